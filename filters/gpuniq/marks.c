/*
 * Slots are found by linear probing from the highest bits of the stored half of
 * a hash, so a table on disk has the marks of one probe sequence in one page.
 */
#include "marks.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "count/scratch.h"

#define FIRST_CAP ((size_t)1 << 14)
#define CAP_MAX ((size_t)1 << 32)	/* slots: a hash has 32 bits */
#define PER_BLOOM 2		/* slots for each hash that the filter expects:
				   one new mark in 40 passes a full table's */
#define PAGE ((size_t)512)	/* slots read from a run at a time */

static size_t
power_of_two(uint64_t most)
{
	size_t n = FIRST_CAP;

	while (n < CAP_MAX && 2 * n <= most)
		n *= 2;
	return n;
}

void
marks_open(struct marks *m, uint64_t size, unsigned bits)
{
	*m = (struct marks){ .cap = FIRST_CAP, .bits = bits };
	/* half of it for the table; while growing, it needs half as much more */
	m->cap_max = power_of_two(size / 2 / sizeof(*m->slot));
	m->on_disk_max = power_of_two(size / 8);	/* two bytes each */
	m->slot = memory_table(m->cap, sizeof(*m->slot));
	bloom_open(&m->here, m->cap / PER_BLOOM);
}

/*
 * The half of a hash that is stored.  Shingles are chosen for small hashes, so
 * these are mixed again before their highest bits can select a slot.
 */
static uint32_t
kept_half(const struct marks *m, uint64_t hash)
{
	if (m->bits < 64)
		hash &= ((uint64_t)1 << m->bits) - 1;
	return (uint32_t)(hash_mix(hash) >> 32);
}

/* That half as a hash for the Bloom filters. */
static uint64_t
bloom_hash(uint32_t half)
{
	return hash_mix(half);
}

/* The first slot to probe: the highest bits of the stored half. */
static size_t
home(uint32_t hash, size_t cap)
{
	return (size_t)((uint64_t)hash * cap >> 32);
}

static struct mark *
slot_of(struct mark *slot, size_t cap, uint32_t hash)
{
	size_t i = home(hash, cap);

	while (slot[i].text != 0 && slot[i].hash != hash)
		i = (i + 1) & (cap - 1);
	return &slot[i];
}

static uint32_t
find_in_run(const struct marks_run *run, uint32_t hash)
{
	struct mark page[PAGE];
	size_t i = home(hash, run->cap), first = SIZE_MAX;

	for (;; i = (i + 1) & (run->cap - 1)) {
		if (i / PAGE != first / PAGE || first == SIZE_MAX) {
			first = i / PAGE * PAGE;
			scratch_read(run->fd, page, sizeof(page),
			    (off_t)(first * sizeof(*page)));
		}
		if (page[i - first].text == 0 || page[i - first].hash == hash)
			return page[i - first].text;
	}
}

static void
enlarge(struct marks *m)
{
	size_t cap = m->cap < m->cap_max / 2 ? 4 * m->cap : 2 * m->cap;
	struct mark *slot = memory_table(cap, sizeof(*slot));

	bloom_open(&m->here, cap / PER_BLOOM);
	for (size_t i = 0; i < m->cap; i++) {
		if (m->slot[i].text == 0)
			continue;
		*slot_of(slot, cap, m->slot[i].hash) = m->slot[i];
		bloom_add(&m->here, bloom_hash(m->slot[i].hash));
	}
	free(m->slot);
	m->slot = slot;
	m->cap = cap;
}

static void
write_run(struct marks *m)
{
	int fd = scratch_open();

	if (m->runs == 0)
		bloom_open(&m->on_disk, m->on_disk_max);
	for (size_t i = 0; i < m->cap; i++)
		if (m->slot[i].text != 0)
			bloom_add(&m->on_disk, bloom_hash(m->slot[i].hash));
	scratch_write(fd, m->slot, m->cap * sizeof(*m->slot), 0);
	m->run = memory_grow(m->run, &m->runs_size, m->runs + 1,
	    sizeof(*m->run));
	m->run[m->runs++] = (struct marks_run){ fd, m->cap };
	memset(m->slot, 0, m->cap * sizeof(*m->slot));
	bloom_open(&m->here, m->cap / PER_BLOOM);
	m->n = 0;
}

static void
make_room(struct marks *m)
{
	if (m->cap < m->cap_max)
		enlarge(m);
	else
		write_run(m);
}

/* Move the waiting marks into the table, which has room for them. */
static void
settle(struct marks *m)
{
	for (size_t i = 0; i < m->nwaiting; i++) {
		struct mark *slot = slot_of(m->slot, m->cap,
		    m->waiting[i].hash);

		if (slot->text != 0)
			continue;
		*slot = m->waiting[i];
		m->n++;
	}
	m->nwaiting = 0;
	/* two thirds full: a miss takes five slots, mostly of one line */
	if (m->n > m->cap / 3 * 2)
		make_room(m);
}

static void
fetch(const struct marks *m, uint32_t half)
{
	__builtin_prefetch(&m->slot[home(half, m->cap)], 1);
}

void
marks_fetch(const struct marks *m, uint64_t hash)
{
	bloom_fetch(&m->here, bloom_hash(kept_half(m, hash)));
}

bool
marks_may(const struct marks *m, uint64_t hash)
{
	uint32_t half = kept_half(m, hash);

	if (bloom_may(&m->here, bloom_hash(half))) {
		fetch(m, half);
		return true;
	}
	return m->runs > 0 && bloom_may(&m->on_disk, bloom_hash(half));
}

uint32_t
marks_find(struct marks *m, uint64_t hash)
{
	uint32_t half = kept_half(m, hash), text = 0;

	settle(m);
	if (m->runs > 0 && bloom_may(&m->on_disk, bloom_hash(half)))
		for (size_t i = 0; i < m->runs && text == 0; i++)
			text = find_in_run(&m->run[i], half);
	return text != 0 ? text : slot_of(m->slot, m->cap, half)->text;
}

void
marks_add(struct marks *m, uint64_t hash, uint32_t text)
{
	uint32_t half = kept_half(m, hash);

	if (m->nwaiting == MARKS_WAITING)
		settle(m);
	m->waiting[m->nwaiting++] = (struct mark){ half, text };
	bloom_add(&m->here, bloom_hash(half));
	fetch(m, half);
}

void
marks_close(struct marks *m)
{
	for (size_t i = 0; i < m->runs; i++)
		(void)close(m->run[i].fd);
	free(m->run);
	free(m->slot);
	bloom_close(&m->here);
	bloom_close(&m->on_disk);
}
