/*
 * weights - the pieces of evidence for the kinds of names, and what each weighs.
 *
 * A piece of evidence is a value in a template: the class of a word, the gap
 * before it, the classes of two words side by side.  Its row has a weight for
 * each label that a word may have; learn-kinds.py learns them.
 */
#ifndef WEIGHTS_H
#define WEIGHTS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "names/passage.h"
#include "stream/data.h"
#include "stream/output.h"

/* The most telling ones first; female and male only tell the gender. */
enum name_class {
	TITLE, PARTICLE, DATE, COUNTRY, DEMONYM, BODYHEAD, PLACEHEAD,
	WORKHEAD, OFFICE, PLACELEAD, NOTBODY, BODY, SUFFIX, DETERMINER,
	PLACEPREP, PRONOUN, CONJUNCTION, AUXILIARY, SAYS, PERSONNOUN,
	BODYNOUN, PLACENOUN, DIRECTION, AGENTPREP, PREPOSITION, ACTS, GIVEN,
	PLACE, SURNAME, BODYSTART, ORDINARY, SUFNAME, SUFPLACE, SUFBODY,
	FEMALE, MALE, NAME_CLASSES
};

#define NAME_SET (CLASS(NAME_CLASSES) - 1)	/* all of them */

/* Words of grammar, which no name starts with. */
#define GRAMMAR_SET CLASSES(DETERMINER, PLACEPREP, PREPOSITION, CONJUNCTION, \
	PRONOUN, AUXILIARY, SAYS)

/* Their names, for an array that others may follow in (gpquotes). */
#define NAME_CLASS_NAMES \
	"title", "particle", "date", "country", "demonym", "bodyhead", \
	"placehead", "workhead", "office", "placelead", "notbody", "body", \
	"suffix", "determiner", "placeprep", "pronoun", "conjunction", \
	"auxiliary", "says", "personnoun", "bodynoun", "placenoun", \
	"direction", "agentprep", "preposition", "acts", "given", "place", \
	"surname", "bodystart", "ordinary", "sufname", "sufplace", \
	"sufbody", "female", "male"

/* The last two are for words that are unknown, or apart. */
extern const char *const name_classes[NAME_CLASSES + 2];

enum name_kind { NAME_NONE, NAME_PERSON, NAME_BODY, NAME_PLACE, NAME_KINDS };

extern const char *const name_kinds[NAME_KINDS];

/* 1 begins a person, 2 goes on with it; 3 and 4 a body; 5 and 6 a place. */
enum { LABEL_NONE, LABELS = 7 };

#define LABEL_BEGINS(l) (((l) & 1) != 0)
#define LABEL_KIND(l) ((enum name_kind)(((l) + 1) / 2))

/* The kinds of names a word has been part of in the document, as bits. */
enum { SEEN_PERSON = 1, SEEN_BODY = 2, SEEN_PLACE = 4, SEEN_BITS = 3 };

/* Two words are paired by class; or one is unknown, or too far apart. */
enum { SHAPES = 8, GAPS = 13, MARKS = 14, PAIRED = NAME_CLASSES + 2,
	MARK_SETS = 1 << MARKS / 2 };	/* of half the marks */

/*
 * Pieces of evidence are numbered: template by template, and within a template
 * by the value that fills it, or the two values.  T(E, name, fill, n, m) is a
 * template E for n values, which fill names, or pairs of one of n and one of m.
 */
#define TEMPLATE_LIST(T) \
	T(E_WORD, "word", name_classes, NAME_CLASSES, 0) \
	T(E_BEFORE, "before", name_classes, NAME_CLASSES, 0) \
	T(E_AFTER, "after", name_classes, NAME_CLASSES, 0) \
	T(E_SHAPE, "shape", shapes, SHAPES, 0) \
	T(E_SHAPE_BEFORE, "shape-before", shapes, SHAPES, 0) \
	T(E_SHAPE_AFTER, "shape-after", shapes, SHAPES, 0) \
	T(E_GAP, "gap", gaps, GAPS, 0) \
	T(E_GAP_AFTER, "gap-after", gaps, GAPS, 0) \
	T(E_MARK, "mark", marks, MARKS, 0) \
	T(E_SEEN, "seen", seen, SEEN_BITS, 0) \
	T(E_SEEN_BEFORE, "seen-before", seen, SEEN_BITS, 0) \
	T(E_PHRASE, "phrase", name_classes, NAME_CLASSES, 0) \
	T(E_PHRASE_ON, "phrase-on", name_classes, NAME_CLASSES, 0) \
	T(E_PAIR, "pair", name_classes, PAIRED, PAIRED) \
	T(E_PAIR_AFTER, "pair-after", name_classes, PAIRED, PAIRED) \
	T(E_RUN_RIGHT, "run-right", name_classes, PAIRED, PAIRED) \
	T(E_RUN_LEFT, "run-left", name_classes, PAIRED, PAIRED) \
	T(E_STRETCH_LAST, "stretch-last", name_classes, PAIRED, PAIRED) \
	T(E_RIGHT, "right", name_classes, PAIRED, 0) \
	T(E_LEFT, "left", name_classes, PAIRED, 0) \
	T(E_LEFT_TWO, "left-two", name_classes, PAIRED, PAIRED) \
	T(E_AROUND, "around", name_classes, PAIRED, PAIRED) \
	T(E_LAST, "last", name_classes, NAME_CLASSES, 0) \
	T(E_BIAS, "bias", all, 1, 0)

/* A template has the number of its first piece of evidence. */
enum evidence {
#define TEMPLATE(e, name, fill, n, m) e, e##_LAST = e + (n) * ((m) == 0 ? 1 : (m)) - 1,
	TEMPLATE_LIST(TEMPLATE)
#undef TEMPLATE
	EVIDENCE		/* all pieces */
};

/* The weights of a piece of evidence for each label, then a 0. */
typedef int16_t weights_row[LABELS + 1];

/* The same as a vector. */
typedef int16_t weights_sum __attribute__((vector_size(16)));

/* Half of the sums over the words of a run. */
typedef int32_t weights_half __attribute__((vector_size(16)));

#define WEIGHTS_NEVER (-(1 << 28))	/* of a step that is not allowed */

/* The weights of the classes that a listing has (known.h), added up. */
struct weights_set {
	unsigned char telling;		/* its most significant class */
	weights_sum here, before, after;
};

struct weights {
	weights_row *row;		/* by number of the evidence */
	weights_row steps[LABELS];	/* from one label to the next */
	weights_half step[LABELS + 1][2];	/* steps, or WEIGHTS_NEVER */
	weights_sum marks[2][MARK_SETS];	/* by set of half the marks */
	weights_sum seen[1 << 2 * SEEN_BITS];
	struct weights_set *sets;	/* by number of the listing */
	size_t nsets, sets_size;
};

/* Read weights, as weights_names() orders them; "default": the built-in file. */
void weights_read(struct weights *, const char *file);

/* Write the weights to an image, or use those there. */
void weights_image(struct weights *, struct image *);

/* Write the names of all pieces of evidence in order, one a line. */
void weights_names(struct output *);

/* What the piece of evidence of template t with this value weighs. */
static inline weights_sum
weights_of(const struct weights *w, enum evidence t, unsigned fill)
{
	weights_sum sum;

	memcpy(&sum, w->row[(unsigned)t + fill], sizeof(sum));
	return sum;
}

/* The same for all classes of a set. */
static inline weights_sum
weights_of_classes(const struct weights *w, enum evidence t,
    classes set)
{
	weights_sum sum = { 0 };

	for (set &= NAME_SET; set != 0; set &= set - 1)
		sum += weights_of(w, t, (unsigned)__builtin_ctzll(set));
	return sum;
}

/* Slow path of weights_set(): add up the weights of new listings. */
void weights_listings(struct weights *, const struct known_forms *);

/* The weights of a word's classes for itself and for those beside it. */
static inline const struct weights_set *
weights_set(struct weights *w, struct passage *p, size_t i)
{
	(void)passage_classes(p, i);	/* gives it a listing */
	if (p->word[i].listing >= w->nsets)
		weights_listings(w, p->known);
	return &w->sets[p->word[i].listing];
}

/* What finds the kinds of names (kinds.c). */
struct kinds {
	struct weights weights;
	int32_t best[LABELS + 1];	/* so far in the run */
	weights_half (*back)[2];	/* the label before, by word and label */
	size_t back_size;
	void (*show)(void *arg, size_t word, const uint16_t *evidence,
	    size_t n);			/* or NULL: for learn-kinds.py */
	void *arg;
};

/* Label the run of words from `from` to before `to`. */
void kinds_label(struct kinds *k, struct passage *, size_t from, size_t to);

#endif
