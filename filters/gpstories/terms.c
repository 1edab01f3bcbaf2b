/*
 * The weight of a term is (1 + log times) log (documents / those with it), as
 * SMART's "ltc" (Salton and Buckley, Term-weighting approaches in automatic
 * text retrieval, 1988); only documents so far count, so that weights do not
 * depend on later ones.  To these add some without any of the terms: otherwise
 * the second document of a stream has no rare term in common with the first.
 */
#include "terms.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "stream/data.h"
#include "text/stopwords.h"
#include "text/unicode.h"
#include "text/words.h"

#define SLOTS ((size_t)4096)	/* at first */
#define STEM_MIN 3		/* letters that must remain */
#define STEPS 256		/* of weight, for choosing the heaviest terms */

const char *const term_kinds[] = { "word", "name", "number" };

/*
 * From words to terms
 */

/* Fold to lower case and straight apostrophes; out has room for 2 n bytes. */
static size_t
fold(const char *s, size_t n, char *out)
{
	size_t len = 0, k;
	uint32_t c;

	for (; n > 0; s += k, n -= k) {
		k = utf8_decode(s, n, &c);
		if (c == UTF8_INVALID)
			out[len++] = *s;
		else
			len += utf8_encode(c == 0x2019 ? '\'' :
			    unicode_to_lower(c), out + len);
	}
	return len;
}

static bool
ends(const char *s, size_t n, const char *with)
{
	size_t k = strlen(with);

	return n >= k + STEM_MIN && memcmp(s + n - k, with, k) == 0;
}

/*
 * The length without inflectional endings, as in step 1 of Porter's stemmer
 * (1980); its later steps would conflate different words.
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
	size_t at;
	uint32_t i;

	for (i = table_first(&t->by_term, hash, &at); i != TABLE_NONE;
	    i = table_next(&t->by_term, hash, &at))
		if (t->term[i].len == len &&
		    memcmp(t->term[i].s, s, len) == 0)
			return i;
	t->term = memory_grow(t->term, &t->size, t->n + 1, sizeof(*t->term));
	i = (uint32_t)t->n++;
	kept = arena_take(&t->strings, len + shown_len);
	memcpy(kept, s, len + shown_len);
	t->term[i] = (struct term){ .s = kept, .len = (uint32_t)len,
	    .shown = kept + len, .shown_len = (uint32_t)shown_len,
	    .number = *s >= '0' && *s <= '9' };
	table_add(&t->by_term, hash, i);
	return i;
}

/* The number of the term of a word, or TERMS_NONE. */
static uint32_t
term_of(struct terms *t, const char *s, size_t len)
{
	size_t n, k;

	t->folded = memory_grow(t->folded, &t->folded_size, 4 * len + 2, 1);
	n = fold(s, len, t->folded);
	if (n > 2 && t->folded[n - 2] == '\'' && t->folded[n - 1] == 's')
		n -= 2;
	else if (n > 1 && t->folded[n - 1] == '\'')
		n--;
	if (n < 2 || stopwords_has(&t->stopwords, t->folded, n))
		return TERMS_NONE;
	memcpy(t->folded + n, t->folded, n);
	k = stem(t->folded, n);
	memmove(t->folded + k, t->folded + n, n);
	return number_of(t, t->folded, k, n);
}

/* The slot at which the search for a word starts. */
static size_t
home(const struct terms *t, struct brief word)
{
	return brief_hash(word) >> 32 & (t->slots - 1);
}

static struct form *
slot_of(const struct terms *t, struct brief word)
{
	size_t at = home(t, word);
	struct form *f;

	do
		f = &t->form[at++ & (t->slots - 1)];
	while (f->used && (f->word.head != word.head ||
	    f->word.tail != word.tail));
	return f;
}

static void
grow(struct terms *t)
{
	struct form *old = t->form;
	size_t n = t->slots;

	t->slots = n == 0 ? SLOTS : 2 * n;
	t->form = memory_table(t->slots, sizeof(*t->form));
	for (size_t i = 0; i < n; i++)
		if (old[i].used)
			*slot_of(t, old[i].word) = old[i];
	free(old);
}

/* Likewise, computed only once for each spelling of up to BRIEF_MAX bytes. */
static inline uint32_t
find(struct terms *t, const char *s, size_t len, struct brief word)
{
	struct form *form = slot_of(t, word);

	if (form->used)
		return form->term;
	if (2 * ++t->forms > t->slots) {
		grow(t);
		form = slot_of(t, word);
	}
	*form = (struct form){ word, term_of(t, s, len), 1 };
	return form->term;
}

void
terms_open(struct terms *t)
{
	*t = (struct terms){ .n = 0 };
	stopwords_read(&t->stopwords, NULL, 0);
	grow(t);
}

/*
 * Frequencies
 */

/* The number of documents in a row of the table. */
static double
read_row(const struct data *d, const struct data_field *f, size_t n)
{
	const char *error = "not a number";
	long long documents = 0;

	if (n == 2)
		documents = strtonum(f[1].s, 0, INT64_MAX, &error);
	if (error != NULL)
		data_error(d, "a term, a tab and a number of documents "
		    "expected");
	return (double)documents;
}

void
terms_table(struct terms *t, const char *file, double as)
{
	struct data_field f[2];
	struct data d;
	size_t n;
	double most = 0;

	data_open(&d, file, NULL, 0);
	while ((n = data_next(&d, f, 2)) > 0) {
		double documents = read_row(&d, f, n);
		uint32_t i = term_of(t, f[0].s, f[0].len);

		most = fmax(most, documents);
		if (i != TERMS_NONE)
			t->term[i].table = fmax(t->term[i].table, documents);
	}
	data_close(&d);
	for (size_t i = 0; most > 0 && i < t->n; i++)
		t->term[i].table *= as / most;
	t->table = most > 0 ? as : 0;
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

/* May a sentence or a quotation start after this? */
static bool
starts(const char *s, const char *end)
{
	for (; s < end; s++)
		if (memchr(" ,()/&'-", *s, 8) == NULL)
			return true;
	return false;
}

static bool
is_capital(const struct word *w)
{
	uint32_t c;

	if ((unsigned char)*w->s < 0x80)
		return *w->s >= 'A' && *w->s <= 'Z';
	(void)utf8_decode(w->s, w->len, &c);
	return unicode_upper(c);
}

/*
 * Words are processed in batches, in three steps, so that the memory one step
 * prefetches has arrived when the next one needs it.
 */
static size_t
read_batch(struct terms *t, struct words *words, const char **end)
{
	size_t n = 0;
	struct word w;

	while (n < TERMS_BATCH && words_next(words, &w)) {
		struct token *k = &t->token[n++];

		*k = (struct token){ .s = w.s, .len = w.len,
		    .name = *end != NULL && is_capital(&w) &&
		    (w.spaced || !starts(*end, w.s)) };
		if (w.len <= BRIEF_MAX) {
			k->word = brief_text(w.s, w.len, 0);
			__builtin_prefetch(&t->form[home(t, k->word)]);
		}
		*end = w.s + w.len;
	}
	return n;
}

static void
find_batch(struct terms *t, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct token *k = &t->token[i];

		k->term = k->len > BRIEF_MAX ? term_of(t, k->s, k->len) :
		    find(t, k->s, k->len, k->word);
		if (k->term != TERMS_NONE)
			__builtin_prefetch(&t->term[k->term]);
	}
}

static void
add_token(struct terms *t, const struct token *k, double times)
{
	struct term *term = &t->term[k->term];

	if (term->times <= 0) {
		t->feature = memory_grow(t->feature, &t->features_size,
		    t->nfeatures + 1, sizeof(*t->feature));
		t->feature[t->nfeatures++].term = k->term;
	}
	term->times += times;
	term->name |= k->name;
}

void
terms_read(struct terms *t, const char *s, size_t len,
    const double weight[WEIGHTS])
{
	struct words words;
	const char *end = NULL;	/* of the previous word */
	size_t n;

	words_begin(&words, s, len, 0);
	while ((n = read_batch(t, &words, &end)) > 0) {
		find_batch(t, n);
		for (size_t i = 0; i < n; i++) {
			double times = t->words++ < weight[WEIGHT_LEAD] ?
			    weight[WEIGHT_LEAD_TIMES] : 1;

			if (t->token[i].term != TERMS_NONE && times > 0)
				add_token(t, &t->token[i], times);
		}
	}
}

static enum term_kind
kind_of(const struct term *term)
{
	return term->number ? TERM_NUMBER : term->name ? TERM_NAME : TERM_WORD;
}

/* 1 + log times; most terms occur once. */
static double
times_weight(double times)
{
	return times <= 1 ? 1 : 1 + log(times);
}

/*
 * log (documents / those with the term), where `all` is the first logarithm.
 * The second is kept for small numbers, as most are.
 */
static double
rarity(struct terms *t, const struct term *term, double all)
{
	double log_with, *kept = &t->log[term->documents % TERMS_LOGS];

	if (term->documents >= TERMS_LOGS || term->table > 0)
		log_with = log(term->documents + term->table + 0.5);
	else if (*kept > 0)
		log_with = *kept;
	else
		log_with = *kept = log(term->documents + 0.5);
	return all > log_with ? all - log_with : 0;
}

static size_t
step_of(const struct feature *f, double scale)
{
	return (size_t)(f->weight * scale);
}

/*
 * Keep the `most` heaviest features, in their order.  Weights are compared only
 * in steps of 1/256 of the largest, so that they can be counted instead of
 * sorted; of the features in the last step that has room, the first ones stay.
 */
static void
keep_heaviest(struct terms *t, size_t most)
{
	size_t in_step[STEPS + 1] = { 0 }, step = STEPS, n = 0, left = most;
	double top = 0, scale;

	if (t->nfeatures <= most)
		return;
	for (size_t i = 0; i < t->nfeatures; i++)
		if (t->feature[i].weight > top)
			top = t->feature[i].weight;
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

void
terms_weigh(struct terms *t, const double weight[WEIGHTS])
{
	static const enum weight of_kind[] = { WEIGHTS, WEIGHT_NAME,
	    WEIGHT_NUMBER };
	double all, sum = 0;

	t->distinct = t->nfeatures;
	all = log(++t->documents + weight[WEIGHT_PRIOR] + t->table + 1);
	for (size_t i = 0; i < t->nfeatures; i++) {
		struct feature *f = &t->feature[i];
		struct term *term = &t->term[f->term];

		term->documents++;
		f->kind = kind_of(term);
		f->weight = times_weight(term->times) *
		    rarity(t, term, all);
		if (f->kind != TERM_WORD)
			f->weight *= weight[of_kind[f->kind]];
		term->times = 0;
		term->name = false;
	}
	keep_heaviest(t, (size_t)weight[WEIGHT_TERMS]);
	for (size_t i = 0; i < t->nfeatures; i++)
		sum += t->feature[i].weight * t->feature[i].weight;
	for (size_t i = 0; sum > 0 && i < t->nfeatures; i++)
		t->feature[i].weight /= sqrt(sum);
}

void
terms_close(struct terms *t)
{
	vocabulary_free(&t->stopwords);
	arena_clear(&t->strings);
	table_free(&t->by_term);
	free(t->form);
	free(t->term);
	free(t->folded);
	free(t->feature);
}
