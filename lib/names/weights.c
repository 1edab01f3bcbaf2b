/*
 * The weights of the classes of a word are added up when it is first listed, and
 * those of its marks beforehand for each set that they may be.
 */
#include "weights.h"

#include <stdio.h>
#include <stdlib.h>

#include "bytes/memory.h"
#include "kinds.weights.h"

const char *const name_classes[NAME_CLASSES + 2] = { NAME_CLASS_NAMES,
    "unknown", "apart" };

const char *const name_kinds[NAME_KINDS] = { "", "person", "body", "place" };

static const char *const shapes[] = { "small", "capital", "capitals",
	"mixed", "initial", "dotted", "number", "edge" };

static const char *const gaps[] = { "space", "comma", "hyphen", "dash",
	"slash", "open", "close", "quote", "colon", "semicolon", "stop",
	"other", "edge" };

static const char *const seen[] = { "person", "body", "place" };

static const char *const marks[] = { "first", "first-ordinary", "headline",
	"genitive", "after-genitive", "run-1", "run-2", "run-3", "run-long",
	"starts-run", "ends-run", "short-capitals", "plural", "hyphen-small" };

static const char *const all[] = { "all" };

static const struct data_builtin builtin =
    DATA_BUILTIN("default", kinds_weights);

static const struct template {
	const char *name;
	const char *const *fill;	/* names of the values */
	enum evidence first, last;
	unsigned fill2;			/* values of the second slot, or 0 */
} templates[] = {
#define TEMPLATE(e, name, fill, n, m) { name, fill, e, e##_LAST, m },
	TEMPLATE_LIST(TEMPLATE)
#undef TEMPLATE
};

#define NAME_SIZE 64		/* of the name of a piece of evidence */

/* Write the name of a piece of evidence to the n bytes at s. */
static void
name_evidence(unsigned evidence, char *s, size_t n)
{
	const struct template *t = templates;
	unsigned fill;

	while ((unsigned)t->last < evidence)
		t++;
	fill = evidence - (unsigned)t->first;
	if (t->fill2 == 0)
		(void)snprintf(s, n, "%s %s", t->name, t->fill[fill]);
	else
		(void)snprintf(s, n, "%s %s %s", t->name,
		    t->fill[fill / t->fill2], t->fill[fill % t->fill2]);
}

void
weights_names(struct output *out)
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

/* Add up the rows of each set of the first n values of a template. */
static void
sum_sets(const struct weights *w, enum evidence t, unsigned first,
    unsigned n, weights_sum *to)
{
	to[0] = (weights_sum){ 0 };
	for (unsigned i = 1; i < 1u << n; i++)
		to[i] = to[i & (i - 1)] +
		    weights_of(w, t, first + (unsigned)__builtin_ctz(i));
}

static void
prepare(struct weights *w)
{
	sum_sets(w, E_MARK, 0, MARKS / 2, w->marks[0]);
	sum_sets(w, E_MARK, MARKS / 2, MARKS / 2, w->marks[1]);
	sum_sets(w, E_SEEN, 0, 2 * SEEN_BITS, w->seen);	/* and E_SEEN_BEFORE */
	w->nsets = 0;
	/* to go on with a name it must have begun */
	for (int from = 0; from <= LABELS; from++)
		for (int to = 0; to <= LABELS; to++)
			w->step[from][to / 4][to % 4] = from < LABELS &&
			    to < LABELS && (to == LABEL_NONE ||
			    LABEL_BEGINS(to) || (from != LABEL_NONE &&
			    LABEL_KIND(from) == LABEL_KIND(to))) ?
			    w->steps[from][to] : WEIGHTS_NEVER;
}

void
weights_read(struct weights *w, const char *file)
{
	struct data d;
	struct data_field f[2];
	unsigned e = 0;
	size_t n;

	w->row = memory_zeros(EVIDENCE, sizeof(*w->row));
	data_open(&d, file, &builtin, 1);
	while ((n = data_next(&d, f, 2)) > 0) {
		if (n != 2)
			data_error(&d, "evidence, a TAB and weights are "
			    "expected");
		if (strncmp(f[0].s, "step ", 5) == 0 && f[0].len == 6 &&
		    f[0].s[5] >= '0' && f[0].s[5] < '0' + LABELS) {
			read_numbers(&d, f[1].s, w->steps[f[0].s[5] - '0']);
			continue;
		}
		if ((e = find_evidence(e, f[0].s)) == EVIDENCE)
			data_error(&d, "no such evidence, or out of order: %s",
			    f[0].s);
		read_numbers(&d, f[1].s, w->row[e]);
	}
	data_close(&d);
	prepare(w);
}

void
weights_image(struct weights *w, struct image *m)
{
	size_t n = EVIDENCE;

	IMAGE_VALUE(m, w->steps);
	IMAGE_ARRAY(m, w->row, n);
	if (m->way == IMAGE_READ)
		prepare(w);
}

void
weights_listings(struct weights *w, const struct known_forms *known)
{
	MEMORY_ROOM(w->sets, w->sets_size, known->listings + 1);
	for (; w->nsets <= known->listings; w->nsets++) {
		classes set = w->nsets == 0 ? 0 : known->listing[w->nsets].set;
		classes telling = set & NAME_SET & ~CLASSES(FEMALE, MALE);

		w->sets[w->nsets] = (struct weights_set){
		    .telling = (unsigned char)(telling == 0 ? NAME_CLASSES :
		    __builtin_ctzll(telling)),
		    .here = weights_of_classes(w, E_WORD, set),
		    .before = weights_of_classes(w, E_BEFORE, set),
		    .after = weights_of_classes(w, E_AFTER, set) };
	}
}
