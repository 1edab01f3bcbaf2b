/*
 * spool - store the texts that later ones are compared with, as records.
 *
 * Each entry has a header and the bytes of its records; entries are numbered
 * from 1 in order.  Entries that do not fit into memory go to a temporary file,
 * oldest first; only the position of each, 8 bytes, stays in memory.
 */
#ifndef SPOOL_H
#define SPOOL_H

#include <stddef.h>
#include <stdint.h>

struct spool_entry {
	uint64_t len;		/* of its records, with their newlines */
	uint32_t copies;	/* later texts that are nearly the same */
	uint32_t original;	/* entry that this one is a copy of, or 0 */
	uint64_t seen;		/* 1: it came from an earlier run */
};

struct spool_chunk {		/* consecutive entries */
	char *s;		/* NULL: not there, or part of a longer one */
	size_t len, size;
};

struct spool {
	struct spool_chunk *chunk;	/* from `flushed` on */
	size_t chunks_size;
	size_t width;		/* bytes of all but longer chunks */
	uint64_t limit;		/* bytes in memory */
	uint64_t end, flushed;	/* places: after all entries, of the chunks */
	int fd;			/* older entries; -1 until it is needed */
	uint64_t *place;	/* of each entry */
	size_t n, places_size;
	char *record;		/* of the entry that was read last */
	size_t record_size;
};

/* Open a spool that keeps about `size` bytes in memory. */
void spool_open(struct spool *, uint64_t size);

/*
 * Add an entry: its records, without their last newline, which entry->len
 * counts.  Returns its number.  More than 2^32 end the program.
 */
uint32_t spool_add(struct spool *, const struct spool_entry *,
    const char *records);

/*
 * Read an entry: its records, entry->len bytes that may be followed by others,
 * valid until the next call.
 */
const char *spool_read(struct spool *, uint32_t number,
    struct spool_entry *entry);

/* Replace the header of an entry. */
void spool_update(struct spool *, uint32_t number, const struct spool_entry *);

void spool_close(struct spool *);

#endif
