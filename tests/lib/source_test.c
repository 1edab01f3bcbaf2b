/*
 * source_test - files as bytes of UTF-8, whatever they hold and however
 * they are read.
 */
#include <fcntl.h>

#include "check.h"
#include "frame.h"
#include "stream/source.h"

struct job {			/* a file to be read in pieces of n bytes */
	const char *path;
	size_t n;
};

static struct bytes
read_all(const char *path, size_t n, bool *bad)
{
	struct bytes b = { .len = 0 };
	char buf[4096];
	struct source s;
	size_t got;

	if (!source_open(&s, path, path, NULL, NULL))
		errx(2, "cannot open %s", path);
	while ((got = source_read(&s, buf, n)) > 0)
		bytes_add(&b, buf, got);
	*bad = s.bad;
	source_close(&s);
	return b;
}

/* Are these bytes read as those, in pieces of every size? */
static void
reads_as(const char *what, const void *raw, size_t n, const char *text,
    size_t len)
{
	static const size_t sizes[] = { 64, 65, 66, 67, 100, 127, 4096 };
	char *path = check_file(raw, n);
	bool bad;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		struct bytes b = read_all(path, sizes[i], &bad);

		CHECK(!bad && b.len == len && memcmp(b.s == NULL ? "" : b.s,
		    text, len) == 0, "%s in pieces of %zu: '%.*s'%s", what,
		    sizes[i], (int)b.len, b.s, bad ? ", bad" : "");
		bytes_free(&b);
	}
	check_remove(path);
}

#define READS(raw, text) \
    reads_as(#raw, raw, sizeof(raw) - 1, text, sizeof(text) - 1)

static void
test_plain(void)
{
	READS("", "");
	READS("a", "a");
	READS("{\"a\": b\0\n", "{\"a\": b\0\n");	/* no end of JSON */
	READS("\x28", "\x28");			/* starts a zstd magic */
	READS("\x28\xb5", "\x28\xb5");
	READS("\x28\xb5\x2f", "\x28\xb5\x2f");
	READS("\x28\xb5\x2f\xfe", "\x28\xb5\x2f\xfe");
	READS("\x50*M\x17 rest", "\x50*M\x17 rest");
	READS("\xff", "\xff");			/* starts a mark */
	READS("\xfe", "\xfe");
	READS("\0\0\xfe", "\0\0\xfe");
	READS("\0\0\xfe\xfe", "\0\0\xfe\xfe");
	READS("\xef\xbb\xbftext", "\xef\xbb\xbftext");	/* gpclean's */
	READS("\xc3\xa9\xe2\x80\x99\xff\xfe", "\xc3\xa9\xe2\x80\x99\xff\xfe");
}

static void
test_marks(void)
{
	READS("\xff\xfe", "");
	READS("\xfe\xff", "");
	READS("\xff\xfe\0\0", "");
	READS("\0\0\xfe\xff", "");
	READS("\xff\xfe" "a\0", "a");
	READS("\xfe\xff" "\0a", "a");
	READS("\xff\xfe\0\0" "a\0\0\0", "a");
	READS("\0\0\xfe\xff" "\0\0\0a", "a");
	READS("\xff\xfe\xff\xfe", "\xef\xbb\xbf");	/* only one is a mark */
	READS("\xff\xfe\x3d\xd8\x00\xde", "\xf0\x9f\x98\x80");
	READS("\0\0\xfe\xff\0\1\xf6\0", "\xf0\x9f\x98\x80");
}

/* Halves of pairs that stand alone, and numbers that are no characters. */
static void
test_wrong_units(void)
{
	READS("\xfe\xff\xd8\x3d", "\xef\xbf\xbd");
	READS("\xfe\xff\xde\x00", "\xef\xbf\xbd");
	READS("\xfe\xff\xd8\x3d\0a", "\xef\xbf\xbd" "a");
	READS("\xfe\xff\xd8\x3d\xd8\x3d\xde\x00",
	    "\xef\xbf\xbd\xf0\x9f\x98\x80");
	READS("\0\0\xfe\xff\0\x11\0\0", "\xef\xbf\xbd");
	READS("\0\0\xfe\xff\xff\xff\xff\xff", "\xef\xbf\xbd");
	READS("\0\0\xfe\xff\0\0\xd8\x3d\0\0\xde\0",
	    "\xef\xbf\xbd\xef\xbf\xbd");
}

/* Long texts of the characters that grow most when they become UTF-8. */
static void
test_growth(void)
{
	struct bytes raw = { .len = 0 }, text = { .len = 0 };

	bytes_add(&raw, "\xff\xfe", 2);
	for (int i = 0; i < 9000; i++) {
		bytes_add(&raw, i % 7 == 0 ? "\x00\xd8" : "\x19\x20", 2);
		bytes_add(&text, i % 7 == 0 ? "\xef\xbf\xbd" :
		    "\xe2\x80\x99", 3);
	}
	reads_as("long UTF-16", raw.s, raw.len, text.s, text.len);
	bytes_free(&raw);
	bytes_free(&text);
}

static struct bytes
compress(const char *s, size_t n)
{
	struct bytes b = { .len = 0 };

	frame_add(&b, s, n);
	return b;
}

/* UTF-16 in zstd, and a mark that the frames of a file share. */
static void
test_zst(void)
{
	struct bytes a = compress("\xfe\xff\0", 3);
	struct bytes b = compress("a\0b", 3);

	bytes_add(&a, "\x5f*M\x18\x02\0\0\0xx", 10);	/* skippable */
	bytes_add(&a, b.s, b.len);
	reads_as("UTF-16 in zstd", a.s, a.len, "ab", 2);
	bytes_free(&a);
	bytes_free(&b);
	READS("\x5f*M\x18\x02\0\0\0xx", "");
}

/* Frames of both kinds in a row, however they are read. */
static void
test_frames(void)
{
	struct bytes z = { .len = 0 }, large = { .len = 0 };

	frame_add(&z, "", 0);
	reads_as("an empty frame", z.s, z.len, "", 0);
	frame_add(&z, "one\n", 4);
	bytes_add(&z, "\x50*M\x18\0\0\0\0", 8);
	bytes_add(&z, "\x5a*M\x18\x05\0\0\0(\xb5/\xfd!", 13);
	reads_as("skippable frames after", z.s, z.len, "one\n", 4);
	frame_add(&z, "", 0);
	frame_add(&z, "two\n", 4);
	reads_as("a frame after them", z.s, z.len, "one\ntwo\n", 8);
	bytes_free(&z);
	for (size_t i = 0; i < 600000; i++) {
		char c = (char)check_random(i % 300000 % 3 == 0 ? 95 : 4);

		c = (char)(c + ' ');
		bytes_add(&large, &c, 1);
	}
	frame_add(&z, large.s, 300000);
	frame_add(&z, large.s + 300000, 300000);
	reads_as("large frames", z.s, z.len, large.s, large.len);
	bytes_free(&z);
	bytes_free(&large);
}

/* What gzip -n9 makes of "abc\n", and of "a" in UTF-16 with a mark. */
static const char gzip_abc[] =
	"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x4b\x4c\x4a\xe6"
	"\x02\x00\x4e\x81\x88\x47\x04\x00\x00\x00";
static const char gzip_mark[] =
	"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xfb\xff\x2f\x91"
	"\x01\x00\xd1\xdd\xfd\x3c\x04\x00\x00\x00";

static void
test_gz(void)
{
	struct bytes b = { .len = 0 }, z = compress("xyz\n", 4);

	reads_as("gzip", gzip_abc, sizeof(gzip_abc) - 1, "abc\n", 4);
	reads_as("UTF-16 in gzip", gzip_mark, sizeof(gzip_mark) - 1, "a", 1);
	bytes_add(&b, gzip_abc, sizeof(gzip_abc) - 1);
	bytes_add(&b, gzip_abc, sizeof(gzip_abc) - 1);
	bytes_add(&b, z.s, z.len);
	bytes_add(&b, z.s, z.len);
	bytes_add(&b, gzip_abc, sizeof(gzip_abc) - 1);
	reads_as("gzip and zstd", b.s, b.len,
	    "abc\nabc\nxyz\nxyz\nabc\n", 20);
	bytes_free(&b);
	bytes_free(&z);
	READS("\x1f", "\x1f");			/* starts a gzip magic */
	READS("\x1f\x8b", "\x1f\x8b");
	READS("\x1f\x8b\x07 rest", "\x1f\x8b\x07 rest");
}

static void
test_unmarked(void)
{
	READS("a\0b\0", "ab");
	READS("\0a\0b", "ab");
	READS("a\0\0\0b\0\0\0", "ab");
	READS("\0\0\0a\0\0\0b", "ab");
	READS("\x1c\x20" "a\0\n\0", "\xe2\x80\x9c" "a\n");
	READS("\x20\x1c\0a\0\n", "\xe2\x80\x9c" "a\n");
	READS("\n\0a\0", "\na");
	READS("a\0bc", "a\0bc");
	READS("a\0", "a\0");
	READS("A board", "A board");
}

static void
print_file(void *arg)
{
	const struct job *j = arg;
	bool bad;
	struct bytes b = read_all(j->path, j->n, &bad);

	if (b.len > 0)
		fwrite(b.s, 1, b.len, stdout);
	fflush(stdout);
	bytes_free(&b);
	_exit(bad);
}

/* What goes wrong is said, with the place, and what came before stays. */
static void
fails_as(const char *what, const void *raw, size_t n, const char *text,
    const char *said)
{
	char *path = check_file(raw, n), message[200];
	struct job j = { path, 64 };

	(void)snprintf(message, sizeof(message), "test: %s: %s\n", path, said);
	check_outcome(check_run(print_file, &j), what, 1, text, message);
	check_remove(path);
}

static void
test_failures(void)
{
	struct bytes z = compress("abc\n", 4);
	size_t len = z.len;
	char said[80];

	fails_as("odd UTF-16", "\xfe\xff\0a\0", 5, "a",
	    "at byte 5: the text ends inside a character");
	fails_as("odd UTF-32", "\0\0\xfe\xff\0\0\0a\0\0\0", 11, "a",
	    "at byte 11: the text ends inside a character");
	bytes_add(&z, "\x50*M\x18\x09\0\0\0short", 13);
	(void)snprintf(said, sizeof(said),
	    "at byte %zu: truncated zstd frame", z.len);
	fails_as("truncated", z.s, z.len, "abc\n", said);
	z.len = len;
	bytes_add(&z, "garbage", 7);
	(void)snprintf(said, sizeof(said), "at byte %zu: neither a zstd frame "
	    "nor a gzip member", len);
	fails_as("garbage after", z.s, z.len, "abc\n", said);
	bytes_free(&z);
	fails_as("truncated gzip", gzip_abc, sizeof(gzip_abc) - 4, "abc\n",
	    "at byte 21: truncated gzip member");
	bytes_add(&z, gzip_abc, sizeof(gzip_abc) - 1);
	bytes_add(&z, "garbage", 7);
	fails_as("garbage after gzip", z.s, z.len, "abc\n", "at byte 24: "
	    "neither a zstd frame nor a gzip member");
	z.s[10] = 7;
	fails_as("corrupt gzip", z.s, z.len, "", "at byte 11: invalid block type");
	bytes_free(&z);
}

/* A file of these bytes, read whole, with its messages dropped. */
static struct bytes
read_quietly(const char *s, size_t n, bool *bad)
{
	char *path = check_file(s, n);
	struct bytes b;
	int saved = dup(STDERR_FILENO), null = open("/dev/null", O_WRONLY);

	if (saved == -1 || null == -1 || dup2(null, STDERR_FILENO) == -1)
		err(2, "/dev/null");
	b = read_all(path, 4096, bad);
	if (dup2(saved, STDERR_FILENO) == -1)
		err(2, "stderr");
	(void)close(saved);
	(void)close(null);
	check_remove(path);
	return b;
}

/*
 * Cut off anywhere, what comes is the start of the text, and it is said; so is
 * any byte changed in what is compressed.
 */
static void
test_damaged(void)
{
	struct bytes z = { .len = 0 }, text = { .len = 0 };
	int said = 0;
	bool bad;

	for (size_t i = 0; i < 1000; i++) {
		char c = (char)(' ' + check_random(i % 3 == 0 ? 95 : 4));

		bytes_add(&text, &c, 1);
	}
	frame_add(&z, text.s, text.len);
	for (size_t n = 4; n < z.len; n++) {
		struct bytes b = read_quietly(z.s, n, &bad);

		CHECK(bad && b.len <= text.len && (b.len == 0 ||
		    memcmp(b.s, text.s, b.len) == 0), "cut at %zu", n);
		bytes_free(&b);
	}
	for (size_t i = 4; i < z.len; i++) {
		struct bytes b;

		z.s[i] ^= 0x55;
		b = read_quietly(z.s, z.len, &bad);
		said += bad;
		z.s[i] ^= 0x55;
		bytes_free(&b);
	}
	CHECK(said > 20, "only %d of %zu faults seen", said, z.len);
	bytes_free(&z);
	bytes_free(&text);
}

static void
open_missing(void *arg)
{
	struct source s;

	(void)arg;
	_exit(source_open(&s, "no such", "no\tsuch", NULL, NULL) ? 0 : 1);
}

static void
count_wait(void *arg)
{
	++*(int *)arg;
}

/* `wait` comes before every read of the file, also before that of the end. */
static void
test_wait(void)
{
	char *path = check_file("abc\n", 4), buf[64];
	struct source s;
	int waits = 0;

	CHECK(source_open(&s, path, path, count_wait, &waits), "open");
	CHECK(source_read(&s, buf, 64) == 4 && waits == 1, "%d waits", waits);
	CHECK(source_read(&s, buf, 64) == 0 && waits == 2, "%d waits", waits);
	CHECK(s.offset == 4, "offset");
	source_close(&s);
	check_remove(path);
}

int
main(void)
{
	check_begin();
	test_plain();
	test_marks();
	test_wrong_units();
	test_growth();
	test_zst();
	test_frames();
	test_gz();
	test_unmarked();
	test_failures();
	test_damaged();
	test_wait();
	check_outcome(check_run(open_missing, NULL), "missing", 1, "",
	    "test: no\\tsuch: No such file or directory\n");
	return check_end();
}
