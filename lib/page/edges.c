/*
 * Rules are grouped by the outer bytes of their strings; a bit for each pair
 * of bytes rejects most texts before any group is searched.
 */
#include "page/edges.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

/* The first or last eight bytes of a text, or all where it has no more. */
static uint64_t
outer(const char *s, size_t n, bool begin)
{
	char bytes[8] = { 0 };
	uint64_t word;
	size_t k = n < 8 ? n : 8;

	if (k == 8) {
		memcpy(&word, begin ? s : s + n - 8, 8);
		return word;
	}
	memcpy(begin ? bytes : bytes + 8 - k, s, k);
	memcpy(&word, bytes, 8);
	return word;
}

/* Where the outer bytes of a word have their bit in `used`. */
static size_t
key(uint64_t bytes)
{
	return (bytes * 0x9e3779b97f4a7c15) >> 49;
}

/*
 * The outer byte and the one beside it, or 0 where there is none, as an index:
 * five bits tell letters apart without their case.
 */
static size_t
outer_pair(uint64_t word, bool begin)
{
	char bytes[8];

	memcpy(bytes, &word, 8);
	return begin ? (size_t)(bytes[0] & 31) << 5 | (size_t)(bytes[1] & 31) :
	    (size_t)(bytes[7] & 31) << 5 | (size_t)(bytes[6] & 31);
}

static const size_t key_bytes[EDGES_LOOKS] = { 1, 2, 3, 4, 6 };

void
edges_add(struct edges *e, const char *s, size_t n, bool begin, size_t rule)
{
	static const char ones[8] = "\xff\xff\xff\xff\xff\xff\xff\xff";
	uint64_t word = outer(s, n, begin);
	size_t at, k = EDGES_LOOKS - 1;

	if (e->n == UINT16_MAX || rule > UINT16_MAX)
		errx(2, "too many rules");
	e->edge = memory_grow(e->edge, &e->size, e->n + 2, sizeof(*e->edge));
	while (key_bytes[k] > n)
		k--;
	e->outer[k] = outer(ones, key_bytes[k], begin);
	at = key(word & e->outer[k]);
	e->edge[++e->n] = (struct edge){ .word = word,
	    .mask = outer(ones, n < 8 ? n : 8, begin),
	    .rule = (uint16_t)rule, .next = e->bucket[at / 8] };
	e->bucket[at / 8] = (uint16_t)e->n;
	e->used[at / 8] |= (unsigned char)(1 << at % 8);
	at = outer_pair(word, begin);
	e->pairs[at / 32] |= n > 1 ? (uint32_t)1 << at % 32 : UINT32_MAX;
}

/* Eight bytes, those from A to Z in lower case: bit 7 tells of each. */
static uint64_t
fold_word(uint64_t w)
{
	const uint64_t every = 0x0101010101010101, low = w & 0x7f * every;
	uint64_t from_a = low + (0x80 - 'A') * every;
	uint64_t behind_z = low + (0x7f - 'Z') * every;

	return w | (from_a & ~behind_z & ~w & 0x80 * every) >> 2;
}

/* Tell the rules of a bucket whose edge a text with these outer bytes has. */
static void
find_bucket(const struct edges *e, size_t edge, uint64_t word,
    edges_found *found, void *arg)
{
	for (; edge != 0; edge = e->edge[edge].next)
		if (((word ^ e->edge[edge].word) & e->edge[edge].mask) == 0)
			found(arg, e->edge[edge].rule);
}

void
edges_find(const struct edges *e, const char *s, size_t n, bool begin,
    edges_found *found, void *arg)
{
	size_t at[EDGES_LOOKS];
	unsigned used = 0;
	uint64_t word;

	if (e->n == 0)
		return;
	word = outer(s, n, begin);
	at[0] = outer_pair(word, begin);
	if ((e->pairs[at[0] / 32] >> at[0] % 32 & 1) == 0)
		return;
	word = fold_word(word);
	for (size_t k = 0; k < EDGES_LOOKS; k++) {
		at[k] = key(word & e->outer[k]);
		used |= ((unsigned)e->used[at[k] / 8] >> at[k] % 8 & 1) << k;
	}
	if (used == 0)		/* as for most */
		return;
	for (size_t k = 0; k < EDGES_LOOKS; k++)
		if (used >> k & 1)
			find_bucket(e, e->bucket[at[k] / 8], word, found, arg);
}

void
edges_free(struct edges *e)
{
	free(e->edge);
	e->edge = NULL;
	e->n = e->size = 0;
}
