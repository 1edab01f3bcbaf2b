/*
 * Hashes find what may be equal (hashes.h); words decide.
 */
#include "shingles.h"

#include <stdbool.h>
#include <stdlib.h>
#include <strings.h>

#include "bytes/memory.h"
#include "hashes.h"

void
shingles_read(struct shingles *t, struct shingles_room *room, const char *s,
    size_t len, size_t n)
{
	size_t words;

	cut_read(&t->cut, s, len);
	words = t->cut.n;
	t->n = n;
	t->count = words < n ? 0 : words - n + 1;
	if (t->count == 0)
		return;
	MEMORY_ROOM(t->hash, t->hash_size, words + HASHES_SLACK);
	for (size_t i = 0; i < 2; i++)
		MEMORY_ROOM(room->hash[i], room->size[i],
		    words + HASHES_SLACK);
	hashes_words(room->hash[0], t->cut.text, t->cut.start, t->cut.end,
	    words);
	hashes_sequences(t->hash, room->hash[1], room->hash[0], t->count, n);
}

void
shingles_choose(struct shingles *t, struct shingles_room *room, size_t window)
{
	t->nchosen = 0;
	if (t->count == 0)
		return;
	if (window > t->count)
		window = t->count;
	MEMORY_ROOM(t->chosen, t->chosen_size, t->count + HASHES_SLACK);
	t->nchosen = hashes_least(t->chosen, room->hash[0], t->hash,
	    t->count - window + 1, window);
}

static bool
same(const struct shingles *a, size_t i, const struct shingles *b, size_t j)
{
	for (size_t k = 0; k < a->n; k++) {
		size_t x = a->cut.start[i + k], y = b->cut.start[j + k];
		size_t len = a->cut.end[i + k] - x;

		if (len != b->cut.end[j + k] - y ||
		    strncasecmp(a->cut.text + x, b->cut.text + y, len) != 0)
			return false;
	}
	return true;
}

/* The distinct shingles of a text, in a hash table. */
struct set {
	const struct shingles *of;
	uint32_t *place;	/* number of a shingle, from 1; 0: empty */
	size_t mask, n;
};

/* The slot of the shingle in the set, empty if it is not there. */
static uint32_t *
find(const struct set *set, const struct shingles *t, size_t i)
{
	size_t at = t->hash[i] & set->mask;

	while (set->place[at] != 0) {
		size_t j = set->place[at] - 1;

		if (set->of->hash[j] == t->hash[i] && same(set->of, j, t, i))
			break;
		at = (at + 1) & set->mask;
	}
	return &set->place[at];
}

static struct set
set_of(const struct shingles *t)
{
	struct set set = { .of = t, .mask = 15 };

	while (set.mask < 2 * t->count)
		set.mask = 2 * set.mask + 1;
	set.place = memory_zeros(set.mask + 1, sizeof(*set.place));
	for (size_t i = 0; i < t->count; i++) {
		uint32_t *place = find(&set, t, i);

		set.n += *place == 0;
		*place = (uint32_t)i + 1;
	}
	return set;
}

struct shingles_shares
shingles_compare(const struct shingles *a, const struct shingles *b)
{
	struct set in_a = set_of(a), in_b = set_of(b);
	size_t common = 0;

	for (size_t at = 0; at <= in_a.mask; at++)
		common += in_a.place[at] != 0 &&
		    *find(&in_b, a, in_a.place[at] - 1) != 0;
	free(in_a.place);
	free(in_b.place);
	return (struct shingles_shares){ (double)common / (double)in_a.n,
	    (double)common / (double)in_b.n };
}
