/*
 * attribution - who said what is quoted in a paragraph.
 *
 * A quotation is bound to the verb of speech nearest to it in its sentence:
 * one right after it (`...', she said), one before (Smith said: `...'), one
 * that ends the sentence, or to `according to' and the like.  A quotation
 * that is a sentence of its own goes on with the speech before it, in the
 * same paragraph or the last one.  Marked words that a naming verb
 * introduces, names and titles are no speech.
 */
#ifndef ATTRIBUTION_H
#define ATTRIBUTION_H

#include <stdbool.h>
#include <stddef.h>

#include "marks.h"
#include "names/names.h"
#include "outline.h"
#include "speakers.h"

enum how { HOW_NONE, HOW_BEFORE, HOW_AFTER, HOW_INSIDE, HOW_COLON,
    HOW_ACCORDING, HOW_CARRIED, HOW_INDIRECT, HOWS };

extern const char *const how_names[HOWS];

struct speech {
	size_t start, end;	/* of what is said, in the paragraph */
	struct voice voice;	/* empty for no one */
	enum how how;		/* HOW_NONE: marked words, not attributed */
};

struct cue;

struct attribution {
	struct names *names;
	struct marks marks;
	struct outline outline;
	struct speakers speakers;
	struct cue *cue;	/* verbs of speech outside of quotations */
	size_t cues, cue_size;
	struct speech *speech;	/* of the last paragraph, in order */
	size_t n, size;
	bool indirect;		/* indirect speech too */
	bool open;		/* the last paragraph ended in a quotation */
	bool carries;		/* its last words were speech, or lead to it */
	unsigned since;		/* paragraphs since then */
};

void attribution_open(struct attribution *, struct names *);
void attribution_document(struct attribution *);

/* Find what is said in a paragraph: a->n speeches at a->speech. */
void attribution_find(struct attribution *a, const char *s, size_t len);

void attribution_close(struct attribution *);

#endif
