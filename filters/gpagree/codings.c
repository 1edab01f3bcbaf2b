/*
 * Units are numbered in order of appearance, by their keys as names; each has a
 * row in the matrix of units by codings.  Units with a single code, which cannot
 * agree or disagree with anything, are counted and left out at the end.
 */
#include "codings.h"

#include <stdlib.h>
#include <string.h>

#include "count/tables.h"

/* Find the class of a code, but for spaces around it; false if it has none. */
static bool
find_class(struct input *in, struct classes *classes, const char *s,
    const char *end, uint32_t *class)
{
	while (s < end && *s == ' ')
		s++;
	while (end > s && end[-1] == ' ')
		end--;
	if (s == end)
		return false;		/* not coded */
	*class = classes_find(classes, s, (size_t)(end - s));
	if (*class == CLASSES_NONE)
		input_warn(in, "no class of --classes: %.*s", (int)(end - s),
		    s);
	return *class != CLASSES_NONE;
}

bool
code_next(struct input *in, struct classes *classes, size_t field,
    struct code_line *c)
{
	struct line line;

	while (input_line(in, &line)) {
		const char *s = line.s, *end = s + line.len, *tab;
		size_t n = table_tabs(s, line.len) + 1;
		size_t at = field > 0 ? field : n > 2 ? n - 1 : 2;

		if (end > s && end[-1] == '\r')
			end--;		/* from a spreadsheet */
		if (at > n) {
			if (end > s)
				input_warn(in, "no code: keys, a tab and a "
				    "code expected");
			continue;
		}
		for (size_t i = 1; i < at; i++)
			s = (const char *)memchr(s, '\t', (size_t)(end - s)) + 1;
		tab = memchr(s, '\t', (size_t)(end - s));
		c->unit = line.s;
		c->unit_len = (size_t)(s - 1 - line.s);
		c->rest = tab != NULL ? tab : end;
		c->rest_len = (size_t)(end - c->rest);
		if (find_class(in, classes, s, c->rest, &c->class))
			return true;
	}
	return false;
}

/* The codes of a unit, which is added, as yet without codes, if it is new. */
static uint32_t *
codes_of(struct codings *c, const char *key, size_t len)
{
	size_t unit = classes_name(&c->keys, key, len);

	if (unit < c->units)
		return c->code + unit * c->n;
	c->units++;
	MEMORY_ROOM(c->code, c->codes_size, c->units * c->n);
	for (size_t i = 0; i < c->n; i++)
		c->code[unit * c->n + i] = CLASSES_NONE;
	return c->code + unit * c->n;
}

static void
take_line(struct codings *c, struct input *in, const struct code_line *line,
    size_t coding)
{
	uint32_t *code = codes_of(c, line->unit, line->unit_len);

	if (code[coding] == CLASSES_NONE)
		code[coding] = line->class;
	else
		input_warn(in, "this unit has a code before, which counts");
}

/* Keep the units with two codes or more, and count those with one. */
static void
keep_joined(struct codings *c)
{
	size_t kept = 0;

	for (size_t u = 0; u < c->units; u++) {
		const uint32_t *code = c->code + u * c->n;
		size_t codes = 0, last = 0;

		for (size_t i = 0; i < c->n; i++)
			if (code[i] != CLASSES_NONE) {
				codes++;
				last = i;
			}
		if (codes > 1)
			memmove(c->code + kept++ * c->n, code,
			    c->n * sizeof(*code));
		else
			c->alone[last]++;
	}
	c->units = kept;
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

void
codings_read(struct codings *c, char **files, size_t n)
{
	struct input in;
	struct code_line line;

	c->n = n;
	c->alone = memory_zeros(n, sizeof(*c->alone));
	for (size_t i = 0; i < n; i++) {
		input_open(&in, &files[i], 1, NULL);
		in.drop_mark = true;
		while (code_next(&in, c->classes, c->field, &line))
			take_line(c, &in, &line, i);
		input_close(&in);
		c->bad |= in.bad;
	}
	keep_joined(c);
	sort_classes(c);
}
