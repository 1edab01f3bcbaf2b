/* Parts are found by their first two letters, then by a bit for the third. */
#include "spelling.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

#define PART_MAX 24
_Static_assert(SPELLING_TERM / 2 * PART_MAX < SPELLING_ROOM,
    "a term of nothing but parts of two letters fits");

struct piece {
	const char *from, *to;	/* without anchors */
	size_t len, to_len;
	bool start, end;	/* of a word only */
	uint16_t next;		/* 1 + the next with the same two letters */
};

struct spelling {
	struct piece p[SPELLING_MAX];
	struct start {
		uint32_t third;	/* bits: the letters that may follow */
		uint16_t first;	/* 1 + the first piece */
	} starts[1 << 10];	/* by two letters */
	size_t n;
};

static size_t
key(const char *s)
{
	return (size_t)(s[0] & 31) << 5 | (size_t)(s[1] & 31);
}

/* A part of a word without its anchors, and its length. */
static const char *
letters(const char *s, size_t *len)
{
	s += s[0] == '^';
	*len = strcspn(s, "$");
	return s;
}

struct spelling *
spelling_open(void)
{
	return memory_zeros(1, sizeof(struct spelling));
}

void
spelling_close(struct spelling *sp)
{
	free(sp);
}

bool
spelling_part(const char *s)
{
	size_t n;

	(void)letters(s, &n);
	return n >= 2 && n <= PART_MAX;
}

void
spelling_add(struct spelling *sp, const char *part, const char *other)
{
	struct piece *p = &sp->p[sp->n];
	struct start *start;

	p->from = letters(part, &p->len);
	p->to = letters(other, &p->to_len);
	p->start = part[0] == '^';
	p->end = p->from[p->len] == '$';
	start = &sp->starts[key(p->from)];
	start->third |= p->len == 2 ? UINT32_MAX :
	    UINT32_C(1) << (p->from[2] & 31);
	p->next = start->first;
	start->first = (uint16_t)++sp->n;
}

static bool
inside(char c)
{
	return c != '\0' && c != ' ' && c != '-' && c != '\'';
}

/* Does the part fit at s? */
static bool
fits(const struct piece *p, const char *term, const char *s)
{
	for (size_t i = 0; i < p->len; i++)
		if (s[i] != p->from[i])
			return false;
	return !(p->end && inside(s[p->len])) &&
	    !(p->start && s > term && inside(s[-1]));
}

/* The first position from s on where a part fits, and the part; or NULL. */
static const char *
next_fit(const struct spelling *sp, const char *term, const char *s,
    const struct piece **p)
{
	for (; s[0] != '\0' && s[1] != '\0'; s++) {
		const struct start *start = &sp->starts[key(s)];
		uint16_t i = start->first;

		if ((start->third >> (s[2] & 31) & 1) == 0)
			continue;
		for (; i != 0; i = (*p)->next) {
			*p = &sp->p[i - 1];
			if (fits(*p, term, s))
				return s;
		}
	}
	return NULL;
}

size_t
spelling_change(const struct spelling *sp, const char *term, char *out)
{
	const struct piece *p;
	const char *s = term, *at;
	char *start = out;

	while ((at = next_fit(sp, term, s, &p)) != NULL) {
		memcpy(out, s, (size_t)(at - s));
		out += at - s;
		memcpy(out, p->to, p->to_len);
		out += p->to_len;
		s = at + p->len;
	}
	if (s == term)
		return 0;
	strcpy(out, s);
	return (size_t)(out - start) + strlen(s);
}
