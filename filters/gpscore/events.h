/*
 * events - find the words and symbols of the lexicon in texts, in order.
 *
 * Texts are folded and split into words (fold.h).  The filters of the lexicon
 * rule out most of them (candidates.c); the leftmost longest entries among the
 * rest become events.  Each has a valence, which context.c and vader.c then
 * adjust by its surroundings.
 */
#ifndef EVENTS_H
#define EVENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "fold.h"
#include "lexicon.h"

/*
 * It may be a term, be one with the next word, or begin one of more words with
 * the next two.
 */
enum { MAY_BE = 1, MAY_BE_TWO = 2, MAY_BE_MORE = 4, MAY_BEGIN = 2 | 4 };

struct candidate {
	uint32_t word;		/* its number */
	uint32_t may;		/* MAY_* */
};

struct candidates {		/* all zero before the first text */
	struct candidate *list;
	size_t n;
	size_t max;		/* size of the list */
};

/*
 * Private to events: list the words of texts that may be in the lexicon; valid
 * until the next call.  They are few, as the filters of the lexicon reject most.
 * All are found first, step by step and without branches, because mispredictions
 * would cost more than all other work here.
 */
void candidates_find(struct candidates *, const struct lexicon *,
    const struct fold *);

enum { FRAME_NONE, FRAME_OTHER, FRAME_NEGATOR };

struct event {			/* 48 bytes: moving them takes the most time */
	const struct entry *entry;
	uint32_t first, last;	/* words, by index; for a symbol, the next */
	uint32_t start, end;	/* bytes of the folded text */
	uint32_t run;		/* number of its run: cues act within one */
	uint32_t cue;		/* the last cue before it in its run, plus 1 */
	uint32_t place;		/* marks before this byte precede the event */
	uint16_t sets;		/* as in the entry */
	uint8_t kind;		/* enum cue of the entry */
	bool tone : 1;		/* has a valence other than 0 */
	uint8_t frame : 2;	/* FRAME_*: its valence is that of a frame */
	bool wished : 1;	/* a wish has acted on it */
	bool spent : 1;		/* a direction that acts on nothing */
	bool second : 1;	/* as in the entry */
	double valence;		/* in its context */
};

/* Write an event, whose entry and place are given. */
static inline void
events_put(struct event *to, struct event at)
{
	const struct entry *e = at.entry;

	*to = (struct event){ .entry = e, .first = at.first, .last = at.last,
	    .start = at.start, .end = at.end, .place = at.place,
	    .valence = e->valence, .kind = e->cue, .sets = e->sets,
	    .second = e->second, .tone = e->valence != 0 };
}

/* Is it a direction: less or more of something? */
static inline unsigned
event_directs(const struct event *e)
{
	return (unsigned)e->kind - CUE_REVERSER <= CUE_RISER - CUE_REVERSER;
}

enum rule {
	RULE_WORD, RULE_CAPITALS, RULE_BOOSTER, RULE_NEGATION, RULE_REVERSAL,
	RULE_RISE, RULE_WISH, RULE_CONTRAST, RULE_IDIOM, RULE_EMPHASIS,
	RULE_FAINT, RULE_NAME, RULE_FRAME, NRULES
};

extern const char *const rule_name[NRULES];

struct part {			/* what a rule contributes to the sum */
	enum rule rule;
	double amount;
	size_t said;		/* offset of its words in parts.said */
	size_t len;		/* "word" or "cue > word"; 0: no word */
};

struct parts {			/* all zero: not wanted */
	bool wanted;		/* -x */
	struct part *part;
	size_t n, max;
	struct buffer said;	/* copies of the words of all parts, end to end:
				   a long text is folded slice by slice */
};

/* A text, or a slice of a long one. */
struct piece {
	uint32_t start, end;	/* bytes of all that is folded */
	bool quiet;		/* has no small letter, so that capitals are no
				 * emphasis */
};

struct events {
	const struct lexicon *lexicon;
	struct piece *piece;
	size_t npieces, pieces_max;
	size_t here;		/* the piece last asked about */
	struct fold fold;
	struct candidates candidates;
	struct event *event;
	size_t n, max;
	uint32_t *list;		/* scratch: two indexes for each event */
	size_t list_max;
	struct event *symbol;	/* those of symbols, until they are merged */
	size_t nsymbols, symbols_max;
	struct parts parts;
};

/* Forget all pieces, and add one. */
void events_clear(struct events *);
void events_add(struct events *, const char *text, size_t len);

/* Find the events of the pieces; they are valid until the next call. */
void events_find(struct events *);

/* The piece of an event; fast if asked in their order. */
struct piece *events_piece(struct events *, const struct event *);

/* Make room for n events and one more that may be overwritten. */
void events_reserve(struct events *, size_t n);

/*
 * Add the contribution of a rule to a word because of a cue, which is left out
 * if it is empty or the word itself.
 */
void events_add_part(struct events *, enum rule, double amount,
    const struct event *word, uint32_t cue_start, uint32_t cue_end);

/* The same if parts are kept and the amount is not 0. */
static inline void
events_part(struct events *t, enum rule rule, double amount,
    const struct event *word, uint32_t cue_start, uint32_t cue_end)
{
	if (t->parts.wanted && amount != 0)
		events_add_part(t, rule, amount, word, cue_start, cue_end);
}

/* Take the tone of an event away by a rule, because of a cue or itself. */
void events_silence(struct events *, struct event *, enum rule,
    const struct event *cue);

/* The cue of a word by itself, also one that makes no event. */
static inline uint8_t
events_cue(const struct events *t, uint32_t word)
{
	const struct entry *e = lexicon_term(t->lexicon, t->fold.hash[word]);

	return e == NULL ? CUE_NONE : e->cue;
}

/* The number of the clause, the sentence or the part that an event is in. */
static inline uint32_t
events_number(const struct events *t, enum block_unit unit,
    const struct event *e)
{
	return block_number(&t->fold.all.block[e->place / BLOCK], unit,
	    e->place);
}

#endif
