/*
 * A string is listed by as many of its first bytes as one of the lengths below,
 * which a text is looked up by in turn.  Longer strings are not listed by short
 * beginnings, because many of them begin alike, with `the ` or `read`.
 */
#include "page/edges.h"

#include <err.h>
#include <string.h>

#include "bytes/block64.h"
#include "bytes/brief.h"
#include "bytes/hash.h"
#include "bytes/memory.h"

static const size_t lengths[] = { 1, 2, 3, 4, 6, 8 };
#define LENGTHS (sizeof(lengths) / sizeof(lengths[0]))

/* The bit of strings that begin with the first n bytes of this word. */
static inline size_t
bit_of(uint64_t word, size_t n)
{
	return (first_bytes(word, n) * HASH_FACTOR) >>
	    (64 - EDGES_SCREEN);
}

/* The list of those with this bit. */
static inline size_t
list_of(size_t bit)
{
	return bit >> (EDGES_SCREEN - EDGES_BITS);
}

void
edges_add(struct edges *e, const char *s, size_t n, size_t rule)
{
	uint64_t word = brief_word(s, n < 8 ? n : 8).head;
	size_t i = LENGTHS - 1, at;

	while (lengths[i] > n)
		i--;
	at = bit_of(word, lengths[i]);
	if (e->n == UINT16_MAX || rule > UINT16_MAX)
		errx(2, "too many rules");
	MEMORY_ROOM(e->edge, e->size, e->n + 2);
	e->edge[++e->n] = (struct edge){ .word = word,
	    .n = n < 8 ? (uint8_t)n : 8, .rule = (uint16_t)rule,
	    .next = e->list[list_of(at)] };
	e->list[list_of(at)] = (uint16_t)e->n;
	e->any[at / 64] |= (uint64_t)1 << at % 64;
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

/* Up to eight bytes at the start of a text, in lower case, its number as 0. */
static uint64_t
start_of(const char *s, size_t n)
{
	char start[8] = "0";
	size_t digits = 0;

	while (digits < n && s[digits] >= '0' && s[digits] <= '9')
		digits++;
	if (digits == 0)
		return fold_word(brief_word(s, n < 8 ? n : 8).head);
	n -= digits;
	memcpy(start + 1, s + digits, n < 7 ? n : 7);
	return fold_word(brief_word(start, 8).head);
}

void
edges_find(const struct edges *e, const char *s, size_t n,
    stems_found *found, void *arg)
{
	size_t at[LENGTHS];
	uint64_t word, any = 0;

	if (e->n == 0)
		return;
	word = start_of(s, n);
	for (size_t k = 0; k < LENGTHS; k++) {
		at[k] = bit_of(word, lengths[k]);
		any |= (e->any[at[k] / 64] >> at[k] % 64 & 1) << k;
	}
	for (; any != 0; any &= any - 1)
		for (size_t i = e->list[list_of(at[block64_lowest(any)])];
		    i != 0; i = e->edge[i].next)
			if (first_bytes(word, e->edge[i].n) == e->edge[i].word)
				found(arg, e->edge[i].rule, 0);
}
