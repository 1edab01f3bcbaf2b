/*
 * Strings are found by expanding the expression from its start, or from the
 * start of a group, in every way it may match, up to an element that is not a
 * literal; or they are the longest run of literal characters.
 */
#include "match/required.h"

#include <ctype.h>
#include <string.h>

#include "bytes/utf8.h"
#include "match/reader.h"
#include "text/unicode.h"

static void
add_string(struct required *need, const char *s, size_t n)
{
	if (n < need->shortest)
		need->shortest = n;
	if (need->n < REQUIRED_STRINGS) {
		memcpy(need->string[need->n].s, s, n);
		need->string[need->n].len = (unsigned char)n;
		need->string[need->n].word = false;
	}
	need->n++;		/* beyond the array: too many */
}

#define DIGITS "0123456789"

/* A sequence of elements, and what follows the group that contains it. */
struct sequence {
	struct reader r;
	const struct sequence *then;
};

/*
 * One possible beginning of a match: n bytes at s so far, at most max.  If
 * `number` is set, a number at the very start is written as 0.
 */
struct beginning {
	struct required *need;
	size_t max;
	bool number;
	char s[REQUIRED_STRING_MAX];
	size_t n;
};

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
	if (in_number(&b) && strspn(c, DIGITS) == n) {
		repeat = false;
		n = 1;
	}
	for (size_t i = 0, k; i < n; i += k) {
		struct beginning one = b;

		k = utf8_decode(c + i, n - i, &cp);
		append(&one, c + i, k);
		if (repeat)
			add_string(one.need, one.s, one.n);
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
		add_string(b.need, b.s, b.n);
		return;
	}
	if (reader_optional(&q.r))
		expand(q, b);
	while (b.need->n <= REQUIRED_STRINGS && reader_alternative(&group, &one))
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

	if (b.need->n > REQUIRED_STRINGS)
		return;
	for (char c;; append(&b, &c, 1)) {
		while (q.r.p == q.r.end && q.then != NULL)
			q = *q.then;
		if (b.n == b.max || !reader_plain_once(&q.r, &c))
			break;
	}
	e.kind = ELEMENT_UNKNOWN;
	if (b.n < b.max)
		reader_element(&q.r, &e);
	if (e.kind == ELEMENT_CHARACTERS)
		expand_chars(q, b, e.s, e.n);
	else if (e.kind == ELEMENT_GROUP)
		expand_group(q, b, e.group);
	else
		add_string(b.need, b.s, b.n);
}

/*
 * The strings of at most max bytes that a match can begin with, shortened if
 * there are too many.  To bisect would save 2 ms of gpclean -f with all rules, a
 * twentieth.
 */
static void
find_beginnings(struct reader r, struct required *need, size_t max, bool number)
{
	need->place = REQUIRED_AT_START;
	do {
		need->n = 0;
		need->shortest = max;
		expand((struct sequence){ r, NULL }, (struct beginning){
		    .need = need, .max = max, .number = number });
	} while (need->n > REQUIRED_STRINGS && --max > 1);
	if (max == 1)
		need->shortest = 0;
}

#define RUN_MAX 40		/* bytes of a run of literals that are kept */
#define WORD 5			/* bytes from a word in it on, at least */

/*
 * Read the run of literals at r; keeps the last RUN_MAX bytes.  Sets *start to
 * where these begin, or to NULL if that is not at r.
 */
static size_t
read_run(struct reader *r, char *s, const char **start)
{
	size_t n = 0;
	int c;

	*start = r->p;
	while (r->p < r->end && (c = reader_plain(r)) != -1) {
		if (n == RUN_MAX) {
			memmove(s, s + 1, --n);
			*start = NULL;
		}
		s[n++] = (char)c;
		if (!reader_quantifier(r))
			continue;
		n -= reader_optional(r);
		break;
	}
	return n;
}

static void
no_needs(struct required *need, enum required_place place)
{
	need->place = place;
	need->n = need->shortest = 0;
}

static bool begins_word(const struct reader *, const char *);

/* Note whether all strings stand at the beginning of a word. */
static void
note_word(struct required *need, bool word)
{
	size_t n = need->n < REQUIRED_STRINGS ? need->n : REQUIRED_STRINGS;

	for (size_t i = 0; i < n; i++)
		need->string[i].word = word;
}

/*
 * The longest run of literals outside groups: of a run that is too long the end,
 * if a word begins there, because that tells more than a word's rest.  Returns
 * where it begins, or NULL if that is unknown.
 */
static const char *
find_run(struct reader r, struct required *need)
{
	char run[RUN_MAX];
	const char *start, *best = NULL;

	no_needs(need, REQUIRED_INSIDE);
	while (r.p < r.end) {
		const char *at = r.p;
		size_t read = read_run(&r, run, &start);
		size_t n = read < REQUIRED_STRING_MAX ? read :
		    REQUIRED_STRING_MAX;
		size_t from = n < read && memchr(run + read - n, ' ',
		    n - WORD) != NULL ? read - n : 0;

		if (n > need->shortest) {
			no_needs(need, REQUIRED_INSIDE);
			need->shortest = n;
			add_string(need, run + from, n);
			best = from > 0 ? NULL : start;
		}
		if (r.p == at) {
			r.p = reader_step(r);
			(void)reader_optional(&r);
		}
	}
	return best;
}

static void
add_strings(struct required *need, const struct required *more)
{
	for (size_t i = 0; i < more->n; i++) {
		add_string(need, more->string[i].s, more->string[i].len);
		if (need->n <= REQUIRED_STRINGS)
			need->string[need->n - 1].word = more->string[i].word;
	}
}

/*
 * Is the character before p one beyond ASCII that matches no ASCII letter?
 * U+017F and U+212A are s and k without case.
 */
static bool
follows_wide(const struct reader *r, const char *p)
{
	uint32_t c;

	if (p == NULL || p == r->p || (unsigned char)p[-1] < 0x80)
		return false;
	(void)utf8_decode_back(r->p, (size_t)(p - r->p), &c);
	return c != UTF8_INVALID && c != 0x17f && c != 0x212a;
}

/*
 * For each alternative of a group the strings with which it begins, which are
 * taken to begin a word, or the longest run in it.
 */
static void
find_alternatives(struct group group, struct required *need)
{
	struct required begin, run;
	struct reader one;
	const char *at;

	no_needs(need, REQUIRED_INSIDE);
	need->shortest = REQUIRED_STRING_MAX;
	while (need->shortest > 0 && reader_alternative(&group, &one)) {
		find_beginnings(one, &begin, REQUIRED_STRING_MAX, false);
		note_word(&begin, true);
		at = find_run(one, &run);
		note_word(&run, follows_wide(&one, at));
		if (begin.shortest == 0 && run.shortest == 0)
			need->shortest = 0;
		else
			add_strings(need, begin.shortest >= run.shortest ?
			    &begin : &run);
	}
	if (need->shortest == 0 || need->n > REQUIRED_STRINGS)
		no_needs(need, REQUIRED_INSIDE);
}

/* Take what another place needs, if its strings are longer. */
static bool
take_longer(struct required *need, const struct required *here)
{
	if (here->shortest <= need->shortest)
		return false;
	*need = *here;
	return true;
}

/*
 * The strings that a mandatory group, together with all that follows it, begins
 * with; the longest strings if there are several groups.
 */
static void
find_group(struct reader r, struct required *need)
{
	const char *best = NULL;

	no_needs(need, REQUIRED_INSIDE);
	while (r.p < r.end) {
		struct reader after = { r.x, reader_step(r), r.end };
		bool group = reader_head(&r) > 0;
		struct required here;

		if (!reader_optional(&after) && group) {
			find_beginnings(r, &here, REQUIRED_STRING_MAX, false);
			here.place = REQUIRED_INSIDE;
			note_word(&here, true);
			best = take_longer(need, &here) ? r.p : best;
			find_alternatives(reader_group(&r,
			    reader_head(&r)), &here);
			best = take_longer(need, &here) ? r.p : best;
		}
		r.p = after.p;
	}
	if (best != NULL && !begins_word(&r, best))
		note_word(need, false);
}

/* A test of an alternative; the flag is handed on. */
typedef bool alternative_test(struct reader, bool flag);

static bool
all_alternatives(struct group group, alternative_test *has, bool flag)
{
	struct reader one;

	while (reader_alternative(&group, &one))
		if (!has(one, flag))
			return false;
	return true;
}

static bool
starts(const struct reader *r, const char *s)
{
	size_t n = strlen(s);

	return (size_t)(r->end - r->p) >= n && memcmp(r->p, s, n) == 0;
}

/* Does every match of the alternative contain a digit? */
static bool
needs_digit(struct reader r, bool flag)
{
	while (r.p < r.end) {
		struct reader at = r;

		r.p = reader_step(r);
		if (reader_optional(&r))
			continue;
		if (isdigit((unsigned char)*at.p) || starts(&at, "\\d") ||
		    (reader_head(&at) > 0 && all_alternatives(
		    reader_group(&at, reader_head(&at)), needs_digit, flag)))
			return true;
	}
	return false;
}

/*
 * Does every match of the alternative contain a capital just after a small
 * letter, as \p{Ll}\p{Lu} asks for where case counts?  Groups that set other
 * options are not understood.
 */
static bool
needs_fused(struct reader r, bool cased)
{
	for (bool small = false; r.p < r.end;) {
		struct reader at = r;
		size_t head = reader_head(&at);
		bool case_counts = cased || starts(&at, "(?-i:");

		if (starts(&at, "(?") && (head == 0 || starts(&at, "(?i")))
			return false;
		r.p = reader_step(r);
		if (reader_optional(&r)) {
			small = false;
			continue;
		}
		if ((small && starts(&at, "\\p{Lu}")) || (head > 0 &&
		    all_alternatives(reader_group(&at, head), needs_fused,
		    case_counts)))
			return true;
		small = cased && starts(&at, "\\p{Ll}");
	}
	return false;
}

static void
find_needs(struct reader r, struct required *need, bool number)
{
	struct required run, group;
	const char *at = find_run(r, &run);

	if (starts(&r, "(?i)"))
		r.p += 4;
	if (r.p < r.end && *r.p == '^') {
		r.p++;
		find_beginnings(r, need, REQUIRED_BEGIN_MAX, number);
		if (need->shortest >= 3)
			return;
	}
	if (run.shortest > need->shortest) {
		*need = run;
		note_word(need, at != NULL && begins_word(&r, at));
	}
	if (need->shortest == 0 || need->place == REQUIRED_INSIDE) {
		find_group(r, &group);
		if (group.shortest > need->shortest)
			*need = group;
	}
}

void
required_strings(struct required *need, const char *s, size_t n, bool number)
{
	struct expression x;
	struct group all;
	struct reader one;

	no_needs(need, REQUIRED_NOTHING);
	need->digit = need->fused = false;
	if (!reader_open(&x, s, n))
		return;
	all = reader_alternatives(&x);
	(void)reader_alternative(&all, &one);
	if (one.end == reader_whole(&x).end) {	/* a single alternative */
		find_needs(one, need, number);
	} else {
		find_alternatives(reader_alternatives(&x), need);
		note_word(need, false);
	}
	if (need->shortest == 0)
		no_needs(need, REQUIRED_NOTHING);
	need->digit = all_alternatives(reader_alternatives(&x), needs_digit,
	    false);
	need->fused = all_alternatives(reader_alternatives(&x), needs_fused,
	    false);
	reader_close(&x);
}

/*
 * Beginnings of words
 */

static bool ends_between(struct reader, bool);

static bool
is_letter(uint32_t c)
{
	return unicode_letter(c) || unicode_number(c) || unicode_mark(c) ||
	    c == '_';
}

/* Does a class exclude letters and digits?  A range may contain anything. */
static bool
is_class_between(const char *s, const char *end)
{
	uint32_t c;

	if (s < end && *s == '^')
		return false;
	for (bool first = true; s < end; first = false) {
		if (*s == '[' && s + 1 < end && s[1] == ':')
			return false;
		if (*s == '\\' && s + 1 < end) {
			if (isalnum((unsigned char)s[1]) && s[1] != 's' &&
			    s[1] != 'h')
				return false;
			s += 2;
			continue;
		}
		s += utf8_decode(s, (size_t)(end - s), &c);
		if (is_letter(c) || (c == '-' && !first && s < end))
			return false;
	}
	return true;
}

/* Does every alternative of a group end between words?  Lookarounds do not. */
static bool
is_group_between(const struct reader *r, bool between)
{
	size_t head = reader_head(r);
	bool captures = r->end - r->p > 1 && r->p[1] != '?';

	return (head > 0 || captures) && all_alternatives(
	    reader_group(r, captures ? 1 : head), ends_between, between);
}

/*
 * Does a letter begin a word if it follows the element from r->p to `end`, whose
 * own beginning is `between` words or not?
 */
static bool
is_between(const struct reader *r, const char *end, bool between)
{
	uint32_t c;

	switch (*r->p) {
	case '\\':
		c = end - r->p > 1 ? (unsigned char)r->p[1] : 0;
		return c == 'b' || c == 's' || c == 'h' ||
		    (c != '_' && c < 0x80 && ispunct((int)c));
	case '[':
		return is_class_between(r->p + 1, end - 1);
	case '(':
		return is_group_between(r, between);
	case '.':
		return false;
	default:
		(void)utf8_decode(r->p, (size_t)(end - r->p), &c);
		return !is_letter(c);
	}
}

/* Does an alternative that begins `between` words, or not, end between words? */
static bool
ends_between(struct reader r, bool between)
{
	while (r.p < r.end) {
		struct reader at = r;
		bool after, optional;

		r.p = reader_step(r);
		after = is_between(&at, r.p, between);
		optional = reader_optional(&r);
		between = after && (!optional || between);
	}
	return between;
}

/*
 * Does what stands at p in an expression without alternatives begin a word,
 * wherever that matches?
 */
static bool
begins_word(const struct reader *r, const char *p)
{
	return ends_between((struct reader){ r->x, reader_whole(r->x).p, p },
	    false);
}
