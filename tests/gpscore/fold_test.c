/*
 * fold_test - the hash of each of gpscore's words is that of its letters, and
 * texts read together have the words that each has alone.
 *
 * Texts are made of pieces that end words in every way: apostrophes at any
 * distance, words around sixteen bytes, capitals, letters beyond ASCII.
 */
#include <string.h>

#include "../../filters/gpscore/fold.h"
#include "../lib/check.h"

#define PIECES 60
#define TEXTS 3

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789";
static const char *const gaps[] = { " ", " ", " ", " ", "% ", ", ", ". ", "-", "'",
    "' ", "'s ", "'ll ", "n't ", "N'T ", "'ve been ", "'sure ", "\xc3\xa9",
    "\xe2\x80\x99s ", "\a", "" };

static size_t
below(size_t n)
{
	return (size_t)random() % n;
}

/* Append a word, now and then a long one, and what follows it. */
static size_t
add_piece(char *s)
{
	const char *gap = gaps[below(sizeof(gaps) / sizeof(*gaps))];
	size_t n = below(4) == 0 ? below(24) : below(8);

	for (size_t i = 0; i < n; i++)
		s[i] = letters[below(sizeof(letters) - 1)];
	memcpy(s + n, gap, strlen(gap));
	return n + strlen(gap);
}

/* The words of b are those of a from word `from` on. */
static void
check_same(const struct fold *a, size_t from, const struct fold *b)
{
	CHECK(a->n >= from + b->n, "%zu and %zu words", a->n, b->n);
	for (size_t i = 0; i < b->n && from + i < a->n; i++)
		CHECK(a->word[from + i].end - a->word[from + i].start ==
		    b->word[i].end - b->word[i].start &&
		    a->hash[from + i] == b->hash[i], "word %zu of %zu", i,
		    b->n);
	CHECK(b->hash[b->n] == 0 && b->hash[b->n + 1] == 0, "no zeros");
}

/*
 * Negations are hashed without their apostrophe, figures with a per cent sign as
 * this, all others as they are.
 */
static void
check_hashes(const struct fold *f)
{
	for (size_t i = 0; i < f->n; i++) {
		const struct span *w = &f->word[i];
		const char *s = f->text + w->start;
		size_t n = w->end - w->start;

		if (s[n - 1] == '%')
			CHECK(f->hash[i] == fold_hash("%", 1) &&
			    s[n - 2] >= '0' && s[n - 2] <= '9', "word %zu: "
			    "%.*s", i, (int)n, s);
		else if (memchr(s, '\'', n) == NULL)
			CHECK(f->hash[i] == fold_hash(s, n), "word %zu: %.*s",
			    i, (int)n, s);
	}
}

int
main(void)
{
	static const struct symbol_bytes none;
	static struct fold all, one;
	char text[TEXTS][PIECES * 40];
	size_t words = 0;

	check_begin();
	for (int round = 0; round < 2000; round++) {
		size_t len[TEXTS] = { 0 }, from = 0;

		fold_clear(&all);
		for (size_t k = 0; k < TEXTS; k++) {
			for (size_t i = below(PIECES); i > 0; i--)
				len[k] += add_piece(text[k] + len[k]);
			fold_add(&all, text[k], len[k]);
		}
		fold_words(&all, &none);
		check_hashes(&all);
		for (size_t k = 0; k < TEXTS; k++, from += one.n) {
			fold_clear(&one);
			fold_add(&one, text[k], len[k]);
			fold_words(&one, &none);
			check_same(&all, from, &one);
		}
		CHECK(from == all.n, "%zu and %zu words", from, all.n);
		words += all.n;
	}
	CHECK(words > 50000, "only %zu words", words);
	return check_end();
}
