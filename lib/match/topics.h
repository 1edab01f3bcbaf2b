/*
 * topics - lists of patterns under names, and where they stand in a text.
 *
 * A pattern is a word, a phrase, a word with `*` at its end, words near each
 * other (nearness.h), or `/expression/` (patterns.h); any case, unless all its
 * letters are capitals.
 * The topic `a/b` is one of its own and counts for `a`.  `!pattern` takes what
 * it matches out of its topic.
 *
 * Within a topic the leftmost match counts, and the longest of those that
 * start there; what overlaps it does not.  A pattern with `!` takes part in
 * that like any other, but what it wins is not counted.  A topic has for
 * matches its own and those of its subtopics, by the same rule.  Words near
 * each other do not match if one of them lies in what a pattern with `!` of
 * their topic matches.
 */
#ifndef TOPICS_H
#define TOPICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct topic {
	char *name;
	uint32_t parent;	/* topic + 1, 0 for none */
	unsigned depth;		/* 0: no parent */
};

struct topics_match {
	size_t start, end;	/* in the text, in bytes */
	uint32_t topic;
};

struct topics {
	struct topic *topic;
	size_t n;
	bool trusted;		/* what is added is known to be good */
	const char *file;	/* where it comes from, for messages; NULL: */
	size_t line;		/* from the command line */

	struct topics_match *match;	/* of the last text, by place, then */
	size_t matches;			/* by the names of topics */
	size_t words;			/* of the last text */
	bool stopped;		/* an expression took too long on it */

	struct topics_private *private;
};

void topics_open(struct topics *);
void topics_close(struct topics *);

/*
 * Add one pattern, in place of an earlier one of the same topic and text.  If
 * the topic is a name of a set ($name, nearness.h), its members are added.
 * NULL, or why it is none: valid until the next call.
 */
const char *topics_add(struct topics *, const char *topic,
    const char *pattern, size_t len);

/* Why this is no name of a topic, or NULL. */
const char *topics_check_name(const char *);

/* The topic of a name that is one, made with its parents where it is new. */
uint32_t topics_name(struct topics *, const char *name, size_t len);

/* To be called once, between the last pattern and the first text. */
void topics_ready(struct topics *);

/*
 * Find the matches in a text; they stay until the next call.  Some bytes
 * after it can be read, as after a record's text (INPUT_SLACK).
 *
 * A long text is searched in pieces of TOPICS_PIECE bytes which overlap by
 * TOPICS_OVERLAP, so that memory and the cost of a byte stay what they are in
 * short texts: a match longer than the overlap may be missed in it.
 */
#define TOPICS_PIECE 32768
#define TOPICS_OVERLAP 4096

void topics_find(struct topics *, const char *text, size_t len);

/*
 * The next expression that took too long on the last text, as "file:line:
 * expression", if it has not been told before; NULL if there are no more.
 */
const char *topics_stopped(struct topics *);

#endif
