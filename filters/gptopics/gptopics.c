/*
 * gptopics - count the topics of a stream of text.
 *
 * lib/topics finds topics, count/tally.h adds up counts.  This file lists the
 * matches of each record, or counts them in an array by topic, which is passed
 * to the tally when the group changes.
 */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "stream/data.h"
#include "bytes/memory.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "count/tally.h"
#include "topics/topic_files.h"
#include "topics/topics.h"
#include "shipped.h"
#include "topics.tsv.h"

enum { OPTION_ZERO = 256 };

static const struct option_row rows[] = {
	TALLY_OPTIONS,
	{ 'w', "words", NULL,
	    "add the number of words of the group; implies --zero" },
	{ OPTION_ZERO, "zero", NULL, "topics without a match have a row of 0" },
	OPTION_DATA,
	OPTION_PRINT,
	OPTION_KEYS,
	OPTION_PROGRESS,
	TALLY_RETIRED,
	OPTION_RETIRED('z', "zero", NULL),
	OPTION_END
};

static const struct program program = { "gptopics",
	"count the topics of a stream of text", "[file ...]", rows, NULL };

static const struct data_builtin builtin = DATA_BUILTIN("default",
    topics_tsv);

struct gptopics {
	struct tally tally;
	struct topics topics;
	struct records in;
	struct output out;
	bool zero, loaded;
	uint64_t *n;		/* count of each topic in this group */
	uint64_t words;		/* of this group */
};

static void
read_options(struct gptopics *f, int argc, char **argv)
{
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'w': f->topics.count = f->zero = true; break;
		case OPTION_ZERO: f->zero = true; break;
		case 'f':
			topic_files_load(&f->topics, optarg, &builtin, 1,
			    false);
			f->loaded = true;
			break;
		case 'P': data_print(&builtin);
		default: (void)tally_option(&f->tally, &program, c);
		}
	tally_check(&f->tally, &program,
	    (int[]){ TALLY_MERGING, 'w', OPTION_ZERO, 0 });
	if (f->tally.list && f->zero)
		options_error(&program,
		    "-l cannot be combined with -w or --zero");
	f->tally.o.values = f->topics.count ? 2 : 1;
}

/* The group has ended: add up its topics. */
static void
count_group(struct gptopics *f)
{
	const struct topics *t = &f->topics;

	for (uint32_t i = 0; i < t->n; i++) {
		const char *name = t->name[i];
		uint64_t *slot;

		if (f->n[i] == 0 && (!f->zero || topics_is_condition(name)))
			continue;
		slot = tally_slot(&f->tally, name, strlen(name));
		table_sum(&slot[0], f->n[i]);
		if (t->count)
			table_sum(&slot[1], f->words);
		f->n[i] = 0;
	}
	f->words = 0;
}

/* Write `keys... topic match` for each match. */
static void
list_matches(struct gptopics *f, const struct record *r)
{
	const struct topics *t = &f->topics;

	for (size_t i = 0; i < t->matches; i++) {
		const struct topics_match *m = &t->match[i];
		const char *name = t->name[m->topic];

		output_write(&f->out, r->key, r->key_len);
		output_write(&f->out, name, strlen(name));
		output_byte(&f->out, '\t');
		output_write(&f->out, r->text + m->start, m->end - m->start);
		output_byte(&f->out, '\n');
	}
}

static void
take_record(struct gptopics *f, const struct record *r)
{
	if (tally_changes(&f->tally, r)) {
		if (f->tally.group.known)
			count_group(f);
		tally_group(&f->tally, r, f->in.nkeys);
	}
	topic_files_find(&f->topics, &f->in, r);
	if (f->tally.list) {
		list_matches(f, r);
		return;
	}
	for (size_t i = 0; i < f->topics.matches; i++)
		f->n[f->topics.match[i].topic]++;
	f->words += f->topics.words;
}

static void
count_records(struct gptopics *f)
{
	struct image m = { .from = shipped_topics };
	struct record r;

	f->topics.file = builtin.name;
	if (f->loaded)
		topics_ready(&f->topics);
	else		/* read and indexed when the filter was built */
		topics_image(&f->topics, &m);
	f->n = memory_zeros(f->topics.n + 1, sizeof(*f->n));
	while (record_next(&f->in, &r))
		take_record(f, &r);
	if (!f->tally.list) {
		if (f->tally.group.known || f->tally.fields.last == 0)
			count_group(f);
		counts_write(&f->tally.counts, &f->out);
	}
}

int
main(int argc, char **argv)
{
	static struct gptopics f;

	topics_open(&f.topics);
	read_options(&f, argc, argv);
	tally_open(&f.tally);
	record_start(&f.in, argc, argv, &f.out);
	if (!tally_merge(&f.tally, &f.in))
		count_records(&f);
	return record_close(&f.in);
}
