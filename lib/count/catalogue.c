/* Documents are found by a hash of their name (bytes/table.h). */
#include "count/catalogue.h"

#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "stream/input.h"
#include "stream/visible.h"

/* Copy a row and cut it into fields; those that it lacks are empty. */
static void
add(struct catalogue *c, const struct line *line, unsigned long long number)
{
	struct catalogue_row row = { .line = number };
	char *s = arena_take(&c->strings, line->len + 1);
	const char *field[4];

	memcpy(s, line->s, line->len);
	s[line->len] = '\0';
	for (size_t i = 0; i < 4; i++)
		field[i] = s == NULL ? "" : strsep(&s, "\t");
	row.doc = field[0];
	row.doc_len = strlen(row.doc);
	row.date = field[1];
	row.date_len = strlen(row.date);
	row.title = field[3];
	row.title_len = strlen(row.title);
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
