/*
 * visible - escape untrusted bytes for a message or a key.
 */
#ifndef VISIBLE_H
#define VISIBLE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Does a terminal act on the character instead of showing it?  True of C0 and
 * C1 controls, DEL, and the controls of text direction (UAX #9).
 */
static inline bool
visible_control(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c ||
	    c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
	    (c >= 0x2066 && c <= 0x2069);
}

/*
 * The n bytes at s in the encoding of vis(3): escapes for controls, tabs,
 * newlines and invalid bytes, UTF-8 unchanged.  The caller frees the result,
 * which is never NULL.
 */
char *visible(const char *s, size_t n);

/*
 * The arguments formatted as by printf(3) and encoded as by visible(), so they
 * may hold any bytes.  A message longer than VISIBLE_MESSAGE bytes loses its
 * middle, since the reason often comes last.  The caller frees the result,
 * which is never NULL.
 */
#define VISIBLE_MESSAGE 512
char *visible_message(const char *fmt, va_list ap)
    __attribute__((format(printf, 1, 0)));

/* Write such a message like vwarnx(3). */
void visible_vwarnx(const char *fmt, va_list ap)
    __attribute__((format(printf, 1, 0)));

/* End with status 2 and such a message, like errx(3). */
_Noreturn void visible_errx(const char *fmt, ...)
    __attribute__((format(printf, 1, 2)));

#endif
