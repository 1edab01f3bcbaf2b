/*
 * phrases - words and phrases found among the tokens of a text.
 *
 * A phrase is one or more words with white space between them; a word with
 * `*` at its end stands for all words that begin so.  Words are compared
 * without case, but for capitals as PHRASES_LETTERS tells; curly and
 * straight apostrophes are one; a word finds its possessive too, so that
 * `ICB` is found in "the ICB's chair".
 *
 * Each word of the text is first turned into a number, which says which
 * words of phrases it is; 0, for most of them, none.  The number depends
 * on the bytes of the word only, so a caller who remembers words keeps it
 * beside them and pays once.  The caller gathers the numbers of a text in
 * an array and asks at the places where a phrase may start:
 *
 *	for (i = 0; i < n; i++)
 *		if (word[i] & PHRASES_START)
 *			id = phrases_longest(p, word + i, n - i, &len);
 *
 * Phrases are kept as a trie over their words (Fredkin, Trie Memory, CACM
 * 3, 1960); the cost of a text does not depend on how many there are.
 */
#ifndef PHRASES_H
#define PHRASES_H

#include <stddef.h>
#include <stdint.h>

struct phrases;

enum phrases_flag {
	/*
	 * Each capital letter of a phrase asks for a capital.  Without it, a
	 * word all in capitals does, and other words take any case.
	 */
	PHRASES_LETTERS = 1,
	/* Words with hyphens are their parts; a hyphen is like a space. */
	PHRASES_PARTS = 2
};

#define PHRASES_START 0x80000000u	/* a phrase may start here */
#define PHRASES_APART 0x40000000u	/* or-ed in by the caller: between
					   this word and the one before it is
					   more than white space */
#define PHRASES_NONE UINT32_MAX

struct phrases *phrases_new(unsigned flags);
void phrases_free(struct phrases *);

/*
 * Add a phrase under a number of the caller's, which may have many.  NULL,
 * or the reason why it is none.  All are added before the first word is
 * asked for.
 */
const char *phrases_add(struct phrases *, const char *s, size_t len,
    uint32_t id);

/*
 * The number of a word of a text, as lib/words finds them or, with
 * PHRASES_PARTS, a part of one.  Recent words are remembered, in little
 * memory.
 */
uint32_t phrases_word(struct phrases *, const char *s, size_t len);

/* A phrase of n words was found; called in no order. */
typedef void phrases_found(void *arg, uint32_t id, size_t n);

/* Tell all phrases that start at the first of n words. */
void phrases_at(const struct phrases *, const uint32_t *word, size_t n,
    phrases_found *, void *arg);

/*
 * The longest phrase that starts at the first of n words, and how many
 * words it has; PHRASES_NONE for none.  Of equal ones, that whose capitals
 * are asked for, then the one that was added last.
 */
uint32_t phrases_longest(const struct phrases *, const uint32_t *word,
    size_t n, size_t *len);

#endif
