/*
 * A part passes if its row has both of its bits: one chosen by the fifth letter,
 * one by letters five to eight, each permuted by the first four.
 */
#include "match/screen.h"

#include <string.h>

#include "bytes/brief.h"
#include "bytes/memory.h"

#ifdef LEVEL
#if LEVEL_BYTES >= 32

/* The highest bit is 1 for each word that passes, by its letters. */
V64_INLINE lanes
AT(pass)(const struct screen *f, lanes v)
{
	lanes rest, hash, row, one, other;
	_Alignas(lanes) uint64_t at[V64_LANES];

	rest = v >> 32;
	hash = lanes_times(v, FACTOR);
	lanes_store(at, hash & UINT32_MAX);
	row = lanes_rows_of(f->row, at, 32 - f->bits);
	one = (rest ^ hash >> 11) & 31;
	other = (lanes_times(rest, FACTOR) >> 27 ^ hash >> 6) & 31;
	return (lanes_down(row, one) & lanes_down(row >> 32, other)) << 63;
}

static size_t
AT(find)(const struct screen *f, const struct parts *parts, uint32_t *list)
{
	size_t n = parts->n;
	uint32_t *to = list;

	for (size_t i = 0; i < n; i += V64_LANES) {
		unsigned valid = n - i < V64_LANES ? (1u << (n - i)) - 1 :
		    UINT32_MAX;
		lanes v = lanes_load(parts->letters + i);

		to = lanes_places(to, lanes_mask(AT(pass)(f, v) |
		    (lanes)(v == PARTS_ANY)) & valid, i);
	}
	return (size_t)(to - list);
}

#else

static size_t
AT(find)(const struct screen *f, const struct parts *parts, uint32_t *list)
{
	size_t found = 0;

	for (size_t i = 0; i < parts->n; i++) {
		uint64_t v = parts->letters[i];
		uint64_t row = *row_of(f, v);

		list[found] = (uint32_t)i;
		found += (row >> fifth(v) & row >> 32 >> rest(v) & 1) |
		    (v == PARTS_ANY);
	}
	return found;
}

#endif
#else

#define ROW 4			/* bytes that select a row */
#define KNOWN 8			/* letters of a form that count */
#define FACTOR 0x9e3779b1u
#define BITS_MIN 10		/* log2 of the number of rows: 16 KiB */
#define BITS_MAX 16

void
screen_open(struct screen *f, size_t n)
{
	f->bits = BITS_MIN;
	while (f->bits < BITS_MAX && n >> f->bits != 0)
		f->bits++;
	f->row = memory_zeros((size_t)1 << f->bits, sizeof(*f->row));
}

void
screen_image(struct screen *f, struct image *m)
{
	size_t n = (size_t)1 << f->bits;

	IMAGE_VALUE(m, f->bits);
	IMAGE_ARRAY(m, f->row, n);
}

static inline uint32_t
hash(uint64_t v)
{
	return (uint32_t)v * FACTOR;
}

/* The row for the first four bytes. */
static inline uint64_t *
row_of(const struct screen *f, uint64_t v)
{
	return &f->row[hash(v) >> (32 - f->bits)];
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
screen_add(struct screen *f, const char *form, size_t len, bool stem)
{
	uint64_t v = parts_form_letters(form, len), bits;
	size_t n = len < KNOWN ? len : KNOWN;

	if (v == PARTS_ANY)
		return;		/* so have such words, which always pass */
	if (n > 0 && (v >> 8 * (n - 1) & 0xff) == ' ')
		stem = false;	/* cut: words have these letters exactly */
	bits = (uint64_t)1 << fifth(v) | (uint64_t)1 << 32 << rest(v);
	if (stem && len < KNOWN)
		bits |= (uint64_t)UINT32_MAX << 32;
	if (stem && len <= ROW)
		bits = UINT64_MAX;
	if (stem && len < ROW - 1)	/* too short: passes anything */
		memset(f->row, 0xff, sizeof(*f->row) << f->bits);
	*row_of(f, v) |= bits;
	for (uint64_t c = 'a'; stem && len == ROW - 1 && c <= 'z'; c++)
		*row_of(f, v | c << 8 * len) |= bits;
}

#define LEVEL_FILE "match/screen.c"
#include "bytes/level.h"

size_t
screen_find(const struct screen *f, const struct parts *parts, uint32_t *list)
{
	return LEVEL_CALL(find)(f, parts, list);
}

#endif
