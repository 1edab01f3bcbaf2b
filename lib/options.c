#include "options.h"

#include <err.h>
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "input.h"

#define OPTIONS_MAX 48
enum { OPTION_HELP = 512, OPTION_VERSION };

static void
usage(const struct program *p, FILE *to)
{
	fprintf(to, "usage: %s [-", p->name);
	for (const struct option_row *r = p->rows; r->letter != 0; r++)
		if (r->letter < 256 && r->arg == NULL)
			putc(r->letter, to);
	putc(']', to);
	for (const struct option_row *r = p->rows; r->letter != 0; r++)
		if (r->letter < 256 && r->arg != NULL)
			fprintf(to, " [-%c %s]", r->letter, r->arg);
	fprintf(to, " %s\n", p->operands);
}

static _Noreturn void
print_and_exit(void)
{
	if (fflush(stdout) == EOF || fclose(stdout) == EOF)
		err(2, "standard output");
	exit(0);
}

static void
print_row(const struct option_row *r)
{
	char left[64];

	(void)snprintf(left, sizeof(left), "--%s%s%s", r->name,
	    r->arg == NULL ? "" : " ", r->arg == NULL ? "" : r->arg);
	if (r->letter < 256)
		printf("  -%c, %-20s %s\n", r->letter, left, r->help);
	else
		printf("      %-20s %s\n", left, r->help);
}

static _Noreturn void
print_help(const struct program *p)
{
	static const struct option_row last[] = {
		{ OPTION_HELP, "help", NULL, "print this" },
		{ OPTION_VERSION, "version", NULL, "print the version" },
	};

	printf("%s - %s\n", p->name, p->purpose);
	usage(p, stdout);
	for (const struct option_row *r = p->rows; r->letter != 0; r++)
		print_row(r);
	print_row(&last[0]);
	print_row(&last[1]);
	print_and_exit();
}

static _Noreturn void
print_version(const struct program *p)
{
	printf("%s (gptext) %s%s%s\n", p->name, OPTIONS_VERSION,
	    p->version == NULL ? "" : ", ",
	    p->version == NULL ? "" : p->version);
	print_and_exit();
}

_Noreturn void
options_error(const struct program *p, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vwarnx(fmt, ap);
	va_end(ap);
	usage(p, stderr);
	exit(2);
}

/* The table of the program in the forms that getopt_long(3) wants. */
static void
fill_tables(const struct program *p, char *letters, struct option *names)
{
	size_t n = 0;

	for (const struct option_row *r = p->rows; r->letter != 0; r++) {
		if (n + 3 > OPTIONS_MAX)
			errx(2, "too many options");
		names[n++] = (struct option){ r->name,
		    r->arg == NULL ? no_argument : required_argument, NULL,
		    r->letter };
		if (r->letter >= 256)
			continue;
		*letters++ = (char)r->letter;
		if (r->arg != NULL)
			*letters++ = ':';
	}
	names[n++] = (struct option){ "help", no_argument, NULL, OPTION_HELP };
	names[n++] = (struct option){ "version", no_argument, NULL,
	    OPTION_VERSION };
	names[n] = (struct option){ NULL, 0, NULL, 0 };
	*letters = '\0';
}

int
options_next(const struct program *p, int argc, char **argv)
{
	static char letters[2 * OPTIONS_MAX + 1];
	static struct option names[OPTIONS_MAX + 1];
	int c;

	if (letters[0] == '\0')
		fill_tables(p, letters, names);
	while ((c = getopt_long(argc, argv, letters, names, NULL)) == 'p')
		input_progress = true;
	if (c == OPTION_HELP)
		print_help(p);
	if (c == OPTION_VERSION)
		print_version(p);
	if (c == '?') {
		usage(p, stderr);
		exit(2);
	}
	return c;
}

long long
options_number(const struct program *p, int letter, long long min,
    long long max)
{
	const char *why;
	long long n = strtonum(optarg, min, max, &why);

	if (why != NULL)
		options_error(p, "-%c: %s: must be a number from %lld to %lld",
		    letter, why, min, max);
	return n;
}

uint64_t
options_size(const struct program *p, int letter)
{
	static const char units[] = "kmgt";
	char digits[24];
	size_t n = strlen(optarg);
	int shift = 0;
	const char *why, *unit;
	long long size;

	if (n > 0 && (unit = strchr(units, optarg[n - 1] | 0x20)) != NULL) {
		shift = 10 * (int)(unit - units + 1);
		n--;
	}
	(void)snprintf(digits, sizeof(digits), "%.*s",
	    n > 20 ? 20 : (int)n, optarg);
	size = strtonum(digits, 1, LLONG_MAX >> shift, &why);
	if (why != NULL)
		options_error(p, "-%c: %s: must be a size, as 64M or 2G",
		    letter, why);
	return (uint64_t)size << shift;
}
