/*
 * hashes - hash words and sequences of words, and choose the least hash of each
 * window, a vector register at a time.
 *
 * Whole registers are read and written, so every array needs room for
 * HASHES_SLACK elements more than the n + k - 1 that a function reads.
 */
#ifndef HASHES_H
#define HASHES_H

#include <stddef.h>
#include <stdint.h>

#define HASHES_SLACK 8

/* Hash each of n words; ASCII capitals hash like small letters. */
void hashes_words(uint64_t *to, const char *text, const uint32_t *start,
    const uint32_t *end, size_t n);

/*
 * Hash each of the n sequences of k words, given the hashes of the n + k - 1
 * words; `room` is another array of that length.
 */
void hashes_sequences(uint64_t *to, uint64_t *room, const uint64_t *word,
    size_t n, size_t k);

/*
 * List the least hash of each of the n windows of k hashes, but only once for
 * successive windows with the same one.  Returns how many are listed.
 */
size_t hashes_least(uint64_t *to, uint64_t *room, const uint64_t *hash,
    size_t n, size_t k);

#endif
