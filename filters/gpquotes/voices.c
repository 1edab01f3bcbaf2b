/*
 * One buffer has the text of this paragraph's voices, another that of the three
 * voices which later paragraphs may refer to.
 */
#include "voices.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "cues.h"

struct piece
voices_keep(struct voices *s, const char *text, size_t len)
{
	struct piece piece = { (uint32_t)s->len, (uint32_t)len };

	s->text = memory_grow(s->text, &s->size, s->len + len + 1, 1);
	if (len > 0)
		memcpy(s->text + s->len, text, len);
	s->len += len;
	return piece;
}

/* Keep the text of words `from` to before `to`. */
static struct piece
keep_words(struct voices *s, size_t from, size_t to)
{
	const struct passage *p = s->passage;

	return voices_keep(s, p->s + p->word[from].start,
	    p->word[to - 1].end - p->word[from].start);
}

void
voices_person(struct voices *s, uint32_t who, struct voice *v)
{
	const struct people *people = &s->names->people;
	struct piece role = people->who[who].role;
	size_t len;
	const char *full = names_full(s->names, who, &len);

	*v = (struct voice){ .who = who,
	    .person = people->who[who].kind == NAME_PERSON };
	v->name = voices_keep(s, full, len);
	v->role = voices_keep(s, people_text(people, role), role.len);
}

/*
 * A phrase refers to a person if it has a noun for a person who may speak, and
 * has it before any `of': a spokesman for the trust, his wife.
 */
static void
find_person(const struct voices *s, size_t from, size_t to, struct voice *v)
{
	const classes speaks = CLASS(PERSONNOUN) | CLASS(SPEAKER);
	struct passage *p = s->passage;

	for (size_t i = from; i < to && !passage_is(p, i, "of"); i++) {
		classes set = passage_classes(p, i);

		if ((set & speaks) != speaks || p->word[i].shape == CAPITAL)
			continue;	/* the Patient Council is a body */
		v->person = p->s[p->word[i].end - 1] != 's';
		v->gender = set & CLASS(FEMALE) ? GENDER_FEMALE :
		    set & CLASS(MALE) ? GENDER_MALE : GENDER_UNKNOWN;
		return;
	}
}

void
voices_as_written(struct voices *s, size_t from, size_t to, struct voice *v)
{
	*v = (struct voice){ .who = NOBODY };
	v->name = keep_words(s, from, to);
	v->plural = s->passage->s[s->passage->word[to - 1].end - 1] == 's';
	find_person(s, from, to, v);
}

const char *
voices_text(const struct voices *s, struct piece piece)
{
	return s->text == NULL ? "" : s->text + piece.at;
}

void
voices_again(struct voices *s, const struct voice *kept, struct voice *v)
{
	if (kept->who != NOBODY) {
		voices_person(s, kept->who, v);
		return;
	}
	*v = *kept;
	v->name = voices_keep(s, s->kept + kept->name.at, kept->name.len);
	v->role = voices_keep(s, s->kept + kept->role.at, kept->role.len);
}

static const struct voice nobody = { .who = NOBODY };

void
voices_document(struct voices *s)
{
	s->person = s->other = s->last = nobody;
	s->kept_len = 0;
}

void
voices_paragraph(struct voices *s)
{
	s->len = 0;
}

static struct piece
keep_apart(struct voices *s, struct piece piece)
{
	struct piece kept = { (uint32_t)s->kept_len, piece.len };

	s->kept = memory_grow(s->kept, &s->kept_size,
	    s->kept_len + piece.len + 1, 1);
	memcpy(s->kept + s->kept_len, voices_text(s, piece), piece.len);
	s->kept_len += piece.len;
	return kept;
}

/* Keep only what is in use, so that a long document does not add up. */
static void
tidy(struct voices *s)
{
	struct voice *all[] = { &s->person, &s->other, &s->last };
	char *old = s->kept;

	if (s->kept_len < 65536)
		return;
	s->kept = NULL;
	s->kept_size = s->kept_len = 0;
	for (size_t i = 0; i < 3; i++) {
		struct piece *two[] = { &all[i]->name, &all[i]->role };

		for (size_t k = 0; all[i]->who == NOBODY && k < 2; k++) {
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
voices_note(struct voices *s, const struct voice *v, bool spoke)
{
	struct voice kept = *v;

	if (v->name.len == 0)
		return;
	if (v->who == NOBODY) {		/* others have theirs in the people */
		kept.name = keep_apart(s, v->name);
		kept.role = keep_apart(s, v->role);
	}
	if (v->person)
		s->person = kept;
	else
		s->other = kept;
	if (spoke)
		s->last = kept;
	tidy(s);
}

/*
 * The person of this gender who was named last or, of several in one paragraph,
 * introduced last; or NOBODY.
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

static enum gender
gender_of(const struct people *people, const struct voice *v)
{
	return v->who == NOBODY ? v->gender :
	    (enum gender)people->who[v->who].gender;
}

/* Is word i a pronoun, perhaps with a verb: she, she'd, she’ll? */
static bool
is_pronoun(const struct passage *p, size_t i, const char *s)
{
	const struct passage_word *w = &p->word[i];
	size_t len = strlen(s);

	if (w->end - w->start == len)
		return passage_equals(p, i, s, len);
	return w->end - w->start > len && passage_equals(p, i, s, len) &&
	    (p->s[w->start + len] == '\'' ||
	    memcmp(p->s + w->start + len, "\xE2\x80\x99", 3) == 0);
}

bool
voices_pronoun(struct voices *s, size_t i, struct voice *v)
{
	struct passage *p = s->passage;
	const struct people *people = &s->names->people;
	enum gender g = is_pronoun(p, i, "she") ? GENDER_FEMALE :
	    is_pronoun(p, i, "he") ? GENDER_MALE : GENDER_UNKNOWN;
	bool person = g != GENDER_UNKNOWN;
	const struct voice *kept = person ? &s->person : &s->other;
	uint32_t best;

	if (!person && !is_pronoun(p, i, "it") && !is_pronoun(p, i, "they"))
		return false;
	if (!person) {
		if (kept->name.len == 0 && is_pronoun(p, i, "they"))
			kept = &s->person;
		if (kept->name.len == 0)
			return false;
		voices_again(s, kept, v);
		return true;
	}
	if (kept->name.len > 0 && (gender_of(people, kept) == GENDER_UNKNOWN ||
	    gender_of(people, kept) == g)) {
		voices_again(s, kept, v);
		return true;
	}
	best = last_of_gender(people, g);
	if (best == NOBODY)
		return false;
	voices_person(s, best, v);
	return true;
}

void
voices_free(struct voices *s)
{
	free(s->text);
	free(s->kept);
}
