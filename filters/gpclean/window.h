/*
 * window - lines of a page that wait for those behind them.
 */
#ifndef WINDOW_H
#define WINDOW_H

#include <stdbool.h>
#include <stddef.h>

#include "lines.h"
#include "place.h"
#include "shape.h"

#define WINDOW_LINES PLACE_WINDOW

struct page_line {			/* as it came, its bytes the caller's */
	const char *key, *text;
	size_t key_len, len;
	unsigned shape;		/* enum shape, as bits */
	bool seen;		/* it stands in its document already */
};

struct waiting {		/* a line in the window */
	size_t at, key_len, len;	/* in the store: key, then text */
	unsigned shape;
	const char *reason;	/* NULL: undecided */
	struct measured line;
	struct judgement judgement;
};

struct window {			/* starts as zeros */
	struct waiting waiting[WINDOW_LINES];
	size_t n;
	char *store;		/* owned */
	size_t used, size;
};

/* Add a line, of which there must be fewer than WINDOW_LINES; the window's. */
struct waiting *window_add(struct window *, const struct page_line *,
    const char *reason);

/* The text of line i. */
const char *window_text(const struct window *, size_t i);

/* The last line that no one has decided over; NULL. */
struct waiting *window_undecided(struct window *);

/* Drop a line, unless it is dropped already. */
void window_drop(struct waiting *, const char *reason);

/* No line waits any more. */
void window_clear(struct window *);

void window_free(struct window *);

#endif
