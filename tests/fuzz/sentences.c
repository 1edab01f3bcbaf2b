/*
 * sentences - the short cuts cut as the rules do, at each level of vectors, and
 * lose nothing but white space.
 */
#include "must.h"

#include "bytes/level.h"
#include "stream/input.h"
#include "text/sentences.h"

int
LLVMFuzzerTestOneInput(const uint8_t *s, size_t n)
{
	char *text = copy(s, n, INPUT_SLACK);

	for (unsigned i = 0; level_set(i); i++) {
		struct sentences fast, slow;
		struct sentence a, b;
		size_t at = 0;
		bool more;

		sentences_begin(&fast, text, n, NULL);
		sentences_begin(&slow, text, n, NULL);
		do {
			more = sentences_next(&fast, &a);
			MUST(sentences_next_slowly(&slow, &b) == more);
			if (!more)
				break;
			MUST(a.s == b.s && a.len == b.len && a.len > 0);
			MUST((size_t)(a.s - text) >= at);
			at = (size_t)(a.s - text) + a.len;
			MUST(at <= n);
		} while (more);
	}
	free(text);
	return 0;
}
