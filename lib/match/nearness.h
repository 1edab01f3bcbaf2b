/*
 * nearness - words that stand near each other in a sentence.
 *
 * A pattern is a chain of operands, with an operator between each two:
 *
 *	{surgery practices} ~6 {close shut}	at most six words apart
 *	{close shut} >4 $practice		the same, and in this order
 *	demand ~ {outstrips outstripped}	anywhere in one sentence
 *
 * An operand is a word, a phrase, a set in braces or a named set.  A set lists
 * words, words with `*` at their end, "phrases" and $named sets.  Words next to
 * each other are one word apart.  Words are those of phrases.h, so a hyphen is
 * like a space.
 *
 * A pattern is never made a regular expression: the words of its sets are
 * phrases like any other.  Those of its rarest set, as a sample of the texts
 * tells, are found in the one pass that finds all phrases; those of the others
 * are looked for only near them.  What is added here is a list of places (hits)
 * for each set, and a search of these lists.  From the last operand to the
 * first, each hit is linked to the nearest hits of the next operand from which
 * the chain can be completed; the cost is linear in the number of hits.  Of
 * matches within matches the shortest counts.
 *
 * The notation: `~N` is Lucene's for words within N of each other, `>` reads
 * as "then", `$` as in the shell.
 */
#ifndef NEARNESS_H
#define NEARNESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "match/parts.h"
#include "match/phrases.h"

#define NEARNESS_OPERANDS 8
#define NEARNESS_WORDS 64	/* largest number an operator takes */
#define NEARNESS_SENTENCE 200	/* words that an operator without one reaches */
#define NEARNESS_ID 0x80000000u	/* set in the numbers of phrases that are ours */

struct nearness;

struct nearness_match {
	uint32_t id;		/* of the pattern */
	unsigned n;		/* operands */
	struct nearness_hit {	/* the words found for each, by part number */
		uint32_t part, n;
	} hit[NEARNESS_OPERANDS];
	size_t start, end;	/* of all, in bytes of the text */
};

/*
 * Patterns whose words are added to these phrases, which the caller keeps and
 * which were made with PHRASES_PARTS.
 */
struct nearness *nearness_new(struct phrases *);
void nearness_free(struct nearness *);

/* Is this the name of a set: `$`, a letter, then letters, digits, `-`, `_`? */
bool nearness_is_name(const char *s, size_t len);

/*
 * Add members to the set of a name, which is made if it is new.  Patterns and
 * sets that already mention the set get them too.  NULL, or what is wrong:
 * valid until the next call.
 */
const char *nearness_add_set(struct nearness *, const char *name,
    size_t name_len, const char *members, size_t len);

/* Does it ask for nearness, or for a set?  Other patterns are not ours. */
bool nearness_is_pattern(const char *s, size_t len);

/*
 * Add a pattern under a number of the caller's.  NULL, or what is wrong.  With
 * a group it is looked for only where nearness_mark() says, as patterns are
 * that take something out of others; NEARNESS_ALWAYS for none.
 */
#define NEARNESS_ALWAYS UINT32_MAX
const char *nearness_add(struct nearness *, const char *s, size_t len,
    uint32_t id, uint32_t group);

/* phrases_search() tells a phrase whose number has NEARNESS_ID: note it. */
void nearness_note(struct nearness *, uint32_t id, size_t part, size_t n);

typedef void nearness_found(void *arg, const struct nearness_match *);

/*
 * Tell the matches in a text that has been read and searched, and forget what
 * has been noted in it.
 */
void nearness_search(struct nearness *, const char *text, size_t len,
    struct phrases_text *, nearness_found *, void *arg);

/*
 * Have the patterns of a group looked for in the bytes from `start` to `end`
 * and around them; then tell their matches in all that was marked.
 */
void nearness_mark(struct nearness *, uint32_t group,
    const struct phrases_text *, size_t start, size_t end);
void nearness_search_marked(struct nearness *, const char *text, size_t len,
    struct phrases_text *, nearness_found *, void *arg);

#endif
