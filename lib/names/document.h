/*
 * document - the names found in the last text, and all that is known of the
 * document it belongs to.
 */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include <stddef.h>
#include <stdint.h>

#include "names/kinds.h"
#include "names/known.h"
#include "names/lexicon.h"
#include "names/passage.h"
#include "names/people.h"
#include "text/abbreviations.h"

struct name {
	size_t start, end;	/* bytes of the text, without title */
	uint32_t from, to;	/* words of the passage, half-open */
	uint32_t title;		/* first word of its titles, or `from` */
	enum name_kind kind;
	uint32_t who;		/* of the people */
};

struct names {
	struct lexicon lexicon;
	struct abbreviations abbreviations;
	struct known_forms known;
	struct kinds kinds;
	struct passage passage;	/* of the last text */
	struct people people;
	struct name *found;	/* in the last text, in order */
	size_t nfound, size;
	char *form;
	size_t form_size;
	uint32_t paragraph;	/* number of the last text */
};

#endif
