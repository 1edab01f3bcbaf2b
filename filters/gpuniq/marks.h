/*
 * marks - the selected shingles of all texts so far, each with the text in
 * which it first occurred.
 *
 * A mark is a hash.  Only half of it is stored, in a hash table with open
 * addressing, so a text found may be the wrong one and the caller must compare.
 * When the table reaches its budget it is written to a temporary file as it is,
 * and a new one is started: looking up a mark then takes one read, whereas
 * sorted runs would take a search.
 *
 * Most marks are new.  Bloom filters of the table and of the files on disk
 * reject them without a lookup.  New marks are added in batches, so that their
 * slots can be prefetched together.
 */
#ifndef MARKS_H
#define MARKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/bloom.h"

#define MARKS_WAITING 64

struct mark {
	uint32_t hash;
	uint32_t text;		/* number from 1; 0: the slot is empty */
};

struct marks_run {		/* a full table on disk */
	int fd;
	size_t cap;
};

struct marks {
	struct mark *slot;
	size_t cap, cap_max, n;	/* slots, a power of two; marks */
	struct mark waiting[MARKS_WAITING];	/* not yet in the table */
	size_t nwaiting;
	struct marks_run *run;
	size_t runs, runs_size;
	struct bloom here, on_disk;
	size_t on_disk_max;	/* hashes on_disk is made for */
	unsigned bits;		/* of a hash that are used */
};

/*
 * Begin without marks, to use at most about `size` bytes.  Only the lowest
 * `bits` of a hash are used, 1 to 64; less than 64 is for tests, which need
 * wrong texts to be found.
 */
void marks_open(struct marks *, uint64_t size, unsigned bits);

/* Prefetch the memory that marks_may() will read. */
void marks_fetch(const struct marks *, uint64_t hash);

/* May the mark be known?  If so, prefetch the memory marks_find() will read. */
bool marks_may(const struct marks *, uint64_t hash);

/* The text in which the mark first occurred, or 0. */
uint32_t marks_find(struct marks *, uint64_t hash);

/* Record the mark for this text, unless an earlier one has it. */
void marks_add(struct marks *, uint64_t hash, uint32_t text);

void marks_close(struct marks *);

#endif
