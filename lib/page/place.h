/*
 * place - where a line of a page stands.
 *
 * Lines are added in order.  For each, the place keeps its measures, sums over
 * all lines up to it (so that any window is one subtraction), where each kind
 * of line was last seen, and the best span of prose so far: the run of lines
 * with the greatest sum, where a line of prose adds its words and any other
 * line takes a few (Kadane's method; Bentley, CACM 27, 1984).  The features
 * that a judge reads follow from these: small whole numbers, in constant time
 * for each line.  They depend on the lines alone, never on decisions.
 *
 * A place of a stream without end is trimmed: it keeps the last
 * PLACE_HISTORY lines and the sums.
 */
#ifndef PLACE_H
#define PLACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "page/measures.h"
#include "page/rules.h"

#define PLACE_HISTORY 40	/* more than any window reaches back */

/* The features by group; a group is what a reason calls them. */
#define PLACE_GROUPS(G) \
	G(line, "shape of the line") \
	G(words, "words of furniture") \
	G(rule, "marks of furniture") \
	G(span, "outside the article") \
	G(links, "among links") \
	G(list, "under a list of links") \
	G(comments, "after comments") \
	G(subject, "of another subject") \
	G(copies, "repeated")

/* Features: their names and groups.  First those that are the line's measures. */
#define PLACE_MEASURES(F) \
	F(words, line) F(small, line) F(signs, line) F(end, line) \
	F(start, line) F(quotes, line) F(brackets, line) F(fused, line) \
	F(wording, words) F(action, rule)

/* Then sums over the lines from one to another, counted from the line. */
#define PLACE_WINDOW_FEATURE(F, name, group, from, to, sum) F(name, group)
#define PLACE_WINDOWS(W, F) \
	W(F, wording_before, words, -3, -1, WORDING) \
	W(F, wording_before_8, words, -8, -1, WORDING) \
	W(F, wording_after, words, 1, 3, WORDING) \
	W(F, wording_after_8, words, 1, 8, WORDING) \
	W(F, copies_after, copies, 1, 5, COPIES) \
	W(F, prose_after_16, span, 1, 16, PROSE) \
	W(F, short_before_5, links, -5, -1, SHORT) \
	W(F, short_after_5, links, 1, 5, SHORT) \
	W(F, ruled_before_8, links, -8, -1, RULED) \
	W(F, ruled_after_8, links, 1, 8, RULED) \
	W(F, titled_before_2, links, -2, -1, TITLED) \
	W(F, titled_after_2, links, 1, 2, TITLED) \
	W(F, dates_after_3, span, 1, 3, DATES) \
	W(F, comments_before_8, comments, -8, -1, COMMENTS)

#define PLACE_FEATURES(F) \
	PLACE_MEASURES(F) PLACE_WINDOWS(PLACE_WINDOW_FEATURE, F) \
	F(bytes, line) F(furniture_share, line) F(function, line) \
	F(wording_mean, words) F(wording_page, words) F(language, words) \
	F(notice, rule) F(source, rule) F(words_before, links) \
	F(words_after, links) F(small_after, links) F(end_after, links) \
	F(alike, links) F(gap_after, span) F(in_span, span) \
	F(span_distance, span) F(span_words, span) F(span_to, span) \
	F(span_share, span) F(run_words, span) F(run_lines, span) \
	F(prose_passed, span) F(prose_share, span) F(lines_passed, span) \
	F(prose_of_all, span) F(since_list, list) F(since_date, span) \
	F(since_end, comments) F(since_colon, line) F(until_colon, line) \
	F(dates_passed, span) F(since_related, list) \
	F(comments_passed, comments) F(known, subject) F(common, subject) \
	F(depth, subject) F(known_after, subject) F(lead, subject)

enum place_group {
#define PLACE_ENUM(name, words) GROUP_##name,
	PLACE_GROUPS(PLACE_ENUM)
#undef PLACE_ENUM
	GROUPS
};

enum place_feature {
#define PLACE_ENUM(name, group) FEATURE_##name,
	PLACE_FEATURES(PLACE_ENUM)
#undef PLACE_ENUM
	FEATURES
};

extern const char *const place_group_words[GROUPS];
extern const char *const place_feature_names[FEATURES];
extern const uint8_t place_feature_group[FEATURES];

/* The sums over lines. */
enum sum { SUM_LINES, SUM_WORDS, SUM_PROSE, SUM_PARAGRAPHS, SUM_SHORT,
    SUM_RULED, SUM_TITLED, SUM_COPIES, SUM_DATES, SUM_COMMENTS, SUM_CONTENT,
    SUM_KNOWN, SUM_WORDING, SUM_GRAMMAR, SUMS };

/*
 * For each of these kinds of line, the number of the most recent one is kept.
 * LAST_OTHER is any line except a short list item.  The first MARKS begin or end
 * a part of the page.
 */
enum last { LAST_LIST, LAST_DATE, LAST_END, LAST_COLON, LAST_RELATED,
    LAST_COMMENT, LAST_PROSE, LAST_NOTES, LAST_OTHER,
    LASTS, MARKS = LAST_END + 1 };

struct span {			/* lines by their number in the document */
	int32_t words;
	uint32_t from, to;
};

struct spot {			/* a line in its place */
	struct measures m;
	bool prose;
	uint8_t seen;		/* copies of it before */
	uint32_t sum[SUMS];	/* over all lines up to this one, included */
	uint32_t last[LASTS];	/* line number; 0: there was none */
	uint32_t passed[MARKS];	/* SUM_PROSE at the last of these */
	struct span run, best;
	size_t content;		/* its content words in the caller's */
	uint16_t contents;
	uint8_t known, common, depth, lead;	/* see place_settle() */
	int16_t score;		/* by the judge, within bounds; or 0 */
};

#define PLACE_SEEN 4096		/* powers of 2 */
#define PLACE_CONTENT 8192

struct place {
	bool live;		/* a stream: articles follow each other */
	struct spot *spot;	/* owned; spot[0] stands before all lines */
	size_t n, size;		/* spots, that one included */
	/*
	 * Owned: the copies of lines, by their prints, and what is known of
	 * content words.  Entries of another age are free.
	 */
	struct copy { uint32_t print; uint16_t lines; uint8_t age; } *copy;
	struct content {
		uint32_t last;	/* spot that had it */
		uint16_t lines;	/* of prose, that have it */
		bool lead;	/* one of the first has */
		uint8_t age;
	} *content;
	uint8_t age;
};

/* Neither a rule nor a hint speaks against it. */
static inline bool
place_free(const struct spot *s)
{
	return s->m.action == ACTION_NONE && s->m.hints == 0;
}

/* A place for documents; for a stream, set `live` next. */
void place_open(struct place *);

/* A document begins. */
void place_begin(struct place *);

/* Forget the lines after the first `keep` spots, and the copies of all. */
void place_rewind(struct place *, size_t keep);

/* Add the next line, whose n content words start at index `content`. */
void place_add(struct place *, const struct measures *, size_t content,
    size_t n);

/*
 * When all lines of the document are added: compare the content words of each
 * line with those of the prose in the others.  `content` is where word 0 is.
 * Until then known, common and depth are 0.
 */
void place_settle(struct place *, const uint16_t *content);

/*
 * Is the page in the language of the rules?  The percentage of its words of prose
 * that are grammar of that language: of English prose 26 or more, of other prose
 * at most 14.  -1 without prose.
 */
int32_t place_language(const struct place *);

/* How many copies of a line are below it. */
uint32_t place_later(const struct place *, size_t spot);

/* The features of line i, which is from 1 to n - 1. */
void place_features(const struct place *, size_t i, int32_t f[FEATURES]);

/* Forget all but the last `keep` lines, which those to come depend on. */
void place_trim(struct place *, size_t keep);

#endif
