/*
 * visible - untrusted bytes made safe to show in a message or a key.
 */
#ifndef VISIBLE_H
#define VISIBLE_H

#include <stddef.h>

/*
 * The n bytes at s encoded by vis(3): controls, tabs, newlines and
 * invalid bytes as escapes, UTF-8 as it is.  The caller frees it; memory is not refused.
 */
char *visible(const char *s, size_t n);

#endif
