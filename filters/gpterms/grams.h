/*
 * grams - count terms, and sequences of terms, in each group.
 *
 * A sequence is a node of a trie (Fredkin, Trie Memory, CACM 3, 1960),
 * identified by its parent, the sequence without its last word, and that word.
 * Two numbers thus identify a sequence of any length, and counting it touches
 * no string.  A group of records is a word too, the first of all sequences in
 * it.
 *
 * A term with spaces is the sequence of its words, whether it occurs as one
 * term of the glossary or as terms in a row.
 */
#ifndef GRAMS_H
#define GRAMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "bytes/table.h"
#include "count/tables.h"
#include "dispersion.h"

struct gram {			/* a node; number 0 is the root */
	uint32_t parent, word;
	uint64_t n;
};

struct gram_word {		/* a word, or a term of several */
	const char *s;		/* preceded by its length (order.h), and that
				   by its number */
	uint32_t parts;		/* of several: their index in g->part */
	uint32_t flag;		/* the caller's; 0 at first */
	uint32_t group;		/* the last one asked for in grams_first(), */
	uint32_t first;		/* and its node there */
};

struct gram_documents {		/* that a node was counted in */
	uint32_t n, last;	/* their number, and the last one */
};

struct grams {
	struct gram *node;
	size_t nodes, nodes_size;
	struct gram_documents *in;	/* of each node; NULL if not wanted */
	size_t in_size;
	uint32_t document;	/* the current one */
	struct dispersion *dispersion;	/* of nodes; NULL if not wanted.  Words
					   must be counted before their
					   document ends */
	double *termhood;	/* of nodes (termhood.h); NULL if not wanted */
	uint32_t *place;	/* hash table of nodes; 0: free */
	size_t places;		/* a power of two */

	struct gram_word *word;	/* from 1 on */
	size_t words, words_size;
	struct table by_word;
	uint32_t *part;		/* number of words, words; and so on */
	size_t parts, parts_size;
	struct arena strings;
	size_t bytes;		/* the length of all words */

	uint32_t group;		/* the node of the current group */
};

/* Here as below, running out of memory ends the program with status 2. */
void grams_open(struct grams *);

/*
 * Count documents too; call before anything is counted.  Terms must then be summed
 * before their document ends.
 */
void grams_count_documents(struct grams *);

/* Start another document. */
void grams_document(struct grams *);

/* Forget all counts and words.  Call grams_group() before counting again. */
void grams_clear(struct grams *);

/* The number of a term, from 1 on, valid until grams_clear(). */
uint32_t grams_term(struct grams *, const char *s, size_t len);

/* The string of a term; its length in *len. */
const char *grams_string(const struct grams *, uint32_t term, size_t *len);

/* Count in this group from now on: fields, each followed by a TAB, or "". */
void grams_group(struct grams *, const char *s, size_t len);

/* The sequence of one term in the current group. */
uint32_t grams_first(struct grams *, uint32_t term);

/* The sequence extended by a term. */
uint32_t grams_next(struct grams *, uint32_t sequence, uint32_t term);

/* Likewise for a term of one word, but 0 if there is no such sequence. */
uint32_t grams_find(const struct grams *, uint32_t sequence, uint32_t term);

/* Likewise for any term. */
uint32_t grams_find_term(const struct grams *, uint32_t sequence,
    uint32_t term);

/* Reset the counts of all sequences, except that of grams_words(). */
void grams_reset(struct grams *);

/* Count n occurrences of a sequence, and the document. */
void grams_add(struct grams *, uint32_t sequence, uint64_t n);

/*
 * Count n words of the group: for the dispersion and, if `row`, in a row with
 * an empty term.
 */
void grams_words(struct grams *, uint64_t n, bool row);

/* The approximate memory that the grams need, also for writing them. */
uint64_t grams_size(const struct grams *);

#endif
