/*
 * mojibake - undo the work of a wrong decoder: UTF-8 whose bytes were read in
 * a code page and then encoded again ("Ã©" for "é").
 *
 * A run of characters whose bytes in some code page are well-formed UTF-8 is
 * replaced by the decoded UTF-8 if that is much more likely.  The likelihood
 * comes from a trigram model: the cost of a text is the sum over its
 * characters of -log2 P(character | the two before it), where characters are
 * reduced to the kinds of traits.h and P was estimated on sound text in 183
 * languages (mojibake_costs.h).  Changing script adds to the cost, and so, a
 * little, does a letter that is rare within its kind; repeating a character
 * costs little.  The gain of a repair is the cost before minus the cost
 * after, both summed until the two states agree again.
 *
 * The gain is reduced if the run touches an undamaged character that the same
 * decoder would have damaged, and for bytes that had to be guessed.  The rest
 * must exceed the prior odds against the text being damaged.  These grow with
 * the number of undamaged characters that the page would not have spared, and
 * with the rarity of the page as a culprit.  Once one run has been accepted,
 * further runs need only exceed the odds against another run.
 *
 * Four kinds of later loss are allowed for: a no-break space (byte A0) that
 * became a plain space, was merged with others or trimmed; a soft hyphen (AD)
 * that was removed within a word; a byte undefined in the page that became
 * U+FFFD or a question mark or, in a closing quote, was dropped; and undefined
 * bytes left as C1 controls.  A character beyond
 * U+FFFF may have been encoded as two surrogates (CESU-8), and a single byte
 * of a sequence may have been damaged a second time.
 */
#ifndef MOJIBAKE_H
#define MOJIBAKE_H

#include <stdbool.h>
#include <stddef.h>

#include "repair/traits.h"

/* Code pages in which byte A0 is the no-break space. */
#define MOJIBAKE_SPACED (1u << CP1252 | 1u << CP1250 | 1u << CP1251 | \
    1u << CP1253 | 1u << CP1254 | 1u << CP1257 | 1u << ISO_8859_2)

/* Scans a text for possible damage by character; starts as all zero. */
struct mojibake_watch {
	unsigned lead2, lead3, open;	/* sequences in progress, by page */
	unsigned pages;			/* pages of possible damage, as bits */
};

/* Scan a character beyond ASCII with these traits. */
static inline void
mojibake_see(struct mojibake_watch *w, const struct traits *t)
{
	w->pages |= (w->lead2 | w->open) & t->follows;
	w->open = w->lead3 & t->follows;
	w->lead2 = t->lead2;
	w->lead3 = t->lead3;
}

/*
 * Scan n characters of ASCII that start with c; at the end of the text, pass
 * n = 0 and a space.  A space may be a former byte A0, and a question mark
 * any former byte.
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
 * Undo one layer of damage in the n bytes at s, well-formed UTF-8, for the
 * page among `pages` (as bits) with the largest gain.  Writes the result,
 * which is shorter than n, to out, which must have room for n bytes, and its
 * length to *len.  False if there is nothing to undo; out is then undefined.
 */
bool mojibake_undo(const char *s, size_t n, unsigned pages, char *out,
    size_t *len);

#endif
