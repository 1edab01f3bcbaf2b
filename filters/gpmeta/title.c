/*
 * title - candidates for the title: lines of two words or more that are not
 * prose, before the article and in its first lines.
 */
#include "fields.h"

#include <ctype.h>
#include <string.h>

#include "naming.h"

enum feature { ALWAYS, WORDS, END, CASE, TO_PROSE, TO_ARTICLE, TO_DATE,
    FROM_DATE, TO_NAMES, OVERLAP, RULES, SIGNS, BEFORE, AFTER, PLACE,
    PROSE_BEFORE, SHORT_AROUND, HELD, NAMED, AROUND };

enum {
	WORDS_LEAST = 2,
	BYTES_MOST = 300,
	HEADLINE_WORDS = 4,
	GREETING_NEAR = 3,	/* lines above the article */
	HELD_LEAST = 16,	/* bytes */
	NAMED_WHOLE = 5,	/* given name and surname: see named() */
	FAR = 40		/* lines; whatever is farther is far */
};

enum { END_WORD, END_STOP, END_QUESTION, END_COLON, END_CUT, END_OTHER };

static uint8_t
end_of(const struct page_line *l)
{
	unsigned char c = (unsigned char)l->s[l->len - 1];

	if (l->len >= 3 && (memcmp(l->s + l->len - 3, "...", 3) == 0 ||
	    memcmp(l->s + l->len - 3, "\xe2\x80\xa6", 3) == 0))
		return END_CUT;
	switch (c) {
	case '.': return END_STOP;
	case '?': case '!': return END_QUESTION;
	case ':': case ',': case ';': return END_COLON;
	default: return isalnum(c) || c >= 0x80 ? END_WORD : END_OTHER;
	}
}

enum { CASE_LOWER, CASE_SHOUTED, CASE_SENTENCE, CASE_SOME, CASE_TITLE };

static uint8_t
case_of(const struct page_line *l)
{
	size_t lower = 0, upper = 0;

	for (size_t i = 0; i < l->len; i++) {
		lower += islower((unsigned char)l->s[i]) != 0;
		upper += isupper((unsigned char)l->s[i]) != 0;
	}
	if (islower((unsigned char)l->s[0]))
		return CASE_LOWER;
	if (lower == 0 && upper > 0)
		return CASE_SHOUTED;
	if (10 * l->capitals >= 7 * l->words)
		return CASE_TITLE;
	return 10 * l->capitals >= 4 * l->words ? CASE_SOME : CASE_SENTENCE;
}

/* Lines from i to the next one that the feature asks for; FAR: none near. */
static size_t
distance(const struct page *p, size_t i, enum feature to)
{
	for (size_t k = 1; k < FAR; k++) {
		size_t at = to == FROM_DATE ? i - k : i + k;
		const struct page_line *l;

		if (at >= p->n)	/* past an end, or wrapped around */
			break;
		l = &p->line[at];
		if (to == TO_PROSE ? l->prose : to == TO_NAMES ? l->names :
		    l->dated)
			return k;
	}
	return FAR;
}

/* Short lines among the three on each side. */
static uint8_t
short_around(const struct page *p, size_t i)
{
	uint8_t n = 0;

	for (size_t k = i > 3 ? i - 3 : 0; k <= i + 3 && k < p->n; k++)
		if (k != i && p->line[k].words < 6 && !p->line[k].dated)
			n++;
	return n;
}

/*
 * Is the line part of a longer one, as of the page's own title with the name
 * of the site; or that longer one itself?
 */
static uint8_t
held(const struct page *p, size_t i)
{
	const struct page_line *l = &p->line[i];

	if (l->len < HELD_LEAST)
		return 0;
	for (size_t k = 0; k < p->n; k++) {
		const struct page_line *o = &p->line[k];

		if (o->len < HELD_LEAST || o->len == l->len ||
		    o->whole > BYTES_MOST || o->prose)
			continue;
		if (*o->s == *l->s && memcmp(o->s, l->s, o->len < l->len ?
		    o->len : l->len) == 0)
			return o->len < l->len ? 4 : k < i ? 1 : 2;
		if (o->len > l->len && o->s[o->len - 1] == l->s[l->len - 1] &&
		    memcmp(o->s + o->len - l->len, l->s, l->len) == 0)
			return 3;
	}
	return 0;
}

static uint8_t
signs(const struct page_line *l)
{
	static const struct { char s[5]; uint8_t kind; } known[] = {
		{ "|", 1 }, { ">", 2 }, { "/", 2 }, { " - ", 3 },
		{ "\xe2\x80\x93 ", 3 }, { "@", 4 }, { "http", 4 }, { ": ", 5 } };

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (page_holds(l->s, l->len, known[i].s, strlen(known[i].s)))
			return known[i].kind;
	return 0;
}

/* Is it a person's name, perhaps with a job, by the kinds of its words? */
static uint8_t
named(const struct page_line *l)
{
	uint8_t first = l->naming.first, last = l->naming.last;

	if (!l->named)
		return 0;
	if (l->naming.odd > 0)
		return 1;
	return (uint8_t)(2 + (first == NAMING_GIVEN || first == NAMING_EITHER) +
	    2 * (last == NAMING_SURNAME || last == NAMING_EITHER ||
	    last == NAMING_UNKNOWN));
}

/* May the line be a headline, or a standfirst below one? */
static bool
is_headline(const struct page_line *l)
{
	return l->words >= HEADLINE_WORDS && l->whole <= BYTES_MOST &&
	    !l->prose && !l->dated && !l->names && !l->other && !l->caption;
}

/*
 * The lines directly above and below: above a title is a short label or
 * nothing, above a standfirst the title, above a teaser another teaser.
 */
static uint8_t
around(const struct page *p, size_t i)
{
	const struct page_line *l = &p->line[i];
	uint8_t above = i == 0 ? 0 : !is_headline(l - 1) ? 1 :
	    i == 1 || !is_headline(l - 2) ? 2 : 3;
	uint8_t below = i + 1 == p->n ? 0 : l[1].dated || l[1].names ? 1 :
	    is_headline(l + 1) ? 2 : 0;

	return (uint8_t)(3 * above + below);
}

static void
describe(const struct page *p, size_t i, uint8_t *bin)
{
	const struct page_line *l = &p->line[i];

	bin[WORDS] = CHOOSE_BIN(l->words, 3, 4, 5, 6, 8, 10, 13, 17, 21, 27);
	bin[END] = end_of(l);
	bin[CASE] = case_of(l);
	bin[TO_PROSE] = CHOOSE_BIN(distance(p, i, TO_PROSE), 2, 3, 4, 6,
	    9, 15, 25, FAR);
	bin[TO_ARTICLE] = i >= p->begin ? i - p->begin < 4 ? 10 : 11 :
	    CHOOSE_BIN(p->begin - i, 2, 3, 4, 6, 9, 15, 30, 80);
	for (enum feature f = TO_DATE; f <= TO_NAMES; f++)
		bin[f] = CHOOSE_BIN(distance(p, i, f), 2, 3, 4, 6, 9, 15, FAR);
	bin[OVERLAP] = page_overlap(p, l);
	bin[RULES] = l->other ? 1 : l->caption ? 2 : l->issue ? 0 :
	    l->dated ? 3 : l->names ? 4 : 0;
	bin[SIGNS] = signs(l);
	bin[BEFORE] = page_neighbour(p, i == 0 ? p->n : i - 1);
	bin[AFTER] = page_neighbour(p, i + 1);
	bin[PLACE] = CHOOSE_BIN(i, 1, 2, 4, 8, 16, 40, 100, 250);
	bin[PROSE_BEFORE] = CHOOSE_BIN(l->prose_before, 1, 30, 100, 300, 800);
	bin[SHORT_AROUND] = short_around(p, i);
	bin[HELD] = held(p, i);
	bin[NAMED] = named(l);
	bin[AROUND] = around(p, i);
}

/*
 * Does the line stand between prose and a byline, perhaps with a date, below a
 * headline that does not repeat it; or below a headline that must be the title,
 * or as a quotation?  It is a picture's caption or a standfirst.
 */
static bool
is_caption(const struct page *p, size_t i)
{
	const struct page_line *l = &p->line[i];
	size_t above = i;
	bool names = false;

	if (i > 0 && is_headline(l - 1) && ((*l->s != '\'' &&
	    rules_match(RULE_SPEECH, l->s, 0, l->len, NULL)) ||
	    (i > 1 && l[-2].words < HEADLINE_WORDS &&
	    rules_match(RULE_TOP, l[-2].s, 0, l[-2].len, NULL))))
		return true;
	while (above > 0 && (p->line[above - 1].dated ||
	    p->line[above - 1].names))
		names |= p->line[--above].names;
	return names && above > 0 && is_headline(&p->line[above - 1]) &&
	    page_neighbour(p, i + 1) == PAGE_PROSE && held(p, i) == 0;
}

/*
 * Is the line, below an author's name, a job or another name?  Below a name at
 * the top is the title.
 */
static bool
is_beside_name(const struct page *p, size_t i)
{
	const struct page_line *l = &p->line[i];

	return i > 1 && (l[-1].names || named(l - 1) > 2) &&
	    (l->other || named(l) == NAMED_WHOLE);
}

static bool
may_be_title(const struct page_line *l)
{
	return l->words >= WORDS_LEAST && l->whole <= BYTES_MOST &&
	    !l->prose && !l->names && !l->alone && !l->caption &&
	    (memchr(l->s, ' ', l->len) != NULL ||
	    (unsigned char)l->s[0] >= 0xe2);
}

/* Is it furniture directly above the text, with nothing above it? */
static bool
is_notice(const struct page *p, size_t i)
{
	return i == 0 && p->begin == 1 && p->line[i].other;
}

/*
 * The end of the head of a page that starts with prose, a notice of the site: a
 * date below a headline and above more prose.  0: there is no title.
 */
static size_t
late_head(const struct page *p)
{
	for (size_t i = 2; i + 1 < p->n && i < PAGE_INTO; i++) {
		const struct page_line *l = &p->line[i];

		if (l->dated && (l->alone || l->names) && is_headline(l - 1) &&
		    !l[-2].prose && l[1 + (i + 2 < p->n && !l[1].prose)].prose)
			return i;
	}
	return 0;
}

void
title_candidates(const struct page *p, struct candidates *c)
{
	size_t end = p->begin == 0 ? late_head(p) : p->begin + PAGE_INTO;

	c->n = 0;
	for (size_t i = 0; i < p->n && i < end; i++) {
		struct candidate *k;

		if (p->line[i].greeting && i + GREETING_NEAR >= p->begin)
			break;	/* in a menu it is the name of a column */
		if (!may_be_title(&p->line[i]) || is_caption(p, i) ||
		    is_beside_name(p, i) || is_notice(p, i))
			continue;
		k = choose_add(c);
		k->line = i;
		k->end = p->line[i].len;
		describe(p, i, k->bin);
	}
}

const struct candidate *
title_otherwise(const struct page *p, const struct candidates *c)
{
	const struct page_line *l = p->line;

	return c->n > 0 && c->of[0].line == 0 && !l->other &&
	    l->words <= HEADLINE_WORDS && p->begin <= 2 ? &c->of[0] : NULL;
}
