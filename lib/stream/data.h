/*
 * data - read files of words, rules and patterns: TAB-separated fields, one
 * entry a line.
 *
 * Empty lines and lines that start with '#' are comments.  A line that ends in
 * a backslash continues on the next one, whose leading blanks are dropped.  A
 * mistake in a file ends the program with status 2 and "name:line: reason".
 */
#ifndef DATA_H
#define DATA_H

#include <stdbool.h>
#include <stddef.h>

struct data_builtin {		/* a file compiled into the filter */
	const char *name;	/* its name for -f: "default" */
	const char *text;
	size_t len;
};

#define DATA_BUILTIN(name, bytes) { (name), (const char *)(bytes), \
    sizeof(bytes) - 1 }

#define DATA_SLACK 80		/* bytes readable past the end of a field */

struct data_field {
	char *s;		/* ends with a NUL */
	size_t len;
};

struct data {
	const char *name;	/* as given to -f, for messages */
	bool builtin;		/* compiled in, hence already checked */
	size_t line;		/* where the current entry starts */
	size_t lines;		/* read so far */
	char *text;		/* owned: the whole file, cut up in place */
	size_t len, pos;
};

/*
 * Open name: one of n built-ins, or a file, which may be compressed; "-" is
 * standard input.
 */
void data_open(struct data *, const char *name,
    const struct data_builtin *, size_t n);

/*
 * Read the next line that is not a comment and split it at its TABs into at
 * most max fields; the last one keeps further TABs.  Returns the number of
 * fields, or 0 at the end.  Fields stay valid until data_close().
 */
size_t data_next(struct data *, struct data_field *, size_t max);

/* Refuse the current line (printf-like). */
_Noreturn void data_error(const struct data *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * The number of a name in a table of at most n, which may end with NULL.  The line
 * is refused if it is not there, or empty: "NAME: no such WHAT".
 */
size_t data_name(const struct data *, const char *s, const char *const *names,
    size_t n, const char *what);

void data_close(struct data *);

/* -P: write a built-in file to standard output and exit. */
_Noreturn void data_print(const struct data_builtin *);

#endif
