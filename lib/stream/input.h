/*
 * input - the operands of a filter, read as one stream of lines.
 *
 * Files are read in blocks and lines found with memchr(3); a line is copied
 * only where it straddles two blocks.  Packed files and UTF-16 or UTF-32
 * text are decoded on the way, and files that hold no text refused (source.h).  Before a read that would block, the
 * tied output is flushed, so that a filter behind `tail -f` is live.
 *
 * What goes wrong with an operand is said on stderr, sets `bad`, and leaves
 * the others to be read.
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
#define INPUT_SLACK 32		/* bytes behind a line that can be read */

struct line {
	char *s;		/* not terminated; may be changed in place */
	size_t len;		/* without the newline */
};

struct input {
	char **operands;	/* what is still to be opened */
	size_t noperands;
	const char *name;	/* of the current operand, as given */
	const char *stdin_name;	/* "-", unless the filter names it */
	uint64_t line;		/* number of the current line in the operand */
	size_t operand;		/* operands opened so far: tells them apart */
	bool bad;		/* some input could not be read */
	size_t block;		/* bytes a read asks for */
	bool drop_mark;		/* for tables: see source.h */

	struct source source;
	bool open;
	bool skipping;		/* inside a line that is too long */
	char *buf;
	size_t size, start, scan, end;	/* line start <= scanned <= filled */
	struct output *tied;
	void (*release)(void *);	/* called when the lines handed out so far */
	void *release_arg;		/* may move: before each read; or NULL */
	uint64_t read, expected;	/* bytes so far, and of all files */
};

/* Start reading n operands, or standard input where n is 0. */
void input_open(struct input *, char **operands, size_t n,
    struct output *tied);

/*
 * The next line; false at the end of all.  It is valid until the next call, or,
 * for a caller that sets `release`, until that is called.
 */
bool input_line(struct input *, struct line *);

void input_close(struct input *);

/* Say on stderr "program: name:line: message" and set bad. */
void input_warn(struct input *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* Show progress on stderr, once a second (option -p). */
extern bool input_progress;

#endif
