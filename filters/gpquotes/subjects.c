/*
 * The words of a subject are found first, and then whom they mean (voices.h).  If
 * a phrase contains a person's name, that person is the subject; a body is only if
 * the phrase is nothing else.
 */
#include "subjects.h"

#include "phrases.h"

#define CLAUSE_MAX 200		/* words of a clause */
#define JOINED 8		/* names of a joint voice, at most */
#define ASIDE_MAX 15		/* words in brackets */

/* Where a name starts with its title and office: council leader NAME. */
static size_t
office_start(struct text *t, size_t lo, const struct name *name)
{
	size_t i = name->title;
	bool office = false;

	while (i > lo && name->title - i < 5 && !passage_is(t->p, i - 1, "and"))
		office |= text_any(t, --i, OFFICES);
	return office ? i : name->title;
}

/*
 * The names joined with `last' to speak as one: A and B, in words lo and after;
 * A, B and C, if A starts the sentence.  They are of one kind.  Returns their
 * number, 1 if there are no others; all[0] is the last.
 */
static size_t
joined_names(struct text *t, size_t lo, const struct name *last,
    const struct name *all[JOINED])
{
	const struct passage_word *w = t->word;
	size_t n = 0, at = office_start(t, lo, last);
	const struct name *name;

	all[n++] = last;
	if (at < lo + 2 || !passage_is(t->p, at - 1, "and") ||
	    w[at - 1].gap != GAP_SPACE)
		return 1;
	for (at--; n < JOINED && (name = phrase_name_to(t, at)) != NULL &&
	    name->kind == last->kind && name->who != last->who &&
	    (n == 1 || w[at].gap == GAP_COMMA); at = name->title)
		all[n++] = name;
	at -= at > 0 && text_is(t, at - 1, DETERMINER);
	return n > 2 && !w[at].first ? 2 : n;
}

/* Make one voice of two persons or more, or bodies, that `and' joins. */
static bool
voice_of_joint(struct text *t, size_t lo, const struct name *last,
    struct voice *v)
{
	struct people *people = &t->names->people;
	const struct name *all[JOINED];
	size_t n = joined_names(t, lo, last, all), len;

	if (n == 1 && last->title >= lo + 2 &&
	    passage_is(t->p, last->title - 1, "and") &&
	    text_is(t, last->title - 2, TITLE)) {	/* Mr and Mrs NAME */
		voices_as_written(t, last->title - 2, last->to, v);
		return true;
	}
	/* tea growers in Kericho and Nandi Hills */
	if (n == 1 || (last->kind == NAME_PLACE && all[n - 1]->title > lo))
		return false;
	*v = (struct voice){ .who = NOBODY };
	if (people->who[all[0]->who].role.at == people->who[all[1]->who].role.at)
		v->role = people->who[all[0]->who].role;
	v->words.at = (uint32_t)people->text.len;
	for (size_t i = n; i-- > 0;) {
		const char *full;

		/* a copy of its own bytes must not move them */
		(void)buffer_room(&people->text,
		    people->who[all[i]->who].full.len);
		full = names_full(t->names, all[i]->who, &len);
		(void)people_keep(people, full, len);
		if (i > 0)
			(void)people_keep(people, i == 1 ? " and " : ", ",
			    i == 1 ? 5 : 2);
	}
	v->words.len = (uint32_t)people->text.len - v->words.at;
	return true;
}

static void
voice_of_name(struct text *t, size_t lo, const struct name *name,
    struct voice *v)
{
	if (!voice_of_joint(t, lo, name, v))
		*v = voices_person(t, name->who);
}

/*
 * Is it somebody else who speaks in a phrase from word i on: a spokesman for Ann
 * Bell; the widow of GP Ann Bell; not: head of nursing Ann Bell?
 */
static bool
is_another(struct text *t, size_t i, const struct name *name)
{
	size_t k = name->title;

	if (k > i + 2 && text_any(t, k - 1, CLASSES(OFFICE, PERSONNOUN)))
		for (k--; k > i + 2 && name->title - k < 4 &&
		    !passage_among(t->p, k - 1, "of for and"); k--)
			;
	return k > i + 1 && passage_among(t->p, k - 1, "of for") &&
	    text_any(t, k - 2, OFFICES) && (t->word[k - 2].shape == PLAIN ||
	    t->word[k - 2].first);	/* not: College of Nursing chair NAME */
}

/* Do words tell only what the body named after them is: housing charity NAME? */
static bool
tells_kind(struct text *t, size_t from, const struct name *body)
{
	const struct passage_word *w = t->word;
	size_t i = body->title;

	if (body->kind == NAME_BODY && i > from && (text_any(t, i - 1,
	    SPEAKERS | CLASS(COLLECTIVE)) || passage_trade(t->p, i - 1)))
		while (i > from && !phrase_is_inner(t, i - 1) &&
		    (w[i - 1].shape == PLAIN || i - 1 == from))
			i--;
	return i <= from + text_is(t, from, DETERMINER);
}

/* Make a voice of a noun phrase: its first person, its body, or its words. */
static void
voice_of_phrase(struct text *t, size_t from, size_t to,
    const struct name *name, struct voice *v)
{
	const struct name *last = phrase_name_to(t, to);

	if (from + 1 < to && passage_compound(t->p, from) &&
	    passage_capital(t->p, from + 1))
		from++;			/* Labour-run Hull Council */
	if (name != NULL && name->to == to && is_another(t, from, name)) {
		voices_as_written(t, from, to, v);
		return;
	}
	if ((last != NULL && voice_of_joint(t, from, last, v)) ||
	    voices_holder(t, from, to, v))
		return;
	if (name == NULL || !(name->to == to || phrase_is_inner(t, name->to) ||
	    passage_is(t->p, name->to, "and") || phrase_is_honour(t, to - 1)))
		name = last != NULL && !t->word[to - 1].genitive &&
		    tells_kind(t, from, last) ? last : NULL;
	if (name != NULL) {
		voice_of_name(t, from, name, v);
		return;
	}
	/* a document is known by its head: the letter, to practices */
	for (size_t i = from; i + 1 < to; i++)
		if (text_is(t, i, DOCUMENT) && phrase_is_inner(t, i + 1))
			to = i + 1;
	voices_as_written(t, from, to, v);
}

/* Does the name only tell whose a person is: an LMC member; the BMA spokesman? */
static bool
is_member(struct text *t, size_t lo, const struct name *name)
{
	return name->kind != NAME_PERSON && name->title > lo && text_is(t,
	    name->title - 1, DETERMINER) && name->to < t->p->n && phrase_gap(t,
	    name->to) == GAP_SPACE && t->word[name->to].shape == PLAIN &&
	    text_any(t, name->to, SPEAKERS);
}

/* Find whom `who' or `which' at word i means: the GPs, in GPs in Wales who. */
static enum subject
antecedent(struct text *t, size_t lo, size_t i, struct voice *v, size_t *start)
{
	const struct name *name = NULL, *n = NULL;

	while ((n = phrase_next(t, n, lo, i)) != NULL)
		if (t->inside[n->from] == 0 && (n->kind != NAME_PLACE ||
		    n->from == lo) && (name == NULL ||
		    n->kind == NAME_PERSON || name->kind != NAME_PERSON))
			name = n;
	if (name != NULL && is_member(t, lo, name)) {
		*start = name->title - 1;
		voices_as_written(t, *start, name->to + 1u, v);
		return SUBJECT_FOUND;
	}
	if (name != NULL) {
		*start = name->title;
		voice_of_name(t, lo, name, v);
		return SUBJECT_FOUND;
	}
	*start = phrase_start(t, lo, i);
	*start -= *start == i && i > lo && text_is(t, i - 1, PRONOUN);
	if (*start == i)		/* not: someone who */
		return SUBJECT_NONE;
	voices_as_written(t, *start, i, v);
	return SUBJECT_FOUND;
}

/* The first person from word i on, if a comma, bracket or dash is before. */
static const struct name *
person_after_comma(const struct text *t, size_t i, size_t hi)
{
	const struct name *n = NULL;

	while ((n = phrase_next(t, n, i, hi)) != NULL) {
		const struct passage_word *w = &t->word[n->title];

		if (n->kind != NAME_PERSON)
			continue;
		/* ..., the Rt Rev NAME */
		for (size_t m = 0; m < 3 && w->gap == GAP_SPACE &&
		    w > &t->word[i]; m++)
			w--;
		if (w->gap == GAP_COMMA || w->gap == GAP_CLOSE ||
		    w->gap == GAP_DASH)
			return n;
	}
	return NULL;
}

/* The body in: the local newspaper, the Downs Gazette, said; or NULL. */
static const struct name *
body_in_apposition(struct text *t, size_t i, size_t hi)
{
	const struct name *name;

	if (i >= hi || phrase_gap(t, i) != GAP_COMMA ||
	    passage_ends(t->p, i - 1, "s"))
		return NULL;		/* two officials, both Republicans */
	if (text_is(t, i, DETERMINER))
		i++;
	name = phrase_name_from(t, i);
	return name != NULL && name->kind == NAME_BODY && (name->to == hi ||
	    (name->to < hi && phrase_gap(t, name->to) == GAP_COMMA)) ?
	    name : NULL;
}

/*
 * May word i stand before a subject: But Dr Roe; And then Dr Roe; As Dr Roe, a
 * GP, put it?
 */
static bool
leads_in(struct text *t, size_t i)
{
	const struct name *name = passage_among(t->p, i, "as while whilst") ?
	    phrase_name_from(t, i + 1) : NULL;

	if (name != NULL)
		return name->to < t->p->n && phrase_gap(t,
		    name->to) == GAP_COMMA;
	return passage_among(t->p, i, "but yet") || text_any(t, i,
	    CLASSES(ADVERB, CONJUNCTION));
}

/*
 * The voice of the phrase from word i on, if its head, which ends before word
 * `end', is a name or a noun that may speak.
 */
static bool
voice_of_head(struct text *t, size_t i, size_t end, size_t hi, struct voice *v)
{
	size_t k = end;
	const struct name *name, *other = NULL;

	while ((name = phrase_name_to(t, k)) == NULL && k > i + 1 &&
	    phrase_is_honour(t, k - 1))
		k--;
	/* chief of X, NAME; not: a review, by NAME */
	if ((name == NULL || name->kind != NAME_PERSON) &&
	    !passage_among(t->p, end, "including among by"))
		other = person_after_comma(t, end, hi);
	if (other == NULL && name != NULL && name->kind != NAME_PLACE)
		other = name;
	if (other != NULL) {
		voice_of_name(t, i, other, v);
		return true;
	}
	if (!text_any(t, end - 1, SPEAKERS | CLASSES(DOCUMENT, COLLECTIVE)) &&
	    !(text_is(t, i, DETERMINER) && passage_is(t->p, end, "who")))
		return false;
	other = body_in_apposition(t, end, hi);
	if (other != NULL)
		*v = voices_person(t, other->who);
	else if (!voices_holder(t, i, end, v))
		voices_as_written(t, i, end, v);
	return true;
}

/*
 * The subject of the clause in words lo to hi - 1: the first phrase at its start
 * or after a comma whose head is a name or a noun that may speak.
 */
static bool
clause_subject(struct text *t, size_t lo, size_t hi, struct voice *v,
    size_t *start)
{
	for (size_t i = lo; i < hi && i < lo + CLAUSE_MAX; i++) {
		size_t end;

		if (t->inside[i] != 0 || (i > lo && phrase_gap(t,
		    i) != GAP_COMMA && phrase_gap(t, i) != GAP_COLON &&
		    phrase_gap(t, i) != GAP_SEMICOLON))
			continue;
		while (i < hi && leads_in(t, i))
			i++;
		if (i < hi && text_any(t, i, PREPOSITIONS))
			continue;	/* an aside */
		*start = i;
		end = phrase_head_end(t, i, hi);
		if (end > i && voice_of_head(t, i, end, hi, v))
			return true;
	}
	return false;
}

/*
 * The participle whose agent or client starts at word i, or i: seen by Sky
 * News, carried out for X.
 */
static size_t
participle_before(struct text *t, size_t lo, size_t i)
{
	size_t k = i - 2;

	if (i <= lo + 1 || !passage_among(t->p, i - 1, "by for"))
		return i;
	k -= k > lo && passage_is(t->p, k, "out");
	return t->word[k].end - t->word[k].start > 3 && (passage_ends(t->p, k,
	    "ed") || passage_ends(t->p, k, "en")) ? k : i;
}

/*
 * Skip an abbreviation in brackets, and a place after it: the College of
 * Nursing (RCN) said; the College of Nursing (RCN) Wales said.
 */
static size_t
before_brackets(struct text *t, size_t lo, size_t end)
{
	const struct passage_word *w = t->word;

	if (end >= lo + 3 && w[end - 1].gap == GAP_CLOSE &&
	    w[end - 2].gap == GAP_OPEN && passage_capital(t->p, end - 1))
		return end - 2;
	if (end >= t->p->n || end < lo + 2 || w[end].gap != GAP_CLOSE)
		return end;
	for (size_t i = end - 1; i > lo && i + ASIDE_MAX > end; i--)
		if (phrase_gap(t, i) == GAP_OPEN)
			return i;
	return end;
}

/* The last `who' or `whose' before word i: a GP whose ... in March; or lo. */
static size_t
relative_before(struct text *t, size_t lo, size_t i)
{
	for (; i > lo && phrase_gap(t, i) == GAP_SPACE; i--)
		if (text_is(t, i, RELATIVE) &&
		    t->word[i].shape == PLAIN)	/* not WHO */
			return i;
	return lo;
}

/*
 * Leave out the agent in a phrase: in `a report seen by X' and `a survey of
 * doctors by X', it is the report and the survey that speak.
 */
static void
leave_agent(struct text *t, size_t lo, size_t *start, size_t *end)
{
	size_t at;

	while ((at = participle_before(t, lo, *start)) < *start) {
		*end = at;
		*start = phrase_start(t, lo, at);
	}
	if (*start > lo + 1 && passage_is(t->p, *start - 1, "by")) {
		size_t from = phrase_start(t, lo, *start - 1);

		if (phrase_has(t, from, *start - 1, CLASS(DOCUMENT))) {
			*end = *start - 1;
			*start = from;
		}
	}
}

/* May word i, which no list knows, be a verb, after who: serves; not: doctors? */
static bool
is_plain_verb(struct text *t, size_t i)
{
	return t->word[i].shape == PLAIN && !text_any(t, i, SPEAKERS) &&
	    (passage_ends(t->p, i, "s") || passage_ends(t->p, i, "ed"));
}

/* The subject is the phrase that ends before word `end`, or its antecedent. */
static enum subject
phrase_subject(struct text *t, size_t lo, size_t end, struct voice *voice,
    size_t *start)
{
	size_t i;

	*start = phrase_start(t, lo, end);
	leave_agent(t, lo, start, &end);
	if (end == lo)
		return SUBJECT_SAME;	/* Seen by the BBC, but by nobody else */
	if (!phrase_can_speak(t, *start, end)) {
		i = relative_before(t, lo, *start < end ? *start : end - 1);
		if (i > lo)
			return antecedent(t, lo, i, voice, start);
	}
	if (*start == end)
		return SUBJECT_SAME;
	while (*start + 1 < end && passage_among(t->p, *start, "both that"))
		++*start;
	/* the rest of a clause: X, who proposed the motion, said; who works in Y */
	for (i = *start; i > lo && *start - i < 2;)
		if (text_is(t, --i, RELATIVE) && (i + 1 < *start ||
		    is_plain_verb(t, *start)))
			return antecedent(t, lo, i, voice, start);
	if (*start + 1 == end && !phrase_can_speak(t, *start, end) &&
	    !passage_ends(t->p, *start, "s") &&
	    t->p->s[t->word[*start].end - 1] != '%')
		return SUBJECT_NONE;
	/* X met Y, and the chair said */
	i = *start + (*start + 1 < end && passage_is(t->p, *start, "and"));
	voice_of_phrase(t, i, end, phrase_person(t, i, end), voice);
	return SUBJECT_FOUND;
}

/* The person whose apposition no comma ends: Ann Bell, a GP partner in Hull said. */
static const struct name *
open_apposition(struct text *t, size_t lo, size_t end)
{
	const struct name *name = NULL, *n = NULL;
	size_t office = 0, i;

	while ((n = phrase_next(t, n, lo, end)) != NULL)
		if (n->kind == NAME_PERSON && !t->word[n->to - 1].genitive)
			name = n;
	if (name == NULL || name->to >= end || phrase_gap(t, name->to) !=
	    GAP_COMMA || passage_is(t->p, name->to, "and"))
		return NULL;
	for (i = name->to; i < end && !phrase_is_verb(t, i) && !text_any(t, i,
	    CLASSES(RELATIVE, HEARSAY, PRONOUN)) && t->inside[i] == 0; i++)
		if (text_any(t, i, OFFICES) || passage_among(t->p, i, "a an"))
			office = i;	/* in its last part */
		else if (i > name->to && phrase_gap(t, i) == GAP_COMMA)
			office = 0;
	return office > 0 && i == end ? name : NULL;
}

/*
 * Where the clause of a verb before word `end' starts that has an object before
 * its subject: a plan that the chair, NAME, called; or lo.
 */
static size_t
clause_after_object(struct text *t, size_t lo, size_t end)
{
	for (size_t i = end; i-- > lo && !phrase_is_verb(t, i);)
		if (t->word[i].shape == PLAIN && text_any(t, i,
		    CLASSES(RELATIVE, HEARSAY)))
			return i + 1 < end && (text_is(t, i + 1, DETERMINER) ||
			    passage_capital(t->p, i + 1)) ? i + 1 : lo;
	return lo;
}

/* Whom a pronoun before a verb means; itself, if it is everyone. */
static enum subject
pronoun_subject(struct text *t, size_t i, struct voice *voice)
{
	if (voices_pronoun(t, i, voice))
		return SUBJECT_FOUND;
	if (passage_among(t->p, i, "i we you"))
		return SUBJECT_NONE;
	voices_as_written(t, i, i + 1, voice);
	return SUBJECT_FOUND;
}

enum subject
subjects_left(struct text *t, size_t lo, size_t v, struct voice *voice,
    size_t *start)
{
	size_t end = before_brackets(t, lo, phrase_before_adverbs(t, lo, v));
	const struct name *apposed;
	bool named;

	*start = end;
	if (end == lo && v == lo + 1 && passage_among(t->p, lo, "all both") &&
	    !passage_is(t->p, v, "told")) {
		voices_as_written(t, lo, v, voice);
		return SUBJECT_FOUND;	/* All said */
	}
	if (end <= lo || t->inside[end - 1] != 0)
		return SUBJECT_SAME;
	if (phrase_gap(t, end) == GAP_COMMA || phrase_gap(t, end) == GAP_DASH ||
	    (end < v && phrase_gap(t, v) == GAP_COMMA))
		return clause_subject(t, clause_after_object(t, lo, end), end,
		    voice, start) ? SUBJECT_FOUND : SUBJECT_SAME;
	if (end < t->p->n && phrase_gap(t, end) >= GAP_QUOTE)
		return SUBJECT_SAME;
	if (text_is(t, end - 1, RELATIVE) && t->word[end - 1].shape == PLAIN)
		return antecedent(t, lo, end - 1, voice, start);
	apposed = open_apposition(t, lo, end);
	if (apposed != NULL) {
		*start = apposed->title;
		*voice = voices_person(t, apposed->who);
		return SUBJECT_FOUND;
	}
	named = phrase_name_to(t, end) != NULL;
	if (!named && text_is(t, end - 1, PRONOUN)) {
		*start = end - 1;
		return pronoun_subject(t, end - 1, voice);
	}
	if (text_any(t, end - 1, CLASSES(CONJUNCTION, SUBORDINATE)))
		return SUBJECT_SAME;
	return phrase_subject(t, lo, end, voice, start);
}

/*
 * The person whom words that end before word i introduce: said the prosecutor,
 * NAME; said a patient called NAME; not: to figures, NAME is.
 */
static const struct name *
person_introduced(struct text *t, size_t i)
{
	const struct name *name = text_is_document(t, i - 1) ? NULL :
	    passage_among(t->p, i, "called named") ? phrase_person(t, i,
	    i + 4) : phrase_gap(t, i) == GAP_COMMA ? person_after_comma(t, i,
	    i + 6) : NULL;

	return name != NULL && !(passage_phrase(t->p, i, 2) & CLASS(ACCORD)) &&
	    (text_any(t, i - 1, OFFICES) || name->to >= t->p->n || phrase_gap(t,
	    name->to) != GAP_SPACE) ? name : NULL;
}

/* Does word i tie the words after it to a noun: familiar with; briefed on? */
static bool
ties_on(struct text *t, size_t i)
{
	return text_any(t, i + 1, PREPOSITIONS) && (passage_among(t->p, i,
	    "familiar close loyal") || passage_ends(t->p, i, "ed"));
}

/* The end of the subject that starts at word i, after its verb. */
static size_t
right_end(struct text *t, size_t i, size_t hi)
{
	size_t to = i;

	while (to < hi && (to == i || passage_joined(t->p, to))) {
		if (to > i + 1 && ties_on(t, to - 1)) {
			to++;
			continue;
		}
		if (to > i && text_is(t, to, DETERMINER) &&
		    phrase_name_to(t, to) != NULL)
			break;		/* According to Ann Bell the board */
		if (phrase_ends(t, to) || (to > i && (phrase_is_inner(t, to) ||
		    passage_is(t->p, to, "that")) &&
		    !passage_among(t->p, to, "of for by at")))
			break;
		if (to > i && t->word[to].shape == PLAIN &&
		    ((text_is_document(t, to - 1) && (passage_ends(t->p, to,
		    "ed") || passage_is(t->p, to + 1, "by"))) ||
		    (passage_ends(t->p, to, "ly") && !text_is(t, to - 1,
		    DETERMINER) && (to + 1 >= t->p->n ||
		    !passage_joined(t->p, to + 1)))))
			break;		/* a survey published; his wife dryly */
		if (passage_is(t->p, to, "and") &&
		    phrase_name_from(t, to + 1) == NULL)
			break;
		to++;
	}
	return to;
}

enum subject
subjects_right(struct text *t, size_t i, size_t hi, struct voice *voice,
    size_t *end)
{
	const struct name *person;
	size_t to;

	*end = i;
	if (i >= hi)
		return SUBJECT_NONE;
	if (text_is(t, i, PRONOUN)) {
		*end = i + 1;
		return voices_pronoun(t, i, voice) ? SUBJECT_FOUND :
		    SUBJECT_NONE;
	}
	*end = to = right_end(t, i, hi);
	if (to == i || (text_any(t, i, PREPOSITIONS) &&
	    t->word[i].shape == PLAIN))
		return SUBJECT_NONE;	/* reports of; notes from */
	person = phrase_person(t, i, to);
	if (person == NULL && to < hi)
		person = person_introduced(t, to);
	if (person != NULL)
		*end = person->to;
	if (*end > to)
		*voice = voices_person(t, person->who);
	else
		voice_of_phrase(t, i, to, person, voice);
	return SUBJECT_FOUND;
}

bool
subjects_first(struct text *t, size_t lo, size_t hi, struct voice *v)
{
	const struct name *person = phrase_person(t, lo, hi), *name;

	if (person != NULL && t->inside[person->from] == 0) {
		name = person->to + 1 < hi ?
		    phrase_name_from(t, person->to + 1) : NULL;
		if (!voice_of_joint(t, lo, name == NULL ? person : name, v))
			*v = voices_person(t, person->who);
		return true;
	}
	name = phrase_next(t, NULL, lo, hi);
	if (name == NULL || name->kind != NAME_BODY ||
	    t->inside[name->from] != 0)
		return false;
	*v = voices_person(t, name->who);
	return true;
}

/*
 * The word after a verb and what it quotes, or after the verb: described as a
 * `...' by X; accused of `...' by X; not: leaders condemned `bullying' by X.
 */
static size_t
after_quoted(struct text *t, const struct cue *c)
{
	bool as = passage_among(t->p, c->to, "as to of");
	size_t i = c->to + as;

	i += passage_among(t->p, i, "a an the");
	if (i >= t->p->n || t->inside[i] == 0 || (phrase_gap(t, c->from) ==
	    GAP_SPACE && text_any(t, c->from - 1, CLASS(PRONOUN) |
	    (as ? 0 : SPEAKERS))))
		return c->to;
	while (i < t->p->n && t->inside[i] != 0)
		i++;
	return i;
}

/* Is the verb passive, as in "was told"?  If so, "by" introduces the speaker. */
static bool
is_passive(struct text *t, const struct cue *c)
{
	size_t i = c->from, by = after_quoted(t, c);

	if (!(c->set & VERBS) || c->set & CLASS(SAYING))
		return false;
	if (passage_is(t->p, by, "by") && t->inside[by] == 0)
		return true;
	while (i > 0 && t->inside[i - 1] == 0 &&
	    t->word[i].gap == GAP_SPACE && text_is(t, i - 1, ADVERB)) {
		if (passage_among(t->p, --i, "is are was were been being be"))
			return true;
	}
	return false;
}

/* Find the agent in the few words after the verb: by X, in the report. */
static enum subject
find_agent(struct text *t, struct cue *c)
{
	size_t first = after_quoted(t, c), end;
	size_t hi = text_stretch_end(t, first > c->to ? first : c->from);

	for (size_t i = first; i < hi && i < first + 6; i++) {
		if (!passage_among(t->p, i, "by in"))
			continue;
		if (subjects_right(t, i + 1, hi, &c->voice, &end) !=
		    SUBJECT_FOUND)
			break;
		if (text_is(t, end - 1, DOCUMENT) || (passage_is(t->p, i,
		    "by") && (c->voice.who != NOBODY || text_any(t, end - 1,
		    SPEAKERS))))
			return SUBJECT_FOUND;
		break;
	}
	return SUBJECT_NONE;
}

/*
 * Where the subject of a participle may start, if it has one of its own: with X
 * saying; , all he got was a message saying; or c->from.
 */
static size_t
own_start(struct text *t, const struct cue *c, size_t lo)
{
	size_t i = c->from;

	while (i > lo && c->from - i < 8 && phrase_gap(t, i) == GAP_SPACE)
		if (passage_is(t->p, --i, "with"))
			return i + 1;
	return i > lo && phrase_gap(t, i) == GAP_COMMA &&
	    text_is_document(t, c->from - 1) ? i : c->from;
}

/*
 * May the phrase after a verb be its subject: a person (says Ann Bell of Y), or
 * at the end of the sentence anyone who may speak (said the trust)?  If the verb
 * starts the sentence, anyone may before a quotation: Says one GP: `...'.
 */
static bool
ends_inverted(struct text *t, const struct cue *c, bool opens)
{
	enum passage_gap gap;
	size_t end = c->end;

	end += end < t->p->n && passage_is_bracketed(t->p, end);
	gap = end >= t->p->n ? GAP_STOP : text_sign_after(t->p, end - 1, ',') ?
	    GAP_COMMA : phrase_gap(t, end);
	if (opens)
		return gap >= GAP_QUOTE || (gap != GAP_SPACE &&
		    c->voice.person);
	if (gap == GAP_STOP && c->set & CLASSES(CLAUSAL, BARE) &&
	    (passage_capital(t->p, c->end - 1) || text_any(t, c->end - 1,
	    SPEAKERS | CLASS(COLLECTIVE))))
		return true;
	return t->word[c->from].gap == GAP_COMMA && c->voice.person &&
	    (gap == GAP_SPACE ? text_any(t, end, PREPOSITIONS) :
	    gap != GAP_QUOTE);
}

/*
 * Does the subject follow the verb: ..., says Ann Bell of Y; not: Ann Bell, of Y,
 * said Tom Fox had; said her son `cried'?
 */
static bool
is_inverted(struct text *t, struct cue *c)
{
	const struct passage_word *w = &t->word[c->from];
	bool opens = w->first && w->shape != PLAIN;
	bool may = opens || (!(c->set & CLASS(OBJECTS)) &&
	    (w->gap == GAP_COMMA || (c->set & CLASS(BARE) &&
	    w->gap == GAP_SPACE && c->from > 0 && (passage_capital(t->p,
	    c->to) || text_is(t, c->to, DETERMINER)) && !passage_is(t->p,
	    c->from - 1, "to") && !text_is(t, c->from - 1, AUXILIARY))));

	if (!may || !(c->set & CLASS(SAY)) || c->set & CLASS(SAYING) ||
	    text_is(t, c->to, DATE))
		return false;
	if (subjects_right(t, c->to, text_stretch_end(t, c->from), &c->voice,
	    &c->end) != SUBJECT_FOUND || !ends_inverted(t, c, opens))
		c->end = 0;
	return c->end > 0;
}

/*
 * A subject left out is that of the previous cue in the sentence or, after a
 * comma, of the cue in whose clause that stands (Bell said GPs accept it, adding
 * that ...); failing that, whoever the sentence names first.
 */
static bool
find_left_out(struct text *t, size_t k, size_t lo)
{
	struct cue *c = &t->cue[k], *all = t->cue;
	size_t start;

	c->start = c->from;
	while (phrase_gap(t, c->from) == GAP_COMMA && k > 1 &&
	    all[k - 2].from >= lo && all[k - 2].subject == SUBJECT_FOUND &&
	    all[k - 2].set & CLASS(CLAUSAL) &&
	    all[k - 1].start <= all[k - 2].to + 4)
		k--;
	if (k > 0 && all[k - 1].from >= lo &&
	    all[k - 1].subject == SUBJECT_FOUND) {
		c->voice = all[k - 1].voice;
		return true;
	}
	while (lo + 1 < c->from && leads_in(t, lo))
		lo++;
	if (lo < c->from && voices_is(t->p, lo, "he she they"))
		return voices_pronoun(t, lo, &c->voice);
	return clause_subject(t, lo, c->from, &c->voice, &start) ||
	    subjects_first(t, lo, c->from, &c->voice);
}

/* Find the subject of a cue that was not tried before, from word lo on. */
static enum subject
find_subject(struct text *t, size_t k, size_t lo)
{
	struct cue *c = &t->cue[k];
	size_t from = text_stretch_start(t, c->from);
	enum subject found = SUBJECT_SAME;
	const struct name *blamed;

	if (c->set & CLASS(ACCORD))
		return subjects_right(t, c->to,
		    text_stretch_end(t, c->from), &c->voice, &c->end);
	if (is_passive(t, c))
		return find_agent(t, c);
	if (is_inverted(t, c))
		return SUBJECT_FOUND;
	from = from > lo ? from : lo;
	for (size_t i = c->from; i > from; i--)
		if (phrase_gap(t, i) == GAP_SEMICOLON)
			from = i;
	if (c->from > from && passage_is(t->p, c->from - 1, "to") &&
	    text_adverb_before(t, from, c->from) == 0)
		return find_left_out(t, k, lo) ? SUBJECT_FOUND : SUBJECT_NONE;
	if (!(c->set & VERBS) && c->from > from + 1 &&
	    passage_is(t->p, c->from - 1, "for") &&
	    (blamed = phrase_name_to(t, c->from - 1)) != NULL) {
		c->voice = voices_person(t, blamed->who);
		c->start = blamed->title;
		return SUBJECT_FOUND;	/* blamed Ann Bell for saying */
	}
	if (!(c->set & VERBS))
		from = own_start(t, c, from);
	if (from < c->from)
		found = subjects_left(t, from, c->from, &c->voice, &c->start);
	if (found == SUBJECT_SAME && find_left_out(t, k, lo))
		found = SUBJECT_FOUND;
	/* that the rules felt harsh */
	return found == SUBJECT_FOUND && !(c->set & CLASS(SAY)) &&
	    c->set & CLASS(THINK) && c->start < c->from &&
	    c->voice.who == NOBODY && text_is(t, c->start, DETERMINER) &&
	    !phrase_can_speak(t, c->start, c->from) ? SUBJECT_NONE : found;
}

void
subjects_find(struct text *t, size_t lo, size_t hi)
{
	for (size_t k = text_cue_from(t, lo); k < t->cues &&
	    t->cue[k].from < hi; k++) {
		struct cue *c = &t->cue[k];

		if (c->from > lo + TEXT_REACH)
			lo = c->from - TEXT_REACH;
		if (c->subject == SUBJECT_UNTRIED)
			c->subject = find_subject(t, k, lo);
		/* not: Asked by Ann Bell, he said */
		if (c->subject == SUBJECT_FOUND && !(t->word[c->from].first &&
		    passage_ends(t->p, c->from, "ed")))
			voices_note(t, &c->voice, false);
	}
}
