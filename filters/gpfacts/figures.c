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
#include "starts.h"

static const char *const names[FIGURE_CLASSES] = { "", "number", "percent",
    "money", "date", "duration", "fraction", "ordinal" };

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

static const struct currency currencies[] = {
	{ "\xc2\xa3", "GBP" }, { "\xe2\x82\xac", "EUR" }, { "US$", "USD" },
	{ "$", "USD" }, { "GBP ", "GBP" }, { "EUR ", "EUR" },
	{ "USD ", "USD" },
};

/* Words after a number that make it an amount of money. */
static const struct currency currency_words[] = {
	{ " pounds", "GBP" }, { " euros", "EUR" }, { " dollars", "USD" },
	{ "p", "GBP" }, { " pence", "GBP" },
};

static bool
money(const char *s, size_t n, size_t at, struct figure *f)
{
	for (size_t i = 0; i < sizeof(currencies) / sizeof(*currencies); i++) {
		const struct currency *c = &currencies[i];
		size_t len;

		if (s[at] != c->sign[0])
			continue;
		len = strlen(c->sign);
		if (n - at <= len || memcmp(s + at, c->sign, len) != 0 ||
		    !isdigit((unsigned char)s[at + len]) ||
		    !number_at(s, n, at + len, &f->number) ||
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
	    strncasecmp(s + at, word, strlen(word)) == 0;
}

/* Classify a number by what follows: a percent sign or a word for money. */
static void
unit_after(const char *s, size_t n, struct figure *f)
{
	static const char *const percent[] = { "%", " %", " per cent",
	    " percent", "\xc2\xa0%", "-per-cent" };
	size_t at = f->number.end, len;

	f->end = at;
	f->class = FIGURE_NUMBER;
	for (size_t i = 0; i < sizeof(percent) / sizeof(*percent); i++) {
		len = strlen(percent[i]);
		if (stands(s, n, at, percent[i]) &&
		    !number_continues(s, n, at + len)) {
			f->class = FIGURE_PERCENT;
			f->end = at + len;
			return;
		}
	}
	for (size_t i = 0; i < sizeof(currency_words) /
	    sizeof(*currency_words); i++) {
		const struct currency *c = &currency_words[i];

		len = strlen(c->sign);
		if (!stands(s, n, at, c->sign) ||
		    number_continues(s, n, at + len))
			continue;
		f->class = FIGURE_MONEY;
		f->unit = c->code;
		f->end = at + len;
		if (strstr(c->sign, "p") != c->sign &&
		    strcmp(c->sign, " pence") != 0)
			return;
		f->number.places += 2;
		return;
	}
}

/* number_at() rejects "82p", because a letter follows the digits. */
static bool
pence(const char *s, size_t n, size_t at, struct figure *f)
{
	size_t i = at;

	while (i < n && isdigit((unsigned char)s[i]))
		i++;
	if (i == at || i >= n || s[i] != 'p' || number_continues(s, n, i + 1) ||
	    !number_at(s, i, at, &f->number) || f->number.end != i)
		return false;
	unit_after(s, n, f);
	return true;
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
		return isdigit((unsigned char)s[at]) && pence(s, n, at, f);
	f->end = f->number.end;
	f->class = f->number.kind == NUMBER_FRACTION ? FIGURE_FRACTION :
	    FIGURE_ORDINAL;
	if (f->number.kind == NUMBER_CARDINAL)
		unit_after(s, n, f);
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
	} else if (number(s, n, at, f))
		f->bound = number_bound(s, at);
	else
		return false;
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
    "usd gbp eur";
static const char relative_beginnings[] =
    "toda toni tomo yest last next this";
static const char after_article[] =
    "hun tho mil bil doz thi qua hal fif ten day wee mon yea hou for six";

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
	    memcmp(s + i, "US$", 3) == 0;
}

/* After a year has been stated, "the following year" refers to it. */
static bool
may_be_year(const char *s, size_t n, size_t i)
{
	return n - i > 8 && (s[i] | 0x20) == 't' && s[i + 1] == 'h';
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
	fs->year = 0;
	copy = fs->copy = memory_grow(fs->copy, &fs->copy_size, n + 1, 1);
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		copy[i] = (char)(c < ' ' ? ' ' : c);
	}
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
