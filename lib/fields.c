#include "fields.h"

#include <ctype.h>
#include <err.h>
#include <stdlib.h>
#include <string.h>

/* The number at *s, which moves behind it; 0 where there is none. */
static size_t
number(const char **s)
{
	size_t n = 0;

	for (; isdigit((unsigned char)**s); (*s)++)
		if (n <= RECORD_KEYS_MAX)
			n = n * 10 + (size_t)(**s - '0');
	return n;
}

/* One element of the list: `3`, `3-5`, `-5` or `3-`. */
static bool
element(struct fields *f, const char **s)
{
	bool digits = isdigit((unsigned char)**s);
	size_t first = number(s), last = first;

	if (**s == '-') {
		(*s)++;
		if (!digits && !isdigit((unsigned char)**s))
			return false;
		if (!digits)
			first = 1;
		last = isdigit((unsigned char)**s) ? number(s) : SIZE_MAX;
	}
	if (first == 0 || last < first || first > RECORD_KEYS_MAX ||
	    (last > RECORD_KEYS_MAX && last != SIZE_MAX))
		return false;
	if (last == SIZE_MAX) {
		if (f->from == 0 || first < f->from)
			f->from = first;
		last = first;	/* of an open range, one key must be there */
	}
	for (size_t i = first; i <= last; i++)
		f->want[i] = true;
	if (last > f->last)
		f->last = last;
	return true;
}

bool
fields_parse(struct fields *f, const char *list)
{
	for (;;) {
		if (!element(f, &list))
			return false;
		if (*list == '\0')
			return true;
		if (*list++ != ',')
			return false;
	}
}

size_t
fields_missing(const struct fields *f, size_t nkeys)
{
	return f->last > nkeys ? f->last : 0;
}

/* Replace len bytes at offset `at` of the group; true where they differ. */
static bool
replace(struct group *g, size_t at, const char *s, size_t len)
{
	if (at + len <= g->len && memcmp(g->s + at, s, len) == 0)
		return false;
	if (g->size - at < len) {
		g->size = 2 * (at + len);
		g->s = realloc(g->s, g->size);
		if (g->s == NULL)
			err(2, NULL);
	}
	memcpy(g->s + at, s, len);
	return true;
}

bool
fields_group(const struct fields *f, const struct record *r, struct group *g)
{
	const char *s = r->key, *end = r->key + r->key_len;
	bool changed = !g->known;
	size_t at = 0;

	g->known = true;
	if (f->last == 0)
		return changed;
	for (size_t i = 1; s < end; i++) {
		size_t len = (size_t)((char *)memchr(s, '\t',
		    (size_t)(end - s)) + 1 - s);

		if ((i <= f->last && f->want[i]) ||
		    (f->from > 0 && i >= f->from)) {
			changed |= replace(g, at, s, len);
			at += len;
		}
		s += len;
	}
	changed |= at != g->len;
	g->len = at;
	return changed;
}

void
fields_group_free(struct group *g)
{
	free(g->s);
	*g = (struct group){ .s = NULL };
}
