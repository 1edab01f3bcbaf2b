/*
 * output_test - all that is written comes out, or it is said.
 */
#include "check.h"
#include "stream/output.h"

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

static void
check_digits(uint64_t n)
{
	char got[OUTPUT_DIGITS + 1], want[OUTPUT_DIGITS + 2];
	size_t len = (size_t)(output_digits(got, n) - got);
	int wanted = snprintf(want, sizeof(want), "%llu",
	    (unsigned long long)n);

	CHECK(len == (size_t)wanted && memcmp(got, want, len) == 0,
	    "%.*s, not %s", (int)len, got, want);
}

/* Numbers of each length, and those around which it changes. */
static void
test_digits(void)
{
	uint64_t ten = 1;

	for (int i = 0; i < OUTPUT_DIGITS; i++, ten *= 10) {
		check_digits(ten - 1);
		check_digits(ten);
		check_digits(ten * (1 + check_random(8)) + check_random(10));
	}
	check_digits(0);
	check_digits(UINT64_MAX);
}

/* Room for more than the buffer holds. */
static void
test_large(void)
{
	size_t n = 1 << 20;
	char *path = check_file("", 0), *got, *large = malloc(n + 1);
	struct output o;
	int fd = open(path, O_RDWR), back = dup(fd);

	if (large == NULL)
		err(2, NULL);
	memset(large, 'd', n);
	large[n] = '\0';
	output_open(&o, fd, path);
	output_byte(&o, 'a');
	memset(output_reserve(&o, n), 'b', n);
	o.len += n;
	output_write(&o, "c", 1);
	output_write(&o, large, strlen(large));
	output_byte(&o, 'e');
	output_close(&o);
	got = check_slurp(back);
	CHECK(strlen(got) == 2 * n + 3 && got[0] == 'a' && got[1] == 'b' &&
	    got[n] == 'b' && got[n + 1] == 'c' && got[n + 2] == 'd' &&
	    got[2 * n + 1] == 'd' && got[2 * n + 2] == 'e', "large pieces");
	free(large);
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
	test_digits();
	test_large();
	check_outcome(check_run(write_to, full), "full", 2, "",
	    "test: the \"device\": No space left on device\n");
	check_outcome(check_run(write_closed, NULL), "closed", 2, "",
	    "test: standard output: Bad file descriptor\n");
	check_outcome(check_run(write_pipe, NULL), "pipe", 1000 + SIGPIPE, "",
	    "");
	return check_end();
}
