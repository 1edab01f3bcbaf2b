/*
 * Two layers, each with its own bytes read ahead: the raw file, and its
 * content after decompression.  The beginning of each is examined until it
 * decides the format, and is then handed out like the rest.
 */
#include "stream/source.h"

#include <sys/stat.h>

#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/utf8.h"
#include "stream/formats.h"
#include "stream/output.h"
#include "stream/unpack.h"
#include "stream/visible.h"

#define PACKED_BLOCK ((size_t)64 * 1024)	/* bytes read at a time */

/* What a compressed file starts with; the mask is for its first byte. */
static const struct magic {
	unsigned char mask;
	const char *bytes;
	size_t len;
	const struct unpacker *unpacker;
} magics[] = {
	{ 0xff, "\x28\xb5\x2f\xfd", 4, &zst_unpacker },
	{ 0xf0, "\x50\x2a\x4d\x18", 4, &zst_unpacker },	/* skippable frame */
	{ 0xff, "\x1f\x8b\x08", 3, &gz_unpacker },	/* 8: the only method */
};

/* Byte-order marks. */
static const struct mark {
	const char *bytes;
	size_t len;
	enum encoding encoding;
} marks[] = {
	{ "\xff\xfe\0\0", 4, ENCODING_32LE },	/* must precede its prefix */
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

/* open(2) of a pipe waits for who writes to it, and SIGUSR1 ends the wait. */
static int
open_again(const char *path)
{
	int fd;

	do
		fd = open(path, O_RDONLY | O_CLOEXEC);
	while (fd == -1 && errno == EINTR);
	return fd;
}

bool
source_open(struct source *s, const char *path, const char *name,
    void (*wait)(void *), void *wait_arg)
{
	struct stat st;

	*s = (struct source){ .name = name, .fd = STDIN_FILENO, .wait = wait,
	    .wait_arg = wait_arg };
	if (path != NULL && (s->fd = open_again(path)) == -1)
		return fail(s, 0, strerror(errno));
	if (fstat(s->fd, &st) == 0 && S_ISDIR(st.st_mode)) {
		source_close(s);
		return fail(s, 0, strerror(EISDIR));
	}
	output_enlarge_pipe(s->fd);
	return true;
}

static void
close_unpacker(struct source *s)
{
	if (s->unpacker != NULL)
		s->unpacker->close(s->unpacking);
	s->unpacker = NULL;
}

void
source_close(struct source *s)
{
	close_unpacker(s);
	buffer_free(&s->file_head.bytes);
	buffer_free(&s->text_head.bytes);
	s->file_head.pos = s->text_head.pos = 0;
	if (s->fd > STDIN_FILENO)
		(void)close(s->fd);	/* was only read */
	s->fd = -1;
}

/* How many bytes are left to hand out. */
static size_t
head_left(const struct head *h)
{
	return h->bytes.len - h->pos;
}

static size_t
head_take(struct head *h, char *buf, size_t n)
{
	if (n > head_left(h))
		n = head_left(h);
	memcpy(buf, h->bytes.s + h->pos, n);
	h->pos += n;
	return n;
}

static ssize_t
read_descriptor(struct source *s, char *buf, size_t n)
{
	ssize_t got;

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

/* The magic that agrees with these n bytes, as far as both go, or NULL. */
static const struct magic *
find_magic(const char *s, size_t n)
{
	for (size_t i = 0; i < sizeof(magics) / sizeof(magics[0]); i++) {
		const struct magic *m = &magics[i];
		size_t len = n < m->len ? n : m->len;

		if (len == 0 ||
		    ((s[0] & m->mask) == (unsigned char)m->bytes[0] &&
		    memcmp(s + 1, m->bytes + 1, len - 1) == 0))
			return m;
	}
	return NULL;
}

/*
 * Start on the frame or member that begins here; false if none does.  Reads
 * ahead byte by byte, and only while the next byte can still decide.
 */
static bool
unpack_next(struct source *s)
{
	struct head *h = &s->file_head;
	const struct magic *m;
	ssize_t got = 1;

	(void)buffer_room(&h->bytes, 4);
	while ((m = find_magic(h->bytes.s + h->pos, head_left(h))) != NULL &&
	    head_left(h) < m->len && got > 0) {
		size_t more = m->len - head_left(h);

		got = read_descriptor(s, buffer_room(&h->bytes, more), more);
		h->bytes.len += got > 0 ? (size_t)got : 0;
	}
	if (m == NULL || head_left(h) < m->len)
		return false;
	if (s->unpacker != m->unpacker) {
		close_unpacker(s);
		s->unpacker = m->unpacker;
		s->unpacking = m->unpacker->open();
	}
	return s->inside = true;
}

/* Read the next block once all bytes are used; false at the end or on error. */
static bool
refill(struct source *s)
{
	struct head *h = &s->file_head;
	ssize_t got;

	h->bytes.len = h->pos = 0;
	got = read_descriptor(s, buffer_room(&h->bytes, PACKED_BLOCK),
	    PACKED_BLOCK);
	h->bytes.len = got > 0 ? (size_t)got : 0;
	return got > 0;
}

/* Do zeros alone follow?  After a gzip member they pad a block or a tape. */
static bool
is_padding(struct source *s)
{
	struct head *h = &s->file_head;

	for (; head_left(h) > 0 || refill(s); h->pos++)
		if (h->bytes.s[h->pos] != '\0')
			return false;
	return true;
}

void
source_packed(struct source *s, int fd, const char *name)
{
	*s = (struct source){ .name = name, .fd = fd, .known = true };
	(void)unpack_next(s);
}

/* The next step of decompression; false at the end or an error. */
static bool
unpack(struct source *s, struct unpack *u)
{
	struct head *h = &s->file_head;

	if (!s->inside && !unpack_next(s)) {
		if (head_left(h) > 0 && (s->unpacker != &gz_unpacker ||
		    !is_padding(s)))
			s->why = "neither a zstd frame nor a gzip member";
		return false;
	}
	if (head_left(h) == 0 && !s->full && !refill(s)) {
		s->why = s->unpacker->truncated;
		return false;
	}
	u->in = h->bytes.s + h->pos;
	u->in_len = head_left(h);
	s->inside = s->unpacker->step(s->unpacking, u);
	s->full = u->out_len == 0;
	h->pos = h->bytes.len - u->in_len;
	s->why = u->why;
	return u->why == NULL;
}

static size_t
read_packed(struct source *s, char *buf, size_t n)
{
	struct unpack u = { .out = buf, .out_len = n };

	while (u.out_len == n && s->why == NULL && unpack(s, &u))
		;
	if (u.out_len == n && s->why != NULL && !s->bad)
		fail(s, s->offset - head_left(&s->file_head), s->why);
	return n - u.out_len;
}

/* Read the file's content, decompressed if necessary. */
static size_t
read_content(struct source *s, char *buf, size_t n)
{
	ssize_t got;

	if (s->bad)
		return 0;
	if (s->unpacker != NULL)
		return read_packed(s, buf, n);
	if (head_left(&s->file_head) > 0)
		return head_take(&s->file_head, buf, n);
	got = read_descriptor(s, buf, n);
	return got > 0 ? (size_t)got : 0;
}

static size_t
read_text(struct source *s, char *buf, size_t n)
{
	if (head_left(&s->text_head) > 0)
		return head_take(&s->text_head, buf, n);
	return read_content(s, buf, n);
}

/*
 * Guess the encoding of text without a mark.  In UTF-16 and UTF-32 the high
 * bytes of most characters, unless they are CJK, are 0 or the number of a
 * script below 9, and the low ones are not; other text has few such controls.
 */
static enum encoding
encoding_of(const char *b, size_t n)
{
	size_t small[4] = { 0 };
	unsigned places = 0;	/* of high bytes among four, as bits */
	char script = '\0';

	for (size_t i = 0; i < n; i++) {
		if (script == '\0' && b[i] > 0 && b[i] < 9)
			script = b[i];
		small[i % 4] += b[i] == '\0' || b[i] == script;
	}
	for (size_t k = 0; k < 4; k++)
		places |= (unsigned)(n >= 4 && 3 * (n / 4) <= 5 * small[k]) <<
		    k;
	switch (places) {
	case 0xa: return ENCODING_16LE;
	case 0x5: return ENCODING_16BE;
	case 0xe: return ENCODING_32LE;
	case 0x7: return ENCODING_32BE;
	default: return ENCODING_BYTES;
	}
}

/*
 * How many bytes decide the encoding: those of the first line, rounded up to
 * whole units if it contains a control.  A guess from all that has been read
 * would depend on the sizes of the reads.
 */
static size_t
telling(const struct buffer *b)
{
	size_t n = formats_line(b->s, b->len);

	for (size_t i = 0; i < n; i++)
		if ((unsigned char)b->s[i] < 9)
			return (n + 3) / 4 * 4;
	return n;
}

static void
find_encoding(struct source *s)
{
	const struct buffer *b = &s->text_head.bytes;
	size_t n = telling(b);

	s->encoding = encoding_of(b->s, n < b->len ? n : b->len);
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (b->len >= marks[i].len &&
		    memcmp(b->s, marks[i].bytes, marks[i].len) == 0) {
			s->encoding = marks[i].encoding;
			if (s->encoding != ENCODING_BYTES || s->drop_mark)
				s->text_head.pos = marks[i].len;
			return;
		}
}

/* Determine the format from the first bytes of the file and its content. */
static void
know(struct source *s)
{
	struct buffer *b = &s->text_head.bytes;
	const char *why;
	size_t n = 1;

	s->known = true;
	(void)unpack_next(s);
	while (n > 0 && (formats_more(b->s, b->len) ||
	    telling(b) > b->len)) {
		n = read_content(s, buffer_room(b, FORMATS_HEAD), FORMATS_HEAD);
		b->len += n;
	}
	if (b->len == 0)
		return;
	find_encoding(s);
	why = formats_refuse(b->s, b->len);
	if (why == NULL || (s->encoding != ENCODING_BYTES &&
	    s->text_head.pos > 0))
		return;		/* a mark tells more, a guess less */
	s->text_head.pos = b->len;
	(void)fail(s, 0, why);
}

/* How many bytes a code unit has. */
static size_t
unit_width(enum encoding e)
{
	return e == ENCODING_16LE || e == ENCODING_16BE ? 2 : 4;
}

/* One code unit of the encoding, from its bytes. */
static uint32_t
unit_value(enum encoding e, const char *bytes)
{
	bool little = e == ENCODING_16LE || e == ENCODING_32LE;
	size_t width = unit_width(e);
	uint32_t value = 0;

	for (size_t i = 0; i < width; i++)
		value = value << 8 |
		    (unsigned char)bytes[little ? width - 1 - i : i];
	return value;
}

/*
 * Write a code unit as UTF-8.  The first half of a surrogate pair waits in
 * s->high for the second; an unpaired half becomes U+FFFD.
 */
static size_t
put_unit(struct source *s, uint32_t u, char *out)
{
	size_t n = 0;

	if (s->high != 0 && u >= 0xdc00 && u < 0xe000) {
		u = 0x10000 + ((s->high - 0xd800) << 10) + (u - 0xdc00);
		s->high = 0;
		return utf8_encode(u, out);
	}
	if (s->high != 0)
		n = utf8_encode(0xfffd, out);
	s->high = 0;
	if (unit_width(s->encoding) == 2 && u >= 0xd800 && u < 0xdc00) {
		s->high = u;
		return n;
	}
	if (u > 0x10ffff || (u >= 0xd800 && u < 0xe000))
		u = 0xfffd;
	return n + utf8_encode(u, out + n);
}

/* Write whatever is incomplete at the end of UTF-16 or UTF-32 text. */
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
 * Decode in place: raw bytes are read into the upper half of buf, and their
 * UTF-8, at most one and a half times as long, grows from the start of buf
 * without overtaking the bytes still to be decoded.
 */
static size_t
decode(struct source *s, char *buf, size_t n)
{
	size_t width = unit_width(s->encoding), out = 0;

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
