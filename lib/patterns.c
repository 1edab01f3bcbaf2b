#define _GNU_SOURCE		/* memmem */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "patterns.h"

#include <ctype.h>
#include <err.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <pcre2.h>

/*
 * Steps before a match is given up.  A sane expression takes a few for each
 * byte; this much is some tens of milliseconds.
 */
#define STEPS_MAX 1000000
#define HEAP_MAX_KIB 16384

struct pattern {
	pcre2_code *code;
	bool translated;	/* to machine code, or tried to be */
};

/* One match at a time is under way, so all patterns share what it needs. */
static pcre2_match_data *found;
static pcre2_match_context *limits;

static void
share(void)
{
	if (found != NULL)
		return;
	found = pcre2_match_data_create(1, NULL);
	limits = pcre2_match_context_create(NULL);
	if (found == NULL || limits == NULL)
		errx(2, "out of memory");
	pcre2_set_match_limit(limits, STEPS_MAX);
	pcre2_set_heap_limit(limits, HEAP_MAX_KIB);
}

struct pattern *
pattern_compile(const char *s, size_t n, enum pattern_case ignore,
    char *why, size_t why_size)
{
	uint32_t flags = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF |
	    PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY;
	struct pattern *p;
	PCRE2_SIZE at;
	int error;

	share();
	if ((p = malloc(sizeof(*p))) == NULL)
		err(2, NULL);
	if (ignore == PATTERN_CASELESS)
		flags |= PCRE2_CASELESS;
	p->code = pcre2_compile((PCRE2_SPTR)s, n, flags, &error, &at, NULL);
	p->translated = false;
	if (p->code != NULL)
		return p;
	free(p);
	if (pcre2_get_error_message(error, (PCRE2_UCHAR *)why, why_size) < 0)
		errx(2, "out of memory");
	return NULL;
}

void
pattern_free(struct pattern *p)
{
	if (p == NULL)
		return;
	pcre2_code_free(p->code);
	free(p);
}

int
pattern_find(struct pattern *p, const char *s, size_t n, size_t from,
    struct pattern_match *m)
{
	const PCRE2_SIZE *ends;
	int rc;

	if (!p->translated)	/* a refusal only costs speed */
		(void)pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);
	p->translated = true;
	rc = pcre2_match(p->code, (PCRE2_SPTR)s, n, from, 0, found, limits);
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

/* At a backslash, a class or a group: its end. */
static const char *
skip(const char *p, const char *end)
{
	char open = *p++;
	int depth = 1;

	if (open == '\\')
		return p < end ? p + 1 : end;
	if (open == '[') {
		p += p < end && *p == '^';
		p += p < end && *p == ']';
	}
	for (; p < end; p++) {
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

static bool
is_quantifier(const struct reader *r)
{
	return r->p < r->end && memchr("?*{+", *r->p, 4) != NULL;
}

/* Behind an element: does a quantifier let it be absent?  Skips that. */
static bool
optional(struct reader *r)
{
	bool may_lack = is_quantifier(r) && *r->p != '+';

	while (is_quantifier(r)) {
		if (*r->p == '{')
			while (r->p < r->end && *r->p != '}')
				r->p++;
		r->p += r->p < r->end;
	}
	return may_lack;
}

/* A character that stands for itself; -1, and nothing read, for others. */
static int
plain(struct reader *r)
{
	unsigned char c = (unsigned char)*r->p;
	bool escaped = c == '\\' && r->end - r->p > 1;

	if (escaped)
		c = (unsigned char)r->p[1];
	if (c >= 0x80 || (escaped ? isalnum(c) != 0 :
	    memchr("^$.[]|()?*+{}\\", c, 14) != NULL))
		return -1;
	r->p += escaped ? 2 : 1;
	return tolower(c);
}

/* The run of plain characters at r; *more where it goes on some other way. */
static size_t
read_run(struct reader *r, char *s)
{
	size_t n = 0;

	while (r->p < r->end && n < PATTERN_LITERAL_MAX) {
		int c = plain(r);

		if (c == -1)
			break;
		s[n++] = (char)c;
		if (!is_quantifier(r))
			continue;
		if (optional(r))
			n--;
		break;
	}
	return n;
}

static void
use_run(struct pattern_needs *need, const char *s, size_t n, bool start)
{
	if (n <= need->shortest)
		return;
	*need = (struct pattern_needs){ .start = start, .n = 1,
	    .shortest = n };
	memcpy(need->literal[0].s, s, n);
	need->literal[0].len = n;
}

/* A group of alternatives: the run at the start of each. */
static void
use_group(struct pattern_needs *need, struct reader r, bool start)
{
	struct pattern_needs all = { .start = start,
	    .shortest = PATTERN_LITERAL_MAX };

	while (r.p < r.end && all.n < PATTERN_LITERALS) {
		size_t n = read_run(&r, all.literal[all.n].s);

		all.literal[all.n++].len = n;
		if (n < all.shortest)
			all.shortest = n;
		while (r.p < r.end && *r.p != '|')
			r.p = memchr("\\[(", *r.p, 3) != NULL ?
			    skip(r.p, r.end) : r.p + 1;
		r.p += r.p < r.end;
	}
	if (r.p == r.end && all.shortest > need->shortest)
		*need = all;
}

/*
 * Read the elements of the expression one by one and take the one with the
 * longest strings; the first of an anchored one from two characters on, as
 * it is the cheapest to look for.
 */
static void
read_elements(struct reader r, bool start, struct pattern_needs *need)
{
	char run[PATTERN_LITERAL_MAX];

	while (r.p < r.end && !(need->start && need->shortest >= 2)) {
		const char *at = r.p;
		size_t n = read_run(&r, run);

		use_run(need, run, n, start);
		if (r.p == at && memchr("\\[(", *at, 3) != NULL)
			r.p = skip(at, r.end);
		else if (r.p == at)
			r.p++;
		if (*at == '(' && !optional(&r) && r.p - at > 4 &&
		    at[1] == '?' && at[2] == ':')
			use_group(need, (struct reader){ at + 3, r.p - 1 },
			    start);
		else if (n == 0)
			(void)optional(&r);
		start = false;
	}
}

static bool
has_alternatives(struct reader r)
{
	while (r.p < r.end) {
		if (*r.p == '|')
			return true;
		r.p = memchr("\\[(", *r.p, 3) != NULL ? skip(r.p, r.end) :
		    r.p + 1;
	}
	return false;
}

void
pattern_needs(const char *s, size_t n, struct pattern_needs *need)
{
	struct reader r = { s, s + n };
	bool start = n > 0 && *s == '^';

	*need = (struct pattern_needs){ .n = 0 };
	/* what \Q, (?x) or a comment would make of the text is not followed */
	if (memmem(s, n, "\\Q", 2) != NULL || memmem(s, n, "(?#", 3) != NULL ||
	    memmem(s, n, "(?x", 3) != NULL || has_alternatives(r))
		return;
	r.p += start;
	read_elements(r, start, need);
}
