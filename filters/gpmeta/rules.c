/* Expressions are compiled once, by kind. */
#define _GNU_SOURCE		/* memmem */
#include "rules.h"

#include <string.h>

#include "bytes/block64.h"
#include "bytes/memory.h"
#include "match/stems.h"
#include "meta.rules.h"

#define RULES_MOST 64		/* of a kind: a bit for each */

const struct data_builtin rules_builtin = DATA_BUILTIN("default", meta_rules);

static const char *const kind_names[RULE_KINDS + 1] = { "updated", "published",
    "undated", "beside", "inline", "seam", "byline", "name", "bio",
    "speech", "between", "label", "post", "replies", "tail", "job", "body",
    "caption", "greeting", "other", "issue", "top", "define" };

/*
 * Which of the rules of a kind may match a text: bit i is rule i.  A rule is tried
 * only if the text contains one of the literals its expression requires, which
 * are found in one pass for all rules (whole pages: 1.0 s instead of 1.5).
 */
struct sieve {
	uint64_t any;		/* rules without a required literal */
	uint64_t digit;		/* rules whose matches hold a digit */
	struct stems inside;
};

struct definition {
	struct buffer call, body;	/* "(?&X)", and "(?-i:...)" for it */
};

static struct {
	struct pattern *pattern[RULE_KINDS][RULES_MOST];
	struct needs needs[RULE_KINDS][RULES_MOST];
	size_t n[RULE_KINDS];
	struct sieve sieve[RULE_KINDS];
	const struct needs *ready;	/* of the built-in rules; NULL: none */
	const struct needs *next;	/* of the next built-in rule */
	FILE *write;			/* where others are written; or NULL */
	struct definition *definition;
	size_t ndefinitions;
} rules;

struct dates rules_dates;

/* The definition that is called at s; a later one of a name replaces others. */
static const struct definition *
find_called(const char *s, const char *end)
{
	for (size_t i = rules.ndefinitions; i > 0; i--) {
		const struct definition *d = &rules.definition[i - 1];

		if ((size_t)(end - s) >= d->call.len &&
		    memcmp(s, d->call.s, d->call.len) == 0)
			return d;
	}
	return NULL;
}

/*
 * Add the expression to out, with definitions in place of their calls, so that
 * PCRE2 compiles no more than it needs, and literals are found in them.
 */
static void
inline_calls(const char *s, size_t n, struct buffer *out)
{
	const char *end = s + n, *call;

	while ((call = memmem(s, (size_t)(end - s), "(?&", 3)) != NULL) {
		const struct definition *d = find_called(call, end);

		buffer_add(out, s, (size_t)(call - s));
		/* PCRE2 refuses a call of what is not defined */
		buffer_add(out, d == NULL ? call : d->body.s,
		    d == NULL ? 3 : d->body.len);
		s = call + (d == NULL ? 3 : d->call.len);
	}
	buffer_add(out, s, (size_t)(end - s));
}

static struct pattern *
compile(const struct data *d, const char *s, size_t n)
{
	char why[256];
	struct pattern *p = d->builtin ? pattern_later(s, n, PATTERN_CASE) :
	    pattern_compile(s, n, PATTERN_CASE, why, sizeof(why));

	if (p == NULL)
		data_error(d, "%s", why);
	return p;
}

/* Definitions are compiled only to report a mistake with their own line. */
static void
add_define(const struct data *d, const char *s, size_t n)
{
	const char *body = memchr(s, '>', n);
	struct definition *new;

	if (body == NULL || memcmp(s, "(?<", 3) != 0 || s[n - 1] != ')')
		data_error(d, "/(?<X>expression)/ expected");
	rules.definition = memory_resize(rules.definition,
	    rules.ndefinitions + 1, sizeof(*new));
	new = &rules.definition[rules.ndefinitions];
	*new = (struct definition){ .call.len = 0 };
	buffer_add(&new->call, "(?&", 3);
	buffer_add(&new->call, s + 3, (size_t)(body - s) - 3);
	buffer_add(&new->call, ")", 1);
	buffer_add(&new->body, "(?-i:", 5);
	inline_calls(body + 1, (size_t)(s + n - body) - 2, &new->body);
	if (!d->builtin)
		pattern_free(compile(d, new->body.s + 5, new->body.len - 5));
	buffer_add(&new->body, ")", 1);
	rules.ndefinitions++;
}

/* The needs of the next rule: from the table if it is built in, else read. */
static const struct needs *
needs_of(const struct data *d, const char *s, size_t n, struct needs *needs)
{
	if (d->builtin && rules.next != NULL)
		return rules.next++;
	needs_read(needs, s, n, false);
	if (rules.write != NULL) {
		needs_write(needs, rules.write);
		fprintf(rules.write, ",\n");
	}
	return needs;
}

/* Do the needs rule out most texts?  Shorter strings are everywhere. */
static bool
is_telling(const struct needs *needs)
{
	for (size_t i = 0; i < needs->n; i++)
		if (needs->string[i].len < STEMS_SHORTEST)
			return false;
	return needs->place != REQUIRED_NOTHING;
}

static void
sieve_add(struct sieve *v, const struct needs *needs, size_t rule)
{
	uint64_t bit = (uint64_t)1 << rule;

	if ((needs->seen & STEMS_DIGIT) != 0)
		v->digit |= bit;
	if (!is_telling(needs)) {
		v->any |= bit;
		return;
	}
	for (size_t i = 0; i < needs->n; i++) {
		const struct required_string *l = &needs->string[i];

		stems_add(&v->inside, l->s, l->len, l->word ||
		    needs->place == REQUIRED_AT_START, rule);
	}
}

static void
add_pattern(const struct data *d, size_t kind, const char *s, size_t n)
{
	struct buffer all = { .len = 0 };
	size_t rule = rules.n[kind]++;

	if (rule == RULES_MOST)
		data_error(d, "more than %d rules of a kind", RULES_MOST);
	inline_calls(s, n, &all);
	rules.pattern[kind][rule] = compile(d, all.s, all.len);
	sieve_add(&rules.sieve[kind], needs_of(d, all.s, all.len,
	    &rules.needs[kind][rule]), rule);
	buffer_free(&all);
}

static void
add_rule(const struct data *d, const struct data_field *f)
{
	size_t kind = data_name(d, f[0].s, kind_names, RULE_KINDS + 1, "kind");

	if (f[1].len < 3 || f[1].s[0] != '/' || f[1].s[f[1].len - 1] != '/')
		data_error(d, "an expression between / and / expected");
	if (kind == RULE_KINDS)
		add_define(d, f[1].s + 1, f[1].len - 2);
	else
		add_pattern(d, kind, f[1].s + 1, f[1].len - 2);
}

void
rules_open(const struct needs *ready, FILE *out)
{
	rules.ready = ready;
	rules.write = out;
	for (size_t kind = 0; kind < RULE_KINDS; kind++)
		stems_open(&rules.sieve[kind].inside);
	dates_open(&rules_dates, NULL);
	rules_dates.brief = true;
}

void
rules_load(const char *name)
{
	struct data_field f[2];
	struct data d;
	size_t n;

	rules.next = rules.ready;
	data_open(&d, name, &rules_builtin, 1);
	while ((n = data_next(&d, f, 2)) > 0) {
		if (n != 2)
			data_error(&d, "a kind, a tab and a value expected");
		add_rule(&d, f);
	}
	data_close(&d);
}

void
rules_prepare(void)
{
	for (size_t kind = 0; kind < RULE_KINDS; kind++)
		stems_prepare(&rules.sieve[kind].inside);
}

static void
note_rule(void *arg, size_t rule, size_t at)
{
	uint64_t *seen = arg;

	(void)at;
	*seen |= (uint64_t)1 << rule;
}

/* The rules that may match. */
static uint64_t
sieve_find(const struct sieve *v, const char *s, size_t n)
{
	uint64_t may = v->any;
	unsigned seen = stems_find_alike(&v->inside, s, n, note_rule, &may);

	return (seen & STEMS_DIGIT) != 0 ? may : may & ~v->digit;
}

bool
rules_match(enum rule_kind kind, const char *s, size_t from, size_t to,
    struct pattern_match *m)
{
	uint64_t may = sieve_find(&rules.sieve[kind], s + from, to - from);
	struct pattern_match at, first = { SIZE_MAX, SIZE_MAX };
	struct pattern_text t = { .s = NULL };

	/* none is better than one at the start, or any if no one asks where */
	for (; may != 0 && first.start > (m == NULL ? SIZE_MAX - 1 : 0);
	    may &= may - 1) {
		if (t.s == NULL)
			t = pattern_text(s + from, to - from);
		if (pattern_find_in(rules.pattern[kind][block64_lowest(may)],
		    &t, 0, &at) == 1 && at.start < first.start)
			first = at;
	}
	if (m != NULL)
		*m = (struct pattern_match){ from + first.start,
		    from + first.end };
	return first.start != SIZE_MAX;
}

/* Spaces in place of a match may make a literal that was not there. */
void
rules_blank(enum rule_kind kind, char *s, size_t n, char with)
{
	uint64_t may = sieve_find(&rules.sieve[kind], s, n);

	while (may != 0) {
		size_t i = block64_lowest(may), from = 0;
		struct pattern_match m;

		may &= may - 1;
		for (; from <= n && pattern_find(rules.pattern[kind][i], s, n,
		    from, &m) == 1; from = m.end + (m.end == m.start))
			memset(s + m.start, with, m.end - m.start);
		if (from > 0)
			may = sieve_find(&rules.sieve[kind], s, n) &
			    ~(((uint64_t)2 << i) - 1);
	}
}
