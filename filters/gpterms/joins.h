/*
 * joins - replace the words of a phrase of the glossary by its canonical name.
 *
 * Among the phrases that start at a word, the longest is taken; but no words
 * inside a name (Oak Family Practice), and nothing said to be another body's.
 */
#ifndef JOINS_H
#define JOINS_H

#include "terms.h"

/*
 * Put one unit in the place of the words of each phrase in the text that was
 * read, and correct the counts of their forms.
 */
void joins_make(struct terms *);

#endif
