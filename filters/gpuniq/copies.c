/*
 * Votes are sorted, not counted in a table: few texts have any.
 */
#include "copies.h"

#include <math.h>
#include <stdlib.h>

#include "bytes/memory.h"
#include "stream/record.h"

#define CANDIDATES 8		/* most earlier texts to compare a text with */

void
copies_open(struct copies *c, uint64_t size, unsigned hash_bits)
{
	marks_open(&c->marks, size / 2, hash_bits);
	c->spool.limit = (size_t)size / 8;
	c->spool.fd = -1;
}

/* Copy the texts of some records, each as a line. */
static void
copy_texts(const struct copies *c, struct buffer *to, const char *p, size_t len)
{
	const char *end = p + len;

	to->len = 0;
	for (const char *next, *text; p <= end; p = next + 1) {
		next = record_line_end(p, end);
		text = spool_text(p, next, c->keys);
		buffer_add(to, text, (size_t)(next - text));
		buffer_add(to, "\n", 1);
	}
	(void)buffer_room(to, SHINGLES_SLACK);
}

void
copies_read(struct copies *c, struct unit *t)
{
	const char *end = t->records + t->len;
	const char *text = spool_text(t->records, end, c->keys);
	struct shingles *x = &t->shingles;
	size_t len = (size_t)(end - text);

	if (t->n > 1) {
		copy_texts(c, &t->texts, t->records, t->len);
		text = t->texts.s;
		len = t->texts.len;
	}
	shingles_read(x, text, len, c->ngrams);
	shingles_choose(x, c->window);
	for (size_t i = 0; i < x->nchosen; i++)
		marks_fetch(&c->marks, x->chosen[i]);
}

static int
by_text(const void *a, const void *b)
{
	const struct vote *x = a, *y = b;

	return (x->text > y->text) - (x->text < y->text);
}

static int
by_votes(const void *a, const void *b)
{
	const struct vote *x = a, *y = b;

	return x->n != y->n ? (x->n < y->n) - (x->n > y->n) : by_text(a, b);
}

/*
 * List the earlier texts that share chosen shingles with this one, those that
 * share the most first.  Returns how many; `number` is that of this text.
 */
static size_t
count_votes(struct copies *c, const struct shingles *t, uint32_t number)
{
	size_t found = 0, n = 0;

	MEMORY_ROOM(c->vote, c->votes_size, t->nchosen + 1);
	for (size_t i = 0; i < t->nchosen; i++) {
		uint32_t text = marks_first(&c->marks, t->chosen[i], number);

		if (text != number)
			c->vote[found++] = (struct vote){ text, 1 };
	}
	if (found == 0)
		return 0;
	qsort(c->vote, found, sizeof(*c->vote), by_text);
	for (size_t i = 0; i < found; i++)
		if (n > 0 && c->vote[n - 1].text == c->vote[i].text)
			c->vote[n - 1].n++;
		else
			c->vote[n++] = c->vote[i];
	qsort(c->vote, n, sizeof(*c->vote), by_votes);
	return n;
}

/*
 * Too few votes for a copy?  Of the shingles that two texts share they mostly
 * choose the same ones, so a copy has about the threshold's share of the chosen; a
 * quarter of that leaves room for chance.  A shingle votes for the first text that
 * had it, so those that an earlier text took from still earlier ones, such as its
 * original, count for it too; but some votes must be its own.
 */
static bool
hopeless(const struct copies *c, const struct shingles *t,
    const struct vote *v, size_t n)
{
	size_t chosen = t->nchosen, votes = 0;

	if (c->shorter && c->earlier[v->text - 1].chosen < chosen)
		chosen = c->earlier[v->text - 1].chosen;
	for (size_t i = 0; i < n; i++)
		votes += c->vote[i].text <= v->text ? c->vote[i].n : 0;
	return (double)votes < c->threshold * (double)chosen / 4 ||
	    v->n < c->threshold * (double)chosen / 16;
}

/*
 * Read an earlier text, unless it was the last: a long one may have many copies that
 * are short.
 */
static void
read_earlier(struct copies *c, uint32_t number)
{
	size_t len;
	const char *records;

	if (number == c->compared)
		return;
	c->compared = number;
	records = spool_read(&c->spool, number, &len);
	copy_texts(c, &c->texts, records, len - 1);
	shingles_read(&c->other, c->texts.s, c->texts.len, c->ngrams);
	shingles_collect(&c->others, &c->other);
}

/*
 * The share that a text has in common with an earlier one, for the threshold; *own
 * becomes the share of its own shingles that are there.
 */
static double
compare(struct copies *c, const struct shingles *t, uint32_t number,
    double *own)
{
	struct shingles_shares s;

	if (c->set.of == NULL)
		shingles_collect(&c->set, t);
	read_earlier(c, number);
	s = shingles_compare(&c->set, &c->others);
	*own = s.a;
	return c->shorter ? fmax(s.a, s.b) : s.a;
}

/* The verdict on a text that resembles this copy, but not its original. */
static struct copies_verdict
judge_by_heirs(struct copies *c, const struct shingles *t, uint32_t text)
{
	uint32_t heir = c->earlier[text - 1].heir;

	for (size_t i = 0; heir != 0 && i < CANDIDATES; i++) {
		double own;

		if (compare(c, t, heir, &own) >= c->threshold)
			return (struct copies_verdict){ heir, heir, own };
		heir = c->earlier[heir - 1].next_heir;
	}
	return (struct copies_verdict){ 0, text, 0 };
}

/*
 * Most copies match their original.  A copy of a copy may be too far from it;
 * `like` is then the copy between them.
 */
struct copies_verdict
copies_judge(struct copies *c, const struct shingles *t)
{
	size_t n = count_votes(c, t, (uint32_t)c->spool.n + 1);
	struct copies_verdict v = { 0, 0, 0 };

	c->set.of = NULL;
	for (size_t i = 0; v.original == 0 && i < n && i < CANDIDATES; i++) {
		uint32_t text = c->vote[i].text;
		uint32_t original = c->earlier[text - 1].original;
		double own, own_far, far;

		if (hopeless(c, t, &c->vote[i], n) ||
		    compare(c, t, text, &own) < c->threshold)
			continue;
		if (original == 0)
			return (struct copies_verdict){ text, text, own };
		far = compare(c, t, original, &own_far);
		if (far >= c->threshold)
			return (struct copies_verdict){ original, original,
			    own_far };
		if (far >= c->threshold / 2)
			return (struct copies_verdict){ original, text, own };
		v = judge_by_heirs(c, t, text);
	}
	return v;
}

void
copies_store(struct copies *c, const struct unit *t,
    const struct copies_verdict *v)
{
	uint32_t number = spool_add(&c->spool, t->records, t->len);
	struct earlier *x;

	MEMORY_ROOM(c->earlier, c->earlier_size, number);
	x = &c->earlier[number - 1];
	*x = (struct earlier){ .chosen = (uint32_t)t->shingles.nchosen,
	    .original = v->original };
	if (v->original != 0) {
		c->earlier[v->original - 1].copies++;
	} else if (v->like != 0) {
		x->next_heir = c->earlier[v->like - 1].heir;
		c->earlier[v->like - 1].heir = number;
	}
}
