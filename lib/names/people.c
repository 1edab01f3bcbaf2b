/*
 * One hash table has all forms of names, and the words of names.  A shorter
 * form leads to the person it referred to last.
 */
#include "people.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/brief.h"
#include "bytes/hash.h"
#include "bytes/memory.h"

#define FIRST_SLOTS ((size_t)1 << 8)
#define WORD_KEY NAME_KINDS	/* the kind of a key that is a word */

/*
 * A form of up to BRIEF_MAX bytes is kept in the slot itself, so that a look-up
 * reads one cache line: in a document with many names most look-ups miss the
 * cache.
 */
struct people_key {
	union {
		struct brief word;
		struct piece piece;	/* of a longer form, in the text */
	} form;
	uint32_t len;		/* 0 in a free slot */
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

/* A form to look up. */
struct wanted {
	const char *s;
	size_t len;
	struct brief word;	/* unless it is longer */
	uint64_t hash;
	uint32_t tag;
};

static struct wanted
want(unsigned kind, const char *s, size_t len)
{
	struct wanted w = { .s = s, .len = len };

	if (len > BRIEF_MAX) {
		w.hash = hash_bytes(s, len, kind);
	} else {
		w.word = brief_text(s, len, 0);
		w.hash = hash_mix(brief_hash(w.word) + kind);
	}
	w.tag = (uint32_t)(w.hash >> 32) << KIND_BITS | kind;
	return w;
}

static bool
is_wanted(const struct people *p, const struct people_key *k,
    const struct wanted *w)
{
	if (k->tag != w->tag || k->len != w->len)
		return false;
	if (w->len > BRIEF_MAX)
		return memcmp(p->text + k->form.piece.at, w->s, w->len) == 0;
	return k->form.word.head == w->word.head &&
	    k->form.word.tail == w->word.tail;
}

/* The slot of a key, or the free one where it would be. */
static struct people_key *
slot(const struct people *p, const struct wanted *w)
{
	size_t i = w->hash & (p->cap - 1);

	while (p->table[i].len != 0 && !is_wanted(p, &p->table[i], w))
		i = (i + 1) & (p->cap - 1);
	return &p->table[i];
}

static void
enlarge(struct people *p)
{
	struct people old = *p;

	p->cap = old.cap == 0 ? FIRST_SLOTS : 2 * old.cap;
	p->table = memory_zeros(p->cap, sizeof(*p->table));
	for (size_t i = 0; i < old.cap; i++) {
		const struct people_key *k = &old.table[i];
		const char *s;
		struct wanted w;

		if (k->len == 0)
			continue;
		s = k->len > BRIEF_MAX ? p->text + k->form.piece.at :
		    (const char *)&k->form.word;
		w = want(k->tag & ((1u << KIND_BITS) - 1), s, k->len);
		*slot(p, &w) = *k;
	}
	free(old.table);
}

/* The value of a key, which is added where it is missing. */
static uint32_t *
value_of(struct people *p, unsigned kind, const char *s, size_t len)
{
	struct wanted w = want(kind, s, len);
	struct people_key *k;

	if (p->used >= p->cap / 2)
		enlarge(p);
	k = slot(p, &w);
	if (k->len == 0) {
		*k = (struct people_key){ .len = (uint32_t)len, .tag = w.tag };
		if (len > BRIEF_MAX)
			k->form.piece = people_keep(p, s, len);
		else
			k->form.word = w.word;
		p->used++;
	}
	return &k->value;
}

/* The value of a key, or `none`. */
static uint32_t
find(const struct people *p, unsigned kind, const char *s, size_t len,
    uint32_t none)
{
	const struct people_key *k;
	struct wanted w;

	if (p->cap == 0 || len == 0)
		return none;
	w = want(kind, s, len);
	k = slot(p, &w);
	return k->len == 0 ? none : k->value;
}

void
people_fetch(const struct people *p, const char *word, size_t len)
{
	if (p->cap == 0)
		return;
	__builtin_prefetch(&p->table[want(WORD_KEY, word, len).hash &
	    (p->cap - 1)]);
	__builtin_prefetch(&p->table[want(NAME_PERSON, word, len).hash &
	    (p->cap - 1)]);
}

static void
put(struct people *p, unsigned kind, const char *s, size_t len,
    uint32_t value)
{
	if (len > 0)
		*value_of(p, kind, s, len) = value;
}

uint32_t
people_find(const struct people *p, enum name_kind kind, const char *s,
    size_t len)
{
	return find(p, kind, s, len, NOBODY);
}

void
people_alias(struct people *p, uint32_t who, const char *s, size_t len)
{
	put(p, p->who[who].kind, s, len, who);
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
	return find(p, WORD_KEY, word, len, 0);
}

void
people_see(struct people *p, const char *word, size_t len, unsigned bits)
{
	if (len > 0)
		*value_of(p, WORD_KEY, word, len) |= bits;
}

void
people_free(struct people *p)
{
	free(p->who);
	free(p->text);
	free(p->table);
}
