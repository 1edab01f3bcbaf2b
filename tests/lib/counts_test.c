/*
 * counts: against a list that is sorted by qsort(3) and added up, for
 * budgets that need no run, some, and several levels of them.
 */
#include "check.h"
#include "count/counts.h"

#define ADDS 20000
#define KEY 48

static char (*keys)[KEY];

/* Words of few letters, so that many keys begin alike; some bytes odd. */
static void
make_key(char *s, unsigned distinct)
{
	unsigned v = (unsigned)check_random(distinct), n;

	n = (unsigned)sprintf(s, "%s\t%s", v % 3 == 0 ? "one" : "two",
	    v % 2 == 0 ? "general practice and " : "");
	for (; v > 0; v /= 5)
		s[n++] = "ab\x01\xc3 "[v % 5];
	s[n] = '\0';
}

static int
by_line(const void *a, const void *b)
{
	char x[KEY + 2], y[KEY + 2];

	(void)snprintf(x, sizeof(x), "%s\t", (const char *)a);
	(void)snprintf(y, sizeof(y), "%s\t", (const char *)b);
	return strcmp(x, y);
}

/* The rows as they should be; the caller frees them. */
static char *
expected(size_t values, uint64_t min)
{
	char *s = malloc(ADDS * (KEY + 50)), *p = s;

	qsort(keys, ADDS, KEY, by_line);
	for (size_t i = 0, j; i < ADDS; i = j) {
		for (j = i; j < ADDS && strcmp(keys[i], keys[j]) == 0; j++)
			;
		if (j - i >= min)
			p += sprintf(p, values == 1 ? "%s\t%zu\n" :
			    "%s\t%zu\t%zu\n", keys[i], j - i, 7 * (j - i));
	}
	*p = '\0';
	return s;
}

static void
fill(struct counts *c)
{
	for (size_t i = 0; i < ADDS; i++) {
		uint64_t *slot = counts_slot(c, keys[i], strlen(keys[i]));

		table_sum(slot, 1);
		if (c->o.values == 2)
			table_sum(slot + 1, 7);
	}
}

/* What is written to the file, as a string; the caller frees it. */
static char *
contents(FILE *f)
{
	long len;
	char *s;

	(void)fseek(f, 0, SEEK_END);
	len = ftell(f);
	rewind(f);
	s = calloc(1, (size_t)len + 1);
	if (fread(s, 1, (size_t)len, f) != (size_t)len)
		err(2, "temporary file");
	return s;
}

static void
compare(const char *what, const char *got, const char *want)
{
	size_t i = 0;

	if (strcmp(got, want) == 0)
		return;
	while (got[i] == want[i])
		i++;
	while (i > 0 && got[i - 1] != '\n')
		i--;
	CHECK(false, "%s: %.60s\n  should be %.60s", what, got + i, want + i);
}

static void
check(const struct counts_options *o, unsigned distinct)
{
	struct counts c;
	struct output out;
	FILE *f = tmpfile();
	char *got, *want, what[100];

	for (size_t i = 0; i < ADDS; i++)
		make_key(keys[i], distinct);
	counts_open(&c, o);
	fill(&c);
	(void)snprintf(what, sizeof(what), "size %llu, %zu values, %u keys, "
	    "%zu runs", (unsigned long long)o->size, c.o.values, distinct,
	    c.runs);
	output_open(&out, dup(fileno(f)), "test");
	counts_write(&c, &out);
	output_close(&out);
	got = contents(f);
	want = expected(c.o.values, o->min);
	compare(what, got, want);
	free(got);
	free(want);
	(void)fclose(f);
}

/* The top two of each group; of equal counts, those that sort first. */
static void
check_top(void)
{
	static const char *const add[] = { "g\tc", "g\tb", "g\tb", "g\ta",
	    "g\td", "h\tz", "h\ty", "h\ty", "h\tx" };
	struct counts_options o = { .top = 2 };
	struct counts c;
	struct output out;
	FILE *f = tmpfile();
	char *got;

	counts_open(&c, &o);
	for (size_t i = 0; i < sizeof(add) / sizeof(add[0]); i++)
		counts_add(&c, add[i], strlen(add[i]), 1);
	output_open(&out, dup(fileno(f)), "test");
	counts_write(&c, &out);
	output_close(&out);
	got = contents(f);
	compare("top", got, "g\ta\t1\ng\tb\t2\nh\tx\t1\nh\ty\t2\n");
	free(got);
	(void)fclose(f);
}

/* Keys that begin alike for long, and of every length, one as long as all. */
static void
check_long(void)
{
	static char s[300000];
	struct counts_options o = { .size = 1 << 20 };
	struct counts c;
	struct output out;
	FILE *f = tmpfile();
	char *got, *p;
	size_t n = 0;

	memset(s, 'a', sizeof(s));
	counts_open(&c, &o);
	for (size_t len = 0; len < 1500; len++)
		counts_add(&c, s, len, len);
	counts_add(&c, s, sizeof(s), 1);
	output_open(&out, dup(fileno(f)), "test");
	counts_write(&c, &out);
	output_close(&out);
	got = p = contents(f);
	for (char *tab; (tab = strchr(p, '\t')) != NULL; n++) {
		if (n < 1500 && ((size_t)(tab - p) != n ||
		    strtoul(tab, NULL, 10) != n))
			break;
		p = strchr(tab, '\n') + 1;
	}
	CHECK(n == 1501, "long keys: row %zu is wrong", n);
	free(got);
	(void)fclose(f);
}

/*
 * Each run is sorted in a table of its own, while a compressor's buffers come
 * and go.  What runs took, later ones use again: memory stays near the size.
 */
static void
test_memory(void)
{
	struct counts_options o = { .size = 8 << 20 };
	char key[KEY];
	long before = check_memory(), grown;
	struct counts c;

	if (before == 0)
		return;		/* not known */
	counts_open(&c, &o);
	for (unsigned i = 0; i < 3000000; i++) {
		int len = snprintf(key, sizeof(key), "%u\t", i * 2654435761U);

		counts_add(&c, key, (size_t)len, 1);
	}
	grown = check_memory() - before;
	CHECK(grown < 2 * (8 << 10), "8 MiB to count in: %ld KiB", grown);
}

int
main(void)
{
	static const uint64_t sizes[] = { 0, 1, 1 << 18, 1 << 20 };
	static const unsigned distinct[] = { 1, 20, 3000, 1000000 };

	check_begin();
	test_memory();
	keys = malloc(ADDS * sizeof(*keys));
	for (size_t i = 0; i < 4; i++)
		for (size_t j = 0; j < 4; j++)
			for (size_t values = 1; values <= 2; values++) {
				struct counts_options o = {
				    .size = sizes[i], .values = values,
				    .min = values == 2 ? 3 : 0 };

				check(&o, distinct[j]);
			}
	check_top();
	check_long();
	free(keys);
	return check_end();
}
