/*
 * text - a paragraph: its words, names and quotations, the verbs of speech
 * outside these, and the speeches found so far.
 *
 * Words and items of the paragraph are given by their numbers; ranges are
 * half-open.
 */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marks.h"
#include "names/names.h"

/*
 * The classes of words that attribute speech; quotes.tsv lists the words.  They
 * follow the classes of names (names/weights.h) in the same lexicon.
 */
enum cue_class { SAY = NAME_CLASSES, THINK, SAYING, ACCORD, OBJECTS, SAYNOUN,
    ADVERB, RELATIVE, SUBORDINATE, HEARSAY, NAMING, SPEAKER, DOCUMENT,
    ELISION, COLLECTIVE, CLAUSAL, BARE, STANCE, UNSAID, MUTE, PROMISE,
    LESSER, INNER, HOLDS,
    CUE_CLASSES };

/* Classes that go together; verbs other than participles. */
#define VERBS (CLASS(SAY) | CLASS(THINK))
#define SPEAKERS (CLASS(SPEAKER) | CLASS(PERSONNOUN))
#define TALKERS (SPEAKERS | CLASS(DOCUMENT))	/* without a name */
#define OFFICES (SPEAKERS | CLASS(OFFICE))	/* of a person or body */
#define PREPOSITIONS (CLASS(PREPOSITION) | CLASS(PLACEPREP))

/* Small words, which tell of no content. */
#define GRAMMAR (CLASS(DETERMINER) | PREPOSITIONS | CLASS(CONJUNCTION) | \
    CLASS(PRONOUN) | CLASS(AUXILIARY) | CLASS(RELATIVE) | \
    CLASS(SUBORDINATE) | CLASS(HEARSAY) | CLASS(ADVERB))

/* The classes of a cue: a verb of speech, or `according to'. */
#define CUES (VERBS | CLASS(SAYING) | CLASS(ACCORD))

/* Names of all classes, those of names first. */
extern const char *const cue_classes[CUE_CLASSES];

extern const struct data_builtin cues_builtin;

/*
 * Open the lists of names, and then read n files of cues, where "default" names
 * the built-in one.  The gate of the lexicon lets through cues and documents.
 * gpquotes has the default compiled in (names_ready).
 */
void cues_open(struct names *, char *const *files, size_t n);

/* How an item of the paragraph follows the one before. */
enum text_start {
	GOES_ON,
	MAY_START,		/* after a quotation that ends with a stop */
	STARTS			/* a sentence */
};

/*
 * Words from at to end - 1: those of a quotation, which may have none, or some
 * between two, which end with their sentence.
 */
struct text_item {
	uint32_t at, end;
	uint32_t quotation;	/* of the marks, if it is one */
	bool quoted;
	unsigned char start;	/* enum text_start */
};

/* A speaker: one of the document's people, or words; or nobody. */
struct voice {
	uint32_t who;			/* of the people, or NOBODY */
	struct piece words;		/* otherwise; see people_text() */
	struct piece role;		/* of several persons, if they share it */
	bool person;
	enum gender gender;		/* of a person without a name */
};

static inline bool
voice_is_somebody(const struct voice *v)
{
	return v->who != NOBODY || v->words.len > 0;
}

#define TURNS 4			/* the last ones that are remembered */

/* What the text so far tells of who may speak next. */
struct voices {
	struct voice person;		/* the last person who spoke or acted */
	struct voice other;		/* the last body or document */
	bool later;		/* a person was noted after that */
	struct voice last;		/* who spoke last */
	struct voice newcomer;		/* introduced by a paragraph since */
	bool open;		/* the last paragraph ended in a quotation */
	bool carries;		/* its last words were speech or lead to it */
	bool announced;		/* it ended: Dr Howsam said: */
	bool asked;		/* it ended in a question, and quoted no one */
	bool turns;		/* the document is a transcript: NAME: words */
	uint32_t turn[TURNS];	/* whom the last labels name, newest first */
	unsigned since;		/* paragraphs since then */
};

enum how { HOW_NONE, HOW_BEFORE, HOW_AFTER, HOW_INSIDE, HOW_COLON,
    HOW_ACCORDING, HOW_CARRIED, HOW_INDIRECT, HOWS };

extern const char *const how_names[HOWS];

struct speech {
	size_t start, end;	/* of the words spoken, in the paragraph */
	struct voice voice;	/* or empty */
	enum how how;		/* HOW_NONE: quoted words, not attributed */
};

/* What was found of the subject of a verb. */
enum subject {
	SUBJECT_UNTRIED,
	SUBJECT_NONE,
	SUBJECT_FOUND,
	SUBJECT_SAME			/* left out: that of the verb before */
};

/* A verb of speech, or `according to'; words from to to - 1. */
struct cue {
	uint32_t from, to;
	classes set;
	enum subject subject;
	struct voice voice;	/* if the subject is found */
	size_t start;		/* first word of the subject; from if it is
				   left out or follows */
	size_t end;		/* one past its last, if it follows; or 0 */
};

/* What is known of the sentence at hand. */
struct sentence {
	size_t first, next;	/* its items */
	size_t lo, hi;		/* its words outside of quotations */
	size_t before;		/* one past those before an item, or 0 */
	size_t quoted;		/* the byte where its last quotation ends, or 0 */
	bool spoken;		/* some of it is attributed */
	bool after;		/* the last of it by a verb after it */
	struct voice voice;	/* by whom */
};

struct text {
	struct names *names;
	struct passage *p;	/* its words: names->passage */
	struct passage_word *word;	/* p->word */
	struct marks marks;
	struct text_item *item;	/* the paragraph, divided */
	size_t items, item_size;
	uint32_t *inside;	/* for each word its item + 1 if quoted, or 0 */
	size_t inside_size;
	struct voices *voices;	/* direct, or reported */
	struct voices direct;	/* for quotations */
	struct voices reported;	/* the same, and who reported since */
	struct cue *cue;	/* those outside of quotations */
	size_t cues, cue_size;
	size_t roles;		/* where those it gives are kept from on */
	struct speech *speech;	/* in order */
	size_t n, size;
};

#define TEXT_REACH 400		/* most words looked at, in either direction */

static inline classes
text_set(struct text *t, size_t i)
{
	return passage_classes(t->p, i);
}

/* Has word i one of these classes; or this one? */
static inline bool
text_any(struct text *t, size_t i, classes set)
{
	return (text_set(t, i) & set) != 0;
}

static inline bool
text_is(struct text *t, size_t i, unsigned class)
{
	return text_any(t, i, CLASS(class));
}

/* Is word i in lower case, and does it stand for a document: the report? */
static inline bool
text_is_document(struct text *t, size_t i)
{
	return t->word[i].shape == PLAIN && text_is(t, i, DOCUMENT);
}

/* The quotation of an item. */
static inline const struct quotation *
text_quotation(const struct text *t, size_t item)
{
	return &t->marks.found[t->item[item].quotation];
}

/* Divide the paragraph into items, or into none if it is plain. */
void text_outline(struct text *, bool plain);

/* List the cues outside of quotations. */
void text_list_cues(struct text *);

/* The first cue from word i on, or t->cues. */
size_t text_cue_from(const struct text *, size_t i);

/* The first word after an item, or the number of words if it is quoted. */
size_t text_word_after(struct text *, size_t item);

/* Does this end a sentence? */
static inline bool
text_is_stop(char c)
{
	return c == '.' || c == '!' || c == '?';
}

/* The words around word i in its item, no more than TEXT_REACH away. */
size_t text_stretch_start(const struct text *, size_t i);
size_t text_stretch_end(const struct text *, size_t i);

/* The first word that starts at byte `at` or after it. */
size_t text_word_at_byte(const struct passage *, size_t at);

/* Is this sign, such as a colon, before byte `at`, spaces aside? */
bool text_sign_before(const struct passage *, size_t at, char sign);

/* Does this sign stand right after word i? */
static inline bool
text_sign_after(const struct passage *p, size_t i, char sign)
{
	size_t end = p->word[i].end;

	return end < p->len && p->s[end] == sign;
}

/* The number of words of an item. */
static inline size_t
text_count(const struct text *t, size_t item)
{
	return t->item[item].end - t->item[item].at;
}

/* Do words i to hi - 1 hold a clause with a verb of its own? */
bool text_is_clause(struct text *, size_t i, size_t hi);

/*
 * How many words an adverb has that ends before word v, and starts at word lo or
 * later, if it has several: in turn; used to; else 0.
 */
size_t text_adverb_before(struct text *, size_t lo, size_t v);

/*
 * Word i, or the first after a day or document that starts there: late on Friday;
 * in a statement.
 */
size_t text_after_time(struct text *, size_t i);

/* Does the sentence end soon after a verb that ends before word i? */
bool text_ends_soon(struct text *, size_t i);

void text_add_speech(struct text *, size_t start, size_t end,
    const struct voice *, enum how);

#endif
