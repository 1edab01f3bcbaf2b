/*
 * pace COMMAND [ARGUMENT...]: run a command with its output going to a pipe
 * that is read, and print the seconds and the KiB of memory that it took.
 */
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>

#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static double
now(void)
{
	struct timespec t;

	if (clock_gettime(CLOCK_MONOTONIC, &t) == -1)
		err(2, "clock_gettime");
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void
start(char **argv, const int *ends)
{
	if (dup2(ends[1], STDOUT_FILENO) == -1)
		err(2, "dup2");
	close(ends[0]);
	close(ends[1]);
	execvp(argv[0], argv);
	err(2, "%s", argv[0]);
}

int
main(int argc, char **argv)
{
	static char buf[1 << 18];
	struct rusage used;
	double begin = now();
	int ends[2], status;
	ssize_t n;
	pid_t pid;

	if (argc < 2)
		errx(2, "usage: pace command [argument ...]");
	if (pipe(ends) == -1 || (pid = fork()) == -1)
		err(2, "%s", argv[1]);
	if (pid == 0)
		start(argv + 1, ends);
	close(ends[1]);
	while ((n = read(ends[0], buf, sizeof(buf))) > 0)
		;
	if (n == -1 || wait4(pid, &status, 0, &used) == -1)
		err(2, "%s", argv[1]);
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		errx(2, "%s failed", argv[1]);
	printf("%.4f %ld\n", now() - begin, used.ru_maxrss);
	return 0;
}
