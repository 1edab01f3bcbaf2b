/*
 * Four places are tried in turn: a verb right after the quotation, the nearest
 * verb before it that has a subject, a name with a colon before it, a verb at
 * the end of the sentence.
 */
#include "binding.h"

#include <string.h>

#include "phrases.h"
#include "subjects.h"
#include "verbs.h"

#define BEAT 6			/* words of an action between quotations */
#define NEAR 14			/* words from a quotation to a verb after it */

static char
last_sign(const struct text *t, const struct quotation *q)
{
	size_t end = q->end;

	while (end > q->start && t->names->passage.s[end - 1] == ' ')
		end--;
	return end > q->start ? t->names->passage.s[end - 1] : ' ';
}

/* The name that word i is part of, or NULL. */
static const struct name *
name_at(const struct text *t, size_t i)
{
	size_t k = names_after(t->names, i);

	return k < t->names->nfound && t->names->found[k].from <= i ?
	    &t->names->found[k] : NULL;
}

/* Do the words from w to the subject begin another clause? */
static bool
is_led_in(struct text *t, size_t w, size_t start)
{
	if (w < start && text_set(t, w) & (CLASS(CONJUNCTION) |
	    CLASS(SUBORDINATE) | CLASS(PREPOSITION)) &&
	    name_at(t, w) == NULL)
		return true;		/* But he promised ... */
	for (size_t i = w; i < start; i++)
		if (text_set(t, i) & (CLASS(HEARSAY) | CLASS(CONJUNCTION) |
		    CLASS(AUXILIARY) | CLASS(PLACEPREP) |
		    CLASS(SUBORDINATE)) &&
		    t->passage->word[i].shape == PLAIN && !(i + 1 == start &&
		    text_set(t, i) & CLASS(PLACEPREP)))
			return true;
	return false;
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
	const struct passage *p = t->passage;
	const struct outline_item *all = t->outline.item;
	const struct quotation *q = &t->marks.found[all[item].at];
	bool soft = item + 1 < t->outline.n && all[item + 1].start != GOES_ON;
	bool inner = item > 0 && all[item].start == GOES_ON &&
	    !all[item - 1].quoted;

	if (soft)
		return p->s[p->word[c->to - 1].end] != ':' &&
		    (strchr("?!", last_sign(t, q)) != NULL ||
		    text_ends_soon(t, c->to));
	return strchr(",?!.-", last_sign(t, q)) != NULL ||
	    memchr(p->s + q->to, ',', p->word[w].start - q->to) != NULL ||
	    (!inner && text_ends_soon(t, c->to));
}

/* Find the subject of a cue right after a quotation: said X; X said. */
static bool
subject_after(struct text *t, size_t item, size_t w, struct cue *c,
    struct voice *voice)
{
	struct passage *p = t->passage;
	size_t start;

	if (!(c->set & (CLASS(SAY) | CLASS(THINK))))
		return false;
	if (c->from == w || (c->from == w + 1 && p->word[w].shape == PLAIN &&
	    text_set(t, w) & CLASS(ADVERB)))
		return subjects_right(&t->voices, c->to,
		    text_stretch_end(t, w), voice, &start) == SUBJECT_FOUND;
	return subjects_left(&t->voices, w, c->from, voice, &start) ==
	    SUBJECT_FOUND && start <= w + 4 && !is_led_in(t, w, start) &&
	    belongs_to(t, item, w, c);
}

/*
 * Find the voice of a cue that starts the words after a quotation: said X; X
 * said; according to X.
 */
static bool
cue_after(struct text *t, size_t item, struct voice *voice,
    enum how *how)
{
	size_t w = text_word_after(t, item), k;
	struct cue *c;

	if (w >= t->passage->n || (item + 1 < t->outline.n &&
	    t->outline.item[item + 1].start == STARTS))
		return false;
	k = verbs_from(t, w);
	if (k == t->cues || (c = &t->cue[k])->from >= text_stretch_end(t, w) ||
	    c->from > w + NEAR)
		return false;
	if (c->set & CLASS(ACCORD)) {
		*how = HOW_ACCORDING;
		if (c->from > w + 1 || !verbs_subject(t, k, w))
			return false;
		*voice = c->voice;
		return true;
	}
	*how = HOW_AFTER;
	if (!subject_after(t, item, w, c, voice))
		return false;
	c->tried = true;
	c->subject = SUBJECT_FOUND;
	c->voice = *voice;
	return true;
}

/*
 * Does a clause that the verb before word i does not govern start before word
 * hi, as in: they called for X after Y had ...?
 */
static bool
is_cut_off(struct text *t, size_t i, size_t hi)
{
	size_t from = i;

	if (hi > i + TEXT_REACH)
		return true;
	for (; i < hi; i++)
		if (t->outline.inside[i] == 0 &&
		    text_set(t, i) & CLASS(SUBORDINATE) &&
		    !(text_set(t, i) & CLASS(HEARSAY)) &&
		    t->passage->word[i].shape == PLAIN)
			return !text_is_clause(t, from, i);
	return false;
}

/* Does `and that' introduce the clause of the verb at word i? */
static bool
is_joined_clause(struct text *t, size_t i)
{
	for (size_t n = 1; n <= 4 && n < i; n++)
		if (t->outline.inside[i - n] == 0 &&
		    passage_is(t->passage, i - n, "that"))
			return text_set(t, i - n - 1) & CLASS(CONJUNCTION);
	return false;
}

/* Find the nearest cue with a subject before a quotation in its sentence. */
static bool
cue_before(struct text *t, const struct sentence *s, size_t item,
    struct voice *voice, enum how *how)
{
	const struct quotation *q = text_quotation(t, item);
	const struct cue *best = NULL, *judged = NULL;
	size_t lo = s->lo, hi = s->before, thought = 0, k;
	bool brief = text_count(t, q) < 3;

	if (hi == 0)
		return false;
	if (hi > TEXT_REACH && lo < hi - TEXT_REACH)
		lo = hi - TEXT_REACH;
	for (k = verbs_from(t, hi); k-- > 0 && t->cue[k].from >= lo;) {
		const struct cue *c = &t->cue[k];

		if (!verbs_subject(t, k, lo))
			continue;
		/* she said she feels `abandoned': said, not felt */
		if (c->set & CLASS(THINK) && brief) {
			thought = c->from;
			if (c->to + 1 == hi && text_set(t, c->to) &
			    CLASS(PRONOUN))
				judged = c;	/* thought it `dull' */
			continue;
		}
		if (thought > 0 && thought > c->to + 3 &&
		    !is_joined_clause(t, thought))
			return false;
		best = c;
		break;
	}
	if (best == NULL)
		best = judged;
	if (best == NULL || (text_count(t, q) < 4 &&
	    is_cut_off(t, best->to, hi)))
		return false;
	*voice = best->voice;
	*how = best->set & CLASS(ACCORD) ? HOW_ACCORDING : HOW_BEFORE;
	return true;
}

/* Find the speaker in: NAME: `...' */
static bool
colon_before(struct text *t, const struct sentence *s, size_t item,
    struct voice *voice, enum how *how)
{
	const struct outline *o = &t->outline;
	const struct quotation *q = text_quotation(t, item);
	size_t lo, hi;

	if (item == s->first || o->item[item - 1].quoted ||
	    !text_colon_before(t->passage, q->from))
		return false;
	hi = o->item[item - 1].end;
	lo = text_stretch_start(t, hi - 1);
	*how = HOW_COLON;
	return subjects_first(&t->voices, lo, hi, voice);
}

/* Is there a hyphen or dash among these bytes? */
static bool
has_dash(const char *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (s[i] == '-' || (i + 2 < to &&
		    (memcmp(s + i, "\xE2\x80\x93", 3) == 0 ||
		    memcmp(s + i, "\xE2\x80\x94", 3) == 0)))
			return true;
	return false;
}

/* Find the speaker in: `...' - NAME; `...' - union leader */
static bool
name_after_dash(struct text *t, size_t item, size_t next,
    struct voice *voice, enum how *how)
{
	size_t w = text_word_after(t, item), hi = text_words_end(t, next);

	if (w >= t->passage->n || hi > w + 8 || !has_dash(t->passage->s,
	    t->marks.found[t->outline.item[item].at].to,
	    t->passage->word[w].start))
		return false;
	*how = HOW_AFTER;
	if (hi <= w + 4 && hi > w && phrase_is_speaker(&t->voices, hi - 1) &&
	    !text_is_clause(t, w, hi) && phrase_next(&t->voices, NULL, w, hi) ==
	    NULL) {
		voices_as_written(&t->voices, w, hi, voice);
		return true;
	}
	return subjects_first(&t->voices, w, hi, voice) && voice->person;
}

/* Find a cue that ends the sentence after other words: ..., it said. */
static bool
cue_at_end(struct text *t, const struct sentence *s, size_t item,
    struct voice *voice, enum how *how)
{
	size_t w = text_word_after(t, item), hi, start;
	struct passage *p = t->passage;

	if (w >= p->n)
		return false;
	hi = s->hi < w + TEXT_REACH ? s->hi : w + TEXT_REACH;
	for (size_t k = verbs_from(t, w); k < t->cues && t->cue[k].from < hi;
	    k++) {
		struct cue *c = &t->cue[k];

		if (c->set & CLASS(ACCORD) && verbs_subject(t, k, w)) {
			*how = HOW_ACCORDING;
			*voice = c->voice;
			return true;
		}
		if (!(c->set & CLASS(SAY)))
			continue;
		*how = HOW_AFTER;
		if (p->word[c->from].gap == GAP_COMMA &&
		    !(text_set(t, c->from) & CLASS(SAYING)) &&
		    subjects_right(&t->voices, c->to, hi, voice, &start) ==
		    SUBJECT_FOUND && start + 1 >= hi)
			return true;
		if (subjects_left(&t->voices, text_stretch_start(t, c->from),
		    c->from, voice, &start) == SUBJECT_FOUND && start > w &&
		    p->word[start].gap == GAP_COMMA && text_ends_soon(t, c->to))
			return true;
	}
	return false;
}

/* Does `what' precede: what she called `...', her own words and no name? */
static bool
has_what_before(const struct passage *p, size_t i)
{
	for (size_t n = 1; n <= 4 && n <= i; n++)
		if (passage_is(p, i - n, "what"))
			return true;
	return false;
}

/*
 * Does it begin in lower case where a title would not: told the programme, `and
 * they did nothing'; called the film `a triumph'?
 */
static bool
goes_on(const struct passage *p, size_t i, const struct quotation *q)
{
	if (q->start + 3 < q->end && p->s[q->start] == 'a' &&
	    (p->s[q->start + 1] == ' ' ||
	    memcmp(p->s + q->start + 1, "n ", 2) == 0))
		return true;
	return memchr(p->s + p->word[i].end, ',', q->from - p->word[i].end) !=
	    NULL && q->start < q->end && p->s[q->start] >= 'a' &&
	    p->s[q->start] <= 'z';
}

/*
 * Is it a name or title itself?  Then two words or more have capitals, and no
 * small word makes it a clause, as `are' does in `We are off to New Zealand'.
 */
static bool
is_title(struct text *t, const struct quotation *q)
{
	struct passage *p = t->passage;
	size_t large = 0, i = text_word_at_byte(p, q->start);

	for (; i < p->n && p->word[i].end <= q->end; i++) {
		if (p->word[i].shape == PLAIN && (p->word[i].end -
		    p->word[i].start > 3 || text_set(t, i) &
		    (CLASS(AUXILIARY) | CLASS(PRONOUN))))
			return false;
		if (p->word[i].shape != PLAIN && ++large == 12)
			return false;
	}
	return large > 1;
}

/* Is it introduced by a naming verb or noun, or itself a name or title? */
static bool
is_naming(struct text *t, size_t item)
{
	const struct outline *o = &t->outline;
	const struct quotation *q = text_quotation(t, item);
	struct passage *p = t->passage;
	size_t i;

	if (item > 0 && !o->item[item - 1].quoted &&
	    o->item[item].start == GOES_ON &&
	    !text_colon_before(t->passage, q->from)) {
		i = o->item[item - 1].end - 1;
		for (size_t n = 1; n <= 3 && n <= i + 1; n++)
			if (passage_phrase(p, i + 1 - n, n) & CLASS(NAMING))
				return text_count(t, q) < 6 &&
				    !has_what_before(p, i + 1 - n) &&
				    !goes_on(p, i, q);
	}
	return is_title(t, q) && !(item > 0 && !o->item[item - 1].quoted &&
	    text_set(t, o->item[item - 1].end - 1) & CLASS(DETERMINER));
}

/* Continue the speech of the last paragraph. */
static bool
carry(struct text *t, size_t item, struct voice *voice)
{
	const struct voice *last = &t->voices.last;
	const struct quotation *q = text_quotation(t, item);

	if (item > 0 || !t->carries || t->since > 2 ||
	    !voice_is_somebody(last) ||
	    (text_count(t, q) < 4 && !t->announced && !t->open))
		return false;
	*voice = *last;
	return true;
}

bool
binding_find(struct text *t, const struct sentence *s, size_t item,
    struct voice *voice, enum how *how)
{
	bool opens = s->before == 0;

	if (opens && (cue_after(t, item, voice, how) ||
	    name_after_dash(t, item, s->next, voice, how)))
		return true;
	if (is_naming(t, item))
		return false;
	if (cue_before(t, s, item, voice, how)) {
		if (s->after && *how == HOW_BEFORE)
			*how = HOW_INSIDE;
		return true;
	}
	return colon_before(t, s, item, voice, how) ||
	    (!opens && cue_after(t, item, voice, how)) ||
	    cue_at_end(t, s, item, voice, how);
}

/* Find the speaker in the sentence after: `....' X added that ... */
static bool
look_ahead(struct text *t, size_t next, struct voice *voice)
{
	struct outline *o = &t->outline;
	struct voice found;
	size_t lo, k, start;

	if (next >= o->n || o->item[next].quoted)
		return false;
	lo = o->item[next].at;
	k = verbs_from(t, lo);
	if (k == t->cues || t->cue[k].from > lo + 8 ||
	    !(t->cue[k].set & CLASS(SAY)) ||
	    subjects_left(&t->voices, lo, t->cue[k].from, &found, &start) !=
	    SUBJECT_FOUND || start != lo || !found.person)
		return false;
	*voice = found;
	return true;
}

/* Find who acts between two quotations: `....' Jones pauses. `....' */
static bool
find_beat(struct text *t, size_t next, struct voice *voice)
{
	const struct outline *o = &t->outline;
	size_t end = next, lo, hi, k;
	const struct name *name;

	while (end < o->n && !o->item[end].quoted)
		end++;
	if (end >= o->n || end == next)
		return false;
	lo = o->item[next].at;
	hi = o->item[end - 1].end;
	name = phrase_name_from(&t->voices, lo);
	k = verbs_from(t, lo);
	if (hi - lo > BEAT || name == NULL || name->kind != NAME_PERSON ||
	    t->passage->word[name->to - 1].genitive ||
	    (k < t->cues && t->cue[k].from < hi))
		return false;
	*voice = voices_person(&t->voices, name->who);
	return true;
}

bool
binding_alone(struct text *t, const struct sentence *last, size_t item,
    size_t next, struct voice *voice, enum how *how)
{
	*how = item == 0 && t->announced ? HOW_BEFORE : HOW_CARRIED;
	if (item == 0)
		return find_beat(t, next, voice) || carry(t, item, voice) ||
		    look_ahead(t, next, voice);
	if (is_naming(t, item))
		return false;
	if (last->spoken && last->after)
		*how = HOW_INSIDE;
	if (voice_is_somebody(&last->voice))
		*voice = last->voice;
	else if (voice_is_somebody(&t->voices.person))
		*voice = t->voices.person;
	else
		return false;
	return last->spoken || text_count(t,
	    text_quotation(t, item)) > 2;
}

void
binding_settle(struct text *t, struct sentence *s)
{
	struct outline *o = &t->outline;
	struct voice voice;
	enum how how;

	for (size_t i = s->first + 1; i < s->next; i++) {
		if (o->item[i].start != MAY_START)
			continue;
		o->item[i].start = cue_after(t, i - 1, &voice, &how) ||
		    name_after_dash(t, i - 1, outline_next(o, i), &voice,
		    &how) ? GOES_ON : STARTS;
		if (o->item[i].start == STARTS)
			s->next = i;
	}
}
