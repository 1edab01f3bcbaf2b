/*
 * frames - give tone to two words of a clause that have none, or another,
 * alone: "five practices are to close".
 *
 * The second word of a frame (sets.h) gets the valence of the frame, and is
 * then changed by the cues around it like any word.  A first word of opposite
 * tone loses it.
 */
#ifndef FRAMES_H
#define FRAMES_H

#include <stddef.h>

struct events;

/*
 * The event that is member i of a set is second in some frame: find the frame it
 * belongs to, and apply it.
 */
void frames_apply(struct events *, size_t i);

#endif
