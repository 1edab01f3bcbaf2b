#include "cues.h"

#include "quotes.tsv.h"

const char *const cue_classes[CUE_CLASSES] = {
	NAME_CLASS_NAMES,
	"say", "think", "saying", "accord", "objects", "saynoun", "adverb",
	"relative", "subordinate", "hearsay", "naming", "speaker", "document",
	"elision", "collective", "clausal", "bare", "stance", "unsaid",
	"mute", "promise", "lesser", "inner", "holds"
};

const struct data_builtin cues_builtin = DATA_BUILTIN("default", quotes_tsv);

void
cues_open(struct names *n, char *const *files, size_t count)
{
	names_open(n, cue_classes, CUE_CLASSES, NULL, 0);
	for (size_t i = 0; i < count; i++)
		lexicon_read(&n->lexicon, files[i], &cues_builtin, 1);
	lexicon_gate(&n->lexicon, CUES | CLASS(DOCUMENT));
}
