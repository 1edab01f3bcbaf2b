/*
 * A bonus is added to the sum of a label: 1 begins a person, 2 goes on with it; 3
 * and 4 do so for a body, 5 and 6 for a place.
 */
#include "bonus.h"

/*
 * The bonus for a phrase that the lexicon knows to be a name, or not to be one.
 * It outweighs most evidence, so that only a longer name includes the phrase.
 */
#define PHRASE_BONUS 1200
#define WORD_BONUS 800

static void
favour_phrase(classes found, bool starts, bool within, weights_sum *sum)
{
	int label = found & CLASS(BODY) ? 3 : found & (CLASS(PLACE) |
	    CLASS(COUNTRY)) ? 5 : LABEL_NONE;

	if (label == 5 && within)
		label = 4;
	else if (label != LABEL_NONE && !starts)
		label++;
	(*sum)[label] += PHRASE_BONUS;
}

/* Is word i after the head of a body and `of': University of X? */
static bool
is_of_body(struct passage *p, size_t from, size_t i)
{
	const classes head = CLASS(BODYHEAD) | CLASS(BODYSTART);

	if (i > from + 2 && passage_is(p, i - 1, "the"))
		i--;
	return i > from + 1 && passage_is(p, i - 1, "of") &&
	    p->word[i - 2].shape != PLAIN && !p->word[i - 2].genitive &&
	    (passage_classes(p, i - 2) & head) != 0;
}

/* Favour a single word that is a country or a body. */
static inline void
favour_word(struct passage *p, size_t from, size_t i, weights_sum *sum)
{
	const struct passage_word *w = &p->word[i];
	classes set = passage_classes(p, i);

	if (!(set & (CLASS(COUNTRY) | CLASS(BODY))) || (i + 1 < p->n &&
	    w[1].gap == GAP_SPACE && w[1].shape != PLAIN && !w->genitive &&
	    !(passage_classes(p, i + 1) & CLASS(OFFICE))) ||
	    (i > 0 && w->gap == GAP_SPACE && w[-1].shape != PLAIN))
		return;
	if (set & CLASS(COUNTRY))
		(*sum)[is_of_body(p, from, i) ? 4 : 5] += WORD_BONUS;
	else if (!(set & (CLASS(PLACE) | CLASS(SURNAME))))
		(*sum)[3] += WORD_BONUS;
}

/* PowerChina, with a capital inside an unknown word, is a body. */
#define INNER_BONUS 300

static inline void
favour_shape(struct passage *p, size_t i, weights_sum *sum)
{
	const classes name = CLASS(GIVEN) | CLASS(SURNAME) | CLASS(PLACE);
	const struct passage_word *w = &p->word[i];
	size_t k = w->start + 3;

	if (w->shape != MIXED || w->hyphen || !is_large(p->s[w->start]) ||
	    memcmp(p->s + w->start, "Mac", 3) == 0)	/* a person */
		return;
	while (k + 1 < w->end && !is_large(p->s[k]))
		k++;
	if (k + 1 < w->end && p->s[k - 1] >= 'a' && p->s[k + 1] >= 'a' &&
	    !(passage_classes(p, i) & name))
		(*sum)[3] += INNER_BONUS;
}

/*
 * After a title a person is named, by all that stands together; the limit keeps
 * the time for a long run of names linear.
 */
#define TITLE_BONUS 300
#define TITLE_REACH 8		/* words */

/* Do the capitalized words from word i on name a body: St Luke's Hospice? */
static inline bool
ends_body(struct passage *p, size_t i)
{
	size_t end = i + TITLE_REACH;

	while (i + 1 < p->n && i < end && p->word[i + 1].gap == GAP_SPACE &&
	    passage_capital(p, i + 1))
		i++;
	return passage_classes(p, i) & CLASS(BODYHEAD) &&
	    !(passage_classes(p, i) & (CLASS(SURNAME) | CLASS(GIVEN)));
}

static inline void
favour_titled(struct passage *p, size_t from, size_t i, weights_sum *sum)
{
	bool body, genitive = false;
	size_t title = i;

	if (i - from > TITLE_REACH)
		from = i - TITLE_REACH;
	while (title > from && p->word[title].gap == GAP_SPACE &&
	    p->word[title - 1].shape != PLAIN) {
		title--;
		genitive |= p->word[title].genitive;
		if (passage_classes(p, title) & CLASS(TITLE)) {
			body = ends_body(p, i);
			if (body || !genitive)
				(*sum)[body ? 4 : title + 1 == i ? 1 : 2] +=
				    TITLE_BONUS;
			return;
		}
	}
}

/*
 * Washington's Capitol Hill is not one name, although the King's Fund is.  A new
 * name begins after the genitive of a place; of a body, if a given name follows;
 * and of several words, if the next word is not known as the head of a name.
 */
#define GENITIVE_COST 600

void
bonus_part(struct passage *p, const struct run *r, size_t i, weights_sum *sum)
{
	const classes head = CLASS(BODYHEAD) | CLASS(PLACEHEAD) |
	    CLASS(WORKHEAD) | CLASS(ORDINARY) | CLASS(SAYS);
	bool long_before = i > r->from + 1 && passage_capital(p, i - 2) &&
	    p->word[i - 1].gap == GAP_SPACE;
	const classes place = CLASS(PLACE) | CLASS(COUNTRY);
	classes set = passage_classes(p, i - 1);

	if (!(i == r->end && r->phrase & place) && !(long_before &&
	    !(passage_classes(p, i) & head)) && (set & (CLASS(SURNAME) |
	    CLASS(GIVEN)) || !(set & place || (set & CLASS(BODY) &&
	    passage_classes(p, i) & CLASS(GIVEN)))))
		return;
	for (int l = 2; l < LABELS; l += 2)
		(*sum)[l] -= GENITIVE_COST;
}

/* The word before tells whether a word like Kent is a person. */
#define NAMESAKE_BONUS 400

static inline void
favour_namesake(struct passage *p, size_t i, weights_sum *sum)
{
	const classes name = CLASS(GIVEN) | CLASS(SURNAME);

	if (!(passage_classes(p, i) & CLASS(PLACE)) ||
	    !(passage_classes(p, i) & name) || i == 0 || !passage_joined(p, i))
		return;
	if (passage_is(p, i - 1, "of") && p->word[i - 1].gap == GAP_COMMA)
		(*sum)[5] += NAMESAKE_BONUS;	/* Ann Bell, of Kent */
	else if (passage_classes(p, i - 1) & CLASS(SAYS))
		(*sum)[1] += NAMESAKE_BONUS;	/* said Kent */
}

/*
 * What follows a name after a comma tells its kind: Isla, 13, ...; Emmaus, the
 * homelessness charity; Hywel, a nurse; Gideon Marsh, medical director at X.
 */
#define APPOSED_BONUS 300
#define APPOSED_REACH 5		/* words of the apposition */

/* The kind of a name, as the words after its comma tell, from word i on. */
__attribute__((noinline)) static enum name_kind
apposed_kind(struct passage *p, size_t i, bool alone)
{
	const classes person = CLASS(OFFICE) | CLASS(PERSONNOUN);
	size_t k = i;
	bool article;

	if (p->word[i].shape == NUMBER && p->word[i].end - p->word[i].start < 3 &&
	    (i + 1 == p->n || p->word[i + 1].gap == GAP_COMMA))
		return NAME_PERSON;
	article = passage_among(p, i, "the a an");
	if (alone && !article)
		return NAME_NONE;
	while (++k < p->n && k < i + APPOSED_REACH - 1 && passage_joined(p, k) &&
	    (article || p->word[k].shape != PLAIN ||
	    !(passage_classes(p, k) & (CLASS(PREPOSITION) | CLASS(PLACEPREP)))))
		;
	if (k == p->n || (article && p->word[k].gap != GAP_COMMA))
		return NAME_NONE;
	if (article && passage_classes(p, k - 1) & CLASS(BODYNOUN))
		return NAME_BODY;
	return passage_classes(p, k - 1) & person ? NAME_PERSON : NAME_NONE;
}

/*
 * Favour the kind that an apposition tells, for a name of one word, or of a
 * given name and a word such as Marsh or Street.
 */
static inline void
favour_apposed(struct passage *p, const struct run *r, size_t i,
    weights_sum *sum)
{
	enum name_kind kind;

	if (r->to == r->from + 1 ? passage_classes(p, i) & (CLASS(COUNTRY) |
	    CLASS(DATE)) : !(passage_classes(p, r->to - 1) & CLASS(PLACEHEAD)) ||
	    (passage_classes(p, r->from) & (CLASS(GIVEN) | CLASS(TITLE))) !=
	    CLASS(GIVEN))
		return;
	kind = apposed_kind(p, r->to, r->to == r->from + 1);
	if (kind != NAME_NONE)
		(*sum)[2 * kind - (i == r->from)] += APPOSED_BONUS;
}

/* Mayor of London Ann Bell; Chair of Fife LMC Tom Fox: the person begins anew. */
#define HOLDER_BONUS 900
#define HOLDER_REACH 5		/* words of where the office is held */

static inline void
favour_holder(struct passage *p, size_t i, weights_sum *sum)
{
	const classes seat = CLASS(PLACE) | CLASS(COUNTRY) | CLASS(BODYHEAD) |
	    CLASS(BODY);
	size_t k = i;

	if (i < 3 || !(passage_classes(p, i) & CLASS(GIVEN)) ||
	    !(passage_classes(p, i - 1) & seat))
		return;
	while (k > 2 && k + HOLDER_REACH > i && p->word[k].gap == GAP_SPACE &&
	    passage_capital(p, k - 1))
		k--;
	if (k < i && passage_among(p, k - 1, "of for") &&
	    passage_classes(p, k - 2) & (CLASS(OFFICE) | CLASS(TITLE) |
	    CLASS(PERSONNOUN)) && !ends_body(p, i))
		(*sum)[1] += HOLDER_BONUS;
}

void
bonus_add(struct passage *p, const struct run *r, size_t i, weights_sum *sum)
{
	if (p->word[i].shape != PLAIN) {
		favour_titled(p, r->from, i, sum);
		favour_holder(p, i, sum);
		favour_shape(p, i, sum);
	}
	if (r->to == r->from + 1)
		favour_namesake(p, i, sum);
	if (r->to <= r->from + 2 && r->to < p->n &&
	    p->word[r->to].gap == GAP_COMMA)
		favour_apposed(p, r, i, sum);
	if (i < r->end)
		favour_phrase(r->phrase, i == r->start,
		    is_of_body(p, r->from, r->start), sum);
	else
		favour_word(p, r->from, i, sum);
}
