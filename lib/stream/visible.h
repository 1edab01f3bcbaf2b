/*
 * visible - untrusted bytes made safe to show in a message or a key.
 */
#ifndef VISIBLE_H
#define VISIBLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Does a terminal obey the character instead of showing it?  C0 and C1
 * controls, DEL, and those that change the direction of text (UAX #9).
 */
static inline bool
visible_control(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c ||
	    c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
	    (c >= 0x2066 && c <= 0x2069);
}

/*
 * The n bytes at s encoded by vis(3): controls, tabs, newlines and
 * invalid bytes as escapes, UTF-8 as it is.  The caller frees it; memory is not refused.
 */
char *visible(const char *s, size_t n);

#endif
