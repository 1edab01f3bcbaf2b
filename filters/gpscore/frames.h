/*
 * frames - give tone to two words of a clause that have none, or another,
 * alone: "five practices are to close".
 *
 * The second word of a frame (sets.h) gets the valence of the frame, and is
 * then changed by the cues around it like any word.  A first word of opposite
 * tone loses it; a frame of valence 0 silences both.
 */
#ifndef FRAMES_H
#define FRAMES_H

#include "events.h"

/*
 * The event is second in some frame, or compares figures and may become so: find
 * the frame it belongs to, and apply it.
 */
void frames_apply(struct events *, struct event *);

#endif
