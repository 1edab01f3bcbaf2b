/*
 * A name is replaced by the fullest form so far; a pronoun, or words for an office,
 * by whoever was noted last and fits.
 */
#include "voices.h"

#include <string.h>
#include <strings.h>

#include "phrases.h"

#define REACH 500
#define HOLDERS 30		/* persons who may have a role */
#define SINCE 4			/* paragraphs since a person was named */

const char *
voices_name(const struct text *t, const struct voice *v, size_t *len)
{
	if (v->who != NOBODY)
		return names_full(t->names, v->who, len);
	*len = v->words.len;
	return people_text(&t->names->people, v->words);
}

const char *
voices_role(const struct text *t, const struct voice *v, size_t *len)
{
	struct piece role = v->who != NOBODY ?
	    t->names->people.who[v->who].role : v->role;

	*len = role.len;
	return people_text(&t->names->people, role);
}

struct voice
voices_person(const struct text *t, uint32_t who)
{
	return (struct voice){ .who = who,
	    .person = t->names->people.who[who].kind == NAME_PERSON };
}

bool
voices_talker(const struct text *t, uint32_t who)
{
	return who != NOBODY &&
	    t->names->people.who[who].gender != GENDER_UNKNOWN;
}

/*
 * A phrase refers to a person if the last noun before a preposition is one for a
 * person who may speak: a spokesman for the trust, his wife; not: GP leaders.
 */
void
voices_as_written(struct text *t, size_t from, size_t to, struct voice *v)
{
	size_t start = t->word[from].start;

	*v = (struct voice){ .who = NOBODY, .words =
	    people_keep(&t->names->people, t->p->s + start,
	    t->word[to - 1].end - start) };
	for (size_t i = from; i < to && !(passage_classes(t->p, i) &
	    (PREPOSITIONS | CLASS(INNER))); i++) {
		classes set = passage_classes(t->p, i);

		/* not: the Patient Council; the chair's reply; GP surgeries */
		if ((set & SPEAKERS) != SPEAKERS ||
		    t->word[i].shape == CAPITAL || (t->word[i].genitive &&
		    i + 1 < to)) {
			v->person = v->person && !passage_ends(t->p, i, "s");
			continue;
		}
		v->person = t->p->s[t->word[i].end - 1] != 's';
		v->gender = set & CLASS(FEMALE) ? GENDER_FEMALE :
		    set & CLASS(MALE) ? GENDER_MALE : GENDER_UNKNOWN;
	}
}

void
voices_note(struct text *t, const struct voice *v, bool spoke)
{
	if (!voice_is_somebody(v))
		return;
	t->voices->later = v->person;
	if (v->person)
		t->voices->person = *v;
	else
		t->voices->other = *v;
	if (spoke)
		t->voices->last = *v;
}

/*
 * The person of this gender who was named last or, of several in one paragraph,
 * introduced last; or NOBODY.  A pronoun reaches no further back than REACH
 * names, so that time does not grow with the names of the document.
 */
static uint32_t
last_of_gender(const struct people *people, enum gender g)
{
	uint32_t best = NOBODY, k = people->n > 0 ? people->last : NOBODY;

	for (size_t n = 0; k != NOBODY && n < REACH;
	    n++, k = people->who[k].before) {
		const struct person *who = &people->who[k];

		if (best != NOBODY && who->seen < people->who[best].seen)
			break;
		if (who->kind == NAME_PERSON && (best == NOBODY || k > best) &&
		    (who->gender == (unsigned char)g ||
		    who->gender == GENDER_UNKNOWN))
			best = k;
	}
	return best;
}

/*
 * Is it the role, or its office, or the end of that, whatever is in brackets:
 * the minister, of health minister NAME; the NGF chair, of Growers' Federation
 * (NGF) chair NAME?  But a shadow minister is no minister.
 */
static bool
is_role(const struct text *t, const char *role, size_t len, const char *s,
    size_t n)
{
	size_t from;

	if (len == n && strncasecmp(role, s, n) == 0)
		return true;
	len = phrase_office(role, len);
	while (n > 0 && len > 0) {
		len--;
		if (role[len] != '(' && role[len] != ')' &&
		    strncasecmp(role + len, s + --n, 1) != 0)
			return false;
	}
	if (n > 0 || len == 0)
		return n == 0;
	if (role[len - 1] != ' ' && role[len - 1] != '(')
		return false;
	for (from = --len; from > 0 && role[from - 1] != ' '; from--)
		;
	return len == from || !(lexicon_word(&t->names->lexicon, role + from,
	    len - from, NULL) & CLASS(LESSER));
}

/* Is it their title: the judge, of Judge NAME; the minister, if that is the role? */
static bool
holds(const struct text *t, uint32_t who, const char *s, size_t n)
{
	const struct people *people = &t->names->people;
	struct piece role = people->who[who].role;
	size_t len;
	const char *full = names_full(t->names, who, &len);

	return (len > n && full[n] == ' ' && strncasecmp(full, s, n) == 0) ||
	    (role.len > 0 && is_role(t, people_text(people, role), role.len,
	    s, n));
}

/*
 * Do these words mean who spoke last: pair; 71-year-old; 71-year-old teacher; or
 * spokesman, of a spokesman for NAME?
 */
static bool
refers_back(const struct text *t, size_t i, size_t to, struct voice *v)
{
	const struct passage_word *w = &t->word[i];
	struct piece words = t->voices->person.words;

	*v = t->voices->person;
	if (to == i + 1 && v->who == NOBODY && words.len > 0 && is_role(t,
	    people_text(&t->names->people, words), words.len,
	    t->p->s + w->start, w->end - w->start))
		return true;
	*v = t->word[i].shape == NUMBER ? t->voices->person : t->voices->other;
	return voice_is_somebody(v) && (v->person ?
	    passage_ends(t->p, i, "-year-old") : to == i + 1 &&
	    v->who == NOBODY && passage_among(t->p, i, "pair couple duo trio"));
}

/* Has a role this word: Rovers, of Rovers manager; analyst, of analyst at X? */
static bool
has_word(const struct text *t, struct piece role, size_t i)
{
	const struct passage_word *w = &t->word[i];
	const char *s = people_text(&t->names->people, role);
	size_t len = w->end - w->start;

	for (size_t k = 0; k + len <= role.len; k++)
		if ((k == 0 || s[k - 1] == ' ') && memcmp(s + k,
		    t->p->s + w->start, len) == 0 && (k + len == role.len ||
		    strchr(" '\xE2", s[k + len]) != NULL))
			return true;
	return false;
}

/* Are words one noun for a person who is known by then: not a source, the mayor? */
static bool
is_description(struct text *t, size_t from, size_t to)
{
	if (!text_is(t, to - 1, PERSONNOUN) || t->word[to - 1].shape ==
	    CAPITAL || passage_ends(t->p, to - 1, "s") || passage_among(t->p,
	    to - 1, "source insider minister president secretary chancellor "
	    "judge coroner spokesman spokeswoman spokesperson"))
		return false;
	for (size_t i = from; i < to; i++)
		if (phrase_is_inner(t, i) || passage_is(t->p, i, "and"))
			return false;
	return true;
}

/* Is word i in the paragraph before: rang the manager.  The manager? */
static bool
is_repeated(const struct text *t, size_t i)
{
	const struct passage_word *w = &t->word[i], *o = t->word;

	for (; o < w; o++)
		if (o->end - o->start == w->end - w->start &&
		    memcmp(t->p->s + o->start, t->p->s + w->start,
		    w->end - w->start) == 0)
			return true;
	return false;
}

/*
 * Do words mean the last person, of whom they tell something new: the defender,
 * the head coach, of NAME?  Not if another office of theirs is known.  They are
 * the role then, except with -i, which must not change whom others mean.
 */
static bool
describes_last(struct text *t, size_t from, size_t to, struct voice *v)
{
	const struct voice *last = &t->voices->person;
	struct person *who;
	classes set = text_set(t, to - 1);
	enum gender g = set & CLASS(FEMALE) ? GENDER_FEMALE :
	    set & CLASS(MALE) ? GENDER_MALE : GENDER_UNKNOWN;

	if (last->who == NOBODY || !t->voices->later ||
	    is_repeated(t, to - 1))
		return false;
	who = &t->names->people.who[last->who];
	if (who->seen == t->names->paragraph || who->seen + SINCE <
	    t->names->paragraph || (g != GENDER_UNKNOWN && who->gender !=
	    GENDER_UNKNOWN && who->gender != (unsigned char)g) ||
	    (!(to > from + 2 && (has_word(t, who->role, to - 1) ||
	    (passage_capital(t->p, from + 1) && has_word(t, who->role,
	    from + 1)))) && (who->role.len > 0 ||
	    phrase_next(t, NULL, from, to) != NULL)))
		return false;
	*v = *last;
	if (t->voices == &t->direct && who->role.len == 0)
		who->role = people_keep(&t->names->people, t->p->s +
		    t->word[from + 1].start, t->word[to - 1].end -
		    t->word[from + 1].start);
	return true;
}

/*
 * The one person of those named last whose role words from i to before `to' give,
 * or another held in the same place; or NOBODY.
 */
static uint32_t
only_holder(const struct text *t, size_t i, size_t to, bool loose)
{
	const struct people *people = &t->names->people;
	uint32_t best = NOBODY, k = people->n > 0 ? people->last : NOBODY;
	size_t start = t->word[i].start, len = t->word[to - 1].end - start;

	for (size_t n = 0; k != NOBODY && n < HOLDERS;
	    n++, k = people->who[k].before) {
		/* the Rovers' coach, of Rovers manager NAME */
		if (loose ? !passage_capital(t->p, i) || !has_word(t,
		    people->who[k].role, i) : !holds(t, k, t->p->s + start,
		    len))
			continue;
		if (best != NOBODY)
			return NOBODY;
		best = k;
	}
	return best;
}

bool
voices_holder(struct text *t, size_t from, size_t to, struct voice *v)
{
	uint32_t best;

	if (to < from + 2 || !passage_is(t->p, from, "the") || (to < t->p->n &&
	    phrase_gap(t, to) == GAP_SPACE && text_is(t, to, RELATIVE)))
		return false;		/* not: the coach who left */
	if (refers_back(t, from + 1, to, v))
		return true;
	best = only_holder(t, from + 1, to, false);
	if (best == NOBODY && !is_description(t, from, to))
		return false;
	if (best == NOBODY)
		best = only_holder(t, from + 1, to, true);
	if (best == NOBODY)
		return describes_last(t, from, to, v);
	*v = voices_person(t, best);
	return true;
}

bool
voices_is(const struct passage *p, size_t i, const char *pronouns)
{
	const struct passage_word *w = &p->word[i];
	size_t len = 0;

	while (w->start + len < w->end &&
	    strchr("'\xE2", p->s[w->start + len]) == NULL)
		len++;
	return passage_begins(p, i, len, pronouns);
}

bool
voices_pronoun(struct text *t, size_t i, struct voice *v)
{
	const struct people *people = &t->names->people;
	enum gender g = voices_is(t->p, i, "she") ? GENDER_FEMALE :
	    voices_is(t->p, i, "he him") ? GENDER_MALE : GENDER_UNKNOWN;
	bool person = g != GENDER_UNKNOWN;
	const struct voice *kept = person ? &t->voices->person :
	    &t->voices->other;
	enum gender known = kept->who == NOBODY ? kept->gender :
	    (enum gender)people->who[kept->who].gender;
	uint32_t best;

	if (!person && !voices_is(t->p, i, "it they"))
		return false;
	if (t->voices->later && t->voices->person.who == NOBODY &&
	    t->voices->person.gender == GENDER_UNKNOWN &&
	    voices_is(t->p, i, "they"))
		kept = &t->voices->person;	/* a spokesperson */
	if (voice_is_somebody(kept) &&
	    (!person || known == GENDER_UNKNOWN || known == g)) {
		*v = *kept;
		/* but -i must not change whom others mean */
		if (person && kept->who != NOBODY && t->voices == &t->direct &&
		    people->who[kept->who].seen == t->names->paragraph)
			t->names->people.who[kept->who].gender =
			    (unsigned char)g;
		return true;
	}
	best = person ? last_of_gender(people, g) : NOBODY;
	if (best != NOBODY)
		*v = voices_person(t, best);
	return best != NOBODY;
}
