#include "visible.h"

#include <err.h>
#include <stdint.h>
#include <stdlib.h>
#include <vis.h>

/*
 * vis(3) looks at bytes in the C locale and would escape every byte of a
 * UTF-8 character; these are safe on any terminal, so they pass.
 */
char *
visible(const char *s, size_t n)
{
	char *out, *p;

	if (n > (SIZE_MAX - 1) / 4 || (out = malloc(4 * n + 1)) == NULL)
		err(2, NULL);
	p = out;
	for (size_t i = 0; i < n; i++) {
		int next = i + 1 < n ? (unsigned char)s[i + 1] : 0;

		if ((unsigned char)s[i] >= 0x80)
			*p++ = s[i];
		else
			p = vis(p, (unsigned char)s[i],
			    VIS_TAB | VIS_NL | VIS_CSTYLE, next);
	}
	*p = '\0';
	return out;
}
