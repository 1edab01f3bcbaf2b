/*
 * article - which lines of a page are its article.
 *
 * Lines come one by one, repaired, and go out in the same order, each kept
 * or dropped for a named reason: a rule (rules.h), or a shape that no rule
 * can tell from one line:
 *
 *	repeat	the line, or title, stands here already (repeats.h)
 *	byline	a name on the line above or below a date
 *	ornament a line without letter or digit
 *	masthead a short line in capitals above the title
 *	menu	a run of short links (menus.h)
 *	teaser	a headline, that headline again and a blurb that breaks off;
 *		or anything else in a list of teasers that a rule opened
 *	line	what it is and where it stands speak against it (judge.h)
 *
 * A line of prose is decided at once.  A line that only those after it can
 * judge (a headline, a link) waits for the next line of prose, or until
 * WINDOW_LINES lines wait.
 */
#ifndef ARTICLE_H
#define ARTICLE_H

#include <stdbool.h>
#include <stddef.h>

#include "judge.h"
#include "lines.h"
#include "place.h"
#include "repeats.h"
#include "rules.h"
#include "window.h"

/*
 * Takes a line that was decided; reason is NULL where it is kept.  The line
 * is gone afterwards; the judgement is NULL where there is none.
 */
typedef void article_emit(void *arg, const struct page_line *,
    const char *reason, const struct judgement *);

enum part { PART_BODY, PART_LIST, PART_END, PART_FROM };

struct article {
	struct rules *rules;
	const struct lines *lines;
	article_emit *emit;
	void *arg;
	bool documents;		/* are known; else others may follow */

	enum part part;
	const struct rule *from;	/* that began PART_FROM */
	bool links;		/* a menu is going on */
	bool entitled;		/* the document has a line that was kept */
	bool after_date;	/* the line before was a date */
	bool open;		/* the last line may go on in the next */
	size_t broken;		/* lines in a row, in a list, that went on */
	struct repeats repeats;
	struct place place;	/* of the next line that goes out */
	struct window window;
};

void article_open(struct article *, struct rules *, const struct lines *,
    article_emit *, void *arg);

/* Another document begins. */
void article_document(struct article *);

/* The next line, which must not be empty; its shape is found here. */
void article_line(struct article *, struct page_line *);

/* A part of the line that was cut out of it, for a reason. */
void article_cut(struct article *, const struct page_line *,
    const char *reason);

/*
 * Where two lines were fused for want of a newline: how much of the text is
 * the first of them, 0 where nothing says so (seams.h).
 */
size_t article_fused(struct article *, const char *text, size_t len,
    bool *over);

void article_close(struct article *);

#endif
