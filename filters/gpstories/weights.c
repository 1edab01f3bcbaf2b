/*
 * A table gives each weight its name and valid range.
 */
#include "weights.h"

#include <stdlib.h>
#include <string.h>

#include "stories.weights.h"

const struct data_builtin weights_builtin = DATA_BUILTIN("default",
    stories_weights);

static const struct {
	const char *name;
	double least, most;
} known[WEIGHTS] = {
	[WEIGHT_THRESHOLD] = { "threshold", 0, 1 },
	[WEIGHT_GROWN] = { "grown", 1, 10 },
	[WEIGHT_DATED] = { "dated", 0, 1 },
	[WEIGHT_APART] = { "apart", 1, 100 },
	[WEIGHT_APART_BELOW] = { "apart-below", 0, 1 },
	[WEIGHT_APART_NAMES] = { "apart-names", 1, 1000 },
	[WEIGHT_APART_WORDS] = { "apart-words", 0, 1 },
	[WEIGHT_APART_COMMON] = { "apart-common", 0, 1 },
	[WEIGHT_APART_PHRASES] = { "apart-phrases", 0, 1000 },
	[WEIGHT_APART_YOUNG] = { "apart-young", 0, 1e9 },
	[WEIGHT_APART_TERMS] = { "apart-terms", 0, 1e9 },
	[WEIGHT_SINGLE] = { "single", 0, 1e9 },
	[WEIGHT_LONG] = { "long", 1, 1e9 },
	[WEIGHT_SHORT_POWER] = { "short-power", 0, 10 },
	[WEIGHT_TERMS] = { "terms", 1, 1e9 },
	[WEIGHT_LEAD] = { "lead", 0, 1e9 },
	[WEIGHT_LEAD_TIMES] = { "lead-weight", 1, 1000 },
	[WEIGHT_NAME] = { "name-weight", 0, 1000 },
	[WEIGHT_WINDOW] = { "window", 0, 1e6 },
	[WEIGHT_KEEP] = { "keep", 1, 1e9 },
	[WEIGHT_TABLE] = { "table", 0, 1e9 },
};

void
weights_read(double weight[WEIGHTS], const char *file)
{
	struct data_field f[2];
	struct data d;
	size_t n, i;
	char *end;

	data_open(&d, file, &weights_builtin, 1);
	while ((n = data_next(&d, f, 2)) > 0) {
		if (n < 2)
			data_error(&d, "a name, a tab and a number expected");
		for (i = 0; i < WEIGHTS; i++)
			if (strcmp(known[i].name, f[0].s) == 0)
				break;
		if (i == WEIGHTS)
			data_error(&d, "%s: there is no such weight", f[0].s);
		weight[i] = strtod(f[1].s, &end);
		if (end == f[1].s || *end != '\0')
			data_error(&d, "%s: not a number", f[1].s);
		if (!(weight[i] >= known[i].least && weight[i] <= known[i].most))
			data_error(&d, "%s: must be from %g to %g", f[0].s,
			    known[i].least, known[i].most);
	}
	data_close(&d);
}
