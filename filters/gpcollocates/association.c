/*
 * The rows of a group are kept until it ends, because they are then sorted by
 * logDice.
 */
#include "association.h"

#include <err.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "text/stopwords.h"
#include "text/unicode.h"

struct collocate {
	const char *name;
	size_t len;
	uint64_t count, frequency;
	double log_dice;
};

static int
by_log_dice(const void *a, const void *b)
{
	const struct collocate *x = a, *y = b;

	if (x->log_dice < y->log_dice || x->log_dice > y->log_dice)
		return x->log_dice < y->log_dice ? 1 : -1;
	return table_compare(x->name, x->len, y->name, y->len);
}

static void
write_row(struct association *a, const struct collocate *c)
{
	double both = (double)c->count, f = (double)c->frequency;
	double expected = a->nodes * f / a->words;

	output_write(a->out, a->group.s, a->group.len);
	output_write(a->out, c->name, c->len);
	output_printf(a->out, "\t%" PRIu64 "\t%" PRIu64
	    "\t%.4f\t%.4f\t%.4f\n", c->count, c->frequency, c->log_dice,
	    log2(both / expected), (both - expected) / sqrt(both));
}

void
association_end(struct association *a)
{
	size_t n = a->rows;

	if (n > 0)
		qsort(a->row, n, sizeof(*a->row), by_log_dice);
	if (a->top > 0 && n > a->top)
		n = a->top;
	for (size_t i = 0; i < n; i++)
		write_row(a, &a->row[i]);
	a->rows = 0;
	arena_clear(&a->names);
}

/* Does the term have a letter? */
static bool
is_word(const char *s, size_t len)
{
	uint32_t c;

	for (size_t i = 0; i < len;) {
		i += utf8_decode(s + i, len - i, &c);
		if (unicode_letter(c))
			return true;
	}
	return false;
}

bool
association_wants(const struct association *a, const char *name, size_t len)
{
	return a->stopwords == NULL ||
	    (is_word(name, len) && !stopwords_has(a->stopwords, name, len));
}

static void
add_row(struct association *a, const char *name, size_t len,
    const struct table_row *r)
{
	struct collocate c = { memcpy(arena_take(&a->names, len), name, len),
	    len, r->n[0], r->n[1], 0 };

	c.log_dice = 14 + log2(2 * (double)c.count / (a->nodes +
	    (double)c.frequency));
	MEMORY_ROOM(a->row, a->size, a->rows + 1);
	a->row[a->rows++] = c;
}

void
association_take(void *arg, const struct table_row *r)
{
	struct association *a = arg;
	size_t len = r->len - 1, group = table_last(r->key, len);

	if (a->group.s == NULL || !buffer_is(&a->group, r->key, group)) {
		association_end(a);
		buffer_set(&a->group, r->key, group);
		a->nodes = a->words = 0;
	}
	if (group == len) {
		a->nodes = (double)r->n[0];
		a->words = (double)r->n[1];
		return;
	}
	if (r->n[0] == 0 || r->n[0] < a->min)
		return;
	if (r->n[1] == 0 || a->nodes < 1 || a->words < 1) {
		if (!a->bad)
			warnx("no row of nodes and words: -m takes what "
			    "--counts writes");
		a->bad = true;
		return;
	}
	if (association_wants(a, r->key + group, len - group))
		add_row(a, r->key + group, len - group, r);
}
