/*
 * The steps for a paragraph: its names, its quotations (marks.h), its items,
 * the verbs outside of quotations; then each quotation gets its speaker, and what
 * stands outside is searched for indirect speech (indirect.c).  The subjects of
 * sentences that quote no one are noted too: a later pronoun may refer to them.
 *
 * For the speaker of a quotation in a sentence four places are tried in turn: a
 * verb right after it, the nearest verb before it that has a subject, a name
 * with a colon before it, a verb at the end of the sentence.
 */
#include "attribution.h"

#include <stdlib.h>
#include <string.h>

#include "phrases.h"
#include "subjects.h"

#define NEAR 14			/* words from a quotation to a verb after it */

void
attribution_open(struct text *t, struct names *names)
{
	*t = (struct text){ .names = names, .p = &names->passage };
	t->marks.lexicon = &names->lexicon;
	t->marks.elision = CLASS(ELISION);
	t->marks.grammar = GRAMMAR | CLASSES(SAYS, SAY);
	attribution_document(t);
}

void
attribution_document(struct text *t)
{
	names_document(t->names);
	t->direct = (struct voices){ .person.who = NOBODY, .other.who = NOBODY,
	    .last.who = NOBODY, .newcomer.who = NOBODY,
	    .turn = { NOBODY, NOBODY, NOBODY, NOBODY } };
	t->reported = t->direct;
}

/*
 * Where words for a speaker end that start a sentence and said follows: A Fife LMC
 * spokesman said; A spokesman for Fife LMC said; or 0.
 */
static size_t
spokesman_end(struct text *t, size_t lo, size_t hi)
{
	size_t head = text_is(t, lo, DETERMINER) ? phrase_head_end(t, lo, hi) :
	    lo, tail = head;

	if (head == lo || !text_any(t, head - 1, SPEAKERS) ||
	    t->word[head - 1].shape != PLAIN)
		return 0;
	if (passage_among(t->p, head, "for of at"))
		while (++tail < hi && passage_joined(t->p, tail) &&
		    !phrase_is_verb(t, tail))
			;
	return tail < hi && text_is(t, tail, SAY) ? tail : 0;
}

/*
 * Find who acts in words lo to hi - 1 of a sentence: the first person, or else
 * body, named there; or a body or document without a name that starts them (The
 * care board ...) or, if it starts before word `last', an auxiliary follows: the
 * motion was carried.
 */
static bool
find_actor(struct text *t, size_t lo, size_t last, size_t hi,
    struct voice *voice)
{
	size_t spokesman;

	spokesman = spokesman_end(t, lo, hi);
	if (spokesman > 0) {
		if (!voices_holder(t, lo, spokesman, voice))
			voices_as_written(t, lo, spokesman, voice);
		return true;
	}
	if (subjects_first(t, lo, hi, voice))
		return true;
	for (size_t i = lo; i < last; i++) {
		size_t end = text_is(t, i, DETERMINER) ?
		    phrase_head_end(t, i, hi) : i;

		if (end > i && (text_any(t, end - 1, CLASSES(COLLECTIVE,
		    DOCUMENT)) || (i == lo && text_is(t, end - 1,
		    PERSONNOUN) && !voice_is_somebody(&t->voices->person))) &&
		    (i == lo || text_is(t, end, AUXILIARY))) {
			voices_as_written(t, i, end, voice);
			return true;
		}
	}
	return false;
}

/*
 * Note the subject of a sentence that quotes no one; it becomes s->voice.  Near
 * the start, a body without a name (the care board), the first name, or a
 * document (the report) is taken for it.
 */
static void
note_sentence(struct text *t, struct sentence *s)
{
	size_t lo = s->lo, hi = s->hi;

	for (size_t k = text_cue_from(t, lo); k < t->cues &&
	    t->cue[k].from < hi; k++) {
		const struct cue *c = &t->cue[k];

		/* the first, or: GPs agreed on it, said X; X said: */
		if (c->subject == SUBJECT_FOUND &&
		    (!voice_is_somebody(&s->voice) ||
		    t->word[c->from].gap == GAP_COMMA ||
		    text_sign_after(t->p, c->to - 1, ':')))
			s->voice = c->voice;
	}
	hi = hi < lo + 12 ? hi : lo + 12;
	if (!voice_is_somebody(&s->voice))
		(void)find_actor(t, lo, hi, hi, &s->voice);
	voices_note(t, &s->voice, false);
}

/*
 * May someone whom words i to hi - 1, the start of a sentence, name speak next:
 * coach NAME was ..., if it tells her role; NAME said; the board said?
 */
static bool
is_newcomer(struct text *t, const struct voice *v, size_t i, size_t hi)
{
	const struct person *who = t->names->people.who;

	if (v->who != NOBODY && who[v->who].role.at >= t->roles)
		return true;
	if (!v->person && !text_is(t, i, DETERMINER) &&
	    phrase_name_from(t, i) == NULL)
		return false;
	while (i < hi && !(t->word[i].shape == PLAIN &&
	    text_is(t, i, SAY) && phrase_is_verb(t, i)))
		i++;
	return i < hi;
}

/*
 * Note the subjects of a paragraph without quotations.  Only the last person,
 * and the last body or document, need be noted.
 */
static void
note_plain(struct text *t)
{
	bool person = false, other = false;
	struct voice voice;

	for (size_t k = t->p->openers; k-- > 0 && !(person && other);) {
		size_t i = t->p->opener[k], hi = i + 16 < t->p->n ? i + 16 :
		    t->p->n;

		if (!find_actor(t, i, i + 1, hi, &voice) ||
		    (voice.person ? person : other))
			continue;
		if (!person && !other && is_newcomer(t, &voice, i, hi))
			t->voices->newcomer = voice;
		voices_note(t, &voice, false);
		person |= voice.person;
		other |= !voice.person;
	}
}

static char
last_sign(const struct text *t, const struct quotation *q)
{
	return q->end > q->start ? t->p->s[q->end - 1] : ' ';
}

/* Do the words from w to the subject begin another clause? */
static bool
is_led_in(struct text *t, size_t w, size_t start)
{
	const classes leads = CLASSES(HEARSAY, CONJUNCTION, AUXILIARY,
	    PLACEPREP, SUBORDINATE);

	if (w < start && text_is(t, w, PREPOSITION))
		return true;		/* But he promised ... */
	while (w < start && !text_any(t, w, leads))
		w++;
	return w < start;
}

/*
 * `...,' X said: does the verb after word w belong to the quotation of an item?
 * After a quotation that may end its sentence, the verb must end its own soon,
 * unless the last sign is ? or !, and no colon may follow it: `...' X added:
 * `...'.  After any other, a comma or another sign must separate the two.
 */
static bool
belongs_to(struct text *t, size_t item, size_t w, const struct cue *c)
{
	const struct text_item *all = t->item;
	const struct quotation *q = text_quotation(t, item);
	bool soft = item + 1 < t->items && all[item + 1].start != GOES_ON;
	bool leads_on = item + 2 < t->items && all[item + 2].start == GOES_ON &&
	    memchr(t->p->s + t->word[all[item + 1].end - 1].end, ',',
	    text_quotation(t, item + 2)->from -
	    t->word[all[item + 1].end - 1].end) == NULL;
	bool inner = item > 0 && all[item].start == GOES_ON &&
	    !all[item - 1].quoted;

	if (soft)
		return !text_sign_after(t->p, c->to - 1, ':') &&
		    (strchr("?!", last_sign(t, q)) != NULL ||
		    (!leads_on && text_ends_soon(t, c->to)));
	return strchr(",?!.-", last_sign(t, q)) != NULL ||
	    memchr(t->p->s + q->to, ',', t->word[w].start - q->to) != NULL ||
	    (!inner && text_ends_soon(t, c->to));
}

/* Are words from i on only what a participle tells of: `...' proposed changes? */
static bool
is_thing(struct text *t, size_t i, size_t end)
{
	return !text_any(t, i, CLASSES(DETERMINER, PRONOUN)) &&
	    !phrase_can_speak(t, i, end) && !passage_trade(t->p, end - 1) &&
	    !passage_ends(t->p, end - 1, "ers") &&
	    !passage_ends(t->p, end - 1, "ors");
}

/* Find the subject of a cue right after a quotation: said X; X said. */
static bool
subject_after(struct text *t, size_t item, size_t w, struct cue *c,
    struct voice *voice)
{
	size_t start = c->from, end;
	size_t at = w + 1 + !passage_is(t->p, w + 1, "how");
	bool how = passage_is(t->p, at, "how") &&
	    passage_among(t->p, at - 1, "is was");

	if (!(c->set & VERBS))
		return false;
	w = how ? at + 1 : w;	/* `...', which is how X describes it */
	if (c->from == w) {
		if (subjects_right(t, c->to, text_stretch_end(t, w), voice,
		    &end) != SUBJECT_FOUND || is_thing(t, c->to, end) ||
		    (end < t->p->n && text_is(t, end - 1, PRONOUN) &&
		    text_is(t, end, AUXILIARY)))
			return false;	/* X, a `...', said she was late */
	} else if (subjects_left(t, w, c->from, voice, &start) !=
	    SUBJECT_FOUND || start > w + 4 || is_led_in(t, w, start) ||
	    !(how || belongs_to(t, item, w, c))) {
		return false;
	}
	c->start = start;
	return true;
}

/*
 * Find the voice of a verb that starts the words after a quotation: said X; X
 * said; according to X.
 */
static enum how
cue_after(struct text *t, size_t item, struct voice *voice)
{
	size_t w = text_word_after(t, item), k;
	struct cue *c;

	if (w >= t->p->n || t->item[item + 1].start == STARTS)
		return HOW_NONE;
	k = text_cue_from(t, w);
	if (k == t->cues || (c = &t->cue[k])->from >= text_stretch_end(t, w))
		return HOW_NONE;
	if (c->set & CLASS(ACCORD)) {
		*voice = c->voice;
		return c->from <= w + 1 && c->subject == SUBJECT_FOUND ?
		    HOW_ACCORDING : HOW_NONE;
	}
	if (c->from > w + NEAR || !subject_after(t, item, w, c, voice))
		return HOW_NONE;
	c->subject = SUBJECT_FOUND;
	c->voice = *voice;
	return HOW_AFTER;
}

/*
 * Does what one cue reports start with the subject of another: Ann Bell said that
 * the board feels; saying they showed?
 */
static bool
reports_cue(const struct text *t, const struct cue *by, const struct cue *c)
{
	return by->subject == SUBJECT_FOUND && by->set & CLASSES(SAY, SAYING) &&
	    by->start <= by->from && c->start >= by->to &&
	    c->start < c->from && c->start <= by->to + 1u + passage_is(t->p,
	    by->to, "that");
}

/*
 * The nearest cue with a subject before a quotation in its sentence, or NULL.  A
 * word or two after a thought are not its subject's: she said she feels
 * `abandoned'; but she thought it `dull'.  Nor is it who speaks that another says
 * to think so, or that it showed so; or not to say so yet: if the board insists.
 */
static const struct cue *
cue_before(struct text *t, const struct sentence *s, size_t item)
{
	size_t lo = s->before > s->lo + TEXT_REACH ? s->before - TEXT_REACH :
	    s->lo;
	const struct cue *thought = NULL, *doubt = NULL;
	bool brief = text_count(t, item) < 3;

	for (size_t k = text_cue_from(t, s->before); k-- > 0 &&
	    t->cue[k].from >= lo;) {
		const struct cue *c = &t->cue[k];

		if (c->subject != SUBJECT_FOUND)
			continue;
		if (k > 0 && t->cue[k - 1].from >= lo && (c->set &
		    CLASS(THINK) || (passage_is(t->p, c->from, "showed") &&
		    text_is(t, c->start, PRONOUN))) && reports_cue(t,
		    &t->cue[k - 1], c))
			continue;
		if (c->set & CLASS(THINK) && brief &&
		    !(c->to + 1 == s->before && text_is(t, c->to, PRONOUN))) {
			thought = c;
			continue;
		}
		if (c->start > lo && passage_is(t->p, c->start - 1, "if"))
			doubt = c;
		else
			return thought != NULL && thought->from > c->to + 3 ?
			    NULL : c;
	}
	return thought == NULL ? doubt : NULL;
}

static bool
has_dash(const struct passage *p, size_t from, size_t to)
{
	return memchr(p->s + from, '-', to - from) != NULL ||
	    memchr(p->s + from, 0xE2, to - from) != NULL;
}

/* Find the speaker in: NAME: `...'; NAME, 71, PLACE - `...' */
static enum how
colon_before(struct text *t, const struct sentence *s, size_t item,
    struct voice *voice)
{
	const struct quotation *q = text_quotation(t, item);
	const struct name *name;
	size_t lo, hi;

	if (item == s->first || t->item[item - 1].quoted)
		return HOW_NONE;
	lo = t->item[item - 1].at;
	hi = t->item[item - 1].end;
	if (text_sign_before(t->p, q->from, ':')) {
		if (subjects_first(t, lo, hi, voice))
			return HOW_COLON;
		while (lo < hi && !(text_is(t, lo, PRONOUN) &&
		    voices_pronoun(t, lo, voice) && voice->person))
			lo++;		/* On that he is brisk: `...' */
		return lo < hi ? HOW_COLON : HOW_NONE;
	}
	name = phrase_name_from(t, lo);
	return item + 1 == t->items && name != NULL && (name->to == hi ||
	    (phrase_gap(t, name->to) == GAP_COMMA && !text_is(t, name->to,
	    RELATIVE))) && text_is_stop(last_sign(t, q)) && has_dash(t->p,
	    t->word[hi - 1].end, q->from) && subjects_first(t, lo, hi, voice) &&
	    voice->person ? HOW_COLON : HOW_NONE;
}

/* Find a cue that ends the sentence after other words: ..., it said. */
static enum how
cue_at_end(struct text *t, const struct sentence *s, size_t item,
    struct voice *voice)
{
	size_t w = text_word_after(t, item), hi, start;

	hi = s->hi < w + TEXT_REACH ? s->hi : w + TEXT_REACH;
	for (size_t k = text_cue_from(t, w); k < t->cues && t->cue[k].from < hi;
	    k++) {
		struct cue *c = &t->cue[k];

		if (c->set & CLASS(ACCORD) && c->subject == SUBJECT_FOUND) {
			*voice = c->voice;
			return HOW_ACCORDING;
		}
		if (t->word[c->from].gap == GAP_COMMA && subjects_right(t,
		    c->to, hi, voice, &start) == SUBJECT_FOUND &&
		    start + 1 >= hi)
			return HOW_AFTER;
		if (subjects_left(t, text_stretch_start(t, c->from),
		    c->from, voice, &start) == SUBJECT_FOUND && start > w &&
		    (t->word[start].gap == GAP_COMMA ||
		    t->word[start].gap == GAP_QUOTE) &&
		    text_ends_soon(t, c->to))
			return HOW_AFTER;
	}
	return HOW_NONE;
}

/*
 * Does it begin in lower case, after word i, where a title would not: told the
 * programme, `and they did nothing'; called the film `a triumph'?
 */
static bool
goes_on(const struct passage *p, size_t i, const struct quotation *q)
{
	size_t end = p->word[i].end;

	if (i + 1 == p->n || p->word[i + 1].shape != PLAIN)
		return false;
	/* a mark inside word i may open it: called`foo bar' */
	return passage_among(p, i + 1, "a an") || (end < q->from &&
	    memchr(p->s + end, ',', q->from - end) != NULL);
}

/*
 * Is it a name or title itself?  Then two words or more have capitals, and no
 * small word makes it a clause, as `are' does in `We are off to New Zealand'.
 */
static bool
is_title(struct text *t, size_t item)
{
	size_t large = 0;

	for (size_t i = t->item[item].at; i < t->item[item].end; i++) {
		if (t->word[i].shape == PLAIN &&
		    (t->word[i].end - t->word[i].start > 3 || text_any(t, i,
		    CLASSES(AUXILIARY, PRONOUN))))
			return false;
		if (large > 0 && t->word[i].gap == GAP_STOP &&
		    text_is_stop(last_sign(t, text_quotation(t, item))))
			return false;	/* None. Nil. */
		if (passage_capital(t->p, i) && ++large == 12)
			return false;
	}
	return large > 1;
}

/* Is it introduced by a naming verb or noun, or itself a name or title? */
static bool
is_naming(struct text *t, size_t item)
{
	const struct quotation *q = text_quotation(t, item);
	bool led = item > 0 && !t->item[item - 1].quoted;
	size_t i = led ? t->item[item - 1].end - 1 : 0;

	if (led && t->item[item].start == GOES_ON &&
	    !text_sign_before(t->p, q->from, ':'))
		for (size_t n = 1; n <= 3 && n <= i + 1; n++)
			if (text_any(t, i + 1 - n, n == 1 ? CLASS(NAMING) :
			    LEXICON_STARTS) &&
			    passage_phrase(t->p, i + 1 - n, n) & CLASS(NAMING))
				return text_count(t, item) < 6 &&
				    !goes_on(t->p, i, q);
	return is_title(t, item) && !(led && text_is(t, i, DETERMINER));
}

/*
 * Continue the speech of the last paragraph, or take up that of the person whom
 * it introduced: Coach NAME was unhappy.  To the first question of an interview
 * it is the last person named who replies.
 */
static bool
carry(struct text *t, struct voice *voice)
{
	const struct voices *v = t->voices;

	if (v->asked && !v->carries) {
		*voice = v->person;
		return voices_talker(t, voice->who);
	}
	*voice = !v->open && voice_is_somebody(&v->newcomer) ? v->newcomer :
	    v->last;
	return (v->carries || voice_is_somebody(&v->newcomer)) &&
	    v->since <= 2 && voice_is_somebody(voice) && (v->announced ||
	    v->open || v->asked || text_count(t, 0) >= 4);
}

/*
 * Find a speaker right after a quotation, by a verb or after a dash: `...' - NAME;
 * not by `according to'.
 */
static enum how
voice_after(struct text *t, size_t item, struct voice *voice)
{
	size_t w = text_word_after(t, item);

	if (cue_after(t, item, voice) == HOW_AFTER)
		return HOW_AFTER;
	return w < t->p->n && text_count(t, item + 1) <= 8 &&
	    has_dash(t->p, text_quotation(t, item)->to, t->word[w].start) &&
	    subjects_first(t, w, t->item[item + 1].end, voice) &&
	    voice->person ? HOW_AFTER : HOW_NONE;
}

/* Can the subject before a cue not speak: Its earlier profit forecast `...'? */
static bool
is_mute(struct text *t, const struct cue *c)
{
	return c->voice.who == NOBODY && c->start + 1 < c->from &&
	    t->word[c->start].shape != NUMBER && is_thing(t, c->start +
	    text_any(t, c->start, CLASSES(DETERMINER, PRONOUN)), c->from);
}

/*
 * Who says the quotation of an item: the places for a speaker, in turn.  A
 * thought before it yields to whom the end names: GPs felt `lost', she said.
 */
static enum how
find_voice(struct text *t, const struct sentence *s, size_t item,
    struct voice *voice)
{
	enum how how = HOW_NONE;
	const struct cue *c;
	bool thought;

	if (s->before == 0 || text_sign_before(t->p,
	    text_quotation(t, item)->from, ';'))
		how = voice_after(t, item, voice);
	if (how == HOW_NONE && cue_after(t, item, voice) == HOW_ACCORDING)
		how = HOW_ACCORDING;
	if (how != HOW_NONE || is_naming(t, item))
		return how;
	c = cue_before(t, s, item);
	if (c != NULL) {
		thought = !(c->set & CLASS(SAY));
		if (((thought || is_mute(t, c)) && cue_after(t, item,
		    voice) == HOW_AFTER) || (thought && cue_at_end(t, s, item,
		    voice) == HOW_AFTER))
			return HOW_AFTER;
		*voice = c->voice;
		return c->set & CLASS(ACCORD) ? HOW_ACCORDING :
		    s->after ? HOW_INSIDE : HOW_BEFORE;
	}
	how = colon_before(t, s, item, voice);
	if (how == HOW_NONE)
		how = cue_after(t, item, voice);
	return how != HOW_NONE ? how : cue_at_end(t, s, item, voice);
}

/*
 * The same in a sentence that consists of quotations only: it continues the
 * speech of the sentence *last, or of the paragraph before.
 */
static enum how
find_alone(struct text *t, const struct sentence *last, size_t item,
    struct voice *voice)
{
	if (item == 0)
		return !carry(t, voice) ? HOW_NONE :
		    t->voices->announced ? HOW_BEFORE : HOW_CARRIED;
	*voice = voice_is_somebody(&last->voice) ? last->voice :
	    t->voices->person;
	return is_naming(t, item) || !voice_is_somebody(voice) ||
	    !(last->spoken || text_count(t, item) > 2) ? HOW_NONE :
	    last->after ? HOW_INSIDE : HOW_CARRIED;
}

/*
 * Find where a sentence ends.  Words after a quotation that ends with a stop are
 * part of it if they attribute it (`....' she said), and else start another.
 */
static void
end_sentence(struct text *t, struct sentence *s)
{
	struct voice voice;

	for (s->next = s->first + 1; s->next < t->items; s->next++) {
		struct text_item *item = &t->item[s->next];

		if (item->start == MAY_START)
			item->start = voice_after(t, s->next - 1, &voice) !=
			    HOW_NONE ? GOES_ON : STARTS;
		if (item->start == STARTS)
			break;
	}
}

static void
take_sentence(struct text *t, const struct sentence *last, struct sentence *s)
{
	bool alone = true;

	end_sentence(t, s);
	for (size_t i = s->first; i < s->next; i++)
		if (!t->item[i].quoted) {
			s->lo = alone ? t->item[i].at : s->lo;
			s->hi = t->item[i].end;
			alone = false;
		}
	subjects_find(t, s->lo, s->hi);
	for (size_t i = s->first; i < s->next; i++) {
		const struct quotation *q;
		struct voice voice;
		enum how how;

		if (!t->item[i].quoted) {
			s->before = t->item[i].end;
			continue;
		}
		q = text_quotation(t, i);
		s->quoted = q->to;
		how = alone ? find_alone(t, last, i, &voice) :
		    find_voice(t, s, i, &voice);
		if (how != HOW_NONE) {
			s->spoken = true;
			s->after = how == HOW_AFTER || how == HOW_INSIDE;
			s->voice = voice;
			voices_note(t, &voice, true);
		} else {
			voice = (struct voice){ .who = NOBODY };
		}
		if (q->end > q->start)
			text_add_speech(t, q->start, q->end, &voice, how);
	}
	if (!s->spoken)
		note_sentence(t, s);
}

/*
 * Cut the attribution off an unclosed quotation: ..., Dr Howsam said; ..., said
 * Dr Howsam; not: ..., continue to park free.
 */
static void
trim_unclosed(struct text *t, struct quotation *q)
{
	size_t last = text_word_at_byte(t->p, q->end), at = last, v;
	const struct name *name;

	while (at > 0 && last - at < 8 && t->word[--at].gap != GAP_COMMA)
		;
	if (at == 0 || t->word[at].gap != GAP_COMMA ||
	    t->word[at].start <= q->start)
		return;
	name = phrase_name_from(t, at);
	v = name != NULL ? name->to : at + text_is(t, at, PRONOUN);
	if (v >= last || t->word[v].shape != PLAIN || !text_is(t, v, SAY) ||
	    (v == at && (v + 1 == last || !(passage_capital(t->p, v + 1) ||
	    text_any(t, v + 1, CLASSES(DETERMINER, PRONOUN))))))
		return;
	q->end = q->to = t->word[at].start;
	while (t->p->s[q->end - 1] == ' ')
		q->end--;
}

/* Note whether the paragraph ends in speech that the next one may continue. */
static void
note_end(struct text *t, bool announces)
{
	struct voices *v = t->voices;
	const struct quotation *q = t->marks.n == 0 ? NULL :
	    &t->marks.found[t->marks.n - 1];
	bool spoken = announces;

	for (size_t i = 0; q != NULL && i < t->n; i++)
		spoken = spoken || (t->speech[i].how != HOW_NONE &&
		    t->speech[i].how != HOW_INDIRECT);
	v->asked = q == NULL && text_sign_before(t->p, t->p->len, '?');
	v->announced = announces;
	v->open = !announces && q != NULL && q->unclosed && q->to == t->p->len;
	v->since = spoken ? 0 : v->since + 1;
	if (spoken)
		v->carries = true;
	else if (q != NULL && t->item[t->items - 1].quoted &&
	    text_is_stop(last_sign(t, q)))	/* no crosshead */
		v->carries = v->open;
}

/*
 * Returns whether the last one announces a speech: Dr Howsam said:  What is
 * reported leaves the voices as they are: whose a quotation is must not depend
 * on whether indirect speech is asked for.
 */
static bool
take_sentences(struct text *t, bool indirect)
{
	struct voices *voices = t->voices;
	struct sentence last = { .voice.who = NOBODY }, s;

	text_list_cues(t);
	for (size_t i = 0; i < t->items; i = s.next) {
		s = (struct sentence){ .first = i, .voice.who = NOBODY };
		take_sentence(t, &last, &s);
		if (indirect) {
			t->reported = *voices;
			t->voices = &t->reported;
			indirect_take(t, &s);
			t->voices = voices;
		}
		last = s;
	}
	voices->newcomer = (struct voice){ .who = NOBODY };
	if (!voice_is_somebody(&last.voice) ||
	    !text_sign_before(t->p, t->p->len, ':'))
		return false;
	voices_note(t, &last.voice, true);
	return true;
}

/* In the order of the text; of two that start together, indirect last. */
static int
compare(const void *a, const void *b)
{
	const struct speech *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return (x->how == HOW_INDIRECT) - (y->how == HOW_INDIRECT);
}

void
attribution_find(struct text *t, const char *s, size_t len, bool indirect)
{
	bool announces = false, plain;

	if (names_overflow(t->names))
		attribution_document(t);
	names_find(t->names, s, len);
	t->word = t->p->word;
	t->voices = &t->direct;
	marks_find(&t->marks, s, len, t->voices->open);
	for (size_t i = 0; i < t->marks.n; i++)
		if (t->marks.found[i].unclosed)
			trim_unclosed(t, &t->marks.found[i]);
	t->n = 0;
	plain = t->marks.n == 0 && !text_sign_before(t->p, len, ':');
	text_outline(t, plain);
	t->roles = t->names->people.text.len;
	phrase_roles(t);
	if (turns_take(t)) {
		note_end(t, false);
		return;
	}
	if (plain)
		note_plain(t);
	else
		announces = take_sentences(t, indirect);
	note_end(t, announces);
	if (plain && indirect) {	/* read it again, verb by verb */
		t->voices = &t->reported;
		text_outline(t, false);
		(void)take_sentences(t, true);
	}
	if (indirect && t->n > 1)
		qsort(t->speech, t->n, sizeof(*t->speech), compare);
}
