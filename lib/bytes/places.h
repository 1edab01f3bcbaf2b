/*
 * places - list the set bits of masks, and copy the words that masks delimit.
 */
#ifndef PLACES_H
#define PLACES_H

#include <stddef.h>
#include <stdint.h>

#include "bytes/block64.h"

/*
 * List the indexes of the bits set in the masks of consecutive blocks, counted
 * from the start of the first block.  An index whose bit is also set in
 * `marked` is OR-ed with PLACES_MARKED.  Returns how many there are; up to
 * BLOCK64 / 2 elements after them may be overwritten.
 */
#define PLACES_MARKED (1u << 31)
size_t places_list(uint32_t *to, const uint64_t *mask,
    const uint64_t *marked, size_t blocks);

/*
 * Copy the words of consecutive blocks at s, adding the byte `after` to each.
 * A bit of `starts` marks the first byte of a word, the next bit of `ends` the
 * byte after its last.  Returns the number of bytes written; the rest of the
 * PLACES_ROOM(blocks) bytes at `to` may be overwritten.  PLACES_SLACK bytes
 * after the last start must be readable.
 */
#define PLACES_ROOM(blocks) ((blocks) * BLOCK64 + PLACES_SLACK)
#define PLACES_SLACK ((size_t)16)
size_t places_copy(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char after);

#endif
