#include "score.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "context.h"
#include "bytes/memory.h"
#include "vader.h"

const char *const rule_name[NRULES] = { "word", "capitals", "booster",
    "negation", "reversal", "rise", "wish", "contrast", "idiom", "emphasis",
    "faint" };

/* The word of a rule that is about none. */
static const struct event nowhere = { .entry = NULL };

void
score_reserve(struct score *s, size_t n)
{
	/* One more is written than counts. */
	s->events = memory_grow(s->events, &s->events_max, n + 1,
	    sizeof(*s->events));
}

uint32_t *
score_list(struct score *s, size_t n)
{
	/* One more is written than counts. */
	s->list = memory_grow(s->list, &s->list_max, n + 1, sizeof(*s->list));
	return s->list;
}

void
score_keep(struct score *s, const struct part *part)
{
	s->parts = memory_grow(s->parts, &s->parts_max, s->nparts + 1,
	    sizeof(*s->parts));
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
	candidates_free(&s->candidates);
	free(s->events);
	free(s->list);
	free(s->symbols);
	free(s->parts);
}

/* Does nothing end between word i and the next? */
static bool
joined(const struct score *s, uint32_t i)
{
	const struct span *word = s->fold.word + i;
	const char *text = s->fold.text;

	for (uint32_t k = word[0].end; k < word[1].start; k++)
		if ((block_ends[(unsigned char)text[k]] &
		    (END_COMMA | END_STOP | END_CLAUSE)) != 0)
			return false;
	return true;
}

/*
 * The longest entry of several words that starts with word i, which has this
 * slot; the words it takes, 0 for none.
 */
static uint32_t
longer(const struct score *s, uint32_t i, const struct slot *slot,
    const struct entry **found)
{
	const uint64_t *hash = s->fold.hash + i;
	const struct entry *e;
	uint64_t chain = hash[0];
	uint32_t n = 0;

	for (uint32_t k = 1; slot != NULL && slot->more && i + k < s->fold.n &&
	    joined(s, i + k - 1); k++) {
		chain = fold_chain(chain, hash[k]);
		slot = lexicon_slot(s->lexicon, chain);
		e = lexicon_entry(s->lexicon, slot, chain);
		if (e == NULL)
			continue;
		*found = e;
		n = k + 1;
	}
	return n;
}

static inline void
set_event(struct event *to, const struct entry *e, uint32_t first,
    uint32_t last, uint32_t start, uint32_t end, uint32_t place)
{
	*to = (struct event){ .entry = e, .first = first, .last = last,
	    .start = start, .end = end, .place = place,
	    .valence = e->valence, .kind = e->cue,
	    .tone = e->valence != 0 };
}

/*
 * A stretched word is the one of the lexicon with fewer letters; whether that
 * is another.
 */
static bool
shrink(struct score *s, uint32_t i)
{
	const struct span *word = &s->fold.word[i];

	if (lexicon_slot(s->lexicon, s->fold.hash[i]) != NULL)
		return false;
	for (size_t most = 2; most > 0; most--) {
		uint64_t hash = fold_shrunk(s->fold.text + word->start,
		    word->end - word->start, most);

		if (lexicon_slot(s->lexicon, hash) == NULL)
			continue;
		s->fold.hash[i] = hash;
		return true;
	}
	return false;
}

/*
 * A word that is more than its entry, or none: make what it is an event; the
 * word behind it.
 */
static uint32_t
match(struct score *s, const struct candidate *c)
{
	uint32_t i = c->word, n = 0;
	const struct span *word = s->fold.word + i;
	/* What it may begin was asked of it as it stands. */
	bool shrunk = (c->why & STRETCHED) != 0 && shrink(s, i);
	const struct slot *slot = lexicon_slot(s->lexicon, s->fold.hash[i]);
	const struct entry *e;

	if (slot == NULL)
		return i;
	if (!shrunk && (c->why & MAY_BEGIN) != 0)
		n = longer(s, i, slot, &e);
	if (n == 0) {
		e = lexicon_entry(s->lexicon, slot, s->fold.hash[i]);
		n = e != NULL;
	}
	if (n > 0)
		set_event(score_event(s), e, i, i + n - 1, word->start,
		    word[n - 1].end, word->start);
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

/*
 * The bytes from `at` on, n of them, are a symbol: they end nothing, but for
 * the first.  A dash behind it is one as if that had been before it.
 */
static void
unmark(struct fold *f, uint32_t at, uint32_t n)
{
	const char *text = f->text;
	bool dash = text[at] == ' ' || text[at] == '-';

	for (uint32_t i = at + 1; i <= at + n; i++) {
		struct block *b = &f->room.block[i / BLOCK];
		uint64_t bit = (uint64_t)1 << i % BLOCK;

		if (i < at + n) {
			b->clauses &= ~bit;
			b->commas &= ~bit;
			b->sentences &= ~bit;
			f->all.exclamations -= text[i] == '!';
			f->all.questions -= text[i] == '?';
		} else if (block_ends[(unsigned char)text[i]] == END_DASH) {
			b->clauses = (b->clauses & ~bit) | (dash ? bit : 0);
		}
	}
}

/* Keep the symbol at byte `at`, if there is one; where the next may start. */
static uint32_t
take_symbol(struct score *s, uint32_t at, uint32_t word)
{
	const struct entry *e;
	uint32_t n = symbol(s, at, &e);

	if (n == 0)
		return at;
	s->symbols = memory_grow(s->symbols, &s->symbols_max, s->nsymbols + 1,
	    sizeof(*s->symbols));
	s->symbols[s->nsymbols++] = (struct symbol){ e, at, at + n, word };
	unmark(&s->fold, at, n);
	return at + n;
}

/* Find the symbols, outside of words, where the blocks say one may be. */
static void
find_symbols(struct score *s)
{
	const struct fold *f = &s->fold;
	uint32_t from = 0, word = 0;

	for (uint32_t at = 0; at <= f->len; at += BLOCK)
		for (uint64_t m = f->room.block[at / BLOCK].symbols; m != 0;
		    m &= m - 1) {
			uint32_t i = at + (uint32_t)__builtin_ctzll(m);

			if (i < from || i >= f->len ||
			    !lexicon_symbol_starts(s->lexicon, f->text + i))
				continue;
			while (word < f->n && f->word[word].end <= i)
				word++;
			if (word == f->n || f->word[word].start > i)
				from = take_symbol(s, i, word);
		}
	if (s->nsymbols > 0)
		blocks_link(f->room.block, f->len);
}

/*
 * Make events of the symbols before byte `at`; the end of the last one.  The
 * mark that a symbol may start with ends what is before it.
 */
static uint32_t
add_symbols(struct score *s, size_t *next, uint32_t at)
{
	const struct symbol *p = s->symbols;

	for (; *next < s->nsymbols && p[*next].start < at; ++*next)
		set_event(score_event(s), p[*next].entry, p[*next].word,
		    p[*next].word, p[*next].start, p[*next].end,
		    p[*next].start + 1);
	return *next == 0 ? 0 : p[*next - 1].end;
}

/*
 * Word i is this entry and nothing else, or none: then the event is
 * overwritten by the next, which is quicker than a guess.
 */
static inline void
take_entry(struct score *s, uint32_t i, uint32_t number)
{
	struct span w = s->fold.word[i];
	const struct entry *e = &s->lexicon->entries[number - (number != 0)];

	set_event(score_event(s), e, i, i, w.start, w.end, w.start);
	s->nevents -= (number == 0) |
	    (e->check != (uint32_t)s->fold.hash[i]);
}

/* The leftmost longest entries of the text become its events. */
static void
find_events(struct score *s)
{
	const struct span *word = s->fold.word;
	const struct candidates *c = &s->candidates;
	size_t symbols = 0;
	uint32_t next = 0;	/* the first word that no event has taken */

	score_reserve(s, c->n + s->nsymbols);
	for (size_t k = 0; k < c->n; k++) {
		uint32_t i = c->list[k].word;

		if (s->nsymbols > 0 &&
		    add_symbols(s, &symbols, word[i].start) > word[i].start)
			continue;
		if (i < next)
			continue;
		if (c->list[k].why == 0)
			take_entry(s, i, c->entry[k]);
		else
			next = match(s, &c->list[k]);
	}
	if (s->nsymbols > 0)
		(void)add_symbols(s, &symbols, UINT32_MAX);
}

/* Cut the text, and find what is in it. */
static void
read_text(struct score *s, const char *text, size_t len)
{
	fold_words(&s->fold, text, len, &s->lexicon->symbol_bytes);
	candidates_find(&s->candidates, s->lexicon, &s->fold);
	s->nsymbols = 0;
	if (s->fold.all.symbols)
		find_symbols(s);
	find_events(s);
	s->exclamations = s->fold.all.exclamations;
	s->questions = s->fold.all.questions;
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

static double
sum(const struct score *s)
{
	const struct event *e = s->events, *last = e + s->nevents;
	double v = 0;	/* not s->sum: what is added to in memory comes late */

	for (; e < last; e++)
		v += e->valence;
	return v;
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
	if (s->lexicon->rules.vader) {
		fold_spaces(&s->fold, text, len);
		s->exclamations = count(text, len, '!');
		s->questions = count(text, len, '?');
		vader_apply(s);
	} else {
		read_text(s, text, len);
		context_apply(s);
	}
	s->sum = sum(s);
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
