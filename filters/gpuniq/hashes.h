/*
 * hashes - compute the hashes of words and of sequences of words, and choose
 * the least of each few, a vector register at a time.
 *
 * All arrays need room for HASHES_SLACK elements more than the n + k - 1 that
 * a function reads: whole registers are read and written.
 */
#ifndef HASHES_H
#define HASHES_H

#include <stddef.h>
#include <stdint.h>

#define HASHES_SLACK 8

/* The hash of each of n words, the same for capitals and small letters. */
void hashes_words(uint64_t *to, const char *text, const uint32_t *start,
    const uint32_t *end, size_t n);

/*
 * The hash of each of the n sequences of k words, from those of the
 * n + k - 1 words; `room` is another array of that length.
 */
void hashes_sequences(uint64_t *to, uint64_t *room, const uint64_t *word,
    size_t n, size_t k);

/*
 * The least hash of each of the n windows of k hashes, of which there are
 * n + k - 1, without repeating it for windows that follow each other.  Returns
 * how many that are.
 */
size_t hashes_least(uint64_t *to, uint64_t *room, const uint64_t *hash,
    size_t n, size_t k);

#endif
