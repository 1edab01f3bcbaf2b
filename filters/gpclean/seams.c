/*
 * Vector code finds candidates, capitals or quotes without a space before
 * them; the rules of lib/page then judge the two parts as lines.
 */
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

/* Of 16 bytes, those that may be capitals or quotes without a space before. */
static uint64_t
candidates(const char *s)
{
	vector v = vector_load(s);

	return vector_bits((vector_within(v, 'A', 'Z') |
	    vector_within(v, '\xc3', '\xff')) &
	    ~vector_is(vector_load(s - 1), ' '));
}

/* The first index from i on where a seam may be, or n. */
static size_t
candidate(const char *s, size_t n, size_t i)
{
	for (; i < n; i += VECTOR_BYTES) {
		char last[VECTOR_BYTES + 1] = { 0 };
		uint64_t bits;

		if (n - i >= VECTOR_BYTES) {
			bits = candidates(s + i);
		} else {
			memcpy(last, s + i - 1, n - i + 1);
			bits = candidates(last + 1);
		}
		if (bits != 0)
			return i + block64_lowest(bits);
	}
	return n;
}

/* Do one line end and another start at s[i], a candidate? */
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

/* Is there an end mark before s[i]? */
static bool
is_closed(const char *s, size_t i)
{
	uint32_t before;

	utf8_decode_back(s, i, &before);
	return !unicode_lower(before);
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

/* The seam at which a blurb breaks off, or 0. */
static size_t
fused_blurb(const char *text, size_t len)
{
	for (size_t i = 0; (i = candidate(text, len, i + 1)) < len;)
		if (is_seam(text, len, i) && i > 3 &&
		    (memcmp(text + i - 3, "\u2026", 3) == 0 ||
		    memcmp(text + i - 2, "..", 2) == 0))
			return i;
	return 0;
}

/* The seam with furniture before it, which must be a short line; or 0. */
static size_t
fused_furniture(struct rules *rs, const char *text, size_t len)
{
	size_t end = len > RULES_LINE_MAX ? RULES_LINE_MAX + 1 : len;

	for (size_t i = 0; (i = candidate(text, end, i + 1)) < end;)
		if (is_seam(text, len, i) &&
		    memchr(text + i, ' ', len - i) != NULL &&
		    is_furniture(rs, text, i, is_closed(text, i)))
			return i;
	return 0;
}

/* The seam with furniture after it, up to the end; or 0. */
static size_t
fused_end(struct rules *rs, const char *text, size_t len)
{
	size_t i = len > RULES_LINE_MAX ? len - RULES_LINE_MAX - 1 : 0;

	for (; (i = candidate(text, len, i + 1)) < len;)
		if (is_seam(text, len, i) &&
		    memchr(text, ' ', i) != NULL &&
		    is_furniture(rs, text + i, len - i, is_closed(text, i)))
			return i;
	return 0;
}

size_t
seams_first(struct rules *rs, bool blurbs, const char *text, size_t len,
    bool *over)
{
	size_t at = 0;

	if (blurbs)
		at = fused_blurb(text, len);
	if (at == 0 && rules_begin(rs, text, len))
		at = fused_furniture(rs, text, len);
	*over = at > 0;
	return at > 0 ? at : fused_end(rs, text, len);
}
