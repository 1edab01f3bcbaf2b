/*
 * stopwords - words of grammar, which say nothing of the subject.
 *
 * The data file has a word a line, in lower case, with a straight apostrophe
 * if any.
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
 * include).  Whoever looks up a word looks up its headword, too.
 */
extern const struct data_builtin stopwords_general;

/* Add a file of such words, "default" being this list. */
void stopwords_read_general(struct vocabulary *, const char *file);

/*
 * Read n files, "default" being the built-in one; with n of 0 that one only.
 * A bad file, or lack of memory, ends the program with status 2.
 */
void stopwords_read(struct vocabulary *, char *const *files, size_t n);

/* Whether the folded word of len bytes is a stop word. */
static inline bool
stopwords_has(const struct vocabulary *v, const char *s, size_t len)
{
	return vocabulary_find(v, s, len) != 0;
}

#endif
