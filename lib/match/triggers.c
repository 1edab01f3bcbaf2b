/*
 * The expression is read by recursive descent.  Along a sequence, a run of
 * plain letters is a candidate where it starts at the start of a word; a
 * group is one where all its alternatives have a candidate.  The best one,
 * whose shortest word is longest, is the answer for the sequence.
 */
#include "match/triggers.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "text/unicode.h"
#include "bytes/utf8.h"

#define DEPTH_MAX 50

struct reader {
	const char *s, *end;
	bool caseless;
	bool strange;		/* something beyond this reader was met */
	int depth;
};

/* Where the words of what has been read may start and end. */
struct sequence {
	struct triggers best;
	const char *run;	/* plain letters being read, or NULL */
	size_t run_len;
	bool at_start;		/* what comes next starts a word */
	bool inside;		/* something of the match has been read */
	bool run_inside;	/* that was so where the run started */
};

enum edge { EDGE_NONE, EDGE_WORD };	/* what follows a run of letters */

static void alternatives(struct reader *, struct triggers *, bool at_start,
    bool *ends_at_start);

/* How much a set is worth: its shortest word counts, whole ones more. */
static size_t
worth(const struct triggers *l)
{
	size_t least = SIZE_MAX;

	if (l->n == 0)
		return 0;
	for (size_t i = 0; i < l->n; i++) {
		size_t w = 2 * l->one[i].len + (l->one[i].stem ? 0 : 1) +
		    (l->one[i].caseless ? 0 : 2);

		if (l->one[i].len < 2 && l->one[i].stem)
			return 0;
		if (w < least)
			least = w;
	}
	return least;
}

static void
offer(struct sequence *q, const struct triggers *l)
{
	size_t w = worth(l) + (l->first ? 2 : 0);

	if (worth(l) > 0 && w >= worth(&q->best) + (q->best.first ? 2 : 0))
		q->best = *l;
}

/* The run of letters ends; it is a candidate. */
static void
end_run(struct reader *r, struct sequence *q, enum edge edge)
{
	struct triggers l = { .n = 1, .first = !q->run_inside };

	if (q->run != NULL && q->run_len > 0) {
		l.one[0] = (struct trigger){ .s = q->run, .len = q->run_len,
		    .stem = edge != EDGE_WORD, .caseless = r->caseless };
		offer(q, &l);
	}
	q->run = NULL;
	q->at_start = edge == EDGE_WORD;
}

/* Skip a quantifier; true where what it stands behind may be missing. */
static bool
quantifier(struct reader *r, bool *any)
{
	bool optional = false;

	*any = false;
	if (r->s == r->end)
		return false;
	if (*r->s == '{') {
		if (r->s + 1 == r->end || !isdigit((unsigned char)r->s[1]))
			return false;	/* a plain brace; no letter */
		optional = r->s[1] == '0';
		while (r->s < r->end && *r->s != '}')
			r->s++;
		r->s += r->s < r->end;
	} else if (*r->s == '?' || *r->s == '*' || *r->s == '+') {
		optional = *r->s++ != '+';
	} else {
		return false;
	}
	*any = true;
	if (r->s < r->end && (*r->s == '?' || *r->s == '+'))
		r->s++;
	return optional;
}

/* A letter or digit that stands for itself. */
static void
letter(struct reader *r, struct sequence *q)
{
	const char *at = r->s++;
	bool any, optional = quantifier(r, &any);

	if (q->run == NULL && q->at_start) {
		q->run = at;
		q->run_len = 0;
		q->run_inside = q->inside;
	}
	q->inside = true;
	q->at_start = false;
	if (q->run != NULL && !optional)
		q->run_len++;
	if (any)
		end_run(r, q, EDGE_NONE);
}

/* Something between words, which may be missing: a space, a quote. */
static void
gap(struct reader *r, struct sequence *q)
{
	bool any, optional = quantifier(r, &any);

	end_run(r, q, optional ? EDGE_NONE : EDGE_WORD);
	q->inside = true;
}

/* Something that may be letters, but which is not known. */
static void
unknown(struct reader *r, struct sequence *q)
{
	bool any;

	(void)quantifier(r, &any);
	end_run(r, q, EDGE_NONE);
	q->inside = true;
}

/* A character of more than one byte, or a plain one that is no letter. */
static void
other(struct reader *r, struct sequence *q)
{
	uint32_t cp;

	r->s += utf8_decode(r->s, (size_t)(r->end - r->s), &cp);
	if (unicode_letter(cp) || unicode_number(cp) || unicode_mark(cp) ||
	    cp == '_')
		unknown(r, q);
	else
		gap(r, q);
}

static void
escape(struct reader *r, struct sequence *q)
{
	char c;

	r->s++;
	if (r->s == r->end) {
		r->strange = true;
		return;
	}
	c = *r->s++;
	if (c == 'b')
		end_run(r, q, EDGE_WORD);
	else if (c == 'd' || c == 'w')
		unknown(r, q);
	else if (c == 's' || c == 'h' || ispunct((unsigned char)c))
		gap(r, q);
	else
		r->strange = true;
	if (c == '_')
		r->strange = true;
}

/* One item of a class; true where it may stand for a letter. */
static bool
class_item(struct reader *r)
{
	uint32_t cp;
	char c;

	if (*r->s == '\\' && r->s + 1 < r->end) {
		c = r->s[1];
		r->s += 2;
		return isalnum((unsigned char)c) && c != 's' && c != 'h';
	}
	if (*r->s == '[')	/* [:alpha:], or a plain bracket */
		r->strange = true;
	r->s += utf8_decode(r->s, (size_t)(r->end - r->s), &cp);
	if (r->end - r->s > 1 && *r->s == '-' && r->s[1] != ']') {
		r->s++;		/* a range may hold anything */
		(void)class_item(r);
		return true;
	}
	return unicode_letter(cp) || unicode_number(cp) || unicode_mark(cp) ||
	    cp == '_';
}

/* A class: a gap where it lists only what is no letter. */
static void
class(struct reader *r, struct sequence *q)
{
	bool letters;

	r->s++;
	letters = r->s < r->end && *r->s == '^';
	if (letters)
		r->s++;
	do {
		if (r->s == r->end || r->strange) {
			r->strange = true;
			return;
		}
		letters |= class_item(r);
	} while (r->s == r->end || *r->s != ']');
	r->s++;
	if (letters)
		unknown(r, q);
	else
		gap(r, q);
}

/* Skip a look around, which has no part in the match. */
static void
skip_group(struct reader *r)
{
	struct triggers l;
	bool ends;

	alternatives(r, &l, false, &ends);
	if (r->s == r->end)
		r->strange = true;
	else
		r->s++;
}

/*
 * What stands behind `(?` up to the group's own text.  True for a look
 * around; *alone for options that hold for the rest of the group around.
 */
static bool
group_head(struct reader *r, bool *alone)
{
	bool off = false;

	*alone = false;
	if (r->end - r->s < 2 || r->s[0] != '?') {
		r->strange |= r->s < r->end && *r->s == '*';
		return false;
	}
	r->s++;
	if (*r->s == '=' || *r->s == '!' ||
	    (*r->s == '<' && r->end - r->s > 1 &&
	    (r->s[1] == '=' || r->s[1] == '!'))) {
		r->s += *r->s == '<' ? 2 : 1;
		return true;
	}
	for (; r->s < r->end && (*r->s == 'i' || *r->s == '-'); r->s++) {
		off |= *r->s == '-';
		if (*r->s == 'i')
			r->caseless = !off;
	}
	*alone = r->s < r->end && *r->s == ')';
	if (r->s < r->end && (*r->s == ':' || *r->s == '>'))
		r->s++;
	else if (!*alone)
		r->strange = true;
	return false;
}

static void
group(struct reader *r, struct sequence *q)
{
	bool caseless = r->caseless, alone, any, optional, ends;
	bool before = q->at_start;
	struct triggers l;

	r->s++;
	if (group_head(r, &alone)) {
		skip_group(r);
		end_run(r, q, EDGE_NONE);
		r->caseless = caseless;
		return;
	}
	if (alone) {
		r->s++;		/* options hold from here on */
		end_run(r, q, EDGE_NONE);
		q->at_start = before;
		return;
	}
	end_run(r, q, EDGE_NONE);
	alternatives(r, &l, before, &ends);
	r->strange |= r->s == r->end;
	r->s += r->s < r->end;
	r->caseless = caseless;
	optional = quantifier(r, &any);
	l.first = l.first && !q->inside;
	q->inside = true;
	if (!optional)
		offer(q, &l);
	q->at_start = ends && (before || !optional);
}

/* One alternative. */
static void
sequence(struct reader *r, struct sequence *q)
{
	while (r->s < r->end && !r->strange && *r->s != '|' && *r->s != ')') {
		if (isalnum((unsigned char)*r->s))
			letter(r, q);
		else if (*r->s == '\\')
			escape(r, q);
		else if (*r->s == '[')
			class(r, q);
		else if (*r->s == '(')
			group(r, q);
		else if (*r->s == '.') {
			r->s++;
			unknown(r, q);
		} else if (*r->s == '^' || *r->s == '$') {
			r->s++;
			end_run(r, q, EDGE_WORD);
		} else
			other(r, q);
	}
}

/* All alternatives, up to the end or a parenthesis: one word of each. */
static void
alternatives(struct reader *r, struct triggers *all, bool at_start,
    bool *ends_at_start)
{
	bool good = true, caseless = r->caseless;

	all->n = 0;
	all->first = true;
	*ends_at_start = true;
	if (++r->depth > DEPTH_MAX)
		r->strange = true;
	for (;;) {
		struct sequence q = { .at_start = at_start };

		sequence(r, &q);
		if (q.run != NULL)
			end_run(r, &q, EDGE_NONE);
		*ends_at_start &= q.at_start;
		all->first &= q.best.first;
		good &= q.best.n > 0 && q.best.n <= TRIGGERS_MAX - all->n;
		for (size_t i = 0; good && i < q.best.n; i++)
			all->one[all->n++] = q.best.one[i];
		if (r->strange || r->s == r->end || *r->s != '|')
			break;
		r->s++;
	}
	r->depth--;
	r->caseless = caseless;
	if (!good)
		all->n = 0;
}

void
triggers_find(const char *s, size_t n, bool caseless, struct triggers *l)
{
	struct reader r = { .s = s, .end = s + n, .caseless = caseless };
	bool ends;

	alternatives(&r, l, false, &ends);
	if (r.strange || r.s < r.end)
		l->n = 0;
}
