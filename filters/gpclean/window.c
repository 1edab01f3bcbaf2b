#include "window.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

/* Room in the store for n bytes more. */
static void
make_room(struct window *w, size_t n)
{
	if (n <= w->size - w->used)
		return;
	w->size = 2 * (w->used + n);
	if ((w->store = realloc(w->store, w->size)) == NULL)
		err(2, NULL);
}

struct waiting *
window_add(struct window *w, const struct page_line *line, const char *reason)
{
	struct waiting *next = &w->waiting[w->n++];

	make_room(w, line->key_len + line->len);
	*next = (struct waiting){ .at = w->used, .key_len = line->key_len,
	    .len = line->len, .shape = line->shape, .reason = reason };
	next->line.measure[SEEN] = line->seen;
	memcpy(w->store + w->used, line->key, line->key_len);
	w->used += line->key_len;
	memcpy(w->store + w->used, line->text, line->len);
	w->used += line->len;
	return next;
}

const char *
window_text(const struct window *w, size_t i)
{
	return w->store + w->waiting[i].at + w->waiting[i].key_len;
}

struct waiting *
window_undecided(struct window *w)
{
	for (size_t i = w->n; i > 0; i--)
		if (w->waiting[i - 1].reason == NULL)
			return &w->waiting[i - 1];
	return NULL;
}

void
window_drop(struct waiting *w, const char *reason)
{
	if (w->reason == NULL)
		w->reason = reason;
}

void
window_clear(struct window *w)
{
	w->n = 0;
	w->used = 0;
}

void
window_free(struct window *w)
{
	free(w->store);
	*w = (struct window){ .n = 0 };
}
