/*
 * source - the bytes of one file, decoded to UTF-8 where it holds something
 * else.
 *
 * The first bytes decide, not the name.  zstd frames (RFC 8878) and gzip
 * members (RFC 1952), several in a row and of both kinds, are one file.
 * UTF-16 and UTF-32 text is known by its byte-order mark, or by where its
 * zero bytes are.  A file that holds no text (formats.h) is refused, with what
 * makes text of it.  Anything else passes untouched; a reader of tables or data
 * files sets drop_mark, and a byte-order mark before UTF-8, as spreadsheets
 * write it, is skipped.
 */
#ifndef SOURCE_H
#define SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "stream/gz.h"
#include "stream/zst.h"

enum encoding { ENCODING_BYTES, ENCODING_16LE, ENCODING_16BE, ENCODING_32LE,
    ENCODING_32BE };

struct head {			/* bytes read ahead */
	char *bytes;		/* owned */
	size_t len, pos, size;
};

struct source {
	const char *name;	/* for messages */
	int fd;
	bool bad;		/* an error was met, and reported */
	bool known;		/* the first bytes have been looked at */
	bool drop_mark;		/* set before reading: UTF-8 loses its mark */
	uint64_t offset;	/* bytes read from the file */
	bool packed;		/* the file is compressed, by one of: */
	struct zst_reader *zst;
	struct gz_reader *gz;
	enum encoding encoding;
	struct head file_head;	/* of the file, and of what it holds */
	struct head text_head;
	char unit[4];		/* of a code unit cut off by a read */
	size_t unit_len;
	uint32_t high;		/* surrogate that waits for its second half */
	void (*wait)(void *);	/* called before each read of the file */
	void *wait_arg;
};

/*
 * Open a file, or standard input where path is NULL.  False, with the
 * reason on stderr, where that cannot be done.  `wait` is called before
 * every read, and may be NULL.
 */
bool source_open(struct source *, const char *path, const char *name,
    void (*wait)(void *), void *wait_arg);

/*
 * Up to n bytes, n being 64 or more; 0 at the end.  An error is reported
 * with the offset in the file, sets `bad`, and is an end too: what came
 * before it has been handed out.
 */
size_t source_read(struct source *, char *buf, size_t n);

void source_close(struct source *);

#endif
