/*
 * source - read one file, decompressed and decoded to UTF-8 as needed.
 *
 * The first bytes decide, not the name.  zstd frames (RFC 8878) and gzip
 * members (RFC 1952), in any number and mixture, are read as one file; zeros
 * after the last member are skipped, as gzip(1) does.
 * UTF-16 and UTF-32 are recognized by their byte-order mark, or by the high
 * bytes of their characters.  A file that is not text (formats.h) is refused
 * with a message that says how to convert it.  All other bytes pass unchanged,
 * except that with drop_mark, which readers of tables and data files set, a
 * byte-order mark before UTF-8 (as spreadsheets write it) is skipped.
 */
#ifndef SOURCE_H
#define SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "stream/unpack.h"

enum encoding { ENCODING_BYTES, ENCODING_16LE, ENCODING_16BE, ENCODING_32LE,
    ENCODING_32BE };

struct head {			/* bytes read ahead */
	struct buffer bytes;
	size_t pos;		/* how many of them have been handed out */
};

struct source {
	const char *name;	/* for messages */
	int fd;
	bool bad;		/* an error occurred and was reported */
	bool known;		/* the first bytes have been looked at */
	bool drop_mark;		/* set before reading: UTF-8 loses its mark */
	uint64_t offset;	/* bytes read from the file */
	const struct unpacker *unpacker;	/* NULL: not compressed */
	void *unpacking;	/* its state */
	bool inside;		/* a frame or member has begun and not ended */
	bool full;		/* the last step filled its room */
	const char *why;	/* an error, told after the bytes before it */
	enum encoding encoding;
	struct head file_head;	/* raw bytes of the file */
	struct head text_head;	/* its content after decompression */
	char unit[4];		/* code unit that a read cut short */
	size_t unit_len;
	uint32_t high;		/* surrogate waiting for its second half */
	void (*wait)(void *);	/* called before each read of the file */
	void *wait_arg;
};

/*
 * Open a file, or standard input if path is NULL.  On failure, reports the
 * reason on stderr and returns false.  `wait`, which may be NULL, is called
 * before every read.
 */
bool source_open(struct source *, const char *path, const char *name,
    void (*wait)(void *), void *wait_arg);

/*
 * Read fd, a temporary file of the caller's: decompress it, but neither decode
 * nor refuse what it holds.
 */
void source_packed(struct source *, int fd, const char *name);

/*
 * Read up to n bytes, n >= 64; 0 at the end.  An error is reported with the
 * offset in the file, sets `bad`, and ends the source; the bytes before the
 * error have already been returned.
 */
size_t source_read(struct source *, char *buf, size_t n);

void source_close(struct source *);

#endif
