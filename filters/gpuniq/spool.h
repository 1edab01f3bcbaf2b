/*
 * spool - store the texts that later ones are compared with, as records.
 *
 * The records of a text are an entry; entries are numbered from 1 in order.  When
 * memory is full, its entries go to a temporary file; only the place of each, 8
 * bytes, stays in memory.
 */
#ifndef SPOOL_H
#define SPOOL_H

#include <stddef.h>
#include <stdint.h>

struct spool {			/* set `limit` and `fd`, the rest zero */
	char *buf;		/* the entries that are not in the file */
	size_t len, size;
	size_t limit;		/* bytes to keep in memory, about */
	uint64_t flushed;	/* entries before this place are in the file */
	int fd;			/* -1 until it is needed */
	uint64_t *place;	/* of each entry */
	size_t n, places_size;
	char *record;		/* of the entry that was read last */
	size_t record_size;
};

/*
 * Add an entry, without its last newline, and return its number.  More than 2^32
 * entries end the program.
 */
uint32_t spool_add(struct spool *, const char *records, size_t len);

/*
 * Read an entry; returns its records, *len bytes with the last newline, which are
 * valid until the next call.
 */
const char *spool_read(struct spool *, uint32_t number, size_t *len);

/* The text of the record that ends before `end`, after its keys. */
const char *spool_text(const char *record, const char *end, size_t keys);

#endif
