/*
 * dribble SIZE: copy standard input to a pipe in pieces of SIZE bytes, or
 * of 1 to 9 where it is "random", so that whoever reads the pipe gets each
 * piece by itself.
 */
#include <sys/ioctl.h>

#include <poll.h>
#include <sched.h>

#include "check.h"

/* Wait until the pipe is empty, so all was read, or has no reader. */
static void
wait_empty(void)
{
	struct pollfd pipe_end = { .fd = 1 };
	int held;

	while (ioctl(1, FIONREAD, &held) == 0 && held > 0 &&
	    poll(&pipe_end, 1, 0) == 0)
		sched_yield();
}

int
main(int argc, char **argv)
{
	static char buf[1 << 20];
	const char *why = NULL;
	size_t size = argc != 2 || strcmp(argv[1], "random") == 0 ? 0 :
	    (size_t)strtonum(argv[1], 1, sizeof(buf), &why);
	size_t n;

	if (argc != 2 || why != NULL)
		errx(2, "usage: dribble size|random < file | ...");
	while ((n = fread(buf, 1, size > 0 ? size : 1 + check_random(9),
	    stdin)) > 0) {
		if (write(1, buf, n) != (ssize_t)n)
			err(2, "pipe");
		wait_empty();
	}
	return 0;
}
