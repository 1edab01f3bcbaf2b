#include "topics/sort.h"

#include <stdlib.h>
#include <string.h>

#define FEW 16
#define WIDTH_MAX 64

void
sort_few(void *array, size_t n, size_t width,
    int (*compare)(const void *, const void *))
{
	char one[WIDTH_MAX], *a = array;

	if (n < 2)
		return;
	if (n > FEW || width > sizeof(one)) {
		qsort(array, n, width, compare);
		return;
	}
	for (char *next = a + width, *to; n > 1; n--, next += width) {
		for (to = next; to > a && compare(to - width, next) > 0;)
			to -= width;
		if (to == next)
			continue;
		memcpy(one, next, width);
		memmove(to + width, to, (size_t)(next - to));
		memcpy(to, one, width);
	}
}
