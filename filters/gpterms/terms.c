/*
 * The glossary is added to the phrases (match/phrases.h) and each canonical name
 * gets a number; words of a text are looked up as forms, and phrases are tried
 * only where a form may start one.
 */
#include "terms.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "batch.h"
#include "bytes/classes.h"
#include "bytes/hash.h"
#include "bytes/memory.h"
#include "terms/normal.h"
#include "text/stopwords.h"
#include "text/unicode.h"
#include "bytes/utf8.h"
#include "text/words.h"

#define MARKS_AHEAD 16		/* units whose marks are fetched */
#define FORM_BYTES 160		/* what a form costs, all in */
#define FORMS_MIN 4096
#define FORMS_MAX ((size_t)1 << 21)
#define PHRASE_MAX 64		/* words of a phrase that are looked at */

void
terms_open(struct terms *t)
{
	*t = (struct terms){ .n = 0 };
	t->glossary = phrases_new(PHRASES_LETTERS);
}

/* A new one is a variant of itself, so that it is found in headings, too. */
static uint32_t
add_canonical(struct terms *t, const char *s, size_t len)
{
	uint32_t n = t->canonicals;
	char *name;

	if (n > 0 && t->canonical[n - 1].len == len &&
	    memcmp(t->canonical[n - 1].s, s, len) == 0)
		return n - 1;
	t->canonical = memory_grow(t->canonical, &t->canonicals_size,
	    (size_t)n + 1, sizeof(*t->canonical));
	name = memory_zeros(len + FORMS_HEAD, 1);
	t->canonical[n] = (struct canonical){ memcpy(name, s, len), len,
	    false, false };
	t->canonicals++;
	(void)phrases_add(t->glossary, s, len, n);
	return n;
}

static bool
has_control(const struct data_field *f)
{
	for (size_t i = 0; i < f->len; i++)
		if ((unsigned char)f->s[i] < ' ')
			return true;
	return false;
}

/* Does the variant begin with the name of an owner, as "BMA's" is one? */
static bool
names_owner(const struct data_field *variant)
{
	const char *space = memchr(variant->s, ' ', variant->len);

	return space != NULL && space - variant->s > 2 &&
	    *variant->s >= 'A' && *variant->s <= 'Z' &&
	    memcmp(space - 2, "'s", 2) == 0;
}

/* Does it ask for a capital with a small letter after it? */
static bool
is_proper(const struct data_field *variant)
{
	for (size_t i = 0; i + 1 < variant->len; i++)
		if (variant->s[i] >= 'A' && variant->s[i] <= 'Z' &&
		    variant->s[i + 1] >= 'a' && variant->s[i + 1] <= 'z' &&
		    variant->s[i + 1] != 's')	/* GPs */
			return true;
	return false;
}

void
terms_glossary(struct terms *t, const char *name,
    const struct data_builtin *builtin, size_t n)
{
	struct data d;
	struct data_field f[2];
	const char *why;
	size_t fields;
	uint32_t id;

	data_open(&d, name, builtin, n);
	while ((fields = data_next(&d, f, 2)) > 0) {
		if (fields != 2 || f[0].len == 0 || f[1].len == 0 ||
		    f[0].len > UINT32_MAX || memchr(f[1].s, '\t', f[1].len))
			data_error(&d, "expected canonical TAB variant");
		if (has_control(&f[0]))
			data_error(&d, "a control character in a name");
		id = add_canonical(t, f[0].s, f[0].len);
		why = phrases_add(t->glossary, f[1].s, f[1].len, id);
		if (why != NULL)
			data_error(&d, "%s: %s", f[1].s, why);
		t->canonical[id].owned |= names_owner(&f[1]);
		t->canonical[id].proper |= is_proper(&f[1]);
	}
	data_close(&d);
}

void
terms_ready(struct terms *t, uint64_t size)
{
	t->forms_max = size / FORM_BYTES > FORMS_MAX ? FORMS_MAX :
	    (size_t)(size / FORM_BYTES);
	if (t->forms_max < FORMS_MIN)
		t->forms_max = FORMS_MIN;
	forms_open(&t->forms);
	grams_open(&t->grams);
}

static bool
is_number(const struct word *w)
{
	uint32_t c;

	if (w->kind != WORD_NUMBER && w->kind != WORD_MIXED)
		return false;
	(void)utf8_decode(w->s, w->len, &c);
	return !unicode_letter(c) && c != '#' && c != '@';
}

/* A term with the flag that is its own, not that of a form. */
static uint32_t
numbered(const struct terms *t, uint32_t term)
{
	return term | (grams_has_parts(&t->grams, term) ? FORM_PARTS : 0);
}

#define NAMING 32		/* forms named together */

/* A form with its name, whose place among the terms is being fetched. */
struct named {
	struct form *form;
	struct name name;
	uint64_t hash;
};

static void
begin_name(const struct terms *t, struct named *x, struct form *form)
{
	x->form = form;
	naming_make(&t->naming, &t->forms, form, &x->name);
	if (x->name.stop)
		form->number |= FORM_STOP;
	x->hash = grams_fetch(&t->grams, x->name.s, x->name.len);
}

static void
end_name(struct terms *t, struct named *x)
{
	x->form->number |= numbered(t, grams_fetched(&t->grams, x->name.s,
	    x->name.len, x->hash));
	naming_free(&x->name);
}

/* Give all forms that were seen their terms. */
static void
name_forms(struct terms *t)
{
	struct named x[NAMING];
	struct forms *f = &t->forms;
	size_t n;

	while (t->named < f->nseen) {
		for (n = 0; n < NAMING && t->named < f->nseen; t->named++) {
			struct form *form = forms_seen(f, t->named);

			if ((form->number & FORM_TERM) == 0)
				begin_name(t, &x[n++], form);
		}
		for (size_t i = 0; i < n; i++)
			end_name(t, &x[i]);
	}
}

/* May it have two capital letters?  No acronym has fewer. */
static bool
has_capitals(const struct word *w)
{
	size_t n = 0;

	for (size_t i = 0; i < w->len; i++)
		n += (w->s[i] >= 'A' && w->s[i] <= 'Z') ||
		    (unsigned char)w->s[i] >= 0x80;
	return n >= 2;
}

/* The number for the glossary of an acronym in the plural, perhaps. */
static uint32_t
acronym_phrase(struct terms *t, const struct word *w)
{
	char small[256], *out = small;
	uint32_t phrase = 0;
	size_t len;
	bool acronym;

	if (NORMAL_ROOM(w->len) > sizeof(small))
		out = memory_zeros(NORMAL_ROOM(w->len), 1);
	len = normal_term(w->s, w->len, false, out, &acronym);
	if (acronym)
		phrase = phrases_word(t->glossary, out, len);
	if (out != small)
		free(out);
	return phrase;
}

/*
 * Add the form of a key that is new.  When the table was enlarged for it, the
 * n units so far follow their forms.
 */
static size_t
add_form(struct terms *t, const struct form_key *k, uint32_t term, size_t n)
{
	size_t slot = forms_add(&t->forms, k, term);

	for (size_t i = 0; i < n && t->forms.old != NULL; i++)
		t->unit[i] = (t->unit[i] & UNIT_APART) | (uint32_t)
		    t->forms.old[t->unit[i] & ~UNIT_APART].seen;
	return slot;
}

/* Add the form of word i of a batch, which follows the units that there are. */
static size_t
add_word(void *arg, const struct form_key *k, size_t i)
{
	struct terms *t = arg;
	unsigned kind = forms_kind(k->head);
	struct word w = { .s = k->s, .len = k->len };
	uint32_t phrase = phrases_word(t->glossary, w.s, w.len), flags = 0;
	size_t slot;

	if (phrase == 0 && (kind & FORM_HEADING) == 0 && has_capitals(&w))
		phrase = acronym_phrase(t, &w);
	if ((kind & FORM_FIGURES) != 0)
		flags |= FORM_DIGITS;
	if ((phrase & PHRASES_START) != 0)
		flags |= FORM_OPENS;
	slot = add_form(t, k, flags, t->n + i);
	t->forms.slot[slot].phrase = phrase;
	return slot;
}

/* The slot of a canonical term. */
static size_t
find_canonical(struct terms *t, uint32_t id)
{
	const struct canonical *name = &t->canonical[id];
	struct form_key k;
	size_t slot;

	forms_key(&k, name->s, name->len, FORM_CANONICAL);
	slot = forms_search(&t->forms, &k);
	if (t->forms.slot[slot].number != 0)
		return slot;
	return add_form(t, &k, numbered(t, grams_term(&t->grams,
	    name->s, name->len)), t->n);
}

void
terms_number(struct terms *t)
{
	name_forms(t);
	t->number = memory_grow(t->number, &t->numbers_size, t->n,
	    sizeof(*t->number));
	for (size_t i = 0; i < t->n; i++) {
		uint32_t number = terms_form(t, i)->number;

		grams_fetch_first(&t->grams, number & FORM_TERM);
		t->number[i] = number | (t->unit[i] & UNIT_APART);
	}
}

/* Have the form of unit i fetched, and what is marked of a nearer one. */
__attribute__((always_inline)) static inline void
fetch_mark(const struct terms *t, size_t i)
{
	if (i + 2 * MARKS_AHEAD >= t->n)
		return;
	__builtin_prefetch(terms_form(t, i + 2 * MARKS_AHEAD));
	grams_fetch_mark(&t->grams, terms_form(t, i + MARKS_AHEAD)->number &
	    FORM_TERM);
}

void
terms_mark(struct terms *t)
{
	struct grams *g = &t->grams;

	name_forms(t);
	for (size_t i = 0; i < t->n; i++) {
		uint32_t number = terms_form(t, i)->number;

		fetch_mark(t, i);
		if ((number & FORM_PARTS) == 0)
			grams_mark_term(g, number & FORM_TERM);
		else
			grams_mark(g, grams_first(g, number & FORM_TERM));
	}
}

const struct form *
terms_take(struct terms *t, uint64_t *n)
{
	struct form *f;

	name_forms(t);
	if (t->forms.nseen == 0)
		return NULL;
	f = forms_take(&t->forms);
	t->named = t->forms.nseen;
	f->number &= ~FORM_LISTED;
	*n = f->seen;
	f->seen = 0;
	return f;
}

/* Room for n units more. */
static void
enlarge_text(struct terms *t, size_t n)
{
	t->unit = memory_grow(t->unit, &t->size, t->n + n, sizeof(*t->unit));
	t->start = memory_grow(t->start, &t->starts_size, t->n + n,
	    sizeof(*t->start));
}

/* A unit for each word of the batch. */
static void
add_units(struct terms *t, struct batch *b)
{
	enlarge_text(t, b->n);
	batch_count(b, &t->forms, t->unit + t->n, add_word, t);
	for (size_t i = 0; i < b->opens; i++)
		t->start[t->starts++] = (uint32_t)(t->n + b->open[i]);
	t->n += b->n;
}

static void
put_word(struct batch *b, const struct word *w)
{
	unsigned kind = 0;

	if (w->kind == WORD_URL)
		kind |= FORM_LONG;
	if (is_number(w))
		kind |= FORM_FIGURES;
	batch_put(b, w, kind);
}

/* Fill the batch with the next words of the text, if there are any. */
static void
fill_batch(struct batch *b, struct words *words)
{
	struct word_run run;
	struct word w;

	while (batch_has_room(b, words->s + words->at))
		if (words_run(words, &run))
			batch_put_run(b, &run);
		else if (words_next_by_rules(words, &w))
			put_word(b, &w);
		else
			return;
}

/* A unit for each word of some lines, in batches. */
static void
read_words(struct terms *t, const char *s, size_t len, unsigned kind)
{
	static struct batch b;
	struct words words;
	size_t first = t->n;

	words_begin(&words, s, len, WORDS_LINES);
	do {
		batch_begin(&b, s + words.at, kind);
		fill_batch(&b, &words);
		add_units(t, &b);
	} while (b.n > 0);
	if (t->n > first)
		t->unit[first] |= UNIT_APART;
}

static size_t
line_end(const char *s, size_t len)
{
	const char *lf = memchr(s, '\n', len);

	return lf == NULL ? len : (size_t)(lf - s);
}

/* Length of the lines that are no headings, up to one that is, or the end. */
static size_t
no_headings(const char *s, size_t len)
{
	size_t at = 0, end;

	while ((at += classes_small_lines(s + at, len - at)) < len) {
		end = line_end(s + at, len - at);
		if (normal_heading(s + at, end))
			return at;
		at += end + (at + end < len);
	}
	return at;
}

/*
 * May a phrase start at unit i?  Most words that start one are followed by a
 * word that does not go on with it ("out of"): such pairs are remembered, as
 * one look at them costs a tenth of a walk (64 MB of prose: 3 ms, not 13).
 */
static bool
may_start(struct terms *t, size_t i)
{
	bool alone = i + 1 == t->n || (t->unit[i + 1] & UNIT_APART) != 0;
	uint32_t first = terms_form(t, i)->phrase;
	uint32_t second = alone ? 0 : terms_form(t, i + 1)->phrase;
	uint64_t pair = (uint64_t)first << 32 | second;
	uint64_t *barren = &t->barren[hash_mix(pair) % TERMS_BARREN];

	if (*barren == pair)
		return false;
	if (phrases_pair(t->glossary, first, second))
		return true;
	*barren = pair;
	return false;
}

/*
 * The number of the phrase that starts at unit i, its words in *words.  A
 * word that is in no phrase ends it.
 */
static uint32_t
find_phrase(const struct terms *t, size_t i, size_t *words)
{
	uint32_t number[PHRASE_MAX];
	size_t n = 0;

	do
		number[n] = terms_form(t, i + n)->phrase;
	while (++n < PHRASE_MAX && i + n < t->n &&
	    (t->unit[i + n] & UNIT_APART) == 0 && number[n - 1] != 0);
	return phrases_longest(t->glossary, number, n, words);
}

/* Take the phrase at unit i for its words; the counts, too. */
static unit
join_phrase(struct terms *t, size_t i, size_t words, uint32_t id)
{
	size_t slot;

	for (size_t k = i; k < i + words; k++)
		t->forms.slot[t->unit[k] & ~UNIT_APART].seen--;
	slot = find_canonical(t, id);
	t->forms.slot[slot].seen++;
	forms_list(&t->forms, slot);
	return (uint32_t)slot | (t->unit[i] & UNIT_APART);
}

/*
 * Phrases that are part of a name, or another's
 */

static struct word
word_at(const struct terms *t, size_t i)
{
	struct word w = { .len = 0 };

	w.len = forms_spelling(&t->forms, terms_form(t, i), &w.s);
	return w;
}

static bool
begins_upper(const struct word *w)
{
	uint32_t c;

	return w->len > 0 && utf8_decode(w->s, w->len, &c) > 0 &&
	    unicode_upper(c);
}

/* Is it written as the words of names are: Mill, but not BMA? */
static bool
is_name_word(const struct terms *t, size_t i)
{
	char folded[NORMAL_ROOM(FORMS_HEAD)];
	struct word w = word_at(t, i);
	uint32_t c;

	if (!begins_upper(&w) || w.len < 2 || w.len > FORMS_HEAD)
		return false;
	(void)utf8_decode_back(w.s, w.len, &c);
	return unicode_lower(c) && !stopwords_has(&t->naming.stopwords, folded,
	    normal_fold(w.s, w.len, folded));
}

/* Are these the same word but for case and the ending of a plural? */
static bool
is_same_word(const struct word *w, const char *s, size_t len)
{
	size_t least = w->len < len ? w->len : len;
	size_t most = w->len < len ? len : w->len;

	return most - least <= 2 && least > 0 &&
	    strncasecmp(w->s, s, least - (most > least)) == 0;
}

/*
 * Is the canonical name another way to write these words: in the singular, or
 * by their initials?
 */
static bool
is_same_name(const struct terms *t, size_t i, size_t words,
    const struct canonical *name)
{
	const char *s = name->s, *end = name->s + name->len;
	size_t initials = 0;
	bool same = true;

	for (size_t k = i; k < i + words; k++) {
		struct word w = word_at(t, k);
		const char *space = memchr(s, ' ', (size_t)(end - s));
		const char *to = space == NULL ? end : space;

		initials += initials < name->len && *w.s == name->s[initials];
		same &= is_same_word(&w, s, (size_t)(to - s));
		s = space == NULL ? end : space + 1;
	}
	return (same && s == end) || initials == name->len;
}

/*
 * Does a name go on with these words: Oak Family Practice?  They are left as
 * they are, if the canonical name would make another name of it.
 */
static bool
is_in_name(const struct terms *t, size_t i, size_t words, uint32_t id)
{
	if (i == 0 || words < 2 || t->canonical[id].proper ||
	    (t->unit[i] & UNIT_APART) != 0 ||
	    (forms_kind(terms_form(t, i)->head) & FORM_HEADING) != 0 ||
	    !is_name_word(t, i - 1))
		return false;
	for (size_t k = i; k < i + words; k++) {
		struct word w = word_at(t, k);

		if (!begins_upper(&w))
			return false;
	}
	return !is_same_name(t, i, words, &t->canonical[id]);
}

/* Is it said to be another's, where the glossary knows whose it is? */
static bool
is_anothers(const struct terms *t, size_t i, uint32_t id)
{
	char small[NORMAL_ROOM(FORMS_HEAD)];
	struct word w;
	size_t n;

	if (!t->canonical[id].owned || i == 0 ||
	    (t->unit[i] & UNIT_APART) != 0)
		return false;
	w = word_at(t, i - 1);
	if (w.len > FORMS_HEAD)
		return false;
	n = normal_fold(w.s, w.len, small);
	return normal_bare(small, n) < n;
}

/* Put one unit in the place of the words of each phrase. */
static void
join_phrases(struct terms *t)
{
	size_t n = 0, done = 0, words;	/* units before `done` are before n */

	for (size_t i = 0; i < t->starts; i++) {
		size_t at = t->start[i];
		uint32_t id;

		if (at < done || !may_start(t, at) ||
		    (id = find_phrase(t, at, &words)) == PHRASES_NONE ||
		    is_anothers(t, at, id) || is_in_name(t, at, words, id))
			continue;
		memmove(t->unit + n, t->unit + done,
		    (at - done) * sizeof(*t->unit));
		n += at - done;
		t->unit[n++] = join_phrase(t, at, words, id);
		done = at + words;
	}
	memmove(t->unit + n, t->unit + done, (t->n - done) * sizeof(*t->unit));
	t->n -= done - n;
}

void
terms_read(struct terms *t, const char *s, size_t len)
{
	t->n = t->starts = 0;
	for (size_t at = 0, n; at < len; at += n) {
		n = no_headings(s + at, len - at);
		read_words(t, s + at, n, 0);
		at += n;
		n = line_end(s + at, len - at);
		read_words(t, s + at, n, FORM_HEADING);
	}
	t->words = t->n;
	if (t->starts > 0)
		join_phrases(t);
}

void
terms_forget(struct terms *t, bool terms)
{
	forms_clear(&t->forms);
	t->named = 0;
	if (terms)
		grams_clear(&t->grams);
}

void
terms_close(struct terms *t)
{
	for (uint32_t i = 0; i < t->canonicals; i++)
		free(t->canonical[i].s);
	forms_close(&t->forms);
	grams_close(&t->grams);
	free(t->canonical);
	free(t->unit);
	free(t->number);
	free(t->start);
	phrases_free(t->glossary);
	naming_close(&t->naming);
}
