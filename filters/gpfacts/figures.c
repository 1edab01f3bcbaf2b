/*
 * Each kind of figure has a function that reads one at a byte where a figure
 * may begin; the first that succeeds counts.
 */
#include "figures.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "beginnings.h"
#include "bytes/memory.h"
#include "place.h"
#include "units.h"

enum figure_class
figure_class(const char *name, size_t len)
{
	int i = number_word_index(name, len, "number percent money date "
	    "duration fraction ordinal tally", ' ');

	return i < 0 ? FIGURE_NONE : FIGURE_NUMBER + i < FIGURE_LABEL ?
	    (enum figure_class)(FIGURE_NUMBER + i) : FIGURE_NUMBER;
}

/* If a unit stands at byte `at`, after the number of a figure, add it. */
static bool
take_unit(const struct place *t, size_t at, struct figure *f)
{
	const struct unit *u = units_after(t->units, t->s, t->n, at,
	    &f->number);

	if (u == NULL)
		return false;
	f->class = u->money ? FIGURE_MONEY : FIGURE_PERCENT;
	f->unit = u->name;
	f->number.places += u->places;
	f->coins = u->places > 0;
	f->end = at + strlen(u->sign);
	return true;
}

/* "£1.2bn", "Rs 500" */
static bool
money(const struct place *t, struct figure *f)
{
	const struct unit *u = units_money(t->units, t->s, t->n, t->at,
	    &f->number);

	if (u == NULL)
		return false;
	f->class = FIGURE_MONEY;
	f->unit = u->name;
	f->end = f->number.end;
	return true;
}

/* "Half a per cent", "a quarter of a percentage point". */
static void
part_of_percent(const struct place *t, struct figure *f)
{
	if (100 % f->number.over != 0 || !take_unit(t, f->end, f))
		return;
	f->number.value *= 100 / f->number.over;
	f->number.places = 2;
	f->number.kind = NUMBER_CARDINAL;
}

/* "9,000-odd members", "500+ seats" */
static void
bound_after(const char *s, size_t n, struct figure *f)
{
	static const char *const after[] = { "-odd", "-plus", "+" };

	for (size_t i = 0, end; i < 3; i++)
		if ((end = number_skip_words(s, n, f->end, after[i])) > 0) {
			f->bound = i == 0 ? BOUND_ABOUT : BOUND_LEAST;
			f->end = end;
		}
}

/*
 * Is a number part of a name: Part 3, Apollo 13, Covid-19?  A name at the start
 * of a sentence may be any word, and "In Leeds 14 shops" counts the shops.
 */
static bool
is_label(const struct figure_names *names, const char *s, size_t at)
{
	size_t start, len;

	if (at == 0)
		return false;
	if (strchr("/=.#", s[at - 1]) != NULL)
		return true;
	if (s[at - 1] == '-')
		return at > 1 && isalpha((unsigned char)s[at - 2]);
	if ((len = place_before(s, at, &start)) == 0)
		return at > 3 && strncasecmp(s + at - 4, "no. ", 4) == 0;
	if (number_word_index(s + start, len, names->before, '|') >= 0)
		return true;
	return isdigit((unsigned char)s[at]) && (number_word_index(s + start,
	    len, names->before_digits, '|') >= 0 || (len > 1 &&
	    isupper((unsigned char)s[start]) && number_word_index(s + start,
	    len, names->never, '|') < 0 && !place_after(s, start, "in at")));
}

/* "One of the best" counts nothing, and "no one" nobody. */
static bool
is_one_of(const struct place *t, const struct figure *f)
{
	return f->number.words && f->number.value == 1 &&
	    (number_skip_words(t->s, t->n, f->end, " of") > 0 ||
	    place_after(t->s, t->at, "no"));
}

/* The hour before an entry of a live report: 17.36 Delegates vote. */
static bool
is_clock(const struct place *t, const struct figure *f)
{
	return t->at == 0 && f->number.places == 2 &&
	    f->number.value < 2400 && f->number.value % 100 < 60 &&
	    place_word(t, f->end) && isupper((unsigned char)t->s[f->end + 1]);
}

static bool
number(const struct figure_names *names, const struct place *t,
    struct figure *f)
{
	if (!t->has_number)
		return false;
	f->number = t->number;
	f->end = f->number.end;
	f->class = f->number.kind == NUMBER_FRACTION ? FIGURE_FRACTION :
	    f->number.kind == NUMBER_ORDINAL ? FIGURE_ORDINAL : FIGURE_NUMBER;
	if (f->class == FIGURE_FRACTION)
		part_of_percent(t, f);
	else if (f->class == FIGURE_NUMBER && !take_unit(t, f->end, f) &&
	    (is_label(names, t->s, t->at) || is_one_of(t, f) || is_clock(t, f)))
		f->class = FIGURE_LABEL;
	return true;
}

/* "Fell to -3%", "minus £2m": the sign is part of the figure. */
static void
take_minus(const char *s, struct figure *f)
{
	static const char minus[] = "\xe2\x88\x92";
	size_t at = f->start, len = 0;

	if (f->class == FIGURE_NUMBER)
		return;
	if (at > 3 && memcmp(s + at - 3, minus, 3) == 0)
		len = 3;
	else if (at > 1 && s[at - 1] == '-' && (s[at - 2] == '(' ||
	    place_after(s, at - 1, "of at to by is was be were from and than")))
		len = 1;
	else if (place_after(s, at, "minus"))
		len = strlen("minus ");
	if (len == 0)
		return;
	f->start -= len;
	f->number.value = -f->number.value;
}

static bool
is_amount(const struct figure *f)
{
	return f->class >= FIGURE_NUMBER && f->class <= FIGURE_MONEY;
}

/* The figure at a place, of the first kind that fits. */
static bool
figure_at(const struct figure_names *names, struct place *t, struct figure *f)
{
	*f = (struct figure){ .start = t->at };
	if (!money(t, f)) {
		t->has_number = number_at(t->s, t->n, t->at, &t->number);
		if (span_at(t, &f->span)) {
			f->class = FIGURE_DATE;
			f->end = f->span.end;
			if (t->s[f->end - 1] == '.')	/* it ends the sentence */
				f->end--;
			return true;
		}
		if (duration_at(t, t->at, &f->duration)) {
			f->class = FIGURE_DURATION;
			f->end = f->duration.end;
			return true;
		}
		if (!number(names, t, f))
			return false;
	}
	if (is_amount(f)) {
		take_minus(t->s, f);
		bound_after(t->s, t->n, f);
	}
	if (f->bound == BOUND_NONE)
		f->bound = number_bound(t->s, f->start);
	return true;
}

/* Write the mark of a figure over the copy of its words. */
static void
mark(struct figures *fs, const struct figure *f)
{
	memset(fs->copy + f->start, (int)f->class, f->end - f->start);
}

void
figures_begin(struct figures *fs, const char *s, size_t n)
{
	char *copy;	/* of its own, so that the loop runs in vectors */

	fs->n = 0;
	copy = MEMORY_ROOM(fs->copy, fs->copy_size, n + 1);
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		copy[i] = (char)(c < ' ' ? ' ' : c);
	}
	for (char *p = copy; (p = memchr(p, 0xc2, (size_t)(copy + n - p))) !=
	    NULL; p++)
		if (p + 1 < copy + n && p[1] == '\xa0')
			p[0] = p[1] = ' ';
}

/* Do the words between two figures make them the ends of a range? */
static bool
joins(const struct place *t, const struct figure *a, const struct figure *b)
{
	return place_to(t, a->end, place_after(t->s, a->start, "between")) ==
	    b->start || place_skip(t, a->end, "or") + 1 == b->start;
}

/* The value of a number as it is written, before its magnitude. */
static double
as_written(const struct number *number)
{
	double x = (double)number->value / (double)number->magnitude;

	for (unsigned i = 0; i < number->places; i++)
		x /= 10;
	return x;
}

/*
 * The ends of a range share the unit and the magnitude that stand at one of
 * them: 2-3%, £1.2-1.5bn, between 5 and 10 million euros; but not "by 8% to
 * £10bn".
 */
static void
share_units(struct figures *fs, const struct place *t)
{
	struct figure *a = &fs->figure[fs->n - 2], *b = a + 1;
	double sum = as_written(&a->number) + as_written(&b->number);
	size_t end = a->end;

	/* 64% to 36 are the shares of a whole, "by 54% to 43." those of a vote */
	if (a->class == FIGURE_PERCENT && b->class == FIGURE_NUMBER &&
	    sum < 100.01 && (sum > 99.99 || (sum > 89.99 &&
	    place_after(t->s, a->start, "by") && (!place_word(t, b->end) ||
	    place_skip(t, b->end, "to") > 0))) && joins(t, a, b)) {
		b->class = FIGURE_PERCENT;
		b->unit = a->unit;
		mark(fs, b);
	}
	if (a->class == FIGURE_PERCENT || a->number.kind != NUMBER_CARDINAL ||
	    b->number.kind != NUMBER_CARDINAL || !joins(t, a, b))
		return;
	if (a->number.magnitude == 1 && b->number.magnitude > 1 &&
	    as_written(&a->number) < as_written(&b->number))
		(void)number_scale(&a->number, b->number.magnitude);
	if (a->class == FIGURE_NUMBER && b->start == b->number.start)
		(void)take_unit(t, b->number.end, a);
	else if (a->class == FIGURE_MONEY && b->class == FIGURE_NUMBER &&
	    t->s[a->end] != ' ') {
		b->class = FIGURE_MONEY;
		b->unit = a->unit;
		mark(fs, b);
	}
	a->end = end;		/* the unit stands after b alone */
	mark(fs, a);
}

/* Three pounds 50 pence and £3 50p are one sum; £3 and 50p may be two. */
static void
join_coins(struct figures *fs, const struct place *t)
{
	struct figure *a = &fs->figure[fs->n - 2], *b = a + 1;
	bool sign = a->start != a->number.start;
	size_t gap = sign ? 0 : place_skip(t, a->end, "and");

	if (!b->coins || a->coins || a->class != FIGURE_MONEY ||
	    strcmp(a->unit, b->unit) != 0 || a->number.places > 0 ||
	    b->number.places != 2 || b->number.value >= 100 ||
	    t->s[a->end] != ' ' || (gap > 0 ? gap : a->end) + 1 != b->start ||
	    !number_scale(&a->number, 100))
		return;
	a->number.value += b->number.value;
	a->number.places = 2;
	a->end = b->end;
	fs->n--;
	mark(fs, a);
}

/* Read the figure at a place, if there is one: the byte after it. */
static size_t
read_at(struct figures *fs, struct place *t)
{
	struct figure f;

	t->year = fs->year;
	if (!beginnings_at(t->s, t->n, t->at, t->ref != NULL, t->year != 0) ||
	    !figure_at(&fs->names, t, &f))
		return t->at;
	MEMORY_ROOM(fs->figure, fs->size, fs->n + 1);
	fs->figure[fs->n++] = f;
	mark(fs, &f);
	if (is_amount(&f) && fs->n > 1 && is_amount(&fs->figure[fs->n - 2])) {
		share_units(fs, t);
		join_coins(fs, t);
	}
	if (f.class == FIGURE_DATE && !f.span.from.no_year)
		fs->year = f.span.from.year;
	return f.end;
}

void
figures_read(struct figures *fs, const struct dates *dates, const char *s,
    size_t n, size_t from, size_t to, const struct moment *ref)
{
	struct place t = { .dates = dates, .units = fs->units, .s = s, .n = n,
	    .from = from, .to = to, .ref = ref };
	uint64_t before = 0;
	size_t end = from;	/* of the last figure */

	if (fs->n > 0 && end < fs->figure[fs->n - 1].end)
		end = fs->figure[fs->n - 1].end;
	for (size_t i = from; i < to; i += BLOCK64) {
		uint64_t at = beginnings_in(s + i, to - i, &before);

		for (; at != 0; at &= at - 1) {
			t.at = i + block64_lowest(at);
			if (t.at >= end)
				end = read_at(fs, &t);
		}
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
