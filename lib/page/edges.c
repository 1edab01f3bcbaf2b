/*
 * Rules are listed by the three outer bytes of their strings, so that few of a
 * list begin or end otherwise than the text; shorter strings have lists of
 * their own.
 */
#include "page/edges.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/brief.h"
#include "bytes/memory.h"

#define NO_LIST SIZE_MAX	/* before the first byte */

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

/*
 * The outer bytes of a text one after the other, k from 0 on, choose the list
 * after this one: five bits tell letters apart without their case.
 */
static inline size_t
next_list(size_t list, uint64_t word, size_t k, bool begin)
{
	unsigned char c[8];

	memcpy(c, &word, 8);
	return 32 * (list + 1) + (c[begin ? k : 7 - k] & 31u);
}

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
	uint64_t word = outer(s, n, begin);
	size_t list = NO_LIST;

	for (size_t k = 0; k < n && k < EDGES_KEY; k++)
		list = next_list(list, word, k, begin);
	if (e->n == UINT16_MAX || rule > UINT16_MAX)
		errx(2, "too many rules");
	e->edge = memory_grow(e->edge, &e->size, e->n + 2, sizeof(*e->edge));
	e->edge[++e->n] = (struct edge){ .word = word,
	    .mask = outer_mask(n, begin), .rule = (uint16_t)rule,
	    .next = e->list[list] };
	e->list[list] = (uint16_t)e->n;
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

/* Tell the rules of a list whose edge a text with these outer bytes has. */
static void
find_listed(const struct edges *e, size_t edge, uint64_t word,
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
	size_t list = NO_LIST;
	uint64_t word;

	if (e->n == 0)
		return;
	word = outer(s, n, begin);
	for (size_t k = 0; k < EDGES_KEY; k++) {
		list = next_list(list, word, k, begin);
		if (e->list[list] != 0)
			find_listed(e, e->list[list], fold_word(word), found,
			    arg);
	}
}

void
edges_free(struct edges *e)
{
	free(e->edge);
	e->edge = NULL;
	e->n = e->size = 0;
}
