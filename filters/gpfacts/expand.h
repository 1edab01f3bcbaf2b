/*
 * expand - turn the expression of a rule or set into one for PCRE2, over the copy of
 * a text in which figures are marks (figures.h).
 */
#ifndef EXPAND_H
#define EXPAND_H

#include "rules.h"
#include "stream/data.h"

struct text {			/* all zero at first */
	char *s;		/* owned, ends with a NUL */
	size_t len, size;
};

void text_append(struct text *, const char *s, size_t len);
void text_string(struct text *, const char *s);

/*
 * Append expression s, its sets expanded; its slots become groups of the rule.
 * For a set, which has no slots, the rule is NULL.
 */
void expand(const struct rules *, const struct data *, struct text *,
    struct rule *, const char *s);

#endif
