/*
 * pace [-n RUNS] COMMAND [ARGUMENT...]: run a command with its output going
 * to a pipe that is read, and print the seconds it took, the seconds of
 * processor time that it and its children used, and the KiB of memory that
 * the largest of them had.  Of several runs, the medians.
 *
 * Standard input is the command's in all runs, so a pipe serves one run only.
 */
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>

#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define RUNS_MAX 10000

struct figures {
	double wall[RUNS_MAX];
	double cpu[RUNS_MAX];
	double memory[RUNS_MAX];
};

static double
now(void)
{
	struct timespec t;

	if (clock_gettime(CLOCK_MONOTONIC, &t) == -1)
		err(2, "clock_gettime");
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double
seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
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

/* Run the command once; its figures are the i-th. */
static void
run(char **argv, struct figures *f, int i)
{
	static char buf[1 << 18];
	struct rusage used;
	double begin = now();
	int ends[2], status;
	ssize_t n;
	pid_t pid;

	if (pipe(ends) == -1 || (pid = fork()) == -1)
		err(2, "%s", argv[0]);
	if (pid == 0)
		start(argv, ends);
	close(ends[1]);
	while ((n = read(ends[0], buf, sizeof(buf))) > 0)
		;
	if (n == -1 || wait4(pid, &status, 0, &used) == -1)
		err(2, "%s", argv[0]);
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		errx(2, "%s failed", argv[0]);
	close(ends[0]);
	f->wall[i] = now() - begin;
	f->cpu[i] = seconds(used.ru_utime) + seconds(used.ru_stime);
	f->memory[i] = (double)used.ru_maxrss;
}

static int
compare(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static double
median(double *v, int n)
{
	qsort(v, (size_t)n, sizeof(*v), compare);
	return (v[(n - 1) / 2] + v[n / 2]) / 2;
}

int
main(int argc, char **argv)
{
	static struct figures f;
	const char *why = NULL;
	int i, runs = 1;

	if (argc > 2 && strcmp(argv[1], "-n") == 0) {
		runs = (int)strtonum(argv[2], 1, RUNS_MAX, &why);
		argv += 2;
		argc -= 2;
	}
	if (argc < 2 || why != NULL)
		errx(2, "usage: pace [-n runs] command [argument ...]");
	for (i = 0; i < runs; i++)
		run(argv + 1, &f, i);
	printf("%.5f %.5f %.0f\n", median(f.wall, runs), median(f.cpu, runs),
	    median(f.memory, runs));
	return fflush(stdout) == EOF;
}
