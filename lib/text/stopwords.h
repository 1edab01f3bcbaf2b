/*
 * stopwords - function words, which say nothing about the subject of a text.
 *
 * The data file has one word a line, in lower case; apostrophes are straight.  A
 * word in capitals is emphasis, unless a second field says `acronym`: US, WHO.
 */
#ifndef STOPWORDS_H
#define STOPWORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "stream/data.h"
#include "text/vocabulary.h"

/* The built-in file, for data_print(). */
extern const struct data_builtin stopwords_builtin;

/*
 * A second, longer list: headwords that say little in any field (year, new,
 * include), and endings of such words.  Some may be part of a phrase that says
 * more (heart failure).
 */
extern const struct data_builtin stopwords_general;

enum stopwords_kind {
	STOPWORDS_NONE,		/* not a general word */
	STOPWORDS_GENERAL,
	STOPWORDS_PART,		/* but it may be part of a phrase */
	STOPWORDS_ADJECTIVE,	/* one that says something, but not alone */
	STOPWORDS_KEEP,		/* not a general word, whatever its ending */
	STOPWORDS_ACRONYM	/* a stop word, but not if in capitals */
};

/* Add a file of such words; "default" names this list. */
void stopwords_read_general(struct vocabulary *, const char *file);

/*
 * The kind of a word, as listed or else by its ending.  If that is none, look
 * up its headword with vocabulary_find(): endings do not hold for headwords.
 */
enum stopwords_kind stopwords_kind(const struct vocabulary *, const char *s,
    size_t len);

/*
 * Read n files, where "default" names the built-in one; with n = 0, read only
 * that.  A bad file, or running out of memory, ends the program with status 2.
 */
void stopwords_read(struct vocabulary *, char *const *files, size_t n);

/* Is the folded word of len bytes a stop word? */
static inline bool
stopwords_has(const struct vocabulary *v, const char *s, size_t len)
{
	return vocabulary_find(v, s, len) != 0;
}

/* Is it also one in capitals? */
static inline bool
stopwords_has_capitals(const struct vocabulary *v, const char *s, size_t len)
{
	unsigned kind = vocabulary_find(v, s, len);

	return kind != STOPWORDS_NONE && kind != STOPWORDS_ACRONYM;
}

#endif
