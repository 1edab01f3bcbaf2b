/*
 * record - split lines into keys and text (gptext(7)).
 *
 * TAB separates fields; the last one is the text, those before it are the
 * keys.  The first record of the stream fixes how many keys there are;
 * further TABs belong to the text.
 */
#ifndef RECORD_H
#define RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "stream/input.h"

/* INPUT_SLACK bytes are readable past the end of each. */
struct record {
	char *key;		/* the keys, each with the TAB that ends it */
	size_t key_len;
	char *text;
	size_t text_len;
};

struct records {
	struct input in;
	size_t nkeys;
	bool fixed;		/* nkeys is known */
	char *empty;		/* nkeys TABs: the keys of a bad record */
	size_t short_lines;	/* records with too few fields, so far */
	size_t short_said;	/* how many of these to report one by one */
	size_t counts;		/* leading records whose text is a number */
	bool texts;		/* some record's text is not a number */
};

#define RECORD_KEYS_MAX 1000

/*
 * The keys of each record; -1: as many as the first one has.  options_next() sets
 * it from -K.
 */
extern int record_keys;

/*
 * Begin a filter of records: read the operands, from argv[optind] on, and write
 * to standard output, with no privilege beyond that.
 */
void record_start(struct records *, int argc, char **argv, struct output *);

/*
 * Read records from n operands, with record_keys keys.  The output, or NULL, is
 * tied to them: flushed before a read that would block, and closed with them.
 */
void record_open(struct records *, char **operands, size_t n,
    struct output *tied);

/* Read the next record, valid until the next call; false at the end. */
bool record_next(struct records *, struct record *);

/*
 * The same, but the text may be that of several records: of those after it that
 * are in memory and whose first `keys` keys are the same, while the text is not
 * longer than `most` bytes.  LF is between them, and spaces take the place of
 * their keys.  No text is added to an empty one.
 */
#define RECORD_LINES ((size_t)32768)	/* a `most` that is usual */
bool record_next_lines(struct records *, struct record *, size_t most,
    size_t keys);

/* The end of the line at p in such a text: its LF, or `end`. */
static inline const char *
record_line_end(const char *p, const char *end)
{
	const char *lf = memchr(p, '\n', (size_t)(end - p));

	return lf == NULL ? end : lf;
}

/* Field i of the keys, from 0: *len bytes, without its TAB. */
const char *record_key(const struct record *, size_t i, size_t *len);

/*
 * Close the input, and the output tied to it, and return the exit status that
 * the input calls for, 0 or 1.  A stream with keys in which every text is a
 * number is reported: it is a table of counts.
 */
int record_close(struct records *);

#endif
