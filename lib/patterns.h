/*
 * patterns - regular expressions; the one room that knows PCRE2.
 *
 * Expressions are PCRE2's, over UTF-8, compiled with JIT where there is
 * one.  Text need not be valid UTF-8: an invalid byte matches nothing.
 */
#ifndef PATTERNS_H
#define PATTERNS_H

#include <stdbool.h>
#include <stddef.h>

struct pattern;

struct pattern_match {
	size_t start, end;	/* of the whole match, in bytes */
};

enum pattern_case { PATTERN_CASE, PATTERN_CASELESS };

/*
 * Compile the n bytes at s.  NULL where it is no expression: *why, of
 * why_size bytes, then has the reason.
 */
struct pattern *pattern_compile(const char *s, size_t n, enum pattern_case,
    char *why, size_t why_size);

void pattern_free(struct pattern *);

/*
 * The leftmost match in the n bytes at s, from `from` on.  1 for a match,
 * 0 for none, -1 where the limit of work was reached, as a runaway
 * expression does.
 */
int pattern_find(struct pattern *, const char *s, size_t n, size_t from,
    struct pattern_match *);

/*
 * Bytes that every match holds, folded to lower case, if that can be read
 * off the expression: the longest run of ASCII characters that stand for
 * themselves.  *at_start is set where every match begins with them, at the
 * start of the text.  NULL where there are none.
 */
const char *pattern_literal(const struct pattern *, size_t *len,
    bool *at_start);

#endif
