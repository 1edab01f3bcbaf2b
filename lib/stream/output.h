/*
 * output - one stream of bytes to be written.
 *
 * Bytes are gathered in a buffer and written when it is full, when the
 * input is about to block (see input.h) and at the close.  Every write is
 * checked: an error ends the program with status 2 and a message.
 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct output {
	char *buf;
	size_t len;		/* bytes in buf that are not yet written */
	size_t size;		/* of buf */
	int fd;
	const char *name;	/* for messages */
};

/* Start writing to fd; a pipe is enlarged where the system allows. */
void output_open(struct output *, int fd, const char *name);

/* Write what is buffered. */
void output_flush(struct output *);

/* Flush, close and free; the last moment at which a full disk can show. */
void output_close(struct output *);

/* Make room for n bytes more, by writing the buffer or enlarging it. */
void output_grow(struct output *, size_t n);

/* Room for n bytes, to be filled by the caller, who then adds to o->len. */
static inline char *
output_reserve(struct output *o, size_t n)
{
	if (n > o->size - o->len)
		output_grow(o, n);
	return o->buf + o->len;
}

/* Write n bytes past the buffer. */
void output_past(struct output *, const char *s, size_t n);

/* What does not fit into the buffer is not copied. */
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
 * Write a number in decimal digits; the end of them.  There must be room for
 * OUTPUT_DIGITS, whatever the number.
 */
#define OUTPUT_DIGITS 20
char *output_digits(char *, uint64_t);

/* A number in decimal digits. */
void output_number(struct output *, uint64_t);

#endif
