/*
 * A rule is expanded once, when it is read, into one expression over the copy
 * of a text in which figures are marks (figures.h).  Named groups alone are
 * captured, and only the expansion makes them, so the n-th slot of a rule is
 * the n-th group.
 */
#include "rules.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes/memory.h"
#include "facts.rules.h"

const struct data_builtin rules_builtin = DATA_BUILTIN("default",
    facts_rules);

struct text {			/* an expression as it is expanded */
	char *s;
	size_t len, size;
};

static void
append(struct text *t, const char *s, size_t len)
{
	t->s = memory_grow(t->s, &t->size, t->len + len + 1, 1);
	memcpy(t->s + t->len, s, len);
	t->len += len;
	t->s[t->len] = '\0';
}

static void
append_string(struct text *t, const char *s)
{
	append(t, s, strlen(s));
}

/*
 * Kinds and sets
 */

size_t
rules_kind(const struct rules *rs, const char *name)
{
	for (size_t i = 0; i < rs->kinds; i++)
		if (strcmp(rs->kind[i].name, name) == 0)
			return i;
	return RULES_NO_KIND;
}

size_t
rules_slot(const struct kind *k, const char *name, size_t len)
{
	size_t i;

	for (i = 0; i < k->slots; i++)
		if (strlen(k->slot[i]) == len &&
		    memcmp(k->slot[i], name, len) == 0)
			return i;
	return FACT_SLOTS;
}

static void
copy_name(const struct data *d, char *to, const char *s, size_t len)
{
	if (len == 0 || len >= FACT_NAME)
		data_error(d, "a name of 1 to %d bytes expected",
		    FACT_NAME - 1);
	for (size_t i = 0; i < len; i++)
		if (!islower((unsigned char)s[i]) && s[i] != '-')
			data_error(d, "a name has small letters and hyphens");
	memcpy(to, s, len);
	to[len] = '\0';
}

static void
read_kind(struct rules *rs, const struct data *d, const struct data_field *f)
{
	struct kind kind = { .amount = f[0].s[0] == 'a',
	    .merge = f[0].s[0] == 'm' };
	const char *s = f[2].s;
	size_t i;

	copy_name(d, kind.name, f[1].s, f[1].len);
	while (*s != '\0') {
		size_t len = strcspn(s, " ");

		if (kind.slots == FACT_SLOTS)
			data_error(d, "at most %d slots", FACT_SLOTS);
		copy_name(d, kind.slot[kind.slots++], s, len);
		s += len + (s[len] != '\0');
	}
	if ((i = rules_kind(rs, kind.name)) == RULES_NO_KIND) {
		rs->kind = memory_grow(rs->kind, &rs->kinds_size,
		    rs->kinds + 1, sizeof(*rs->kind));
		i = rs->kinds++;
	}
	rs->kind[i] = kind;
}

static size_t
find_set(const struct rules *rs, const char *name, size_t len)
{
	for (size_t i = 0; i < rs->sets; i++)
		if (strlen(rs->set[i].name) == len &&
		    memcmp(rs->set[i].name, name, len) == 0)
			return i;
	return SIZE_MAX;
}

bool
rules_in_set(const struct rules *rs, const char *set, const char *s,
    size_t len)
{
	size_t i = find_set(rs, set, strlen(set));
	const char *word = i == SIZE_MAX ? "" : rs->set[i].text;

	while (*word != '\0') {
		size_t n = strcspn(word, "|");

		if (n == len && memcmp(word, s, n) == 0)
			return true;
		word += n + (word[n] != '\0');
	}
	return false;
}

static enum figure_class
find_class(const char *name, size_t len)
{
	enum figure_class c;

	for (c = FIGURE_NUMBER; c < FIGURE_CLASSES; c++)
		if (strlen(figure_names[c]) == len &&
		    memcmp(figure_names[c], name, len) == 0)
			return c;
	return FIGURE_NONE;
}

/* What {NAME} stands for. */
static struct rule_group
expand_name(const struct rules *rs, const struct data *d, struct text *t,
    const char *name, size_t len)
{
	struct rule_group group = { .class = find_class(name, len) };
	size_t set = find_set(rs, name, len);
	char mark[8] = { '[', (char)group.class, ']', '+', '+', '\0' };

	if (group.class == FIGURE_NONE && set == SIZE_MAX)
		data_error(d, "%.*s: no such set", (int)len, name);
	if (group.class != FIGURE_NONE) {
		append_string(t, mark);
		return group;
	}
	append_string(t, "(?:");
	append(t, rs->set[set].text, rs->set[set].len);
	append_string(t, ")");
	group.small = rs->set[set].small;
	return group;
}

/* {NAME} or {SLOT:NAME}, the latter for a rule only. */
static void
expand_braces(const struct rules *rs, const struct data *d, struct text *t,
    struct rule *rule, const char *s, size_t len)
{
	const char *colon = memchr(s, ':', len);
	char group[] = "(?<ga>";
	size_t slot;

	if (colon == NULL) {
		(void)expand_name(rs, d, t, s, len);
		return;
	}
	if (rule == NULL)
		data_error(d, "a set has no slots");
	slot = rules_slot(&rs->kind[rule->kind], s, (size_t)(colon - s));
	if (slot == FACT_SLOTS)
		data_error(d, "%.*s: %s has no such slot", (int)(colon - s),
		    s, rs->kind[rule->kind].name);
	if (rule->groups == RULE_GROUPS)
		data_error(d, "at most %d slots", RULE_GROUPS);
	group[4] = (char)('a' + rule->groups);
	append_string(t, group);
	rule->group[rule->groups] = expand_name(rs, d, t, colon + 1,
	    len - (size_t)(colon + 1 - s));
	rule->group[rule->groups++].slot = slot;
	append_string(t, ")");
}

static void
expand(const struct rules *rs, const struct data *d, struct text *t,
    struct rule *rule, const char *s)
{
	while (*s != '\0') {
		size_t len = strcspn(s, " {[\\");

		append(t, s, len);
		s += len;
		if (*s == '\\' && s[1] != '\0') {
			append(t, s, 2);
			s += 2;
		} else if (*s == '[') {	/* a class, as it is */
			len = 2 + strcspn(s + (s[1] == '\0' ? 1 : 2), "]");
			len += s[1] != '\0' && s[len] == ']';
			append(t, s, strnlen(s, len));
			s += strnlen(s, len);
		} else if (*s == '{' && islower((unsigned char)s[1])) {
			len = strcspn(s, "}");
			if (s[len] == '\0')
				data_error(d, "} expected");
			expand_braces(rs, d, t, rule, s + 1, len - 1);
			s += len + 1;
		} else if (*s == ' ') {
			append_string(t, s[1] == '?' ? "[ \\x{a0}]*+" :
			    "[ \\x{a0}]++");
			s += s[1] == '?' ? 2 : 1;
		} else if (*s != '\0')
			append(t, s++, 1);
	}
}

static struct pattern *
compile(const struct data *d, const struct text *t)
{
	const unsigned flags = PATTERN_CASELESS | PATTERN_NAMED;
	struct pattern *p;
	char why[256];

	if (d->builtin)
		return pattern_later(t->s, t->len, flags);
	if ((p = pattern_compile(t->s, t->len, flags, why, sizeof(why))) ==
	    NULL)
		data_error(d, "%s", why);
	return p;
}

static void
read_set(struct rules *rs, const struct data *d, const struct data_field *f)
{
	struct text t = { .len = 0 };
	size_t i = find_set(rs, f[1].s, f[1].len);
	char name[FACT_NAME];

	copy_name(d, name, f[1].s, f[1].len);
	if (find_class(name, f[1].len) != FIGURE_NONE)
		data_error(d, "%s is a figure", name);
	append_string(&t, "");
	expand(rs, d, &t, NULL, f[2].s);
	if (!d->builtin)
		pattern_free(compile(d, &t));
	if (i == SIZE_MAX) {
		rs->set = memory_grow(rs->set, &rs->sets_size, rs->sets + 1,
		    sizeof(*rs->set));
		i = rs->sets++;
		rs->set[i] = (struct rule_set){
		    .name = memory_copy(f[1].s, f[1].len) };
	}
	free(rs->set[i].text);
	free(rs->set[i].written);
	rs->set[i].written = memory_copy(f[2].s, f[2].len);
	rs->set[i].text = t.s;
	rs->set[i].len = t.len;
	rs->set[i].small = f[0].s[0] == 'w';
}

/* A set that must match somewhere in the text. */
static void
read_context(struct rules *rs, const struct data *d, size_t *context,
    const struct data_field *f)
{
	struct rule_set *set;
	struct text t = { .len = 0 };
	size_t i;

	if (strcmp(f->s, "-") == 0)
		return;
	if ((i = find_set(rs, f->s, f->len)) == SIZE_MAX)
		data_error(d, "%s: no such set", f->s);
	set = &rs->set[i];
	*context = i + 1;
	if (set->context != NULL)
		return;
	append_string(&t, "(?<!\\w)(?:");
	append(&t, set->text, set->len);
	append_string(&t, ")");
	set->context = compile(d, &t);
	free(t.s);
}

/* Facts of one kind that are of another where a set matches in the text. */
static void
read_turn(struct rules *rs, const struct data *d, const struct data_field *f)
{
	size_t from = rules_kind(rs, f[1].s), to = rules_kind(rs, f[2].s);
	struct turn *turn;

	if (from == RULES_NO_KIND || to == RULES_NO_KIND)
		data_error(d, "two kinds expected");
	if (rs->kind[from].slots != rs->kind[to].slots ||
	    memcmp(rs->kind[from].slot, rs->kind[to].slot,
	    sizeof(rs->kind[to].slot)) != 0)
		data_error(d, "%s and %s have other slots", f[1].s, f[2].s);
	rs->turn = memory_grow(rs->turn, &rs->turns_size, rs->turns + 1,
	    sizeof(*rs->turn));
	turn = &rs->turn[rs->turns++];
	*turn = (struct turn){ .from = from, .to = to };
	read_context(rs, d, &turn->context, &f[3]);
}

/* A set that bars facts of a kind from the sentences in which it matches. */
static void
read_bar(struct rules *rs, const struct data *d, const struct data_field *f)
{
	struct bar bar = { .kind = rules_kind(rs, f[1].s) };

	if (bar.kind == RULES_NO_KIND)
		data_error(d, "%s: no such kind", f[1].s);
	read_context(rs, d, &bar.context, &f[2]);
	if (bar.context == 0)
		data_error(d, "a set expected");
	rs->bar = memory_grow(rs->bar, &rs->bars_size, rs->bars + 1,
	    sizeof(*rs->bar));
	rs->bar[rs->bars++] = bar;
}

/*
 * Rules
 */

static void
fold(char *s)
{
	for (; *s != '\0'; s++)
		*s = (char)tolower((unsigned char)*s);
}

/* The number of a word, which is added where it is new. */
static size_t
find_word(struct rules *rs, const char *s, size_t len)
{
	char *word = memory_copy(s, len);
	size_t i;

	fold(word);
	for (i = 0; i < rs->words; i++)
		if (strcmp(rs->word[i].s, word) == 0)
			break;
	if (i < rs->words) {
		if (memcmp(rs->word[i].written, s, len) != 0)
			fold(rs->word[i].written);	/* any case will do */
		free(word);
		return i;
	}
	rs->word = memory_grow(rs->word, &rs->words_size, rs->words + 1,
	    sizeof(*rs->word));
	rs->word[rs->words] = (struct rule_word){ .s = word,
	    .written = memory_copy(s, len) };
	return rs->words++;
}

static unsigned
read_classes(const struct data *d, const char *s)
{
	unsigned classes = 0;

	while (*s != '\0') {
		size_t len = strcspn(s, "|");
		enum figure_class c = find_class(s, len);

		if (c == FIGURE_NONE)
			data_error(d, "%.*s: no class of figures", (int)len,
			    s);
		classes |= 1U << c;
		s += len + (s[len] != '\0');
	}
	return classes;
}

/* Words with | between; {NAME} is a set of words. */
static void
add_words(struct rules *rs, const struct data *d, struct rule *rule,
    const char *s, size_t n)
{
	for (size_t len, i; n > 0; s += len, n -= len) {
		const char *end = memchr(s, '|', n);

		len = end == NULL ? n : (size_t)(end - s);
		if (len > 2 && s[0] == '{' && s[len - 1] == '}') {
			i = find_set(rs, s + 1, len - 2);
			if (i == SIZE_MAX)
				data_error(d, "%.*s: no such set", (int)len,
				    s);
			add_words(rs, d, rule, rs->set[i].written,
			    strlen(rs->set[i].written));
		} else if (len < LITERALS_SHORTEST)
			data_error(d, "a word has at least %d bytes",
			    LITERALS_SHORTEST);
		else if (rule->words == RULE_WORDS)
			data_error(d, "at most %d words", RULE_WORDS);
		else
			rule->word[rule->words++] = find_word(rs, s, len);
		len += end != NULL;
	}
}

static void
read_words(struct rules *rs, const struct data *d, struct rule *rule,
    const char *s)
{
	size_t all = strcspn(s, "&");

	if (s[all] == '&')
		rule->classes = read_classes(d, s + all + 1);
	if (all != 1 || *s != '-')
		add_words(rs, d, rule, s, all);
}

/* look, look-day */
static void
read_look(struct rules *rs, const struct data *d, const struct data_field *f)
{
	bool day = f[0].len > 4;
	const char *s = f[1].s;

	while (*s != '\0') {
		size_t len = strcspn(s, "|"), i;

		if (len < LITERALS_SHORTEST)
			data_error(d, "a word has at least %d bytes",
			    LITERALS_SHORTEST);
		i = find_word(rs, s, len);
		if (day)
			rs->word[i].for_day = true;
		else
			rs->word[i].looks = true;
		s += len + (s[len] != '\0');
	}
}

/* SLOT=TEXT;... */
static void
read_before(struct rules *rs, const struct data *d, struct rule *rule,
    const char *s)
{
	while (*s != '\0') {
		size_t len = strcspn(s, ";"), name = strcspn(s, "="), slot;

		if (name >= len)
			data_error(d, "slot=text expected");
		slot = rules_slot(&rs->kind[rule->kind], s, name);
		if (slot == FACT_SLOTS)
			data_error(d, "%.*s: no such slot", (int)name, s);
		free(rule->before[slot]);
		rule->before[slot] = memory_copy(s + name + 1,
		    len - name - 1);
		s += len + (s[len] != '\0');
	}
}

static void
read_rule(struct rules *rs, const struct data *d, const struct data_field *f,
    size_t n)
{
	struct rule rule = { .line = d->line, .join = f[0].s[0] == 'j',
	    .lone = f[0].s[0] == 'l' };
	struct text t = { .len = 0 };

	rule.kind = rules_kind(rs, f[1].s);
	if (rule.kind == RULES_NO_KIND)
		data_error(d, "%s: no such kind", f[1].s);
	if (strstr(f[4].s, "(?<") != NULL &&
	    strstr(f[4].s, "(?<!") == NULL && strstr(f[4].s, "(?<=") == NULL)
		data_error(d, "a group is named {slot:set}");
	read_words(rs, d, &rule, f[2].s);
	append_string(&t, "(?<![\\w\\x01-\\x07])(?:");
	expand(rs, d, &t, &rule, f[4].s);
	append_string(&t, ")(?!\\w)");
	rule.pattern = compile(d, &t);
	free(t.s);
	read_context(rs, d, &rule.context, &f[3]);
	for (size_t i = 0; i < rule.words; i++)
		rs->word[rule.word[i]].looks |= rule.classes == 0 &&
		    rule.context == 0;
	if (n == 6)
		read_before(rs, d, &rule, f[5].s);
	rule.file = memory_copy(d->name, strlen(d->name));
	rs->rule = memory_grow(rs->rule, &rs->rules_size, rs->n + 1,
	    sizeof(*rs->rule));
	rs->rule[rs->n++] = rule;
}

void
rules_read(struct rules *rs, const char *name)
{
	struct data_field f[6];
	struct data d;
	size_t n;

	data_open(&d, name, &rules_builtin, 1);
	while ((n = data_next(&d, f, 6)) > 0) {
		const char *what = f[0].s;

		if (n == 3 && (strcmp(what, "kind") == 0 ||
		    strcmp(what, "amount") == 0 || strcmp(what, "merge") == 0))
			read_kind(rs, &d, f);
		else if (n == 3 && (strcmp(what, "set") == 0 ||
		    strcmp(what, "words") == 0))
			read_set(rs, &d, f);
		else if (n == 2 && (strcmp(what, "look") == 0 ||
		    strcmp(what, "look-day") == 0))
			read_look(rs, &d, f);
		else if (n == 4 && strcmp(what, "turn") == 0)
			read_turn(rs, &d, f);
		else if (n == 3 && strcmp(what, "bar") == 0)
			read_bar(rs, &d, f);
		else if (n >= 5 && (strcmp(what, "rule") == 0 ||
		    strcmp(what, "join") == 0 || strcmp(what, "lone") == 0))
			read_rule(rs, &d, f, n);
		else
			data_error(&d, "kind, amount, merge, set, words or "
			    "bar and 2 fields, turn and 3, or rule, join or "
			    "lone and 4 or 5, expected");
	}
	data_close(&d);
}

#define SCREEN_FORMS 20000	/* a sparse screen lets less through */

/*
 * Put the word of a string that most texts lack into the screen: one with a
 * capital, else the longest.  The last word may go on.
 */
static void
add_to_screen(struct screen *screen, const struct rule_word *word)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz";
	size_t best = 0, best_len = 0, most = 0;

	for (size_t i = 0; word->s[i] != '\0';) {
		size_t len = strspn(word->s + i, letters), worth = len;

		if (isupper((unsigned char)word->written[i]))
			worth += LITERALS_MAX;
		if (worth > most) {
			most = worth;
			best = i;
			best_len = len;
		}
		i += len > 0 ? len : 1;
	}
	if (best_len > 0)
		screen_add(screen, word->s + best, best_len,
		    word->s[best + best_len] == '\0',
		    isupper((unsigned char)word->written[best]) != 0);
}

void
rules_prepare(struct rules *rs, bool days_known)
{
	for (size_t i = 0; i < rs->words; i++)
		rs->word[i].looks |= days_known && rs->word[i].for_day;
	for (size_t i = 0; i < rs->words; i++) {
		size_t len = strlen(rs->word[i].s);

		literals_add(&rs->all, rs->word[i].s, len, i);
		if (rs->word[i].looks)
			literals_add(&rs->looks, rs->word[i].s, len, i);
	}
	rs->row = rs->words / 64 + 1;
	for (size_t i = 0; i < rs->n; i++) {
		struct rule *rule = &rs->rule[i];

		rule->needs = memory_zeros(rs->row, sizeof(*rule->needs));
		for (size_t k = 0; k < rule->words; k++)
			rule->needs[rule->word[k] / 64] |= (uint64_t)1 <<
			    rule->word[k] % 64;
	}
	screen_open(&rs->screen, SCREEN_FORMS);
	for (size_t i = 0; i < rs->words; i++)
		if (rs->word[i].looks)
			add_to_screen(&rs->screen, &rs->word[i]);
	if (rs->looks.n > 0)
		literals_prepare(&rs->looks);
	if (rs->all.n > 0)
		literals_prepare(&rs->all);
}

void
rules_free(struct rules *rs)
{
	for (size_t i = 0; i < rs->n; i++) {
		pattern_free(rs->rule[i].pattern);
		free(rs->rule[i].file);
		free(rs->rule[i].needs);
		for (size_t k = 0; k < FACT_SLOTS; k++)
			free(rs->rule[i].before[k]);
	}
	for (size_t i = 0; i < rs->sets; i++) {
		free(rs->set[i].name);
		free(rs->set[i].text);
		free(rs->set[i].written);
		pattern_free(rs->set[i].context);
	}
	for (size_t i = 0; i < rs->words; i++) {
		free(rs->word[i].s);
		free(rs->word[i].written);
	}
	screen_close(&rs->screen);
	parts_free(&rs->parts);
	free(rs->list);
	literals_free(&rs->looks);
	literals_free(&rs->all);
	free(rs->sentence);
	free(rs->found);
	free(rs->kind);
	free(rs->set);
	free(rs->rule);
	free(rs->word);
	free(rs->match);
	free(rs->turn);
	free(rs->bar);
}
