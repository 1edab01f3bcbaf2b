/*
 * lines - how likely a line belongs to the article of its page.
 *
 * A line is measured: what it is, and where it stands.  Each measure is a
 * number from 0 to 255, and for each number there is a weight; the score of
 * a line is the sum of its weights (a generalised additive model: Hastie and
 * Tibshirani, 1986), the logarithm of the odds that a reader keeps it.
 * lines.weights holds them, learned by learn-weights.py:
 *
 *	CLASS TAB MEASURE TAB FROM TAB WEIGHT
 *		numbers from FROM on, up to the FROM of the next row
 *	doubt TAB SCORE
 *		prose of a lower score, if far below the last prose or with
 *		words of furniture, waits as well
 *	furniture TAB WORD
 *		a word of buttons, prompts and notices
 *
 * Words that carry grammar only are those of stopwords.h.
 *
 * CLASS is `prose` for lines of prose, which are decided with what stands
 * before them; `late` for those of them that are in doubt and wait for what
 * comes behind; or `line` for all others, which wait as well.
 */
#ifndef LINES_H
#define LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/data.h"
#include "text/vocabulary.h"

enum line_class { LINE_OTHER, LINE_PROSE, LINE_LATE, LINE_CLASSES };

/* What a line is to its neighbours. */
enum line_kind { KIND_NONE, KIND_DROPPED, KIND_LINK, KIND_PHRASE,
    KIND_HEADLINE, KIND_CLOSED, KIND_COLON, KIND_INTRO, KIND_PROSE };

enum measure {
	/* what it is */
	WORDS,			/* up to 60 */
	SMALL,			/* percent of words that begin in lower case */
	CAPITALS,		/* percent of letters */
	DIGITS,			/* percent of characters */
	SIGNS,			/* that text of no article is full of */
	END,			/* the kind of its last character, */
	START,			/* and of its first */
	FURNITURE,		/* words of it */
	FUNCTION,		/* percent of words that carry grammar only */
	SEEN,			/* it stood here already */
	/* where it stands */
	DIRT,			/* percent dropped of the document so far */
	AFTER,			/* lines of prose so far */
	GAP,			/* lines since the last of them, */
	INTRO,			/* which ended with a colon */
	BEFORE,			/* kind of the line before */
	DROPPED,		/* of the six before */
	AHEAD,			/* lines to the next line of prose */
	SIZE,			/* of the gap: both of these */
	BEHIND,			/* kind of the line behind */
	ALIKE,			/* of four before and behind */
	TEXT,			/* words of the six lines behind */
	MEASURES
};

extern const char *const line_measures[MEASURES];
extern const char *const line_classes[LINE_CLASSES];

struct measured {
	uint8_t kind;		/* enum line_kind */
	uint8_t measure[SEEN + 1];
};

struct judgement {		/* of a line by its measures */
	bool made;
	enum line_class class;
	int score;		/* in hundredths: below 0, it is dropped */
	uint8_t measure[MEASURES];
};

struct lines {
	struct vocabulary words;	/* WORD_FURNITURE, WORD_FUNCTION */
	unsigned char ascii[128];	/* what each character is */
	int doubt;		/* prose of a lower score may wait, too */
	int weight[LINE_CLASSES][MEASURES][256];	/* in hundredths */
};

extern const struct data_builtin lines_builtin;

/* Read the weights; a mistake ends the program with status 2. */
void lines_open(struct lines *, const char *name);

/* What a line that is no prose is to its neighbours. */
enum line_kind lines_kind(const char *s, size_t n);

/* Does it begin as an item of a list: a bullet, "1.", "(ii)"? */
bool lines_listed(const char *s, size_t n);

/* Measure what a line is. */
void lines_measure(const struct lines *, struct measured *, const char *s,
    size_t n);

/* Judge a line by all its measures, which the judgement has already. */
void lines_judge(const struct lines *, enum line_class, struct judgement *);

void lines_close(struct lines *);

#endif
