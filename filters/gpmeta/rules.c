/* Expressions are compiled once, by kind. */
#define _GNU_SOURCE		/* memmem */
#include "rules.h"

#include <string.h>

#include "bytes/memory.h"
#include "meta.rules.h"

#define SIEVE_RULES 64		/* later ones are always tried */

const struct data_builtin rules_builtin = DATA_BUILTIN("default", meta_rules);

static const char *const kind_names[RULE_KINDS + 1] = { "published", "updated",
    "undated", "beside", "inline", "seam", "byline", "name", "bio",
    "speech", "between", "label", "post", "replies", "tail", "job", "body",
    "caption", "greeting", "other", "issue", "define" };

/* The definition that is called at s; a later one of a name replaces others. */
static const struct definition *
find_called(const struct rules *r, const char *s, const char *end)
{
	for (size_t i = r->ndefinitions; i > 0; i--) {
		const struct definition *d = &r->definition[i - 1];

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
inline_calls(const struct rules *r, const char *s, size_t n, struct buffer *out)
{
	const char *end = s + n, *call;

	while ((call = memmem(s, (size_t)(end - s), "(?&", 3)) != NULL) {
		const struct definition *d = find_called(r, call, end);

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
add_define(struct rules *r, const struct data *d, const char *s, size_t n)
{
	const char *body = memchr(s, '>', n);
	struct definition *new;

	if (body == NULL || memcmp(s, "(?<", 3) != 0 || s[n - 1] != ')')
		data_error(d, "/(?<X>expression)/ expected");
	r->definition = memory_resize(r->definition, r->ndefinitions + 1,
	    sizeof(*new));
	new = &r->definition[r->ndefinitions];
	*new = (struct definition){ .call.len = 0 };
	buffer_add(&new->call, "(?&", 3);
	buffer_add(&new->call, s + 3, (size_t)(body - s) - 3);
	buffer_add(&new->call, ")", 1);
	buffer_add(&new->body, "(?-i:", 5);
	inline_calls(r, body + 1, (size_t)(s + n - body) - 2, &new->body);
	if (!d->builtin)
		pattern_free(compile(d, new->body.s + 5, new->body.len - 5));
	buffer_add(&new->body, ")", 1);
	r->ndefinitions++;
}

/* The needs of the next rule: from the table if it is built in, else read. */
static const struct needs *
needs_of(struct rules *r, const struct data *d, const char *s, size_t n)
{
	struct needs *needs;

	if (d->builtin && r->next != NULL)
		return r->next++;
	needs = memory_resize(NULL, 1, sizeof(*needs));
	needs_read(needs, s, n, false);
	MEMORY_ROOM(r->needs, r->needs_size, r->nneeds + 1);
	r->needs[r->nneeds++] = needs;
	if (r->write != NULL) {
		needs_write(needs, r->write);
		fprintf(r->write, ",\n");
	}
	return needs;
}

/* Do the needs rule out most texts?  Shorter strings are everywhere. */
static bool
is_telling(const struct needs *needs)
{
	for (size_t i = 0; i < needs->n; i++)
		if (needs->string[i].len < LITERALS_SHORTEST)
			return false;
	return needs->place != REQUIRED_NOTHING;
}

static void
sieve_add(struct sieve *v, const struct needs *needs, size_t rule)
{
	uint64_t bit;

	if (rule >= SIEVE_RULES)
		return;
	bit = (uint64_t)1 << rule;
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
add_pattern(struct rules *r, const struct data *d, size_t kind,
    const char *s, size_t n)
{
	struct buffer all = { .len = 0 };
	struct pattern *p;

	inline_calls(r, s, n, &all);
	p = compile(d, all.s, all.len);
	r->pattern[kind] = memory_resize(r->pattern[kind], r->n[kind] + 1,
	    sizeof(struct pattern *));
	sieve_add(&r->sieve[kind], needs_of(r, d, all.s, all.len), r->n[kind]);
	r->pattern[kind][r->n[kind]++] = p;
	buffer_free(&all);
}

static void
add_rule(struct rules *r, const struct data *d, const struct data_field *f)
{
	size_t kind = data_name(d, f[0].s, kind_names, RULE_KINDS + 1, "kind");

	if (f[1].len < 3 || f[1].s[0] != '/' || f[1].s[f[1].len - 1] != '/')
		data_error(d, "an expression between / and / expected");
	if (kind == RULE_KINDS)
		add_define(r, d, f[1].s + 1, f[1].len - 2);
	else
		add_pattern(r, d, kind, f[1].s + 1, f[1].len - 2);
}

void
rules_open(struct rules *r)
{
	memset(r, 0, sizeof(*r));
	for (size_t kind = 0; kind < RULE_KINDS; kind++)
		stems_open(&r->sieve[kind].inside);
}

void
rules_load(struct rules *r, const char *name)
{
	struct data_field f[2];
	struct data d;
	size_t n;

	r->next = r->ready;
	data_open(&d, name, &rules_builtin, 1);
	while ((n = data_next(&d, f, 2)) > 0) {
		if (n != 2)
			data_error(&d, "a kind, a tab and a value expected");
		add_rule(r, &d, f);
	}
	data_close(&d);
}

void
rules_prepare(struct rules *r)
{
	for (size_t kind = 0; kind < RULE_KINDS; kind++)
		stems_prepare(&r->sieve[kind].inside);
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

/*
 * The next rule, from *i on, that may match; false if there is none.  The sieve
 * knows the first SIEVE_RULES only.
 */
static bool
next_rule(const struct rules *r, enum rule_kind kind, uint64_t may, size_t *i)
{
	while (*i < r->n[kind] && *i < SIEVE_RULES && (may >> *i & 1) == 0)
		++*i;
	return *i < r->n[kind];
}

bool
rules_match(const struct rules *r, enum rule_kind kind, const char *s,
    size_t n, struct pattern_match *m)
{
	uint64_t may = sieve_find(&r->sieve[kind], s, n);
	struct pattern_text t = { .s = NULL };
	struct pattern_match at, first = { SIZE_MAX, SIZE_MAX };

	for (size_t i = 0; next_rule(r, kind, may, &i); i++) {
		if (t.s == NULL)
			t = pattern_text(s, n);
		if (pattern_find_in(r->pattern[kind][i], &t, 0, &at) == 1 &&
		    at.start < first.start)
			first = at;
	}
	if (m != NULL)
		*m = first;
	return first.start != SIZE_MAX;
}

/* Spaces in place of a match may make a literal that was not there. */
void
rules_blank(const struct rules *r, enum rule_kind kind, char *s, size_t n,
    char with)
{
	uint64_t may = sieve_find(&r->sieve[kind], s, n);
	struct pattern_match m;

	for (size_t i = 0; next_rule(r, kind, may, &i); i++) {
		bool blanked = false;

		for (size_t from = 0; from <= n && pattern_find(
		    r->pattern[kind][i], s, n, from, &m) == 1;
		    from = m.end > m.start ? m.end : m.end + 1) {
			memset(s + m.start, with, m.end - m.start);
			blanked = true;
		}
		if (blanked)
			may = sieve_find(&r->sieve[kind], s, n);
	}
}
