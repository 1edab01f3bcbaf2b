/*
 * input_test - lines must not depend on where blocks end.
 *
 * A read asks for block + 64 bytes, so with a small block every kind of
 * boundary can be put at every offset around an edge.  The lines are
 * compared with those that memchr(3) finds in the whole file.
 */
#include "check.h"
#include "stream/input.h"
#include "bytes/utf8.h"

#define FILES_MAX 4

struct files {			/* operands, and what they hold */
	char *path[FILES_MAX];
	struct bytes text[FILES_MAX];
	size_t n;
};

static void
add_file(struct files *f, const void *s, size_t n)
{
	f->path[f->n] = check_file(s, n);
	bytes_add(&f->text[f->n], s, n);
	f->n++;
}

static void
remove_files(struct files *f)
{
	for (size_t i = 0; i < f->n; i++) {
		check_remove(f->path[i]);
		bytes_free(&f->text[i]);
	}
	f->n = 0;
}

/* The lines one by one: "operand:line:length:text". */
static void
add_line(struct bytes *to, size_t operand, uint64_t number, const char *s,
    size_t n)
{
	char head[80];
	int len = snprintf(head, sizeof(head), "%zu:%llu:%zu:", operand,
	    (unsigned long long)number, n);

	bytes_add(to, head, (size_t)len);
	bytes_add(to, s, n);
}

static void
read_lines(struct files *f, size_t block, struct bytes *to)
{
	struct input in;
	struct line l;

	input_open(&in, f->path, f->n, NULL);
	in.block = block;
	while (input_line(&in, &l))
		add_line(to, in.operand, in.line, l.s, l.len);
	CHECK(!in.bad, "good input is bad");
	input_close(&in);
}

static void
expected_lines(const struct files *f, struct bytes *to)
{
	for (size_t i = 0; i < f->n; i++) {
		const char *p = f->text[i].s, *end = p + f->text[i].len;

		for (uint64_t number = 1; p < end; number++) {
			const char *nl = memchr(p, '\n', (size_t)(end - p));
			const char *to_here = nl == NULL ? end : nl;

			add_line(to, i + 1, number, p, (size_t)(to_here - p));
			p = to_here + 1;
		}
	}
}

static void
compare(struct files *f, size_t block, const char *what, size_t at)
{
	struct bytes got = { .len = 0 }, want = { .len = 0 };

	read_lines(f, block, &got);
	expected_lines(f, &want);
	CHECK(bytes_same(&got, &want), "%s at %zu, block %zu", what, at,
	    block);
	bytes_free(&got);
	bytes_free(&want);
}

/* A fragment at an offset, alone and with a file after it. */
static void
place(const char *fragment, size_t at, size_t block)
{
	struct bytes text = { .len = 0 };
	struct files f = { .n = 0 };

	for (size_t i = 0; i < at; i++)
		bytes_add(&text, "a", 1);
	bytes_add(&text, fragment, strlen(fragment));
	add_file(&f, text.s, text.len);
	compare(&f, block, fragment, at);
	add_file(&f, "", 0);
	add_file(&f, text.s, text.len);
	compare(&f, block, fragment, at);
	remove_files(&f);
	bytes_free(&text);
}

static void
test_edges(void)
{
	static const char *const fragments[] = { "", "\n", "\t", "\tx\n",
	    "\r\n", "\r", "\r\nlast", "\n\n", "\n\nlast\n", "\xc3\xa9\n",
	    "\xe2\x80\x99\n", "\xf0\x9f\x98\x80\n", "\xf0\x9f\x98\x80" };
	static const size_t blocks[] = { 1, 3, 64, 200 };

	for (size_t b = 0; b < sizeof(blocks) / sizeof(blocks[0]); b++)
		for (size_t edge = 1; edge <= 2; edge++)
			for (size_t at = edge * (blocks[b] + 64) - 6;
			    at <= edge * (blocks[b] + 64) + 2; at++)
				for (size_t i = 0; i < sizeof(fragments) /
				    sizeof(fragments[0]); i++)
					place(fragments[i], at, blocks[b]);
}

static void
test_random(void)
{
	static const char alphabet[] = "aaaaaaaaaaaa \t\n\n\r\xc3\xa9";

	for (int round = 0; round < 300; round++) {
		struct files f = { .n = 0 };
		char text[1000];

		while (f.n < 1 + check_random(FILES_MAX) && f.n < FILES_MAX) {
			size_t n = check_random(sizeof(text));

			for (size_t i = 0; i < n; i++)
				text[i] = alphabet[check_random(
				    sizeof(alphabet) - 1)];
			add_file(&f, text, n);
		}
		compare(&f, 1 + check_random(200), "random", 0);
		remove_files(&f);
	}
}

enum form { FORM_16LE, FORM_16BE, FORM_32LE, FORM_32BE, FORMS };

static void
put_unit(struct bytes *b, enum form form, uint32_t u)
{
	size_t width = form == FORM_16LE || form == FORM_16BE ? 2 : 4;
	bool big = form == FORM_16BE || form == FORM_32BE;

	for (size_t i = 0; i < width; i++) {
		size_t shift = 8 * (big ? width - 1 - i : i);
		char c = (char)(u >> shift & 0xff);

		bytes_add(b, &c, 1);
	}
}

static void
put_character(struct bytes *b, enum form form, uint32_t c)
{
	if (c >= 0x10000 && (form == FORM_16LE || form == FORM_16BE)) {
		put_unit(b, form, 0xd800 + ((c - 0x10000) >> 10));
		put_unit(b, form, 0xdc00 + (c & 0x3ff));
	} else {
		put_unit(b, form, c);
	}
}

/* The same random text in a wide form, and in UTF-8 as what is expected. */
static void
test_wide(enum form form)
{
	static const uint32_t characters[] = { 'a', 'b', ' ', '\n', 0xe9,
	    0x2019, 0x1f600, 0x10ffff, 0xfeff, 0xffff };
	struct files f = { .n = 0 };
	struct bytes wide = { .len = 0 }, plain = { .len = 0 };
	char utf8[4];

	put_unit(&wide, form, 0xfeff);
	for (size_t n = check_random(400); n > 0; n--) {
		uint32_t c = characters[check_random(10)];

		put_character(&wide, form, c);
		bytes_add(&plain, utf8, utf8_encode(c, utf8));
	}
	add_file(&f, wide.s, wide.len);
	bytes_free(&f.text[0]);
	f.text[0] = plain;
	compare(&f, 1 + check_random(120), "wide text", form);
	remove_files(&f);
	bytes_free(&wide);
}

/* Print the lines of the operands, a NULL after them, as seen from outside. */
static void
print_lines(void *arg)
{
	char **operands = arg;
	size_t n = 0;
	struct input in;
	struct line l;

	while (operands[n] != NULL)
		n++;
	input_open(&in, operands, n, NULL);
	while (input_line(&in, &l))
		printf("%s:%llu:%zu:%.*s\n", in.name,
		    (unsigned long long)in.line, l.len,
		    (int)(l.len > 20 ? 20 : l.len), l.s);
	input_close(&in);
	fflush(stdout);
	_exit(in.bad);
}

static void
test_missing(void)
{
	char good[] = "good.tmp", missing[] = "missing.tmp", dir[] = ".";
	char *operands[] = { missing, good, dir, good, NULL };
	int fd = open(good, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	if (fd == -1 || write(fd, "1\n2", 3) != 3)
		err(2, "%s", good);
	close(fd);
	check_outcome(check_run(print_lines, operands), "missing", 1,
	    "good.tmp:1:1:1\ngood.tmp:2:1:2\n"
	    "good.tmp:1:1:1\ngood.tmp:2:1:2\n",
	    "test: missing.tmp: No such file or directory\n"
	    "test: .: Is a directory\n");
	unlink(good);
}

/* A file of a line of n bytes (a hole: NULs) and a short one after it. */
static void
long_line(size_t n, int status, const char *out, const char *said)
{
	char name[] = "long.tmp";
	char *operands[] = { name, NULL };
	int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	if (fd == -1 || write(fd, "first\n", 6) != 6 ||
	    lseek(fd, (off_t)n, SEEK_CUR) == -1 ||
	    write(fd, "\nnext\n", 6) != 6)
		err(2, "%s", name);
	close(fd);
	check_outcome(check_run(print_lines, operands), "long line", status,
	    out, said);
	unlink(name);
}

static void
test_long(void)
{
	static const char left_out[] = "test: long.tmp:2: line longer than "
	    "64 MiB left out: split it\n";

	long_line(INPUT_LINE_MAX, 0, "long.tmp:1:5:first\n"
	    "long.tmp:2:67108864:\nlong.tmp:3:4:next\n", "");
	long_line(INPUT_LINE_MAX + 1, 1,
	    "long.tmp:1:5:first\nlong.tmp:3:4:next\n", left_out);
	long_line(INPUT_LINE_MAX + INPUT_BLOCK / 2, 1,
	    "long.tmp:1:5:first\nlong.tmp:3:4:next\n", left_out);
	long_line(3 * INPUT_LINE_MAX, 1,
	    "long.tmp:1:5:first\nlong.tmp:3:4:next\n", left_out);
}

/* Names are made safe to show. */
static void
warn_of_name(void *arg)
{
	char name[] = "a\nb\033c";
	char *operands[] = { name };
	struct input in;
	struct line l;

	(void)arg;
	input_open(&in, operands, 1, NULL);
	while (input_line(&in, &l))
		;
	input_warn(&in, "odd %d", 7);
	input_close(&in);
	_exit(in.bad);
}

int
main(void)
{
	check_begin();
	test_edges();
	test_random();
	for (int round = 0; round < 100; round++)
		test_wide((enum form)(round % FORMS));
	test_missing();
	test_long();
	check_outcome(check_run(warn_of_name, NULL), "name", 1, "",
	    "test: a\\nb\\^[c: No such file or directory\n"
	    "test: a\\nb\\^[c:0: odd 7\n");
	return check_end();
}
