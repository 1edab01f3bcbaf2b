/*
 * Candidates and symbols are merged by position into one list of events.  The
 * loops avoid branches that depend on the text.
 */
#include "events.h"

#define STRETCHED_MAX 64	/* longest stretched word, in bytes */

const char *const rule_name[NRULES] = { "word", "capitals", "booster",
    "negation", "reversal", "rise", "wish", "contrast", "idiom", "emphasis",
    "faint", "name", "frame" };

void
events_add_part(struct events *t, enum rule rule, double amount,
    const struct event *word, uint32_t cue_start, uint32_t cue_end)
{
	struct parts *ps = &t->parts;
	size_t said = ps->said.len;
	bool apart = cue_end > cue_start &&
	    (cue_start != word->start || cue_end != word->end);

	if (apart)
		buffer_add(&ps->said, t->fold.text + cue_start,
		    cue_end - cue_start);
	if (apart && word->end > word->start)
		buffer_add(&ps->said, " > ", 3);
	buffer_add(&ps->said, t->fold.text + word->start,
	    word->end - word->start);
	MEMORY_ROOM(ps->part, ps->max, ps->n + 1);
	ps->part[ps->n++] = (struct part){ rule, amount, said,
	    ps->said.len - said };
}

void
events_silence(struct events *t, struct event *e, enum rule rule,
    const struct event *cue)
{
	if (e->frame == FRAME_NONE)
		events_part(t, RULE_WORD, e->valence, e, 0, 0);
	events_part(t, rule, -e->valence, e, cue->start, cue->end);
	e->valence = 0;
	e->tone = false;
}

void
events_reserve(struct events *t, size_t n)
{
	MEMORY_ROOM(t->event, t->max, n + 1);
	MEMORY_ROOM(t->list, t->list_max, 2 * (n + 1));
}

void
events_clear(struct events *t)
{
	t->n = t->npieces = t->here = 0;
	fold_clear(&t->fold);
}

void
events_add(struct events *t, const char *text, size_t len)
{
	struct piece *p;

	MEMORY_ROOM(t->piece, t->pieces_max, t->npieces + 1);
	p = &t->piece[t->npieces++];
	*p = (struct piece){ .start = (uint32_t)t->fold.len,
	    .quiet = !fold_has_small(text, len) };
	if (t->lexicon->rules.vader)
		fold_spaces(&t->fold, text, len);
	else
		fold_add(&t->fold, text, len);
	p->end = (uint32_t)t->fold.len;
}

struct piece *
events_piece(struct events *t, const struct event *e)
{
	if (e->start < t->piece[t->here].start)
		t->here = 0;
	while (e->start >= t->piece[t->here].end)
		t->here++;
	return &t->piece[t->here];
}

/*
 * Find the longest entry of several words that starts with a candidate; returns
 * its number of words, 0 if there is none.  Each lookup of a chain is a cache
 * miss, so that of two words is left out if these may only begin a term.
 */
static uint32_t
longer(const struct events *t, const struct candidate *c,
    const struct entry **found)
{
	uint32_t i = c->word, n = 0;
	const uint64_t *hash = t->fold.hash + i;
	uint64_t chain = hash[0];
	bool more = true;

	for (uint32_t k = 1; more && i + k < t->fold.n && !fold_parted(
	    &t->fold, i + k - 1, END_COMMA | END_STOP | END_CLAUSE); k++) {
		const struct entry *e;

		chain = fold_chain(chain, hash[k]);
		if (k == 1 && (c->may & MAY_BE_TWO) == 0)
			continue;
		e = lexicon_find(t->lexicon, chain);
		if (e != NULL && e->line != 0) {
			*found = e;
			n = k + 1;
		}
		more = k == 1 ? (c->may & MAY_BE_MORE) != 0 :
		    e != NULL && e->more;
	}
	return n;
}

/*
 * Hash a word with three or more of a letter in a row cut down to `most` of it:
 * "soooo", not "1000".
 */
static uint64_t
shrunk(const char *s, size_t n, size_t most)
{
	char word[STRETCHED_MAX];
	size_t len = 0, run = 0;

	for (size_t i = 0; i < n && len < sizeof(word); i++) {
		run = i > 0 && s[i] == s[i - 1] && fold_is_small(s[i]) ?
		    run + 1 : 1;
		if (run == 3)
			len -= 2 - most;
		if (run <= 2)
			word[len++] = s[i];
	}
	return fold_hash(word, len);
}

/* The first word that ends after byte `at`. */
static uint32_t
word_after(const struct fold *f, uint32_t at)
{
	uint32_t i = 0;

	for (uint32_t step = 1u << 31; step > 0; step /= 2)
		if (step <= f->n - i && f->word[i + step - 1].end <= at)
			i += step;
	return i;
}

/* A stretched word counts as the word of the lexicon that it shrinks to. */
static void
shrink_words(struct events *t)
{
	const struct fold *f = &t->fold;

	for (uint32_t at = 0; at <= f->len; at += BLOCK) {
		if (!f->all.block[at / BLOCK].triple)
			continue;
		for (uint32_t i = word_after(f, at); i < f->n &&
		    f->word[i].start < at + BLOCK; i++)
			for (size_t most = 2; most > 0 && lexicon_find(
			    t->lexicon, f->hash[i]) == NULL; most--)
				f->hash[i] = shrunk(f->all.low +
				    f->word[i].start, f->word[i].end -
				    f->word[i].start, most);
	}
}

/* Find the longest entry of a candidate; returns its number of words, or 0. */
static uint32_t
match(const struct events *t, const struct candidate *c,
    const struct entry **found)
{
	const struct entry *e;
	uint32_t n = 0;

	if ((c->may & MAY_BEGIN) != 0 && (n = longer(t, c, found)) > 0)
		return n;
	if ((c->may & MAY_BE) == 0 || (e = lexicon_find(t->lexicon,
	    t->fold.hash[c->word])) == NULL)
		return 0;
	*found = e;
	return e->sought;
}

/*
 * Does a cue of n words give way to a longer term with a tone that begins
 * within it, as "is over" does in "is over the moon"?  ("A little" does not in
 * "a little help".)
 */
static bool
gives_way(const struct events *t, const struct candidate *c, uint32_t n,
    const struct candidate *end)
{
	const struct candidate *k = c + 1;
	const struct entry *e;

	for (; k < end && k->word < c->word + n; k++)
		if ((k->may & MAY_BEGIN) != 0 &&
		    k->word + match(t, k, &e) > c->word + n && e->valence != 0)
			return true;
	return false;
}

/* The length of the longest symbol at byte `at`, or 0. */
static uint32_t
symbol(const struct events *t, uint32_t at, const struct entry **found)
{
	const char *p = t->fold.text + at;
	uint32_t n = t->lexicon->symbol_max[(unsigned char)*p];

	if (n > t->fold.len - at)
		n = (uint32_t)(t->fold.len - at);
	for (; n > 0; n--) {
		uint64_t hash = hash_bytes(p, n, FOLD_RAW);

		if (bloom_may(&t->lexicon->words, hash) != 0 &&
		    (*found = lexicon_term(t->lexicon, hash)) != NULL &&
		    (*found)->words == 0 &&
		    !(fold_alphanumeric(p[n - 1]) && fold_alphanumeric(p[n])))
			return n;
	}
	return 0;
}

/*
 * Find the symbols outside words, at the positions the blocks allow.  A mark
 * that a symbol starts with ends what precedes it.
 */
static void
find_symbols(struct events *t)
{
	const struct fold *f = &t->fold;
	uint32_t from = 0, word, n;
	const struct entry *e;

	for (uint32_t at = 0; at <= f->len; at += BLOCK)
		for (uint64_t m = f->all.block[at / BLOCK].symbols; m != 0;
		    m &= m - 1) {
			uint32_t i = at + (uint32_t)__builtin_ctzll(m);

			if (i < from || i >= f->len ||
			    (n = symbol(t, i, &e)) == 0)
				continue;
			word = word_after(f, i);
			if (word < f->n && f->word[word].start <= i)
				continue;
			from = i + n;
			MEMORY_ROOM(t->symbol, t->symbols_max,
			    t->nsymbols + 1);
			events_put(&t->symbol[t->nsymbols++],
			    (struct event){ e, word, word, i, from,
			    .place = i + 1 });
		}
}

/* Add the symbols before byte `at`; returns the end of the last. */
static uint32_t
add_symbols(const struct events *t, struct event **to, size_t *next,
    uint32_t at)
{
	while (*next < t->nsymbols && t->symbol[*next].start < at)
		*(*to)++ = t->symbol[(*next)++];
	return *next == 0 ? 0 : t->symbol[*next - 1].end;
}

/*
 * Find the longest entry of a candidate that does not give way; returns its number
 * of words, or 0.  No cue may share its first word with the event before.
 */
static uint32_t
choose(const struct events *t, const struct candidate *c,
    const struct candidate *end, bool shared, const struct entry **found)
{
	uint32_t n = match(t, c, found);
	const struct entry *e = *found;

	if (n == 0 || (shared && e->cue != CUE_NONE))
		return 0;
	return n > 1 && !e->toned && e->cue != CUE_BOOSTER &&
	    gives_way(t, c, n, end) ? 0 : n;
}

/* Is the last of the n words from i on a light one, which may begin a term? */
static uint32_t
ends_light(const struct events *t, uint32_t i, uint32_t n)
{
	return n > 1 && events_cue(t, i + n - 1) == CUE_LIGHT;
}

/*
 * Make events of the leftmost longest entries of the text.  A light word that
 * ends one may begin the next, too: "is likely to", "to close".  For a candidate
 * with at most one possible entry, the event is written unconditionally; if there
 * is no entry, the next event overwrites it, which is cheaper than a mispredicted
 * branch.
 */
static void
find_events(struct events *t)
{
	const struct span *word = t->fold.word;
	const uint64_t *hash = t->fold.hash;
	const struct candidate *c = t->candidates.list;
	const struct candidate *end = c + t->candidates.n;
	struct event *to = t->event;
	size_t symbols = 0;
	uint32_t past = 0;	/* the first word not part of an event, */
	uint32_t next = 0;	/* or the light one before it */

	for (; c < end; c++) {
		uint32_t i = c->word, n = 1;
		const struct entry *e = lexicon_home(t->lexicon, hash[i]);
		unsigned counts;
		bool same;

		e += e->hash != hash[i];	/* the other of two slots */
		same = e->hash == hash[i];
		counts = same & e->sought;
		if (t->nsymbols > 0 && add_symbols(t, &to, &symbols,
		    word[i].start) > word[i].start)
			continue;
		if (i < next)
			continue;
		if ((c->may & MAY_BEGIN) != 0 || (!same && lexicon_taken(e))) {
			if ((n = choose(t, c, end, i < past, &e)) == 0)
				continue;
			counts = 1;
			past = i + n;
			next = past - ends_light(t, i, n);
		}
		events_put(to, (struct event){ e, i, i + n - 1, word[i].start,
		    word[i + n - 1].end, .place = word[i].start });
		to += counts;
	}
	if (t->nsymbols > 0)
		(void)add_symbols(t, &to, &symbols, UINT32_MAX);
	t->n = (size_t)(to - t->event);
}

void
events_find(struct events *t)
{
	fold_words(&t->fold, &t->lexicon->symbol_bytes);
	if (t->fold.all.triple)
		shrink_words(t);
	candidates_find(&t->candidates, t->lexicon, &t->fold);
	t->nsymbols = 0;
	if (t->fold.all.symbols)
		find_symbols(t);
	events_reserve(t, t->candidates.n + t->nsymbols);
	find_events(t);
}
