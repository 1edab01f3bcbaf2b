/* The only room that uses zlib. */
#include "stream/unpack.h"

#include <err.h>
#include <limits.h>
#include <stdlib.h>

#define ZLIB_CONST
#include <zlib.h>

#include "bytes/memory.h"

/* zlib: the largest window, and gzip's header instead of zlib's. */
#define GZIP_ONLY (MAX_WBITS + 16)

static void *
gz_open(void)
{
	z_stream *z = memory_zeros(1, sizeof(*z));

	if (inflateInit2(z, GZIP_ONLY) != Z_OK)
		errx(2, "out of memory");
	return z;
}

static void
gz_close(void *z)
{
	(void)inflateEnd(z);
	free(z);
}

static unsigned
at_most_unsigned(size_t n)
{
	return n < UINT_MAX ? (unsigned)n : UINT_MAX;
}

static bool
gz_step(void *state, struct unpack *u)
{
	z_stream *z = state;
	unsigned in = at_most_unsigned(u->in_len);
	unsigned out = at_most_unsigned(u->out_len);
	int status;

	z->next_in = (const unsigned char *)u->in;
	z->avail_in = in;
	z->next_out = (unsigned char *)u->out;
	z->avail_out = out;
	status = inflate(z, Z_NO_FLUSH);
	u->in += in - z->avail_in;
	u->in_len -= in - z->avail_in;
	u->out += out - z->avail_out;
	u->out_len -= out - z->avail_out;
	if (status == Z_MEM_ERROR)
		errx(2, "out of memory");
	if (status == Z_STREAM_END)
		(void)inflateReset(z);	/* fails only on a broken state */
	else if (status != Z_OK && status != Z_BUF_ERROR)
		u->why = z->msg != NULL ? z->msg : "corrupt gzip data";
	return status != Z_STREAM_END;
}

const struct unpacker gz_unpacker = { gz_open, gz_close, gz_step,
	"truncated gzip member" };
