/*
 * data_test - files of fields: what is a line, what is a comment, and what
 * is said of a mistake.
 */
#include "check.h"
#include "frame.h"
#include "stream/data.h"

static const char text[] = "# a comment\n\na\tb\tc\n \n\tx\nlast\r\n#\r\n\r\nend";
static const struct data_builtin builtins[] = {
	{ "default", text, sizeof(text) - 1 },
	{ "other", "o\tp", 3 },
};

struct job {
	const char *name;
	size_t max;
};

/* Print "line:[field][field]" for each line of a file. */
static void
print_data(void *arg)
{
	const struct job *j = arg;
	struct data_field f[8];
	struct data d;
	size_t n;

	data_open(&d, j->name, builtins, 2);
	while ((n = data_next(&d, f, j->max)) > 0) {
		printf("%zu:", d.line);
		for (size_t i = 0; i < n; i++) {
			CHECK(strlen(f[i].s) == f[i].len, "length of a field");
			printf("[%s]", f[i].s);
		}
		CHECK(d.text[d.len + DATA_SLACK - 1] == '\0',
		    "zeros after the text");
		printf("\n");
		if (strcmp(f[0].s, "wrong") == 0) {
			fflush(stdout);
			data_error(&d, "%s: no\tsuch\nthing", f[0].s);
		}
	}
	data_close(&d);
}

static void
gives(const char *name, size_t max, int status, const char *out,
    const char *said)
{
	struct job j = { name, max };

	check_outcome(check_run(print_data, &j), name, status, out, said);
}

static void
file_gives(const void *s, size_t n, int status, const char *out,
    const char *said)
{
	char *path = check_file(s, n), message[200];

	(void)snprintf(message, sizeof(message), "test: %s%s\n", path, said);
	gives(path, 8, status, out, *said == '\0' ? "" : message);
	check_remove(path);
}

static void
test_zst(void)
{
	struct bytes z = { .len = 0 };

	frame_add(&z, "a\tb\n", 4);
	file_gives(z.s, z.len, 0, "1:[a][b]\n", "");
	bytes_free(&z);
}

/* Larger than the first piece that is read. */
static void
test_large(void)
{
	struct bytes b = { .len = 0 };
	struct data_field f[2];
	struct data d;
	char *path;
	size_t lines = 0;

	for (int i = 0; i < 100000; i++)
		bytes_add(&b, "k\tv\n", 4);
	path = check_file(b.s, b.len);
	data_open(&d, path, builtins, 2);
	while (data_next(&d, f, 2) == 2 && f[1].len == 1 && *f[1].s == 'v')
		lines++;
	CHECK(lines == 100000 && d.line == lines, "%zu lines", lines);
	data_close(&d);
	check_remove(path);
	bytes_free(&b);
}

static void
print_builtin(void *arg)
{
	(void)arg;
	data_print(&builtins[0]);
}

int
main(void)
{
	static const char want[] = "3:[a][b][c]\n4:[ ]\n5:[][x]\n6:[last]\n"
	    "9:[end]\n";

	check_begin();
	gives("default", 8, 0, want, "");
	gives("default", 2, 0, "3:[a][b\tc]\n4:[ ]\n5:[][x]\n6:[last]\n"
	    "9:[end]\n", "");
	gives("other", 8, 0, "1:[o][p]\n", "");
	gives("missing\n", 8, 2, "",
	    "test: missing\\n: No such file or directory\n");
	file_gives(text, sizeof(text) - 1, 0, want, "");
	file_gives("", 0, 0, "", "");
	file_gives("# x\nwrong\tx\n", 12, 2, "2:[wrong][x]\n",
	    ":2: wrong: no\\tsuch\\nthing");
	file_gives("a\tb\\\n\t \tc\\\r\n\n# a \\\nd\\\n \te\tf\\", 28, 0,
	    "1:[a][bc]\n5:[de][f\\]\n", "");
	file_gives("\\\n\n\\\n\\\nwrong\\\n\n", 15, 2, "3:[wrong]\n",
	    ":3: wrong: no\\tsuch\\nthing");
	file_gives("\x50*M\x18\x09\0\0\0short", 13, 2, "",
	    ": at byte 13: truncated zstd frame");
	test_zst();
	test_large();
	check_outcome(check_run(print_builtin, NULL), "-P", 0, text, "");
	return check_end();
}
