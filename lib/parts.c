#include "parts.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "utf8.h"
#include "words.h"

#define ROOM WORDS_PLACES	/* for the parts of a run */

void
parts_free(struct parts *p)
{
	free(p->part);
	*p = (struct parts){ .n = 0 };
}

static void
grow(struct parts *p)
{
	p->size = 2 * p->size + 4 * ROOM;
	p->part = reallocarray(p->part, p->size, sizeof(*p->part));
	if (p->part == NULL)
		err(2, NULL);
}

static inline void
reserve(struct parts *p)
{
	if (p->size - p->n < ROOM)
		grow(p);
}

size_t
parts_next(const char *s, size_t len)
{
	size_t i, step;
	uint32_t cp;

	for (i = 0; i < len && s[i] != '-'; i += step) {
		step = 1;
		if ((unsigned char)s[i] < 0x80)	/* as most */
			continue;
		step = utf8_decode(s + i, len - i, &cp);
		if (cp == 0x2010 || cp == 0x2011)
			break;
	}
	return i;
}

static void
put(struct parts *p, size_t start, size_t end, bool apart)
{
	reserve(p);
	p->part[p->n++] = (struct part){ (uint32_t)start |
	    (apart ? PARTS_APART : 0), (uint32_t)end | PARTS_ODD };
}

/* A word by the rules. */
static void
put_word(struct parts *p, const char *s, const struct word *w, bool hyphens)
{
	size_t n, at = (size_t)(w->s - s), end = at + w->len;
	bool apart = !w->spaced;
	uint32_t cp;

	p->words++;
	if (!hyphens) {
		put(p, at, end, apart);
		return;
	}
	for (; at < end; at += n) {
		n = parts_next(s + at, end - at);
		if (n == 0) {
			n = utf8_decode(s + at, end - at, &cp);
			continue;
		}
		put(p, at, at + n, apart);
		apart = false;
	}
}

/* The words of a run, with where their parts start and end. */
struct cuts {
	uint64_t starts[WORDS_BLOCKS], ends[WORDS_BLOCKS];
	uint64_t odd[WORDS_BLOCKS];	/* ends */
};

/*
 * Take them apart; hyphens beyond ASCII are in no run.  What is odd is known
 * by a sum that carries from the first such byte of a part over what is behind
 * it to the end.  The number of hyphens goes to *n.
 */
static void
take_apart(const struct word_run *r, struct cuts *cuts, size_t *n)
{
	uint64_t words = 0, carried = 0, hyphen = 0, hyphens, inside, odd;

	*n = 0;
	for (size_t k = 0; k < r->blocks; k++) {
		words = r->ends[k] - (r->starts[k] | words >> 63);
		hyphens = r->block[k].hyphens & words;
		for (uint64_t m = hyphens; m != 0; m &= m - 1)
			++*n;
		inside = words & ~hyphens;
		odd = (r->block[k].odd & inside) | carried;
		carried = inside + odd < inside;
		cuts->starts[k] = r->starts[k] | hyphens << 1 | hyphen;
		cuts->ends[k] = r->ends[k] | hyphens;
		cuts->odd[k] = (inside + odd) & ~inside;
		hyphen = hyphens >> 63;
	}
}

/* As they are: hyphens are odd, too. */
static void
leave_whole(const struct word_run *r, struct cuts *cuts)
{
	uint64_t words = 0, carried = 0, odd;

	for (size_t k = 0; k < r->blocks; k++) {
		words = r->ends[k] - (r->starts[k] | words >> 63);
		odd = ((r->block[k].odd | r->block[k].hyphens) & words) |
		    carried;
		carried = words + odd < words;
		cuts->starts[k] = r->starts[k];
		cuts->ends[k] = r->ends[k];
		cuts->odd[k] = (words + odd) & ~words;
	}
}

static void
put_run(struct parts *p, const char *s, const struct word_run *r, bool apart)
{
	uint16_t start[WORDS_PLACES], end[WORDS_PLACES];
	uint32_t base = (uint32_t)(r->s - s);
	struct part *to = p->part + p->n;
	struct cuts cuts;
	size_t n, hyphens = 0;

	if (apart)
		take_apart(r, &cuts, &hyphens);
	else
		leave_whole(r, &cuts);
	n = ascii_places(start, cuts.starts, r->apart, r->blocks);
	(void)ascii_places(end, cuts.ends, cuts.odd, r->blocks);
	for (size_t i = 0; i < n; i++) {
		to[i].start = (base + (start[i] & ~ASCII_MARKED)) |
		    (start[i] & ASCII_MARKED) << 16;
		to[i].end = (base + (end[i] & ~ASCII_MARKED)) |
		    (end[i] & ASCII_MARKED) << 16;
	}
	p->n += n;
	p->words += n - hyphens;
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
			put_run(p, s, &run, hyphens);
		else if (words_next_plain(&w, &word))
			put_word(p, s, &word, hyphens);
		else
			return;
	}
}
