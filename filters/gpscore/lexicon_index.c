/*
 * Indexing a lexicon: each term is hashed word by word, and its chain of hashes
 * leads to its entry.  The beginnings of longer terms have entries too, and Bloom
 * filters reject most words of a text that begin no term.
 */
#include "lexicon.h"

#include <math.h>
#include <string.h>

#include "bytes/memory.h"
#include "fold.h"

/*
 * Is a term matched as bytes, like an emoticon, and not as words?  It is if it
 * contains an ASCII sign that does not occur within or between words, or starts
 * with one that does.
 */
static bool
is_symbol(const char *s, size_t n)
{
	size_t word = strcspn(s, "!\"#$()*:;<=>?@[\\]^_`{|}~/+");

	return word < n || (n > 0 && strchr("'-.,&", *s) != NULL);
}

/* Hash the words of one of VADER's terms, at most TERM_WORDS. */
static size_t
hash_spaced(const char *s, uint64_t *word)
{
	size_t n = 0, len;

	for (; n < TERM_WORDS; s += len + 1) {
		len = strcspn(s, " ");
		word[n++] = hash_bytes(s, len, FOLD_RAW);
		if (s[len] == '\0')
			return n;
	}
	return 0;
}

/*
 * Hash the words of a term, at most TERM_WORDS; a symbol has a single hash, of
 * its bytes.  Returns the number of hashes, or 0 if the term can never match.
 */
static size_t
hash_term(const struct lexicon *l, const struct line_of *e, uint64_t *word)
{
	static struct fold f;

	if (l->rules.vader)
		return hash_spaced(e->term, word);
	if (e->entry.words == 0) {
		word[0] = hash_bytes(e->term, e->len, FOLD_RAW);
		return 1;
	}
	fold_clear(&f);
	fold_add(&f, e->term, e->len);
	fold_words(&f, &l->symbol_bytes);
	if (f.n > TERM_WORDS)
		return 0;
	memcpy(word, f.hash, f.n * sizeof(*word));
	return f.n;
}

/*
 * Hash the words of all terms, and open filters for those of one and of more, and
 * a table with a slot for each word, which ends a term or a beginning, and more: most
 * beginnings are shared.
 */
static void
hash_terms(struct lexicon *l)
{
	size_t size = 0, n = 0, one = 0, more = 0, slots = 64;

	for (size_t i = 0; i < l->n; i++) {
		struct line_of *e = &l->lines[i];

		e->entry.words = !is_symbol(e->term, e->len);
		MEMORY_ROOM(l->hash, size, n + TERM_WORDS);
		e->hash = n;
		e->words = (uint16_t)hash_term(l, e, l->hash + n);
		n += e->words;
		one += e->words == 1;
		more += e->words > 1;
	}
	bloom_open(&l->words, one);
	bloom_open(&l->firsts, more);
	bloom_open(&l->begins, more);
	while (slots < n + n / 8)
		slots *= 2;
	l->mask = slots - 1;
	l->table = memory_table(slots, sizeof(*l->table));
}

/* The entry of a hash, which is made if it is new. */
static struct entry *
find(struct lexicon *l, uint64_t hash)
{
	size_t i = lexicon_slot(l, hash);

	while (lexicon_taken(&l->table[i]) && l->table[i].hash != hash)
		i = (i + 1) & l->mask;
	l->table[i].hash = hash;
	return &l->table[i];
}

/* Add an entry to the sets of another with the same term, or within its term. */
static void
join_sets(struct lexicon *l, struct entry *e, const struct entry *other)
{
	e->sets = 0x7ffu & sets_join(&l->sets, e->sets, other->sets);
}

/*
 * A later line overrides the tone or the cue if it has one, and "plain"
 * overrides both.  The later entry inherits the rest, and takes the place of
 * the other.
 */
static void
override(struct lexicon *l, size_t i, size_t old_i)
{
	struct entry *e = &l->lines[i].entry, *old = &l->lines[old_i].entry;

	l->lines[old_i].replaced = true;
	if ((e->toned && old->toned) || (e->cue != CUE_NONE &&
	    old->cue != CUE_NONE && e->role == old->role))
		l->lines[i].replaces = (uint32_t)old_i + 1;
	if (e->cue == CUE_PLAIN)
		return;
	join_sets(l, e, old);
	if (!e->toned) {
		e->toned = old->toned;
		e->valence = old->valence;
	}
	if (e->cue == CUE_NONE || e->cue == CUE_ROLE) {
		e->cue = old->cue == CUE_PLAIN ? CUE_NONE : old->cue;
		e->amount = old->amount;
	}
	if (e->role == ROLE_NONE)
		e->role = old->role;
}

/*
 * Is the term of n words searched for?  A single word is not if it changes
 * nothing: it has neither tone nor cue, or is only looked up next to a capital.
 */
static bool
sought(const struct entry *e, size_t n)
{
	return n != 1 || e->valence != 0 || e->sets != 0 ||
	    (e->cue > CUE_PLAIN && e->cue < CUE_LIGHT) || e->cue > CUE_ASIDE;
}

/* Index the beginnings of a term of n words; returns its chain. */
static uint64_t
mark_beginnings(struct lexicon *l, const struct entry *e, const uint64_t *word,
    size_t n)
{
	uint64_t chain = word[0];

	if (n == 1 && (sought(e, n) || e->words == 0))
		bloom_add(&l->words, chain);
	else if (n > 1)
		bloom_add(&l->firsts, LEXICON_PAIR(word[0], word[1]));
	for (size_t k = 1; k < n; k++) {
		find(l, chain)->more = true;
		chain = fold_chain(chain, word[k]);
		if (k == (n == 2 ? 1 : 2))
			bloom_add(&l->begins, chain);
	}
	return chain;
}

/* Put entry i into its slot, and index the beginnings of its term. */
static void
insert(struct lexicon *l, size_t i)
{
	size_t n = l->lines[i].words;
	struct entry *e = &l->lines[i].entry, *to;

	e->sought = sought(e, n);
	if (n == 0)
		return;
	e->hash = mark_beginnings(l, e, l->hash + l->lines[i].hash, n);
	to = find(l, e->hash);
	if (to->line != 0 && to->line <= l->own && i >= l->own) {
		join_sets(l, to, e);
		to->sought |= sought(e, n);
		return;
	}
	if (to->line != 0)
		override(l, i, to->line - 1);
	e->sought = sought(e, n);
	e->more = to->more;
	*to = *e;
	to->line = (uint32_t)(i + 1);
	if (!l->rules.vader)
		to->reach = (uint8_t)fmin(e->amount > 0 ? e->amount :
		    fmax(l->rules.reach, 0), 255);
}

static void
insert_symbol(struct lexicon *l, const struct line_of *e)
{
	unsigned char first = (unsigned char)e->term[0];

	if (e->len > SYMBOL_MAX)
		return;
	if (e->len == 1 || memchr(e->term, ' ', e->len) != NULL)
		l->symbol_bytes.alone = ~(uint64_t)0;
	if (e->len > l->symbol_max[first])
		l->symbol_max[first] = (unsigned char)e->len;
	if (first < 0x80)
		l->symbol_bytes.first[first & 15] |=
		    (unsigned char)(1u << (first >> 4));
}

/*
 * The longest term that starts with word k of n, other than all n, or NULL;
 * returns its number of words, or 1.
 */
static size_t
part_at(const struct lexicon *l, const uint64_t *word, size_t k, size_t n,
    const struct entry **part)
{
	uint64_t chain = word[k];
	size_t end = k == 0 ? n - 1 : n, len = 1;

	*part = lexicon_term(l, chain);
	for (size_t m = k + 1; m < end; m++) {
		const struct entry *e;

		chain = fold_chain(chain, word[m]);
		if ((e = lexicon_term(l, chain)) == NULL)
			continue;
		*part = e;
		len = m + 1 - k;
	}
	return len;
}

/* Take over the tone of a part if it is the strongest, the cue of the first. */
static void
inherit(struct entry *e, const struct entry *part)
{
	if (fabs(part->valence) > fabs(e->valence)) {
		e->valence = part->valence;
		e->toned = true;
	}
	if (e->cue != CUE_NONE || part->cue <= CUE_PLAIN ||
	    part->cue >= CUE_LIGHT)
		return;
	e->cue = part->cue;
	e->amount = part->amount;
	e->reach = part->reach;
}

/* Does a word before others in a term say nothing: "the", "number" and "of"? */
static bool
says_nothing(const struct entry *e, const struct entry *before)
{
	switch (e == NULL ? CUE_NONE : e->cue) {
	case CUE_LIGHT: case CUE_INVERSION: case CUE_COUNT:
		return true;
	case CUE_LINK:
		return before != NULL && before->cue == CUE_COUNT;
	default:
		return false;
	}
}

/* The number of such words before the last of n. */
static size_t
silent(const struct lexicon *l, const uint64_t *word, size_t n)
{
	const struct entry *e = NULL, *before;
	size_t k = 0;

	while (before = e, e = lexicon_term(l, word[k]), k + 1 < n &&
	    says_nothing(e, before))
		k++;
	return k;
}

/* Take over the tone of the last frame of two parts so many words apart. */
static void
inherit_frame(const struct sets *s, struct entry *e, uint16_t first,
    uint16_t second, size_t words)
{
	for (size_t i = s->lines; i-- > 0;) {
		const struct frame *f = &s->line[i];

		if (f->how == '#' || words > f->reach ||
		    !sets_has(&s->members[first], f->first) ||
		    !sets_has(&s->members[second], f->second))
			continue;
		e->valence = f->valence;
		e->toned = f->valence != 0;
		return;
	}
}

/*
 * A term takes the place of its words, but does not hide what they say: if it
 * says nothing itself, their tone and cue are its own, or that of a frame of theirs
 * ("never acted on"), and it is in the sets of what follows light words ("the
 * ward", "have to wait").  If that has a tone, no other part counts: "being cut
 * off" is not "being cut".
 */
static void
inherit_all(struct lexicon *l, struct entry *e, const uint64_t *word, size_t n)
{
	const struct entry *part, *before = NULL;
	bool mute = !e->toned && e->cue == CUE_NONE;
	size_t k = silent(l, word, n);
	size_t len, last = 0;		/* the last word of the part before */

	if (part_at(l, word, k, n, &part) == n - k && part != NULL)
		join_sets(l, e, part);
	if (part == NULL || !part->toned)
		k = 0;
	for (; mute && k < n; k += len) {
		len = part_at(l, word, k, n, &part);
		if (part == NULL)
			continue;
		inherit(e, part);
		if (before != NULL)
			inherit_frame(&l->sets, e, before->sets, part->sets,
			    k - last);
		before = part;
		last = k + len - 1;
	}
}

/* Shorter terms first: longer ones inherit from them. */
static void
inherit_terms(struct lexicon *l, size_t words)
{
	for (size_t i = 0; i < l->n; i++) {
		struct entry *e = &l->lines[i].entry;

		if (l->lines[i].words != words || e->cue == CUE_PLAIN ||
		    (e->toned && e->valence == 0))
			continue;
		e = find(l, e->hash);
		if (e->line == i + 1)
			inherit_all(l, e, l->hash + l->lines[i].hash, words);
	}
}

void
lexicon_index(struct lexicon *l)
{
	hash_terms(l);
	for (size_t i = 0; i < l->n; i++) {
		if (l->lines[i].entry.cue >= CUE_SET)
			continue;
		insert(l, i);
		if (l->lines[i].entry.words == 0)
			insert_symbol(l, &l->lines[i]);
	}
	for (size_t words = 2; words <= TERM_WORDS; words++)
		inherit_terms(l, words);
	sets_ready(&l->sets);
	for (struct entry *e = l->table; e <= l->table + l->mask; e++)
		e->second = e->cue == CUE_FIGURES ||
		    l->sets.combination[e->sets].frames > 0;
}
