/*
 * rules - the expressions that identify lines of date, byline and title.
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

#include "bytes/memory.h"
#include "match/patterns.h"
#include "match/stems.h"
#include "page/needs.h"
#include "stream/data.h"

enum rule_kind {
	RULE_PUBLISHED,		/* label of a date of publication */
	RULE_UPDATED,		/* label of a date of change */
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
	RULE_KINDS
};

/*
 * Which of the rules of a kind may match a text: bit i is rule i.  A rule is tried
 * only if the text contains one of the literals its expression requires, which
 * are found in one pass for all rules (whole pages: 1.0 s instead of 1.5).
 */
struct sieve {
	uint64_t any;		/* rules without a required literal */
	uint64_t digit;		/* rules whose matches hold a digit */
	struct stems inside;
};

struct definition {
	struct buffer call, body;	/* "(?&X)", and "(?-i:...)" for it */
};

struct rules {
	const struct needs *ready;	/* of the built-in rules; NULL: none */
	const struct needs *next;	/* of the next built-in rule */
	struct pattern **pattern[RULE_KINDS];
	size_t n[RULE_KINDS];
	struct sieve sieve[RULE_KINDS];
	struct needs **needs;	/* of the other rules; owned */
	size_t nneeds, needs_size;
	FILE *write;		/* where these are written, too; or NULL */
	struct definition *definition;
	size_t ndefinitions;
};

extern const struct data_builtin rules_builtin;

/*
 * The needs of those built-in rules that are sieved, in the order of the file;
 * found when gpmeta was built (ready.c).
 */
extern const struct needs rules_ready[];

void rules_open(struct rules *);

/* Add the rules of a file; a mistake ends the program. */
void rules_load(struct rules *, const char *name);

/* When all files are loaded. */
void rules_prepare(struct rules *);

/*
 * The leftmost match of any rule of a kind in the n bytes at s; the place where
 * it is noted may be NULL.
 */
bool rules_match(const struct rules *, enum rule_kind, const char *s,
    size_t n, struct pattern_match *);

/* Put `with` in place of each byte that rules of a kind match. */
void rules_blank(const struct rules *, enum rule_kind, char *s, size_t n,
    char with);

#endif
