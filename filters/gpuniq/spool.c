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
spool_add(struct spool *s, const char *records, size_t len)
{
	if (s->n == UINT32_MAX)
		errx(2, "more than 2^32 texts");
	make_room(s, len + 1);
	MEMORY_ROOM(s->place, s->places_size, s->n + 1);
	s->place[s->n++] = s->flushed + s->len;
	memcpy(s->buf + s->len, records, len);
	s->len += len + 1;
	s->buf[s->len - 1] = '\n';
	return (uint32_t)s->n;
}

const char *
spool_read(struct spool *s, uint32_t number, size_t *len)
{
	uint64_t at = s->place[number - 1];

	*len = (size_t)((number < s->n ? s->place[number] :
	    s->flushed + s->len) - at);
	if (at >= s->flushed)
		return s->buf + (at - s->flushed);
	MEMORY_ROOM(s->record, s->record_size, *len);
	scratch_read(s->fd, s->record, *len, (off_t)at);
	return s->record;
}

const char *
spool_text(const char *record, const char *end, size_t keys)
{
	for (; keys > 0; keys--)
		record = (const char *)memchr(record, '\t',
		    (size_t)(end - record)) + 1;
	return record;
}
