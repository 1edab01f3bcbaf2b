/*
 * Memory is taken in chunks of a huge page each, because the faults of small
 * pages would take longer than the copying.  The place of an entry is its
 * offset in the file; a chunk takes a whole width there, so the chunk follows
 * from the place.  A longer entry has a chunk of its own, several widths long.
 * When memory is full, all chunks are written to the file and used again.
 */
#include "spool.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "count/scratch.h"

#define WIDTH_MIN ((size_t)4096)
#define WIDTH_MAX ((size_t)1 << 21)

void
spool_open(struct spool *s, uint64_t size)
{
	*s = (struct spool){ .fd = -1, .width = WIDTH_MIN, .limit = size };
	while (s->width < WIDTH_MAX && 2 * s->width <= size)
		s->width *= 2;
}

static void
flush(struct spool *s)
{
	size_t n = (size_t)((s->end - s->flushed) / s->width);

	if (s->fd == -1)
		s->fd = scratch_open();
	for (size_t i = 0; i < n; i++) {
		struct spool_chunk *c = &s->chunk[i];

		if (c->len == 0)
			continue;
		scratch_write(s->fd, c->s, c->len,
		    (off_t)(s->flushed + i * s->width));
		c->len = 0;
		if (c->size > s->width) {
			free(c->s);
			*c = (struct spool_chunk){ NULL, 0, 0 };
		}
	}
	s->flushed = s->end;
}

static struct spool_chunk *
chunk_at(const struct spool *s, uint64_t place)
{
	return &s->chunk[(place - s->flushed) / s->width];
}

/* Begin a chunk with room for `need` bytes at s->end. */
static void
begin(struct spool *s, size_t need)
{
	size_t width = s->width, n = (need + width - 1) / width, had, first;
	struct spool_chunk *c;

	s->end = (s->end + width - 1) / width * width;
	if (s->end - s->flushed >= s->limit)
		flush(s);
	first = (size_t)((s->end - s->flushed) / width);
	had = s->chunks_size;
	s->chunk = memory_grow(s->chunk, &s->chunks_size, first + n,
	    sizeof(*s->chunk));
	if (s->chunks_size > had)
		memset(s->chunk + had, 0,
		    (s->chunks_size - had) * sizeof(*s->chunk));
	c = &s->chunk[first];
	if (c->size >= need)
		return;
	free(c->s);
	c->size = n * width;
	if ((c->s = aligned_alloc(width, c->size)) == NULL)
		err(2, NULL);
	if (first > 0)		/* a small input needs no huge page */
		memory_huge(c->s, c->size);
}

uint32_t
spool_add(struct spool *s, const struct spool_entry *entry,
    const char *records)
{
	size_t need = sizeof(*entry) + entry->len, used = s->end % s->width;
	struct spool_chunk *c;
	char *p;

	if (s->n == UINT32_MAX)
		errx(2, "more than 2^32 texts");
	if (used == 0 || need > s->width - used)
		begin(s, need);
	s->place = memory_grow(s->place, &s->places_size, s->n + 1,
	    sizeof(*s->place));
	s->place[s->n++] = s->end;
	c = chunk_at(s, s->end);
	p = c->s + c->len;
	memcpy(p, entry, sizeof(*entry));
	memcpy(p + sizeof(*entry), records, entry->len - 1);
	p[need - 1] = '\n';
	c->len += need;
	s->end += need <= s->width ? need : c->size;
	return (uint32_t)s->n;
}

const char *
spool_read(struct spool *s, uint32_t number, struct spool_entry *entry)
{
	uint64_t at = s->place[number - 1];

	if (at >= s->flushed) {
		const char *p = chunk_at(s, at)->s + at % s->width;

		memcpy(entry, p, sizeof(*entry));
		return p + sizeof(*entry);
	}
	scratch_read(s->fd, entry, sizeof(*entry), (off_t)at);
	s->record = memory_grow(s->record, &s->record_size, entry->len, 1);
	scratch_read(s->fd, s->record, entry->len,
	    (off_t)(at + sizeof(*entry)));
	return s->record;
}

void
spool_update(struct spool *s, uint32_t number, const struct spool_entry *entry)
{
	uint64_t at = s->place[number - 1];

	if (at >= s->flushed)
		memcpy(chunk_at(s, at)->s + at % s->width, entry,
		    sizeof(*entry));
	else
		scratch_write(s->fd, entry, sizeof(*entry), (off_t)at);
}

void
spool_close(struct spool *s)
{
	if (s->fd != -1)
		(void)close(s->fd);
	for (size_t i = 0; i < s->chunks_size; i++)
		free(s->chunk[i].s);
	free(s->chunk);
	free(s->place);
	free(s->record);
}
