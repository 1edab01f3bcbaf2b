/*
 * record_test - lines taken apart into keys and text.
 */
#include "check.h"
#include "stream/record.h"

struct job {
	const char *text;
	size_t len;
	int nkeys;
	size_t block;
	size_t most;		/* bytes of lines read together; 0: one by one */
};

/* Print lines without the spaces at their starts. */
static void
print_lines(const struct record *r, size_t most)
{
	if (r->text_len > most && memchr(r->text, '\n', r->text_len) != NULL)
		printf("too many: ");
	for (size_t i = 0; i < r->text_len; i++)
		if (r->text[i] != ' ' || (i > 0 && r->text[i - 1] != '\n' &&
		    r->text[i - 1] != ' '))
			putchar(r->text[i]);
	putchar('\n');
}

/* Print each record as [keys with | for TAB][text]. */
static void
print_records(void *arg)
{
	const struct job *j = arg;
	char *path = check_file(j->text, j->len);
	struct records rs;
	struct record r;

	if (freopen(path, "r", stdin) == NULL)
		err(2, "%s", path);
	record_keys = j->nkeys;
	record_open(&rs, NULL, 0, NULL);
	rs.in.block = j->block;
	while (j->most > 0 && record_next_lines(&rs, &r, j->most, 1))
		print_lines(&r, j->most);
	while (record_next(&rs, &r)) {
		printf("[");
		for (size_t i = 0; i < r.key_len; i++)
			putchar(r.key[i] == '\t' ? '|' : r.key[i]);
		printf("][%.*s]\n", (int)r.text_len, r.text);
	}
	fflush(stdout);
	check_remove(path);
	_exit(record_close(&rs));
}

static void
gives(const char *text, int nkeys, int status, const char *out,
    const char *said)
{
	struct job j = { text, strlen(text), nkeys, INPUT_BLOCK, 0 };

	check_outcome(check_run(print_records, &j), text, status, out, said);
}

static void
test_keys(void)
{
	gives("", -1, 0, "", "");
	gives("raw\nlines\n\nx", -1, 0, "[][raw]\n[][lines]\n[][]\n[][x]\n", "");
	gives("raw\na\tb\n", -1, 0, "[][raw]\n[][a\tb]\n", "");
	gives("k\tt\nk\tt\tu\tv\n", -1, 0, "[k|][t]\n[k|][t\tu\tv]\n", "");
	gives("k\tl\tt\n\t\t\n", -1, 0, "[k|l|][t]\n[||][]\n", "");
	gives("\tt\n", -1, 0, "[|][t]\n", "");
	gives("k\t", -1, 0, "[k|][]\n", "");
	gives("a\tb\tc\n", 0, 0, "[][a\tb\tc]\n", "");
	gives("a\tb\tc\n", 1, 0, "[a|][b\tc]\n", "");
	gives("k\tcr\r\n", -1, 0, "[k|][cr\r]\n", "");
}

static const char said[] = "of 3 fields: taken as a text without "
    "keys; see -K\n";

/* With too few fields a record is a text with empty keys. */
static void
test_short(void)
{
	char want[200];

	(void)snprintf(want, sizeof(want), "test: -:2: 2 %stest: -:4: "
	    "1 %s", said, said);
	gives("k\tl\tt\na\tb\nk\tl\tt\nc\n", -1, 1,
	    "[k|l|][t]\n[||][a\tb]\n[k|l|][t]\n[||][c]\n", want);
	(void)snprintf(want, sizeof(want), "test: -:1: 1 %s", said);
	gives("a\n", 2, 1, "[||][a]\n", want);
}

/* The stream's own number of keys is missed n times: lines of stderr. */
static void
many_short(int nkeys, size_t n, size_t want, const char *last)
{
	struct bytes text = { .len = 0 };
	struct job j = { .nkeys = nkeys, .block = INPUT_BLOCK };
	struct outcome o;
	size_t lines = 0;

	bytes_add(&text, "k\tt\n", 4);
	for (size_t i = 0; i < n; i++)
		bytes_add(&text, "x\n", 2);
	j.text = text.s;
	j.len = text.len;
	o = check_run(print_records, &j);
	for (const char *p = o.err; *p != '\0'; p++)
		lines += *p == '\n';
	CHECK(o.status == 1 && lines == want && strstr(o.err, last) != NULL,
	    "status %d, %zu lines said", o.status, lines);
	free(o.out);
	free(o.err);
	bytes_free(&text);
}

/* The rest are counted; with -K one is enough, as all may be wrong. */
static void
test_many_short(void)
{
	many_short(-1, 20, 20, "1 of 2 fields: ");
	many_short(-1, 30, 21, "test: 10 more records with too few fields\n");
	many_short(1, 30, 2, "test: 29 more records with too few fields\n");
}

static void
test_counts(void)
{
	static const char table[] = "test: each text is a number: a table "
	    "of counts, which ends a stream?\n";

	gives("a\t1\nb\t22\n", -1, 1, "[a|][1]\n[b|][22]\n", table);
	gives("a\t1\n", -1, 0, "[a|][1]\n", "");
	gives("a\t1\nb\t2x\nc\t3\n", -1, 0,
	    "[a|][1]\n[b|][2x]\n[c|][3]\n", "");
	gives("1\n2\n", -1, 0, "[][1]\n[][2]\n", "");
}

/* A TAB and a newline at every offset around the edge of a block. */
static void
test_edges(void)
{
	char text[200], want[200];

	for (int at = 50; at < 80; at++) {
		struct job j = { text, 0, -1, 1, 0 };

		j.len = (size_t)snprintf(text, sizeof(text),
		    "%0*d\tl\tt\nk\t\tu\tv", at, 0);
		(void)snprintf(want, sizeof(want),
		    "[%0*d|l|][t]\n[k||][u\tv]\n", at, 0);
		check_outcome(check_run(print_records, &j), "edge", 0, want,
		    "");
	}
}

/* Records that may be read together are the same lines in all. */
static void
gives_lines(const char *text, const char *out)
{
	for (size_t most = 1; most < 100; most++) {
		struct job j = { text, strlen(text), -1, INPUT_BLOCK, most };

		check_outcome(check_run(print_records, &j), text, 0, out, "");
	}
}

static void
test_lines(void)
{
	static const char text[] = "one\ntwo\n\n\nfour five six\nseven\n";

	gives_lines(text, text);
	gives_lines("a\t1\tone\na\t2\ttwo\na\t3\t\nb\t4\tfour\n",
	    "one\ntwo\n\nfour\n");
}

static void
test_key(void)
{
	char line[] = "doc\t\t7\ttext";
	struct record r = { line, 7, line + 7, 4 };
	size_t len;

	CHECK(memcmp(record_key(&r, 0, &len), "doc", 3) == 0 && len == 3,
	    "first key");
	(void)record_key(&r, 1, &len);
	CHECK(len == 0, "an empty key");
	CHECK(*record_key(&r, 2, &len) == '7' && len == 1, "last key");
}

int
main(void)
{
	check_begin();
	test_keys();
	test_short();
	test_many_short();
	test_counts();
	test_edges();
	test_lines();
	test_key();
	return check_end();
}
