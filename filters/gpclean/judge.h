/*
 * judge - lines of a page, each judged by its measures (lines.h).
 *
 * Prose is judged when it comes, by what it is and what stands before it;
 * all else when it goes out, by those behind it as well.  What stands in the
 * run of an article is not judged: close behind prose, with nothing dropped
 * near; nor are the first lines of a document.
 */
#ifndef JUDGE_H
#define JUDGE_H

#include <stdbool.h>
#include <stddef.h>

#include "lines.h"
#include "place.h"
#include "window.h"

extern const char judge_reason[];	/* "line": dropped by its measures */

/* Need prose behind the window be judged? */
bool judge_needed(const struct place *, const struct window *,
    const struct page_line *);

/* Judge it. */
void judge_prose(const struct lines *, const struct place *,
    const struct window *, const struct page_line *, struct judgement *);

/*
 * Is it, so judged, in doubt: far below the last prose, or with words of
 * furniture?  Then it should wait for those behind it.
 */
bool judge_doubtful(const struct lines *, const struct judgement *);

/*
 * Judge the lines that wait, before one of kind `next` and `len` bytes, or
 * the document's end (KIND_NONE); those that fail have judge_reason.
 */
void judge_waiting(const struct lines *, const struct place *,
    struct window *, enum line_kind next, size_t len);

#endif
