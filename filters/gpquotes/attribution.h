/*
 * attribution - find the speakers of the quotations in a paragraph.
 *
 * A quotation is attached to the nearest verb of speech in its sentence: one
 * right after it (`...', she said), one before it (Smith said: `...'), one that
 * ends the sentence, or `according to' and the like.  A quotation that forms a
 * sentence by itself continues the previous speech, in the same paragraph or
 * the one before.  Quoted words introduced by a verb of naming, names and
 * titles are not speech.
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
	size_t start, end;	/* of the words spoken, in the paragraph */
	struct voice voice;	/* or empty */
	enum how how;		/* HOW_NONE: quoted words, not attributed */
};

struct cue;

struct attribution {
	struct names *names;
	struct marks marks;
	struct outline outline;
	struct speakers speakers;
	struct bloom cue_words;	/* that may be, or start, a cue */
	struct cue *cue;	/* verbs of speech outside of quotations */
	size_t cues, cue_size;
	struct speech *speech;	/* of the last paragraph, in order */
	size_t n, size;
	bool indirect;		/* indirect speech too */
	bool open;		/* the last paragraph ended in a quotation */
	bool carries;		/* its last words were speech or introduce it */
	unsigned since;		/* paragraphs since then */
};

void attribution_open(struct attribution *, struct names *);
void attribution_document(struct attribution *);

/* Find the speeches of a paragraph: a->n at a->speech. */
void attribution_find(struct attribution *a, const char *s, size_t len);

void attribution_close(struct attribution *);

#endif
