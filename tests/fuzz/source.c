/*
 * source - a file is the same text in small pieces and in large ones, and packed
 * by libzstd or zlib, in one frame or two, the same as it is plain.
 */
#define _GNU_SOURCE		/* memfd_create */
#include "must.h"

#include <sys/mman.h>
#include <unistd.h>

#include <zlib.h>
#include <zstd.h>

#include "stream/source.h"

#define TEXT_MAX ((size_t)1 << 20)

static char text[3][TEXT_MAX];

/* Read n bytes as a file, in pieces; how many bytes of text there are. */
static size_t
read_as_file(const void *s, size_t n, size_t piece, char *to, bool *bad)
{
	char path[64], buf[4096];
	int fd = memfd_create("source", 0);
	struct source in;
	size_t len = 0, got;

	MUST(fd != -1 && write(fd, s, n) == (ssize_t)n);
	(void)snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	MUST(source_open(&in, path, "source", NULL, NULL));
	while ((got = source_read(&in, buf, piece)) > 0) {
		MUST(got <= piece);
		for (size_t i = 0; i < got && len < TEXT_MAX; i++)
			to[len++] = buf[i];
	}
	*bad = in.bad;
	source_close(&in);
	(void)close(fd);
	return len;
}

static size_t
pack_zstd(char *to, size_t size, const uint8_t *s, size_t n)
{
	size_t len = ZSTD_compress(to, size, s, n, 1);

	MUST(!ZSTD_isError(len));
	return len;
}

static size_t
pack_gzip(char *to, size_t size, const uint8_t *s, size_t n)
{
	z_stream z = { .next_in = (Bytef *)(uintptr_t)s,
	    .avail_in = (uInt)n, .next_out = (Bytef *)to,
	    .avail_out = (uInt)size };

	MUST(deflateInit2(&z, 1, Z_DEFLATED, 15 + 16, 8, 0) == Z_OK);
	MUST(deflate(&z, Z_FINISH) == Z_STREAM_END);
	MUST(deflateEnd(&z) == Z_OK);
	return size - z.avail_out;
}

/* Packed in two pieces, it is the text that it is plain. */
static void
try_packed(const uint8_t *s, size_t n, size_t len, bool bad,
    size_t pack(char *, size_t, const uint8_t *, size_t))
{
	size_t size = 2 * n + 1024, half = n / 3, packed;
	char *to = copy("", 0, size);
	bool packed_bad;

	packed = pack(to, size / 2, s, half);
	packed += pack(to + packed, size - packed, s + half, n - half);
	MUST(read_as_file(to, packed, 4096, text[2], &packed_bad) == len);
	MUST(memcmp(text[2], text[1], len) == 0 && packed_bad == bad);
	free(to);
}

/* May the four bytes start a frame or member? */
static bool
is_packed(const char *s)
{
	return memcmp(s + 1, "\xb5\x2f\xfd", 3) == 0 ||
	    memcmp(s + 1, "*M\x18", 3) == 0 ||
	    memcmp(s, "\x1f\x8b\x08", 3) == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *s, size_t n)
{
	bool bad[2];
	size_t len = read_as_file(s, n, 64, text[0], &bad[0]);

	MUST(read_as_file(s, n, 4096, text[1], &bad[1]) == len);
	MUST(memcmp(text[0], text[1], len) == 0 && bad[0] == bad[1]);
	if (n < 4 || is_packed((const char *)s))
		return 0;
	try_packed(s, n, len, bad[0], pack_zstd);
	try_packed(s, n, len, bad[0], pack_gzip);
	return 0;
}
