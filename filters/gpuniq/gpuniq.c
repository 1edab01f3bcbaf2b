/*
 * gpuniq - records, or documents, that are not nearly the same as an earlier
 * one: uniq(1) for texts that were edited, cut or framed on their way.
 *
 * A record or document, here a unit, passes through these rooms in turn:
 *
 *	shingles	its words, their sequences, and those chosen to remember
 *	marks		the earlier texts that had the same ones
 *	copies		which of them is its original, if any
 *	spool		where it is kept, to compare later ones with
 *	seen		and what stays for the next run
 *
 * Several records are read before the first is judged, so that the memory
 * needed to judge them has been fetched by then.
 */
#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "count/counts.h"
#include "count/scratch.h"
#include "copies.h"
#include "seen.h"
#include "stream/documents.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/privilege.h"
#include "stream/record.h"
#include "stream/visible.h"

#define DOCUMENT_MAX ((size_t)1 << 30)	/* bytes: see shingles_read() */
#define WAITING 8		/* units read before they are judged: 16 KB of L1 */

enum { OPTION_DOCUMENTS = 256, OPTION_SHORTER, OPTION_THRESHOLD,
    OPTION_WINDOW, OPTION_LEAST, OPTION_SEEN, OPTION_HASH_BITS };

static const struct option_row rows[] = {
	{ 'c', "count", NULL, "add how often each text occurs" },
	{ 'd', "repeated", NULL, "write only texts that have copies" },
	{ 'D', "all-repeated", NULL,
	    "write only texts that have copies, and the copies" },
	{ 'x', "copies", NULL, "write the copies, with original and share" },
	{ OPTION_DOCUMENTS, "documents", NULL,
	    "compare documents (same first key) instead of records" },
	{ OPTION_THRESHOLD, "threshold", "share",
	    "a copy has this share of its shingles in common (0.5)" },
	{ OPTION_SHORTER, "shorter", NULL,
	    "the share of the shingles of the shorter text" },
	{ 'n', "ngrams", "n", "words in a shingle (5)" },
	{ OPTION_WINDOW, "window", "n",
	    "remember one of n shingles in a row (8)" },
	{ OPTION_LEAST, "least", "n",
	    "texts of fewer shingles are never copies (5)" },
	{ OPTION_SEEN, "seen", "file", "know the texts of earlier runs" },
	{ OPTION_HASH_BITS, "hash-bits", "n", "shorten hashes, for tests" },
	OPTION_SIZE,
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpuniq",
	"drop texts that nearly repeat earlier ones",
	"[file ...]", rows, NULL };

struct gpuniq {
	bool count, repeated, all_repeated, list_copies, documents;
	bool waits;		/* what to write is known only at the end */
	size_t least;		/* shingles that a text needs to be judged */
	char *seen;		/* state file, or NULL */
	bool seeing;		/* it is being read */
	bool state_fixed;	/* it had records, */
	size_t state_keys;	/* with this many keys each */
	uint32_t state_texts;
	uint64_t size;
	unsigned hash_bits;

	struct records *in;
	struct documents document;
	struct output out;
	struct unit unit[WAITING];	/* read, but not judged yet */
	size_t units;
	struct copies copies;
	struct buffer more;	/* fields to add to a record */
};

/*
 * Options
 */

static void
set_option(struct gpuniq *u, int c)
{
	switch (c) {
	case 'c': u->count = true; break;
	case 'd': u->repeated = true; break;
	case 'D': u->all_repeated = true; break;
	case 'x': u->list_copies = true; break;
	case OPTION_DOCUMENTS: u->documents = u->copies.shorter = true; break;
	case OPTION_SHORTER: u->copies.shorter = true; break;
	case OPTION_THRESHOLD:
		u->copies.threshold = options_share(&program, c);
		break;
	case 'n':
		u->copies.ngrams = (size_t)options_number(&program, c, 1,
		    SHINGLES_WORDS_MAX);
		break;
	case OPTION_WINDOW:
		u->copies.window = (size_t)options_number(&program, c, 1, 1000);
		break;
	case OPTION_LEAST:
		u->least = (size_t)options_number(&program, c, 1, INT32_MAX);
		break;
	case OPTION_SEEN: u->seen = optarg; break;
	case OPTION_HASH_BITS:
		u->hash_bits = (unsigned)options_number(&program, c, 1, 64);
		break;
	case 'S': u->size = options_size(&program, c); break;
	}
}

/*
 * Units
 */

/* Write each of the records, which are lines, with more fields before its text. */
static void
write_records(struct gpuniq *u, const char *p, size_t len,
    const struct buffer *more)
{
	const char *end = p + len;

	for (const char *next, *text; p <= end; p = next + 1) {
		next = record_line_end(p, end);
		text = spool_text(p, next, u->in->nkeys);
		output_write(&u->out, p, (size_t)(text - p));
		output_write(&u->out, more->s, more->len);
		output_write(&u->out, text, (size_t)(next - text));
		output_byte(&u->out, '\n');
	}
}

/* Write each record of a copy, with the keys of the text it matched. */
static void
write_copy(struct gpuniq *u, const struct unit *t,
    const struct copies_verdict *v)
{
	size_t len;
	const char *like = spool_read(&u->copies.spool, v->like, &len);
	char share[16];
	int n = snprintf(share, sizeof(share), "%.2f\t", v->share);

	buffer_set(&u->more, like, (size_t)(spool_text(like, like + len,
	    u->in->nkeys) - like));
	buffer_add(&u->more, share, (size_t)n);
	write_records(u, t->records, t->len, &u->more);
}

static void
judge_unit(struct gpuniq *u, const struct unit *t)
{
	bool judged = t->shingles.count >= u->least;
	struct copies_verdict v = { 0, 0, 0 };

	if (judged)
		v = copies_judge(&u->copies, &t->shingles);
	if (u->seeing)		/* an original, whatever the threshold is now */
		v = (struct copies_verdict){ 0, 0, 0 };
	else if (v.original == 0 && !u->list_copies && !u->waits) {
		output_write(&u->out, t->records, t->len);
		output_byte(&u->out, '\n');
	}
	if (v.original != 0 && u->list_copies)
		write_copy(u, t, &v);
	if (judged || u->waits || u->seen != NULL)
		copies_store(&u->copies, t, &v);
}

/* Judge the units that wait, in order. */
static void
judge_units(void *arg)
{
	struct gpuniq *u = arg;

	for (size_t i = 0; i < u->units; i++)
		judge_unit(u, &u->unit[i]);
	u->units = 0;
}

static void
end_document(struct gpuniq *u)
{
	struct unit *t = &u->unit[0];

	if (u->units == 0)
		return;
	copies_read(&u->copies, t);
	judge_units(u);
	t->n = t->copy.len = 0;
}

/* Add a record to the copy that is a unit. */
static void
add_record(struct unit *t, const struct record *r)
{
	if (t->n++ > 0)
		buffer_add(&t->copy, "\n", 1);
	buffer_add(&t->copy, r->key, r->key_len);
	buffer_add(&t->copy, r->text, r->text_len);
	(void)buffer_room(&t->copy, SHINGLES_SLACK);
	if (t->copy.len > DOCUMENT_MAX)
		errx(2, "a document of more than 1 GiB");
	t->records = t->copy.s;
	t->len = t->copy.len;
}

/* A single record stays in the input, unless it lacks keys. */
static void
take_record(struct gpuniq *u, const struct record *r)
{
	struct unit *t = &u->unit[0];

	if (u->documents) {
		if (documents_begins(&u->document, u->in, r))
			end_document(u);
		add_record(t, r);
		u->units = 1;
		return;
	}
	if (u->units == WAITING)
		judge_units(u);
	t = &u->unit[u->units++];
	t->records = r->key;
	t->len = r->key_len + r->text_len;
	t->n = t->copy.len = 0;
	if (r->text != r->key + r->key_len)
		add_record(t, r);
	copies_read(&u->copies, t);
}

/* Write the texts, for -c without -d all that are no copies, and for -D the copies. */
static void
write_groups(struct gpuniq *u)
{
	for (uint32_t i = u->state_texts + 1; i <= u->copies.spool.n; i++) {
		const struct earlier *text = &u->copies.earlier[i - 1];
		size_t len;
		const char *p = spool_read(&u->copies.spool, i, &len);
		char count[32];
		int n = 0;

		if (text->original != 0 ? !u->all_repeated :
		    text->copies == 0 && (u->repeated || u->all_repeated))
			continue;
		if (u->count)
			n = snprintf(count, sizeof(count), "%llu\t",
			    (unsigned long long)text->copies + 1);
		buffer_set(&u->more, count, (size_t)n);
		write_records(u, p, len - 1, &u->more);
	}
}

/* Read records, from the state file or from the operands, to their end. */
static int
read_all(struct gpuniq *u, char **operands, size_t n, bool seen)
{
	struct records in;
	struct record r;

	u->in = &in;
	record_open(&in, operands, n, seen ? NULL : &u->out);
	u->seeing = seen;
	if (!u->documents) {
		in.in.release = judge_units;
		in.in.release_arg = u;
	}
	while (record_next(&in, &r)) {
		if (u->state_fixed && in.nkeys != u->state_keys)
			visible_errx("%s: the texts seen have %zu keys, the "
			    "input %zu", u->seen, u->state_keys, in.nkeys);
		u->copies.keys = in.nkeys;
		take_record(u, &r);
	}
	if (u->documents)
		end_document(u);
	judge_units(u);
	if (!seen && u->waits)
		write_groups(u);
	if (seen) {
		u->state_fixed = in.fixed;
		u->state_keys = in.nkeys;
		u->state_texts = (uint32_t)u->copies.spool.n;
	}
	return record_close(&in);
}

static void
start(struct gpuniq *u)
{
	struct counts_options o = { .size = u->size };

	copies_open(&u->copies, counts_size(&o), u->hash_bits);
	output_open(&u->out, STDOUT_FILENO, "standard output");
	scratch_ready();
	if (u->seen != NULL && seen_open(&u->seen) &&
	    read_all(u, &u->seen, 1, true) != 0)
		visible_errx("%s: the texts seen cannot be read", u->seen);
}

int
main(int argc, char **argv)
{
	static struct gpuniq u = { .least = 5, .hash_bits = 64,
	    .copies = { .threshold = 0.5, .window = 8, .ngrams = 5 } };
	int c, status;

	while ((c = options_next(&program, argc, argv)) != -1)
		set_option(&u, c);
	if ((u.count || u.repeated) + u.all_repeated + u.list_copies > 1)
		options_error(&program, "-D and -x stand alone, without -c or -d");
	u.waits = u.count || u.repeated || u.all_repeated;
	start(&u);
	privilege_drop(argv + optind, (size_t)(argc - optind));
	status = read_all(&u, argv + optind, (size_t)(argc - optind), false);
	/*
	 * A text cut short by a read error must not be remembered: the next run
	 * would take the whole text for a copy of it.
	 */
	if (u.seen != NULL && status == 0)
		seen_write(&u.copies);
	else if (u.seen != NULL)
		warnx("--seen: left as it was, as some input was bad");
	return status;
}
