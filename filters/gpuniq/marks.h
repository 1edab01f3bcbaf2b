/*
 * marks - the chosen shingles of all texts so far, and in which text each
 * stood first.
 *
 * A mark is a hash.  Half of it is kept, in a hash table with open addressing;
 * so a text that is found may be the wrong one, and the caller compares.  When
 * the table has grown to its budget it is written to a temporary file as it
 * is, and a new one is begun.  Sorted runs would take a search for each mark; a
 * table takes one read.
 *
 * Most marks are new.  Bloom filters, of the table and of what is on disk, say
 * so without a look at either.  New marks wait until there are many, so that the
 * slots of all of them are fetched at once.
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
	struct mark waiting[MARKS_WAITING];	/* to be put into slots */
	size_t nwaiting;
	struct marks_run *run;
	size_t runs, runs_size;
	struct bloom here, on_disk;
	size_t on_disk_max;	/* hashes for which on_disk has room */
	unsigned bits;		/* of a hash that count */
};

/*
 * Begin with no mark and use about `size` bytes at most.  Of each hash only
 * the lowest `bits` count, 1 to 64: fewer are for tests, which need texts
 * that are found and are the wrong ones.
 */
void marks_open(struct marks *, uint64_t size, unsigned bits);

/* Fetch what marks_may() will look at. */
void marks_fetch(const struct marks *, uint64_t hash);

/* False: the mark is not there.  Else what marks_find() needs is fetched. */
bool marks_may(const struct marks *, uint64_t hash);

/* The text in which the mark stood first, or 0. */
uint32_t marks_find(struct marks *, uint64_t hash);

/* It stands in this text, and maybe did in an earlier one. */
void marks_add(struct marks *, uint64_t hash, uint32_t text);

void marks_close(struct marks *);

#endif
