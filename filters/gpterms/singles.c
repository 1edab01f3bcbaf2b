/*
 * Each form with a count becomes a record: its count, and its term as
 * count/order.h and count/tables.h want it.  Most records fit into the slot of
 * their form, so that no new memory is taken, which the kernel would have to
 * clear (64 MB of prose: 3 ms less).  Read in the order of the table, written in
 * that of the sort, a form is fetched twice; counting the same terms as nodes of
 * grams.h takes three times as long.  Linked forms are added up beforehand.
 */
#include "singles.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "count/order.h"
#include "naming.h"

#define AHEAD 16		/* records fetched before they are needed */

/* A record in the slot of its form. */
struct single {
	uint32_t count, documents;
	uint32_t len;		/* of the term and the TAB after it */
	char term[sizeof(struct form) - 3 * sizeof(uint32_t)];
};

_Static_assert(sizeof(struct single) == sizeof(struct form) &&
    offsetof(struct single, len) + ORDER_HEAD == offsetof(struct single, term),
    "the length precedes the term, and a record has the size of a form");

struct singles {
	struct order *row;
	size_t n;
	bool linked;		/* the terms have counts of documents */
	struct arena records;	/* of longer terms */
};

/* Add a row; its record replaces the form unless the term is too long. */
static void
add_row(struct singles *x, struct form *form, const char *s, size_t len)
{
	struct single head = { form->seen, form->documents,
	    (uint32_t)len + 1, "" };
	char *record = (char *)form;

	if (len >= sizeof(head.term))
		record = arena_take(&x->records,
		    offsetof(struct single, term) + len + 1);
	memmove(record + offsetof(struct single, term), s, len);
	memcpy(record, &head, offsetof(struct single, term));
	record += offsetof(struct single, term);
	record[len] = '\t';
	x->row[x->n++].s = record;
}

static void
add_form(struct singles *x, const struct terms *t, struct form *form)
{
	static struct name name;

	if (form->seen == 0 || (form->number & t->unwanted) != 0)
		return;
	naming_make(&t->naming, &t->forms, form, &name);
	if (!name.stop || (t->unwanted & FORM_STOP) == 0)
		add_row(x, form, name.s, name.len);
}

/* Add the counts of the record that has this key to those of a row. */
static void
add_counts(struct table_row *r, const char *key)
{
	struct single head;

	memcpy(&head, key - offsetof(struct single, term),
	    offsetof(struct single, term));
	table_sum(&r->n[0], head.count);
	table_sum(&r->n[1], head.documents);
}

/* Write the rows, which are sorted, those of the same term as one. */
static void
write_rows(const struct singles *x, struct table_writer *w)
{
	const struct order *row = x->row;

	for (size_t i = 0, next; i < x->n; i = next) {
		struct table_row r = { .key = row[i].s,
		    .len = order_len(row[i].s), .n = { 0, !x->linked } };

		if (i + AHEAD < x->n)
			__builtin_prefetch(row[i + AHEAD].s - ORDER_HEAD);
		for (next = i; next < x->n && table_compare(r.key, r.len,
		    row[next].s, order_len(row[next].s)) == 0; next++)
			add_counts(&r, row[next].s);
		table_write(w, &r);
	}
}

/* Count the occurrences of linked forms for those that stand for their terms. */
static void
add_up(struct terms *t)
{
	for (size_t i = 0; i < t->forms.nseen; i++) {
		struct form *form = forms_seen(&t->forms, i);
		uint32_t n = form->seen;

		if ((form->number & FORM_LINKED) == 0)
			continue;
		form->seen = 0;
		t->forms.slot[form->number & FORM_TERM].seen += n;
	}
}

void
singles_write(struct terms *t, struct table_writer *w)
{
	struct singles x = { .linked = terms_linked(t) };

	x.row = memory_table(t->forms.used + 1, sizeof(*x.row));
	if (x.linked)
		add_up(t);
	for (size_t i = 0; i < t->forms.nseen; i++)
		add_form(&x, t, forms_seen(&t->forms, i));
	order_sort(x.row, x.n);
	write_rows(&x, w);
	memory_table_free(x.row);
	arena_clear(&x.records);
}
