#include "page/letters.h"

#include <string.h>

#ifdef LEVEL

#define count AT(count)
#define look AT(look)
#define cut AT(cut)

static inline unsigned
count(uint64_t bits)
{
	return (unsigned)__builtin_popcountll(bits);
}

/* A mask of the bytes before those of this one; the last of `before` first. */
#define AFTER(this, before) ((this) << 1 | (before) >> 63)

/*
 * Block i.  A word is odd if it has a digit, a byte beyond ASCII, a capital
 * after a small letter, a mark before a letter, unless that mark is its first
 * byte, or a hyphen or apostrophe without a letter, hyphen or apostrophe on both
 * sides.  The next block is not known yet, so marks at the end of this one count
 * as odd, which only costs time.
 */
V64_INLINE void
look(struct letters *l, size_t i, uint64_t *small_before)
{
	v64 v = v64_load(l->text + 64 * i);
	uint64_t small = v64_within(v, 'a', 'z');
	uint64_t capital = v64_within(v, 'A', 'Z'), letter = small | capital;
	uint64_t digit = v64_within(v, '0', '9'), wide = v64_wide(v);
	uint64_t space = v64_is(v, ' '), join = v64_is(v, '\'') | v64_is(v, '-');
	uint64_t core = letter | join, mark = ~(core | space);
	uint64_t last = (uint64_t)1 << 63;
	uint64_t space_before = AFTER(space, i > 0 ? l->space[i - 1] : last);
	uint64_t core_before = AFTER(core, i > 0 ? l->core[i - 1] : 0);

	l->space[i] = space;
	l->letter[i] = letter;
	l->capital[i] = capital;
	l->core[i] = core;
	l->odd[i] = digit | wide | (capital & AFTER(small, *small_before)) |
	    (mark & ~space_before & (core >> 1 | last)) |
	    (join & ~(core_before & core >> 1));
	*small_before = small;
	l->chars -= count(wide);
	l->of[LETTER] += count(letter);
	l->of[CAPITAL] += count(capital);
	l->of[DIGIT] += count(digit);
	l->of[SIGN] += count(v64_any(v64_classes(v, &signs)));
	l->of[COMMA] += count(v64_is(v, ','));
	l->of[QUOTE] += count(v64_is(v, '"'));
	l->of[BRACKET] += count(v64_is(v, '('));
	l->of[STOP] += count(v64_is(v, '.') | v64_is(v, '!') |
	    v64_is(v, '?'));
}

_Static_assert(LETTERS_EDGES >= 64 * LETTERS_BLOCKS + V64_PLACES, "no room");

/* The edges of the words of block i, and their counts. */
V64_INLINE void
cut(struct letters *l, size_t i)
{
	uint64_t last = (uint64_t)1 << 63;
	uint64_t space_before = AFTER(l->space[i], i > 0 ? l->space[i - 1] : last);
	uint64_t core_before = AFTER(l->core[i], i > 0 ? l->core[i - 1] : 0);
	uint64_t begin = l->core[i] & ~core_before;

	l->words += count(~l->space[i] & space_before);
	l->small += count(begin & l->letter[i] & ~l->capital[i]);
	l->titled += count(begin & l->capital[i]);
	l->edges = (size_t)(v64_places(l->edge + l->edges,
	    l->core[i] ^ core_before, (uint32_t)(64 * i)) - l->edge);
}

static void
AT(read)(struct letters *l)
{
	uint64_t small = 0;

	for (size_t i = 0; i < l->blocks; i++)
		look(l, i, &small);
	for (size_t i = 0; i < l->blocks; i++)
		while (l->odd[i] != 0)
			mark_odd(l, 64 * i + block64_lowest(l->odd[i]));
	for (size_t i = 0; i < l->blocks; i++)
		cut(l, i);
}

#else

/* |/@#$*+=_<>, a bit for each upper half. */
static const struct block64_set signs = {
	/* lower half: 0 1 2 3 4 5 6 7 8 9 A B C D E F */
	{ 4, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 2 | 16, 2, 2, 1 | 8 },
	{ 0, 0, 1, 2, 4, 8, 0, 16 }
};

/* The word with byte `at` is odd: all of it is its core, without letters. */
static void
mark_odd(struct letters *l, size_t at)
{
	size_t from = at, to = at;

	while (from > 0 && l->text[from - 1] != ' ')
		from--;
	while (l->text[to] != ' ')
		to++;
	while (from < to) {
		size_t i = from / 64, end = to < 64 * i + 64 ? to : 64 * i + 64;
		uint64_t bits = block64_below(end - 64 * i) &
		    ~block64_below(from - 64 * i);

		l->core[i] |= bits;
		l->letter[i] &= ~bits;
		l->capital[i] &= ~bits;
		l->odd[i] &= ~bits;
		from = end;
	}
}

#define LEVEL_FILE "page/letters.c"
#include "bytes/level.h"

void
letters_read(struct letters *l, const char *s, size_t n)
{
	l->blocks = n / 64 + 1;
	memcpy(l->text, s, n);
	memset(l->text + n, ' ', 64 * l->blocks - n);
	l->chars = (unsigned)n;
	memset(l->of, 0, sizeof(l->of));
	l->words = l->small = l->titled = 0;
	l->edges = 0;
	LEVEL_CALL(read)(l);
}

#endif
