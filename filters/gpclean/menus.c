#include "menus.h"

#define MENU_LINKS 4		/* a run of so many is a menu, and below */
#define MENU_LINKS_BELOW 6	/* prose of so many: there are lists, too */

/* Is the run of short lines from `from` to `end` a menu? */
static bool
is_menu(const struct window *w, const struct place *p, size_t from, size_t end)
{
	size_t links = 0, open = 0;

	for (size_t i = from; i < end; i++) {
		bool link = (w->waiting[i].shape & SHAPE_LINK) != 0;

		links += link;
		open += link && w->waiting[i].reason == NULL;
	}
	return links >= (p->prose == 0 ? MENU_LINKS : MENU_LINKS_BELOW) &&
	    open > 1;
}

void
menus_drop(struct window *w, const struct place *p, bool *open)
{
	for (size_t i = 0, end; i < w->n; i = end + 1) {
		bool list = i > 0 ? (w->waiting[i - 1].shape & SHAPE_COLON) :
		    p->introduced;

		for (end = i; end < w->n && (w->waiting[end].shape &
		    (SHAPE_LINK | SHAPE_RULED)); end++)
			;
		if (list || !is_menu(w, p, i, end))
			continue;
		for (size_t j = i; j < end; j++)
			window_drop(&w->waiting[j], "menu");
		*open = end == w->n;
	}
}
