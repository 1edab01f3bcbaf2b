/*
 * nearness - find words that occur near each other in a sentence.
 *
 * A pattern is a chain of operands joined by operators:
 *
 *	{surgery practices} ~6 {close shut}	at most six words apart
 *	{close shut} >4 $practice		likewise, but in this order
 *	demand ~ {outstrips outstripped}	anywhere in one sentence
 *
 * An operand is a word, a phrase, a set in braces or a named set.  A set lists
 * words, words ending in `*`, "phrases" and $named sets.  Adjacent words are
 * one word apart.  Words are those of phrases.h, so a hyphen is like a space.
 *
 * A pattern is never compiled to a regular expression: the members of its sets
 * are ordinary phrases.  Those of its key, the set that is rarest in English,
 * are found in the same pass as all other phrases; those of the others are
 * searched for only near a key, and where they may start (match/openings.h).
 * word_sets.h keeps the hits of each set; chains.h parses patterns and finds
 * matches among the hits, in time linear in their number.  If one match
 * contains another, the shorter counts.
 *
 * Notation: `~N` is Lucene's proximity operator, `>` reads as "then", `$` is
 * as in the shell.
 */
#ifndef NEARNESS_H
#define NEARNESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "match/parts.h"
#include "match/phrases.h"
#include "topics/chains.h"

#define NEARNESS_ID WORD_SETS_ID	/* OR-ed into the ids of its phrases */

struct nearness;

/*
 * Create an empty set of patterns.  Their words will be added to these phrases,
 * which must have been made with PHRASES_PARTS and outlive the patterns.
 */
struct nearness *nearness_new(struct phrases *);

/*
 * Add members to the named set, creating it if it is new.  Patterns and sets
 * that already refer to it get them too.  Returns NULL, or a message valid
 * until the next call.
 */
const char *nearness_add_set(struct nearness *, const char *name,
    size_t name_len, const char *members, size_t len);

/* Add a pattern under an id of the caller's.  Returns NULL or a message. */
const char *nearness_add(struct nearness *, const char *s, size_t len,
    uint32_t id);

/*
 * Call once, after the last pattern, to give patterns gates, by their ids: they
 * match only in texts where these are open.  0, as without this: in any.
 */
typedef uint32_t nearness_gate(void *arg, uint32_t id);

void nearness_gates(struct nearness *, nearness_gate *, void *arg);

/* Write all patterns, ready for texts; or read them into a new, empty set. */
void nearness_image(struct nearness *, struct image *);

/*
 * Begin a text that has been read; it stays the caller's.  Its matches will be
 * reported to `found`.
 */
void nearness_begin(struct nearness *, const char *text, size_t len,
    struct phrases_text *, chain_found *found, void *arg);

/*
 * Note a phrase of n words, at t->at of the text, that phrases_search() reported
 * with NEARNESS_ID in its id.
 */
void nearness_note(struct nearness *, uint32_t id, size_t n);

/*
 * A phrases_counted() of all phrases, before any text; the argument is the
 * struct nearness.
 */
void nearness_count(void *, uint32_t id, size_t n);

/*
 * Report matches in the text, all of whose phrases have been noted: with NULL
 * those without a gate; then those whose gates are open.
 */
void nearness_search(struct nearness *, const bool *open);

#endif
