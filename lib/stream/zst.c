#include "stream/zst.h"

#include <err.h>
#include <stdlib.h>

#include <zstd.h>

#include "bytes/memory.h"
#include "stream/output.h"
#include "stream/unpack.h"

struct zst_writer {
	ZSTD_CStream *stream;
	int fd;
	const char *name;
	size_t size;
	char buf[];
};

static void *
zst_open(void)
{
	ZSTD_DStream *z = ZSTD_createDStream();

	if (z == NULL)
		errx(2, "out of memory");
	return z;
}

static void
zst_close(void *z)
{
	(void)ZSTD_freeDStream(z);
}

static bool
zst_step(void *z, struct unpack *u)
{
	ZSTD_inBuffer in = { .src = u->in, .size = u->in_len };
	ZSTD_outBuffer out = { .dst = u->out, .size = u->out_len };
	size_t hint = ZSTD_decompressStream(z, &out, &in);

	u->in += in.pos;
	u->in_len -= in.pos;
	u->out += out.pos;
	u->out_len -= out.pos;
	if (ZSTD_isError(hint))
		u->why = ZSTD_getErrorName(hint);
	return hint != 0;
}

const struct unpacker zst_unpacker = { zst_open, zst_close, zst_step,
	"truncated zstd frame" };

struct zst_writer *
zst_writer_new(int fd, const char *name)
{
	size_t size = ZSTD_CStreamOutSize();
	struct zst_writer *z = memory_resize(NULL, sizeof(*z) + size, 1);

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
