/*
 * The words around an event are examined in the folded text, where capitals are
 * still visible.
 */
#define _GNU_SOURCE		/* memmem */
#include "context.h"

#include <string.h>

#define RUN_MAX 6		/* words of a name examined, at most */
#define TOKEN_MAX 256		/* bytes of an address, at most */
#define TITLE_MAX 30		/* words to either side examined for title case */

static bool
ends_token(char c)
{
	return c == ' ' || c == '\n' || c == '\0';
}

/* Is the event in a web or mail address, or an account (@name)? */
static bool
in_address(const struct fold *f, const struct event *e)
{
	size_t from = e->start, to = e->end, n;
	const char *s;

	while (from > 0 && e->start - from < TOKEN_MAX &&
	    !ends_token(f->text[from - 1]))
		from--;
	while (to - e->end < TOKEN_MAX && !ends_token(f->text[to]))
		to++;
	s = f->text + from;
	n = to - from;
	return n > e->end - e->start && (memchr(s, '@', n) != NULL ||
	    memmem(s, n, "://", 3) != NULL ||
	    (n > 4 && memcmp(s, "www.", 4) == 0));
}

static bool
capitalised(const struct fold *f, uint32_t word)
{
	return word < f->n && fold_is_capital(f->text[f->word[word].start]);
}

/* Is only a space between the word and the next? */
static bool
adjoins(const struct fold *f, uint32_t word)
{
	return word + 1 < f->n && f->word[word + 1].start ==
	    f->word[word].end + 1 && f->text[f->word[word].end] == ' ';
}

/* Is there a title before the word: "Dr Savage", "Mr. Justice Cross"? */
static bool
titled(const struct events *t, uint32_t word)
{
	const struct fold *f = &t->fold;

	for (int i = 0; i < 2 && word > 0; i++, word--) {
		const char *gap = f->text + f->word[word - 1].end;

		if (!capitalised(f, word - 1) ||
		    gap + (gap[0] == '.') + 1 != f->text + f->word[word].start)
			return false;
		if (events_cue(t, word - 1) == CUE_TITLE)
			return true;
	}
	return false;
}

/* Does the run of capitalized words here have the ending of a name? */
static bool
runs_to_ending(const struct events *t, uint32_t word)
{
	for (int i = 0; i < RUN_MAX && adjoins(&t->fold, word) &&
	    capitalised(&t->fold, word + 1); i++, word++)
		if (events_cue(t, word + 1) == CUE_ENDING)
			return true;
	return false;
}

/*
 * Do most words around the event's run of capitals begin with a capital, other
 * than the first of the text, which always does?  Short words begin with a small
 * letter in titles, too ("A Day in the Life").
 */
static bool
title_case(struct events *t, const struct event *e)
{
	const struct fold *f = &t->fold;
	const struct piece *p = events_piece(t, e);
	uint32_t from = e->first, to = e->last + 1;
	int capitals = 0, small = 0;

	while (from > 0 && e->first - from < RUN_MAX && adjoins(f, from - 1) &&
	    capitalised(f, from - 1))
		from--;
	while (to - e->last < RUN_MAX && adjoins(f, to - 1) &&
	    capitalised(f, to))
		to++;
	for (uint32_t i = from > TITLE_MAX ? from - TITLE_MAX : 1;
	    i < to + TITLE_MAX && i < f->n; i++) {
		const struct span *w = &f->word[i];
		char c = f->text[w->start];

		if ((i >= from && i < to) || w->end - w->start < 4 ||
		    w[-1].start < p->start || w->start >= p->end)
			continue;
		capitals += fold_is_capital(c);
		small += fold_is_small(c);
	}
	/* "Ann Loss and Peter Good spoke" */
	return small == 0 || (capitals > 2 && 2 * capitals > 3 * small);
}

/* Is it a given name before a surname: "Hope Savage"? */
static bool
given(const struct fold *f, const struct event *e)
{
	return e->kind == CUE_TITLE && adjoins(f, e->last) &&
	    capitalised(f, e->last + 1) &&
	    fold_is_small(f->text[f->word[e->last + 1].start + 1]);
}

/* Is it all of a text but a name after a comma: "Best, Jane"? */
static bool
signs_off(struct events *t, const struct event *e)
{
	const struct fold *f = &t->fold;
	const struct span *name = f->word + e->last + 1;
	const struct piece *p = events_piece(t, e);

	return (e->first == 0 || f->word[e->first - 1].start < p->start) &&
	    e->last + 1 < f->n && (e->last + 2 == f->n ||
	    name[1].start >= p->end) && capitalised(f, e->last + 1) &&
	    fold_parted(f, e->last, END_COMMA);
}

static bool
is_name(struct events *t, const struct event *e)
{
	const struct fold *f = &t->fold;

	if (e->place != e->start || e->kind == CUE_PROPER)
		return false;
	for (uint32_t i = e->first; i <= e->last; i++)
		if (!capitalised(f, i))
			return false;
	if (titled(t, e->first) || signs_off(t, e))
		return true;
	/* an abbreviation ("(PALS)"), a label, or emphasis */
	if (!fold_has_small(f->text + e->start, e->end - e->start))
		return f->text[e->start - 1] == '(' || f->text[e->end] == ':';
	/* what a sentence, or a quotation, begins with has a capital anyway */
	if ((e->first == 0 || fold_parted(f, e->first - 1,
	    END_STOP | END_CLAUSE)) && !given(f, e) &&
	    !runs_to_ending(t, e->last))
		return false;
	return !title_case(t, e);
}

void
names_apply(struct events *t, struct event *e)
{
	const struct fold *f = &t->fold;

	if (!is_name(t, e) && strspn(f->text + e->start, "0123456789") <
	    e->end - e->start && !(f->all.addresses && in_address(f, e)))
		return;
	events_silence(t, e, RULE_NAME, e);
	e->kind = CUE_NONE;
}
