/*
 * A noun phrase ends at a verb, a pronoun, a function word that cannot occur
 * inside one, or punctuation other than a hyphen.
 */
#include "phrases.h"

#define SUBJECT_MAX 30		/* words of a phrase */
#define ROLE_MAX 25		/* words of a role */
#define HELD_MAX 6		/* of where it is held */

const struct name *
phrase_name_to(const struct text *t, size_t i)
{
	size_t k;

	if (i == 0 || t->word[i - 1].shape == PLAIN)
		return NULL;		/* no name ends so */
	k = names_after(t->names, i - 1);
	return k < t->names->nfound && t->names->found[k].to == i ?
	    &t->names->found[k] : NULL;
}

const struct name *
phrase_name_from(const struct text *t, size_t i)
{
	size_t k = names_after(t->names, i);
	const struct name *n;

	if (k == t->names->nfound)
		return NULL;
	n = &t->names->found[k];
	return n->from == i || n->title == i ? n : NULL;
}

const struct name *
phrase_person(const struct text *t, size_t from, size_t to)
{
	const struct name *n = NULL;

	while ((n = phrase_next(t, n, from, to)) != NULL &&
	    (n->kind != NAME_PERSON || t->word[n->to - 1].genitive))
		;
	return n;
}

/* Is it a noun, or a part of one: the back, not to back; think tank; next door? */
static bool
is_noun(struct text *t, size_t i)
{
	return (i > 0 && passage_is(t->p, i - 1, "the")) || (text_any(t, i,
	    LEXICON_STARTS) && passage_phrase(t->p, i, 2) & SPEAKERS);
}

bool
phrase_is_verb(struct text *t, size_t i)
{
	const struct passage_word *w = &t->word[i];

	if (is_noun(t, i))
		return false;
	if (w->shape != PLAIN && !w->first)
		return false;
	return (w->shape == PLAIN &&
	    text_any(t, i, CLASSES(SAYING, AUXILIARY))) ||
	    (text_any(t, i, VERBS) && !text_any(t, i, CLASS(DOCUMENT) |
	    CLASS(SAYNOUN) | SPEAKERS));	/* Says the chair, NAME */
}

bool
phrase_has(struct text *t, size_t from, size_t to, classes set)
{
	while (from < to && !text_any(t, from, set))
		from++;
	return from < to;
}

bool
phrase_can_speak(struct text *t, size_t from, size_t to)
{
	for (size_t i = to; i-- > from;)
		if (text_any(t, i, TALKERS) || text_is(t, i, COLLECTIVE) ||
		    (text_any(t, i, LEXICON_STARTS) && passage_phrase(t->p, i,
		    2) & SPEAKERS) || (passage_capital(t->p, i) &&
		    !(t->word[i].first && passage_ends(t->p, i, "ing") &&
		    phrase_name_from(t, i) == NULL)))
			return true;
	return false;
}

bool
phrase_ends(struct text *t, size_t i)
{
	const classes function = CLASSES(PRONOUN, RELATIVE, SUBORDINATE,
	    HEARSAY, PREPOSITION, AUXILIARY);
	const struct passage_word *w = &t->word[i];

	if (t->inside[i] != 0)
		return true;
	if (!text_any(t, i, function | VERBS | CLASS(SAYING)) || is_noun(t, i))
		return false;
	return phrase_is_verb(t, i) || ((w->shape == PLAIN || w->first) &&
	    text_any(t, i, function) && !text_is(t, i, DETERMINER) &&
	    !phrase_is_inner(t, i));
}

/*
 * Does `and' at word i join what one office is for: the pay and staffing lead;
 * not: backed the plan and health minister NAME?
 */
static bool
is_one_office(struct text *t, size_t lo, size_t i)
{
	const classes apart = SPEAKERS | CLASSES(COLLECTIVE, PRONOUN,
	    DETERMINER);

	return i > lo + 1 && passage_is(t->p, i - 2, "the") &&
	    (t->word[i - 2].first || phrase_gap(t, i - 2) != GAP_SPACE ||
	    passage_among(t->p, i - 3, "said says as")) &&
	    t->word[i - 1].shape == PLAIN && !t->word[i - 1].genitive &&
	    i + 2 < t->p->n && t->word[i + 1].shape == PLAIN &&
	    !text_any(t, i - 1, apart) && !text_any(t, i + 1, apart);
}

/* Does the phrase that word i is part of start with word i? */
static bool
starts_at(struct text *t, size_t lo, size_t i)
{
	if (phrase_ends(t, i - 1) || text_adverb_before(t, lo, i) > 0)
		return true;
	if (t->word[i - 1].shape != PLAIN && text_is(t, i - 1, DATE))
		return i < lo + 2 || !text_is(t, i - 2, DETERMINER);
					/* on Sunday; not: The Sun */
	if (passage_is(t->p, i - 1, "and"))
		return i < lo + 2 || (!is_one_office(t, lo, i - 1) &&
		    phrase_name_to(t, i - 1) == NULL &&
		    !text_any(t, i - 2, OFFICES) &&
		    !passage_capital(t->p, i - 2));	/* Channel 4 and ITV */
	return phrase_is_inner(t, i - 1) && (i - 1 == lo ||
	    phrase_gap(t, i - 1) != GAP_SPACE || phrase_ends(t, i - 2));
}

/*
 * Does a speaker and `and' stand before word i: Ann Bell and her colleagues?  One
 * without a name must start the words: The chair and the treasurer.
 */
static bool
is_joined_before(struct text *t, size_t lo, size_t i)
{
	return i > lo + 1 && passage_is(t->p, i - 1, "and") &&
	    (phrase_name_to(t, i - 1) != NULL || (i == lo + 3 &&
	    text_any(t, lo + 1, OFFICES)));
}

size_t
phrase_start(struct text *t, size_t lo, size_t end)
{
	size_t i = end;

	while (i > lo && end - i < SUBJECT_MAX) {
		const struct name *name;

		if (i < end && (phrase_gap(t, i) > GAP_CLOSE || phrase_gap(t,
		    i) == GAP_COMMA || phrase_gap(t, i) == GAP_DASH))
			break;
		name = phrase_name_to(t, i);
		if (name != NULL) {
			i = name->title;
			continue;
		}
		if (i > lo + 1 && passage_is(t->p, i - 1, "cent") &&
		    passage_is(t->p, i - 2, "per")) {
			i -= 2;		/* 14 per cent of patients */
			continue;
		}
		if (starts_at(t, lo, i))
			break;
		i--;
		if (text_is(t, i, DETERMINER) &&
		    t->word[i].shape == PLAIN && (i == lo ||
		    !(phrase_is_inner(t, i - 1) || is_joined_before(t, lo, i))))
			break;
	}
	return i;
}

/* The number of words of an adverb that ends before word v, or 0. */
static size_t
adverb_before(struct text *t, size_t lo, size_t v)
{
	const struct passage_word *w = &t->word[v - 1];
	size_t n = text_adverb_before(t, lo, v);

	if (n > 0)
		return n;
	if (t->inside[v - 1] != 0 || phrase_name_to(t, v) != NULL)
		return 0;
	if (text_is(t, v - 1, ADVERB))
		return 1;
	return w->shape == PLAIN && w->end - w->start > 4 && passage_ends(t->p,
	    v - 1, "ly") && !text_any(t, v - 1, OFFICES);
}

size_t
phrase_before_adverbs(struct text *t, size_t lo, size_t v)
{
	while (v > lo && phrase_gap(t, v) < GAP_DASH) {
		size_t n = adverb_before(t, lo, v);

		/* the end of last month: no adverb, but part of the phrase */
		if (n == 0 || (v > lo + n && phrase_is_inner(t, v - n - 1)))
			break;
		v -= n;
	}
	return v;
}

/* Is it an article that begins another phrase: At the meeting the motion? */
static bool
begins_another(struct text *t, size_t i)
{
	return text_is(t, i, DETERMINER) && passage_among(t->p, i,
	    "the a an") && !passage_among(t->p, i - 1, "and all both");
}

size_t
phrase_head_end(struct text *t, size_t i, size_t hi)
{
	size_t end = i, k;
	bool head = false;

	while (end < hi && t->inside[end] == 0 && (end == i ||
	    (passage_joined(t->p, end) && !begins_another(t, end))) &&
	    !phrase_is_inner(t, end) && !phrase_ends(t, end)) {
		const struct name *name = phrase_name_from(t, end);
		bool speaks = text_any(t, end, TALKERS);

		if (name != NULL) {
			end = name->to;
			head = !t->word[end - 1].genitive;
			continue;
		}
		if (head && !speaks && !passage_is(t->p, end, "and")) {
			for (k = end; k < hi && k < end + 4 &&
			    t->word[k].shape == PLAIN && !phrase_ends(t, k);
			    k++)
				;
			if (k == hi || !text_any(t, k - 1, OFFICES) ||
			    phrase_name_from(t, k) == NULL)
				break;
			end = k;	/* Hull health chief NAME */
			continue;
		}
		head = head || (speaks && !passage_capital(t->p, end) &&
		    !text_is(t, end, DETERMINER));	/* another caller */
		end++;
	}
	return end < hi ? end : hi;
}

/*
 * A role stands before a name (the chair of X, Dr Y; health minister Y) or in
 * apposition after it; the first one that the document gives counts.
 */

/* Make words `from` to before `to`, less an article, someone's role. */
static void
settle_role(struct text *t, const struct name *name, size_t from, size_t to)
{
	struct people *people = &t->names->people;

	while (from < to &&
	    passage_among(t->p, from, "and the a an its their whose of from at"))
		from++;
	if (from >= to)
		return;
	people->who[name->who].role = people_keep(people,
	    t->p->s + t->word[from].start, t->word[to - 1].end -
	    t->word[from].start + passage_is_bracketed(t->p, to - 1));
}

/*
 * Leave out what comes before the phrase of the office: written to Health
 * Secretary NAME; not: head of sales NAME.
 */
static size_t
after_clause(struct text *t, size_t start, size_t end)
{
	bool own = text_any(t, end - 1, CLASSES(OFFICE, PERSONNOUN));

	for (size_t i = end; i-- > start + 1;) {
		own = own && !passage_is(t->p, i, "and");
		if (phrase_is_inner(t, i) && (own || !text_any(t,
		    i - 1, OFFICES)) && !passage_capital(t->p, i - 1))
			return i + 1;
	}
	return start;
}

/*
 * Do words i to end - 1, before a comma and a name, tell the person's role?
 * Only what opens a sentence or follows said, or a plain office.
 */
static bool
leads_to_name(struct text *t, size_t i, size_t end)
{
	const struct name *body = phrase_name_to(t, end);
	bool office = false;

	if (body != NULL && body->title <= i + text_is(t, i, DETERMINER))
		return false;		/* Speaking to the Pay Board, NAME */
	for (size_t k = i, near = i + 5; k < end && k < near &&
	    !phrase_is_inner(t, k); k++) {
		body = phrase_name_from(t, k);
		if (body != NULL && body->kind == NAME_BODY) {
			near += body->to - k;
			k = body->to - 1u;
		} else
			office = office || (text_any(t, k, OFFICES) &&
			    !t->word[k].genitive && !passage_ends(t->p, k, "s"));
	}
	return office && (t->word[i].first || text_is(t, i, DETERMINER) ||
	    text_any(t, end - 1, OFFICES) || phrase_gap(t, i) == GAP_COMMA ||
	    text_is(t, i - 1, SAY) || passage_is(t->p, i - 1, "by"));
}

/*
 * The word `of' or `for' after an office, if where it is held ends before word
 * `end': Minister for Rural Affairs; leader of the council; or 0: a friend of the
 * club.
 */
static size_t
held_at(struct text *t, size_t end)
{
	for (size_t i = end; i-- > 1 && end - i < HELD_MAX &&
	    phrase_gap(t, i) == GAP_SPACE && t->inside[i] == 0;) {
		if (i + 1 < end && passage_among(t->p, i, "of for") &&
		    text_any(t, i - 1, OFFICES))
			return i;
		if (t->word[i].genitive || phrase_ends(t, i) || (text_is(t, i,
		    DETERMINER) && !(i > 1 && passage_is(t->p, i - 1, "of") &&
		    text_is(t, i - 2, OFFICE))))
			break;
	}
	return 0;
}

/* Is it a trade that no list has: as bellringer NAME; not: to pester NAME? */
static bool
is_trade(struct text *t, size_t i)
{
	if (text_set(t, i) != 0 || !(t->word[i].shape == PLAIN ||
	    (t->word[i].first && t->word[i].shape == CAPITAL)) ||
	    !passage_trade(t->p, i))
		return false;
	return phrase_gap(t, i) != GAP_SPACE || !(text_any(t, i - 1,
	    CLASSES(AUXILIARY, PRONOUN)) || passage_among(t->p, i - 1,
	    "to not") || (passage_is(t->p, i - 1, "and") && (i == 1 ||
	    !text_any(t, i - 2, OFFICES))));
}

/*
 * Do words before a comma belong to an adverbial, and is the name after it the
 * subject: Asked by his lawyer, NAME said; but: A lawyer, NAME said?
 */
static bool
is_fronted(struct text *t, size_t start, const struct name *name)
{
	if (start == 0 || t->word[start].first)
		return false;
	if (passage_is(t->p, start - 1, "as"))	/* Tom Fox as the chair, NAME */
		return phrase_name_to(t, start - 1) != NULL;
	return text_any(t, start - 1, PREPOSITIONS) && name->to < t->p->n &&
	    phrase_gap(t, name->to) == GAP_SPACE && phrase_is_verb(t, name->to);
}

/* Find a role before a name that ends before word `end'. */
static bool
role_before(struct text *t, const struct name *name, size_t end)
{
	const struct name *other;
	size_t start, held;
	bool comma, named;

	if (end == 0 || t->inside[end - 1] != 0)
		return false;
	comma = phrase_gap(t, end) == GAP_COMMA;
	named = end > 1 && passage_ends(t->p, end - 1, "ed") &&
	    passage_among(t->p, end - 1, "named called");
	end -= named;
	held = comma || text_any(t, end - 1, OFFICES) ? 0 : held_at(t, end);
	if (!comma && (phrase_gap(t, end) != GAP_SPACE || !(held > 0 ||
	    text_any(t, end - 1, OFFICES) || is_trade(t, end - 1))))
		return false;
	start = phrase_start(t, 0, end);
	/* Chief Inspector Ann Bell and council leader NAME; Ann Bell met ... */
	while ((other = phrase_person(t, start, end)) != NULL &&
	    (passage_is(t->p, other->to, "and") || (other->title == start &&
	    other->to < end && t->word[other->to].shape == PLAIN &&
	    !phrase_is_inner(t, other->to) && !text_any(t, other->to,
	    OFFICES))))
		start = other->to + 1;
	start = after_clause(t, start, held > start ? held : end);
	/* a nurse named Ann Bell */
	if (start == end || (comma && (!leads_to_name(t, start, end) ||
	    is_fronted(t, start, name))) ||
	    (named && !passage_among(t->p, start, "a an one")))
		return false;
	settle_role(t, name, start, end);
	return true;
}

/* Does one person's role start at word i: the chair; clinical director; not: GPs? */
static bool
may_be_stated(struct text *t, size_t i)
{
	size_t k = i + !text_any(t, i, OFFICES);

	return passage_among(t->p, i, "a an the its") || (text_any(t, k,
	    OFFICES) && passage_joined(t->p, i) && !passage_ends(t->p, k, "s"));
}

/* Does a verb tell what office someone holds: who chairs the board? */
static bool
tells_office(struct text *t, size_t i)
{
	return passage_among(t->p, i, "chairs leads heads runs") &&
	    (text_is(t, i + 1, DETERMINER) || phrase_name_from(t, i + 1) != NULL);
}

/*
 * The words that lead from a name to a role, without a sign: NAME, 71, a former
 * teacher; NAME, who is a GP; NAME, who chairs the board; NAME is also the chair.
 */
static size_t
leads_to_role(struct text *t, size_t i)
{
	bool comma = i < t->p->n && phrase_gap(t, i) == GAP_COMMA;
	size_t who = i + (comma && passage_is(t->p, i, "who")), k = who;
	classes set;

	if (i + 2 >= t->p->n)
		return 0;
	if (comma && t->word[i].shape == NUMBER)
		return phrase_gap(t, i + 1) == GAP_COMMA;
	if (who > i || phrase_gap(t, i) == GAP_SPACE)
		k += passage_longest(t->p, who, CLASS(HOLDS), &set);
	if (who > i && tells_office(t, who))
		return 1;
	if (k == who)
		return 0;
	while (passage_among(t->p, k, "also again now still currently elected "
	    "appointed named made as"))
		k++;
	/* replaces NAME as chief nurse; not: hails NAME as a leader */
	if (passage_is(t->p, who, "as") && passage_among(t->p, k, "a an"))
		return 0;
	return may_be_stated(t, k) ? k - i : 0;
}

/*
 * Where the phrase that starts at word i ends.  *office is set to the first
 * office that it has, if near its start, or to 0; an object holds none: NAME,
 * 68, fetches her husband's ...
 */
static size_t
role_end(struct text *t, size_t i, size_t *office)
{
	bool object = false;
	size_t to = i;

	*office = 0;
	for (; to < t->p->n && to - i < ROLE_MAX && t->inside[to] == 0 &&
	    (to == i || passage_joined(t->p, to)) &&
	    !text_is(t, to, RELATIVE) && (!phrase_is_verb(t, to) ||
	    text_is(t, to, OFFICE)); to++) {
		object = object || (to > i && text_is(t, to, DETERMINER) &&
		    !phrase_is_inner(t, to - 1));
		if (*office == 0 && to < i + 8 && !object &&
		    text_any(t, to, OFFICES))
			*office = to;
	}
	return to;
}

/*
 * The end of a role that a verb states, whose office comes first, or 0: NAME is
 * a GP and the chair of X; not: is a partner and lives in X.
 */
static size_t
stated_end(struct text *t, size_t i, size_t to, size_t office)
{
	if (text_any(t, office, CLASSES(DETERMINER, ADVERB)) || text_any(t, i,
	    PREPOSITIONS))
		return 0;		/* NAME, who was by then most upset */
	for (size_t k = i; k < to; k++) {
		bool and = passage_is(t->p, k, "and");

		if (k < office && (and || phrase_is_inner(t, k) ||
		    passage_ends(t->p, k, "ed")))
			return 0;
		if (and && !phrase_has(t, k + 1, k + 4 < to ? k + 4 : to,
		    OFFICES))
			to = k;
	}
	return office > 0 ? to : 0;
}

/* May words in apposition to a name start at word i: of X; , chair; (chair? */
static bool
may_follow(struct text *t, size_t i)
{
	enum passage_gap gap = phrase_gap(t, i);

	return gap == GAP_SPACE ? phrase_is_inner(t, i) && passage_among(t->p,
	    i, "of from at") : (gap == GAP_COMMA || gap == GAP_OPEN ||
	    gap == GAP_DASH) && !text_any(t, i, CLASSES(PRONOUN, HEARSAY));
}

/*
 * Does a participle and what goes with it start at word i: joined by two GPs;
 * appointed last year; speaking as chair?  Not: retired GP; managing director.
 */
static bool
is_participle(struct text *t, size_t i)
{
	return (passage_ends(t->p, i, "ing") && !passage_is(t->p, i,
	    "acting") && !text_any(t, i + 1, OFFICES)) || ((passage_ends(t->p,
	    i, "ed") || passage_among(t->p, i, "born known")) && text_any(t,
	    i + 1, PREPOSITIONS | CLASSES(DETERMINER, DATE)));
}

/*
 * Do words tell who someone is, though their noun is unknown: a keen angler; the
 * England prop?
 */
static bool
describes(struct text *t, size_t i, size_t to)
{
	if (to < i + 2 || passage_ends(t->p, to - 1, "ly") ||
	    passage_ends(t->p, to - 1, "ed") || text_any(t, to - 1,
	    PREPOSITIONS | CLASSES(DATE, ADVERB)))
		return false;
	return passage_among(t->p, i, "a an") || (passage_is(t->p, i, "the") &&
	    passage_capital(t->p, i + 1) && t->word[to - 1].shape == PLAIN &&
	    (to == t->p->n || phrase_gap(t, to) != GAP_SPACE) && !text_any(t,
	    to - 1, CLASSES(COLLECTIVE, DOCUMENT)));
}

/* Where a role that starts at word i ends, whether stated or in apposition; or 0. */
static size_t
follows(struct text *t, size_t i, bool stated)
{
	const struct name *body;
	size_t office, to;

	if (i >= t->p->n || t->inside[i] != 0 || !(stated || may_follow(t, i)))
		return 0;
	to = role_end(t, i, &office);
	if (stated && tells_office(t, i)) {
		for (to = i + 2; to < t->p->n && passage_joined(t->p, to) &&
		    !passage_among(t->p, to, "and with"); to++)
			;
		return to;
	}
	if (stated)
		return stated_end(t, i, to, office);
	if (phrase_gap(t, i) == GAP_SPACE)
		return phrase_next(t, NULL, i, to) == NULL ? 0 : to;
	body = phrase_name_from(t, i);
	if (body != NULL && body->kind == NAME_BODY && body->to == to &&
	    to < t->p->n && phrase_gap(t, to) == GAP_COMMA &&
	    !passage_is(t->p, to, "and"))
		return to;		/* Ann Bell, NHS Fife, spoke */
	return (office == 0 && !describes(t, i, to)) || is_participle(t, i) ?
	    0 : to;
}

/* Find a role after a name and its honours; or one of these: Ann Bell MP. */
static void
role_after(struct text *t, const struct name *name)
{
	size_t end = name->to, from, to;

	while (phrase_is_honour(t, end))
		end++;
	from = end + leads_to_role(t, end);
	to = follows(t, from, from > end && t->word[end].shape == PLAIN);
	if (to > 0)
		settle_role(t, name, from, to);
	else if (end > name->to && text_is(t, end - 1, OFFICE))
		settle_role(t, name, end - 1, end);
}

size_t
phrase_office(const char *role, size_t len)
{
	size_t n = 0;

	while (n < len && !(role[n] == ' ' && len - n > 4 && (strncmp(role + n,
	    " of ", 4) == 0 || strncmp(role + n, " for ", 5) == 0)))
		n++;
	return n;
}

/* Is it the role of several: joint chairs of X? */
static bool
is_of_several(const struct text *t, struct piece role)
{
	const char *s = people_text(&t->names->people, role);
	size_t n = phrase_office(s, role.len);

	return n > 2 && s[n - 1] == 's' && s[n - 2] != 's';
}

/* Let two persons share a role: Joint chairs A and B; A and B, chairs of X. */
static void
share_role(struct text *t, const struct name *a, const struct name *b)
{
	struct person *who = t->names->people.who;
	struct piece *x = &who[a->who].role, *y = &who[b->who].role;

	if (a->to + 1 != b->title || !passage_is(t->p, a->to, "and"))
		return;
	if (y->len == 0 && is_of_several(t, *x))
		*y = *x;
	else if (x->len == 0 && is_of_several(t, *y))
		*x = *y;
}

void
phrase_roles(struct text *t)
{
	const struct name *all = t->names->found;

	for (size_t k = 0; k < t->names->nfound; k++) {
		const struct name *n = &all[k];
		struct piece role;

		if (n->kind != NAME_PERSON || t->inside[n->from] != 0)
			continue;
		role = t->names->people.who[n->who].role;
		/* once joint chairs, then the chair of X */
		if ((role.len == 0 || is_of_several(t, role)) &&
		    !role_before(t, n, n->title))
			role_after(t, n);
		if (k > 0)
			share_role(t, n - 1, n);
	}
}
