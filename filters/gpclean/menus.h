/*
 * menus - runs of short links among the lines that wait.
 *
 * Lines that rules have dropped speak for a menu, but some that none did
 * must be there.  Behind a line with a colon it is a list, which stays.
 */
#ifndef MENUS_H
#define MENUS_H

#include <stdbool.h>

#include "place.h"
#include "window.h"

/*
 * Drop the lines of menus.  Where there is one, *open tells whether the last
 * goes up to the end of the window, so that links behind it belong to it.
 */
void menus_drop(struct window *, const struct place *, bool *open);

#endif
