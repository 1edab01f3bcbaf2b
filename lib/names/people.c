/*
 * Names are found by hash; a shorter form leads to the last person it may
 * mean.
 */
#include "people.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/brief.h"
#include "bytes/hash.h"
#include "bytes/memory.h"

#define FIRST_SLOTS ((size_t)1 << 8)
#define WORD_KEY NAME_KINDS	/* the kind of a key that is a word */

struct people_key {
	uint32_t at, len;	/* in the text; len 0 in a free slot */
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

static uint64_t
hash_of(unsigned kind, const char *s, size_t len)
{
	if (len > BRIEF_MAX)
		return hash_bytes(s, len, kind);
	return hash_mix(brief_hash(brief_text(s, len, 0)) + kind);
}

static uint32_t
tag_of(unsigned kind, uint64_t hash)
{
	return (uint32_t)(hash >> 32) << KIND_BITS | kind;
}

static bool
is_same(const char *a, const char *b, size_t len)
{
	struct brief x, y;

	if (len > BRIEF_MAX)
		return memcmp(a, b, len) == 0;
	x = brief_text(a, len, 0);
	y = brief_text(b, len, 0);
	return x.head == y.head && x.tail == y.tail;
}

/* The slot of a key, or the free one where it would be. */
static struct people_key *
slot(const struct people *p, unsigned kind, const char *s, size_t len)
{
	uint64_t hash = hash_of(kind, s, len);
	uint32_t tag = tag_of(kind, hash);
	size_t i = hash & (p->cap - 1);

	for (;; i = (i + 1) & (p->cap - 1)) {
		struct people_key *k = &p->table[i];

		if (k->len == 0 || (k->tag == tag && k->len == len &&
		    is_same(p->text + k->at, s, len)))
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

		if (k->len > 0)
			*slot(p, k->tag & ((1u << KIND_BITS) - 1),
			    p->text + k->at, k->len) = *k;
	}
	free(old.table);
}

/* The value of a key, which is added where it is missing. */
static uint32_t *
value_of(struct people *p, unsigned kind, const char *s, size_t len)
{
	struct people_key *k;
	struct piece piece;

	if (p->used >= p->cap / 2)
		enlarge(p);
	k = slot(p, kind, s, len);
	if (k->len == 0) {
		piece = people_keep(p, s, len);
		*k = (struct people_key){ piece.at, piece.len, 0,
		    tag_of(kind, hash_of(kind, s, len)) };
		p->used++;
	}
	return &k->value;
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
	const struct people_key *k;

	if (p->cap == 0 || len == 0)
		return NOBODY;
	k = slot(p, kind, s, len);
	return k->len == 0 ? NOBODY : k->value;
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
	const struct people_key *k;

	if (p->cap == 0 || len == 0)
		return 0;
	k = slot(p, WORD_KEY, word, len);
	return k->len == 0 ? 0 : k->value;
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
