/*
 * kinds - which words of a passage are names, and of what kind.
 *
 * A run of capitalized words, with the small words that may join them, is
 * labelled as a whole: each word begins a name of one kind, continues it, or
 * belongs to none.  The evidence for a label is the
 * classes of the word and its neighbours, its shape, the gaps around it, the
 * words on either side of the run, and the kinds of names the word has been
 * part of so far in the document.  Each piece of evidence has a weight, and the
 * labels with the greatest sum are taken (a linear-chain conditional random
 * field: Lafferty, McCallum and Pereira, ICML 2001; learn-kinds.py learns it).
 * Weights belong to classes of words, never to a single word.
 */
#ifndef KINDS_H
#define KINDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "names/passage.h"
#include "stream/output.h"

enum name_class {		/* in the order of name_classes */
	DETERMINER, PLACEPREP, PREPOSITION, CONJUNCTION, PRONOUN, AUXILIARY,
	SAYS, ACTS, AGENTPREP, TITLE, FEMALE, MALE, OFFICE, PERSONNOUN,
	PARTICLE, SUFFIX, GIVEN, SURNAME, BODYHEAD, BODYSTART, BODY, BODYNOUN,
	NOTBODY, PLACEHEAD, PLACELEAD, DIRECTION, PLACE, COUNTRY, PLACENOUN,
	DEMONYM, DATE, WORKHEAD, SUFNAME, SUFPLACE, SUFBODY, ORDINARY,
	NAME_CLASSES
};

/* Their names, for an array that others may follow in (gpquotes). */
#define NAME_CLASS_NAMES \
	"determiner", "placeprep", "preposition", "conjunction", "pronoun", \
	"auxiliary", "says", "acts", "agentprep", "title", "female", "male", \
	"office", "personnoun", "particle", "suffix", "given", "surname", \
	"bodyhead", "bodystart", "body", "bodynoun", "notbody", "placehead", \
	"placelead", "direction", "place", "country", "placenoun", "demonym", \
	"date", "workhead", "sufname", "sufplace", "sufbody", "ordinary"

extern const char *const name_classes[NAME_CLASSES];

enum name_kind { NAME_NONE, NAME_PERSON, NAME_BODY, NAME_PLACE, NAME_KINDS };

extern const char *const name_kinds[NAME_KINDS];

enum { LABEL_NONE, LABELS = 7 };	/* 1, 2: person; 3, 4: body; 5, 6 */

#define LABEL_BEGINS(l) (((l) & 1) != 0)
#define LABEL_KIND(l) ((enum name_kind)(((l) + 1) / 2))

/* The kinds of names a word has been part of in the document, as bits. */
enum { SEEN_PERSON = 1, SEEN_BODY = 2, SEEN_PLACE = 4, SEEN_BITS = 3 };

#define MARK_SETS 128		/* sets of half the marks (kinds.c) */

/* The weight of a piece of evidence for each label, then a 0. */
typedef int16_t kinds_weight[LABELS + 1];

/* The same as a vector, half of it, and half of the sums over words. */
typedef int16_t kinds_sum __attribute__((vector_size(16)));
typedef int16_t kinds_small __attribute__((vector_size(8)));
typedef int32_t kinds_half __attribute__((vector_size(16)));

/* The weights of the classes that a listing has (known.h), added up. */
struct kinds_set {
	unsigned char telling;		/* its most significant class */
	kinds_sum here, before, after;
};

struct kinds {
	kinds_weight *weight;		/* by number of the evidence */
	kinds_weight steps[LABELS];	/* from one label to the next */
	bool shipped;			/* the weights are in an image */
	kinds_half step[LABELS + 1][2];	/* the same, or NEVER */
	kinds_sum marks[2][MARK_SETS];	/* by set of half the marks of a word */
	kinds_sum seen[1 << 2 * SEEN_BITS];
	struct kinds_set *sets;		/* by number of the listing */
	size_t nsets, sets_size;
	int32_t best[LABELS + 1];	/* so far in the run */
	kinds_half (*back)[2];
	size_t back_size;
	void (*show)(void *arg, size_t word, const uint16_t *evidence,
	    size_t n);			/* or NULL: for learn-kinds.py */
	void *arg;
};

extern const struct data_builtin kinds_builtin;

/* Read weights, as kinds_names() orders them; "default": the built-in file. */
void kinds_read(struct kinds *, const char *file);

/* Write the weights to an image, or use those there. */
void kinds_image(struct kinds *, struct image *);

/* Label the run of words from `from` to before `to`. */
void kinds_label(struct kinds *k, struct passage *, size_t from, size_t to);

/* Write the names of all pieces of evidence in order, one a line. */
void kinds_names(struct output *);

void kinds_free(struct kinds *);

#endif
