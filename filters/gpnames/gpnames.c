/*
 * gpnames - the names of persons, bodies and places in each record.
 *
 * lib/names finds and resolves them; here they are counted or listed.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "count/tally.h"
#include "names/names.h"
#include "stream/documents.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"

enum { OPTION_EVIDENCE = 256, OPTION_WEIGHTS };

static const struct option_row rows[] = {
	TALLY_OPTIONS,
	{ 'o', "offsets", NULL, "with -l, add the offset and length in the text" },
	OPTION_DATA,
	OPTION_PRINT,
	{ OPTION_WEIGHTS, "weights", "file",
	    "use these weights, not the built-in ones" },
	{ OPTION_EVIDENCE, "evidence", NULL,
	    "list the evidence for each word, for learn-kinds.py" },
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpnames",
	"find the names of persons, bodies and places", "[file ...]", rows,
	NULL };

struct gpnames {
	struct names names;
	struct tally tally;
	struct records in;
	struct output out;
	struct documents documents;
	struct options_files files;
	struct buffer item;	/* a name and its kind, to be counted */
	bool offsets, evidence;
};

static void
show_evidence(void *arg, size_t word, const uint16_t *evidence, size_t n)
{
	struct gpnames *g = arg;
	const struct passage_word *w = &g->names.passage.word[word];

	output_number(&g->out, w->start);
	output_byte(&g->out, '\t');
	output_number(&g->out, w->end);
	for (size_t i = 0; i < n; i++) {
		output_byte(&g->out, i == 0 ? '\t' : ' ');
		output_number(&g->out, evidence[i]);
	}
	output_byte(&g->out, '\n');
}

static void
list(struct gpnames *g, const struct record *r, const struct name *name,
    const char *full, size_t len)
{
	const char *kind = name_kinds[name->kind];

	output_write(&g->out, r->key, r->key_len);
	output_write(&g->out, kind, strlen(kind));
	output_byte(&g->out, '\t');
	output_write(&g->out, full, len);
	output_byte(&g->out, '\t');
	output_part(&g->out, r->text, name->start, name->end, g->offsets);
}

static void
take_record(struct gpnames *g, const struct record *r)
{
	if (documents_begins(&g->documents, &g->in, r))
		names_document(&g->names);
	if (!g->tally.list && tally_changes(&g->tally, r))
		tally_group(&g->tally, r, g->in.nkeys);
	if (g->evidence) {
		output_byte(&g->out, '\t');
		output_write(&g->out, r->key, r->key_len);
		output_byte(&g->out, '\n');
	}
	names_find(&g->names, r->text, r->text_len);
	for (size_t i = 0; !g->evidence && i < g->names.nfound; i++) {
		const struct name *name = &g->names.found[i];
		const char *kind = name_kinds[name->kind];
		size_t len;
		const char *full = names_full(&g->names, name->who, &len);

		if (g->tally.list) {
			list(g, r, name, full, len);
			continue;
		}
		buffer_set(&g->item, full, len);
		buffer_add(&g->item, "\t", 1);
		buffer_add(&g->item, kind, strlen(kind));
		table_sum(tally_slot(&g->tally, g->item.s, g->item.len), 1);
	}
}

static _Noreturn void
print_lists(void)
{
	struct output out;

	output_open(&out, STDOUT_FILENO, "standard output");
	for (size_t i = 0; i < NAMES_LISTS; i++)
		output_write(&out, names_lists[i].text, names_lists[i].len);
	output_close(&out);
	exit(0);
}

static void
set_option(struct gpnames *g, int letter, char **weights)
{
	if (tally_option(&g->tally, &program, letter))
		return;
	switch (letter) {
	case 'o': g->offsets = true; break;
	case 'f': options_file(&program, letter, &g->files); break;
	case 'P': print_lists();
	case OPTION_EVIDENCE: g->evidence = true; break;
	case OPTION_WEIGHTS: *weights = optarg; break;
	}
}

/* Read the lists of names, and the weights. */
static void
open_names(struct gpnames *g, const char *weights)
{
	if (g->files.n == 0)
		names_open_ready(&g->names, names_ready);
	else
		names_open(&g->names, name_classes, NAME_CLASSES,
		    g->files.name, g->files.n);
	if (weights != NULL)
		weights_read(&g->names.kinds.weights, weights);
	if (g->evidence) {
		g->tally.list = true;
		g->names.kinds.show = show_evidence;
		g->names.kinds.arg = g;
	}
}

int
main(int argc, char **argv)
{
	static struct gpnames g;
	char *weights = NULL;
	struct record r;
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		set_option(&g, c, &weights);
	tally_check(&g.tally, &program, (int[]){ TALLY_MERGING, 0 });
	if (!g.tally.merge)
		open_names(&g, weights);
	tally_open(&g.tally);
	record_start(&g.in, argc, argv, &g.out);
	if (tally_merge(&g.tally, &g.in))
		return record_close(&g.in);
	if (g.evidence)
		weights_names(&g.out);
	while (record_next(&g.in, &r))
		take_record(&g, &r);
	if (!g.tally.list)
		counts_write(&g.tally.counts, &g.out);
	return record_close(&g.in);
}
