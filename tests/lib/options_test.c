/*
 * options_test - command lines, usage, and what is said of mistakes.
 */
#include "check.h"
#include "stream/input.h"
#include "stream/options.h"

static const struct option_row rows[] = {
	{ 'a', "all", NULL, "take all" },
	{ 'c', "count", "n", "count to n" },
	{ 300, "long-only", "x", "has no letter" },
	OPTION_RETIRED('o', "long-only", "x"),
	OPTION_RETIRED('q', "count", "n"),
	OPTION_SIZE,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "test", "a test", "[file ...]",
	rows, "with extras" };

#define USAGE "usage: test [-aphV] [-c n] [-S size] [file ...]\n"

/* Print the options of a command line, divided by spaces, and operands. */
static void
print_options(void *arg)
{
	char *line = strdup(arg), *argv[20];
	int argc = 0, c;

	for (char *p = strtok(line, " "); p != NULL; p = strtok(NULL, " "))
		argv[argc++] = p;
	argv[argc] = NULL;
	while ((c = options_next(&program, argc, argv)) != -1)
		if (c == 'c')
			printf("c=%lld ", options_number(&program, 'c', 0, 9));
		else if (c == 300 && optarg[0] == '?')
			(void)options_number(&program, c, 0, 9);
		else if (c == 'S')
			printf("S=%llu ", (unsigned long long)options_size(
			    &program, 'S'));
		else
			printf("%d=%s ", c, optarg == NULL ? "" : optarg);
	printf("%s%s", input_progress ? "progress " : "",
	    argv[optind] == NULL ? "-" : argv[optind]);
	free(line);
}

static void
gives(const char *line, int status, const char *out, const char *said)
{
	char copy[200];

	(void)snprintf(copy, sizeof(copy), "%s", line);
	check_outcome(check_run(print_options, copy), line, status, out, said);
}

static void
test_options(void)
{
	gives("test", 0, "-", "");
	gives("test file", 0, "file", "");
	gives("test -a -c 3 file", 0, "97= c=3 file", "");
	gives("test -ac3 -- -a", 0, "97= c=3 -a", "");
	gives("test --all --count=3 --count 4", 0, "97= c=3 c=4 -", "");
	gives("test --long-only z", 0, "300=z -", "");
	gives("test -o z", 0, "300=z -", "test: -o is now --long-only\n");
	gives("test -q 5", 0, "c=5 -", "test: -q is now -c, --count\n");
	gives("test -p", 0, "progress -", "");
	gives("test -a --progress -", 0, "97= progress -", "");
}

static void
test_mistakes(void)
{
	gives("test -z", 2, "", "test: invalid option -- 'z'\n" USAGE);
	gives("test --zz", 2, "", "test: unrecognized option '--zz'\n" USAGE);
	gives("test -c", 2, "",
	    "test: option requires an argument -- 'c'\n" USAGE);
	gives("test -c 10", 2, "", "test: -c: 10: must be a number "
	    "from 0 to 9\n" USAGE);
	gives("test --long-only ?", 2, "", "test: --long-only: ?: must "
	    "be a number from 0 to 9\n" USAGE);
	gives("test -c 3x", 2, "", "test: -c: 3x: must be a number "
	    "from 0 to 9\n" USAGE);
}

static void
bad_size(const char *size)
{
	char line[100], said[200];

	(void)snprintf(line, sizeof(line), "test -S %s", size);
	(void)snprintf(said, sizeof(said), "test: -S: %s: must be a size, "
	    "as 64M or 2G\n%s", size, USAGE);
	gives(line, 2, "", said);
}

static void
test_sizes(void)
{
	gives("test -S 1", 0, "S=1 -", "");
	gives("test -S 10k", 0, "S=10240 -", "");
	gives("test -S 64M", 0, "S=67108864 -", "");
	gives("test -S 2g", 0, "S=2147483648 -", "");
	gives("test -S 1T", 0, "S=1099511627776 -", "");
	gives("test -S 8388607T", 0, "S=9223370937343148032 -", "");
	bad_size("8388608T");
	bad_size("0");
	bad_size("-1");
	bad_size("M");
	bad_size("1.5G");
	bad_size("1KB");
	bad_size("99999999999999999999999999");
}

int
main(void)
{
	check_begin();
	test_options();
	test_mistakes();
	test_sizes();
	gives("test -ha -z", 0, "test - a test\n" USAGE
	    "  -a, --all                take all\n"
	    "  -c, --count n            count to n\n"
	    "      --long-only x        has no letter\n"
	    "  -S, --size size          use this much memory before going to "
	    "disk\n"
	    "  -p, --progress           show progress on standard error\n"
	    "  -h, --help               print this\n"
	    "  -V, --version            print the version\n", "");
	gives("test -V", 0, "test (gptext) " OPTIONS_VERSION
	    ", with extras\n", "");
	return check_end();
}
