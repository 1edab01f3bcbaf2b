/* Words are listed once per text; positions are found by bisection. */
#include "terms/neighbours.h"

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
		list->word[list->n++] = (struct neighbour){
		    (uint32_t)(w.s - text), (uint32_t)(w.s + w.len - text) };
	}
}

size_t
neighbours_before(const struct neighbours *list, size_t start)
{
	return list->n == 0 ? 0 : sorted_from(&list->word[0].end,
	    sizeof(*list->word), list->n, start + 1);
}

size_t
neighbours_after(const struct neighbours *list, size_t end)
{
	return list->n == 0 ? 0 : sorted_from(&list->word[0].start,
	    sizeof(*list->word), list->n, end);
}
