/*
 * A clause is reported speech if it follows a verb of speech that has a
 * subject: after `that' or a word like it, or at once if it can only be a
 * clause; or if it comes before `, she said' or `, according to her'.  It ends
 * with the sentence, or where another speech begins.
 */
#include "attribution.h"

#include "phrases.h"
#include "subjects.h"

/* The next word from i on that follows a comma outside of quotations, or hi. */
static size_t
next_comma(const struct text *t, size_t i, size_t hi)
{
	while (i < hi && (t->word[i].gap != GAP_COMMA || t->inside[i] != 0))
		i++;
	return i;
}

/* A pronoun that can only be the subject of a clause: he, she'd, they’ll. */
static bool
is_nominative(const struct passage *p, size_t i)
{
	return i < p->n && voices_is(p, i, "he she it they there we i");
}

/* Is it the conjunction `that', not the pronoun, as in: that is enough? */
static bool
is_that_alone(struct text *t, size_t i)
{
	return passage_is(t->p, i, "that") &&
	    !t->word[i].genitive &&	/* that's not true */
	    !text_is(t, i + 1, AUXILIARY);
}

/* Does a clause follow such a verb: said, argued; not criticised? */
static bool
takes_clause(const struct cue *c)
{
	return (c->set & CLASSES(CLAUSAL, SAYS, SAYING, BARE)) != 0;
}

/*
 * Does what a verb reports start at `that', word k, after words between them:
 * said on Friday that; told the board that; not: shut a branch that serves;
 * warned of a storm that could?
 */
static bool
is_that_after(struct text *t, const struct cue *c, size_t k)
{
	/* agreed to a plan that ...; but: said to the board that ... */
	if (k > c->to + 1 && (passage_among(t->p, c->to, "to for with of on") ||
	    passage_is(t->p, c->from + 1, "for")) && !passage_capital(t->p,
	    k - 1) && !text_any(t, k - 1, SPEAKERS | CLASSES(COLLECTIVE, DATE)))
		return false;
	if (c->set & CLASS(OBJECTS))
		return is_that_alone(t, k) || !passage_is(t->p, k, "that");
	/* not: said he would build a home that lasts */
	if (c->set & CLASS(BARE) && t->word[c->to].gap == GAP_SPACE &&
	    !text_any(t, c->to, PREPOSITIONS | CLASSES(ADVERB, DATE)) &&
	    text_after_time(t, c->to) == c->to)
		return false;
	return takes_clause(c) && is_that_alone(t, k) &&
	    !text_is(t, c->to, DETERMINER);
}

#define VERB_REACH 40		/* words of a subject, at most */

/* Words that another clause begins with: who, that, when. */
static const classes leads = CLASSES(RELATIVE, HEARSAY, SUBORDINATE);

/* Has the clause from word i on a verb before any word of these classes? */
static bool
has_verb(struct text *t, size_t i, size_t hi, classes before)
{
	size_t end = i + 1;

	hi = hi < i + VERB_REACH ? hi : i + VERB_REACH;
	while (end < hi && t->word[end].gap < GAP_COLON &&
	    !(t->word[end].shape == PLAIN && (text_any(t, end, before) ||
	    (text_is(t, end, AUXILIARY) && passage_is(t->p, end - 1,
	    "and")))))			/* their decision, and will cease */
		end++;
	return text_is_clause(t, i, end);
}

/*
 * Does the object of `told' end before word k: told reporters the plan was;
 * told MPs spending had?  Not: told MPs gathered there; told staff to go.
 */
static bool
is_after_object(struct text *t, const struct cue *c, size_t k, size_t hi)
{
	const classes grammar = CLASS(DETERMINER) | PREPOSITIONS |
	    CLASSES(PRONOUN, CONJUNCTION);
	classes set = text_set(t, k);

	if (k <= c->to || !(c->set & CLASS(OBJECTS)) ||
	    !(c->set & CLASS(SAYS)) || t->word[k].gap != GAP_SPACE ||
	    t->word[k].shape != PLAIN || set & CLASSES(HEARSAY, RELATIVE) ||
	    text_any(t, k - 1, grammar) || passage_is(t->p, k - 1, "of"))
		return false;
	hi = hi < k + 8 ? hi : k + 8;
	return set & CLASS(DETERMINER) ? text_is_clause(t, k, hi) :
	    !(set & ((grammar & ~CLASS(PRONOUN)) | CLASSES(ADVERB, DATE,
	    AUXILIARY))) && ((k == c->to + 1 && passage_ends(t->p, c->to,
	    "s")) || passage_capital(t->p, k - 1) || text_any(t, k - 1,
	    SPEAKERS | CLASS(COLLECTIVE))) && has_verb(t, k, hi, leads);
}

/* Does word i show that a clause starts: said the plan works; not: this to her? */
static bool
shows_clause(struct text *t, const struct cue *c, size_t i, size_t hi)
{
	if (passage_is(t->p, i, "it") && !(c->set & CLASS(BARE)) &&
	    passage_among(t->p, i + 2, "to that for"))
		return false;		/* found it hard to */
	return is_nominative(t->p, i) || (c->set & CLASS(BARE) &&
	    i + 3 < hi && passage_among(t->p, i, "the this these those his "
	    "her its their our my your"));
}

/*
 * Is it an object: found them; asked GPs to go; not: found crews struggled to go;
 * said the plan appears to go?
 */
static bool
is_object(struct text *t, const struct cue *c, size_t i, size_t hi)
{
	size_t end = phrase_head_end(t, i, hi);

	end += end == i && text_is(t, i, PRONOUN);
	return (t->word[i].shape == PLAIN && passage_among(t->p, i,
	    "me him us them itself himself herself themselves")) || (end > i &&
	    (c->set & CLASSES(BARE, OBJECTS)) != CLASS(BARE) && end + 1 < hi &&
	    passage_is(t->p, end, "to") && !passage_ends(t->p, end - 1, "ed") &&
	    t->word[end + 1].shape == PLAIN && !text_is(t, end + 1,
	    DETERMINER));
}

/*
 * Is this a verb missing from the lists, with its object after it: such a plan
 * threatens the park?  A noun is never followed by its object.
 */
static bool
has_object(struct text *t, size_t i, size_t hi)
{
	const classes grammar = GRAMMAR | CLASS(DATE);

	hi = hi < i + VERB_REACH ? hi : i + VERB_REACH;
	for (size_t k = i + 2; k < hi; k++) {
		const struct passage *p = t->p;
		const struct passage_word *w = &p->word[k];

		if (text_any(t, k, leads) && w->shape == PLAIN)
			break;
		if (w->gap == GAP_SPACE && w[-1].shape == PLAIN &&
		    w[-1].gap == GAP_SPACE && !w[-1].genitive && !text_any(t,
		    k - 1, grammar) && !passage_ends(p, k - 1, "ing") &&
		    !passage_is(p, k - 2, "to") && passage_among(p, k,
		    "the a an its their his her our"))
			return true;
	}
	return false;
}

/* Does a word tie an object to a verb: called for; but: said even this; at least? */
static bool
ties_object(struct text *t, const struct cue *c, size_t i)
{
	if (!(c->set & CLASS(BARE)))
		return text_any(t, i, PREPOSITIONS);
	return !passage_among(t->p, i + 1, "least most") &&
	    !(i + 1 < t->p->n && t->word[i + 1].shape == NUMBER) &&
	    (text_is(t, i, PLACEPREP) ||
	    passage_among(t->p, i, "of to for with as like so on about by from at "
	    "after before during without") ||
	    passage_is(t->p, i + (i + 1 < t->p->n), "to"));
}

/* Does what is said begin with another clause: said since it closed, he is? */
static bool
fronts_clause(struct text *t, const struct cue *c, size_t i, size_t hi)
{
	size_t main = next_comma(t, i, hi);

	return c->set & CLASS(BARE) && main < hi && !text_any(t, main,
	    CLASSES(SAYING, RELATIVE, CONJUNCTION, SUBORDINATE)) &&
	    text_is_clause(t, main, hi);
}

#define OBJECT_REACH 12		/* words of who is spoken to and when */

/*
 * The first word of a clause that `that', a word like it or its subject marks, after
 * the verb or whoever is spoken to; hi if there can be none; or 0.
 */
static size_t
marked_start(struct text *t, const struct cue *c, size_t hi)
{
	size_t i = c->to;

	for (size_t k = i; k < hi && k < i + OBJECT_REACH; k++) {
		if (t->word[k].gap > GAP_COMMA && t->word[k].gap != GAP_CLOSE &&
		    !passage_is_bracketed(t->p, k))
			break;		/* told the Royal College (RC) that */
		if (k == i && text_is(t, k, SUBORDINATE) &&
		    !text_is(t, k, HEARSAY))
			return fronts_clause(t, c, k, hi) ? k : hi;
		if (text_is(t, k, HEARSAY) && t->word[k].shape == PLAIN &&
		    (k == i ? takes_clause(c) || !passage_is(t->p, k, "what") :
		    is_that_after(t, c, k)))	/* not: condemned what ... */
			return k + is_that_alone(t, k);
		if (is_after_object(t, c, k, hi) || (k > i &&
		    c->set & CLASS(OBJECTS) && is_nominative(t->p, k) &&
		    t->word[k].gap == GAP_SPACE))
			return k;	/* told the board she would go */
		if (text_any(t, k, CLASSES(AUXILIARY, SAYING)) || (text_is(t, k,
		    SAY) && !text_any(t, k, CLASSES(DOCUMENT, SAYNOUN))))
			break;		/* but: said in his remarks that */
	}
	return 0;
}

/* Has the clause that may start at word i, right after a verb, one of its own? */
static bool
is_bare_clause(struct text *t, const struct cue *c, size_t i, size_t hi,
    bool marked)
{
	bool bare = c->set & CLASS(BARE);
	size_t comma = next_comma(t, i + 1, hi);

	if (c->set & CLASS(OBJECTS) && !(c->set & CLASS(CLAUSAL) &&
	    (marked || has_verb(t, i, comma, leads))))
		return false;
	/* not: demanded answers from; denied claims of */
	if (!marked && ((t->word[i].shape == PLAIN && (ties_object(t, c, i) ||
	    (i + 1 < hi && text_any(t, i, CLASSES(SAY, SAYING)) && text_any(t,
	    i + 1, PREPOSITIONS)))) || !(bare ? has_verb(t, i, hi,
	    leads & ~CLASS(RELATIVE)) : has_verb(t, i, comma, leads))))
		return false;
	return bare || text_any(t, i, CLASSES(DETERMINER, PRONOUN)) ||
	    t->word[i].shape != PLAIN || text_is_clause(t, i, hi < i + 6 ? hi :
	    i + 6);
}

/*
 * The first word of the clause that is reported: after `that', which may follow
 * the person spoken to, or right after the verb and the day.  *marked is set
 * if a word such as `that' or `he' shows it to be a clause.  Returns hi if
 * there is none.
 */
static size_t
clause_start(struct text *t, const struct cue *c, size_t hi, bool *marked)
{
	size_t i;

	if (c->end > c->to)
		return hi;		/* , said Ann Bell */
	*marked = true;
	i = marked_start(t, c, hi);
	if (i > 0)
		return i;
	i = text_after_time(t, c->to);	/* not: said last week was hard */
	if (i > c->to && (i >= hi || text_is(t, i, AUXILIARY) ||
	    !(shows_clause(t, c, i, hi) ||
	    has_verb(t, i, next_comma(t, i + 1, hi), leads))))
		i = c->to;
	if (i >= hi || t->word[i].gap != GAP_SPACE || !takes_clause(c) ||
	    (t->word[i].shape == PLAIN && text_is(t, i, AUXILIARY) &&
	    !text_is(t, i, PRONOUN)) || is_object(t, c, i, hi))
		return hi;
	*marked = shows_clause(t, c, i, hi) || (c->set & CLASS(BARE) &&
	    has_object(t, i, hi) && !ties_object(t, c, i));
	return is_bare_clause(t, c, i, hi, *marked) ? i : hi;
}

/*
 * Is there a clause before `, X said' from word lo on?  It ends at *end.  At
 * the end of a sentence it need have no verb that the lists know, unless another
 * comma leads to it: In Fife, wards closed, X said.
 */
static bool
clause_before(struct text *t, const struct cue *c, size_t lo, size_t *end)
{
	size_t at = c->start < c->from ? c->start : c->from, main = lo, and;

	if (at <= lo + 2 || text_sign_after(t->p, c->to - 1, ':') ||
	    !(c->end > 0 || (phrase_gap(t, at) == GAP_COMMA &&
	    text_ends_soon(t, c->to))))
		return false;
	*end = at;
	for (and = passage_among(t->p, lo, "but yet and so"); main < at &&
	    (main > lo ? text_any(t, main, PREPOSITIONS | CLASS(RELATIVE)) ||
	    passage_among(t->p, main, "while when where because although though if") :
	    text_any(t, lo + and, CLASS(SUBORDINATE) | PREPOSITIONS) &&
	    !text_is(t, lo + and + 1, AUXILIARY));)	/* There are */
		main = next_comma(t, main + 1, at);
	return text_is_clause(t, main, at) || (main == lo &&
	    text_sign_after(t->p, c->to - 1, '.') &&
	    (c->to >= t->p->n || t->word[c->to].gap == GAP_STOP));
}

/* Is a verb not asserted: should say, did not say, if he says? */
static bool
is_unsaid(struct text *t, const struct cue *c)
{
	size_t i = c->from;

	while (i > 0 && t->word[i].gap == GAP_SPACE && text_any(t, i - 1,
	    CLASSES(ADVERB, UNSAID))) {
		if (text_is(t, --i, UNSAID))
			return true;
	}
	return c->start > 0 && c->start < c->from &&
	    t->word[c->start].gap == GAP_SPACE &&
	    text_is(t, c->start - 1, UNSAID);
}

/* What leads to a cue (, although he conceded that; and she said that), or 0. */
static size_t
turn_before(struct text *t, const struct cue *c, size_t lo)
{
	size_t i;

	if (!(c->set & CLASS(SAY)) || c->subject != SUBJECT_FOUND ||
	    c->start <= lo || c->start >= c->from)
		return 0;
	i = c->start - 1;
	return t->inside[i] == 0 && ((passage_is(t->p, i, "and") && !text_any(t,
	    c->from - 1, CLASSES(RELATIVE, HEARSAY)) && !is_unsaid(t, c) &&
	    text_is_clause(t, lo, i)) || (t->word[i].gap == GAP_COMMA &&
	    (text_any(t, i, CLASSES(SUBORDINATE, CONJUNCTION)) ||
	    passage_is(t->p, i, "but")))) ? i : 0;
}

/*
 * The next word from i on, i > 0, that starts a quotation after a colon (denied
 * it: `...') or, if wanted, follows a semicolon outside of quotations; or hi.
 */
static size_t
next_cut(const struct text *t, size_t i, size_t hi, bool semicolon)
{
	for (; i < hi; i++) {
		uint32_t in = t->inside[i];

		if (in == 0 ? semicolon && t->word[i].gap == GAP_SEMICOLON :
		    in != t->inside[i - 1] && text_sign_before(t->p,
		    text_quotation(t, in - 1)->from, ':'))
			break;
	}
	return i;
}

/*
 * Does the speaker go on with this verb: and said that; but argues the; not: and
 * proposed closures were?
 */
static bool
goes_on_by(struct text *t, const struct cue *c, bool marked)
{
	return c->set & CLASS(SAY) && t->word[c->from].gap == GAP_SPACE &&
	    passage_among(t->p, c->from - 1, "and but") && (marked ||
	    c->set & CLASSES(SAYS, BARE) || passage_is(t->p, c->to, "the") ||
	    passage_capital(t->p, c->to));
}

/*
 * Where a clause that starts at word i ends: with the sentence, or before a
 * quotation after a colon or another speech, be it by the same subject (...,
 * adding that ...; ... and said that ...) or by another.
 */
static size_t
clause_end(struct text *t, const struct cue *by, size_t i, size_t hi)
{
	bool marked, fronted = by->start > 0 && by->start < by->from &&
	    t->word[by->start - 1].first &&
	    text_is(t, by->start - 1, SUBORDINATE);
	size_t stop = i + 1;

	for (size_t k = text_cue_from(t, i); k < t->cues && t->cue[k].from < hi;
	    k++) {
		const struct cue *c = &t->cue[k];
		size_t at = c->from, and = at - 1, turn;

		stop = at > stop ? next_cut(t, stop, at, true) : stop;
		if (at > stop)
			return stop;
		if (c->set & CLASS(SAYING) && (t->word[at].gap == GAP_COMMA ||
		    passage_among(t->p, and, "before while")))
			return at - (t->word[at].gap == GAP_SPACE);
		if (c->set & CLASS(SAYING) && c->start > i && c->start < at &&
		    passage_is(t->p, c->start - 1, "with") &&
		    t->word[c->start - 1].gap == GAP_COMMA)
			return c->start - 1;	/* , with X saying */
		if (clause_start(t, c, hi, &marked) >= hi)
			continue;
		if (and >= i && goes_on_by(t, c, marked))
			return and;
		if (fronted && marked && c->start > i && c->start < at &&
		    t->word[c->start].gap == GAP_COMMA)
			return c->start;	/* While X says so, Y says that */
		turn = marked ? turn_before(t, c, i) : 0;
		if (turn > i)
			return turn;
	}
	return next_cut(t, stop, hi, false);
}

/*
 * Does the clause say something in words of its own?  Quoted words in it have a
 * row already: at least a third of its words must stand outside the marks, and
 * more than words of grammar, unlike in: it was `aware of the concerns'.
 */
static bool
is_reported(struct text *t, size_t from, size_t to)
{
	size_t quoted = 0, content = 0;

	for (size_t i = from; i < to; i++) {
		if (t->inside[i] != 0)
			quoted++;
		else if (content == 0)
			content += !text_any(t, i, GRAMMAR);
	}
	return from < to && (quoted == 0 ||
	    (content > 0 && 3 * quoted <= 2 * (to - from)));
}

static void
add_clause(struct text *t, size_t from, size_t to, const struct voice *voice)
{
	uint32_t first, last;	/* the items quoted at its ends + 1, or 0 */
	size_t end;

	if (!is_reported(t, from, to))
		return;
	first = t->inside[from];
	last = t->inside[to - 1];
	end = last == 0 ? t->word[to - 1].end : text_quotation(t, last - 1)->to;
	text_add_speech(t, first == 0 ? t->word[from].start :
	    text_quotation(t, first - 1)->from, end, voice, HOW_INDIRECT);
	voices_note(t, voice, true);
}

/* According to X, ...; ..., according to X. */
static void
take_according(struct text *t, const struct cue *c, size_t lo, size_t hi)
{
	if (c->from > lo && (text_is_clause(t, lo, c->from) ||
	    (t->word[c->from].gap == GAP_COMMA &&
	    next_comma(t, c->end, hi) == hi)))
		add_clause(t, lo, c->from, &c->voice);
	else if (c->from == lo)
		add_clause(t, next_comma(t, c->end, hi), hi, &c->voice);
}

/*
 * Add the clauses that a cue reports, from word `from` on, as in: that X is
 * closing and that Y will follow.  Returns where they end.
 */
static size_t
add_clauses(struct text *t, const struct cue *c, size_t from,
    size_t hi, bool marked)
{
	size_t to = hi, end = clause_end(t, c, from, hi);

	for (; from < end; from = to + 2, marked = true) {
		for (to = from + 1; to < end && (t->inside[to] != 0 ||
		    to + 1 >= end || !passage_is(t->p, to, "and") ||
		    !passage_is(t->p, to + 1, "that")); to++)
			;
		if (marked ? to > from + 2 : text_is_clause(t, from, to))
			add_clause(t, from, to, &c->voice);
	}
	return end;
}

/*
 * Is the subject nobody (Nobody at the ICB would say), or a thing that does not
 * speak: records of it show; this means?
 */
static bool
is_mute(struct text *t, const struct cue *c)
{
	size_t head = c->start;

	if ((head > 1 && passage_among(t->p, head - 2, "nobody none")) ||
	    (head > 0 && passage_is(t->p, head - 1, "no")))
		return true;
	while (head + 1 < c->from && !text_any(t, head + 1, PREPOSITIONS |
	    CLASSES(RELATIVE, ADVERB)))
		head++;
	return head < c->from && (passage_among(t->p, c->start,
	    head > c->start ? "nobody none no" : "nobody none this that") ||
	    (c->voice.who == NOBODY && text_is(t, head, MUTE)));
}

/* Has it a subject that reports: said, is adamant; not knew? */
static bool
reports(struct text *t, const struct cue *c)
{
	return c->subject == SUBJECT_FOUND && (c->set & CLASSES(SAY, SAYING,
	    ACCORD, STANCE)) != 0 && !is_mute(t, c) && !is_unsaid(t, c);
}

/*
 * Take what a verb reports if it follows all of that or interrupts it: GPs fear
 * that they will close, X said; The plan, X said, was dead.  Other verbs of
 * speech in the sentence are part of what it reports.
 */
static bool
take_around(struct text *t, struct cue *c, size_t lo, size_t hi)
{
	size_t at, on;

	if (!(c->set & CLASS(SAY)) || !takes_clause(c) || !reports(t, c))
		return false;
	if (clause_before(t, c, lo, &at)) {
		add_clause(t, lo, at, &c->voice);
		return true;
	}
	at = c->start;
	on = text_after_time(t, c->to);	/* said on Friday, ... */
	if (at < lo + 2 || at >= c->from || t->word[at].gap != GAP_COMMA ||
	    on + 2 > hi || t->word[on].gap != GAP_COMMA || text_any(t, on,
	    CLASSES(SAYING, CONJUNCTION, SUBORDINATE)) ||
	    !text_is_clause(t, on, hi))
		return false;
	if (!text_any(t, lo, CLASS(SUBORDINATE) | PREPOSITIONS))
		add_clause(t, lo, at, &c->voice);
	add_clause(t, on, hi, &c->voice);
	return true;
}

/* Does the verb belong to an aside: changes, which they say threaten safety, are? */
static bool
is_aside(struct text *t, const struct cue *c)
{
	return c->start > 1 && c->start < c->from &&
	    t->word[c->start - 1].gap == GAP_COMMA &&
	    text_is(t, c->start - 1, RELATIVE);
}

void
indirect_take(struct text *t, const struct sentence *s)
{
	size_t lo = s->lo, hi = t->item[s->next - 1].end, last;

	if (s->hi == 0 || (t->inside[hi - 1] == 0 &&
	    text_sign_after(t->p, hi - 1, '?')))
		return;
	last = text_cue_from(t, hi);
	if (last > 0 && t->cue[last - 1].from >= lo &&
	    s->quoted <= t->word[t->cue[last - 1].from].start &&
	    take_around(t, &t->cue[last - 1], lo, hi))
		return;
	for (size_t k = text_cue_from(t, lo); k < last; k++) {
		struct cue *c = &t->cue[k];
		size_t from, to;
		bool marked;

		if (c->from > 0 && t->inside[c->from - 1] != 0)
			continue;	/* it belongs to what is quoted */
		if (!reports(t, c))
			continue;
		if (c->set & CLASS(ACCORD)) {
			take_according(t, c, lo, hi);
			return;
		}
		from = clause_start(t, c, hi, &marked);
		if (from < hi) {
			to = add_clauses(t, c, from, is_aside(t, c) ?
			    next_comma(t, from, hi) : hi, marked);
			while (k + 1 < last && t->cue[k + 1].from < to)
				k++;
		} else if (c->set & CLASS(SAY) && (c->voice.who != NOBODY ||
		    text_is(t, c->start, PRONOUN)) &&
		    (s->quoted <= t->word[c->from].start ||
		    (k + 1 < last && t->cue[k + 1].set & CLASS(SAYING))) &&
		    clause_before(t, c, lo, &to)) {
			add_clause(t, lo, to, &c->voice);
		}
	}
}
