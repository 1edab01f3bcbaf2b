/*
 * patterns - regular expressions; the only room that uses PCRE2.
 *
 * Expressions have PCRE2 syntax, over UTF-8.  Text need not be valid: an
 * invalid byte matches nothing.  Expressions that are used often enough are
 * compiled to machine code, if the system allows.
 */
#ifndef PATTERNS_H
#define PATTERNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum pattern_flag {
	PATTERN_CASE = 0,
	PATTERN_CASELESS = 1,
	PATTERN_ANCHORED = 2,	/* match only at the start of the search */
	PATTERN_NAMED = 4	/* ( ) only groups; only named groups capture */
};

struct pattern;

struct pattern_match {
	size_t start, end;	/* in bytes from the start of the text */
};

/*
 * Compile the n bytes at s; flags are OR-ed.  If they are not a valid
 * expression, writes the reason to why, of why_size bytes, and returns NULL.
 */
struct pattern *pattern_compile(const char *s, size_t n, unsigned flags,
    char *why, size_t why_size);

/*
 * Likewise, for an expression known to be valid, such as one built into a
 * filter: it is copied now and compiled on first use.
 */
struct pattern *pattern_later(const char *s, size_t n, unsigned flags);

/*
 * Save the time to compile a built-in expression (measured: 3 ms of 7 for a
 * page).  When a filter is built, pattern_write() writes the compiled form, its
 * image, as the initializer of a pointer; pattern_use() gives it to a pattern
 * of pattern_later() for the same expression and flags.
 *
 * An image is good only for the PCRE2 that made it, so a program for the
 * filter's own processor must write it.  PCRE2 refuses one of another version,
 * byte order or width of pointers; then the expression is compiled as usual.  It
 * does not refuse one of another link size, which is 2 unless PCRE2 is configured
 * otherwise.
 * The image must be aligned as max_align_t and outlive the pattern.
 */
void pattern_write(struct pattern *, FILE *);
void pattern_use(struct pattern *, const unsigned char *image);

void pattern_free(struct pattern *);

/*
 * A text to be searched many times.  It is checked once for valid UTF-8.  Slow
 * searches share one budget of steps, which is linear in the length of the
 * text, so that the total time is linear too.  The text itself is not copied.
 */
struct pattern_text {
	const char *s;
	size_t n;
	bool sound;		/* it is valid UTF-8 */
	size_t steps;		/* budget left for slow searches */
};

struct pattern_text pattern_text(const char *s, size_t n);

/*
 * Find the leftmost match that starts at byte `from` or later.  Returns 1 if
 * there is one, 0 if not, and -1 if the search exceeded its budget of steps.
 */
int pattern_find_in(struct pattern *, struct pattern_text *, size_t from,
    struct pattern_match *);

/*
 * The text captured by group n (from 1) in the last match of any pattern; false
 * if the group did not take part.  Groups from PATTERN_GROUPS on are not kept.
 */
#define PATTERN_GROUPS 32
bool pattern_group(unsigned n, struct pattern_match *);

/* pattern_find_in() for n bytes at s that are searched only once. */
int pattern_find(struct pattern *, const char *s, size_t n, size_t from,
    struct pattern_match *);

#endif
