/*
 * A hash table whose slots contain the words, so that a lookup, which the
 * filters make for each word of the text, is one access; bytes/table.h would
 * need two.
 */
#include "text/vocabulary.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

/*
 * Open addressing with linear probing, at most half full.  Returns the slot
 * that contains the word, or the free slot where it belongs.  On words this
 * short, FNV-1a is faster than bytes/hash.h (gptokens --no-stopwords, 16 MB:
 * 120 ms instead of 130).
 */
static struct vocabulary_entry *
slot_of(const struct vocabulary *v, const char *s, size_t len)
{
	uint32_t h = 2166136261u;
	size_t i;

	for (i = 0; i < len; i++)
		h = (h ^ (unsigned char)s[i]) * 16777619u;
	i = h & (v->slots - 1);
	while (v->slot[i].len != 0 && (v->slot[i].len != len ||
	    memcmp(v->slot[i].word, s, len) != 0))
		i = (i + 1) & (v->slots - 1);
	return &v->slot[i];
}

static void
grow(struct vocabulary *v)
{
	struct vocabulary old = *v;

	v->slots = old.slots == 0 ? 1024 : old.slots * 2;
	v->slot = memory_zeros(v->slots, sizeof(*v->slot));
	for (size_t i = 0; i < old.slots; i++) {
		const struct vocabulary_entry *e = &old.slot[i];

		if (e->len != 0)
			*slot_of(v, e->word, e->len) = *e;
	}
	free(old.slot);
}

void
vocabulary_add(struct vocabulary *v, const char *s, size_t len,
    unsigned short value)
{
	struct vocabulary_entry *e;

	if (v->used * 2 >= v->slots)
		grow(v);
	e = slot_of(v, s, len);
	v->used += e->len == 0;
	memcpy(e->word, s, len);
	e->len = (unsigned char)len;
	e->value = value;
	v->lengths[(unsigned char)*s] |= (uint32_t)1 << len;
}

unsigned
vocabulary_find(const struct vocabulary *v, const char *s, size_t len)
{
	/* most words are told by their first byte and length to be unknown */
	if (len == 0 || len > VOCABULARY_WORD_MAX ||
	    (v->lengths[(unsigned char)*s] >> len & 1) == 0)
		return 0;
	return slot_of(v, s, len)->value;
}

void
vocabulary_free(struct vocabulary *v)
{
	free(v->slot);
	*v = (struct vocabulary){ .slot = NULL };
}
