#define PCRE2_CODE_UNIT_WIDTH 8
#include "patterns.h"

#include <ctype.h>
#include <err.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <pcre2.h>

#include "unicode.h"
#include "utf8.h"

/*
 * Steps before a match is given up.  A sane expression takes a few for each
 * byte; this much is some tens of milliseconds.
 */
#define STEPS_MAX 1000000
#define HEAP_MAX_KIB 16384

/*
 * Matches after which an expression is translated to machine code: that
 * takes as long as some hundred matches without it.
 */
#define TRANSLATE_AT 50
#define LONG ((size_t)16 * 1024)	/* a match in so many bytes is two */

struct pattern {
	pcre2_code *code;	/* NULL: not compiled yet */
	unsigned tries;		/* up to TRANSLATE_AT */
	uint32_t flags;
	size_t len;		/* of the expression that waits */
	char later[];
};

/* One match at a time is under way, so all patterns share what it needs. */
static pcre2_match_data *found;
static pcre2_match_context *limits;

static void
share(void)
{
	if (found != NULL)
		return;
#ifdef M_TRIM_THRESHOLD
	/* what PCRE2 frees it asks for again; the system need not have it */
	(void)mallopt(M_TRIM_THRESHOLD, 1 << 20);
#endif
	found = pcre2_match_data_create(1, NULL);
	limits = pcre2_match_context_create(NULL);
	if (found == NULL || limits == NULL)
		errx(2, "out of memory");
	pcre2_set_match_limit(limits, STEPS_MAX);
	pcre2_set_heap_limit(limits, HEAP_MAX_KIB);
}

static struct pattern *
new_pattern(size_t n, enum pattern_case ignore)
{
	struct pattern *p;

	share();
	if (n > SIZE_MAX - sizeof(*p) || (p = malloc(sizeof(*p) + n)) == NULL)
		errx(2, "out of memory");
	*p = (struct pattern){ .flags = PCRE2_UTF | PCRE2_UCP |
	    PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C |
	    PCRE2_DOLLAR_ENDONLY, .len = n };
	if (ignore == PATTERN_CASELESS)
		p->flags |= PCRE2_CASELESS;
	return p;
}

/* False where it is no expression; why says why. */
static bool
compile(struct pattern *p, const char *s, size_t n, char *why,
    size_t why_size)
{
	PCRE2_SIZE at;
	int error;

	p->code = pcre2_compile((PCRE2_SPTR)s, n, p->flags, &error, &at, NULL);
	if (p->code == NULL && pcre2_get_error_message(error,
	    (PCRE2_UCHAR *)why, why_size) < 0)
		errx(2, "out of memory");
	return p->code != NULL;
}

struct pattern *
pattern_compile(const char *s, size_t n, enum pattern_case ignore,
    char *why, size_t why_size)
{
	struct pattern *p = new_pattern(0, ignore);

	if (compile(p, s, n, why, why_size))
		return p;
	free(p);
	return NULL;
}

struct pattern *
pattern_later(const char *s, size_t n, enum pattern_case ignore)
{
	struct pattern *p = new_pattern(n, ignore);

	memcpy(p->later, s, n);
	return p;
}

void
pattern_free(struct pattern *p)
{
	if (p == NULL)
		return;
	pcre2_code_free(p->code);
	free(p);
}

/*
 * Before a match in n bytes: compile, or translate, what has waited for that.
 * A long text counts for more.
 */
static void
prepare(struct pattern *p, size_t n)
{
	char why[256];

	if (p->code == NULL && !compile(p, p->later, p->len, why, sizeof(why)))
		errx(2, "%.*s: %s", (int)p->len, p->later, why);
	p->tries += n < TRANSLATE_AT * LONG ? 1 + (unsigned)(n / LONG) :
	    TRANSLATE_AT;
	if (p->tries >= TRANSLATE_AT)	/* a refusal only costs speed */
		(void)pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);
}

struct pattern_text
pattern_text(const char *s, size_t n)
{
	return (struct pattern_text){ s, n, utf8_valid(s, n) };
}

int
pattern_find(struct pattern *p, const char *s, size_t n, size_t from,
    struct pattern_match *m)
{
	struct pattern_text text = { s, n, utf8_ascii(s, n) == n };

	return pattern_find_in(p, &text, from, m);
}

int
pattern_find_in(struct pattern *p, const struct pattern_text *text,
    size_t from, struct pattern_match *m)
{
	const PCRE2_SIZE *ends;
	int rc;

	if (p->tries < TRANSLATE_AT)
		prepare(p, text->n);
	rc = pcre2_match(p->code, (PCRE2_SPTR)text->s, text->n, from,
	    text->sound ? PCRE2_NO_UTF_CHECK : 0, found, limits);
	if (rc == PCRE2_ERROR_NOMATCH)
		return 0;
	if (rc == PCRE2_ERROR_NOMEMORY)
		errx(2, "out of memory");
	if (rc < 0)
		return -1;
	ends = pcre2_get_ovector_pointer(found);
	*m = (struct pattern_match){ ends[0], ends[1] };
	return 1;
}

/* A place in the text of an expression that is being read. */
struct reader {
	const char *p, *end;
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
skip_escape(const char *p, const char *end)
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

/* At a backslash, a class or a group: its end. */
static const char *
skip(const char *p, const char *end)
{
	char open = *p++;
	int depth = 1;

	if (open == '\\')
		return skip_escape(p, end);
	if (open == '[') {
		p += p < end && *p == '^';
		p += p < end && *p == ']';
	}
	for (; p < end; p++) {
		if (*p > ']')		/* as most are */
			continue;
		if (*p == '\\')
			p += p + 1 < end;
		else if (open == '[' && *p == ']')
			return p + 1;
		else if (open == '(' && *p == '[')
			p = skip(p, end) - 1;
		else if (open == '(' && *p == '(')
			depth++;
		else if (open == '(' && *p == ')' && --depth == 0)
			return p + 1;
	}
	return end;
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
add_literal(struct pattern_needs *need, const char *s, size_t n)
{
	if (n < need->shortest)
		need->shortest = n;
	if (need->n < PATTERN_LITERALS) {
		memcpy(need->literal[need->n].s, s, n);
		need->literal[need->n].len = (unsigned char)n;
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
	struct pattern_needs *need;
	size_t max;
	char s[PATTERN_LITERAL_MAX];
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
			add_literal(one.need, one.s, one.n);
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

static const char *
end_of_alternative(struct reader r)
{
	while (r.p < r.end && *r.p != '|')
		r.p = opens(*r.p) ? skip(r.p, r.end) : r.p + 1;
	return r.p;
}

/* Go on with each alternative of a group, and without it if that may be. */
static void
expand_group(struct sequence q, struct beginning b, struct reader group)
{
	bool repeat = is_quantifier(&q.r) && *q.r.p != '?';

	if (repeat) {		/* how often it comes is not followed */
		add_literal(b.need, b.s, b.n);
		return;
	}
	if (optional(&q.r))
		expand(q, b);
	while (group.p <= group.end && b.need->n <= PATTERN_LITERALS) {
		struct reader one = { group.p, end_of_alternative(group) };

		expand((struct sequence){ one, &q }, b);
		group.p = one.end + 1;
	}
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
	const char *open = q.r.p, *close = skip(open, q.r.end) - 1;
	size_t n = (size_t)(close - open);

	q.r.p = close + 1;
	if (*open == '[' && is_list(open + 1, n - 1)) {
		expand_chars(q, b, open + 1, n - 1);
		return true;
	}
	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
		size_t len = strlen(heads[i]);

		if (n < len || memcmp(open, heads[i], len) != 0)
			continue;
		expand_group(q, b, (struct reader){ open + len, close });
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

	if (b.need->n > PATTERN_LITERALS)
		return;
	for (;; b.n++) {
		while (q.r.p == q.r.end && q.then != NULL)
			q = *q.then;
		if (b.n == b.max) {
			add_literal(b.need, b.s, b.n);
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
		add_literal(b.need, b.s, b.n);
	}
}

/* Behind the element at r, which does not stand for itself. */
static const char *
step(struct reader r)
{
	uint32_t c;

	if (opens(*r.p))
		return skip(r.p, r.end);
	return r.p + utf8_decode(r.p, (size_t)(r.end - r.p), &c);
}

/* The strings of at most max bytes with which a match can begin. */
static bool
beginnings(struct reader r, struct pattern_needs *need, size_t max)
{
	need->place = PATTERN_AT_START;
	need->n = 0;
	need->shortest = max;
	expand((struct sequence){ r, NULL },
	    (struct beginning){ .need = need, .max = max });
	return need->n <= PATTERN_LITERALS;
}

/*
 * The strings with which a match can begin; shorter ones if too many.  Of
 * shorter ones there are never more, so the length is found by halving.
 */
static void
find_beginnings(struct reader r, struct pattern_needs *need)
{
	size_t fits = 1, over = PATTERN_LITERAL_MAX;

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

/* The run of plain characters at r, the last PATTERN_LITERAL_MAX of them. */
static size_t
read_run(struct reader *r, char *s)
{
	size_t n = 0;
	int c;

	while (r->p < r->end && (c = plain(r)) != -1) {
		if (n == PATTERN_LITERAL_MAX)
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
no_needs(struct pattern_needs *need, enum pattern_place place)
{
	need->place = place;
	need->n = need->shortest = 0;
}

/*
 * The longest run of plain characters outside of groups; one at the end of
 * the text where there is one, as that is the cheapest to look for.
 */
static void
find_run(struct reader r, struct pattern_needs *need)
{
	char run[PATTERN_LITERAL_MAX];

	no_needs(need, PATTERN_INSIDE);
	while (r.p < r.end) {
		const char *at = r.p;
		size_t n = read_run(&r, run);
		bool last = n > 0 && r.end - r.p == 1 && *r.p == '$' &&
		    memchr("?*+}", r.p[-1], 4) == NULL;	/* it comes once */

		if (n == 1 && need->shortest >= 4)
			last = false;	/* it would tell little */

		if (last || n > need->shortest) {
			no_needs(need, last ? PATTERN_AT_END : PATTERN_INSIDE);
			need->shortest = n;
			add_literal(need, run, n);
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
find_group(struct reader r, struct pattern_needs *need)
{
	no_needs(need, PATTERN_INSIDE);
	while (r.p < r.end) {
		struct reader behind = { step(r), r.end };
		bool group = r.end - r.p > 3 && memcmp(r.p, "(?:", 3) == 0;
		struct pattern_needs here;

		if (!optional(&behind) && group) {
			find_beginnings(r, &here);
			here.place = PATTERN_INSIDE;
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

/* Does every way to match an expression take a digit? */
static bool
needs_digit(struct reader r)
{
	const char *end = end_of_alternative(r);
	struct reader at = { r.p, end };
	bool has = false;

	while (at.p < end && !has) {
		const char *p = at.p;

		at.p = step(at);
		if (optional(&at))
			continue;
		has = isdigit((unsigned char)*p) ||
		    (*p == '\\' && end - p > 1 && p[1] == 'd') ||
		    (end - p > 3 && memcmp(p, "(?:", 3) == 0 &&
		    needs_digit((struct reader){ p + 3, skip(p, end) - 1 }));
	}
	if (!has || end == r.end)
		return has;
	return needs_digit((struct reader){ end + 1, r.end });
}

static void
find_needs(struct reader r, struct pattern_needs *need)
{
	struct pattern_needs run;

	find_run(r, &run);
	if (r.p < r.end && *r.p == '^') {
		r.p++;
		find_beginnings(r, need);
		if (need->shortest >= 3)
			return;
	}
	if (run.place == PATTERN_AT_END || run.shortest > need->shortest)
		*need = run;
	if (need->shortest == 0)
		find_group(r, need);
	if (need->shortest == 0)
		no_needs(need, PATTERN_ANYWHERE);
}

void
pattern_needs(const char *s, size_t n, struct pattern_needs *need)
{
	struct reader r = { s, s + n };
	bool involved = is_involved(s, n);

	no_needs(need, PATTERN_ANYWHERE);
	if (!involved && end_of_alternative(r) == r.end)
		find_needs(r, need);
	need->digit = !involved && has_class_of_digits(s, n) && needs_digit(r);
}
