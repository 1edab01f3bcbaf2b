/*
 * grams - how often terms, and sequences of terms, occur in each group.
 *
 * A sequence is a node of a trie (Fredkin, Trie Memory, CACM 3, 1960): the
 * node of the sequence without its last word, and that word.  So it is told
 * by two numbers, however long it is, and counting it touches no string.  A
 * group of records is a word, too, the first of all sequences in it.
 *
 * A term that has spaces in it is the sequence of its words, whether it comes
 * as one term of the glossary or as terms that follow each other.
 */
#ifndef GRAMS_H
#define GRAMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/arena.h"
#include "count/tables.h"
#include "dispersion.h"

struct gram {			/* a node; that of number 0 is the root */
	uint32_t parent, word;
	uint64_t n;
};

struct gram_word {		/* or a term of several */
	const char *s;		/* its length before it (order.h), and before
				   that its number */
	uint64_t hash;
	uint32_t parts;		/* of several: where g->part has them */
	uint32_t group;		/* the last one in which it was first, */
	uint32_t first;		/* and its node there */
};

struct gram_documents {		/* in which a node was counted */
	uint32_t n, last;	/* how many, and the number of the last one */
};

struct gram_marks {		/* of a term, since they were summed */
	uint32_t n, first, last;	/* documents */
};

#define GRAMS_WAITING 32

struct grams {
	struct gram *node;
	size_t nodes, nodes_size;
	struct gram_documents *in;	/* of each node, or NULL: not asked */
	size_t in_size;
	struct gram_marks *mark;	/* of each word, or NULL */
	size_t mark_size;
	uint32_t document;	/* the number of the one at hand */
	struct dispersion *dispersion;	/* of nodes, or NULL */
	uint32_t *place;	/* of nodes, by hash; 0: free */
	size_t places;		/* a power of two */

	struct gram_word *word;	/* from 1 on */
	size_t words, words_size;
	uint32_t *word_place;
	size_t word_places;
	uint32_t *part;		/* how many words, and these; and so on */
	size_t parts, parts_size;
	struct arena strings;
	size_t bytes;		/* of all words */

	uint32_t group;		/* the node of the group at hand */
	struct gram waiting[GRAMS_WAITING];	/* to be counted */
	size_t nwaiting;
};

/* No memory ends the program with status 2, here and below. */
void grams_open(struct grams *);
void grams_close(struct grams *);

/* Count documents, too, from the start. */
void grams_count_documents(struct grams *);

/*
 * Keep what dispersion needs: the terms must be summed and the words counted
 * before a document ends.
 */
void grams_keep_dispersion(struct grams *, struct dispersion *);

/* From now on another document is counted. */
void grams_document(struct grams *);

/* Forget all counts and words.  A group must be named again. */
void grams_clear(struct grams *);

/* Has nothing been counted in any group? */
static inline bool
grams_empty(const struct grams *g)
{
	return g->nodes <= 1;
}

/* The number of a term, from 1 on, valid until grams_clear(). */
uint32_t grams_term(struct grams *, const char *s, size_t len);

/*
 * The same in two steps, for many terms at a time: the memory that the second
 * will look at is fetched in the first, which tells a hash.
 */
uint64_t grams_fetch(const struct grams *, const char *s, size_t len);
uint32_t grams_fetched(struct grams *, const char *s, size_t len,
    uint64_t hash);

/* The term of a number, its length in *len. */
const char *grams_string(const struct grams *, uint32_t term, size_t *len);

/* Count in this group from now on: fields with a TAB behind each, or "". */
void grams_group(struct grams *, const char *s, size_t len);

/* Is it of several words? */
static inline bool
grams_has_parts(const struct grams *g, uint32_t term)
{
	return g->word[term].parts != 0;
}

/* The sequence of one term in the group at hand. */
uint32_t grams_first(struct grams *, uint32_t term);

/* Have the memory fetched that grams_first() will look at. */
__attribute__((always_inline)) static inline void
grams_fetch_first(const struct grams *g, uint32_t term)
{
	__builtin_prefetch(&g->word[term]);
}

/* The sequence that goes on with this term. */
uint32_t grams_next(struct grams *, uint32_t sequence, uint32_t term);

/* The same, or 0 if there is none; the term has one word. */
uint32_t grams_find(const struct grams *, uint32_t sequence, uint32_t term);

/* The same of any term. */
uint32_t grams_find_term(const struct grams *, uint32_t sequence,
    uint32_t term);

/* Set the counts of all sequences to 0, but not that of grams_words(). */
void grams_reset(struct grams *);

/* Count a sequence once, with its document. */
void grams_add(struct grams *, uint32_t sequence);

/*
 * Count the document at hand for a term of one word.  This is done for every
 * word of a text, so it only touches what is the term's; grams_sum_term() adds
 * it up.  For other sequences grams_mark() does both.
 */
static inline void
grams_mark_term(struct grams *g, uint32_t term)
{
	struct gram_marks *m = &g->mark[term];

	m->first = m->n == 0 ? g->document : m->first;
	m->n += m->last != g->document;
	m->last = g->document;
}

/* Have the memory fetched that grams_mark_term() looks at. */
__attribute__((always_inline)) static inline void
grams_fetch_mark(const struct grams *g, uint32_t term)
{
	__builtin_prefetch(&g->mark[term], 1);
}

void grams_mark(struct grams *, uint32_t sequence);

/*
 * Count n words of the group, for its dispersion; and for a row of their own,
 * whose term is empty.
 */
void grams_words(struct grams *, uint64_t n, bool row);

/* Add n to the count of a term in the group at hand, and its documents. */
void grams_sum_term(struct grams *, uint32_t term, uint64_t n);

/* Count that which goes on with this term, of one word, once and soon. */
void grams_add_next(struct grams *, uint32_t sequence, uint32_t term);

/* About as many bytes as the grams take, and need to be written. */
uint64_t grams_size(const struct grams *);

/* Count what grams_add_next() left waiting. */
void grams_settle(struct grams *);

#endif
