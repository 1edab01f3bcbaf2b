/*
 * spool - store the texts that later ones are compared with, as records.
 *
 * Each entry has a header and the bytes of its records; entries are numbered
 * from 1 in order.  When memory is full, its entries go to a temporary file;
 * only the place of each, 8 bytes, stays in memory.
 */
#ifndef SPOOL_H
#define SPOOL_H

#include <stddef.h>
#include <stdint.h>

struct spool_entry {
	uint64_t len;		/* of its records, with their newlines */
	uint32_t copies;	/* later texts that are nearly the same */
	uint32_t original;	/* number of its original, or 0 */
	uint64_t seen;		/* 1: it came from an earlier run */
};

struct spool {
	char *buf;		/* the entries that are not in the file */
	size_t len, size;
	size_t limit;		/* bytes in memory */
	uint64_t flushed;	/* entries before this place are in the file */
	int fd;			/* -1 until it is needed */
	uint64_t *place;	/* of each entry */
	size_t n, places_size;
	char *record;		/* of the entry that was read last */
	size_t record_size;
};

/* Open a spool that keeps about `size` bytes in memory. */
void spool_open(struct spool *, uint64_t size);

/*
 * Add an entry and return its number.  The records come without their last
 * newline, but entry->len counts it.  More than 2^32 entries end the program.
 */
uint32_t spool_add(struct spool *, const struct spool_entry *,
    const char *records);

/*
 * Read an entry; returns its records, entry->len bytes, which are valid until
 * the next call.
 */
const char *spool_read(struct spool *, uint32_t number,
    struct spool_entry *entry);

/* Replace the header of an entry. */
void spool_update(struct spool *, uint32_t number, const struct spool_entry *);

#endif
