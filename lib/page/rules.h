/*
 * rules - boilerplate.rules: what is furniture, as one line can tell.
 *
 * A row is `action TAB pattern`, the pattern a PCRE2 expression without
 * case, tried on a repaired line:
 *
 *	drop	the line is furniture; `drop TAB KIND TAB pattern` also hints
 *	date	the same; a name on the line above or below is a byline
 *	list	it heads a list of other articles
 *	end	it ends the article, as a heading of comments does
 *	from	`from TAB pattern TAB pattern`: furniture from a line that
 *		matches the first pattern up to one that matches the second
 *	cut	the matching part goes, the rest of the line stays
 *	start	the same, and a document starts there
 *	keep	the line stays, whatever rules before it or measures say
 *	hint	`hint TAB KIND TAB pattern`: evidence of that kind, no more
 *	let	`let TAB NAME TAB expression`: {NAME} in patterns below
 *	name	`name TAB words`: what reasons call the rules below
 *	trust	`trust TAB certain` or `evidence`: how far the rules below go
 *
 * Of the rules for whole lines the last that matches decides.  A file's rules
 * are certain unless it says otherwise, as the built-in one does: those are
 * evidence, which the judge weighs (judge.h).  A rule whose pattern is not
 * anchored with ^ is tried on lines of up to RULES_LINE_MAX bytes only: a longer
 * line that happens to contain its words is a paragraph.
 */
#ifndef RULES_H
#define RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "match/patterns.h"
#include "match/stems.h"
#include "page/edges.h"
#include "page/needs.h"
#include "stream/data.h"

#define RULES_LINE_MAX 240

enum action { ACTION_NONE, ACTION_KEEP, ACTION_DROP, ACTION_DATE, ACTION_LIST,
    ACTION_END, ACTION_FROM, ACTION_CUT, ACTION_START, ACTION_HINT,
    ACTION_LET, ACTION_NAME, ACTION_TRUST };

/* What a line hints at, as bits. */
enum hint { HINT_COMMENT = 1, HINT_RELATED = 2, HINT_CAPTION = 4,
    HINT_AUTHOR = 8, HINT_FOOT = 16, HINT_NOTICE = 32, HINT_TOPIC = 64,
    HINT_SOURCE = 128 };

struct rule {
	enum action action;
	bool certain;		/* by its `trust` */
	bool part;		/* it is for parts of lines */
	unsigned hint;		/* what the line hints at, or 0 */
	const char *reason;	/* "default:12 cookies": file, line, name */
	const char *text;	/* the expression, macros replaced */
	const char *until_text;	/* that of ACTION_FROM; or NULL */
	const unsigned char *image;	/* of the first (patterns.h); or NULL */
	const struct needs *needs;
	struct pattern *pattern, *until;	/* NULL: not yet used */
};

/*
 * The built-in rules with their macros (name, expression, name, ...), in a
 * filter that has them written by rules_write() when it is built.  Such a
 * filter sets `ready` of its rules to them before it loads any; else they are
 * read at each start.
 */
struct rules_ready {
	const struct rule *rule;
	size_t n;
	const char *const *let;
	size_t lets;
};

extern const struct rules_ready rules_ready;

struct rules {
	struct rule *rule;
	size_t n, size;
	char **let;		/* name, expression, name, ... */
	size_t lets;
	char *title;		/* of the last `name`; or NULL */
	bool evidence;		/* by the last `trust` */
	const struct rules_ready *ready;	/* or NULL */
	struct edges begin;	/* rules for lines, by what a match needs: how */
	struct stems inside;	/* the line begins, a string in it, or neither */
	struct odd {
		size_t id;
		unsigned seen;	/* what it needs, bits of stems.h */
	} *odd;
	size_t odds;
	uint64_t ends[256];	/* by the last byte of a line, bit i % 64: may
				   odd[i] match it? */
	struct stems cuts;	/* rules for parts, by their strings */
	size_t *part, parts;	/* those without a telling one */
	size_t *candidate, candidates;	/* rules that may match; falling */
	unsigned seen;		/* what else may be in the text, bits of stems.h */
	unsigned char last;	/* its last byte */
	unsigned long long runaways;	/* matches given up */
};

/* The built-in rules, "default". */
extern const struct data_builtin rules_builtin;

/* Write rules and macros as C, as rules_ready. */
void rules_write(struct rules *, FILE *);

/* Add the rules of one file, or the built-in ones, to those before. */
void rules_load(struct rules *, const char *name);

/* When all files are loaded. */
void rules_prepare(struct rules *);

/*
 * The rule that decides about a line; NULL if none matches.  The hints of the
 * line are added to *hints.
 */
const struct rule *rules_line(struct rules *, const char *s, size_t n,
    unsigned *hints);

/*
 * The first part of the text at or after `from` that a rule cuts out; NULL if
 * there is none.  `inside` is false if the text has none of the pairs that
 * rules_pairs() adds.
 */
const struct rule *rules_part(struct rules *, const char *s, size_t n,
    size_t from, bool inside, struct pattern_match *);

/* Add, as RULES_PAIRS kinds, the pairs of a text from which a part may be cut. */
#define RULES_PAIRS 2
void rules_pairs(const struct rules *, struct pairs *, unsigned kind);

/* May a rule match the text, by its beginning? */
bool rules_begin(struct rules *, const char *s, size_t n);

/* Does the line end what an ACTION_FROM began? */
bool rules_until(struct rules *, const struct rule *, const char *s,
    size_t n);

#endif
