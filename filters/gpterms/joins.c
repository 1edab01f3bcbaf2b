/*
 * Phrases are searched for at the units whose forms may start one (t->start).
 */
#include <string.h>
#include <strings.h>

#include "bytes/utf8.h"
#include "terms.h"
#include "terms/normal.h"
#include "text/stopwords.h"
#include "text/unicode.h"
#include "text/words.h"

#define PHRASE_MAX 64		/* words that a phrase may have */

/*
 * The id of the longest phrase that starts at unit i, and its length in *words.
 * A word with which no phrase goes on ends the search.
 */
static uint32_t
find_phrase(const struct terms *t, size_t i, size_t *words)
{
	uint32_t number[PHRASE_MAX];
	size_t n = 0;

	do
		number[n] = terms_form(t, i + n)->phrase;
	while (++n < PHRASE_MAX && i + n < t->n &&
	    (t->unit[i + n] & UNIT_APART) == 0 &&
	    (terms_form(t, i + n)->phrase & PHRASES_INNER) != 0);
	if (n == 1 && (number[0] & PHRASES_WHOLE) == 0)
		return PHRASES_NONE;	/* as nearly always */
	return phrases_longest(t->glossary.phrases, number, n,
	    t->glossary.found, words);
}

static void
move_units(struct terms *t, size_t to, size_t from, size_t n)
{
	memmove(t->unit + to, t->unit + from, n * sizeof(*t->unit));
	if (t->numbering)
		memmove(t->number + to, t->number + from,
		    n * sizeof(*t->number));
}

/*
 * Make the phrase at unit i unit `to`; its form is counted instead of its words.
 * A person's name begins a phrase: what stands before it is a role, which says
 * no more with each of its holders.
 */
static void
join_phrase(struct terms *t, size_t to, size_t i, size_t words, uint32_t id)
{
	size_t slot;

	for (size_t k = i; k < i + words; k++)
		t->forms.slot[t->unit[k] & ~UNIT_APART].seen--;
	slot = terms_canonical(t, id);
	t->forms.slot[slot].seen++;
	forms_list(&t->forms, slot);
	terms_mark(t, &t->forms.slot[slot]);
	t->unit[to] = (uint32_t)slot | (t->glossary.name[id].person ?
	    UNIT_APART : t->unit[i] & UNIT_APART);
	if (t->numbering)
		t->number[to] = terms_number(t, t->forms.slot[slot].number,
		    t->unit[to]);
}

/*
 * Phrases that are part of a longer name, or have another owner
 */

static struct word
word_of(const struct terms *t, unit u)
{
	struct word w = { .len = 0 };

	w.len = forms_spelling(&t->forms, &t->forms.slot[u & ~UNIT_APART], &w.s);
	return w;
}

static bool
begins_upper(const struct terms *t, unit u)
{
	struct word w = word_of(t, u);
	uint32_t c;

	return utf8_decode(w.s, w.len, &c) > 0 && unicode_upper(c);
}

/* Is a unit written like a word of a name: Mill, but not BMA or The? */
static bool
is_name_word(const struct terms *t, unit u)
{
	char folded[NORMAL_ROOM(FORMS_HEAD)];
	struct word w = word_of(t, u);
	uint32_t c;

	if (!begins_upper(t, u) || w.len < 2 || w.len > FORMS_HEAD)
		return false;
	(void)utf8_decode_back(w.s, w.len, &c);
	return unicode_lower(c) && !stopwords_has(&t->naming.stopwords, folded,
	    normal_fold(w.s, w.len, folded));
}

/* Are these the same word, apart from case and a plural ending? */
static bool
is_same_word(const struct word *w, const char *s, size_t len)
{
	size_t least = w->len < len ? w->len : len;
	size_t most = w->len < len ? len : w->len;

	return most - least <= 2 && least > 0 &&
	    strncasecmp(w->s, s, least - (most > least)) == 0;
}

/*
 * Is the canonical name only another form of these words: their singular, or
 * their initials?
 */
static bool
is_same_name(const struct terms *t, size_t i, size_t words, uint32_t id)
{
	const char *name = glossary_name(&t->glossary, id), *s = name;
	const char *end = name + t->glossary.name[id].len;
	size_t initials = 0;
	bool same = true;

	for (size_t k = i; k < i + words; k++) {
		struct word w = word_of(t, t->unit[k]);
		const char *space = memchr(s, ' ', (size_t)(end - s));
		const char *to = space == NULL ? end : space;

		initials += name + initials < end && *w.s == name[initials];
		same &= is_same_word(&w, s, (size_t)(to - s));
		s = space == NULL ? end : space + 1;
	}
	return (same && s == end) || name + initials == end;
}

/*
 * Are these words part of a longer name, as in "Oak Family Practice", which the
 * canonical name would change?  `before` is the unit before them.
 */
static bool
is_in_name(const struct terms *t, unit before, size_t i, size_t words,
    uint32_t id)
{
	if (words < 2 || t->glossary.name[id].proper ||
	    (forms_kind(terms_form(t, i)->head) & FORM_HEADING) != 0 ||
	    !is_name_word(t, before))
		return false;
	for (size_t k = i; k < i + words; k++)
		if (!begins_upper(t, t->unit[k]))
			return false;
	return !is_same_name(t, i, words, id);
}

/* Is the phrase attributed to another owner than the glossary has for it? */
static bool
is_anothers(const struct terms *t, unit before, uint32_t id)
{
	struct word w = word_of(t, before);

	return t->glossary.name[id].owned && words_genitive(w.s, w.len) > 0;
}

void
joins_make(struct terms *t)
{
	size_t n = 0, done = 0, words;	/* the units before `done` became n */
	size_t names = t->glossary.names;	/* each has one form */
	unit last = 0;		/* before `done`, as it was read */

	if (t->starts == 0)
		return;
	forms_reserve(&t->forms, t->starts < names ? t->starts : names,
	    t->unit, t->n);
	for (size_t i = 0; i < t->starts; i++) {
		size_t at = t->start[i];
		unit before;
		uint32_t id;

		if (at < done)
			continue;
		before = at == done ? last : t->unit[at - 1];
		if ((terms_form(t, at)->phrase & PHRASES_START) == 0 ||
		    (id = find_phrase(t, at, &words)) == PHRASES_NONE ||
		    (at > 0 && (t->unit[at] & UNIT_APART) == 0 &&
		    (is_anothers(t, before, id) ||
		    is_in_name(t, before, at, words, id)))) {
			terms_mark(t, terms_form(t, at));
			continue;
		}
		move_units(t, n, done, at - done);
		n += at - done;
		last = t->unit[at + words - 1];
		join_phrase(t, n++, at, words, id);
		done = at + words;
	}
	move_units(t, n, done, t->n - done);
	t->n -= done - n;
}

