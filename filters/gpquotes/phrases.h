/*
 * phrases - noun phrases that may speak: where they start, end and have their
 * head.
 *
 * There is no parser: words are read one by one, outwards from a verb.  Words
 * are given by their number in the paragraph; ranges are half-open.
 */
#ifndef PHRASES_H
#define PHRASES_H

#include <stdbool.h>
#include <stddef.h>

#include "text.h"

/* The gap before word i: a comma, if one follows what is in brackets. */
static inline enum passage_gap
phrase_gap(struct text *t, size_t i)
{
	const struct passage_word *w = &t->word[i];

	return w->gap == GAP_CLOSE && text_sign_before(t->p, w->start, ',')
	    ? GAP_COMMA : (enum passage_gap)w->gap;
}

/* The name that ends before word i, or starts at word i, perhaps by title. */
const struct name *phrase_name_to(const struct text *, size_t i);
const struct name *phrase_name_from(const struct text *, size_t i);

/* Is it what follows a name, such as MP, OBE or letters that no list has? */
static inline bool
phrase_is_honour(struct text *t, size_t i)
{
	return i > 0 && i < t->p->n && passage_letters(t->p, i) &&
	    t->word[i].gap == GAP_SPACE && !t->word[i - 1].genitive &&
	    (text_any(t, i, CLASSES(OFFICE, SUFFIX)) || text_set(t, i) == 0);
}

/* The first person in a range, unless it is a genitive. */
const struct name *phrase_person(const struct text *, size_t from,
    size_t to);

/* The next name in a range, after `last`, which is NULL to begin with. */
static inline const struct name *
phrase_next(const struct text *t, const struct name *last, size_t from,
    size_t to)
{
	const struct names *n = t->names;
	size_t k = last == NULL ? names_after(n, from) :
	    (size_t)(last - n->found) + 1;

	while (k < n->nfound && n->found[k].from < from)
		k++;
	return k < n->nfound && n->found[k].to <= to ? &n->found[k] : NULL;
}

/* Is it a preposition that noun phrases contain? */
static inline bool
phrase_is_inner(struct text *t, size_t i)
{
	return t->word[i].shape == PLAIN && text_any(t, i, CLASSES(PLACEPREP,
	    INNER));
}

bool phrase_is_verb(struct text *, size_t i);

/* Is there a word of these classes among words from to before `to'? */
bool phrase_has(struct text *, size_t from, size_t to, classes);

/* Does it have a noun or name that may speak; not: Having cut? */
bool phrase_can_speak(struct text *, size_t from, size_t to);

/* Is it a word that ends any noun phrase? */
bool phrase_ends(struct text *, size_t i);

/* Where the phrase that ends before word `end` starts, at word lo or later. */
size_t phrase_start(struct text *, size_t lo, size_t end);

/* Where the head of the phrase that starts at word i ends. */
size_t phrase_head_end(struct text *, size_t i, size_t hi);

/* The end of a subject, before the adverbs that stand before verb v. */
size_t phrase_before_adverbs(struct text *, size_t lo, size_t v);

/* Find the roles of those of the paragraph's persons who have none yet. */
void phrase_roles(struct text *);

/* The bytes of a role before `of' or `for': chair, of chair of X. */
size_t phrase_office(const char *role, size_t len);

#endif
