/*
 * Method.  Each piece of evidence has a row of weights, one for each label.
 * The rows for a word are added up, and the best sequence of labels for the
 * run is found with the algorithm of Viterbi (IEEE Transactions on Information
 * Theory 13, 1967).
 */
#include "kinds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "kinds.weights.h"

const char *const name_classes[NAME_CLASSES] = { NAME_CLASS_NAMES };

const char *const name_kinds[NAME_KINDS] = { "", "person", "body", "place" };

static const char *const shapes[] = { "small", "capital", "capitals",
	"mixed", "initial", "dotted", "number", "edge" };

static const char *const gaps[] = { "space", "comma", "hyphen", "dash",
	"slash", "open", "close", "quote", "colon", "semicolon", "stop",
	"other", "edge" };

static const char *const seen_names[] = { "person", "body", "place" };

static const char *const marks[] = { "first", "first-ordinary", "headline",
	"genitive", "after-genitive", "run-1", "run-2", "run-3", "run-long",
	"starts-run", "ends-run", "short-capitals", "plural", "hyphen-small" };

enum { SHAPES = 8, GAPS = 13, MARKS = 14, PAIRED = NAME_CLASSES + 2 };

const struct data_builtin kinds_builtin =
    DATA_BUILTIN("default", kinds_weights);

/*
 * Pieces of evidence are numbered: template by template, and within a template
 * by the value that fills it, or the two values.  T(E, name, n, m) is a template
 * E for n values, or pairs of one of n and one of m.
 */
#define TEMPLATE_LIST(T) \
	T(E_WORD, "word", NAME_CLASSES, 0) \
	T(E_BEFORE, "before", NAME_CLASSES, 0) \
	T(E_AFTER, "after", NAME_CLASSES, 0) \
	T(E_SHAPE, "shape", SHAPES, 0) \
	T(E_SHAPE_BEFORE, "shape-before", SHAPES, 0) \
	T(E_SHAPE_AFTER, "shape-after", SHAPES, 0) \
	T(E_GAP, "gap", GAPS, 0) \
	T(E_GAP_AFTER, "gap-after", GAPS, 0) \
	T(E_MARK, "mark", MARKS, 0) \
	T(E_SEEN, "seen", SEEN_BITS, 0) \
	T(E_SEEN_BEFORE, "seen-before", SEEN_BITS, 0) \
	T(E_PHRASE, "phrase", NAME_CLASSES, 0) \
	T(E_PHRASE_ON, "phrase-on", NAME_CLASSES, 0) \
	T(E_PAIR, "pair", PAIRED, PAIRED) \
	T(E_PAIR_AFTER, "pair-after", PAIRED, PAIRED) \
	T(E_RUN_RIGHT, "run-right", PAIRED, PAIRED) \
	T(E_RUN_LEFT, "run-left", PAIRED, PAIRED) \
	T(E_STRETCH_LAST, "stretch-last", PAIRED, PAIRED) \
	T(E_RIGHT, "right", PAIRED, 0) \
	T(E_LEFT, "left", PAIRED, 0) \
	T(E_LEFT_TWO, "left-two", PAIRED, PAIRED) \
	T(E_AROUND, "around", PAIRED, PAIRED) \
	T(E_LAST, "last", NAME_CLASSES, 0) \
	T(E_BIAS, "bias", 1, 0)

enum evidence_template {
#define TEMPLATE(e, name, n, m) e,
	TEMPLATE_LIST(TEMPLATE)
#undef TEMPLATE
	TEMPLATES
};

/* The first and the last number of each template. */
enum {
#define TEMPLATE(e, name, n, m) \
	e##_FIRST, e##_LAST = e##_FIRST + (n) * ((m) == 0 ? 1 : (m)) - 1,
	TEMPLATE_LIST(TEMPLATE)
#undef TEMPLATE
	EVIDENCE		/* all pieces */
};

static const struct template {
	const char *name;
	unsigned fill, fill2, first;
} templates[TEMPLATES] = {
#define TEMPLATE(e, name, n, m) [e] = { name, n, m, e##_FIRST },
	TEMPLATE_LIST(TEMPLATE)
#undef TEMPLATE
};

#define NAME_SIZE 64		/* of the name of a piece of evidence */

/* The name of what fills a template. */
static const char *
fill_name(enum evidence_template t, unsigned fill)
{
	switch (t) {
	case E_SHAPE: case E_SHAPE_BEFORE: case E_SHAPE_AFTER:
		return shapes[fill];
	case E_GAP: case E_GAP_AFTER:
		return gaps[fill];
	case E_MARK:
		return marks[fill];
	case E_SEEN: case E_SEEN_BEFORE:
		return seen_names[fill];
	case E_BIAS:
		return "all";
	default:
		return fill < NAME_CLASSES ? name_classes[fill] :
		    fill == NAME_CLASSES ? "unknown" : "apart";
	}
}

/* Write the name of a piece of evidence to the n bytes at s. */
static void
name_evidence(unsigned evidence, char *s, size_t n)
{
	int t = TEMPLATES - 1;
	unsigned two, fill;

	while (templates[t].first > evidence)
		t--;
	two = templates[t].fill2;
	fill = evidence - templates[t].first;
	if (two == 0)
		(void)snprintf(s, n, "%s %s", templates[t].name,
		    fill_name((enum evidence_template)t, fill));
	else
		(void)snprintf(s, n, "%s %s %s", templates[t].name,
		    fill_name((enum evidence_template)t, fill / two),
		    fill_name((enum evidence_template)t, fill % two));
}

void
kinds_names(struct output *out)
{
	char name[NAME_SIZE];

	for (unsigned i = 0; i < EVIDENCE; i++) {
		name_evidence(i, name, sizeof(name));
		output_write(out, name, strlen(name));
		output_byte(out, '\n');
	}
}

/* The number of the evidence with this name, from number i on; or EVIDENCE. */
static unsigned
find_evidence(unsigned i, const char *s)
{
	char name[NAME_SIZE];

	for (; i < EVIDENCE; i++) {
		name_evidence(i, name, sizeof(name));
		if (strcmp(name, s) == 0)
			break;
	}
	return i;
}

/* Read one number for each label, separated by spaces. */
static void
read_numbers(const struct data *d, const char *s, int16_t *to)
{
	for (int i = 0; i < LABELS; i++) {
		char *end;
		long n = strtol(s, &end, 10);

		if (end == s || n < -9999 || n > 9999)
			data_error(d, "%d weights from -9999 to 9999 are "
			    "expected", LABELS);
		to[i] = (int16_t)n;
		s = end;
	}
}

/* May a label follow another?  To go on with a name it must have begun. */
static bool
may_follow(int before, int label)
{
	return label == LABEL_NONE || LABEL_BEGINS(label) ||
	    (before != LABEL_NONE && LABEL_KIND(before) == LABEL_KIND(label));
}

/* The weight of a step that is not allowed. */
#define NEVER (-(1 << 28))

static inline kinds_sum
row(const struct kinds *k, enum evidence_template t, unsigned fill)
{
	kinds_sum sum;

	memcpy(&sum, k->weight[templates[t].first + fill], sizeof(sum));
	return sum;
}

static kinds_sum
sum_classes(const struct kinds *k, enum evidence_template t, classes set)
{
	kinds_sum sum = { 0 };

	for (set &= CLASS(NAME_CLASSES) - 1; set != 0; set &= set - 1)
		sum += row(k, t, (unsigned)__builtin_ctzll(set));
	return sum;
}

/* Add up the rows of each set of the first n values of a template. */
static void
sum_sets(const struct kinds *k, enum evidence_template t, unsigned first,
    unsigned n, kinds_sum *to)
{
	to[0] = (kinds_sum){ 0 };
	for (unsigned i = 1; i < 1u << n; i++)
		to[i] = to[i & (i - 1)] +
		    row(k, t, first + (unsigned)__builtin_ctz(i));
}

_Static_assert(MARKS % 2 == 0 && MARK_SETS == 1 << MARKS / 2,
    "two halves of the marks");

static void
prepare(struct kinds *k)
{
	sum_sets(k, E_MARK, 0, MARKS / 2, k->marks[0]);
	sum_sets(k, E_MARK, MARKS / 2, MARKS / 2, k->marks[1]);
	sum_sets(k, E_SEEN, 0, 2 * SEEN_BITS, k->seen);	/* and E_SEEN_BEFORE */
	k->nsets = 0;
	for (int from = 0; from <= LABELS; from++)
		for (int to = 0; to <= LABELS; to++)
			k->step[from][to / 4][to % 4] = from < LABELS &&
			    to < LABELS && may_follow(from, to) ?
			    k->steps[from][to] : NEVER;
}

static void
free_weights(struct kinds *k)
{
	if (!k->shipped)
		free(k->weight);
	k->shipped = false;
}

void
kinds_read(struct kinds *k, const char *file)
{
	struct data d;
	struct data_field f[2];
	unsigned e = 0;
	size_t n;

	free_weights(k);
	k->weight = memory_zeros(EVIDENCE, sizeof(*k->weight));
	data_open(&d, file, &kinds_builtin, 1);
	while ((n = data_next(&d, f, 2)) > 0) {
		if (n != 2)
			data_error(&d, "evidence, a TAB and weights are "
			    "expected");
		if (strncmp(f[0].s, "step ", 5) == 0 && f[0].len == 6 &&
		    f[0].s[5] >= '0' && f[0].s[5] < '0' + LABELS) {
			read_numbers(&d, f[1].s,
			    k->steps[f[0].s[5] - '0']);
			continue;
		}
		if ((e = find_evidence(e, f[0].s)) == EVIDENCE)
			data_error(&d, "no such evidence, or out of order: %s",
			    f[0].s);
		read_numbers(&d, f[1].s, k->weight[e]);
	}
	data_close(&d);
	prepare(k);
}

void
kinds_image(struct kinds *k, struct image *m)
{
	size_t n = EVIDENCE;

	IMAGE_VALUE(m, k->steps);
	IMAGE_ARRAY(m, k->weight, n);
	k->shipped = m->way == IMAGE_READ;
	if (k->shipped)
		prepare(k);
}

/*
 * The sum of the evidence for a word, for each label.  The pieces themselves
 * are listed only for learn-kinds.py.  label_run() is compiled twice, with and
 * without `listed`.  All that it calls is inlined, which keeps the sums in
 * registers.
 */
#define EVIDENCE_MAX 200	/* no word has more */

struct evidence {
	const struct kinds *kinds;
	kinds_sum sum;
	bool listed;
	size_t n;
	uint16_t list[EVIDENCE_MAX];
};

static inline void
list(struct evidence *to, enum evidence_template t, unsigned fill)
{
	if (to->n < EVIDENCE_MAX)
		to->list[to->n++] = (uint16_t)(templates[t].first + fill);
}

static void
list_set(struct evidence *to, enum evidence_template t, classes set)
{
	for (set &= CLASS(NAME_CLASSES) - 1; set != 0; set &= set - 1)
		list(to, t, (unsigned)__builtin_ctzll(set));
}

static inline void
put(struct evidence *to, enum evidence_template t, unsigned fill)
{
	to->sum += row(to->kinds, t, fill);
	if (to->listed)
		list(to, t, fill);
}

static inline void
put_classes(struct evidence *to, enum evidence_template t, classes set)
{
	to->sum += sum_classes(to->kinds, t, set);
	if (to->listed)
		list_set(to, t, set);
}

static inline void
put_pair(struct evidence *to, enum evidence_template t, unsigned a,
    unsigned b)
{
	put(to, t, a * PAIRED + b);
}

/* The most telling class first. */
static const unsigned char telling[] = { TITLE, PARTICLE, DATE, COUNTRY,
	DEMONYM, BODYHEAD, PLACEHEAD, WORKHEAD, OFFICE, PLACELEAD, NOTBODY,
	BODY, SUFFIX, DETERMINER, PLACEPREP, PRONOUN, CONJUNCTION, AUXILIARY,
	SAYS, PERSONNOUN, BODYNOUN, PLACENOUN, DIRECTION, AGENTPREP,
	PREPOSITION, ACTS,
	GIVEN, PLACE, SURNAME, BODYSTART, ORDINARY, SUFNAME, SUFPLACE,
	SUFBODY };

static unsigned
most_telling(classes set)
{
	for (size_t i = 0; i < sizeof(telling); i++)
		if (set & CLASS(telling[i]))
			return telling[i];
	return NAME_CLASSES;
}

/* Slow path of set_at(): add up the weights of the new listings. */
static void
sum_listings(struct kinds *k, const struct known_forms *known)
{
	MEMORY_ROOM(k->sets, k->sets_size, known->listings + 1);
	for (; k->nsets <= known->listings; k->nsets++) {
		classes set = k->nsets == 0 ? 0 : known->listing[k->nsets].set;

		k->sets[k->nsets] = (struct kinds_set){
		    .telling = (unsigned char)most_telling(set),
		    .here = sum_classes(k, E_WORD, set),
		    .before = sum_classes(k, E_BEFORE, set),
		    .after = sum_classes(k, E_AFTER, set) };
	}
}

/* The weights of a word's classes for itself and for those beside it. */
static inline const struct kinds_set *
set_at(struct kinds *k, struct passage *p, size_t i)
{
	(void)passage_classes(p, i);	/* gives it a listing */
	if (p->word[i].listing >= k->nsets)
		sum_listings(k, p->known);
	return &k->sets[p->word[i].listing];
}

/* The most telling class of a neighbour, or a number of its own if apart. */
static unsigned
telling_at(struct kinds *k, struct passage *p, size_t i, bool apart)
{
	return apart || i >= p->n ? NAME_CLASSES + 1 :
	    set_at(k, p, i)->telling;
}

/* The marks of word i of the run, as bits. */
static inline unsigned
marks_of(const struct passage *p, size_t i, size_t from, size_t run_to)
{
	const struct passage_word *w = &p->word[i];
	size_t n = run_to - from, len = w->end - w->start;
	unsigned set = 0;

	if (w->first)
		set |= p->set[i] & CLASS(ORDINARY) ? 1u << 1 : 1u;
	set |= (unsigned)p->capitals << 2;
	set |= (unsigned)w->genitive << 3;
	set |= (unsigned)(i > 0 && w[-1].genitive) << 4;
	set |= 1u << (n >= 4 ? 8 : 4 + n);
	set |= (unsigned)(i == from) << 9;
	set |= (unsigned)(i + 1 == run_to) << 10;
	set |= (unsigned)(w->shape == CAPITALS && len <= 5) << 11;
	set |= (unsigned)(w->shape == CAPITAL && len > 4 &&
	    p->s[w->end - 1] == 's' && p->s[w->end - 2] != 's') << 12;
	set |= (unsigned)(w->hyphen && passage_compound(p, i)) << 13;
	return set;
}

/* List the evidence that sum_listings() adds up. */
static void
list_words(struct evidence *to, struct passage *p, size_t i, bool before,
    bool after)
{
	list_set(to, E_WORD, passage_classes(p, i));
	if (before)
		list_set(to, E_BEFORE, passage_classes(p, i - 1));
	if (after)
		list_set(to, E_AFTER, passage_classes(p, i + 1));
}

/* Add the marks of a word, and the kinds it and the one before were part of. */
static inline void
put_marks(struct evidence *to, unsigned set, unsigned seen)
{
	const struct kinds *k = to->kinds;

	to->sum += k->marks[0][set & (MARK_SETS - 1)] +
	    k->marks[1][set / MARK_SETS] + k->seen[seen];
	if (to->listed) {
		list_set(to, E_MARK, set);
		list_set(to, E_SEEN, seen);
	}
}

/*
 * The classes of the word and, no more than a space away, those beside it.
 * Returns the most telling class of the word.
 */
static inline unsigned
put_words(struct evidence *to, struct kinds *k, struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];
	bool before = i > 0 && passage_joined(p, i);
	bool after = i + 1 < p->n && passage_joined(p, i + 1);
	const struct kinds_set *s = set_at(k, p, i);
	unsigned here = s->telling, left = NAME_CLASSES + 1, right = left;

	to->sum += s->here;
	if (before) {
		s = set_at(k, p, i - 1);
		to->sum += s->before;
		left = s->telling;
	}
	if (after) {
		s = set_at(k, p, i + 1);
		to->sum += s->after;
		right = s->telling;
	}
	if (to->listed)
		list_words(to, p, i, before, after);
	put(to, E_SHAPE, w->shape);
	put(to, E_SHAPE_BEFORE, before ? w[-1].shape : SHAPES - 1);
	put(to, E_SHAPE_AFTER, after ? w[1].shape : SHAPES - 1);
	put(to, E_GAP, i == 0 ? GAPS - 1 : w->gap);
	put(to, E_GAP_AFTER, i + 1 < p->n ? w[1].gap : GAPS - 1);
	put_pair(to, E_PAIR, here, left);
	put_pair(to, E_PAIR_AFTER, here, right);
	return here;
}

/*
 * Find the best way to each label of word i.  Sums are relative to that of
 * LABEL_NONE, which is always possible, so that they stay small.
 */
static inline void
extend(struct kinds *k, size_t i, kinds_sum weight)
{
	kinds_half sum[2];
	kinds_small part[2];

	memcpy(part, &weight, sizeof(part));
	for (size_t h = 0; h < 2; h++) {
		kinds_half best = k->step[LABEL_NONE][h], back = { 0 };

		for (int from = 1; i > 0 && from < LABELS; from++) {
			kinds_half s = k->step[from][h] + k->best[from];
			kinds_half more = s > best;

			best = (more & s) | (~more & best);
			back = (more & from) | (~more & back);
		}
		sum[h] = best + __builtin_convertvector(part[h], kinds_half);
		k->back[i][h] = back;
	}
	sum[1] -= sum[0][LABEL_NONE];
	sum[0] -= sum[0][LABEL_NONE];
	memcpy(k->best, sum, sizeof(k->best));
}

/*
 * The bonus for a phrase that the lexicon knows to be a name, or not to be one.
 * It outweighs most evidence, so that only a longer name includes the phrase.
 */
#define PHRASE_BONUS 1200
#define WORD_BONUS 800

static void
favour_phrase(classes found, bool starts, bool within, bool after_place,
    kinds_sum *sum)
{
	int label = found & CLASS(BODY) ? 3 : found & (CLASS(PLACE) |
	    CLASS(COUNTRY)) ? 5 : LABEL_NONE;

	if (found & (CLASS(DEMONYM) | CLASS(DATE)))
		label = LABEL_NONE;
	if (label == 5 && within)
		label = 4;
	else if (label != LABEL_NONE && !starts)
		label++;
	(*sum)[label] += PHRASE_BONUS;
	if (label == 3 && after_place)	/* Bombay High Court */
		(*sum)[4] += PHRASE_BONUS;
}

/* Is word i after the head of a body and `of': University of X? */
static bool
is_of_body(struct passage *p, size_t from, size_t i)
{
	const classes head = CLASS(BODYHEAD) | CLASS(BODYSTART);

	if (i > from + 2 && passage_is(p, i - 1, "the"))
		i--;
	return i > from + 1 && passage_is(p, i - 1, "of") &&
	    p->word[i - 2].shape != PLAIN && !p->word[i - 2].genitive &&
	    (passage_classes(p, i - 2) & head) != 0;
}

/* Favour a single word that is a country or a body. */
static inline void
favour_word(struct passage *p, size_t from, size_t i, kinds_sum *sum)
{
	const struct passage_word *w = &p->word[i];
	classes set = passage_classes(p, i);

	if (!(set & (CLASS(COUNTRY) | CLASS(BODY))) || (i + 1 < p->n &&
	    w[1].gap == GAP_SPACE && w[1].shape != PLAIN && !w->genitive &&
	    !(passage_classes(p, i + 1) & CLASS(OFFICE))) ||
	    (i > 0 && w->gap == GAP_SPACE && w[-1].shape != PLAIN))
		return;
	if (set & CLASS(COUNTRY))
		(*sum)[is_of_body(p, from, i) ? 4 : 5] += WORD_BONUS;
	else if (!(set & (CLASS(PLACE) | CLASS(SURNAME))))
		(*sum)[3] += WORD_BONUS;
}

/* PowerChina, with a capital inside an unknown word, is a body. */
#define INNER_BONUS 300

static bool
has_inner_capital(const struct passage *p, const struct passage_word *w)
{
	if (w->shape != MIXED || w->hyphen || p->s[w->start] < 'A' ||
	    p->s[w->start] > 'Z' ||
	    memcmp(p->s + w->start, "Mac", 3) == 0)	/* a person */
		return false;
	for (size_t i = w->start + 3; i + 1 < w->end; i++)
		if (p->s[i] >= 'A' && p->s[i] <= 'Z')
			return p->s[i - 1] >= 'a' && p->s[i + 1] >= 'a';
	return false;
}

static inline void
favour_shape(struct passage *p, size_t i, kinds_sum *sum)
{
	const classes name = CLASS(GIVEN) | CLASS(SURNAME) | CLASS(PLACE);

	if (has_inner_capital(p, &p->word[i]) &&
	    !(passage_classes(p, i) & name))
		(*sum)[3] += INNER_BONUS;
}

/*
 * After a title a person is named, by all that stands together; the limit keeps
 * the time for a long run of names linear.
 */
#define TITLE_BONUS 300
#define TITLE_REACH 8		/* words */

/* Do the capitalized words from word i on name a body: St Luke's Hospice? */
static inline bool
ends_body(struct passage *p, size_t i)
{
	size_t end = i + TITLE_REACH;

	while (i + 1 < p->n && i < end && p->word[i + 1].gap == GAP_SPACE &&
	    passage_capital(p, i + 1))
		i++;
	return passage_classes(p, i) & CLASS(BODYHEAD) &&
	    !(passage_classes(p, i) & (CLASS(SURNAME) | CLASS(GIVEN)));
}

static inline void
favour_titled(struct passage *p, size_t from, size_t i, kinds_sum *sum)
{
	bool body, genitive = false;
	size_t title = i;

	if (i - from > TITLE_REACH)
		from = i - TITLE_REACH;
	if (passage_classes(p, i) & CLASS(TITLE) && ends_body(p, i))
		(*sum)[3] += TITLE_BONUS;
	while (title > from && p->word[title].gap == GAP_SPACE &&
	    p->word[title - 1].shape != PLAIN) {
		title--;
		genitive |= p->word[title].genitive;
		if (passage_classes(p, title) & CLASS(TITLE)) {
			body = ends_body(p, i);
			if (body || !genitive)
				(*sum)[body ? 4 : title + 1 == i ? 1 : 2] +=
				    TITLE_BONUS;
			return;
		}
	}
}

/*
 * Washington's Capitol Hill is not one name, although the King's Fund is.  A new
 * name begins after the genitive of a place; of a body, if a given name follows;
 * and of several words, if the next word is not known as the head of a name.
 */
#define GENITIVE_COST 600

static void
part_genitive(struct passage *p, size_t from, size_t i, classes phrase,
    kinds_sum *sum)
{
	const classes head = CLASS(BODYHEAD) | CLASS(PLACEHEAD) |
	    CLASS(WORKHEAD) | CLASS(ORDINARY) | CLASS(SAYS);
	bool long_before = i > from + 1 && passage_capital(p, i - 2) &&
	    p->word[i - 1].gap == GAP_SPACE;
	const classes place = CLASS(PLACE) | CLASS(COUNTRY);
	classes set = passage_classes(p, i - 1);

	if (!p->word[i - 1].genitive || !(phrase & place || (long_before &&
	    !(passage_classes(p, i) & head)) || (!(set & (CLASS(SURNAME) |
	    CLASS(GIVEN))) && (set & place || (set & CLASS(BODY) &&
	    passage_classes(p, i) & CLASS(GIVEN))))))
		return;
	for (int l = 2; l < LABELS; l += 2)
		(*sum)[l] -= GENITIVE_COST;
}

/* A run, and what has been found of it so far. */
struct run {
	size_t from, to;
	unsigned left, two, right;	/* the words beside it: telling_at() */
	kinds_sum whole;		/* the evidence that all words share */
	size_t start, end;		/* of the last phrase */
	classes phrase;			/* its classes */
	size_t stretch;			/* the end of the capitalized words */
	unsigned final;			/* the last one's most telling class */
};

/* Start a phrase at word i if the lexicon has one there. */
static inline bool
find_phrase(struct passage *p, struct run *r, size_t i)
{
	const classes wanted = CLASS(PLACE) | CLASS(BODY) | CLASS(COUNTRY) |
	    CLASS(DEMONYM) | CLASS(WORKHEAD) | CLASS(OFFICE) | CLASS(DATE);
	classes set;
	size_t n;

	if (!(passage_classes(p, i) & LEXICON_STARTS))
		return false;
	n = passage_longest(p, i, wanted, &set);
	/* Tower Hamlets is a place, Tower Hamlets LMC is none */
	if (n < 2 || (set & CLASS(PLACE) && !(set & CLASS(BODY)) &&
	    i + n < p->n && p->word[i + n].gap == GAP_SPACE &&
	    !p->word[i + n - 1].genitive && p->word[i + n].shape != PLAIN))
		return false;
	r->start = i;
	r->end = i + n;
	r->phrase = set & wanted;
	return true;
}

/* Add the classes of the phrase that word i is part of, if any. */
static inline void
put_phrase(struct evidence *to, struct passage *p, struct run *r, size_t i)
{
	if (i < r->end)
		put_classes(to, E_PHRASE_ON, r->phrase);
	else if (find_phrase(p, r, i))
		put_classes(to, E_PHRASE, r->phrase);
}

/* Find where the capitalized words from word i on end. */
static inline void
find_stretch(struct kinds *k, struct passage *p, struct run *r, size_t i)
{
	for (i++; i < r->to && p->word[i].shape != PLAIN &&
	    !p->word[i - 1].genitive; i++)
		;
	r->stretch = i;
	r->final = set_at(k, p, i - 1)->telling;
}

/* Does a place, other than a country, lead to word i: Bombay High Court? */
static inline bool
is_after_place(struct passage *p, const struct run *r, size_t i)
{
	return i > r->from && p->word[i].gap == GAP_SPACE &&
	    !p->word[i - 1].genitive && passage_capital(p, i - 1) &&
	    (passage_classes(p, i - 1) & (CLASS(PLACE) | CLASS(COUNTRY) |
	    CLASS(DEMONYM))) == CLASS(PLACE);
}

/* Tell by what stands beside it whether a word like Kent is a person. */
#define NAMESAKE_BONUS 400

static inline void
favour_namesake(struct passage *p, const struct run *r, size_t i,
    kinds_sum *sum)
{
	const classes name = CLASS(GIVEN) | CLASS(SURNAME);

	if (r->to != r->from + 1 || !(passage_classes(p, i) & CLASS(PLACE)) ||
	    !(passage_classes(p, i) & name))
		return;
	if (i > 1 && passage_is(p, i - 1, "of") &&	/* Ann Bell, of Kent */
	    p->word[i - 1].gap == GAP_COMMA && passage_joined(p, i))
		(*sum)[5] += NAMESAKE_BONUS;
	else if ((i > 0 && passage_joined(p, i) &&
	    passage_classes(p, i - 1) & CLASS(SAYS) &&
	    !(passage_classes(p, i - 1) & CLASS(PLACEPREP))) ||
	    (passage_classes(p, i + 1) & CLASS(SAYS) &&
	    (passage_is(p, i + 2, "he") || passage_is(p, i + 2, "she"))))
		(*sum)[1] += NAMESAKE_BONUS;
}

/* Add the bonuses of word i. */
static inline void
favour(struct passage *p, const struct run *r, size_t i, kinds_sum *sum)
{
	if (p->word[i].shape != PLAIN) {
		favour_titled(p, r->from, i, sum);
		favour_shape(p, i, sum);
		favour_namesake(p, r, i, sum);
	}
	if (i < r->end)
		favour_phrase(r->phrase, i == r->start,
		    is_of_body(p, r->from, r->start), is_after_place(p, r, i),
		    sum);
	else
		favour_word(p, r->from, i, sum);
}

/* What the document has shown word i and the one before it to be. */
static inline unsigned
seen_at(const struct passage *p, const struct run *r, size_t i)
{
	return p->word[i].seen | (i > r->from ?
	    (unsigned)p->word[i - 1].seen << SEEN_BITS : 0);
}

/* Find what stands beside a run. */
static inline void
begin_run(struct kinds *k, struct passage *p, struct run *r)
{
	size_t from = r->from, to = r->to;
	bool apart = from == 0 || p->word[from].gap >= GAP_DASH;

	r->left = telling_at(k, p, from - 1, apart);
	r->two = telling_at(k, p, from - 2, apart || from < 2 ||
	    p->word[from - 1].gap >= GAP_DASH);
	r->right = telling_at(k, p, to, to >= p->n ||
	    p->word[to].gap >= GAP_DASH);
}

/* What stands beside a run, the same for all its words. */
static inline void
put_run(struct evidence *to, struct run *r, bool first)
{
	if (!first && !to->listed) {
		to->sum = r->whole;
		return;
	}
	put(to, E_BIAS, 0);
	put(to, E_RIGHT, r->right);
	put(to, E_LEFT, r->left);
	put_pair(to, E_LEFT_TWO, r->two, r->left);
	if (r->to - r->from == 1)
		put_pair(to, E_AROUND, r->left, r->right);
	r->whole = to->sum;
}

/* Where a word is in the run, and between which words. */
static inline void
put_position(struct evidence *to, struct passage *p, const struct run *r,
    size_t i, unsigned here)
{
	if (r->stretch > i + 1)
		put_classes(to, E_LAST, passage_classes(p, r->stretch - 1));
	put_pair(to, E_STRETCH_LAST, r->final, here);
	put_pair(to, E_RUN_RIGHT, r->right, here);
	put_pair(to, E_RUN_LEFT, r->left, here);
}

/* Follow the best way back from the end of a run. */
static inline void
walk_back(const struct kinds *k, struct passage *p, const struct run *r)
{
	int last = 0;

	for (int l = 1; l < LABELS; l++)
		if (k->best[l] > k->best[last])
			last = l;
	for (size_t i = r->to; i-- > r->from;) {
		p->word[i].label = (unsigned)last & 7;
		last = k->back[i - r->from][last / 4][last % 4];
	}
}

/* The sum of the evidence for word i of a run, with bonuses. */
static inline kinds_sum
weigh(struct kinds *k, struct passage *p, struct run *r, size_t i, bool listed)
{
	classes before = i == r->end ? r->phrase : 0;
	struct evidence e;
	unsigned here;

	e.kinds = k;
	e.listed = listed;
	e.n = 0;
	e.sum = (kinds_sum){ 0 };
	put_run(&e, r, i == r->from);
	here = put_words(&e, k, p, i);
	put_marks(&e, marks_of(p, i, r->from, r->to), seen_at(p, r, i));
	put_phrase(&e, p, r, i);
	if (i >= r->stretch)
		find_stretch(k, p, r, i);
	put_position(&e, p, r, i, here);
	if (listed)
		k->show(k->arg, i, e.list, e.n);
	if (i > r->from)
		part_genitive(p, r->from, i, before, &e.sum);
	favour(p, r, i, &e.sum);
	return e.sum;
}

__attribute__((always_inline)) static inline void
label_run(struct kinds *k, struct passage *p, size_t from, size_t to,
    bool listed)
{
	struct run r = { .from = from, .to = to };

	begin_run(k, p, &r);
	for (size_t i = from; i < to; i++)
		extend(k, i - from, weigh(k, p, &r, i, listed));
	walk_back(k, p, &r);
}

void
kinds_label(struct kinds *k, struct passage *p, size_t from, size_t to)
{
	MEMORY_ROOM(k->back, k->back_size, to - from);
	if (k->show != NULL)
		label_run(k, p, from, to, true);
	else
		label_run(k, p, from, to, false);
}

void
kinds_free(struct kinds *k)
{
	free_weights(k);
	free(k->sets);
	free(k->back);
}
