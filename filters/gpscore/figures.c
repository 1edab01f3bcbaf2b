/*
 * A comparison takes the last figure before it in its sentence, and the first
 * after it.  Years are no figures.
 */
#include "figures.h"

#include <math.h>

#include "text/numbers.h"

#define BEFORE 25		/* words searched for a figure before, */
#define AFTER 2			/* and after a comparison */
#define COUNTED 2		/* words from a figure to what it counts */

/*
 * Is the word a figure, part of one, or one like "number"?  Numbers in words are
 * cues, too: to ask number_at() of each word costs gpscore 2.6 %.
 */
static bool
counts(const struct events *t, uint32_t word)
{
	char c = t->fold.text[t->fold.word[word].start];

	return (c >= '0' && c <= '9') || events_cue(t, word) == CUE_COUNT;
}

/*
 * The value of the figure that begins with the word, other than a year, in the
 * sentence of the event; NAN if there is none, or if the word is before *past, the
 * end of the figure found last.
 */
static double
figure(const struct events *t, const struct event *e, uint32_t word,
    size_t *past)
{
	const struct event at = { .place = t->fold.word[word].start };
	struct number n;

	if (at.place < *past || !counts(t, word) ||
	    events_sentence(t, &at) != events_sentence(t, e) ||
	    !number_at(t->fold.text, t->fold.len, at.place, &n))
		return NAN;
	*past = n.end;
	if (n.kind == NUMBER_ORDINAL || (!n.words && n.places == 0 &&
	    n.end - n.start == 4 && n.value >= 1900 && n.value < 2100))
		return NAN;
	return (double)n.value / pow(10, n.places) /
	    (n.kind == NUMBER_FRACTION ? (double)n.over : 1);
}

void
figures_compare(struct events *t, struct event *e)
{
	double way = e->entry->amount, after = NAN;
	uint32_t i = e->last + 1, end = i + (way != 0 ? 1 : AFTER);
	const struct entry *is;
	size_t past = 0;

	for (; i < end && i < t->fold.n && isnan(after); i++)
		after = figure(t, e, i, &past);
	if (isnan(after) ||
	    fold_parted(&t->fold, e->last, END_STOP | END_CLAUSE))
		return;
	i = way != 0 ? e->first : e->first > BEFORE ? e->first - BEFORE : 0;
	for (past = 0; i < e->first; i++) {
		double before = figure(t, e, i, &past);

		if (!isnan(before))
			way = before - after;
	}
	is = lexicon_term(t->lexicon, fold_chain(fold_hash("figure", 6),
	    way > 0 ? fold_hash("higher", 6) : fold_hash("lower", 5)));
	if (way == 0 || is == NULL)
		return;
	e->entry = is;
	events_put(e, *e);
}

bool
figures_count(const struct events *t, const struct event *e)
{
	for (uint32_t i = e->last; i-- > 0 && i + COUNTED >= e->first &&
	    i + 1 < t->fold.n && !fold_parted(&t->fold, i,
	    END_COMMA | END_STOP | END_CLAUSE);)
		if (counts(t, i))
			return true;
	return false;
}
