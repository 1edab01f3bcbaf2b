#include <err.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lexicon.h"
#include "options.h"
#include "output.h"
#include "record.h"
#include "score.h"

static void
write_number(struct output *out, double v)
{
	char s[32];
	int n = snprintf(s, sizeof(s), "%.4f\t", v);

	output_write(out, s, (size_t)n);
}

int
main(int argc, char **argv)
{
	struct lexicon lexicon;
	struct records in;
	struct output out;
	struct record r;
	struct score score;
	char *layers[64];
	size_t n = 0;
	int c;

	while ((c = getopt(argc, argv, "f:K:")) != -1)
		if (c == 'f')
			layers[n++] = optarg;
	output_open(&out, 1, "standard output");
	lexicon_open(&lexicon, layers, n);
	score_open(&score, &lexicon, false);
	record_open(&in, argv + optind, (size_t)(argc - optind), -1, &out);
	while (record_next(&in, &r)) {
		score_text(&score, r.text, r.text_len);
		output_write(&out, r.key, r.key_len);
		write_number(&out, score.value + 0.0);
		output_write(&out, r.text, r.text_len);
		output_byte(&out, '\n');
	}
	output_close(&out);
	return record_close(&in);
}
