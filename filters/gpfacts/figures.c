/*
 * Each kind of figure has a function that reads one at a byte where a figure
 * may begin; the first that succeeds counts.
 */
#include "figures.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes/memory.h"
#include "place.h"
#include "starts.h"

static const char *const names[FIGURE_CLASSES] = { "", "number", "percent",
    "money", "date", "duration", "fraction", "ordinal", "label" };

enum figure_class
figure_class(const char *name, size_t len)
{
	enum figure_class c;

	for (c = FIGURE_NUMBER; c < FIGURE_CLASSES; c++)
		if (strlen(names[c]) == len &&
		    memcmp(names[c], name, len) == 0)
			return c;
	return FIGURE_NONE;
}

struct currency {
	const char *sign, *code;
};

/* Of two that begin alike, the longer stands first. */
static const struct currency currencies[] = {
	{ "\xc2\xa3", "GBP" }, { "\xe2\x82\xac", "EUR" }, { "$", "USD" },
	{ "\xc2\xa5", "JPY" }, { "\xe2\x82\xb9", "INR" },
	{ "US$", "USD" }, { "AU$", "AUD" }, { "A$", "AUD" }, { "CA$", "CAD" },
	{ "C$", "CAD" }, { "NZ$", "NZD" }, { "HK$", "HKD" }, { "S$", "SGD" },
	{ "Rs.", "INR" }, { "Rs", "INR" }, { "INR", "INR" }, { "GBP", "GBP" },
	{ "EUR", "EUR" }, { "USD", "USD" }, { "CHF", "CHF" }, { "JPY", "JPY" },
	{ "AUD", "AUD" }, { "CAD", "CAD" },
};

/* What makes a number an amount of money if it follows. */
static const struct currency currency_words[] = {
	{ " pounds", "GBP" }, { " euros", "EUR" }, { " euro", "EUR" },
	{ "\xe2\x82\xac", "EUR" }, { " \xe2\x82\xac", "EUR" },
	{ " dollars", "USD" }, { " US dollars", "USD" }, { " yen", "JPY" },
	{ " Australian dollars", "AUD" }, { " Canadian dollars", "CAD" },
	{ " rupees", "INR" }, { " Swiss francs", "CHF" }, { " yuan", "CNY" },
	{ " rand", "ZAR" },
};

/* The same for hundredths. */
static const struct currency coins[] = {
	{ "p", "GBP" }, { " pence", "GBP" }, { " cents", "USD" },
};

static const struct currency percents[] = {
	{ "%", "%" }, { " %", "%" }, { "\xc2\xa0%", "%" }, { "pc", "%" },
	{ " per cent", "%" }, { "-per-cent", "%" }, { " percent", "%" },
	{ "-percent", "%" }, { " percentage points", "percentage points" },
	{ " percentage point", "percentage points" },
	{ "-percentage-point", "percentage points" },
	{ " a percentage point", "percentage points" },
	{ " of a percentage point", "percentage points" },
	{ " of one per cent", "%" }, { " a per cent", "%" },
};

/* The byte of the number after a sign of money; none if it is no number. */
static bool
money(const char *s, size_t n, size_t at, struct figure *f)
{
	for (size_t i = 0; i < sizeof(currencies) / sizeof(*currencies); i++) {
		const struct currency *c = &currencies[i];
		size_t next;

		if (s[at] != c->sign[0])
			continue;
		next = at + strlen(c->sign);
		if (n <= next || memcmp(s + at, c->sign, next - at) != 0)
			continue;
		next += n - next > 1 && s[next] == ' ';
		if (!isdigit((unsigned char)s[next]) ||
		    !number_at(s, n, next, &f->number) ||
		    f->number.kind != NUMBER_CARDINAL)
			continue;
		f->class = FIGURE_MONEY;
		f->unit = c->code;
		f->end = f->number.end;
		return true;
	}
	return false;
}

/* Is a word at byte `at`, in either case?  Few begin as the text goes on. */
static bool
stands(const char *s, size_t n, size_t at, const char *word)
{
	return at < n && (s[at] | 0x20) == (*word | 0x20) &&
	    n - at >= strlen(word) &&
	    strncasecmp(s + at, word, strlen(word)) == 0 &&
	    !number_continues(s, n, at + strlen(word));
}

/* If one of some units stands at byte `at`, give it to a figure. */
static bool
take_unit(const char *s, size_t n, size_t at, const struct currency *units,
    size_t count, enum figure_class class, struct figure *f)
{
	for (size_t i = 0; i < count; i++)
		if (stands(s, n, at, units[i].sign)) {
			f->class = class;
			f->unit = units[i].code;
			f->end = at + strlen(units[i].sign);
			return true;
		}
	return false;
}

#define TAKE_UNIT(table, class) take_unit(s, n, at, table, \
    sizeof(table) / sizeof(*(table)), class, f)

/* Classify a number by what stands at byte `at`: a percent sign or money. */
static bool
unit_at(const char *s, size_t n, size_t at, struct figure *f)
{
	if (TAKE_UNIT(percents, FIGURE_PERCENT) ||
	    TAKE_UNIT(currency_words, FIGURE_MONEY))
		return true;
	if (!TAKE_UNIT(coins, FIGURE_MONEY))
		return false;
	f->number.places += 2;
	return true;
}

/* number_at() rejects "82p" and "5pc", because a letter follows the digits. */
static bool
glued(const char *s, size_t n, size_t at, struct figure *f)
{
	size_t i = at;

	while (i < n && (isdigit((unsigned char)s[i]) || (s[i] == '.' &&
	    i > at && i + 1 < n && isdigit((unsigned char)s[i + 1]))))
		i++;
	return i > at && i < n && s[i] == 'p' &&
	    number_at(s, i, at, &f->number) && f->number.end == i &&
	    unit_at(s, n, i, f);
}

/* "Half a per cent", "a quarter of a percentage point". */
static void
part_of_percent(const char *s, size_t n, struct figure *f)
{
	if (100 % f->number.over != 0 || !unit_at(s, n, f->end, f))
		return;
	f->number.value *= 100 / f->number.over;
	f->number.places = 2;
	f->number.kind = NUMBER_CARDINAL;
}

/* "9,000-odd members", "500+ seats" */
static void
bound_after(const char *s, size_t n, struct figure *f)
{
	static const struct { const char *s; enum number_bound bound; } after[] =
	    { { "-odd", BOUND_ABOUT }, { "-plus", BOUND_LEAST },
	    { "+", BOUND_LEAST } };

	for (size_t i = 0; i < sizeof(after) / sizeof(*after); i++)
		if (stands(s, n, f->end, after[i].s)) {
			f->bound = after[i].bound;
			f->end += strlen(after[i].s);
			return;
		}
}

/*
 * Is a number part of a name: Part 3, Apollo 13, Covid-19?  A name at the start
 * of a sentence may be any word, and "In Leeds 14 shops" counts the shops.
 */
static bool
is_label(const char *s, size_t at)
{
	static const char labels[] = "part parts page pages section sections "
	    "clause article chapter verse act scene table figure question "
	    "phase stage step level tier band grade class type room ward unit "
	    "gate route platform channel highway volume issue "
	    "appendix annex schedule paragraph version layer "
	    "series zone group formula radio generation windows model rule "
	    "psalm box fig junction bus terminal";
	static const char before_digits[] = "week day year aged no number line";
	static const char openers[] = "the an in on at of by for from to with "
	    "and but or some all about only nearly over around almost another "
	    "just both than these those their its our his her my your we they "
	    "he she it you up more most roughly approximately least under "
	    "every not now then last next first today here also even still "
	    "within after before since until during between among across if "
	    "when while where that which who barely fewer less as so yet have "
	    "has had is are was were there meanwhile altogether currently out "
	    "overall including plus top extra exactly police";
	size_t start, len;

	if (at == 0)
		return false;
	if (strchr("/=.#", s[at - 1]) != NULL)
		return true;
	if (s[at - 1] == '-')
		return at > 1 && isalpha((unsigned char)s[at - 2]);
	if ((len = place_before(s, at, &start)) == 0)
		return at > 3 && strncasecmp(s + at - 4, "no. ", 4) == 0;
	if (place_in(s + start, len, labels))
		return true;
	if (!isdigit((unsigned char)s[at]))
		return false;
	return place_in(s + start, len, before_digits) || (len > 1 &&
	    isupper((unsigned char)s[start]) &&
	    !place_in(s + start, len, openers) &&
	    !place_after(s, start, "in at"));
}

/* "One of the best" counts nothing. */
static bool
is_one_of(const char *s, size_t n, const struct figure *f)
{
	return f->number.words && f->number.value == 1 &&
	    stands(s, n, f->end, " of");
}

/* "No one" counts nobody. */
static bool
after_no(const char *s, size_t n, size_t at)
{
	return at >= 3 && n - at >= 3 &&
	    strncasecmp(s + at - 3, "no one", 6) == 0 &&
	    !number_continues(s, n, at + 3);
}

static bool
number(const char *s, size_t n, size_t at, struct figure *f)
{
	if (after_no(s, n, at))
		return false;
	if (!number_at(s, n, at, &f->number))
		return isdigit((unsigned char)s[at]) && glued(s, n, at, f);
	f->end = f->number.end;
	f->class = f->number.kind == NUMBER_FRACTION ? FIGURE_FRACTION :
	    f->number.kind == NUMBER_ORDINAL ? FIGURE_ORDINAL : FIGURE_NUMBER;
	if (f->class == FIGURE_FRACTION)
		part_of_percent(s, n, f);
	else if (f->class == FIGURE_NUMBER && !unit_at(s, n, f->end, f)) {
		if (is_label(s, at) || is_one_of(s, n, f))
			f->class = FIGURE_LABEL;
		bound_after(s, n, f);
	}
	return true;
}

/* The longest figure that starts at byte `at`. */
static bool
figure_at(const struct dates *dates, const char *s, size_t n, size_t at,
    const struct moment *ref, int year, struct figure *f)
{
	*f = (struct figure){ .start = at };
	if (money(s, n, at, f))
		f->bound = number_bound(s, at);
	else if (span_at(dates, s, n, at, ref, year, &f->span)) {
		f->class = FIGURE_DATE;
		f->end = f->span.end;
		if (s[f->end - 1] == '.')	/* it ends the sentence */
			f->end--;
	} else if (duration_at(s, n, at, &f->duration)) {
		f->class = FIGURE_DURATION;
		f->end = f->duration.end;
	} else if (!number(s, n, at, f))
		return false;
	else if (f->bound == BOUND_NONE)
		f->bound = number_bound(s, at);
	return true;
}

/*
 * The first letters of each word with which a figure can start, the second
 * list where the day is known: three letters if the word ends there, else
 * four.  This test alone rejects most words of a text.
 */
static const char beginnings[] =
    "janu febr marc apri june july augu sept octo nove dece may "
    "mond tues wedn weds thur frid satu sund thir "
    "zero one two thre four five six seve eigh nine nint ten tent elev "
    "twel twen fift fort hund doze thou mill half halv firs seco sixt "
    "jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun "
    "usd gbp eur inr chf jpy aud cad";
static const char relative_beginnings[] =
    "toda toni tomo yest last next this week";
static const char after_article[] =
    "hun tho mil bil doz thi qua hal fif ten day wee mon yea hou for six dec";

#define PREFIX_BITS 15

/* Bits for three letters, and for the hashes of four. */
struct prefixes {
	uint64_t three[1 << (PREFIX_BITS - 6)], four[1 << (PREFIX_BITS - 6)];
};

static inline unsigned
three_of(const char *s)
{
	return ((unsigned)s[0] & 31) << 10 | ((unsigned)s[1] & 31) << 5 |
	    ((unsigned)s[2] & 31);
}

static inline unsigned
four_of(const char *s)
{
	return three_of(s) ^ ((unsigned)s[3] & 31) * 0x2d3;
}

static inline bool
has_bit(const uint64_t *bits, unsigned i)
{
	return (bits[i >> 6] >> (i & 63) & 1) != 0;
}

static void
add_prefixes(struct prefixes *p, const char *list)
{
	for (size_t len; *list != '\0'; list += len + (list[len] != '\0')) {
		unsigned i;

		len = strcspn(list, " ");
		i = len == 3 ? three_of(list) : four_of(list);
		(len == 3 ? p->three : p->four)[i >> 6] |=
		    (uint64_t)1 << (i & 63);
	}
}

/* Does a word of n bytes or more, at least three, begin like one of these? */
static bool
has_prefix(const struct prefixes *p, const char *s, size_t n)
{
	if (n == 3 || !starts_is_letter(s[3]))
		return has_bit(p->three, three_of(s));
	return has_bit(p->four, four_of(s));
}

/* Rs 500, A$500, AD 60, Q1, Boxing Day: rare, so these need no list. */
static bool
may_begin_capital(const char *s, size_t n)
{
	if (s[1] == '$' || s[2] == '$')
		return true;
	switch (*s) {
	case 'A': return s[1] == 'D' && s[2] == ' ';
	case 'B': return n > 6 && memcmp(s, "Boxing", 6) == 0;
	case 'C': return n > 6 && memcmp(s, "Christ", 6) == 0;
	case 'N': return n > 5 && memcmp(s, "New Y", 5) == 0;
	case 'Q': return isdigit((unsigned char)s[1]) != 0;
	case 'R': return s[1] == 's';
	}
	return false;
}

static bool
may_begin(const char *s, size_t n, size_t i, bool day_known)
{
	static struct prefixes plain, relative, article;
	static bool ready;

	if (!ready) {
		add_prefixes(&plain, beginnings);
		add_prefixes(&relative, relative_beginnings);
		add_prefixes(&article, after_article);
		ready = true;
	}
	if (!starts_is_letter(s[i]))
		return true;
	if ((s[i] | 0x20) == 'a' && i + 5 < n &&
	    (s[i + 1] == ' ' || s[i + 1] == '-'))
		return has_bit(article.three, three_of(s + i + 2));
	if (n - i < 3)
		return false;
	return has_prefix(&plain, s + i, n - i) ||
	    (day_known && has_prefix(&relative, s + i, n - i)) ||
	    (s[i] < 'a' && may_begin_capital(s + i, n - i));
}

/*
 * After a year has been stated, "the following year" refers to it.  Most of the
 * many words that begin with "th" are told apart by two letters.
 */
static bool
may_be_year(const char *s, size_t n, size_t i)
{
	static const char *const next[] = { "year", "same year",
	    "following year", "next year", "previous year" };
	size_t k = i + strlen("the ");

	if (n - i < 8 || (s[i] | 0x20) != 't' || s[i + 1] != 'h')
		return false;
	k += s[i + 2] == 'a' && s[i + 3] == 't';	/* that */
	if (s[k - 1] != ' ' || strchr("ysfnp", s[k]) == NULL)
		return false;
	for (size_t j = 0; j < sizeof(next) / sizeof(*next); j++)
		if (n - k >= strlen(next[j]) &&
		    memcmp(s + k, next[j], strlen(next[j])) == 0)
			return true;
	return false;
}

/* May a figure start at byte i? */
static bool
starts(const char *s, size_t i)
{
	unsigned char c = (unsigned char)s[i], before;

	if (!starts_is_word(s[i]) && c < 0xc0 && c != '$')
		return false;
	if (i == 0)
		return true;
	before = (unsigned char)s[i - 1];
	if ((before == '.' || before == ',') && isdigit(c) && i > 1 &&
	    isdigit((unsigned char)s[i - 2]))
		return false;
	return !starts_is_word(s[i - 1]) && before != '$' &&
	    !(before >= 0x80 && !(c == 0xc2 || c == 0xe2) && i > 1 &&
	    ((unsigned char)s[i - 2] == 0xc2) && before == 0xa3);
}

static void
add(struct figures *fs, const struct figure *f)
{
	fs->figure = memory_grow(fs->figure, &fs->size, fs->n + 1,
	    sizeof(*fs->figure));
	fs->figure[fs->n++] = *f;
	memset(fs->copy + f->start, (int)f->class, f->end - f->start);
}

void
figures_begin(struct figures *fs, const char *s, size_t n)
{
	char *copy;	/* of its own, so that the loop runs in vectors */

	fs->n = 0;
	copy = fs->copy = memory_grow(fs->copy, &fs->copy_size, n + 1, 1);
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		copy[i] = (char)(c < ' ' ? ' ' : c);
	}
}

/* The words between the two ends of a range? */
static bool
joins(const struct figures *fs, const char *s, const struct figure *a,
    const struct figure *b)
{
	static const char *const marks[] = { "-", "\xe2\x80\x93", " to ",
	    " or ", " and " };
	size_t len = b->start - a->end;

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (strlen(marks[i]) == len &&
		    memcmp(s + a->end, marks[i], len) == 0)
			return marks[i][1] != 'a' ||
			    place_after(fs->copy, a->start, "between");
	return false;
}

/* Is the number of a smaller than the one that b has before its magnitude? */
static bool
is_smaller(const struct number *a, const struct number *b)
{
	double x = (double)a->value, y = (double)b->value;

	for (unsigned i = 0; i < a->places; i++)
		x /= 10;
	for (unsigned i = 0; i < b->places; i++)
		y /= 10;
	return x < y / (double)b->magnitude;
}

/*
 * The ends of a range share the unit and the magnitude that stand at one of
 * them: 2-3%, £1.2-1.5bn, between 5 and 10 million euros.
 */
static void
share_units(struct figures *fs, const char *s, size_t n)
{
	struct figure *a = &fs->figure[fs->n - 2], *b = a + 1;
	size_t end = a->end;

	if (a->number.kind != NUMBER_CARDINAL ||
	    b->number.kind != NUMBER_CARDINAL || !joins(fs, s, a, b))
		return;
	if (a->number.magnitude == 1 && b->number.magnitude > 1 &&
	    is_smaller(&a->number, &b->number))
		(void)number_scale(&a->number, b->number.magnitude);
	if (a->class == FIGURE_NUMBER && b->start == b->number.start)
		(void)unit_at(s, n, b->number.end, a);
	else if (a->class == FIGURE_MONEY && b->class == FIGURE_NUMBER &&
	    s[a->end] != ' ') {
		b->class = FIGURE_MONEY;
		b->unit = a->unit;
		memset(fs->copy + b->start, (int)b->class, b->end - b->start);
	}
	a->end = end;
	memset(fs->copy + a->start, (int)a->class, a->end - a->start);
}

static bool
is_amount(const struct figure *f)
{
	return f->class == FIGURE_NUMBER || f->class == FIGURE_PERCENT ||
	    f->class == FIGURE_MONEY;
}

/* Read the figure that starts at byte i, if there is one: the byte after it. */
static size_t
read_at(struct figures *fs, const struct dates *dates, const char *s, size_t n,
    size_t i, const struct moment *ref)
{
	struct figure f;

	if (!starts(s, i) || (!may_begin(s, n, i, ref != NULL) &&
	    !(fs->year != 0 && may_be_year(s, n, i))) ||
	    !figure_at(dates, s, n, i, ref, fs->year, &f))
		return i;
	add(fs, &f);
	if (is_amount(&f) && fs->n > 1 && is_amount(&fs->figure[fs->n - 2]))
		share_units(fs, s, n);
	if (f.class == FIGURE_DATE && !f.span.from.no_year)
		fs->year = f.span.from.year;
	return f.end;
}

void
figures_read(struct figures *fs, const struct dates *dates, const char *s,
    size_t n, size_t from, size_t to, const struct moment *ref)
{
	uint64_t before = 0;
	size_t end = from;	/* of the last figure */

	if (fs->n > 0 && end < fs->figure[fs->n - 1].end)
		end = fs->figure[fs->n - 1].end;
	for (size_t i = from; i < to; i += BLOCK64) {
		uint64_t at = starts_of(starts_words(s + i, to - i), &before,
		    1) | starts_signs(s + i, to - i);

		for (; at != 0; at &= at - 1)
			if (i + block64_lowest(at) >= end)
				end = read_at(fs, dates, s, n,
				    i + block64_lowest(at), ref);
	}
}

size_t
figures_from(const struct figures *fs, size_t at)
{
	size_t low = 0, high = fs->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (fs->figure[middle].start < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct figure *
figures_at(const struct figures *fs, size_t at)
{
	size_t i = figures_from(fs, at);

	return i < fs->n && fs->figure[i].start == at ? &fs->figure[i] : NULL;
}

void
figures_free(struct figures *fs)
{
	free(fs->figure);
	free(fs->copy);
}
