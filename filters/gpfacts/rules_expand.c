/*
 * Named groups alone are captured, and only the expansion makes them, so the
 * n-th slot of a rule is the n-th group.
 */
#include "rules.h"

#include <ctype.h>
#include <string.h>

#include "bytes/memory.h"

void
rules_text(struct rules_text *t, const char *s, size_t len)
{
	t->s = memory_grow(t->s, &t->size, t->len + len + 1, 1);
	memcpy(t->s + t->len, s, len);
	t->len += len;
	t->s[t->len] = '\0';
}

void
rules_string(struct rules_text *t, const char *s)
{
	rules_text(t, s, strlen(s));
}

/* What {NAME} stands for.  A {number}, unlike a {tally}, may be a label. */
static struct rule_group
expand_name(const struct rules *rs, const struct data *d, struct rules_text *t,
    const char *name, size_t len)
{
	struct rule_group group = { .class = figure_class(name, len) };
	bool number = group.class == FIGURE_NUMBER && *name == 'n';
	size_t set = rules_set(rs, name, len);
	char mark[] = { '[', (char)group.class, (char)(number ? FIGURE_LABEL :
	    group.class), ']', '+', '+', '\0' };

	if (group.class == FIGURE_NONE && set == SIZE_MAX)
		data_error(d, "%.*s: no such set", (int)len, name);
	if (group.class != FIGURE_NONE) {
		rules_string(t, mark);
		return group;
	}
	rules_string(t, "(?:");
	rules_text(t, rs->set[set].text, rs->set[set].len);
	rules_string(t, ")");
	group.small = rs->set[set].small;
	return group;
}

/* {NAME} or {SLOT:NAME}, the latter for a rule only. */
static void
expand_braces(const struct rules *rs, const struct data *d,
    struct rules_text *t, struct rule *rule, const char *s, size_t len)
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
	if (slot == FACT_SLOTS)
		data_error(d, "%.*s: %s has no such slot", (int)(colon - s),
		    s, rs->kind[rule->kind].name);
	if (rule->groups == RULE_GROUPS)
		data_error(d, "at most %d slots", RULE_GROUPS);
	group[4] = (char)('a' + rule->groups);
	rules_string(t, group);
	rule->group[rule->groups] = expand_name(rs, d, t, colon + 1,
	    len - (size_t)(colon + 1 - s));
	rule->group[rule->groups++].slot = slot;
	rules_string(t, ")");
}

void
rules_expand(const struct rules *rs, const struct data *d, struct rules_text *t,
    struct rule *rule, const char *s)
{
	while (*s != '\0') {
		size_t len = strcspn(s, " {[\\");

		rules_text(t, s, len);
		s += len;
		if (*s == '\\' && s[1] != '\0') {
			rules_text(t, s, 2);
			s += 2;
		} else if (*s == '[') {	/* a class, as it is */
			len = 2 + strcspn(s + (s[1] == '\0' ? 1 : 2), "]");
			len += s[1] != '\0' && s[len] == ']';
			rules_text(t, s, strnlen(s, len));
			s += strnlen(s, len);
		} else if (*s == '{' && islower((unsigned char)s[1])) {
			len = strcspn(s, "}");
			if (s[len] == '\0')
				data_error(d, "} expected");
			expand_braces(rs, d, t, rule, s + 1, len - 1);
			s += len + 1;
		} else if (*s == ' ') {
			rules_string(t, s[1] == '?' ? " *+" : " ++");
			s += s[1] == '?' ? 2 : 1;
		} else if (*s != '\0')
			rules_text(t, s++, 1);
	}
}
