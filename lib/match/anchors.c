/*
 * The screen has rows of bits.  The first four letters of a part select a row,
 * and it passes if the row has both of its bits: one chosen by the fifth letter,
 * one by letters five to eight, each permuted by the first four.  The neighbours
 * of an anchor are bits of one integer, by a hash of their first four letters.
 */
#include "match/anchors.h"

#include <string.h>

#include "bytes/brief.h"
#include "bytes/memory.h"

#ifdef LEVEL
#if LEVEL_BYTES >= 32

/* The highest bit is 1 for each word that passes, by its letters. */
V64_INLINE lanes
AT(pass)(const struct anchors *a, lanes v)
{
	lanes rest, hash, row, one, other;
	_Alignas(lanes) uint64_t at[V64_LANES];

	rest = v >> 32;
	hash = lanes_times(v, FACTOR);
	lanes_store(at, hash & UINT32_MAX);
	row = lanes_rows_of(a->row, at, 32 - a->bits);
	one = (rest ^ hash >> 11) & 31;
	other = (lanes_times(rest, FACTOR) >> 27 ^ hash >> 6) & 31;
	return (lanes_down(row, one) & lanes_down(row >> 32, other)) << 63;
}

static size_t
AT(find)(const struct anchors *a, const struct parts *parts, uint32_t *list)
{
	size_t n = parts->n;
	uint32_t *to = list;

	for (size_t i = 0; i < n; i += V64_LANES) {
		unsigned valid = n - i < V64_LANES ? (1u << (n - i)) - 1 :
		    UINT32_MAX;
		lanes v = lanes_load(parts->letters + i);

		to = lanes_places(to, lanes_mask(AT(pass)(a, v) |
		    (lanes)(v == PARTS_ANY)) & valid, i);
	}
	return (size_t)(to - list);
}

#else

static size_t
AT(find)(const struct anchors *a, const struct parts *parts, uint32_t *list)
{
	size_t found = 0;

	for (size_t i = 0; i < parts->n; i++) {
		uint64_t v = parts->letters[i];
		uint64_t row = *row_of(a, v);

		list[found] = (uint32_t)i;
		found += (row >> fifth(v) & row >> 32 >> rest(v) & 1) |
		    (v == PARTS_ANY);
	}
	return found;
}

#endif
#else

#define FACTOR 0x9e3779b1u
#define BITS_MIN 10		/* log2 of the number of rows: 16 KiB */
#define BITS_MAX 16

void
anchors_begin(struct anchors *a, size_t words)
{
	a->word = memory_zeros(words + 1, sizeof(*a->word));
	a->words = words;
	a->bits = BITS_MIN;
	while (a->bits < BITS_MAX && words >> a->bits != 0)
		a->bits++;
	a->row = memory_zeros((size_t)1 << a->bits, sizeof(*a->row));
}

void
anchors_image(struct anchors *a, struct image *m)
{
	size_t rows = (size_t)1 << a->bits;

	IMAGE_ARRAY(m, a->word, a->words);
	IMAGE_VALUE(m, a->bits);
	IMAGE_ARRAY(m, a->row, rows);
}

static inline uint32_t
hash(uint64_t v)
{
	return (uint32_t)v * FACTOR;
}

/* The row for the first four bytes. */
static inline uint64_t *
row_of(const struct anchors *a, uint64_t v)
{
	return &a->row[hash(v) >> (32 - a->bits)];
}

/*
 * A bit of the row's lower half by the fifth byte, and a bit of its upper half
 * by bytes five to eight; both are permuted by the first four.
 */
static inline unsigned
fifth(uint64_t v)
{
	return ((unsigned)(v >> 32) ^ hash(v) >> 11) & 31;
}

static inline unsigned
rest(uint64_t v)
{
	return (hash(v >> 32) >> 27 ^ hash(v) >> 6) & 31;
}

void
anchors_pass(struct anchors *a, const struct spelling_letters *l)
{
	if (l->n == 0)		/* too many forms: anything passes */
		memset(a->row, 0xff, sizeof(*a->row) << a->bits);
	for (size_t i = 0; i < l->n; i++) {
		uint64_t v = l->form[i];
		uint64_t upper = l->known < 8 ? UINT32_MAX :
		    (uint64_t)1 << rest(v);

		if (v == PARTS_ANY)
			continue;	/* such words always pass */
		*row_of(a, v) |= l->known < 5 ? UINT64_MAX :
		    (uint64_t)1 << fifth(v) | upper << 32;
	}
}

/* The bits of a neighbour of an anchor. */
static uint64_t
bits_of(const struct spellings *p, uint32_t neighbour, bool after)
{
	struct spelling_letters l;
	uint64_t bits = 0;

	spelling_letters(p, neighbour, &l);
	for (size_t i = 0; i < l.n; i++)
		bits |= anchors_bit(l.form[i], after);
	return l.n == 0 ? UINT64_MAX : bits;
}

/* The index of the word of a phrase that is seen least, or else longest. */
static size_t
rarest(const struct anchors *a, const struct spellings *p,
    const uint32_t *word, size_t n)
{
	size_t best = n - 1;

	for (size_t i = n - 1; i-- > 0;) {
		uint32_t seen = a->word[word[i]].seen;
		uint32_t least = a->word[word[best]].seen;

		if (seen < least || (seen == least &&
		    p->word[word[i]].len > p->word[word[best]].len))
			best = i;
	}
	return best;
}

void
anchors_choose(struct anchors *a, const struct spellings *p,
    const uint32_t *word, size_t n)
{
	size_t best = rarest(a, p, word, n);
	struct anchor *anchor = &a->word[word[best]];
	struct spelling_letters letters;

	if (best > anchor->back)
		anchor->back = (uint32_t)best;
	if (best + 1 < n)
		anchor->near |= bits_of(p, word[best + 1], true);
	else if (best > 0)
		anchor->near |= bits_of(p, word[best - 1], false);
	else
		anchor->near = UINT64_MAX;
	spelling_letters(p, word[best], &letters);
	anchors_pass(a, &letters);
}

#define LEVEL_FILE "match/anchors.c"
#include "bytes/level.h"

size_t
anchors_find(const struct anchors *a, const struct parts *parts, uint32_t *list)
{
	return LEVEL_CALL(find)(a, parts, list);
}

#endif
