/*
 * Indexing a lexicon: each term is hashed word by word, and its chain of hashes
 * leads to its slot.  The beginnings of longer terms have slots too, and Bloom
 * filters reject most words of a text that begin no term.
 */
#include "lexicon.h"

#include <err.h>
#include <math.h>
#include <string.h>

#include "bytes/memory.h"
#include "fold.h"

_Static_assert(DATA_SLACK >= FOLD_SLACK, "terms are read as texts");

/*
 * Is a term matched as bytes, like an emoticon, and not as words?  It is if it
 * contains an ASCII sign that does not occur within or between words, or starts
 * with one that does.
 */
static bool
is_symbol(const char *s, size_t n)
{
	size_t word = strcspn(s, "!\"#$%()*:;<=>?@[\\]^_`{|}~/+");

	return word < n || (n > 0 && strchr("'-.,&", *s) != NULL);
}

/*
 * Hash the words of a term, at most TERM_WORDS; a symbol has a single hash, of
 * its bytes.  Returns the number of hashes, or 0 if the term can never match.
 */
static size_t
hash_term(const struct lexicon *l, const struct line_of *e, bool symbol,
    struct fold *f, uint64_t *word)
{
	if (l->rules.vader || symbol) {
		word[0] = fold_raw(e->term, e->len);
		return 1;
	}
	fold_words(f, e->term, e->len, &l->symbol_bytes);
	if (f->n > TERM_WORDS)
		return 0;
	for (size_t i = 0; i < f->n; i++)
		word[i] = f->hash[i];
	return f->n;
}

/* The slot of a hash, or the free one where it belongs. */
static struct slot *
find(struct lexicon *l, uint64_t hash)
{
	size_t i = lexicon_home(l, hash);

	while (l->slots[i].check != hash >> 32 && lexicon_taken(&l->slots[i]))
		i = (i + 1) & l->mask;
	l->slots[i].check = (uint32_t)(hash >> 32);
	return &l->slots[i];
}

const struct entry *
lexicon_raw(const struct lexicon *l, const char *s, size_t n)
{
	uint64_t hash = fold_raw(s, n);

	return lexicon_entry(l, lexicon_slot(l, hash), hash);
}

static void
note_override(struct lexicon *l, size_t i, size_t old_i)
{
	const struct entry *e = &l->entries[i], *old = &l->entries[old_i];

	l->history[old_i].replaced = true;
	if ((e->toned && old->toned) || (e->cue != CUE_NONE &&
	    old->cue != CUE_NONE && e->role == old->role))
		l->history[i].replaces = (uint32_t)old_i + 1;
}

/* Add an entry to the sets of another line with the same term. */
static void
join_sets(struct lexicon *l, struct entry *e, const struct entry *other)
{
	uint16_t joined;

	if (!sets_join(&l->sets, e->sets, other->sets, &joined))
		errx(2, "there are more than %d combinations of sets that "
		    "share a term", COMBINATIONS_MAX);
	e->sets = 0x3fffu & joined;
}

/*
 * A later line overrides the tone or the cue if it has one, and "plain"
 * overrides both.  The slot leads to the later entry, which inherits the rest.
 */
static void
override(struct lexicon *l, size_t i, size_t old_i)
{
	struct entry *e = &l->entries[i], *old = &l->entries[old_i];

	if (l->checked)
		note_override(l, i, old_i);
	if (e->cue == CUE_PLAIN)
		return;
	join_sets(l, e, old);
	if (!e->toned) {
		e->toned = old->toned;
		e->valence = old->valence;
	}
	if (e->cue == CUE_NONE || e->cue == CUE_ROLE) {
		e->cue = old->cue == CUE_PLAIN ? CUE_NONE : old->cue;
		l->lines[i].amount = l->lines[old_i].amount;
	}
	if (e->role == ROLE_NONE)
		e->role = old->role;
}

/*
 * Must the filter let the term pass?  Titles and endings are only looked up
 * next to a capital, never searched for.
 */
static bool
sought(const struct entry *e)
{
	return e->toned || e->sets != 0 ||
	    (e->cue != CUE_TITLE && e->cue != CUE_ENDING);
}

/* Index the beginnings of a term of n words; returns its chain. */
static uint64_t
mark_beginnings(struct lexicon *l, const struct entry *e, const uint64_t *word,
    size_t n)
{
	uint64_t chain = word[0];

	if (n == 1 && sought(e))
		bloom_add(&l->words, chain);
	else if (n > 1)
		bloom_add(&l->firsts, LEXICON_PAIR(word[0], word[1]));
	for (size_t k = 1; k < n; k++) {
		find(l, chain)->more = true;
		chain = fold_chain(chain, word[k]);
		if (k == (n == 2 ? 1 : 2))
			bloom_add(n == 2 ? &l->pairs : &l->triples, chain);
	}
	return chain;
}

/* Put entry i into its slot, and index the beginnings of its term. */
static void
insert(struct lexicon *l, size_t i, struct fold *f)
{
	const struct line_of *line = &l->lines[i];
	bool symbol = is_symbol(line->term, line->len);
	uint64_t word[TERM_WORDS], chain;
	size_t n = hash_term(l, line, symbol, f, word);
	struct slot *s;

	if (n == 0)
		return;
	l->entries[i].words = !symbol;
	chain = mark_beginnings(l, &l->entries[i], word, n);
	s = find(l, chain);
	if (s->entry != 0 && i >= l->own) {
		join_sets(l, &l->entries[s->entry - 1], &l->entries[i]);
		return;
	}
	if (s->entry != 0)
		override(l, i, s->entry - 1);
	l->entries[i].check = (uint32_t)chain;
	s->entry = (uint32_t)(i + 1) & 0x7fffffff;
}

static void
add_byte(unsigned char *set, unsigned char c)
{
	if (c < 0x80)
		set[c & 15] |= (unsigned char)(1u << (c >> 4));
}

static void
insert_symbol(struct lexicon *l, const struct line_of *e)
{
	unsigned char first = (unsigned char)e->term[0];
	unsigned char second = (unsigned char)e->term[1];

	if (e->len > SYMBOL_MAX)
		return;
	if (e->len > l->symbol_max[first])
		l->symbol_max[first] = (unsigned char)e->len;
	add_byte(l->symbol_bytes.first, first);
	add_byte(l->symbol_bytes.second, second);
	if (e->len == 1) {
		memset(l->symbol_starts[first], 0xff,
		    sizeof(l->symbol_starts[first]));
		memset(l->symbol_bytes.second, 0xff,
		    sizeof(l->symbol_bytes.second));
	}
	l->symbol_starts[first][second >> 5] |= UINT32_C(1) << (second & 31);
}

/* The slots that the terms may need: one for each of their words. */
static size_t
count_words(const struct lexicon *l)
{
	size_t n = l->n;

	for (size_t i = 0; i < l->n; i++)
		for (const char *s = l->lines[i].term; *s != '\0'; s++)
			n += *s == ' ' || *s == '-';
	return n;
}

static void
build(struct lexicon *l)
{
	struct fold f = { .text = NULL };
	size_t slots = 64, need = count_words(l);

	while (slots < 2 * need)
		slots *= 2;
	l->mask = slots - 1;
	/* memset, not calloc: pages read first would be faulted in twice */
	l->slots = memory_resize(NULL, slots, sizeof(*l->slots));
	memset(l->slots, 0, slots * sizeof(*l->slots));
	bloom_open(&l->words, l->n);
	bloom_open(&l->firsts, l->n);
	bloom_open(&l->pairs, l->n);
	bloom_open(&l->triples, l->n);
	for (size_t i = 0; i < l->n; i++) {
		if (l->entries[i].cue >= CUE_SET)
			continue;
		insert(l, i, &f);
		if (l->entries[i].words == 0)
			insert_symbol(l, &l->lines[i]);
	}
	fold_free(&f);
}

/* Copy the reach of each cue to its entry, to save a look at its line. */
static void
set_reaches(struct lexicon *l)
{
	for (size_t i = 0; i < l->n; i++) {
		double amount = l->lines[i].amount;

		if (l->entries[i].cue == CUE_SPELLING)
			continue;
		if (amount <= 0)
			amount = l->rules.reach;
		l->entries[i].reach = (uint8_t)fmin(fmax(amount, 0), 255);
	}
}

void
lexicon_index(struct lexicon *l)
{
	build(l);
	sets_ready(&l->sets);
	if (!l->rules.vader)
		set_reaches(l);
}
