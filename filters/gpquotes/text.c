/*
 * Where words, clauses and sentences of a paragraph end, and which of its words
 * are verbs of speech: a filter rules out most words without a look-up.
 */
#include "text.h"

#include <string.h>

#include "bytes/memory.h"
#include "quotes.tsv.h"

const char *const cue_classes[CUE_CLASSES] = {
	NAME_CLASS_NAMES,
	"say", "think", "saying", "accord", "objects", "saynoun", "adverb",
	"relative", "subordinate", "hearsay", "naming", "speaker", "document",
	"elision", "collective", "clausal", "bare", "stance", "unsaid",
	"mute", "promise", "lesser", "inner", "holds"
};

const struct data_builtin cues_builtin = DATA_BUILTIN("default", quotes_tsv);

void
cues_open(struct names *n, char *const *files, size_t count)
{
	names_open(n, cue_classes, CUE_CLASSES, NULL, 0);
	for (size_t i = 0; i < count; i++)
		lexicon_read(&n->lexicon, files[i], &cues_builtin, 1);
	lexicon_gate(&n->lexicon, CUES | CLASS(DOCUMENT));
}

const char *const how_names[HOWS] = { "", "before", "after", "inside",
	"colon", "according", "carried", "indirect" };

#define NEAR 10			/* words from a verb to what it is for */

/* Does a quotation end with a stop, brackets and marks after it aside? */
static bool
ends_with_stop(const struct passage *p, const struct quotation *q)
{
	size_t end = q->end;

	while (end > q->start && (strchr(" )]\"'", p->s[end - 1]) != NULL ||
	    (unsigned char)p->s[end - 1] >= 0x80))
		end--;
	return end > q->start && text_is_stop(p->s[end - 1]);
}

/* How words, or a quotation, that start at byte `at` follow the last item. */
static enum text_start
start_after(const struct text *t, size_t at, bool quoted)
{
	const struct text_item *last;
	size_t end;

	if (t->items == 0)
		return STARTS;
	last = &t->item[t->items - 1];
	if (!last->quoted && !quoted)
		return STARTS;
	end = last->quoted ? text_quotation(t, t->items - 1)->to :
	    t->word[last->end - 1].end;
	while (end < at)
		if (text_is_stop(t->p->s[end++]))
			return STARTS;
	if (!last->quoted ||
	    !ends_with_stop(t->p, text_quotation(t, t->items - 1)))
		return GOES_ON;
	return quoted ? STARTS : MAY_START;
}

/* Where the sentence of word i ends, or the last of its words before `end`. */
static size_t
sentence_end(const struct passage *p, size_t i, size_t end)
{
	for (size_t k = sorted_from(p->opener, sizeof(*p->opener), p->openers,
	    i + 1); k < p->openers && p->opener[k] < end; k++)
		if (p->word[p->opener[k]].gap == GAP_STOP &&
		    p->word[p->opener[k]].shape != PLAIN)
			return p->opener[k];
	return end;
}

/* Add words i to before `end`, outside of quotations. */
static void
add_words(struct text *t, size_t i, size_t end)
{
	for (size_t next; i < end; i = next) {
		next = sentence_end(t->p, i, end);
		t->item[t->items] = (struct text_item){ (uint32_t)i,
		    (uint32_t)next, .start = (unsigned char)(t->items > 0 &&
		    t->item[t->items - 1].quoted && t->word[i].shape == PLAIN ?
		    GOES_ON : start_after(t, t->word[i].start, false)) };
		t->items++;
	}
}

/* Add quotation k; its first word is word i.  Returns the first after it. */
static size_t
add_quoted(struct text *t, size_t k, size_t i)
{
	const struct quotation *q = &t->marks.found[k];
	size_t end = text_word_at_byte(t->p, q->to);

	t->item[t->items] = (struct text_item){ (uint32_t)i, (uint32_t)end,
	    (uint32_t)k, true, (unsigned char)start_after(t, q->from, true) };
	t->items++;
	for (; i < end; i++)
		t->inside[i] = (uint32_t)t->items;
	return i;
}

void
text_outline(struct text *t, bool plain)
{
	size_t n = t->p->n, i = 0, end;

	t->items = 0;
	MEMORY_ROOM(t->inside, t->inside_size, n + 1);
	memset(t->inside, 0, (n + 1) * sizeof(*t->inside));
	if (plain)
		return;
	MEMORY_ROOM(t->item, t->item_size, n + t->marks.n);
	for (size_t k = 0; k < t->marks.n; k++) {
		end = text_word_at_byte(t->p, t->marks.found[k].from);
		add_words(t, i, end);
		i = add_quoted(t, k, end);
	}
	add_words(t, i, n);
}

size_t
text_word_after(struct text *t, size_t item)
{
	return item + 1 < t->items && !t->item[item + 1].quoted ?
	    t->item[item + 1].at : t->p->n;
}

/* The item of word i. */
static const struct text_item *
item_of(const struct text *t, size_t i)
{
	return &t->item[sorted_from(&t->item[0].at, sizeof(t->item[0]),
	    t->items, i + 1) - 1];
}

size_t
text_stretch_start(const struct text *t, size_t i)
{
	size_t at = item_of(t, i)->at;

	return i > at + TEXT_REACH ? i - TEXT_REACH : at;
}

size_t
text_stretch_end(const struct text *t, size_t i)
{
	size_t end = item_of(t, i)->end;

	return i + TEXT_REACH < end ? i + TEXT_REACH : end;
}

size_t
text_word_at_byte(const struct passage *p, size_t at)
{
	return p->n == 0 ? 0 : sorted_from(&p->word[0].start,
	    sizeof(p->word[0]), p->n, at);
}

bool
text_sign_before(const struct passage *p, size_t at, char sign)
{
	while (at > 0 && p->s[at - 1] == ' ')
		at--;
	return at > 0 && p->s[at - 1] == sign;
}

size_t
text_after_time(struct text *t, size_t i)
{
	bool in = passage_is(t->p, i, "in"), dated = false;
	size_t k = i;

	for (; k < t->p->n && k < i + 4 && t->word[k].gap == GAP_SPACE &&
	    t->inside[k] == 0; k++) {
		if ((text_is(t, k, DATE) && !t->word[k].genitive) ||
		    passage_among(t->p, k, "yesterday today tonight night week "
		    "weekend month year") || (in && text_is(t, k, DOCUMENT)))
			dated = true;
		else if (!passage_among(t->p, k, in ? "in a an late early" :
		    "on late early last earlier this"))
			break;
	}
	return dated ? k : i;
}

bool
text_ends_soon(struct text *t, size_t i)
{
	size_t from = i, most;

	i = text_after_time(t, i);
	if (i < t->p->n && (passage_is(t->p, i, "as") || (text_is(t, i,
	    SUBORDINATE) && !text_is(t, i, HEARSAY))))
		return true;		/* said when asked whether it was */
	/* said in a letter that was sent to all practices */
	most = i > from || passage_among(t->p, i,
	    "in at on during after to amid") ? 14 : 6;
	for (size_t n = 0; n < most; n++, i++) {
		if (i >= t->p->n || t->inside[i] != 0 ||
		    t->word[i].gap >= GAP_COLON)
			return true;
		if (text_any(t, i, CLASSES(HEARSAY, PRONOUN, AUXILIARY)))
			return false;
		if (t->word[i].gap == GAP_COMMA)
			return true;
	}
	return false;
}

size_t
text_adverb_before(struct text *t, size_t lo, size_t v)
{
	size_t n = 4;

	while (n > 1 && !(v >= lo + n && text_any(t, v - n, LEXICON_STARTS) &&
	    passage_phrase(t->p, v - n, n) & CLASS(ADVERB)))
		n--;
	return n > 1 ? n : 0;
}

void
text_add_speech(struct text *t, size_t start, size_t end,
    const struct voice *voice, enum how how)
{
	MEMORY_ROOM(t->speech, t->size, t->n + 1);
	t->speech[t->n++] = (struct speech){ start, end, *voice, how };
}

/* Is it neither a plural nor an inflected verb? */
static bool
is_singular(struct text *t, size_t i)
{
	const struct passage_word *w = &t->word[i];

	return w->shape == PLAIN && w->end - w->start > 2 && !passage_ends(t->p,
	    i, "s") && !passage_ends(t->p, i, "ed") && !text_any(t, i,
	    CLASSES(PRONOUN, RELATIVE, AUXILIARY, SPEAKER, ADVERB));
}

/* Does an infinitive tell what the last cue is for: wrote to X to warn that? */
static bool
tells_purpose(struct text *t, size_t i)
{
	const struct cue *last;

	if (t->cues == 0)
		return false;
	last = &t->cue[t->cues - 1];
	return last->to + 1 < i && i < last->to + NEAR &&
	    (last->set & CLASSES(SAY, OBJECTS)) == CLASS(SAY) &&
	    !passage_ends(t->p, i, "s") && text_stretch_start(t,
	    i) <= last->from;
}

/* Does the word before word i make it a noun: the claim, its claim, to claims? */
static bool
is_governed(struct text *t, size_t i)
{
	size_t n;

	if (text_is(t, i - 1, DETERMINER) && !text_is(t, i - 1, ADVERB))
		return true;		/* not: they all said */
	return t->word[i - 1].genitive || passage_among(t->p, i - 1,
	    "of in amid despite by with from about against over following") ||
	    (passage_is(t->p, i - 1, "to") && !tells_purpose(t, i) &&
	    ((n = text_adverb_before(t, 0, i)) == 0 ||
	    text_is(t, i - n - 1, AUXILIARY)));	/* used to say; not: is used to */
}

/* Is it a noun, not a verb, here: the claims, its report, of state? */
static bool
is_noun_here(struct text *t, size_t i)
{
	if (i == 0 || t->inside[i - 1] != 0 || t->word[i].gap != GAP_SPACE)
		return false;
	if (passage_among(t->p, i, "says said"))
		return passage_is(t->p, i - 1, "the");	/* not: of three says */
	if (t->word[i - 1].shape == NUMBER &&
	    t->p->s[t->word[i].end - 1] == 's')
		return true;		/* 12,800 posts */
	if (passage_phrase(t->p, i, 2) & SPEAKERS)
		return true;		/* the think tank */
	/* its annual report admits; a think tank report */
	if (text_any(t, i, CLASSES(DOCUMENT, SAYNOUN)) && ((i + 1 < t->p->n &&
	    t->word[i + 1].gap == GAP_SPACE && text_any(t, i + 1, CLASSES(SAY,
	    AUXILIARY))) || (is_singular(t, i) && is_singular(t, i - 1))))
		return true;
	/* have rejected rules */
	if (t->p->s[t->word[i].end - 1] == 's' &&
	    t->word[i - 1].shape == PLAIN && passage_ends(t->p, i - 1, "ed") &&
	    text_is(t, i - 1, SAY))
		return true;
	/* one said, but one report */
	if (text_is(t, i - 1, SPEAKER) && !t->word[i - 1].genitive &&
	    !text_any(t, i, CLASSES(DOCUMENT, SAYNOUN)))
		return false;
	if (t->p->s[t->word[i].end - 1] == 's' && passage_among(t->p, i - 1,
	    "this that"))
		return false;		/* this states; not: these states */
	if (i > 1 && passage_ends(t->p, i, "ed") && passage_ends(t->p, i - 1,
	    "ly") && text_is(t, i - 2, DETERMINER))
		return true;		/* the newly promised funding */
	return is_governed(t, i);
}

bool
text_is_clause(struct text *t, size_t i, size_t hi)
{
	if (hi < i + 3)
		return false;
	for (; i < hi; i++) {
		const struct passage_word *w = &t->word[i];

		if (w->shape != PLAIN)
			continue;
		if (text_is(t, i, AUXILIARY) || (text_any(t, i, VERBS) &&
		    !is_noun_here(t, i)) || (w->end - w->start > 3 &&
		    w->gap != GAP_COMMA && passage_ends(t->p, i, "ed") &&
		    !passage_among(t->p, i + 1, "by for")))
			return true;	/* not: the plan, backed by GPs */
	}
	return false;
}

/* Add the cue that starts at word i, if there is one; returns its end, or 0. */
static size_t
list_cue(struct text *t, size_t i)
{
	classes set;
	size_t n;

	if (!text_any(t, i, CUES | LEXICON_STARTS))
		return 0;
	n = passage_longest(t->p, i, CUES, &set);
	if (n == 0 || (!(set & CLASSES(SAYING, ACCORD)) && is_noun_here(t, i)))
		return 0;
	MEMORY_ROOM(t->cue, t->cue_size, t->cues + 1);
	t->cue[t->cues++] = (struct cue){ .from = (uint32_t)i,
	    .to = (uint32_t)(i + n), .set = set, .start = i };
	return i + n;
}

void
text_list_cues(struct text *t)
{
	size_t end;

	t->cues = 0;
	for (size_t i = 0; i < t->p->n; i = end > 0 ? end : i + 1)
		end = t->inside[i] == 0 && (t->word[i].shape == PLAIN ||
		    t->word[i].first) && passage_may(t->p, i) ? list_cue(t, i) :
		    0;
}

size_t
text_cue_from(const struct text *t, size_t i)
{
	return t->cues == 0 ? 0 : sorted_from(&t->cue[0].from,
	    sizeof(t->cue[0]), t->cues, i);
}
