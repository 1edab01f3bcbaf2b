#include "layers.h"

#include <string.h>

#include "cues.tsv.h"
#include "field.lex.h"
#include "general.lex.h"
#include "spelling.tsv.h"
#include "vader.tsv.h"

/* Later layers override earlier ones. */
const struct layer layers[] = {
	{ DATA_BUILTIN("cues", cues_tsv), LAYER_RULES },
	{ DATA_BUILTIN("spelling", spelling_tsv), LAYER_RULES },
	{ DATA_BUILTIN("vader", vader_tsv), LAYER_VADER },
	{ DATA_BUILTIN("general", general_lex), LAYER_DEFAULT },
	{ DATA_BUILTIN("field", field_lex), LAYER_DEFAULT },
};
const size_t nlayers = sizeof(layers) / sizeof(layers[0]);

void
layers_open(struct data *d, const char *name)
{
	for (size_t i = 0; i < nlayers; i++)
		if (strcmp(layers[i].data.name, name) == 0) {
			data_open(d, name, &layers[i].data, 1);
			return;
		}
	data_open(d, name, NULL, 0);
}
