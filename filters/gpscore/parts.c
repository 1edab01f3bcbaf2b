/* The words of all parts are kept in one string, each as "cue > word". */
#include "parts.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

const char *const rule_name[NRULES] = { "word", "capitals", "booster",
    "negation", "reversal", "rise", "wish", "contrast", "idiom", "emphasis",
    "faint", "name", "frame" };

static void
say(struct parts *ps, const char *s, size_t n)
{
	if (n == 0)
		return;
	ps->said = memory_grow(ps->said, &ps->size, ps->len + n, 1);
	memcpy(ps->said + ps->len, s, n);
	ps->len += n;
}

void
parts_add(struct parts *ps, enum rule rule, double amount, const char *text,
    struct range word, struct range cue)
{
	size_t said = ps->len;
	bool apart = cue.end > cue.start &&
	    (cue.start != word.start || cue.end != word.end);

	if (apart)
		say(ps, text + cue.start, cue.end - cue.start);
	if (apart && word.end > word.start)
		say(ps, " > ", 3);
	say(ps, text + word.start, word.end - word.start);
	ps->part = memory_grow(ps->part, &ps->max, ps->n + 1,
	    sizeof(*ps->part));
	ps->part[ps->n++] = (struct part){ rule, amount, said,
	    ps->len - said };
}

void
parts_free(struct parts *ps)
{
	free(ps->part);
	free(ps->said);
}
