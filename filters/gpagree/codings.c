/*
 * Units are found by the hash of their keys, and numbered in order of appearance;
 * each has a row in the matrix of units by codings.  Units with a single code,
 * which cannot agree or disagree with anything, are counted and left out at the
 * end.
 */
#include "codings.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "count/tables.h"

struct unit {
	const char *key;
	size_t len;
};

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

/* The number of a unit, which is added, as yet without codes, if it is new. */
static size_t
find_unit(struct codings *c, const char *key, size_t len)
{
	uint64_t hash = hash_bytes(key, len, 0);

	TABLE_EACH(i, &c->table, hash)
		if (c->unit[i].len == len &&
		    memcmp(c->unit[i].key, key, len) == 0)
			return i;
	if (c->units == TABLE_NONE)
		errx(2, "too many units");
	MEMORY_ROOM(c->unit, c->units_size, c->units + 1);
	MEMORY_ROOM(c->code, c->codes_size, (c->units + 1) * c->n);
	c->unit[c->units].key = memcpy(arena_take(&c->keys, len), key, len);
	c->unit[c->units].len = len;
	for (size_t i = 0; i < c->n; i++)
		c->code[c->units * c->n + i] = CLASSES_NONE;
	table_add(&c->table, hash, (uint32_t)c->units);
	return c->units++;
}

static void
take_line(struct codings *c, struct input *in, const struct code_line *line,
    size_t coding)
{
	size_t unit = find_unit(c, line->unit, line->unit_len);
	uint32_t *code = &c->code[unit * c->n + coding];

	if (*code == CLASSES_NONE)
		*code = line->class;
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
