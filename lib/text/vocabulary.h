/*
 * vocabulary - a small table that maps short words to numbers: built once from
 * data files, looked up often.  Words are compared byte by byte.
 */
#ifndef VOCABULARY_H
#define VOCABULARY_H

#include <stddef.h>
#include <stdint.h>

/* The longest word it can hold, in bytes. */
#define VOCABULARY_WORD_MAX 29

struct vocabulary_entry {
	char word[VOCABULARY_WORD_MAX];
	unsigned char len;
	unsigned short value;
};

/* Zero-initialised, it is empty. */
struct vocabulary {
	struct vocabulary_entry *slot;
	unsigned char *tag;	/* of each slot: 8 bits of a hash; 0: free */
	size_t slots;
	size_t used;
	uint32_t lengths[256];	/* by first byte; bit n: of n bytes */
};

/*
 * Add a word of 1 to VOCABULARY_WORD_MAX bytes, or replace its value.  Ends
 * the program with status 2 if out of memory.
 */
void vocabulary_add(struct vocabulary *, const char *s, size_t len,
    unsigned short value);

/* The value of a word, 0 if it is unknown. */
unsigned vocabulary_find(const struct vocabulary *, const char *s,
    size_t len);

#endif
