/*
 * Runs of plain words come as masks (words_run); a second pair of masks splits
 * them at hyphens.  All other words are split character by character.
 */
#include "match/parts.h"

#include <string.h>

#include "bytes/brief.h"
#include "bytes/memory.h"
#include "text/words.h"

#ifdef LEVEL

#if LEVEL_BYTES >= 32

/* The letters of four parts; a shift by 64 bits or more leaves no bits. */
V64_INLINE void
AT(put4)(uint64_t *letters, struct part *part, const char *text)
{
	lanes at = lanes_load(part), byte;
	lanes bits = ((at >> 32 & INT32_MAX) - (at & INT32_MAX)) << 3;
	unsigned odd = lanes_mask(at);

	for (int i = 0; i < 4; i++)
		byte[i] = brief_load(text + (part[i].start & ~PARTS_APART));
	byte &= ~(lanes)_mm256_sllv_epi64(_mm256_set1_epi64x(-1),
	    (__m256i)bits);
	lanes_store(letters, byte | BRIEF_SMALL);
	for (; odd != 0; odd &= odd - 1) {
		int i = __builtin_ctz(odd);

		letters[i] = take_letters(&part[i], text);
	}
}

#else

V64_INLINE void
AT(put4)(uint64_t *letters, struct part *part, const char *text)
{
	for (int i = 0; i < 4; i++)
		letters[i] = take_letters(&part[i], text);
}

#endif

/*
 * Write the parts of a run of words: starts and ends alternate.  Their letters
 * are written four at a time; the parts after the last are empty ones.
 */
static void
AT(put_parts)(struct parts *p, const char *text, const struct word_run *r,
    const struct cuts *cuts)
{
	uint32_t *to = &p->part[p->n].start;
	size_t n = p->n;

	for (size_t k = 0; k < r->blocks; k++)
		to = v64_marked(to, cuts->starts[k] | cuts->ends[k],
		    (r->apart[k] & cuts->starts[k]) | cuts->odd[k],
		    (uint32_t)(r->s + k * BLOCK64 - text));
	p->n = (size_t)((struct part *)(void *)to - p->part);
	memset(p->part + p->n, 0, 4 * sizeof(*p->part));
	for (; n < p->n; n += 4)
		AT(put4)(p->letters + n, p->part + n, text);
}

#else

/* Room for the parts of a run, and for elements overwritten after them. */
#define ROOM (WORDS_PLACES + 2 * PARTS_SPARE)

static inline void
reserve(struct parts *p)
{
	MEMORY_ROOM(p->part, p->size, p->n + ROOM);
	MEMORY_ROOM(p->letters, p->letters_size, p->n + ROOM);
}

/* The length of the hyphen at s: an ASCII one, U+2010 or U+2011; else 0. */
static inline size_t
hyphen(const char *s, const char *end)
{
	if (*s == '-')
		return 1;
	return *s == '\xe2' && end - s >= 3 && s[1] == '\x80' &&
	    (s[2] == '\x90' || s[2] == '\x91') ? 3 : 0;
}

size_t
parts_next(const char **s, const char *end)
{
	size_t n = 0;

	if (*s == end)		/* as after most words */
		return 0;
	for (size_t k; *s < end && (k = hyphen(*s, end)) > 0; *s += k)
		;
	while (*s + n < end && hyphen(*s + n, end) == 0)
		n++;
	return n;
}

#define EACH 0x0101010101010101u
#define HIGH (0x80 * EACH)
#define PUNCTUATION 0x80e2	/* the first two of apostrophes and hyphens */

/*
 * The letters of a part or form with these first eight bytes.  Of apostrophes
 * and hyphens beyond ASCII only the usual ones are known.
 */
static uint64_t
cut_letters(uint64_t head)
{
	uint64_t v = head | BRIEF_SMALL, low = v & ~HIGH;
	uint64_t others = (~(low + (0x80 - 'a') * EACH) |
	    (low + (0x7f - 'z') * EACH) | v) & HIGH;
	unsigned bits;

	if (others == 0)
		return v;
	bits = (unsigned)__builtin_ctzll(others) - 7;
	if ((v >> bits & 0x80) != 0 && (head >> bits & 0xffff) != PUNCTUATION)
		return PARTS_ANY;
	return (v & (((uint64_t)1 << bits) - 1)) | BRIEF_SMALL << bits;
}

uint64_t
parts_form_letters(const char *form, size_t len)
{
	char head[sizeof(uint64_t)] = { 0 };

	memcpy(head, form, len < sizeof(head) ? len : sizeof(head));
	return cut_letters(brief_load(head));
}

#define START 4			/* letters of parts_start() */

size_t
parts_list_starts(size_t len, uint64_t *start)
{
	size_t n = 1;

	if (len < START - 1)
		return 0;
	*start = parts_start(*start);
	for (uint64_t c = 'a'; c <= 'z'; c++)
		start[n++] = (*start & ~((uint64_t)0xff << 8 * len)) |
		    c << 8 * len;
	return n;
}

/*
 * The first eight bytes of a part, or all of a shorter one, which may be empty:
 * hence two shifts.  Without a branch on the length, which would be mispredicted
 * often.
 */
static inline uint64_t
head_of(const char *s, size_t len)
{
	size_t more = (8 - len) & -(size_t)(len < 8);

	return brief_load(s) & UINT64_MAX >> 4 * more >> 4 * more;
}

/* In an end: the part may have other bytes than ASCII letters. */
#define ODD 0x80000000u

/* The letters of a part, which then is no longer marked as odd. */
static uint64_t
take_letters(struct part *part, const char *text)
{
	uint32_t start = part->start & ~PARTS_APART;
	bool odd = (part->end & ODD) != 0;
	uint64_t head;

	part->end &= ~ODD;
	head = head_of(text + start, part->end - start);
	return odd ? cut_letters(head) : head | BRIEF_SMALL;
}

static void
put(struct parts *p, const char *s, const char *at, size_t len, bool apart)
{
	uint32_t start = (uint32_t)(at - s);

	reserve(p);
	p->part[p->n] = (struct part){ start | (apart ? PARTS_APART : 0),
	    (start + (uint32_t)len) | ODD };
	p->letters[p->n] = take_letters(&p->part[p->n], s);
	p->n++;
}

/* Add a word that the rules of words.c found. */
static void
put_word(struct parts *p, const char *s, const struct word *w, bool hyphens)
{
	const char *at = w->s, *end = at + w->len;
	bool apart = !w->spaced;

	p->words++;
	if (!hyphens)
		put(p, s, at, w->len, apart);
	for (size_t n; hyphens && (n = parts_next(&at, end)) > 0; at += n) {
		put(p, s, at, n, apart);
		apart = false;
	}
}

/* A run of words, with masks of the starts and ends of parts. */
struct cuts {
	uint64_t starts[WORDS_BLOCKS], ends[WORDS_BLOCKS];
	uint64_t odd[WORDS_BLOCKS];	/* ends */
};

/*
 * With `split`, cut the words at hyphens (runs have none beyond ASCII); else
 * hyphens count as odd bytes.  Parts with an odd byte are found by an addition
 * that carries from the first such byte to the end of the part.  Returns the
 * number of cuts.
 */
static size_t
take_apart(const struct word_run *r, struct cuts *cuts, bool split)
{
	uint64_t words = 0, carried = 0, hyphen = 0, hyphens, inside, odd;
	size_t n = 0;

	for (size_t k = 0; k < r->blocks; k++) {
		words = r->ends[k] - (r->starts[k] | words >> 63);
		odd = r->block[k].odd;
		hyphens = r->block[k].hyphens & words;
		if (!split) {
			odd |= hyphens;
			hyphens = 0;
		}
		for (uint64_t m = hyphens; m != 0; m &= m - 1)
			n++;
		inside = words & ~hyphens;
		odd = (odd & inside) | carried;
		carried = inside + odd < inside;
		cuts->starts[k] = r->starts[k] | hyphens << 1 | hyphen;
		cuts->ends[k] = r->ends[k] | hyphens;
		cuts->odd[k] = (inside + odd) & ~inside;
		hyphen = hyphens >> 63;
	}
	return n;
}

#define LEVEL_FILE "match/parts.c"
#include "bytes/level.h"

static void
read_run(struct parts *p, const char *s, const struct word_run *run,
    bool hyphens)
{
	struct cuts cuts;
	size_t n = p->n, cut = take_apart(run, &cuts, hyphens);

	LEVEL_CALL(put_parts)(p, s, run, &cuts);
	p->words += p->n - n - cut;
}

void
parts_read(struct parts *p, const char *s, size_t len, bool hyphens)
{
	struct word_run run;
	struct word word;
	struct words w;

	p->n = p->words = 0;
	words_begin(&w, s, len, 0);
	for (;;) {
		reserve(p);
		if (words_run(&w, &run))
			read_run(p, s, &run, hyphens);
		else if (words_next_by_rules(&w, &word))
			put_word(p, s, &word, hyphens);
		else
			break;
	}
	memset(p->part + p->n, 0, PARTS_SPARE * sizeof(*p->part));
	memset(p->letters + p->n, ' ', PARTS_SPARE * sizeof(*p->letters));
}

#endif
