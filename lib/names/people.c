/*
 * Forms of up to BRIEF_MAX bytes, which most are, have a row in the table of
 * all that is known of a spelling (known.h); longer ones have a table here.  A
 * shorter form leads to the person it referred to last.
 */
#include "people.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/brief.h"
#include "bytes/hash.h"
#include "bytes/memory.h"

#define FIRST_SLOTS ((size_t)1 << 6)
#define WORD_KEY NAME_KINDS	/* the kind of a key that is a word */

struct people_key {
	struct piece form;	/* in the text; len 0 in a free slot */
	uint32_t value;		/* who, or the bits of a word */
	uint32_t tag;		/* the kind, and a part of the hash */
};

#define KIND_BITS 3

void
people_clear(struct people *p)
{
	if (p->used > 0)
		memset(p->table, 0, p->cap * sizeof(*p->table));
	p->n = p->len = p->used = 0;
	known_document(p->known);
}

const char *
people_text(const struct people *p, struct piece piece)
{
	return p->text == NULL ? "" : p->text + piece.at;
}

struct piece
people_keep(struct people *p, const char *s, size_t len)
{
	struct piece piece = { (uint32_t)p->len, (uint32_t)len };

	p->text = memory_grow(p->text, &p->text_size,
	    p->len + len + BRIEF_MAX, 1);
	memcpy(p->text + p->len, s, len);
	p->len += len;
	return piece;
}

/* A long form to look up. */
struct wanted {
	const char *s;
	size_t len;
	uint64_t hash;
	uint32_t tag;
};

static struct wanted
want(unsigned kind, const char *s, size_t len)
{
	struct wanted w = { s, len, hash_bytes(s, len, kind), 0 };

	w.tag = (uint32_t)(w.hash >> 32) << KIND_BITS | kind;
	return w;
}

/* The slot of a key, or the free one where it would be. */
static struct people_key *
slot(const struct people *p, const struct wanted *w)
{
	size_t i = w->hash & (p->cap - 1);

	for (;; i = (i + 1) & (p->cap - 1)) {
		struct people_key *k = &p->table[i];

		if (k->form.len == 0 || (k->tag == w->tag &&
		    k->form.len == w->len &&
		    memcmp(p->text + k->form.at, w->s, w->len) == 0))
			return k;
	}
}

static void
enlarge(struct people *p)
{
	struct people old = *p;

	p->cap = old.cap == 0 ? FIRST_SLOTS : 2 * old.cap;
	p->table = memory_zeros(p->cap, sizeof(*p->table));
	for (size_t i = 0; i < old.cap; i++) {
		const struct people_key *k = &old.table[i];
		struct wanted w;

		if (k->form.len == 0)
			continue;
		w = want(k->tag & ((1u << KIND_BITS) - 1),
		    p->text + k->form.at, k->form.len);
		*slot(p, &w) = *k;
	}
	free(old.table);
}

/* The value of a long key, which is added where it is missing. */
static uint32_t *
value_of(struct people *p, unsigned kind, const char *s, size_t len)
{
	struct wanted w = want(kind, s, len);
	struct people_key *k;

	if (p->used >= p->cap / 2)
		enlarge(p);
	k = slot(p, &w);
	if (k->form.len == 0) {
		*k = (struct people_key){ .form = people_keep(p, s, len),
		    .tag = w.tag };
		p->used++;
	}
	return &k->value;
}

/* The value of a long key, or `none`. */
static uint32_t
find_long(const struct people *p, unsigned kind, const char *s, size_t len,
    uint32_t none)
{
	const struct people_key *k;
	struct wanted w;

	if (p->cap == 0)
		return none;
	w = want(kind, s, len);
	k = slot(p, &w);
	return k->form.len == 0 ? none : k->value;
}

uint32_t
people_find(const struct people *p, enum name_kind kind, const char *s,
    size_t len)
{
	const struct known *k;

	if (len > BRIEF_MAX)
		return find_long(p, kind, s, len, NOBODY);
	k = known_find(p->known, brief_text(s, len, 0));
	return k == NULL ? NOBODY :
	    known_who(p->known, k, kind - NAME_PERSON);
}

static void
put(struct people *p, enum name_kind kind, const char *s, size_t len,
    uint32_t who)
{
	if (len > BRIEF_MAX)
		*value_of(p, kind, s, len) = who;
	else if (len > 0)
		known_mean(p->known, brief_text(s, len, 0),
		    kind - NAME_PERSON, who);
}

void
people_alias(struct people *p, uint32_t who, const char *s, size_t len)
{
	put(p, (enum name_kind)p->who[who].kind, s, len, who);
}

uint32_t
people_add(struct people *p, enum name_kind kind, const char *s, size_t len)
{
	struct person *new;

	p->who = memory_grow(p->who, &p->size, p->n + 1, sizeof(*p->who));
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
	put(p, kind, s, len, (uint32_t)p->n - 1);
	return (uint32_t)p->n - 1;
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

unsigned
people_seen(const struct people *p, const char *word, size_t len)
{
	const struct known *k;

	if (len > BRIEF_MAX)
		return find_long(p, WORD_KEY, word, len, 0);
	k = known_find(p->known, brief_text(word, len, 0));
	return k == NULL || k->document != p->known->document ? 0 : k->seen;
}

void
people_see(struct people *p, const char *word, size_t len, unsigned bits)
{
	if (len > BRIEF_MAX)
		*value_of(p, WORD_KEY, word, len) |= bits;
	else if (len > 0)
		known_here(p->known, brief_text(word, len, 0))->seen |=
		    (unsigned char)bits;
}

void
people_free(struct people *p)
{
	free(p->who);
	free(p->text);
	free(p->table);
}
