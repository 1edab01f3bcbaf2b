/*
 * Names are found by hash.  Classes are numbered in order of appearance, and
 * renumbered by rank at the end.
 */
#include "classes.h"

#include <err.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "count/tables.h"

/* Parse all of it as a finite number. */
static bool
parse_number(const char *s, size_t len, double *value)
{
	char digits[64], *end;

	if (len == 0 || len >= sizeof(digits) || memchr(s, '\0', len) != NULL)
		return false;
	memcpy(digits, s, len);
	digits[len] = '\0';
	/* strtod(3) would also take spaces, hexadecimal, nan and inf */
	if (strspn(digits, "+-.0123456789eE") != len)
		return false;
	*value = strtod(digits, &end);
	return *end == '\0' && isfinite(*value);
}

#define CANONICAL 32		/* bytes */

/* Write a number in canonical form: 1.0000 as 1; false if it is not one. */
static bool
canonical(const char *s, size_t len, char room[CANONICAL], size_t *room_len)
{
	double value;

	if (!parse_number(s, len, &value))
		return false;
	/* not -0 */
	*room_len = (size_t)snprintf(room, CANONICAL, "%.15g", value + 0.0);
	return true;
}

static uint32_t
find_name(const struct classes *c, const char *name, size_t len, uint64_t hash)
{
	TABLE_EACH(i, &c->table, hash)
		if (c->class[i].len == len &&
		    memcmp(c->class[i].name, name, len) == 0)
			return i;
	return CLASSES_NONE;
}

uint32_t
classes_name(struct classes *c, const char *name, size_t len)
{
	uint64_t hash = hash_bytes(name, len, 0);
	uint32_t i = find_name(c, name, len, hash);

	if (i != CLASSES_NONE)
		return i;
	if (c->n == TABLE_NONE)
		errx(2, "too many units or classes");
	MEMORY_ROOM(c->class, c->size, (size_t)c->n + 1);
	c->class[c->n] = (struct class){ .len = len,
	    .name = memcpy(arena_take(&c->names, len), name, len) };
	table_add(&c->table, hash, c->n);
	return c->n++;
}

/* The only class of that name if capitals do not matter. */
static uint32_t
find_folded(const struct classes *c, const char *name, size_t len)
{
	uint32_t found = CLASSES_NONE;

	for (uint32_t i = 0; i < c->n; i++) {
		if (c->class[i].len != len ||
		    strncasecmp(c->class[i].name, name, len) != 0)
			continue;
		if (found != CLASSES_NONE)
			return CLASSES_NONE;
		found = i;
	}
	return found;
}

const char *
classes_names(struct classes *c, const char *list)
{
	for (;; list++) {
		size_t len = strcspn(list, ","), name_len = len;
		char number[CANONICAL];
		const char *name = canonical(list, len, number, &name_len) ?
		    number : list;
		uint32_t n = c->n;

		if (len == 0)
			return "a name is empty";
		if (classes_name(c, name, name_len) < n)
			return "a name comes twice";
		list += len;
		if (*list == '\0')
			break;
	}
	c->named = true;
	return NULL;
}

const char *
classes_cuts(struct classes *c, const char *list)
{
	for (c->cuts = 0;; list++) {
		size_t len = strcspn(list, ",");
		double value;

		if (!parse_number(list, len, &value))
			return "must be numbers, as -0.05,0.05";
		if (c->cuts > 0 && value <= c->cut[c->cuts - 1])
			return "must be numbers that rise";
		MEMORY_ROOM(c->cut, c->cuts_size, c->cuts + 1);
		c->cut[c->cuts++] = value;
		list += len;
		if (*list == '\0')
			return NULL;
	}
}

/* The interval of a number; a cut belongs to the one farther from zero. */
static uint32_t
interval(const struct classes *c, double value)
{
	uint32_t i = 0;

	while (i < c->cuts && (value > c->cut[i] ||
	    (value >= c->cut[i] && c->cut[i] >= 0)))
		i++;
	return i;
}

uint32_t
classes_find(struct classes *c, const char *code, size_t len)
{
	char room[CANONICAL];
	bool number = canonical(code, len, room, &len);
	uint32_t i;

	if (number)
		code = room;
	i = find_name(c, code, len, hash_bytes(code, len, 0));
	if (i != CLASSES_NONE)
		return i;
	if (number && c->cuts > 0)
		return interval(c, strtod(room, NULL));
	return c->named ? find_folded(c, code, len) : classes_name(c, code, len);
}

static int
by_name(const void *a, const void *b)
{
	const struct class *x = a, *y = b;

	return table_compare(x->name, x->len, y->name, y->len);
}

/* No two are equal: equal numbers are one class. */
static int
by_value(const void *a, const void *b)
{
	const struct class *x = a, *y = b;

	return x->value > y->value ? 1 : -1;
}

uint32_t *
classes_sort(struct classes *c, const bool *used)
{
	uint32_t *to = memory_zeros((size_t)c->n + 1, sizeof(*to)), n = 0;

	c->numbers = true;
	for (uint32_t i = 0; i < c->n; i++) {
		struct class *x = &c->class[n];

		if (!c->named && used != NULL && !used[i])
			continue;
		*x = c->class[i];
		x->place = i;
		c->numbers &= parse_number(x->name, x->len, &x->value);
		n++;
	}
	c->n = n;
	c->numbers &= n > 0;
	if (!c->named && n > 0)
		qsort(c->class, n, sizeof(*c->class),
		    c->numbers ? by_value : by_name);
	for (uint32_t i = 0; i < n; i++)
		to[c->class[i].place] = i;
	return to;
}
