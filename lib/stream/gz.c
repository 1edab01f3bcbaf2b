/*
 * inflate(3) runs on one input buffer that pull refills.  Members that follow
 * each other directly are read as one; an error is returned only after the
 * bytes decoded before it.
 */
#include "stream/gz.h"

#include <err.h>
#include <limits.h>
#include <stdlib.h>

#include <zlib.h>

#include "bytes/memory.h"

#define GZ_BUF ((size_t)64 * 1024)

/* zlib: the largest window, and gzip's header instead of zlib's. */
#define GZIP_ONLY (MAX_WBITS + 16)

struct gz_reader {
	z_stream stream;
	gz_pull *pull;
	void *arg;
	bool inside;		/* a member has begun and not ended */
	bool ended;		/* pull has nothing more */
	const char *why;	/* error to return after the bytes before it */
	char buf[GZ_BUF];
};

bool
gz_magic(const char *s, size_t n)
{
	/* 8 is deflate, the only method defined */
	return n >= 3 && s[0] == '\x1f' && s[1] == '\x8b' && s[2] == 8;
}

struct gz_reader *
gz_reader_new(gz_pull *pull, void *arg)
{
	struct gz_reader *z = memory_zeros(1, sizeof(*z));

	z->pull = pull;
	z->arg = arg;
	z->inside = true;
	if (inflateInit2(&z->stream, GZIP_ONLY) != Z_OK)
		errx(2, "out of memory");
	return z;
}

void
gz_reader_free(struct gz_reader *z)
{
	if (z == NULL)
		return;
	(void)inflateEnd(&z->stream);
	free(z);
}

size_t
gz_rest(const struct gz_reader *z, const char **s)
{
	*s = (const char *)z->stream.next_in;
	return z->stream.avail_in;
}

/* Get more compressed bytes; false at the end or on an error of pull. */
static bool
fill(struct gz_reader *z)
{
	ssize_t n = z->pull(z->arg, z->buf, GZ_BUF);

	z->stream.next_in = (unsigned char *)z->buf;
	z->stream.avail_in = n > 0 ? (unsigned)n : 0;
	if (n > 0)
		return true;
	z->ended = true;
	if (n == 0 && z->inside)
		z->why = "truncated gzip member";
	return false;
}

/* After a member: does another follow directly? */
static bool
next_member(struct gz_reader *z)
{
	if (*z->stream.next_in != 0x1f) {
		z->ended = true;
		return false;
	}
	(void)inflateReset(&z->stream);	/* fails only on a broken state */
	z->inside = true;
	return true;
}

/* Decompress the input at hand; false if it is corrupt. */
static bool
step(struct gz_reader *z)
{
	int status = inflate(&z->stream, Z_NO_FLUSH);

	if (status == Z_MEM_ERROR)
		errx(2, "out of memory");
	if (status == Z_OK || status == Z_BUF_ERROR)
		return true;
	if (status == Z_STREAM_END) {
		z->inside = false;
		return true;
	}
	z->why = z->stream.msg != NULL ? z->stream.msg : "corrupt gzip data";
	z->ended = true;
	return false;
}

ssize_t
gz_read(struct gz_reader *z, char *buf, size_t n, const char **why)
{
	unsigned room = n < UINT_MAX ? (unsigned)n : UINT_MAX;

	*why = NULL;
	z->stream.next_out = (unsigned char *)buf;
	z->stream.avail_out = room;
	while (!z->ended && z->stream.avail_out == room) {
		if (z->stream.avail_in == 0 && !fill(z))
			break;
		if (!z->inside && !next_member(z))
			break;
		if (!step(z))
			break;
	}
	if (z->stream.avail_out < room)
		return (ssize_t)(room - z->stream.avail_out);
	*why = z->why;
	return z->why == NULL && !z->inside ? 0 : -1;
}
