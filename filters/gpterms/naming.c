/*
 * Most forms are short words of ASCII letters, which 16-byte instructions fold
 * in place.  All others are folded, stripped and tried as acronyms by
 * terms/normal.c, with room after the term for a second one.
 */
#include "naming.h"

#include <string.h>

#include "bytes/block64.h"
#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "bytes/vector.h"
#include "text/stopwords.h"
#include "text/unicode.h"
#include "text/words.h"

/*
 * Fold a short word of ASCII letters, unless it begins with two capitals and
 * may be an acronym.  False: it is left to normal_term(), which gives the same
 * for any word, in three times the time.
 */
static bool
fold_letters(struct name *x, const struct form *form)
{
	bool heading = (forms_kind(form->head) & FORM_HEADING) != 0;
	struct brief head = brief_without_last(form->head);
	vector v = vector_load((const char *)&head), small = v | 0x20;
	uint64_t letters = vector_bits(vector_within(small, 'a', 'z'));
	uint64_t zeros = vector_bits(vector_is(v, '\0'));
	uint64_t capitals = vector_bits(vector_within(v, 'A', 'Z'));

	if ((forms_kind(form->head) & ~FORM_HEADING) != 0 ||
	    (letters | zeros) != 0xffff || (!heading && (capitals & 3) == 3))
		return false;
	memcpy(x->s, &small, sizeof(small));
	x->len = block64_lowest(zeros);
	return true;
}

bool
naming_stopword(const struct naming *t, const char *s, size_t len, char *out)
{
	size_t n = normal_fold(s, len, out);
	size_t bare = n - words_genitive(out, n);

	return stopwords_has(&t->stopwords, out, n) ||
	    (bare < n && stopwords_has(&t->stopwords, out, bare));
}

/* Is it an initial: the J. of a name? */
static bool
is_initial(const char *s, size_t n)
{
	uint32_t c;

	return n > 1 && s[n - 1] == '.' && utf8_decode(s, n, &c) == n - 1 &&
	    unicode_letter(c);
}

/* Name any word; returns whether it is an acronym. */
static bool
name_word(const struct naming *t, struct name *x, const struct word *w,
    bool heading)
{
	bool acronym;

	MEMORY_ROOM(x->s, x->size, 2 * NAMING_ROOM(w->len));
	x->len = normal_term(w->s, w->len, heading, &t->stopwords, x->s,
	    &acronym);
	x->stop = !acronym && (is_initial(x->s, x->len) ||
	    naming_stopword(t, w->s, w->len, x->s + NAMING_ROOM(w->len)));
	return acronym;
}

/* Is it voted or planned, whose headword has n bytes: no bed, and not need? */
static bool
is_past(const struct name *x, const char *headword, size_t n)
{
	return x->len > 2 && memcmp(x->s + x->len - 2, "ed", 2) == 0 &&
	    (n != x->len || memcmp(headword, x->s, n) != 0);
}

/*
 * Is the term, or else its headword, a general word?  With `lemmas` the headword
 * then takes its place.  There is room for it at `out`.  An acronym may be such a
 * word in capitals, and is then none.
 */
static void
mark_general(const struct naming *t, struct name *x, bool acronym, char *out)
{
	enum stopwords_kind kind = STOPWORDS_NONE;
	size_t n = x->len;

	if (acronym)
		n = normal_fold(x->s, n, out);
	else
		memcpy(out, x->s, n);
	n = normal_headword(&t->inflections, out, n);
	if (t->general.used > 0) {
		kind = stopwords_kind(&t->general, x->s, x->len);
		if (kind == STOPWORDS_NONE)
			kind = (enum stopwords_kind)vocabulary_find(
			    &t->general, out, n);
	}
	if (acronym && (kind == STOPWORDS_NONE || kind >= STOPWORDS_KEEP))
		return;
	if (t->past && kind == STOPWORDS_NONE && is_past(x, out, n))
		kind = STOPWORDS_ADJECTIVE;
	x->kind = x->stop ? STOPWORDS_NONE : kind;
	x->stop |= kind != STOPWORDS_NONE && kind != STOPWORDS_KEEP;
	if (t->lemmas || acronym)
		memcpy(x->s, out, x->len = n);
}

/* Name a form that is not a word, but spelled like a term. */
static void
keep_name(struct name *x, const struct forms *forms, const struct form *form)
{
	const char *s;

	x->len = forms_spelling(forms, form, &s);
	x->stop = false;
	MEMORY_ROOM(x->s, x->size, x->len);
	memcpy(x->s, s, x->len);
}

void
naming_make(const struct naming *t, const struct forms *forms,
    const struct form *form, struct name *x)
{
	struct word w = { .len = FORMS_HEAD };
	bool acronym = false;

	MEMORY_ROOM(x->s, x->size, 2 * NAMING_ROOM(FORMS_HEAD));
	x->kind = STOPWORDS_NONE;
	if ((forms_kind(form->head) & (FORM_CANONICAL | FORM_STANDS)) != 0) {
		keep_name(x, forms, form);
		return;
	}
	if (fold_letters(x, form)) {
		x->stop = (form->number & FORM_LINKED) == 0 &&
		    stopwords_has(&t->stopwords, x->s, x->len);
	} else {
		w.len = forms_spelling(forms, form, &w.s);
		acronym = name_word(t, x, &w,
		    (forms_kind(form->head) & FORM_HEADING) != 0);
	}
	if (t->inflections.heads > 0)
		mark_general(t, x, acronym, x->s + NAMING_ROOM(w.len));
}
