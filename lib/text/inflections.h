/*
 * inflections - the headword of an English noun, verb or adjective in any of
 * its forms: practices is practice, closing is close, better is good.
 *
 * A line of the data file is `headword TAB form [form ...]`.  A form that
 * begins with a hyphen is an ending, and so is its headword then:
 * `-y TAB -ies -ied`.  A whole word goes before any ending, a long ending
 * before a short one, and a later line before an earlier one.  A word that is
 * its own headword (news TAB news) is left alone; so is one without a vowel in
 * front of its ending, counting y: string, bed, gps.  After a hyphen only
 * plurals are undone (hand-backs, not doctor-led).  The method is that of
 * Minnen, Carroll and Pearce (Applied morphological processing of English,
 * Natural Language Engineering 7, 2001), without their parts of speech.
 *
 * The headword depends on the word alone, so counts by headword can be added.
 */
#ifndef INFLECTIONS_H
#define INFLECTIONS_H

#include <stddef.h>

#include "stream/data.h"
#include "text/vocabulary.h"

/* The bytes that a headword may have more than its form. */
#define INFLECTIONS_MORE 16

struct inflections {
	struct vocabulary words;	/* form: its number in heads */
	struct inflection_node *node;	/* of endings, read backwards */
	size_t nodes, nodes_size;
	struct inflection_head {
		char *s;		/* owned */
		size_t len;
	} *head;			/* from 1 on */
	size_t heads, heads_size;
};

/* The built-in file, for data_print(). */
extern const struct data_builtin inflections_builtin;

/*
 * Read a file, "default" being the built-in one.  A bad file, or lack of
 * memory, ends the program with status 2.
 */
void inflections_read(struct inflections *, const char *name);

/*
 * The headword of a lower-case word of len bytes, which it replaces at s; its
 * length.  There must be room for INFLECTIONS_MORE bytes more.
 */
size_t inflections_head(const struct inflections *, char *s, size_t len);

void inflections_free(struct inflections *);

#endif
