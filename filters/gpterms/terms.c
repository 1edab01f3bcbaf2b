/*
 * Words are looked up as forms, in batches.  New forms are named at once if terms
 * are numbered; or linked when the text has been read; or left to the caller to name
 * at the end.
 */
#include "terms.h"

#include <err.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/vector.h"
#include "terms/batch.h"
#include "terms/normal.h"

void
terms_open(struct terms *t)
{
	*t = (struct terms){
	    .glossary.phrases = phrases_new(PHRASES_LETTERS) };
}

void
terms_ready(struct terms *t, uint64_t size)
{
	t->forms_max = forms_fit(size);
	forms_open(&t->forms);
	grams_open(&t->grams);
}

/* Note the flag of a general word by its term. */
static void
note_part(struct terms *t, uint32_t term, enum stopwords_kind kind)
{
	uint32_t flag = kind == STOPWORDS_PART ? UNIT_PART :
	    kind == STOPWORDS_ADJECTIVE ? UNIT_ADJECTIVE : 0;

	if ((t->parts & flag) != 0)
		t->grams.word[term].flag = flag;
}

static bool
has_name(const struct terms *t, const struct form *form,
    const struct name *name)
{
	static struct name own;

	naming_make(&t->naming, &t->forms, form, &own);
	return own.len == name->len && memcmp(own.s, name->s, own.len) == 0;
}

/*
 * The slot that represents the term of this name; of a new term, this one.  A word
 * of the glossary gets a form of its own for that: when it is counted, it may yet
 * turn out to be part of a phrase.
 */
static uint32_t
represent(struct terms *t, size_t slot, const struct name *name)
{
	struct forms *f = &t->forms;
	uint64_t hash = hash_bytes(name->s, name->len, 0);
	struct form_key k;

	TABLE_EACH(link, &f->links, hash)
		if (has_name(t, &f->slot[link], name))
			return link;
	if (f->slot[slot].phrase != 0) {
		forms_key(&k, name->s, name->len, FORM_STANDS);
		slot = forms_add(f, &k, 0);
		forms_list(f, slot);
	}
	if (slot > FORM_TERM)
		errx(2, "too many different words in a document");
	table_add(&f->links, hash, (uint32_t)slot);
	return (uint32_t)slot;
}

/*
 * Link a form to the one that represents its term, which may be the form itself,
 * and count the document if the form occurs outside phrases.  From now on, where a
 * form linked to another one occurs, it is listed.
 */
static void
link_form(struct terms *t, struct form *form, const struct name *name)
{
	size_t slot = (size_t)(form - t->forms.slot);
	uint32_t link;

	form->number |= name->stop ? FORM_STOP : 0;
	if ((form->number & (t->unwanted | FORM_LINKED)) != 0)
		return;
	link = represent(t, slot, name);
	form->number |= link | FORM_LINKED;
	if (link != slot)
		form->number |= FORM_OPENS;
	if (form->seen > 0)
		terms_mark(t, form);
}

/* Link the forms that are new. */
static void
link_new(struct terms *t)
{
	struct forms *f = &t->forms;
	static struct name name;

	forms_reserve(f, f->nseen - t->linked, NULL, 0);
	for (; t->linked < f->nseen; t->linked++) {
		struct form *form = forms_seen(f, t->linked);

		naming_make(&t->naming, f, form, &name);
		link_form(t, form, &name);
	}
}

void
terms_document(struct terms *t)
{
	if (t->documents == 1) {
		t->forms.document = 1;
		link_new(t);
	}
	if (t->documents++ > 0)
		t->forms.document++;
}

/* Give a new form its term. */
static void
name_form(struct terms *t, struct form *form)
{
	static struct name name;
	uint32_t term;

	naming_make(&t->naming, &t->forms, form, &name);
	term = grams_term(&t->grams, name.s, name.len);
	form->number |= term | (name.stop ? FORM_STOP : 0) |
	    (t->grams.word[term].parts != 0 ? FORM_PARTS : 0);
	note_part(t, term, name.kind);
}

/*
 * May the word have two capital letters, as every acronym does?  The head of a
 * long word is a hash, which does not say.
 */
static bool
may_be_acronym(const struct form_key *k)
{
	vector v = vector_load((const char *)&k->head);
	uint64_t capitals = vector_bits(vector_within(v, 'A', 'Z') |
	    vector_within(v, '\x80', '\xff'));

	return (forms_kind(k->head) & FORM_LONG) != 0 ||
	    (capitals & (capitals - 1)) != 0;
}

/*
 * The number of a word, or of the acronym that it is, for the glossary.  In a
 * heading a stop word is no acronym: WHO.
 */
static uint32_t
phrase_of(struct terms *t, const struct form_key *k)
{
	bool heading = (forms_kind(k->head) & FORM_HEADING) != 0, acronym;
	uint32_t phrase = phrases_word(t->glossary.phrases, k->s, k->len);
	size_t len;

	if (heading ? (phrase & PHRASES_WHOLE) == 0 :
	    phrase != 0 || !may_be_acronym(k))
		return phrase;
	MEMORY_ROOM(t->normal, t->normal_size, NORMAL_ROOM(k->len));
	if (heading)
		return naming_stopword(&t->naming, k->s, k->len, t->normal) ?
		    0 : phrase;
	len = normal_term(k->s, k->len, false, &t->naming.stopwords, t->normal,
	    &acronym);
	return acronym ? phrases_word(t->glossary.phrases, t->normal, len) : 0;
}

static size_t
add_word(void *arg, const struct form_key *k)
{
	struct terms *t = arg;
	unsigned kind = forms_kind(k->head);
	uint32_t phrase = phrase_of(t, k), flags = 0;
	size_t slot;

	if ((kind & FORM_FIGURES) != 0)
		flags |= FORM_DIGITS;
	if ((phrase & PHRASES_START) != 0)
		flags |= FORM_OPENS;
	slot = forms_add(&t->forms, k, flags);
	t->forms.slot[slot].phrase = phrase;
	if (t->numbering)
		name_form(t, &t->forms.slot[slot]);
	return slot;
}

size_t
terms_canonical(struct terms *t, uint32_t id)
{
	const char *name = glossary_name(&t->glossary, id);
	size_t len = t->glossary.name[id].len;
	uint32_t flags = vocabulary_find(&t->naming.general, name, len) ==
	    STOPWORDS_GENERAL ? FORM_STOP : 0;
	struct form_key k;
	size_t slot;

	forms_key(&k, name, len, FORM_CANONICAL);
	slot = forms_search(&t->forms, &k);
	if (t->forms.slot[slot].number != 0)
		return slot;
	slot = forms_add(&t->forms, &k, flags);
	if (t->numbering)
		name_form(t, &t->forms.slot[slot]);
	return slot;
}

/*
 * Append the numbers of the words of the batch.  Compilers turn the loop without
 * a look at the terms into vector instructions (-n 2: 5 % less in all).
 */
static void
add_numbers(struct terms *t, const struct batch *b)
{
	const unit *u = t->unit + t->n;
	uint32_t *to;

	MEMORY_ROOM(t->number, t->numbers_size, t->n + b->n);
	to = t->number + t->n;
	if (t->parts == 0)
		for (size_t i = 0; i < b->n; i++)
			to[i] = terms_plain_number(b->number[i], u[i]);
	else
		for (size_t i = 0; i < b->n; i++)
			to[i] = terms_number(t, b->number[i], u[i]);
}

/* Append a unit for each word of the batch. */
static void
add_units(void *arg, struct batch *b)
{
	struct terms *t = arg;

	MEMORY_ROOM(t->unit, t->size, t->n + b->n);
	MEMORY_ROOM(t->start, t->starts_size, t->starts + b->n);
	forms_reserve(&t->forms, b->n, t->unit, t->n);
	batch_count(b, &t->forms, t->unit + t->n, add_word, t);
	if (t->numbering)
		add_numbers(t, b);
	for (size_t i = 0; i < b->opens; i++) {
		uint32_t term = b->number[b->open[i]] & FORM_TERM;

		t->start[t->starts++] = (uint32_t)(t->n + b->open[i]);
		if (terms_linked(t))
			__builtin_prefetch(&t->forms.slot[term], 1);
	}
	t->n += b->n;
}

void
terms_read(struct terms *t, const char *s, size_t len)
{
	t->n = t->starts = 0;
	batch_lines(s, len, add_units, t);
	if (t->forms.counted > UINT32_MAX)	/* so may be form.seen */
		errx(2, "too many words in a document");
	t->words = t->n;
	joins_make(t);
	if (terms_linked(t))
		link_new(t);
}

void
terms_forget(struct terms *t, bool terms)
{
	forms_clear(&t->forms);
	t->linked = t->documents = t->forms.document = 0;
	if (terms)
		grams_clear(&t->grams);
}
