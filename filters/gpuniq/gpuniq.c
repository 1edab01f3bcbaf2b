/*
 * gpuniq - records, or documents, that are not nearly the same as an earlier
 * one: uniq(1) for texts that were edited, cut or framed on their way.
 *
 * A text is compared with those before it that have chosen shingles in common
 * with it (shingles.h), those with the most first.  What these propose is
 * then counted exactly, word by word.  What resembles a copy has to resemble
 * its original too, if only half as much, so that no chain of copies leads
 * from one text to an unrelated one.
 */
#include <err.h>
#include <libgen.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "count/counts.h"
#include "count/scratch.h"
#include "marks.h"
#include "seen.h"
#include "shingles.h"
#include "spool.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/privilege.h"
#include "stream/record.h"
#include "stream/visible.h"

#define CANDIDATES 8		/* texts that are compared with one, at most */
#define WAITING 16		/* units that are read before they are judged */

enum { OPTION_DOCUMENTS = 256, OPTION_OWN, OPTION_SHORTER, OPTION_THRESHOLD,
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
	{ OPTION_OWN, "own", NULL, "the share of the text's own shingles" },
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

enum mode { ORIGINALS, COUNT, REPEATED, ALL_REPEATED, COPIES };

/* Bytes that grow. */
struct bytes {
	char *s;
	size_t len, size;
};

/* Records that are judged together: one, or all of a document. */
struct unit {
	const char *records;	/* as they are to be written, but for the last */
	size_t len;		/* newline; in the input, or in `copy` */
	const char *texts;	/* a line each */
	size_t texts_len;
	struct bytes copy, texts_copy;
	size_t operand;		/* from which they come */
	struct shingles shingles;
};

struct vote {
	uint32_t text;		/* number of an earlier one */
	uint32_t n;		/* chosen shingles in common */
};

struct gpuniq {
	enum mode mode;
	bool documents, shorter;
	int keys;
	double threshold;
	size_t window, ngrams, least;
	char *seen;		/* state file, or NULL */
	bool seeing;		/* what is read comes from it */
	bool state_fixed;	/* it had records, */
	size_t state_keys;	/* of so many keys */
	uint64_t size;
	unsigned hash_bits;

	struct records *in;
	struct output out;
	struct unit unit[WAITING];	/* read, while memory is fetched for them */
	size_t units;
	const struct shingles *text;	/* of the unit that is judged */
	struct shingles other;
	struct marks marks;
	struct spool spool;
	uint32_t *chosen;	/* of each entry of the spool */
	size_t chosen_size;
	struct vote *vote;
	bool *known;		/* the chosen shingles that have a mark */
	size_t votes_size, known_size;
	struct bytes earlier;	/* the texts of an earlier unit */
};

/*
 * Options
 */

static void
set_mode(struct gpuniq *u, enum mode mode)
{
	if (u->mode != ORIGINALS && u->mode != mode)
		options_error(&program, "-c, -d, -D and -x exclude each other");
	u->mode = mode;
}

static double
read_threshold(void)
{
	char *end;
	double share = strtod(optarg, &end);

	if (end == optarg || *end != '\0' || !(share > 0 && share <= 1))
		options_error(&program,
		    "--threshold: must be a share, as 0.5");
	return share;
}

static void
set_option(struct gpuniq *u, int c)
{
	switch (c) {
	case 'c': set_mode(u, COUNT); break;
	case 'd': set_mode(u, REPEATED); break;
	case 'D': set_mode(u, ALL_REPEATED); break;
	case 'x': set_mode(u, COPIES); break;
	case OPTION_DOCUMENTS: u->documents = u->shorter = true; break;
	case OPTION_THRESHOLD: u->threshold = read_threshold(); break;
	case 'n':
		u->ngrams = (size_t)options_number(&program, c, 1,
		    SHINGLES_WORDS_MAX);
		break;
	case OPTION_WINDOW:
		u->window = (size_t)options_number(&program, c, 1, 1000);
		break;
	case OPTION_LEAST:
		u->least = (size_t)options_number(&program, c, 1, INT32_MAX);
		break;
	case OPTION_SEEN: u->seen = optarg; break;
	case OPTION_HASH_BITS:
		u->hash_bits = (unsigned)options_number(&program, c, 1, 64);
		break;
	case 'S': u->size = options_size(&program, c); break;
	case 'K': u->keys = options_keys(&program); break;
	}
}

static void
read_options(struct gpuniq *u, int argc, char **argv)
{
	bool own = false, shorter = false;
	int c;

	while ((c = options_next(&program, argc, argv)) != -1) {
		set_option(u, c);
		own |= c == OPTION_OWN;
		shorter |= c == OPTION_SHORTER;
	}
	if (own && shorter)
		options_error(&program, "--own and --shorter exclude each "
		    "other");
	u->shorter = shorter || (u->shorter && !own);
}

/*
 * Units
 */

static void
append(struct bytes *to, const char *s, size_t n)
{
	to->s = memory_grow(to->s, &to->size, to->len + n + INPUT_SLACK, 1);
	memcpy(to->s + to->len, s, n);
	to->len += n;
}

/* Add a record of a document, by copying it. */
static void
unit_add(struct unit *t, const struct record *r)
{
	if (t->copy.len > 0)
		append(&t->copy, "\n", 1);
	append(&t->copy, r->key, r->key_len);
	append(&t->copy, r->text, r->text_len);
	append(&t->texts_copy, r->text, r->text_len);
	append(&t->texts_copy, "\n", 1);
	t->records = t->copy.s;
	t->len = t->copy.len;
	t->texts = t->texts_copy.s;
	t->texts_len = t->texts_copy.len;
}

/* A unit of one record, where it lies; in pieces it lies if it lacks keys. */
static void
unit_set(struct unit *t, const struct record *r)
{
	t->records = r->key;
	t->len = r->key_len + r->text_len;
	t->texts = r->text;
	t->texts_len = r->text_len;
	if (r->text == r->key + r->key_len)
		return;
	t->copy.len = 0;
	append(&t->copy, r->key, r->key_len);
	append(&t->copy, r->text, r->text_len);
	t->records = t->copy.s;
}

static void
unit_free(struct unit *t)
{
	shingles_free(&t->shingles);
	free(t->copy.s);
	free(t->texts_copy.s);
}

/* Where the line at p ends: at its newline, or at the end of all. */
static const char *
line_end(const char *p, const char *end)
{
	const char *lf = memchr(p, '\n', (size_t)(end - p));

	return lf == NULL ? end : lf;
}

/* The text of the record at s, which goes to `end` without its newline. */
static const char *
text_of(const struct gpuniq *u, const char *s, const char *end)
{
	for (size_t i = 0; i < u->in->nkeys; i++)
		s = (const char *)memchr(s, '\t', (size_t)(end - s)) + 1;
	return s;
}

/* Does the record belong to another document than the unit? */
static bool
is_next(const struct gpuniq *u, const struct record *r)
{
	const struct unit *t = &u->unit[0];
	size_t len;
	const char *doc;

	if (u->units == 0)
		return false;
	if (r->key_len == 0)
		return t->operand != u->in->in.operand;
	doc = record_key(r, 0, &len);
	return t->len <= len || t->records[len] != '\t' ||
	    memcmp(t->records, doc, len) != 0;
}

/*
 * The verdict
 */

static int
by_text(const void *a, const void *b)
{
	const struct vote *x = a, *y = b;

	return (x->text > y->text) - (x->text < y->text);
}

static int
by_votes(const void *a, const void *b)
{
	const struct vote *x = a, *y = b;

	return x->n != y->n ? (x->n < y->n) - (x->n > y->n) : by_text(a, b);
}

/* The earlier texts that have chosen shingles of the text, the best first. */
static size_t
count_votes(struct gpuniq *u)
{
	const struct shingles *t = u->text;
	size_t found = 0, n = 0;

	u->vote = memory_grow(u->vote, &u->votes_size, t->nchosen + 1,
	    sizeof(*u->vote));
	u->known = memory_grow(u->known, &u->known_size, t->nchosen + 1,
	    sizeof(*u->known));
	for (size_t i = 0; i < t->nchosen; i++)
		u->known[i] = marks_may(&u->marks, t->chosen[i]);
	for (size_t i = 0; i < t->nchosen; i++) {
		uint32_t text = u->known[i] ?
		    marks_find(&u->marks, t->chosen[i]) : 0;

		u->known[i] = text != 0;
		if (text != 0)
			u->vote[found++] = (struct vote){ text, 1 };
	}
	if (found == 0)
		return 0;
	qsort(u->vote, found, sizeof(*u->vote), by_text);
	for (size_t i = 0; i < found; i++)
		if (n > 0 && u->vote[n - 1].text == u->vote[i].text)
			u->vote[n - 1].n++;
		else
			u->vote[n++] = u->vote[i];
	qsort(u->vote, n, sizeof(*u->vote), by_votes);
	return n;
}

/*
 * Too few votes for a copy?  Of the shingles in common about the share that is
 * chosen is chosen in both texts; a quarter of that leaves room for chance.
 */
static bool
hopeless(const struct gpuniq *u, const struct vote *v)
{
	size_t chosen = u->text->nchosen;

	if (u->shorter && u->chosen[v->text - 1] < chosen)
		chosen = u->chosen[v->text - 1];
	return v->n < u->threshold * (double)chosen / 4;
}

/* Read the shingles of an earlier text into u->other; its entry. */
static struct spool_entry
read_earlier(struct gpuniq *u, uint32_t number)
{
	struct spool_entry entry;
	const char *p = spool_read(&u->spool, number, &entry);
	const char *end = p + entry.len;

	u->earlier.len = 0;
	for (const char *next; p < end; p = next) {
		const char *text;

		next = (const char *)memchr(p, '\n', (size_t)(end - p)) + 1;
		text = text_of(u, p, next - 1);
		append(&u->earlier, text, (size_t)(next - text));
	}
	shingles_read(&u->other, u->earlier.s, u->earlier.len, u->ngrams);
	return entry;
}

/* The share in common with the text in u->other that the threshold is of. */
static double
common_share(const struct gpuniq *u)
{
	if (u->shorter && u->other.count < u->text->count)
		return shingles_share(&u->other, u->text);
	return shingles_share(u->text, &u->other);
}

struct verdict {
	uint32_t original;	/* of which it is a copy, or 0 */
	uint32_t like;		/* the text that shows it: mostly the same */
	double share;		/* of its shingles that stand there */
};

/*
 * Most copies are like their original.  The text of a copy of a copy may be
 * too far from it; then `like` is the copy between them.
 */
static struct verdict
judge(struct gpuniq *u)
{
	size_t n = count_votes(u);
	struct verdict v = { 0, 0, 0 };

	for (size_t i = 0; i < n && i < CANDIDATES; i++) {
		struct spool_entry entry;

		if (hopeless(u, &u->vote[i]))
			break;
		entry = read_earlier(u, u->vote[i].text);
		if (common_share(u) < u->threshold)
			continue;
		v.share = shingles_share(u->text, &u->other);
		v.original = v.like = u->vote[i].text;
		if (entry.original == 0)
			return v;
		(void)read_earlier(u, v.original = entry.original);
		if (common_share(u) >= u->threshold)
			return (struct verdict){ v.original, v.original,
			    shingles_share(u->text, &u->other) };
		if (common_share(u) >= u->threshold / 2)
			return v;
	}
	return (struct verdict){ 0, 0, 0 };
}

/*
 * What becomes of it
 */

/* Keep the text, so that later ones can be compared with it. */
static void
store(struct gpuniq *u, const struct unit *t, uint32_t original, bool judged)
{
	struct spool_entry entry = { .len = t->len + 1,
	    .original = original, .seen = u->seeing };
	uint32_t number = spool_add(&u->spool, &entry, t->records);

	u->chosen = memory_grow(u->chosen, &u->chosen_size, number,
	    sizeof(*u->chosen));
	u->chosen[number - 1] = (uint32_t)u->text->nchosen;
	for (size_t i = 0; judged && i < u->text->nchosen; i++)
		if (!u->known[i])
			marks_add(&u->marks, u->text->chosen[i], number);
}

/* Each record of the copy, with the keys of the first of what it is like. */
static void
write_copy(struct gpuniq *u, const struct unit *t, const struct verdict *v)
{
	struct spool_entry entry;
	const char *like = spool_read(&u->spool, v->like, &entry);
	size_t keys = (size_t)(text_of(u, like, like + entry.len) - like);
	const char *p = t->records, *end = p + t->len;
	char share[16];
	int n = snprintf(share, sizeof(share), "%.2f\t", v->share);

	for (const char *next, *text; p <= end; p = next + 1) {
		next = line_end(p, end);
		text = text_of(u, p, next);
		output_write(&u->out, p, (size_t)(text - p));
		output_write(&u->out, like, keys);
		output_write(&u->out, share, (size_t)n);
		output_write(&u->out, text, (size_t)(next - text));
		output_byte(&u->out, '\n');
	}
}

static void
count_copy(struct gpuniq *u, uint32_t number)
{
	struct spool_entry entry;

	(void)spool_read(&u->spool, number, &entry);
	entry.copies += entry.copies < UINT32_MAX;
	spool_update(&u->spool, number, &entry);
}

static void
judge_unit(struct gpuniq *u, const struct unit *t)
{
	bool judged, wanted = u->mode != ORIGINALS && u->mode != COPIES;
	struct verdict v = { 0, 0, 0 };

	u->text = &t->shingles;
	judged = u->text->count >= u->least;
	if (judged)
		v = judge(u);
	if (v.original == 0 && u->mode == ORIGINALS && !u->seeing) {
		output_write(&u->out, t->records, t->len);
		output_byte(&u->out, '\n');
	}
	if (v.original != 0 && u->mode == COPIES)
		write_copy(u, t, &v);
	if (v.original != 0)
		count_copy(u, v.original);
	if (judged || wanted || u->seen != NULL)
		store(u, t, v.original, judged);
}

/* Find the shingles of a unit; what its verdict needs is on its way then. */
static void
read_unit(struct gpuniq *u, struct unit *t)
{
	struct shingles *x = &t->shingles;

	shingles_read(x, t->texts, t->texts_len, u->ngrams);
	shingles_choose(x, u->window);
	for (size_t i = 0; i < x->nchosen; i++)
		marks_fetch(&u->marks, x->chosen[i]);
}

/* Judge the units that wait, in their order. */
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
	read_unit(u, t);
	judge_units(u);
	t->copy.len = t->texts_copy.len = 0;
}

static void
take_record(struct gpuniq *u, const struct record *r)
{
	if (u->documents) {
		if (is_next(u, r))
			end_document(u);
		u->unit[0].operand = u->in->in.operand;
		unit_add(&u->unit[0], r);
		u->units = 1;
		return;
	}
	if (u->units == WAITING)
		judge_units(u);
	unit_set(&u->unit[u->units], r);
	read_unit(u, &u->unit[u->units++]);
}

static bool
is_wanted(enum mode mode, const struct spool_entry *entry)
{
	if (entry->original != 0)
		return mode == ALL_REPEATED;
	return mode == COUNT || entry->copies > 0;
}

/* With -c, -d and -D, what is written is known at the end only. */
static void
write_groups(struct gpuniq *u)
{
	struct spool_entry entry;

	for (uint32_t i = 1; i <= u->spool.n; i++) {
		const char *p = spool_read(&u->spool, i, &entry);
		const char *end = p + entry.len;

		if (entry.seen || !is_wanted(u->mode, &entry))
			continue;
		for (const char *next, *text; p < end; p = next) {
			next = (const char *)memchr(p, '\n',
			    (size_t)(end - p)) + 1;
			text = text_of(u, p, next - 1);
			output_write(&u->out, p, (size_t)(text - p));
			if (u->mode == COUNT) {
				output_number(&u->out,
				    (uint64_t)entry.copies + 1);
				output_byte(&u->out, '\t');
			}
			output_write(&u->out, text, (size_t)(next - text));
		}
	}
}

static void
check_keys(const struct gpuniq *u)
{
	if (u->state_fixed && u->in->nkeys != u->state_keys)
		visible_errx("%s: the texts seen have %zu keys, the input "
		    "%zu", u->seen, u->state_keys, u->in->nkeys);
}

/* Read records, from the state file or from the operands, to their end. */
static int
read_all(struct gpuniq *u, char **operands, size_t n, bool seen)
{
	struct records in;
	struct record r;

	u->in = &in;
	record_open(&in, operands, n, u->keys, &u->out);
	u->seeing = seen;
	if (!u->documents) {
		in.in.release = judge_units;
		in.in.release_arg = u;
	}
	while (record_next(&in, &r)) {
		check_keys(u);
		take_record(u, &r);
	}
	if (u->documents)
		end_document(u);
	judge_units(u);
	if (!seen && u->mode != ORIGINALS && u->mode != COPIES)
		write_groups(u);
	if (seen) {
		u->state_fixed = in.fixed;
		u->state_keys = in.nkeys;
	}
	return record_close(&in);
}

static void
start(struct gpuniq *u)
{
	uint64_t size = counts_size(&(struct counts_options){
	    .size = u->size });

	marks_open(&u->marks, size / 2, u->hash_bits);
	spool_open(&u->spool, size / 8);
	output_open(&u->out, STDOUT_FILENO, "standard output");
	if (u->seen != NULL && access(u->seen, F_OK) == 0 &&
	    read_all(u, &u->seen, 1, true) != 0)
		visible_errx("%s: the texts seen cannot be read", u->seen);
}

/* The new state is made beside the old one. */
static void
give_up(struct gpuniq *u, char **operands, size_t n)
{
	char *folder = u->seen == NULL ? NULL : memory_copy(u->seen,
	    strlen(u->seen));

	scratch_ready();
	if (folder != NULL)
		privilege_folder(dirname(folder));
	privilege_drop(operands, n);
	free(folder);
}

/*
 * A text cut short by a read error must not be known: the whole one, read by the
 * next run, would be taken for its copy.
 */
static void
keep_state(struct gpuniq *u, int status)
{
	char *name;

	if (status == 0) {
		seen_write(u->seen, &u->spool);
		return;
	}
	name = visible(u->seen, strlen(u->seen));
	warnx("%s: left as it was, as some input was bad", name);
	free(name);
}

int
main(int argc, char **argv)
{
	static struct gpuniq u = { .keys = -1, .threshold = 0.5, .window = 8,
	    .ngrams = 5, .least = 5, .hash_bits = 64 };
	int status;

	read_options(&u, argc, argv);
	start(&u);
	give_up(&u, argv + optind, (size_t)(argc - optind));
	status = read_all(&u, argv + optind, (size_t)(argc - optind), false);
	output_close(&u.out);
	if (u.seen != NULL)
		keep_state(&u, status);
	marks_close(&u.marks);
	spool_close(&u.spool);
	for (size_t i = 0; i < WAITING; i++)
		unit_free(&u.unit[i]);
	shingles_free(&u.other);
	free(u.earlier.s);
	free(u.chosen);
	free(u.known);
	free(u.vote);
	return status;
}
