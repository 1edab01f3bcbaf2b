/*
 * zst_test - frames whole, in rows, cut short and broken.
 */
#include "check.h"
#include "frame.h"
#include "stream/zst.h"

struct feed {			/* compressed bytes, given piece by piece */
	const char *s;
	size_t len, pos, piece;
};

static ssize_t
pull(void *arg, char *buf, size_t n)
{
	struct feed *f = arg;
	size_t left = f->len - f->pos;

	if (n > f->piece)
		n = f->piece;
	if (n > left)
		n = left;
	memcpy(buf, f->s + f->pos, n);
	f->pos += n;
	return (ssize_t)n;
}

static ssize_t
pull_fails(void *arg, char *buf, size_t n)
{
	(void)arg;
	(void)buf;
	(void)n;
	return -1;
}

/* Decompress, `step` bytes at a time; the reason it ended is left in why. */
static struct bytes
decompress(const char *s, size_t n, size_t piece, size_t step,
    const char **why)
{
	struct feed f = { .s = s, .len = n, .piece = piece };
	struct zst_reader *z = zst_reader_new(pull, &f);
	struct bytes b = { .len = 0 };
	char buf[4096];
	const char *later;
	ssize_t got;

	while ((got = zst_read(z, buf, step, why)) > 0)
		bytes_add(&b, buf, (size_t)got);
	CHECK((got == -1) == (*why != NULL), "%zd without a reason", got);
	CHECK(zst_read(z, buf, step, &later) <= 0, "more after the end");
	zst_reader_free(z);
	return b;
}

static void
comes_back(const char *what, const struct bytes *z, const struct bytes *text)
{
	static const size_t pieces[] = { 1, 2, 7, 4095, 1 << 20 };
	static const size_t steps[] = { 1, 64, 4096 };

	for (size_t i = 0; i < 5; i++)
		for (size_t k = 0; k < 3; k++) {
			const char *why;
			struct bytes b = decompress(z->s, z->len, pieces[i],
			    steps[k], &why);

			CHECK(why == NULL && bytes_same(&b, text),
			    "%s, %zu by %zu: %s", what, pieces[i], steps[k],
			    why == NULL ? "other bytes" : why);
			bytes_free(&b);
		}
}

static void
add_random(struct bytes *b, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char c = (char)check_random(i % 3 == 0 ? 256 : 4);

		bytes_add(b, &c, 1);
	}
}

static void
test_frames(void)
{
	struct bytes z = { .len = 0 }, text = { .len = 0 };

	bytes_add(&text, "one\n", 4);
	frame_add(&z, text.s, text.len);
	comes_back("a frame", &z, &text);
	frame_add(&z, "", 0);
	comes_back("an empty one after", &z, &text);
	bytes_add(&z, "\x50*M\x18\0\0\0\0", 8);
	bytes_add(&z, "\x5a*M\x18\x05\0\0\0(\xb5/\xfd!", 13);
	comes_back("skippable ones after", &z, &text);
	frame_add(&z, text.s, text.len);
	bytes_add(&text, "one\n", 4);
	comes_back("a frame after them", &z, &text);
	bytes_free(&z);
	bytes_free(&text);
	frame_add(&z, "", 0);
	comes_back("only an empty one", &z, &text);
	bytes_free(&z);
}

static void
test_large(void)
{
	struct bytes z = { .len = 0 }, text = { .len = 0 };
	struct bytes twice = { .len = 0 };

	add_random(&text, 300000);
	frame_add(&z, text.s, text.len);
	frame_add(&z, text.s, text.len);
	bytes_add(&twice, text.s, text.len);
	bytes_add(&twice, text.s, text.len);
	comes_back("large frames", &z, &twice);
	bytes_free(&z);
	bytes_free(&twice);
	bytes_free(&text);
}

/* Cut off anywhere: what came is the start of the text, and it is said. */
static void
test_truncated(void)
{
	struct bytes z = { .len = 0 }, text = { .len = 0 };

	add_random(&text, 3000);
	frame_add(&z, text.s, text.len);
	for (size_t n = 1; n < z.len; n++) {
		const char *why;
		struct bytes b = decompress(z.s, n, n, 4096, &why);

		CHECK(why != NULL && strcmp(why, "truncated zstd frame") == 0,
		    "cut at %zu: %s", n, why == NULL ? "nothing" : why);
		CHECK(b.len <= text.len && (b.len == 0 ||
		    memcmp(b.s, text.s, b.len) == 0), "cut at %zu", n);
		bytes_free(&b);
	}
	bytes_free(&z);
	bytes_free(&text);
}

/* A byte changed anywhere: it ends, and a wrong magic is no silent end. */
static void
test_corrupt(void)
{
	struct bytes z = { .len = 0 }, text = { .len = 0 };
	int said = 0;

	add_random(&text, 300);
	frame_add(&z, text.s, text.len);
	for (size_t i = 0; i < z.len; i++) {
		const char *why;
		struct bytes b;

		z.s[i] ^= 0x55;
		b = decompress(z.s, z.len, z.len, 64, &why);
		said += why != NULL;
		CHECK(i == 0 || i >= 4 || why != NULL,
		    "magic byte %zu changed", i);
		z.s[i] ^= 0x55;
		bytes_free(&b);
	}
	CHECK(said > 4, "only %d faults seen", said);
	bytes_free(&z);
	bytes_free(&text);
}

/* What follows a frame and is none is left; its place is known. */
static void
test_garbage(void)
{
	struct bytes z = { .len = 0 };
	struct feed f;
	struct zst_reader *r;
	const char *why, *rest;
	char buf[64];
	size_t at;

	frame_add(&z, "one\n", 4);
	at = z.len;
	bytes_add(&z, "garbage", 7);
	f = (struct feed){ .s = z.s, .len = z.len, .piece = z.len };
	r = zst_reader_new(pull, &f);
	CHECK(zst_read(r, buf, 64, &why) == 4, "the frame before");
	CHECK(zst_read(r, buf, 64, &why) == 0 && why == NULL, "no end");
	f.pos -= zst_rest(r, &rest);
	CHECK(f.pos == at, "at %zu, not %zu", f.pos, at);
	zst_reader_free(r);
	bytes_free(&z);
}

int
main(void)
{
	struct zst_reader *z = zst_reader_new(pull_fails, NULL);
	const char *why = "";
	char c;

	check_begin();
	CHECK(zst_read(z, &c, 1, &why) <= 0 && why == NULL, "pull failed");
	zst_reader_free(z);
	CHECK(zst_magic("\x28\xb5\x2f\xfd") && zst_magic("\x50*M\x18") &&
	    zst_magic("\x5f*M\x18"), "magic");
	CHECK(!zst_magic("\x28\xb5\x2f\xfe") && !zst_magic("\x60*M\x18") &&
	    !zst_magic("text"), "no magic");
	test_frames();
	test_large();
	test_truncated();
	test_corrupt();
	test_garbage();
	return check_end();
}
