/*
 * All rows are sorted by unit and coding; the rows of a unit then become a row
 * of the matrix of units by codings.  Units with a single code, which cannot
 * agree or disagree with anything, are counted and left out.
 */
#include "codings.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "count/tables.h"

struct coded {
	const char *unit;
	size_t len;
	uint32_t coding, code;
	uint64_t line;
};

bool
code_parse(struct input *in, const struct line *line, size_t field,
    struct code_line *c)
{
	const char *end = line->s + line->len, *s = line->s, *tab, *stop;
	size_t n = table_tabs(line->s, line->len) + 1;

	if (end > s && end[-1] == '\r')
		end--;			/* from a spreadsheet */
	if (field == 0)
		field = n > 2 ? n - 1 : 2;
	if (field > n) {
		if (end > s)
			input_warn(in, "no code: keys, a tab and a code expected");
		return false;
	}
	for (size_t i = 1; i < field; i++)
		s = (const char *)memchr(s, '\t', (size_t)(end - s)) + 1;
	tab = memchr(s, '\t', (size_t)(end - s));
	stop = tab != NULL ? tab : end;
	c->unit = line->s;
	c->unit_len = (size_t)(s - 1 - line->s);
	c->rest = stop;
	c->rest_len = (size_t)(end - stop);
	while (s < stop && *s == ' ')
		s++;
	while (stop > s && stop[-1] == ' ')
		stop--;
	c->code = s;
	c->code_len = (size_t)(stop - s);
	return true;
}

uint32_t
code_class(struct classes *classes, struct input *in,
    const struct code_line *c)
{
	uint32_t class = classes_find(classes, c->code, c->code_len);

	if (class == CLASSES_NONE)
		input_warn(in, "no class of --classes: %.*s",
		    (int)c->code_len, c->code);
	return class;
}

static void
take_line(struct codings *c, struct input *in, const struct line *line,
    uint32_t n)
{
	struct coded row = { .coding = n, .line = in->line };
	struct code_line parts;
	char *unit;

	if (!code_parse(in, line, c->field, &parts) || parts.code_len == 0)
		return;			/* not coded */
	if ((row.code = code_class(c->classes, in, &parts)) == CLASSES_NONE)
		return;
	unit = arena_take(&c->arena, parts.unit_len + 1);
	memcpy(unit, parts.unit, parts.unit_len);
	row.unit = unit;
	row.len = parts.unit_len;
	MEMORY_ROOM(c->row, c->rows_size, c->rows + 1);
	c->row[c->rows++] = row;
}

static int
compare_units(const struct coded *a, const struct coded *b)
{
	return table_compare(a->unit, a->len, b->unit, b->len);
}

static int
by_unit(const void *a, const void *b)
{
	const struct coded *x = a, *y = b;
	int r = compare_units(x, y);

	if (r == 0)
		r = (x->coding > y->coding) - (x->coding < y->coding);
	return r != 0 ? r : (x->line > y->line) - (x->line < y->line);
}

/* Add a unit, whose rows are those from `from` to before `to`. */
static void
take_unit(struct codings *c, size_t from, size_t to, struct input *in,
    char **files)
{
	uint32_t *code;
	size_t codes = 0;

	MEMORY_ROOM(c->code, c->codes_size, (c->units + 1) * c->n);
	code = c->code + c->units * c->n;
	for (size_t i = 0; i < c->n; i++)
		code[i] = CLASSES_NONE;
	for (size_t i = from; i < to; i++) {
		const struct coded *row = &c->row[i];

		if (code[row->coding] != CLASSES_NONE) {
			in->name = files[row->coding];
			in->line = row->line;
			input_warn(in,
			    "this unit has a code before, which counts");
			continue;
		}
		code[row->coding] = row->code;
		codes++;
	}
	if (codes > 1)
		c->units++;
	else
		c->alone[c->row[from].coding]++;
}

/* Sort the classes, and drop those that occur only in units with one code. */
static void
sort_classes(struct codings *c)
{
	bool *used = memory_zeros((size_t)c->classes->n + 1, sizeof(*used));
	size_t n = c->units * c->n;
	uint32_t *to;

	for (size_t i = 0; i < n; i++)
		if (c->code[i] != CLASSES_NONE)
			used[c->code[i]] = true;
	to = classes_sort(c->classes, used);
	for (size_t i = 0; i < n; i++)
		if (c->code[i] != CLASSES_NONE)
			c->code[i] = to[c->code[i]];
	free(to);
	free(used);
}

static void
join(struct codings *c, char **files)
{
	struct input in = { .open = false };	/* for its warnings */

	if (c->rows > 0)
		qsort(c->row, c->rows, sizeof(*c->row), by_unit);
	for (size_t i = 0, end; i < c->rows; i = end) {
		for (end = i + 1; end < c->rows &&
		    compare_units(&c->row[i], &c->row[end]) == 0;)
			end++;
		take_unit(c, i, end, &in, files);
	}
	input_close(&in);
	c->bad |= in.bad;
	sort_classes(c);
}

void
codings_read(struct codings *c, char **files, size_t n)
{
	struct input in;
	struct line line;

	c->n = n;
	c->alone = memory_zeros(n, sizeof(*c->alone));
	for (size_t i = 0; i < n; i++) {
		input_open(&in, &files[i], 1, NULL);
		in.drop_mark = true;
		while (input_line(&in, &line))
			take_line(c, &in, &line, (uint32_t)i);
		input_close(&in);
		c->bad |= in.bad;
	}
	join(c, files);
}
