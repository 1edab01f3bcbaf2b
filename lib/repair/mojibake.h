/*
 * mojibake - undo a wrong decoder: UTF-8 whose bytes were read as a code
 * page and then encoded again ("Ã©" for "é").
 *
 * A run of characters that are, on some page, the bytes of well-formed
 * UTF-8 is replaced by what those bytes say if that is much more likely.
 * The measure: a text costs the sum over its characters of -log2 P(this
 * character after the two before it), characters being of the kinds of
 * traits.h and P counted in sound text of 183 languages
 * (mojibake_costs.h); a change of script costs more, a letter that is rare
 * among its kind a little more, and a character once more little.  The gain of a repair
 * is the cost before minus the cost after, both read on until they agree
 * again.  Some bits are taken from it where the run touches a character that
 * the same decoder would have damaged, and so speaks against it, and for
 * bytes that had to be guessed.  What remains must pay for the odds against
 * a text being damaged, which grow with the sound characters in it that the
 * page could not have left alone, and with the rarity of the page as a
 * culprit; and, once one run has paid, only for the odds against another.
 *
 * Three losses that often come after are allowed for: the no-break space
 * (byte A0) made a plain space, joined with others or trimmed; a byte that
 * the page has not, made U+FFFD or a question mark or, in a closing quote,
 * dropped; such bytes left as C1 controls.  A character beyond U+FFFF may
 * have become two surrogates first (CESU-8), and a byte of a sequence may
 * have been damaged once more by itself.
 */
#ifndef MOJIBAKE_H
#define MOJIBAKE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "repair/traits.h"

/* Pages on which byte A0 is the no-break space. */
#define MOJIBAKE_SPACED (1u << CP1252 | 1u << CP1250 | 1u << CP1251 | \
    1u << CP1253 | 1u << CP1254 | 1u << CP1257 | 1u << ISO_8859_2)

/* Watches a text go by for what could be damage; starts as zeros. */
struct mojibake_watch {
	unsigned lead2, lead3, open;	/* of the characters just seen */
	unsigned pages;			/* where damage is possible, as bits */
};

/* The next character is beyond ASCII and has these traits. */
static inline void
mojibake_see(struct mojibake_watch *w, const struct traits *t)
{
	w->pages |= (w->lead2 | w->open) & t->follows;
	w->open = w->lead3 & t->follows;
	w->lead2 = t->lead2;
	w->lead3 = t->lead3;
}

/*
 * The next n characters are ASCII, the first of them c; at the end, where n
 * is 0, c is a space.  A space may be what is left of byte A0, and a question
 * mark of any.
 */
static inline void
mojibake_see_ascii(struct mojibake_watch *w, char c, size_t n)
{
	w->pages |= w->open;
	if (c == ' ')
		w->pages |= w->lead2 & MOJIBAKE_SPACED;
	else if (c == '?' || c == 0x1A)
		w->pages |= w->lead2;
	w->open = c == ' ' && n == 1 ? w->lead3 & MOJIBAKE_SPACED : 0;
	w->lead2 = w->lead3 = 0;
}

/*
 * Undo one layer of damage in the n bytes at s, well-formed UTF-8, on the
 * page among pages (as bits) that gains most.  The result goes to out, which
 * has room for n bytes, and its length to *len; it is shorter than n.
 * False if there is nothing to undo: then out is not meaningful.
 */
bool mojibake_undo(const char *s, size_t n, unsigned pages, char *out,
    size_t *len);

#endif
