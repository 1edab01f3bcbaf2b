/*
 * article - which lines of a page are its article.
 *
 * Lines come one by one, repaired, and go out in the same order, each kept
 * or dropped for a named reason: a rule (rules.h), or a shape that no rule
 * can tell from one line:
 *
 *	repeat	the line, or title, stands here already
 *	byline	a name on the line above or below a date
 *	ornament a line without letter or digit
 *	masthead a short line in capitals above the title
 *	menu	a run of short links
 *	teaser	a headline, that headline again and a blurb that breaks off;
 *		or anything else in a list of teasers that a rule opened
 *	line	what it is and where it stands speak against it (lines.h)
 *
 * A line of prose is decided at once.  A line that only those after it can
 * judge (a headline, a link) waits for the next line of prose, or until
 * ARTICLE_WINDOW lines wait.
 */
#ifndef ARTICLE_H
#define ARTICLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lines.h"
#include "place.h"
#include "rules.h"

#define ARTICLE_WINDOW PLACE_WINDOW
#define ARTICLE_RECENT 8
#define ARTICLE_SEEN 1024	/* lines of a document that are, a power of 2 */

extern const char article_line_reason[];	/* "line" */

struct judgement {		/* of a line by its measures */
	bool made;
	enum line_class class;
	int score;
	uint8_t measure[MEASURES];
};

/* Takes a line that was decided; reason is NULL where it is kept. */
typedef void article_emit(void *arg, const char *key, size_t key_len,
    const char *text, size_t len, const char *reason,
    const struct judgement *);

struct waiting {		/* a line in the window */
	size_t at, key_len, len;	/* in the store: key, then text */
	unsigned shape;
	uint64_t print;
	const char *reason;	/* NULL: undecided */
	struct measured line;
	struct judgement judgement;
};

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
	bool introduced;	/* the last line kept ends with a colon */
	bool entitled;		/* the document has a line that was kept */
	bool after_date;	/* the line before was a date */
	bool open;		/* the last line may go on in the next */
	size_t broken;		/* lines in a row, in a list, that went on */
	uint64_t recent[ARTICLE_RECENT];	/* fingerprints of lines */
	char *last;		/* the last line, if it was a long one */
	size_t last_len, last_size;
	size_t recents;
	uint64_t seen[ARTICLE_SEEN];	/* the same, by their lowest bits */
	struct place place;	/* of the next line that goes out */

	struct waiting waiting[ARTICLE_WINDOW];
	size_t n;
	char *store;
	size_t used, size;
};

void article_open(struct article *, struct rules *, const struct lines *,
    article_emit *, void *arg);

/* Another document begins. */
void article_document(struct article *);

/*
 * The next line, which must not be empty.  A rule may have been found for
 * it already, else it is NULL.
 */
void article_line(struct article *, const char *key, size_t key_len,
    const char *text, size_t len);

/* A part of the line that was cut out of it, for a reason. */
void article_cut(struct article *, const char *key, size_t key_len,
    const char *text, size_t len, const char *reason);

/*
 * Add to the kinds `kind` and the next ones, ARTICLE_PAIRS of them, what a
 * text has in which two lines may be fused.
 */
#define ARTICLE_PAIRS 3
void article_pairs(struct pairs *, unsigned kind);

/*
 * Where two lines were fused for want of a newline: how much of the text is
 * the first of them, 0 where nothing says so.  *over is set where that one
 * is furniture, which in fused files ends a document.
 */
size_t article_fused(struct article *, const char *text, size_t len,
    bool *over);

void article_close(struct article *);

#endif
