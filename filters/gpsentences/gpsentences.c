/*
 * gpsentences - split the text of each record into sentences, numbered from 1.
 *
 * text/sentences.h decides where a sentence ends; this file reads records and
 * writes one for each sentence.
 */
#include <stdbool.h>
#include <stddef.h>

#include "text/abbreviations.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "text/sentences.h"
#include "text/unicode.h"

static const struct option_row rows[] = {
	{ 'o', "offsets", NULL, "add the offset and length in the text" },
	OPTION_DATA,
	OPTION_PRINT,
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpsentences",
	"split the text of each record into sentences", "[file ...]", rows,
	unicode_version };

/* Write a number and a TAB; most numbers of sentences are below 10. */
static void
put_field(struct output *out, size_t n)
{
	if (n < 10)
		output_byte(out, (char)('0' + n));
	else
		output_number(out, n);
	output_byte(out, '\t');
}

static void
put_record(struct output *out, const struct record *r,
    const struct abbreviations *a, bool offsets)
{
	struct sentences t;
	struct sentence sentence;
	size_t n = 0;

	sentences_begin(&t, r->text, r->text_len, a);
	while (sentences_next(&t, &sentence)) {
		output_write(out, r->key, r->key_len);
		put_field(out, ++n);
		if (offsets) {
			put_field(out, (size_t)(sentence.s - r->text));
			put_field(out, sentence.len);
		}
		output_write(out, sentence.s, sentence.len);
		output_byte(out, '\n');
	}
}

int
main(int argc, char **argv)
{
	static struct options_files files;
	static struct abbreviations abbreviations;
	bool offsets = false;
	struct output out;
	struct records in;
	struct record r;
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'f': options_file(&program, c, &files); break;
		case 'o': offsets = true; break;
		case 'P': data_print(&abbreviations_builtin);
		}
	abbreviations_read(&abbreviations, files.name, files.n);
	record_start(&in, argc, argv, &out);
	while (record_next(&in, &r))
		put_record(&out, &r, &abbreviations, offsets);
	return record_close(&in);
}
