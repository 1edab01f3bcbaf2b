/*
 * A hash table finds words by their forms; those that differ only in the capitals
 * they require are also linked in a list, the newest first.
 */
#include "match/spellings.h"

#include <err.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "text/unicode.h"
#include "bytes/utf8.h"
#include "bytes/vector.h"

/*
 * The letters of words
 */

/* Map apostrophes and hyphens of all kinds to one each. */
static uint32_t
plain(uint32_t cp)
{
	switch (cp) {
	case 0x2018: case 0x2019: case 0x02bc: case 0xff07:
		return '\'';
	case 0x2010: case 0x2011:
		return '-';
	default:
		return cp;
	}
}

static uint32_t
folded(uint32_t cp)
{
	return (uint32_t)((int32_t)cp + unicode_record(cp)->fold);
}

/*
 * Write the word with plain apostrophes and, on request, folded.  Needs room
 * for twice its length, as folding at most doubles the length of a letter.
 */
static size_t
normal(const char *s, size_t len, bool fold, char *out)
{
	size_t ascii = utf8_ascii(s, len), n = ascii, step;
	uint32_t cp;

	for (size_t i = 0; i < ascii; i++)
		out[i] = (char)(fold && s[i] >= 'A' && s[i] <= 'Z' ?
		    s[i] | 0x20 : s[i]);
	for (size_t i = ascii; i < len; i += step) {
		step = utf8_decode(s + i, len - i, &cp);
		if (cp == UTF8_INVALID) {
			out[n++] = s[i];
			continue;
		}
		cp = plain(cp);
		n += utf8_encode(fold ? folded(cp) : cp, out + n);
	}
	return n;
}

/* Is the letter at i the s of a possessive? */
static bool
possessive_s(const char *s, size_t i, size_t len)
{
	uint32_t cp;

	return s[i] == 's' && i > 0 && utf8_decode_back(s, i, &cp) > 0 &&
	    plain(cp) == '\'' && (i + 1 == len || s[i + 1] == ' ');
}

struct capitals {		/* what a word has */
	size_t n;		/* capitals */
	bool small;		/* other letters, except a possessive s, */
	bool others;		/* and other characters, except & */
};

static struct capitals
capitals_of(const char *s, size_t len)
{
	struct capitals has = { 0, false, false };
	size_t step;
	uint32_t cp;

	for (size_t i = 0; i < len; i += step) {
		bool small = s[i] >= 'a' && s[i] <= 'z';	/* usually */

		step = small ? 1 : utf8_decode(s + i, len - i, &cp);
		if (!small && unicode_upper(cp))
			has.n++;
		else if (small || unicode_lower(cp))
			has.small |= !has.others || !possessive_s(s, i, len);
		else
			has.others |= cp != '&';
	}
	return has;
}

bool
spellings_in_capitals(const char *s, size_t len)
{
	struct capitals has = capitals_of(s, len);

	return has.n > 0 && !has.small;
}

/*
 * Does the word of the text, which has the same form, have the capitals that a
 * word requires?
 */
static bool
capitals_match(const struct spellings *p, const struct spelling *w,
    const char *s, size_t len)
{
	const char *written = p->letters + w->written;

	for (size_t i = 0, j = 0; i < w->written_len && j < len;) {
		uint32_t a, b;

		i += utf8_decode(written + i, w->written_len - i, &a);
		j += utf8_decode(s + j, len - j, &b);
		if (unicode_upper(a) && a != b)
			return false;
	}
	return true;
}

/*
 * Forms
 */

static const char *
form_of(const struct spellings *p, const struct spelling *w)
{
	return p->letters + w->form;
}

/* The newest word of a form, or TABLE_NONE. */
static uint32_t
find_form(const struct spellings *p, const char *s, size_t len,
    enum spelling_kind kind)
{
	uint64_t hash = hash_bytes(s, len, kind);
	uint32_t newest = TABLE_NONE;

	TABLE_EACH(i, &p->forms, hash) {
		const struct spelling *w = &p->word[i];

		if (w->kind == kind && w->len == len &&
		    (newest == TABLE_NONE || i > newest) &&
		    memcmp(form_of(p, w), s, len) == 0)
			newest = i;
	}
	return newest;
}

/*
 * Write the plural of an acronym to the BRIEF_MAX bytes at s; returns its length,
 * or 0 if the word has none.
 */
static size_t
plural_of(const struct spellings *p, const struct spelling *w, char *s)
{
	if (!w->acronym || w->len >= BRIEF_MAX)
		return 0;
	memcpy(s, form_of(p, w), w->len);
	s[w->len] = 's';
	return w->len + 1;
}

static void
group_letters(const struct spellings *p, const struct spelling *group,
    struct spelling_letters *l)
{
	l->known = BRIEF_MAX;
	l->n = group->group <= PARTS_STARTS ? group->group : 0;
	for (size_t i = 0; i < l->n; i++)
		l->form[i] = parts_form_letters(form_of(p, group + 1 + i),
		    group[1 + i].len);
}

void
spelling_letters(const struct spellings *p, uint32_t word,
    struct spelling_letters *l)
{
	const struct spelling *w = &p->word[word];
	const char *form = form_of(p, w);
	char plural[BRIEF_MAX];
	size_t n = plural_of(p, w, plural);

	if (w->kind == SPELLING_GROUP) {
		group_letters(p, w, l);
		return;
	}
	l->n = 1;
	l->form[0] = parts_form_letters(form, w->len);
	l->known = w->kind == SPELLING_STEM ? w->len : BRIEF_MAX;
	if (w->len > 0 && w->len < 8 &&
	    (l->form[0] >> 8 * (w->len - 1) & 0xff) == ' ')
		l->known = BRIEF_MAX;	/* cut: words have these exactly */
	if (l->known < 4) {
		l->n = parts_list_starts(w->len, l->form);
		l->known = 4;
	}
	if (n > 0)		/* a longer word starts like its plural */
		l->form[l->n++] = parts_form_letters(plural, n);
}

/* The length of a form without its possessive, or all of it. */
static size_t
possessed(const char *s, size_t len)
{
	if (len > 2 && memcmp(s + len - 2, "'s", 2) == 0)
		return len - 2;
	if (len > 2 && memcmp(s + len - 2, "s'", 2) == 0)
		return len - 1;
	return len;
}

/* Add a form to the filters; a stem represents all words that start with it. */
static void
enter(struct spellings *p, const char *form, size_t len, bool stem)
{
	size_t n = len < BRIEF_MAX ? len : BRIEF_MAX;

	if (n == 0 || (len > BRIEF_MAX && !stem))
		return;		/* longer words pass all filters */
	bloom_add(stem ? &p->stem : &p->whole,
	    brief_hash(brief_word(form, n)));
	if (!stem)
		return;
	p->stem_lengths |= 1u << n;
	if (len > p->longest_stem)
		p->longest_stem = len;
}

void
spellings_ready(struct spellings *p)
{
	char plural[BRIEF_MAX];

	bloom_open(&p->whole, p->n);
	bloom_open(&p->stem, p->n);
	for (size_t i = 0; i < p->n; i++) {
		const struct spelling *w = &p->word[i];

		if (w->kind == SPELLING_GROUP)
			continue;
		enter(p, form_of(p, w), w->len,
		    w->kind == SPELLING_STEM);
		enter(p, plural, plural_of(p, w, plural), false);
	}
}

/* Keep letters; returns where. */
static size_t
keep(struct spellings *p, const char *s, size_t len)
{
	size_t at = p->nletters;

	MEMORY_ROOM(p->letters, p->letters_size, at + len + 1);
	memcpy(p->letters + at, s, len);
	p->nletters += len;
	return at;
}

/*
 * Add a word, whose lengths are set, before the first of its form, if any; with
 * both spellings.
 */
static uint32_t
add_word(struct spellings *p, uint32_t first, struct spelling w,
    const char *form, const char *written)
{
	uint32_t number = (uint32_t)p->n;
	uint64_t hash = hash_bytes(form, w.len, w.kind);

	if (p->n >= UINT32_MAX / 8)
		errx(2, "too many phrases");
	w.next = first;
	w.form = first != TABLE_NONE ? p->word[first].form :
	    keep(p, form, w.len);
	w.written = keep(p, written, w.written_len);
	table_add(&p->forms, hash, number);
	MEMORY_ROOM(p->word, p->size, p->n + 1);
	memset(p->word + p->n, 0, sizeof(w));	/* padding, for the image */
	p->word[p->n++] = w;
	return number;
}

/* Room for a word folded and, after that, as written; valid until the next. */
static char *
room_for(struct spellings *p, size_t len)
{
	return MEMORY_ROOM(p->room, p->room_size, 4 * len);
}

uint32_t
spellings_add(struct spellings *p, const char *s, size_t len,
    enum spelling_kind kind, bool capitals)
{
	char *form = room_for(p, len), *written = form + 2 * len;
	struct spelling new = { .kind = kind };
	struct capitals has = { 0, false, false };
	uint32_t first, i;

	new.len = normal(s, len, true, form);
	if (capitals)
		has = capitals_of(s, len);
	if (has.n > 0) {
		new.written_len = normal(s, len, false, written);
		new.acronym = kind == SPELLING_WORD && has.n > 1 &&
		    !has.small && !has.others;
	}
	i = first = find_form(p, form, new.len, kind);
	while (i != TABLE_NONE && (p->word[i].group != 0 ||
	    p->word[i].written_len != new.written_len ||
	    memcmp(p->letters + p->word[i].written, written,
	    new.written_len) != 0))
		i = p->word[i].next;
	if (i == TABLE_NONE)
		i = add_word(p, first, new, form, written);
	return i;
}

uint32_t
spellings_group(struct spellings *p, const char *name, size_t len)
{
	char *form = room_for(p, len);

	return find_form(p, form, normal(name, len, true, form),
	    SPELLING_GROUP);
}

void
spellings_add_group(struct spellings *p, const char *name, size_t len,
    const char *forms, size_t forms_len)
{
	uint32_t group = spellings_add(p, name, len, SPELLING_GROUP, false);

	for (const char *s = forms, *end; s < forms + forms_len; s = end + 1) {
		struct spelling new = { .kind = SPELLING_WORD,
		    .group = group + 1 };
		char *form;

		end = memchr(s, ' ', (size_t)(forms + forms_len - s));
		form = room_for(p, (size_t)(end - s));
		new.len = normal(s, (size_t)(end - s), true, form);
		(void)add_word(p, find_form(p, form, new.len, new.kind), new,
		    form, "");
		p->word[group].group++;
	}
}

void
spellings_image(struct spellings *p, struct image *m)
{
	IMAGE_ARRAY(m, p->letters, p->nletters);
	IMAGE_ARRAY(m, p->word, p->n);
	image_table(m, &p->forms);
	image_bloom(m, &p->whole);
	image_bloom(m, &p->stem);
	IMAGE_VALUE(m, p->stem_lengths);
	IMAGE_VALUE(m, p->longest_stem);
	p->size = p->n;
	p->letters_size = p->nletters;
}

/*
 * Words of a text
 */

/*
 * Does folding the len bytes at s, at most 16, only set the lower-case bit?
 * True of letters, and of signs and digits that have that bit anyway.
 */
static bool
folds_simply(const char *s, size_t len)
{
	vector v = vector_load(s);
	vector simple = vector_within(v | 0x20, 'a', 'z') |
	    vector_within(v, ' ', '?');

	return (~vector_bits(simple) & (((uint64_t)1 << len) - 1)) == 0;
}

/* May a folded word of at most BRIEF_MAX letters be known? */
static bool
may_have(const struct spellings *p, struct brief b, size_t len)
{
	unsigned lengths = p->stem_lengths & ((2u << len) - 1);
	bool may = bloom_may(&p->whole, brief_hash(b));

	for (; !may && lengths != 0; lengths &= lengths - 1)
		may = bloom_may(&p->stem, brief_hash(brief_prefix(b,
		    (size_t)__builtin_ctz(lengths))));
	return may;
}

/* May a word be known?  A quick test says no for most that are not. */
static bool
may_find(const struct spellings *p, const char *s, size_t len)
{
	char word[BRIEF_MAX] = { 0 };
	struct brief form;
	size_t own;

	if (len > BRIEF_MAX || !folds_simply(memcpy(word, s, len), len))
		return true;
	form = brief_text(word, len, BRIEF_SMALL);
	own = possessed((const char *)&form, len);
	return may_have(p, form, len) || (own < len &&
	    may_have(p, brief_prefix(form, own), own));
}

static void
add_found(struct spellings *p, uint32_t number)
{
	MEMORY_ROOM(p->found, p->found_size, p->nfound + 1);
	p->found[p->nfound++] = number;
}

/* Collect the words of a form, or their groups, that match this one in case. */
static void
collect_case(struct spellings *p, uint32_t i, const char *s, size_t len,
    bool capitals)
{
	for (; i != TABLE_NONE; i = p->word[i].next) {
		const struct spelling *w = &p->word[i];

		if ((w->written_len > 0) == capitals &&
		    (!capitals || capitals_match(p, w, s, len)))
			add_found(p, w->group > 0 ? w->group - 1 : i);
	}
}

/*
 * Collect the acronyms of which this may be the plural, given its form without
 * the s, of n bytes, and the word as written.
 */
static void
collect_acronyms(struct spellings *p, const char *form, size_t n,
    const char *s, size_t len)
{
	uint32_t i = find_form(p, form, n, SPELLING_WORD);

	for (; i != TABLE_NONE; i = p->word[i].next) {
		const struct spelling *w = &p->word[i];

		if (w->acronym && w->written_len < len &&
		    s[w->written_len] == 's' && capitals_match(p, w, s, len))
			add_found(p, i);
	}
}

/* Collect the words of this kind and form. */
static void
collect(struct spellings *p, enum spelling_kind kind, const char *form,
    size_t n, const char *s, size_t len)
{
	uint32_t first = find_form(p, form, n, kind);

	collect_case(p, first, s, len, true);
	collect_case(p, first, s, len, false);
}

/* Collect the stems that the word starts with, longest first. */
static void
collect_stems(struct spellings *p, const char *form, size_t n, const char *s,
    size_t len)
{
	struct brief b = brief_word(form, n < BRIEF_MAX ? n : BRIEF_MAX);

	for (size_t i = n < p->longest_stem ? n : p->longest_stem; i > 0; i--) {
		size_t own = i < BRIEF_MAX ? i : BRIEF_MAX;

		if ((p->stem_lengths >> own & 1) != 0 &&
		    bloom_may(&p->stem, brief_hash(brief_prefix(b, own))))
			collect(p, SPELLING_STEM, form, i, s, len);
	}
}

static void
find(struct spellings *p, const char *s, size_t len)
{
	char *form = room_for(p, len), *written = form + 2 * len;
	size_t n = normal(s, len, true, form);
	size_t own = possessed(form, n);
	size_t written_len = normal(s, len, false, written);

	collect(p, SPELLING_WORD, form, n, written, written_len);
	if (own < n)
		collect(p, SPELLING_WORD, form, own, written, written_len);
	if (own > 2 && form[own - 1] == 's')
		collect_acronyms(p, form, own - 1, written, written_len);
	collect_stems(p, form, n, written, written_len);
}

const uint32_t *
spellings_find(struct spellings *p, const char *s, size_t len, size_t *found)
{
	p->nfound = 0;
	if (may_find(p, s, len))
		find(p, s, len);
	*found = p->nfound;
	return p->found;
}
