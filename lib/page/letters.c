#include "page/letters.h"

#include <string.h>

#ifdef LEVEL

#define count AT(count)

static inline unsigned
count(uint64_t bits)
{
	return (unsigned)__builtin_popcountll(bits);
}

/* One block; `before` has its highest bit if a small letter stands there. */
V64_INLINE uint64_t
AT(look)(struct letters *l, size_t i, uint64_t before)
{
	v64 v = v64_load(l->text + 64 * i);
	uint64_t small = v64_within(v, 'a', 'z');
	uint64_t capital = v64_within(v, 'A', 'Z');
	uint64_t digit = v64_within(v, '0', '9'), wide = v64_wide(v);

	l->letter[i] = small | capital;
	l->kept[i] = small | capital | digit | v64_is(v, '\'') |
	    v64_is(v, '-');
	l->space[i] = v64_is(v, ' ');
	l->odd[i] = digit | wide | (capital & (small << 1 | before >> 63));
	l->bytes -= count(wide);
	l->of[LETTER] += count(small | capital);
	l->of[CAPITAL] += count(capital);
	l->of[DIGIT] += count(digit);
	l->of[SIGN] += count(v64_any(v64_classes(v, &signs)));
	l->of[COMMA] += count(v64_is(v, ','));
	l->of[QUOTE] += count(v64_is(v, '"'));
	l->of[BRACKET] += count(v64_is(v, '('));
	l->of[STOP] += count(v64_is(v, '.') | v64_is(v, '!') |
	    v64_is(v, '?'));
	return small;
}

static void
AT(look_at)(struct letters *l)
{
	uint64_t small = 0;

	for (size_t i = 0; i < l->blocks; i++)
		small = AT(look)(l, i, small);
}

#else

/* |/@#$*+=_<>, a bit for each upper half. */
static const struct block64_set signs = {
	/* lower half: 0 1 2 3 4 5 6 7 8 9 A B C D E F */
	{ 4, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 2 | 16, 2, 2, 1 | 8 },
	{ 0, 0, 1, 2, 4, 8, 0, 16 }
};

#define LEVEL_FILE "page/letters.c"
#include "bytes/level.h"

void
letters_read(struct letters *l, const char *s, size_t n)
{
	size_t end;

	l->bytes = n;
	l->blocks = n / 64 + 1;
	end = 64 * l->blocks;
	memcpy(l->text, s, n);
	memset(l->text + n, ' ', end - n);
	memset(l->of, 0, sizeof(l->of));
	l->space[l->blocks] = l->letter[l->blocks] = 0;
	l->kept[l->blocks] = l->odd[l->blocks] = 0;
	LEVEL_CALL(look_at)(l);
}

#endif
