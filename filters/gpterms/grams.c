/*
 * Nodes are found through a hash table with linear probing, at most half full.
 * An entry, called a place, is a number below the size of the table and, in the
 * bits above it, part of the hash: most entries that do not match are passed
 * over without touching what they stand for.
 */
#include "grams.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "count/order.h"

#define NODE_BYTES 64		/* memory of a node, for grams_size() */
#define WORD_BYTES 96		/* of a word, apart from its bytes */
#define AHEAD 16		/* nodes fetched before they are needed */
#define PLACES_MIN ((size_t)16384)
#define NODES_MAX ((size_t)1 << 30)
#define WORDS_MAX ((size_t)1 << 25)	/* FORM_TERM holds as many */

_Noreturn static void
too_many(void)
{
	errx(2, "too many terms to count; try a smaller -S");
}

static uint64_t
node_hash(uint32_t parent, uint32_t word)
{
	return hash_mix(hash_mix((uint64_t)parent << 32 | word));
}

/* The part of a hash that an entry of a table of this size has room for. */
static uint32_t
tag(uint64_t hash, size_t places)
{
	return (uint32_t)(hash >> 32) & ~(uint32_t)(places - 1);
}

static void
put_place(struct grams *g, uint64_t hash, size_t number)
{
	size_t at = hash & (g->places - 1);

	while (g->place[at] != 0)
		at = (at + 1) & (g->places - 1);
	g->place[at] = tag(hash, g->places) | (uint32_t)number;
}

void
grams_open(struct grams *g)
{
	*g = (struct grams){ .nodes = 0 };
	MEMORY_ROOM(g->node, g->nodes_size, 1);
	g->node[0] = (struct gram){ .n = 0 };	/* grams_find() may return it */
	MEMORY_ROOM(g->word, g->words_size, 1);
	MEMORY_ROOM(g->part, g->parts_size, 1);
	g->places = PLACES_MIN;
	g->place = memory_table(g->places, sizeof(*g->place));
}

void
grams_clear(struct grams *g)
{
	bool documents = g->in != NULL;

	arena_clear(&g->strings);
	free(g->node);
	free(g->in);
	memory_table_free(g->place);
	free(g->word);
	table_free(&g->by_word);
	free(g->part);
	grams_open(g);
	if (documents)
		grams_count_documents(g);
}

void
grams_count_documents(struct grams *g)
{
	MEMORY_ROOM(g->in, g->in_size, g->nodes_size);
	g->document = 1;
}

/*
 * Words
 */

static void
add_word(struct grams *g, const char *s, size_t len, uint64_t hash)
{
	char *copy = arena_take(&g->strings, 2 * ORDER_HEAD + len);
	uint32_t n = (uint32_t)len, number = (uint32_t)g->words + 1;

	memcpy(copy, &number, ORDER_HEAD);
	memcpy(copy + ORDER_HEAD, &n, ORDER_HEAD);
	memcpy(copy + 2 * ORDER_HEAD, s, len);
	if (g->words + 1 == WORDS_MAX)
		too_many();
	MEMORY_ROOM(g->word, g->words_size, g->words + 2);
	g->word[++g->words] = (struct gram_word){ .s = copy + 2 * ORDER_HEAD };
	g->bytes += len;
	table_add(&g->by_word, hash, number);
}

/* The number of a word, which is added if it is new. */
static uint32_t
find_word(struct grams *g, const char *s, size_t len)
{
	uint64_t hash = hash_bytes(s, len, 0);

	TABLE_EACH(i, &g->by_word, hash)
		if (order_len(g->word[i].s) == len &&
		    memcmp(g->word[i].s, s, len) == 0)
			return i;
	add_word(g, s, len, hash);
	return (uint32_t)g->words;
}

static uint32_t
add_part(struct grams *g, uint32_t part)
{
	MEMORY_ROOM(g->part, g->parts_size, g->parts + 2);
	g->part[++g->parts] = part;
	return (uint32_t)g->parts;
}

uint32_t
grams_term(struct grams *g, const char *s, size_t len)
{
	uint32_t term = find_word(g, s, len), parts, n = 0;
	const char *space = memchr(s, ' ', len);

	if (space == NULL || g->word[term].parts != 0)
		return term;
	parts = add_part(g, 0);
	for (;; s = space + 1, space = memchr(s, ' ', len)) {
		size_t part = space == NULL ? len : (size_t)(space - s);

		(void)add_part(g, find_word(g, s, part));
		n++;
		if (space == NULL)
			break;
		len -= part + 1;
	}
	g->part[parts] = n;
	g->word[term].parts = parts;
	return term;
}

const char *
grams_string(const struct grams *g, uint32_t term, size_t *len)
{
	*len = order_len(g->word[term].s);
	return g->word[term].s;
}

/*
 * Sequences
 */

__attribute__((always_inline)) static inline void
fetch_place(const struct grams *g, uint32_t parent, uint32_t word)
{
	__builtin_prefetch(&g->place[node_hash(parent, word) &
	    (g->places - 1)]);
}

static void
grow_places(struct grams *g)
{
	memory_table_free(g->place);
	g->places *= 4;
	g->place = memory_table(g->places, sizeof(*g->place));
	for (size_t i = 1; i <= g->nodes; i++) {
		if (i + AHEAD <= g->nodes)
			fetch_place(g, g->node[i + AHEAD].parent,
			    g->node[i + AHEAD].word);
		put_place(g, node_hash(g->node[i].parent, g->node[i].word), i);
	}
}

static uint32_t
add_node(struct grams *g, uint32_t parent, uint32_t word, uint64_t hash)
{
	if (g->nodes + 1 == NODES_MAX)
		too_many();
	MEMORY_ROOM(g->node, g->nodes_size, g->nodes + 2);
	g->node[++g->nodes] = (struct gram){ .parent = parent, .word = word };
	if (g->in != NULL) {
		MEMORY_ROOM(g->in, g->in_size, g->nodes + 1);
		g->in[g->nodes] = (struct gram_documents){ 0, 0 };
	}
	if (2 * g->nodes > g->places)
		grow_places(g);
	else
		put_place(g, hash, g->nodes);
	return (uint32_t)g->nodes;
}

uint32_t
grams_find(const struct grams *g, uint32_t parent, uint32_t word)
{
	uint64_t hash = node_hash(parent, word);
	uint32_t mask = (uint32_t)(g->places - 1), place;
	size_t at = hash & mask;

	for (; (place = g->place[at]) != 0; at = (at + 1) & mask) {
		if ((place & ~mask) == tag(hash, g->places) &&
		    g->node[place & mask].parent == parent &&
		    g->node[place & mask].word == word)
			return place & mask;
	}
	return 0;
}

/* The child of a node by this word, which is added if it is new. */
static inline uint32_t
child(struct grams *g, uint32_t parent, uint32_t word)
{
	uint32_t node = grams_find(g, parent, word);

	return node != 0 ? node :
	    add_node(g, parent, word, node_hash(parent, word));
}

void
grams_group(struct grams *g, const char *s, size_t len)
{
	g->group = child(g, 0, find_word(g, len > 0 ? s : "", len));
}

uint32_t
grams_next(struct grams *g, uint32_t sequence, uint32_t term)
{
	uint32_t parts = g->word[term].parts;

	if (parts == 0)
		return child(g, sequence, term);
	for (uint32_t i = 1; i <= g->part[parts]; i++)
		sequence = child(g, sequence, g->part[parts + i]);
	return sequence;
}

uint32_t
grams_find_term(const struct grams *g, uint32_t sequence, uint32_t term)
{
	uint32_t parts = g->word[term].parts;

	if (parts == 0)
		return grams_find(g, sequence, term);
	for (uint32_t i = 1; i <= g->part[parts] && sequence != 0; i++)
		sequence = grams_find(g, sequence, g->part[parts + i]);
	return sequence;
}

void
grams_reset(struct grams *g)
{
	for (size_t i = 1; i <= g->nodes; i++) {
		if (order_len(g->word[g->node[i].word].s) == 0)
			continue;
		g->node[i].n = 0;
		if (g->in != NULL)
			g->in[i] = (struct gram_documents){ 0, 0 };
	}
}

uint32_t
grams_first(struct grams *g, uint32_t term)
{
	struct gram_word *w = &g->word[term];

	if (w->group != g->group) {
		w->first = grams_next(g, g->group, term);
		w->group = g->group;
	}
	return w->first;
}

/* Count the current document, with n occurrences, for a sequence. */
static void
add_document(struct grams *g, uint32_t sequence, uint64_t n)
{
	if (g->in != NULL) {
		struct gram_documents *in = &g->in[sequence];

		in->n += in->last != g->document;
		in->last = g->document;
	}
	if (g->dispersion != NULL)
		dispersion_add(g->dispersion, sequence, g->document, n);
}

void
grams_add(struct grams *g, uint32_t sequence, uint64_t n)
{
	table_sum(&g->node[sequence].n, n);
	add_document(g, sequence, n);
}

void
grams_words(struct grams *g, uint64_t n, bool row)
{
	uint32_t first = grams_first(g, grams_term(g, "", 0));

	if (row)
		table_sum(&g->node[first].n, n);
	add_document(g, first, n);
}

void
grams_document(struct grams *g)
{
	if (++g->document == UINT32_MAX)
		errx(2, "too many documents");
}

uint64_t
grams_size(const struct grams *g)
{
	return (uint64_t)g->nodes * NODE_BYTES +
	    (uint64_t)g->words * WORD_BYTES + g->bytes +
	    (g->dispersion == NULL ? 0 : g->dispersion->posts *
	    sizeof(*g->dispersion->post));
}
