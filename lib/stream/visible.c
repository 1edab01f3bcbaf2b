/*
 * Characters that a terminal shows are copied; vis(3) encodes the bytes of the
 * others, of invalid UTF-8, and backslashes.
 */
#define _GNU_SOURCE		/* vasprintf */
#include "stream/visible.h"

#include <err.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vis.h>

#include "bytes/memory.h"
#include "bytes/utf8.h"

/* Without memory libbsd's vis(3) gives NULL, or encodes the byte as nothing. */
static char *
encode(char *to, unsigned char c, int next)
{
	char *end = vis(to, c, VIS_CSTYLE | VIS_TAB | VIS_NL, next);

	if (end == NULL || end == to)
		err(2, NULL);
	return end;
}

char *
visible(const char *s, size_t n)
{
	char *out = memory_resize(NULL, n + 1, 4), *p = out;

	while (n > 0) {
		uint32_t c;
		size_t len = utf8_decode(s, n, &c);
		int next = n > 1 ? (unsigned char)s[1] : 0;

		if (c != '\\' && c != UTF8_INVALID && !visible_control(c)) {
			memcpy(p, s, len);
			p += len;
		} else {
			len = 1;
			p = encode(p, (unsigned char)*s, next);
		}
		s += len;
		n -= len;
	}
	*p = '\0';
	return out;
}

/* Cut the middle out of a message that is too long, between characters. */
static size_t
shorten(char *s, size_t n)
{
	size_t head = VISIBLE_MESSAGE / 2, tail = n - head;

	if (n <= VISIBLE_MESSAGE)
		return n;
	while (head > 0 && utf8_continues(s[head]))
		head--;
	while (tail < n && utf8_continues(s[tail]))
		tail++;
	if (head + 3 > tail)
		return n;
	memcpy(s + head, "...", 3);
	memmove(s + head + 3, s + tail, n - tail);
	return head + 3 + n - tail;
}

char *
visible_message(const char *fmt, va_list ap)
{
	char *message, *shown;
	int n = vasprintf(&message, fmt, ap);

	if (n == -1)
		err(2, NULL);
	shown = visible(message, shorten(message, (size_t)n));
	free(message);
	return shown;
}

void
visible_vwarnx(const char *fmt, va_list ap)
{
	char *message = visible_message(fmt, ap);

	warnx("%s", message);
	free(message);
}

void
visible_errx(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	visible_vwarnx(fmt, ap);
	va_end(ap);
	exit(2);
}
