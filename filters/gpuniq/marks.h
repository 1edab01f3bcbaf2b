/*
 * marks - the chosen shingles of all texts so far, and in which text each
 * stood first.
 *
 * A mark is a hash.  Half of it is kept, in a hash table with open addressing;
 * so a text that is found may be the wrong one, and the caller compares.  When
 * the table has grown to its budget it is written to a temporary file as it
 * is, and a new one is begun.  A Bloom filter over the marks on disk saves
 * nearly all reads of those that are not there.  Sorted runs would take a
 * search for each mark; a table takes one read.
 */
#ifndef MARKS_H
#define MARKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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
	struct marks_run *run;
	size_t runs, runs_size;
	uint64_t *bloom;	/* of the marks on disk, once there are any */
	size_t bloom_size;	/* words, a power of two */
	unsigned bits;		/* of a hash that count */
};

/*
 * Begin with no mark and use about `size` bytes at most.  Of each hash only
 * the lowest `bits` count, 1 to 64: fewer are for tests, which need texts
 * that are found and are the wrong ones.
 */
void marks_open(struct marks *, uint64_t size, unsigned bits);

/* The text in which the mark stood first, or 0. */
uint32_t marks_find(const struct marks *, uint64_t hash);

/* It stands in this text, and maybe did in an earlier one. */
void marks_add(struct marks *, uint64_t hash, uint32_t text);

/* Fetch what marks_find() will look at, so that it need not wait. */
void marks_fetch(const struct marks *, uint64_t hash);

void marks_close(struct marks *);

#endif
