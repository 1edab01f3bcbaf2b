/*
 * unpack - decompression in steps, from one part of memory to another.
 */
#ifndef UNPACK_H
#define UNPACK_H

#include <stdbool.h>
#include <stddef.h>

struct unpack {			/* a step advances input and output */
	const char *in;
	size_t in_len;
	char *out;
	size_t out_len;
	const char *why;	/* set if the input is corrupt */
};

/* open() ends the program if out of memory. */
struct unpacker {
	void *(*open)(void);
	void (*close)(void *);
	/*
	 * Decompress until the input or the room for output is used up, or a
	 * frame or member ends: false then, and the next one may follow.
	 */
	bool (*step)(void *, struct unpack *);
	const char *truncated;	/* the message if the input ends inside one */
};

/* Of gzip members (RFC 1952), by zlib, and of zstd frames (RFC 8878). */
extern const struct unpacker gz_unpacker, zst_unpacker;

#endif
