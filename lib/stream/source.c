#include "stream/source.h"

#include <sys/stat.h>

#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stream/pipe.h"
#include "bytes/utf8.h"
#include "stream/visible.h"

/* What the first bytes of a file may say. */
static const struct mark {
	const char *bytes;
	size_t len;
	enum encoding encoding;
} marks[] = {
	{ "\xff\xfe\0\0", 4, ENCODING_32LE },	/* before its own prefix */
	{ "\0\0\xfe\xff", 4, ENCODING_32BE },
	{ "\xff\xfe", 2, ENCODING_16LE },
	{ "\xfe\xff", 2, ENCODING_16BE },
	{ "\xef\xbb\xbf", 3, ENCODING_BYTES },	/* if s->drop_mark */
};

static bool
fail(struct source *s, uint64_t offset, const char *why)
{
	char *name = visible(s->name, strlen(s->name));

	if (offset == 0)
		warnx("%s: %s", name, why);
	else
		warnx("%s: at byte %llu: %s", name,
		    (unsigned long long)offset, why);
	free(name);
	s->bad = true;
	return false;
}

bool
source_open(struct source *s, const char *path, const char *name,
    void (*wait)(void *), void *wait_arg)
{
	struct stat st;

	*s = (struct source){ .name = name, .fd = STDIN_FILENO, .wait = wait,
	    .wait_arg = wait_arg };
	if (path != NULL && (s->fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return fail(s, 0, strerror(errno));
	if (fstat(s->fd, &st) == 0 && S_ISDIR(st.st_mode)) {
		source_close(s);
		return fail(s, 0, strerror(EISDIR));
	}
	pipe_enlarge(s->fd);
	return true;
}

void
source_close(struct source *s)
{
	zst_reader_free(s->zst);
	s->zst = NULL;
	if (s->fd > STDIN_FILENO)
		(void)close(s->fd);	/* was only read */
	s->fd = -1;
}

static size_t
head_take(struct head *h, char *buf, size_t n)
{
	size_t left = h->len - h->pos;

	if (n > left)
		n = left;
	memcpy(buf, h->bytes + h->pos, n);
	h->pos += n;
	return n;
}

/* The bytes of the file itself: those read ahead, then the rest. */
static ssize_t
read_file(void *arg, char *buf, size_t n)
{
	struct source *s = arg;
	ssize_t got;

	if (s->file_head.pos < s->file_head.len)
		return (ssize_t)head_take(&s->file_head, buf, n);
	do {
		if (s->wait != NULL)
			s->wait(s->wait_arg);
		got = read(s->fd, buf, n);
	} while (got == -1 && errno == EINTR);
	if (got == -1)
		fail(s, s->offset, strerror(errno));
	else
		s->offset += (size_t)got;
	return got;
}

/* The bytes of the text: those of the file, decompressed if need be. */
static size_t
read_text(struct source *s, char *buf, size_t n)
{
	const char *why;
	ssize_t got;

	if (s->bad)
		return 0;
	if (s->text_head.pos < s->text_head.len)
		return head_take(&s->text_head, buf, n);
	if (s->zst == NULL) {
		got = read_file(s, buf, n);
	} else {
		got = zst_read(s->zst, buf, n, &why);
		if (got == -1 && why != NULL)
			fail(s, s->offset - zst_pending(s->zst), why);
	}
	return got > 0 ? (size_t)got : 0;
}

/* True while the bytes are the start of a frame's or skippable frame's magic. */
static bool
may_be_zst(const struct head *h)
{
	bool frame = h->bytes[0] == 0x28;
	const char *rest = frame ? "\xb5\x2f\xfd" : "\x2a\x4d\x18";

	return (frame || (h->bytes[0] & 0xf0) == 0x50) &&
	    memcmp(h->bytes + 1, rest, h->len - 1) == 0;
}

static bool
may_be_mark(const struct head *h)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (h->len < marks[i].len &&
		    memcmp(h->bytes, marks[i].bytes, h->len) == 0)
			return true;
	return false;
}

/*
 * Look at the first bytes of the file, and of what it decompresses to.  A
 * byte is read ahead only while it can still decide something, so that the
 * first line of a slow pipe is not held back.
 */
static void
know(struct source *s)
{
	struct head h = { .len = 0 };
	ssize_t got = 1;
	size_t n = 1;

	while (h.len < 4 && (h.len == 0 || may_be_zst(&h)) &&
	    (got = read_file(s, h.bytes + h.len, 4 - h.len)) > 0)
		h.len += (size_t)got;
	s->file_head = h;
	if (h.len >= 4 && zst_magic(h.bytes))
		s->zst = zst_reader_new(read_file, s);

	h.len = 0;
	while (h.len < 4 && (h.len == 0 || may_be_mark(&h)) &&
	    (n = read_text(s, h.bytes + h.len, 4 - h.len)) > 0)
		h.len += n;
	s->text_head = h;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (h.len >= marks[i].len &&
		    memcmp(h.bytes, marks[i].bytes, marks[i].len) == 0) {
			s->encoding = marks[i].encoding;
			if (s->encoding != ENCODING_BYTES || s->drop_mark)
				s->text_head.pos = marks[i].len;
			break;
		}
	s->known = true;
}

/* One code unit of the encoding, from its bytes. */
static uint32_t
unit_value(enum encoding e, const char *bytes)
{
	unsigned char b[4] = { 0 };

	if (e == ENCODING_16LE || e == ENCODING_16BE) {
		memcpy(b, bytes, 2);
		return e == ENCODING_16LE ? (uint32_t)(b[0] | b[1] << 8) :
		    (uint32_t)(b[0] << 8 | b[1]);
	}
	memcpy(b, bytes, 4);
	if (e == ENCODING_32LE)
		return (uint32_t)b[0] | (uint32_t)b[1] << 8 |
		    (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
	return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 |
	    (uint32_t)b[2] << 8 | (uint32_t)b[3];
}

/*
 * Write a code unit as UTF-8.  A half of a surrogate pair waits in s->high
 * for the other; one that stays alone becomes U+FFFD.
 */
static size_t
put_unit(struct source *s, uint32_t u, char *out)
{
	bool pairs = s->encoding == ENCODING_16LE ||
	    s->encoding == ENCODING_16BE;
	size_t n = 0;

	if (s->high != 0 && u >= 0xdc00 && u < 0xe000) {
		u = 0x10000 + ((s->high - 0xd800) << 10) + (u - 0xdc00);
		s->high = 0;
		return utf8_encode(u, out);
	}
	if (s->high != 0)
		n = utf8_encode(0xfffd, out);
	s->high = 0;
	if (pairs && u >= 0xd800 && u < 0xdc00) {
		s->high = u;
		return n;
	}
	if (u > 0x10ffff || (u >= 0xd800 && u < 0xe000))
		u = 0xfffd;
	return n + utf8_encode(u, out + n);
}

/* What is left over at the end of UTF-16 or UTF-32 text. */
static size_t
put_rest(struct source *s, char *out)
{
	size_t n = 0;

	if (s->high != 0)
		n = utf8_encode(0xfffd, out);
	s->high = 0;
	if (s->unit_len > 0 && !s->bad)
		fail(s, s->offset, "the text ends inside a character");
	s->unit_len = 0;
	return n;
}

/*
 * Decode in place: the raw bytes are read into the upper half of buf and
 * their UTF-8, at most one and a half times as long, grows from its start
 * without reaching what is still to be decoded.
 */
static size_t
decode(struct source *s, char *buf, size_t n)
{
	size_t width = s->encoding == ENCODING_16LE ||
	    s->encoding == ENCODING_16BE ? 2 : 4;
	size_t out = 0;

	while (out == 0) {
		char *raw = buf + n / 2 + 8;
		size_t got = read_text(s, raw, n / 2 - 8);

		if (got == 0)
			return put_rest(s, buf);
		for (size_t i = 0; i < got; i++) {
			s->unit[s->unit_len++] = raw[i];
			if (s->unit_len < width)
				continue;
			s->unit_len = 0;
			out += put_unit(s, unit_value(s->encoding, s->unit),
			    buf + out);
		}
	}
	return out;
}

size_t
source_read(struct source *s, char *buf, size_t n)
{
	if (!s->known)
		know(s);
	if (s->encoding == ENCODING_BYTES)
		return read_text(s, buf, n);
	return decode(s, buf, n);
}
