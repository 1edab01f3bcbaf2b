/*
 * rules - the expressions that identify lines of date, byline and title; a
 * program has one set of them.
 *
 * The data file has "kind TAB value" (its first lines list the kinds).  A
 * value is an expression of pcre2pattern(3) between slashes.  What `define` names
 * is put, as a group, where the expressions after it call it: it cannot call
 * itself, and a group with a name in it can be called once only.
 */
#ifndef META_RULES_H
#define META_RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "match/patterns.h"
#include "page/needs.h"
#include "stream/data.h"
#include "text/dates.h"

enum rule_kind {
	RULE_UPDATED,		/* label of a date of change */
	RULE_PUBLISHED,		/* label of a date of publication */
	RULE_UNDATED,		/* label of another date */
	RULE_BESIDE,		/* what may stand beside a date in its line */
	RULE_INLINE,		/* before a date inside the first paragraph */
	RULE_SEAM,		/* where words were fused with a date */
	RULE_BYLINE,		/* the match is a byline */
	RULE_NAME,		/* the line is a name, or several */
	RULE_BIO,		/* a paragraph that says who its author is */
	RULE_SPEECH,		/* a paragraph that is a quotation */
	RULE_BETWEEN,		/* what stands between the names of a byline */
	RULE_LABEL,		/* a line after which a name is a byline */
	RULE_POST,		/* what a reporter is, below the name */
	RULE_REPLIES,		/* a line after which readers comment */
	RULE_TAIL,		/* to be cut off a byline, with all after it */
	RULE_JOB,		/* what a person does, after a name */
	RULE_BODY,		/* a word that is not in names of people */
	RULE_CAPTION,		/* the caption or credit of a picture */
	RULE_GREETING,		/* one with which a letter begins */
	RULE_OTHER,		/* any other line that is not a title */
	RULE_ISSUE,		/* what has a date in its title */
	RULE_TOP,		/* the last line above a title and a standfirst */
	RULE_KINDS
};

extern const struct data_builtin rules_builtin;

/*
 * The needs of those built-in rules that are sieved, in the order of the file;
 * found when gpmeta was built (ready.c).
 */
extern const struct needs rules_ready[];

/* The names of months in all languages. */
extern struct dates rules_dates;

/*
 * Begin with no rules, and read the months.  `ready`: the needs of the built-in
 * rules, or NULL; they are then found, and written to `out` unless it is NULL.
 */
void rules_open(const struct needs *ready, FILE *out);

/* Add the rules of a file; a mistake ends the program. */
void rules_load(const char *name);

/* When all files are loaded. */
void rules_prepare(void);

/*
 * The leftmost match of any rule of a kind between two offsets in s, as if the
 * text were no more; the place where it is noted may be NULL.
 */
bool rules_match(enum rule_kind, const char *s, size_t from, size_t to,
    struct pattern_match *);

/* Put `with` in place of each byte that rules of a kind match. */
void rules_blank(enum rule_kind, char *s, size_t n, char with);

#endif
