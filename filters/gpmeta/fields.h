/*
 * fields - collect the candidates for title, date and byline of a document.
 *
 * Each function adds candidates with the bins of their features.  The title
 * must come first, because dates and bylines are judged by their distance from
 * it.
 */
#ifndef META_FIELDS_H
#define META_FIELDS_H

#include "choose.h"
#include "page.h"

void title_candidates(const struct page *, struct candidates *);

/*
 * If no candidate is likely: the first line, of a few words, if the article
 * begins below it or one line later.
 */
const struct candidate *title_otherwise(const struct page *,
    const struct candidates *);

void date_candidates(const struct page *, size_t title, struct candidates *);

void byline_candidates(const struct page *, size_t title, struct candidates *);

/*
 * The list of authors below the title, and above the chosen one, that has the
 * same name: journals go on with each author's place of work.  Or the chosen one.
 */
const struct candidate *byline_whole(const struct page *,
    const struct candidates *, size_t title, const struct candidate *);

/*
 * If no candidate is likely: a list of names directly below the title, or the
 * only labelled byline, signature or description of the author at the end.
 */
const struct candidate *byline_otherwise(const struct page *,
    const struct candidates *, size_t title);

/*
 * Add to the names of n bytes at s, which has room for PAGE_BYTES, those that
 * are alone on the lines below, perhaps with jobs between, up to the title's;
 * the new length.
 */
size_t byline_others(const struct page *, size_t title, size_t line, char *s,
    size_t n);

/* Leave out what stands between the n bytes of names at s; their new length. */
size_t byline_names(char *s, size_t n);

/*
 * Copy a line of up to PAGE_SHORT bytes to s with dates, their labels and times
 * blanked; with `authors`, labels that name one stay, and so does a line without
 * dates.  True if there were dates.
 */
bool date_blank(const struct page_line *, bool authors, char *s);

/* Does a line consist of dates, or what looks like dates, and their labels? */
bool date_stands(const struct page_line *);

/*
 * Find the byline in a line and set by, byline, and names, which is true if it
 * follows a label, is next to a date, or is a list of names.
 */
void byline_read(struct page_line *);

#endif
