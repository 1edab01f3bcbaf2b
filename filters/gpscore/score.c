/*
 * The events of each slice are found and changed by the rules; their valences
 * are summed by text, and after the last of a text the sum is normalized.
 */
#include "score.h"

#include <math.h>
#include <string.h>

#include "bytes/utf8.h"
#include "context.h"

#define SLICE 32768		/* bytes of a text, at most */

/* The word of a part that concerns no word. */
static const struct event nowhere = { .entry = NULL };

void
score_open(struct score *s, const struct lexicon *l, bool explain, bool shares)
{
	*s = (struct score){ .events = { .lexicon = l,
	    .parts = { .wanted = explain } }, .shares = shares };
}

static double
count(const char *s, const char *end, char mark)
{
	double n = 0;

	for (; (s = memchr(s, mark, (size_t)(end - s))) != NULL; s++)
		n++;
	return n;
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
		if (block_ends[(unsigned char)s[i - 2]] == END_STOP)
			return i;
		if (space == 0)
			space = i;
	}
	if (space > 0)
		return space;
	/* no space: do not divide a character */
	for (len = SLICE; len > 1 && utf8_continues(s[len]);)
		len--;
	return len;
}

void
score_begin(struct score *s, struct text *texts, size_t n)
{
	s->text = texts;
	s->n = n;
	for (size_t i = 0; i < n; i++)
		texts[i] = (struct text){ .s = texts[i].s,
		    .len = texts[i].len };
	s->events.parts.n = s->events.parts.said.len = 0;
}

/* The amount that exclamation and question marks add to a sum. */
static double
emphasis(const struct rules *r, const struct text *x)
{
	double e = r->exclaim * fmin(x->exclaims, r->exclaim_max);

	if (x->questions > 3)
		return e + r->question_max;
	return x->questions > 1 ? e + x->questions * r->question : e;
}

/* Add up good, bad and neutral words, as VADER counts them. */
static void
add_shares(struct text *x, const struct event *e, const struct event *end,
    size_t words)
{
	double other = (double)words;

	for (; e < end; e++) {
		if (e->valence == 0)
			continue;
		other -= e->last - e->first + 1;
		if (e->valence > 0)
			x->positive += e->valence + 1;
		else
			x->negative += 1 - e->valence;
	}
	x->neutral += other;
}

static void
end_shares(struct text *x, double extra)
{
	double all;

	if (x->positive > x->negative)
		x->positive += extra;
	else if (x->negative > x->positive)
		x->negative += extra;
	x->neutral = fmax(x->neutral, 0);
	all = x->positive + x->negative + x->neutral;
	if (all == 0)
		return;
	x->positive /= all;
	x->negative /= all;
	x->neutral /= all;
}

/*
 * A small sum comes from chance words rather than tone: below a limit it is
 * reduced to its square, so that neutral texts score near 0.
 */
static void
faint(struct score *s, struct text *x)
{
	const struct rules *r = &s->events.lexicon->rules;
	double was = x->sum, limit = was > 0 ? r->faint_good : r->faint_bad;

	if (fabs(was) >= limit)
		return;
	x->sum = was * fabs(was) / limit;
	events_part(&s->events, RULE_FAINT, x->sum - was, &nowhere, 0, 0);
}

static void
end_text(struct score *s, struct text *x)
{
	const struct rules *r = &s->events.lexicon->rules;
	double extra = x->sum == 0 ? 0 : emphasis(r, x);
	double change = copysign(extra, x->sum);

	x->sum += change;
	events_part(&s->events, RULE_EMPHASIS, change, &nowhere, 0, 0);
	if (s->shares)
		end_shares(x, extra);
	faint(s, x);
	x->value = x->sum / sqrt(x->sum * x->sum + r->alpha);
}

/*
 * Add what was read of each text; the last may go on.  Few texts have marks: all
 * are searched for them at once, which is cheaper.
 */
static void
add_pieces(struct score *s, struct text *x)
{
	const struct events *t = &s->events;
	const struct event *e = t->event, *end = e + t->n, *from;
	const char *text = t->fold.text;
	bool marked = memchr(text, '!', t->fold.len) != NULL ||
	    memchr(text, '?', t->fold.len) != NULL;
	size_t word = 0, first;

	for (size_t i = 0; i < t->npieces; i++, x++) {
		uint32_t past = t->piece[i].end;
		double v = x->sum;	/* in a register, to avoid store latency */

		for (from = e; e < end && e->start < past; e++)
			v += e->valence;
		x->sum = v;
		if (marked && (v != 0 || x->len > 0)) {
			const char *start = text + t->piece[i].start;

			x->exclaims += count(start, text + past, '!');
			x->questions += count(start, text + past, '?');
		}
		if (s->shares) {
			first = word;
			while (word < t->fold.n &&
			    t->fold.word[word].start < past)
				word++;
			add_shares(x, from, e, word - first);
		}
		if (x->len == 0)
			end_text(s, x);
	}
}

/* Read texts until there is enough for a slice, or one that is longer. */
static void
read_pieces(struct score *s)
{
	struct events *t = &s->events;
	bool vader = t->lexicon->rules.vader;

	events_clear(t);
	do {
		struct text *x = s->text;
		size_t n = vader ? x->len : slice(x->s, x->len);

		events_add(t, x->s, n);
		x->s += n;
		x->len -= n;
		if (x->len > 0)
			return;
		s->text++;
		s->n--;
	} while (s->n > 0 && !vader && t->fold.len < SCORE_ENOUGH);
}

bool
score_slice(struct score *s)
{
	struct text *first = s->text;

	if (s->n == 0)
		return false;
	read_pieces(s);
	if (s->events.lexicon->rules.vader) {
		vader_apply(&s->events);
	} else {
		events_find(&s->events);
		context_apply(&s->events);
	}
	add_pieces(s, first);
	return true;
}

void
score_texts(struct score *s, struct text *texts, size_t n)
{
	score_begin(s, texts, n);
	while (score_slice(s))
		;
}
