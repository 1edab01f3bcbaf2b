/* phrases: what is found in a text, as `id:words` in order of place. */
#include "bytes/level.h"
#include "check.h"
#include "match/phrases.h"
#include "text/words.h"

#define MAX 128

static size_t
numbers(struct phrases *p, const char *text, uint32_t *number)
{
	struct words words;
	struct word w;
	size_t n = 0;

	words_begin(&words, text, strlen(text), 0);
	while (n < MAX && words_next(&words, &w))
		number[n++] = phrases_word(p, w.s, w.len) |
		    (w.spaced ? 0 : PHRASES_APART);
	return n;
}

/* The longest phrases from left to right, none over another. */
static void
find(struct phrases *p, const char *text, char *out)
{
	uint32_t number[MAX], id;
	size_t n = numbers(p, text, number), len;

	*out = '\0';
	for (size_t i = 0; i < n; i += len > 0 ? len : 1) {
		len = 0;
		if ((number[i] & PHRASES_START) == 0 ||
		    (id = phrases_longest(p, number + i, n - i, 0, &len)) ==
		    PHRASES_NONE)
			continue;
		out += sprintf(out, "%u:%zu ", id, len);
	}
}

static void
check(unsigned flags, const char *const *phrase, const char *text,
    const char *want)
{
	struct phrases *p = phrases_new(flags);
	char got[MAX * 8];

	for (uint32_t i = 0; phrase[i] != NULL; i++) {
		const char *why = phrases_add(p, phrase[i],
		    strlen(phrase[i]), i);

		CHECK(why == NULL, "%s: %s", phrase[i], why);
	}
	for (int again = 0; again < 2; again++) {
		find(p, text, got);
		CHECK(strcmp(got, want) == 0, "%s: %s, not %s", text, got,
		    want);
	}
}

static void
check_refused(const char *phrase)
{
	struct phrases *p = phrases_new(0);

	CHECK(phrases_add(p, phrase, strlen(phrase), 0) != NULL,
	    "%s should be refused", phrase);
}

/* New phrases that know forms of words, of some more than of others. */
static struct phrases *
with_forms(unsigned flags)
{
	static const char *const words[][2] = { { "word", "word words wording " },
	    { "in", "in " }, { "caf\xc3\xa9", "caf\xc3\xa9 cafes " },
	    { "many", "b c d e f g h i j k l m n o p q r s t u v w x y z a1 b1 "
	    "don't " } };
	struct phrases *p = phrases_new(flags);

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		phrases_add_forms(p, words[i][0], strlen(words[i][0]),
		    words[i][1], strlen(words[i][1]));
	return p;
}

static void
check_forms(void)
{
	struct phrases *p = with_forms(PHRASES_PARTS);
	char got[MAX * 8];

	CHECK(phrases_have_forms(p, "word", 4) &&
	    !phrases_have_forms(p, "words", 5), "forms of others are known");
	CHECK(phrases_add(p, "word~ in~", 9, 1) == NULL &&
	    phrases_add(p, "re-word~", 8, 2) == NULL &&
	    phrases_add(p, "many~ word", 10, 3) == NULL, "refused");
	CHECK(phrases_add(p, "words~", 6, 4) != NULL &&
	    phrases_add(p, "word~in", 7, 4) != NULL, "not refused");
	find(p, "Wording in words IN, word's in; in word; RE words, z word, "
	    "wordings in", got);
	CHECK(strcmp(got, "1:2 1:2 1:2 2:2 3:2 ") == 0, "forms: %s", got);
}

/* Many phrases, so that all tables grow; each finds itself. */
static void
check_many(void)
{
	struct phrases *p = phrases_new(0);
	uint32_t number[MAX];
	char s[64];
	size_t len;

	for (uint32_t i = 0; i < 20000; i++) {
		(void)snprintf(s, sizeof(s), "a%u b%u c%u", i % 7, i / 100, i);
		CHECK(phrases_add(p, s, strlen(s), i) == NULL, "%s: refused",
		    s);
	}
	for (uint32_t i = 0; i < 20000; i++) {
		(void)snprintf(s, sizeof(s), "A%u B%u C%u d", i % 7, i / 100, i);
		CHECK(phrases_longest(p, number, numbers(p, s, number), 0,
		    &len) == i && len == 3, "%s: not found", s);
	}
}

/* For each word of a text, the longest phrase that starts there. */
struct longest {
	uint32_t id[MAX];
	size_t n[MAX];	/* its words; 0: none */
	const struct phrases_text *t;
};

static void
keep_longest(void *arg, uint32_t id, size_t n)
{
	struct longest *l = arg;
	size_t at = l->t->at;

	if (at < MAX && n > l->n[at]) {
		l->id[at] = id;
		l->n[at] = n;
	}
}

/* A text of all sorts of characters. */
static void
make_text(char *text)
{
	static const char *const piece[] = { "a", "in", "word", "Practice", " ",
	    " ", " ", " ", ".", ",", "-", "--", "'", "\"", ";", ":", ")", "(",
	    "!", "?", "[", "]", "1", "\xe2\x80\x99", "\xe2\x80\x94",
	    "\xc3\xa9", "\xff", "_", "@", "#", "/", "&", "*", "J. ",
	    "\xc5\xbf", "\xd0\xb4\xd0\xbe\xd0\xbc", "\xd0\xb4",
	    "\xca\xbc", "\xcc\x81", "\xce\x86",
	    "pneumonoultramicroscopic", "U.K.", "s", "n't", "www.", "$", "x" };

	*text = '\0';
	for (int j = 0; j < 40; j++)
		(void)strcat(text, piece[check_random(sizeof(piece) /
		    sizeof(piece[0]))]);
}

/* phrases_read and phrases_search, which have short cuts, against all words. */
static void
check_read(void)
{
	static const char *const phrase[] = { "word in a word", "in",
	    "practice", "a practice", "x word", "word*", "practice in",
	    "a word in", "s a", "pneumonoultramicroscopic x", "a a" };
	struct phrases *p = phrases_new(0);
	struct phrases_text t = { .start = NULL };
	uint32_t number[MAX], id;
	char text[2000];

	for (uint32_t i = 0; i < sizeof(phrase) / sizeof(phrase[0]); i++)
		(void)phrases_add(p, phrase[i], strlen(phrase[i]), i);
	for (int i = 0; i < 30000; i++) {
		struct longest read = { .t = &t };
		size_t n, len;

		make_text(text);
		n = numbers(p, text, number);
		phrases_read(p, text, strlen(text), &t);
		phrases_search(p, text, &t, keep_longest, &read);
		for (size_t at = 0; n < MAX && at < n; at++) {
			id = phrases_longest(p, number + at, n - at, 0, &len);
			CHECK(len == read.n[at] &&
			    (len == 0 || id == read.id[at]),
			    "%s: at word %zu %u:%zu, not %u:%zu", text, at,
			    read.id[at], read.n[at], id, len);
		}
		CHECK(n == MAX || n == t.parts.words,
		    "%s: %zu words, not %zu", text, t.parts.words, n);
	}
}

#define POOL 40			/* phrases */

struct hits {			/* words of each phrase found at each part */
	unsigned char n[MAX][POOL];
	const struct phrases_text *t;
};

static void
keep_all(void *arg, uint32_t id, size_t n)
{
	struct hits *h = arg;

	if (h->t->at < MAX)
		h->n[h->t->at][id] = (unsigned char)(h->n[h->t->at][id] + n);
}

static void
find_all(struct phrases *p, const char *text, struct hits *h)
{
	static struct phrases_text t;

	h->t = &t;
	phrases_read(p, text, strlen(text), &t);
	phrases_search(p, text, &t, keep_all, h);
}

/* Some of n pieces, each after one of a few separators. */
static void
join(char *to, const char *const *piece, size_t pieces, size_t n, size_t signs)
{
	static const char *const sign[] = { " ", " ", " ", " ", "-", ", " };

	for (*to = '\0'; n > 0; n--) {
		(void)strcat(to, piece[check_random(pieces)]);
		if (n > 1)
			(void)strcat(to, sign[check_random(signs)]);
	}
}

/*
 * Many phrases find what each of them finds alone, whichever words are thought
 * to be rare, at every level, in texts that are all ASCII or not.
 */
static void
check_together(unsigned flags)
{
	static const char *const word[] = { "word", "word~", "wor*", "in",
	    "in~", "many~", "caf\xc3\xa9~", "a", "a*",
	    "practice", "x1", "x*", "don't", "don*", "caf\xc3\xa9", "AB",
	    "ab", "abc", "longer than*", "longerthanothers", "o'n*" };
	static const char *const said[] = { "word", "Wording", "cafes", "in",
	    "A", "ab", "practice's", "x1", "X12", "don't", "don", "ABs", "AB",
	    "longer", "thank", "longerthanothers'", "O'Neill", "a1", "\xff",
	    "DON\xe2\x80\x99T", "CAF\xc3\x89", "caf\xc3\xa9s" };
	const size_t words = sizeof(word) / sizeof(word[0]);
	struct phrases *alone[POOL];
	char s[POOL][100], text[4000];

	for (uint32_t i = 0; i < POOL; i++) {
		join(s[i], word, words, 1 + check_random(3), 1);
		alone[i] = with_forms(flags);
		CHECK(phrases_add(alone[i], s[i], strlen(s[i]), i) == NULL,
		    "%s: refused", s[i]);
	}
	for (size_t set = 0; set < 8; set++) {
		struct phrases *all = with_forms(flags);
		size_t first = check_random(POOL), n = 1 + check_random(POOL);

		for (size_t k = first; k < first + n; k++)
			(void)phrases_add(all, s[k % POOL],
			    strlen(s[k % POOL]), (uint32_t)(k % POOL));
		for (size_t i = 0; i < words; i++)
			phrases_sample(all, word[i], strlen(word[i]),
			    (uint32_t)check_random(9));
		for (unsigned round = 0; round < check_trials(200); round++) {
			struct hits want = { .n = { { 0 } } };

			memset(text, 0, sizeof(text));
			join(text, said, sizeof(said) / sizeof(said[0]) -
			    (round % 2 == 0 ? 4 : 0), 100, 6);
			for (size_t k = first; k < first + n; k++)
				find_all(alone[k % POOL], text, &want);
			for (unsigned l = 0; level_set(l); l++) {
				struct hits got = { .n = { { 0 } } };

				find_all(all, text, &got);
				CHECK(memcmp(got.n, want.n, sizeof(got.n)) == 0,
				    "level %u: others in '%s'", l, text);
			}
		}
	}
}

int
main(void)
{
	static const char *const boards[] = { "integrated care",
	    "integrated care board", "care", "board of trade", NULL };
	static const char *const capitals[] = { "ICS", "it", "GP committee",
	    "Fuller report", NULL };
	static const char *const stars[] = { "privatis*", "integrat* care",
	    "pri*", "vote*", NULL };
	static const char *const equal[] = { "it", "IT", "care", "care", NULL };
	static const char *const hyphens[] = { "long-term plan",
	    "GP", "no confidence", NULL };
	static const char *const other[] = { "don't know", "élan", "NHS 111",
	    "8am", NULL };

	check_begin();
	check(0, boards, "Integrated Care Boards and integrated care board's",
	    "0:2 1:3 ");
	check(0, boards, "integrated, care board of trade", "2:1 3:3 ");
	check(0, boards, "integrated care board of trade", "1:3 ");
	check(0, boards, "the integrated carer", "");
	check(0, capitals, "ICS ics ICS's IT gp committee GP Committee GPs",
	    "0:1 0:1 1:1 2:2 2:2 ");
	check(0, capitals, "the fuller report", "3:2 ");
	check(PHRASES_LETTERS, capitals, "the fuller report; Fuller report, "
	    "FULLER REPORT", "3:2 3:2 ");
	check(0, stars, "Privatisation, prime integrated care voted",
	    "0:1 2:1 1:2 3:1 ");
	check(0, equal, "it IT care", "0:1 1:1 3:1 ");
	check(0, hyphens, "the long-term plan", "0:2 ");
	check(0, other, "I DON\xe2\x80\x99T KNOW \xc3\x89LAN, NHS 111 from 8am",
	    "0:2 1:1 2:2 3:1 ");
	check_refused("");
	check_refused("...");
	check_refused("a, b");
	check_refused("a b!");
	check_forms();
	check_many();
	check_read();
	check_together(0);
	check_together(PHRASES_PARTS);
	return check_end();
}
