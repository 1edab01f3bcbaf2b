/*
 * Words are looked up as forms, in batches; a new form is named and numbered
 * when its term is first asked for.
 */
#include "terms.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "bytes/vector.h"
#include "terms/batch.h"
#include "terms/normal.h"

#define SUMS_AHEAD 16		/* forms whose counts are fetched */

void
terms_open(struct terms *t)
{
	*t = (struct terms){ .n = 0 };
	glossary_open(&t->glossary);
}

void
terms_ready(struct terms *t, uint64_t size)
{
	t->forms_max = forms_fit(size);
	forms_open(&t->forms);
	grams_open(&t->grams);
}

/* A term and FORM_PARTS, the only flag that depends on the term alone. */
static uint32_t
numbered(const struct terms *t, uint32_t term)
{
	return term | (grams_has_parts(&t->grams, term) ? FORM_PARTS : 0);
}

/* Note the flag of a general word by its term. */
static void
note_part(struct terms *t, uint32_t term, enum stopwords_kind kind)
{
	uint32_t flag = kind == STOPWORDS_PART ? UNIT_PART :
	    kind == STOPWORDS_ADJECTIVE ? UNIT_ADJECTIVE : 0;
	size_t had = t->part_size;

	if ((t->parts & flag) == 0)
		return;
	MEMORY_ROOM(t->part, t->part_size, (size_t)term + 1);
	memset(t->part + had, 0, (t->part_size - had) * sizeof(*t->part));
	t->part[term] = flag;
}

static void
name_form(struct terms *t, struct form *form)
{
	struct name name;
	uint32_t term;

	naming_make(&t->naming, &t->forms, form, &name);
	term = grams_term(&t->grams, name.s, name.len);
	form->number |= numbered(t, term) | (name.stop ? FORM_STOP : 0);
	note_part(t, term, name.kind);
	naming_free(&name);
}

/* Give each form that was seen its term. */
static void
name_forms(struct terms *t)
{
	for (; t->named < t->forms.nseen; t->named++) {
		struct form *form = forms_seen(&t->forms, t->named);

		if ((form->number & FORM_TERM) == 0)
			name_form(t, form);
	}
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
 * If the word is an acronym, the number of its term for the glossary; else 0.
 */
static uint32_t
acronym_phrase(struct terms *t, const struct form_key *k)
{
	size_t len;
	bool acronym;

	MEMORY_ROOM(t->normal, t->normal_size, NORMAL_ROOM(k->len));
	len = normal_term(k->s, k->len, false, t->normal, &acronym);
	return acronym ? phrases_word(t->glossary.phrases, t->normal, len) : 0;
}

static size_t
add_word(void *arg, const struct form_key *k)
{
	struct terms *t = arg;
	unsigned kind = forms_kind(k->head);
	uint32_t phrase = phrases_word(t->glossary.phrases, k->s, k->len);
	uint32_t flags = 0;
	size_t slot;

	if (phrase == 0 && (kind & FORM_HEADING) == 0 && may_be_acronym(k))
		phrase = acronym_phrase(t, k);
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
	const struct canonical *name = &t->glossary.name[id];
	uint32_t flags = vocabulary_find(&t->naming.general, name->s,
	    name->len) == STOPWORDS_GENERAL ? FORM_STOP : 0;
	struct form_key k;
	size_t slot;

	forms_key(&k, name->s, name->len, FORM_CANONICAL);
	slot = forms_search(&t->forms, &k);
	if (t->forms.slot[slot].number != 0)
		return slot;
	return forms_add(&t->forms, &k, flags | numbered(t,
	    grams_term(&t->grams, name->s, name->len)));
}

/*
 * The loop keeps its variables in registers and has no branch: it takes a seventh
 * of the time of many short documents.  Mark 0 is that of no term.
 */
void
terms_mark(struct terms *t, uint32_t unwanted)
{
	uint32_t recent = grams_recent(&t->grams), *mark;
	const struct form *slot = t->forms.slot;
	const unit *u = t->unit;
	size_t n = t->n;

	name_forms(t);
	mark = t->grams.mark;
	for (size_t i = 0; i < n; i++) {
		uint32_t number = slot[u[i] & ~UNIT_APART].number;
		uint32_t wanted = (number & unwanted) == 0;

		grams_mark(&mark[number & FORM_TERM & -wanted], recent);
	}
}

const struct form *
terms_take(struct terms *t, uint64_t *n)
{
	struct form *f;

	name_forms(t);
	if (t->forms.nseen == 0)
		return NULL;
	if (t->forms.nseen > SUMS_AHEAD)
		grams_fetch_sum(&t->grams, FORM_TERM & forms_seen(&t->forms,
		    t->forms.nseen - 1 - SUMS_AHEAD)->number);
	f = forms_take(&t->forms);
	t->named = t->forms.nseen;
	*n = f->seen;
	f->seen = 0;
	return f;
}

/* Append the numbers of the words of the batch. */
static void
add_numbers(struct terms *t, const struct batch *b)
{
	uint32_t *to;

	MEMORY_ROOM(t->number, t->numbers_size, t->n + b->n);
	to = t->number + t->n;
	for (size_t i = 0; i < b->n; i++)
		to[i] = terms_number(t, b->number[i], t->unit[t->n + i]);
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
	for (size_t i = 0; i < b->opens; i++)
		t->start[t->starts++] = (uint32_t)(t->n + b->open[i]);
	t->n += b->n;
}

void
terms_read(struct terms *t, const char *s, size_t len)
{
	t->n = t->starts = 0;
	batch_lines(s, len, add_units, t);
	t->words = t->n;
}

void
terms_forget(struct terms *t, bool terms)
{
	forms_clear(&t->forms);
	t->named = 0;
	if (!terms)
		return;
	grams_clear(&t->grams);
	free(t->part);	/* is by number of terms */
	t->part = NULL;
	t->part_size = 0;
}

void
terms_close(struct terms *t)
{
	forms_close(&t->forms);
	grams_close(&t->grams);
	free(t->unit);
	free(t->number);
	free(t->start);
	free(t->part);
	free(t->normal);
	glossary_close(&t->glossary);
	naming_close(&t->naming);
}
