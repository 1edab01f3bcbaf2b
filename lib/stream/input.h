/*
 * input - read the operands of a filter as one stream of lines.
 *
 * Files are read in blocks and lines found with memchr(3); a line is copied
 * only if it straddles two blocks.  Compressed files and UTF-16 or UTF-32
 * text are decoded, and files that are not text refused (source.h).  The
 * tied output is flushed before a read that would block, so that a filter
 * reading from `tail -f` is live.
 *
 * An error in one operand is reported on stderr and sets `bad`; the other
 * operands are still read.
 */
#ifndef INPUT_H
#define INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/output.h"
#include "stream/source.h"

#define INPUT_BLOCK ((size_t)256 * 1024)
#define INPUT_LINE_MAX ((size_t)64 * 1024 * 1024)
#define INPUT_SLACK 32		/* bytes readable past the end of a line */

struct line {
	char *s;		/* not terminated; may be changed in place */
	size_t len;		/* without the newline */
};

struct input {
	char **operands;	/* those not yet opened */
	size_t noperands;
	const char *name;	/* of the current operand, as given */
	const char *stdin_name;	/* "-", unless the filter names it */
	uint64_t line;		/* number of the current line in the operand */
	size_t operand;		/* operands opened so far, this one included */
	bool bad;		/* some input could not be read */
	uint64_t warnings;	/* so far */
	size_t block;		/* bytes a read asks for */
	bool drop_mark;		/* set for tables: see source.h */

	struct source source;
	bool open;
	bool skipping;		/* inside an overlong line */
	char *buf;
	size_t size, start, scan, end;	/* line start <= scanned <= filled */
	struct output *tied;
	void (*release)(void *);	/* NULL, or called before each read, */
	void *release_arg;		/* which may move lines handed out */
	uint64_t read, expected;	/* bytes read, and bytes of all files */
};

/* Start reading n operands, or standard input if n is 0. */
void input_open(struct input *, char **operands, size_t n,
    struct output *tied);

/*
 * Start reading a temporary file that zst_writer wrote: any lines are accepted,
 * and no progress is reported.  input_close() closes fd.
 */
void input_open_packed(struct input *, int fd, const char *name);

/*
 * Read the next line; false after the last.  It is valid until the next call
 * or, for a caller that sets `release`, until that is called.
 */
bool input_line(struct input *, struct line *);

/*
 * Take the whole lines that are in memory after the last one, up to `most`
 * bytes with their LF; returns how many bytes.
 */
size_t input_more_lines(struct input *, size_t most);

/* The line after the last one, if all of it is in memory; it is not taken. */
bool input_peek(const struct input *, struct line *);

/* Take the line that input_peek() gave. */
void input_take(struct input *, const struct line *);

void input_close(struct input *);

/*
 * Print "program: name:line: message" on stderr and set bad.  After
 * INPUT_WARNINGS of them the others are counted; input_close() says how many.
 */
#define INPUT_WARNINGS 20
void input_warn(struct input *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* Show progress on stderr, once a second (option -p). */
extern bool input_progress;

#endif
