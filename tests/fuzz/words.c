/*
 * words - tokens come in order, inside the text, are the same at each level of
 * vectors, and join up to the text where white space is asked for.  The first
 * byte holds the flags.
 */
#include "must.h"

#include "bytes/level.h"
#include "stream/input.h"
#include "text/words.h"

/* A sum over where the tokens are, and of which kind. */
static uint64_t
tokens(const char *text, size_t n, unsigned flags)
{
	struct words w;
	struct word word;
	uint64_t sum = 0;
	size_t at = 0;
	unsigned whole = WORDS_ALL | WORDS_SPACE;

	words_begin(&w, text, n, flags);
	while (words_next(&w, &word)) {
		size_t start = (size_t)(word.s - text);

		MUST(word.len > 0 && start >= at && start + word.len <= n);
		MUST((flags & whole) != whole || start == at);
		at = start + word.len;
		sum = (sum ^ start ^ at << 24 ^ (uint64_t)word.kind << 56) *
		    0x100000001b3u;
	}
	MUST((flags & whole) != whole || at == n);
	return sum;
}

int
LLVMFuzzerTestOneInput(const uint8_t *s, size_t n)
{
	uint64_t first = 0;
	unsigned flags;
	char *text;

	if (n == 0)
		return 0;
	flags = s[0] & 15;
	text = copy(s + 1, n - 1, INPUT_SLACK);
	for (unsigned i = 0; level_set(i); i++) {
		uint64_t sum = tokens(text, n - 1, flags);

		MUST(i == 0 || sum == first);
		first = sum;
	}
	free(text);
	return 0;
}
