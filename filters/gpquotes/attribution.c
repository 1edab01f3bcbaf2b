/*
 * The steps for a paragraph: its names, its quotations (marks.h), its outline,
 * the verbs outside of quotations; then each quotation is bound (binding.h),
 * and what stands outside is searched for indirect speech (indirect.h).  The
 * subjects of sentences that quote no one are noted too: a later pronoun may
 * refer to them.
 */
#include "attribution.h"

#include <stdlib.h>

#include "binding.h"
#include "indirect.h"
#include "phrases.h"
#include "roles.h"
#include "subjects.h"
#include "verbs.h"

void
attribution_open(struct text *t, struct names *names)
{
	*t = (struct text){ .names = names, .passage = &names->passage };
	t->marks.lexicon = names->lexicon;
	t->marks.elision = CLASS(ELISION);
	t->marks.grammar = CLASS(DETERMINER) | CLASS(PLACEPREP) |
	    CLASS(PREPOSITION) | CLASS(CONJUNCTION) | CLASS(PRONOUN) |
	    CLASS(AUXILIARY) | CLASS(SAYS) | CLASS(SAY) | CLASS(RELATIVE) |
	    CLASS(SUBORDINATE) | CLASS(HEARSAY) | CLASS(ADVERB);
	t->voices.names = names;
	t->voices.passage = &names->passage;
	t->voices.outline = &t->outline;
	attribution_document(t);
}

void
attribution_document(struct text *t)
{
	names_document(t->names);
	voices_document(&t->voices);
	t->open = t->carries = t->announced = false;
	t->since = 0;
}

/* Find the range of a sentence's words outside quotations. */
static void
measure(struct text *t, struct sentence *s)
{
	const struct outline *o = &t->outline;
	size_t i = s->first;

	while (i < s->next && o->item[i].quoted)
		i++;
	s->lo = i == s->next ? 0 : o->item[i].at;
	s->hi = i == s->next ? 0 : text_words_end(t, s->next);
	s->before = 0;
}

/* Add a quotation, without spaces at its ends, to the speeches. */
static void
add_quotation(struct text *t, const struct quotation *q,
    const struct voice *voice, enum how how)
{
	const char *s = t->names->passage.s;
	size_t start = q->start, end = q->end;

	while (start < end && s[start] == ' ')
		start++;
	while (end > start && s[end - 1] == ' ')
		end--;
	if (end > start)
		text_add_speech(t, start, end, voice, how);
}

/* Find subjects in the order of the text: `it' may refer to an earlier one. */
static void
find_subjects(struct text *t, const struct sentence *s)
{
	size_t lo = s->lo, hi = s->hi;

	if (hi == 0)
		return;
	for (size_t k = verbs_from(t, lo); k < t->cues && t->cue[k].from < hi;
	    k++) {
		size_t i = t->cue[k].from;

		if (i > 0 && t->outline.inside[i - 1] != 0)
			continue;	/* perhaps inverted: see binding.c */
		if (verbs_subject(t, k, lo))
			voices_note(&t->voices, &t->cue[k].voice, false);
	}
}

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
find_collective(struct text *t, size_t i, size_t hi, struct voice *voice)
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

/*
 * Note the subject of a sentence that quotes no one; it becomes s->voice.  Near
 * the start, a body without a name (the care board), the first name, or a
 * document (the report) is taken for it.
 */
static void
note_sentence(struct text *t, struct sentence *s)
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

/*
 * Note the subjects of a paragraph without quotations.  Only the last person,
 * and the last body or document, need be noted.
 */
static void
note_plain(struct text *t)
{
	struct passage *p = t->passage;
	bool person = false, other = false;
	struct voice voice;

	for (size_t k = p->openers; k-- > 0 && !(person && other);) {
		size_t i = p->opener[k], hi = i + 8 < p->n ? i + 8 : p->n;

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

static void
take_sentence(struct text *t, const struct sentence *last,
    struct sentence *s)
{
	const struct voice nobody = { .who = NOBODY };
	bool alone;

	binding_settle(t, s);
	measure(t, s);
	find_subjects(t, s);
	alone = s->hi == 0;
	s->voice = nobody;
	for (size_t i = s->first; i < s->next; i++) {
		struct voice voice;
		enum how how;

		if (!t->outline.item[i].quoted) {
			s->before = t->outline.item[i].end;
			continue;
		}
		voice = nobody;
		if (alone ? binding_alone(t, last, i, s->next, &voice, &how) :
		    binding_find(t, s, i, &voice, &how)) {
			s->spoken = true;
			s->after = how == HOW_AFTER || how == HOW_INSIDE;
			s->voice = voice;
			voices_note(&t->voices, &voice, true);
		} else {
			voice = nobody;
			how = HOW_NONE;
		}
		add_quotation(t, text_quotation(t, i), &voice, how);
	}
	if (!s->spoken)
		note_sentence(t, s);
}

/* Cut the attribution off an unclosed quotation: ..., Dr Howsam said. */
static void
trim_unclosed(struct text *t, struct quotation *q)
{
	struct passage *p = t->passage;
	size_t last = text_word_at_byte(p, q->end);

	for (size_t v = last; v-- > 0 && last - v < 6;) {
		const struct name *name;
		size_t start = v;

		if (p->word[v].start < q->start)
			return;
		if (p->word[v].shape != PLAIN || !(text_set(t, v) & CLASS(SAY)))
			continue;
		while (start > 0 && text_set(t, start - 1) & CLASS(ADVERB) &&
		    p->word[start - 1].shape == PLAIN)
			start--;
		if ((name = phrase_name_to(&t->voices, start)) != NULL)
			start = name->title;
		if (start == v && v > 0 && text_set(t, v - 1) & CLASS(PRONOUN))
			start = v - 1;
		if (start == v || p->word[start].gap != GAP_COMMA ||
		    p->word[start].start <= q->start)
			continue;
		q->end = q->to = p->word[start].start;
		return;
	}
}

/* Note whether the paragraph ends in speech that the next one may continue. */
static void
note_end(struct text *t, bool announces)
{
	const struct outline *o = &t->outline;
	const struct quotation *q;
	size_t len = t->names->passage.len;

	t->since++;
	t->announced = announces;
	if (announces) {
		t->open = false;
		t->carries = true;
		t->since = 0;
		return;
	}
	if (t->marks.n == 0) {
		t->open = false;
		return;
	}
	q = &t->marks.found[t->marks.n - 1];
	t->open = q->unclosed && q->end == len;
	for (size_t i = 0; i < t->n; i++)
		if (t->speech[i].how != HOW_NONE) {
			t->carries = true;
			t->since = 0;
			return;
		}
	if (o->n > 0 && o->item[o->n - 1].quoted)
		t->carries = t->open;
}

/* Returns whether the last one announces a speech: Dr Howsam said: */
static bool
take_sentences(struct text *t, bool indirect)
{
	struct sentence last = { .voice.who = NOBODY }, s;
	size_t first;

	for (size_t i = 0; i < t->outline.n; i = s.next) {
		s = (struct sentence){ .first = i,
		    .next = outline_next(&t->outline, i) };
		first = t->n;
		take_sentence(t, &last, &s);
		if (indirect)
			indirect_take(t, &s, first);
		last = s;
	}
	if (!voice_is_somebody(&last.voice) ||
	    !text_colon_before(t->passage, t->passage->len))
		return false;
	voices_note(&t->voices, &last.voice, true);
	return true;
}

void
attribution_find(struct text *t, const char *s, size_t len,
    bool indirect)
{
	bool announces = false;

	if (names_overflow(t->names) || voices_overflow(&t->voices))
		voices_document(&t->voices);
	names_find(t->names, s, len);
	marks_find(&t->marks, s, len, t->open);
	t->n = 0;
	for (size_t i = 0; i < t->marks.n; i++)
		if (t->marks.found[i].unclosed)
			trim_unclosed(t, &t->marks.found[i]);
	if (t->marks.n == 0 && !indirect &&
	    !text_colon_before(t->passage, len)) {
		outline_none(&t->outline, t->passage->n);
		roles_find(&t->voices);
		note_plain(t);
	} else {
		outline_make(&t->outline, t->passage, t->marks.found,
		    t->marks.n);
		roles_find(&t->voices);
		verbs_list(t);
		announces = take_sentences(t, indirect);
	}
	note_end(t, announces);
}

void
attribution_close(struct text *t)
{
	marks_free(&t->marks);
	outline_free(&t->outline);
	voices_free(&t->voices);
	free(t->cue);
	free(t->speech);
}
