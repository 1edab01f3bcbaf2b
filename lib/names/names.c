/*
 * Method.  A run is a sequence of capitalized words and of the small words
 * that names contain (of, the, and, for, van).  Runs are labelled (kinds.h);
 * the names in it (spans.h) are looked up among the people of the document, or
 * added to them (resolve.h).
 */
#include "names.h"

#include <string.h>

#include "bytes/brief.h"
#include "given.tsv.h"
#include "names.tsv.h"
#include "ordinary.tsv.h"
#include "places.tsv.h"
#include "spans.h"
#include "surnames.tsv.h"

const struct data_builtin names_lists[NAMES_LISTS] = {
	DATA_BUILTIN("given", given_tsv),
	DATA_BUILTIN("surnames", surnames_tsv),
	DATA_BUILTIN("places", places_tsv),
	DATA_BUILTIN("ordinary", ordinary_tsv),
	DATA_BUILTIN("names", names_tsv)
};

/* A word that starts a sentence and has no classes but these is no name. */
static const classes plain = CLASS(DETERMINER) | CLASS(PLACEPREP) |
    CLASS(PREPOSITION) | CLASS(CONJUNCTION) | CLASS(PRONOUN) |
    CLASS(AUXILIARY) | CLASS(SAYS) | CLASS(ORDINARY);

#define JOINERS 2		/* small words in a row within a name */

static void
read_lists(struct names *n, const char *file)
{
	if (strcmp(file, "default") != 0) {
		lexicon_read(&n->lexicon, file, NULL, 0);
		return;
	}
	for (size_t i = 0; i < NAMES_LISTS; i++)
		lexicon_read(&n->lexicon, names_lists[i].name, names_lists,
		    NAMES_LISTS);
}

static void
begin(struct names *n)
{
	*n = (struct names){ .nfound = 0 };
	known_open(&n->known);
	n->passage.lexicon = &n->lexicon;
	n->passage.abbreviations = &n->abbreviations;
	n->passage.known = n->people.known = &n->known;
}

void
names_image(struct names *n, struct image *m)
{
	lexicon_image(&n->lexicon, m);
	abbreviations_image(&n->abbreviations, m);
	weights_image(&n->kinds.weights, m);
}

void
names_open_ready(struct names *n, unsigned char *image)
{
	struct image m = { .way = IMAGE_READ, .from = image };

	begin(n);
	names_image(n, &m);
}

void
names_open(struct names *n, const char *const *class, size_t nclasses,
    char *const *files, size_t count)
{
	begin(n);
	abbreviations_read(&n->abbreviations, NULL, 0);
	lexicon_open(&n->lexicon, class, nclasses);
	weights_read(&n->kinds.weights, "default");
	if (count == 0)
		read_lists(n, "default");
	for (size_t i = 0; i < count; i++)
		read_lists(n, files[i]);
	lexicon_gate(&n->lexicon, 0);
}

void
names_document(struct names *n)
{
	people_clear(&n->people);
	n->paragraph = 0;
}

/* Is it a pronoun, which no run starts with or contains: I, It; not US, IT? */
static bool
is_pronoun(struct passage *p, size_t i)
{
	classes set = passage_classes(p, i);

	return set & CLASS(PRONOUN) && !(set & CLASS(COUNTRY)) &&
	    p->word[i].shape != CAPITALS;
}

/* The end of the known phrase that starts at word i, or of the word. */
static size_t
phrase_end(struct passage *p, size_t i)
{
	classes set;
	size_t n = passage_classes(p, i) & LEXICON_STARTS ?
	    passage_longest(p, i, CLASS(BODY) | CLASS(PLACE), &set) : 0;

	return i + (n > 1 ? n : 1);
}

/* Where the run that starts at a word with a capital ends. */
static size_t
run_end(struct passage *p, size_t i)
{
	size_t end = phrase_end(p, i), small = 0;

	for (i = end; i < p->n && passage_joined(p, i); i++) {
		if (passage_capital(p, i)) {
			if (is_pronoun(p, i))
				break;
			end = phrase_end(p, i);
			i = end - 1;
			small = 0;
		} else if (++small > JOINERS || !spans_joiner(p, i)) {
			break;
		}
	}
	return end;
}

/*
 * Has the word a capital only because it starts a sentence, and is no name in
 * this document?  Nine runs in ten are such words.  Before others, an ordinary
 * word may be part of a name: Mill Lane; but not a function word: The Mary Rose.
 */
static inline bool
only_starts(struct passage *p, size_t i, bool alone)
{
	classes set = p->set[i] & NAME_SET;	/* it was looked up */

	if ((set & ~plain) != 0 || set == 0 || p->word[i].seen != 0)
		return false;
	return p->word[i].first ? alone || set != CLASS(ORDINARY) :
	    alone && set & CLASS(PRONOUN);
}

/* A name is resolved at once, since the words that follow may name it again. */
static void
find_runs(struct names *n)
{
	struct passage *p = &n->passage;
	size_t end = 0, resolved = 0;

	for (size_t k = 0; k < p->nlarge; k++) {
		size_t i = p->large[k];

		if (i < end || is_pronoun(p, i) || only_starts(p, i, false))
			continue;
		end = run_end(p, i);
		if (end == i + 1 && (only_starts(p, i, true) ||
		    spans_is_never(n, i)))
			continue;
		kinds_label(&n->kinds, p, i, end);
		spans_take(n, i, end);
		while (resolved > 0 && (resolved > n->nfound ||
		    n->found[resolved - 1].who == NOBODY))
			resolved--;	/* joined to another */
		while (resolved < n->nfound)
			people_resolve(n, &n->found[resolved++]);
		if (n->nfound > 0 && n->found[n->nfound - 1].to > end)
			end = n->found[n->nfound - 1].to;
	}
}

void
names_find(struct names *n, const char *s, size_t len)
{
	if (names_overflow(n))
		names_document(n);
	n->paragraph++;
	n->nfound = 0;
	passage_read(&n->passage, s, len);
	find_runs(n);
	for (size_t k = 0; k < n->nfound; k++) {
		unsigned bit = 1u << (n->found[k].kind - NAME_PERSON);

		for (size_t i = n->found[k].from; i < n->found[k].to; i++) {
			const struct passage_word *w = &n->passage.word[i];

			if (w->shape != PLAIN && !(w->seen & bit))
				people_see(&n->people, s + w->start,
				    w->end - w->start, bit);
		}
	}
}

size_t
names_after(const struct names *n, size_t i)
{
	return n->nfound == 0 ? 0 : sorted_from(&n->found[0].to,
	    sizeof(n->found[0]), n->nfound, i + 1);
}

const char *
names_full(const struct names *n, uint32_t who, size_t *len)
{
	struct piece full = n->people.who[who].full;

	*len = full.len;
	return people_text(&n->people, full);
}
