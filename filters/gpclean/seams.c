/* At each seam the rules of lib/page judge the two parts as lines. */
#include "seams.h"

#include <stdint.h>
#include <string.h>

#include "bytes/block64.h"
#include "bytes/utf8.h"
#include "bytes/vector.h"
#include "text/unicode.h"

void
seams_pairs(struct pairs *p, unsigned kind)
{
	pairs_add(p, kind, 0, 'a', 'z');
	pairs_add(p, kind, 1, 'A', 'Z');
	for (const char *mark = ".!?)"; *mark != '\0'; mark++)
		pairs_add(p, kind + 1, 0, (unsigned char)*mark,
		    (unsigned char)*mark);
	pairs_add(p, kind + 1, 1, 'A', 'Z');
}

/* Do one line end and another start at s[i]? */
static bool
is_seam(const char *s, size_t n, size_t i)
{
	uint32_t before, after;

	utf8_decode_back(s, i, &before);
	utf8_decode(s + i, n - i, &after);
	return (unicode_upper(after) || after == 0x2018 || after == 0x201c) &&
	    (unicode_lower(before) || before == '?' || before == '!' ||
	    before == '.' || before == ')' || before == 0x2026);
}

/* The first seam after i, or n: a capital or quote without a space before it. */
static size_t
next_seam(const char *s, size_t n, size_t i)
{
	for (i++; i < n; i += VECTOR_BYTES) {
		vector v = vector_load(s + i), before = vector_load(s + i - 1);
		uint64_t bits = vector_bits((vector_within(v, 'A', 'Z') |
		    vector_within(v, '\xc3', '\xff')) & ~vector_is(before, ' '));

		if (n - i < VECTOR_BYTES)
			bits &= block64_below(n - i);
		for (; bits != 0; bits &= bits - 1)
			if (is_seam(s, n, i + block64_lowest(bits)))
				return i + block64_lowest(bits);
	}
	return n;
}

/* Does a blurb break off before s[i]? */
static bool
breaks_off(const char *s, size_t i)
{
	return i > 3 && (memcmp(s + i - 3, "\u2026", 3) == 0 ||
	    memcmp(s + i - 2, "..", 2) == 0);
}

/*
 * Is it furniture, rather than a word with a capital inside?  Only a rule that
 * tells by how a text begins can say so: others match many a tail.
 */
static bool
is_furniture(struct rules *rs, const char *s, size_t n, bool closed)
{
	const struct rule *r = NULL;
	unsigned hints = 0;

	if ((closed || memchr(s, ' ', n) != NULL) && rules_begin(rs, s, n))
		r = rules_line(rs, s, n, &hints);
	return r != NULL && r->action != ACTION_KEEP &&
	    r->needs->place == REQUIRED_AT_START;
}

/* Furniture must be a short line, and the other one have a space. */
size_t
seams_first(struct rules *rs, bool blurbs, const char *text, size_t len,
    bool *over)
{
	bool begun = rules_begin(rs, text, len);
	size_t i = blurbs || begun || len <= RULES_LINE_MAX ? 0 :
	    len - RULES_LINE_MAX - 1;

	while ((i = next_seam(text, len, i)) < len) {
		const char *rest = text + i;
		size_t n = len - i;
		uint32_t before;
		bool closed;	/* by an end mark before the seam */

		utf8_decode_back(text, i, &before);
		closed = !unicode_lower(before);
		*over = (blurbs && breaks_off(text, i)) ||
		    (begun && i <= RULES_LINE_MAX &&
		    memchr(rest, ' ', n) != NULL &&
		    is_furniture(rs, text, i, closed));
		if (*over || (n <= RULES_LINE_MAX &&
		    memchr(text, ' ', i) != NULL &&
		    is_furniture(rs, rest, n, closed)))
			return i;
	}
	return 0;
}
