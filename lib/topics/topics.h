/*
 * topics - find named lists of patterns in a text.
 *
 * A pattern is a word, a phrase, a word ending in `*`, words near each other
 * (nearness.h), or `/expression/` (patterns.h); case is ignored unless all its
 * letters are capitals.  The topic `a/b` is a topic of its own and also counts
 * for `a`.  `!pattern` excludes its matches from its topic.
 *
 * Within a topic the leftmost match counts, and the longest of those that start
 * there; matches that overlap it do not count.  A pattern with `!` competes
 * like any other, but its matches are not counted.  The matches of a topic are
 * its own and those of its subtopics, by the same rule.  Words near each other
 * do not match if one of them lies within a match of a `!` pattern of their
 * topic.
 *
 * A topic whose name begins with `?` and a letter is a condition, which has no
 * matches.  A topic with the pattern `?name` of a condition, which must have
 * been added before, has matches only in texts with a match of the condition.
 * A condition with `!` patterns, which compete with its others as in any topic,
 * excludes only texts with a match of one of these and of none of the others.
 * One with `?` patterns recalls the texts before in the same document: a text
 * with a match of one of these, and of no plain one, is excluded where they named
 * other fields more; one without any match is met, other than the first of a
 * document, only where they named this field more, and one of the last eight did.
 * In any other topic, matches of a pattern after `?name` and a space count only
 * if the text, or one of the four before in the same document, matches the
 * condition; those of one with `?` before a space, a set or quotes only if one
 * of the eight texts before has another match of the topic that counts, as has
 * one of the first four of the document, or a second one.  If the topic asks for
 * a condition that recalls, that match must lie in a text with a plain match of
 * the condition, in the text after such a one, or in a text with a match of a
 * `?` pattern where the document names the field more than others.
 * In a text that is searched in pieces, each piece counts by itself.
 */
#ifndef TOPICS_H
#define TOPICS_H

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/image.h"
#include "topics/claims.h"

struct topic {
	uint32_t parent;	/* topic + 1, 0 for none */
	unsigned depth;		/* 0: no parent; of a condition, the greatest */
	uint32_t asks;		/* for this condition: topic + 1; 0: none */
	uint64_t text;		/* number of the last one with a match, */
	size_t end;		/* and where that ends in it */
	struct condition {	/* if it is one: */
		bool denies;	/* it has `!` patterns, */
		bool recalls;	/* and some that recall the texts before: */
		int balance;	/* what the document so far has named:
				   above 0, more of this, below of others; of
				   another topic, how much it is about that */
		uint64_t last[CLAIM_SIGNS];	/* number of the last piece
				   with a match of a pattern of this sign; of
				   another topic, plain: to go on from */
	} is;
};

struct topics_match {
	size_t start, end;	/* in the text, in bytes */
	uint32_t topic;
};

struct topics {
	struct topic *topic;
	char **name;		/* of each */
	size_t n;
	const char *file;	/* their origin, for messages; NULL: the */
	size_t line;		/* command line */

	struct topics_match *match;	/* in the last text, by position, */
	size_t matches;			/* then by name of topic */
	bool count;		/* set by the caller: also count */
	size_t words;		/* those of the last text */
	bool stopped;		/* an expression took too long on it */
	bool recalls;		/* some topics recall the texts before; */
	bool expressions;	/* some patterns see where a text begins */

	struct topics_private *private;
};

void topics_open(struct topics *);

/*
 * Add a pattern, replacing an earlier one of the same topic and text.  If the
 * topic is the name of a set ($name, nearness.h), add its members to the set.
 * Returns NULL, or the reason why the pattern is invalid, which stays valid
 * until the next call.
 */
const char *topics_add(struct topics *, const char *topic,
    const char *pattern, size_t len);

/*
 * Set *topic to the one of this name, which is created, with its parents, if it
 * is new.  Returns NULL, or the reason why the name is invalid.
 */
const char *topics_named(struct topics *, const char *name, uint32_t *topic);

/*
 * Write the topics after topics_ready(), and leave nothing to search with; or
 * read them, instead of adding patterns and calling topics_ready().  t->file
 * names the file that they came from.
 */
void topics_image(struct topics *, struct image *);

/* Is it the name of a condition: a `?` and a letter? */
static inline bool
topics_is_condition(const char *name)
{
	return name[0] == '?' && isalpha((unsigned char)name[1]);
}

/* Call once, after the last pattern and before the first text. */
void topics_ready(struct topics *);

/*
 * The next text begins a document.  If any topic recalls the texts before,
 * call this for each document and search all texts of it, in order.
 */
void topics_begin(struct topics *);

/*
 * Find the matches in a text; they are valid until the next call.  INPUT_SLACK
 * bytes past its end must be readable, as they are for the text of a record.
 *
 * A long text is searched in pieces of TOPICS_PIECE bytes that overlap by
 * TOPICS_OVERLAP, so that memory and the cost per byte are those of short
 * texts; a match longer than the overlap may be missed there.
 */
#define TOPICS_PIECE 16384
#define TOPICS_OVERLAP 2048

void topics_find(struct topics *, const char *text, size_t len);

/*
 * For a caller that has a table of words: unless there are expressions, a text
 * without any word for which topics_has_word() is true has no matches, other than
 * where a word of 4 KiB or more is cut between pieces.  The answer depends on the
 * bytes of the word alone.
 */
bool topics_has_word(struct topics *, const char *word, size_t len);

/*
 * The next expression that took too long on the last text and has not been
 * reported before, and where it comes from: file NULL and line 0 mean the
 * command line.  NULL if there are no more.
 */
const char *topics_stopped(struct topics *, const char **file, size_t *line);

#endif
