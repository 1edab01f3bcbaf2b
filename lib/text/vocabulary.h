/*
 * vocabulary - a small table of short words, each with a number.
 *
 * Made once, from data files, and asked often.  Words are bytes, compared as
 * they are.
 */
#ifndef VOCABULARY_H
#define VOCABULARY_H

#include <stddef.h>

/* Longer words are never in it. */
#define VOCABULARY_WORD_MAX 29

struct vocabulary_entry {
	char word[VOCABULARY_WORD_MAX];
	unsigned char len;	/* 0 in a free slot */
	unsigned short value;
};

/* All zero is an empty one. */
struct vocabulary {
	struct vocabulary_entry *slot;
	size_t slots;
	size_t used;
};

/*
 * Add a word of 1 to VOCABULARY_WORD_MAX bytes, or replace its value.  No
 * memory ends the program with status 2.
 */
void vocabulary_add(struct vocabulary *, const char *s, size_t len,
    unsigned short value);

/* The value of a word, 0 where there is none. */
unsigned vocabulary_find(const struct vocabulary *, const char *s,
    size_t len);

void vocabulary_free(struct vocabulary *);

#endif
