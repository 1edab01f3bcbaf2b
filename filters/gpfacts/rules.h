/*
 * rules - the kinds of facts and the rules that find them (facts.rules).
 *
 * gpfacts(1) explains the lines.  The part after {first}, which starts at a word, is
 * searched for first, because most sentences lack it.  Of matches that exclude
 * each other (rules_find.c), the one of the earlier rule counts.
 */
#ifndef RULES_H
#define RULES_H

#include <stdio.h>

#include "facts.h"
#include "figures.h"
#include "match/patterns.h"
#include "triggers.h"
#include "stream/data.h"
#include "stream/input.h"
#include "text/abbreviations.h"

#define RULE_GROUPS 12
#define RULE_CONTEXTS 32	/* bits of an unsigned */

struct rule_set {
	char name[FACT_NAME];
	char *written, *text;	/* owned; text is expanded */
	size_t len;
	bool small;		/* written in small letters */
	struct pattern *pattern;	/* once rules_stand() asked for it */
};

struct rule_context {
	char name[FACT_NAME];
	int found;		/* in this text: 1, 0, or -1 for unknown */
};

/*
 * A sign is a rule that finds a context, not facts.  The need of a rule has the
 * same number.
 */
struct rule {
	struct pattern *pattern;	/* NULL: not yet prepared */
	struct pattern *first;	/* its end, to be found before; or NULL */
	size_t kind;		/* of a sign, the number of its context */
	bool join, lone, bar;	/* a bar joins too */
	bool sign, whole;	/* to be matched by the whole text */
	unsigned contexts;	/* one of these is needed, as bits; 0: none */
	const char *file;	/* for messages */
	size_t line;
	bool builtin;
	char *written;		/* owned; its expression in the file; or NULL:
				   the words of a sign are enough */
	size_t sets;		/* the first ones, which it may use */
	size_t groups;
	struct rule_group {
		size_t slot;
		enum figure_class class;	/* FIGURE_NONE: words */
		bool figure;	/* also if a set of classes stands for it */
		bool small;	/* written in small letters */
	} group[RULE_GROUPS];
	char *before[FACT_SLOTS];	/* text for a slot, owned, or NULL */
	bool warned;		/* that it takes too long */
};

struct match {			/* of a rule in a sentence */
	size_t rule, start, end;
	struct pattern_match group[RULE_GROUPS];	/* empty: no part */
};

struct rules {			/* all zero at first */
	struct kind *kind;
	size_t kinds, kinds_size;
	struct rule_set *set;
	size_t sets, sets_size;
	size_t visible;		/* the first ones, among which sets are found */
	struct rule_context context[RULE_CONTEXTS];
	size_t contexts;
	struct rule *rule;
	size_t n, rules_size;
	struct triggers triggers;
	const unsigned char *const (*images)[2];	/* of the built-in
						   rules; or NULL */
	unsigned char *image;
	bool only_builtin;	/* set before these are read: their triggers
				   are in the image */
	struct rules_column {
		char *words;	/* owned */
		size_t kind, slot;	/* RULES_NONE: they only tell of the
					   kind; for both: of no vote */
		bool verdict;	/* the slot is `outcome`: words, not figures */
		size_t next;	/* of the same letter: its number plus 1; or 0 */
	} *column;		/* longer words before their beginnings */
	size_t column_of[32];	/* by first letter: the first one; or 0 */
	size_t columns, columns_size;
	struct abbreviations abbreviations;	/* do not end sentences */
	struct rules_sentence {
		size_t start, len;	/* in the text */
		bool wanted;		/* its figures are read */
	} *sentence;		/* of the text at hand */
	size_t sentences, sentences_size;
	struct match *match;	/* in the sentence at hand */
	size_t matches, matches_size;
	struct open_facts {	/* of each kind; numbers plus 1, 0: none */
		size_t fact;	/* to be added to: the last of a sentence, */
		size_t first;	/* whose first is this */
		size_t before;	/* that of the sentence before, if it has one */
		size_t sentence;
		bool several;	/* the sentence has more than one */
	} *open;
};

extern const struct data_builtin rules_builtin;

/*
 * What rules_write() prints when gpfacts is built.  rules_images has the compiled
 * expressions of the built-in rules: [line][0] is the whole rule, [line][1] its part
 * after {first}.  rules_image has the abbreviations, followed by the triggers of these
 * rules.  Point `images` and `image` to them before calling rules_read().
 */
extern const unsigned char *const rules_images[][2];
extern unsigned char rules_image[];
void rules_write(struct rules *);

/*
 * Read a file.  A kind defined again replaces the earlier one, a set does so in
 * what follows.
 */
void rules_read(struct rules *, const char *name);

/* When all are read. */
void rules_prepare(struct rules *, bool days_known);

/* Expand and compile a rule. */
void rules_prepare_rule(struct rules *, struct rule *);

/* The number of the kind of a name, or RULES_NONE. */
#define RULES_NONE SIZE_MAX
size_t rules_kind(const struct rules *, const char *name);

/* A set as it is written, words with | between them; or "". */
const char *rules_words(const struct rules *, const char *set);

/* Does the last set of this name match somewhere in a text?  Sets where. */
bool rules_stand(const struct rules *, const char *set, const char *s, size_t n,
    struct pattern_match *);

/* The number of a slot of a kind, or RULES_NONE. */
size_t rules_slot(const struct kind *, const char *name, size_t len);

/* The slot of a name, or NULL if the kind of the fact has none. */
struct slot *rules_slot_of(const struct rules *, struct fact *,
    const char *name);

/*
 * Split a text into sentences.  The figures of all of them are wanted, or only
 * where words ask for a look.
 */
void rules_read_sentences(struct rules *, const char *s, size_t n, bool all);

/*
 * Add what the rules find in the wanted sentences, whose figures have been
 * read.  A rule that takes too long is named and passed over.
 */
void rules_find(struct rules *, const struct figures *, const char *s,
    size_t n, struct facts *, struct input *);

/*
 * Facts are made of matches in gather.c.  Of a kind that merges, the matches of a
 * sentence fill the slots of one open fact as long as they do not contradict it.
 * Then the first fact of a sentence goes into that of the sentence before, if it
 * has one only and all slots are still empty that this would fill.
 *
 * Add a match in sentence number `sentence`, from 1, of text s.
 */
void gather(const struct rules *, const struct match *, const struct figures *,
    const char *s, struct facts *, size_t sentence);

/* Append words or a figure to the slot last stored, or to one that is begun. */
void gather_words(struct facts *, struct slot *, const char *s, size_t len,
    bool small);
void gather_figure(const struct rules *, struct facts *, struct fact *,
    struct slot *, const struct figure *);

/* At the end of a sentence. */
void gather_sentence(const struct rules *, struct facts *, size_t sentence);

/*
 * Move a fact of the next text into number `into` of fs, in which it fills empty
 * slots; false if it cannot.
 */
bool gather_across(const struct rules *, struct facts *fs, size_t into,
    const struct facts *from, const struct fact *f);

/* At the end of the text whose facts are those from number `from` on. */
void gather_end(const struct rules *, struct facts *, size_t from);

#endif
