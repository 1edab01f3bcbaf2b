/*
 * rules - the kinds of facts and the rules that find them (facts.rules).
 *
 * Lines of fields, TAB between:
 *
 *	kind	NAME	SLOT SLOT ...	what is written, in this order
 *	amount	NAME	SLOT SLOT ...	the same; value>5, not value=>5
 *	merge	NAME	SLOT SLOT ...	the same; matches are joined
 *	set	NAME	EXPRESSION	for {NAME} in what follows
 *	words	NAME	EXPRESSION	the same, in small letters in slots
 *	look	WORDS			read the figures of texts with these
 *	look-day	WORDS		the same where the day is known (-d)
 *	turn	KIND	KIND	CONTEXT	facts of one kind are of another
 *	rule	KIND	WORDS	CONTEXT	EXPRESSION	[SLOT=TEXT;...]
 *	join	KIND	WORDS	CONTEXT	EXPRESSION	[SLOT=TEXT;...]
 *	lone	KIND	WORDS	CONTEXT	EXPRESSION	[SLOT=TEXT;...]
 *	bar	KIND	SET			no facts where SET matches
 *
 * An expression is PCRE2's, tried without case in one sentence, and between
 * word boundaries.  In it {number}, {percent}, {money}, {date}, {duration},
 * {fraction} and {ordinal} are figures, {NAME} is a set, {SLOT:NAME} the same
 * put into a slot; a space matches any run of spaces.  WORDS are strings
 * separated by |, or {NAME} for a set of such: the sentence must contain one of
 * them, or any figure if WORDS is -.  After & come classes of figures, of which
 * it must also contain one.
 * CONTEXT is a set that must match somewhere in the text, - for none.  TEXT
 * comes before what is captured.
 *
 * Of matches of one kind that overlap, that of the earlier rule counts.  With
 * `merge`, matches in a sentence are one fact as long as their slots do not
 * differ, and so are those in the next sentence that fill other slots.  What
 * `join` finds only ever adds to a fact; what `lone` finds gives way to what any
 * other rule finds in the same sentence or the next.  In a sentence where the
 * set of a `bar` matches, nothing of that kind is looked for.
 */
#ifndef RULES_H
#define RULES_H

#include "facts.h"
#include "figures.h"
#include "match/literals.h"
#include "match/parts.h"
#include "match/patterns.h"
#include "match/screen.h"
#include "stream/data.h"
#include "stream/input.h"

#define RULE_GROUPS 12
#define RULE_WORDS 64

struct rule_set {
	char *name, *written, *text;	/* owned; text is expanded */
	size_t len;
	bool small;		/* written in small letters */
	struct pattern *context;	/* where it is one, or NULL */
	int found;		/* in this text: 1, 0, or -1 for unknown */
};

struct rule {
	struct pattern *pattern;
	size_t kind;
	bool join, lone;
	size_t context;		/* number of a set, plus 1; or 0 */
	char *file;		/* owned; for messages */
	size_t line;
	size_t groups;
	struct rule_group {
		size_t slot;
		enum figure_class class;	/* FIGURE_NONE: words */
		bool small;	/* written in small letters */
	} group[RULE_GROUPS];
	char *before[FACT_SLOTS];	/* text for a slot, owned, or NULL */
	size_t word[RULE_WORDS];	/* one of these must occur */
	size_t words;		/* 0: any sentence with a figure will do */
	uint64_t *needs;	/* the same words as a row of bits, owned */
	unsigned classes;	/* of figures, one of which must occur; 0: any */
	bool wanted;		/* in this text */
	bool told;		/* that it takes too long */
};

struct match {			/* of a rule in a sentence */
	size_t rule, start, end;
	struct pattern_match group[RULE_GROUPS];	/* empty: took no part */
};

struct rules {			/* all zero at first */
	struct kind *kind;
	size_t kinds, kinds_size;
	struct rule_set *set;
	size_t sets, sets_size;
	struct rule *rule;
	size_t n, rules_size;
	struct rule_word {
		char *s;	/* owned, in small letters */
		char *written;	/* owned, with its capitals in the file */
		bool looks;	/* the figures of the text are to be read */
		bool for_day;	/* ... where its day is known */
	} *word;
	size_t words, words_size;
	struct screen screen;	/* of words that ask for a look */
	struct parts parts;
	uint32_t *list;
	size_t list_size;
	bool any_found;		/* of the words that ask for a look */
	struct turn {
		size_t from, to;	/* kinds */
		size_t context;		/* number of a set, plus 1 */
	} *turn;
	size_t turns, turns_size;
	struct bar {
		size_t kind;
		size_t context;		/* number of a set, plus 1 */
	} *bar;
	size_t bars, bars_size;
	struct literals looks, all;	/* words that ask for a look, and all */
	struct rules_sentence {
		size_t start, len;	/* in the text */
		unsigned classes;	/* of its figures */
	} *sentence;		/* of the text at hand */
	size_t sentences, sentences_size;
	uint64_t *found;	/* rows of bits: its words, by sentence, and
				   then those of the text */
	size_t found_size;
	size_t row;		/* numbers of 64 bits in a row */
	struct match *match;	/* in the sentence at hand */
	size_t matches, matches_size;
};

extern const struct data_builtin rules_builtin;

/* Read a file; a kind or set told again replaces the earlier one. */
void rules_read(struct rules *, const char *name);

/* When all are read. */
void rules_prepare(struct rules *, bool days_known);
void rules_free(struct rules *);

/* The number of the kind of a name, or RULES_NO_KIND. */
#define RULES_NO_KIND SIZE_MAX
size_t rules_kind(const struct rules *, const char *name);

/* Is this one of the words of a set, which has | between them? */
bool rules_in_set(const struct rules *, const char *set, const char *s,
    size_t len);

/* The number of a slot of a kind, or FACT_SLOTS. */
size_t rules_slot(const struct kind *, const char *name, size_t len);

/*
 * Does a text hold a word that asks for a look?  It can be read for
 * PARTS_SLACK bytes more.
 */
bool rules_want(struct rules *, const char *s, size_t n);

/*
 * Add what the rules find in the sentences of a text whose figures have been
 * read.  A rule that takes too long is named and passed over.
 */
void rules_find(struct rules *, const struct figures *, const char *s,
    size_t n, struct facts *, struct input *);

#endif
