/*
 * reader - the text of a regular expression, read element by element.
 *
 * An expression is PCRE2's, and one that it takes.  An element is what a
 * quantifier may stand behind: a character, an escape, a class, a group.
 * What is read is what stands for itself, lists of characters and plain
 * groups of alternatives; of the rest it is known only where it ends.
 */
#ifndef READER_H
#define READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Where a byte of an expression leads. */
struct lead {
	uint32_t behind;	/* the escape, class or group that begins */
	uint32_t bar;	/* at '(' or '|': to the group's next bar, or its end */
};

struct expression {
	const char *s;		/* the caller's */
	size_t n;
	struct lead *lead;	/* owned; at n that of all, a group, too */
};

/* A place in an expression, up to the end of a part of it. */
struct reader {
	const struct expression *x;
	const char *p, *end;
};

/* A group, or all of an expression, that is read by its alternatives. */
struct group {
	const struct expression *x;
	size_t bar, from, end;	/* before the next one, its start, of all */
};

/* What an element is: one of the n bytes' characters, a group, or unknown. */
struct element {
	enum { ELEMENT_UNKNOWN, ELEMENT_CHARACTERS, ELEMENT_GROUP } kind;
	const char *s;		/* in lower case, or in either */
	size_t n;
	char one;		/* room for s */
	struct group group;
};

/*
 * Read the n bytes at s, which are an expression.  False where there is
 * something in it that changes what its other characters mean, or lets a
 * match end early: nothing can then be read off it.
 */
bool reader_open(struct expression *, const char *s, size_t n);

void reader_close(struct expression *);

/* All of an expression; the same as a group; the group at a bracket. */
struct reader reader_whole(const struct expression *);
struct group reader_alternatives(const struct expression *);
struct group reader_group(const struct reader *, size_t head);

/* The next alternative of a group; false: that was the last. */
bool reader_alternative(struct group *, struct reader *);

/* A byte that stands for itself, in lower case; -1, and nothing read, else. */
int reader_plain(struct reader *);

/* The same where it comes once: true, and the byte. */
bool reader_plain_once(struct reader *, char *);

/* Read the element at r; one of which nothing is known may stay unread. */
void reader_element(struct reader *, struct element *);

/* Behind the element at r, which does not stand for itself. */
const char *reader_step(struct reader);

/* Is there a quantifier?  One that lets what is before it come again? */
bool reader_quantifier(const struct reader *);
bool reader_repeats(const struct reader *);

/* How often it asks for what is before it, at least; 1 where it is 0. */
size_t reader_least(const struct reader *);

/* Behind an element: does a quantifier let it be absent?  Skips that. */
bool reader_optional(struct reader *);

#endif
