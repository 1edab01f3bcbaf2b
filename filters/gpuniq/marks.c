/*
 * The highest bits of the stored half of a hash select the first bucket to
 * probe: a larger table then has the marks in the same order, and on disk a
 * probe sequence mostly lies within one page.
 */
#include "marks.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/vector.h"
#include "count/scratch.h"

#define FIRST_CAP ((size_t)1 << 11)
#define CAP_MAX ((size_t)1 << 29)	/* buckets: a hash has 32 bits */

static size_t
power_of_two(uint64_t least, uint64_t most)
{
	size_t n = least;

	while (n < CAP_MAX && 2 * n <= most)
		n *= 2;
	return n;
}

void
marks_open(struct marks *m, uint64_t size, unsigned bits)
{
	*m = (struct marks){ .cap = FIRST_CAP, .bits = bits };
	/* half of it for the table; while growing, it needs half as much more */
	m->cap_max = power_of_two(FIRST_CAP, size / 2 / sizeof(*m->bucket));
	/* two bytes each */
	m->on_disk_max = power_of_two(FIRST_CAP * MARKS_BUCKET, size / 8);
	m->bucket = memory_table(m->cap, sizeof(*m->bucket));
}

/*
 * The half of a hash that is stored.  Shingles are chosen for small hashes, so
 * these are mixed again before their highest bits can select a bucket.
 */
static uint32_t
kept_half(const struct marks *m, uint64_t hash)
{
	if (m->bits < 64)
		hash &= ((uint64_t)1 << m->bits) - 1;
	return (uint32_t)(hash_mix(hash) >> 32);
}

/* The first bucket to probe: the highest bits of the stored half. */
static size_t
home(uint32_t hash, size_t cap)
{
	return (size_t)((uint64_t)hash * cap >> 32);
}

/* Which of the 8 numbers at p equal x?  Four bits for each. */
static uint32_t
equal(const uint32_t *p, uint32_t x)
{
	quad low, high;

	memcpy(&low, p, sizeof(low));
	memcpy(&high, p + 4, sizeof(high));
	return (uint32_t)(vector_bits((vector)(low == x)) |
	    vector_bits((vector)(high == x)) << VECTOR_BYTES);
}

/*
 * The slot of a mark in the bucket, or the first empty one if it is not there;
 * MARKS_BUCKET if the bucket is full of others.
 */
static size_t
slot_in(const struct marks_bucket *b, uint32_t hash)
{
	uint32_t found = equal(b->hash, hash);

	if (found == 0)
		found = equal(b->text, 0);
	return found == 0 ? MARKS_BUCKET : (size_t)__builtin_ctz(found) / 4;
}

/* The text of a mark in the table; if it is new, it is added. */
static uint32_t
find_or_add(struct marks *m, uint32_t hash, uint32_t text)
{
	size_t i = home(hash, m->cap), slot;
	struct marks_bucket *b = &m->bucket[i];

	while ((slot = slot_in(b, hash)) == MARKS_BUCKET) {
		i = (i + 1) & (m->cap - 1);
		b = &m->bucket[i];
	}
	if (b->text[slot] != 0)
		return b->text[slot];
	b->hash[slot] = hash;
	m->n++;
	return b->text[slot] = text;
}

static void
write_page(const struct marks_run *run)
{
	scratch_write(run->fd, run->page, sizeof(run->page),
	    (off_t)(run->first * sizeof(*run->page)));
}

/* A bucket of a table on disk, until the next call. */
static struct marks_bucket *
bucket_at(struct marks_run *run, size_t i)
{
	if (run->first != i / MARKS_PAGE * MARKS_PAGE) {
		if (run->writing)
			write_page(run);
		run->first = i / MARKS_PAGE * MARKS_PAGE;
		scratch_read(run->fd, run->page, sizeof(run->page),
		    (off_t)(run->first * sizeof(*run->page)));
	}
	return &run->page[i - run->first];
}

/* The bucket and slot of a mark, or of the place for it, until the next call. */
static struct marks_bucket *
find_in_run(struct marks_run *run, uint32_t hash, size_t *slot)
{
	size_t i = home(hash, run->cap);
	struct marks_bucket *b;

	for (;; i = (i + 1) & (run->cap - 1)) {
		b = bucket_at(run, i);
		*slot = slot_in(b, hash);
		if (*slot != MARKS_BUCKET)
			return b;
	}
}

/*
 * Merge two tables of one size, which have no mark in common, to one of twice that
 * in the place of the first.  Both have their marks in its order, so it is written
 * page by page.
 */
static void
merge_runs(struct marks_run *pair)
{
	struct marks_run sum = { .fd = scratch_open(), .cap = 2 * pair->cap,
	    .first = 2 * pair->cap - MARKS_PAGE, .writing = true };

	write_page(&sum);	/* what lies before it now reads as zeros */
	for (size_t i = 0, slot; i < sum.cap; i++) {
		const struct marks_bucket *b = bucket_at(&pair[i % 2], i / 2);
		struct marks_bucket *to;

		for (size_t k = 0; k < MARKS_BUCKET && b->text[k] != 0; k++) {
			to = find_in_run(&sum, b->hash[k], &slot);
			to->hash[slot] = b->hash[k];
			to->text[slot] = b->text[k];
		}
	}
	write_page(&sum);
	sum.writing = false;
	(void)close(pair[0].fd);
	(void)close(pair[1].fd);
	pair[0] = sum;
}

static void
enlarge(struct marks *m)
{
	struct marks_bucket *old = m->bucket;
	size_t cap = m->cap;

	m->cap = cap < m->cap_max / 2 ? 4 * cap : 2 * cap;
	m->bucket = memory_table(m->cap, sizeof(*m->bucket));
	m->n = 0;
	for (size_t i = 0; i < cap; i++)
		for (size_t k = 0; k < MARKS_BUCKET && old[i].text[k] != 0; k++)
			(void)find_or_add(m, old[i].hash[k], old[i].text[k]);
	memory_table_free(old);
}

static void
write_run(struct marks *m)
{
	int fd = scratch_open();

	if (m->runs == 0)
		bloom_open(&m->on_disk, m->on_disk_max);
	for (size_t i = 0; i < m->cap; i++)
		for (size_t k = 0; k < MARKS_BUCKET; k++)
			if (m->bucket[i].text[k] != 0)
				bloom_add(&m->on_disk,
				    hash_mix(m->bucket[i].hash[k]));
	scratch_write(fd, m->bucket, m->cap * sizeof(*m->bucket), 0);
	MEMORY_ROOM(m->run, m->runs_size, m->runs + 1);
	m->run[m->runs++] = (struct marks_run){ .fd = fd, .cap = m->cap,
	    .first = SIZE_MAX };
	for (struct marks_run *r = &m->run[m->runs - 1]; r > m->run &&
	    r[-1].cap == r->cap; r--, m->runs--)
		merge_runs(r - 1);
	memset(m->bucket, 0, m->cap * sizeof(*m->bucket));
	m->n = 0;
}

void
marks_fetch(const struct marks *m, uint64_t hash)
{
	uint32_t half = kept_half(m, hash);

	__builtin_prefetch(&m->bucket[home(half, m->cap)], 1);
	if (m->runs > 0)
		bloom_fetch(&m->on_disk, hash_mix(half));
}

uint32_t
marks_first(struct marks *m, uint64_t hash, uint32_t text)
{
	uint32_t half = kept_half(m, hash), first;
	const struct marks_bucket *b;

	if (m->runs > 0 && bloom_may(&m->on_disk, hash_mix(half)))
		for (size_t i = 0, slot; i < m->runs; i++) {
			b = find_in_run(&m->run[i], half, &slot);
			if (b->text[slot] != 0)
				return b->text[slot];
		}
	first = find_or_add(m, half, text);
	/* two thirds full: one new mark in ten is not in its first bucket */
	if (m->n > m->cap * MARKS_BUCKET / 3 * 2) {
		if (m->cap < m->cap_max)
			enlarge(m);
		else
			write_run(m);
	}
	return first;
}
