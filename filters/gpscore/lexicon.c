/*
 * Opening a lexicon: the layers and the rules that suit them are read
 * (lexicon_read.c), terms in the other spelling are added, and all is indexed
 * (lexicon_index.c).  The built-in lexicon is compiled in as it is after that
 * (ready.c).
 */
#define _GNU_SOURCE		/* memmem */
#include "lexicon.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "stream/output.h"

#include "cues.tsv.h"
#include "field.lex.h"
#include "general.lex.h"
#include "spelling.tsv.h"
#include "vader.tsv.h"

/*
 * The files that are compiled in: below every lexicon scored by our rules, below
 * those scored by VADER's, and what -f calls "default".
 */
enum { RULES, VADER = 2, DEFAULT };

static const struct data_builtin builtin[] = {
	[RULES] = DATA_BUILTIN("cues", cues_tsv),
	DATA_BUILTIN("spelling", spelling_tsv),
	[VADER] = DATA_BUILTIN("vader", vader_tsv),
	[DEFAULT] = DATA_BUILTIN("general", general_lex),
	DATA_BUILTIN("field", field_lex)
};

#define BUILTINS (sizeof(builtin) / sizeof(*builtin))

static void
open_layer(struct lexicon *l, const char *name)
{
	data_open(&l->layers[l->nlayers++], name, builtin, BUILTINS);
}

static void
open_builtins(struct lexicon *l, size_t from, size_t end)
{
	while (from < end)
		open_layer(l, builtin[from++].name);
}

/* Open a layer; VADER's rules apply if all have its format: lines with ratings. */
static void
open_named(struct lexicon *l, const char *name)
{
	const struct data *d = &l->layers[l->nlayers];

	if (strcmp(name, "vader") == 0)
		return;
	if (strcmp(name, "default") == 0) {
		l->rules.vader = false;
		open_builtins(l, DEFAULT, BUILTINS);
		return;
	}
	open_layer(l, name);
	l->rules.vader &= memmem(d->text, d->len, "\t[", 2) != NULL;
}

/* Add the terms in the other spelling, British or American. */
static void
add_variants(struct lexicon *l)
{
	struct buffer other = { .len = 0 };

	for (size_t i = 0; i < l->own; i++) {
		struct line_of line = l->lines[i];

		if (line.entry.cue >= CUE_SET || !spelling_change(
		    &l->spelling, line.term, &other))
			continue;
		line.term = memory_copy(other.s, other.len);
		line.len = (uint32_t)other.len;
		lexicon_add(l, line);
	}
	buffer_free(&other);
}

void
lexicon_image(struct lexicon *l, struct image *m)
{
	size_t slots = l->mask + 1;

	IMAGE_ARRAY(m, l->table, slots);
	l->mask = slots - 1;
	image_bloom(m, &l->words);
	image_bloom(m, &l->firsts);
	image_bloom(m, &l->begins);
	IMAGE_VALUE(m, l->symbol_max);
	IMAGE_VALUE(m, l->symbol_bytes);
	sets_image(&l->sets, m);
	IMAGE_VALUE(m, l->rules);
}

void
lexicon_open(struct lexicon *l, char **names, size_t n, bool checked)
{
	struct image ready = { .from = lexicon_ready };
	size_t named;

	*l = (struct lexicon){ .n = 0 };
	if (n == 0 && !checked) {
		lexicon_image(l, &ready);
		return;
	}
	sets_open(&l->sets);
	l->layers = memory_resize(NULL, (n + 1) * (BUILTINS + 1),
	    sizeof(*l->layers));
	l->rules.vader = true;
	for (size_t i = 0; i < n; i++)
		open_named(l, names[i]);
	if (n == 0)
		open_named(l, "default");
	named = l->nlayers;
	if (named == 0)
		errx(2, "-f vader names rules without a lexicon: add -f FILE");
	open_builtins(l, l->rules.vader ? VADER : RULES,
	    l->rules.vader ? DEFAULT : VADER);
	/* the rules that suit the others are below them, and so before them */
	for (size_t i = 0; i < l->nlayers; i++)
		lexicon_read(l, &l->layers[(named + i) % l->nlayers]);
	l->own = l->n;
	if (!l->rules.vader)
		add_variants(l);
	lexicon_index(l);
}

_Noreturn void
lexicon_print(void)
{
	struct output out;

	output_open(&out, 1, "standard output");
	for (size_t i = 0; i < BUILTINS; i++)
		if (i != VADER)
			output_write(&out, builtin[i].text, builtin[i].len);
	output_close(&out);
	exit(0);
}
