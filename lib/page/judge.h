/*
 * judge - how likely a line belongs to the article of its page.
 *
 * A model is a sum of small decision trees over the features of a line
 * (place.h), fitted by gradient boosting (Friedman, Annals of Statistics 29,
 * 2001): the score is the logarithm of the odds that a reader keeps the line,
 * in thousandths.  There are three: `page` for a document that is known to its
 * end, `live` for a stream whose next lines are not all there yet, and `title`
 * for whether a line above the article is its title.
 *
 *	MODEL tree FEATURE CUT  FEATURE CUT SCORE SCORE  FEATURE CUT SCORE SCORE
 *		TAB between: what to do where the first feature is at most its
 *		cut, then where it is above: the second feature and its cut,
 *		and the score at most and above that
 *	MODEL base SCORE
 *		where all start
 *	word WEIGHT WORD
 *		what a word says of its line, in any model: above 0, it speaks
 *		for the article, else for furniture (the features `wording`)
 *
 * page.weights is written by fit.py from pages whose lines are known.
 */
#ifndef JUDGE_H
#define JUDGE_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "page/place.h"
#include "stream/data.h"

#define JUDGE_TREES 416		/* at most; a multiple of 32 */
#define JUDGE_WORDS 3000	/* at most */

enum model { MODEL_PAGE, MODEL_LIVE, MODEL_TITLE, MODELS };

/*
 * The trees of a model lie side by side, so that many are evaluated at once.
 * Row 0 has the roots, row 1 the nodes where a root's feature is at most its
 * cut, row 2 the others; scores are those of node 1, at most and above its cut,
 * then of node 2.  Unused trees at the end are zeros.
 */
struct trees {
	int32_t base;
	size_t n;
	uint16_t feature[3][JUDGE_TREES];
	int16_t cut[3][JUDGE_TREES];
	int16_t score[4][JUDGE_TREES];
};

struct judge {
	struct trees model[MODELS];
	size_t words;
	struct word_weight word[JUDGE_WORDS];
};

/* The built-in weights, "default". */
extern const struct data_builtin judge_builtin;

/*
 * The same, read, in a filter that has them written as C when it is built, so
 * that it need not read them at each start.
 */
extern const struct judge judge_ready;
void judge_write(const struct judge *, FILE *);

/* Read weights; a mistake ends the program with status 2. */
void judge_open(struct judge *, const char *name);

/*
 * The score of a line by its features: below 0, it does not belong.  Features
 * that 16 bits cannot hold count as the greatest or least of these.
 */
int32_t judge_score(const struct judge *, enum model,
    const int32_t f[FEATURES]);

/* The group of features that spoke most against a line. */
enum place_group judge_group(const struct judge *, enum model,
    const int32_t f[FEATURES]);

#endif
