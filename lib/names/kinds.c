#include "kinds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "kinds.weights.h"

const char *const name_classes[NAME_CLASSES] = {
	"determiner", "placeprep", "preposition", "conjunction", "pronoun",
	"auxiliary", "says", "title", "female", "male", "office",
	"personnoun", "particle", "suffix", "given", "surname", "bodyhead",
	"bodystart", "body", "bodynoun", "notbody", "placehead", "placelead",
	"direction", "place", "country", "placenoun", "demonym", "date",
	"workhead", "sufname", "sufplace", "sufbody", "ordinary"
};

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
 * Evidence is numbered: the templates follow each other, each with a number
 * for what fills it.
 */
enum evidence_template { E_WORD, E_BEFORE, E_AFTER, E_SHAPE, E_SHAPE_BEFORE,
    E_SHAPE_AFTER, E_GAP, E_GAP_AFTER, E_MARK, E_SEEN, E_SEEN_BEFORE, E_PHRASE,
    E_PHRASE_ON, E_PAIR, E_PAIR_AFTER, E_RUN_RIGHT, E_RUN_LEFT,
    E_STRETCH_LAST, E_BIAS, TEMPLATES };

static const struct template {
	const char *name;
	unsigned fill, fill2;
} templates[TEMPLATES] = {
	[E_WORD] = { "word", NAME_CLASSES, 0 },
	[E_BEFORE] = { "before", NAME_CLASSES, 0 },
	[E_AFTER] = { "after", NAME_CLASSES, 0 },
	[E_SHAPE] = { "shape", SHAPES, 0 },
	[E_SHAPE_BEFORE] = { "shape-before", SHAPES, 0 },
	[E_SHAPE_AFTER] = { "shape-after", SHAPES, 0 },
	[E_GAP] = { "gap", GAPS, 0 },
	[E_GAP_AFTER] = { "gap-after", GAPS, 0 },
	[E_MARK] = { "mark", MARKS, 0 },
	[E_SEEN] = { "seen", SEEN_BITS, 0 },
	[E_SEEN_BEFORE] = { "seen-before", SEEN_BITS, 0 },
	[E_PHRASE] = { "phrase", NAME_CLASSES, 0 },
	[E_PHRASE_ON] = { "phrase-on", NAME_CLASSES, 0 },
	[E_PAIR] = { "pair", PAIRED, PAIRED },
	[E_PAIR_AFTER] = { "pair-after", PAIRED, PAIRED },
	[E_RUN_RIGHT] = { "run-right", PAIRED, PAIRED },
	[E_RUN_LEFT] = { "run-left", PAIRED, PAIRED },
	[E_STRETCH_LAST] = { "stretch-last", PAIRED, PAIRED },
	[E_BIAS] = { "bias", 1, 0 }
};

static unsigned
template_size(const struct template *t)
{
	return t->fill * (t->fill2 == 0 ? 1 : t->fill2);
}

static unsigned
first_of(enum evidence_template t)
{
	unsigned n = 0;

	for (int i = 0; i < (int)t; i++)
		n += template_size(&templates[i]);
	return n;
}

/* The same, worked out once. */
static unsigned base[TEMPLATES + 1];

static void
number_templates(void)
{
	for (int i = 0; i <= TEMPLATES; i++)
		base[i] = first_of((enum evidence_template)i);
}

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

void
kinds_names(void)
{
	for (int t = 0; t < TEMPLATES; t++)
		for (unsigned i = 0; i < template_size(&templates[t]); i++) {
			unsigned two = templates[t].fill2;
			unsigned a = two == 0 ? i : i / two;

			printf("%s %s", templates[t].name,
			    fill_name((enum evidence_template)t, a));
			if (two != 0)
				printf(" %s", fill_name(
				    (enum evidence_template)t, i % two));
			putchar('\n');
		}
}

/* The number of a filling by its name; the number of them for none. */
static unsigned
fill_of(enum evidence_template t, unsigned n, const char *s, size_t len)
{
	unsigned i;

	for (i = 0; i < n; i++)
		if (strncmp(fill_name(t, i), s, len) == 0 &&
		    fill_name(t, i)[len] == '\0')
			break;
	return i;
}

/* The number of the evidence that a line names, or base[TEMPLATES]. */
static unsigned
evidence_of(const char *s)
{
	size_t n = strcspn(s, " "), m;

	for (int t = 0; t < TEMPLATES; t++) {
		unsigned a, b = 0, two = templates[t].fill2;

		if (strncmp(templates[t].name, s, n) != 0 ||
		    templates[t].name[n] != '\0' || s[n] == '\0')
			continue;
		s += n + 1;
		m = strcspn(s, " ");
		a = fill_of((enum evidence_template)t, templates[t].fill, s, m);
		if (two != 0 && s[m] == ' ')
			b = fill_of((enum evidence_template)t, two, s + m + 1,
			    strlen(s + m + 1));
		if (a == templates[t].fill || (two != 0 && b == two))
			break;
		return base[t] + (two == 0 ? a : a * two + b);
	}
	return base[TEMPLATES];
}

/* Numbers with a space between, one for each label. */
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

void
kinds_read(struct kinds *k, const char *file)
{
	struct data d;
	struct data_field f[2];
	size_t n;

	number_templates();
	free(k->own);
	k->own = memory_zeros(base[TEMPLATES], sizeof(*k->own));
	k->weights.weight = (const kinds_weight *)k->own;
	data_open(&d, file, &kinds_builtin, 1);
	while ((n = data_next(&d, f, 2)) > 0) {
		unsigned e;

		if (n != 2)
			data_error(&d, "evidence, a TAB and weights are "
			    "expected");
		if (strncmp(f[0].s, "step ", 5) == 0 && f[0].len == 6 &&
		    f[0].s[5] >= '0' && f[0].s[5] < '0' + LABELS) {
			read_numbers(&d, f[1].s, k->weights.step[f[0].s[5] - '0']);
			continue;
		}
		if ((e = evidence_of(f[0].s)) == base[TEMPLATES])
			data_error(&d, "no such evidence: %s", f[0].s);
		read_numbers(&d, f[1].s, k->own[e]);
	}
	data_close(&d);
}

void
kinds_use(struct kinds *k, const struct kinds_weights *weights)
{
	number_templates();
	k->weights = *weights;
}

size_t
kinds_evidence(void)
{
	return first_of(TEMPLATES);
}

/* A list of evidence; no word has more. */
#define EVIDENCE_MAX 200

struct evidence {
	uint16_t e[EVIDENCE_MAX];
	size_t n;
};

static void
put(struct evidence *to, enum evidence_template t, unsigned fill)
{
	if (to->n < EVIDENCE_MAX)
		to->e[to->n++] = (uint16_t)(base[t] + fill);
}

static void
put_classes(struct evidence *to, enum evidence_template t, classes set)
{
	for (set &= CLASS(NAME_CLASSES) - 1; set != 0; set &= set - 1)
		put(to, t, (unsigned)__builtin_ctzll(set));
}

static void
put_pair(struct evidence *to, enum evidence_template t, unsigned a,
    unsigned b)
{
	put(to, t, a * PAIRED + b);
}

/* The most telling class first. */
static const unsigned char telling[] = { TITLE, PARTICLE, DATE, COUNTRY,
	DEMONYM, BODYHEAD, PLACEHEAD, WORKHEAD, OFFICE, PLACELEAD, NOTBODY,
	BODY, SUFFIX, DETERMINER, PLACEPREP, PRONOUN, CONJUNCTION, AUXILIARY,
	SAYS, PERSONNOUN, BODYNOUN, PLACENOUN, DIRECTION, PREPOSITION,
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

/* The class of a neighbour as one number, whether it is near or apart. */
static unsigned
telling_at(struct passage *p, size_t i, bool apart)
{
	if (i >= p->n)
		return NAME_CLASSES + 1;
	if (apart)
		return NAME_CLASSES + 1;
	return most_telling(passage_classes(p, i));
}

/* Its last part is small: GP-led, Kremlin-backed. */
static bool
is_compound(const struct passage *p, const struct passage_word *w)
{
	size_t i = w->end;

	while (i > w->start && p->s[i - 1] >= 'a' && p->s[i - 1] <= 'z')
		i--;
	return i > w->start && i < w->end && p->s[i - 1] == '-';
}

static void
put_marks(struct evidence *to, const struct passage *p, size_t i, size_t from,
    size_t run_to)
{
	const struct passage_word *w = &p->word[i];
	size_t n = run_to - from;

	if (w->first)
		put(to, E_MARK, w->set & CLASS(ORDINARY) ? 1 : 0);
	if (p->capitals)
		put(to, E_MARK, 2);
	if (w->genitive)
		put(to, E_MARK, 3);
	if (i > 0 && w[-1].genitive)
		put(to, E_MARK, 4);
	put(to, E_MARK, n >= 4 ? 8 : 4 + (unsigned)n);
	if (i == from)
		put(to, E_MARK, 9);
	if (i + 1 == run_to)
		put(to, E_MARK, 10);
	if (w->shape == CAPITALS && w->end - w->start <= 5)
		put(to, E_MARK, 11);
	if (w->shape == CAPITAL && w->end - w->start > 4 &&
	    p->s[w->end - 1] == 's' && p->s[w->end - 2] != 's')
		put(to, E_MARK, 12);
	if (is_compound(p, w))
		put(to, E_MARK, 13);
}

/* What is before and after the word, if no more than a space is between. */
static void
put_neighbours(struct evidence *to, struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];
	bool before = i > 0 && w->gap <= GAP_HYPHEN && w->gap != GAP_COMMA;
	bool after = i + 1 < p->n && w[1].gap <= GAP_HYPHEN &&
	    w[1].gap != GAP_COMMA;
	unsigned here = most_telling(passage_classes(p, i));

	if (before)
		put_classes(to, E_BEFORE, passage_classes(p, i - 1));
	if (after)
		put_classes(to, E_AFTER, passage_classes(p, i + 1));
	put(to, E_SHAPE, p->word[i].shape);
	put(to, E_SHAPE_BEFORE, before ? p->word[i - 1].shape : SHAPES - 1);
	put(to, E_SHAPE_AFTER, after ? p->word[i + 1].shape : SHAPES - 1);
	put(to, E_GAP, i == 0 ? GAPS - 1 : p->word[i].gap);
	put(to, E_GAP_AFTER, i + 1 < p->n ? p->word[i + 1].gap : GAPS - 1);
	put_pair(to, E_PAIR, here, telling_at(p, i - 1, !before));
	put_pair(to, E_PAIR_AFTER, here, telling_at(p, i + 1, !after));
}

/* Add up what the evidence weighs for each label. */
static void
weigh(const struct kinds *k, const struct evidence *e, int32_t *sum)
{
	int16_t total[LABELS + 1] = { 0 };

	for (size_t i = 0; i < e->n; i++) {
		const int16_t *w = k->weights.weight[e->e[i]];

		for (int l = 0; l <= LABELS; l++)
			total[l] = (int16_t)(total[l] + w[l]);
	}
	for (int l = 0; l < LABELS; l++)
		sum[l] = total[l];
}

/* May a label follow another?  One that goes on needs its beginning. */
static bool
may_follow(int before, int label)
{
	return label == LABEL_NONE || LABEL_BEGINS(label) ||
	    (before != LABEL_NONE && LABEL_KIND(before) == LABEL_KIND(label));
}

static void
extend(const struct kinds *k, size_t i, const int32_t *sum)
{
	for (int to = 0; to < LABELS; to++) {
		int32_t best = INT32_MIN / 2;

		k->back[i][to] = 0;
		for (int from = 0; from < LABELS; from++) {
			int32_t s = (i == 0 ? 0 : k->best[i - 1][from]) +
			    k->weights.step[from][to];

			if ((i == 0 && from != LABEL_NONE) ||
			    !may_follow(from, to) || s <= best)
				continue;
			best = s;
			k->back[i][to] = (unsigned char)from;
		}
		k->best[i][to] = best + sum[to];
	}
}

/*
 * What is said for a phrase that the lexicon knows as a name or as none: more
 * than most evidence weighs, so that only a longer name takes it up.
 */
#define PHRASE_BONUS 1200
#define WORD_BONUS 800

static void
favour_phrase(classes found, bool starts, int32_t *sum)
{
	int label = found & CLASS(BODY) ? 3 : found & (CLASS(PLACE) |
	    CLASS(COUNTRY)) ? 5 : LABEL_NONE;

	if (found & (CLASS(DEMONYM) | CLASS(DATE)))
		label = LABEL_NONE;
	if (label != LABEL_NONE && !starts)
		label++;
	sum[label] += PHRASE_BONUS;
}

/* The same for a word by itself that is a country or a body. */
static void
favour_word(struct passage *p, size_t i, int32_t *sum)
{
	const struct passage_word *w = &p->word[i];
	classes set = passage_classes(p, i);

	if (!(set & (CLASS(COUNTRY) | CLASS(BODY))) || (i + 1 < p->n &&
	    w[1].gap == GAP_SPACE && w[1].shape != PLAIN && !w->genitive) ||
	    (i > 0 && w->gap == GAP_SPACE && w[-1].shape != PLAIN))
		return;
	if (set & CLASS(COUNTRY))
		sum[5] += WORD_BONUS;
	else if (!(set & (CLASS(PLACE) | CLASS(SURNAME))))
		sum[3] += WORD_BONUS;
}

/* Phrases that start in the run: their classes for each of their words. */
static void
put_phrases(struct evidence *to, struct passage *p, size_t i, size_t *end,
    classes *found)
{
	const classes wanted = CLASS(PLACE) | CLASS(BODY) | CLASS(COUNTRY) |
	    CLASS(DEMONYM) | CLASS(WORKHEAD) | CLASS(OFFICE) | CLASS(DATE);

	if (i < *end) {
		put_classes(to, E_PHRASE_ON, *found);
		return;
	}
	if (passage_classes(p, i) & LEXICON_STARTS) {
		classes set;
		size_t n = passage_longest(p, i, wanted, &set);

		/* Tower Hamlets is a place, Tower Hamlets LMC is none */
		if (n < 2 || (set & CLASS(PLACE) && !(set & CLASS(BODY)) &&
		    i + n < p->n && p->word[i + n].gap == GAP_SPACE &&
		    !p->word[i + n - 1].genitive &&
		    p->word[i + n].shape != PLAIN))
			return;
		*end = i + n;
		*found = set & wanted;
		put_classes(to, E_PHRASE, *found);
	}
}

/* Where the words in capitals from word i on end, and the class of the last. */
static size_t
find_stretch(struct passage *p, size_t i, size_t to, unsigned *final)
{
	size_t end = i + 1;

	while (end < to && p->word[end].shape != PLAIN &&
	    !p->word[end - 1].genitive)
		end++;
	*final = most_telling(passage_classes(p, end - 1));
	return end;
}

static void
make_room(struct kinds *k, size_t n)
{
	k->label = memory_grow(k->label, &k->size, n, 1);
	k->best = memory_grow(k->best, &k->best_size, n, sizeof(*k->best));
	k->back = memory_grow(k->back, &k->back_size, n, sizeof(*k->back));
}

/* What the document has shown word i of a run and the one before to be. */
static void
put_seen(struct evidence *to, const unsigned char *seen, size_t i)
{
	for (unsigned b = 0; b < SEEN_BITS; b++) {
		if (seen[i] >> b & 1)
			put(to, E_SEEN, b);
		if (i > 0 && seen[i - 1] >> b & 1)
			put(to, E_SEEN_BEFORE, b);
	}
}

/* The labels of the best way to the end of n words. */
static void
walk_back(struct kinds *k, size_t n)
{
	int last = 0;

	for (int l = 1; l < LABELS; l++)
		if (k->best[n - 1][l] > k->best[n - 1][last])
			last = l;
	for (size_t i = n; i-- > 0;) {
		k->label[i] = (unsigned char)last;
		last = k->back[i][last];
	}
}

void
kinds_label(struct kinds *k, struct passage *p, size_t from, size_t to,
    const unsigned char *seen)
{
	size_t n = to - from, phrase_end = 0, stretch_end = 0;
	size_t phrase_at = 0, phrase_start = 0;
	classes phrase = 0;
	unsigned left, right, final = 0;

	make_room(k, n);
	left = telling_at(p, from - 1, from == 0 ||
	    p->word[from].gap >= GAP_DASH);
	right = telling_at(p, to, to >= p->n || p->word[to].gap >= GAP_DASH);
	for (size_t i = 0; i < n; i++) {
		struct evidence e = { .n = 0 };
		int32_t sum[LABELS];
		unsigned here;

		put(&e, E_BIAS, 0);
		put_classes(&e, E_WORD, passage_classes(p, from + i));
		put_neighbours(&e, p, from + i);
		put_marks(&e, p, from + i, from, to);
		if (i >= phrase_end)
			phrase_start = i;
		put_phrases(&e, p, from + i, &phrase_at, &phrase);
		phrase_end = phrase_at > from ? phrase_at - from : 0;
		here = most_telling(p->word[from + i].set);
		if (i >= stretch_end)
			stretch_end = find_stretch(p, from + i, to, &final) -
			    from;
		put_pair(&e, E_STRETCH_LAST, final, here);
		put_pair(&e, E_RUN_RIGHT, right, here);
		put_pair(&e, E_RUN_LEFT, left, here);
		put_seen(&e, seen, i);
		if (k->show != NULL)
			k->show(k->arg, from + i, e.e, e.n);
		weigh(k, &e, sum);
		if (i < phrase_end)
			favour_phrase(phrase, i == phrase_start, sum);
		else
			favour_word(p, from + i, sum);
		extend(k, i, sum);
	}
	walk_back(k, n);
}

void
kinds_free(struct kinds *k)
{
	free(k->own);
	free(k->label);
	free(k->best);
	free(k->back);
}
