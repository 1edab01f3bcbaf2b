/*
 * article - which lines of a page are its article.
 *
 * Lines come one by one, repaired, and go out in the same order, each kept
 * or dropped for a named reason: the rule that is certain of it, `ornament`
 * (no letter or digit), what other lines prove (such as `byline`, or `repeat`,
 * a copy of a line that is kept or a text twice), or what the judge (judge.h) had
 * most against it.
 *
 * A document is held to its end, or up to a bound, and judged as a whole:
 * lines that fail are dropped, and the rest is judged again until no more go,
 * so that an article cleaned once is not changed by cleaning it again.
 *
 * In a stream (live) at most ARTICLE_LIVE lines wait.  Prose that the judge
 * keeps is decided at once, with all lines that wait before it; so is a
 * paragraph that no rule speaks against just below one that is out.
 *
 * ruled.h decides by rules alone, margin.h adds what the surroundings of a line
 * tell to the judge's score, and title.h finds the title.
 */
#ifndef ARTICLE_H
#define ARTICLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "page/judge.h"
#include "page/margin.h"
#include "page/measures.h"
#include "page/place.h"
#include "page/ruled.h"
#include "page/rules.h"
#include "page/waiting.h"

#define ARTICLE_LIVE 20
#define ARTICLE_RECENT 4	/* lines that a title may repeat */
#define ARTICLE_LINES 4096	/* the usual bounds of a document */
#define ARTICLE_BYTES ((size_t)1 << 20)

struct article_line {		/* as it goes out */
	const char *key, *text;
	size_t key_len, len;
	const char *reason;	/* NULL: it is kept */
};

/* Takes a line that was decided; it is gone afterwards. */
typedef void article_emit(void *arg, const struct article_line *);

/* Looks at a line as it is judged; more than once, if it is judged anew. */
typedef void article_watch(void *arg, const char *key, size_t key_len,
    const char *text, size_t len, const int32_t features[FEATURES]);

struct article {
	struct rules *rules;
	const struct judge *judge;
	struct words *words;
	article_emit *emit;
	article_watch *watch;	/* NULL, unless the caller sets it */
	void *arg;
	bool live;
	enum model model;	/* MODEL_PAGE, or MODEL_LIVE */
	bool reasons;		/* the caller asks for the judge's, too */
	size_t lines, bytes;	/* the bounds of a document */
	int passes;		/* that judge it */

	struct waiting waiting;
	struct place place;	/* of the lines that wait, and some before */
	size_t base;		/* spots of those before */
	struct ruled ruled;
	struct margin margin;
	uint64_t recent[ARTICLE_RECENT];	/* prints of the last lines kept */
	size_t recents, paragraphs;	/* kept of the document */
	const char *author;	/* in the byline, in `waiting`; for one pass */
	size_t author_len;	/* 0: no byline was found */
	bool begun;		/* prose of the document was kept and is out */
};

/* Rules and judge are the caller's and must outlive the article. */
void article_open(struct article *, struct rules *, const struct judge *,
    article_emit *, void *arg);

/* Before the first line: this is a stream. */
void article_set_live(struct article *);

/* The document has ended; another may begin. */
void article_document(struct article *);

/*
 * The next line, at least one byte: key, then text, past the end of which
 * INPUT_SLACK bytes must be readable.
 */
void article_line(struct article *, const char *key, size_t key_len,
    const char *text, size_t len);

/* A part that was cut out of the next line, for a reason. */
void article_cut(struct article *, const char *key, size_t key_len,
    const char *text, size_t len, const char *reason);

/* Is the stream in a list of teasers, or after an article's end? */
bool article_listing(const struct article *);

#endif
