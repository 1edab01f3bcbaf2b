/*
 * frequencies - count how often each word occurs, by term.
 *
 * Open addressing, at most half full.  Most slots are not in a near cache, so a
 * word waits while its slot is prefetched, until FREQUENCIES_AHEAD words have
 * arrived, across texts if need be.  Words of more than 16
 * bytes, and those of headings in capitals, which have other terms, are counted
 * at once.
 */
#include "frequencies.h"

#include <stdlib.h>

#include "bytes/memory.h"
#include "terms/normal.h"
#include "text/words.h"

#define SLOTS ((size_t)8192)	/* at first; a power of two */

static void
set_size(struct frequencies *f, size_t slots)
{
	f->slot = memory_table(slots, sizeof(*f->slot));
	f->slots = slots;
	f->used = 0;
}

void
frequencies_open(struct frequencies *f, struct tally *tally, uint64_t size)
{
	*f = (struct frequencies){ .tally = tally, .slots_max = SLOTS };
	while (f->slots_max < (size_t)1 << 24 &&
	    2 * f->slots_max * sizeof(*f->slot) <= size)
		f->slots_max *= 2;
	set_size(f, SLOTS);
}

void
frequencies_close(struct frequencies *f)
{
	free(f->slot);
	free(f->term);
}

const char *
frequencies_term(struct frequencies *f, const char *word, size_t word_len,
    bool heading, size_t *len)
{
	bool acronym;

	f->term = memory_grow(f->term, &f->term_size, NORMAL_ROOM(word_len) +
	    INFLECTIONS_MORE, 1);
	*len = normal_term(word, word_len, heading, f->term, &acronym);
	if (f->inflections != NULL && !acronym)
		*len = normal_headword(f->inflections, f->term, *len);
	return f->term;
}

static void
add(struct frequencies *f, const char *word, size_t word_len, bool heading,
    uint64_t n)
{
	size_t len;
	const char *term = frequencies_term(f, word, word_len, heading, &len);

	counts_bump(&tally_slot(f->tally, term, len)[1], n);
}

/* Hand a count over and free its slot. */
static void
give_up(struct frequencies *f, struct frequency *slot)
{
	char word[BRIEF_MAX];
	size_t len = BRIEF_MAX;

	memcpy(word, &slot->word, sizeof(word));
	while (len > 1 && word[len - 1] == '\0')
		len--;
	add(f, word, len, false, slot->n);
	*slot = (struct frequency){ .n = 0 };
}

/* Hand all counts over and free all slots. */
static void
hand_over(struct frequencies *f)
{
	for (size_t i = 0; i < f->slots && f->used > 0; i++)
		if (f->slot[i].n > 0) {
			give_up(f, &f->slot[i]);
			f->used--;
		}
}

/* The slot of a word, or the free one for it. */
static inline struct frequency *
find(const struct frequencies *f, const struct frequency_key *k)
{
	size_t i = k->hash & (f->slots - 1);

	while (f->slot[i].n > 0 && (f->slot[i].word.head != k->word.head ||
	    f->slot[i].word.tail != k->word.tail))
		i = (i + 1) & (f->slots - 1);
	return &f->slot[i];
}

static uint64_t
hash(struct brief word)
{
	return brief_hash(word) >> 32;
}

/* Enlarge the table four times or, at its limit, empty it. */
static void
make_room(struct frequencies *f)
{
	struct frequency *old = f->slot;
	size_t n = f->slots, used = f->used;

	if (n == f->slots_max) {
		hand_over(f);
		return;
	}
	set_size(f, 4 * n < f->slots_max ? 4 * n : f->slots_max);
	f->used = used;
	for (size_t i = 0; i < n; i++) {
		struct frequency_key k = { old[i].word, hash(old[i].word) };

		if (old[i].n > 0)
			*find(f, &k) = old[i];
	}
	free(old);
}

static void
count_waiting(struct frequencies *f)
{
	for (size_t i = 0; i < f->waiting; i++) {
		struct frequency *slot = find(f, &f->ahead[i]);

		if (slot->n++ > 0)
			continue;
		slot->word = f->ahead[i].word;
		if (++f->used > f->slots / 2)
			make_room(f);
	}
	f->waiting = 0;
}

/* Let a word wait; 16 bytes from its start must be readable. */
static inline void
put(struct frequencies *f, const char *s, size_t len)
{
	struct frequency_key k = { .word = brief_text(s, len, 0) };

	k.hash = hash(k.word);
	__builtin_prefetch(&f->slot[k.hash & (f->slots - 1)], 1);
	f->ahead[f->waiting++] = k;
	if (f->waiting == FREQUENCIES_AHEAD)
		count_waiting(f);
}

void
frequencies_flush(struct frequencies *f)
{
	count_waiting(f);
	hand_over(f);
	if (f->slots == SLOTS)
		return;
	free(f->slot);		/* the next group may be small */
	set_size(f, SLOTS);
}

uint64_t
frequencies_text(struct frequencies *f, const char *s, size_t len,
    bool heading)
{
	struct words words;
	struct word w;
	uint64_t n = 0;

	words_begin(&words, s, len, 0);
	for (; words_next(&words, &w); n++)
		if (w.len > BRIEF_MAX || heading)
			add(f, w.s, w.len, heading, 1);
		else
			put(f, w.s, w.len);
	return n;
}
