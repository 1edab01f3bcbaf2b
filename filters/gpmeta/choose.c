/*
 * The weights of a candidate are summed from a table by field, feature and
 * bin.
 */
#include "choose.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "meta.weights.h"

const struct data_builtin choose_builtin = DATA_BUILTIN("default",
    meta_weights);

const char *const choose_fields[FIELDS] = { "date", "byline", "title" };

/* In the order of the enums in date.c, byline.c and title.c. */
const char *const choose_features[FIELDS][CHOOSE_FEATURES + 1] = {
	[FIELD_DATE] = { "always", "label", "line", "from-title",
	    "beside", NULL },
	[FIELD_BYLINE] = { "always", "kind", "from-title", "words", "list",
	    "before", "after", "first", "last", "odd", "prose", NULL },
	[FIELD_TITLE] = { "always", "words", "end", "case", "to-prose",
	    "to-article", "to-date", "from-date", "to-names", "overlap",
	    "rules", "signs", "before", "after", "place", "prose-before",
	    "short-around", "held", "named", "around", NULL },
};

void
choose_load(struct weights *w, const char *name)
{
	struct data_field f[4];
	struct data d;
	char *end;

	memset(w, 0, sizeof(*w));
	data_open(&d, name, &choose_builtin, 1);
	for (size_t n; (n = data_next(&d, f, 4)) > 0;) {
		size_t field, feature;
		unsigned long bin;

		if (n != 4)
			data_error(&d, "field, feature, bin, weight expected");
		field = data_name(&d, f[0].s, choose_fields, FIELDS, "field");
		feature = data_name(&d, f[1].s, choose_features[field],
		    CHOOSE_FEATURES, "feature");
		bin = strtoul(f[2].s, &end, 10);
		if (f[2].len == 0 || *end != '\0' || bin >= CHOOSE_BINS)
			data_error(&d, "%s: no such bin", f[2].s);
		w->of[field][feature][bin] = strtod(f[3].s, &end);
		if (*end != '\0' || f[3].len == 0)
			data_error(&d, "%s: not a number", f[3].s);
	}
	data_close(&d);
}

struct candidate *
choose_add(struct candidates *c)
{
	MEMORY_ROOM(c->of, c->size, c->n + 1);
	c->of[c->n] = (struct candidate){ .line = 0 };
	return &c->of[c->n++];
}

const struct candidate *
choose_best(const struct weights *w, enum field field,
    const struct candidates *c)
{
	const struct candidate *best = NULL;
	double most = 0;

	for (size_t i = 0; i < c->n; i++) {
		double sum = 0;

		for (size_t k = 0; choose_features[field][k] != NULL; k++)
			sum += w->of[field][k][c->of[i].bin[k]];
		if (sum > most) {
			most = sum;
			best = &c->of[i];
		}
	}
	return best;
}

uint8_t
choose_bin(size_t n, const size_t *limits, size_t nlimits)
{
	uint8_t bin = 0;

	while (bin < nlimits && n >= limits[bin])
		bin++;
	return bin;
}
