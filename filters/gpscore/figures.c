/*
 * Of the figures before a comparison the last in its sentence counts, of those
 * after it the first; a year is none.
 */
#include "figures.h"

#include <math.h>

#include "text/numbers.h"

#define BEFORE 25		/* words searched for a figure before, */
#define AFTER 2			/* and after a comparison */
#define COUNTED 2		/* words from a figure to what it counts */

/* Is the word a figure, the start of one, or one like "number"? */
static bool
counts(const struct events *t, uint32_t word)
{
	char c = t->fold.text[t->fold.word[word].start];

	return (c >= '0' && c <= '9') || events_cue(t, word) == CUE_COUNT;
}

static bool
is_year(const struct number *n)
{
	return !n->words && n->end - n->start == 4 && n->places == 0 &&
	    n->value >= 1900 && n->value < 2100;
}

/* The figure that begins with a word; false if none does. */
static bool
figure(const struct fold *f, uint32_t word, struct number *n, double *value)
{
	if (!number_at(f->text, f->len, f->word[word].start, n) ||
	    n->kind == NUMBER_ORDINAL || is_year(n))
		return false;
	*value = (double)n->value / pow(10, n->places) /
	    (n->kind == NUMBER_FRACTION ? (double)n->over : 1);
	return true;
}

static bool
find_before(const struct events *t, const struct event *e, double *value)
{
	uint32_t i = e->first > BEFORE ? e->first - BEFORE : 0;
	struct number n = { .end = 0 };
	bool found = false;

	for (; i < e->first; i++) {
		const struct event at = { .place = t->fold.word[i].start };

		if (at.place >= n.end && counts(t, i) &&
		    events_sentence(t, &at) == events_sentence(t, e))
			found |= figure(&t->fold, i, &n, value);
	}
	return found;
}

/* One of the next `words` words must begin a figure. */
static bool
find_after(const struct events *t, const struct event *e, uint32_t words,
    double *value)
{
	struct number n;

	for (uint32_t i = e->last + 1; i <= e->last + words && i < t->fold.n;
	    i++)
		if (counts(t, i) && figure(&t->fold, i, &n, value))
			return !fold_parted(&t->fold, i - 1,
			    END_STOP | END_CLAUSE);
	return false;
}

void
figures_compare(struct events *t, struct event *e)
{
	double way = e->entry->amount, before, after;
	const struct entry *is;

	if (!find_after(t, e, way != 0 ? 1 : AFTER, &after))
		return;
	if (way == 0 && find_before(t, e, &before))
		way = before - after;
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
	for (uint32_t i = e->first; i-- > 0 && e->first - i <= COUNTED;) {
		if (i + 1 == t->fold.n || fold_parted(&t->fold, i,
		    END_COMMA | END_STOP | END_CLAUSE))
			return false;
		if (counts(t, i))
			return true;
	}
	return false;
}
