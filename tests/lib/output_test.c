/*
 * output_test - all that is written comes out, or it is said.
 */
#include "check.h"
#include "output.h"

#include <signal.h>

static void
test_all(void)
{
	char *path = check_file("", 0), *got;
	struct bytes want = { .len = 0 };
	struct output o;
	int fd = open(path, O_RDWR), back = dup(fd);

	output_open(&o, fd, path);
	for (size_t i = 0; i < 3000; i++) {
		char piece[600];
		size_t n = check_random(i % 50 == 0 ? 600 : 8);

		memset(piece, (int)('a' + i % 26), n);
		output_write(&o, piece, n);
		bytes_add(&want, piece, n);
		output_byte(&o, '\n');
		bytes_add(&want, "\n", 1);
		if (check_random(100) == 0)
			output_flush(&o);
	}
	output_close(&o);
	bytes_add(&want, "", 1);
	got = check_slurp(back);
	CHECK(memcmp(got, want.s, want.len) == 0, "other bytes came out");
	free(got);
	bytes_free(&want);
	check_remove(path);
}

/* Room for more than the buffer holds. */
static void
test_large(void)
{
	size_t n = 1 << 20;
	char *path = check_file("", 0), *got;
	struct output o;
	int fd = open(path, O_RDWR), back = dup(fd);

	output_open(&o, fd, path);
	output_byte(&o, 'a');
	memset(output_reserve(&o, n), 'b', n);
	o.len += n;
	output_write(&o, "c", 1);
	output_close(&o);
	got = check_slurp(back);
	CHECK(strlen(got) == n + 2 && got[0] == 'a' && got[1] == 'b' &&
	    got[n] == 'b' && got[n + 1] == 'c', "a large piece");
	free(got);
	check_remove(path);
}

static void
write_to(void *arg)
{
	const char *path = arg;
	struct output o;

	output_open(&o, open(path, O_WRONLY), "the \"device\"");
	output_write(&o, "a\n", 2);
	output_close(&o);
}

static void
write_closed(void *arg)
{
	struct output o;

	(void)arg;
	close(1);
	output_open(&o, 1, "standard output");
	output_close(&o);
}

static void
write_pipe(void *arg)
{
	struct output o;
	int ends[2];

	(void)arg;
	if (pipe(ends) == -1)
		err(2, "pipe");
	close(ends[0]);
	output_open(&o, ends[1], "pipe");
	output_write(&o, "a\n", 2);
	output_close(&o);
}

int
main(void)
{
	static char full[] = "/dev/full";

	check_begin();
	test_all();
	test_large();
	check_outcome(check_run(write_to, full), "full", 2, "",
	    "test: the \"device\": No space left on device\n");
	check_outcome(check_run(write_closed, NULL), "closed", 2, "",
	    "test: standard output: Bad file descriptor\n");
	check_outcome(check_run(write_pipe, NULL), "pipe", 1000 + SIGPIPE, "",
	    "");
	return check_end();
}
