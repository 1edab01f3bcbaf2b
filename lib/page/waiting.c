#include "page/waiting.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

struct held *
waiting_add(struct waiting *w, const char *key, size_t key_len,
    const char *text, size_t len)
{
	struct held *h;

	w->held = memory_grow(w->held, &w->size, w->n + 1, sizeof(*w->held));
	w->store = memory_grow(w->store, &w->store_size,
	    w->used + key_len + len, 1);
	h = &w->held[w->n++];
	*h = (struct held){ .at = w->used, .key_len = key_len, .len = len };
	memcpy(w->store + w->used, key, key_len);
	memcpy(w->store + w->used + key_len, text, len);
	w->used += key_len + len;
	return h;
}

void
waiting_add_content(struct waiting *w, const uint16_t *content, size_t n)
{
	struct held *h = &w->held[w->n - 1];

	h->content = w->contents;
	h->contents = n;
	w->content = memory_grow(w->content, &w->contents_size,
	    w->contents + n, sizeof(*w->content));
	memcpy(w->content + w->contents, content, n * sizeof(*content));
	w->contents += n;
}

/*
 * The store moves down only when half of it is free, so that a stream pays
 * for each byte once.
 */
void
waiting_drop(struct waiting *w, size_t n)
{
	size_t from;

	for (size_t i = 0; i < n; i++)
		w->parts -= w->held[i].part;
	w->n -= n;
	if (w->n == 0) {
		w->used = w->contents = 0;
		return;
	}
	memmove(w->held, w->held + n, w->n * sizeof(*w->held));
	if ((from = w->held[0].at) < w->used / 2)
		return;
	w->used -= from;
	memmove(w->store, w->store + from, w->used);
	for (size_t i = 0; i < w->n; i++)
		w->held[i].at -= from;
}

void
waiting_close(struct waiting *w)
{
	free(w->held);
	free(w->store);
	free(w->content);
}
