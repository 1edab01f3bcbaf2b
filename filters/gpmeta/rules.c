/* Expressions are compiled once, by kind. */
#define _GNU_SOURCE		/* memmem */
#include "rules.h"

#include <string.h>

#include "bytes/memory.h"
#include "match/reader.h"
#include "meta.rules.h"

#define SIEVE_RULES 64		/* later ones are always tried */

const struct data_builtin rules_builtin = DATA_BUILTIN("default", meta_rules);

static const char *const kind_names[RULE_KINDS + 1] = { "published", "updated",
    "undated", "beside", "inline", "seam", "byline", "name", "bio",
    "speech", "between", "label", "post", "replies", "tail", "job", "body",
    "caption", "greeting", "other", "issue", "define" };

/* The end of the group that begins at s. */
static const char *
group_end(const char *s, const char *end)
{
	struct expression x;
	const char *after = end;

	if (reader_open(&x, s, (size_t)(end - s)) && x.lead[0].end > 0)
		after = s + x.lead[0].end;
	reader_close(&x);
	return after;
}

/* What is in a defined group, "(?<R>...)", up to its end; NULL: no such group. */
static const char *
find_define(const struct buffer *defines, const char *name, size_t n,
    size_t *len)
{
	char head[32];
	int k = snprintf(head, sizeof(head), "(?<%.*s>", (int)n, name);
	const char *at = defines->len == 0 ? NULL :
	    memmem(defines->s, defines->len, head, (size_t)k);

	if (at == NULL)
		return NULL;
	*len = (size_t)(group_end(at, defines->s + defines->len) - at - k);
	return at + k;
}

/*
 * Put the defined groups where the expression calls them, "(?&R)", so that PCRE2
 * compiles no more than it needs, and literals are found in them.
 */
static struct buffer
inline_calls(const struct buffer *defines, const char *s, size_t n)
{
	struct buffer out = { .len = 0 };
	const char *end = s + n, *call;

	while ((call = memmem(s, (size_t)(end - s), "(?&", 3)) != NULL) {
		size_t len, called = (size_t)(group_end(call, end) - call);
		const char *body = find_define(defines, call + 3, called - 4,
		    &len);

		buffer_add(&out, s, (size_t)(call - s));
		if (body != NULL) {
			buffer_add(&out, "(?:", 3);
			buffer_add(&out, body, len);
		} else
			buffer_add(&out, call, called);
		s = call + called;
	}
	buffer_add(&out, s, (size_t)(end - s));
	return out;
}

/* Groups that call others are kept with these in their place. */
static void
add_define(struct rules *r, const char *s, size_t n)
{
	for (const char *end = s + n, *after; s < end; s = after) {
		struct buffer group;

		after = group_end(s, end);
		group = inline_calls(&r->defines, s, (size_t)(after - s));
		buffer_add(&r->defines, group.s, group.len);
		buffer_free(&group);
	}
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
	struct buffer all = inline_calls(&r->defines, s, n);
	struct pattern *p;
	char why[256];

	p = d->builtin ? pattern_later(all.s, all.len, PATTERN_CASE) :
	    pattern_compile(all.s, all.len, PATTERN_CASE, why, sizeof(why));
	if (p == NULL)
		data_error(d, "%s", why);
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
		add_define(r, f[1].s + 1, f[1].len - 2);
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

void
rules_write(const struct rules *r, FILE *out)
{
	fprintf(out, "const struct needs rules_ready[] = {\n");
	for (size_t i = 0; i < r->nneeds; i++) {
		needs_write(r->needs[i], out);
		fprintf(out, ",\n");
	}
	fprintf(out, "};\n");
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
	struct pattern_match at;

	*m = (struct pattern_match){ SIZE_MAX, SIZE_MAX };
	for (size_t i = 0; next_rule(r, kind, may, &i); i++) {
		if (t.s == NULL)
			t = pattern_text(s, n);
		if (pattern_find_in(r->pattern[kind][i], &t, 0, &at) == 1 &&
		    at.start < m->start)
			*m = at;
	}
	return m->start != SIZE_MAX;
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
