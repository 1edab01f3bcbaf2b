/*
 * Operands and runs are read as lines.  A merge keeps its tables in a binary
 * heap, ordered by the first eight bytes of the current key, and by the rest
 * only where these are equal.  Of a group twice as many rows as `top` are kept,
 * so that memory depends on it alone.
 */
#include "count/tables.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "count/order.h"
#include "count/scratch.h"
#include "stream/visible.h"

#define RUN_BLOCK ((size_t)16 * 1024)
#define NUMBER_MAX ((size_t)OUTPUT_DIGITS + 2)	/* with a point and a TAB */

/*
 * If this many rows all have keys that end in a number, the table probably has
 * one more count than expected; in fewer, all terms may be years.
 */
#define DOUBTFUL 10

struct table_kept {		/* a row that may belong to the top */
	struct buffer key;
	uint64_t n[TABLES_VALUES_MAX];
	uint64_t order;
};

void
table_overflow(void)
{
	errx(2, "a count is too large for 64 bits");
}

int
table_compare(const char *a, size_t a_len, const char *b, size_t b_len)
{
	int r = memcmp(a, b, a_len < b_len ? a_len : b_len);

	return r != 0 ? r : (a_len > b_len) - (a_len < b_len);
}

size_t
table_last(const char *s, size_t len)
{
	while (len > 0 && s[len - 1] != '\t')
		len--;
	return len;
}

/*
 * Writing
 */

void
table_writer_output(struct table_writer *w, size_t values,
    struct output *out, uint64_t min, size_t top)
{
	*w = (struct table_writer){ .values = values, .out = out, .min = min,
	    .top = top };
}

static void
compress(void *zst, const char *s, size_t n)
{
	zst_write(zst, s, n);
}

int
table_writer_run(struct table_writer *w, size_t values)
{
	int fd = scratch_open();

	*w = (struct table_writer){ .values = values, .out = &w->run,
	    .zst = zst_writer_new(fd, "temporary file") };
	output_open_taker(&w->run, RUN_BLOCK, compress, w->zst);
	return fd;
}

static void
put_row(struct table_writer *w, const struct table_row *r)
{
	char *s = output_reserve(w->out, r->len +
	    TABLES_VALUES_MAX * NUMBER_MAX), *start = s;

	s = (char *)memcpy(s, r->key, r->len) + r->len;
	for (size_t i = 0; i < w->values; i++) {
		s = i + w->measures < w->values ? output_digits(s, r->n[i]) :
		    output_decimals(s, r->n[i]);
		*s++ = i + 1 < w->values ? '\t' : '\n';
	}
	w->out->len += (size_t)(s - start);
}

static int
by_order(const void *a, const void *b)
{
	uint64_t x = ((const struct table_kept *)a)->order;
	uint64_t y = ((const struct table_kept *)b)->order;

	return (x > y) - (x < y);
}

/* The highest counts first; of equal ones, the first. */
static int
by_rank(const void *a, const void *b)
{
	uint64_t x = ((const struct table_kept *)a)->n[0];
	uint64_t y = ((const struct table_kept *)b)->n[0];

	return x != y ? (x < y) - (x > y) : by_order(a, b);
}

/* Forget all but the top of the rows kept. */
static void
prune(struct table_writer *w)
{
	if (w->nkept <= w->top)
		return;
	qsort(w->kept, w->nkept, sizeof(*w->kept), by_rank);
	w->nkept = w->top;
	w->least = w->kept[w->top - 1].n[0];
}

/* The group has ended: write the rows kept from it. */
static void
write_kept(struct table_writer *w)
{
	if (w->nkept == 0)
		return;
	prune(w);
	qsort(w->kept, w->nkept, sizeof(*w->kept), by_order);
	for (size_t i = 0; i < w->nkept; i++) {
		struct table_row r = { .key = w->kept[i].key.s,
		    .len = w->kept[i].key.len };

		memcpy(r.n, w->kept[i].n, sizeof(r.n));
		put_row(w, &r);
	}
	w->nkept = w->least = 0;
}

/* Keep the row if it may be among the top; of equal rows the first is. */
static void
keep(struct table_writer *w, const struct table_row *r)
{
	struct table_kept *k;

	if (w->nkept >= w->top && r->n[0] <= w->least)
		return;
	MEMORY_ZERO_ROOM(w->kept, w->kept_size, w->nkept + 1);
	k = &w->kept[w->nkept++];
	buffer_set(&k->key, r->key, r->len);
	memcpy(k->n, r->n, sizeof(k->n));
	k->order = w->order++;
	if (w->nkept >= 2 * w->top)
		prune(w);
}

void
table_write(struct table_writer *w, const struct table_row *r)
{
	size_t len;

	if (w->take != NULL) {
		w->take(w->taker, r);
		return;
	}
	if (r->n[0] < w->min)
		return;
	if (w->top == 0) {
		put_row(w, r);
		return;
	}
	len = table_last(r->key, r->len - 1);
	if (!buffer_is(&w->group, r->key, len)) {
		write_kept(w);
		buffer_set(&w->group, r->key, len);
	}
	keep(w, r);
}

void
table_writer_close(struct table_writer *w)
{
	write_kept(w);
	if (w->zst != NULL) {
		output_close(&w->run);
		zst_writer_close(w->zst);
	}
	for (size_t i = 0; i < w->kept_size; i++)
		buffer_free(&w->kept[i].key);
	free(w->kept);
	buffer_free(&w->group);
}

/*
 * Reading
 */

void
table_reader_operand(struct table_reader *t, char **operand, size_t values,
    size_t block)
{
	*t = (struct table_reader){ .values = values, .operand = true,
	    .sorted = true };
	input_open(&t->in, operand, operand == NULL ? 0 : 1, NULL);
	t->in.block = block;
	t->in.drop_mark = true;
}

void
table_reader_run(struct table_reader *t, int fd, size_t values)
{
	*t = (struct table_reader){ .values = values };
	if (lseek(fd, 0, SEEK_SET) == -1)
		err(2, "temporary file");
	input_open_packed(&t->in, fd, "temporary file");
	t->in.block = RUN_BLOCK;
}

/*
 * Parse the number after the last TAB of a line, and shorten *len to the part
 * before that TAB.
 */
static bool
take_number(const char *s, size_t *len, uint64_t *n)
{
	size_t i = table_last(s, *len), digit;

	if (i == 0 || i == *len || *len - i > OUTPUT_DIGITS)
		return false;
	*n = 0;
	for (digit = i; digit < *len; digit++) {
		uint64_t d = (uint64_t)(unsigned char)s[digit] - '0';

		if (d > 9 || *n > (UINT64_MAX - d) / 10)
			return false;
		*n = *n * 10 + d;
	}
	*len = i - 1;
	return true;
}

/*
 * Parse a line as a row of this many values, which points into the line.
 * False if it is not such a row.
 */
static bool
parse(const struct line *l, size_t values, struct table_row *r)
{
	size_t len = l->len;

	if (len > 0 && l->s[len - 1] == '\r')
		len--;			/* from a spreadsheet */
	for (size_t i = values; i-- > 0;)
		if (!take_number(l->s, &len, &r->n[i]))
			return false;
	r->key = l->s;
	r->len = len + 1;
	return true;
}

size_t
table_tabs(const char *s, size_t len)
{
	size_t n = 0;

	for (size_t i = 0; i < len; i++)
		n += s[i] == '\t';
	return n;
}

/* Is the last field of a key, without its TAB, other than a number? */
static bool
has_name(const char *key, size_t len)
{
	size_t at = table_last(key, len);

	for (size_t i = at; i < len; i++)
		if (key[i] < '0' || key[i] > '9')
			return true;
	return at == len;
}

/* Refuse an unsorted table: rows already written could not be corrected. */
static void
check_order(struct table_reader *t)
{
	if (!t->sorted)
		return;
	if (t->previous.len > 0 && table_compare(t->row.key, t->row.len,
	    t->previous.s, t->previous.len) < 0)
		visible_errx("%s:%llu: not sorted by bytes; run it "
		    "through LC_ALL=C sort", t->in.name,
		    (unsigned long long)t->in.line);
	buffer_set(&t->previous, t->row.key, t->row.len);
}

/* Read the next row of an operand, reporting lines that are not rows. */
static bool
operand_row(struct table_reader *t)
{
	struct line l;
	size_t fields;

	while (input_line(&t->in, &l)) {
		if (!parse(&l, t->values, &t->row)) {
			input_warn(&t->in, "not a row: %s expected",
			    t->values == 1 ? "a key, a tab and a count" :
			    "a key, a tab and two counts");
			continue;
		}
		fields = table_tabs(t->row.key, t->row.len);
		if (t->fields == 0)
			t->fields = fields;
		if (fields == t->fields) {
			check_order(t);
			t->rows++;
			t->names |= has_name(t->row.key, t->row.len - 1);
			return true;
		}
		input_warn(&t->in, "not a row: its key has %zu field%s, the "
		    "first has %zu", fields, fields == 1 ? "" : "s", t->fields);
	}
	return false;
}

/* Read the next row of a run; an error ends the program. */
static bool
run_row(struct table_reader *t)
{
	struct line l;
	bool more = input_line(&t->in, &l);

	if (t->in.bad)
		exit(2);
	if (more && !parse(&l, t->values, &t->row))
		errx(2, "temporary file: damaged");
	return more;
}

bool
table_reader_next(struct table_reader *t)
{
	if (t->operand ? !operand_row(t) : !run_row(t))
		return false;
	t->prefix = order_prefix(t->row.key, t->row.len);
	return true;
}

void
table_reader_close(struct table_reader *t)
{
	if (t->operand && !t->names && t->rows >= DOUBTFUL)
		input_warn(&t->in, "each term is a number: counts of "
		    "documents (-d), or of words (-w)?");
	input_close(&t->in);
	t->bad = t->in.bad;
	buffer_free(&t->previous);
}

/*
 * Merging
 */

struct merge {
	struct table_reader **heap;	/* lowest row on top */
	size_t n;
	struct table_row sum;	/* the row being summed */
	struct buffer key;	/* its key, our own copy */
};

static bool
before(const struct table_reader *a, const struct table_reader *b)
{
	if (a->prefix != b->prefix)
		return a->prefix < b->prefix;
	return table_compare(a->row.key, a->row.len, b->row.key,
	    b->row.len) < 0;
}

static void
settle(struct merge *m, size_t i)
{
	struct table_reader *t = m->heap[i];

	for (size_t child; (child = 2 * i + 1) < m->n; i = child) {
		if (child + 1 < m->n &&
		    before(m->heap[child + 1], m->heap[child]))
			child++;
		if (!before(m->heap[child], t))
			break;
		m->heap[i] = m->heap[child];
	}
	m->heap[i] = t;
}

/* Add a row to the sum; if its key differs, write the sum and start anew. */
static void
add_row(struct merge *m, const struct table_row *r, size_t values,
    struct table_writer *w)
{
	if (m->sum.len > 0 && buffer_is(&m->key, r->key, r->len)) {
		for (size_t i = 0; i < values; i++)
			table_sum(&m->sum.n[i], r->n[i]);
		return;
	}
	if (m->sum.len > 0)
		table_write(w, &m->sum);
	buffer_set(&m->key, r->key, r->len);
	m->sum = *r;
	m->sum.key = m->key.s;
}

bool
table_merge(struct table_reader *t, size_t n, struct table_writer *w)
{
	struct merge m = { .heap = memory_zeros(n + 1, sizeof(*m.heap)) };
	bool good = true;

	for (size_t i = 0; i < n; i++)
		if (table_reader_next(&t[i]))
			m.heap[m.n++] = &t[i];
	for (size_t i = m.n / 2; i-- > 0;)
		settle(&m, i);
	while (m.n > 0) {
		add_row(&m, &m.heap[0]->row, w->values, w);
		if (!table_reader_next(m.heap[0]))
			m.heap[0] = m.heap[--m.n];
		if (m.n > 0)
			settle(&m, 0);
	}
	if (m.sum.len > 0)
		table_write(w, &m.sum);
	for (size_t i = 0; i < n; i++) {
		table_reader_close(&t[i]);
		good = good && !t[i].bad;
	}
	free(m.heap);
	buffer_free(&m.key);
	return good;
}
