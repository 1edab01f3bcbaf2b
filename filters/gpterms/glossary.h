/*
 * glossary - words and phrases that are counted under a canonical name.
 *
 * A line of the data file is `canonical TAB variant`.  Variants are matched as
 * match/phrases.h defines.
 */
#ifndef GLOSSARY_H
#define GLOSSARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "bytes/table.h"
#include "match/phrases.h"
#include "stream/data.h"
#include "text/vocabulary.h"

struct glossary {		/* set `phrases`, the rest zero */
	struct phrases *phrases;	/* the id of a phrase is the number of
					   its name */
	struct canonical {
		char *s;
		size_t len;
		bool owned;	/* a variant names whose it is: BMA's ... */
		bool proper;	/* or is a name: Labour Party */
		bool person;
	} *name;
	uint32_t names;
	size_t names_size;
	struct table by_name;
	struct arena letters;	/* of these */
};

/*
 * Add the entries of a file, or of one of n built-in ones.  A bad file ends
 * the program with status 2.
 */
void glossary_read(struct glossary *, const char *file,
    const struct data_builtin *, size_t n);

/*
 * Add the names in a file of rows that gpnames wrote, with or without -l: each
 * is a phrase as it is written there, under itself, unless it is a stop word.
 * A bad row ends the program with status 2.
 */
void glossary_read_names(struct glossary *, const char *file,
    const struct vocabulary *stopwords);

#endif
