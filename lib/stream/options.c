/*
 * getopt_long(3) does the parsing; its two tables and --help are generated
 * from the rows of the filter.
 */
#include "stream/options.h"

#include <err.h>
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stream/input.h"
#include "stream/output.h"
#include "stream/record.h"
#include "stream/visible.h"

#define OPTIONS_MAX 48
#define WIDTH 80		/* of a terminal */

static int given[OPTIONS_MAX + 1];	/* letters, each once; ends with 0 */

/* Is this the row of a former letter?  Its option has another row. */
static bool
retired(const struct option_row *r)
{
	return r->help == NULL;
}

static bool
has_letter(const struct option_row *r)
{
	return r->letter < 256 && !retired(r);
}

/* Print a part of the usage, in the next line if it passes the width. */
static void
put_part(FILE *to, const char *part, int *column, int indent)
{
	int n = (int)strlen(part);

	if (*column + 1 + n > WIDTH)
		*column = fprintf(to, "\n%*s", indent, "") - 1;
	*column += fprintf(to, " %s", part);
}

static void
usage(const struct program *p, FILE *to)
{
	char part[OPTIONS_MAX + sizeof("[-]")];
	int indent = fprintf(to, "usage: %s", p->name), column = indent;
	char *end = stpcpy(part, "[-");

	for (const struct option_row *r = p->rows; r->letter != 0; r++)
		if (has_letter(r) && r->arg == NULL)
			*end++ = (char)r->letter;
	memcpy(end, "]", sizeof("]"));
	put_part(to, part, &column, indent);
	for (const struct option_row *r = p->rows; r->letter != 0; r++)
		if (has_letter(r) && r->arg != NULL) {
			(void)snprintf(part, sizeof(part), "[-%c %s]",
			    r->letter, r->arg);
			put_part(to, part, &column, indent);
		}
	put_part(to, p->operands, &column, indent);
	putc('\n', to);
}

static _Noreturn void
print_and_exit(void)
{
	output_stdio_close();
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
	printf("%s - %s\n", p->name, p->purpose);
	usage(p, stdout);
	for (const struct option_row *r = p->rows; r->letter != 0; r++)
		if (!retired(r))
			print_row(r);
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
	visible_vwarnx(fmt, ap);
	va_end(ap);
	usage(p, stderr);
	exit(2);
}

/* Convert the program's table to the two forms getopt_long(3) takes. */
static void
fill_tables(const struct program *p, char *letters, struct option *names)
{
	size_t n = 0;

	*letters++ = ':';
	for (const struct option_row *r = p->rows; r->letter != 0; r++) {
		if (r - p->rows == OPTIONS_MAX)
			errx(2, "too many options");
		if (!retired(r))
			names[n++] = (struct option){ r->name,
			    r->arg == NULL ? no_argument : required_argument,
			    NULL, r->letter };
		if (r->letter >= 256)
			continue;
		*letters++ = (char)r->letter;
		if (r->arg != NULL)
			*letters++ = ':';
	}
	opterr = 0;
}

/* The current letter of the option whose former letter is c, or c itself. */
static int
current_letter(const struct program *p, int c)
{
	const struct option_row *old = p->rows, *now = p->rows;

	while (old->letter != 0 && !(retired(old) && old->letter == c))
		old++;
	if (old->letter == 0)
		return c;
	while (retired(now) || strcmp(now->name, old->name) != 0)
		now++;
	if (now->letter < 256)
		warnx("-%c is now -%c, --%s", c, now->letter, now->name);
	else
		warnx("-%c is now --%s", c, now->name);
	return now->letter;
}

/*
 * getopt_long(3) returned c, ':' if an argument is missing.  Its own messages
 * would print the option's bytes as they are.
 */
static _Noreturn void
refuse(const struct program *p, int c, const char *word)
{
	const struct option_row *r = p->rows;
	size_t len;

	if (c == ':' && strncmp(word, "--", 2) == 0)
		options_error(p, "option '%s' requires an argument", word);
	if (c == ':')
		options_error(p, "option requires an argument -- '%c'", optopt);
	if (optopt == 0) {
		len = strcspn(word + 2, "=");
		while (r->letter != 0 && (retired(r) ||
		    strncmp(r->name, word + 2, len) != 0))
			r++;
		options_error(p, "%s option '%s'", r->letter != 0 ?
		    "ambiguous" : "unrecognized", word);
	}
	while (r->letter != 0 && r->letter != optopt)
		r++;
	if (r->letter != 0)
		options_error(p, "option '%s' takes no argument", word);
	options_error(p, "invalid option -- '%c'", optopt);
}

/* Note that an option was given. */
static int
note(int letter)
{
	int *at = given;

	while (*at != 0 && *at != letter)
		at++;
	if (letter != -1)
		*at = letter;
	return letter;
}

int
options_next(const struct program *p, int argc, char **argv)
{
	static char letters[2 * OPTIONS_MAX + 2];	/* and NUL, */
	static struct option names[OPTIONS_MAX + 1];	/* and all zero */
	int c;

	if (letters[0] == '\0')
		fill_tables(p, letters, names);
	for (;;) {
		c = getopt_long(argc, argv, letters, names, NULL);
		if (c == 'p')
			input_progress = true;
		else if (c == 'K')
			record_keys = (int)options_number(p, note(c), 0,
			    RECORD_KEYS_MAX);
		else
			break;
	}
	if (c == 'h')
		print_help(p);
	if (c == 'V')
		print_version(p);
	if (c == '?' || c == ':')
		refuse(p, c, argv[optind - 1]);
	return note(current_letter(p, c));
}

/* The option as written on the command line. */
static const char *
spelling(const struct program *p, int letter, char *room, size_t size)
{
	const struct option_row *r = p->rows;

	while (r->letter != letter && r->letter != 0)
		r++;
	if (letter < 256)
		(void)snprintf(room, size, "-%c", letter);
	else
		(void)snprintf(room, size, "--%s", r->name);
	return room;
}

_Noreturn void
options_refuse(const struct program *p, int letter, const char *fmt, ...)
{
	char name[64], wanted[96];
	va_list ap;

	va_start(ap, fmt);
	(void)vsnprintf(wanted, sizeof(wanted), fmt, ap);
	va_end(ap);
	options_error(p, "%s: %s: must be %s",
	    spelling(p, letter, name, sizeof(name)), optarg, wanted);
}

void
options_one_dash(const struct program *p, char **operands, size_t n)
{
	size_t dashes = 0;

	for (size_t i = 0; i < n; i++)
		dashes += strcmp(operands[i], "-") == 0;
	if (dashes > 1)
		options_error(p, "standard input (-) can be read only once");
}

void
options_beside(const struct program *p, int letter, const int *others)
{
	char name[64], other[64];

	for (const int *at = given; *at != 0; at++) {
		const int *may = others;

		while (*may != 0 && *may != *at)
			may++;
		if (*may == 0 && *at != letter)
			options_error(p, "%s cannot be combined with %s",
			    spelling(p, *at, other, sizeof(other)),
			    spelling(p, letter, name, sizeof(name)));
	}
}

long long
options_number(const struct program *p, int letter, long long min,
    long long max)
{
	const char *why;
	long long n = strtonum(optarg, min, max, &why);

	if (why != NULL)
		options_refuse(p, letter, "a number from %lld to %lld", min,
		    max);
	return n;
}

double
options_share(const struct program *p, int letter)
{
	char *end;
	double share = strtod(optarg, &end);

	if (end == optarg || *end != '\0' || !(share > 0 && share <= 1))
		options_refuse(p, letter, "above 0 and at most 1");
	return share;
}

void
options_file(const struct program *p, int letter, struct options_files *f)
{
	char name[64];

	if (f->n == OPTIONS_FILES_MAX)
		options_error(p, "%s: at most %d files",
		    spelling(p, letter, name, sizeof(name)),
		    OPTIONS_FILES_MAX);
	f->name[f->n++] = optarg;
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
		options_refuse(p, letter, "a size, as 64M or 2G");
	return (uint64_t)size << shift;
}
