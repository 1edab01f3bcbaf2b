#include "match/needs.h"

#include <ctype.h>
#include <string.h>

#include "match/reader.h"
#include "bytes/utf8.h"

static void
add_string(struct needs *need, const char *s, size_t n)
{
	if (n < need->shortest)
		need->shortest = n;
	if (need->n < NEEDS_STRINGS) {
		memcpy(need->string[need->n].s, s, n);
		need->string[need->n].len = (unsigned char)n;
	}
	need->n++;		/* past the room: too many */
}

/* A sequence of elements, and what follows the group it stands in. */
struct sequence {
	struct reader r;
	const struct sequence *then;
};

/* A way of beginning to match: the n bytes at s so far, not more than max. */
struct beginning {
	struct needs *need;
	size_t max;
	char s[NEEDS_STRING_MAX];
	size_t n;
};

static void expand(struct sequence, struct beginning);

/* Add the k bytes of a character, as many as fit; false: it is full. */
static bool
append(struct beginning *b, const char *c, size_t k)
{
	for (size_t i = 0; i < k && b->n < b->max; i++)
		b->s[b->n++] = (char)((unsigned char)c[i] < 0x80 ?
		    tolower((unsigned char)c[i]) : c[i]);
	return b->n < b->max;
}

/* One of the characters in the n bytes at c, so many times. */
static void
expand_times(struct beginning b, const char *c, size_t n, int times)
{
	uint32_t cp;

	for (size_t i = 0, k; i < n; i += k) {
		struct beginning one = b;

		k = utf8_decode(c + i, n - i, &cp);
		if (append(&one, c + i, k) && times > 1)
			expand_times(one, c, n, times - 1);
		else
			add_string(one.need, one.s, one.n);
	}
}

/*
 * Go on with one of the characters in the n bytes at c, and without where
 * that may be.  Of those that repeat two at most are followed.
 */
static void
expand_chars(struct sequence q, struct beginning b, const char *c, size_t n)
{
	bool repeat = reader_repeats(&q.r);
	int times = repeat && reader_least(&q.r) > 1 ? 2 : 1;
	bool may_lack = reader_optional(&q.r);
	uint32_t cp;

	if (may_lack)
		expand(q, b);
	if (repeat) {
		expand_times(b, c, n, times);
		return;
	}
	for (size_t i = 0, k; i < n; i += k) {
		struct beginning one = b;

		k = utf8_decode(c + i, n - i, &cp);
		(void)append(&one, c + i, k);
		expand(q, one);
	}
}

/* Go on with each alternative of a group, and without it if that may be. */
static void
expand_group(struct sequence q, struct beginning b, struct group group)
{
	struct reader one;

	if (reader_repeats(&q.r)) {	/* how often is not followed */
		add_string(b.need, b.s, b.n);
		return;
	}
	if (reader_optional(&q.r))
		expand(q, b);
	while (b.need->n <= NEEDS_STRINGS && reader_alternative(&group, &one))
		expand((struct sequence){ one, &q }, b);
}

/*
 * Follow the expression from its start in all the ways it may match, until
 * something is met that does not stand for itself.
 */
static void
expand(struct sequence q, struct beginning b)
{
	struct element e;

	if (b.need->n > NEEDS_STRINGS)
		return;
	for (;; b.n++) {
		while (q.r.p == q.r.end && q.then != NULL)
			q = *q.then;
		if (b.n == b.max || !reader_plain_once(&q.r, &b.s[b.n]))
			break;
	}
	e.kind = ELEMENT_UNKNOWN;
	if (b.n < b.max)
		reader_element(&q.r, &e);
	if (e.kind == ELEMENT_CHARACTERS)
		expand_chars(q, b, e.s, e.n);
	else if (e.kind == ELEMENT_GROUP)
		expand_group(q, b, e.group);
	else
		add_string(b.need, b.s, b.n);
}

/* The strings of at most max bytes with which a match can begin. */
static bool
beginnings(struct reader r, struct needs *need, size_t max)
{
	need->place = NEEDS_AT_START;
	need->n = 0;
	need->shortest = max;
	expand((struct sequence){ r, NULL },
	    (struct beginning){ .need = need, .max = max });
	return need->n <= NEEDS_STRINGS;
}

/*
 * The strings with which a match can begin; shorter ones if too many.  Of
 * shorter ones there are never more, so the length is found by halving.
 */
static void
find_beginnings(struct reader r, struct needs *need, size_t over)
{
	size_t fits = 1;

	if (beginnings(r, need, over))
		return;
	while (over - fits > 1) {
		size_t max = (fits + over) / 2;

		if (beginnings(r, need, max))
			fits = max;
		else
			over = max;
	}
	if (fits == 1 || !beginnings(r, need, fits))
		need->shortest = 0;
}

/* The run of plain characters at r, the last NEEDS_STRING_MAX of them. */
static size_t
read_run(struct reader *r, char *s)
{
	size_t n = 0;
	int c;

	while (r->p < r->end && (c = reader_plain(r)) != -1) {
		if (n == NEEDS_STRING_MAX)
			memmove(s, s + 1, --n);
		s[n++] = (char)c;
		if (!reader_quantifier(r))
			continue;
		n -= reader_optional(r);
		break;
	}
	return n;
}

static void
no_needs(struct needs *need, enum needs_place place)
{
	need->place = place;
	need->n = need->shortest = 0;
}

/*
 * The longest run of plain characters outside of groups; one at the end of
 * the text where there is one, as that is the cheapest to look for.
 */
static void
find_run(struct reader r, struct needs *need)
{
	char run[NEEDS_STRING_MAX];

	no_needs(need, NEEDS_INSIDE);
	while (r.p < r.end) {
		const char *at = r.p;
		size_t n = read_run(&r, run);
		bool last = n > 0 && r.end - r.p == 1 && *r.p == '$' &&
		    memchr("?*+}", r.p[-1], 4) == NULL;	/* it comes once */

		if (n == 1 && need->shortest >= 4)
			last = false;	/* it would tell little */

		if (last || n > need->shortest) {
			no_needs(need, last ? NEEDS_AT_END : NEEDS_INSIDE);
			need->shortest = n;
			add_string(need, run, n);
		}
		if (r.p == at) {
			r.p = reader_step(r);
			(void)reader_optional(&r);
		}
	}
}

/*
 * The strings with which a group begins that a match must hold, or rather
 * the group and all behind it; of several groups, the longest strings.
 */
static void
find_group(struct reader r, struct needs *need)
{
	no_needs(need, NEEDS_INSIDE);
	while (r.p < r.end) {
		struct reader behind = { r.x, reader_step(r), r.end };
		bool group = r.end - r.p > 3 && memcmp(r.p, "(?:", 3) == 0;
		struct needs here;

		if (!reader_optional(&behind) && group) {
			find_beginnings(r, &here, NEEDS_STRING_MAX);
			here.place = NEEDS_INSIDE;
			if (here.shortest > need->shortest)
				*need = here;
		}
		r.p = behind.p;
	}
}

/* Is there a \d at all?  Most expressions have none. */
static bool
has_class_of_digits(const char *s, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (s[i] == 'd' && s[i - 1] == '\\')
			return true;
	return false;
}

static bool needs_digit(struct group);

/* Does every way to match an alternative take a digit? */
static bool
alternative_needs_digit(struct reader r)
{
	while (r.p < r.end) {
		struct reader at = r;

		r.p = reader_step(r);
		if (reader_optional(&r))
			continue;
		if (isdigit((unsigned char)*at.p) || (at.end - at.p > 1 &&
		    memcmp(at.p, "\\d", 2) == 0) || (at.end - at.p > 3 &&
		    memcmp(at.p, "(?:", 3) == 0 &&
		    needs_digit(reader_group(&at, 3))))
			return true;
	}
	return false;
}

static bool
needs_digit(struct group group)
{
	struct reader one;

	while (reader_alternative(&group, &one))
		if (!alternative_needs_digit(one))
			return false;
	return true;
}

static void
find_needs(struct reader r, struct needs *need)
{
	struct needs run;

	find_run(r, &run);
	if (r.p < r.end && *r.p == '^') {
		r.p++;
		find_beginnings(r, need, NEEDS_BEGIN_MAX);
		if (need->shortest >= 3)
			return;
	}
	if (run.place == NEEDS_AT_END || run.shortest > need->shortest)
		*need = run;
	if (need->shortest == 0)
		find_group(r, need);
	if (need->shortest == 0)
		no_needs(need, NEEDS_NOTHING);
}

void
needs_read(struct needs *need, const char *s, size_t n)
{
	struct expression x;
	struct group all;
	struct reader one;

	no_needs(need, NEEDS_NOTHING);
	need->digit = false;
	if (!reader_open(&x, s, n))
		return;
	all = reader_alternatives(&x);
	(void)reader_alternative(&all, &one);
	if (one.end == reader_whole(&x).end)	/* there is but one */
		find_needs(one, need);
	need->digit = has_class_of_digits(s, n) &&
	    needs_digit(reader_alternatives(&x));
	reader_close(&x);
}
