/*
 * inflections - reduce an English noun, verb or adjective to its headword:
 * practices to practice, closing to close, better to good.
 *
 * A line of the data file is `headword TAB form [form ...]`.  A form that
 * begins with a hyphen is an ending, and then its headword is one too:
 * `-y TAB -ies -ied`.  Whole words take precedence over endings, long endings
 * over short ones, and later lines over earlier ones.  A word that is its own
 * headword (news TAB news) is left alone, and so is a word without a vowel
 * (counting y) before its ending: string, bed, gps.  Of a word with a hyphen
 * that has no line (mother-in-law TAB mothers-in-law) only a last part in s is
 * reduced (hand-backs, but not doctor-led).  The method is that of
 * Minnen, Carroll and Pearce (Applied morphological processing of English,
 * Natural Language Engineering 7, 2001), without parts of speech.
 *
 * The headword depends on the word alone, so counts by headword can be merged.
 */
#ifndef INFLECTIONS_H
#define INFLECTIONS_H

#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "bytes/table.h"
#include "stream/data.h"
#include "text/vocabulary.h"

/* How many bytes longer than its form a headword may be. */
#define INFLECTIONS_MORE 16

struct inflections {
	struct vocabulary words, endings;	/* form: its number in heads */
	uint32_t tails[32][32];		/* last two letters: bit n if an ending of n
					   letters has them */
	struct inflection_head {
		const char *s;
		size_t len;
	} *head;			/* from 1 on */
	size_t heads, heads_size;
	struct arena letters;		/* of these */
	struct table by_head;		/* slots of words, once inflections_forms() was
					   called */
};

/* The built-in file, for data_print(). */
extern const struct data_builtin inflections_builtin;

/*
 * Read a file; "default" names the built-in one.  A bad file, or running out
 * of memory, ends the program with status 2.
 */
void inflections_read(struct inflections *, const char *name);

/*
 * Replace the lower-case word of len bytes at s by its headword and return the
 * new length.  There must be room for INFLECTIONS_MORE more bytes.
 */
size_t inflections_head(const struct inflections *, char *s, size_t len);

/*
 * The other way round: set `forms` to the headword of the lower-case word of len
 * bytes at s, which has no hyphen, and all other words that have it, each once and
 * followed by a space.  Rules make forms that nobody uses, too (childs).
 */
void inflections_forms(struct inflections *, const char *s, size_t len,
    struct buffer *forms);

#endif
