/*
 * gptopics - count the topics that a stream of text is about.
 *
 * What a topic is and where it stands is lib/topics' business, adding up
 * that of lib/counts.  Here the matches of each record are listed, or
 * counted in an array, a number for each topic, which goes to the counting
 * room when the group changes.
 */
#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "counts.h"
#include "data.h"
#include "fields.h"
#include "options.h"
#include "output.h"
#include "record.h"
#include "topics.h"
#include "topics.tsv.h"

static const struct option_row rows[] = {
	OPTION_GROUP,
	OPTION_LIST,
	{ 'c', "count", "min", "leave out topics that count less" },
	{ 't', "top", "n", "only the n topics of a group that count most" },
	{ 'w', "words", NULL,
	    "add the number of words of the group; implies -z" },
	{ 'z', "zero", NULL, "topics without a match have a row of 0" },
	OPTION_MERGE,
	OPTION_DATA,
	OPTION_PRINT,
	OPTION_KEYS,
	OPTION_SIZE,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gptopics",
	"count the topics of a stream of text", "[file ...]", rows, NULL };

static const struct data_builtin builtin = DATA_BUILTIN("default",
    topics_tsv);

#define STOPPED_SAID 20		/* past this many, they are only counted */

struct options {
	struct fields group;
	struct counts_options counts;
	bool list, zero, words, merge, loaded;
	int keys;
};

struct filter {
	struct options o;
	struct topics topics;
	struct records in;
	struct output out;
	struct counts counts;
	struct group group;
	uint64_t *n;		/* of each topic, in this group */
	uint64_t words;		/* of this group */
	char *key;		/* group and topic, for the counting room */
	size_t key_size;
	uint64_t stopped;	/* records on which a pattern ran away */
};

static void
read_options(struct filter *f, int argc, char **argv)
{
	struct options *o = &f->o;
	int c;

	o->keys = -1;
	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'k':
			if (!fields_parse(&o->group, optarg))
				options_error(&program, "-k: %s: must be a "
				    "list of keys, as 1,3-4", optarg);
			break;
		case 'l': o->list = true; break;
		case 'm': o->merge = true; break;
		case 'w': o->words = o->zero = true; break;
		case 'z': o->zero = true; break;
		case 'c':
			o->counts.min = (uint64_t)options_number(&program, c,
			    0, INT64_MAX);
			break;
		case 't':
			o->counts.top = (size_t)options_number(&program, c,
			    1, INT32_MAX);
			break;
		case 'f':
			topics_load(&f->topics, optarg, &builtin, 1, false);
			o->loaded = true;
			break;
		case 'P': data_print(&builtin);
		case 'K':
			o->keys = (int)options_number(&program, c, 0,
			    RECORD_KEYS_MAX);
			break;
		case 'S': o->counts.size = options_size(&program, c); break;
		}
	if (o->list && (o->merge || o->zero))
		options_error(&program, "-l cannot be had with -m, -w or -z");
	o->counts.values = o->words ? 2 : 1;
}

/* Add up one topic of the group. */
static void
count_topic(struct filter *f, uint32_t topic)
{
	const char *name = f->topics.topic[topic].name;
	size_t len = strlen(name), need = f->group.len + len;
	uint64_t *slot;

	if (need > f->key_size) {
		f->key_size = 2 * need;
		f->key = realloc(f->key, f->key_size);
		if (f->key == NULL)
			err(2, NULL);
	}
	if (f->group.len > 0)
		memcpy(f->key, f->group.s, f->group.len);
	memcpy(f->key + f->group.len, name, len);
	slot = counts_slot(&f->counts, f->key, need);
	counts_bump(&slot[0], f->n[topic]);
	if (f->o.words)
		counts_bump(&slot[1], f->words);
	f->n[topic] = 0;
}

/* The group has ended: add up its topics. */
static void
count_group(struct filter *f)
{
	for (uint32_t i = 0; i < f->topics.n; i++)
		if (f->n[i] > 0 || f->o.zero)
			count_topic(f, i);
	f->words = 0;
}

/* `keys... topic match`, a row for each match. */
static void
list_matches(struct filter *f, const struct record *r)
{
	const struct topics *t = &f->topics;

	for (size_t i = 0; i < t->matches; i++) {
		const struct topics_match *m = &t->match[i];
		const char *name = t->topic[m->topic].name;

		output_write(&f->out, r->key, r->key_len);
		output_write(&f->out, name, strlen(name));
		output_byte(&f->out, '\t');
		output_write(&f->out, r->text + m->start, m->end - m->start);
		output_byte(&f->out, '\n');
	}
}

static void
say_stopped(struct filter *f)
{
	f->in.in.bad = true;
	if (f->stopped++ < STOPPED_SAID)
		input_warn(&f->in.in, "pattern stopped, it takes too long "
		    "on this text: %s", f->topics.stopped);
}

static void
change_group(struct filter *f, const struct record *r)
{
	size_t missing = fields_missing(&f->o.group, f->in.nkeys);

	if (missing > 0)
		errx(2, "-k: there is no key %zu, the records have %zu",
		    missing, f->in.nkeys);
	if (f->group.known)
		count_group(f);
	fields_group(&f->o.group, r, &f->group);
}

static void
take_record(struct filter *f, const struct record *r)
{
	const struct topics *t = &f->topics;

	if (!fields_same(&f->o.group, r, &f->group))
		change_group(f, r);
	topics_find(&f->topics, r->text, r->text_len);
	if (t->stopped != NULL)
		say_stopped(f);
	if (f->o.list)
		list_matches(f, r);
	for (size_t i = 0; i < t->matches; i++)
		f->n[t->match[i].topic]++;
	f->words += t->words;
}

int
main(int argc, char **argv)
{
	struct filter f = { .n = NULL };
	struct record r;
	int status;

	topics_open(&f.topics);
	read_options(&f, argc, argv);
	argv += optind;
	argc -= optind;
	output_open(&f.out, STDOUT_FILENO, "standard output");
	counts_open(&f.counts, &f.o.counts);
	if (f.o.merge) {
		status = counts_merge(&f.counts, argv, (size_t)argc, &f.out);
		output_close(&f.out);
		return status;
	}
	if (!f.o.loaded)
		topics_load(&f.topics, "default", &builtin, 1, false);
	topics_ready(&f.topics);
	if ((f.n = calloc(f.topics.n + 1, sizeof(*f.n))) == NULL)
		err(2, NULL);
	record_open(&f.in, argv, (size_t)argc, f.o.keys, &f.out);
	while (record_next(&f.in, &r))
		take_record(&f, &r);
	if (!f.o.list) {
		if (f.group.known || f.o.group.last == 0)
			count_group(&f);
		counts_write(&f.counts, &f.out);
	}
	if (f.stopped > STOPPED_SAID)
		warnx("patterns stopped on %llu more records",
		    (unsigned long long)(f.stopped - STOPPED_SAID));
	counts_close(&f.counts);
	output_close(&f.out);
	status = record_close(&f.in);
	topics_close(&f.topics);
	free(f.n);
	free(f.key);
	return status;
}
