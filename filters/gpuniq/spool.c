/*
 * New entries are appended to a buffer, which is written to the file when it is
 * full; an entry is read from one or the other.
 */
#include "spool.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "stream/input.h"
#include "count/scratch.h"

void
spool_open(struct spool *s, uint64_t size)
{
	*s = (struct spool){ .fd = -1 };
	s->limit = size < SIZE_MAX / 4 ? (size_t)size : SIZE_MAX / 4;
}

static void
flush(struct spool *s)
{
	if (s->fd == -1)
		s->fd = scratch_open();
	scratch_write(s->fd, s->buf, s->len, (off_t)s->flushed);
	s->flushed += s->len;
	s->len = 0;
}

static void
append(struct spool *s, const void *p, size_t n)
{
	s->buf = memory_grow(s->buf, &s->size, s->len + n + INPUT_SLACK, 1);
	memcpy(s->buf + s->len, p, n);
	s->len += n;
}

uint32_t
spool_add(struct spool *s, const struct spool_entry *entry,
    const char *records)
{
	if (s->n == UINT32_MAX)
		errx(2, "more than 2^32 texts");
	if (s->len > 0 && s->len + entry->len > s->limit)
		flush(s);
	s->place = memory_grow(s->place, &s->places_size, s->n + 1,
	    sizeof(*s->place));
	s->place[s->n++] = s->flushed + s->len;
	append(s, entry, sizeof(*entry));
	append(s, records, entry->len - 1);
	append(s, "\n", 1);
	return (uint32_t)s->n;
}

const char *
spool_read(struct spool *s, uint32_t number, struct spool_entry *entry)
{
	uint64_t at = s->place[number - 1];

	if (at >= s->flushed) {
		const char *p = s->buf + (at - s->flushed);

		memcpy(entry, p, sizeof(*entry));
		return p + sizeof(*entry);
	}
	scratch_read(s->fd, entry, sizeof(*entry), (off_t)at);
	s->record = memory_grow(s->record, &s->record_size,
	    entry->len + INPUT_SLACK, 1);
	scratch_read(s->fd, s->record, entry->len,
	    (off_t)(at + sizeof(*entry)));
	return s->record;
}

void
spool_update(struct spool *s, uint32_t number, const struct spool_entry *entry)
{
	uint64_t at = s->place[number - 1];

	if (at >= s->flushed)
		memcpy(s->buf + (at - s->flushed), entry, sizeof(*entry));
	else
		scratch_write(s->fd, entry, sizeof(*entry), (off_t)at);
}

void
spool_close(struct spool *s)
{
	if (s->fd != -1)
		(void)close(s->fd);
	free(s->buf);
	free(s->place);
	free(s->record);
}
