/*
 * The weight of a term is (1 + log times) log (documents / those with it), as
 * SMART's "ltc" (Salton and Buckley, Term-weighting approaches in automatic
 * text retrieval, 1988); only documents so far count, so that weights do not
 * depend on later ones.
 */
#include "terms.h"

#include <err.h>
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "frequencies.tsv.h"
#include "text/stopwords.h"
#include "terms/batch.h"
#include "terms/normal.h"
#include "text/unicode.h"
#include "text/words.h"

#define STEM_MIN 3		/* letters that must remain */
#define AHEAD 8			/* terms fetched before they are needed */
#define STEPS 256		/* of weight, for choosing the heaviest terms */

const struct data_builtin terms_frequencies = DATA_BUILTIN("default",
    frequencies_tsv);

const char *const term_kinds[] = { "word", "name", "number" };

/*
 * From words to terms
 */

static bool
ends(const char *s, size_t n, const char *with)
{
	size_t k = strlen(with);

	return n >= k + STEM_MIN && memcmp(s + n - k, with, k) == 0;
}

/*
 * The length without inflectional endings, as in step 1 of Porter's stemmer
 * (1980); its later steps would conflate different words.  Headwords
 * (terms/inflections.h) keep apart what a reader of lists does, such as building and
 * build, and stories suffer: half a point of B-cubed.
 */
static size_t
stem(char *s, size_t n)
{
	if (ends(s, n, "ies")) {
		s[n - 3] = 'y';
		return n - 2;
	}
	if (ends(s, n, "s") && s[n - 2] != 's')
		n--;
	if (ends(s, n, "ing") || ends(s, n, "ed")) {
		n -= s[n - 1] == 'g' ? 3 : 2;
		if (s[n - 1] == s[n - 2] && strchr("lsz", s[n - 1]) == NULL)
			n--;
		return n;
	}
	return ends(s, n, "e") ? n - 1 : n;
}

/* The number of the term at s, which is followed by the word to show for it. */
static uint32_t
number_of(struct terms *t, const char *s, size_t len, size_t shown_len)
{
	char *kept;
	uint64_t hash = hash_bytes(s, len, 0);
	uint32_t i;

	TABLE_EACH(old, &t->by_term, hash)
		if (t->term[old].len == len &&
		    memcmp(t->term[old].s, s, len) == 0)
			return old;
	MEMORY_ROOM(t->term, t->size, t->n + 1);
	MEMORY_ROOM(t->use, t->uses_size, t->n + 1);
	i = (uint32_t)t->n++;
	kept = arena_take(&t->strings, len + shown_len);
	memcpy(kept, s, len + shown_len);
	t->term[i] = (struct term){ .s = kept, .len = (uint32_t)len,
	    .shown = kept + len, .shown_len = (uint32_t)shown_len };
	t->use[i] = (struct term_use){ .number = *s >= '0' && *s <= '9' };
	table_add(&t->by_term, hash, i);
	return i;
}

/* The number of the term of a word, or TERMS_NONE. */
static uint32_t
term_of(struct terms *t, const char *s, size_t len)
{
	size_t n, k;

	MEMORY_ROOM(t->folded, t->folded_size, 2 * NORMAL_ROOM(len));
	n = normal_fold(s, len, t->folded);
	n -= words_genitive(t->folded, n);
	if (n < 2 || stopwords_has(&t->stopwords, t->folded, n))
		return TERMS_NONE;
	memcpy(t->folded + n, t->folded, n);
	k = stem(t->folded, n);
	memmove(t->folded + k, t->folded + n, n);
	return number_of(t, t->folded, k, n);
}

void
terms_open(struct terms *t, const double weight[WEIGHTS])
{
	*t = (struct terms){ .weight = weight };
	for (size_t i = 1; i < TERMS_LOGS; i++)
		t->log[i] = log((double)i);
	stopwords_read(&t->stopwords, NULL, 0);
	forms_open(&t->forms);
	t->forms.relisted = true;
}

/*
 * Frequencies
 */

void
terms_table(struct terms *t, const char *file)
{
	double as = t->weight[WEIGHT_TABLE];
	const char *error;
	struct data_field f[3];
	struct data d;
	size_t n;
	long long most = 0;

	data_open(&d, file, &terms_frequencies, 1);
	while ((n = data_next(&d, f, 3)) > 0) {
		uint32_t i = term_of(t, f[0].s, f[0].len);
		long long documents = strtonum(n > 1 ? f[n - 1].s : "", 0,
		    UINT32_MAX, &error);

		if (error != NULL)
			data_error(&d, "a term, a tab and a number of "
			    "documents expected");
		most = documents > most ? documents : most;
		if (i != TERMS_NONE && documents > t->use[i].documents)
			t->use[i].documents = (uint32_t)documents;
	}
	data_close(&d);
	for (size_t i = 0; i < t->n; i++)
		t->use[i].documents = (uint32_t)(t->use[i].documents * as /
		    (most > 0 ? (double)most : 1) + 0.5);
	t->documents = most > 0 ? as : 0;
}

/*
 * Documents
 */

void
terms_begin(struct terms *t)
{
	t->nfeatures = 0;
	t->words = 0;
}

/* Add the form of a word; one with a capital may be a name. */
static size_t
add_form(void *arg, const struct form_key *k)
{
	struct terms *t = arg;
	uint32_t term = term_of(t, k->s, k->len), first;

	if (term == TERMS_NONE)
		return forms_add(&t->forms, k, 0);
	if (term >= FORM_TERM)
		errx(2, "too many different words");
	(void)utf8_decode(k->s, k->len, &first);
	return forms_add(&t->forms, k, (term + 1) |
	    (unicode_upper(first) ? FORM_OPENS : 0));
}

/* The use of the term of a form; NULL for a stop word. */
static struct term_use *
use_of(const struct terms *t, const struct form *form)
{
	uint32_t number = form->number & FORM_TERM;

	return number == 0 ? NULL : &t->use[number - 1];
}

/* Add a term to the features, for which there is room, unless it is there. */
static void
add_times(struct terms *t, const struct form *form, float times)
{
	struct term_use *use = use_of(t, form);

	if (use == NULL)
		return;
	t->feature[t->nfeatures].term = (uint32_t)(use - t->use);
	t->nfeatures += use->times <= 0;
	use->times += times;
	if ((form->number & FORM_OPENS) != 0)
		use->capital += times;
}

/* Add the words that were only counted, once for each time they occurred. */
static void
add_counted(struct terms *t)
{
	MEMORY_ROOM(t->feature, t->features_size,
	    t->nfeatures + t->forms.nseen + 1);
	for (size_t i = 0; i < t->forms.nseen; i++) {
		struct form *form = forms_seen(&t->forms, i);

		if (i + AHEAD < t->forms.nseen)
			__builtin_prefetch(use_of(t, &t->forms.slot[
			    t->forms.seen[i + AHEAD]]), 1);
		form->number |= FORM_IDLE;
		if (form->seen > 0)
			add_times(t, form, (float)form->seen);
		form->seen = 0;
	}
	t->forms.nseen = t->forms.counted = 0;
}

/*
 * Add the words of the lead one by one, and take them from the counts of their
 * forms.
 */
static void
add_lead(struct terms *t, const struct batch *b)
{
	double lead = t->weight[WEIGHT_LEAD] - t->words;
	float times = (float)t->weight[WEIGHT_LEAD_TIMES];

	MEMORY_ROOM(t->feature, t->features_size, t->nfeatures + b->n + 1);
	for (size_t i = 0; i < b->n && (double)i < lead; i++) {
		struct form *form =
		    &t->forms.slot[t->unit[i] & ~FORM_APART];

		form->seen--;
		add_times(t, form, times);
	}
	t->words += (double)b->n;
}

/* Note which words have a capital, but nothing before it that asks for one. */
static void
note_names(struct terms *t, const struct batch *b)
{
	for (size_t k = 0; k < b->opens; k++) {
		uint32_t unit = t->unit[b->open[k]];

		if ((unit & FORM_APART) == 0)
			use_of(t, &t->forms.slot[unit])->name = true;
	}
}

static void
take_batch(void *arg, struct batch *b)
{
	struct terms *t = arg;

	MEMORY_ROOM(t->unit, t->units_size, b->n);
	forms_reserve(&t->forms, b->n, NULL, 0);
	batch_count(b, &t->forms, t->unit, add_form, t);
	add_lead(t, b);
	note_names(t, b);
}

void
terms_read(struct terms *t, const char *s, size_t len)
{
	if (forms_many(&t->forms, SIZE_MAX))
		add_counted(t);
	batch_lines(s, len, take_batch, t);
}

/* The logarithm of a number, which mostly is a small integer. */
static double
log_of(const struct terms *t, double x)
{
	uint32_t i = x < TERMS_LOGS ? (uint32_t)x : 0;

	return i > 0 && x <= i ? t->log[i] : log(x);
}

static size_t
step_of(const struct feature *f, double scale)
{
	return (size_t)(f->weight * scale);
}

/*
 * Keep the `most` heaviest features, in their order.  Weights are compared only
 * in steps of 1/256 of the largest, `top`, so that they can be counted instead of
 * sorted; of the features in the last step that has room, the first ones stay.
 */
static void
keep_heaviest(struct terms *t, size_t most, double top)
{
	size_t in_step[STEPS + 1] = { 0 }, step = STEPS, n = 0, left = most;
	double scale;

	if (t->nfeatures <= most)
		return;
	scale = top > 0 ? STEPS * (1 - DBL_EPSILON) / top : 0;
	for (size_t i = 0; i < t->nfeatures; i++)
		in_step[step_of(&t->feature[i], scale)]++;
	for (; in_step[step] < left; step--)
		left -= in_step[step];
	for (size_t i = 0; i < t->nfeatures; i++) {
		size_t of = step_of(&t->feature[i], scale);

		if (of < step || (of == step && left == 0))
			continue;
		left -= of == step;
		t->feature[n++] = t->feature[i];
	}
	t->nfeatures = n;
}

/* A name is a word with a capital in mid-sentence, and nearly always. */
void
terms_weigh(struct terms *t)
{
	double all, top = 0, sum = 0;

	add_counted(t);
	t->distinct = t->nfeatures;
	all = log(++t->documents + 1);
	for (size_t i = 0; i < t->nfeatures; i++) {
		struct feature *f = &t->feature[i];
		struct term_use *use = &t->use[f->term];

		use->documents++;
		f->kind = use->number ? TERM_NUMBER : use->name &&
		    use->capital > 0.75F * use->times ? TERM_NAME : TERM_WORD;
		f->weight = (1 + log_of(t, use->times)) *
		    (all - log_of(t, use->documents));
		if (f->kind != TERM_WORD)
			f->weight *= t->weight[WEIGHT_NAME];
		if (f->weight > top)
			top = f->weight;
		use->times = 0;
		use->name = false;
		use->capital = 0;
	}
	keep_heaviest(t, (size_t)t->weight[WEIGHT_TERMS], top);
	for (size_t i = 0; i < t->nfeatures; i++)
		sum += t->feature[i].weight * t->feature[i].weight;
	sum = sqrt(sum);
	for (size_t i = 0; sum > 0 && i < t->nfeatures; i++)
		t->feature[i].weight /= sum;
}
