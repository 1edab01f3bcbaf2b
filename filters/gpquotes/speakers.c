/*
 * A subject is found by walking over the words of the clause, outwards from the
 * verb.  Names and pronouns are resolved by names/people.h.
 */
#include "speakers.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "cues.h"

#define ROLE_MAX 25		/* words of a role */
#define CLAUSE_MAX 200		/* words of a clause */
#define SUBJECT_MAX 30		/* words looked at for a subject */

static struct passage *
passage(struct speakers *s)
{
	return &s->names->passage;
}

static classes
set_of(struct speakers *s, size_t i)
{
	return passage_classes(passage(s), i);
}

static bool
is_in(struct speakers *s, size_t i, unsigned class)
{
	return (set_of(s, i) & CLASS(class)) != 0;
}

static bool
has_any(struct speakers *s, size_t i, classes set)
{
	return (set_of(s, i) & set) != 0;
}

static enum passage_gap
gap_before(struct speakers *s, size_t i)
{
	return (enum passage_gap)passage(s)->word[i].gap;
}

const char *
speakers_text(const struct speakers *s, struct piece piece)
{
	return s->text == NULL ? "" : s->text + piece.at;
}

static struct piece
keep(struct speakers *s, const char *text, size_t len)
{
	struct piece piece = { (uint32_t)s->len, (uint32_t)len };

	s->text = memory_grow(s->text, &s->size, s->len + len + 1, 1);
	if (len > 0)
		memcpy(s->text + s->len, text, len);
	s->len += len;
	return piece;
}

/* The text of words from to to - 1 as it stands. */
static struct piece
keep_words(struct speakers *s, size_t from, size_t to)
{
	const struct passage *p = passage(s);

	return keep(s, p->s + p->word[from].start,
	    p->word[to - 1].end - p->word[from].start);
}

/* The name that ends before word i, and the one that starts there. */
static const struct name *
name_ending(const struct speakers *s, size_t i)
{
	size_t k = i == 0 ? s->names->nfound : names_after(s->names, i - 1);

	return k < s->names->nfound && s->names->found[k].to == i ?
	    &s->names->found[k] : NULL;
}

static const struct name *
name_starting(const struct speakers *s, size_t i)
{
	size_t k = names_after(s->names, i);
	const struct name *n;

	if (k == s->names->nfound)
		return NULL;
	n = &s->names->found[k];
	return n->from == i || n->title == i ? n : NULL;
}

static void
voice_of_person(struct speakers *s, uint32_t who, struct voice *v)
{
	const struct people *people = &s->names->people;
	struct piece role = people->who[who].role;
	size_t len;
	const char *full = names_full(s->names, who, &len);

	*v = (struct voice){ .who = who,
	    .person = people->who[who].kind == NAME_PERSON };
	v->name = keep(s, full, len);
	v->role = keep(s, people_text(people, role), role.len);
}

void
speakers_words(struct speakers *s, size_t from, size_t to, struct voice *v)
{
	*v = (struct voice){ .who = NOBODY };
	v->name = keep_words(s, from, to);
	v->plural = passage(s)->s[passage(s)->word[to - 1].end - 1] == 's';
}

/* A voice of an earlier paragraph, whose text is kept apart. */
void
speakers_again(struct speakers *s, const struct voice *kept, struct voice *v)
{
	if (kept->who != NOBODY && kept->who < s->names->people.n) {
		voice_of_person(s, kept->who, v);
		return;
	}
	*v = *kept;
	v->name = keep(s, s->kept + kept->name.at, kept->name.len);
	v->role = keep(s, s->kept + kept->role.at, kept->role.len);
}

static const struct voice nobody = { .who = NOBODY };

void
speakers_document(struct speakers *s)
{
	s->person = s->other = s->last = nobody;
	s->kept_len = 0;
}

void
speakers_paragraph(struct speakers *s)
{
	s->len = 0;
}

static struct piece
keep_apart(struct speakers *s, struct piece piece)
{
	struct piece kept = { (uint32_t)s->kept_len, piece.len };

	s->kept = memory_grow(s->kept, &s->kept_size,
	    s->kept_len + piece.len + 1, 1);
	memcpy(s->kept + s->kept_len, speakers_text(s, piece), piece.len);
	s->kept_len += piece.len;
	return kept;
}

/* Keep only what is in use, so that a long document does not add up. */
static void
tidy(struct speakers *s)
{
	struct voice *all[] = { &s->person, &s->other, &s->last };
	char *old = s->kept;

	if (s->kept_len < 65536)
		return;
	s->kept = NULL;
	s->kept_size = s->kept_len = 0;
	for (size_t i = 0; i < 3; i++) {
		struct piece *two[] = { &all[i]->name, &all[i]->role };

		for (size_t k = 0; k < 2; k++) {
			const char *from = old + two[k]->at;

			s->kept = memory_grow(s->kept, &s->kept_size,
			    s->kept_len + two[k]->len + 1, 1);
			memcpy(s->kept + s->kept_len, from, two[k]->len);
			two[k]->at = (uint32_t)s->kept_len;
			s->kept_len += two[k]->len;
		}
	}
	free(old);
}

void
speakers_note(struct speakers *s, const struct voice *v, bool spoke)
{
	struct voice kept = *v;

	if (v->name.len == 0)
		return;
	kept.name = keep_apart(s, v->name);
	kept.role = keep_apart(s, v->role);
	if (v->person)
		s->person = kept;
	else
		s->other = kept;
	if (spoke)
		s->last = kept;
	tidy(s);
}

/*
 * The last person named whose gender fits; of several in one paragraph the one
 * that the document introduced last.
 */
static uint32_t
last_of_gender(const struct people *people, enum gender g)
{
	uint32_t best = NOBODY, k = people->n > 0 ? people->last : NOBODY;

	for (; k != NOBODY; k = people->who[k].before) {
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

/* Whom he, she, it or they mean. */
static bool
voice_of_pronoun(struct speakers *s, size_t i, struct voice *v)
{
	struct passage *p = passage(s);
	const struct people *people = &s->names->people;
	enum gender g = passage_is(p, i, "she") ? GENDER_FEMALE :
	    passage_is(p, i, "he") ? GENDER_MALE : GENDER_UNKNOWN;
	bool person = g != GENDER_UNKNOWN;
	const struct voice *kept = person ? &s->person : &s->other;
	uint32_t best;

	if (!person && !passage_is(p, i, "it") && !passage_is(p, i, "they"))
		return false;
	if (!person) {
		if (kept->name.len == 0 && passage_is(p, i, "they"))
			kept = &s->person;
		if (kept->name.len == 0)
			return false;
		speakers_again(s, kept, v);
		return true;
	}
	if (kept->name.len > 0 && (kept->who == NOBODY ||
	    people->who[kept->who].gender == GENDER_UNKNOWN ||
	    people->who[kept->who].gender == (unsigned char)g)) {
		speakers_again(s, kept, v);
		return true;
	}
	best = last_of_gender(people, g);
	if (best == NOBODY)
		return false;
	voice_of_person(s, best, v);
	return true;
}

/* A noun that stands for a person's or body's office. */
static bool
is_office(struct speakers *s, size_t i)
{
	return has_any(s, i, CLASS(PERSONNOUN) | CLASS(OFFICE) |
	    CLASS(SPEAKER));
}

static bool
is_capital(struct speakers *s, size_t i)
{
	unsigned char shape = passage(s)->word[i].shape;

	return shape != PLAIN && shape != NUMBER;
}

/* Prepositions inside of noun phrases. */
static bool
is_inner(struct speakers *s, size_t i)
{
	struct passage *p = passage(s);

	return passage(s)->word[i].shape == PLAIN &&
	    (is_in(s, i, PLACEPREP) || passage_is(p, i, "of") ||
	    passage_is(p, i, "for") || passage_is(p, i, "with") ||
	    passage_is(p, i, "on"));
}

/* After an article a word is a noun, even if it could be a verb: the back. */
static bool
is_after_article(struct speakers *s, size_t i)
{
	const struct passage *p = passage(s);

	return i > 0 && p->word[i].gap == GAP_SPACE &&
	    (passage_is(p, i - 1, "the") || passage_is(p, i - 1, "a") ||
	    passage_is(p, i - 1, "an"));
}

static bool
is_verb(struct speakers *s, size_t i)
{
	if (is_after_article(s, i))
		return false;
	return passage(s)->word[i].shape == PLAIN &&
	    (has_any(s, i, CLASS(SAYING) | CLASS(AUXILIARY)) ||
	    (has_any(s, i, CLASS(SAY) | CLASS(THINK)) &&
	    !has_any(s, i, CLASS(DOCUMENT) | CLASS(SAYNOUN) |
	    CLASS(SPEAKER) | CLASS(PERSONNOUN))));
}

/* Words that no noun phrase goes on over. */
static bool
ends_phrase(struct speakers *s, size_t i)
{
	struct passage *p = passage(s);

	if (s->outline->inside[i] != 0)
		return true;
	if (is_after_article(s, i))
		return false;
	if (is_verb(s, i))
		return true;
	if (p->word[i].shape != PLAIN && !p->word[i].first)
		return false;
	if (is_inner(s, i) || has_any(s, i, CLASS(DETERMINER)))
		return false;
	return has_any(s, i, CLASS(PRONOUN) | CLASS(RELATIVE) |
	    CLASS(SUBORDINATE) | CLASS(HEARSAY) | CLASS(PREPOSITION) |
	    CLASS(AUXILIARY));
}

/* Where the noun phrase that ends before word `end` starts. */
static size_t
phrase_start(struct speakers *s, size_t lo, size_t end)
{
	struct passage *p = passage(s);
	size_t i = end;

	while (i > lo && end - i < SUBJECT_MAX) {
		if (i < end && gap_before(s, i) != GAP_SPACE &&
		    gap_before(s, i) != GAP_HYPHEN &&
		    gap_before(s, i) != GAP_SLASH &&
		    gap_before(s, i) != GAP_CLOSE &&
		    gap_before(s, i) != GAP_OPEN)
			break;
		if (name_ending(s, i) != NULL) {
			i = name_ending(s, i)->title;
			continue;
		}
		if (ends_phrase(s, i - 1) || (p->word[i - 1].shape != PLAIN &&
		    is_in(s, i - 1, DATE)) || (i >= lo + 2 &&
		    has_any(s, i - 2, LEXICON_STARTS) && passage_phrase(p, i - 2, 2) &
		    CLASS(ADVERB)))
			break;
		if (passage_is(p, i - 1, "and") || passage_is(p, i - 1, "&")) {
			if (i < 2 + lo || (name_ending(s, i - 1) == NULL &&
			    !is_office(s, i - 2) && !is_capital(s, i - 2)))
				break;
		} else if (is_inner(s, i - 1) && (i - 1 == lo ||
		    gap_before(s, i - 1) != GAP_SPACE ||
		    ends_phrase(s, i - 2) || p->word[i - 1].first))
			break;
		i--;
		if (has_any(s, i, CLASS(DETERMINER)) &&
		    p->word[i].shape == PLAIN &&
		    (i == lo || !is_inner(s, i - 1)))
			break;
	}
	return i;
}

/* Past the words that may stand between a subject and its verb. */
static size_t
skip_adverbs(struct speakers *s, size_t lo, size_t v)
{
	struct passage *p = passage(s);

	for (;;) {
		size_t n;

		if (v <= lo)
			return v;
		for (n = 4; n > 1; n--)
			if (v >= lo + n && has_any(s, v - n,
			    LEXICON_STARTS) && passage_phrase(p, v - n, n) &
			    CLASS(ADVERB))
				break;
		if (n == 1) {
			const struct passage_word *w = &p->word[v - 1];

			if (s->outline->inside[v - 1] != 0 ||
			    name_ending(s, v) != NULL)
				return v;
			if (!is_in(s, v - 1, ADVERB) && !(w->shape == PLAIN &&
			    w->end - w->start > 4 &&
			    memcmp(p->s + w->end - 2, "ly", 2) == 0 &&
			    !is_office(s, v - 1)))
				return v;
		}
		if (v < p->n && gap_before(s, v) >= GAP_DASH)
			return v;
		v -= n;
	}
}

/* Two persons or bodies, or more, joined by and: as they are written. */
static bool
voice_of_joint(struct speakers *s, size_t lo, const struct name *last,
    struct voice *v)
{
	struct passage *p = passage(s);
	const struct name *first;
	size_t at = last->title, first_len, len;
	const char *full;

	if (at < lo + 2 || !passage_is(p, at - 1, "and") ||
	    gap_before(s, at - 1) != GAP_SPACE ||
	    (first = name_ending(s, at - 1)) == NULL ||
	    first->kind != last->kind || first->from < lo ||
	    first->who == last->who)
		return false;
	full = names_full(s->names, first->who, &first_len);
	*v = (struct voice){ .who = NOBODY, .plural = true };
	v->name = keep(s, full, first_len);
	(void)keep(s, " and ", 5);
	full = names_full(s->names, last->who, &len);
	(void)keep(s, full, len);
	v->name.len = (uint32_t)(first_len + 5 + len);
	return true;
}

static bool
voice_of_name(struct speakers *s, size_t lo, const struct name *name,
    struct voice *v)
{
	if (voice_of_joint(s, lo, name, v))
		return true;
	voice_of_person(s, name->who, v);
	return true;
}

/* The person in words from to to - 1 after whom only what belongs follows. */
static const struct name *
person_within(const struct speakers *s, size_t from, size_t to)
{
	for (size_t k = names_after(s->names, from); k < s->names->nfound &&
	    s->names->found[k].to <= to; k++) {
		const struct name *n = &s->names->found[k];

		if (n->from >= from &&
		    n->kind == NAME_PERSON &&
		    !s->names->passage.word[n->to - 1].genitive)
			return n;
	}
	return NULL;
}

/* A noun phrase as a speaker: its person, its body if that is all, itself. */
static void
voice_of_phrase(struct speakers *s, size_t from, size_t to, struct voice *v)
{
	struct passage *p = passage(s);
	const struct name *name = person_within(s, from, to), *last;

	last = name_ending(s, to);
	if (name != NULL && (name->to == to || is_inner(s, name->to))) {
		voice_of_name(s, from, name, v);
		return;
	}
	if (last != NULL && !p->word[to - 1].genitive &&
	    (last->title == from || (last->title == from + 1 &&
	    has_any(s, from, CLASS(DETERMINER))))) {
		voice_of_name(s, from, last, v);
		return;
	}
	if (last != NULL && voice_of_joint(s, from, last, v))
		return;
	speakers_words(s, from, to, v);
}

/* The person, or else body, before a comma: what follows is in apposition. */
static const struct name *
name_before_comma(struct speakers *s, size_t lo, size_t hi)
{
	const struct name *body = NULL;

	for (size_t k = names_after(s->names, lo); k < s->names->nfound &&
	    s->names->found[k].to <= hi; k++) {
		const struct name *n = &s->names->found[k];

		if (n->from < lo || n->to >= passage(s)->n ||
		    passage(s)->word[n->to - 1].genitive ||
		    s->outline->inside[n->from] != 0)
			continue;
		if (n->to < hi && gap_before(s, n->to) != GAP_COMMA &&
		    !is_inner(s, n->to) && gap_before(s, n->to) != GAP_OPEN &&
		    gap_before(s, n->to) != GAP_DASH)
			continue;
		if (n->kind == NAME_PERSON)
			return n;
		if (body == NULL && n->kind == NAME_BODY &&
		    (n->from == lo || !is_inner(s, n->from - 1)))
			body = n;
	}
	return body;
}

/* Whom `who` or `which` at word i stands for. */
static enum subject
antecedent(struct speakers *s, size_t lo, size_t i, struct voice *v,
    size_t *start)
{
	const struct name *name = NULL;

	for (size_t k = names_after(s->names, lo); k < s->names->nfound &&
	    s->names->found[k].to <= i; k++) {
		const struct name *n = &s->names->found[k];

		if (n->from < lo ||
		    s->outline->inside[n->from] != 0)
			continue;
		if (name == NULL || n->kind == NAME_PERSON ||
		    name->kind != NAME_PERSON)
			name = n;
	}
	if (name != NULL) {
		*start = name->title;
		voice_of_name(s, lo, name, v);
		return SUBJECT_FOUND;
	}
	*start = phrase_start(s, lo, i);
	if (*start == i)
		return SUBJECT_NONE;
	speakers_words(s, *start, i, v);
	return SUBJECT_FOUND;
}

/* A word of the kind that may speak, though it is no name. */
static bool
is_speaker(struct speakers *s, size_t i)
{
	return has_any(s, i, CLASS(SPEAKER) | CLASS(DOCUMENT) |
	    CLASS(PERSONNOUN));
}

/* Where the words from i on end that lead up to the head of their phrase. */
static size_t
head_end(struct speakers *s, size_t i, size_t hi)
{
	size_t end = i;
	bool head = false;

	while (end < hi && s->outline->inside[end] == 0 &&
	    (end == i || (gap_before(s, end) <= GAP_HYPHEN &&
	    gap_before(s, end) != GAP_COMMA)) && !is_inner(s, end) &&
	    !ends_phrase(s, end)) {
		const struct name *name = name_starting(s, end);

		if (name != NULL && name->from <= end) {
			end = name->to;
			head = true;
			continue;
		}
		if (head && !is_speaker(s, end) && !is_capital(s, end) &&
		    !passage_is(passage(s), end, "and"))
			break;
		head = head || (is_speaker(s, end) && !is_capital(s, end));
		end++;
	}
	return end < hi ? end : hi;
}

/*
 * Where the noun phrase whose head ends before word `end' does: a partner in
 * Hornsea.  It must reach a comma, or word hi.  A document is known by its head.
 */
static size_t
whole_phrase(struct speakers *s, size_t end, size_t hi)
{
	size_t i = end;

	if (i >= hi || !is_inner(s, i) || gap_before(s, i) != GAP_SPACE ||
	    is_in(s, end - 1, DOCUMENT))
		return end;
	for (i++; i < hi && gap_before(s, i) != GAP_COMMA; i++)
		if ((gap_before(s, i) != GAP_SPACE &&
		    gap_before(s, i) != GAP_HYPHEN) || ends_phrase(s, i) ||
		    i > end + 8)
			return end;
	return i;
}

/* A person whose name stands after a comma or bracket from word i on. */
static const struct name *
person_after_comma(const struct speakers *s, size_t i, size_t hi)
{
	for (size_t k = names_after(s->names, i); k < s->names->nfound &&
	    s->names->found[k].to <= hi; k++) {
		const struct name *n = &s->names->found[k];
		enum passage_gap gap = (enum passage_gap)
		    s->names->passage.word[n->title].gap;

		if (n->title >= i && n->to <= hi && n->kind == NAME_PERSON)
			return gap == GAP_COMMA || gap == GAP_CLOSE ? n : NULL;
	}
	return NULL;
}

/*
 * The subject of the clause in words lo to hi - 1: of the phrases that start
 * it or follow a comma, the first that a name heads, or a noun that may
 * speak.  Phrases that a preposition or participle opens are passed over.
 */
static bool
clause_subject(struct speakers *s, size_t lo, size_t hi, struct voice *v,
    size_t *start)
{
	struct passage *p = passage(s);

	for (size_t i = lo; i < hi && i < lo + CLAUSE_MAX; i++) {
		const struct name *name;
		size_t end;

		if (s->outline->inside[i] != 0 || (i > lo &&
		    gap_before(s, i) != GAP_COMMA &&
		    gap_before(s, i) != GAP_COLON &&
		    gap_before(s, i) != GAP_SEMICOLON))
			continue;
		while (i < hi && has_any(s, i, CLASS(ADVERB) |
		    CLASS(CONJUNCTION)) && p->word[i].shape == PLAIN)
			i++;
		if (i < hi && !has_any(s, i, CLASS(DETERMINER)) &&
		    (is_inner(s, i) || ends_phrase(s, i) || has_any(s, i,
		    CLASS(PLACEPREP) | CLASS(PREPOSITION))) &&
		    name_starting(s, i) == NULL)
			continue;
		end = head_end(s, i, hi);
		if (end == i)
			continue;
		name = name_ending(s, end);
		*start = i;
		if (is_office(s, end - 1) && (name == NULL ||
		    name->kind != NAME_PERSON)) {
			/* chief of X, NAME */
			const struct name *person = person_after_comma(s, end,
			    hi);

			if (person != NULL) {
				(void)voice_of_name(s, i, person, v);
				return true;
			}
		}
		if (name != NULL && !p->word[end - 1].genitive &&
		    name->kind != NAME_PLACE) {
			(void)voice_of_name(s, i, name, v);
			return true;
		}
		if (is_speaker(s, end - 1)) {
			speakers_words(s, i, whole_phrase(s, end, hi), v);
			return true;
		}
	}
	return false;
}

bool
speakers_clause(struct speakers *s, size_t lo, size_t hi, struct voice *v)
{
	size_t start;

	return clause_subject(s, lo, hi, v, &start);
}

/* The subject of a verb that a comma comes before. */
static enum subject
before_comma(struct speakers *s, size_t lo, size_t v, struct voice *voice,
    size_t *start)
{
	const struct name *name;

	if (clause_subject(s, lo, v, voice, start))
		return SUBJECT_FOUND;
	name = name_before_comma(s, lo, v);
	if (name == NULL)
		return SUBJECT_SAME;
	*start = name->title;
	voice_of_name(s, lo, name, voice);
	return SUBJECT_FOUND;
}

/* A participle with its agent, as in `seen by Sky News': by at word i. */
static bool
is_agent(struct speakers *s, size_t lo, size_t i)
{
	const struct passage_word *w;

	if (i <= lo || !passage_is(passage(s), i, "by"))
		return false;
	w = &passage(s)->word[i - 1];
	return w->shape == PLAIN && w->end - w->start > 3 &&
	    (memcmp(passage(s)->s + w->end - 2, "ed", 2) == 0 ||
	    memcmp(passage(s)->s + w->end - 2, "en", 2) == 0);
}

/* Is the last word of a phrase such that it can speak? */
static bool
can_speak(struct speakers *s, size_t from, size_t to)
{
	for (size_t i = to; i-- > from;)
		if (has_any(s, i, CLASS(SPEAKER) | CLASS(DOCUMENT) |
		    CLASS(PERSONNOUN)) || is_capital(s, i))
			return true;
	return false;
}

/* Past an abbreviation in brackets: the Royal College of Nursing (RCN) said. */
static size_t
before_brackets(struct speakers *s, size_t lo, size_t end)
{
	if (end >= passage(s)->n || end < lo + 2 ||
	    gap_before(s, end) != GAP_CLOSE)
		return end;
	for (size_t i = end - 1; i > lo && i + 6 > end; i--)
		if (gap_before(s, i) == GAP_OPEN)
			return i;
	return end;
}

static bool
has_document(struct speakers *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (is_in(s, i, DOCUMENT) && passage(s)->word[i].shape == PLAIN)
			return true;
	return false;
}

/*
 * The `who' or `whose' between a subject and what cannot speak: a GP whose
 * surgery was flooded in March said.  Its word, or lo.
 */
static size_t
relative_before(struct speakers *s, size_t lo, size_t i)
{
	for (; i > lo && gap_before(s, i) == GAP_SPACE; i--)
		if (is_in(s, i, RELATIVE) && passage(s)->word[i].shape == PLAIN)
			return i;
	return lo;
}

enum subject
speakers_left(struct speakers *s, size_t lo, size_t v, struct voice *voice,
    size_t *start)
{
	struct passage *p = passage(s);
	size_t end = before_brackets(s, lo, skip_adverbs(s, lo, v));
	const struct name *name;

	*start = end;
	if (end <= lo || s->outline->inside[end - 1] != 0)
		return SUBJECT_SAME;
	if (gap_before(s, end) == GAP_COMMA || gap_before(s, end) == GAP_DASH ||
	    (end < v && gap_before(s, v) == GAP_COMMA))
		return before_comma(s, lo, end, voice, start);
	if (end < p->n && gap_before(s, end) >= GAP_QUOTE)
		return SUBJECT_SAME;
	if (is_in(s, end - 1, RELATIVE) && p->word[end - 1].shape == PLAIN)
		return antecedent(s, lo, end - 1, voice, start);
	if (is_in(s, end - 1, PRONOUN) && name_ending(s, end) == NULL) {
		*start = end - 1;
		if (voice_of_pronoun(s, end - 1, voice))
			return SUBJECT_FOUND;
		if (passage_is(p, end - 1, "i") || passage_is(p, end - 1, "we") ||
		    passage_is(p, end - 1, "you"))
			return SUBJECT_NONE;
		speakers_words(s, end - 1, end, voice);
		return SUBJECT_FOUND;
	}
	if (has_any(s, end - 1, CLASS(CONJUNCTION) | CLASS(SUBORDINATE)) &&
	    name_ending(s, end) == NULL)
		return SUBJECT_SAME;
	*start = phrase_start(s, lo, end);
	while (*start > lo + 1 && is_agent(s, lo, *start - 1)) {
		end = *start - 2;
		*start = phrase_start(s, lo, end);
	}
	/* a survey of doctors by the magazine found */
	if (*start > lo + 1 && passage_is(p, *start - 1, "by")) {
		size_t from = phrase_start(s, lo, *start - 1);

		if (has_document(s, from, *start - 1)) {
			end = *start - 1;
			*start = from;
		}
	}
	if (name_ending(s, end) == NULL && !can_speak(s, *start, end)) {
		size_t i = relative_before(s, lo, *start < end ? *start :
		    end - 1);

		if (i > lo)
			return antecedent(s, lo, i, voice, start);
	}
	if (*start == end)
		return SUBJECT_SAME;
	while (*start + 1 < end && (passage_is(p, *start, "both") ||
	    passage_is(p, *start, "that")))
		++*start;
	name = name_ending(s, end);
	/* the object of a clause in between: X, who proposed the motion, said */
	if (*start > lo + 1 && is_verb(s, *start - 1) &&
	    is_in(s, *start - 2, RELATIVE))
		return antecedent(s, lo, *start - 2, voice, start);
	if (name == NULL && *start + 1 == end && !can_speak(s, *start, end))
		return SUBJECT_NONE;
	if (name == NULL && !can_speak(s, *start, end)) {
		/* the noun may be the object of a clause in between */
		name = name_before_comma(s, lo, *start);
		if (name != NULL && name->kind == NAME_PERSON) {
			*start = name->title;
			voice_of_name(s, lo, name, voice);
			return SUBJECT_FOUND;
		}
	}
	voice_of_phrase(s, *start, end, voice);
	return SUBJECT_FOUND;
}

/* The name that starts soonest in words i to hi - 1. */
static const struct name *
name_within(const struct speakers *s, size_t i, size_t hi)
{
	for (size_t k = names_after(s->names, i); k < s->names->nfound &&
	    s->names->found[k].to <= hi; k++)
		if (s->names->found[k].from >= i)
			return &s->names->found[k];
	return NULL;
}

/* the prosecutor, NAME; Unison's organiser, NAME, ...: the person or NULL. */
static const struct name *
person_in_apposition(struct speakers *s, size_t from, size_t to)
{
	const struct passage *p = passage(s);
	const struct name *name = name_starting(s, to);

	if (name == NULL || name->kind != NAME_PERSON)
		return NULL;
	if (is_office(s, to - 1))
		return name;
	if (is_capital(s, to - 1) || p->word[to - 1].genitive ||
	    !(has_any(s, from, CLASS(DETERMINER)) || p->word[from].genitive))
		return NULL;
	return name->to >= p->n || p->word[name->to].gap != GAP_SPACE ?
	    name : NULL;
}

enum subject
speakers_right(struct speakers *s, size_t i, size_t hi, struct voice *voice,
    size_t *end)
{
	struct passage *p = passage(s);
	const struct name *name, *person;
	size_t to = i;

	*end = i;
	if (i >= hi)
		return SUBJECT_NONE;
	if (is_in(s, i, PRONOUN)) {
		*end = i + 1;
		return voice_of_pronoun(s, i, voice) ? SUBJECT_FOUND :
		    SUBJECT_NONE;
	}
	while (to < hi && (to == i || gap_before(s, to) <= GAP_HYPHEN) &&
	    (to == i || gap_before(s, to) != GAP_COMMA) &&
	    !ends_phrase(s, to)) {
		if (to > i && is_inner(s, to) && !passage_is(p, to, "of") &&
		    !passage_is(p, to, "for") && !passage_is(p, to, "by") &&
		    !passage_is(p, to, "at"))
			break;
		if (passage_is(p, to, "and") && name_starting(s, to + 1) == NULL)
			break;
		to++;
	}
	if (to == i)
		return SUBJECT_NONE;
	*end = to;
	person = person_within(s, i, to);
	name = name_within(s, i, to);
	if (person == NULL && to < hi && gap_before(s, to) == GAP_COMMA)
		person = person_in_apposition(s, i, to);
	if (person != NULL) {
		const struct name *last = name_ending(s, to);

		*end = person->to;
		if (last != NULL && last != person &&
		    voice_of_joint(s, i, last, voice))
			return SUBJECT_FOUND;
		voice_of_person(s, person->who, voice);
		return SUBJECT_FOUND;
	}
	if (name != NULL && (name->title == i || (name->title == i + 1 &&
	    has_any(s, i, CLASS(DETERMINER)))) &&
	    !p->word[name->to - 1].genitive &&
	    (name->to == to || is_inner(s, name->to))) {
		voice_of_name(s, i, name, voice);
		return SUBJECT_FOUND;
	}
	speakers_words(s, i, to, voice);
	return SUBJECT_FOUND;
}

bool
speakers_first(struct speakers *s, size_t lo, size_t hi, struct voice *v)
{
	const struct name *person = person_within(s, lo, hi), *name;

	if (person != NULL && s->outline->inside[person->from] == 0) {
		voice_of_person(s, person->who, v);
		return true;
	}
	name = name_within(s, lo, hi);
	if (name == NULL || name->kind != NAME_BODY ||
	    s->outline->inside[name->from] != 0)
		return false;
	voice_of_person(s, name->who, v);
	return true;
}

/* Without an article and a comma at its ends. */
static void
settle_role(struct speakers *s, const struct name *name, size_t from,
    size_t to)
{
	struct passage *p = passage(s);
	struct people *people = &s->names->people;
	struct piece role;

	while (from < to && has_any(s, from, CLASS(DETERMINER)) &&
	    (passage_is(p, from, "the") || passage_is(p, from, "a") ||
	    passage_is(p, from, "an") || passage_is(p, from, "its") ||
	    passage_is(p, from, "their")))
		from++;
	while (from < to && (passage_is(p, from, "of") ||
	    passage_is(p, from, "from") || passage_is(p, from, "at") ||
	    passage_is(p, from, "the")))
		from++;
	if (from >= to)
		return;
	role = people_keep(people, p->s + p->word[from].start,
	    p->word[to - 1].end - p->word[from].start);
	people->who[name->who].role = role;
	people->who[name->who].roled = true;
}

/* The words before a name that tell what the person is. */
static bool
role_before(struct speakers *s, const struct name *name)
{
	struct passage *p = passage(s);
	size_t end = name->title, start, lo = 0;
	bool comma;

	if (end == 0 || s->outline->inside[end - 1] != 0)
		return false;
	comma = gap_before(s, end) == GAP_COMMA;
	if (!comma && gap_before(s, end) != GAP_SPACE)
		return false;
	if (!comma && !is_office(s, end - 1))
		return false;
	for (size_t i = end; i-- > 0 && end - i < ROLE_MAX;)
		if (p->word[i].first || s->outline->inside[i] != 0) {
			lo = s->outline->inside[i] != 0 ? i + 1 : i;
			break;
		}
	start = phrase_start(s, lo, end);
	if (comma) {
		bool office = false;

		for (size_t i = start; i < end && i < start + 5; i++)
			office = office || is_office(s, i);
		/* only what opens a sentence, or a plain office */
		if (!office || (start != lo && !has_any(s, start,
		    CLASS(DETERMINER)) && !is_office(s, end - 1) &&
		    gap_before(s, start) != GAP_COMMA))
			return false;
	}
	if (start == end || end - start > ROLE_MAX)
		return false;
	settle_role(s, name, start, end);
	return true;
}

/* The words in apposition after a name. */
static bool
role_after(struct speakers *s, const struct name *name)
{
	struct passage *p = passage(s);
	size_t from = name->to, to;
	bool office = false;

	if (from >= p->n || s->outline->inside[from] != 0)
		return false;
	if (gap_before(s, from) != GAP_COMMA &&
	    gap_before(s, from) != GAP_OPEN && !(gap_before(s, from) ==
	    GAP_SPACE && (passage_is(p, from, "of") ||
	    passage_is(p, from, "from") || passage_is(p, from, "at"))))
		return false;
	for (to = from; to < p->n && to - from < ROLE_MAX; to++) {
		if (to > from && gap_before(s, to) != GAP_SPACE &&
		    gap_before(s, to) != GAP_HYPHEN &&
		    gap_before(s, to) != GAP_SLASH)
			break;
		if (s->outline->inside[to] != 0 || is_in(s, to, RELATIVE) ||
		    (is_verb(s, to) && !has_any(s, to, CLASS(OFFICE))))
			break;
		office = office || (to < from + 8 && is_office(s, to));
	}
	if (to == from || (!office && gap_before(s, from) == GAP_COMMA) ||
	    (p->word[from].end - p->word[from].start > 4 &&
	    memcmp(p->s + p->word[from].end - 3, "ing", 3) == 0))
		return false;
	if (gap_before(s, from) == GAP_SPACE && (name_within(s, from, to) ==
	    NULL || is_verb(s, from)))
		return false;
	settle_role(s, name, from, to);
	return true;
}

void
speakers_roles(struct speakers *s)
{
	for (size_t k = 0; k < s->names->nfound; k++) {
		const struct name *n = &s->names->found[k];

		if (n->kind != NAME_PERSON || s->outline->inside[n->from] != 0 ||
		    s->names->people.who[n->who].roled)
			continue;
		if (!role_before(s, n))
			(void)role_after(s, n);
	}
}

void
speakers_free(struct speakers *s)
{
	free(s->text);
	free(s->kept);
}
