/*
 * Rules are grouped by the outer bytes of their strings; a bit for each three
 * bytes rejects most texts before any group is searched.
 */
#include "page/edges.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/block64.h"
#include "bytes/brief.h"
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

static uint64_t
hash(uint64_t bytes)
{
	return bytes * 0x9e3779b97f4a7c15;
}

/*
 * Both bits of a hash in `used`: they share a word, which the upper bits of
 * the hash choose, as they do the bucket.  With two in 65,536 one text in 20
 * is looked up in a bucket for nothing, with one in 32,768 one in 3.
 */
static uint64_t
bits(uint64_t hash)
{
	return (uint64_t)1 << (hash >> 42 & 63) | (uint64_t)1 << (hash >> 36 & 63);
}

#define WORD(hash) ((hash) >> 54)	/* of EDGES_KEYS / 64 */
#define BUCKET(hash) ((hash) >> 52)

/*
 * The outer byte and the two beside it, or 0 where there is none, as an index:
 * five bits tell letters apart without their case.
 */
static size_t
outer_three(uint64_t word, bool begin)
{
	unsigned char c[8];

	memcpy(c, &word, 8);
	return begin ? (c[0] & 31u) << 10 | (c[1] & 31u) << 5 | (c[2] & 31u) :
	    (c[7] & 31u) << 10 | (c[6] & 31u) << 5 | (c[5] & 31u);
}

/* Let texts with the outer bytes of a string of n bytes pass. */
static void
add_three(struct edges *e, size_t three, size_t n)
{
	if (n > 2)
		e->three[three / 32] |= (uint32_t)1 << three % 32;
	else if (n == 2)
		e->three[three / 32] = UINT32_MAX;
	else
		memset(e->three + three / 1024 * 32, 0xff,
		    32 * sizeof(*e->three));
}

static const size_t key_bytes[EDGES_LOOKS] = { 1, 2, 3, 4, 6 };

/* The n outer ones of eight bytes. */
static uint64_t
outer_mask(size_t n, bool begin)
{
	return begin ? first_bytes(UINT64_MAX, n) :
	    n >= 8 ? UINT64_MAX : ~first_bytes(UINT64_MAX, 8 - n);
}

void
edges_add(struct edges *e, const char *s, size_t n, bool begin, size_t rule)
{
	uint64_t word = outer(s, n, begin), h;
	size_t k = EDGES_LOOKS - 1;

	if (e->n == UINT16_MAX || rule > UINT16_MAX)
		errx(2, "too many rules");
	e->edge = memory_grow(e->edge, &e->size, e->n + 2, sizeof(*e->edge));
	while (key_bytes[k] > n)
		k--;
	e->outer[k] = outer_mask(key_bytes[k], begin);
	h = hash(word & e->outer[k]);
	e->edge[++e->n] = (struct edge){ .word = word,
	    .mask = outer_mask(n, begin),
	    .rule = (uint16_t)rule, .next = e->bucket[BUCKET(h)] };
	e->bucket[BUCKET(h)] = (uint16_t)e->n;
	e->used[WORD(h)] |= bits(h);
	add_three(e, outer_three(word, begin), n);
}

/* Eight bytes, those from A to Z in lower case: bit 7 tells of each. */
static uint64_t
fold_word(uint64_t w)
{
	const uint64_t every = 0x0101010101010101, low = w & 0x7f * every;
	uint64_t from_a = low + (0x80 - 'A') * every;
	uint64_t after_z = low + (0x7f - 'Z') * every;

	return w | (from_a & ~after_z & ~w & 0x80 * every) >> 2;
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

/* For a text whose three outer bytes let it through, as few do. */
static __attribute__((noinline)) void
look_up(const struct edges *e, uint64_t word, edges_found *found, void *arg)
{
	uint64_t h[EDGES_LOOKS];
	unsigned used = 0;

	for (size_t k = 0; k < EDGES_LOOKS; k++) {
		h[k] = hash(word & e->outer[k]);
		used |= (unsigned)((bits(h[k]) & ~e->used[WORD(h[k])]) == 0)
		    << k;
	}
	for (; used != 0; used &= used - 1) {
		size_t k = block64_lowest(used);

		find_bucket(e, e->bucket[BUCKET(h[k])], word, found, arg);
	}
}

void
edges_find(const struct edges *e, const char *s, size_t n, bool begin,
    edges_found *found, void *arg)
{
	uint64_t word;
	size_t three;

	if (e->n == 0)
		return;
	word = outer(s, n, begin);
	three = outer_three(word, begin);
	if (e->three[three / 32] >> three % 32 & 1)
		look_up(e, fold_word(word), found, arg);
}

void
edges_free(struct edges *e)
{
	free(e->edge);
	e->edge = NULL;
	e->n = e->size = 0;
}
