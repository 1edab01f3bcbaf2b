/*
 * A filter rules out most words that are no verbs of speech without a look-up.
 * The subject of a verb is found when it is first asked for.
 */
#include "verbs.h"

#include "bytes/memory.h"
#include "names/sorted.h"
#include "phrases.h"

/* Is it neither a plural nor an inflected verb? */
static bool
is_singular(struct text *t, size_t i)
{
	const struct passage_word *w = &t->passage->word[i];

	return w->shape == PLAIN && w->end - w->start > 2 &&
	    !passage_ends(t->passage, i, "s") &&
	    !passage_ends(t->passage, i, "ed") &&
	    !(text_set(t, i) & (CLASS(PRONOUN) | CLASS(RELATIVE) |
	    CLASS(AUXILIARY) | CLASS(SPEAKER)));
}

/* Is it a noun, not a verb, here: the claims, its report, of state? */
static bool
is_noun_here(struct text *t, size_t i)
{
	struct passage *p = t->passage;

	if (i == 0 || t->outline.inside[i - 1] != 0 ||
	    p->word[i].gap != GAP_SPACE)
		return false;
	if (p->word[i - 1].shape == NUMBER && p->s[p->word[i].end - 1] == 's')
		return !passage_is(p, i, "says");	/* 12,800 posts */
	/* its annual report admits; a think tank report */
	if (text_set(t, i) & (CLASS(DOCUMENT) | CLASS(SAYNOUN)) &&
	    ((i + 1 < p->n && p->word[i + 1].gap == GAP_SPACE &&
	    text_set(t, i + 1) & (CLASS(SAY) | CLASS(AUXILIARY))) ||
	    (is_singular(t, i) && is_singular(t, i - 1))))
		return true;
	/* have rejected rules */
	if (p->s[p->word[i].end - 1] == 's' && p->word[i - 1].shape == PLAIN &&
	    passage_ends(p, i - 1, "ed") && text_set(t, i - 1) & CLASS(SAY))
		return true;
	/* one said, but one report */
	if (text_set(t, i - 1) & CLASS(SPEAKER) &&
	    !(text_set(t, i) & (CLASS(DOCUMENT) | CLASS(SAYNOUN))))
		return false;
	return (text_set(t, i - 1) & CLASS(DETERMINER) &&
	    !(text_set(t, i - 1) & CLASS(ADVERB))) ||	/* they all said */
	    p->word[i - 1].genitive ||
	    passage_among(p, i - 1, "of in to");
}

/* Add the cue that starts at word i, if there is one; returns its end, or 0. */
static size_t
list_cue(struct text *t, size_t i)
{
	classes set;
	size_t n;

	if (!(text_set(t, i) & (CUES | LEXICON_STARTS)))
		return 0;
	n = passage_longest(t->passage, i, CUES, &set);
	if (n == 0 || (!(set & (CLASS(SAYING) | CLASS(ACCORD))) &&
	    is_noun_here(t, i)))
		return 0;
	t->cue = memory_grow(t->cue, &t->cue_size, t->cues + 1,
	    sizeof(*t->cue));
	t->cue[t->cues++] = (struct cue){ .from = (uint32_t)i,
	    .to = (uint32_t)(i + n), .set = set };
	return i + n;
}

void
verbs_list(struct text *t)
{
	const struct passage *p = t->passage;
	size_t next = 0;		/* the end of the last cue */

	t->cues = 0;
	for (size_t k = 0; k < t->outline.n; k++) {
		const struct outline_item *item = &t->outline.item[k];

		if (item->quoted)
			continue;
		for (size_t i = item->at; i < item->end; i++) {
			const struct passage_word *w = &p->word[i];

			if ((w->shape == PLAIN || w->first) && i >= next &&
			    passage_may(p, i)) {
				size_t end = list_cue(t, i);

				next = end > 0 ? end : next;
			}
		}
	}
}

/* Tell if the verb is passive (was told): its speaker can only follow `by'. */
static bool
is_passive(struct text *t, const struct cue *c)
{
	struct passage *p = t->passage;
	size_t i = c->from;

	if (!(c->set & (CLASS(SAY) | CLASS(THINK))) ||
	    c->set & CLASS(SAYING))
		return false;
	if (passage_is(p, c->to, "by"))
		return true;
	while (i > 0 && t->outline.inside[i - 1] == 0 &&
	    p->word[i].gap == GAP_SPACE && text_set(t, i - 1) & CLASS(ADVERB)) {
		if (passage_among(p, --i, "is are was were been being be"))
			return true;
	}
	return false;
}

/* Find the agent in the few words after the verb: by X, in the report. */
static enum subject
find_agent(struct text *t, struct cue *c)
{
	struct passage *p = t->passage;
	size_t hi = text_stretch_end(t, c->from), end;

	for (size_t i = c->to; i < hi && i < c->to + 6; i++) {
		if (p->word[i].gap != GAP_SPACE)
			break;
		if (!passage_among(p, i, "by in"))
			continue;
		if (subjects_right(&t->voices, i + 1, hi, &c->voice, &end) !=
		    SUBJECT_FOUND)
			break;
		if (text_set(t, end - 1) & CLASS(DOCUMENT) ||
		    (passage_is(p, i, "by") && (c->voice.who != NOBODY ||
		    text_set(t, end - 1) & (CLASS(SPEAKER) |
		    CLASS(PERSONNOUN)))))
			return SUBJECT_FOUND;
		break;
	}
	return SUBJECT_NONE;
}

/* Does a participle have its own subject: with X saying; , X saying? */
static bool
has_own_subject(struct text *t, const struct cue *c, size_t lo)
{
	struct passage *p = t->passage;
	size_t i = c->from;

	if (p->word[i].gap != GAP_SPACE)
		return false;
	while (i > lo && c->from - i < 8) {
		i--;
		if (passage_is(p, i, "with"))
			return true;
		if (p->word[i].gap == GAP_COMMA)
			return i + 1 < c->from || text_set(t, i) == 0;
		if (p->word[i].gap != GAP_SPACE)
			break;
	}
	return false;
}

/*
 * Does a person follow the verb as its subject: ..., says Ann Bell of Y; not:
 * Ann Bell, of Y, said Tom Fox had?
 */
static bool
is_inverted(struct text *t, struct cue *c)
{
	const struct passage *p = t->passage;
	size_t end;

	if (c->from == 0 || p->word[c->from].gap != GAP_COMMA ||
	    p->word[c->from].shape != PLAIN || !(c->set & CLASS(SAY)) ||
	    c->set & (CLASS(SAYING) | CLASS(OBJECTS)) ||
	    text_set(t, c->to) & (CLASS(HEARSAY) | CLASS(PRONOUN) |
	    CLASS(DETERMINER)))
		return false;
	return subjects_right(&t->voices, c->to, text_stretch_end(t, c->from),
	    &c->voice, &end) == SUBJECT_FOUND && c->voice.person &&
	    (end >= p->n || p->word[end].gap != GAP_SPACE ||
	    phrase_is_inner(&t->voices, end));
}

size_t
verbs_from(const struct text *t, size_t i)
{
	return t->cues == 0 ? 0 : sorted_from(&t->cue[0].from,
	    sizeof(t->cue[0]), t->cues, i);
}

/*
 * A subject left out is that of the previous cue in the sentence or, failing
 * that, whoever the sentence names first.
 */
static bool
find_left_out(struct text *t, size_t k, size_t lo)
{
	struct cue *c = &t->cue[k];
	size_t start;

	c->start = c->from;
	if (k > 0 && t->cue[k - 1].from >= lo && verbs_subject(t, k - 1, lo)) {
		c->voice = t->cue[k - 1].voice;
		return true;
	}
	return subjects_clause(&t->voices, lo, c->from, &c->voice, &start) ||
	    subjects_first(&t->voices, lo, c->from, &c->voice);
}

/* Find the subject of a cue that was not tried before, from word lo on. */
static enum subject
find_subject(struct text *t, size_t k, size_t lo)
{
	struct cue *c = &t->cue[k];
	size_t from = text_stretch_start(t, c->from);
	enum subject found = SUBJECT_SAME;

	if (c->set & CLASS(ACCORD)) {
		c->start = c->from;
		return subjects_right(&t->voices, c->to,
		    text_stretch_end(t, c->from), &c->voice, &c->end);
	}
	if (is_passive(t, c))
		return find_agent(t, c);
	if (is_inverted(t, c)) {
		c->start = c->from;
		return SUBJECT_FOUND;
	}
	from = from > lo ? from : lo;
	if (c->set & (CLASS(SAY) | CLASS(THINK)) || has_own_subject(t, c, from))
		found = subjects_left(&t->voices, from, c->from, &c->voice,
		    &c->start);
	if (found == SUBJECT_SAME && find_left_out(t, k, lo))
		found = SUBJECT_FOUND;
	return found;
}

bool
verbs_subject(struct text *t, size_t k, size_t lo)
{
	struct cue *c = &t->cue[k];

	if (!c->tried) {
		c->tried = true;
		if (c->from > TEXT_REACH && lo < c->from - TEXT_REACH)
			lo = c->from - TEXT_REACH;
		c->subject = find_subject(t, k, lo);
	}
	return c->subject == SUBJECT_FOUND;
}
