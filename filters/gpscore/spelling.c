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

static uint64_t
key(const char *s)
{
	return (uint64_t)(s[0] & 31) << 5 | (uint64_t)(s[1] & 31);
}

bool
spelling_add(struct spelling *sp, const char *part, const char *other)
{
	size_t n;
	const char *from = letters(part, &n);

	if (n < 2)
		return false;
	MEMORY_ROOM(sp->pair, sp->max, sp->n + 1);
	sp->pair[sp->n] = (struct spelling_pair){ part, other };
	table_add(&sp->table, key(from), (uint32_t)sp->n++);
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

/* The last pair whose part fits at s, and the length of this; or NULL. */
static const struct spelling_pair *
pair_at(const struct spelling *sp, const char *term, const char *s, size_t *n)
{
	const struct spelling_pair *found = NULL;
	size_t len;

	if (s[1] == '\0')
		return NULL;
	TABLE_EACH(i, &sp->table, key(s))
		if ((len = fits(sp->pair[i].part, term, s)) > 0 &&
		    &sp->pair[i] > found) {
			found = &sp->pair[i];
			*n = len;
		}
	return found;
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
