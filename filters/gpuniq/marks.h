/*
 * marks - the chosen shingles of all texts so far, each with the text in which
 * it first occurred.
 *
 * A mark is a hash.  Only half of it is stored, in a hash table of buckets of
 * one cache line each, so a text found may be the wrong one and the caller must
 * compare.  When the table reaches its budget it is written to a temporary
 * file as it is, and a new one is started; looking up a mark in the file then
 * takes one read, where a sorted run would take a search.  Two files of one size
 * are merged, so there are few of them, and a Bloom filter of all rejects marks
 * without a read, most of them while the files are not much larger than memory.
 *
 * Most marks are new, and the bucket of each is a cache miss.  These overlap if
 * marks_fetch() is called for many marks before marks_first() for the first.
 */
#ifndef MARKS_H
#define MARKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/bloom.h"

#define MARKS_BUCKET 8
#define MARKS_PAGE 64		/* buckets read from a file at a time */

struct marks_bucket {		/* filled from the first slot on */
	uint32_t hash[MARKS_BUCKET];
	uint32_t text[MARKS_BUCKET];	/* from 1; 0: the slot is empty */
};

struct marks_run {		/* a full table on disk */
	int fd;
	size_t cap;
	size_t first;		/* of the buckets in page, or SIZE_MAX */
	bool writing;		/* the page is newer than the file */
	struct marks_bucket page[MARKS_PAGE];
};

struct marks {
	struct marks_bucket *bucket;
	size_t cap, cap_max;	/* buckets, a power of two */
	size_t n;		/* marks in the table */
	struct marks_run *run;
	size_t runs, runs_size;
	struct bloom on_disk;
	size_t on_disk_max;	/* hashes that on_disk is made for */
	unsigned bits;		/* of a hash that are used */
};

/*
 * Begin without marks, to use at most about `size` bytes.  Only the lowest
 * `bits` of a hash are used, 1 to 64; with fewer than 64, as in tests, many of
 * the texts found are wrong.
 */
void marks_open(struct marks *, uint64_t size, unsigned bits);

/* Prefetch the memory that marks_first() will read. */
void marks_fetch(const struct marks *, uint64_t hash);

/* The text in which the mark first occurred: this one, if the mark is new. */
uint32_t marks_first(struct marks *, uint64_t hash, uint32_t text);

#endif
