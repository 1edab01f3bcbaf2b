#include "marks.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "count/scratch.h"

#define FIRST_CAP ((size_t)1 << 14)
#define CAP_MAX ((size_t)1 << 32)	/* slots: a hash has 32 bits */
#define PAGE ((size_t)512)	/* slots that are read from a run at once */
#define MIX 0x9e3779b97f4a7c15u

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
	/* half for the table, of which a growing one takes half as much more */
	m->cap_max = power_of_two(size / 2 / sizeof(*m->slot));
	m->bloom_size = power_of_two(size / 4 / sizeof(*m->bloom));
	m->slot = memory_table(m->cap, sizeof(*m->slot));
}

/*
 * The half of a hash that is kept.  Chosen hashes are small ones, so they are
 * mixed again before their highest bits can name a slot.
 */
static uint32_t
kept_half(const struct marks *m, uint64_t hash)
{
	if (m->bits < 64)
		hash &= ((uint64_t)1 << m->bits) - 1;
	return (uint32_t)(hash * MIX >> 32);
}

/* The first slot to look at: the highest bits of the half that is kept. */
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

/* The word of the Bloom filter for a hash, and its two bits in it. */
static uint64_t *
bloom_word(const struct marks *m, uint32_t hash, uint64_t *bits)
{
	uint64_t h = hash * MIX;

	*bits = (uint64_t)1 << (h >> 52 & 63) | (uint64_t)1 << (h >> 58);
	return &m->bloom[h >> 16 & (m->bloom_size - 1)];
}

static bool
on_disk(const struct marks *m, uint32_t hash)
{
	uint64_t bits;

	return m->runs > 0 && (*bloom_word(m, hash, &bits) & bits) == bits;
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

uint32_t
marks_find(const struct marks *m, uint64_t hash)
{
	uint32_t half = kept_half(m, hash), text = 0;

	if (on_disk(m, half))
		for (size_t i = 0; i < m->runs && text == 0; i++)
			text = find_in_run(&m->run[i], half);
	return text != 0 ? text : slot_of(m->slot, m->cap, half)->text;
}

void
marks_fetch(const struct marks *m, uint64_t hash)
{
	__builtin_prefetch(&m->slot[home(kept_half(m, hash), m->cap)], 1);
}

static void
enlarge(struct marks *m)
{
	size_t cap = m->cap < m->cap_max / 2 ? 4 * m->cap : 2 * m->cap;
	struct mark *slot = memory_table(cap, sizeof(*slot));

	for (size_t i = 0; i < m->cap; i++)
		if (m->slot[i].text != 0)
			*slot_of(slot, cap, m->slot[i].hash) = m->slot[i];
	free(m->slot);
	m->slot = slot;
	m->cap = cap;
}

static void
add_to_bloom(struct marks *m)
{
	uint64_t bits;

	if (m->bloom == NULL)
		m->bloom = memory_table(m->bloom_size, sizeof(*m->bloom));
	for (size_t i = 0; i < m->cap; i++)
		if (m->slot[i].text != 0)
			*bloom_word(m, m->slot[i].hash, &bits) |= bits;
}

static void
write_run(struct marks *m)
{
	int fd = scratch_open();

	add_to_bloom(m);
	scratch_write(fd, m->slot, m->cap * sizeof(*m->slot), 0);
	m->run = memory_grow(m->run, &m->runs_size, m->runs + 1,
	    sizeof(*m->run));
	m->run[m->runs++] = (struct marks_run){ fd, m->cap };
	memset(m->slot, 0, m->cap * sizeof(*m->slot));
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

void
marks_add(struct marks *m, uint64_t hash, uint32_t text)
{
	uint32_t half = kept_half(m, hash);
	struct mark *slot = slot_of(m->slot, m->cap, half);

	if (slot->text != 0)
		return;
	*slot = (struct mark){ half, text };
	/* two thirds full: a miss takes five slots, mostly of one line */
	if (++m->n > m->cap / 3 * 2)
		make_room(m);
}

void
marks_close(struct marks *m)
{
	for (size_t i = 0; i < m->runs; i++)
		(void)close(m->run[i].fd);
	free(m->run);
	free(m->slot);
	free(m->bloom);
}
