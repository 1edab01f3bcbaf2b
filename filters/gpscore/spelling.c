/* Parts are found by their first two letters. */
#include "spelling.h"

#include <string.h>

/* A part of a word without its anchors, and its length. */
static const char *
letters(const char *s, size_t *len)
{
	s += s[0] == '^';
	*len = strcspn(s, "$");
	return s;
}

static size_t
key(const char *s)
{
	return (size_t)(s[0] & 31) << 5 | (size_t)(s[1] & 31);
}

bool
spelling_add(struct spelling *sp, const char *part, const char *other)
{
	size_t n;
	const char *from = letters(part, &n);
	uint32_t *first;

	if (n < 2)
		return false;
	first = &sp->first[key(from)];
	MEMORY_ROOM(sp->pair, sp->max, sp->n + 1);
	sp->pair[sp->n++] = (struct spelling_pair){ part, other, *first };
	*first = (uint32_t)sp->n;
	return true;
}

static bool
inside(char c)
{
	return c != '\0' && c != ' ' && c != '-' && c != '\'';
}

/* The length of the part if it fits at s, or 0. */
static size_t
fits(const char *part, const char *term, const char *s)
{
	size_t n;
	const char *from = letters(part, &n);

	return strncmp(s, from, n) != 0 || (from[n] == '$' && inside(s[n])) ||
	    (part[0] == '^' && s > term && inside(s[-1])) ? 0 : n;
}

/* The pair whose part fits at s, and the length of this; or NULL. */
static const struct spelling_pair *
pair_at(const struct spelling *sp, const char *term, const char *s, size_t *n)
{
	const struct spelling_pair *p;

	for (uint32_t i = sp->first[key(s)]; i != 0; i = p->next) {
		p = &sp->pair[i - 1];
		if ((*n = fits(p->part, term, s)) > 0)
			return p;
	}
	return NULL;
}

bool
spelling_change(const struct spelling *sp, const char *term, struct buffer *to)
{
	bool changed = false;

	to->len = 0;
	for (const char *s = term; *s != '\0';) {
		size_t n, len = 1;
		const struct spelling_pair *p = pair_at(sp, term, s, &n);
		const char *other = p == NULL ? s : letters(p->other, &len);

		buffer_add(to, other, len);
		s += p == NULL ? 1 : n;
		changed |= p != NULL;
	}
	return changed;
}
