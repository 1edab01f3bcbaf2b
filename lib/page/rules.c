/*
 * Rules are indexed by what a match needs (needs.h): how a line begins, or a
 * string inside.  Only candidates that have all of it are matched.
 */
#include "page/rules.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "boilerplate.rules.h"
#include "bytes/image.h"
#include "bytes/memory.h"
#include "bytes/vector.h"

#define COUNT(names) (sizeof(names) / sizeof((names)[0]))
#define EXPRESSION_MAX 65536	/* what let makes of one, at most */
#define QUOTED 60		/* bytes of an expression that an error quotes, at most */

const struct data_builtin rules_builtin =
    DATA_BUILTIN("default", boilerplate_rules);

static const char *const actions[] = { "", "keep", "drop", "date", "list",
    "end", "from", "cut", "start", "hint", "let", "name",
    "trust" };

static const char no_such[] = "action or hint; see gpclean(1)";

static const char *const hint_names[] = { "comment", "related", "caption",
    "author", "foot", "notice", "topic", "source" };

/* At a brace: the expression that {NAME}, *n bytes, stands for; or NULL. */
static const char *
let_at(const struct rules *rs, const struct data *d, const char *s, size_t *n)
{
	size_t len = strspn(s + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_");

	if (len < 2 || s[len + 1] != '}')
		return NULL;
	*n = len + 2;
	for (size_t i = rs->lets; i > 0; i--)
		if (strlen(rs->let[2 * i - 2]) == len &&
		    memcmp(rs->let[2 * i - 2], s + 1, len) == 0)
			return rs->let[2 * i - 1];
	data_error(d, "{%.*s}: not defined by let", (int)len, s + 1);
}

/*
 * Replace each {NAME}: capitals, at least two, so that no quantifier is
 * meant.  The replacement is not searched again.
 */
static char *
replace_lets(const struct rules *rs, const struct data *d, const char *s)
{
	struct buffer out = { .len = 0 };

	for (size_t n; *s != '\0'; s += n) {
		const char *part = *s == '{' ? let_at(rs, d, s, &n) : NULL;

		if (part != NULL) {
			buffer_add(&out, part, strlen(part));
		} else {
			n = 1 + strcspn(s + 1, "{");
			buffer_add(&out, s, n);
		}
		if (out.len > EXPRESSION_MAX)
			data_error(d, "longer than %d bytes with what let "
			    "defines", EXPRESSION_MAX);
	}
	buffer_add(&out, "", 1);
	return out.s;
}

/* Built-in expressions are known to be right, and compiled on first use. */
static struct pattern *
compile(const struct data *d, const char *s)
{
	char why[256];
	struct pattern *p;

	if (d->builtin)
		return NULL;
	p = pattern_compile(s, strlen(s), PATTERN_CASELESS, why, sizeof(why));
	if (p == NULL)
		data_error(d, "%.*s%s: %s", QUOTED, s,
		    strlen(s) > QUOTED ? "..." : "", why);
	return p;
}

static void
add_let(struct rules *rs, const struct data *d, struct data_field *f)
{
	rs->let = memory_resize(rs->let, rs->lets + 1, 2 * sizeof(*rs->let));
	rs->let[2 * rs->lets] = memory_copy(f[1].s, f[1].len);
	rs->let[2 * rs->lets + 1] = replace_lets(rs, d, f[2].s);
	rs->lets++;
}

/* "default:12 cookies": the name of a rule, as -x writes it. */
static char *
name_rule(const struct rules *rs, const struct data *d)
{
	char name[512];
	int n = snprintf(name, sizeof(name), "%s:%zu%s%s", d->name, d->line,
	    rs->title == NULL ? "" : " ", rs->title == NULL ? "" : rs->title);

	return memory_copy(name, n < (int)sizeof(name) ? (size_t)n : sizeof(name) - 1);
}

static struct rule *
new_rules(struct rules *rs, size_t n)
{
	MEMORY_ROOM(rs->rule, rs->size, rs->n + n);
	rs->n += n;
	return &rs->rule[rs->n - n];
}

static void
add_rule(struct rules *rs, const struct data *d, enum action action,
    struct data_field *f)
{
	bool hints = action != ACTION_FROM && f[2].s != NULL;
	struct rule *r = new_rules(rs, 1);
	struct needs *needs = memory_zeros(1, sizeof(*needs));
	bool whole;

	*r = (struct rule){ .action = action, .certain = !rs->evidence,
	    .reason = name_rule(rs, d),
	    .text = replace_lets(rs, d, f[1 + hints].s), .needs = needs };
	r->pattern = compile(d, r->text);
	needs_read(needs, r->text, strlen(r->text), true);
	whole = *r->text == '^' && r->text[strlen(r->text) - 1] == '$';
	r->part = action == ACTION_CUT || (action == ACTION_START && !whole);
	if (hints)
		r->hint = 1u << data_name(d, f[1].s, hint_names,
		    COUNT(hint_names), no_such);
	if (action == ACTION_FROM) {
		r->until_text = replace_lets(rs, d, f[2].s);
		r->until = compile(d, r->until_text);
	}
}

/* A row that is a rule, or tells how to read those below it. */
static void
add_row(struct rules *rs, const struct data *d, enum action action,
    struct data_field *f)
{
	switch (action) {
	case ACTION_LET:
		add_let(rs, d, f);
		break;
	case ACTION_NAME:
		free(rs->title);
		rs->title = memory_copy(f[1].s, f[1].len);
		break;
	case ACTION_TRUST:
		rs->evidence = strcmp(f[1].s, "evidence") == 0;
		if (!rs->evidence && strcmp(f[1].s, "certain") != 0)
			data_error(d, "%s: expected certain or evidence",
			    f[1].s);
		break;
	default:
		add_rule(rs, d, action, f);
	}
}

/* The built-in rules, as they were when the filter was built. */
static void
add_ready(struct rules *rs, const struct rules_ready *ready)
{
	memcpy(new_rules(rs, ready->n), ready->rule,
	    ready->n * sizeof(*ready->rule));
	rs->let = memory_resize(rs->let, rs->lets + ready->lets,
	    2 * sizeof(*rs->let));
	for (size_t i = 0; i < 2 * ready->lets; i++)
		rs->let[2 * rs->lets + i] = memory_copy(ready->let[i],
		    strlen(ready->let[i]));
	rs->lets += ready->lets;
}

void
rules_load(struct rules *rs, const char *name)
{
	struct data d;
	struct data_field f[3];
	size_t n;

	if (rs->ready != NULL && strcmp(name, rules_builtin.name) == 0) {
		add_ready(rs, rs->ready);
		return;
	}
	data_open(&d, name, &rules_builtin, 1);
	while ((n = data_next(&d, f, 3)) > 0) {
		enum action action = (enum action)data_name(&d, f[0].s, actions,
		    COUNT(actions), no_such);
		bool three = action == ACTION_FROM || action == ACTION_LET ||
		    action == ACTION_HINT;
		bool two = action != ACTION_DROP && !three;

		if (n < 2 || (three && n != 3) || (two && n != 2) ||
		    f[n - 1].len == 0)
			data_error(&d, "expected %s", three ?
			    "three fields" : "action TAB pattern");
		if (n == 2)
			f[2].s = NULL;
		add_row(rs, &d, action, f);
	}
	data_close(&d);
	free(rs->title);
	rs->title = NULL;
	rs->evidence = false;
}

/* A rule for parts is to be looked at where a text has what it needs. */
static void
index_part(struct rules *rs, size_t id)
{
	const struct needs *needs = rs->rule[id].needs;

	if (needs_telling(needs, false)) {
		for (size_t i = 0; i < needs->n; i++)
			stems_add(&rs->cuts, needs->string[i].s,
			    needs->string[i].len, needs->string[i].word, id);
		return;
	}
	rs->part = memory_resize(rs->part, rs->parts + 1, sizeof(*rs->part));
	rs->part[rs->parts++] = id;
}

/* Likewise a rule for lines. */
static void
index_line(struct rules *rs, size_t id)
{
	const struct needs *needs = rs->rule[id].needs;
	bool start = needs->place == REQUIRED_AT_START;

	if (start || needs_telling(needs, true)) {
		for (size_t i = 0; i < needs->n; i++) {
			const struct required_string *l = &needs->string[i];

			if (start)
				edges_add(&rs->begin, l->s, l->len, id);
			else
				stems_add(&rs->inside, l->s, l->len, l->word, id);
		}
		return;
	}
	for (unsigned c = 0; c < 256; c++)
		if (needs_end(needs, (unsigned char)c))
			rs->ends[c] |= (uint64_t)1 << rs->odds % 64;
	rs->odd = memory_resize(rs->odd, rs->odds + 1, sizeof(*rs->odd));
	rs->odd[rs->odds++] = (struct odd){ id, needs->seen };
}

void
rules_prepare(struct rules *rs)
{
	rs->candidate = memory_resize(NULL, rs->n + 1, sizeof(*rs->candidate));
	stems_open(&rs->inside);
	stems_open(&rs->cuts);
	for (size_t i = 0; i < rs->n; i++)
		if (rs->rule[i].part)
			index_part(rs, i);
		else
			index_line(rs, i);
	stems_prepare(&rs->inside);
	stems_prepare(&rs->cuts);
}

/* An expression of a rule, made on first use. */
static struct pattern *
expression(struct pattern **p, const char *text, const unsigned char *image)
{
	if (*p == NULL) {
		*p = pattern_later(text, strlen(text), PATTERN_CASELESS);
		pattern_use(*p, image);
	}
	return *p;
}

static void
write_string(const char *s, FILE *out)
{
	image_literal(s, strlen(s), out);
	fprintf(out, ",\n");
}

static void
write_rule(struct rule *r, FILE *out)
{
	fprintf(out, "{ .action = %d, .certain = %d, .part = %d, "
	    ".hint = %u,\n.reason = ", r->action, r->certain, r->part, r->hint);
	write_string(r->reason, out);
	fprintf(out, ".text = ");
	write_string(r->text, out);
	if (r->until_text != NULL) {
		fprintf(out, ".until_text = ");
		write_string(r->until_text, out);
	}
	fprintf(out, ".image = ");
	pattern_write(expression(&r->pattern, r->text, NULL), out);
	fprintf(out, ",\n.needs = &(const struct needs)");
	needs_write(r->needs, out);
	fprintf(out, " },\n");
}

void
rules_write(struct rules *rs, FILE *out)
{
	fprintf(out, "const struct rules_ready rules_ready = {\n"
	    "(const struct rule[]){\n");
	for (size_t i = 0; i < rs->n; i++)
		write_rule(&rs->rule[i], out);
	fprintf(out, "}, %zu, (const char *const[]){\n", rs->n);
	for (size_t i = 0; i < 2 * rs->lets; i++)
		write_string(rs->let[i], out);
	fprintf(out, "}, %zu };\n", rs->lets);
}

/* Note that a rule may match; the later ones come first. */
static void
add_candidate(void *arg, size_t id, size_t at)
{
	struct rules *rs = arg;
	size_t i = 0;

	(void)at;
	while (i < rs->candidates && rs->candidate[i] > id)
		i++;
	if (i < rs->candidates && rs->candidate[i] == id)
		return;
	memmove(rs->candidate + i + 1, rs->candidate + i,
	    (rs->candidates - i) * sizeof(*rs->candidate));
	rs->candidate[i] = id;
	rs->candidates++;
}

/* Every rule may use the whole budget of steps that a text has. */
static bool
matches(struct rules *rs, struct pattern *p, struct pattern_text text,
    size_t from, struct pattern_match *m)
{
	int found = pattern_find_in(p, &text, from, m);

	rs->runaways += found == -1;
	return found == 1;
}

bool
rules_begin(struct rules *rs, const char *s, size_t n)
{
	rs->candidates = 0;
	edges_find(&rs->begin, s, n, add_candidate, rs);
	return rs->candidates > 0;
}

/* Note a rule that may match, if it may end as the text does. */
static void
add_ending(void *arg, size_t id, size_t at)
{
	struct rules *rs = arg;

	if (needs_end(rs->rule[id].needs, rs->last))
		add_candidate(arg, id, at);
}

/*
 * If a match must have one string, has the text the mark that it begins with,
 * and what follows, unless that is a letter?  A space before that is not looked
 * for.
 */
static bool
has_mark(const struct needs *needs, const char *s, size_t n)
{
	const struct required_string *l = needs->string;
	const char *end = s + n;
	size_t skip, len;

	if (needs->n != 1)
		return true;
	skip = l->len > 1 && *l->s == ' ';
	if (isalpha((unsigned char)l->s[skip]))
		return true;
	len = l->len - skip > 1 && !isalpha((unsigned char)l->s[skip + 1]) ?
	    2 : 1;
	for (; (s = memchr(s, l->s[skip], (size_t)(end - s))) != NULL; s++)
		if (len <= (size_t)(end - s) &&
		    memcmp(s, l->s + skip, len) == 0)
			return true;
	return false;
}

/* Note the odd rules for lines that may match. */
static void
try_odds(struct rules *rs, const char *s, size_t n)
{
	for (uint64_t ends = rs->ends[rs->last]; ends != 0; ends &= ends - 1)
		for (size_t i = block64_lowest(ends); i < rs->odds; i += 64) {
			const struct odd *odd = &rs->odd[i];

			if ((odd->seen & ~rs->seen) == 0 &&
			    has_mark(rs->rule[odd->id].needs, s, n))
				add_ending(rs, odd->id, 0);
		}
}

/* Note the rules for lines that a text may match by its strings. */
static void
look_inside(struct rules *rs, const char *s, size_t n)
{
	size_t len;
	char *plain;

	rs->seen = stems_find(&rs->inside, s, n, add_ending, rs);
	plain = stems_plain(rs->seen, s, n, &len);
	if (plain != NULL) {
		(void)stems_find(&rs->inside, plain, len, add_ending, rs);
		edges_find(&rs->begin, plain, len, add_ending, rs);
	}
	free(plain);
	try_odds(rs, s, n);
}

/* The bytes of a bullet and its space at the start of a line; or 0. */
static size_t
bullet(const char *s, size_t n)
{
	static const char *const bullets[] = { "\xe2\x80\xa2 ", "- ", "* ",
	    "\xe2\x80\x93 ", "\xc2\xb7 " };

	for (size_t i = 0; i < sizeof(bullets) / sizeof(*bullets); i++) {
		size_t len = strlen(bullets[i]);

		if (n > len && memcmp(s, bullets[i], len) == 0)
			return len;
	}
	return 0;
}

static const struct rule *
rules_text(struct rules *rs, const char *s, size_t n, unsigned *hints)
{
	const struct rule *first = NULL;
	struct pattern_text text = { .s = NULL };
	struct pattern_match m;

	rs->candidates = 0;
	rs->last = n > 0 ? (unsigned char)s[n - 1] : '\0';
	edges_find(&rs->begin, s, n, add_ending, rs);
	if (n <= RULES_LINE_MAX)
		look_inside(rs, s, n);
	else if (rs->candidates > 0)
		rs->seen = stems_seen(s, n);
	for (size_t i = 0; i < rs->candidates; i++) {
		struct rule *r = &rs->rule[rs->candidate[i]];
		bool hint = r->action == ACTION_HINT;

		if ((first != NULL && !hint) ||
		    (r->needs->seen & ~rs->seen) != 0)
			continue;
		if (text.s == NULL)
			text = pattern_text(s, n);
		if (!matches(rs, expression(&r->pattern, r->text, r->image),
		    text, 0, &m))
			continue;
		*hints |= r->hint;
		if (!hint)
			first = r;
	}
	return first;
}

const struct rule *
rules_line(struct rules *rs, const char *s, size_t n, unsigned *hints)
{
	const struct rule *r = rules_text(rs, s, n, hints);
	size_t skip = bullet(s, n);

	return r != NULL || skip == 0 ? r : rules_text(rs, s + skip, n - skip,
	    hints);
}

/* Is the match of a rule before the one found so far, and not empty? */
static void
try_part(struct rules *rs, size_t id, struct pattern_text text, size_t from,
    struct pattern_match *m, const struct rule **first)
{
	struct rule *r = &rs->rule[id];
	struct pattern_match here;

	if (!matches(rs, expression(&r->pattern, r->text, r->image), text,
	    from, &here) || here.end == here.start ||
	    (*first != NULL && here.start >= m->start))
		return;
	*m = here;
	*first = r;
}

const struct rule *
rules_part(struct rules *rs, const char *s, size_t n, size_t from,
    bool inside, struct pattern_match *m)
{
	const struct rule *first = NULL;
	struct pattern_text text;

	rs->candidates = 0;
	rs->last = n > 0 ? (unsigned char)s[n - 1] : '\0';
	if (inside)
		(void)stems_find_alike(&rs->cuts, s, n, add_ending, rs);
	for (size_t i = 0; i < rs->parts; i++)
		add_ending(rs, rs->part[i], 0);
	if (rs->candidates == 0)
		return NULL;
	text = pattern_text(s, n);
	for (size_t i = rs->candidates; i > 0; i--)
		try_part(rs, rs->candidate[i - 1], text, from, m, &first);
	return first;
}

void
rules_pairs(const struct rules *rs, struct pairs *p, unsigned kind)
{
	stems_pairs(&rs->cuts, p, kind, RULES_PAIRS);
}

bool
rules_until(struct rules *rs, const struct rule *r, const char *s, size_t n)
{
	struct rule *own = &rs->rule[r - rs->rule];
	struct pattern_match m;

	return matches(rs, expression(&own->until, own->until_text, NULL),
	    pattern_text(s, n), 0, &m);
}
