/*
 * A word knows the lists it stands in.  When it is found, these are marked with
 * their needs, and a need whose lists are all marked is met: so the time depends
 * on the few words found in a sentence, not on the number of needs.
 */
#include "triggers.h"

#include <ctype.h>
#include <err.h>
#include <string.h>

#include "beginnings.h"
#include "bytes/hash.h"
#include "bytes/memory.h"

/* Add a word, of len bytes with any space at its end. */
static void
add_word(struct triggers *ts, const char *s, size_t len, bool whole)
{
	char *to;

	if (ts->words >= TABLE_NONE)
		errx(2, "too many words");
	MEMORY_ROOM(ts->word, ts->words_size, ts->words + 1);
	MEMORY_ROOM(ts->bytes, ts->bytes_size, ts->bytes_len + 2 * len);
	ts->word[ts->words++] = (struct triggers_word){ .at = ts->bytes_len,
	    .len = len - whole, .whole = whole,
	    .sought = ts->bytes_len + len };
	to = ts->bytes + ts->bytes_len;
	for (size_t i = 0; i < len; i++) {
		to[i] = s[i];
		to[len + i] = (char)tolower((unsigned char)s[i]);
	}
	ts->bytes_len += 2 * len;
}

/* The number of a word, which is added if it is new. */
static size_t
find_word(struct triggers *ts, const struct data *d, const char *s, size_t len)
{
	uint64_t hash;
	bool whole;

	/* punctuation before it is not searched for */
	for (; len > 0 && !beginnings_is_word(*s); len--)
		s++;
	whole = len > 0 && s[len - 1] == ' ';
	if (len < STEMS_SHORTEST + (size_t)whole)
		data_error(d, "a word has at least two bytes");
	hash = hash_bytes(s, len, 0);
	TABLE_EACH(i, &ts->numbers, hash)
		if (ts->word[i].len + ts->word[i].whole == len &&
		    memcmp(ts->bytes + ts->word[i].at, s, len) == 0)
			return i;
	table_add(&ts->numbers, hash, (uint32_t)ts->words);
	add_word(ts, s, len, whole);
	return ts->words - 1;
}

/*
 * Read lists of words, and return them as bits.  Those of the first ask for looks;
 * if it is for a need, the next one, all have a use.
 */
static unsigned
read_lists(struct triggers *ts, const struct data *d, const char *s,
    unsigned looks, bool need)
{
	unsigned list = 1, lists = 0;

	while (*s != '\0') {
		size_t len = strcspn(s, "|+"), i = find_word(ts, d, s, len);

		ts->word[i].looks |= list == 1 ? looks : 0;
		lists |= list;
		if (need) {
			if (ts->uses >= TABLE_NONE)
				errx(2, "too many words");
			MEMORY_ROOM(ts->use, ts->uses_size, ts->uses + 1);
			ts->use[ts->uses] = (struct triggers_use){
			    (uint32_t)ts->n, (uint32_t)ts->word[i].use, list };
			ts->word[i].use = ++ts->uses;
		}
		s += len;
		if (*s == '+' && (list <<= 1) == 0)
			data_error(d, "too many lists of words");
		s += *s != '\0';
	}
	return lists;
}

void
triggers_add(struct triggers *ts, const struct data *d, const char *s,
    struct triggers_figures figures, bool look)
{
	unsigned lists = read_lists(ts, d, s, look ? TRIGGERS_NEAR : 0, true);

	MEMORY_ROOM(ts->need, ts->size, ts->n + 1);
	ts->need[ts->n++] = (struct need){ .figures = figures,
	    .lists = lists };
}

void
triggers_look(struct triggers *ts, const struct data *d, const char *s,
    enum triggers_look look)
{
	(void)read_lists(ts, d, s, look, false);
}

void
triggers_image(struct triggers *ts, struct image *m)
{
	IMAGE_ARRAY(m, ts->need, ts->n);
	IMAGE_ARRAY(m, ts->word, ts->words);
	IMAGE_ARRAY(m, ts->bytes, ts->bytes_len);
	IMAGE_ARRAY(m, ts->use, ts->uses);
}

void
triggers_prepare(struct triggers *ts, bool day_known)
{
	ts->touched = memory_zeros(ts->n + 1, sizeof(*ts->touched));
	stems_open(&ts->looks);
	stems_open(&ts->all);
	for (size_t i = 0; i < ts->words; i++) {
		struct triggers_word *word = &ts->word[i];
		const char *sought = ts->bytes + word->sought;

		if (day_known && (word->looks & TRIGGERS_DAY) != 0)
			word->looks |= TRIGGERS_NEAR;
		word->looks &= TRIGGERS_NEAR | TRIGGERS_ON;
		if (word->looks != 0)
			stems_add(&ts->looks, sought, word->len, true, i);
		if (word->use > 0)
			stems_add(&ts->all, sought, word->len, true, i);
	}
	stems_prepare(&ts->looks);
	stems_prepare(&ts->all);
	for (size_t i = 0; i < ts->n; i++)
		if (ts->need[i].lists == 0)
			ts->touched[ts->plains++] = i;
}

/* Is it a word that stands at byte `at` of the text, not a part of one? */
static bool
is_word(const struct triggers *ts, const struct triggers_word *word, size_t at)
{
	size_t end = at + word->len;

	return (at == 0 || !beginnings_is_word(ts->text[at - 1])) &&
	    (!word->whole || end == ts->text_len ||
	    !beginnings_is_word(ts->text[end]));
}

/* Note a word that asks for a look, if it has the capitals that it needs. */
static void
note_look(void *arg, size_t i, size_t at)
{
	struct triggers *ts = arg;
	const struct triggers_word *word = &ts->word[i];

	for (size_t k = 0; k < word->len; k++)
		if (isupper((unsigned char)ts->bytes[word->at + k]) &&
		    islower((unsigned char)ts->text[at + k]))
			return;
	if (is_word(ts, word, at))
		ts->wanted |= word->looks;
}

unsigned
triggers_want(struct triggers *ts, const char *s, size_t n)
{
	ts->text = s;
	ts->text_len = n;
	ts->wanted = 0;
	(void)stems_find(&ts->looks, s, n, note_look, ts);
	return ts->wanted;
}

/* Mark the lists of a word, once in a sentence. */
static void
note_word(void *arg, size_t i, size_t at)
{
	struct triggers *ts = arg;
	struct triggers_word *word = &ts->word[i];

	if (word->sentence == ts->total || !is_word(ts, word, at))
		return;
	word->sentence = ts->total;
	for (size_t k = word->use; k > 0; k = ts->use[k - 1].before) {
		const struct triggers_use *use = &ts->use[k - 1];
		unsigned *seen = &ts->need[use->need].seen;

		if (*seen == 0)
			ts->touched[ts->touches++] = use->need;
		*seen |= use->list;
	}
}

void
triggers_begin(struct triggers *ts)
{
	ts->mets = ts->sentences = 0;
}

void
triggers_skip_sentence(struct triggers *ts)
{
	MEMORY_ROOM(ts->end, ts->end_size, ts->sentences + 1);
	ts->end[ts->sentences++] = ts->mets;
}

/*
 * Test a need whose lists have words, so far as they were seen.  If it needs two
 * figures, these may be of different classes.
 */
static void
test(struct triggers *ts, size_t i, struct triggers_figures has)
{
	struct need *need = &ts->need[i];
	struct triggers_figures f = need->figures;
	unsigned two = f.twice & has.once;

	if (need->seen == need->lists &&
	    (f.once == 0 || (f.once & has.once) != 0) &&
	    (f.twice == 0 || (f.twice & has.twice) != 0 ||
	    (two & (two - 1)) != 0)) {
		MEMORY_ROOM(ts->met, ts->met_size, ts->mets + 1);
		ts->met[ts->mets++] = i;
	}
	need->seen = 0;
}

void
triggers_sentence(struct triggers *ts, const char *s, size_t n,
    struct triggers_figures figures)
{
	ts->text = s;
	ts->text_len = n;
	ts->total++;
	ts->touches = ts->plains;
	(void)stems_find(&ts->all, s, n, note_word, ts);
	for (size_t i = 0; i < ts->touches; i++)
		test(ts, ts->touched[i], figures);
	triggers_skip_sentence(ts);
}
