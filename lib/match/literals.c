/*
 * literals_prepare() chooses the method by the number of strings and their
 * length; each method finds candidates, and all verify them the same way.
 */
#include "match/literals.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

#define SCREEN_BITS 16		/* a thousand strings set one bit in 64 */
#define FOUR ((size_t)4)	/* bytes of a string that are hashed */
#define PIECE 4096		/* bytes of a text searched at a time */

/*
 * The approximate rarity of two adjacent bytes in English text.  Pairs more
 * frequent than one in a thousand are listed in falling order (as counted in
 * novels a hundred years old), after those with a space; all others are rated
 * by their letters.
 */
static size_t
rarity(const char *s)
{
	static const char pairs[] = "th he in er an re ha ou on en ed to it "
	    "hi ng as or is es te ar st of ve se le me at nd al ti ea ll nt "
	    "de no ho ra ad la co ro el sh wh ch li ur om ri wi ce ut ma ot "
	    "ow ee fo ai we us ly so et ul ld si yo il lo im pe oo rs ic id "
	    "ss un sa io gh ta di ir ca ke mo ge ac rt nc ie do em ay mi wo "
	    "ec pr ns av tr am po bu ol ev su ry os ig tt pa fe";
	static const char letters[] = "kvbpgwyfmculdrhsnioate";	/* rising */
	size_t rare = sizeof(pairs);

	if (s[0] == ' ' || s[1] == ' ')
		return 0;
	for (const char *p = pairs; p + 1 < pairs + sizeof(pairs); p += 3)
		if (memcmp(p, s, 2) == 0)
			return (size_t)(p - pairs);
	for (size_t i = 0; i < 2; i++) {
		const char *c = memchr(letters, s[i], sizeof(letters));

		rare += c == NULL ? 2 * sizeof(letters) :
		    (size_t)(letters + sizeof(letters) - c);
	}
	return rare;
}

/* The offset of the two adjacent bytes that are rarest in English text. */
static size_t
rarest(const struct literal *t)
{
	size_t best = 0;

	for (size_t i = 1; i + 2 <= t->len; i++)
		if (rarity(t->s + i) > rarity(t->s + best))
			best = i;
	return best;
}

void
literals_add(struct literals *l, const char *s, size_t len, size_t id)
{
	if (len < LITERALS_SHORTEST || l->n == LITERALS_MAX)
		errx(2, "literals: a string too short, or too many");
	if (l->n + 2 > l->size) {
		l->size = l->size == 0 ? 64 : 2 * l->size;
		l->literal = reallocarray(l->literal, l->size,
		    sizeof(*l->literal));
		if (l->literal == NULL)
			err(2, NULL);
	}
	if (l->n == 0 || len < l->shortest)
		l->shortest = len;
	l->literal[++l->n] = (struct literal){ .s = s, .len = len, .id = id };
}

/* The index of a string, by its first bytes, or of bytes of a text. */
static size_t
index_of(const struct literals *l, const char *s)
{
	uint32_t word;

	if (l->head < FOUR)
		return ((unsigned char)s[0] & 31u) << 5 |
		    ((unsigned char)s[1] & 31u);
	memcpy(&word, s, sizeof(word));
	return (word | 0x20202020) * 0x9e3779b1u >> (32 - SCREEN_BITS);
}

void
literals_pairs(const struct literals *l, struct pairs *p, unsigned kind,
    unsigned n)
{
	for (size_t i = 1; i <= l->n; i++) {
		const char *s = l->literal[i].s + rarest(&l->literal[i]);

		for (size_t k = 0; k < 2; k++) {
			unsigned char c = (unsigned char)s[k];
			unsigned at = kind + (unsigned)(i % n);

			pairs_add(p, at, k, c, c);
			if (c >= 'a' && c <= 'z')
				pairs_add(p, at, k, c & 0xdf, c & 0xdf);
		}
	}
}

void
literals_prepare(struct literals *l)
{
	if (l->n == 0)
		return;
	l->head = l->n > LITERALS_PROBES && l->shortest >= FOUR ? FOUR : 2;
	l->screen = memory_zeros((1 << SCREEN_BITS) / 8, 1);
	l->first = memory_zeros(1 << SCREEN_BITS, sizeof(*l->first));
	for (size_t i = l->n; i > 0; i--) {
		struct literal *t = &l->literal[i];
		size_t at = index_of(l, t->s);

		l->screen[at / 8] |= (unsigned char)(1u << at % 8);
		t->next = l->first[at];
		l->first[at] = (unsigned short)i;
	}
	for (size_t i = 0; i < l->n && i < LITERALS_PROBES; i++) {
		struct literal *t = &l->literal[i + 1];
		const char *s = t->s + (t->probe = rarest(t));

		for (size_t k = 0; k < 2; k++)
			memset(&l->probe[i][k], s[k] | 0x20, VECTOR_BYTES);
	}
	literals_pairs(l, &l->pairs, 0, PAIRS_KINDS);
}

static bool
same_folded(const char *text, const char *folded, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char c = text[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c | 0x20);
		if (c != folded[i])
			return false;
	}
	return true;
}

bool
literal_stands(const struct literal *t, const char *s, size_t n, size_t at)
{
	return at <= n && t->len <= n - at && same_folded(s + at, t->s, t->len);
}

/* A text, and the part of it being searched for pairs of rare bytes. */
struct search {
	const char *s;
	size_t n, from, end;
	literals_found *found;
	void *arg;
};

/* Verify the positions from `at` on at which both rare bytes matched. */
static void
look_closer(const struct literal *t, const struct search *x, size_t at,
    uint64_t both)
{
	for (; both != 0; both &= both - 1) {
		size_t place = at + (size_t)__builtin_ctzll(both);

		if (place >= t->probe &&
		    literal_stands(t, x->s, x->n, place - t->probe))
			x->found(x->arg, t->id);
	}
}

/*
 * Find one string in a text of at least VECTOR_BYTES + 1 bytes, 16 positions
 * at a time; the last 16 may overlap those before.
 */
static void
find_one(const struct literal *t, const vector probe[2],
    const struct search *x)
{
	size_t last = x->end - (VECTOR_BYTES + 1);

	for (size_t at = x->from; at < x->end - 1; at += VECTOR_BYTES) {
		size_t from = at < last ? at : last;
		vector a = vector_load(x->s + from) | 0x20;
		vector b = vector_load(x->s + from + 1) | 0x20;
		vector both = (vector)(a == probe[0]) &
		    (vector)(b == probe[1]);

		/* the first at - from were done in the last round */
		look_closer(t, x, from, vector_bits(both) >> (at - from) <<
		    (at - from));
	}
}

static void
find_at(const struct literals *l, const struct search *x, size_t at)
{
	for (size_t k = l->first[index_of(l, x->s + at)]; k != 0;
	    k = l->literal[k].next)
		if (literal_stands(&l->literal[k], x->s, x->n, at))
			x->found(x->arg, l->literal[k].id);
}

/* Many strings, or a short text: test each position with the screen. */
static void
find_many(const struct literals *l, const struct search *x)
{
	for (size_t at = 0; at + l->head <= x->n; at++) {
		size_t bit = index_of(l, x->s + at);

		if (l->screen[bit / 8] >> bit % 8 & 1)
			find_at(l, x, at);
	}
}

/* Few strings: search only for those whose pair kind was seen. */
static void
find_seen(const struct literals *l, const struct search *x, unsigned seen)
{
	if (x->n <= VECTOR_BYTES) {
		find_many(l, x);
		return;
	}
	for (size_t i = 1; i <= l->n; i++)
		if (seen >> i % PAIRS_KINDS & 1)
			find_one(&l->literal[i], l->probe[i - 1], x);
}

/* A long text is tested piece by piece, as most pieces have no string. */
static void
find_few(const struct literals *l, struct search *x)
{
	for (; x->from < x->n; x->from += PIECE) {
		size_t len = x->n - x->from;
		unsigned seen;

		if (len > PIECE)	/* the pair may straddle the end */
			len = PIECE + 1;
		seen = pairs_seen(&l->pairs, x->s + x->from, len);
		x->end = x->from + len;
		if (seen != 0)
			find_seen(l, x, seen);
	}
}

void
literals_find(const struct literals *l, const char *s, size_t n,
    literals_found *found, void *arg)
{
	struct search x = { .s = s, .n = n, .found = found, .arg = arg };

	if (l->n > LITERALS_PROBES)
		find_many(l, &x);
	else if (l->n > 0)
		find_few(l, &x);
}

void
literals_free(struct literals *l)
{
	free(l->literal);
	free(l->screen);
	free(l->first);
	*l = (struct literals){ .n = 0 };
}
