#include "rules.h"

#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const actions[] = { "keep", "drop", "list", "end", "from",
    "cut", "start", "let" };

static void *
grow(void *p, size_t n, size_t of)
{
	if ((p = reallocarray(p, n, of)) == NULL)
		err(2, NULL);
	return p;
}

static enum action
read_action(const struct data *d, const char *s)
{
	for (size_t i = 0; i < sizeof(actions) / sizeof(actions[0]); i++)
		if (strcmp(s, actions[i]) == 0)
			return (enum action)i;
	data_error(d, "%s: no such action: drop, list, end, from, cut, start, "
	    "keep or let", s);
}

static char *
copy(const char *s, size_t n)
{
	char *p = grow(NULL, n + 1, 1);

	memcpy(p, s, n);
	p[n] = '\0';
	return p;
}

static const char *
find_let(const struct rules *rs, const char *name, size_t n)
{
	for (size_t i = rs->lets; i > 0; i--)
		if (strlen(rs->let[2 * i - 2]) == n &&
		    memcmp(rs->let[2 * i - 2], name, n) == 0)
			return rs->let[2 * i - 1];
	return NULL;
}

/*
 * Replace each {NAME}: capitals, at least two, so that no quantifier is
 * meant.  What was put in is not looked at again.
 */
static char *
replace_lets(const struct rules *rs, const struct data *d, const char *s)
{
	char *out = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&out, &len);

	if (f == NULL)
		err(2, NULL);
	while (*s != '\0') {
		size_t n = *s == '{' ? strspn(s + 1,
		    "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") : 0;
		const char *value = "";

		if (n < 2 || s[n + 1] != '}') {
			putc(*s++, f);
			continue;
		}
		if ((value = find_let(rs, s + 1, n)) == NULL)
			data_error(d, "{%.*s}: not defined by let", (int)n,
			    s + 1);
		fputs(value, f);
		s += n + 2;
	}
	if (fclose(f) == EOF)
		err(2, NULL);
	return out;
}

static struct pattern *
compile(const struct data *d, const char *s)
{
	char why[256];
	struct pattern *p = pattern_compile(s, strlen(s), PATTERN_CASELESS,
	    why, sizeof(why));

	if (p == NULL)
		data_error(d, "%s: %s", s, why);
	return p;
}

static void
add_let(struct rules *rs, const struct data *d, struct data_field *f)
{
	rs->let = grow(rs->let, rs->lets + 1, 2 * sizeof(*rs->let));
	rs->let[2 * rs->lets] = copy(f[1].s, f[1].len);
	rs->let[2 * rs->lets + 1] = replace_lets(rs, d, f[2].s);
	rs->lets++;
}

static void
add_rule(struct rules *rs, const struct data *d, enum action action,
    struct data_field *f)
{
	struct rule *r;
	char name[256], *until;

	if (rs->n == rs->size) {
		rs->size = rs->size == 0 ? 64 : 2 * rs->size;
		rs->rule = grow(rs->rule, rs->size, sizeof(*rs->rule));
	}
	(void)snprintf(name, sizeof(name), "%s:%zu", d->name, d->line);
	r = &rs->rule[rs->n++];
	*r = (struct rule){ .action = action,
	    .name = copy(name, strlen(name)) };
	r->text = replace_lets(rs, d, f[1].s);
	r->pattern = compile(d, r->text);
	pattern_needs(r->text, strlen(r->text), &r->needs);
	if (action != ACTION_FROM)
		return;
	until = replace_lets(rs, d, f[2].s);
	r->until = compile(d, until);
	free(until);
}

void
rules_load(struct rules *rs, const char *name,
    const struct data_builtin *builtin, size_t nbuiltin)
{
	struct data d;
	struct data_field f[3];
	size_t n;

	data_open(&d, name, builtin, nbuiltin);
	while ((n = data_next(&d, f, 3)) > 0) {
		enum action action = read_action(&d, f[0].s);
		bool three = action == ACTION_FROM || action == ACTION_LET;

		if (n != (three ? 3 : 2) || f[n - 1].len == 0)
			data_error(&d, "expected %s", three ?
			    "three fields" : "action TAB pattern");
		if (action == ACTION_LET)
			add_let(rs, &d, f);
		else
			add_rule(rs, &d, action, f);
	}
	data_close(&d);
}

/* The first two bytes as an index; letters without their case. */
static size_t
bucket(const char *s)
{
	return ((size_t)(unsigned char)s[0] & 31) << 5 |
	    ((size_t)(unsigned char)s[1] & 31);
}

static void
add_literals(struct literals *l, const struct rule *r, size_t id)
{
	for (size_t i = 0; i < r->needs.n; i++)
		literals_add(l, r->needs.literal[i].s, r->needs.literal[i].len,
		    id);
}

static void
add_beginnings(struct rules *rs, size_t id)
{
	const struct pattern_needs *needs = &rs->rule[id].needs;

	rs->beginning = grow(rs->beginning, rs->beginnings + needs->n + 1,
	    sizeof(*rs->beginning));
	for (size_t i = 0; i < needs->n; i++) {
		const char *s = needs->literal[i].s;
		size_t *first = &rs->bucket[bucket(s)];

		rs->beginning[++rs->beginnings] = (struct beginning){ s,
		    needs->literal[i].len, id, *first };
		*first = rs->beginnings;
	}
}

/* Does the expression call a group by its number or name? */
static bool
calls_groups(const char *s)
{
	for (; *s != '\0'; s++) {
		if (*s == '\\' && *++s != '\0' && strchr("123456789gk", *s))
			return true;
		if (strncmp(s, "(?", 2) == 0 && strchr("0123456789RP&", s[2]))
			return true;
	}
	return false;
}

/* All odd rules as one expression: most lines match none of them. */
static void
prepare_odd(struct rules *rs)
{
	char *text = NULL, why[256];
	size_t len = 0;
	FILE *f = open_memstream(&text, &len);

	if (f == NULL)
		err(2, NULL);
	for (size_t i = 0; i < rs->odds; i++)
		fprintf(f, "%s(?:%s)", i == 0 ? "" : "|",
		    rs->rule[rs->odd[i]].text);
	if (fclose(f) == EOF)
		err(2, NULL);
	/* where groups are called they would not be the same ones */
	if (rs->odds > 1 && !calls_groups(text))
		rs->any_odd = pattern_compile(text, len, PATTERN_CASELESS,
		    why, sizeof(why));
	free(text);
}

void
rules_prepare(struct rules *rs)
{
	rs->odd = grow(NULL, rs->n + 1, sizeof(*rs->odd));
	rs->odd_part = grow(NULL, rs->n + 1, sizeof(*rs->odd_part));
	rs->candidate = grow(NULL, rs->n + 1, sizeof(*rs->candidate));
	for (size_t i = 0; i < rs->n; i++) {
		const struct rule *r = &rs->rule[i];
		bool part = r->action == ACTION_CUT ||
		    r->action == ACTION_START;

		if (r->needs.shortest >= LITERALS_SHORTEST && part)
			add_literals(&rs->parts, r, i);
		else if (part)
			rs->odd_part[rs->odd_parts++] = i;
		else if (r->needs.shortest < LITERALS_SHORTEST)
			rs->odd[rs->odds++] = i;
		else if (r->needs.start)
			add_beginnings(rs, i);
		else
			add_literals(&rs->lines, r, i);
	}
	literals_prepare(&rs->lines);
	literals_prepare(&rs->parts);
	prepare_odd(rs);
}

/* Note that a rule may match; the later ones come first. */
static void
add_candidate(struct rules *rs, size_t id)
{
	size_t i = 0;

	while (i < rs->candidates && rs->candidate[i] > id)
		i++;
	if (i < rs->candidates && rs->candidate[i] == id)
		return;
	memmove(rs->candidate + i + 1, rs->candidate + i,
	    (rs->candidates - i) * sizeof(*rs->candidate));
	rs->candidate[i] = id;
	rs->candidates++;
}

static bool
matches(struct rules *rs, struct pattern *p, const char *s, size_t n,
    size_t from, struct pattern_match *m)
{
	int found = pattern_find(p, s, n, from, m);

	rs->runaways += found == -1;
	return found == 1;
}

static bool
begins(const struct beginning *b, const char *s, size_t n)
{
	if (n < b->len)
		return false;
	for (size_t i = 0; i < b->len; i++) {
		char c = s[i];

		if ((c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c) != b->s[i])
			return false;
	}
	return true;
}

bool
rules_begin(const struct rules *rs, const char *s, size_t n)
{
	if (n < 2)
		return false;
	for (size_t i = rs->bucket[bucket(s)]; i != 0;
	    i = rs->beginning[i].next)
		if (begins(&rs->beginning[i], s, n))
			return true;
	return false;
}

/* The candidates for a line: by how it begins, and by what it holds. */
static void
find_candidates(struct rules *rs, const char *s, size_t n)
{
	struct literals_place place = { 0, 0 };
	struct pattern_match m;
	size_t id;

	rs->candidates = 0;
	for (size_t i = n < 2 ? 0 : rs->bucket[bucket(s)]; i != 0;
	    i = rs->beginning[i].next)
		if (begins(&rs->beginning[i], s, n))
			add_candidate(rs, rs->beginning[i].rule);
	if (n > RULES_LINE_MAX)
		return;
	while (literals_next(&rs->lines, s, n, &place, &id))
		add_candidate(rs, id);
	if (rs->any_odd != NULL && !matches(rs, rs->any_odd, s, n, 0, &m))
		return;
	for (size_t i = 0; i < rs->odds; i++)
		add_candidate(rs, rs->odd[i]);
}

const struct rule *
rules_line(struct rules *rs, const char *s, size_t n)
{
	struct pattern_match m;

	find_candidates(rs, s, n);
	for (size_t i = 0; i < rs->candidates; i++) {
		struct rule *r = &rs->rule[rs->candidate[i]];

		if (matches(rs, r->pattern, s, n, 0, &m))
			return r;
	}
	return NULL;
}

/* Is the match of a rule before the one found so far, and not empty? */
static void
try_part(struct rules *rs, size_t id, const char *s, size_t n, size_t from,
    struct pattern_match *m, const struct rule **first)
{
	struct pattern_match here;

	if (!matches(rs, rs->rule[id].pattern, s, n, from, &here) ||
	    here.end == here.start ||
	    (*first != NULL && here.start >= m->start))
		return;
	*m = here;
	*first = &rs->rule[id];
}

const struct rule *
rules_part(struct rules *rs, const char *s, size_t n, size_t from,
    struct pattern_match *m)
{
	struct literals_place place = { 0, 0 };
	const struct rule *first = NULL;
	size_t id;

	rs->candidates = 0;
	while (literals_next(&rs->parts, s, n, &place, &id))
		add_candidate(rs, id);
	for (size_t i = 0; i < rs->odd_parts; i++)
		add_candidate(rs, rs->odd_part[i]);
	for (size_t i = rs->candidates; i > 0; i--)
		try_part(rs, rs->candidate[i - 1], s, n, from, m, &first);
	return first;
}

bool
rules_until(struct rules *rs, const struct rule *r, const char *s, size_t n)
{
	struct pattern_match m;

	return matches(rs, r->until, s, n, 0, &m);
}

void
rules_free(struct rules *rs)
{
	for (size_t i = 0; i < rs->n; i++) {
		free(rs->rule[i].text);
		free(rs->rule[i].name);
		pattern_free(rs->rule[i].pattern);
		pattern_free(rs->rule[i].until);
	}
	for (size_t i = 0; i < 2 * rs->lets; i++)
		free(rs->let[i]);
	free(rs->let);
	free(rs->rule);
	free(rs->beginning);
	free(rs->odd);
	free(rs->odd_part);
	free(rs->candidate);
	pattern_free(rs->any_odd);
	literals_free(&rs->lines);
	literals_free(&rs->parts);
	*rs = (struct rules){ .n = 0 };
}
