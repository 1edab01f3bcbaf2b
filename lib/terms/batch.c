/*
 * First the heads of all words are made, with the widest vector instructions
 * available, and from these the offsets of their home slots; then those of the
 * few words that need more than their first bytes.  One loop then counts, and
 * prefetches the slots of later words; it is left only for a word whose form is
 * new, or not in a home slot.
 *
 * That loop takes most of the time of gpterms.  All that can be done for several
 * words at once is done before it: it spends 35 ms on 64 MB of prose, not 42.
 */
#include "terms/batch.h"

#include "bytes/vector.h"

#ifdef LEVEL

#define make_heads AT(make_heads)
#define make_hashes AT(make_hashes)
#define settle_eight AT(settle_eight)

#if LEVEL_BYTES == 64

#define TOGETHER 32		/* words */

/*
 * Make the heads of up to 32 words from i on.  A mask with one bit for each byte
 * of a word limits the load to these bytes.
 */
V64_INLINE void
make_heads(struct batch *b, size_t i, __m128i kind)
{
	const __m512i one = _mm512_set1_epi16(1);
	uint16_t place[TOGETHER], mask[TOGETHER];
	__m512i start = _mm512_and_si512(_mm512_loadu_si512(b->start + i),
	    _mm512_set1_epi16(PLACES_MARKED - 1));
	__m512i len = _mm512_sub_epi16(_mm512_loadu_si512(b->end + i), start);
	__mmask32 many = _mm512_cmpgt_epu16_mask(len,
	    _mm512_set1_epi16(FORMS_HEAD));
	size_t n = b->n - i < TOGETHER ? b->n - i : TOGETHER;

	_mm512_storeu_si512(place, start);
	_mm512_storeu_si512(mask, _mm512_sub_epi16(_mm512_sllv_epi16(one, len),
	    one));
	for (size_t k = 0; k < n; k++) {
		__m128i v = _mm_maskz_loadu_epi8(mask[k], b->text + place[k]);

		_mm_storeu_si128((__m128i *)(void *)&b->head[i + k],
		    _mm_or_si128(v, kind));
	}
	many &= (__mmask32)block64_below(n);
	for (; many != 0; many &= many - 1)
		b->odd[b->odds++] = (uint16_t)(i + _tzcnt_u32(many));
}

/* Compute forms_hash() of eight heads from i on. */
V64_INLINE __m256i
make_hashes(const struct batch *b, size_t i)
{
	const __m512i factors = _mm512_set4_epi64((long long)FORMS_TAIL_FACTOR,
	    (long long)FORMS_HEAD_FACTOR, (long long)FORMS_TAIL_FACTOR,
	    (long long)FORMS_HEAD_FACTOR);
	const __m512i order = _mm512_setr_epi64(0, 2, 4, 6, 1, 3, 5, 7);
	__m512i one = _mm512_mullo_epi64(factors,
	    _mm512_loadu_si512(&b->head[i]));
	__m512i other = _mm512_mullo_epi64(factors,
	    _mm512_loadu_si512(&b->head[i + 4]));
	__m512i sum = _mm512_add_epi64(_mm512_unpacklo_epi64(one, other),
	    _mm512_unpackhi_epi64(one, other));

	sum = _mm512_permutexvar_epi64(order, _mm512_srli_epi64(sum, 32));
	return _mm512_cvtepi64_epi32(sum);
}

/* As settle() does for one word, for eight words from i on. */
V64_INLINE void
settle_eight(struct batch *b, const struct forms *f, size_t i, uint32_t *unit)
{
	const __m256i marked = _mm256_set1_epi32(INT32_MIN);
	__m256i slot = _mm256_slli_epi32(_mm256_srl_epi32(make_hashes(b, i),
	    _mm_cvtsi32_si128((int)f->shift)), 1);
	__m256i start = _mm256_cvtepu16_epi32(
	    _mm_loadu_si128((const __m128i *)(const void *)&b->start[i]));

	_mm256_storeu_si256((__m256i *)(void *)&b->home[i],
	    _mm256_slli_epi32(slot, FORM_SHIFT));
	start = _mm256_and_si256(_mm256_slli_epi32(start, 16), marked);
	_mm256_storeu_si256((__m256i *)(void *)&unit[i],
	    _mm256_or_si256(slot, start));
}

static void
AT(prepare)(struct batch *b, const struct forms *f, uint32_t *unit)
{
	struct brief last = brief_with_last((struct brief){ 0, 0 }, b->kind);
	__m128i kind = _mm_loadu_si128((const __m128i *)(const void *)&last);

	for (size_t i = 0; i < b->n; i += TOGETHER)
		make_heads(b, i, kind);
	for (size_t i = 0; i < b->n; i += 8)
		settle_eight(b, f, i, unit);
}

#else

static void
AT(prepare)(struct batch *b, const struct forms *f, uint32_t *unit)
{
	struct brief last = brief_with_last((struct brief){ 0, 0 }, b->kind);
	const vector kind = vector_load((const char *)&last);

	for (size_t i = 0; i < b->n; i++) {
		size_t start = b->start[i] & ~PLACES_MARKED;
		size_t len = b->end[i] - start;
		bool many = len > FORMS_HEAD;
		vector v = forms_head(b->text + start, many ? 0 : len) | kind;

		memcpy(&b->head[i], &v, sizeof(v));
		settle(b, f, i, unit);
		b->odd[b->odds] = (uint16_t)i;
		b->odds += many;
	}
}

#endif

/*
 * Count the words from i on whose forms are in one of their two home slots;
 * returns the first word for which that is not so.  The loop calls nothing, so
 * that it runs in registers, and has no branch on which of the two it is.
 */
static size_t
AT(count_near)(struct batch *b, struct forms *f, size_t i, uint32_t *unit)
{
	char *slots = (char *)f->slot;
	size_t n = b->n;

	for (; i < n; i++) {
		struct form *x = (struct form *)(slots + b->home[i]);
		uint64_t second = is_head(x + 1, &b->head[i]);

		__builtin_prefetch(slots + b->home[i + BATCH_AHEAD], 1);
		if ((is_head(x, &b->head[i]) | second) == 0)
			break;
		x += second;
		unit[i] |= (uint32_t)second;
		if ((x->number & (FORM_IDLE | FORM_OPENS)) != 0)
			note_form(b, f, i, unit[i] & ~FORM_APART, x);
		x->seen++;
	}
	return i;
}

#else

/* Note the home slots of word i, and that it is in the first of them. */
static inline void
settle(struct batch *b, const struct forms *f, size_t i, uint32_t *unit)
{
	size_t slot = forms_home(f, forms_hash(b->head[i]));

	b->home[i] = (uint32_t)(slot << FORM_SHIFT);
	unit[i] = (uint32_t)slot | (uint32_t)(b->start[i] & PLACES_MARKED) << 16;
}

/* 1 if it is the form of a short word with this head, else 0; no branch. */
static inline uint64_t
is_head(const struct form *x, const struct brief *head)
{
	return (vector_bits((vector)(vector_load((const char *)&x->head) ==
	    vector_load((const char *)head))) + 1) >> VECTOR_BYTES;
}

/* List a form as seen, if it was idle, and its word, if it opens a phrase. */
static inline void
note_form(struct batch *b, struct forms *f, size_t i, uint32_t slot,
    struct form *x)
{
	f->seen[f->nseen] = slot;
	f->nseen += (x->number & FORM_IDLE) != 0;
	x->number &= ~FORM_IDLE;
	b->open[b->opens] = (uint16_t)i;
	b->opens += (x->number & FORM_OPENS) != 0;
}

#define LEVEL_FILE "terms/batch.c"
#include "bytes/level.h"

void
batch_begin(struct batch *b, const char *text, unsigned kind)
{
	b->text = text;
	b->kind = kind;
	b->n = b->words = 0;
}

void
batch_put_run(struct batch *b, const struct word_run *run)
{
	uint16_t *start = b->start + b->n, *end = b->end + b->n;
	uint16_t before = (uint16_t)(run->s - b->text);
	size_t n = words_run_places(run, start, end);

	for (size_t i = 0; before > 0 && i < n; i++) {
		start[i] = (uint16_t)(start[i] + before);
		end[i] = (uint16_t)(end[i] + before);
	}
	b->n += n;
}

/* Its offset may exceed 16 bits; a length above FORMS_HEAD makes it odd. */
void
batch_put(struct batch *b, const struct word *w, unsigned kind)
{
	b->word[b->words++] = (struct batch_word){ b->n, w->s, w->len,
	    b->kind | kind };
	b->start[b->n] = w->spaced ? 0 : PLACES_MARKED;
	b->end[b->n++] = FORMS_HEAD + 1;
}

/* The key of word i; all words put singly before *word precede it. */
static struct form_key
key_of(const struct batch *b, size_t i, size_t *word)
{
	size_t start = b->start[i] & ~PLACES_MARKED;
	struct form_key k = { .head = b->head[i],
	    .hash = forms_hash(b->head[i]), .s = b->text + start,
	    .len = b->end[i] - start };

	while (*word < b->words && b->word[*word].i < i)
		++*word;
	if (*word < b->words && b->word[*word].i == i) {
		k.s = b->word[*word].s;
		k.len = b->word[*word].len;
	}
	return k;
}

/* Make the heads of words that are long or were put singly. */
static void
prepare_odd(struct batch *b, const struct forms *f, uint32_t *unit)
{
	size_t word = 0;

	for (size_t k = 0; k < b->odds; k++) {
		size_t i = b->odd[k];
		struct form_key key = key_of(b, i, &word);
		bool alone = word < b->words && b->word[word].i == i;

		forms_key(&key, key.s, key.len, alone ? b->word[word].kind :
		    b->kind);
		b->head[i] = key.head;
		settle(b, f, i, unit);
	}
}

/* The slot of word i, which may be new. */
static size_t
find(struct batch *b, struct forms *f, size_t i, const struct form_key *k,
    batch_new *add, void *arg, uint32_t *unit)
{
	size_t slot = forms_search(f, k), slots = f->slots;

	if (f->slot[slot].number != 0)
		return slot;
	slot = add(arg, k, i);
	for (size_t j = i; j < b->n && f->slots != slots; j++)
		settle(b, f, j, unit);
	return slot;
}

void
batch_count(struct batch *b, struct forms *f, uint32_t *unit, batch_new *add,
    void *arg)
{
	size_t word = 0;

	b->odds = b->opens = 0;
	LEVEL_CALL(prepare)(b, f, unit);
	prepare_odd(b, f, unit);
	memset(b->home + b->n, 0, BATCH_AHEAD * sizeof(*b->home));
	for (size_t i = 0; i < BATCH_AHEAD; i++)
		__builtin_prefetch((char *)f->slot + b->home[i], 1);
	for (size_t i = 0; (i = LEVEL_CALL(count_near)(b, f, i, unit)) < b->n;
	    i++) {
		struct form_key k = key_of(b, i, &word);
		size_t slot = find(b, f, i, &k, add, arg, unit);

		note_form(b, f, i, (uint32_t)slot, &f->slot[slot]);
		f->slot[slot].seen++;
		unit[i] = (uint32_t)slot | (unit[i] & FORM_APART);
	}
}

const char *
batch_word(const struct batch *b, size_t i, size_t *single, size_t *len)
{
	struct form_key k = key_of(b, i, single);

	*len = k.len;
	return k.s;
}

#endif
