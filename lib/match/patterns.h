/*
 * patterns - regular expressions; the one room that knows PCRE2.
 *
 * Expressions are PCRE2's, over UTF-8.  Text need not be valid: an invalid
 * byte matches nothing.  They are translated to machine code when they have
 * been used a while, where the system allows.
 */
#ifndef PATTERNS_H
#define PATTERNS_H

#include <stdbool.h>
#include <stddef.h>

enum pattern_flag {
	PATTERN_CASE = 0,
	PATTERN_CASELESS = 1,
	PATTERN_ANCHORED = 2,	/* a match can only start where the search does */
	PATTERN_NAMED = 4	/* ( ) groups only; what has a name is captured */
};

struct pattern;

struct pattern_match {
	size_t start, end;	/* in bytes from the start of the text */
};

/*
 * Compile the n bytes at s.  NULL where it is no expression: the reason is
 * then put into why, of why_size bytes.  Flags are or-ed.
 */
struct pattern *pattern_compile(const char *s, size_t n, unsigned flags,
    char *why, size_t why_size);

/*
 * The same of an expression that is known to be one, as those compiled into
 * a filter are: it is copied, and compiled when it is first tried.
 */
struct pattern *pattern_later(const char *s, size_t n, unsigned flags);

void pattern_free(struct pattern *);

/*
 * A text that is searched many times.  It is looked through once for whether
 * it is UTF-8.  Searches that take long share what it allows for these, which
 * is linear in its length: so is the time that all of them take together.  It
 * points to the bytes.
 */
struct pattern_text {
	const char *s;
	size_t n;
	bool sound;		/* it is UTF-8 */
	size_t steps;		/* of matching, left for what takes long */
};

struct pattern_text pattern_text(const char *s, size_t n);

/*
 * The leftmost match in the text that starts at byte `from` or after it: 1 if
 * there is one, 0 if not, -1 if the search was given up: the expression took
 * more steps than any text of its length deserves.
 */
int pattern_find_in(struct pattern *, struct pattern_text *, size_t from,
    struct pattern_match *);

/*
 * What group n of the last match of any pattern captured, from 1 on; false
 * where it took no part.  Groups from PATTERN_GROUPS on are not kept.
 */
#define PATTERN_GROUPS 32
bool pattern_group(unsigned n, struct pattern_match *);

/* pattern_find_in() in the n bytes at s, which are searched once. */
int pattern_find(struct pattern *, const char *s, size_t n, size_t from,
    struct pattern_match *);

#endif
