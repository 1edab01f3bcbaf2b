/*
 * Forms have rows in the table of all that is known of a spelling (known.h).  A
 * shorter form leads to the person it referred to last.
 */
#include "people.h"

#include "bytes/memory.h"

void
people_clear(struct people *p)
{
	p->n = p->text.len = 0;
	known_document(p->known);
}

const char *
people_text(const struct people *p, struct piece piece)
{
	return p->text.s == NULL ? "" : p->text.s + piece.at;
}

struct piece
people_keep(struct people *p, const char *s, size_t len)
{
	struct piece piece = { (uint32_t)p->text.len, (uint32_t)len };

	buffer_add(&p->text, s, len);
	(void)buffer_room(&p->text, BRIEF_MAX);
	return piece;
}

uint32_t
people_find(const struct people *p, enum name_kind kind, const char *s,
    size_t len)
{
	const struct known *k = known_find(p->known, known_form(s, len));
	const struct known_fact *f = k == NULL ? NULL : known_fact(p->known, k);

	return f == NULL ? NOBODY : f->who[kind - NAME_PERSON];
}

void
people_alias(struct people *p, uint32_t who, const char *s, size_t len)
{
	if (len > 0)
		known_here(p->known, known_form(s, len))->who[
		    p->who[who].kind - NAME_PERSON] = who;
}

uint32_t
people_add(struct people *p, enum name_kind kind, const char *s, size_t len)
{
	struct person *new;

	MEMORY_ROOM(p->who, p->size, p->n + 1);
	new = &p->who[p->n];
	*new = (struct person){ .kind = (unsigned char)kind,
	    .before = NOBODY, .after = NOBODY };
	if (p->n > 0) {
		new->before = p->last;
		p->who[p->last].after = (uint32_t)p->n;
	}
	p->last = (uint32_t)p->n;
	new->full = people_keep(p, s, len);
	p->n++;
	people_alias(p, p->last, s, len);
	return p->last;
}

void
people_name(struct people *p, uint32_t who, uint32_t paragraph)
{
	struct person *named = &p->who[who];

	named->seen = paragraph;
	if (p->last == who)
		return;
	if (named->before != NOBODY)
		p->who[named->before].after = named->after;
	p->who[named->after].before = named->before;
	named->before = p->last;
	named->after = NOBODY;
	p->who[p->last].after = who;
	p->last = who;
}

void
people_see(struct people *p, const char *word, size_t len, unsigned bits)
{
	if (len > 0)
		known_here(p->known, known_form(word, len))->seen |=
		    (unsigned char)bits;
}
