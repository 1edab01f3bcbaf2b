/*
 * Near the start of a sentence, a body without a name (the care board), the
 * first name, or a document (the report) is taken for its subject.
 */
#include "mentions.h"

#include "subjects.h"
#include "verbs.h"

/* Find a document that is the subject of a clause: the motion was carried. */
static bool
find_motion(struct text *t, size_t i, size_t hi, struct voice *voice)
{
	struct passage *p = t->passage;

	for (size_t k = i + 1; k + 1 < hi && k < i + 14; k++)
		if (p->word[k].gap == GAP_SPACE &&
		    p->word[k + 1].gap == GAP_SPACE &&
		    text_is_document(t, k) &&
		    text_set(t, k - 1) & CLASS(DETERMINER) &&
		    text_set(t, k + 1) & CLASS(AUXILIARY)) {
			voices_as_written(&t->voices, k - 1, k + 1, voice);
			return true;
		}
	return false;
}

/* Find a document among the first words from word i on: A report by ... */
static bool
find_document(struct text *t, size_t i, struct voice *voice)
{
	struct passage *p = t->passage;

	for (size_t k = i + 1; k < i + 5 && k < p->n; k++)
		if (text_is_document(t, k)) {
			voices_as_written(&t->voices, i, k + 1, voice);
			return true;
		}
	return false;
}

/* Find a body without a name that starts a sentence: The care board ... */
static bool
find_collective(struct text *t, size_t i, size_t hi,
    struct voice *voice)
{
	struct passage *p = t->passage;
	size_t end = 0;

	if (!(text_set(t, i) & CLASS(DETERMINER)))
		return false;
	for (size_t k = i + 1; k < hi && k < i + 7 &&
	    p->word[k].gap <= GAP_HYPHEN && p->word[k].gap != GAP_COMMA; k++) {
		if (p->word[k].shape == PLAIN && text_set(t, k) &
		    (CLASS(AUXILIARY) | CLASS(PREPOSITION) |
		    CLASS(PLACEPREP) | CLASS(SAY) | CLASS(PERSONNOUN)))
			break;
		if (p->word[k].shape == PLAIN && !p->word[k].genitive &&
		    text_set(t, k) & CLASS(COLLECTIVE))
			end = k + 1;
	}
	if (end == 0)
		return false;
	voices_as_written(&t->voices, i, end, voice);
	return true;
}

void
mentions_sentence(struct text *t, struct sentence *s)
{
	size_t lo = s->lo, hi = s->hi, k;
	struct voice voice;

	if (hi == 0)
		return;
	k = verbs_from(t, lo);
	for (; k < t->cues && t->cue[k].from < hi; k++)
		if (verbs_subject(t, k, lo)) {
			s->voice = t->cue[k].voice;
			voices_note(&t->voices, &s->voice, false);
			return;
		}
	hi = hi < lo + 12 ? hi : lo + 12;
	if (subjects_first(&t->voices, lo, hi, &s->voice) &&
	    s->voice.person)
		voices_note(&t->voices, &s->voice, false);
	if (find_collective(t, lo, hi, &voice) ||
	    find_motion(t, lo, s->hi, &voice)) {
		voices_note(&t->voices, &voice, false);
		if (!s->voice.person)
			s->voice = voice;
	} else if (voice_is_somebody(&s->voice) ? !s->voice.person :
	    find_document(t, lo, &s->voice)) {
		voices_note(&t->voices, &s->voice, false);
	}
}

/* Only the last person, and the last body or document, need be noted. */
void
mentions_plain(struct text *t)
{
	struct passage *p = t->passage;
	bool person = false, other = false;
	struct voice voice;

	for (size_t i = p->n; i-- > 0 && !(person && other);) {
		size_t hi;

		if (!p->word[i].first)
			continue;
		hi = i + 8 < p->n ? i + 8 : p->n;
		if (!other && find_collective(t, i, hi, &voice)) {
			voices_note(&t->voices, &voice, false);
			other = true;
		}
		if (!subjects_first(&t->voices, i, hi, &voice) &&
		    (other || !find_document(t, i, &voice)))
			continue;
		if (voice.person ? person : other)
			continue;
		voices_note(&t->voices, &voice, false);
		person |= voice.person;
		other |= !voice.person;
	}
}
