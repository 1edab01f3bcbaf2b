/*
 * repair - what is repaired is UTF-8, needs no repair, and is the same at each
 * level of vectors.
 */
#include "must.h"

#include "bytes/level.h"
#include "bytes/utf8.h"
#include "repair/repair.h"
#include "stream/input.h"

static char *
repaired(const char *s, size_t n, size_t *len)
{
	char *text = copy(s, n, INPUT_SLACK), *result;
	static struct repair r;
	static bool open;
	const char *p;

	if (!open)
		repair_open(&r, false);
	open = true;
	p = repair_text(&r, text, n, len);
	MUST(*len <= 3 * n);
	result = copy(p, *len, INPUT_SLACK);
	free(text);
	return result;
}

int
LLVMFuzzerTestOneInput(const uint8_t *s, size_t n)
{
	char *first = NULL;
	size_t first_len = 0;

	for (unsigned i = 0; level_set(i); i++) {
		size_t len, again_len;
		char *p = repaired((const char *)s, n, &len);
		char *again = repaired(p, len, &again_len);

		MUST(utf8_valid(p, len));
		MUST(again_len == len && memcmp(again, p, len) == 0);
		MUST(i == 0 || (len == first_len &&
		    memcmp(p, first, len) == 0));
		free(again);
		free(first);
		first = p;
		first_len = len;
	}
	free(first);
	return 0;
}
