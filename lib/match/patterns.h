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

enum pattern_case { PATTERN_CASE, PATTERN_CASELESS };

struct pattern;

struct pattern_match {
	size_t start, end;	/* in bytes from the start of the text */
};

/*
 * Compile the n bytes at s.  NULL where it is no expression: the reason is
 * then put into why, of why_size bytes.
 */
struct pattern *pattern_compile(const char *s, size_t n, enum pattern_case,
    char *why, size_t why_size);

/*
 * The same of an expression that is known to be one, as those compiled into
 * a filter are: it is copied, and compiled when it is first tried.
 */
struct pattern *pattern_later(const char *s, size_t n, enum pattern_case);

void pattern_free(struct pattern *);

/*
 * The leftmost match in the n bytes at s, searched from `from` on: 1 where
 * there is one, 0 where not, -1 where it was given up as a runaway: the
 * expression took more steps than any text of its length deserves.
 */
int pattern_find(struct pattern *, const char *s, size_t n, size_t from,
    struct pattern_match *);

/*
 * The same in a text that is searched many times, which is then looked through
 * but once for whether it is UTF-8.  It points to the bytes.
 */
struct pattern_text {
	const char *s;
	size_t n;
	bool sound;
};

struct pattern_text pattern_text(const char *s, size_t n);
int pattern_find_in(struct pattern *, const struct pattern_text *,
    size_t from, struct pattern_match *);

#endif
