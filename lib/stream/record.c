/*
 * The first record, or -K, fixes how many TABs divide keys from text; each
 * line is then searched for that many and no more.
 */
#include "stream/record.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "stream/privilege.h"

/*
 * After this many reports, records with too few fields are only counted.
 * With a wrong -K every record is wrong, so there one report is enough.
 */
#define SHORT_SAID INPUT_WARNINGS
#define SHORT_SAID_K 1
#define COUNTS_MIN 2	/* records of numbers that make a table of counts */

int record_keys = -1;

static void
fix(struct records *rs, size_t nkeys)
{
	rs->nkeys = nkeys;
	rs->fixed = true;
	rs->empty = memory_resize(NULL, nkeys + INPUT_SLACK, 1);
	memset(rs->empty, '\t', nkeys + INPUT_SLACK);
}

void
record_open(struct records *rs, char **operands, size_t n,
    struct output *tied)
{
	*rs = (struct records){ .short_said = SHORT_SAID };
	input_open(&rs->in, operands, n, tied);
	if (record_keys < 0)
		return;
	fix(rs, (size_t)record_keys);
	rs->short_said = SHORT_SAID_K;
}

void
record_start(struct records *rs, int argc, char **argv, struct output *out)
{
	char **operands = argv + optind;
	size_t n = (size_t)(argc - optind);

	privilege_drop(operands, n);
	output_open(out, STDOUT_FILENO, "standard output");
	record_open(rs, operands, n, out);
}

/* The bytes of the first n keys of a line with their TABs; 0: it has fewer. */
static size_t
keys_len(const char *s, size_t len, size_t n)
{
	const char *p = s, *end = s + len, *tab;

	for (; n > 0; n--) {
		if ((tab = memchr(p, '\t', (size_t)(end - p))) == NULL)
			return 0;
		p = tab + 1;
	}
	return (size_t)(p - s);
}

static size_t
count_tabs(const struct line *l)
{
	const char *p = l->s, *end = p + l->len;
	size_t n = 0;

	while (n < RECORD_KEYS_MAX &&
	    (p = memchr(p, '\t', (size_t)(end - p))) != NULL) {
		n++;
		p++;
	}
	return n;
}

static void
too_short(struct records *rs, struct record *r, const struct line *l)
{
	if (rs->short_lines++ < rs->short_said)
		input_warn(&rs->in, "%zu of %zu fields: taken as a text "
		    "without keys; see -K", count_tabs(l) + 1, rs->nkeys + 1);
	*r = (struct record){ rs->empty, rs->nkeys, l->s, l->len };
}

static void
note_counts(struct records *rs, const struct record *r)
{
	size_t digits = 0;

	while (digits < r->text_len && r->text[digits] >= '0' &&
	    r->text[digits] <= '9')
		digits++;
	if (r->key_len == 0 || digits == 0 || digits < r->text_len)
		rs->texts = true;
	else
		rs->counts++;
}

bool
record_next(struct records *rs, struct record *r)
{
	struct line l;
	size_t keys;

	if (!input_line(&rs->in, &l))
		return false;
	if (!rs->fixed)
		fix(rs, count_tabs(&l));
	keys = keys_len(l.s, l.len, rs->nkeys);
	if (keys == 0 && rs->nkeys > 0) {
		too_short(rs, r, &l);
		return true;
	}
	*r = (struct record){ l.s, keys, l.s + keys, l.len - keys };
	if (!rs->texts)
		note_counts(rs, r);
	return true;
}

/* Add the texts of the records that follow in memory and have the same keys. */
static void
join_lines(struct records *rs, struct record *r, size_t most, size_t keys)
{
	size_t same = keys_len(r->key, r->key_len, keys), skip;
	struct line l;

	while (input_peek(&rs->in, &l) && l.len < most &&
	    r->text_len < most - l.len && l.len >= same &&
	    memcmp(l.s, r->key, same) == 0 &&
	    (skip = keys_len(l.s, l.len, rs->nkeys)) > 0) {
		memset(l.s, ' ', skip);
		r->text_len += 1 + l.len;
		input_take(&rs->in, &l);
	}
}

bool
record_next_lines(struct records *rs, struct record *r, size_t most,
    size_t keys)
{
	size_t more;

	if (!record_next(rs, r))
		return false;
	if (r->text_len == 0)
		return true;
	if (rs->nkeys == 0 && r->text_len < most) {
		more = input_more_lines(&rs->in, most - r->text_len);
		r->text_len += more;	/* the LF before, not the last one */
	} else if (rs->texts && r->key != rs->empty) {
		join_lines(rs, r, most, keys < rs->nkeys ? keys : rs->nkeys);
	}
	return true;
}

const char *
record_key(const struct record *r, size_t i, size_t *len)
{
	size_t at = keys_len(r->key, r->key_len, i);
	const char *p = r->key + at, *tab = memchr(p, '\t', r->key_len - at);

	*len = (size_t)(tab - p);
	return p;
}

int
record_close(struct records *rs)
{
	bool counts = !rs->texts && rs->counts >= COUNTS_MIN;

	if (rs->in.tied != NULL)
		output_close(rs->in.tied);
	if (rs->short_lines > rs->short_said)
		warnx("%zu more records with too few fields",
		    rs->short_lines - rs->short_said);
	if (counts)
		warnx("each text is a number: a table of counts, which ends a "
		    "stream?");
	input_close(&rs->in);
	free(rs->empty);
	return rs->in.bad || rs->short_lines > 0 || counts;
}
