/*
 * acronyms - short forms that a text explains, and their long forms.
 *
 *	integrated care systems (ICSs)		ICS	integrated care systems
 *	PCN (primary care network)		PCN	primary care network
 *
 * As with Schwartz and Hearst (A simple algorithm for identifying abbreviation
 * definitions in biomedical text, PSB 2003), what stands in parentheses is a
 * short form and the words before it hold the long one, or the other way
 * round.  They take the shortest long form whose letters fit.  Here each
 * letter is charged by where it stands (start of a word, of its part, inside)
 * and each word that gives none; the cheapest long form is taken.
 */
#ifndef ACRONYMS_H
#define ACRONYMS_H

#include <stdbool.h>
#include <stddef.h>

struct acronym {
	size_t short_start, short_end;	/* in the text, plural s left out */
	size_t long_start, long_end;
	size_t start, end;		/* of both, with the parentheses */
};

/* The first that starts at byte *from or later; *from is moved past it. */
bool acronyms_next(const char *s, size_t n, size_t *from, struct acronym *);

#endif
