/*
 * layers - the files of rules and words that are compiled into gpscore.
 *
 * A new one is a row of the table in layers.c, and its #include above it.
 */
#ifndef LAYERS_H
#define LAYERS_H

#include <stddef.h>

#include "stream/data.h"

enum layer_use {
	LAYER_RULES,		/* below every lexicon that is scored by our
				 * rules */
	LAYER_VADER,		/* below lexicons scored by VADER's rules */
	LAYER_DEFAULT		/* a part of what -f calls "default" */
};

struct layer {
	struct data_builtin data;
	enum layer_use use;
};

extern const struct layer layers[];
extern const size_t nlayers;

/* Open a layer by its name, or a file. */
void layers_open(struct data *, const char *name);

#endif
