/*
 * kinds - which words of a passage are names, and of what kind.
 *
 * A run of capitalized words, with the small words that may join them, is
 * labelled as a whole: each word begins a name of one kind, continues it, or
 * belongs to none.  The evidence for a label (weights.h) is the classes of the
 * word and its neighbours, its shape, the gaps around it, the words on either
 * side of the run, and the kinds of names the word has been part of so far in
 * the document.  Weights and bonuses are added up, and the labels with the
 * greatest sum are taken (a linear-chain conditional random field: Lafferty,
 * McCallum and Pereira, ICML 2001) with the algorithm of Viterbi (IEEE
 * Transactions on Information Theory 13, 1967).  Weights belong to classes of
 * words, never to a single word.
 */
#include "weights.h"

#include <string.h>

#include "bytes/memory.h"

/* A run, and the last phrase of the lexicon in it, so far. */
struct run {
	size_t from, to;
	size_t start, end;		/* of the phrase */
	classes phrase;			/* its classes */
};

/*
 * Bonuses: signs so sure that they outweigh the evidence.  The lexicon knows a
 * phrase or a word as a name; a title stands before; a place has a namesake.  A
 * bonus is added to the sum of a label: 1 begins a person, 2 goes on with it; 3
 * and 4 do so for a body, 5 and 6 for a place.
 */

/*
 * The bonus for a phrase that the lexicon knows to be a name, or not to be one.
 * It outweighs most evidence, so that only a longer name includes the phrase.
 */
#define PHRASE_BONUS 1200
#define WORD_BONUS 800

static void
favour_phrase(classes found, bool starts, bool within, weights_sum *sum)
{
	int label = found & CLASS(BODY) ? 3 : found & CLASSES(PLACE, COUNTRY) ?
	    5 : LABEL_NONE;

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
	const classes head = CLASSES(BODYHEAD, BODYSTART);

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

	if (!(set & CLASSES(COUNTRY, BODY)) || (i + 1 < p->n &&
	    w[1].gap == GAP_SPACE && w[1].shape != PLAIN && !w->genitive &&
	    !(passage_classes(p, i + 1) & CLASS(OFFICE))) || (i > 0 &&
	    w->gap == GAP_SPACE && w[-1].shape != PLAIN))
		return;
	if (set & CLASS(COUNTRY))
		(*sum)[is_of_body(p, from, i) ? 4 : 5] += WORD_BONUS;
	else if (!(set & CLASSES(PLACE, SURNAME)))
		(*sum)[3] += WORD_BONUS;
}

/* PowerChina, with a capital inside an unknown word, is a body. */
#define INNER_BONUS 300

static inline void
favour_shape(struct passage *p, size_t i, weights_sum *sum)
{
	const classes name = CLASSES(GIVEN, SURNAME, PLACE);
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
	return passage_classes(p, i) & CLASS(BODYHEAD) && !(passage_classes(p,
	    i) & CLASSES(SURNAME, GIVEN));
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
 * name begins after the genitive of a place, or of a body's initials or head (the
 * council's Cabinet); of a body, if a given name follows; and of several words, if
 * the next word is not known as the head of a name.
 */
#define GENITIVE_COST 600

__attribute__((noinline)) static void
bonus_part(struct passage *p, const struct run *r, size_t i, weights_sum *sum)
{
	const classes head = CLASSES(BODYHEAD, PLACEHEAD, WORKHEAD, ORDINARY,
	    SAYS);
	bool long_before = i > r->from + 1 && passage_capital(p, i - 2) &&
	    p->word[i - 1].gap == GAP_SPACE;
	const classes place = CLASSES(PLACE, COUNTRY);
	const classes person = CLASSES(SURNAME, GIVEN);
	classes set = passage_classes(p, i - 1);
	bool body = (p->word[i - 1].shape == CAPITALS && !p->capitals) ||
	    (set & CLASS(BODYHEAD) && !passage_ends(p, i - 1, "s"));

	if (!(i == r->end && r->phrase & place) && !(long_before &&
	    !(passage_classes(p, i) & head)) && !body && (set & person ||
	    !(set & place || (set & CLASS(BODY) &&
	    passage_classes(p, i) & CLASS(GIVEN)))))
		return;
	for (int l = 2; l < LABELS; l += 2)
		(*sum)[l] -= GENITIVE_COST;
}

/*
 * The word before tells whether a word like Kent is a person; or a body in small
 * letters after it, that it is a place: Kent local medical committee.
 */
#define NAMESAKE_BONUS 400
#define SEAT_REACH 4		/* words to the noun for the body */

static bool
is_seat(struct passage *p, size_t i)
{
	const classes grammar = GRAMMAR_SET | CLASS(ACTS);

	if (p->word[i].genitive || p->word[i].seen & SEEN_PERSON)
		return false;
	for (size_t k = i + 1; k < p->n && k < i + SEAT_REACH &&
	    passage_joined(p, k) && p->word[k].shape == PLAIN &&
	    !(passage_classes(p, k) & grammar); k++)
		if (passage_classes(p, k) & CLASS(BODYNOUN))
			return true;
	return false;
}

static inline void
favour_namesake(struct passage *p, size_t i, weights_sum *sum)
{
	const classes name = CLASSES(GIVEN, SURNAME);

	if (!(passage_classes(p, i) & CLASS(PLACE)) ||
	    !(passage_classes(p, i) & name))
		return;
	if (is_seat(p, i))
		(*sum)[5] += NAMESAKE_BONUS;
	if (i == 0 || !passage_joined(p, i))
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
	const classes person = CLASSES(OFFICE, PERSONNOUN);
	size_t k = i;
	bool article;

	if (p->word[i].shape == NUMBER &&
	    p->word[i].end - p->word[i].start < 3 && (i + 1 == p->n ||
	    p->word[i + 1].gap == GAP_COMMA))
		return NAME_PERSON;
	article = passage_among(p, i, "the a an");
	if (alone && !article)
		return NAME_NONE;
	while (++k < p->n && k < i + APPOSED_REACH - 1 && passage_joined(p,
	    k) && (article || p->word[k].shape != PLAIN || !(passage_classes(p,
	    k) & CLASSES(PREPOSITION, PLACEPREP))))
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

	if (r->to == r->from + 1 ? passage_classes(p, i) & CLASSES(COUNTRY,
	    DATE) : !(passage_classes(p, r->to - 1) & CLASS(PLACEHEAD)) ||
	    (passage_classes(p, r->from) & CLASSES(GIVEN,
	    TITLE)) != CLASS(GIVEN))
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
	const classes seat = CLASSES(PLACE, COUNTRY, BODYHEAD, BODY);
	size_t k = i;

	if (i < 3 || !(passage_classes(p, i) & CLASS(GIVEN)) ||
	    !(passage_classes(p, i - 1) & seat))
		return;
	while (k > 2 && k + HOLDER_REACH > i && p->word[k].gap == GAP_SPACE &&
	    passage_capital(p, k - 1))
		k--;
	if (k < i && passage_among(p, k - 1, "of for") && passage_classes(p,
	    k - 2) & CLASSES(OFFICE, TITLE, PERSONNOUN) && !ends_body(p, i))
		(*sum)[1] += HOLDER_BONUS;
}

__attribute__((noinline)) static void
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

/*
 * The evidence for a word, added up for each label.  The pieces themselves
 * are listed only for learn-kinds.py, by functions that are out of the way.  All
 * others that weigh() calls are inlined, which keeps the sums in registers.
 */
#define EVIDENCE_MAX 200	/* no word has more */

struct reasons {
	struct weights *weights;
	weights_sum sum;
	bool listed;
	size_t n;
	uint16_t list[EVIDENCE_MAX];
};

__attribute__((cold, noinline)) static void
list(struct reasons *to, enum evidence t, unsigned fill)
{
	if (to->n < EVIDENCE_MAX)
		to->list[to->n++] = (uint16_t)((unsigned)t + fill);
}

__attribute__((cold, noinline)) static void
list_set(struct reasons *to, enum evidence t, classes set)
{
	for (set &= NAME_SET; set != 0; set &= set - 1)
		list(to, t, (unsigned)__builtin_ctzll(set));
}

static inline void
put(struct reasons *to, enum evidence t, unsigned fill)
{
	to->sum += weights_of(to->weights, t, fill);
	if (to->listed)
		list(to, t, fill);
}

static inline void
put_classes(struct reasons *to, enum evidence t, classes set)
{
	to->sum += weights_of_classes(to->weights, t, set);
	if (to->listed)
		list_set(to, t, set);
}

static inline void
put_pair(struct reasons *to, enum evidence t, unsigned a, unsigned b)
{
	put(to, t, a * PAIRED + b);
}

/* The most telling class of a neighbour, or a number of its own if apart. */
static unsigned
telling_at(struct weights *w, struct passage *p, size_t i, bool apart)
{
	return apart || i >= p->n ? NAME_CLASSES + 1 :
	    weights_set(w, p, i)->telling;
}

/* The marks of word i of the run, as bits. */
static inline unsigned
marks_of(const struct passage *p, size_t i, size_t from, size_t run_to)
{
	const struct passage_word *w = &p->word[i];
	size_t n = run_to - from, len = w->end - w->start;
	unsigned set = 0;

	if (w->first)
		set |= p->set[i] & CLASS(ORDINARY) ? 1u << 1 : 1u;
	set |= (unsigned)p->capitals << 2;
	set |= (unsigned)w->genitive << 3;
	set |= (unsigned)(i > 0 && w[-1].genitive) << 4;
	set |= 1u << (n >= 4 ? 8 : 4 + n);
	set |= (unsigned)(i == from) << 9;
	set |= (unsigned)(i + 1 == run_to) << 10;
	set |= (unsigned)(w->shape == CAPITALS && len <= 5) << 11;
	set |= (unsigned)(w->shape == CAPITAL && len > 4 &&
	    p->s[w->end - 1] == 's' && p->s[w->end - 2] != 's') << 12;
	set |= (unsigned)(w->hyphen && passage_compound(p, i)) << 13;
	return set;
}

/* Add the marks of a word, and the kinds it and the one before were part of. */
static inline void
put_marks(struct reasons *to, unsigned set, unsigned seen)
{
	const struct weights *w = to->weights;

	to->sum += w->marks[0][set & (MARK_SETS - 1)] +
	    w->marks[1][set / MARK_SETS] + w->seen[seen];
	if (to->listed) {
		list_set(to, E_MARK, set);
		list_set(to, E_SEEN, seen);
	}
}

/*
 * The classes of the word and, no more than a space away, those beside it.
 * Returns the most telling class of the word.
 */
static inline unsigned
put_words(struct reasons *to, struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];
	bool before = i > 0 && passage_joined(p, i);
	bool after = i + 1 < p->n && passage_joined(p, i + 1);
	const struct weights_set *s = weights_set(to->weights, p, i);
	unsigned here = s->telling, left = NAME_CLASSES + 1, right = left;

	to->sum += s->here;
	if (before) {
		s = weights_set(to->weights, p, i - 1);
		to->sum += s->before;
		left = s->telling;
	}
	if (after) {
		s = weights_set(to->weights, p, i + 1);
		to->sum += s->after;
		right = s->telling;
	}
	if (to->listed) {		/* what weights_listings() adds up */
		list_set(to, E_WORD, passage_classes(p, i));
		list_set(to, E_BEFORE, before ? passage_classes(p, i - 1) : 0);
		list_set(to, E_AFTER, after ? passage_classes(p, i + 1) : 0);
	}
	put(to, E_SHAPE, w->shape);
	put(to, E_SHAPE_BEFORE, before ? w[-1].shape : SHAPES - 1);
	put(to, E_SHAPE_AFTER, after ? w[1].shape : SHAPES - 1);
	put(to, E_GAP, i == 0 ? GAPS - 1 : w->gap);
	put(to, E_GAP_AFTER, i + 1 < p->n ? w[1].gap : GAPS - 1);
	put_pair(to, E_PAIR, here, left);
	put_pair(to, E_PAIR_AFTER, here, right);
	return here;
}

/*
 * Find the best way to each label of word i.  Sums are relative to that of
 * LABEL_NONE, which is always possible, so that they stay small.
 */
static inline void
extend(struct kinds *k, size_t i, weights_sum weight)
{
	/* half of the sums of a word */
	typedef int16_t small __attribute__((vector_size(8)));
	weights_half sum[2];
	small part[2];

	memcpy(part, &weight, sizeof(part));
	for (size_t h = 0; h < 2; h++) {
		weights_half best = k->weights.step[LABEL_NONE][h], back =
		    { 0 };

		for (int from = 1; i > 0 && from < LABELS; from++) {
			weights_half s =
			    k->weights.step[from][h] + k->best[from];
			weights_half more = s > best;

			best = (more & s) | (~more & best);
			back = (more & from) | (~more & back);
		}
		sum[h] = best + __builtin_convertvector(part[h], weights_half);
		k->back[i][h] = back;
	}
	sum[1] -= sum[0][LABEL_NONE];
	sum[0] -= sum[0][LABEL_NONE];
	memcpy(k->best, sum, sizeof(k->best));
}

/* A run that is being labelled, and what stands beside it. */
struct reading {
	struct run run;
	unsigned left, two, right;	/* the words beside it: telling_at() */
	size_t stretch;			/* the end of the capitalized words */
	unsigned final;			/* the last one's most telling class */
};

/* Add the classes of the phrase that word i is part of, or starts, if any. */
static inline void
put_phrase(struct reasons *to, struct passage *p, struct run *r, size_t i)
{
	const classes wanted = CLASSES(PLACE, BODY, COUNTRY, DEMONYM, WORKHEAD,
	    OFFICE, DATE);
	classes set;
	size_t n;

	if (i < r->end) {
		put_classes(to, E_PHRASE_ON, r->phrase);
		return;
	}
	if (!(passage_classes(p, i) & LEXICON_STARTS))
		return;
	n = passage_longest(p, i, wanted, &set);
	/* Tower Hamlets is a place, Tower Hamlets LMC is none */
	if (n < 2 || (set & CLASS(PLACE) && !(set & CLASS(BODY)) &&
	    i + n < p->n && p->word[i + n].gap == GAP_SPACE &&
	    !p->word[i + n - 1].genitive && p->word[i + n].shape != PLAIN))
		return;
	r->start = i;
	r->end = i + n;
	r->phrase = set & wanted;
	put_classes(to, E_PHRASE, r->phrase);
}

/* Find where the capitalized words from word i on end. */
static inline void
find_stretch(struct weights *w, struct passage *p, struct reading *r, size_t i)
{
	for (i++; i < r->run.to && p->word[i].shape != PLAIN &&
	    !p->word[i - 1].genitive; i++)
		;
	r->stretch = i;
	r->final = weights_set(w, p, i - 1)->telling;
}

/* Where a word is in the run, and what stands beside the run. */
static inline void
put_position(struct reasons *to, struct passage *p, const struct reading *r,
    size_t i, unsigned here)
{
	put(to, E_BIAS, 0);
	put(to, E_RIGHT, r->right);
	put(to, E_LEFT, r->left);
	put_pair(to, E_LEFT_TWO, r->two, r->left);
	if (r->run.to - r->run.from == 1)
		put_pair(to, E_AROUND, r->left, r->right);
	if (r->stretch > i + 1)
		put_classes(to, E_LAST, passage_classes(p, r->stretch - 1));
	put_pair(to, E_STRETCH_LAST, r->final, here);
	put_pair(to, E_RUN_RIGHT, r->right, here);
	put_pair(to, E_RUN_LEFT, r->left, here);
}

/* The sum of the evidence for word i of a run, with bonuses. */
static inline weights_sum
weigh(struct kinds *k, struct passage *p, struct reading *r, size_t i)
{
	const struct run *run = &r->run;
	struct reasons e;
	unsigned here;

	e.weights = &k->weights;
	e.listed = k->show != NULL;
	e.n = 0;
	e.sum = (weights_sum){ 0 };
	here = put_words(&e, p, i);
	put_marks(&e, marks_of(p, i, run->from, run->to), p->word[i].seen |
	    (i > run->from ? (unsigned)p->word[i - 1].seen << SEEN_BITS : 0));
	if (i > run->from && p->word[i - 1].genitive)
		bonus_part(p, run, i, &e.sum);
	put_phrase(&e, p, &r->run, i);
	if (i >= r->stretch)
		find_stretch(&k->weights, p, r, i);
	put_position(&e, p, r, i, here);
	if (e.listed)
		k->show(k->arg, i, e.list, e.n);
	bonus_add(p, run, i, &e.sum);
	return e.sum;
}

void
kinds_label(struct kinds *k, struct passage *p, size_t from, size_t to)
{
	bool apart = from == 0 || p->word[from].gap >= GAP_DASH;
	struct reading r = { .run = { .from = from, .to = to } };
	int last = 0;

	r.left = telling_at(&k->weights, p, from - 1, apart);
	r.two = telling_at(&k->weights, p, from - 2, apart || from < 2 ||
	    p->word[from - 1].gap >= GAP_DASH);
	r.right = telling_at(&k->weights, p, to, to >= p->n ||
	    p->word[to].gap >= GAP_DASH);
	if (to == from + 1) {		/* as most are: no label goes on */
		weights_sum sum = weigh(k, p, &r, from);
		const int16_t *first = k->weights.steps[LABEL_NONE];

		for (int l = 1; l < LABELS; l += 2)
			if (sum[l] + first[l] > sum[last] + first[last])
				last = l;
		p->word[from].label = (unsigned)last & 7;
		return;
	}
	MEMORY_ROOM(k->back, k->back_size, to - from);
	for (size_t i = from; i < to; i++)
		extend(k, i - from, weigh(k, p, &r, i));
	for (int l = 1; l < LABELS; l++)
		if (k->best[l] > k->best[last])
			last = l;
	for (size_t i = to; i-- > from;) {	/* the best way back */
		p->word[i].label = (unsigned)last & 7;
		last = k->back[i - from][last / 4][last % 4];
	}
}
