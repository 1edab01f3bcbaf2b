#include "stream/visible.h"

#include <err.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <vis.h>

#include "bytes/utf8.h"

/*
 * vis(3) looks at bytes in the C locale and would escape every byte of a
 * UTF-8 character; these pass, but for U+0080 to U+009F: to a terminal they
 * are controls.
 */
char *
visible(const char *s, size_t n)
{
	char *out, *p;

	if (n > (SIZE_MAX - 1) / 4 || (out = malloc(4 * n + 1)) == NULL)
		err(2, NULL);
	p = out;
	while (n > 0) {
		uint32_t c;
		size_t len = utf8_decode(s, n, &c);
		int next = n > 1 ? (unsigned char)s[1] : 0;

		if (c >= 0xa0 && c != UTF8_INVALID && !visible_control(c)) {
			memcpy(p, s, len);
			p += len;
		} else {
			len = 1;
			p = vis(p, (unsigned char)*s,
			    VIS_TAB | VIS_NL | VIS_CSTYLE, next);
		}
		s += len;
		n -= len;
	}
	*p = '\0';
	return out;
}
