#include "score.h"

#include <err.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "candidates.h"
#include "context.h"
#include "vader.h"


const char *const rule_name[NRULES] = { "word", "capitals", "booster",
    "negation", "reversal", "rise", "wish", "contrast", "idiom", "emphasis",
    "faint" };

/* The word of a rule that is about none. */
static const struct event nowhere = { .entry = NULL };

static void *
grow(void *p, size_t *max, size_t size)
{
	*max = *max == 0 ? 256 : 2 * *max;
	if ((p = reallocarray(p, *max, size)) == NULL)
		err(2, NULL);
	return p;
}

struct event *
score_event(struct score *s)
{
	if (s->nevents == s->events_max)
		s->events = grow(s->events, &s->events_max,
		    sizeof(*s->events));
	return &s->events[s->nevents++];
}

uint32_t *
score_list(struct score *s, size_t n)
{
	/* One more is written than counts. */
	while (s->list_max <= n)
		s->list = grow(s->list, &s->list_max, sizeof(*s->list));
	return s->list;
}

void
score_keep(struct score *s, const struct part *part)
{
	if (s->nparts == s->parts_max)
		s->parts = grow(s->parts, &s->parts_max, sizeof(*s->parts));
	s->parts[s->nparts++] = *part;
}

void
score_open(struct score *s, const struct lexicon *l, bool explain, bool shares)
{
	*s = (struct score){ .lexicon = l, .explain = explain,
	    .shares = shares };
}

void
score_close(struct score *s)
{
	fold_free(&s->fold);
	free(s->events);
	free(s->list);
	free(s->parts);
}

enum { END_COMMA = 1, END_STOP = 2, END_CLAUSE = 4, END_DASH = 8 };

static const unsigned char ends[256] = { [','] = END_COMMA,
    ['.'] = END_STOP, ['!'] = END_STOP, ['?'] = END_STOP,
    [';'] = END_CLAUSE, [':'] = END_CLAUSE, ['"'] = END_CLAUSE,
    ['('] = END_CLAUSE, [')'] = END_CLAUSE, ['['] = END_CLAUSE,
    [']'] = END_CLAUSE, ['\''] = END_DASH, ['-'] = END_DASH };

/*
 * What a byte between two words ends: a clause, a sentence, or at a comma
 * perhaps nothing.  An apostrophe or a hyphen ends a clause only behind a
 * space or another, as an opening quote or a dash; a full stop before a
 * space or a sign.  Sums instead of branches, which would be guessed wrong.
 */
static inline void
note_end(struct score *s, char c, char before, char after)
{
	struct event *at = &s->place;
	unsigned char end = ends[(unsigned char)c];
	bool stop = (end & END_STOP) != 0, clause = (end & END_CLAUSE) != 0;

	clause |= stop & ((after == ' ') | (after == '\0') |
	    (ends[(unsigned char)after] != 0));
	clause |= (end == END_DASH) & ((before == ' ') | (before == '-'));
	at->clause += clause;
	at->comma += end == END_COMMA;
	at->sentence += stop & (after == ' ');
	s->exclamations += c == '!';
	s->questions += c == '?';
}

/* Does nothing end between word i and the next? */
static bool
joined(const struct score *s, uint32_t i)
{
	const struct token *t = s->fold.tokens + i;
	const char *text = s->fold.text;

	for (uint32_t k = t[0].end; k < t[1].start; k++)
		if ((ends[(unsigned char)text[k]] & ~END_DASH) != 0)
			return false;
	return true;
}

/*
 * The longest entry that starts with word i, of one word only unless `more`;
 * the words it takes, 0 for none.
 */
static inline uint32_t
longest(const struct score *s, uint32_t i, bool more,
    const struct entry **found)
{
	const struct token *t = s->fold.tokens;
	uint64_t chain = t[i].hash;
	const struct slot *slot = lexicon_slot(s->lexicon, chain);
	uint32_t n = 0;

	for (uint32_t k = 1; slot != NULL; k++) {
		const struct entry *e = lexicon_entry(s->lexicon, slot, chain);

		if (e != NULL) {
			*found = e;
			n = k;
		}
		if (!more || !slot->more || i + k >= s->fold.n ||
		    !joined(s, i + k - 1))
			break;
		chain = fold_chain(chain, t[i + k].hash);
		slot = lexicon_slot(s->lexicon, chain);
	}
	return n;
}

static void
add_event(struct score *s, const struct entry *e, uint32_t first,
    uint32_t last, uint32_t start, uint32_t end)
{
	struct event *event = score_event(s);

	*event = (struct event){ .entry = e, .first = first, .last = last,
	    .start = start, .end = end, .sentence = s->place.sentence,
	    .clause = s->place.clause, .comma = s->place.comma,
	    .valence = e->valence, .kind = e->cue,
	    .tone = e->valence != 0 };
}

/* Word i may start an entry: make it an event; the word behind it. */
static inline uint32_t
match(struct score *s, uint32_t i, bool more)
{
	const struct token *t = s->fold.tokens;
	const struct entry *e;
	uint32_t n = longest(s, i, more, &e);

	if (n > 0)
		add_event(s, e, i, i + n - 1, t[i].start, t[i + n - 1].end);
	return i + n;
}

static bool
alphanumeric(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	    (c >= 'A' && c <= 'Z');
}

/* The longest symbol at byte `at`; 0: none. */
static inline uint32_t
symbol(const struct score *s, uint32_t at, const struct entry **found)
{
	const char *p = s->fold.text + at;
	uint32_t n;

	if (!lexicon_symbol_starts(s->lexicon, p))
		return 0;
	n = s->lexicon->symbol_max[(unsigned char)*p];
	if (n > s->fold.len - at)
		n = (uint32_t)(s->fold.len - at);
	for (; n > 0; n--)
		if ((*found = lexicon_raw(s->lexicon, p, n)) != NULL &&
		    (*found)->words == 0 &&
		    !(alphanumeric(p[n - 1]) && alphanumeric(p[n])))
			return n;
	return 0;
}

/* Is a gap more than a space, or a sign and a space, or an emoticon? */
static inline bool
complex_gap(const struct score *s, uint32_t at, uint32_t end)
{
	const char *p = s->fold.text + at;

	return (end - at - 1 > 1) | (end - at == 2 && p[1] != ' ') |
	    (end - at == 1 && p[0] != ' ') |
	    lexicon_symbol_starts(s->lexicon, p);
}

/*
 * Emoticons from byte `at`, before word i, which may be part of one (":D");
 * the byte behind the last.
 */
static uint32_t
gap(struct score *s, uint32_t at, uint32_t end, uint32_t i)
{
	const char *text = s->fold.text;
	uint32_t behind = at;
	char before = '\0';

	while (at < end) {
		const struct entry *e;
		uint32_t n = symbol(s, at, &e);

		note_end(s, text[at], before, text[at + 1]);
		before = text[at];
		at += n == 0 ? 1 : n;
		if (n == 0)
			continue;
		add_event(s, e, i, i, at - n, at);
		behind = at;
	}
	return behind;
}

/* A stretched word is the one of the lexicon with fewer letters. */
static void
shrink(struct score *s, uint32_t i)
{
	struct token *t = &s->fold.tokens[i];

	if (lexicon_slot(s->lexicon, t->hash) != NULL)
		return;
	for (size_t most = 2; most > 0; most--) {
		uint64_t hash = fold_shrunk(s->fold.text + t->start,
		    t->end - t->start, most);

		if (lexicon_slot(s->lexicon, hash) == NULL)
			continue;
		t->hash = hash;
		return;
	}
}

/* List the candidates, of which some more may be read; the end of the list. */
static const uint32_t *
find_candidates(struct score *s)
{
	uint32_t found, *list = score_list(s, s->fold.n + CANDIDATES_SLACK);

	found = candidates_find(s->lexicon, &s->fold, list);
	memset(list + found, 0, CANDIDATES_SLACK * sizeof(*list));
	return list + found;
}

/*
 * The places in the lexicon of the candidates to come are fetched ahead:
 * they are not in the nearest cache, and the guesses that are wrong between
 * two candidates would else wait for each.
 */
static inline void
fetch(const struct score *s, const uint32_t *c)
{
	const struct token *t = s->fold.tokens;
	const struct lexicon *l = s->lexicon;

	const struct slot *slot = &l->slots[lexicon_home(l,
	    t[c[4] >> REASONS].hash)];

	__builtin_prefetch(&l->entries[slot->entry - (slot->entry != 0)]);
	__builtin_prefetch(&l->slots[lexicon_home(l, t[c[8] >> REASONS].hash)]);
}

/* The leftmost longest entries of the text become its events. */
static void
find_events(struct score *s)
{
	const struct token *t = s->fold.tokens;
	uint32_t next = 0, symbols = 0, n = (uint32_t)s->fold.n;
	const uint32_t *last = find_candidates(s);

	s->place = (struct event){ .entry = NULL };
	for (const uint32_t *c = s->list; c < last; c++) {
		uint32_t i = *c >> REASONS, end = i == 0 ? 0 : t[i - 1].end;

		fetch(s, c);
		if (end < symbols)
			end = symbols;
		if ((*c & HAS_GAP) == 0)
			;
		else if (!complex_gap(s, end, t[i].start))
			note_end(s, s->fold.text[end], '\0', ' ');
		else if (t[i].start >= end)
			symbols = gap(s, end, t[i].start, i);
		if ((*c & STRETCHED) != 0)
			shrink(s, i);
		if (*c % HAS_GAP != 0 && t[i].start >= symbols && i >= next)
			next = match(s, i, *c & MAY_BEGIN);
	}
	symbols = n > 0 && t[n - 1].end > symbols ? t[n - 1].end : symbols;
	(void)gap(s, symbols, (uint32_t)s->fold.len, n);
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

/* What exclamation and question marks add to a sum that is not 0. */
static double
emphasis(const struct score *s)
{
	const struct rules *r = &s->lexicon->rules;
	double e = (double)s->exclamations, q = (double)s->questions;

	e = r->exclaim * fmin(e, r->exclaim_max);
	if (q > 3)
		return e + r->question_max;
	return q > 1 ? e + q * r->question : e;
}

/* Shares of the good, the bad and the other words, as VADER counts them. */
static void
shares(struct score *s, double extra)
{
	double good = 0, bad = 0, all;
	double other = (double)s->fold.n;

	for (size_t i = 0; i < s->nevents; i++) {
		double v = s->events[i].valence;

		if (v == 0)
			continue;
		other -= s->events[i].last - s->events[i].first + 1;
		if (v > 0)
			good += v + 1;
		else
			bad += 1 - v;
	}
	if (good > bad)
		good += extra;
	else if (bad > good)
		bad += extra;
	other = fmax(other, 0);
	all = good + bad + other;
	s->positive = all == 0 ? 0 : good / all;
	s->negative = all == 0 ? 0 : bad / all;
	s->neutral = all == 0 ? 0 : other / all;
}

/*
 * A sum of nearly nothing is chance words, not tone: below the limit it
 * shrinks with its square, so that neutral texts are near 0.
 */
static void
faint(struct score *s)
{
	double limit = s->lexicon->rules.faint, was = s->sum;

	if (fabs(was) >= limit)
		return;
	s->sum = was * fabs(was) / limit;
	score_part(s, RULE_FAINT, s->sum - was, &nowhere, 0, 0);
}

void
score_text(struct score *s, const char *text, size_t len)
{
	double extra = 0;

	s->nevents = s->nparts = 0;
	s->exclamations = s->questions = 0;
	s->sum = 0;
	if (s->lexicon->rules.vader) {
		fold_spaces(&s->fold, text, len);
		s->exclamations = count(text, len, '!');
		s->questions = count(text, len, '?');
		vader_apply(s);
	} else {
		fold_words(&s->fold, text, len);
		find_events(s);
		context_apply(s);
	}
	for (size_t i = 0; i < s->nevents; i++)
		s->sum += s->events[i].valence;
	if (s->sum != 0) {
		extra = emphasis(s);
		s->sum += s->sum > 0 ? extra : -extra;
		score_part(s, RULE_EMPHASIS, s->sum > 0 ? extra : -extra,
		    &nowhere, 0, 0);
	}
	if (s->shares)
		shares(s, extra);
	faint(s);
	s->value = s->sum / sqrt(s->sum * s->sum + s->lexicon->rules.alpha);
}
