/*
 * live LINES COMMAND ...: is the command live?  What stands on standard
 * input is written to it, with the number of the round in the place of
 * each `@`; before the next round LINES lines must have come back, though
 * the pipe stays open.
 *
 * A round that takes longer than 5 seconds will never end.  The median of
 * the rounds must be below 50 ms: a busy machine may hold up one of them.
 */
#include <sys/wait.h>

#include <poll.h>
#include <time.h>

#include "check.h"

#define ROUNDS 15

struct child {			/* the pipes to it and from it */
	int in, out;
	pid_t pid;
};

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static struct child
start(char **argv)
{
	int in[2], out[2];
	struct child f;

	if (pipe(in) == -1 || pipe(out) == -1 || (f.pid = fork()) == -1)
		err(2, "pipe or fork");
	if (f.pid == 0) {
		dup2(in[0], 0);
		dup2(out[1], 1);
		close(in[0]);
		close(in[1]);
		close(out[0]);
		close(out[1]);
		execvp(argv[0], argv);
		err(2, "%s", argv[0]);
	}
	close(in[0]);
	close(out[1]);
	f.in = in[1];
	f.out = out[0];
	return f;
}

static void
write_round(const struct child *f, const struct bytes *text, int round)
{
	struct bytes b = { .len = 0 };
	char number[16];
	size_t len = (size_t)snprintf(number, sizeof(number), "%d", round);

	for (size_t i = 0; i < text->len; i++)
		if (text->s[i] == '@')
			bytes_add(&b, number, len);
		else
			bytes_add(&b, &text->s[i], 1);
	if (write(f->in, b.s, b.len) != (ssize_t)b.len)
		err(1, "the filter does not read");
	bytes_free(&b);
}

/* Wait for so many lines. */
static void
read_lines(const struct child *f, long long lines, int round)
{
	struct pollfd p = { .fd = f->out, .events = POLLIN };
	char buf[4096];
	ssize_t n;

	while (lines > 0) {
		if (poll(&p, 1, 5000) <= 0)
			errx(1, "round %d: %lld lines are held back", round,
			    lines);
		if ((n = read(f->out, buf, sizeof(buf))) <= 0)
			errx(1, "round %d: the filter has ended", round);
		for (ssize_t i = 0; i < n; i++)
			lines -= buf[i] == '\n';
	}
	if (lines < 0)
		errx(1, "round %d: %lld lines too many", round, -lines);
}

static int
compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

int
main(int argc, char **argv)
{
	struct bytes text = { .len = 0 };
	double ms[ROUNDS];
	struct child f;
	int c;
	char byte;

	if (argc < 3)
		errx(2, "usage: live lines command ... < text");
	while ((c = getchar()) != EOF) {
		byte = (char)c;
		bytes_add(&text, &byte, 1);
	}
	f = start(argv + 2);
	for (int i = 0; i < ROUNDS; i++) {
		double begin = now();

		write_round(&f, &text, i);
		read_lines(&f, atoll(argv[1]), i);
		ms[i] = now() - begin;
	}
	close(f.in);
	waitpid(f.pid, &c, 0);
	qsort(ms, ROUNDS, sizeof(ms[0]), compare);
	if (ms[ROUNDS / 2] >= 50)
		errx(1, "a round takes %.0f ms", ms[ROUNDS / 2]);
	bytes_free(&text);
	return WIFEXITED(c) ? WEXITSTATUS(c) : 1;
}
