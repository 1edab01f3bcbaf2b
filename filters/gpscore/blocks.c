/*
 * The bytes of a block are classified with the primitives of v64.h; all further
 * work is on the masks of the classes.
 */
#include "blocks.h"

#include <string.h>

#ifdef LEVEL

#define look_up AT(look_up)
#define classify AT(classify)
#define hash_words AT(hash_words)

/* Classes that need tables: words, signs, and the starts of symbols. */
V64_INLINE void
look_up(struct classes *c, v64 v, const struct symbol_bytes *bytes)
{
	v64 sign = v64_classes(v, &signs), word = v64_classes(v, &word_bytes);
	struct block64_set first;

	memcpy(first.low, bytes->first, sizeof(first.low));
	memcpy(first.high, half_bit, sizeof(first.high));
	c->words = v64_any(word);
	c->letters = v64_has(word, 2 | 4);
	c->ends = v64_any(sign);
	c->commas = v64_has(sign, 1);
	c->stops = v64_has(sign, 2 | 4);
	c->clauses = v64_has(sign, 8 | 16 | 32);
	c->first = v64_any(v64_classes(v, &first));
}

V64_INLINE struct classes
classify(const char *s, const struct symbol_bytes *bytes, char *low)
{
	v64 v = v64_load(s), next = v64_load(s + 1);
	struct classes c;
	uint64_t pairs;

	v64_store(low, v64_small(v));
	c.high = v64_wide(v);
	c.spaces = v64_is(v, ' ');
	c.apostrophes = v64_is(v, '\'');
	c.percents = v64_is(v, '%');
	c.hyphens = v64_is(v, '-');
	c.lines = v64_is(v, '\n');
	pairs = v64_same(v, next);
	c.triples = pairs & v64_same(next, v64_load(s + 2));
	c.addresses = v64_is(v, '@') | (v64_is(v, '/') & pairs) |
	    (v64_is(v, 'w') & c.triples);
	look_up(&c, v, bytes);
	c.first &= ~(c.spaces >> 1) | bytes->alone;
	return c;
}

#if LEVEL_BYTES >= 32

/*
 * Hash several words at a time.  The highest bit of the end of a word tells of
 * an apostrophe or a per cent sign after it, and is removed.
 */
V64_INLINE void
hash_words(struct blocks *all)
{
	uint32_t *odd = all->odd;

	memset(all->word + all->words, 0, V64_LANES * sizeof(*all->word));
	for (size_t i = 0; i < all->words; i += V64_LANES) {
		lanes w = lanes_load(all->word + i), before = w << 1 >> 1;
		lanes bits = ((before >> 32) - (w & UINT32_MAX)) << 3;
		lanes ones = ~(w ^ w), head, tail, hash;

		lanes_words(all->low, &all->word[i].start, &head, &tail);
		head &= lanes_down(ones, (64 - bits) & (lanes)(bits < 64));
		tail &= lanes_down(ones, 128 - bits);
		hash = (head ^ tail * BRIEF_TAIL) * HASH_FACTOR;
		hash ^= hash >> 32;
		lanes_store(all->word + i, before);
		lanes_store(all->hash + i, hash);
		odd = lanes_places(odd, lanes_mask(w | (128 - bits)), i);
	}
	all->odds = (size_t)(odd - all->odd);
}

#else

V64_INLINE void
hash_words(struct blocks *all)
{
	uint32_t *odd = all->odd;

	for (size_t i = 0; i < all->words; i++) {
		struct span *w = &all->word[i];
		uint32_t before = w->end >> 31, n;

		w->end &= INT32_MAX;
		n = w->end - w->start;
		*odd = (uint32_t)i;
		odd += before | (n > BRIEF_MAX);
		if (n <= BRIEF_MAX)
			all->hash[i] = block_hash(0, brief_text(all->low +
			    w->start, n, 0));
	}
	all->odds = (size_t)(odd - all->odd);
}

#endif

static void
AT(read)(struct blocks *all, const char *text, size_t len,
    const struct symbol_bytes *bytes)
{
	struct state t = { .word = 0 };
	struct block *b = all->block;
	uint32_t *edge = &all->word->start;

	memset(b->before, 0, sizeof(b->before));
	for (size_t at = 0; at <= len; at += BLOCK) {
		struct classes c = classify(text + at, bytes, all->low + at);

		make_block(&t, b++, &c, text[at + BLOCK]);
		/* a bit where a word starts, and one where it ends */
		edge = v64_marked(edge, c.words ^ (c.words << 1 | t.word),
		    c.apostrophes | c.percents, (uint32_t)at);
		t.word = c.words >> 63;
	}
	all->words = (size_t)(edge - &all->word->start) / 2;
	hash_words(all);
	all->symbols = t.symbols;
	all->addresses = t.addresses;
	all->triple = t.triple;
}

#else

const unsigned char block_ends[256] = { [','] = END_COMMA,
    ['.'] = END_STOP, ['!'] = END_STOP, ['?'] = END_STOP,
    [';'] = END_CLAUSE, [':'] = END_CLAUSE, ['"'] = END_CLAUSE,
    ['('] = END_CLAUSE, [')'] = END_CLAUSE, ['['] = END_CLAUSE,
    [']'] = END_CLAUSE, ['\''] = END_DASH, ['-'] = END_DASH,
    ['\n'] = END_CLAUSE, [' '] = END_GAP, ['\0'] = END_GAP };

/*
 * Signs as classes of v64.h: bit 0 is the comma, 1 and 2 are stops, 3 to 5
 * other signs that end a clause, 6 dashes and 7 gaps.
 */
static const struct block64_set signs = {
	{ 128, 2, 8, 0, 0, 0, 0, 64, 8, 8, 16, 16 | 32, 1, 64 | 32, 2, 4 },
	{ 128, 0, 1 | 2 | 8 | 64 | 128, 4 | 16, 0, 32 }
};

/* Bytes of words: bit 0 is digits, 1 and 2 letters, 3 all beyond ASCII. */
static const struct block64_set word_bytes = {
	{ 1 | 4 | 8, 15, 15, 15, 15, 15, 15, 15, 15, 15, 2 | 4 | 8, 2 | 8,
	    2 | 8, 2 | 8, 2 | 8, 2 | 8 },
	{ 0, 0, 0, 1, 2, 4, 2, 4, 8, 8, 8, 8, 8, 8, 8, 8 }
};

/* One bit for each high nibble of an ASCII byte. */
static const unsigned char half_bit[16] = { 1, 2, 4, 8, 16, 32, 64, 128 };

/* The bytes of a block by class. */
struct classes {
	uint64_t words, letters, high, spaces;
	uint64_t ends;		/* all of block_ends, which include: */
	uint64_t commas, stops, clauses;
	uint64_t apostrophes, percents, hyphens, lines;
	uint64_t addresses;	/* '@', "//" and "www" */
	uint64_t first;		/* of symbols, except those beyond ASCII */
	uint64_t triples;	/* the same byte three times in a row */
};

/* State carried from block to block. */
struct state {
	bool symbols, addresses, triple;	/* as in struct blocks */
	uint64_t dashed;	/* the last byte is a space or a hyphen */
	uint64_t word;		/* the last byte is of a word */
	uint64_t apostrophes;
};

/*
 * Make a block from the classes of its bytes; `next` is the byte after it.  A
 * symbol may also start in the one or two letters after an apostrophe, which
 * are not a word ("GP's").
 */
static inline void
make_block(struct state *t, struct block *b, const struct classes *c,
    char next)
{
	uint64_t after = (c->ends | c->lines) >> 1 |
	    (uint64_t)(block_ends[(unsigned char)next] != 0) << 63;
	uint64_t dashes = c->spaces | c->hyphens;
	uint64_t near = c->apostrophes << 1 | c->apostrophes << 2 |
	    t->apostrophes >> 63 | t->apostrophes >> 62;

	b->marks[CLAUSE] = c->clauses | c->lines | (c->stops & after) |
	    ((c->apostrophes | c->hyphens) & (dashes << 1 | t->dashed));
	b->marks[PART] = b->marks[CLAUSE] | (c->commas & after);
	b->marks[SENTENCE] = c->lines | (c->stops & (c->spaces >> 1 |
	    (uint64_t)(next == ' ') << 63));
	b->symbols = (c->first | c->high) & (~c->words | near);
	t->dashed = dashes >> 63;
	t->apostrophes = c->apostrophes;
	t->symbols |= b->symbols != 0;
	b->triple = (c->letters & c->triples) != 0;
	t->triple |= b->triple;
	t->addresses |= c->addresses != 0;
	for (int i = 0; i < BLOCK_UNITS; i++)
		b[1].before[i] = b->before[i] +
		    (uint32_t)__builtin_popcountll(b->marks[i]);
}

#define LEVEL_FILE "../../filters/gpscore/blocks.c"
#include "bytes/level.h"

void
blocks_read(struct blocks *all, const char *text, size_t len,
    const struct symbol_bytes *bytes)
{
	LEVEL_CALL(read)(all, text, len, bytes);
}

#endif
