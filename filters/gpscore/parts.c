/* The words of all parts are kept in one string, each as "cue > word". */
#include "parts.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

const char *const rule_name[NRULES] = { "word", "capitals", "booster",
    "negation", "reversal", "rise", "wish", "contrast", "idiom", "emphasis",
    "faint", "name", "frame" };

void
parts_add(struct parts *ps, enum rule rule, double amount, const char *text,
    struct range word, struct range cue)
{
	size_t said = ps->said.len;
	bool apart = cue.end > cue.start &&
	    (cue.start != word.start || cue.end != word.end);

	if (apart)
		buffer_add(&ps->said, text + cue.start, cue.end - cue.start);
	if (apart && word.end > word.start)
		buffer_add(&ps->said, " > ", 3);
	buffer_add(&ps->said, text + word.start, word.end - word.start);
	ps->part = memory_grow(ps->part, &ps->max, ps->n + 1,
	    sizeof(*ps->part));
	ps->part[ps->n++] = (struct part){ rule, amount, said,
	    ps->said.len - said };
}

void
parts_free(struct parts *ps)
{
	free(ps->part);
	buffer_free(&ps->said);
}
