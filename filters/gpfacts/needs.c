/*
 * Each word knows the lists it stands in.  When it is found, these are marked
 * with their needs, and a need whose lists are all marked is met: so the time
 * depends on the few words found in a sentence, not on the number of needs.
 */
#include "needs.h"

#include <ctype.h>
#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"

static void
fold(char *s)
{
	for (; *s != '\0'; s++)
		*s = (char)tolower((unsigned char)*s);
}

/*
 * A text as its words are searched for: after a space, and with a space for
 * each byte that is neither letter nor digit of ASCII.  What begins with a
 * space then stands at the start of a word.
 */
static void
plain(char *to, const char *s, size_t n)
{
	*to++ = ' ';
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];
		bool letter = (unsigned char)((c | 0x20) - 'a') < 26;
		bool digit = (unsigned char)(c - '0') < 10;

		to[i] = letter || digit ? (char)c : ' ';
	}
}

/* How a word is searched for. */
static char *
sought(const char *s, size_t len)
{
	char *to = memory_zeros(len + 2, 1);

	plain(to, s, len);
	while (to[1] == ' ')
		memmove(to, to + 1, strlen(to));
	return to;
}

static size_t
add_word(struct needs *ns, const char *s, size_t len, char *folded,
    uint64_t hash)
{
	if (ns->words >= TABLE_NONE)
		errx(2, "too many words");
	ns->word = memory_grow(ns->word, &ns->words_size, ns->words + 1,
	    sizeof(*ns->word));
	ns->word[ns->words] = (struct needs_word){ .s = folded,
	    .sought = sought(folded, len), .written = memory_copy(s, len) };
	table_add(&ns->numbers, hash, (uint32_t)ns->words);
	return ns->words++;
}

/* The number of a word, which is added if it is new. */
static size_t
find_word(struct needs *ns, const struct data *d, const char *s, size_t len)
{
	uint64_t hash;
	char *word;
	size_t at, i;

	for (i = 0; i < len && !isalnum((unsigned char)s[i]);)
		i++;
	if (i == len)
		data_error(d, "a word has a letter or digit");
	word = memory_copy(s, len);
	fold(word);
	hash = hash_bytes(word, len, 0);
	for (i = table_first(&ns->numbers, hash, &at); i != TABLE_NONE;
	    i = table_next(&ns->numbers, hash, &at))
		if (strcmp(ns->word[i].s, word) == 0)
			break;
	if (i == TABLE_NONE)
		return add_word(ns, s, len, word, hash);
	if (memcmp(ns->word[i].written, s, len) != 0)
		fold(ns->word[i].written);	/* any case will do */
	free(word);
	return i;
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
    unsigned classes)
{
	struct need need = { .classes = classes };

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
		if (ns->need[i].classes == classes &&
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
    bool day)
{
	while (n > 0) {
		const char *word = s;
		size_t len = cut(&s, &n), i = find_word(ns, d, word, len);

		if (day)
			ns->word[i].for_day = true;
		else
			ns->word[i].looks = true;
		s += n > 0;
		n -= n > 0;
	}
}

void
needs_look_for(struct needs *ns, size_t need)
{
	const struct need *of = &ns->need[need];

	for (size_t i = 0; i < of->words && of->word[i] != NEEDS_END; i++)
		ns->word[of->word[i]].looks = true;
}

#define SCREEN_FORMS 20000	/* a sparse screen lets less through */

/*
 * Put the word of a string that most texts lack into the screen: one with a
 * capital, else the longest.  The last word may go on.
 */
static void
add_to_screen(struct screen *screen, const struct needs_word *word)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz";
	size_t best = 0, best_len = 0, most = 0;

	for (size_t i = 0; word->s[i] != '\0';) {
		size_t len = strspn(word->s + i, letters), worth = len;

		if (isupper((unsigned char)word->written[i]))
			worth += LITERALS_MAX;
		if (worth > most) {
			most = worth;
			best = i;
			best_len = len;
		}
		i += len > 0 ? len : 1;
	}
	if (best_len > 0)
		screen_add(screen, word->s + best, best_len,
		    word->s[best + best_len] == '\0',
		    isupper((unsigned char)word->written[best]) != 0);
}

/* The number of words in a string that is searched for. */
static size_t
count_words(const char *sought)
{
	size_t n = 0;

	for (; *sought != '\0'; sought++)
		n += sought[0] == ' ' && sought[1] != ' ' && sought[1] != '\0';
	return n;
}

void
needs_prepare(struct needs *ns, bool day_known)
{
	ns->seen = memory_zeros(ns->n + 1, sizeof(*ns->seen));
	screen_open(&ns->screen, SCREEN_FORMS);
	for (size_t i = 0; i < ns->words; i++) {
		struct needs_word *word = &ns->word[i];
		size_t len = strlen(word->sought);

		word->looks |= day_known && word->for_day;
		if (word->uses > 0)
			literals_add(&ns->all, word->sought, len, i);
		if (!word->looks)
			continue;
		literals_add(&ns->looks, word->sought, len, i);
		add_to_screen(&ns->screen, word);
		if (count_words(word->sought) > ns->look_parts)
			ns->look_parts = count_words(word->sought);
	}
	if (ns->looks.n > 0)
		literals_prepare(&ns->looks);
	if (ns->all.n > 0)
		literals_prepare(&ns->all);
}

static void
note_look(void *arg, size_t id)
{
	struct needs *ns = arg;

	(void)id;
	ns->any_found = true;
}

static void
search(struct needs *ns, const struct literals *words, const char *s, size_t n,
    literals_found *note)
{
	ns->line = memory_grow(ns->line, &ns->line_size, n + 1, 1);
	plain(ns->line, s, n);
	literals_find(words, ns->line, n + 1, note, ns);
}

/* Every word with an apostrophe or beyond ASCII passes the screen: skip it. */
static bool
any_passes(const struct needs *ns, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((ns->parts.part[ns->list[i]].end & PARTS_ODD) == 0)
			return true;
	return false;
}

/* Search the words around part i for one that asks for a look. */
static void
search_around(struct needs *ns, size_t i, const char *s, size_t n)
{
	size_t last = i + ns->look_parts;
	size_t from = i < ns->look_parts ? 0 :
	    ns->parts.part[i - ns->look_parts].start & ~PARTS_APART;
	size_t to = last < ns->parts.n ?
	    ns->parts.part[last].end & ~PARTS_ODD : n;

	search(ns, &ns->looks, s + from, to - from, note_look);
}

bool
needs_want(struct needs *ns, const char *s, size_t n)
{
	size_t passed;

	ns->any_found = false;
	if (ns->looks.n == 0)
		return false;
	parts_read(&ns->parts, s, n, true);
	ns->list = memory_grow(ns->list, &ns->list_size,
	    ns->parts.n + SCREEN_SLACK, sizeof(*ns->list));
	passed = screen_find(&ns->screen, &ns->parts, ns->list);
	if (any_passes(ns, passed))
		for (size_t i = 0; i < passed && !ns->any_found; i++)
			search_around(ns, ns->list[i], s, n);
	return ns->any_found;
}

static void
note_word(void *arg, size_t id)
{
	struct needs *ns = arg;
	struct needs_word *word = &ns->word[id];

	if (word->sentence == ns->total)
		return;
	word->sentence = ns->total;
	for (size_t i = 0; i < word->uses; i++)
		ns->seen[word->use[i].need] |= word->use[i].list;
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
needs_sentence(struct needs *ns, const char *s, size_t n, unsigned classes)
{
	bool *met = make_row(ns, ++ns->sentences);

	ns->total++;
	memset(ns->seen, 0, ns->n * sizeof(*ns->seen));
	if (ns->all.n > 0)
		search(ns, &ns->all, s, n, note_word);
	for (size_t i = 0; i < ns->n; i++) {
		const struct need *need = &ns->need[i];

		met[i] = ns->seen[i] == need->lists &&
		    (need->classes == 0 || (need->classes & classes) != 0);
		ns->met[i] |= met[i];
	}
}

void
needs_free(struct needs *ns)
{
	for (size_t i = 0; i < ns->n; i++)
		free(ns->need[i].word);
	for (size_t i = 0; i < ns->words; i++) {
		free(ns->word[i].s);
		free(ns->word[i].sought);
		free(ns->word[i].use);
		free(ns->word[i].written);
	}
	free(ns->need);
	free(ns->word);
	free(ns->seen);
	table_free(&ns->numbers);
	free(ns->met);
	free(ns->list);
	free(ns->line);
	literals_free(&ns->looks);
	literals_free(&ns->all);
	screen_close(&ns->screen);
	parts_free(&ns->parts);
}
