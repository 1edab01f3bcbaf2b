/*
 * A word knows the lists it stands in.  When it is found, these are marked with
 * their needs, and a need whose lists are all marked is met: so the time depends
 * on the few words found in a sentence, not on the number of needs.
 */
#include "needs.h"

#include <ctype.h>
#include <err.h>
#include <string.h>

#include "beginnings.h"
#include "bytes/hash.h"
#include "bytes/memory.h"

/* The number of a word, which is added if it is new. */
static size_t
find_word(struct needs *ns, const struct data *d, const char *s, size_t len)
{
	struct needs_word *word;
	uint64_t hash;
	size_t space;

	/* punctuation before it is not searched for */
	for (; len > 0 && !beginnings_is_word(*s); len--)
		s++;
	space = len > 0 && s[len - 1] == ' ';
	if (len < STEMS_SHORTEST + space)
		data_error(d, "a word has at least two bytes");
	hash = hash_bytes(s, len, 0);
	TABLE_EACH(i, &ns->numbers, hash)
		if (strlen(ns->word[i].written) == len &&
		    memcmp(ns->word[i].written, s, len) == 0)
			return i;
	if (ns->words >= TABLE_NONE)
		errx(2, "too many words");
	MEMORY_ROOM(ns->word, ns->words_size, ns->words + 1);
	word = &ns->word[ns->words];
	*word = (struct needs_word){ .written = memory_copy(s, len),
	    .sought = memory_copy(s, len), .len = len - space,
	    .whole = space > 0 };
	for (size_t i = 0; i < len; i++)
		word->sought[i] = (char)tolower((unsigned char)s[i]);
	table_add(&ns->numbers, hash, (uint32_t)ns->words);
	return ns->words++;
}

/*
 * Read lists of words, and return them as bits.  Those of the first ask for looks;
 * if it is for a need, the next one, all have a use.
 */
static unsigned
read_lists(struct needs *ns, const struct data *d, const char *s,
    unsigned looks, bool need)
{
	unsigned list = 1, lists = 0;

	while (*s != '\0') {
		size_t len = strcspn(s, "|+"), i = find_word(ns, d, s, len);

		ns->word[i].looks |= list == 1 ? looks : 0;
		lists |= list;
		if (need) {
			MEMORY_ROOM(ns->use, ns->uses_size, ns->uses + 1);
			ns->use[ns->uses] = (struct needs_use){ ns->n,
			    ns->word[i].use, list };
			ns->word[i].use = ++ns->uses;
		}
		s += len;
		if (*s == '+' && (list <<= 1) == 0)
			data_error(d, "too many lists of words");
		s += *s != '\0';
	}
	return lists;
}

void
needs_add(struct needs *ns, const struct data *d, const char *s,
    struct needs_figures figures, bool look)
{
	unsigned lists = read_lists(ns, d, s, look ? NEEDS_NEAR : 0, true);

	MEMORY_ROOM(ns->need, ns->size, ns->n + 1);
	ns->need[ns->n++] = (struct need){ .figures = figures,
	    .lists = lists };
}

void
needs_look(struct needs *ns, const struct data *d, const char *s,
    enum needs_look look)
{
	(void)read_lists(ns, d, s, look, false);
}

void
needs_prepare(struct needs *ns, bool day_known)
{
	ns->touched = memory_zeros(ns->n + 1, sizeof(*ns->touched));
	stems_open(&ns->looks);
	stems_open(&ns->all);
	for (size_t i = 0; i < ns->words; i++) {
		struct needs_word *word = &ns->word[i];

		if (day_known && (word->looks & NEEDS_DAY) != 0)
			word->looks |= NEEDS_NEAR;
		word->looks &= NEEDS_NEAR | NEEDS_ON;
		if (word->looks != 0)
			stems_add(&ns->looks, word->sought, word->len, true,
			    i);
		if (word->use > 0)
			stems_add(&ns->all, word->sought, word->len, true, i);
	}
	stems_prepare(&ns->looks);
	stems_prepare(&ns->all);
	for (size_t i = 0; i < ns->n; i++)
		if (ns->need[i].lists == 0)
			ns->touched[ns->plains++] = i;
}

/* Is it a word that stands at byte `at` of the text, not a part of one? */
static bool
is_word(const struct needs *ns, const struct needs_word *word, size_t at)
{
	size_t end = at + word->len;

	return (at == 0 || !beginnings_is_word(ns->text[at - 1])) &&
	    (!word->whole || end == ns->text_len ||
	    !beginnings_is_word(ns->text[end]));
}

/* Note a word that asks for a look, if it has the capitals that it needs. */
static void
note_look(void *arg, size_t i, size_t at)
{
	struct needs *ns = arg;
	const struct needs_word *word = &ns->word[i];

	for (size_t k = 0; k < word->len; k++)
		if (isupper((unsigned char)word->written[k]) &&
		    islower((unsigned char)ns->text[at + k]))
			return;
	if (is_word(ns, word, at))
		ns->wanted |= word->looks;
}

unsigned
needs_want(struct needs *ns, const char *s, size_t n)
{
	ns->text = s;
	ns->text_len = n;
	ns->wanted = 0;
	(void)stems_find(&ns->looks, s, n, note_look, ns);
	return ns->wanted;
}

/* Mark the lists of a word, once in a sentence. */
static void
note_word(void *arg, size_t i, size_t at)
{
	struct needs *ns = arg;
	struct needs_word *word = &ns->word[i];

	if (word->sentence == ns->total || !is_word(ns, word, at))
		return;
	word->sentence = ns->total;
	for (size_t k = word->use; k > 0; k = ns->use[k - 1].before) {
		const struct needs_use *use = &ns->use[k - 1];
		unsigned *seen = &ns->need[use->need].seen;

		if (*seen == 0)
			ns->touched[ns->touches++] = use->need;
		*seen |= use->list;
	}
}

void
needs_begin(struct needs *ns)
{
	ns->mets = ns->sentences = 0;
}

void
needs_skip_sentence(struct needs *ns)
{
	MEMORY_ROOM(ns->end, ns->end_size, ns->sentences + 1);
	ns->end[ns->sentences++] = ns->mets;
}

/*
 * Test a need whose lists have words, so far as they were seen.  If it needs two
 * figures, these may be of different classes.
 */
static void
test(struct needs *ns, size_t i, struct needs_figures has)
{
	struct need *need = &ns->need[i];
	struct needs_figures f = need->figures;
	unsigned two = f.twice & has.once;

	if (need->seen == need->lists &&
	    (f.once == 0 || (f.once & has.once) != 0) &&
	    (f.twice == 0 || (f.twice & has.twice) != 0 ||
	    (two & (two - 1)) != 0)) {
		MEMORY_ROOM(ns->met, ns->met_size, ns->mets + 1);
		ns->met[ns->mets++] = i;
	}
	need->seen = 0;
}

void
needs_sentence(struct needs *ns, const char *s, size_t n,
    struct needs_figures figures)
{
	ns->text = s;
	ns->text_len = n;
	ns->total++;
	ns->touches = ns->plains;
	(void)stems_find(&ns->all, s, n, note_word, ns);
	for (size_t i = 0; i < ns->touches; i++)
		test(ns, ns->touched[i], figures);
	needs_skip_sentence(ns);
}
