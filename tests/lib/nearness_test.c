/*
 * nearness_test - words near each other: the same pairs as all pairs tried,
 * and chains that hold what they ask for, found where there are any, and only
 * through an open gate; and the same matches whichever words are thought to be rare.
 */
#include "check.h"
#include "topics/nearness.h"

#include <ctype.h>
#include <stdlib.h>

#include "bytes/memory.h"

#define TEXT_WORDS 24
#define FOUND_MAX 64
#define COUNTED 10		/* texts per count of words */

struct text {			/* words of a letter, some before a stop */
	char s[4 * TEXT_WORDS + PHRASES_SLACK];
	char word[TEXT_WORDS];
	int sentence[TEXT_WORDS];
	size_t n, len;
};

static void
make_text(struct text *t)
{
	int sentence = 0;

	memset(t, 0, sizeof(*t));
	t->n = 1 + check_random(TEXT_WORDS);
	for (size_t i = 0; i < t->n; i++) {
		/* a capital begins a sentence */
		bool first = i == 0 || t->sentence[i - 1] != sentence;

		t->word[i] = (char)('a' + check_random(4));
		t->sentence[i] = sentence;
		t->s[t->len++] = (char)(first ? toupper(t->word[i]) :
		    t->word[i]);
		t->s[t->len++] = 'x';
		if (check_random(8) == 0) {
			t->s[t->len++] = '.';
			sentence++;
		}
		t->s[t->len++] = ' ';
	}
}

struct found {
	struct chain_match match[FOUND_MAX];
	size_t n;
};

static void
keep(void *arg, const struct chain_match *m)
{
	struct found *f = arg;

	CHECK(f->n < FOUND_MAX, "%zu matches", f->n);
	f->match[f->n++] = *m;
}

static void
note(void *arg, uint32_t id, size_t n)
{
	CHECK(id & NEARNESS_ID, "phrase %u is not ours", id);
	nearness_note(arg, id, n);
}

struct search {
	struct phrases *p;
	struct nearness *x;
	struct phrases_text t;
};

static void
add_pattern(struct search *s, const char *pattern, uint32_t id)
{
	const char *why = nearness_add(s->x, pattern, strlen(pattern), id);

	CHECK(why == NULL, "%s: %s", pattern, why);
}

static void
open_search(struct search *s)
{
	*s = (struct search){ .p = phrases_new(PHRASES_PARTS) };
	s->x = nearness_new(s->p);
}

/* Search with these gates open, or none if NULL. */
static void
search(struct search *s, const char *text, size_t len, const bool *open,
    struct found *f)
{
	f->n = 0;
	phrases_read(s->p, text, len, &s->t);
	nearness_begin(s->x, text, len, &s->t, keep, f);
	phrases_search(s->p, text, &s->t, note, s->x);
	nearness_search(s->x, NULL);
	if (open != NULL)
		nearness_search(s->x, open);
}

#define GATE 5			/* of every other pattern */

static uint32_t
gate_of(void *arg, uint32_t id)
{
	(void)arg;
	(void)id;
	return GATE;
}

/*
 * All matches of a pattern in a text.  Searches are never freed (nearness.h),
 * so each pattern is opened once.
 */
static void
find(const char *pattern, const struct text *text, struct found *f)
{
	static struct {
		char pattern[40];
		struct search search;
	} open[64];
	static const bool shut[GATE + 1], wide[GATE + 1] = { [GATE] = true };
	size_t i = 0;

	while (open[i].search.p != NULL &&
	    strcmp(open[i].pattern, pattern) != 0)
		i++;
	CHECK(i < 63, "too many patterns for %s", pattern);
	if (open[i].search.p == NULL) {
		(void)strcpy(open[i].pattern, pattern);
		open_search(&open[i].search);
		add_pattern(&open[i].search, pattern, 7);
		if (i % 2 > 0)
			nearness_gates(open[i].search.x, gate_of, NULL);
	}
	if (i % 2 > 0) {
		search(&open[i].search, text->s, text->len, shut, f);
		CHECK(f->n == 0, "the gate of %s is shut", pattern);
	}
	search(&open[i].search, text->s, text->len, wide, f);
}

/* Is the word at j near that at i: within so many, after it if `ordered`? */
static bool
is_near(const struct text *t, size_t i, size_t j, size_t words, bool ordered)
{
	size_t apart = i < j ? j - i : i - j;

	return apart > 0 && apart <= words && (!ordered || j > i) &&
	    t->sentence[i] == t->sentence[j];
}

static bool
is_pair(const struct text *t, size_t i, size_t j, size_t words, bool ordered)
{
	return t->word[i] == 'a' && (t->word[j] == 'b' || t->word[j] == 'c') &&
	    is_near(t, i, j, words, ordered);
}

/* Does a pair lie between i and j that is not those two? */
static bool
has_shorter(const struct text *t, size_t i, size_t j, size_t words,
    bool ordered)
{
	size_t from = i < j ? i : j, to = i < j ? j : i;

	for (size_t a = from; a <= to; a++)
		for (size_t b = from; b <= to; b++)
			if (is_pair(t, a, b, words, ordered) &&
			    !((a == from && b == to) || (b == from && a == to)))
				return true;
	return false;
}

static bool
was_told(const struct found *f, size_t i, size_t j)
{
	for (size_t k = 0; k < f->n; k++)
		if (f->match[k].hit[0].part == i && f->match[k].hit[1].part == j)
			return true;
	return false;
}

static void
test_pairs(void)
{
	size_t pairs = 0;

	for (unsigned round = 0; round < check_trials(2000); round++) {
		size_t words = 1 + check_random(6);
		bool ordered = check_random(2) == 0;
		char pattern[40];
		struct text t;
		struct found f;

		(void)snprintf(pattern, sizeof(pattern), "ax %c%zu {bx cx}",
		    ordered ? '>' : '~', words);
		make_text(&t);
		find(pattern, &t, &f);
		for (size_t i = 0; i < t.n; i++)
			for (size_t j = 0; j < t.n; j++) {
				bool want = is_pair(&t, i, j, words, ordered) &&
				    !has_shorter(&t, i, j, words, ordered);

				pairs += want;
				CHECK(was_told(&f, i, j) == want,
				    "%s in '%s': words %zu and %zu are %s told",
				    pattern, t.s, i, j, want ? "not" : "");
			}
	}
	CHECK(pairs > check_trials(1000), "only %zu pairs", pairs);
}

/* Is there a chain at all: `a` near `b`, this near `c`? */
static bool
has_chain(const struct text *t, size_t words, bool ordered, size_t more)
{
	for (size_t i = 0; i < t->n; i++)
		for (size_t j = 0; t->word[i] == 'a' && j < t->n; j++)
			for (size_t k = 0; t->word[j] == 'b' && k < t->n; k++)
				if (t->word[k] == 'c' &&
				    is_near(t, i, j, words, ordered) &&
				    is_near(t, j, k, more, false))
					return true;
	return false;
}

static void
test_chains(void)
{
	size_t chains = 0;

	for (unsigned round = 0; round < check_trials(2000); round++) {
		size_t words = 1 + check_random(4), more = 1 + check_random(4);
		bool ordered = check_random(2) == 0;
		char pattern[40];
		struct text t;
		struct found f;

		(void)snprintf(pattern, sizeof(pattern), "ax %c%zu bx ~%zu cx",
		    ordered ? '>' : '~', words, more);
		make_text(&t);
		find(pattern, &t, &f);
		CHECK((f.n > 0) == has_chain(&t, words, ordered, more),
		    "%s in '%s': %zu found", pattern, t.s, f.n);
		for (size_t i = 0; i < f.n; i++) {
			const struct word_hit *h = f.match[i].hit;

			chains++;
			CHECK(t.word[h[0].part] == 'a' &&
			    t.word[h[1].part] == 'b' &&
			    t.word[h[2].part] == 'c' && is_near(&t, h[0].part,
			    h[1].part, words, ordered) && is_near(&t,
			    h[1].part, h[2].part, more, false),
			    "%s in '%s': %u %u %u", pattern, t.s, h[0].part,
			    h[1].part, h[2].part);
		}
	}
	CHECK(chains > check_trials(500), "only %zu chains", chains);
}

/*
 * Words in all the forms that the short cuts tell by their letters: possessives
 * with either apostrophe, plurals, stems, digits, and letters beyond ASCII.
 */
static const char *const patterns[] = { "{money cash} ~3 {run* grant}",
    "GP ~4 {practice practices \"health centre\"}", "rent >2 GP",
    "{\"run out\" \"ran out\"} ~3 money", "in >1 writing ~5 {minister ICB}",
    "{1* £2* 12} ~2 {grant na\303\257ve}", "o'clock ~3 {ra* cash}",
    "practice ~3 rent ~3 practice", "{no* ru*} >1 {caf\303\251 don't}",
    "{\"practice's rent\" rent} >2 {\"of the\" cash}",
    "{solo unsaid bank*} >1 {of in}", "his ~3 her ~3 his", "her >1 said",
    "her >1 was" };
static const char *const words[] = { "money", "Money's", "money\342\200\231s",
    "cash", "running", "ran", "runs", "run", "out", "out,", "GP", "GPs", "gp",
    "GP's", "practice", "Practice\342\200\231s", "practices'", "health",
    "centre", "health-centre", "rent", "rents", "in", "writing", "minister",
    "ICB", "ICBs", "12", "1st", "\302\24324m", "grant", "grants",
    "na\303\257ve", "NA\303\217VE", "o'clock", "O\342\200\231CLOCK",
    "no.", "noon", "of", "the",
    "caf\303\251", "don't", "don\312\274t", "solo", "un\305\277aid", "was",
    "said", "his", "her", "and", "it's", "ban\342\204\252", "3.5%" };

static void
open_patterns(struct search *s)
{
	open_search(s);
	for (uint32_t i = 0; i < sizeof(patterns) / sizeof(*patterns); i++)
		add_pattern(s, patterns[i], i);
}

static void
count_near(void *arg, uint32_t id, size_t n)
{
	nearness_count(arg, id, n);
}

static void
count_words(struct search *s)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		char word[BRIEF_MAX + PHRASES_SLACK] = "";

		(void)strcat(word, words[i]);
		phrases_sample(s->p, word, strlen(word),
		    (uint32_t)check_random(1000));
	}
	phrases_sampled(s->p, count_near, s->x);
}

/* The order in which patterns are tried may differ. */
static int
by_pattern(const void *a, const void *b)
{
	const struct chain_match *x = a, *y = b;

	if (x->id != y->id)
		return x->id < y->id ? -1 : 1;
	return x->start != y->start ? (x->start < y->start ? -1 : 1) :
	    (x->end > y->end) - (x->end < y->end);
}

static bool
same_matches(struct found *a, struct found *b)
{
	qsort(a->match, a->n, sizeof(*a->match), by_pattern);
	qsort(b->match, b->n, sizeof(*b->match), by_pattern);
	for (size_t i = 0; i < a->n && i < b->n; i++)
		if (by_pattern(&a->match[i], &b->match[i]) != 0)
			return false;
	return a->n == b->n;
}

static void
test_rare(void)
{
	struct search warm, cold;
	struct found a, b;
	size_t found = 0;

	open_patterns(&warm);
	for (int round = 0; round < 3000; round++) {
		char text[40 * 16 + PHRASES_SLACK] = "";
		size_t n = 1 + check_random(40);

		for (size_t i = 0; i < n; i++) {
			(void)strcat(text, words[check_random(
			    sizeof(words) / sizeof(*words))]);
			(void)strcat(text, " ");
		}
		if (round % COUNTED == 0) {
			open_patterns(&cold);
			count_words(&cold);
		}
		search(&cold, text, strlen(text), NULL, &b);
		search(&warm, text, strlen(text), NULL, &a);
		found += b.n;
		CHECK(same_matches(&a, &b), "'%s': %zu found, not %zu", text,
		    a.n, b.n);
	}
	CHECK(found > 1000, "only %zu found", found);
}

int
main(void)
{
	check_begin();
	test_pairs();
	test_chains();
	test_rare();
	return check_end();
}
