/*
 * A role stands before a name (the chair of X, Dr Y; health minister Y) or in
 * apposition after it; the first one that the document gives counts.
 */
#include "roles.h"

#include "phrases.h"

#define ROLE_MAX 25		/* words of a role */

/* Make words `from` to before `to`, less an article, someone's role. */
static void
settle_role(struct voices *s, const struct name *name, size_t from,
    size_t to)
{
	struct passage *p = s->passage;
	struct people *people = &s->names->people;

	while (from < to && phrase_any(s, from, CLASS(DETERMINER)) &&
	    passage_among(p, from, "the a an its their"))
		from++;
	while (from < to && passage_among(p, from, "of from at the"))
		from++;
	if (from >= to)
		return;
	people->who[name->who].role = people_keep(people,
	    p->s + p->word[from].start,
	    p->word[to - 1].end - p->word[from].start);
}

/* Leave out another person: Chief Inspector Ann Bell and council leader NAME. */
static size_t
after_names(const struct voices *s, size_t start, size_t end)
{
	const struct name *person;

	while ((person = phrase_person(s, start, end)) != NULL &&
	    passage_is(s->passage, person->to, "and"))
		start = person->to + 1;
	return start;
}

/* May word i be a verb whose subject ends before it: the board backed? */
static bool
is_past(struct voices *s, size_t i)
{
	const struct passage_word *w = &s->passage->word[i];

	return w->shape == PLAIN && w->gap == GAP_SPACE && !w[-1].genitive &&
	    w->end - w->start > 3 &&
	    passage_ends(s->passage, i, "ed") &&
	    (phrase_is_speaker(s, i - 1) || passage_capital(s->passage, i - 1));
}

/*
 * Leave out what comes before the phrase of the office: written to Health
 * Secretary NAME; the board backed council leader NAME; not: head of sales NAME.
 */
static size_t
after_clause(struct voices *s, size_t start, size_t end)
{
	for (size_t i = end; i-- > start + 1;)
		if (is_past(s, i) || ((phrase_is_inner(s, i) ||
		    passage_is(s->passage, i, "to")) &&
		    !phrase_is_office(s, i - 1) &&
		    !passage_capital(s->passage, i - 1)))
			return i + 1;
	return start;
}

/* Find a role before a name. */
static bool
role_before(struct voices *s, const struct name *name)
{
	struct passage *p = s->passage;
	size_t end = name->title, start, lo = 0;
	bool comma;

	if (end == 0 || s->outline->inside[end - 1] != 0)
		return false;
	comma = phrase_gap(s, end) == GAP_COMMA;
	if (!comma && phrase_gap(s, end) != GAP_SPACE)
		return false;
	if (!comma && !phrase_is_office(s, end - 1))
		return false;
	for (size_t i = end; i-- > 0 && end - i < ROLE_MAX;)
		if (p->word[i].first || s->outline->inside[i] != 0) {
			lo = s->outline->inside[i] != 0 ? i + 1 : i;
			break;
		}
	start = after_names(s, phrase_start(s, lo, end), end);
	if (!comma)
		start = after_clause(s, start, end);
	if (comma) {
		bool office = false;

		for (size_t i = start; i < end && i < start + 5; i++)
			office = office || phrase_is_office(s, i);
		/* only what opens a sentence, or a plain office */
		if (!office || (start != lo && !phrase_any(s, start,
		    CLASS(DETERMINER)) && !phrase_is_office(s, end - 1) &&
		    phrase_gap(s, start) != GAP_COMMA))
			return false;
	}
	if (start == end || end - start > ROLE_MAX)
		return false;
	settle_role(s, name, start, end);
	return true;
}

/* May a role in apposition start at word i: , of X; (of X; of X? */
static bool
may_follow(struct voices *s, size_t i)
{
	return i < s->passage->n && s->outline->inside[i] == 0 &&
	    (phrase_gap(s, i) == GAP_COMMA || phrase_gap(s, i) == GAP_OPEN ||
	    (phrase_gap(s, i) == GAP_SPACE &&
	    passage_among(s->passage, i, "of from at")));
}

/* Does a phrase that has come to word i end before it? */
static bool
ends_role(struct voices *s, size_t i, bool first)
{
	return (!first && phrase_gap(s, i) != GAP_SPACE &&
	    phrase_gap(s, i) != GAP_HYPHEN && phrase_gap(s, i) != GAP_SLASH) ||
	    s->outline->inside[i] != 0 || phrase_is(s, i, RELATIVE) ||
	    (phrase_is_verb(s, i) && !phrase_is(s, i, OFFICE));
}

/* Find a role in apposition after a name. */
static bool
role_after(struct voices *s, const struct name *name)
{
	struct passage *p = s->passage;
	size_t from = name->to, to;
	bool office = false, object = false;

	/* NAME, 71, a former teacher */
	if (from + 1 < p->n && p->word[from].shape == NUMBER &&
	    phrase_gap(s, from) == GAP_COMMA &&
	    phrase_gap(s, from + 1) == GAP_COMMA)
		from++;
	if (!may_follow(s, from))
		return false;
	for (to = from; to < p->n && to - from < ROLE_MAX &&
	    !ends_role(s, to, to == from); to++) {
		/* an object holds none: NAME, 68, fetches her husband's ... */
		object = object || (to > from && phrase_is(s, to, DETERMINER) &&
		    !phrase_is_inner(s, to - 1));
		office = office || (to < from + 8 && !object &&
		    phrase_is_office(s, to));
	}
	if (to == from || (phrase_gap(s, from) == GAP_COMMA && !office) ||
	    (p->word[from].end - p->word[from].start > 4 &&
	    passage_ends(p, from, "ing")) ||
	    (phrase_gap(s, from) == GAP_SPACE && (phrase_is_verb(s, from) ||
	    phrase_next(s, NULL, from, to) == NULL)))
		return false;
	settle_role(s, name, from, to);
	return true;
}

void
roles_find(struct voices *s)
{
	for (size_t k = 0; k < s->names->nfound; k++) {
		const struct name *n = &s->names->found[k];

		if (n->kind != NAME_PERSON ||
		    s->outline->inside[n->from] != 0 ||
		    s->names->people.who[n->who].role.len > 0)
			continue;
		if (!role_before(s, n))
			(void)role_after(s, n);
	}
}
