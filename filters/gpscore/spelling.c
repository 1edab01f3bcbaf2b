#include "spelling.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon.h"

#define PIECES_MAX 4096
#define TERM_MAX 256		/* longer terms have no variants */

struct piece {
	const char *from, *to;	/* without anchors */
	size_t len, to_len;
	bool start, end;	/* of a word only */
	uint16_t next;		/* 1 + the next one that starts alike */
};

struct pieces {
	struct piece p[PIECES_MAX];
	struct start {
		uint32_t third;	/* bits: the letters that may follow */
		uint16_t first;	/* 1 + the piece */
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

static void
add(struct pieces *ps, const char *from, const char *to)
{
	struct piece *p = &ps->p[ps->n];
	struct start *start;

	if (ps->n == PIECES_MAX)
		errx(2, "%s: more than %d spellings", from, PIECES_MAX);
	p->from = letters(from, &p->len);
	p->to = letters(to, &p->to_len);
	if (p->len < 2 || p->to_len < 2)
		errx(2, "%s: the part of a word has two letters at least", from);
	p->start = from[0] == '^';
	p->end = p->from[p->len] == '$';
	start = &ps->starts[key(p->from)];
	start->third |= p->len == 2 ? UINT32_MAX :
	    UINT32_C(1) << (p->from[2] & 31);
	p->next = start->first;
	start->first = (uint16_t)++ps->n;
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

/* The first place from s on where a part fits, and which; NULL: none. */
static const char *
next_fit(const struct pieces *ps, const char *term, const char *s,
    const struct piece **p)
{
	for (; s[0] != '\0' && s[1] != '\0'; s++) {
		const struct start *start = &ps->starts[key(s)];
		uint16_t i = start->first;

		if ((start->third >> (s[2] & 31) & 1) == 0)
			continue;
		for (; i != 0; i = (*p)->next) {
			*p = &ps->p[i - 1];
			if (fits(*p, term, s))
				return s;
		}
	}
	return NULL;
}

/*
 * Write the term in the other spelling, of room for twice its bytes and
 * those of a part; its length, or 0 where it is the same, as most are.
 */
static size_t
respell(const struct pieces *ps, const char *term, char *out)
{
	const struct piece *p;
	const char *s = term, *at;
	char *start = out;

	while ((at = next_fit(ps, term, s, &p)) != NULL) {
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

/* The parts, from one spelling to the other or back. */
static struct pieces *
collect(const struct lexicon *l, bool back)
{
	struct pieces *ps = calloc(1, sizeof(*ps));

	if (ps == NULL)
		err(2, NULL);
	for (size_t i = 0; i < l->own; i++) {
		const struct line_of *line = &l->lines[i];

		if (l->entries[i].cue != CUE_SPELLING)
			continue;
		if (back)
			add(ps, line->other, line->term);
		else
			add(ps, line->term, line->other);
	}
	return ps;
}

struct text {			/* where the terms go */
	char *s;
	size_t len, size;
};

static void
reserve(struct text *t, size_t n)
{
	if (t->size - t->len >= n)
		return;
	t->size = 2 * (t->size + n);
	if ((t->s = realloc(t->s, t->size)) == NULL)
		err(2, NULL);
}

/* Where the terms lie is noted later, since the text still moves. */
static void
add_variants(struct lexicon *l, const struct pieces *ps, struct text *t)
{
	for (size_t i = 0; i < l->own; i++) {
		size_t n, variant;

		if (l->entries[i].cue >= CUE_SET || l->lines[i].len > TERM_MAX)
			continue;
		reserve(t, 16 * TERM_MAX);
		n = respell(ps, l->lines[i].term, t->s + t->len);
		if (n == 0)
			continue;
		variant = lexicon_add(l);
		l->entries[variant] = l->entries[i];
		l->lines[variant] = l->lines[i];
		l->lines[variant].len = (uint32_t)n;
		t->len += n + 1;
	}
}

char *
spelling_variants(struct lexicon *l)
{
	struct text t = { .s = NULL };
	const char *s;

	for (int back = 0; back < 2; back++) {
		struct pieces *ps = collect(l, back);

		add_variants(l, ps, &t);
		free(ps);
	}
	s = t.s;
	for (size_t i = l->own; i < l->n; i++) {
		l->lines[i].term = s;
		s += l->lines[i].len + 1;
	}
	return t.s;
}
