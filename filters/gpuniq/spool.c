/*
 * One buffer has the entries since the last flush, in the order of the file.
 * The place of an entry is its offset in the file; less what was flushed, it is
 * its offset in the buffer.
 */
#include "spool.h"

#include <err.h>
#include <string.h>

#include "bytes/memory.h"
#include "count/scratch.h"

#define SMALL ((size_t)1 << 20)	/* bytes without huge pages */

void
spool_open(struct spool *s, uint64_t size)
{
	*s = (struct spool){ .fd = -1, .limit = (size_t)size };
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

/*
 * The buffer gets its full size at once, since the system gives memory only to
 * what is written; a longer entry enlarges it.  The faults of small pages would
 * take longer than the copying, but a small input needs no huge page.
 */
static void
make_room(struct spool *s, size_t need)
{
	if (s->len > 0 && s->len + need > s->limit)
		flush(s);
	if (s->len + need <= s->size)
		return;
	s->size = need > s->limit ? need : s->limit;
	s->buf = memory_resize(s->buf, s->size, 1);
	if (s->size > SMALL)
		memory_huge(s->buf + SMALL, s->size - SMALL);
}

uint32_t
spool_add(struct spool *s, const struct spool_entry *entry,
    const char *records)
{
	char *p;

	if (s->n == UINT32_MAX)
		errx(2, "more than 2^32 texts");
	make_room(s, sizeof(*entry) + entry->len);
	MEMORY_ROOM(s->place, s->places_size, s->n + 1);
	s->place[s->n++] = s->flushed + s->len;
	p = s->buf + s->len;
	memcpy(p, entry, sizeof(*entry));
	memcpy(p + sizeof(*entry), records, entry->len - 1);
	s->len += sizeof(*entry) + entry->len;
	s->buf[s->len - 1] = '\n';
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
	MEMORY_ROOM(s->record, s->record_size, entry->len);
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
