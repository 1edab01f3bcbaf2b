/*
 * spelling - British and American spelling are one.
 *
 * The data pairs parts of words ("colour", "color"); '^' is the start of a
 * word and '$' its end.  A term that holds such a part is met in the other
 * spelling too, unless that is a term of its own.
 */
#ifndef SPELLING_H
#define SPELLING_H

struct lexicon;

/*
 * Add to the entries those of the terms in the other spelling; the text of
 * these terms, which the caller frees.
 */
char *spelling_variants(struct lexicon *);

#endif
