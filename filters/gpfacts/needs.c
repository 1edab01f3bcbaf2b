/*
 * A string is searched for by its key, the rarest of its words.  It knows the
 * lists it stands in.  When it is found, these are marked with their needs, and
 * a need whose lists are all marked is met: so the time depends on the few
 * words found in a sentence, not on the number of needs.
 */
#include "needs.h"

#include <ctype.h>
#include <err.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "starts.h"
#include "text/stopwords.h"

/*
 * A byte as it is compared: in small letters, with a space for punctuation
 * except parentheses and for all beyond ASCII.
 */
static inline char
plain(char c)
{
	if (starts_is_word(c))
		return (char)(c | 0x20);	/* digits have this bit */
	return c == '(' ? c : ' ';
}

static size_t
add_word(struct needs *ns, const char *s, size_t len, uint64_t hash)
{
	struct needs_word word = { .written = memory_copy(s, len),
	    .sought = memory_copy(s, len) };

	if (ns->words >= TABLE_NONE)
		errx(2, "too many words");
	for (size_t i = 0; i < len; i++)
		word.sought[i] = plain(s[i]);
	ns->word = memory_grow(ns->word, &ns->words_size, ns->words + 1,
	    sizeof(*ns->word));
	ns->word[ns->words] = word;
	table_add(&ns->numbers, hash, (uint32_t)ns->words);
	return ns->words++;
}

/* The number of a word, which is added if it is new. */
static size_t
find_word(struct needs *ns, const struct data *d, const char *s, size_t len)
{
	uint64_t hash;
	size_t at, i;

	/* punctuation before it is not searched for */
	for (; len > 0 && plain(*s) == ' '; len--)
		s++;
	for (i = 0; i < len && !starts_is_word(s[i]);)
		i++;
	if (i == len)
		data_error(d, "a word has a letter or digit");
	hash = hash_bytes(s, len, 0);
	for (i = table_first(&ns->numbers, hash, &at); i != TABLE_NONE;
	    i = table_next(&ns->numbers, hash, &at))
		if (strlen(ns->word[i].written) == len &&
		    memcmp(ns->word[i].written, s, len) == 0)
			return i;
	return add_word(ns, s, len, hash);
}

/* Cut the next word from lists: its length, with the lists moved past it. */
static size_t
cut(const char **s, size_t *n)
{
	size_t len = 0;

	while (len < *n && (*s)[len] != '|' && (*s)[len] != '+')
		len++;
	*s += len;
	*n -= len;
	return len;
}

static void
add_number(struct need *need, size_t number)
{
	need->word = memory_grow(need->word, &need->words_size,
	    need->words + 1, sizeof(*need->word));
	need->word[need->words++] = number;
}

/* Tell the words of the last need that they stand in its lists. */
static void
note_uses(struct needs *ns)
{
	struct need *need = &ns->need[ns->n - 1];
	unsigned list = 1;

	for (size_t i = 0; i < need->words; i++) {
		struct needs_word *word;

		if (need->word[i] == NEEDS_END) {
			need->lists |= list;
			list <<= 1;
			continue;
		}
		word = &ns->word[need->word[i]];
		word->use = memory_grow(word->use, &word->uses_size,
		    word->uses + 1, sizeof(*word->use));
		word->use[word->uses++] = (struct needs_use){ ns->n - 1,
		    list };
	}
}

size_t
needs_add(struct needs *ns, const struct data *d, const char *s, size_t n,
    struct needs_figures figures)
{
	struct need need = { .figures = figures };

	while (n > 0) {
		const char *word = s;
		size_t len = cut(&s, &n);

		add_number(&need, find_word(ns, d, word, len));
		if (n == 0 || *s == '+')
			add_number(&need, NEEDS_END);
		s += n > 0;
		n -= n > 0;
	}
	for (size_t i = 0; i < ns->n; i++)
		if (ns->need[i].figures.once == figures.once &&
		    ns->need[i].figures.twice == figures.twice &&
		    ns->need[i].words == need.words &&
		    (need.words == 0 || memcmp(ns->need[i].word, need.word,
		    need.words * sizeof(*need.word)) == 0)) {
			free(need.word);
			return i;
		}
	ns->need = memory_grow(ns->need, &ns->size, ns->n + 1,
	    sizeof(*ns->need));
	ns->need[ns->n++] = need;
	note_uses(ns);
	return ns->n - 1;
}

void
needs_look(struct needs *ns, const struct data *d, const char *s, size_t n,
    enum needs_look look)
{
	while (n > 0) {
		const char *word = s;
		size_t len = cut(&s, &n), i = find_word(ns, d, word, len);

		ns->word[i].looks |= look;
		s += n > 0;
		n -= n > 0;
	}
}

void
needs_look_for(struct needs *ns, size_t need)
{
	const struct need *of = &ns->need[need];

	for (size_t i = 0; i < of->words && of->word[i] != NEEDS_END; i++)
		ns->word[of->word[i]].looks |= NEEDS_NEAR;
}

/*
 * The word of a string that most texts lack: one with a capital, else the
 * longest that is no stop word.  Returns its offset.
 */
static size_t
choose_key(const struct needs_word *word, const struct vocabulary *stops)
{
	const char *s = word->sought;
	size_t best = 0, most = 0;
	enum { CAPITAL = 256, RARE = 64 };

	for (size_t i = 0, len; s[i] != '\0'; i += len > 0 ? len : 1) {
		size_t worth, letters;

		for (len = letters = 0; starts_is_word(s[i + len]); len++)
			letters += !isdigit((unsigned char)s[i + len]);
		worth = letters == len ? 2 * len : len;
		if (letters > 0 && !stopwords_has(stops, s + i, len))
			worth += RARE;
		if (isupper((unsigned char)word->written[i]))
			worth += CAPITAL;
		if (worth > most) {
			most = worth;
			best = i;
		}
	}
	return best;
}

/* The first eight bytes of a word, and the first four of these. */
static inline uint64_t
head(const char *s)
{
	uint64_t v;

	memcpy(&v, s, sizeof(v));
	return v | 0x2020202020202020;
}

static inline uint32_t
four(const char *s)
{
	uint32_t v;

	memcpy(&v, s, sizeof(v));
	return v | 0x20202020;
}

static inline unsigned
hash(uint32_t v)
{
	return v * 0x9e3779b1u >> (32 - NEEDS_BITS);
}

/* Of the first three of four bytes. */
static inline unsigned
hash_three(uint32_t v)
{
	return hash(v << 8);
}

static inline size_t
bucket(uint32_t v)
{
	return hash_three(v) % NEEDS_BUCKETS;
}

static size_t
key_length(const struct needs_word *word)
{
	size_t len = 0;

	while (starts_is_word(word->sought[word->key + len]))
		len++;
	return len;
}

/* How a word is recognized in an index; capitals count if `capital` says so. */
static struct needs_key
make_key(const struct needs_word *word, size_t number, size_t len, bool capital)
{
	struct needs_key k = { .word = (uint32_t)number, .capital = capital &&
	    isupper((unsigned char)word->written[word->key]) };
	char first[8] = "", mask[8] = "";

	if (len > sizeof(first))
		len = sizeof(first);
	memcpy(first, word->sought + word->key, len);
	memset(mask, 0xff, len);
	memcpy(&k.mask, mask, sizeof(k.mask));
	k.head = head(first) & k.mask;
	return k;
}

/* Put a word into its bucket, or with `key` NULL only count it there. */
static void
put_into(struct needs_index *x, uint32_t v, const struct needs_key *k,
    struct needs_key *key)
{
	uint32_t *from = &x->from[bucket(v)];

	if (key != NULL)
		key[--*from] = *k;
	else
		++*from;
}

/* The same with each byte that may follow a key of less than three. */
static void
put_short(struct needs_index *x, char *s, size_t len,
    const struct needs_key *k, struct needs_key *key)
{
	if (len == 3) {
		starts_set_bit(x->three, hash_three(four(s)));
		put_into(x, four(s), k, key);
		return;
	}
	for (int c = 0x20; c <= UCHAR_MAX; c++)
		if ((c & 0x20) != 0) {
			s[len] = (char)c;
			put_short(x, s, len + 1, k, key);
		}
}

static void
put(struct needs_index *x, const struct needs_word *word, size_t number,
    struct needs_key *key, bool capital)
{
	size_t len = key_length(word);
	struct needs_key k = make_key(word, number, len, capital);
	char s[4] = "";

	memcpy(s, word->sought + word->key, len < 4 ? len : 4);
	if (x->shortest == 0 || len < x->shortest)
		x->shortest = len;
	if (len < 4) {
		put_short(x, s, len, &k, key);
		return;
	}
	starts_set_bit(x->four, hash(four(s)));
	put_into(x, four(s), &k, key);
}

/* Index the words for which `is` is true, by counting. */
static void
index_words(struct needs *ns, struct needs_index *x,
    bool (*is)(const struct needs_word *), bool capital)
{
	for (size_t i = 0; i < ns->words; i++)
		if (is(&ns->word[i]))
			put(x, &ns->word[i], i, NULL, capital);
	for (size_t i = 1; i <= NEEDS_BUCKETS; i++)
		x->from[i] += x->from[i - 1];
	x->key = memory_zeros(x->from[NEEDS_BUCKETS] + 1, sizeof(*x->key));
	for (size_t i = 0; i < ns->words; i++)
		if (is(&ns->word[i]))
			put(x, &ns->word[i], i, x->key, capital);
}

static bool
looks(const struct needs_word *word)
{
	return word->looks != 0;
}

static bool
is_used(const struct needs_word *word)
{
	return word->uses > 0;
}

void
needs_prepare(struct needs *ns, bool day_known)
{
	struct vocabulary stops = { 0 };

	stopwords_read(&stops, NULL, 0);
	ns->seen = memory_zeros(ns->n + 1, sizeof(*ns->seen));
	ns->touched = memory_zeros(ns->n + 1, sizeof(*ns->touched));
	for (size_t i = 0; i < ns->words; i++) {
		struct needs_word *word = &ns->word[i];

		if (day_known && (word->looks & NEEDS_DAY) != 0)
			word->looks |= NEEDS_NEAR;
		word->looks &= NEEDS_NEAR | NEEDS_ON;
		word->key = choose_key(word, &stops);
	}
	vocabulary_free(&stops);
	index_words(ns, &ns->looks, looks, true);
	index_words(ns, &ns->all, is_used, false);
	for (size_t i = 0; i < ns->n; i++) {
		if (ns->need[i].words > 0)
			continue;
		ns->plain = memory_grow(ns->plain, &ns->plain_size,
		    ns->plains + 1, sizeof(*ns->plain));
		ns->plain[ns->plains++] = i;
	}
}

/* Is a word in a text of n bytes, with its key at byte `at`? */
static bool
stands(const struct needs_word *word, const char *s, size_t n, size_t at)
{
	size_t i = at - word->key;
	const char *p = word->sought;

	if (at < word->key || (i > 0 && starts_is_word(s[i - 1])))
		return false;
	for (; *p != '\0' && i < n && plain(s[i]) == *p; p++)
		i++;
	return *p == '\0';
}

/* Note the words whose key is at byte `at`. */
static void
find_at(const struct needs *ns, const struct needs_index *x, const char *s,
    size_t n, size_t at, struct needs_hits *to)
{
	size_t b = bucket(four(s + at));
	uint64_t first = head(s + at);

	for (size_t i = x->from[b]; i < x->from[b + 1]; i++) {
		const struct needs_key *k = &x->key[i];

		if ((first & k->mask) != k->head || (k->capital &&
		    (s[at] & 0x20) != 0) ||
		    !stands(&ns->word[k->word], s, n, at))
			continue;
		to->hit = memory_grow(to->hit, &to->size, to->n + 1,
		    sizeof(*to->hit));
		to->hit[to->n++] = (struct needs_hit){ at, k->word };
	}
}

/* Find the words of an index in a text. */
static void
find(const struct needs *ns, const struct needs_index *x, const char *s,
    size_t n, struct needs_hits *to)
{
	uint64_t before = 0;	/* the last byte was that of a word */

	to->n = 0;
	for (size_t i = 0; i < n; i += BLOCK64) {
		uint64_t starts = starts_of(starts_words(s + i, n - i),
		    &before, x->shortest);

		for (; starts != 0; starts &= starts - 1) {
			size_t at = i + block64_lowest(starts);
			uint32_t v = four(s + at);

			if (starts_has_bit(x->four, hash(v)) ||
			    starts_has_bit(x->three, hash_three(v)))
				find_at(ns, x, s, n, at, to);
		}
	}
}

bool
needs_want(struct needs *ns, const char *s, size_t n)
{
	find(ns, &ns->looks, s, n, &ns->looked);
	ns->next = 0;
	return ns->looked.n > 0;
}

unsigned
needs_want_before(struct needs *ns, size_t to)
{
	unsigned looks = 0;

	for (; ns->next < ns->looked.n && ns->looked.hit[ns->next].at < to;
	    ns->next++)
		looks |= ns->word[ns->looked.hit[ns->next].word].looks;
	return looks;
}

static void
note_word(struct needs *ns, struct needs_word *word)
{
	if (word->sentence == ns->total)
		return;
	word->sentence = ns->total;
	for (size_t i = 0; i < word->uses; i++) {
		unsigned *seen = &ns->seen[word->use[i].need];

		if (*seen == 0)
			ns->touched[ns->touches++] = word->use[i].need;
		*seen |= word->use[i].list;
	}
}

/* Make room for the row of sentence k - 1; row 0 is that of the text. */
static bool *
make_row(struct needs *ns, size_t k)
{
	ns->met = memory_grow(ns->met, &ns->met_size, (k + 1) * ns->n + 1,
	    sizeof(*ns->met));
	return ns->met + k * ns->n;
}

void
needs_begin(struct needs *ns)
{
	ns->sentences = 0;
	memset(make_row(ns, 0), 0, ns->n * sizeof(*ns->met));
}

void
needs_skip_sentence(struct needs *ns)
{
	memset(make_row(ns, ++ns->sentences), 0, ns->n * sizeof(*ns->met));
}

/* Are there the figures of a need?  Two of its classes are two figures too. */
static bool
has_figures(struct needs_figures need, struct needs_figures has)
{
	unsigned two = need.twice & has.once;

	return (need.once == 0 || (need.once & has.once) != 0) &&
	    (need.twice == 0 || (need.twice & has.twice) != 0 ||
	    (two & (two - 1)) != 0);
}

/* Test a need whose lists have words, so far as they were seen. */
static void
test(struct needs *ns, bool *met, size_t i, struct needs_figures figures)
{
	const struct need *need = &ns->need[i];

	met[i] = ns->seen[i] == need->lists &&
	    has_figures(need->figures, figures);
	ns->met[i] |= met[i];
	ns->seen[i] = 0;
}

void
needs_sentence(struct needs *ns, const char *s, size_t n,
    struct needs_figures figures)
{
	bool *met;

	needs_skip_sentence(ns);
	met = ns->met + ns->sentences * ns->n;
	ns->total++;
	ns->touches = 0;
	find(ns, &ns->all, s, n, &ns->found);
	for (size_t i = 0; i < ns->found.n; i++)
		note_word(ns, &ns->word[ns->found.hit[i].word]);
	for (size_t i = 0; i < ns->plains; i++)
		test(ns, met, ns->plain[i], figures);
	for (size_t i = 0; i < ns->touches; i++)
		test(ns, met, ns->touched[i], figures);
}

void
needs_free(struct needs *ns)
{
	for (size_t i = 0; i < ns->n; i++)
		free(ns->need[i].word);
	for (size_t i = 0; i < ns->words; i++) {
		free(ns->word[i].sought);
		free(ns->word[i].use);
		free(ns->word[i].written);
	}
	free(ns->need);
	free(ns->word);
	free(ns->seen);
	table_free(&ns->numbers);
	free(ns->met);
	free(ns->plain);
	free(ns->touched);
	free(ns->looked.hit);
	free(ns->found.hit);
	free(ns->looks.key);
	free(ns->all.key);
}
