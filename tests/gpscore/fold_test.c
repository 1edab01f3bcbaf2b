/*
 * fold_test - gpscore's words and their hashes are the same at every level of
 * vector instructions, and each hash is that of its word.
 *
 * Texts are made of pieces that end words in every way: apostrophes at any
 * distance, words around sixteen bytes, capitals, letters beyond ASCII.
 */
#include <string.h>

#include "../../filters/gpscore/fold.h"
#include "../lib/check.h"
#include "bytes/level.h"

#define PIECES 60

static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789";
static const char *const gaps[] = { " ", " ", " ", " ", ", ", ". ", "-", "'",
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

static void
check_same(const struct fold *a, const struct fold *b)
{
	CHECK(a->n == b->n, "%zu and %zu words", a->n, b->n);
	for (size_t i = 0; i < a->n && i < b->n; i++)
		CHECK(a->word[i].start == b->word[i].start &&
		    a->word[i].end == b->word[i].end &&
		    a->hash[i] == b->hash[i], "word %zu of %zu", i, a->n);
	CHECK(a->hash[a->n] == 0 && a->hash[a->n + 1] == 0, "no zeros");
}

/* Negations are hashed without their apostrophe, all others as they are. */
static void
check_hashes(const struct fold *f)
{
	for (size_t i = 0; i < f->n; i++) {
		const struct span *w = &f->word[i];
		const char *s = f->text + w->start;
		size_t n = w->end - w->start;

		if (memchr(s, '\'', n) == NULL)
			CHECK(f->hash[i] == fold_hash(s, n), "word %zu: %.*s",
			    i, (int)n, s);
	}
}

int
main(void)
{
	static const struct symbol_bytes none;
	struct fold plain = { .text = NULL }, fast = { .text = NULL };
	char text[PIECES * 40];
	size_t words = 0;

	check_begin();
	for (int round = 0; round < 5000; round++) {
		size_t len = 0;

		for (size_t i = below(PIECES); i > 0; i--)
			len += add_piece(text + len);
		(void)level_set(0);
		fold_words(&plain, text, len, &none);
		check_hashes(&plain);
		for (unsigned l = 1; level_set(l); l++) {
			fold_words(&fast, text, len, &none);
			check_same(&fast, &plain);
		}
		words += plain.n;
	}
	CHECK(words > 50000, "only %zu words", words);
	fold_free(&plain);
	fold_free(&fast);
	return check_end();
}
