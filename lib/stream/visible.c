/*
 * The encoding is computed here rather than by vis(3), so that a message
 * about a failure cannot itself fail.
 */
#define _GNU_SOURCE		/* vasprintf */
#include "stream/visible.h"

#include <err.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "bytes/utf8.h"

/*
 * Encode one byte as OpenBSD's vis(3) does with VIS_CSTYLE, VIS_TAB and
 * VIS_NL: \n, \^A, \M-a, \M^A.  libbsd's version allocates and so could fail
 * while a failure is being reported.
 */
static char *
put_byte(char *p, unsigned char c, unsigned char next)
{
	static const char named[] = "\aa\bb\tt\nn\vv\ff\rr";
	const char *name = memchr(named, c, sizeof(named) - 1);

	if (c >= ' ' && c < 0x7f) {
		if (c == '\\')
			*p++ = '\\';
		*p++ = (char)c;
		return p;
	}
	*p++ = '\\';
	if (c == '\0') {
		size_t n = next >= '0' && next <= '7' ? 3 : 1;

		memset(p, '0', n);
		return p + n;
	}
	if (name != NULL) {
		*p++ = name[1];
		return p;
	}
	if (c == (' ' | 0x80))
		return stpcpy(p, "240");
	if (c & 0x80)
		*p++ = 'M';
	*p++ = (c & 0x7f) >= ' ' && (c & 0x7f) < 0x7f ? '-' : '^';
	c &= 0x7f;
	if (p[-1] == '^')
		c = c == 0x7f ? '?' : (unsigned char)(c + '@');
	*p++ = (char)c;
	return p;
}

/*
 * UTF-8 passes unchanged, except for the characters of visible_control().
 */
char *
visible(const char *s, size_t n)
{
	char *out = memory_resize(NULL, n + 1, 4), *p = out;

	while (n > 0) {
		uint32_t c;
		size_t len = utf8_decode(s, n, &c);
		int next = n > 1 ? (unsigned char)s[1] : 0;

		if (c >= 0xa0 && c != UTF8_INVALID && !visible_control(c)) {
			memcpy(p, s, len);
			p += len;
		} else {
			len = 1;
			p = put_byte(p, (unsigned char)*s,
			    (unsigned char)next);
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
