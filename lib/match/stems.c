#include "match/stems.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/brief.h"
#include "bytes/memory.h"

#ifdef LEVEL

#define find_block AT(find_block)
#define seen_in AT(seen_in)

/* What may be in a block; `before` is the byte before it, or '\0'. */
V64_INLINE unsigned
seen_in(v64 v, char before)
{
	uint64_t small = v64_within(v, 'a', 'z'), wide = v64_wide(v);
	uint64_t digit = v64_within(v, '0', '9');
	uint64_t after = small << 1 | (before >= 'a' && before <= 'z');

	if (wide != 0)
		digit |= v64_within(v, '\xd9', '\xe1') | v64_is(v, '\xea') |
		    v64_within(v, '\xef', '\xff');
	return (digit != 0 ? STEMS_DIGIT : 0) |
	    ((wide | (v64_within(v, 'A', 'Z') & after)) != 0 ? STEMS_FUSED : 0);
}

static unsigned
AT(seen)(const char *s, size_t n)
{
	char copy[BLOCK64] = { 0 };
	unsigned seen = 0;

	if (n < BLOCK64) {
		memcpy(copy, s, n);
		return seen_in(v64_load(copy), '\0');
	}
	for (size_t i = 0; i < n; i += BLOCK64) {
		size_t from = i < n - BLOCK64 ? i : n - BLOCK64;

		seen |= seen_in(v64_load(s + from),
		    from > 0 ? s[from - 1] : '\0');
	}
	return seen;
}

/*
 * The text from `from` on, whose 64 bytes are at s, but for the first `seen`
 * of them.  Returns what else may be in it.
 */
V64_INLINE unsigned
find_block(const struct stems *x, const struct search *in, size_t from,
    const char *s, size_t seen)
{
	v64 v = v64_load(s);
	uint64_t word = v64_within(v64_small(v), 'a', 'z') |
	    v64_within(v, '0', '9') | v64_is(v, '_');
	char before = from > 0 ? in->s[from - 1] : '\0';

	find_begun(x, in, from,
	    (word & ~(word << 1 | is_word(before))) >> seen << seen);
	find_colons(x, in, from, v64_is(v, ':') >> seen << seen);
	return seen_in(v, before);
}

/* The last 64 bytes of a text overlap with those before them. */
static unsigned
AT(find)(const struct stems *x, const struct search *in)
{
	char copy[BLOCK64] = { 0 };
	unsigned seen = 0;

	if (in->n < BLOCK64) {
		memcpy(copy, in->s, in->n);
		return find_block(x, in, 0, copy, 0);
	}
	for (size_t i = 0; i < in->n; i += BLOCK64) {
		size_t from = i < in->n - BLOCK64 ? i : in->n - BLOCK64;

		seen |= find_block(x, in, from, in->s + from, i - from);
	}
	return seen;
}

#else

#define SCREEN_BITS 16		/* a thousand strings set one bit in 64 */
#define FIRST_BITS 12
#define PIECE 4			/* bytes that are hashed */
#define PAIRS 1024

/* A text, and who is told. */
struct search {
	const char *s;
	size_t n;
	literals_found *found;
	void *arg;
};

static bool
is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '_';
}

/* Four bytes; bit 5 is set, so that letters of either case are the same. */
static inline uint32_t
hash(const char *s)
{
	uint32_t piece;

	memcpy(&piece, s, PIECE);
	return (piece | 0x20202020) * 0x9e3779b1u;
}

/* Two bytes as an index; five bits tell letters apart without their case. */
static inline size_t
pair_of(const char *s)
{
	return (size_t)(s[0] & 31) << 5 | (size_t)(s[1] & 31);
}

/* Where four bytes are that are looked for: the first such place; or len. */
static size_t
find_piece(const char *s, size_t len, bool word)
{
	for (size_t i = 0; i + PIECE <= len; i++)
		if ((is_word(s[i]) && (i == 0 ? word : !is_word(s[i - 1]))) ||
		    s[i + PIECE - 1] == ':')
			return i;
	return len;
}

/* Eight bytes that can be read, alike in either case. */
static inline uint64_t
eight(const char *s)
{
	uint64_t word;

	memcpy(&word, s, sizeof(word));
	return word | BRIEF_SMALL;
}

static void
set_word(struct stem *t)
{
	size_t n = t->string.len - t->at < 8 ? t->string.len - t->at : 8;
	char bytes[8] = { 0 };

	memcpy(bytes, t->string.s + t->at, n);
	t->mask = first_bytes(UINT64_MAX, n);
	t->word = eight(bytes) & t->mask;
}

void
stems_open(struct stems *x)
{
	*x = (struct stems){ .n = 0,
	    .screen = memory_zeros((1 << SCREEN_BITS) / 8, 1),
	    .first = memory_zeros(1 << FIRST_BITS, sizeof(*x->first)) };
}

/* Put a string into the list that begins at *first. */
static void
add_stem(struct stems *x, unsigned short *first, const struct literal *t,
    size_t at)
{
	x->stem = memory_grow(x->stem, &x->size, x->n + 2, sizeof(*x->stem));
	x->stem[++x->n] = (struct stem){ .at = at, .string = *t };
	x->stem[x->n].string.next = *first;
	set_word(&x->stem[x->n]);
	*first = (unsigned short)x->n;
}

void
stems_add(struct stems *x, const char *s, size_t len, bool word, size_t id)
{
	struct literal t = { .s = s, .len = len, .id = id };
	size_t at = find_piece(s, len, word);
	uint32_t h;

	if (at == len && word && len >= 2 && len < PIECE && is_word(*s) &&
	    x->n < UINT16_MAX) {
		if (x->brief == NULL)
			x->brief = memory_zeros(PAIRS, sizeof(*x->brief));
		add_stem(x, &x->brief[pair_of(s)], &t, 0);
	} else if (at == len || x->n == UINT16_MAX) {
		literals_add(&x->others, s, len, id);
	} else {
		h = hash(s + at);
		x->screen[h >> (32 - SCREEN_BITS + 3)] |=
		    (unsigned char)(1u << (h >> (32 - SCREEN_BITS) & 7));
		add_stem(x, &x->first[h >> (32 - FIRST_BITS)], &t, at);
	}
}

void
stems_prepare(struct stems *x)
{
	literals_prepare(&x->others);
}

/* A string of the list from k on may stand at `at`. */
static void
look_closer(const struct stems *x, const struct search *in, size_t at, size_t k)
{
	uint64_t word = at + 8 <= in->n ? eight(in->s + at) : 0;
	bool whole = word != 0;
	const struct stem *t;

	for (; k != 0; k = t->string.next) {
		t = &x->stem[k];
		if (whole && (word & t->mask) != t->word)
			continue;
		if (t->at <= at && literal_stands(&t->string, in->s, in->n,
		    at - t->at))
			in->found(in->arg, t->string.id);
	}
}

/* Four bytes at a place where one of the strings may have them. */
static inline void
find_at(const struct stems *x, const struct search *in, size_t at)
{
	uint32_t h = hash(in->s + at);

	if (x->screen[h >> (32 - SCREEN_BITS + 3)] >>
	    (h >> (32 - SCREEN_BITS) & 7) & 1)
		look_closer(x, in, at, x->first[h >> (32 - FIRST_BITS)]);
}

/* Words begin in the text from `from` on where bits are set. */
static inline void
find_begun(const struct stems *x, const struct search *in, size_t from,
    uint64_t begun)
{
	for (; begun != 0; begun &= begun - 1) {
		size_t at = from + block64_lowest(begun);

		if (x->brief != NULL && at + 2 <= in->n &&
		    x->brief[pair_of(in->s + at)] != 0)
			look_closer(x, in, at, x->brief[pair_of(in->s + at)]);
		if (at + PIECE <= in->n)
			find_at(x, in, at);
	}
}

/* Colons are in the text from `from` on where bits are set. */
static inline void
find_colons(const struct stems *x, const struct search *in, size_t from,
    uint64_t colons)
{
	for (; colons != 0; colons &= colons - 1) {
		size_t end = from + block64_lowest(colons) + 1;

		if (end >= PIECE)
			find_at(x, in, end - PIECE);
	}
}

#define LEVEL_FILE "match/stems.c"
#include "bytes/level.h"

unsigned
stems_find(const struct stems *x, const char *s, size_t n,
    literals_found *found, void *arg)
{
	struct search in = { .s = s, .n = n, .found = found, .arg = arg };

	literals_find(&x->others, s, n, found, arg);
	return LEVEL_CALL(find)(x, &in);
}

unsigned
stems_seen(const char *s, size_t n)
{
	return LEVEL_CALL(seen)(s, n);
}

void
stems_free(struct stems *x)
{
	free(x->stem);
	free(x->screen);
	free(x->first);
	free(x->brief);
	literals_free(&x->others);
	*x = (struct stems){ .n = 0 };
}

#endif
