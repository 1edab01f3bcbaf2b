/*
 * lexicon - the tone of terms (valence) and their effect on others (cues), read
 * from layers of files and found by hash.
 *
 * A line is "term TAB value", where the value is a valence from -5 to 5, or the
 * name of a cue with an amount after another TAB.  gpscore(1) explains cues,
 * sets and frames.  Our own files and VADER's use -4 to 4, AFINN's up to 5.
 * Later layers override earlier ones.
 *
 * A term is found by the hashes of its words, folded as in fold.h: the chain of
 * the first two, three, ... words leads to the longest entry.  Under VADER's
 * rules terms are not folded, and their words are what is between spaces.
 */
#ifndef LEXICON_H
#define LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "blocks.h"
#include "bytes/bloom.h"
#include "bytes/image.h"
#include "bytes/memory.h"
#include "sets.h"
#include "spelling.h"
#include "stream/data.h"

enum cue {
	CUE_NONE,
	CUE_PLAIN,	/* no cue and no tone; replaces its words */
	CUE_NEGATOR,	/* turns what follows, within so many words */
	CUE_BOOSTER,	/* adds to what follows, or takes away */
	CUE_CONTRAST,	/* what follows counts more, what came before less */
	CUE_CONCESSION,	/* what follows up to a comma counts less */
	CUE_REVERSER,	/* less of it: turns what it is said of */
	CUE_RELIEF,	/* likewise, but only something bad: "saved" */
	CUE_SPOILER,	/* likewise, but only something good: "lost" */
	CUE_FREE,	/* turns the word right before it, if bad: "-free" */
	CUE_RISER,	/* more of it: strengthens what it is said of */
	CUE_WISH,	/* something good that follows is wanted, not there */
	CUE_CONDITION,	/* likewise, and ends the reach of others: "if" */
	CUE_MOOT,	/* what follows is open: neither good nor bad */
	CUE_VAGUE,	/* a tone that other cues do not act on: "would" */
	CUE_LIGHT,	/* adds nothing to what follows in a term: "the" */
	CUE_INVERSION,	/* likewise; at its start, it makes a sentence with a
			 * wish a condition: "were" */
	CUE_TITLE,	/* capitals after it are those of a name: "Dr" */
	CUE_ENDING,	/* ends a name: "Street" */
	CUE_COUNT,	/* what follows is counted: "number" */
	CUE_LINK,	/* joins a noun to what it governs: "of" */
	CUE_ASIDE,	/* no direction reaches across it: "amid" */
	CUE_FIGURES,	/* compares figures: "against" */
	CUE_PROPER,	/* has its tone with a capital too */
	CUE_STOP,	/* ends the reach of negators and boosters */
	CUE_IDIOM,	/* VADER's: sets the valence of a word within it */
	CUE_ROLE,	/* VADER's: see enum role */
	CUE_SET,	/* a number that the rules use */
	CUE_SPELLING,	/* part of a word, and how others spell it */
	NCUES
};

/*
 * Words to which VADER's rules give individual treatment; the data says which
 * words these are.
 */
enum role { ROLE_NONE, ROLE_NO, ROLE_OR, ROLE_NEVER, ROLE_SO, ROLE_WITHOUT,
    ROLE_DOUBT, ROLE_LEAST, ROLE_AT, ROLE_PART, NROLES };

/*
 * The tone and cue of a term.  An entry of the table may also be the beginning of
 * longer terms, or only that.
 */
struct entry {
	double valence;
	double amount;		/* of the cue */
	uint64_t hash;		/* of the term */
	uint32_t line;		/* index of its line, plus 1; 0: no term */
	uint8_t cue;		/* enum cue */
	union {
		uint8_t role;	/* enum role, under VADER's rules */
		uint8_t reach;	/* of a cue in words, under ours */
	};
	uint16_t sets : 11;	/* its combination of sets; 0: none */
	uint16_t second : 1;	/* one of them is second in some frame, or it
				 * compares figures */
	uint16_t sought : 1;	/* makes an event: changes something */
	uint16_t words : 1;	/* 0: a symbol, such as an emoticon */
	uint16_t toned : 1;	/* has a valence, possibly 0 */
	uint16_t more : 1;	/* longer terms have this beginning */
};

/* A line as read, or a term of a set. */
struct line_of {
	struct entry entry;
	const char *term;
	uint32_t len;		/* of the term */
	uint32_t line;
	size_t hash;		/* that of its first word, by index */
	uint16_t words;		/* of the term; 1 for a symbol */
	/* for --check: */
	double said;		/* the valence on the line itself */
	uint32_t replaces;	/* the line that it overrides, plus 1 */
	uint16_t layer;		/* number of the file */
	bool replaced;		/* a later line overrides it */
	bool widens;		/* names a set of an earlier file */
};

/* Numbers of the rules, set by lines of the kind "set". */
struct rules {
	bool vader;		/* the published rules, word for word */
	double negate_good, negate_bad;	/* factors of a negated valence */
	double decay_2, decay_3;	/* VADER's: of a booster, by distance */
	double capitals;	/* added to a word in capitals */
	double before, after;	/* factors around a contrast */
	double exclaim, exclaim_max;
	double question, question_max;
	double reverse, rise;	/* factors of a reverser, a riser */
	double wish;		/* factor of a good thing wished for, */
	double wish_bad;	/* and of a bad one weaker than this */
	double reach;		/* words from a cue to what it is said of */
	double faint_good, faint_bad;	/* sums below this are reduced */
	double alpha;		/* of the normalization */
};

#define TERM_WORDS 12		/* longest term */
#define SYMBOL_MAX 32		/* longest symbol in bytes */

struct lexicon {
	struct line_of *lines;
	size_t n, size;
	struct data *layers;
	size_t nlayers;
	size_t own;		/* lines read; variants, terms in the other
				 * spelling, follow them */
	uint64_t *hash;		/* of the words of all terms */
	struct entry *table;	/* by hash */
	size_t mask;		/* slots, less one */
	struct bloom words;	/* may be an entry of one word */
	struct bloom firsts;	/* by LEXICON_PAIR(), may begin one of more */
	struct bloom begins;	/* by the chain of its first two or three */
	unsigned char symbol_max[256];	/* longest symbol by first byte */
	struct symbol_bytes symbol_bytes;
	struct sets sets;
	struct spelling spelling;
	struct rules rules;
	const char *part;	/* VADER's: words that contain it negate */
};

/* The built-in lexicon, used if there are no layers; unchecked (ready.c). */
extern unsigned char lexicon_ready[];

/* Write a lexicon without its lines, or read it into an empty one. */
void lexicon_image(struct lexicon *, struct image *);

/*
 * Read the layers, each a built-in or a file, and index them; without any, use
 * lexicon_ready, or read what it was made of if the lines will be checked.
 */
void lexicon_open(struct lexicon *, char **layers, size_t n, bool checked);

/* Write the built-in files and exit (-P). */
_Noreturn void lexicon_print(void);

/*
 * Private to the lexicon: add a line, which may move the others; read one of its
 * layers; index all entries.
 */
struct line_of *lexicon_add(struct lexicon *, struct line_of);
void lexicon_read(struct lexicon *, struct data *);
void lexicon_index(struct lexicon *);

/*
 * Where the search for a hash starts: the first of two slots that share a cache
 * line.
 */
static inline size_t
lexicon_slot(const struct lexicon *l, uint64_t hash)
{
	return hash & l->mask & ~(uint64_t)1;
}

static inline const struct entry *
lexicon_home(const struct lexicon *l, uint64_t hash)
{
	return &l->table[lexicon_slot(l, hash)];
}

static inline bool
lexicon_taken(const struct entry *e)
{
	return e->line != 0 || e->more;
}

/* The term or beginning of terms with this hash, or NULL. */
static inline const struct entry *
lexicon_find(const struct lexicon *l, uint64_t hash)
{
	size_t i = lexicon_slot(l, hash);

	for (; lexicon_taken(&l->table[i]); i = (i + 1) & l->mask)
		if (l->table[i].hash == hash)
			return &l->table[i];
	return NULL;
}

/* The term with this hash, or NULL. */
static inline const struct entry *
lexicon_term(const struct lexicon *l, uint64_t hash)
{
	const struct entry *e = lexicon_find(l, hash);

	return e != NULL && e->line != 0 ? e : NULL;
}

/* A hash of two words for a filter: cheaper than their chain, and as good. */
#define LEXICON_PAIR(first, second) ((first) ^ ((second) >> 29 | (second) << 35))

#endif
