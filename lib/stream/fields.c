/*
 * One walk over the record's keys yields those of the group, in order;
 * comparing a group and building one both use it.
 */
#include "stream/fields.h"

#include <ctype.h>
#include <string.h>

/* Parse the number at *s and advance past it; false if there is none. */
static bool
number(const char **s, size_t *n)
{
	if (!isdigit((unsigned char)**s))
		return false;
	for (*n = 0; isdigit((unsigned char)**s); (*s)++)
		if (*n <= RECORD_KEYS_MAX)
			*n = *n * 10 + (size_t)(**s - '0');
	return true;
}

/* One element of the list: `3`, `3-5`, `-5` or `3-`. */
static bool
element(struct fields *f, const char **s)
{
	size_t first = 1, last;
	bool begun = number(s, &first), range = **s == '-', ended;

	last = first;
	*s += range;
	ended = range && number(s, &last);
	if ((!begun && !ended) || first == 0 || last < first ||
	    last > RECORD_KEYS_MAX)
		return false;
	if (range && !ended && (f->from == 0 || first < f->from))
		f->from = first;	/* the record must have that one */
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

/*
 * The next key of the record that belongs to its group, with its TAB; NULL
 * after the last.  *at and *i hold the position and start as 0 and 1.
 */
static const char *
next_key(const struct fields *f, const struct record *r, size_t *at,
    size_t *i, size_t *len)
{
	while (*at < r->key_len) {
		const char *s = r->key + *at;
		const char *tab = memchr(s, '\t', r->key_len - *at);
		size_t n = (*i)++;

		*len = (size_t)(tab - s) + 1;
		*at += *len;
		if ((n <= f->last && f->want[n]) ||
		    (f->from > 0 && n >= f->from))
			return s;
	}
	return NULL;
}

bool
fields_same(const struct fields *f, const struct record *r,
    const struct group *g)
{
	size_t at = 0, i = 1, n = 0, len;
	const char *s;

	if (!g->known || f->last == 0)
		return g->known;
	for (; (s = next_key(f, r, &at, &i, &len)) != NULL; n += len)
		if (len > g->keys.len - n ||
		    memcmp(g->keys.s + n, s, len) != 0)
			return false;
	return n == g->keys.len;
}

void
fields_group(const struct fields *f, const struct record *r, struct group *g)
{
	size_t at = 0, i = 1, len;
	const char *s;

	g->known = true;
	g->keys.len = 0;
	while (f->last > 0 && (s = next_key(f, r, &at, &i, &len)) != NULL)
		buffer_add(&g->keys, s, len);
}
