/*
 * rules - boilerplate.rules: what is furniture for certain.
 *
 * A line is `action TAB pattern`, the pattern a PCRE2 expression without
 * case, tried on a repaired line:
 *
 *	drop	the line goes
 *	date	the same, and a name on the line above or below it
 *	list	the line goes, and the list of teasers under it
 *	end	the line goes, and all behind it: the article is over
 *	from	`from TAB pattern TAB pattern`: the line goes, and those
 *		behind it, up to one that matches the second pattern
 *	cut	the matching part goes, the rest of the line stays
 *	start	the same, and a document starts there
 *	keep	the line stays, whatever rules before or shapes say
 *	let	`let TAB NAME TAB expression`: {NAME} in patterns below
 *
 * Of the rules for whole lines the last that matches decides.  One whose
 * pattern is not anchored with ^ is tried on lines of up to RULES_LINE_MAX
 * bytes only: a longer one that happens to hold its words is a paragraph.
 */
#ifndef RULES_H
#define RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/data.h"
#include "edges.h"
#include "match/literals.h"
#include "match/needs.h"
#include "match/patterns.h"

#define RULES_LINE_MAX 240

enum action { ACTION_KEEP, ACTION_DROP, ACTION_DATE, ACTION_LIST, 
    ACTION_END, ACTION_FROM, ACTION_CUT, ACTION_START, ACTION_LET };

struct rule {
	enum action action;
	char *name;		/* "default:12": the file and its line */
	char *text;		/* the expression, macros replaced */
	struct pattern *pattern;
	struct pattern *until;	/* of ACTION_FROM */
	struct needs_string *string;	/* what a match needs */
	bool digit;		/* and that it needs one */
};

/* Rules of one kind, for whole lines or for parts, by what they need. */
struct index {
	struct edges begin, end;
	struct literals inside;
	size_t *odd, odds;	/* rules of which nothing is known */
};

struct rules {
	struct rule *rule;
	size_t n, size;
	char **let;		/* name, expression, name, ... */
	size_t lets;
	struct index lines, parts;
	size_t *candidate, candidates;	/* rules that may match; falling */
	const char *begun;	/* the text whose beginning was looked at, */
	size_t begun_len;	/* which candidates still tell; or NULL */
	unsigned long long runaways;	/* matches given up */
};

/* Add the rules of one file to those before it. */
void rules_load(struct rules *, const char *name,
    const struct data_builtin *, size_t n);

/* When all files are loaded. */
void rules_prepare(struct rules *);

/* The rule that decides over a line; NULL where none matches. */
const struct rule *rules_line(struct rules *, const char *s, size_t n);

/*
 * The first part of the text at or behind `from` that a rule cuts out; NULL
 * where there is none.  `inside` is false where none of the pairs were seen
 * that rules_pairs() tells.
 */
const struct rule *rules_part(struct rules *, const char *s, size_t n,
    size_t from, bool inside, struct pattern_match *);

/* Add to RULES_PAIRS kinds what a text has of which a part may be cut. */
#define RULES_PAIRS 2
void rules_pairs(const struct rules *, struct pairs *, unsigned kind);

/*
 * Does the text begin as a line does that a rule is for?  What is found is
 * remembered for the next call, if that is rules_line() of the same text.
 */
bool rules_begin(struct rules *, const char *s, size_t n);

/* Does the line end what an ACTION_FROM began? */
bool rules_until(struct rules *, const struct rule *, const char *s,
    size_t n);

void rules_free(struct rules *);

#endif
