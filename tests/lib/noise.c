/*
 * noise SIZE: SIZE random bytes, the same in every run.
 */
#include "check.h"

int
main(int argc, char **argv)
{
	const char *why = NULL;
	long long n = argc == 2 ? strtonum(argv[1], 0, 1LL << 40, &why) : -1;

	if (n < 0 || why != NULL)
		errx(2, "usage: noise size");
	while (n-- > 0)
		putchar((int)check_random(256));
	return fflush(stdout) == EOF;
}
