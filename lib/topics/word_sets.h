/*
 * word_sets - named sets of words and phrases, and their hits in a text.
 *
 * Members are words, words ending in `*`, "phrases" and $named sets.  They are
 * added to the phrases (match/phrases.h); the caller reports the phrases found
 * in a text to word_sets_note().
 */
#ifndef WORD_SETS_H
#define WORD_SETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/table.h"
#include "match/phrases.h"

#define WORD_SETS_ID 0x80000000u	/* OR-ed into the ids of phrases */
#define WORD_SETS_NONE UINT32_MAX

struct word_hit {		/* words found in a text */
	uint32_t part, n;	/* the first, by part number; how many */
};

struct word_set {
	struct word_hit *hit;	/* in the order of the text, short first */
	size_t hits;

	/* What follows is not in an image. */
	uint32_t *above;	/* sets that list this one as a member */
	size_t nabove, above_size;
	uint64_t listed;	/* number of the last list with it */
	size_t hit_size;
	uint32_t longest;	/* words of its longest member; until
				   word_sets_ready(), of its own */
	size_t seen;		/* how often its members were counted */
	bool operand;		/* of a pattern with several, which gives it */
	uint16_t kind;		/* a kind, not 0, for nearness.c */
	char *name;		/* or the text of an operand without a name */
};

struct word_sets {		/* all zero but for `phrases`: empty */
	struct phrases *phrases;	/* the caller's */
	struct word_set *set;
	size_t n, size;
	struct table names;	/* sets, by name */
	uint32_t *met;		/* sets with hits in the text */
	size_t nmet, met_size;
	uint32_t *up;		/* the last list of word_sets_up() */
	size_t up_size;
	uint64_t lists;		/* how many it made */
	char why[128];		/* a message that was returned */
};

/* Is it the name of a set: `$`, a letter, then letters, digits, `-`, `_`? */
bool word_sets_is_name(const char *s, size_t len);

/* The number of the set of this name, or WORD_SETS_NONE; a new set. */
uint32_t word_sets_find(const struct word_sets *, const char *name,
    size_t len);
uint32_t word_sets_make(struct word_sets *, const char *name, size_t len);

/*
 * Add one member, or the members of a list separated by spaces.  Returns NULL,
 * or a message that is valid until the next call.
 */
const char *word_sets_add_member(struct word_sets *, uint32_t set,
    const char *s, size_t len);
const char *word_sets_add_members(struct word_sets *, uint32_t set,
    const char *s, size_t len);

/*
 * List in x->up, until the next call, the set and all that have it as a member,
 * at any depth, each once; returns their number.
 */
size_t word_sets_up(struct word_sets *x, uint32_t set);

/* Call once, after the last member. */
void word_sets_ready(struct word_sets *);

/* The message "what: s". */
const char *word_sets_complain(struct word_sets *, const char *what,
    const char *s, size_t len);

/*
 * Record a hit of a set.  Hits must come in the order of the text; a repeated
 * one is ignored.
 */
void word_sets_note(struct word_sets *, uint32_t set, struct word_hit);

/* Write the sets, without their names; or read them. */
void word_sets_image(struct word_sets *, struct image *);

/*
 * Count n occurrences of a member of a set, and so of those above it, without a
 * text.
 */
void word_sets_count(struct word_sets *, uint32_t set, size_t n);

/* Forget all hits of the text. */
void word_sets_forget(struct word_sets *);

#endif
