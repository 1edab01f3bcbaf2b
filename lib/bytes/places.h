/*
 * places - the bits of masks as numbers, and words copied by such masks.
 */
#ifndef PLACES_H
#define PLACES_H

#include <stddef.h>
#include <stdint.h>

#include "bytes/block64.h"

/*
 * List the numbers of the bits set in the masks of consecutive blocks, counted
 * from the first block on; PLACES_MARKED is or-ed in where the bit is set in
 * `marked`, too.  Returns how many; BLOCK64 / 2 numbers after them may be
 * overwritten.
 */
#define PLACES_MARKED 0x8000u
size_t places_list(uint16_t *to, const uint64_t *mask,
    const uint64_t *marked, size_t blocks);

/*
 * Copy words out of consecutive blocks at s, with the byte `after` after each.
 * The bits of `starts` and of `ends`, in turns, are the first byte of a word
 * and the byte after its last one.  Returns the bytes written; the rest of the
 * PLACES_ROOM(blocks) bytes at `to` may be overwritten.  PLACES_SLACK bytes
 * after the last start must be readable.
 */
#define PLACES_ROOM(blocks) ((blocks) * BLOCK64 + PLACES_SLACK)
#define PLACES_SLACK ((size_t)16)
size_t places_copy(char *to, const char *s, const uint64_t *starts,
    const uint64_t *ends, size_t blocks, char after);

#endif
