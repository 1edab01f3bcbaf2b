#include "page/waiting.h"

#include <string.h>

#include "bytes/memory.h"

struct held *
waiting_add(struct waiting *w, const char *key, size_t key_len,
    const char *text, size_t len)
{
	struct held *h;

	MEMORY_ROOM(w->held, w->size, w->n + 1);
	h = &w->held[w->n++];
	*h = (struct held){ .at = w->store.len, .key_len = key_len, .len = len };
	buffer_add(&w->store, key, key_len);
	buffer_add(&w->store, text, len);
	return h;
}

void
waiting_add_content(struct waiting *w, const uint16_t *content, size_t n)
{
	struct held *h = &w->held[w->n - 1];

	h->content = w->contents;
	h->contents = n;
	MEMORY_ROOM(w->content, w->contents_size, w->contents + n);
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
		w->store.len = w->contents = 0;
		return;
	}
	memmove(w->held, w->held + n, w->n * sizeof(*w->held));
	if ((from = w->held[0].at) < w->store.len / 2)
		return;
	w->store.len -= from;
	memmove(w->store.s, w->store.s + from, w->store.len);
	for (size_t i = 0; i < w->n; i++)
		w->held[i].at -= from;
}
