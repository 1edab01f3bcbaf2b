/*
 * gpnames - the names of persons, bodies and places in each record.
 *
 * lib/names finds and resolves them; here they are counted or listed.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "count/tally.h"
#include "names/names.h"
#include "stream/documents.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/privilege.h"
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
	char *item;
	size_t item_size;
	int nkeys;
	bool offsets, evidence;
};

static void
show_evidence(void *arg, size_t word, const uint16_t *evidence, size_t n)
{
	const struct gpnames *g = arg;
	const struct passage_word *w = &g->names.passage.word[word];

	printf("%u\t%u", w->start, w->end);
	for (size_t i = 0; i < n; i++)
		printf("%c%u", i == 0 ? '\t' : ' ', evidence[i]);
	putchar('\n');
}

static void
list(struct gpnames *g, const struct record *r, const struct name *name)
{
	size_t len;
	const char *full = names_full(&g->names, name->who, &len);
	const char *kind = name_kinds[name->kind];

	output_write(&g->out, r->key, r->key_len);
	output_write(&g->out, kind, strlen(kind));
	output_byte(&g->out, '\t');
	output_write(&g->out, full, len);
	output_byte(&g->out, '\t');
	if (g->offsets) {
		output_number(&g->out, name->start);
		output_byte(&g->out, '\t');
		output_number(&g->out, name->end - name->start);
		output_byte(&g->out, '\t');
	}
	output_write(&g->out, r->text + name->start, name->end - name->start);
	output_byte(&g->out, '\n');
}

static void
count(struct gpnames *g, const struct name *name)
{
	size_t len, kind_len;
	const char *full = names_full(&g->names, name->who, &len);
	const char *kind = name_kinds[name->kind];

	kind_len = strlen(kind);
	g->item = memory_grow(g->item, &g->item_size, len + kind_len + 1, 1);
	memcpy(g->item, full, len);
	g->item[len] = '\t';
	memcpy(g->item + len + 1, kind, kind_len);
	counts_bump(tally_slot(&g->tally, g->item, len + kind_len + 1), 1);
}

static void
take_record(struct gpnames *g, const struct record *r)
{
	if (documents_begins(&g->documents, &g->in, r))
		names_document(&g->names);
	if (!g->tally.list && tally_changes(&g->tally, r))
		tally_group(&g->tally, r, g->in.nkeys);
	if (g->evidence)
		printf("\t%.*s\n", (int)r->key_len, r->key);
	names_find(&g->names, r->text, r->text_len);
	for (size_t i = 0; i < g->names.nfound; i++) {
		if (g->tally.list)
			list(g, r, &g->names.found[i]);
		else
			count(g, &g->names.found[i]);
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
	case 'K': g->nkeys = options_keys(&program); break;
	case OPTION_EVIDENCE: g->evidence = true; break;
	case OPTION_WEIGHTS: *weights = optarg; break;
	}
}

int
main(int argc, char **argv)
{
	static struct gpnames g = { .nkeys = -1 };
	struct record r;
	char *weights = NULL;
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		set_option(&g, c, &weights);
	if (g.files.n == 0)
		names_open_ready(&g.names, names_ready);
	else
		names_open(&g.names, g.files.name, g.files.n);
	if (weights != NULL)
		kinds_read(&g.names.kinds, weights);
	if (g.evidence) {
		g.tally.list = true;
		kinds_names();
		g.names.kinds.show = show_evidence;
		g.names.kinds.arg = &g;
	}
	tally_open(&g.tally);
	privilege_drop(argv + optind, (size_t)(argc - optind));
	output_open(&g.out, g.evidence ? 2 : STDOUT_FILENO, "standard output");
	record_open(&g.in, argv + optind, (size_t)(argc - optind), g.nkeys,
	    &g.out);
	while (record_next(&g.in, &r))
		take_record(&g, &r);
	if (!g.tally.list)
		counts_write(&g.tally.counts, &g.out);
	tally_close(&g.tally);
	names_close(&g.names);
	documents_free(&g.documents);
	free(g.item);
	output_close(&g.out);
	return record_close(&g.in);
}
