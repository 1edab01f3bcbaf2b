/*
 * The events of each slice are found and changed by the rules; their valences
 * are summed, and after the last slice the sum is normalized.
 */
#include "score.h"

#include <math.h>
#include <string.h>

#include "context.h"
#include "vader.h"

#define SLICE 32768		/* bytes; all data derived fits the L2 cache */

/* The word of a part that concerns no word. */
static const struct event nowhere = { .entry = NULL };

void
score_open(struct score *s, const struct lexicon *l, bool explain, bool shares)
{
	*s = (struct score){ .events = { .lexicon = l,
	    .parts = { .wanted = explain } }, .shares = shares };
}

void
score_close(struct score *s)
{
	events_free(&s->events);
}

static size_t
count(const char *s, size_t len, char c)
{
	const char *end = s + len;
	size_t n = 0;

	while ((s = memchr(s, c, (size_t)(end - s))) != NULL) {
		n++;
		s++;
	}
	return n;
}

static bool
stop(char c)
{
	return c == '.' || c == '!' || c == '?';
}

/*
 * The length of the next slice: all of the rest, or up to the last space after
 * a full stop, or else after a word.  A slice has at least one byte.
 */
static size_t
slice(const char *s, size_t len)
{
	size_t space = 0;

	if (len <= SLICE)
		return len;
	for (size_t i = SLICE; i > 1; i--) {
		if (s[i - 1] != ' ')
			continue;
		if (stop(s[i - 2]))
			return i;
		if (space == 0)
			space = i;
	}
	if (space > 0)
		return space;
	/* no space: do not divide a character */
	for (len = SLICE; len > 1 && ((unsigned char)s[len] & 0xc0) == 0x80;)
		len--;
	return len;
}

void
score_begin(struct score *s, const char *text, size_t len)
{
	s->text = text;
	s->len = len;
	s->sum = 0;
	s->exclamations = s->questions = 0;
	s->positive = s->negative = s->neutral = 0;
	s->events.quiet = !fold_has_small(text, len);
	s->events.parts.n = s->events.parts.said.len = 0;
}

/* Find the valences of the next n bytes. */
static void
read_slice(struct score *s, size_t n)
{
	struct events *t = &s->events;

	t->n = 0;
	if (t->lexicon->rules.vader) {
		fold_spaces(&t->fold, s->text, n);
		t->exclamations = count(s->text, n, '!');
		t->questions = count(s->text, n, '?');
		vader_apply(t);
	} else {
		events_find(t, s->text, n);
		context_apply(t);
	}
}

/* Add up good, bad and neutral words, as VADER counts them. */
static void
add_shares(struct score *s)
{
	const struct event *e = s->events.event;
	double other = (double)s->events.fold.n;

	for (size_t i = 0; i < s->events.n; i++) {
		double v = e[i].valence;

		if (v == 0)
			continue;
		other -= e[i].last - e[i].first + 1;
		if (v > 0)
			s->positive += v + 1;
		else
			s->negative += 1 - v;
	}
	s->neutral += other;
}

bool
score_slice(struct score *s)
{
	size_t n = s->len;
	double v = s->sum;	/* in a register, to avoid store latency */

	if (n == 0)
		return false;
	if (!s->events.lexicon->rules.vader)
		n = slice(s->text, n);
	read_slice(s, n);
	for (size_t i = 0; i < s->events.n; i++)
		v += s->events.event[i].valence;
	s->sum = v;
	s->exclamations += s->events.exclamations;
	s->questions += s->events.questions;
	if (s->shares)
		add_shares(s);
	s->text += n;
	s->len -= n;
	return true;
}

/* The amount that exclamation and question marks add to a sum. */
static double
emphasis(const struct score *s)
{
	const struct rules *r = &s->events.lexicon->rules;
	double e = (double)s->exclamations, q = (double)s->questions;

	e = r->exclaim * fmin(e, r->exclaim_max);
	if (q > 3)
		return e + r->question_max;
	return q > 1 ? e + q * r->question : e;
}

static void
end_shares(struct score *s, double extra)
{
	double all;

	if (s->positive > s->negative)
		s->positive += extra;
	else if (s->negative > s->positive)
		s->negative += extra;
	s->neutral = fmax(s->neutral, 0);
	all = s->positive + s->negative + s->neutral;
	if (all == 0)
		return;
	s->positive /= all;
	s->negative /= all;
	s->neutral /= all;
}

/*
 * A small sum comes from chance words rather than tone: below a limit it is
 * reduced to its square, so that neutral texts score near 0.
 */
static void
faint(struct score *s)
{
	double limit = s->events.lexicon->rules.faint, was = s->sum;

	if (fabs(was) >= limit)
		return;
	s->sum = was * fabs(was) / limit;
	events_part(&s->events, RULE_FAINT, s->sum - was, &nowhere, 0, 0);
}

void
score_end(struct score *s)
{
	double extra = 0;

	if (s->sum != 0) {
		extra = emphasis(s);
		s->sum += s->sum > 0 ? extra : -extra;
		events_part(&s->events, RULE_EMPHASIS,
		    s->sum > 0 ? extra : -extra, &nowhere, 0, 0);
	}
	if (s->shares)
		end_shares(s, extra);
	faint(s);
	s->value = s->sum /
	    sqrt(s->sum * s->sum + s->events.lexicon->rules.alpha);
}

void
score_text(struct score *s, const char *text, size_t len)
{
	score_begin(s, text, len);
	while (score_slice(s))
		;
	score_end(s);
}
