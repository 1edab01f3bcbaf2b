/*
 * The alignment is a dynamic programme over words, from the last to the first:
 * best[i][j] is the cheapest way in which the words from the i-th from the end
 * on account for all but the first j letters of the short form.
 */
#include "acronyms.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "beginnings.h"
#include "place.h"
#include "text/numbers.h"

#define SHORT_MIN 2
#define SHORT_MAX 14		/* letters and digits of a short form */
#define WORDS_MAX 16		/* of a long form */
#define WORD_LETTERS 10		/* most letters that one word may supply */
#define INSIDE_MAX 400		/* bytes between parentheses */
#define STEP 1024		/* bytes searched at a time */

/* The cost of a letter, by its position in the long form. */
#define COST_INITIAL 0
#define COST_PART 1		/* at the start of a part of a word */
#define COST_NEXT 3		/* next to the previous letter */
#define COST_INSIDE 4
#define COST_FUNCTION 1		/* a function word that supplies no letter */
#define COST_WORD 6		/* any other word that supplies none */
#define COST_COMMA 3		/* a comma after it: a list */
#define COST_LETTER 4		/* highest mean cost of a letter */
#define NEVER 1000

static const char function_words[] = "of and the in for to a an with by on or "
    "at from as & - de";
static const char verbs[] = "is are was were has have had which who that will";

struct word {			/* of a long form, from its first letter on */
	const char *s;
	size_t len;
	size_t at;		/* of this letter, in the text */
	bool comma;		/* after it */
};

struct words {			/* from the last on */
	struct word word[WORDS_MAX];
	size_t n;
};

struct letters {		/* of a short form, in small letters, and its & */
	char c[SHORT_MAX];
	size_t n;
	size_t upper;		/* how many capitals it has */
	bool stop;		/* it has a full stop */
};

static bool
is_text(char c)
{
	return beginnings_is_word(c) || (unsigned char)c >= 0x80;
}

/* The length of a quotation mark, which is not part of a form; or 0. */
static size_t
quote_len(const char *s, size_t n)
{
	if (n >= 1 && (*s == '"' || *s == '\'' || *s == '*'))
		return 1;
	if (n >= 3 && memcmp(s, "\xe2\x80", 2) == 0 &&
	    (unsigned char)s[2] >= 0x98 && (unsigned char)s[2] <= 0x9f)
		return 3;
	return 0;
}

/* The length of a quotation mark or an apostrophe before byte `end`; or 0. */
static size_t
quote_before(const char *s, size_t start, size_t end)
{
	if (end - start > 3 && quote_len(s + end - 3, 3) == 3)
		return 3;
	return end > start ? quote_len(s + end - 1, 1) : 0;
}

static void
trim(const char *s, size_t *start, size_t *end)
{
	size_t len;

	while (*start < *end && (len = s[*start] == ' ' ? 1 :
	    quote_len(s + *start, *end - *start)) > 0)
		*start += len;
	while (*start < *end && (len = strchr(" ,", s[*end - 1]) != NULL ? 1 :
	    quote_before(s, *start, *end)) > 0)
		*end -= len;
}

static bool
read_letters(const char *s, size_t start, size_t end, struct letters *l)
{
	*l = (struct letters){ .n = 0 };
	for (size_t i = start; i < end; i++) {
		l->stop |= s[i] == '.';
		if (!beginnings_is_word(s[i]) && s[i] != '&')
			continue;
		if (l->n == SHORT_MAX)
			return false;
		l->upper += isupper((unsigned char)s[i]) != 0;
		l->c[l->n++] = (char)tolower((unsigned char)s[i]);
	}
	return l->n > 0;
}

/* The word between two bytes, past a quotation mark or bracket that opens it. */
static struct word
word_of(const char *s, size_t from, size_t end)
{
	size_t at = from;

	if (end - from == 1 && s[from] == '&')
		return (struct word){ "and", 3, from, false };
	for (size_t len; at < end && !beginnings_is_word(s[at]); at += len + (len == 0))
		if ((len = quote_len(s + at, end - at)) == 0 && is_text(s[at]))
			break;
	return (struct word){ s + at, end - at, at, s[end - 1] == ',' };
}

/* List the words between two bytes, the last word first. */
static void
read_words(const char *s, size_t start, size_t end, struct words *w)
{
	w->n = 0;
	while (end > start && w->n < WORDS_MAX) {
		size_t from = end;

		while (from > start && s[from - 1] != ' ')
			from--;
		if (from < end)
			w->word[w->n++] = word_of(s, from, end);
		end = from - (from > start);
	}
}

/* Skip the numbers that start a chemical name: 2,4,6-trinitro... */
static size_t
past_numbers(const char *word, size_t len)
{
	size_t i = 0;

	if (len == 0 || !isdigit((unsigned char)word[0]))
		return 0;
	while (i < len && !isalpha((unsigned char)word[i]))
		i++;
	return i < len ? i : 0;
}

/* The cost of the letter at byte i of a word; the previous one is at `last`. */
static int
letter_cost(const char *word, size_t i, size_t last)
{
	if (i == 0)
		return COST_INITIAL;
	if (!is_text(word[i - 1]) || (isdigit((unsigned char)word[i]) !=
	    isdigit((unsigned char)word[i - 1])) ||
	    (isupper((unsigned char)word[i]) &&
	    islower((unsigned char)word[i - 1])))
		return COST_PART;
	return last + 1 == i ? COST_NEXT : COST_INSIDE;
}

/*
 * Does byte i of a word supply a letter?  "and" supplies an ampersand, and a
 * number in words its digit: two-week wait (2WW).
 */
static bool
supplies(const char *word, size_t len, size_t i, char c)
{
	struct number number;

	if (c == '&' && i == 0 && len == 3 && strncasecmp(word, "and", 3) == 0)
		return true;
	if (isdigit((unsigned char)c) && i == 0 && len > 0 &&
	    isalpha((unsigned char)*word))
		return number_at(word, len, 0, &number) &&
		    number.kind != NUMBER_FRACTION && number.value == c - '0';
	return i < len && tolower((unsigned char)word[i]) == c;
}

/* The lowest cost of finding the first n letters in one word, in order. */
static int
word_cost(const char *word, size_t len, const char *c, size_t n, size_t from,
    size_t last)
{
	int best = NEVER;

	if (n == 0)
		return 0;
	if (len > 40)
		len = 40;
	for (size_t i = from; i + n <= len; i++) {
		int cost;

		if (!supplies(word, len, i, *c))
			continue;
		cost = letter_cost(word, i, last);
		if (cost < best)
			cost += word_cost(word, len, c + 1, n - 1, i + 1, i);
		if (cost < best)
			best = cost;
	}
	return best;
}

typedef int costs[WORDS_MAX + 1][SHORT_MAX + 1];

/*
 * The lowest cost at which a word supplies letters from the j-th on, at least
 * one, and the words after it, whose costs these are, the rest.
 */
static int
supply(const int *after, const char *word, size_t len, const struct letters *l,
    size_t j)
{
	int cost = NEVER, here;

	for (size_t k = 1; k <= WORD_LETTERS && j + k <= l->n; k++) {
		if (after[j + k] >= cost)
			continue;
		here = after[j + k] + word_cost(word, len, l->c + j, k, 0,
		    SIZE_MAX - 1);
		if (here < cost)
			cost = here;
	}
	return cost;
}

/* The costs with word i, which may supply some letters from the j-th on. */
static void
add_word(costs best, size_t i, const struct word *word,
    const struct letters *l)
{
	int none = place_in(word->s, word->len, function_words) ?
	    COST_FUNCTION : COST_WORD, here;

	for (size_t j = 0; j <= l->n; j++) {
		if (i > 0 && word->comma && best[i][j] < NEVER)
			best[i][j] += COST_COMMA;
		here = supply(best[i], word->s, word->len, l, j);
		best[i + 1][j] = best[i][j] + none < here ?
		    best[i][j] + none : here;
	}
}

/* The cost of a long form that starts with word i and the first letter. */
static int
start_cost(costs best, size_t i, const struct word *word,
    const struct letters *l)
{
	size_t skip = supplies(word->s, word->len, 0, l->c[0]) ? 0 :
	    past_numbers(word->s, word->len);

	return supplies(word->s + skip, word->len - skip, 0, l->c[0]) ?
	    supply(best[i], word->s + skip, word->len - skip, l, 0) : NEVER;
}

/*
 * How many words, counted from the end, account best for the letters, without the
 * first `from`; 0 if none do.  With `all`, every word must be used; else none is a
 * verb.
 */
static size_t
align(const struct words *w, size_t from, const struct letters *l, bool all,
    int *cost)
{
	costs best;
	size_t most = from + (l->n < 5 ? l->n * 2 : l->n + 5), found = 0;

	*cost = COST_LETTER * (int)l->n + 1;
	for (size_t j = 0; j <= l->n; j++)
		best[from][j] = j == l->n ? 0 : NEVER;
	for (size_t i = from; i < w->n && i < most; i++) {
		const struct word *word = &w->word[i];
		int here;

		if (!all && word->len > 0 && islower((unsigned char)*word->s) &&
		    place_in(word->s, word->len, verbs))
			break;
		add_word(best, i, word, l);
		here = start_cost(best, i, word, l);
		if (here < *cost && (!all || i + 1 == w->n)) {
			*cost = here;
			found = i + 1;
		}
	}
	return found;
}

/*
 * Does this look like a short form?  Citations, numbers, sections and plain
 * words do not.
 */
static bool
is_short(const char *s, size_t start, size_t end)
{
	size_t letters = 0, spaces = 0;

	if (end - start < 1 || end - start > SHORT_MAX + 4 ||
	    !is_text(s[start]) || (end - start < SHORT_MIN &&
	    !isupper((unsigned char)s[start])))
		return false;
	for (size_t i = start; i < end; i++) {
		if (strchr("=%<>:;!?@", s[i]) != NULL)
			return false;
		letters += isalpha((unsigned char)s[i]) != 0 ||
		    (unsigned char)s[i] >= 0xc0;
		spaces += s[i] == ' ';
	}
	return letters > 0 && spaces <= 1;
}

/* Without the s of a plural: ICSs, but not AIDS. */
static size_t
singular(const char *s, size_t start, size_t end)
{
	size_t i = end;

	if (end - start < 3 || s[end - 1] != 's')
		return end;
	i--;
	i -= quote_before(s, start, i);
	return i > start && isupper((unsigned char)s[i - 1]) ? i : end;
}

/* The start of the words before byte `end` that may form the long form. */
static size_t
window_start(const char *s, size_t end)
{
	size_t i = end, words = 0;

	while (i > 0 && words < WORDS_MAX && end - i < INSIDE_MAX) {
		char c = s[i - 1];

		if (c == ';' || c == ':' || c == '\t' ||
		    (i > 1 && memcmp(s + i - 2, "--", 2) == 0) ||
		    (i > 2 && memcmp(s + i - 3, "\xe2\x80\x94", 3) == 0) ||
		    (strchr("([", c) != NULL && (i < 2 || s[i - 2] == ' ')) ||
		    (strchr(")]", c) != NULL && i < end && !beginnings_is_word(s[i]) &&
		    s[i] != '-') ||
		    (strchr(".!?", c) != NULL && i < end && s[i] == ' ' &&
		    i >= 3 && beginnings_is_word(s[i - 2]) && beginnings_is_word(s[i - 3])))
			break;
		words += c == ' ';
		i--;
	}
	return i;
}

/*
 * Align without the last phrase if the words before it account better for the
 * letters: chief nursing officer for England (CNO).  Sets how many are left out.
 */
static size_t
align_head(const struct words *w, const struct letters *l, size_t *out,
    int *cost)
{
	size_t used = align(w, 0, l, false, cost), other;
	bool capitals = l->n > 2 && l->upper == l->n;
	int here;

	*out = 0;
	for (size_t i = 1; capitals && *cost > 1 && i + 1 < w->n; i++)
		if (place_in(w->word[i].s, w->word[i].len, "of for in at") &&
		    (other = align(w, i + 1, l, false, &here)) > 0 &&
		    here < (int)l->n && here + 1 < *cost) {
			used = other;
			*out = i + 1;
			*cost = here;
		}
	return used;
}

static bool
fits(const struct letters *l, const struct words *w, size_t used, int cost)
{
	const struct word *last = &w->word[0];

	if (l->n == 1)
		return used == 1 && last->len >= 4 &&
		    !isdigit((unsigned char)*last->s);
	if (l->upper == 0)	/* "i.e." is not a short form */
		return !l->stop && cost <= (used == 1 ? 2 : 1) * (int)l->n;
	return l->upper > 1 || l->n < 4 || cost <= 2 * (int)l->n;
}

/* "long form (SF)": `open` is the parenthesis, the short form is given. */
static bool
long_before(const char *s, size_t open, struct acronym *a)
{
	size_t end = open, start = window_start(s, open), used, out, len;
	struct letters l;
	struct words w;
	int cost;

	trim(s, &start, &end);
	if (end <= start || !is_text(s[end - 1]) ||
	    !read_letters(s, a->short_start, a->short_end, &l))
		return false;
	if (s[open - 1] != ' ' && (l.n == 1 || l.upper == 0))
		return false;	/* an argument: getname(gn) */
	read_words(s, start, end, &w);
	used = align_head(&w, &l, &out, &cost);
	if (out > 0)
		end = w.word[out].at + w.word[out].len;
	if (used == 0 || !fits(&l, &w, used, cost))
		return false;
	a->long_start = w.word[used - 1].at;
	a->long_end = end;
	if (s[end - 1] == 's' &&
	    (len = quote_before(s, a->long_start, end - 1)) > 0)
		a->long_end -= len + 1;
	return true;
}

/* "SF (long form)" */
static bool
long_inside(const char *s, size_t open, size_t start, size_t end,
    struct acronym *a)
{
	size_t from = open, to = open, used;
	struct letters l;
	struct words w;
	int cost;

	while (to > 0 && s[to - 1] == ' ')
		to--;
	for (from = to; from > 0 && s[from - 1] != ' ' &&
	    strchr("([", s[from - 1]) == NULL; from--)
		;
	trim(s, &from, &to);
	if (to == open || from >= to || !is_short(s, from, to))
		return false;
	to = singular(s, from, to);
	if (!read_letters(s, from, to, &l) || l.upper == 0)
		return false;
	if (l.c[0] != 't' && end - start > 4 &&
	    strncasecmp(s + start, "the ", 4) == 0)
		start += 4;	/* GMC (the General Medical Council) */
	read_words(s, start, end, &w);
	used = align(&w, 0, &l, true, &cost);
	if (used < 2 || used != w.n || !fits(&l, &w, used, cost))
		return false;
	*a = (struct acronym){ .short_start = from, .short_end = to,
	    .long_start = start, .long_end = end };
	return true;
}

/* The short form between two bytes, whose long form ends at byte `at`. */
static bool
short_after(const char *s, size_t at, size_t start, size_t end,
    struct acronym *a)
{
	trim(s, &start, &end);
	if (end <= start || !is_short(s, start, end))
		return false;
	a->short_start = start;
	a->short_end = singular(s, start, end);
	return long_before(s, at, a);
}

/*
 * A form in parentheses ends at a comma or semicolon.  Parentheses may also hold
 * both forms, as in (blood pressure, BP); square brackets then cite a source.
 */
static bool
inside(const char *s, size_t open, size_t close, struct acronym *a)
{
	size_t start = open + 1, end;

	if (close - start > 3 && memcmp(s + start, "or ", 3) == 0 &&
	    number_skip_words(s, close, start + 3, "even") == 0)
		start += 3;	/* (or PAs) */
	for (end = start; end < close && s[end] != ';' && (s[end] != ',' ||
	    isdigit((unsigned char)s[end + 1])); end++)
		;
	if (short_after(s, open, start, end, a) || (s[open] == '(' &&
	    s[end] == ',' && short_after(s, end, end + 1, close, a)))
		return true;
	trim(s, &start, &end);
	return end > start && long_inside(s, open, start, end, a);
}

/* The parenthesis that closes the one at byte `open`; or n. */
static size_t
closing(const char *s, size_t n, size_t open)
{
	size_t limit = n - open < INSIDE_MAX ? n : open + INSIDE_MAX;
	int depth = 0;

	for (size_t i = open; i < limit; i++) {
		depth += (s[i] == '(' || s[i] == '[') -
		    (s[i] == ')' || s[i] == ']');
		if (depth == 0)
			return i;
	}
	return n;
}

/* The next parenthesis or bracket that opens, at byte i or later; or n. */
static size_t
opening(const char *s, size_t n, size_t i)
{
	for (size_t step; i < n; i += step) {	/* one of the two may be far */
		const char *round, *square;

		step = n - i < STEP ? n - i : STEP;
		round = memchr(s + i, '(', step);
		square = memchr(s + i, '[', round != NULL ?
		    (size_t)(round - s) - i : step);
		if (square != NULL)
			return (size_t)(square - s);
		if (round != NULL)
			return (size_t)(round - s);
	}
	return n;
}

bool
acronyms_next(const char *s, size_t n, size_t *from, struct acronym *a)
{
	size_t open, close;

	for (; (open = opening(s, n, *from)) < n; *from = open + 1) {
		close = closing(s, n, open);
		if (close == n || !inside(s, open, close, a))
			continue;
		a->start = a->long_start < a->short_start ? a->long_start :
		    a->short_start;
		a->end = close + (a->start < open);
		*from = close + 1;
		return true;
	}
	return false;
}
