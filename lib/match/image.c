/* Everything is aligned to eight bytes, so that copies are fast. */
#include "match/image.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

#define ALIGN 8

void
image_bytes(struct image *m, void *p, size_t n)
{
	size_t all = (n + ALIGN - 1) / ALIGN * ALIGN;

	if (n == 0)
		return;
	if (!m->writing) {
		memcpy(p, m->from, n);
		m->from += all;
		return;
	}
	m->bytes = memory_grow(m->bytes, &m->size, m->n + all, 1);
	memcpy(m->bytes + m->n, p, n);
	memset(m->bytes + m->n + n, 0, all - n);
	m->n += all;
}

void *
image_array(struct image *m, void *p, size_t *n, size_t width)
{
	IMAGE_VALUE(m, *n);
	if (!m->writing && *n > 0)
		p = memory_resize(p, *n, width);
	image_bytes(m, p, *n * width);
	return p;
}

void
image_bloom(struct image *m, struct bloom *f)
{
	size_t n = f->bits == NULL ? 0 : bloom_size(f);

	IMAGE_VALUE(m, f->shift);
	IMAGE_ARRAY(m, f->bits, n);
}

void
image_table(struct image *m, struct table *t)
{
	IMAGE_VALUE(m, t->used);
	IMAGE_ARRAY(m, t->slot, t->slots);
}
