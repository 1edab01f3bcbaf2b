/*
 * A hash table whose slots contain the words, so that finding a word takes one
 * access; bytes/table.h would need two.  Most words of a text are not in the table.
 * For them the tags decide: a byte for each slot, so small that all stay cached.
 */
#include "text/vocabulary.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

/*
 * On words this short, FNV-1a is faster than bytes/hash.h (gptokens
 * --no-stopwords, 16 MB: 120 ms instead of 130).
 */
static uint32_t
hash_of(const char *s, size_t len)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < len; i++)
		h = (h ^ (unsigned char)s[i]) * 16777619u;
	return h;
}

/* A part of the hash that does not choose the slot; never 0. */
static unsigned char
tag_of(uint32_t hash)
{
	return (unsigned char)(hash >> 24 | 1);
}

/*
 * Open addressing with linear probing, at most half full.  Returns the slot
 * that contains the word, or the free slot where it belongs.
 */
static size_t
slot_of(const struct vocabulary *v, const char *s, size_t len, uint32_t hash)
{
	size_t i = hash & (v->slots - 1);

	while (v->tag[i] != 0 && (v->tag[i] != tag_of(hash) ||
	    v->slot[i].len != len || memcmp(v->slot[i].word, s, len) != 0))
		i = (i + 1) & (v->slots - 1);
	return i;
}

static void
grow(struct vocabulary *v)
{
	struct vocabulary old = *v;

	v->used = 0;
	v->slots = old.slots == 0 ? 1024 : old.slots * 2;
	v->slot = memory_zeros(v->slots, sizeof(*v->slot));
	v->tag = memory_zeros(v->slots, sizeof(*v->tag));
	for (size_t i = 0; i < old.slots; i++)
		if (old.tag[i] != 0)
			vocabulary_add(v, old.slot[i].word, old.slot[i].len,
			    old.slot[i].value);
	free(old.slot);
	free(old.tag);
}

void
vocabulary_add(struct vocabulary *v, const char *s, size_t len,
    unsigned short value)
{
	uint32_t hash = hash_of(s, len);
	size_t i;

	if (v->used * 2 >= v->slots)
		grow(v);
	i = slot_of(v, s, len, hash);
	v->used += v->tag[i] == 0;
	v->tag[i] = tag_of(hash);
	memcpy(v->slot[i].word, s, len);
	v->slot[i].len = (unsigned char)len;
	v->slot[i].value = value;
	v->lengths[(unsigned char)*s] |= (uint32_t)1 << len;
}

unsigned
vocabulary_find(const struct vocabulary *v, const char *s, size_t len)
{
	uint32_t hash;
	size_t i;

	/* most words are told by their first byte and length to be unknown */
	if (len == 0 || len > VOCABULARY_WORD_MAX ||
	    (v->lengths[(unsigned char)*s] >> len & 1) == 0)
		return 0;
	hash = hash_of(s, len);
	i = slot_of(v, s, len, hash);
	return v->tag[i] == 0 ? 0 : v->slot[i].value;
}
