/* Words are listed once per text; positions are found by bisection. */
#include "terms/neighbours.h"

#include <stdbool.h>

#include "bytes/memory.h"
#include "text/words.h"

void
neighbours_list(struct neighbours *list, const char *text, size_t len)
{
	struct words words;
	struct word w;

	list->n = 0;
	words_begin(&words, text, len, 0);
	while (words_next(&words, &w)) {
		MEMORY_ROOM(list->word, list->size, list->n + 1);
		list->word[list->n].start = (size_t)(w.s - text);
		list->word[list->n].end = (size_t)(w.s - text) + w.len;
		list->n++;
	}
}

/* The number of words that start before `at` or, with `whole`, end by then. */
static size_t
search(const struct neighbours *list, size_t at, bool whole)
{
	size_t low = 0, high = list->n;

	while (low < high) {
		size_t i = low + (high - low) / 2;

		if (whole ? list->word[i].end <= at : list->word[i].start < at)
			low = i + 1;
		else
			high = i;
	}
	return low;
}

size_t
neighbours_before(const struct neighbours *list, size_t start)
{
	return search(list, start, true);
}

size_t
neighbours_after(const struct neighbours *list, size_t end)
{
	return search(list, end, false);
}
