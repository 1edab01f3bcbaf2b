/*
 * date - candidates for the date: dates in short lines, in the title, and at
 * the start of the first paragraphs.
 */
#include "fields.h"

#include <ctype.h>
#include <string.h>

enum feature { ALWAYS, LABEL, LINE, FROM_TITLE, BESIDE };

enum {
	DATES_MOST = 3,		/* in a line */
	WORDS_MOST = 16,	/* in a line of nothing but dates */
	NEAR = 8,		/* lines below the title */
	INLINE_BYTES = 60	/* of prose within which a dateline ends */
};

/* From LABEL_UPDATED to LABEL_OTHER as the rules. */
enum { LABEL_NONE, LABEL_UPDATED, LABEL_PUBLISHED, LABEL_OTHER,
    LABEL_INLINE };

enum { LINE_ALONE, LINE_BYLINE, LINE_WORDS, LINE_PROSE, LINE_SENTENCE,
    LINE_UNLABELLED };

enum { BESIDE_NONE, BESIDE_ABOVE, BESIDE_FIRST, BESIDE_LATER };

#define SENTENCE_WORDS 2	/* in lower case: more than a label */

/*
 * The kind of label between the last date, or the start, and this one.  Within a
 * sentence ("a letter dated", "the report, published on") it is no label.
 */
static uint8_t
label_of(const struct page_line *l, size_t from, size_t to)
{
	struct pattern_match m;

	if (from == 0 && rules_match(RULE_INLINE, l->s, 0, l->len, &m) &&
	    m.end == to)
		return LABEL_INLINE;
	for (uint8_t i = LABEL_UPDATED; i <= LABEL_OTHER; i++)
		if (rules_match((enum rule_kind)(RULE_UPDATED - LABEL_UPDATED +
		    i), l->s, from, to, &m) && (!l->prose || m.start == from))
			return i;
	return LABEL_NONE;
}

/* Does the label of a date name who wrote, as "posted by Ann Example on"? */
static bool
names_author(const char *s, size_t n)
{
	return page_holds(s, n, " by ", 4) || page_holds(s, n, " By ", 4);
}

bool
date_blank(const struct page_line *l, bool authors, char *s)
{
	struct date d;
	size_t at = 0;

	memcpy(s, l->s, l->len);
	for (; l->dated && dates_find(&rules_dates, l->s, l->len, at, DATE_DAY,
	    &d); at = d.end) {
		struct pattern_match m;

		memset(s + d.start, ' ', d.end - d.start);
		for (int kind = RULE_UPDATED; kind <= RULE_UNDATED; kind++)
			if (rules_match((enum rule_kind)kind, l->s, at,
			    d.start, &m) && (!authors || !names_author(l->s +
			    m.start, m.end - m.start)))
				memset(s + m.start, ' ', m.end - m.start);
	}
	if (at > 0 || !authors)
		rules_blank(RULE_BESIDE, s, l->len, ' ');
	return at > 0;
}

/* What the line has besides dates, labels and times. */
static uint8_t
rest_of(const struct page_line *l)
{
	char s[PAGE_SHORT];
	size_t lower = 0;

	if (l->whole > PAGE_SHORT)
		return LINE_PROSE;
	if (l->alone)
		return LINE_ALONE;
	if (l->names)
		return LINE_BYLINE;
	(void)date_blank(l, false, s);
	for (size_t i = 0; i < l->len; i++)
		lower += islower((unsigned char)s[i]) &&
		    (i == 0 || s[i - 1] == ' ');
	return lower < SENTENCE_WORDS ? LINE_WORDS : LINE_SENTENCE;
}

bool
date_stands(const struct page_line *l)
{
	char s[PAGE_SHORT];
	size_t letters = 0, len;

	if (l->words > WORDS_MOST || l->whole > PAGE_SHORT ||
	    strpbrk(l->s, "0123456789") == NULL)
		return false;
	(void)date_blank(l, false, s);
	for (size_t i = 0; i < l->len; i++)
		if ((i == 0 || !isalpha((unsigned char)s[i - 1])) &&
		    dates_month(&rules_dates, s + i, l->len - i, &len) > 0)
			memset(s + i, ' ', len);
	for (size_t i = 0; i < l->len; i++)
		letters += isalpha((unsigned char)s[i]) ||
		    (unsigned char)s[i] >= 0xc3;
	return letters <= 3;
}

/*
 * Does prose start with the date and the usual company of one, such as a
 * weekday or a place?  Then it is a dateline.
 */
static bool
is_dateline(const struct page_line *l, size_t start, size_t end)
{
	char s[INLINE_BYTES];
	size_t words = 0;

	if (!l->prose || start >= INLINE_BYTES || end >= l->len ||
	    isalnum((unsigned char)l->s[end]) || (l->s[end] == ' ' &&
	    end + 1 < l->len && islower((unsigned char)l->s[end + 1])))
		return false;
	memcpy(s, l->s, start);
	while (start > 0 && s[start - 1] == ' ')
		start--;
	if (start >= 2 && (start == 2 || s[start - 3] == ' ') &&
	    strchr("nN", s[start - 1]) != NULL)
		return false;	/* "On 5 May 2023, the", "Speaking on 5" */
	rules_blank(RULE_BESIDE, s, start, ' ');
	for (size_t i = 0; i < start; i++) {
		bool first = i == 0 || s[i - 1] == ' ';

		if (first && islower((unsigned char)s[i]))
			return false;
		words += first && isupper((unsigned char)s[i]);
	}
	return words <= 3;
}

/* Is a word beside the date in lower case, as in a sentence? */
static bool
is_inside(const struct page_line *l, size_t start, size_t end)
{
	size_t word = start;

	if (end + 1 < l->len && l->s[end] == ' ' &&
	    islower((unsigned char)l->s[end + 1]))
		return true;
	while (word > 0 && l->s[word - 1] == ' ')
		word--;
	while (word > 0 && naming_letter(l->s[word - 1]))
		word--;
	return word < start && islower((unsigned char)l->s[word]);
}

static void
add(const struct page *p, size_t title, size_t i, size_t from,
    const struct date *d, struct candidates *c)
{
	const struct page_line *l = &p->line[i];
	uint8_t label = label_of(l, from, d->start);
	uint8_t line = rest_of(l);
	struct candidate *k;

	if (label == LABEL_NONE && from == 0 && is_dateline(l, d->start,
	    d->end))
		label = LABEL_INLINE;
	if ((label == LABEL_NONE && (l->prose || (line == LINE_SENTENCE &&
	    is_inside(l, d->start, d->end)))) || label == LABEL_OTHER)
		return;	/* "changes from 1 April" */
	if (page_below(p, title, i) && label != LABEL_PUBLISHED &&
	    label != LABEL_UPDATED && (line != LINE_ALONE ||
	    page_teased(p, i)))
		return;
	k = choose_add(c);
	k->line = i;
	k->start = d->start;
	k->end = d->end;
	k->date = *d;
	k->bin[LABEL] = label;
	k->bin[LINE] = label == LABEL_NONE && line == LINE_SENTENCE ?
	    LINE_UNLABELLED : line;
	k->bin[FROM_TITLE] = page_distance(title, i);
}

/*
 * Tell the first date below the title, that of publication, from those of
 * changes, comments and teasers.  One above the title is the day's, in the head
 * of the site, if there is one near below.
 */
static void
mark_order(const struct page *p, size_t title, struct candidates *c)
{
	bool first = true, head = false;

	for (size_t i = 0; i < c->n; i++) {
		struct candidate *k = &c->of[i];
		bool updated = k->bin[LABEL] == LABEL_UPDATED;

		if (title == PAGE_NONE || k->line < title)
			continue;
		k->bin[BESIDE] = updated || page_below(p, title, k->line) ?
		    BESIDE_NONE : first ? BESIDE_FIRST : BESIDE_LATER;
		if (k->bin[LINE] != LINE_UNLABELLED && !updated) {
			first = false;
			head |= k->line - title <= NEAR;
		}
	}
	for (size_t i = 0; head && i < c->n && c->of[i].line < title; i++)
		c->of[i].bin[BESIDE] = BESIDE_ABOVE;
}

void
date_candidates(const struct page *p, size_t title, struct candidates *c)
{
	c->n = 0;
	for (size_t i = 0; i < p->n && c->n < 256; i++) {
		const struct page_line *l = &p->line[i];
		size_t from = 0, end = l->len;
		struct date d;

		if (!l->dated && (!l->prose || l->whole <= PAGE_SHORT ||
		    i >= p->begin + 4 || i + 1 < p->begin))
			continue;
		if (l->whole > PAGE_SHORT && end > INLINE_BYTES)
			end = INLINE_BYTES;
		for (int n = 0; n < DATES_MOST && dates_find(&rules_dates,
		    l->s, end, from, DATE_DAY, &d); n++) {
			add(p, title, i, from, &d, c);
			from = d.end;
		}
	}
	mark_order(p, title, c);
}
