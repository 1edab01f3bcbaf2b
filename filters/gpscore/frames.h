/*
 * frames - tone that lies in two words of one clause, and in neither alone:
 * "five practices are to close".
 *
 * The second word of a frame (sets.h) takes the valence of the frame, and is
 * then changed by the cues around it as other words are.  A first word that
 * says the contrary loses its own tone.
 */
#ifndef FRAMES_H
#define FRAMES_H

#include <stddef.h>

struct events;

/*
 * Place i of the odd list is an event of a set that is second in a frame: find
 * the frame it is in.
 */
void frames_apply(struct events *, size_t i);

#endif
