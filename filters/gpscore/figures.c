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

/*
 * The last figure, or the first, that begins with a word from `from` up to `end`
 * in the sentence of the event; false if there is none.
 */
static bool
find(const struct events *t, const struct event *e, uint32_t from,
    uint32_t end, bool first, double *value)
{
	const struct fold *f = &t->fold;
	struct number n = { .end = 0 };
	bool found = false;

	for (uint32_t i = from; i < end && i < f->n && !(first && found); i++) {
		const struct event at = { .place = f->word[i].start };

		if (at.place < n.end || !counts(t, i) ||
		    events_sentence(t, &at) != events_sentence(t, e) ||
		    !number_at(f->text, f->len, at.place, &n) ||
		    n.kind == NUMBER_ORDINAL || is_year(&n))
			continue;
		*value = (double)n.value / pow(10, n.places) /
		    (n.kind == NUMBER_FRACTION ? (double)n.over : 1);
		found = true;
	}
	return found;
}

void
figures_compare(struct events *t, struct event *e)
{
	double way = e->entry->amount, before, after;
	uint32_t next = e->last + 1;
	uint32_t from = e->first > BEFORE ? e->first - BEFORE : 0;
	const struct entry *is;

	if (!find(t, e, next, next + (way != 0 ? 1 : AFTER), true, &after) ||
	    fold_parted(&t->fold, e->last, END_STOP | END_CLAUSE))
		return;
	if (way == 0 && find(t, e, from, e->first, false, &before))
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
