/*
 * acronyms - find short forms that a text explains, and their long forms.
 *
 *	integrated care systems (ICSs)		ICS	integrated care systems
 *	PCN (primary care network)		PCN	primary care network
 *
 * As in Schwartz and Hearst (A simple algorithm for identifying abbreviation
 * definitions in biomedical text, PSB 2003), the parentheses contain the short
 * form and the words before them the long form, or vice versa.  They choose
 * the shortest long form whose letters fit.  Here each letter has a cost, by
 * its position (start of a word, of its part, or inside), and so has each word
 * that contributes none; the cheapest long form is chosen.
 */
#ifndef ACRONYMS_H
#define ACRONYMS_H

#include <stdbool.h>
#include <stddef.h>

struct acronym {
	size_t short_start, short_end;	/* in the text, without a plural s */
	size_t long_start, long_end;
	size_t start, end;		/* of both, with the parentheses */
};

/* Find the first that starts at byte *from or later; moves *from past it. */
bool acronyms_next(const char *s, size_t n, size_t *from, struct acronym *);

#endif
