/*
 * Everything is aligned to a cache line, so that no element of a table
 * straddles two, and copies are fast.
 */
#include "bytes/image.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

#define ALIGN 64

static size_t
aligned(size_t n)
{
	return (n + ALIGN - 1) / ALIGN * ALIGN;
}

void
image_bytes(struct image *m, void *p, size_t n)
{
	size_t all = aligned(n);

	if (n == 0)
		return;
	if (m->way == IMAGE_READ) {
		memcpy(p, m->from, n);
		m->from += all;
		return;
	}
	MEMORY_ROOM(m->bytes, m->size, m->n + all);
	memcpy(m->bytes + m->n, p, n);
	memset(m->bytes + m->n + n, 0, all - n);
	m->n += all;
}

void *
image_array(struct image *m, void *p, size_t *n, size_t width)
{
	IMAGE_VALUE(m, *n);
	if (m->way == IMAGE_WRITE) {
		image_bytes(m, p, *n * width);
		return p;
	}
	free(p);	/* of an empty set */
	if (*n == 0)
		return NULL;
	p = m->from;
	m->from += aligned(*n * width);
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

void
image_print(const struct image *m, const char *name)
{
	printf("_Alignas(%d) unsigned char %s[] =\n", ALIGN, name);
	image_literal(m->bytes, m->n, stdout);
	printf(";\n");
}

void
image_literal(const void *bytes, size_t n, FILE *out)
{
	const unsigned char *s = bytes;

	putc('"', out);
	for (size_t i = 0; i < n; i++)
		if (s[i] >= ' ' && s[i] <= '~' &&
		    strchr("\"\\?", s[i]) == NULL)
			putc(s[i], out);
		else
			fprintf(out, "\\%03o", (unsigned)s[i]);
	putc('"', out);
}
