/*
 * Each form with a count becomes a record in an arena: its count, and its term
 * as count/order.h and count/tables.h want it.  Read in the order of the table,
 * written in that of the sort, a form is fetched twice; counting the same terms
 * as nodes of grams.h took three times as long (64 MB of prose: 48 ms, not 16).
 */
#include "singles.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "count/order.h"
#include "naming.h"

#define AHEAD 16		/* records fetched before they are needed */

struct singles {
	struct order *row;
	size_t n;
	struct arena records;	/* count, length, term with a TAB after it */
};

static void
add_row(struct singles *x, const char *s, size_t len, uint64_t n)
{
	char *record = arena_take(&x->records, sizeof(n) + ORDER_HEAD + len +
	    1);
	uint32_t key_len = (uint32_t)len + 1;

	memcpy(record, &n, sizeof(n));
	memcpy(record + sizeof(n), &key_len, ORDER_HEAD);
	record += sizeof(n) + ORDER_HEAD;
	memcpy(record, s, len);
	record[len] = '\t';
	x->row[x->n++].s = record;
}

static void
add_form(struct singles *x, const struct terms *t, const struct form *form,
    uint32_t unwanted)
{
	struct name name;

	if (form->seen == 0 || (form->number & unwanted) != 0)
		return;
	if ((forms_kind(form->head) & FORM_CANONICAL) != 0) {
		const char *s;
		size_t len = forms_spelling(&t->forms, form, &s);

		add_row(x, s, len, form->seen);
		return;
	}
	naming_make(&t->naming, &t->forms, form, &name);
	if (!name.stop || (unwanted & FORM_STOP) == 0)
		add_row(x, name.s, name.len, form->seen);
	naming_free(&name);
}

static uint64_t
count_of(const char *key)
{
	uint64_t n;

	memcpy(&n, key - ORDER_HEAD - sizeof(n), sizeof(n));
	return n;
}

static bool
same_key(const char *a, const char *b)
{
	return order_len(a) == order_len(b) &&
	    memcmp(a, b, order_len(a)) == 0;
}

/* Write the rows, which are sorted, those of the same term as one. */
static void
write_rows(const struct singles *x, struct table_writer *w)
{
	const struct order *row = x->row;

	for (size_t i = 0, next; i < x->n; i = next) {
		struct table_row r = { .key = row[i].s,
		    .len = order_len(row[i].s), .n = { count_of(row[i].s) } };

		if (i + AHEAD < x->n)
			__builtin_prefetch(row[i + AHEAD].s - ORDER_HEAD);
		for (next = i + 1; next < x->n &&
		    same_key(row[i].s, row[next].s); next++)
			table_sum(&r.n[0], count_of(row[next].s));
		table_write(w, &r);
	}
}

void
singles_write(const struct terms *t, uint32_t unwanted,
    struct table_writer *w)
{
	struct singles x = { .n = 0 };

	x.row = memory_table(t->forms.nseen + 1, sizeof(*x.row));
	for (size_t i = 0; i < t->forms.slots; i++)
		add_form(&x, t, &t->forms.slot[i], unwanted);
	order_sort(x.row, x.n);
	write_rows(&x, w);
	free(x.row);
	arena_clear(&x.records);
}
