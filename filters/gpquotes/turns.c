/*
 * The turns of transcripts, which no marks enclose: NAME: words.  A turn is taken
 * whole once a label or what follows it shows that these are no rows of a list
 * (NAME: partner at X), where no one says I, no one is answered by we or you, and
 * no name comes back after another.
 */
#include "attribution.h"

#include <string.h>

#include "phrases.h"
#include "subjects.h"

#define LABEL_MAX 12		/* words of a label */

/* The label that opens a turn of a transcript. */
struct label {
	struct voice voice;
	size_t from, after;	/* its first word, number aside; one past it */
	bool sure;		/* a number or time shows what it is */
};

/* Does a paragraph start with this letter and a colon: Q: words? */
static bool
is_lettered(const struct passage *p, const char *letter)
{
	return passage_is(p, 0, letter) && text_sign_after(p, 0, ':');
}

/*
 * Find where a label ends: Q2 Ann Bell MP (Leeds): words; Ann Bell (00:12): words;
 * Ann Bell, patient: words; The Minister (Ann Bell): words.  Returns the name at
 * its start or end, or NULL.
 */
static const struct name *
label_name(struct text *t, struct label *l)
{
	const struct passage_word *w = t->word;
	size_t n = t->p->n, i = 0, end;
	const struct name *name;

	while (i + 1 < n && t->p->s[w[i].end - 1] >= '0' &&
	    t->p->s[w[i].end - 1] <= '9')
		i++;			/* [00:02:14]; Q2 */
	l->sure = i > 0 && (w[0].shape != NUMBER || w[0].gap == GAP_OPEN);
	name = phrase_name_from(t, i);
	end = name != NULL ? name->to : i + 1;
	for (; end < n && end < i + LABEL_MAX && w[end].gap < GAP_QUOTE &&
	    (w[end].shape != PLAIN || text_any(t, end, OFFICES) ||
	    phrase_is_inner(t, end)); end++)
		l->sure |= w[end].shape == NUMBER &&
		    memchr(t->p->s + w[end].start, ':',
		    w[end].end - w[end].start) != NULL;
	l->from = i;
	l->after = end;
	name = name == NULL ? phrase_name_to(t, end) : name;
	return name != NULL && (name->title == i ||
	    w[name->title].gap == GAP_OPEN) ? name : NULL;
}

/*
 * Read a label with its colon.  A: words is by who had the last label or, at
 * first, who was named last.  In a transcript an office will do: Q3 Chair: words.
 */
static bool
read_label(struct text *t, struct label *l)
{
	const struct voices *v = t->voices;
	const struct name *name = label_name(t, l);
	size_t end = l->after;

	if (end == t->p->n || t->inside[end] != 0 || !text_sign_before(t->p,
	    t->word[end].start, ':') || !text_is_stop(t->p->s[t->p->len - 1]))
		return false;
	if (name != NULL) {
		l->voice = voices_person(t, name->who);
		return l->voice.person && !t->word[name->from].genitive &&
		    !t->word[name->to - 1].genitive;
	}
	if (is_lettered(t->p, "a"))
		l->voice = v->turn[0] == NOBODY ? v->person :
		    voices_person(t, v->turn[0]);
	else if ((l->sure || v->turns) && text_any(t, end - 1, OFFICES))
		voices_as_written(t, l->from, end, &l->voice);
	else
		return false;
	return voice_is_somebody(&l->voice);
}

/* Is it someone who had one of the last labels? */
static bool
had_label(const struct voices *v, uint32_t who)
{
	size_t k = 0;

	while (k < TURNS && v->turn[k] != who)
		k++;
	return k < TURNS;
}

/*
 * Does someone talk in words from i on: I; in my town; to one who had a label; in
 * a reply we, you?
 */
static bool
is_talk(const struct text *t, size_t i)
{
	bool reply = t->voices->asked && !is_lettered(t->p, "a");
	const struct name *name = NULL;

	while ((name = phrase_next(t, name, i, t->p->n)) != NULL)
		if (had_label(t->voices, name->who))
			return true;
	for (size_t k = i; k < t->p->n; k++)
		if (voices_is(t->p, k, k > i ? "i me my" : "i me") ||	/* My year */
		    (reply && voices_is(t->p, k, "we you")))
			return true;
	return false;
}

/* Note whose a label is, and whether that shows a transcript. */
static void
note_label(struct text *t, const struct label *l)
{
	struct voices *v = t->voices;
	uint32_t who = l->voice.who;
	bool talker = voices_talker(t, who);

	for (size_t k = 0; k < TURNS; k++)
		talker = talker || voices_talker(t, v->turn[k]);
	v->turns = v->turns || l->sure || (talker && (is_talk(t, l->after) ||
	    (v->turn[0] != who && had_label(v, who))));
	if (who == NOBODY)
		return;
	memmove(v->turn + 1, v->turn, (TURNS - 1) * sizeof(v->turn[0]));
	v->turn[0] = who;
}

bool
turns_take(struct text *t)
{
	struct label l;

	if (t->p->n < 2)
		return false;
	if (is_lettered(t->p, "q") && t->items == 0)
		return true;		/* nobody acts there */
	if (!read_label(t, &l))
		return false;
	note_label(t, &l);
	if (!t->voices->turns || (t->word[l.after].shape == PLAIN &&
	    phrase_gap(t, l.after) == GAP_COLON))	/* NAME: partner at X */
		return false;
	text_add_speech(t, t->word[l.after].start, t->p->len, &l.voice,
	    HOW_COLON);
	voices_note(t, &l.voice, true);
	return true;
}
