/*
 * gpquotes - who says what: the quotations of each record and their speakers.
 *
 * lib/names finds who is named, marks.h what is quoted; text.h divides a
 * paragraph by that and lists the verbs of speech outside of quotations.  The
 * subject of a verb (subjects.h) is a noun phrase (phrases.h) and makes a voice
 * (voices.h).  attribution.h gives voices to the quotations of a paragraph,
 * indirect.c to clauses, turns.c to transcripts.  Here rows are written.
 */
#include <stdbool.h>
#include <string.h>

#include "attribution.h"
#include "names/names.h"
#include "stream/documents.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "voices.h"

static const struct option_row rows[] = {
	{ 'l', "list", NULL, "add how each was attributed, before the quote" },
	{ 's', "scare", NULL, "unattributed quotations too, speaker empty" },
	{ 'i', "indirect", NULL, "indirect speech too, its clause as text" },
	{ 'o', "offsets", NULL, "add the offset and length in the text" },
	OPTION_DATA,
	OPTION_PRINT,
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpquotes",
	"find who says what", "[file ...]", rows, NULL };

struct gpquotes {
	struct names names;
	struct text text;		/* with the speeches of a record */
	struct records in;
	struct output out;
	struct documents documents;
	struct options_files files;
	bool list, scare, indirect, offsets;
};

static void
write_speech(struct gpquotes *g, const struct record *r,
    const struct speech *s)
{
	size_t name_len, role_len;
	const char *name = voices_name(&g->text, &s->voice, &name_len);
	const char *role = voices_role(&g->text, &s->voice, &role_len);
	struct output *out = &g->out;

	output_write(out, r->key, r->key_len);
	output_write(out, name, name_len);
	output_byte(out, '\t');
	output_write(out, role, role_len);
	output_byte(out, '\t');
	if (g->list) {
		output_write(out, how_names[s->how], strlen(how_names[s->how]));
		output_byte(out, '\t');
	}
	output_part(out, r->text, s->start, s->end, g->offsets);
}

static void
take_record(struct gpquotes *g, const struct record *r)
{
	size_t len = r->text_len;

	len -= len > 0 && r->text[len - 1] == '\r';	/* of a CRLF */
	if (documents_begins(&g->documents, &g->in, r))
		attribution_document(&g->text);
	attribution_find(&g->text, r->text, len, g->indirect);
	for (size_t i = 0; i < g->text.n; i++) {
		const struct speech *s = &g->text.speech[i];

		if (s->how != HOW_NONE || g->scare)
			write_speech(g, r, s);
	}
}

static void
set_option(struct gpquotes *g, int letter)
{
	switch (letter) {
	case 'l': g->list = true; break;
	case 's': g->scare = true; break;
	case 'i': g->indirect = true; break;
	case 'o': g->offsets = true; break;
	case 'f': options_file(&program, letter, &g->files); break;
	case 'P': data_print(&cues_builtin);
	}
}

int
main(int argc, char **argv)
{
	static struct gpquotes g;
	struct record r;
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		set_option(&g, c);
	if (g.files.n == 0)
		names_open_ready(&g.names, names_ready);
	else
		cues_open(&g.names, g.files.name, g.files.n);
	attribution_open(&g.text, &g.names);
	record_start(&g.in, argc, argv, &g.out);
	while (record_next(&g.in, &r))
		take_record(&g, &r);
	return record_close(&g.in);
}
