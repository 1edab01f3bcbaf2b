/*
 * byline - candidates for the byline: names after "By" and its like, in a line
 * of their own or beside a date.
 */
#define _GNU_SOURCE		/* memmem */
#include "fields.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "naming.h"

enum feature { ALWAYS, KIND, FROM_TITLE, WORDS, LIST, BEFORE, AFTER, FIRST,
    LAST, ODD, PROSE };

enum {
	WORDS_MOST = 30,	/* in the line of a byline */
	CAPITALS = 2,		/* in a name, at least */
	NEAR = 40,		/* lines */
	NAME_LEAST = 3,		/* bytes; an initial is everywhere */
	PROSE_SOME = 2,		/* last bin of PROSE that is hardly any */
	LABELLED = 4,		/* first bin of ODD for a name after a label */
	REST_WORDS = 6,		/* of a job or a paper after a name */
	BODY_WORDS = 5,		/* of a body, */
	LABEL_WORDS = 3,	/* below a label */
	ADDRESS_LINES = 3,	/* at most, after a signature */
	ADDRESS_WORDS = 5	/* in each of them */
};

enum { KIND_BY, KIND_BY_DATED, KIND_NAME, KIND_NAME_DATED, KIND_LABELLED,
    KIND_NONE };

/* The bytes of a sign at s, in ASCII or from U+2000 on, as a dash; 0: a letter. */
static size_t
sign_at(const char *s, size_t n)
{
	if (!naming_letter(*s))
		return 1;
	return n > 2 && memcmp(s, "\xe2\x80", 2) == 0 ? 3 : 0;
}

/* Is a digit right after a letter, as the mark of a note is after a name? */
static bool
has_note(const struct page_line *l)
{
	for (size_t i = 1; i < l->len; i++)
		if (isdigit((unsigned char)l->s[i]) &&
		    (islower((unsigned char)l->s[i - 1]) ||
		    (unsigned char)l->s[i - 1] >= 0x80))
			return true;
	return false;
}

/*
 * Blank dates, their labels, times, and what stands between names in a copy of
 * the line; the part that is left, without signs at its ends.
 */
static bool
blank(const struct page_line *l, char *s, struct pattern_match *part)
{
	bool dated = date_blank(l, true, s);
	size_t sign;

	if (l->capitals >= 2 * CAPITALS || has_note(l))
		rules_blank(RULE_BETWEEN, s, l->len, ',');
	*part = (struct pattern_match){ 0, l->len };
	while (part->start < part->end && (sign = sign_at(s + part->start,
	    part->end - part->start)) > 0)
		part->start += sign;
	while (part->end > part->start && !naming_letter(s[part->end - 1]) &&
	    s[part->end - 1] != '.')
		part->end--;
	return dated;
}

/*
 * Where to cut a tail.  If only one word is before it, without a mark between,
 * the tail begins inside a name: its last word is cut, as in "Jane Doe
 * Reporter", or nothing if it is one word, as in "Gazette Staff".
 */
static size_t
cut_at(const char *s, const struct pattern_match *m,
    const struct pattern_match *tail)
{
	size_t at = tail->end;

	if (s[tail->start] != ' ' ||
	    memchr(s + m->start, ' ', tail->start - m->start) != NULL)
		return tail->start;
	while (at > tail->start && s[at - 1] != ' ')
		at--;
	return at > tail->start + 1 ? at - 1 : m->end;
}

/* Cut a job, a paper and the like off the end; what is left must be all. */
static bool
cut_tail(const char *s, size_t n, struct pattern_match *m)
{
	struct pattern_match tail;

	if (rules_match(RULE_TAIL, s, m->start, n, &tail) &&
	    tail.start > m->start) {
		if (tail.start < m->end) {
			m->end = cut_at(s, m, &tail);
			return true;
		}
		n = tail.start;
	}
	for (size_t i = m->end; i < n; i++)
		if (naming_letter(s[i]))
			return false;
	return true;
}

static size_t
count_words(const char *s, size_t n)
{
	size_t words = 0;

	for (size_t i = 0; i < n; i++)
		words += naming_letter(s[i]) && (i == 0 || s[i - 1] == ' ');
	return words;
}

/* The length of the last word of the n bytes at s. */
static size_t
last_word(const char *s, size_t n)
{
	size_t len = 0;

	while (len < n && naming_letter(s[n - len - 1]))
		len++;
	return len;
}

/* The byline in a line, and its kind. */
static uint8_t
read_line(const struct page_line *l, struct pattern_match *m)
{
	char s[PAGE_SHORT + 1];
	struct pattern_match part, bio;
	size_t first, n;
	bool dated;

	if (l->whole > PAGE_SHORT)
		return KIND_NONE;
	dated = blank(l, s, &part);
	if (part.start == part.end)
		return KIND_NONE;
	if (rules_match(RULE_BYLINE, s, part.start, part.end, m) &&
	    m->end > m->start && cut_tail(s, part.end, m))
		return dated ? KIND_BY_DATED : KIND_BY;
	if (l->capitals < CAPITALS ||
	    l->s[l->len - 1] == ':' ||	/* who says what follows */
	    !rules_match(RULE_NAME, s, part.start, part.end, m))
		return KIND_NONE;
	if (m->end < part.end && rules_match(RULE_BIO, s, m->start, part.end,
	    &bio))
		return KIND_BY;
	if (s[part.end - 1] == '.' &&	/* a sentence about someone */
	    count_words(s + m->end, part.end - m->end) > REST_WORDS)
		return KIND_NONE;
	/* tails are slow, and leave at least the first word */
	first = m->start;
	n = naming_word(s, m->end, &first);
	if (m->end == m->start ||
	    rules_match(RULE_BODY, s, first, first + n, NULL) ||
	    !cut_tail(s, part.end, m) ||
	    rules_match(RULE_BODY, s, m->start, m->end, NULL))
		return KIND_NONE;
	return dated ? KIND_NAME_DATED : KIND_NAME;
}

/* Are there several names in the n bytes at s? */
static bool
is_list(const char *s, size_t n)
{
	return naming_parted(s, n) || page_holds(s, n, " and ", 5);
}

/* Does the line end as a list that goes on: "Ann Poe,", "Ann Poe and"? */
static bool
goes_on(const struct page_line *l)
{
	return strchr(",&", l->s[l->len - 1]) != NULL || (l->len > 4 &&
	    memcmp(l->s + l->len - 4, " and", 4) == 0);
}

/* Is the name in its line followed by what a reporter is? */
static bool
has_post(const struct page_line *l)
{
	size_t i = l->byline.end;

	(void)naming_word(l->s, l->len, &i);
	return rules_match(RULE_POST, l->s, i, l->len, NULL);
}

void
byline_read(struct page_line *l)
{
	const char *s;
	size_t n;

	l->by = l->prose || l->capitals == 0 || l->words > WORDS_MOST ?
	    KIND_NONE : read_line(l, &l->byline);
	l->names = l->by != KIND_NONE;
	if (!l->names)
		return;
	s = l->s + l->byline.start;
	n = l->byline.end - l->byline.start;
	if (n > 1 && s[n - 1] == '.' && last_word(s, n - 1) > 2) /* not Jr. */
		l->byline.end = l->byline.start + --n;
	naming_read(s, n, &l->naming);
	l->caption |= l->naming.place && n == l->len;
	if (l->by == KIND_NAME && l->caption && (l->naming.place ||
	    count_words(s + n, l->len - l->byline.end) > REST_WORDS ||
	    rules_match(RULE_CAPTION, l->s, l->byline.end, l->len, NULL)))
		l->by = KIND_NONE;	/* in the picture, or who took it */
	l->named = l->by == KIND_NAME;
	if (l->named)		/* a job may be first */
		l->names = l->naming.starts && (l->byline.start > 0 ||
		    is_list(s, n) || has_post(l));
}

/* Words of prose between the title and line i, as a bin. */
static uint8_t
prose_between(const struct page *p, size_t title, size_t i)
{
	return title == PAGE_NONE || i < title ? 0 : (uint8_t)(1 +
	    CHOOSE_BIN(p->line[i].prose_before -
	    p->line[title].prose_before, 1, 20, 60, 200));
}

/* Has the line the name of n bytes at s: "Fox", "Fox's", but not "Foxes"? */
static bool
has_name(const struct page_line *l, const char *s, size_t n)
{
	const char *p = l->s, *end = l->s + l->len;

	while (n > 0 && (p = memmem(p, (size_t)(end - p), s, n)) != NULL)
		if ((p += n) == end || !isalpha((unsigned char)*p))
			return true;
	return false;
}

/* Has a paragraph from line i to `end` the name of n bytes at s? */
static bool
is_mentioned(const struct page *p, size_t i, size_t end, const char *s,
    size_t n)
{
	for (; i < end; i++)
		if (p->line[i].prose && has_name(&p->line[i], s, n))
			return true;
	return false;
}

size_t
byline_names(char *s, size_t n)
{
	size_t len = 0;

	if (n > 0)
		rules_blank(RULE_BETWEEN, s, n, '\n');
	for (size_t i = 0; i < n; i++)
		if (s[i] != '\n')
			s[len++] = s[i];
	return len;
}

static void
describe(const struct page *p, size_t title, struct candidate *k)
{
	size_t n = k->end - k->start, i = k->line;
	char s[PAGE_SHORT];
	struct naming naming;

	memcpy(s, p->line[i].s + k->start, n);
	n = byline_names(s, n);
	k->bin[FROM_TITLE] = page_distance(title, i);
	k->bin[WORDS] = CHOOSE_BIN(count_words(s, n), 2, 3, 4, 5, 7);
	k->bin[LIST] = is_list(s, n) || goes_on(&p->line[i]);
	k->bin[BEFORE] = page_neighbour(p, i == 0 ? p->n : i - 1);
	k->bin[AFTER] = page_neighbour(p, i + 1);
	naming_read(s, n, &naming);
	k->bin[FIRST] = naming.first;
	k->bin[LAST] = naming.last;
	k->bin[ODD] = naming.odd;	/* after a label it means less */
	if (k->bin[KIND] != KIND_NAME && k->bin[KIND] != KIND_NAME_DATED)
		k->bin[ODD] += LABELLED;
	k->bin[PROSE] = prose_between(p, title, i);
}

/* Is it a heading of this kind, alone on its line? */
static bool
is_heading(enum rule_kind kind, const struct page_line *l)
{
	return l->words <= 7 && rules_match(kind, l->s, 0, l->len, NULL);
}

/* Does the article call the person "Dr Hale", as it does not its author? */
static bool
is_subject(const struct page *p, const char *s, size_t n)
{
	static const char *const before[] = { "Dr", "Mr", "Mrs", "Ms", "Prof" };
	char called[PAGE_SHORT + 8];

	if (!is_mentioned(p, p->begin, p->end, s, n))
		return false;
	for (size_t i = 0; i < sizeof(before) / sizeof(*before); i++) {
		int k = snprintf(called, sizeof(called), "%s %.*s", before[i],
		    (int)n, s);

		if (is_mentioned(p, p->begin, p->end, called, (size_t)k))
			return true;
	}
	return false;
}

/*
 * Does the title mention the person in line i, but not as its author ("Bea Fox:
 * We must"), or prose above the line, or the article with the form of address?
 * Then the name introduces a quotation, as in press releases, or is a caption.
 */
static bool
is_introduced(const struct page *p, size_t title, size_t i)
{
	const struct page_line *l = &p->line[i], *t;
	const char *end = l->s + l->byline.end;
	size_t n = last_word(l->s, l->byline.end);
	size_t whole = l->byline.end - l->byline.start;

	if (title == PAGE_NONE)
		return false;
	t = &p->line[title];
	if (t->len > whole && memcmp(t->s, end - whole, whole) == 0 &&
	    memchr(":|.,", t->s[whole], 4) != NULL)
		return false;
	return has_name(t, end - n, n) ||
	    is_mentioned(p, title + 1, i, end - n, n) ||
	    (i - title < NEAR && is_subject(p, end - n, n));
}

/* Do given names, after a label even one less, outnumber the words of no name? */
static bool
are_people(const struct page_line *l, bool labelled)
{
	return l->naming.given + labelled > l->naming.odd;
}

/* Do at most a job, an address, and readers' comments follow line i? */
static bool
is_last(const struct page *p, size_t i)
{
	for (size_t k = i + 1; k < p->n; k++) {
		const struct page_line *l = &p->line[k];

		if (is_heading(RULE_REPLIES, l))
			break;
		if (k > i + ADDRESS_LINES || l->words > ADDRESS_WORDS ||
		    l->dated || (l->by == KIND_NAME && are_people(l, false)) ||
		    (rules_match(RULE_OTHER, l->s, 0, l->len, NULL) &&
		    !rules_match(RULE_JOB, l->s, 0, l->len, NULL)))
			return false;
	}
	return true;
}

/* Is it a paragraph, or a short last sentence? */
static bool
ends_text(const struct page_line *l)
{
	return l->prose || (l->words > LABEL_WORDS &&
	    strchr(".!?", l->s[l->len - 1]) != NULL);
}

/*
 * May the name in line i, below the article, be its author's?  It is labelled,
 * and its label follows prose or has no headline of a teaser beside it; or it
 * follows prose other than a quotation, and hardly anything follows it.
 */
static bool
is_signed(const struct page *p, size_t label, size_t i, uint8_t kind)
{
	const struct page_line *above = &p->line[i - 1];

	if (kind == KIND_NAME || kind == KIND_NAME_DATED)
		return ends_text(above) && (i + 1 == p->n || (is_last(p, i) &&
		    (are_people(&p->line[i], false) ||
		    p->line[i].naming.first == NAMING_INITIAL))) &&
		    !rules_match(RULE_SPEECH, above->s, 0, above->len, NULL);
	if (p->line[label - 1].by == KIND_BY || (i + 1 < p->n &&
	    p->line[i + 1].by == KIND_BY))
		return false;	/* a list of teasers */
	return ends_text(&p->line[label - 1]) || (kind != KIND_BY_DATED &&
	    !page_teased(p, i));
}

/*
 * Does the first or last paragraph of the article say who someone is, "Ann Poe
 * is a nurse in Hull", whom no other line mentions by the first name or the
 * last?  That is its author.  Below a standfirst, "By Ann Poe, a nurse" says so.
 */
static bool
read_bio(const struct page *p, size_t i, struct pattern_match *m)
{
	const struct page_line *l = &p->line[i];
	size_t len = l->len < PAGE_SHORT ? l->len : PAGE_SHORT, first;

	if (!l->prose || (i != p->begin && i != p->begin + 1 &&
	    i + 1 != p->end) || !rules_match(RULE_BIO, l->s, 0, len, m) ||
	    (!rules_match(RULE_BYLINE, l->s, 0, len, m) && (i == p->begin + 1 ||
	    !rules_match(RULE_NAME, l->s, 0, len, m))))
		return false;
	len = last_word(l->s + m->start, m->end - m->start);
	first = m->end - m->start > len ? last_word(l->s + m->start,
	    m->end - m->start - len - 1) : 0;
	for (size_t k = p->begin; k < p->end; k++) {
		const struct page_line *o = &p->line[k];

		if (k != i && (page_holds(o->s, o->len, l->s + m->end - len,
		    len) || (first > NAME_LEAST && page_holds(o->s, o->len,
		    l->s + m->end - len - 1 - first, first + 1))))
			return false;
	}
	return true;
}

/* May a few words name a body, below a short line near the title? */
static bool
may_be_body(const struct page_line *l, size_t title, size_t i)
{
	return i - title < NEAR && l[-1].words <= LABEL_WORDS &&
	    l->words <= BODY_WORDS && l->capitals > 0 && !l->dated &&
	    !l->other && isalpha((unsigned char)l->s[l->len - 1]);
}

/*
 * The kind of the name in line i, if a label above it or a reporter's job makes
 * it more than a name; *label: the line of the label.
 */
static uint8_t
read_label(const struct page *p, size_t title, size_t i, uint8_t kind,
    struct pattern_match *m, size_t *label)
{
	const struct page_line *l = &p->line[i];

	if (i > 0 && (kind == KIND_NAME || (kind == KIND_NONE &&
	    may_be_body(l, title, i))) && is_heading(RULE_LABEL, l - 1)) {
		if (kind == KIND_NONE)
			*m = (struct pattern_match){ 0, l->len };
		*label = i - 1;
		return KIND_LABELLED;
	}
	return kind == KIND_NAME && (i == 0 || l[-1].by != KIND_NAME) &&
	    (has_post(l) || (i + 1 < p->n && is_heading(RULE_POST, l + 1))) ?
	    KIND_LABELLED : kind;	/* not one of several */
}

/* Is the name in line i, by its place, that of someone else than the author? */
static bool
is_someone(const struct page *p, size_t title, size_t label, size_t i,
    uint8_t kind)
{
	const struct page_line *l = &p->line[i];

	if (page_below(p, title, i) && !is_signed(p, label, i, kind))
		return true;
	if (kind == KIND_NAME)	/* speaker, addressee, column above "By" */
		return is_introduced(p, title, i) || (i > 0 &&
		    ((l[-1].words > LABEL_WORDS &&
		    l[-1].s[l[-1].len - 1] == ':') ||
		    (l[-1].by != KIND_NONE && goes_on(l - 1)))) ||
		    (i + 1 < p->n && l[1].by <= KIND_BY_DATED);
	return label < i && i < p->end && p->line[label].caption; /* in a letter */
}

/* Cut the place off a signature, "Ann Poe, Stoke Row": it has no given name. */
static void
cut_place(const struct page_line *l, struct pattern_match *m)
{
	const char *s = memchr(l->s + m->start, ',', m->end - m->start);
	size_t at = s == NULL ? m->end : (size_t)(s - l->s) + 2;
	struct naming naming;

	if (at >= m->end)
		return;
	naming_read(l->s + at, m->end - at, &naming);
	if (naming.last != NAMING_NONE &&	/* not "Jr." */
	    (naming.given == 0 || naming.place))
		m->end = at - 2;
}

void
byline_candidates(const struct page *p, size_t title, struct candidates *c)
{
	c->n = 0;
	for (size_t i = 0; i < p->n && c->n < 512; i++) {
		const struct page_line *l = &p->line[i];
		struct pattern_match m = l->byline;
		size_t label = i;
		uint8_t kind = read_bio(p, i, &m) ? KIND_BY : l->by;
		struct candidate *k;

		if (prose_between(p, title, i) > PROSE_SOME &&
		    is_heading(RULE_REPLIES, l))
			return;	/* readers' names */
		kind = read_label(p, title, i, kind, &m, &label);
		if (kind == KIND_NONE || i == title ||
		    is_someone(p, title, label, i, kind))
			continue;
		if (kind == KIND_NAME && i >= p->end)
			cut_place(l, &m);
		k = choose_add(c);
		k->line = i;
		k->start = m.start;
		k->end = m.end;
		k->bin[KIND] = kind;
		describe(p, title, k);
	}
}

/* Are the words of the name among the n bytes at s, but not "Poe" in "Poele"? */
static bool
lists(const char *s, size_t n, const char *name, size_t len)
{
	for (size_t i = 0; i + len <= n; i++)
		if (memcmp(s + i, name, len) == 0 &&
		    (i == 0 || !isalpha((unsigned char)s[i - 1])) &&
		    (i + len == n || !isalpha((unsigned char)s[i + len])))
			return true;
	return false;
}

const struct candidate *
byline_whole(const struct page *p, const struct candidates *c, size_t title,
    const struct candidate *one)
{
	const char *s = p->line[one->line].s + one->start;
	size_t n = one->end - one->start;

	for (const struct candidate *k = c->of; k->line < one->line; k++) {
		const struct page_line *l = &p->line[k->line];

		if (k->line > title && k->bin[LIST] &&
		    are_people(l, false) && lists(l->s + k->start,
		    k->end - k->start, s, n))
			return k;
	}
	return one;
}

const struct candidate *
byline_otherwise(const struct page *p, const struct candidates *c, size_t title)
{
	const struct candidate *end = NULL;

	for (size_t i = 0; i < c->n; i++) {
		const struct candidate *k = &c->of[i];
		const struct page_line *l = &p->line[k->line];

		if (title != PAGE_NONE && (k->line == title + 1 ||
		    (k->line == title + 2 && p->line[title + 1].alone)) &&
		    k->bin[KIND] == KIND_NAME && are_people(l, false) &&
		    is_list(l->s + k->start, k->end - k->start))
			return k;
		if (title == PAGE_NONE ? k->line < p->end ||
		    !is_signed(p, k->line, k->line, k->bin[KIND]) :
		    !page_below(p, title, k->line + 1))
			continue;
		if (end != NULL || k->line > p->end + 1 ||
		    !are_people(l, true))
			return NULL;
		end = k;
	}
	return end;
}

/* May the name of n bytes in the line follow the author above? */
static bool
may_join(const struct page *p, const struct page_line *l, const char *name,
    size_t n)
{
	size_t last = last_word(name, n);

	return goes_on(l - 1) || (name[n] != ' ' && l->naming.starts &&
	    are_people(l, false) && !is_mentioned(p, p->begin, p->end,
	    name + n - last, last));
}

size_t
byline_others(const struct page *p, size_t title, size_t line, char *s,
    size_t n)
{
	while (++line + 1 < p->n && line != title) {
		const struct page_line *l = &p->line[line];
		const char *name;
		size_t len;

		if (l->by != KIND_NAME && is_heading(RULE_JOB, l))
			continue;	/* of the author above */
		if (l->by != KIND_NAME || (l[1].prose && !goes_on(l - 1)))
			break;
		name = l->s + l->byline.start;
		len = l->byline.end - l->byline.start;
		if (!may_join(p, l, name, len) ||
		    lists(s, n, name, len) || n + len + 2 > PAGE_BYTES)
			break;
		memcpy(s + n, ", ", 2);
		memcpy(s + n + 2, name, len);
		n += len + 2;
	}
	return n;
}
