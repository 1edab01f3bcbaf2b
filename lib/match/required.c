/*
 * From each element that every match has, the expression is expanded in every
 * way it may match, up to an element that is not a literal; the longest strings
 * are taken.  Where a group is that element, they may also be the strings of
 * its alternatives.
 */
#include "match/required.h"

#include <ctype.h>
#include <string.h>

#include "bytes/block64.h"
#include "bytes/utf8.h"
#include "match/reader.h"
#include "match/stems.h"
#include "text/unicode.h"

static void
add_string(struct required *need, const char *s, size_t n, bool word)
{
	size_t bare = 0;	/* bytes before its first letter or digit */

	while (bare < n && (unsigned char)s[bare] < 0x80 &&
	    !isalnum((unsigned char)s[bare]))
		bare++;
	if (bare == n)
		bare = 0;
	if (n - bare < need->shortest)
		need->shortest = n - bare;
	if (need->n < REQUIRED_STRINGS) {
		memcpy(need->string[need->n].s, s, n);
		need->string[need->n].len = (unsigned char)n;
		need->string[need->n].word = word;
	}
	need->n++;		/* beyond the array: too many */
}

static void
no_strings(struct required *need)
{
	need->n = need->shortest = 0;
}

/* A sequence of elements, and what follows the group that contains it. */
struct sequence {
	struct reader r;
	const struct sequence *then;
};

/* One possible beginning of a match: n bytes at s so far. */
struct beginning {
	struct required *need;
	size_t most;		/* strings */
	size_t least, max;	/* bytes: more than `least`, at most max */
	bool word;		/* it begins a word */
	bool number;		/* a number at the very start is written as 0 */
	char s[REQUIRED_STRING_MAX];
	size_t n;
	unsigned choices;	/* made in it so far */
};

#define CHOICES_MAX 64		/* bounds the recursion */

static void expand(struct sequence, struct beginning);

/* Would another digit belong to the number at the start? */
static bool
in_number(const struct beginning *b)
{
	return b->number && (b->n == 0 || (b->n == 1 && *b->s == '0'));
}

/* Append as many of the k bytes of a character as fit. */
static void
append(struct beginning *b, const char *c, size_t k)
{
	if (in_number(b) && isdigit((unsigned char)*c)) {
		*b->s = '0';
		b->n = 1;
		return;
	}
	for (size_t i = 0; i < k && b->n < b->max; i++)
		b->s[b->n++] = (char)((unsigned char)c[i] < 0x80 ?
		    tolower((unsigned char)c[i]) : c[i]);
}

/*
 * Continue with one of the characters in the n bytes at c, and without it if it
 * is optional.  Repetitions are not expanded, except in a number.
 */
static void
expand_chars(struct sequence q, struct beginning b, const char *c, size_t n)
{
	bool repeat = reader_repeats(&q.r);
	uint32_t cp;

	if (reader_optional(&q.r))
		expand(q, b);
	if (in_number(&b) && strspn(c, "0123456789") == n) {
		repeat = false;
		n = 1;
	}
	for (size_t i = 0, k; i < n; i += k) {
		struct beginning one = b;

		k = utf8_decode(c + i, n - i, &cp);
		append(&one, c + i, k);
		if (repeat)
			add_string(one.need, one.s, one.n, one.word);
		else
			expand(q, one);
	}
}

/* Continue with each alternative of a group, and without it if optional. */
static void
expand_group(struct sequence q, struct beginning b, struct group group)
{
	struct reader one;

	if (reader_repeats(&q.r)) {	/* repetitions are not expanded */
		add_string(b.need, b.s, b.n, b.word);
		return;
	}
	if (reader_optional(&q.r))
		expand(q, b);
	while (b.need->n <= b.most && reader_alternative(&group, &one))
		expand((struct sequence){ one, &q }, b);
}

/*
 * Expand the expression from its start in every way it may match, up to an
 * element that is not a literal.
 */
static void
expand(struct sequence q, struct beginning b)
{
	struct element e;

	if (b.need->n > b.most)
		return;
	for (;; append(&b, e.s, 1)) {
		while (q.r.p == q.r.end && q.then != NULL)
			q = *q.then;
		e.kind = ELEMENT_UNKNOWN;
		if (b.n < b.max && b.choices < CHOICES_MAX)
			reader_element(&q.r, &e);
		if (e.kind != ELEMENT_CHARACTERS || e.n != 1 ||
		    reader_quantifier(&q.r))
			break;
	}
	b.choices++;
	if (e.kind == ELEMENT_CHARACTERS)
		expand_chars(q, b, e.s, e.n);
	else if (e.kind == ELEMENT_GROUP)
		expand_group(q, b, e.group);
	else
		add_string(b.need, b.s, b.n, b.word);
}

/* The strings that begin at r, shortened until they are not too many. */
static void
find_beginnings(struct reader r, struct beginning b)
{
	struct required *need = b.need;

	need->n = b.most + 1;
	for (; need->n > b.most && b.max > b.least; b.max = b.max * 4 / 5) {
		need->n = 0;
		need->shortest = b.max;
		expand((struct sequence){ r, NULL }, b);
	}
	if (need->n > b.most)
		no_strings(need);
}

static bool ends_between(struct reader, bool);

/* A letter of words as in stems.h, or what stems_plain() turns into one. */
static bool
is_letter(uint32_t c)
{
	return c < 0x80 ? isalnum((int)c) || c == '_' :
	    c == 0x17f || c == 0x212a || unicode_digit(c) ||
	    c == UTF8_INVALID;
}

static bool
has_letter(const char *s, const char *end)
{
	uint32_t c;

	while (s < end) {
		s += utf8_decode(s, (size_t)(end - s), &c);
		if (is_letter(c))
			return true;
	}
	return false;
}

/* Does every alternative of a group end between words?  Lookarounds do not. */
static bool
is_group_between(const struct reader *r, bool between)
{
	size_t head = reader_head(r);
	bool all = head > 0;
	struct group group = reader_group(r, head);
	struct reader one;

	while (all && reader_alternative(&group, &one))
		all = ends_between(one, between);
	return all;
}

/*
 * Does a letter begin a word if it follows the element from r->p to `end`, whose
 * own beginning is `between` words or not?  A range may contain letters.
 */
static bool
is_between(const struct reader *r, const char *end, bool between)
{
	struct reader at = *r;
	struct element e;

	if (*r->p == '(')
		return is_group_between(r, between);
	if (reader_starts(r, "\\b") || reader_starts(r, "\\s"))
		return true;
	reader_element(&at, &e);
	return *r->p != '.' && !has_letter(r->p, end) &&
	    (*r->p != '[' || e.kind == ELEMENT_CHARACTERS);
}

/*
 * Move past an element that begins `between` words or not, and set *between for
 * what follows.  Returns whether it may be missing.
 */
static bool
pass(struct reader *r, bool *between)
{
	struct reader at = *r;
	bool after, optional;

	r->p = reader_step(at);
	after = is_between(&at, r->p, *between);
	optional = reader_optional(r);
	*between = after && (!optional || *between);
	return optional;
}

static bool
ends_between(struct reader r, bool between)
{
	while (r.p < r.end)
		(void)pass(&r, &between);
	return between;
}

/* What strings tell, as measured with the rules of gpclean. */
#define LETTER_WORTH 4
#define ENOUGH 8		/* letters; more of them tell hardly more */
#define WORD_WORTH 16		/* if a word begins in each string, and */
#define WORD_LETTERS 3		/* each has as many letters */
#define WORTH_MAX (LETTER_WORTH * ENOUGH + WORD_WORTH)
#define WORTH_GOOD (WORTH_MAX - 2 * LETTER_WORTH)
#define WORD 5			/* bytes from a word in a string on, at least */

/*
 * Does a word begin in each string, so that stems.h finds it fast?  Those beyond
 * ASCII are looked for in few texts.
 */
static bool
have_words(const struct required *need)
{
	for (size_t i = 0; i < need->n; i++) {
		const struct required_string *t = &need->string[i];

		if (!t->word && utf8_ascii(t->s, t->len) == t->len &&
		    (t->len <= WORD ||
		    memchr(t->s, ' ', t->len - WORD) == NULL))
			return false;
	}
	return true;
}

/*
 * How much strings tell, roughly in bits: one less if they are twice as many.
 * Without a word in each they take long to find.
 */
static int
worth(const struct required *need)
{
	size_t len = need->shortest < ENOUGH ? need->shortest : ENOUGH;

	return len == 0 ? 0 : (int)(LETTER_WORTH * len) -
	    (int)block64_highest(need->n) + (len >= WORD_LETTERS &&
	    have_words(need) ? WORD_WORTH : 0);
}

static void
take_better(struct required *need, const struct required *here)
{
	if (worth(here) > worth(need))
		*need = *here;
}

static void find_inside(struct reader, bool, struct required *);

/* The strings of all alternatives of a group. */
static void
find_alternatives(struct group group, bool between, struct required *need)
{
	struct required one;
	struct reader r;

	need->n = 0;
	need->shortest = REQUIRED_STRING_MAX;
	while (need->shortest > 0 && need->n <= REQUIRED_STRINGS &&
	    reader_alternative(&group, &r)) {
		find_inside(r, between, &one);
		if (one.n == 0)
			need->shortest = 0;
		for (size_t i = 0; i < one.n; i++)
			add_string(need, one.string[i].s, one.string[i].len,
			    one.string[i].word);
	}
	if (need->shortest == 0 || need->n > REQUIRED_STRINGS)
		no_strings(need);
}

/*
 * The best strings that begin with the element at r: one, or as many as there
 * may be, or those of the alternatives of a group.
 */
static void
find_here(struct reader r, bool between, struct required *need)
{
	struct required here;
	size_t head = reader_head(&r);
	int had = worth(need);
	struct beginning b = { .need = &here, .most = 1, .least =
	    had > WORD_WORTH ? (size_t)(had - WORD_WORTH) / LETTER_WORTH : 0,
	    .max = REQUIRED_STRING_MAX, .word = between };

	if (had == WORTH_MAX)
		return;
	find_beginnings(r, b);
	take_better(need, &here);
	b.most = REQUIRED_STRINGS;
	find_beginnings(r, b);
	take_better(need, &here);
	if (head > 0 && worth(need) < WORTH_GOOD) {
		find_alternatives(reader_group(&r, head), between, &here);
		take_better(need, &here);
	}
}

/*
 * The best strings in an alternative that begins `between` words, or not.  They
 * do not begin inside a word, and an element that may be missing begins none.
 */
static void
find_inside(struct reader r, bool between, struct required *need)
{
	no_strings(need);
	for (bool in_word = false; r.p < r.end;) {
		struct reader at = r;
		bool begins = between;

		if (!pass(&r, &between) && (begins || !in_word))
			find_here(at, begins, need);
		in_word = r.p == at.p + 1 && is_letter((unsigned char)*at.p);
	}
}

static unsigned seen_in_group(struct group, bool cased);

/*
 * What every match of the alternative contains, bits of stems.h: a digit; a capital
 * just after a small letter, as \p{Ll}\p{Lu} asks for where case counts.  After a
 * group that may set options case does not count.
 */
static unsigned
seen_in(struct reader r, bool cased)
{
	unsigned seen = 0;

	for (bool small = false; r.p < r.end;) {
		struct reader at = r;
		size_t head = reader_head(&at);

		if (reader_starts(&at, "(?") &&
		    (head == 0 || reader_starts(&at, "(?i")))
			cased = small = false;
		r.p = reader_step(r);
		if (reader_optional(&r)) {
			small = false;
			continue;
		}
		if (isdigit((unsigned char)*at.p) || reader_starts(&at, "\\d"))
			seen |= STEMS_DIGIT;
		if (small && reader_starts(&at, "\\p{Lu}"))
			seen |= STEMS_FUSED;
		if (head > 0)
			seen |= seen_in_group(reader_group(&at, head), cased ||
			    reader_starts(&at, "(?-i:"));
		small = cased && reader_starts(&at, "\\p{Ll}");
	}
	return seen;
}

static unsigned
seen_in_group(struct group group, bool cased)
{
	unsigned all = STEMS_DIGIT | STEMS_FUSED;
	struct reader one;

	while (reader_alternative(&group, &one))
		all &= seen_in(one, cased);
	return all;
}

/*
 * The strings with which a text begins, if the expression has no alternatives
 * and begins with ^.  Returns whether these tell enough.
 */
static bool
find_start(struct group all, struct required *need, bool number)
{
	struct reader r;

	no_strings(need);
	(void)reader_alternative(&all, &r);
	if (reader_starts(&r, "(?i)"))
		r.p += 4;
	if (all.next != NULL || !reader_starts(&r, "^"))
		return false;
	r.p++;
	find_beginnings(r, (struct beginning){ .need = need, .least = 1,
	    .max = REQUIRED_BEGIN_MAX, .most = REQUIRED_STRINGS,
	    .number = number });
	return need->shortest >= 3;
}

void
required_strings(struct required *need, const char *s, size_t n, bool number)
{
	struct required inside;
	struct group all;

	*need = (struct required){ .place = REQUIRED_NOTHING };
	if (!reader_open(&all, s, n))
		return;
	need->place = REQUIRED_AT_START;
	if (!find_start(all, need, number)) {
		find_alternatives(all, false, &inside);
		inside.place = REQUIRED_INSIDE;
		if (inside.shortest > 4 * need->shortest)
			*need = inside;		/* else the start tells more */
	}
	if (need->shortest == 0) {
		need->place = REQUIRED_NOTHING;
		need->n = 0;
	}
	need->seen = seen_in_group(all, false);
}
