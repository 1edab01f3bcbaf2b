/*
 * fold_test - the quick way to the hashes of a plain term gives what cutting
 * any text does, and leaves alone what is not plain.
 */
#include "../../filters/gpscore/blocks.c"
#include "../../filters/gpscore/fold.c"
#include "check.h"

#define MOST 6

static const struct symbol_bytes none;

/* Are the hashes of n bytes those of the words that fold_words() finds? */
static void
check_same(struct fold *f, const char *s, size_t n, bool plain)
{
	uint64_t hash[MOST];
	size_t found = fold_plain(s, n, hash, MOST);

	fold_words(f, s, n, &none);
	CHECK(found == (plain && f->n <= MOST ? f->n : 0),
	    "\"%.*s\": %zu of %zu words", (int)n, s, found, f->n);
	for (size_t i = 0; i < found && i < f->n; i++)
		CHECK(hash[i] == f->hash[i], "\"%.*s\": word %zu",
		    (int)n, s, i);
}

/* A term of chance bytes, all but a few of them plain; whether all are. */
static bool
fill(char *s, size_t n)
{
	static const char bytes[] = "abcdefghijklmnopqrstuvwxyz0189      --";
	static const char others[] = "A'.!\xe9_{`:/@";
	bool plain = true;

	for (size_t i = 0; i < n; i++)
		s[i] = bytes[(size_t)random() % (sizeof(bytes) - 1)];
	if (n > 0 && random() % 4 == 0) {
		s[(size_t)random() % n] =
		    others[(size_t)random() % (sizeof(others) - 1)];
		plain = false;
	}
	return plain && n > 0 && n < BLOCK && s[0] != ' ' && s[0] != '-';
}

int
main(void)
{
	struct fold f = { .text = NULL };
	size_t all = 0;

	check_begin();
	for (int round = 0; round < 20000; round++) {
		char s[80 + FOLD_SLACK] = { 0 };
		size_t n = (size_t)random() % 80;
		bool plain = fill(s, n);

		/* what lies behind a term counts for nothing */
		memset(s + n, random() % 2 == 0 ? '\0' : 'x', FOLD_SLACK);
		check_same(&f, s, n, plain);
		all += plain;
	}
	CHECK(all > 5000, "only %zu are plain", all);
	fold_free(&f);
	return check_end();
}
