/*
 * score - the tone of a text, and what it is made of.
 *
 * The base is VADER (Hutto and Gilbert, ICWSM 2014): the valences of the
 * words, each changed by the cues around it, are summed, and the sum s
 * becomes s / sqrt(s * s + 15).  What a cue does to which word is decided in
 * context.c by our rules and in vader.c by the published ones.
 */
#ifndef SCORE_H
#define SCORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "candidates.h"
#include "fold.h"
#include "lexicon.h"

enum rule {
	RULE_WORD, RULE_CAPITALS, RULE_BOOSTER, RULE_NEGATION, RULE_REVERSAL,
	RULE_RISE, RULE_WISH, RULE_CONTRAST, RULE_IDIOM, RULE_EMPHASIS,
	RULE_FAINT, NRULES
};

extern const char *const rule_name[NRULES];

/* A word or symbol of the lexicon in the text. */
struct event {
	const struct entry *entry;
	uint32_t first, last;	/* words, by number; a symbol has that behind */
	uint32_t start, end;	/* bytes of the folded text */
	uint32_t run;		/* events of one run are not cut off by a clause */
	uint32_t cue;		/* the last cue before it in its run, plus 1 */
	uint32_t place;		/* byte: marks before it end what is before */
	uint8_t kind;		/* enum cue of the entry */
	bool tone;		/* the entry has a valence other than 0 */
	double valence;		/* in its context */
};

struct symbol {
	const struct entry *entry;
	uint32_t start, end;	/* bytes of the folded text */
	uint32_t word;		/* number of the one behind it */
};

/* What one rule adds to the sum. */
struct part {
	enum rule rule;
	double amount;
	uint32_t start, end;	/* of the word */
	uint32_t cue_start, cue_end;	/* of the cue; equal: none */
};

struct score {
	const struct lexicon *lexicon;
	struct fold fold;
	struct event *events;
	size_t nevents, events_max;
	struct candidates candidates;
	uint32_t *list;		/* of events to be looked at */
	size_t list_max;
	struct symbol *symbols;	/* of the text, where it has any */
	size_t nsymbols, symbols_max;
	size_t exclamations, questions;	/* marks in the text */
	struct part *parts;	/* only where `explain` is set */
	size_t nparts, parts_max;
	bool explain, shares;	/* what is asked for beside the value */
	double sum, value;	/* of the last text; value is -1 to 1 */
	double positive, negative, neutral;	/* shares */
};

void score_open(struct score *, const struct lexicon *, bool explain,
    bool shares);

/* Score a text; valid until the next call. */
void score_text(struct score *, const char *s, size_t len);

void score_close(struct score *);

/* For context.c and vader.c: keep what a rule did. */
void score_keep(struct score *, const struct part *);

/* The same, if it was asked for and did something. */
static inline void
score_part(struct score *s, enum rule rule, double amount,
    const struct event *word, uint32_t cue_start, uint32_t cue_end)
{
	if (s->explain && amount != 0)
		score_keep(s, &(struct part){ rule, amount, word->start,
		    word->end, cue_start, cue_end });
}

/* Make room for n events. */
void score_reserve(struct score *, size_t n);

static inline struct event *
score_event(struct score *s)
{
	return &s->events[s->nevents++];
}

/* The list, with room for n. */
uint32_t *score_list(struct score *, size_t n);

#endif
