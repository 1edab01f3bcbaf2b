/*
 * copies - find the original of a text among the earlier texts.
 *
 * Each earlier text that shares chosen shingles (shingles.h) with a text may be
 * its original; those that share the most are compared with it, word by word.
 * A text that resembles a copy must also resemble the original of that copy, at
 * half the threshold, so that no chain of copies leads to an unrelated text.
 *
 * One that does not is an original, such as a story that was first seen inside a
 * page which copies another page.  Its shingles still lead to that page, so it
 * becomes an heir of it: a text that is rejected there is compared with the
 * heirs, too.
 */
#ifndef COPIES_H
#define COPIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marks.h"
#include "shingles.h"
#include "spool.h"

struct unit {			/* what is judged; all zero before the first */
	const char *records;	/* lines, in the input or in `copy` */
	size_t len;		/* of these, without the last newline */
	size_t n;		/* records in `copy` */
	struct buffer copy, texts;
	struct shingles shingles;
};

struct vote {
	uint32_t text;		/* number of an earlier text */
	uint32_t n;		/* chosen shingles in common */
};

struct earlier {		/* what stays in memory of an earlier text */
	uint32_t chosen;	/* how many of its shingles were */
	uint32_t original;	/* number of its original, or 0 */
	uint32_t copies;	/* later texts that are nearly the same */
	uint32_t heir;		/* the last one, or 0 */
	uint32_t next_heir;	/* of the same text as this one, or 0 */
};

struct copies {
	double threshold;	/* share in common that makes a copy: */
	bool shorter;		/* of the text with fewer, or else of the later */
	size_t ngrams, window;	/* see shingles.h */
	size_t keys;		/* of each record; set before the first text */

	struct marks marks;
	struct spool spool;	/* the earlier texts */
	struct earlier *earlier;	/* from text 1 on */
	size_t earlier_size;
	struct vote *vote;
	size_t votes_size;
	struct shingles_set set;	/* of the text that is judged; or empty */
	uint32_t compared;	/* the earlier text compared last, or 0: */
	struct buffer texts;	/* it, */
	struct shingles other;	/* its shingles, */
	struct shingles_set others;	/* and the distinct ones */
};

struct copies_verdict {
	uint32_t original;	/* number of its original; 0: not a copy */
	uint32_t like;		/* the text it matched, mostly the original; of
				   an original, the copy it is an heir of */
	double share;		/* of its own shingles that occur in `like` */
};

/*
 * Begin without texts, to use about `size` bytes.  The options above must be
 * set.
 */
void copies_open(struct copies *, uint64_t size, unsigned hash_bits);

/*
 * Find the shingles of a unit, and prefetch the memory to judge it with.
 * SHINGLES_SLACK bytes past its records must be readable.
 */
void copies_read(struct copies *, struct unit *);

/*
 * Judge a text by its shingles.  copies_store() must follow, as the text is
 * already noted under the number it will get there.
 */
struct copies_verdict copies_judge(struct copies *, const struct shingles *);

/* Store a unit with its verdict, to compare later ones with. */
void copies_store(struct copies *, const struct unit *,
    const struct copies_verdict *);

#endif
