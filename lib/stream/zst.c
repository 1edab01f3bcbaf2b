/*
 * One ZSTD_DStream or ZSTD_CStream with one buffer on the compressed side.
 * Consecutive frames are read as one stream.
 */
#include "stream/zst.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include <zstd.h>

#include "bytes/memory.h"
#include "stream/output.h"

struct zst_reader {
	ZSTD_DStream *stream;
	zst_pull *pull;
	void *arg;
	ZSTD_inBuffer in;
	bool inside;		/* a frame has begun and not ended */
	bool held;		/* the decoder may hold more output */
	bool ended;		/* pull has nothing more */
	size_t size;
	char buf[];
};

struct zst_writer {
	ZSTD_CStream *stream;
	int fd;
	const char *name;
	size_t size;
	char buf[];
};

bool
zst_magic(const char *s)
{
	unsigned char b[4];

	memcpy(b, s, sizeof(b));
	if (b[0] == 0x28 && b[1] == 0xb5 && b[2] == 0x2f && b[3] == 0xfd)
		return true;
	return (b[0] & 0xf0) == 0x50 && b[1] == 0x2a && b[2] == 0x4d &&
	    b[3] == 0x18;
}

struct zst_reader *
zst_reader_new(zst_pull *pull, void *arg)
{
	size_t size = ZSTD_DStreamInSize();
	struct zst_reader *z = memory_resize(NULL, sizeof(*z) + size, 1);

	*z = (struct zst_reader){ .pull = pull, .arg = arg, .size = size };
	z->in.src = z->buf;
	if ((z->stream = ZSTD_createDStream()) == NULL)
		errx(2, "out of memory");
	return z;
}

void
zst_reader_free(struct zst_reader *z)
{
	if (z == NULL)
		return;
	ZSTD_freeDStream(z->stream);
	free(z);
}

size_t
zst_rest(const struct zst_reader *z, const char **s)
{
	*s = z->buf + z->in.pos;
	return z->in.size - z->in.pos;
}

/* Between frames: does something else follow, such as a gzip member? */
static bool
at_other(const struct zst_reader *z)
{
	char c = z->buf[z->in.pos];

	return !z->inside && c != 0x28 && (c & 0xf0) != 0x50;
}

/* Get more compressed bytes; false at the end or on an error of pull. */
static bool
fill(struct zst_reader *z, const char **why)
{
	ssize_t n = z->pull(z->arg, z->buf, z->size);

	z->in.pos = 0;
	z->in.size = n > 0 ? (size_t)n : 0;
	if (n > 0)
		return true;
	z->ended = true;
	*why = n == 0 && z->inside ? "truncated zstd frame" : NULL;
	return false;
}

ssize_t
zst_read(struct zst_reader *z, char *buf, size_t n, const char **why)
{
	ZSTD_outBuffer out = { .dst = buf, .size = n };

	*why = NULL;
	for (;;) {
		size_t hint;

		if (z->in.pos == z->in.size && !z->held &&
		    (z->ended || !fill(z, why)))
			break;
		if (z->in.pos < z->in.size && at_other(z))
			break;
		hint = ZSTD_decompressStream(z->stream, &out, &z->in);
		if (ZSTD_isError(hint)) {
			*why = ZSTD_getErrorName(hint);
			z->ended = true;
			z->inside = false;
			break;
		}
		z->inside = hint != 0;
		z->held = z->inside && out.pos == n;
		if (out.pos > 0)
			return (ssize_t)out.pos;
	}
	return *why == NULL && !z->inside ? 0 : -1;
}

struct zst_writer *
zst_writer_new(int fd, const char *name)
{
	size_t size = ZSTD_CStreamOutSize();
	struct zst_writer *z = malloc(sizeof(*z) + size);

	if (z == NULL)
		err(2, "%s", name);
	*z = (struct zst_writer){ .fd = fd, .name = name, .size = size };
	/*
	 * Level 1, as the file is read back once, and soon.  A small window,
	 * because a merge reads many files at once, each with a window in
	 * memory.
	 */
	if ((z->stream = ZSTD_createCStream()) == NULL ||
	    ZSTD_isError(ZSTD_CCtx_setParameter(z->stream,
	    ZSTD_c_compressionLevel, 1)) ||
	    ZSTD_isError(ZSTD_CCtx_setParameter(z->stream,
	    ZSTD_c_windowLog, 15)))
		errx(2, "%s: out of memory", name);
	return z;
}

/* Compress all input and, with ZSTD_e_end, flush all output. */
static void
compress(struct zst_writer *z, const char *s, size_t n, ZSTD_EndDirective op)
{
	ZSTD_inBuffer in = { .src = s, .size = n };
	size_t left;

	do {
		ZSTD_outBuffer out = { .dst = z->buf, .size = z->size };

		left = ZSTD_compressStream2(z->stream, &out, &in, op);
		if (ZSTD_isError(left))
			errx(2, "%s: %s", z->name, ZSTD_getErrorName(left));
		output_all(z->fd, z->name, z->buf, out.pos);
	} while (in.pos < in.size || (op == ZSTD_e_end && left > 0));
}

void
zst_write(struct zst_writer *z, const char *s, size_t n)
{
	compress(z, s, n, ZSTD_e_continue);
}

void
zst_writer_close(struct zst_writer *z)
{
	compress(z, "", 0, ZSTD_e_end);
	ZSTD_freeCStream(z->stream);
	free(z);
}
