/* Trees lie side by side, so that 32 are evaluated at once by vectors. */
#include "page/judge.h"

#include <stdlib.h>
#include <string.h>

#ifdef LEVEL

#define ask AT(ask)
#define load AT(load)
#define load_twice AT(load_twice)
#define look_up AT(look_up)

#if LEVEL_BYTES >= 32

/* Load 16 numbers of 16 bits. */
V64_INLINE __m256i
load(const void *s)
{
	return _mm256_loadu_si256(s);
}

/* Load 16 bytes into both halves. */
V64_INLINE __m256i
load_twice(const void *s)
{
	return _mm256_broadcastsi128_si256(_mm_loadu_si128(s));
}

/*
 * Look 2 times 16 places up in a table, split into low and high bytes.  A
 * shuffle yields 0 where bit 7 of the place is set, as it is here outside of
 * the 16 entries in hand.  (A gather takes three times as long.)
 */
V64_INLINE void
look_up(uint8_t table[2][TABLE], const __m256i at[2], __m256i found[2])
{
	__m256i place = _mm256_packus_epi16(at[0], at[1]);
	__m256i low = _mm256_setzero_si256(), high = low;

	for (int i = 0; i < FEATURES; i += 16) {
		__m256i in = _mm256_adds_epu8(_mm256_sub_epi8(place,
		    _mm256_set1_epi8((char)i)), _mm256_set1_epi8(0x70));

		low = _mm256_or_si256(low, _mm256_shuffle_epi8(
		    load_twice(table[0] + i), in));
		high = _mm256_or_si256(high, _mm256_shuffle_epi8(
		    load_twice(table[1] + i), in));
	}
	found[0] = _mm256_unpacklo_epi8(low, high);
	found[1] = _mm256_unpackhi_epi8(low, high);
}

/* 32 trees at a time, as two times 16. */
V64_INLINE int32_t
ask(const struct trees *t, const int16_t f[TABLE])
{
	__m256i sum = _mm256_setzero_si256();
	int32_t part[8], score = 0;
	uint8_t table[2][TABLE];

	for (size_t i = 0; i < TABLE; i++) {
		table[0][i] = (uint8_t)f[i];
		table[1][i] = (uint8_t)(f[i] >> 8);
	}
	for (size_t i = 0; i < t->n; i += 32) {
		__m256i at[2], value[2], side[2];

		for (size_t k = 0; k < 2; k++)
			at[k] = load(t->feature[0] + i + 16 * k);
		look_up(table, at, value);
		for (size_t k = 0, n = i; k < 2; k++, n += 16) {
			side[k] = _mm256_cmpgt_epi16(value[k],
			    load(t->cut[0] + n));
			at[k] = _mm256_blendv_epi8(load(t->feature[1] + n),
			    load(t->feature[2] + n), side[k]);
		}
		look_up(table, at, value);
		for (size_t k = 0, n = i; k < 2; k++, n += 16) {
			__m256i above = _mm256_cmpgt_epi16(value[k],
			    _mm256_blendv_epi8(load(t->cut[1] + n),
			    load(t->cut[2] + n), side[k]));

			sum = _mm256_add_epi32(sum, _mm256_madd_epi16(
			    _mm256_blendv_epi8(
			    _mm256_blendv_epi8(load(t->score[0] + n),
			    load(t->score[2] + n), side[k]),
			    _mm256_blendv_epi8(load(t->score[1] + n),
			    load(t->score[3] + n), side[k]), above),
			    _mm256_set1_epi16(1)));
		}
	}
	_mm256_storeu_si256((__m256i *)(void *)part, sum);
	for (size_t i = 0; i < 8; i++)
		score += part[i];
	return score;
}

#else

V64_INLINE int32_t
ask(const struct trees *t, const int16_t f[TABLE])
{
	int32_t score = 0;

	for (size_t i = 0; i < t->n; i++)
		score += t->score[leaf(t, i, f)][i];
	return score;
}

#endif

static int32_t
AT(score)(const struct trees *t, const int32_t f[FEATURES])
{
	int16_t narrowed[TABLE];

	narrow(f, narrowed);
	return ask(t, narrowed);
}

#else

#include "page.weights.h"

#define TABLE 64		/* features, a multiple of 16 */
_Static_assert(FEATURES <= TABLE, "too many features");
_Static_assert(JUDGE_TREES % 32 == 0, "trees are asked by 32");

const struct data_builtin judge_builtin =
    DATA_BUILTIN("default", page_weights);

static const char *const models[MODELS] = { "page", "live", "title" };

#define TREE_FIELDS 12

static int16_t
read_number(const struct data *d, const char *s)
{
	char *end;
	long n = strtol(s, &end, 10);

	if (*end != '\0' || end == s || n < INT16_MIN || n > INT16_MAX)
		data_error(d, "%s: not a number from %d to %d", s, INT16_MIN,
		    INT16_MAX);
	return (int16_t)n;
}

static void
read_split(const struct data *d, const struct data_field *f, struct trees *t,
    size_t i)
{
	t->feature[i][t->n] = (uint16_t)data_name(d, f[0].s,
	    place_feature_names, FEATURES, "model or feature");
	t->cut[i][t->n] = read_number(d, f[1].s);
}

static void
read_tree(const struct data *d, const struct data_field *f, struct trees *t)
{
	if (t->n == JUDGE_TREES)
		data_error(d, "more than %d trees", JUDGE_TREES);
	read_split(d, f + 2, t, 0);
	for (size_t side = 0; side < 2; side++) {
		const struct data_field *at = f + 4 + 4 * side;

		read_split(d, at, t, 1 + side);
		t->score[2 * side][t->n] = read_number(d, at[2].s);
		t->score[2 * side + 1][t->n] = read_number(d, at[3].s);
	}
	t->n++;
}

static void
read_word(struct judge *j, const struct data *d, const struct data_field *f)
{
	struct word_weight *w = &j->word[j->words];
	int16_t weight = read_number(d, f[1].s);

	if (j->words == JUDGE_WORDS)
		data_error(d, "more than %d words", JUDGE_WORDS);
	if (f[2].len == 0 || f[2].len >= sizeof(w->word))
		data_error(d, "a word has 1 to %zu bytes",
		    sizeof(w->word) - 1);
	if (weight != (int8_t)weight)
		data_error(d, "the weight of a word is -128 to 127");
	memcpy(w->word, f[2].s, f[2].len);
	w->weight = (int8_t)weight;
	j->words++;
}

static void
read_row(struct judge *j, const struct data *d, const struct data_field *f,
    size_t n)
{
	size_t m;

	if (n == 3 && strcmp(f[0].s, "word") == 0) {
		read_word(j, d, f);
		return;
	}
	m = data_name(d, f[0].s, models, MODELS, "model or feature");
	if (n == 3 && strcmp(f[1].s, "base") == 0) {
		j->model[m].base = read_number(d, f[2].s);
	} else if (n == TREE_FIELDS && strcmp(f[1].s, "tree") == 0) {
		read_tree(d, f, &j->model[m]);
	} else {
		data_error(d, "expected word WEIGHT WORD, MODEL base SCORE, or "
		    "MODEL tree and %d fields", TREE_FIELDS - 2);
	}
}

void
judge_open(struct judge *j, const char *name)
{
	struct data d;
	struct data_field f[TREE_FIELDS];
	size_t n;

	memset(j, 0, sizeof(*j));
	data_open(&d, name, &judge_builtin, 1);
	while ((n = data_next(&d, f, TREE_FIELDS)) > 0)
		read_row(j, &d, f, n);
	data_close(&d);
}

static void
write_numbers(const void *numbers, size_t n, FILE *out)
{
	const int16_t *number = numbers;

	fprintf(out, "{ ");
	for (size_t i = 0; i < n; i++)
		fprintf(out, "%d,%s", number[i], i % 16 == 15 ? "\n" : "");
	fprintf(out, " },\n");
}

void
judge_write(const struct judge *j, FILE *out)
{
	fprintf(out, "const struct judge judge_ready = { {\n");
	for (size_t m = 0; m < MODELS; m++) {
		const struct trees *t = &j->model[m];

		fprintf(out, "{ %d, %zu,\n{ ", t->base, t->n);
		for (size_t i = 0; i < 3; i++)
			write_numbers(t->feature[i], t->n, out);
		fprintf(out, "}, { ");
		for (size_t i = 0; i < 3; i++)
			write_numbers(t->cut[i], t->n, out);
		fprintf(out, "}, { ");
		for (size_t i = 0; i < 4; i++)
			write_numbers(t->score[i], t->n, out);
		fprintf(out, "} },\n");
	}
	fprintf(out, "}, %zu, {\n", j->words);
	for (size_t i = 0; i < j->words; i++)
		fprintf(out, "{ \"%s\", %d },\n", j->word[i].word,
		    j->word[i].weight);
	fprintf(out, "} };\n");
}

/* The features as 16 bits; what does not fit is clipped. */
static inline void
narrow(const int32_t f[FEATURES], int16_t to[TABLE])
{
	for (size_t i = 0; i < FEATURES; i++)
		to[i] = (int16_t)(f[i] > INT16_MAX ? INT16_MAX :
		    f[i] < INT16_MIN ? INT16_MIN : f[i]);
	memset(to + FEATURES, 0, (TABLE - FEATURES) * sizeof(*to));
}

/* The leaf that a tree arrives at: the number of its score. */
static inline size_t
leaf(const struct trees *t, size_t i, const int16_t f[TABLE])
{
	size_t side = f[t->feature[0][i]] > t->cut[0][i];

	return 2 * side + (f[t->feature[1 + side][i]] > t->cut[1 + side][i]);
}

#define LEVEL_FILE "page/judge.c"
#include "bytes/level.h"

int32_t
judge_score(const struct judge *j, enum model m, const int32_t f[FEATURES])
{
	const struct trees *t = &j->model[m];

	return t->base + LEVEL_CALL(score)(t, f);
}

/*
 * The score of a tree is divided between its two features on the path: the mean
 * of the side that the root chose is the root's, the rest is the other's.  Two
 * arrays of sums keep additions from waiting for each other.
 */
enum place_group
judge_group(const struct judge *j, enum model m, const int32_t f[FEATURES])
{
	const struct trees *t = &j->model[m];
	int32_t root[GROUPS] = { 0 }, other[GROUPS] = { 0 };
	int16_t narrowed[TABLE];
	size_t least = 0;

	narrow(f, narrowed);
	for (size_t i = 0; i < t->n; i++) {
		size_t at = leaf(t, i, narrowed), side = at / 2;
		int32_t mean = (t->score[2 * side][i] +
		    t->score[2 * side + 1][i]) / 2;

		root[place_feature_group[t->feature[0][i]]] += mean;
		other[place_feature_group[t->feature[1 + side][i]]] +=
		    t->score[at][i] - mean;
	}
	for (size_t g = 0; g < GROUPS; g++) {
		root[g] += other[g];
		if (root[g] < root[least])
			least = g;
	}
	return (enum place_group)least;
}

#endif
