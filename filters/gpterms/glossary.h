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

#include "bytes/image.h"
#include "bytes/memory.h"
#include "bytes/table.h"
#include "match/phrases.h"
#include "stream/data.h"
#include "text/vocabulary.h"

struct glossary {		/* set `phrases`, the rest zero */
	struct phrases *phrases;	/* the id of a phrase is the number of
					   its name */
	struct canonical {
		uint32_t at, len;	/* of the name, in `letters` */
		bool owned;	/* a variant names whose it is: BMA's ... */
		bool proper;	/* or is a name: Labour Party */
		bool person;
	} *name;
	size_t names, names_size;
	uint32_t found;		/* so many of them, the first, gpnames found;
				   the others take precedence */
	struct table by_name;	/* while names are added */
	struct buffer letters;	/* 16 bytes past each name are readable */
};

/* The built-in file, and its image, made when gpterms is built (ready.c). */
extern const struct data_builtin glossary_builtin;
extern unsigned char glossary_ready[];

/* Add the entries of a file.  A bad file ends the program with status 2. */
void glossary_read(struct glossary *, const char *file);

/*
 * Add the names in a file of rows that gpnames wrote, with or without -l: each
 * is a phrase as it is written there, under itself, unless it is a stop word.
 * A bad row ends the program with status 2.
 */
void glossary_read_names(struct glossary *, const char *file,
    const struct vocabulary *stopwords);

/* Write a glossary; or read one, to which nothing can be added. */
void glossary_image(struct glossary *, struct image *);

static inline const char *
glossary_name(const struct glossary *g, uint32_t id)
{
	return g->letters.s + g->name[id].at;
}

#endif
