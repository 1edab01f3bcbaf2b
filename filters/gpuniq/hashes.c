/*
 * The hash of a sequence is a polynomial of those of its words (Karp and
 * Rabin, 1987).  The hash of a + b words follows from that of the first a and
 * that of the last b, so doubling the length reaches k words in about log k
 * passes, each a loop without branches; the least hashes of windows are found
 * likewise.  The usual rolling hash and sliding minimum take twice the time,
 * because each of their steps waits for the one before.
 */
#include "hashes.h"

#ifdef LEVEL

/* to[i] = a[i] * by + b[i] */
static void
AT(combine)(uint64_t *restrict to, const uint64_t *a, const uint64_t *b,
    size_t n, uint64_t by)
{
	for (size_t i = 0; i < n; i++)
		to[i] = a[i] * by + b[i];
}

static void
AT(mix)(uint64_t *restrict to, const uint64_t *a, size_t n)
{
	for (size_t i = 0; i < n; i++)
		to[i] = hash_mix(a[i] ^ a[i] >> 29);
}

static void
AT(less)(uint64_t *restrict to, const uint64_t *a, const uint64_t *b, size_t n)
{
	for (size_t i = 0; i < n; i++)
		to[i] = a[i] < b[i] ? a[i] : b[i];
}

/* Copy the numbers that differ from the one before. */
static size_t
AT(distinct)(uint64_t *restrict to, const uint64_t *a, size_t n)
{
	size_t m = n > 0;

	to[0] = a[0];
	for (size_t i = 1; i < n; i++) {
		to[m] = a[i];
		m += a[i] != a[i - 1];
	}
	return m;
}

#else

#include "bytes/brief.h"
#include "bytes/hash.h"
#include "cut.h"

#define LANES 8
#define BASE 0xd1342543de82ef95u	/* of the polynomial; odd */

#define LEVEL_FILE "../../filters/gpuniq/hashes.c"
#include "bytes/level.h"

/* Hash a word of more than BRIEF_MAX bytes, 8 at a time. */
static uint64_t
hash_long(const char *s, size_t len)
{
	uint64_t h = len;
	struct brief word;

	for (; len > BRIEF_MAX; s += 8, len -= 8)
		h = hash_mix(h ^ brief_text(s, 8, BRIEF_SMALL).head);
	word = brief_text(s, len, BRIEF_SMALL);
	return hash_mix(hash_mix(h ^ word.head) ^ word.tail);
}

void
hashes_words(uint64_t *to, const char *text, const uint32_t *start,
    const uint32_t *end, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const char *s = text + start[i];
		size_t len = end[i] - start[i];
		struct brief word;
		uint64_t h;

		if (len > BRIEF_MAX) {
			to[i] = hash_long(s, len);
			continue;
		}
		word = brief_text(s, len, BRIEF_SMALL);
		h = hash_mix(len ^ word.head);
		to[i] = len > 8 ? hash_mix(h ^ word.tail) : h;
	}
}

/* To whole registers: the loops then need no code for a remainder. */
static size_t
round_up(size_t n)
{
	return (n + LANES - 1) / LANES * LANES;
}

/* Exchange two arrays; returns the one that was the first. */
static uint64_t *
swap(uint64_t **a, uint64_t **b)
{
	uint64_t *p = *a;

	*a = *b;
	*b = p;
	return p;
}

void
hashes_sequences(uint64_t *to, uint64_t *room, const uint64_t *word, size_t n,
    size_t k)
{
	const uint64_t *from = word;
	uint64_t power = BASE, *next = room, *after = to;
	size_t words = n + k - 1, len = 1;
	int bit = 62 - __builtin_clzll(k);	/* below the highest */

	for (; bit >= 0; bit--) {
		LEVEL_CALL(combine)(next, from, from + len,
		    round_up(words - 2 * len + 1), power);
		from = swap(&next, &after);
		len *= 2;
		power *= power;
		if ((k >> bit & 1) == 0)
			continue;
		LEVEL_CALL(combine)(next, from, word + len,
		    round_up(words - len), BASE);
		from = swap(&next, &after);
		len++;
		power *= BASE;
	}
	LEVEL_CALL(mix)(next, from, round_up(n));
	if (next != to)
		memcpy(to, next, n * sizeof(*to));
}

size_t
hashes_least(uint64_t *to, uint64_t *room, const uint64_t *hash, size_t n,
    size_t k)
{
	const uint64_t *from = hash;
	uint64_t *next = room, *after = to;
	size_t hashes = n + k - 1, len = 1;

	for (; 2 * len <= k; len *= 2) {
		LEVEL_CALL(less)(next, from, from + len,
		    round_up(hashes - 2 * len + 1));
		from = swap(&next, &after);
	}
	if (len < k) {
		LEVEL_CALL(less)(next, from, from + (k - len), round_up(n));
		from = swap(&next, &after);
	}
	if (from == to) {
		memcpy(room, to, n * sizeof(*to));
		from = room;
	}
	return LEVEL_CALL(distinct)(to, from, n);
}

#endif
