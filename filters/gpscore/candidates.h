/*
 * candidates - the words of a text that deserve a look.
 *
 * They are few, since the filters of the lexicon say "no" to most; found
 * first, step by step and without a branch, since what a branch would guess
 * wrong here costs more than the rest.  With AVX-512 eight words are asked
 * about at a time; the portable way gives the same.
 */
#ifndef CANDIDATES_H
#define CANDIDATES_H

#include <stddef.h>
#include <stdint.h>

#include "fold.h"
#include "lexicon.h"

/* Why a word needs more than a look at `entry`. */
enum {
	MAY_BEGIN = 1,		/* it may begin a term of more words */
	STRETCHED = 2,		/* "soooo" may be "so" */
	ELSEWHERE = 4		/* its slot is not where the search starts */
};

struct candidate {
	uint32_t word;		/* its number */
	uint32_t why;
};

struct candidates {		/* all zero before the first text */
	struct candidate *list;
	uint32_t *entry;	/* of each, the number plus 1 of the one that
				 * is this word alone; 0: none, or see `why` */
	size_t n;
	uint32_t *begin;	/* those that may begin a term, by number */
	size_t max;		/* room in each */
};

/* List the candidates of a text; valid until the next call. */
void candidates_find(struct candidates *, const struct lexicon *,
    const struct fold *);

void candidates_free(struct candidates *);

#endif
