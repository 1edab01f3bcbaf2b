/*
 * A noun phrase ends at a verb, a pronoun, a function word that cannot occur
 * inside one, or punctuation other than a hyphen.
 */
#include "phrases.h"

#define SUBJECT_MAX 30		/* words of a phrase */

const struct name *
phrase_name_to(const struct voices *s, size_t i)
{
	size_t k = i == 0 ? s->names->nfound : names_after(s->names, i - 1);

	return k < s->names->nfound && s->names->found[k].to == i ?
	    &s->names->found[k] : NULL;
}

const struct name *
phrase_name_from(const struct voices *s, size_t i)
{
	size_t k = names_after(s->names, i);
	const struct name *n;

	if (k == s->names->nfound)
		return NULL;
	n = &s->names->found[k];
	return n->from == i || n->title == i ? n : NULL;
}

const struct name *
phrase_person(const struct voices *s, size_t from, size_t to)
{
	const struct name *n = NULL;

	while ((n = phrase_next(s, n, from, to)) != NULL &&
	    (n->kind != NAME_PERSON ||
	    s->passage->word[n->to - 1].genitive))
		;
	return n;
}

bool
phrase_is_inner(struct voices *s, size_t i)
{
	struct passage *p = s->passage;

	return p->word[i].shape == PLAIN &&
	    (phrase_is(s, i, PLACEPREP) || passage_is(p, i, "of") ||
	    passage_is(p, i, "for") || passage_is(p, i, "with") ||
	    passage_is(p, i, "on"));
}

/* Is it a noun because it follows an article: the back, not to back? */
static bool
is_after_article(struct voices *s, size_t i)
{
	const struct passage *p = s->passage;

	return i > 0 && p->word[i].gap == GAP_SPACE &&
	    (passage_is(p, i - 1, "the") || passage_is(p, i - 1, "a") ||
	    passage_is(p, i - 1, "an"));
}

bool
phrase_is_verb(struct voices *s, size_t i)
{
	if (is_after_article(s, i))
		return false;
	return s->passage->word[i].shape == PLAIN &&
	    (phrase_any(s, i, CLASS(SAYING) | CLASS(AUXILIARY)) ||
	    (phrase_any(s, i, CLASS(SAY) | CLASS(THINK)) &&
	    !phrase_any(s, i, CLASS(DOCUMENT) | CLASS(SAYNOUN) |
	    CLASS(SPEAKER) | CLASS(PERSONNOUN))));
}

bool
phrase_ends(struct voices *s, size_t i)
{
	struct passage *p = s->passage;

	if (s->outline->inside[i] != 0)
		return true;
	if (is_after_article(s, i))
		return false;
	if (phrase_is_verb(s, i))
		return true;
	if (p->word[i].shape != PLAIN && !p->word[i].first)
		return false;
	if (phrase_is_inner(s, i) || phrase_any(s, i, CLASS(DETERMINER)))
		return false;
	return phrase_any(s, i, CLASS(PRONOUN) | CLASS(RELATIVE) |
	    CLASS(SUBORDINATE) | CLASS(HEARSAY) | CLASS(PREPOSITION) |
	    CLASS(AUXILIARY));
}

/* May this gap be inside a noun phrase? */
static bool
is_within(enum passage_gap gap)
{
	return gap == GAP_SPACE || gap == GAP_HYPHEN || gap == GAP_SLASH ||
	    gap == GAP_CLOSE || gap == GAP_OPEN;
}

/* Are the n words before word i a known adverb, such as `in turn'? */
static bool
is_adverb(struct voices *s, size_t i, size_t n)
{
	return phrase_any(s, i - n, LEXICON_STARTS) &&
	    passage_phrase(s->passage, i - n, n) & CLASS(ADVERB);
}

/* Does the phrase that word i is part of start with word i? */
static bool
starts_at(struct voices *s, size_t lo, size_t i)
{
	struct passage *p = s->passage;

	if (phrase_ends(s, i - 1) || (p->word[i - 1].shape != PLAIN &&
	    phrase_is(s, i - 1, DATE)) || (i >= lo + 2 && is_adverb(s, i, 2)))
		return true;
	if (passage_is(p, i - 1, "but"))
		return true;
	if (passage_is(p, i - 1, "and") || passage_is(p, i - 1, "&"))
		return i < lo + 2 || (phrase_name_to(s, i - 1) == NULL &&
		    !phrase_is_office(s, i - 2) &&
		    !passage_capital(s->passage, i - 2));
	return phrase_is_inner(s, i - 1) && (i - 1 == lo ||
	    phrase_gap(s, i - 1) != GAP_SPACE || phrase_ends(s, i - 2) ||
	    p->word[i - 1].first);
}

/* Does a name and `and' stand before word i: Ann Bell and her colleagues? */
static bool
is_named_before(struct voices *s, size_t i)
{
	return passage_is(s->passage, i - 1, "and") &&
	    phrase_name_to(s, i - 1) != NULL;
}

size_t
phrase_start(struct voices *s, size_t lo, size_t end)
{
	size_t i = end;

	while (i > lo && end - i < SUBJECT_MAX) {
		const struct name *name;

		if (i < end && !is_within(phrase_gap(s, i)))
			break;
		name = phrase_name_to(s, i);
		if (name != NULL) {
			i = name->title;
			continue;
		}
		if (starts_at(s, lo, i))
			break;
		i--;
		if (phrase_is(s, i, DETERMINER) &&
		    s->passage->word[i].shape == PLAIN &&
		    (i == lo || !(phrase_is_inner(s, i - 1) ||
		    is_named_before(s, i))))
			break;
	}
	return i;
}

/* The number of words of an adverb that ends before word v, or 0. */
static size_t
adverb_before(struct voices *s, size_t lo, size_t v)
{
	const struct passage_word *w = &s->passage->word[v - 1];

	for (size_t n = 4; n > 1; n--)
		if (v >= lo + n && is_adverb(s, v, n))
			return n;
	if (s->outline->inside[v - 1] != 0 || phrase_name_to(s, v) != NULL)
		return 0;
	if (phrase_is(s, v - 1, ADVERB))
		return 1;
	return w->shape == PLAIN && w->end - w->start > 4 &&
	    passage_ends(s->passage, v - 1, "ly") &&
	    !phrase_is_office(s, v - 1);
}

size_t
phrase_before_adverbs(struct voices *s, size_t lo, size_t v)
{
	while (v > lo && (v >= s->passage->n ||
	    phrase_gap(s, v) < GAP_DASH)) {
		size_t n = adverb_before(s, lo, v);

		/* the end of last month: no adverb, but part of the phrase */
		if (n == 0 || (v > lo + n && phrase_is_inner(s, v - n - 1)))
			break;
		v -= n;
	}
	return v;
}

/*
 * The person whom words from word i on describe, or i: Hull University marine
 * biologist NAME.
 */
static size_t
described(struct voices *s, size_t i, size_t hi)
{
	size_t k = i;

	while (k < hi && k < i + 4 && s->passage->word[k].shape == PLAIN &&
	    phrase_gap(s, k) <= GAP_HYPHEN && phrase_gap(s, k) != GAP_COMMA &&
	    !phrase_is_inner(s, k) && !phrase_ends(s, k))
		k++;
	if (k == i || k >= hi || !phrase_is_office(s, k - 1) ||
	    phrase_gap(s, k) != GAP_SPACE)
		return i;
	for (size_t n = 0; n < 3 && k < hi &&
	    passage_capital(s->passage, k); n++) {
		const struct name *name = phrase_name_from(s, k);

		if (name != NULL)
			return name->kind == NAME_PERSON ? k : i;
		k++;
	}
	return i;
}

size_t
phrase_head_end(struct voices *s, size_t i, size_t hi)
{
	size_t end = i;
	bool head = false, speaks, large;

	while (end < hi && s->outline->inside[end] == 0 &&
	    (end == i || (phrase_gap(s, end) <= GAP_HYPHEN &&
	    phrase_gap(s, end) != GAP_COMMA)) && !phrase_is_inner(s, end) &&
	    !phrase_ends(s, end)) {
		const struct name *name = phrase_name_from(s, end);

		if (name != NULL && name->from <= end) {
			end = name->to;
			head = !s->passage->word[end - 1].genitive;
			continue;
		}
		speaks = phrase_is_speaker(s, end);
		large = passage_capital(s->passage, end);
		if (head && !speaks && !large &&
		    !passage_is(s->passage, end, "and")) {
			size_t person = described(s, end, hi);

			if (person == end)
				break;
			end = person;
			continue;
		}
		head = head || (speaks && !large);
		end++;
	}
	return end < hi ? end : hi;
}

/* What follows the head counts only if it reaches a comma or word hi. */
size_t
phrase_end(struct voices *s, size_t end, size_t hi)
{
	size_t i = end;

	if (i >= hi || !phrase_is_inner(s, i) ||
	    phrase_gap(s, i) != GAP_SPACE || phrase_is(s, end - 1, DOCUMENT))
		return end;
	for (i++; i < hi && phrase_gap(s, i) != GAP_COMMA; i++)
		if ((phrase_gap(s, i) != GAP_SPACE &&
		    phrase_gap(s, i) != GAP_HYPHEN) || phrase_ends(s, i) ||
		    i > end + 8)
			return end;
	return i;
}
