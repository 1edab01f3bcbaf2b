/*
 * output - write a stream of bytes, buffered.
 *
 * The buffer is written when it is full, when the input is about to block
 * (see input.h) and on close.  Every write is checked: an error ends the
 * program with status 2 and a message.
 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct output {
	char *buf;
	size_t len;		/* bytes in buf, not yet written */
	size_t size;		/* of buf */
	int fd;
	const char *name;	/* for messages */
	void (*take)(void *, const char *, size_t);	/* gets the bytes, not
							   fd; or NULL */
	void *taker;
};

/* If fd is a pipe, at either end, ask the system to enlarge it to 1 MiB. */
void output_enlarge_pipe(int fd);

/* Start writing to fd.  A pipe is enlarged if the system allows. */
void output_open(struct output *, int fd, const char *name);

/* Hand what is written on to a function, `size` bytes at a time. */
void output_open_taker(struct output *, size_t size,
    void (*)(void *, const char *, size_t), void *);

/* Write n bytes to fd; an error ends the program. */
void output_all(int fd, const char *name, const char *s, size_t n);

/* Write the buffered bytes. */
void output_flush(struct output *);

/* Flush, close fd if there is one, and free.  A full disk may show only here. */
void output_close(struct output *);

/* Close stdout of stdio(3), and check that all that was printed is written. */
void output_stdio_close(void);

/* Make room for n more bytes by writing the buffer or enlarging it. */
void output_grow(struct output *, size_t n);

/* Room for n bytes; the caller fills it and then adds to o->len. */
static inline char *
output_reserve(struct output *o, size_t n)
{
	if (n > o->size - o->len)
		output_grow(o, n);
	return o->buf + o->len;
}

/* Write n bytes without buffering them. */
void output_past(struct output *, const char *s, size_t n);

/* Write n bytes; those that exceed the whole buffer are not copied to it. */
static inline void
output_write(struct output *o, const char *s, size_t n)
{
	if (n > o->size) {
		output_past(o, s, n);
		return;
	}
	memcpy(output_reserve(o, n), s, n);
	o->len += n;
}

static inline void
output_byte(struct output *o, char c)
{
	*output_reserve(o, 1) = c;
	o->len++;
}

/*
 * Write a number in decimal to memory; returns the end of its digits.  There
 * must be room for OUTPUT_DIGITS bytes, whatever the number.
 */
#define OUTPUT_DIGITS 20
char *output_digits(char *, uint64_t);

/*
 * Likewise, with four decimals, a number times OUTPUT_SCALE; takes one byte more.
 */
#define OUTPUT_SCALE 10000
char *output_decimals(char *, uint64_t);

/* Write a number in decimal. */
void output_number(struct output *, uint64_t);

/*
 * End a row with the bytes of a text from `from' to before `to', if asked after
 * their offset and length.
 */
void output_part(struct output *, const char *text, size_t from, size_t to,
    bool offsets);

/* Format as printf(3) does; for rows that are few. */
void output_printf(struct output *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

#endif
