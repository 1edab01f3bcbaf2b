#include "memory.h"

#include <err.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define FIRST 32		/* things there is room for at first */

void *
memory_grow(void *p, size_t *size, size_t need, size_t width)
{
	if (need <= *size)
		return p;
	if (need > SIZE_MAX / 2)
		errx(2, "out of memory");
	*size = need < FIRST / 2 ? FIRST : 2 * need;
	if ((p = reallocarray(p, *size, width)) == NULL)
		err(2, NULL);
	return p;
}

void *
memory_zeros(size_t n, size_t width)
{
	void *p = calloc(n, width);

	if (p == NULL)
		err(2, NULL);
	return p;
}

char *
memory_copy(const char *s, size_t len)
{
	char *p = memory_zeros(len + 1, 1);

	return memcpy(p, s, len);
}
