/*
 * The steps for a paragraph: its names, its quotations (marks.h), its outline,
 * the cues outside of quotations; then each quotation is bound, and what is
 * left over without marks is looked at for indirect speech.
 */
#include "attribution.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "cues.h"
#include "names/sorted.h"

const char *const how_names[HOWS] = { "", "before", "after", "inside",
	"colon", "according", "carried", "indirect" };

/* A verb of speech, or according to; words from to to - 1. */
struct cue {
	uint32_t from, to;
	classes set;
	bool tried;		/* whether its subject was looked for */
	enum subject subject;
	struct voice voice;
	size_t start;		/* first word of the subject */
};

/* What is known of the sentence at hand. */
struct sentence {
	size_t first, next;	/* its items */
	size_t lo, hi;		/* its words outside of quotations */
	size_t before;		/* one past those before the item at hand, or 0 */
	bool spoken;		/* some of it is attributed */
	bool after;		/* the last of it by a verb after it */
	struct voice voice;	/* by whom */
};

#define CUE (CLASS(SAY) | CLASS(THINK) | CLASS(SAYING) | CLASS(ACCORD))
#define NEAR 14			/* words from a quotation to a verb after it */
#define REACH 400		/* words that are looked at, either way */

void
attribution_open(struct attribution *a, struct names *names)
{
	*a = (struct attribution){ .names = names };
	lexicon_filter(names->lexicon, CUE, &a->cue_words);
	a->marks.lexicon = names->lexicon;
	a->marks.elision = CLASS(ELISION);
	a->marks.grammar = CLASS(DETERMINER) | CLASS(PLACEPREP) |
	    CLASS(PREPOSITION) | CLASS(CONJUNCTION) | CLASS(PRONOUN) |
	    CLASS(AUXILIARY) | CLASS(SAYS) | CLASS(SAY) | CLASS(RELATIVE) |
	    CLASS(SUBORDINATE) | CLASS(HEARSAY) | CLASS(ADVERB);
	a->speakers.names = names;
	a->speakers.outline = &a->outline;
	attribution_document(a);
}

void
attribution_document(struct attribution *a)
{
	names_document(a->names);
	speakers_document(&a->speakers);
	a->open = a->carries = false;
	a->since = 0;
}

static struct passage *
passage(struct attribution *a)
{
	return &a->names->passage;
}

static classes
set_of(struct attribution *a, size_t i)
{
	return passage_classes(passage(a), i);
}

/* A form that is a noun here: the claims, its report, of state. */
static bool
is_noun_here(struct attribution *a, size_t i)
{
	struct passage *p = passage(a);

	if (i == 0 || a->outline.inside[i - 1] != 0 ||
	    p->word[i].gap != GAP_SPACE)
		return false;
	return set_of(a, i - 1) & CLASS(DETERMINER) || p->word[i - 1].genitive ||
	    passage_is(p, i - 1, "of") || passage_is(p, i - 1, "in") ||
	    passage_is(p, i - 1, "to");
}

static void
list_cues(struct attribution *a)
{
	struct passage *p = passage(a);

	a->cues = 0;
	for (size_t i = 0; i < p->n; i++) {
		classes set;
		size_t n;

		if (a->outline.inside[i] != 0 ||
		    !passage_may(p, i, &a->cue_words) ||
		    !(set_of(a, i) & (CUE | LEXICON_STARTS)))
			continue;
		n = passage_longest(p, i, CUE, &set);
		if (n == 0 || (p->word[i].shape != PLAIN && !p->word[i].first))
			continue;
		if (!(set & (CLASS(SAYING) | CLASS(ACCORD))) &&
		    is_noun_here(a, i))
			continue;
		a->cue = memory_grow(a->cue, &a->cue_size, a->cues + 1,
		    sizeof(*a->cue));
		a->cue[a->cues++] = (struct cue){ .from = (uint32_t)i,
		    .to = (uint32_t)(i + n), .set = set };
		i += n - 1;
	}
}

/* First word after item i, or the number of words. */
static size_t
word_after(struct attribution *a, size_t item)
{
	const struct outline *o = &a->outline;

	return item + 1 < o->n && !o->item[item + 1].quoted ?
	    o->item[item + 1].at : passage(a)->n;
}

/* One past the last of the words outside of quotations before an item. */
static size_t
words_end(struct attribution *a, size_t end)
{
	const struct outline *o = &a->outline;

	while (end > 0 && o->item[end - 1].quoted)
		end--;
	return end == 0 ? 0 : o->item[end - 1].at + 1;
}

/* Where the words that stand together with word i start. */
static size_t
stretch_start(struct attribution *a, size_t i)
{
	size_t least = i > REACH ? i - REACH : 0;

	while (i > least && a->outline.inside[i - 1] == 0 &&
	    !(passage(a)->word[i].gap == GAP_STOP &&
	    passage(a)->word[i].shape != PLAIN))
		i--;
	return i;
}

static size_t
stretch_end(struct attribution *a, size_t i)
{
	struct passage *p = passage(a);
	size_t most = i + REACH < p->n ? i + REACH : p->n;

	for (i++; i < most && a->outline.inside[i] == 0 &&
	    !(p->word[i].gap == GAP_STOP && p->word[i].shape != PLAIN); i++)
		;
	return i;
}

/* is described, was told: what speaks is the agent, if it is there. */
static bool
is_passive(struct attribution *a, const struct cue *c)
{
	static const char *const be[] = { "is", "are", "was", "were", "been",
		"being", "be" };
	struct passage *p = passage(a);
	size_t i = c->from;

	if (!(c->set & CLASS(SAY)) || c->set & CLASS(SAYING))
		return false;
	if (passage_is(p, c->to, "by"))
		return true;
	while (i > 0 && a->outline.inside[i - 1] == 0 &&
	    p->word[i].gap == GAP_SPACE && set_of(a, i - 1) & CLASS(ADVERB)) {
		for (size_t k = 0; k < sizeof(be) / sizeof(be[0]); k++)
			if (passage_is(p, i - 1, be[k]))
				return true;
		i--;
	}
	return false;
}

/* by X, in the report; within a few words after the verb. */
static enum subject
find_agent(struct attribution *a, struct cue *c)
{
	struct passage *p = passage(a);
	size_t hi = stretch_end(a, c->from), end;

	for (size_t i = c->to; i < hi && i < c->to + 6; i++) {
		if (p->word[i].gap != GAP_SPACE)
			break;
		if (!passage_is(p, i, "by") && !passage_is(p, i, "in"))
			continue;
		if (speakers_right(&a->speakers, i + 1, hi, &c->voice, &end) !=
		    SUBJECT_FOUND)
			break;
		if (set_of(a, end - 1) & CLASS(DOCUMENT) ||
		    (passage_is(p, i, "by") && (c->voice.who != NOBODY ||
		    set_of(a, end - 1) & (CLASS(SPEAKER) |
		    CLASS(PERSONNOUN)))))
			return SUBJECT_FOUND;
		break;
	}
	return SUBJECT_NONE;
}

/* with X saying; , X saying: a participle that has a subject of its own. */
static bool
has_own_subject(struct attribution *a, const struct cue *c, size_t lo)
{
	struct passage *p = passage(a);
	size_t i = c->from;

	if (p->word[i].gap != GAP_SPACE)
		return false;
	while (i > lo && c->from - i < 8) {
		i--;
		if (passage_is(p, i, "with"))
			return true;
		if (p->word[i].gap == GAP_COMMA)
			return i + 1 < c->from || set_of(a, i) == 0;
		if (p->word[i].gap != GAP_SPACE)
			break;
	}
	return false;
}

/*
 * The subject of cue k.  Where it is left out, it is that of the cue before
 * in the sentence, which starts at word lo, or who the sentence names first.
 */
static bool
find_subject(struct attribution *a, size_t k, size_t lo)
{
	struct cue *c = &a->cue[k];
	size_t start, from = stretch_start(a, c->from);

	if (c->tried)
		return c->subject == SUBJECT_FOUND;
	c->tried = true;
	if (c->from > REACH && lo < c->from - REACH)
		lo = c->from - REACH;
	from = from > lo ? from : lo;
	if (c->set & CLASS(ACCORD)) {
		c->subject = speakers_right(&a->speakers, c->to,
		    stretch_end(a, c->from), &c->voice, &start);
		c->start = c->from;
		return c->subject == SUBJECT_FOUND;
	}
	if (is_passive(a, c)) {
		c->subject = find_agent(a, c);
		return c->subject == SUBJECT_FOUND;
	}
	if (c->set & (CLASS(SAY) | CLASS(THINK)) || has_own_subject(a, c, from))
		c->subject = speakers_left(&a->speakers, from, c->from,
		    &c->voice, &c->start);
	else
		c->subject = SUBJECT_SAME;
	if (c->subject != SUBJECT_SAME)
		return c->subject == SUBJECT_FOUND;
	c->start = c->from;
	if (k > 0 && a->cue[k - 1].from >= lo && find_subject(a, k - 1, lo)) {
		c->voice = a->cue[k - 1].voice;
		c->subject = SUBJECT_FOUND;
	} else if (speakers_clause(&a->speakers, lo, c->from, &c->voice) ||
	    speakers_first(&a->speakers, lo, c->from, &c->voice)) {
		c->subject = SUBJECT_FOUND;
	}
	return c->subject == SUBJECT_FOUND;
}

/* The first cue from word i on, or a->cues. */
static size_t
cue_from(const struct attribution *a, size_t i)
{
	return a->cues == 0 ? 0 : sorted_from(&a->cue[0].from,
	    sizeof(a->cue[0]), a->cues, i);
}

static char
last_sign(const struct attribution *a, const struct quotation *q)
{
	size_t end = q->end;

	while (end > q->start && a->names->passage.s[end - 1] == ' ')
		end--;
	return end > q->start ? a->names->passage.s[end - 1] : ' ';
}

/* Does the sentence end soon after the verb: `...' Smith said. */
static bool
ends_soon(struct attribution *a, size_t i)
{
	struct passage *p = passage(a);

	for (size_t n = 0; n < 6; n++, i++) {
		if (i >= p->n || a->outline.inside[i] != 0 ||
		    p->word[i].gap >= GAP_COLON)
			return true;
		if (set_of(a, i) & (CLASS(HEARSAY) | CLASS(PRONOUN) |
		    CLASS(AUXILIARY)))
			return false;
		if (p->word[i].gap == GAP_COMMA)
			return true;
	}
	return false;
}

/* Do the words from w to the subject begin a clause of its own? */
static bool
is_led_in(struct attribution *a, size_t w, size_t start)
{
	for (size_t i = w; i < start; i++)
		if (set_of(a, i) & (CLASS(HEARSAY) | CLASS(CONJUNCTION) |
		    CLASS(AUXILIARY) | CLASS(PLACEPREP) |
		    CLASS(SUBORDINATE)) &&
		    passage(a)->word[i].shape == PLAIN && !(i + 1 == start &&
		    set_of(a, i) & CLASS(PLACEPREP)))
			return true;
	return false;
}

/*
 * `..., X said': does the verb after word w belong to the quotation of an item?
 * A stop before it must be one that the speech itself has, else the sentence
 * ends soon; without one there is a comma.
 */
static bool
belongs_to(struct attribution *a, size_t item, size_t w, const struct cue *c)
{
	const struct passage *p = passage(a);
	const struct outline_item *all = a->outline.item;
	const struct quotation *q = &a->marks.found[all[item].at];
	bool soft = item + 1 < a->outline.n && all[item + 1].start != GOES_ON;
	bool inner = item > 0 && all[item].start == GOES_ON &&
	    !all[item - 1].quoted;

	if (soft)
		return strchr("?!", last_sign(a, q)) != NULL ||
		    ends_soon(a, c->to);
	return strchr(",?!.-", last_sign(a, q)) != NULL ||
	    memchr(p->s + q->to, ',', p->word[w].start - q->to) != NULL ||
	    (!inner && ends_soon(a, c->to));
}

/* The subject of a cue that speaks right after a quotation. */
static bool
subject_after(struct attribution *a, size_t item, size_t w, struct cue *c,
    struct voice *voice)
{
	struct passage *p = passage(a);
	size_t start;

	if (!(c->set & (CLASS(SAY) | CLASS(THINK))))
		return false;
	if (c->from == w || (c->from == w + 1 && set_of(a, w) & CLASS(ADVERB) &&
	    p->word[w].shape == PLAIN))
		return speakers_right(&a->speakers, c->to,
		    stretch_end(a, w), voice, &start) == SUBJECT_FOUND;
	return speakers_left(&a->speakers, w, c->from, voice, &start) ==
	    SUBJECT_FOUND && start <= w + 4 && !is_led_in(a, w, start) &&
	    belongs_to(a, item, w, c);
}

/*
 * A cue that starts the words after the quotation of an item: `said X', `X
 * said', `according to X'.  Its voice; false for none.
 */
static bool
cue_after(struct attribution *a, size_t item, struct voice *voice,
    enum how *how)
{
	size_t w = word_after(a, item), k;
	struct cue *c;

	if (w >= passage(a)->n || (item + 1 < a->outline.n &&
	    a->outline.item[item + 1].start == STARTS))
		return false;
	k = cue_from(a, w);
	if (k == a->cues || (c = &a->cue[k])->from >= stretch_end(a, w) ||
	    c->from > w + NEAR)
		return false;
	if (c->set & CLASS(ACCORD)) {
		*how = HOW_ACCORDING;
		if (c->from > w + 1 || !find_subject(a, k, w))
			return false;
		*voice = c->voice;
		return true;
	}
	*how = HOW_AFTER;
	if (!subject_after(a, item, w, c, voice))
		return false;
	c->tried = true;
	c->subject = SUBJECT_FOUND;
	c->voice = *voice;
	return true;
}

/* Does a clause with a verb of its own stand in words i to hi - 1? */
static bool
is_clause(struct attribution *a, size_t i, size_t hi)
{
	struct passage *p = passage(a);

	if (hi < i + 3)
		return false;
	for (; i < hi; i++) {
		const struct passage_word *w = &p->word[i];

		if (w->shape != PLAIN)
			continue;
		if (set_of(a, i) & (CLASS(AUXILIARY) | CLASS(SAY) |
		    CLASS(THINK)) || (w->end - w->start > 3 &&
		    memcmp(p->s + w->end - 2, "ed", 2) == 0))
			return true;
	}
	return false;
}

/*
 * A clause that the verb before word i does not govern starts before word hi:
 * they called for X after Y had ...; but in what is said it may.
 */
static bool
is_cut_off(struct attribution *a, size_t i, size_t hi)
{
	size_t from = i;

	if (hi > i + REACH)
		return true;
	for (; i < hi; i++)
		if (a->outline.inside[i] == 0 &&
		    set_of(a, i) & CLASS(SUBORDINATE) &&
		    !(set_of(a, i) & CLASS(HEARSAY)) &&
		    passage(a)->word[i].shape == PLAIN)
			return !is_clause(a, from, i);
	return false;
}

/* The first word that starts at byte `at` or after it. */
static size_t
word_at_byte(const struct passage *p, size_t at)
{
	return p->n == 0 ? 0 : sorted_from(&p->word[0].start,
	    sizeof(p->word[0]), p->n, at);
}

static size_t
count_words(struct attribution *a, const struct quotation *q)
{
	const struct passage *p = passage(a);
	size_t first = word_at_byte(p, q->start), n = 0;

	while (n < 8 && first + n < p->n && p->word[first + n].end <= q->end)
		n++;
	return n;
}

/* The nearest cue with a subject before a quotation in its sentence. */
static bool
cue_before(struct attribution *a, const struct sentence *s, size_t item,
    struct voice *voice, enum how *how)
{
	const struct outline *o = &a->outline;
	const struct quotation *q = &a->marks.found[o->item[item].at];
	const struct cue *best = NULL;
	size_t lo = s->lo, hi = s->before, k;

	if (hi == 0)
		return false;
	if (hi > REACH && lo < hi - REACH)
		lo = hi - REACH;
	for (k = cue_from(a, hi); k-- > 0 && a->cue[k].from >= lo;) {
		const struct cue *c = &a->cue[k];

		if (!find_subject(a, k, lo))
			continue;
		best = c;
		break;
	}
	if (best == NULL || (count_words(a, q) < 4 &&
	    is_cut_off(a, best->to, hi)) ||
	    (best->set & CLASS(THINK) && count_words(a, q) < 3))
		return false;
	*voice = best->voice;
	*how = best->set & CLASS(ACCORD) ? HOW_ACCORDING : HOW_BEFORE;
	return true;
}

/* Is the quotation of the item introduced by a colon? */
static bool
has_colon_before(const struct attribution *a, const struct quotation *q)
{
	size_t at = q->from;
	const char *s = a->names->passage.s;

	while (at > 0 && s[at - 1] == ' ')
		at--;
	return at > 0 && s[at - 1] == ':';
}

/* NAME: `...' */
static bool
colon_before(struct attribution *a, const struct sentence *s, size_t item,
    struct voice *voice, enum how *how)
{
	const struct outline *o = &a->outline;
	const struct quotation *q = &a->marks.found[o->item[item].at];
	size_t lo, hi;

	if (item == s->first || o->item[item - 1].quoted ||
	    !has_colon_before(a, q))
		return false;
	hi = o->item[item - 1].at + 1;
	lo = stretch_start(a, hi - 1);
	*how = HOW_COLON;
	if (speakers_first(&a->speakers, lo, hi, voice))
		return true;
	return false;
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

/* `...' - NAME */
static bool
name_after_dash(struct attribution *a, size_t item, size_t next,
    struct voice *voice, enum how *how)
{
	size_t w = word_after(a, item), hi = words_end(a, next);

	if (w >= passage(a)->n || hi > w + 8 || !has_dash(passage(a)->s,
	    a->marks.found[a->outline.item[item].at].to,
	    passage(a)->word[w].start))
		return false;
	*how = HOW_AFTER;
	return speakers_first(&a->speakers, w, hi, voice) && voice->person;
}

/* A cue that ends the sentence after other words: ..., it said. */
static bool
cue_at_end(struct attribution *a, const struct sentence *s, size_t item,
    struct voice *voice, enum how *how)
{
	size_t w = word_after(a, item), hi, start;
	struct passage *p = passage(a);

	if (w >= p->n)
		return false;
	hi = s->hi < w + REACH ? s->hi : w + REACH;
	for (size_t k = cue_from(a, w); k < a->cues && a->cue[k].from < hi;
	    k++) {
		struct cue *c = &a->cue[k];

		if (c->set & CLASS(ACCORD) && find_subject(a, k, w)) {
			*how = HOW_ACCORDING;
			*voice = c->voice;
			return true;
		}
		if (!(c->set & CLASS(SAY)))
			continue;
		*how = HOW_AFTER;
		if (p->word[c->from].gap == GAP_COMMA &&
		    !(set_of(a, c->from) & CLASS(SAYING)) &&
		    speakers_right(&a->speakers, c->to, hi, voice, &start) ==
		    SUBJECT_FOUND && start + 1 >= hi)
			return true;
		if (speakers_left(&a->speakers, stretch_start(a, c->from),
		    c->from, voice, &start) == SUBJECT_FOUND && start > w &&
		    p->word[start].gap == GAP_COMMA && ends_soon(a, c->to))
			return true;
	}
	return false;
}

/* Words that a naming verb or noun introduces, or that are a name or title. */
static bool
is_naming(struct attribution *a, size_t item)
{
	const struct outline *o = &a->outline;
	const struct quotation *q = &a->marks.found[o->item[item].at];
	struct passage *p = passage(a);
	size_t large = 0, small = 0, i;

	if (item > 0 && !o->item[item - 1].quoted &&
	    o->item[item].start == GOES_ON && !has_colon_before(a, q)) {
		i = o->item[item - 1].at;
		for (size_t n = 1; n <= 3 && n <= i + 1; n++)
			if (passage_phrase(p, i + 1 - n, n) & CLASS(NAMING))
				return count_words(a, q) < 6;
	}
	for (i = word_at_byte(p, q->start); i < p->n &&
	    p->word[i].end <= q->end && small == 0; i++) {
		large += p->word[i].shape != PLAIN;
		small += p->word[i].shape == PLAIN &&
		    p->word[i].end - p->word[i].start > 3;
	}
	return large > 1 && small == 0 && large < 12 && !(item > 0 &&
	    !o->item[item - 1].quoted && set_of(a, o->item[item - 1].at) &
	    CLASS(DETERMINER));
}

/* Speech that goes on from the last paragraph. */
static bool
carry(struct attribution *a, size_t item, struct voice *voice)
{
	const struct voice *last = &a->speakers.last;
	const struct quotation *q = &a->marks.found[a->outline.item[item].at];

	if (item > 0 || !a->carries || a->since > 2 || last->name.len == 0 ||
	    count_words(a, q) < 4)
		return false;
	speakers_again(&a->speakers, last, voice);
	return true;
}

static void
add_speech(struct attribution *a, size_t start, size_t end,
    const struct voice *voice, enum how how)
{
	a->speech = memory_grow(a->speech, &a->size, a->n + 1,
	    sizeof(*a->speech));
	a->speech[a->n++] = (struct speech){ start, end, *voice, how };
}

/* Who says the quotation of an item; false for no one. */
static bool
bind(struct attribution *a, const struct sentence *s, size_t item,
    struct voice *voice, enum how *how)
{
	bool opens = s->before == 0;

	if (opens && (cue_after(a, item, voice, how) ||
	    name_after_dash(a, item, s->next, voice, how)))
		return true;
	if (is_naming(a, item))
		return false;
	if (cue_before(a, s, item, voice, how)) {
		if (s->after && *how == HOW_BEFORE)
			*how = HOW_INSIDE;
		return true;
	}
	return colon_before(a, s, item, voice, how) ||
	    (!opens && cue_after(a, item, voice, how)) ||
	    cue_at_end(a, s, item, voice, how);
}

/* `....' X added that ...: the verb of the sentence after a quotation. */
static bool
look_ahead(struct attribution *a, size_t next, struct voice *voice)
{
	struct outline *o = &a->outline;
	struct voice found;
	size_t lo, k, start;

	if (next >= o->n || o->item[next].quoted)
		return false;
	lo = o->item[next].at;
	k = cue_from(a, lo);
	if (k == a->cues || a->cue[k].from > lo + 8 ||
	    !(a->cue[k].set & CLASS(SAY)) ||
	    speakers_left(&a->speakers, lo, a->cue[k].from, &found, &start) !=
	    SUBJECT_FOUND || start != lo || !found.person)
		return false;
	*voice = found;
	return true;
}

/* A sentence of nothing but quotations: the speech before it goes on. */
static bool
bind_alone(struct attribution *a, const struct sentence *last, size_t item,
    size_t next, struct voice *voice, enum how *how)
{
	*how = HOW_CARRIED;
	if (item == 0)
		return carry(a, item, voice) || look_ahead(a, next, voice);
	if (is_naming(a, item))
		return false;
	if (last->spoken && last->after)
		*how = HOW_INSIDE;
	if (last->voice.name.len > 0)
		*voice = last->voice;
	else if (a->speakers.person.name.len > 0)
		speakers_again(&a->speakers, &a->speakers.person, voice);
	else
		return false;
	return last->spoken || count_words(a,
	    &a->marks.found[a->outline.item[item].at]) > 2;
}

/* Settle whether what follows quotations that end with a stop belongs there. */
static void
settle_starts(struct attribution *a, struct sentence *s)
{
	struct outline *o = &a->outline;
	struct voice voice;
	enum how how;

	for (size_t i = s->first + 1; i < s->next; i++) {
		if (o->item[i].start != MAY_START)
			continue;
		o->item[i].start = cue_after(a, i - 1, &voice, &how) ||
		    name_after_dash(a, i - 1, outline_next(o, i), &voice,
		    &how) ? GOES_ON : STARTS;
		if (o->item[i].start == STARTS)
			s->next = i;
	}
}

/* Fill in where the words outside of quotations are. */
static void
measure(struct attribution *a, struct sentence *s)
{
	const struct outline *o = &a->outline;
	size_t i = s->first;

	while (i < s->next && o->item[i].quoted)
		i++;
	s->lo = i == s->next ? 0 : o->item[i].at;
	s->hi = i == s->next ? 0 : words_end(a, s->next);
	s->before = 0;
}

/* A document among the first words from word i on: `A report by ...'. */
static bool
find_document(struct attribution *a, size_t i, struct voice *voice)
{
	struct passage *p = passage(a);

	for (size_t k = i + 1; k < i + 5 && k < p->n; k++)
		if (p->word[k].shape == PLAIN &&
		    set_of(a, k) & CLASS(DOCUMENT)) {
			speakers_words(&a->speakers, i, k + 1, voice);
			return true;
		}
	return false;
}

/* Whom a sentence without attributed speech is about, for those after it. */
static void
note_subject(struct attribution *a, struct sentence *s)
{
	struct passage *p = passage(a);
	size_t lo = s->lo, hi = s->hi, k;

	if (hi == 0)
		return;
	k = cue_from(a, lo);
	for (; k < a->cues && a->cue[k].from < hi; k++)
		if (a->cue[k].set & (CLASS(SAY) | CLASS(SAYING) |
		    CLASS(ACCORD)) && find_subject(a, k, lo)) {
			s->voice = a->cue[k].voice;
			speakers_note(&a->speakers, &s->voice, false);
			return;
		}
	hi = hi < lo + 12 ? hi : lo + 12;
	if (speakers_first(&a->speakers, lo, hi, &s->voice)) {
		speakers_note(&a->speakers, &s->voice, false);
		return;
	}
	for (size_t i = lo; i < hi && i < lo + 5; i++)
		if (set_of(a, i) & CLASS(DOCUMENT) &&
		    p->word[i].shape == PLAIN && i > lo) {
			speakers_words(&a->speakers, lo, i + 1, &s->voice);
			speakers_note(&a->speakers, &s->voice, false);
			return;
		}
}

/* The text of a quotation without spaces at its ends. */
static void
add_quotation(struct attribution *a, const struct quotation *q,
    const struct voice *voice, enum how how)
{
	const char *s = a->names->passage.s;
	size_t start = q->start, end = q->end;

	while (start < end && s[start] == ' ')
		start++;
	while (end > start && s[end - 1] == ' ')
		end--;
	if (end > start)
		add_speech(a, start, end, voice, how);
}

/* Subjects in their order: an `it' may stand for one before it. */
static void
find_subjects(struct attribution *a, const struct sentence *s)
{
	size_t lo = s->lo, hi = s->hi;

	if (hi == 0)
		return;
	for (size_t k = cue_from(a, lo); k < a->cues && a->cue[k].from < hi;
	    k++) {
		size_t i = a->cue[k].from;

		if (i > 0 && a->outline.inside[i - 1] != 0)
			continue;	/* perhaps inverted: see cue_after() */
		if (find_subject(a, k, lo))
			speakers_note(&a->speakers, &a->cue[k].voice, false);
	}
}

static void
take_sentence(struct attribution *a, const struct sentence *last,
    struct sentence *s)
{
	static const struct voice nobody = { .who = NOBODY };
	bool alone;

	settle_starts(a, s);
	measure(a, s);
	find_subjects(a, s);
	alone = s->hi == 0;
	s->voice = nobody;
	for (size_t i = s->first; i < s->next; i++) {
		const struct quotation *q;
		struct voice voice = nobody;
		enum how how = HOW_NONE;

		if (!a->outline.item[i].quoted) {
			s->before = a->outline.item[i].at + 1;
			continue;
		}
		q = &a->marks.found[a->outline.item[i].at];
		if (alone ? bind_alone(a, last, i, s->next, &voice, &how) :
		    bind(a, s, i, &voice, &how)) {
			s->spoken = true;
			s->after = how == HOW_AFTER || how == HOW_INSIDE;
			s->voice = voice;
			speakers_note(&a->speakers, &voice, true);
		} else {
			voice = nobody;
			how = HOW_NONE;
		}
		add_quotation(a, q, &voice, how);
	}
	if (!s->spoken)
		note_subject(a, s);
}

/* In an unclosed quotation, the attribution at its end: ..., Dr Howsam said. */
static void
trim_unclosed(struct attribution *a, struct quotation *q)
{
	struct passage *p = passage(a);
	size_t last = 0;

	last = word_at_byte(p, q->end);
	for (size_t v = last; v-- > 0 && last - v < 6;) {
		size_t start = v;

		if (p->word[v].start < q->start)
			return;
		if (p->word[v].shape != PLAIN || !(set_of(a, v) & CLASS(SAY)))
			continue;
		while (start > 0 && set_of(a, start - 1) & CLASS(ADVERB) &&
		    p->word[start - 1].shape == PLAIN)
			start--;
		if (start > 0) {
			size_t k = names_after(a->names, start - 1);

			if (k < a->names->nfound &&
			    a->names->found[k].to == start)
				start = a->names->found[k].title;
		}
		if (start == v && v > 0 && set_of(a, v - 1) & CLASS(PRONOUN))
			start = v - 1;
		if (start == v || p->word[start].gap != GAP_COMMA ||
		    p->word[start].start <= q->start)
			continue;
		q->end = q->to = p->word[start].start;
		return;
	}
}

/* Does the paragraph end in speech, or lead to it with a colon? */
static void
note_end(struct attribution *a)
{
	const struct outline *o = &a->outline;
	const struct quotation *q;
	size_t len = a->names->passage.len;

	a->since++;
	if (a->marks.n == 0) {
		a->open = false;
		return;
	}
	q = &a->marks.found[a->marks.n - 1];
	a->open = q->unclosed && q->end == len;
	for (size_t i = 0; i < a->n; i++)
		if (a->speech[i].how != HOW_NONE) {
			a->carries = true;
			a->since = 0;
			return;
		}
	if (o->n > 0 && o->item[o->n - 1].quoted)
		a->carries = a->open;
}

/*
 * Who a paragraph without quotations is about: the last person and the last
 * body or document that one of its sentences begins with.
 */
static void
note_plain(struct attribution *a)
{
	struct passage *p = passage(a);
	bool person = false, other = false;
	struct voice voice;

	for (size_t i = p->n; i-- > 0 && !(person && other);) {
		size_t hi = i + 8 < p->n ? i + 8 : p->n;

		if (!p->word[i].first)
			continue;
		if (!speakers_first(&a->speakers, i, hi, &voice) &&
		    (other || !find_document(a, i, &voice)))
			continue;
		if (voice.person ? person : other)
			continue;
		speakers_note(&a->speakers, &voice, false);
		person |= voice.person;
		other |= !voice.person;
	}
}

/*
 * Where what is said indirectly starts after the verb: after `that', maybe
 * past whom it is said to, or at once where a clause can only be that.
 * Returns hi where nothing of the kind follows.
 */
static size_t
clause_start(struct attribution *a, const struct cue *c, size_t hi)
{
	struct passage *p = passage(a);
	size_t i = c->to;

	for (size_t k = i; k < hi && k < i + 8; k++) {
		if (p->word[k].gap != GAP_SPACE &&
		    p->word[k].gap != GAP_COMMA)
			break;
		if (set_of(a, k) & CLASS(HEARSAY) &&
		    p->word[k].shape == PLAIN && (k == i ||
		    c->set & CLASS(OBJECTS) || passage_is(p, k, "that")))
			return passage_is(p, k, "that") ? k + 1 : k;
		if (set_of(a, k) & (CLASS(AUXILIARY) | CLASS(SAY)))
			break;
	}
	if (i >= hi || p->word[i].gap != GAP_SPACE ||
	    c->set & CLASS(OBJECTS) || !(c->set & (CLASS(SAYS) |
	    CLASS(SAYING))))
		return hi;
	return set_of(a, i) & (CLASS(DETERMINER) | CLASS(PRONOUN)) ||
	    p->word[i].shape != PLAIN || p->word[i].shape == NUMBER ||
	    is_clause(a, i, hi < i + 6 ? hi : i + 6) ? i : hi;
}

/* The clause before `, X said'; false where the words are none. */
static bool
clause_before(struct attribution *a, const struct cue *c, size_t lo,
    size_t *end)
{
	struct passage *p = passage(a);
	size_t at = c->start < c->from ? c->start : c->from;

	if (at <= lo + 2 || p->word[at].gap != GAP_COMMA ||
	    !ends_soon(a, c->to) || set_of(a, lo) & (CLASS(SUBORDINATE) |
	    CLASS(PLACEPREP)))
		return false;
	*end = at;
	return is_clause(a, lo, at);
}

/* Where a clause that starts at word i ends: before another subject speaks. */
static size_t
clause_end(struct attribution *a, size_t i, size_t hi)
{
	struct passage *p = passage(a);

	for (size_t k = cue_from(a, i); k < a->cues && a->cue[k].from < hi;
	    k++) {
		size_t at = a->cue[k].from;

		/* ..., adding that ...; ... and said that ... */
		if (a->cue[k].set & CLASS(SAYING) &&
		    p->word[at].gap == GAP_COMMA)
			return at;
		if (at > i && a->cue[k].set & CLASS(SAY) &&
		    p->word[at].gap == GAP_SPACE && passage_is(p, at - 1,
		    "and") && clause_start(a, &a->cue[k], hi) < hi)
			return at - 1;
	}
	return hi;
}

static void
add_clause(struct attribution *a, size_t from, size_t to,
    const struct voice *voice)
{
	struct passage *p = passage(a);

	if (to <= from)
		return;
	add_speech(a, p->word[from].start, p->word[to - 1].end, voice,
	    HOW_INDIRECT);
	speakers_note(&a->speakers, voice, true);
}

/* The first word after the next comma. */
static size_t
after_comma(struct attribution *a, size_t i, size_t hi)
{
	while (i < hi && passage(a)->word[i].gap != GAP_COMMA)
		i++;
	return i;
}

/* What a sentence without quotations reports: He said that ... */
static void
take_indirect(struct attribution *a, const struct sentence *s)
{
	size_t lo = s->lo, hi = s->hi;

	if (hi == 0)
		return;
	for (size_t k = cue_from(a, lo); k < a->cues && a->cue[k].from < hi;
	    k++) {
		struct cue *c = &a->cue[k];
		size_t from, to;

		if (c->set & CLASS(ACCORD)) {
			if (find_subject(a, k, lo) && c->from > lo &&
			    is_clause(a, lo, c->from))
				add_clause(a, lo, c->from, &c->voice);
			else if (c->subject == SUBJECT_FOUND && c->from == lo)
				add_clause(a, after_comma(a, c->to, hi), hi,
				    &c->voice);
			return;
		}
		if (!find_subject(a, k, lo))
			continue;
		from = clause_start(a, c, hi);
		if (from < hi) {
			to = clause_end(a, from, hi);
			if (is_clause(a, from, to))
				add_clause(a, from, to, &c->voice);
			while (k + 1 < a->cues && a->cue[k + 1].from < to)
				k++;
		} else if (c->set & CLASS(SAY) &&
		    clause_before(a, c, lo, &to)) {
			add_clause(a, lo, to, &c->voice);
			return;
		}
	}
}

static bool
has_quotation(const struct attribution *a, const struct sentence *s)
{
	for (size_t i = s->first; i < s->next; i++)
		if (a->outline.item[i].quoted)
			return true;
	return false;
}

static void
take_sentences(struct attribution *a)
{
	struct sentence last = { .first = 0 }, s;

	for (size_t i = 0; i < a->outline.n; i = s.next) {
		s = (struct sentence){ .first = i,
		    .next = outline_next(&a->outline, i) };
		take_sentence(a, &last, &s);
		if (a->indirect && !has_quotation(a, &s))
			take_indirect(a, &s);
		last = s;
	}
}

void
attribution_find(struct attribution *a, const char *s, size_t len)
{
	names_find(a->names, s, len);
	speakers_paragraph(&a->speakers);
	marks_find(&a->marks, s, len, a->open);
	a->n = 0;
	for (size_t i = 0; i < a->marks.n; i++)
		if (a->marks.found[i].unclosed)
			trim_unclosed(a, &a->marks.found[i]);
	if (a->marks.n == 0 && !a->indirect) {
		outline_none(&a->outline, passage(a)->n);
		speakers_roles(&a->speakers);
		note_plain(a);
	} else {
		outline_make(&a->outline, passage(a), a->marks.found,
		    a->marks.n);
		speakers_roles(&a->speakers);
		list_cues(a);
		take_sentences(a);
	}
	note_end(a);
}

void
attribution_close(struct attribution *a)
{
	marks_free(&a->marks);
	outline_free(&a->outline);
	speakers_free(&a->speakers);
	bloom_close(&a->cue_words);
	free(a->cue);
	free(a->speech);
}
