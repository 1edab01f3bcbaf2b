/*
 * fields - the candidates for title, date and byline of a document.
 *
 * Each function adds what may be its field, with the bins of its features.
 * The title comes first: dates and bylines are judged by where they stand from
 * it, bylines also from the date.
 */
#ifndef META_FIELDS_H
#define META_FIELDS_H

#include "choose.h"
#include "page.h"

void title_candidates(const struct page *, struct candidates *);
void date_candidates(const struct page *, const struct rules *,
    const struct dates *, size_t title, struct candidates *);

/*
 * Where no candidate is likely: a date in the title, that of a dateline, or one
 * that stands alone in a document without prose.
 */
const struct candidate *date_otherwise(const struct page *,
    const struct candidates *, size_t title);

void byline_candidates(const struct page *, const struct rules *,
    size_t title, size_t date, struct candidates *);

/* Does a line hold nothing but dates, what looks like one, and their labels? */
bool date_stands(const struct rules *, const struct dates *,
    const struct page_line *);

/*
 * Read the byline in a line: by, byline, and names, which is true where one
 * stands after a label or beside a date, or is a list of names.
 */
void byline_read(const struct rules *, const struct dates *,
    struct page_line *);

#endif
