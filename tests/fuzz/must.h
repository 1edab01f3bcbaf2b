/*
 * must - what a fuzz target asserts, and a buffer that ends where its bytes end,
 * so that a byte read past it is seen.
 */
#ifndef MUST_H
#define MUST_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MUST(what) do {							\
	if (!(what)) {							\
		fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #what); \
		abort();						\
	}								\
} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* A copy with room for `slack` zero bytes more; the caller frees it. */
static inline char *
copy(const void *s, size_t n, size_t slack)
{
	char *p = malloc(n + slack + (n + slack == 0));

	MUST(p != NULL);
	memcpy(p, s, n);
	memset(p + n, 0, slack);
	return p;
}

#endif
