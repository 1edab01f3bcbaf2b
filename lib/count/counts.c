/*
 * A row in c->mem is its counts, the length of its key in 32 bits, and the
 * key with its TAB, padded to whole units of 8 bytes.  The table holds the unit
 * at which a row starts.  Never more than half full, it has 16 bytes for each
 * row, enough to sort them there.
 */
#include "count/counts.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "count/order.h"
#include "count/scratch.h"

#define UNIT sizeof(uint64_t)
#define SLOTS_MIN ((size_t)1024)
#define SIZE_MIN ((uint64_t)64 * 1024)
#define UNITS_MAX ((size_t)TABLE_NONE)		/* that a slot can address */
#define FAN_IN_MAX ((size_t)32)			/* each run is an open file */
#define MERGE_BLOCK ((size_t)64 * 1024)

static char *
row_key(const struct counts *c, uint64_t *row)
{
	return (char *)(row + c->o.values) + ORDER_HEAD;
}

static uint32_t
row_len(const struct counts *c, uint64_t *row)
{
	return order_len(row_key(c, row));
}

static size_t
row_units(const struct counts *c, size_t len)
{
	return c->o.values + (ORDER_HEAD + len + UNIT - 1) / UNIT;
}

static uint64_t
default_size(void)
{
	long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);

	if (pages <= 0 || page <= 0)
		return (uint64_t)1 << 30;
	return (uint64_t)pages / 4 * (uint64_t)page;
}

/* Give back the memory of an empty table, so that a merge can use it. */
static void
release(struct counts *c)
{
	table_free(&c->table);
	free(c->mem);
	c->mem = NULL;
	c->used = c->size = 0;
}

uint64_t
counts_size(const struct counts_options *o)
{
	uint64_t size = o->size > 0 ? o->size : default_size();

	if (size < SIZE_MIN)
		return SIZE_MIN;
	return size > SIZE_MAX / 2 ? SIZE_MAX / 2 : size;
}

void
counts_open(struct counts *c, const struct counts_options *o)
{
	uint64_t size = counts_size(o);

	scratch_ready();
	*c = (struct counts){ .o = *o, .slots_max = SLOTS_MIN };
	if (c->o.values == 0)
		c->o.values = 1;
	while (2 * c->slots_max * UNIT <= size / 3 &&
	    c->slots_max <= UNITS_MAX)
		c->slots_max *= 2;
	c->limit = (size_t)size / UNIT - c->slots_max;
	if (c->limit > UNITS_MAX)
		c->limit = UNITS_MAX;
	/* a merge may use half of -S for its runs */
	c->fan_in = (size_t)(size / 2 / TABLE_RUN_COST);
	c->fan_in = c->fan_in < 4 ? 4 :
	    c->fan_in > FAN_IN_MAX ? FAN_IN_MAX : c->fan_in;
}

/* Sort the rows in the memory of the table, destroying its contents. */
static struct order *
sort_rows(struct counts *c)
{
	struct order *o = (struct order *)(void *)c->table.slot;
	size_t n = 0;

	for (size_t unit = 0; unit < c->used; n++) {
		o[n].s = row_key(c, c->mem + unit);
		unit += row_units(c, row_len(c, c->mem + unit));
	}
	order_sort(o, n);
	return o;
}

static void
write_rows(struct counts *c, struct table_writer *w)
{
	const struct order *o = sort_rows(c);
	size_t values = c->o.values * sizeof(uint64_t);

	for (size_t i = 0; i < c->table.used; i++) {
		struct table_row r = { .key = o[i].s,
		    .len = order_len(o[i].s) };

		if (i + ORDER_AHEAD < c->table.used)
			__builtin_prefetch(o[i + ORDER_AHEAD].s);
		memcpy(r.n, o[i].s - ORDER_HEAD - values, values);
		table_write(w, &r);
	}
	table_clear(&c->table);
	c->used = 0;
}

/*
 * Runs
 */

static void
add_run(struct counts *c, int fd, unsigned level)
{
	MEMORY_ROOM(c->run, c->runs_size, c->runs + 1);
	c->run[c->runs++] = (struct counts_run){ .fd = fd, .level = level };
}

/* Merge the last n runs into the writer. */
static void
merge_last(struct counts *c, size_t n, struct table_writer *w)
{
	struct table_reader *t = memory_zeros(n, sizeof(*t));

	for (size_t i = 0; i < n; i++)
		table_reader_run(&t[i], c->run[--c->runs].fd, c->o.values);
	table_merge(t, n, w);
	table_writer_close(w);
	free(t);
}

/* Merge the last n runs into one. */
static void
merge_to_run(struct counts *c, size_t n)
{
	unsigned level = c->run[c->runs - n].level + 1;
	struct table_writer w;
	int fd = table_writer_run(&w, c->o.values);

	merge_last(c, n, &w);
	add_run(c, fd, level);
}

/*
 * Merge runs of one level as soon as there are enough of them.  The number of
 * files and of levels stays small, and each row is read and written once per
 * level.
 */
static void
reduce(struct counts *c)
{
	while (c->runs >= c->fan_in && c->run[c->runs - c->fan_in].level ==
	    c->run[c->runs - 1].level) {
		release(c);
		merge_to_run(c, c->fan_in);
	}
}

void
counts_begin_run(struct counts *c, struct table_writer *w)
{
	add_run(c, table_writer_run(w, c->o.values), 0);
}

void
counts_end_run(struct counts *c, struct table_writer *w)
{
	table_writer_close(w);
	reduce(c);
}

void
counts_take(struct counts *c, table_taker *take, void *taker)
{
	c->take = take;
	c->taker = taker;
}

/* Open the destination of the final rows. */
static void
open_writer(const struct counts *c, struct table_writer *w,
    struct output *out)
{
	table_writer_output(w, c->o.values, out, c->o.min, c->o.top);
	w->take = c->take;
	w->taker = c->taker;
}

/* Merge all runs into the output. */
static void
write_runs(struct counts *c, struct output *out)
{
	struct table_writer w;

	release(c);
	while (c->runs > c->fan_in)
		merge_to_run(c, c->runs - c->fan_in + 1 < c->fan_in ?
		    c->runs - c->fan_in + 1 : c->fan_in);
	open_writer(c, &w, out);
	merge_last(c, c->runs, &w);
}

static void
spill(struct counts *c)
{
	struct table_writer w;

	counts_begin_run(c, &w);
	write_rows(c, &w);
	counts_end_run(c, &w);
}

/*
 * The table
 */

/* The rows move, which invalidates the pointers counts_slot returned. */
static void
grow_mem(struct counts *c, size_t need)
{
	size_t size = c->size > c->limit / 2 ? c->limit : 2 * c->size;
	uint64_t *mem;

	if (size - c->used < need)
		size = c->used + need;
	mem = realloc(c->mem, size * UNIT);
	if (mem == NULL)
		err(2, "no memory to count in; try a smaller -S");
	c->mem = mem;
	c->size = size;
}

/* Make room for a row; a single key may exceed the budget. */
static void
make_room(struct counts *c, size_t units)
{
	if (c->table.used > 0 && (c->used + units > c->limit ||
	    2 * c->table.used >= c->slots_max))
		spill(c);
	if (units > c->size - c->used)
		grow_mem(c, units);
}

static uint64_t *
add_row(struct counts *c, const char *key, size_t len, uint64_t h)
{
	size_t units = row_units(c, len + 1);
	uint32_t key_len = (uint32_t)(len + 1);
	uint64_t *row;
	char *s;

	if (len >= UINT32_MAX)
		errx(2, "a key of %zu bytes is too long to count", len);
	make_room(c, units);
	row = c->mem + c->used;
	memset(row, 0, c->o.values * sizeof(*row));
	memcpy(row + c->o.values, &key_len, sizeof(key_len));
	s = row_key(c, row);
	memcpy(s, key, len);
	s[len] = '\t';
	table_add(&c->table, h, (uint32_t)c->used);
	c->used += units;
	return row;
}

uint64_t *
counts_slot(struct counts *c, const char *key, size_t len)
{
	uint64_t h = hash_bytes(key, len, 0);

	TABLE_EACH(unit, &c->table, h) {
		uint64_t *row = c->mem + unit;

		if (row_len(c, row) == len + 1 &&
		    memcmp(row_key(c, row), key, len) == 0)
			return row;
	}
	return add_row(c, key, len, h);
}

void
counts_add(struct counts *c, const char *key, size_t len, uint64_t n)
{
	table_sum(counts_slot(c, key, len), n);
}

/*
 * Writing and merging at the end of the input
 */

void
counts_write(struct counts *c, struct output *out)
{
	struct table_writer w;

	if (c->runs > 0) {
		if (c->table.used > 0)
			spill(c);
		write_runs(c, out);
		return;
	}
	open_writer(c, &w, out);
	write_rows(c, &w);
	table_writer_close(&w);
}

/* Merge n operands, or standard input, into the writer. */
static bool
merge_operands(struct counts *c, char **operands, size_t n,
    struct table_writer *w)
{
	size_t tables = n > 0 ? n : 1;
	struct table_reader *t = memory_zeros(tables, sizeof(*t));
	bool good;

	for (size_t i = 0; i < tables; i++)
		table_reader_operand(&t[i], n > 0 ? operands + i : NULL,
		    c->o.values, MERGE_BLOCK);
	good = table_merge(t, tables, w);
	table_writer_close(w);
	free(t);
	return good;
}

int
counts_merge(struct counts *c, char **operands, size_t n, struct output *out)
{
	struct table_writer w;
	bool good = true;

	if (n <= c->fan_in) {
		open_writer(c, &w, out);
		return merge_operands(c, operands, n, &w) ? 0 : 1;
	}
	for (size_t i = 0, k; i < n; i += k) {
		int fd = table_writer_run(&w, c->o.values);

		k = n - i < c->fan_in ? n - i : c->fan_in;
		good = merge_operands(c, operands + i, k, &w) && good;
		add_run(c, fd, 0);
		reduce(c);
	}
	write_runs(c, out);
	return good ? 0 : 1;
}
