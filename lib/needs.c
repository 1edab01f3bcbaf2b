#include "needs.h"

#include <ctype.h>
#include <err.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "unicode.h"
#include "utf8.h"

/* Where a byte of an expression leads. */
struct lead {
	uint32_t behind;	/* the escape, class or group that begins here */
	uint32_t bar;	/* from a '(' or '|': the group's next bar, or its end */
};

struct expression {
	const char *s;
	size_t n;
	struct lead *lead;	/* at n that of the whole, which is a group */
};

/* A place in the text of an expression that is being read. */
struct reader {
	const struct expression *x;
	const char *p, *end;
};

/* A group, or all of an expression, that is read by its alternatives. */
struct group {
	const struct expression *x;
	size_t bar, from, end;	/* before the next one, its start, of all */
};

static bool
opens(char c)
{
	return c == '\\' || c == '[' || c == '(';
}

static bool
repeats(char c)
{
	return c == '?' || c == '*' || c == '+';
}

/*
 * Behind a backslash: the end of what it begins.  \x61, \pL and \g-1 have
 * no mark at their end; all letters and digits behind are taken as theirs.
 */
static const char *
escape_end(const char *p, const char *end)
{
	if (p == end)
		return end;
	if (memchr("xopPgkNu0123456789", *p, 18) == NULL)
		return p + 1;
	p++;
	if (p < end && (*p == '{' || *p == '<' || *p == '\'')) {
		char close = *p == '{' ? '}' : *p == '<' ? '>' : '\'';

		p = memchr(p + 1, close, (size_t)(end - p) - 1);
		return p == NULL ? end : p + 1;
	}
	while (p < end && (isalnum((unsigned char)*p) || *p == '-' ||
	    *p == '+'))
		p++;
	return p;
}

/* Behind the bracket that opens a class: its end. */
static const char *
class_end(const char *p, const char *end)
{
	p += p < end && *p == '^';
	p += p < end && *p == ']';
	for (; p < end && *p != ']'; p++)
		p += *p == '\\' && p + 1 < end;
	return p < end ? p + 1 : end;
}

/* Learn where the brackets lead, from i on, up to the end of the group. */
static size_t
learn_group(struct expression *x, size_t i, size_t bar)
{
	const char *end = x->s + x->n;

	while (i < x->n && x->s[i] != ')') {
		size_t at = i++;

		switch (x->s[at]) {
		case '|':
			x->lead[bar].bar = (uint32_t)at;
			bar = at;
			break;
		case '(':
			i = learn_group(x, i, at);
			i += i < x->n;
			x->lead[at].behind = (uint32_t)i;
			break;
		case '[':
		case '\\':
			i = (size_t)((x->s[at] == '[' ? class_end : escape_end)
			    (x->s + i, end) - x->s);
			x->lead[at].behind = (uint32_t)i;
			break;
		}
	}
	x->lead[bar].bar = (uint32_t)i;
	return i;
}

static void
learn(struct expression *x, const char *s, size_t n)
{
	*x = (struct expression){ .s = s, .n = n,
	    .lead = calloc(n + 1, sizeof(*x->lead)) };
	if (x->lead == NULL)
		err(2, NULL);
	(void)learn_group(x, 0, n);
}

static struct reader
whole(const struct expression *x)
{
	return (struct reader){ x, x->s, x->s + x->n };
}

/* At a backslash, a class or a group: behind it. */
static const char *
skip(const struct reader *r)
{
	return r->x->s + r->x->lead[r->p - r->x->s].behind;
}

/* The next alternative of a group; false: that was the last. */
static bool
next_alternative(struct group *g, struct reader *one)
{
	if (g->from > g->end)
		return false;
	g->bar = g->x->lead[g->bar].bar;
	*one = (struct reader){ g->x, g->x->s + g->from, g->x->s + g->bar };
	g->from = g->bar + 1;
	return true;
}

/* The group at r, whose bracket and all that belongs to it are `head` long. */
static struct group
group_at(const struct reader *r, size_t head)
{
	size_t open = (size_t)(r->p - r->x->s);

	return (struct group){ r->x, open, open + head,
	    r->x->lead[open].behind - 1 };
}

/* A brace is a quantifier only in the forms {2}, {2,}, {2,3} and {,3}. */
static bool
is_brace(const struct reader *r)
{
	const char *p = r->p + 1;

	while (p < r->end && memchr("0123456789, ", *p, 12) != NULL)
		p++;
	return p < r->end && *p == '}' && p > r->p + 1;
}

static inline bool
is_quantifier(const struct reader *r)
{
	return r->p < r->end && (*r->p == '{' ? is_brace(r) : repeats(*r->p));
}

/* Behind an element: does a quantifier let it be absent?  Skips that. */
static bool
optional(struct reader *r)
{
	bool may_lack;

	if (!is_quantifier(r))
		return false;
	may_lack = *r->p != '+' && !(*r->p == '{' && r->end - r->p > 1 &&
	    r->p[1] > '0' && r->p[1] <= '9');
	while (is_quantifier(r)) {
		if (*r->p == '{')
			while (r->p < r->end && *r->p != '}')
				r->p++;
		r->p += r->p < r->end;
	}
	return may_lack;
}

/*
 * A byte beyond ASCII stands for itself where it is of a character without
 * case that comes once.
 */
static bool
plain_high(const struct reader *r)
{
	struct reader behind = *r;
	uint32_t c;

	if (((unsigned char)*r->p & 0xc0) == 0x80)	/* its first byte was */
		return true;
	behind.p += utf8_decode(r->p, (size_t)(r->end - r->p), &c);
	return !unicode_letter(c) && !is_quantifier(&behind);
}

/* Does the byte mean something else than itself in an expression? */
static bool
is_special(unsigned char c)
{
	switch (c) {
	case '^': case '$': case '.': case '[': case ']': case '|':
	case '(': case ')': case '?': case '*': case '+': case '{':
	case '}': case '\\':
		return true;
	default:
		return false;
	}
}

/* A byte that stands for itself; -1, and nothing read, for others. */
static int
plain(struct reader *r)
{
	unsigned char c = (unsigned char)*r->p;
	bool escaped = c == '\\' && r->end - r->p > 1;

	if (c >= 0x80 && plain_high(r)) {
		r->p++;
		return c;
	}
	if (escaped)
		c = (unsigned char)r->p[1];
	if (c >= 0x80 || (escaped ? isalnum(c) != 0 : is_special(c)))
		return -1;
	r->p += escaped ? 2 : 1;
	return tolower(c);
}

/* The same where it comes once: true, and the byte. */
static bool
plain_once(struct reader *r, char *byte)
{
	struct reader behind = *r;
	int c = r->p < r->end ? plain(&behind) : -1;

	if (c == -1 || is_quantifier(&behind))
		return false;
	*byte = (char)c;
	*r = behind;
	return true;
}

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

/* At a quantifier: does it ask for two or more? */
static bool
is_twice(const struct reader *r)
{
	return r->end - r->p > 2 && *r->p == '{' && (r->p[1] > '1' ||
	    (r->p[1] == '1' && isdigit((unsigned char)r->p[2]))) &&
	    r->p[1] <= '9';
}

/*
 * Go on with one of the characters in the n bytes at c, and without where
 * that may be.  Of those that repeat two at most are followed.
 */
static void
expand_chars(struct sequence q, struct beginning b, const char *c, size_t n)
{
	bool repeat = is_quantifier(&q.r) && *q.r.p != '?';
	int times = repeat && is_twice(&q.r) ? 2 : 1;
	bool may_lack = optional(&q.r);
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
	bool repeat = is_quantifier(&q.r) && *q.r.p != '?';
	struct reader one;

	if (repeat) {		/* how often it comes is not followed */
		add_string(b.need, b.s, b.n);
		return;
	}
	if (optional(&q.r))
		expand(q, b);
	while (b.need->n <= NEEDS_STRINGS && next_alternative(&group, &one))
		expand((struct sequence){ one, &q }, b);
}

/* Does a class list few characters, ASCII or marks, that mean themselves? */
static bool
is_list(const char *s, size_t n)
{
	uint32_t c;

	if (n == 0 || n > 10 || *s == '^' || *s == '-')
		return false;
	for (size_t i = 0; i < n; i += utf8_decode(s + i, n - i, &c)) {
		(void)utf8_decode(s + i, n - i, &c);
		if (c == '\\' || c == '[' || (c == '-' && i + 1 < n) ||
		    (c >= 0x80 && !unicode_punct(c)))
			return false;
	}
	return true;
}

/* At a bracket: step over it; false where what it matches is not known. */
static bool
expand_bracket(struct sequence q, struct beginning b)
{
	static const char *const heads[] = { "(?:", "(?-i:", "(?i:" };
	const struct reader at = q.r;
	const char *open = at.p;
	size_t n = (size_t)(skip(&at) - open) - 1;

	q.r.p = skip(&at);
	if (*open == '[' && is_list(open + 1, n - 1)) {
		expand_chars(q, b, open + 1, n - 1);
		return true;
	}
	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
		size_t len = strlen(heads[i]);

		if (n < len || memcmp(open, heads[i], len) != 0)
			continue;
		expand_group(q, b, group_at(&at, len));
		return true;
	}
	return false;
}

/*
 * Follow the expression from its start in all the ways it may match, until
 * something is met that does not stand for itself.
 */
static void
expand(struct sequence q, struct beginning b)
{
	char c;
	int plain_char;

	if (b.need->n > NEEDS_STRINGS)
		return;
	for (;; b.n++) {
		while (q.r.p == q.r.end && q.then != NULL)
			q = *q.then;
		if (b.n == b.max) {
			add_string(b.need, b.s, b.n);
			return;
		}
		if (!plain_once(&q.r, &b.s[b.n]))
			break;
	}
	if (q.r.end - q.r.p > 1 && q.r.p[0] == '\\' && q.r.p[1] == 'd') {
		q.r.p += 2;
		expand_chars(q, b, "0123456789", 10);
	} else if (q.r.p < q.r.end && (plain_char = plain(&q.r)) != -1) {
		c = (char)plain_char;
		expand_chars(q, b, &c, 1);
	} else if (q.r.p == q.r.end || memchr("[(", *q.r.p, 2) == NULL ||
	    !expand_bracket(q, b)) {
		add_string(b.need, b.s, b.n);
	}
}

/* Behind the element at r, which does not stand for itself. */
static const char *
step(struct reader r)
{
	uint32_t c;

	if (opens(*r.p))
		return skip(&r);
	return r.p + utf8_decode(r.p, (size_t)(r.end - r.p), &c);
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

	while (r->p < r->end && (c = plain(r)) != -1) {
		if (n == NEEDS_STRING_MAX)
			memmove(s, s + 1, --n);
		s[n++] = (char)c;
		if (!is_quantifier(r))
			continue;
		n -= optional(r);
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
			r.p = step(r);
			(void)optional(&r);
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
		struct reader behind = { r.x, step(r), r.end };
		bool group = r.end - r.p > 3 && memcmp(r.p, "(?:", 3) == 0;
		struct needs here;

		if (!optional(&behind) && group) {
			find_beginnings(r, &here, NEEDS_STRING_MAX);
			here.place = NEEDS_INSIDE;
			if (here.shortest > need->shortest)
				*need = here;
		}
		r.p = behind.p;
	}
}

/*
 * Is there a thing in it that changes what its other characters mean, or
 * lets a match end early?  Nothing is then read off the expression.
 */
static bool
is_involved(const char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++) {
		if (s[i] == '\\' && (s[i + 1] == 'Q' || s[i + 1] == 'c'))
			return true;
		if (s[i] != '(' || (s[i + 1] != '?' && s[i + 1] != '*'))
			continue;
		if (s[i + 1] == '*' || (i + 2 < n && s[i + 2] == '#'))
			return true;
		for (size_t k = i + 2; k < n && (isalpha((unsigned char)s[k]) ||
		    s[k] == '-' || s[k] == '^'); k++)
			if (s[k] == 'x' || s[k] == 'm')	/* as in (?i-x) */
				return true;
	}
	return false;
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

		r.p = step(r);
		if (optional(&r))
			continue;
		if (isdigit((unsigned char)*at.p) || (at.end - at.p > 1 &&
		    memcmp(at.p, "\\d", 2) == 0) || (at.end - at.p > 3 &&
		    memcmp(at.p, "(?:", 3) == 0 &&
		    needs_digit(group_at(&at, 3))))
			return true;
	}
	return false;
}

static bool
needs_digit(struct group group)
{
	struct reader one;

	while (next_alternative(&group, &one))
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

	no_needs(need, NEEDS_NOTHING);
	need->digit = false;
	if (n > UINT32_MAX || is_involved(s, n))
		return;
	learn(&x, s, n);
	if (x.lead[n].bar == n)	/* there is one alternative */
		find_needs(whole(&x), need);
	need->digit = has_class_of_digits(s, n) &&
	    needs_digit((struct group){ &x, n, 0, n });
	free(x.lead);
}
