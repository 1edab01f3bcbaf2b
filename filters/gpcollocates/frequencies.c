/*
 * The words of many lines are looked up in batches (batch.h).  Counting a batch
 * also lists the words that topics have, whose forms have FORM_OPENS.  Forms stay
 * in the table from group to group.
 */
#include "frequencies.h"

#include "bytes/memory.h"
#include "terms/batch.h"
#include "terms/normal.h"

void
frequencies_open(struct frequencies *f, struct tally *tally,
    struct topics *topics, uint64_t size)
{
	*f = (struct frequencies){ .tally = tally, .topics = topics,
	    .forms_max = forms_fit(size) };
	forms_open(&f->forms);
}

const char *
frequencies_term(struct frequencies *f, const char *word, size_t word_len,
    bool heading, size_t *len)
{
	bool acronym;

	MEMORY_ROOM(f->term, f->term_size,
	    NORMAL_ROOM(word_len) + INFLECTIONS_MORE);
	*len = normal_term(word, word_len, heading, f->term, &acronym);
	if (f->inflections != NULL && !acronym)
		*len = normal_headword(f->inflections, f->term, *len);
	return f->term;
}

void
frequencies_flush(struct frequencies *f)
{
	for (size_t i = 0; i < f->forms.nseen; i++) {
		struct form *form = forms_seen(&f->forms, i);
		const char *word, *term;
		size_t len = forms_spelling(&f->forms, form, &word);

		term = frequencies_term(f, word, len,
		    (forms_kind(form->head) & FORM_HEADING) != 0, &len);
		table_sum(&tally_slot(f->tally, term, len)[1], form->seen);
		form->seen = 0;
		form->number |= FORM_IDLE;
	}
	f->forms.nseen = 0;
}

static size_t
add_form(void *arg, const struct form_key *k)
{
	struct frequencies *f = arg;

	return forms_add(&f->forms, k,
	    topics_has_word(f->topics, k->s, k->len) ? FORM_OPENS : 0);
}

static void
count_batch(void *arg, struct batch *b)
{
	struct frequencies *f = arg;
	size_t single = 0, len;

	if (forms_many(&f->forms, f->forms_max)) {
		frequencies_flush(f);
		forms_clear(&f->forms);
	}
	forms_reserve(&f->forms, b->n, NULL, 0);
	batch_count(b, &f->forms, f->slot, add_form, f);
	f->words += b->n;
	MEMORY_ROOM(f->known, f->known_size, f->nknown + b->opens);
	for (size_t i = 0; i < b->opens; i++)
		f->known[f->nknown++] = batch_word(b, b->open[i],
		    &single, &len);
}

void
frequencies_lines(struct frequencies *f, const char *s, size_t len)
{
	f->words = f->nknown = 0;
	batch_lines(s, len, count_batch, f);
}
