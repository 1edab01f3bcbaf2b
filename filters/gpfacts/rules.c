/*
 * The rules of a user's file are expanded and compiled when they are read, so
 * that a mistake in them is refused.  The built-in ones are known to be valid
 * and wait until they are first tried: most never are.
 */
#include "rules.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "facts.rules.h"

const struct data_builtin rules_builtin = DATA_BUILTIN("default",
    facts_rules);

/*
 * Kinds and sets
 */

/*
 * The number of a name among n records that begin with theirs, or RULES_NONE; of
 * two that are equal, the last.
 */
static size_t
find_name(const void *records, size_t width, size_t n, const char *s,
    size_t len)
{
	for (size_t i = n; i-- > 0;) {
		const char *name = (const char *)records + i * width;

		if (*name == *s && strncmp(name, s, len) == 0 &&
		    name[len] == '\0')
			return i;
	}
	return RULES_NONE;
}

size_t
rules_kind(const struct rules *rs, const char *name)
{
	return find_name(rs->kind, sizeof(*rs->kind), rs->kinds, name,
	    strlen(name));
}

size_t
rules_slot(const struct kind *k, const char *name, size_t len)
{
	return find_name(k->slot, FACT_NAME, k->slots, name, len);
}

struct slot *
rules_slot_of(const struct rules *rs, struct fact *f, const char *name)
{
	size_t i = rules_slot(&rs->kind[f->kind], name, strlen(name));

	return i == RULES_NONE ? NULL : &f->slot[i];
}

static void
copy_name(const struct data *d, char *to, const char *s)
{
	size_t len = strlen(s);

	if (len == 0 || len >= FACT_NAME)
		data_error(d, "a name of 1 to %d bytes expected",
		    FACT_NAME - 1);
	for (size_t i = 0; i < len; i++)
		if (!islower((unsigned char)s[i]) && s[i] != '-')
			data_error(d, "a name has small letters and hyphens");
	memcpy(to, s, len + 1);
}

static void
read_kind(struct rules *rs, const struct data *d, const struct data_field *f)
{
	struct kind kind = { .amount = f[0].s[0] == 'a',
	    .merge = f[0].s[0] == 'm' };
	char *s = f[2].s;
	size_t i;

	copy_name(d, kind.name, f[1].s);
	for (const char *name; (name = strsep(&s, " ")) != NULL;) {
		if (kind.slots == FACT_SLOTS)
			data_error(d, "at most %d slots", FACT_SLOTS);
		copy_name(d, kind.slot[kind.slots++], name);
	}
	if ((i = rules_kind(rs, kind.name)) == RULES_NONE) {
		MEMORY_ROOM(rs->kind, rs->kinds_size, rs->kinds + 1);
		i = rs->kinds++;
	}
	rs->kind[i] = kind;
}

/* The number of a set, or RULES_NONE. */
static size_t
set_number(const struct rules *rs, const char *name, size_t len)
{
	return find_name(rs->set, sizeof(*rs->set), rs->visible, name, len);
}

const char *
rules_words(const struct rules *rs, const char *set)
{
	size_t i = set_number(rs, set, strlen(set));

	return i == RULES_NONE ? "" : rs->set[i].written;
}

/*
 * Expressions
 */

static void
add(struct buffer *t, const char *s)
{
	buffer_add(t, s, strlen(s));
}

/* What {NAME} stands for.  A {number}, unlike a {tally}, may be a label. */
static struct rule_group
expand_name(const struct rules *rs, const struct data *d, struct buffer *t,
    const char *name, size_t len)
{
	size_t set = set_number(rs, name, len);
	struct rule_group group = { .class = set != RULES_NONE ? FIGURE_NONE :
	    figure_class(name, len) };	/* no set has the name of a class */
	bool number = group.class == FIGURE_NUMBER && *name == 'n';
	char mark[] = { '[', (char)group.class, (char)(number ? FIGURE_LABEL :
	    group.class), ']', '+', '+', '\0' };

	if (group.class == FIGURE_NONE && set == RULES_NONE)
		data_error(d, "%.*s: no such set", (int)len, name);
	if (group.class != FIGURE_NONE) {
		add(t, mark);
		group.figure = true;
		return group;
	}
	add(t, "(?:");
	buffer_add(t, rs->set[set].text, rs->set[set].len);
	add(t, ")");
	group.small = rs->set[set].small;
	group.figure = rs->set[set].text[0] == '[' && rs->set[set].text[1] < ' ';
	return group;
}

/* {NAME} or {SLOT:NAME}, the latter for a rule only. */
static void
expand_braces(const struct rules *rs, const struct data *d, struct buffer *t,
    struct rule *rule, const char *s, size_t len)
{
	const char *colon = memchr(s, ':', len);
	char group[] = "(?<ga>";
	size_t slot;

	if (len == 5 && memcmp(s, "first", len) == 0)
		return;		/* it only marks a place */
	if (colon == NULL) {
		(void)expand_name(rs, d, t, s, len);
		return;
	}
	if (rule == NULL)
		data_error(d, "a set has no slots");
	slot = rules_slot(&rs->kind[rule->kind], s, (size_t)(colon - s));
	if (slot == RULES_NONE)
		data_error(d, "%.*s: %s has no such slot", (int)(colon - s),
		    s, rs->kind[rule->kind].name);
	if (rule->groups == RULE_GROUPS)
		data_error(d, "at most %d slots", RULE_GROUPS);
	group[4] = (char)('a' + rule->groups);
	add(t, group);
	rule->group[rule->groups] = expand_name(rs, d, t, colon + 1,
	    len - (size_t)(colon + 1 - s));
	add(t, ")");
	if (rule->group[rule->groups].figure && rs->kind[rule->kind].table &&
	    set_number(rs, "apposed", strlen("apposed")) != RULES_NONE)
		(void)expand_name(rs, d, t, "apposed", strlen("apposed"));
	rule->group[rule->groups++].slot = slot;
}

/*
 * Append expression s, its sets expanded; its slots become groups of the rule.
 * Named groups alone are captured, and only this makes them, so the n-th slot of
 * a rule is the n-th group.  For a set, which has no slots, the rule is NULL.
 */
static void
expand(const struct rules *rs, const struct data *d, struct buffer *t,
    struct rule *rule, const char *s)
{
	while (*s != '\0') {
		size_t len = strcspn(s, " {[\\");

		buffer_add(t, s, len);
		s += len;
		if (*s == '\\' && s[1] != '\0') {
			buffer_add(t, s, 2);
			s += 2;
		} else if (*s == '[') {	/* a class, as it is */
			len = 2 + strcspn(s + (s[1] == '\0' ? 1 : 2), "]");
			len += s[1] != '\0' && s[len] == ']';
			buffer_add(t, s, strnlen(s, len));
			s += strnlen(s, len);
		} else if (*s == '{' && islower((unsigned char)s[1])) {
			len = strcspn(s, "}");
			if (s[len] == '\0')
				data_error(d, "} expected");
			expand_braces(rs, d, t, rule, s + 1, len - 1);
			s += len + 1;
		} else if (*s == ' ') {
			add(t, s[1] == '?' ? " *+" : " ++");
			s += s[1] == '?' ? 2 : 1;
		} else if (*s != '\0')
			buffer_add(t, s++, 1);
	}
}

static struct pattern *
compile(const struct rules *rs, const struct data *d,
    const struct buffer *t, bool second)
{
	const unsigned flags = PATTERN_CASELESS | PATTERN_NAMED;
	struct pattern *p;
	char why[256];

	if (d->builtin) {
		p = pattern_later(t->s, t->len, flags);
		if (rs->images != NULL)
			pattern_use(p, rs->images[d->line][second]);
		return p;
	}
	if ((p = pattern_compile(t->s, t->len, flags, why, sizeof(why))) ==
	    NULL)
		data_error(d, "%s", why);
	return p;
}

static void
read_set(struct rules *rs, const struct data *d, const struct data_field *f)
{
	struct buffer t = { .len = 0 };
	struct rule_set set = { .written = memory_copy(f[2].s, f[2].len),
	    .small = f[0].s[0] == 'w' };

	copy_name(d, set.name, f[1].s);
	if (figure_class(set.name, f[1].len) != FIGURE_NONE)
		data_error(d, "%s is a figure", set.name);
	add(&t, "");
	expand(rs, d, &t, NULL, f[2].s);
	if (!d->builtin)
		pattern_free(compile(rs, d, &t, false));
	set.text = t.s;
	set.len = t.len;
	MEMORY_ROOM(rs->set, rs->sets_size, rs->sets + 1);
	rs->set[rs->sets++] = set;
	rs->visible = rs->sets;
}

bool
rules_stand(const struct rules *rs, const char *name, const char *s, size_t n,
    struct pattern_match *m)
{
	size_t i = set_number(rs, name, strlen(name));
	struct rule_set *set = i == RULES_NONE ? NULL : &rs->set[i];
	struct buffer t = { .len = 0 };

	if (set == NULL)
		return false;
	if (set->pattern == NULL) {
		add(&t, "(?<!\\w)(?:");
		buffer_add(&t, set->text, set->len);
		add(&t, ")(?!(?<=\\w)\\w)");
		set->pattern = pattern_later(t.s, t.len, PATTERN_CASELESS |
		    PATTERN_NAMED);
		free(t.s);
	}
	return pattern_find(set->pattern, s, n, 0, m) == 1;
}

static size_t
find_context(const struct rules *rs, const struct data *d, const char *name)
{
	size_t i = find_name(rs->context, sizeof(*rs->context), rs->contexts,
	    name, strlen(name));

	if (i == RULES_NONE)
		data_error(d, "%s: no such context", name);
	return i;
}

/* Read contexts with | between: the text must tell of one. */
static void
read_contexts(struct rules *rs, const struct data *d, struct rule *rule,
    char *s)
{
	if (strcmp(s, "-") == 0)
		return;
	for (const char *name; (name = strsep(&s, "|")) != NULL;)
		rule->contexts |= 1U << find_context(rs, d, name);
}

/* Facts of one kind that are of another in a text that tells of something. */
static void
read_turn(struct rules *rs, const struct data *d, const struct data_field *f)
{
	size_t from = rules_kind(rs, f[1].s), to = rules_kind(rs, f[2].s);

	if (from == RULES_NONE || to == RULES_NONE || from == to)
		data_error(d, "two kinds expected");
	if (memcmp(rs->kind[from].slot, rs->kind[to].slot,
	    sizeof(rs->kind[to].slot)) != 0)
		data_error(d, "%s and %s have other slots", f[1].s, f[2].s);
	rs->kind[from].turned = to + 1;
	rs->kind[from].context = find_context(rs, d, f[3].s);
}

/*
 * Rules
 */

/* Read classes: CLASS|CLASS, or 2CLASS|CLASS for two figures; NULL: none. */
static struct triggers_figures
read_classes(const struct data *d, char *s)
{
	bool two = s != NULL && *s == '2';
	unsigned classes = 0;

	if (two)
		s++;
	for (const char *class; (class = strsep(&s, "|")) != NULL;) {
		enum figure_class c = figure_class(class, strlen(class));

		if (c == FIGURE_NONE)
			data_error(d, "%s: no class of figures", class);
		classes |= 1U << c;
	}
	if (two)
		return (struct triggers_figures){ .twice = classes };
	return (struct triggers_figures){ .once = classes };
}

/* Append lists of words; {NAME} is a set of such words. */
static void
append_words(const struct rules *rs, const struct data *d, struct buffer *t,
    const char *s)
{
	for (size_t len, i;; s += len + 1) {
		len = strcspn(s, "{");
		buffer_add(t, s, len);
		if (s[len] == '\0')
			return;
		s += len + 1;
		len = strcspn(s, "}");
		if (s[len] == '\0')
			data_error(d, "} expected");
		if ((i = set_number(rs, s, len)) == RULES_NONE)
			data_error(d, "%.*s: no such set", (int)len, s);
		if (strchr(rs->set[i].written, '{') != NULL)
			data_error(d, "%.*s: a list of words names no set",
			    (int)len, s);
		add(t, rs->set[i].written);
	}
}

/* Read the need of the next rule, WORDS or WORDS&CLASSES. */
static void
read_need(struct rules *rs, const struct data *d, char *s, bool look)
{
	char *classes = strchr(s, '&');
	struct buffer t = { .len = 0 };

	if (rs->only_builtin)
		return;
	if (classes != NULL)
		*classes++ = '\0';
	if (strcmp(s, "-") != 0)
		append_words(rs, d, &t, s);
	buffer_add(&t, "", 1);
	triggers_add(&rs->triggers, d, t.s, read_classes(d, classes), look &&
	    classes == NULL);
	free(t.s);
}

static void
read_before(struct rules *rs, const struct data *d, struct rule *rule,
    char *s)
{
	while (s != NULL && *s != '\0') {
		char *text = strsep(&s, ";"), *name = strsep(&text, "=");
		size_t slot;

		if (text == NULL)
			data_error(d, "slot=text expected");
		slot = rules_slot(&rs->kind[rule->kind], name, strlen(name));
		if (slot == RULES_NONE)
			data_error(d, "%s: no such slot", name);
		free(rule->before[slot]);
		rule->before[slot] = memory_copy(text, strlen(text));
	}
}

#define FIRST "{first}"

/*
 * Compile an expression of a rule, whose slots it fills, up to its end.  It matches
 * where a word starts.  A lookbehind would hide from PCRE2 that one start is enough
 * after ^, which those built in have once for all of it.
 */
static struct pattern *
prepare(const struct rules *rs, const struct data *d, struct rule *rule,
    const char *s, const char *end, bool second)
{
	struct buffer t = { .len = 0 };
	struct pattern *p;

	add(&t, d->builtin && *s == '^' ? "(?:" :
	    "(?<![\\w\\x01-\\x08])(?:");
	expand(rs, d, &t, rule->sign ? NULL : rule, s);
	add(&t, end);
	p = compile(rs, d, &t, second);
	free(t.s);
	return p;
}

void
rules_prepare_rule(struct rules *rs, struct rule *rule)
{
	struct data d = { .name = rule->file, .line = rule->line,
	    .builtin = rule->builtin };
	size_t visible = rs->visible;
	const char *first = strstr(rule->written, FIRST);
	struct rule end = { .kind = rule->kind, .sign = rule->sign };

	rs->visible = rule->sets;
	rule->pattern = prepare(rs, &d, rule, rule->written,
	    rule->bar || rule->sign ? ")" : ")(?!\\w)", false);
	if (first != NULL)	/* by itself; its slots do not count here */
		rule->first = prepare(rs, &d, &end, first + strlen(FIRST), ")",
		    true);
	rs->visible = visible;
}

/* Add a rule; its expression, which may lack a string, and its need. */
static void
add_rule(struct rules *rs, const struct data *d, struct rule *rule,
    const struct data_field *written, char *need)
{
	rule->file = d->name;
	rule->line = d->line;
	rule->builtin = d->builtin;
	rule->sets = rs->sets;
	if (written->s != NULL)
		rule->written = memory_copy(written->s, written->len);
	if (!d->builtin && rule->written != NULL)
		rules_prepare_rule(rs, rule);
	read_need(rs, d, need, rule->contexts == 0 && !rule->bar &&
	    !rule->sign);
	MEMORY_ROOM(rs->rule, rs->rules_size, rs->n + 1);
	rs->rule[rs->n++] = *rule;
}

static void
read_sign(struct rules *rs, const struct data *d, const struct data_field *f)
{
	struct rule sign = { .sign = true,
	    .kind = find_name(rs->context, sizeof(*rs->context), rs->contexts,
	    f[1].s, f[1].len),
	    .whole = strcmp(f[2].s, "-") == 0 };

	if (sign.kind == RULES_NONE) {
		if ((sign.kind = rs->contexts++) == RULE_CONTEXTS)
			data_error(d, "at most %d contexts", RULE_CONTEXTS);
		copy_name(d, rs->context[sign.kind].name, f[1].s);
	}
	if (sign.whole && f[3].s == NULL)
		data_error(d, "words or an expression expected");
	add_rule(rs, d, &sign, &f[3], f[2].s);
}

static void
read_rule(struct rules *rs, const struct data *d, const struct data_field *f)
{
	char type = f[0].s[0];
	struct rule rule = { .kind = rules_kind(rs, f[1].s),
	    .lone = type == 'l', .join = type == 'j' || type == 'b',
	    .bar = type == 'b' };

	if (rule.kind == RULES_NONE)
		data_error(d, "%s: no such kind", f[1].s);
	for (const char *s = f[4].s; (s = strstr(s, "(?<")) != NULL; s += 3)
		if (s[3] != '!' && s[3] != '=')
			data_error(d, "a group is named {slot:set}");
	read_contexts(rs, d, &rule, f[3].s);
	if (f[5].s != NULL)
		read_before(rs, d, &rule, f[5].s);
	add_rule(rs, d, &rule, &f[4], f[2].s);
}

/* Words that ask for a look. */
static void
read_look(struct rules *rs, const struct data *d, const struct data_field *f)
{
	if (!rs->only_builtin)
		triggers_look(&rs->triggers, d, f[1].s,
		    strcmp(f[0].s, "look-on") == 0 ? TRIGGERS_ON :
		    strcmp(f[0].s, "look-day") == 0 ? TRIGGERS_DAY :
		    TRIGGERS_NEAR);
}

/*
 * Words that name the column of a slot; "-" for the slot: they tell of the kind;
 * for both: a table of something else.
 */
static void
read_column(struct rules *rs, const struct data *d, const struct data_field *f)
{
	struct rules_column c = { .kind = rules_kind(rs, f[1].s) };
	size_t *link;

	if (c.kind == RULES_NONE && strcmp(f[1].s, "-") != 0)
		data_error(d, "%s: no such kind", f[1].s);
	c.slot = c.kind == RULES_NONE ? RULES_NONE :
	    rules_slot(&rs->kind[c.kind], f[2].s, f[2].len);
	if (c.slot == RULES_NONE && strcmp(f[2].s, "-") != 0)
		data_error(d, "%s: no such slot", f[2].s);
	c.verdict = strcmp(f[2].s, "outcome") == 0;
	if (c.kind != RULES_NONE)
		rs->kind[c.kind].table = true;
	for (char *s = f[3].s, *words; (words = strsep(&s, "|")) != NULL;) {
		c.words = memory_copy(words, strlen(words));
		MEMORY_ROOM(rs->column, rs->columns_size, rs->columns + 1);
		for (link = &rs->column_of[*words & 31]; *link > 0;)
			link = &rs->column[*link - 1].next;
		rs->column[rs->columns] = c;
		*link = ++rs->columns;
	}
}

#define FIELDS 6

static const struct {
	const char *what;
	size_t least, most;	/* fields */
	void (*read)(struct rules *, const struct data *,
	    const struct data_field *);
} lines[] = {
	/* the most frequent first */
	{ "rule", 5, 6, read_rule }, { "join", 5, 6, read_rule },
	{ "set", 3, 3, read_set }, { "sign", 3, 4, read_sign },
	{ "bar", 5, 6, read_rule }, { "words", 3, 3, read_set },
	{ "lone", 5, 6, read_rule }, { "look", 2, 2, read_look },
	{ "look-on", 2, 2, read_look }, { "look-day", 2, 2, read_look },
	{ "kind", 3, 3, read_kind }, { "amount", 3, 3, read_kind },
	{ "merge", 3, 3, read_kind }, { "turn", 4, 4, read_turn },
	{ "column", 4, 4, read_column },
};

/* Read a line of n fields. */
static void
read_line(struct rules *rs, const struct data *d, const struct data_field *f,
    size_t n)
{
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		if (strcmp(f[0].s, lines[i].what) == 0 &&
		    n >= lines[i].least && n <= lines[i].most) {
			lines[i].read(rs, d, f);
			return;
		}
	data_error(d, "unknown line \"%s\" of %zu field%s, see gpfacts(1)",
	    f[0].s, n, n == 1 ? "" : "s");
}

void
rules_read(struct rules *rs, const char *name)
{
	struct data_field f[FIELDS] = { { NULL, 0 } };
	struct data d;

	data_open(&d, name, &rules_builtin, 1);
	for (size_t n; (n = data_next(&d, f, FIELDS)) > 0;) {
		read_line(rs, &d, f, n);
		memset(f, 0, sizeof(f));	/* a line may lack fields */
	}
	data_close(&d);
}

void
rules_prepare(struct rules *rs, bool day_known)
{
	struct image m = { .from = rs->image };

	abbreviations_image(&rs->abbreviations, &m);
	if (rs->only_builtin)
		triggers_image(&rs->triggers, &m);
	triggers_prepare(&rs->triggers, day_known);
	rs->open = memory_zeros(rs->kinds + 1, sizeof(*rs->open));
}

static void
write_image(struct rules *rs)
{
	static struct image m = { .way = IMAGE_WRITE };

	abbreviations_read(&rs->abbreviations, NULL, 0);
	abbreviations_image(&rs->abbreviations, &m);
	triggers_image(&rs->triggers, &m);
	image_print(&m, "rules_image");
}

void
rules_write(struct rules *rs)
{
	write_image(rs);
	printf("const unsigned char *const rules_images[][2] = {\n");
	for (size_t i = 0; i < rs->n; i++) {
		struct rule *rule = &rs->rule[i];

		if (rule->written == NULL)
			continue;
		rules_prepare_rule(rs, rule);
		printf("[%zu] = { ", rule->line);
		pattern_write(rule->pattern, stdout);
		if (rule->first != NULL) {
			printf(", ");
			pattern_write(rule->first, stdout);
		}
		printf(" },\n");
	}
	printf("};\n");
}
