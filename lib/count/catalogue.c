/* Documents are found by a hash of their name (bytes/table.h). */
#include "count/catalogue.h"

#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "stream/input.h"
#include "stream/visible.h"

/* Copy field i (from 0) of a row; it is empty if the row is too short. */
static const char *
keep(struct catalogue *c, const struct line *row, size_t i, size_t *len)
{
	const char *s = row->s, *end = row->s + row->len, *tab;
	char *copy;

	for (; i > 0; i--) {
		tab = memchr(s, '\t', (size_t)(end - s));
		s = tab == NULL ? end : tab + 1;
	}
	tab = memchr(s, '\t', (size_t)(end - s));
	*len = (size_t)((tab == NULL ? end : tab) - s);
	copy = arena_take(&c->strings, *len + 1);
	memcpy(copy, s, *len);
	copy[*len] = '\0';
	return copy;
}

static void
add(struct catalogue *c, const struct line *line, unsigned long long number)
{
	struct catalogue_row row = { .line = number };

	row.doc = keep(c, line, 0, &row.doc_len);
	row.date = keep(c, line, 1, &row.date_len);
	row.title = keep(c, line, 3, &row.title_len);
	MEMORY_ROOM(c->row, c->size, c->n + 1);
	c->row[c->n] = row;
	table_add(&c->by_doc, hash_bytes(row.doc, row.doc_len, 0),
	    (uint32_t)c->n++);
}

void
catalogue_read(struct catalogue *c, char *file)
{
	struct input in;
	struct line line;

	input_open(&in, &file, 1, NULL);
	in.drop_mark = true;
	while (input_line(&in, &line)) {
		if (line.len == 0)
			continue;
		if (memchr(line.s, '\t', line.len) == NULL)
			visible_errx("%s:%llu: doc, a TAB and a date expected, "
			    "as gpmeta writes them", file,
			    (unsigned long long)in.line);
		add(c, &line, (unsigned long long)in.line);
	}
	if (in.bad)
		visible_errx("%s: dates cannot be read", file);
	input_close(&in);
}

const struct catalogue_row *
catalogue_find(const struct catalogue *c, const char *doc, size_t len)
{
	const struct catalogue_row *found = NULL;
	uint64_t hash = hash_bytes(doc, len, 0);

	TABLE_EACH(i, &c->by_doc, hash)
		if (c->row[i].doc_len == len &&
		    memcmp(c->row[i].doc, doc, len) == 0)
			found = &c->row[i];
	return found;
}
