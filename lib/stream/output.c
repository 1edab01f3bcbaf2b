/*
 * A buffer and write(2) instead of stdio(3), which would copy once more.  Any
 * error ends the program at once.
 */
#define _GNU_SOURCE		/* F_SETPIPE_SZ */
#include "stream/output.h"

#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bytes/memory.h"

/*
 * Large enough to make the cost of system calls negligible, small enough for
 * the bytes to be still in the L2 cache when the kernel copies them.
 */
#define BUFFER_SIZE ((size_t)256 * 1024)

/*
 * The default pipe holds 64 KiB, which makes two filters take turns instead
 * of running in parallel.  Failure is harmless: if fd is not a pipe or the
 * user's quota is used up, everything works with the default size.
 */
void
output_enlarge_pipe(int fd)
{
#ifdef F_SETPIPE_SZ
	(void)fcntl(fd, F_SETPIPE_SZ, 1 << 20);
#else
	(void)fd;
#endif
}

void
output_open(struct output *o, int fd, const char *name)
{
	*o = (struct output){ .fd = fd, .name = name, .size = BUFFER_SIZE,
	    .buf = memory_resize(NULL, BUFFER_SIZE, 1) };
	/* a parent may have it ignored; a reader that left is not an error */
	(void)signal(SIGPIPE, SIG_DFL);
	output_enlarge_pipe(fd);
}

void
output_open_taker(struct output *o, size_t size,
    void (*take)(void *, const char *, size_t), void *taker)
{
	*o = (struct output){ .fd = -1, .size = size, .take = take,
	    .taker = taker, .buf = memory_resize(NULL, size, 1) };
}

void
output_all(int fd, const char *name, const char *s, size_t n)
{
	for (size_t done = 0; done < n;) {
		ssize_t wrote = write(fd, s + done, n - done);

		if (wrote >= 0)
			done += (size_t)wrote;
		else if (errno != EINTR)
			err(2, "%s", name);
	}
}

static void
hand_on(struct output *o, const char *s, size_t n)
{
	if (o->take != NULL)
		o->take(o->taker, s, n);
	else
		output_all(o->fd, o->name, s, n);
}

void
output_flush(struct output *o)
{
	hand_on(o, o->buf, o->len);
	o->len = 0;
}

void
output_past(struct output *o, const char *s, size_t n)
{
	output_flush(o);
	hand_on(o, s, n);
}

void
output_grow(struct output *o, size_t n)
{
	output_flush(o);
	if (n <= o->size)
		return;
	o->buf = memory_resize(o->buf, n, 1);
	o->size = n;
}

void
output_close(struct output *o)
{
	output_flush(o);
	/* after EINTR it is closed anyway */
	if (o->fd != -1 && close(o->fd) == -1 && errno != EINTR)
		err(2, "%s", o->name);
	free(o->buf);
	o->buf = NULL;
}

void
output_stdio_close(void)
{
	if (ferror(stdout) || fclose(stdout) == EOF)
		err(2, "standard output");
}

/*
 * Two digits per division, written in their final place: copying them from
 * elsewhere would stall on store-to-load forwarding.
 */
char *
output_digits(char *p, uint64_t n)
{
	static const char pairs[] =
	    "00010203040506070809101112131415161718192021222324"
	    "25262728293031323334353637383940414243444546474849"
	    "50515253545556575859606162636465666768697071727374"
	    "75767778798081828384858687888990919293949596979899";
	size_t len = 1;
	char *at;

	for (uint64_t m = 10; len < OUTPUT_DIGITS && n >= m; m *= 10)
		len++;
	for (at = p + len; at - p > 1; n /= 100)
		memcpy(at -= 2, pairs + n % 100 * 2, 2);
	if (at > p)
		*p = (char)('0' + n);
	return p + len;
}

char *
output_decimals(char *p, uint64_t n)
{
	char *point = output_digits(p, n / OUTPUT_SCALE);

	p = output_digits(point, n % OUTPUT_SCALE + OUTPUT_SCALE);
	*point = '.';	/* overwrites the 1 added by OUTPUT_SCALE */
	return p;
}

void
output_number(struct output *o, uint64_t n)
{
	char *p = output_reserve(o, OUTPUT_DIGITS);

	o->len += (size_t)(output_digits(p, n) - p);
}

void
output_part(struct output *o, const char *text, size_t from, size_t to,
    bool offsets)
{
	if (offsets) {
		output_number(o, from);
		output_byte(o, '\t');
		output_number(o, to - from);
		output_byte(o, '\t');
	}
	output_write(o, text + from, to - from);
	output_byte(o, '\n');
}

void
output_printf(struct output *o, const char *fmt, ...)
{
	size_t room = 128;

	for (;;) {
		char *p = output_reserve(o, room);
		va_list ap;
		int n;

		va_start(ap, fmt);
		n = vsnprintf(p, room, fmt, ap);
		va_end(ap);
		if (n < 0)
			err(2, "%s", o->name);
		if ((size_t)n < room) {
			o->len += (size_t)n;
			return;
		}
		room = (size_t)n + 1;
	}
}
