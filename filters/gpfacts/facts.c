/*
 * The values of slots are kept in one string; a slot is an offset and a
 * length.
 */
#include "facts.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

void
facts_clear(struct facts *fs)
{
	fs->n = 0;
	fs->len = 0;
}

struct fact *
facts_add(struct facts *fs, size_t kind, size_t start, size_t end)
{
	MEMORY_ROOM(fs->fact, fs->size, fs->n + 1);
	fs->fact[fs->n] = (struct fact){ .kind = kind, .start = start,
	    .end = end };
	return &fs->fact[fs->n++];
}

struct fact *
facts_copy(const struct facts *from, const struct fact *f, struct facts *to,
    size_t start, size_t end)
{
	struct fact *copy = facts_add(to, f->kind, start, end);

	if (from == to)		/* their slots are in the same bytes */
		memcpy(copy->slot, f->slot, sizeof(f->slot));
	for (size_t i = 0; i < FACT_SLOTS && from != to; i++)
		facts_fill(to, &copy->slot[i], from->bytes + f->slot[i].at,
		    f->slot[i].len);
	return copy;
}

void
facts_fill(struct facts *fs, struct slot *slot, const char *s, size_t len)
{
	if (slot != NULL && slot->len == 0)
		facts_more(fs, slot, s, len);
}

void
facts_more(struct facts *fs, struct slot *slot, const char *s, size_t len)
{
	if (len == 0)
		return;
	if (slot->len == 0)
		slot->at = fs->len;
	MEMORY_ROOM(fs->bytes, fs->bytes_size, fs->len + len);
	memcpy(fs->bytes + fs->len, s, len);
	fs->len += len;
	slot->len += len;
}

bool
facts_is_share(const struct facts *fs, const struct slot *slot)
{
	const char *s = fs->bytes + slot->at;

	return s[slot->len - 1] == '%' || memchr(s, '/', slot->len) != NULL;
}

double
facts_value(const struct facts *fs, const struct slot *slot)
{
	char text[32];
	size_t len = slot->len < sizeof(text) ? slot->len : sizeof(text) - 1;

	memcpy(text, fs->bytes + slot->at, len);
	text[len] = '\0';
	return strtod(text + strspn(text, "~<>="), NULL);
}

static int
compare(const void *a, const void *b)
{
	const struct fact *x = a, *y = b;
	size_t p[] = { x->start, x->kind, x->end, x->slot[0].at };
	size_t q[] = { y->start, y->kind, y->end, y->slot[0].at };

	for (size_t i = 0; i < sizeof(p) / sizeof(*p); i++)
		if (p[i] != q[i])
			return p[i] < q[i] ? -1 : 1;
	return 0;
}

void
facts_sort(struct facts *fs)
{
	if (fs->n > 1)
		qsort(fs->fact, fs->n, sizeof(*fs->fact), compare);
}
