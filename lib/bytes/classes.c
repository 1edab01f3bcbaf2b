/*
 * The classes of a byte are bits of the table `plain` (v64.h):
 *
 *	bit 0	2x, the space		bit 4	5x and 7x, letters
 *	bit 1	2x, marks		bit 5	2x, the full stop
 *	bit 2	5x, marks		bit 6	3x, colon and semicolon
 *	bit 3	4x and 6x, letters	bit 7	3x, the question mark
 */
#include "bytes/classes.h"

#ifdef LEVEL

#define classify AT(classify)

V64_INLINE void
classify(const char *s, struct class_masks *m)
{
	v64 v = v64_load(s), c = v64_classes(v, &plain);

	m->letters = v64_has(c, LETTERS);
	m->capitals = m->letters & ~v64_has(v, SMALL);
	m->spaces = v64_has(c, SPACE);
	m->marks = v64_has(c, MARKS);
	m->stops = v64_has(c, STOPS);
	m->hyphens = v64_is(v, '-');
	m->apostrophes = v64_is(v, '\'');
	m->lines = v64_is(v, '\n');
	m->wide = v64_wide(v);
}

static bool
AT(read)(const char *s, size_t len, struct class_masks *m, size_t n)
{
	char last[BLOCK64];
	uint64_t wide = 0;

	for (; n > 0 && len >= BLOCK64; n--, m++) {
		classify(s, m);
		wide |= m->wide;
		s += BLOCK64;
		len -= BLOCK64;
	}
	for (; n > 0; n--, m++) {
		memset(last, ' ', BLOCK64);
		memcpy(last, s, len);
		len = 0;
		classify(last, m);
		wide |= m->wide;
	}
	return wide != 0;
}

#define bare_ends AT(bare_ends)

/*
 * The ends in this block of lines without a small letter, of which only the
 * lowest can be relied on; *bare is 1 if the line has none so far.  From each
 * start of a line an addition carries over all that is no small letter, and so
 * past the end of such a line.  A branch for each line could not be predicted
 * (64 MB of prose: 2.7 ms, not 4.0).
 */
V64_INLINE uint64_t
bare_ends(const char *s, uint64_t *bare)
{
	v64 v = v64_load(s);
	uint64_t ends = v64_is(v, '\n'), other = ~v64_within(v, 'a', 'z');
	uint64_t sum = other + (ends << 1 | *bare);

	*bare = ends >> (BLOCK64 - 1) | (sum < other);
	return ends & ~sum;
}

static size_t
AT(small_lines)(const char *s, size_t len)
{
	char last[BLOCK64];
	uint64_t bare = 1, ends;
	size_t at = 0;

	for (; at + BLOCK64 <= len; at += BLOCK64)
		if ((ends = bare_ends(s + at, &bare)) != 0)
			return line_start(s, at + block64_lowest(ends));
	memset(last, ' ', BLOCK64);
	memcpy(last, s + at, len - at);
	if ((ends = bare_ends(last, &bare)) != 0)
		return line_start(s, at + block64_lowest(ends));
	return bare != 0 ? line_start(s, len) : len;
}

static uint64_t
AT(members)(const char *s, const struct block64_set *set)
{
	v64 v = v64_load(s);

	return v64_any(v64_classes(v, set)) |
	    v64_within(v, '\xe0', '\xff');
}

#else

#define SPACE 0x01
#define MARKS (0x02 | 0x04 | 0x80)
#define LETTERS (0x08 | 0x10)
#define STOPS (0x20 | 0x40)

#define SMALL 0x20	/* the bit that makes an ASCII letter lower case */

/* The start of the line that ends at byte `end`. */
static size_t
line_start(const char *s, size_t end)
{
	while (end > 0 && s[end - 1] != '\n')
		end--;
	return end;
}

static const struct block64_set plain = {
	/* by lower half: 0 1 2 3 4 5 6 7 8 9 A B C D E F */
	{ 0x11, 0x1A, 0x1A, 0x18, 0x18, 0x18, 0x18, 0x18, 0x1A, 0x1A, 0x58,
	    0x4C, 0x0A, 0x0C, 0x28, 0x88 },
	{ 0, 0, 0x23, 0xC0, 0x08, 0x14, 0x08, 0x10 }
};

#define LEVEL_FILE "bytes/classes.c"
#include "bytes/level.h"

bool
classes_read(const char *s, size_t len, struct class_masks *m, size_t n)
{
	return LEVEL_CALL(read)(s, len, m, n);
}

size_t
classes_small_lines(const char *s, size_t len)
{
	return LEVEL_CALL(small_lines)(s, len);
}

uint64_t
classes_members(const char *s, const struct block64_set *set)
{
	return LEVEL_CALL(members)(s, set);
}

#endif
