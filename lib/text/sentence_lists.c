#include "text/sentence_lists.h"

#include <stdbool.h>
#include <string.h>

#include "text/sentence_text.h"

/* The styles of a list: what counts, and what stands around it. */
enum {
	LIST_NUMBER = 1,
	LIST_LETTER,
	LIST_ROMAN,
	LIST_STOP = 4,
	LIST_BRACKET = 8,
	LIST_OPENED = 16,
	LIST_SIGN = 32	/* the sign itself is the item: "-", "*" */
};

struct item {
	int style;	/* 0: none */
	unsigned number;
};

/* The value of a Roman numeral up to 39, lower case; 0 if it is none. */
static unsigned
roman(const struct sentences *t, size_t i, size_t end)
{
	static const char *const units[] = {
		"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
	};
	unsigned tens = 0;

	while (i < end && byte(t, i) == 'x' && tens < 3) {
		tens++;
		i++;
	}
	for (unsigned n = 0; n < 10; n++)
		if (strlen(units[n]) == end - i &&
		    memcmp(units[n], t->s + i, end - i) == 0)
			return tens * 10 + n;
	return 0;
}

/* What counts, from i to end. */
static struct item
read_counter(const struct sentences *t, size_t i, size_t end)
{
	struct item item = { 0, 0 };

	if (end == i || end - i > 5)
		return item;
	if (is(t, i, DIGIT)) {
		for (; i < end && byte(t, i) >= '0' && byte(t, i) <= '9'; i++)
			item.number = item.number * 10 +
			    (unsigned)(t->s[i] - '0');
		item.style = i == end && item.number < 1000 ? LIST_NUMBER : 0;
	} else if ((item.number = roman(t, i, end)) > 0 &&
	    !(end - i == 1 && t->item + 1 == (unsigned)(t->s[i] - 'a' + 1) &&
	    (t->list & 3) == LIST_LETTER)) {
		item.style = LIST_ROMAN; /* "i" follows "h" as a letter */
	} else if (end - i == 1 && is(t, i, LETTER) && !(t->s[i] & 0x80)) {
		item.style = LIST_LETTER;
		item.number = (unsigned)((t->s[i] | 0x20) - 'a' + 1);
	}
	return item;
}

/* The item that starts at i: "1.", "a)", "(ii)", "1.)", with a space behind. */
static struct item
read_item(const struct sentences *t, size_t i)
{
	bool opened = byte(t, i) == '(';
	size_t end = word_end(t, i + opened), from = i + opened;
	struct item item = { 0, 0 };
	int around = 0;

	if (byte(t, end) == '.' && !opened) {
		around |= LIST_STOP;
		end++;
	}
	if (byte(t, end) == ')') {
		around |= LIST_BRACKET | (opened ? LIST_OPENED : 0);
		end++;
	}
	if (around == 0 || !is(t, end, SPACE))
		return item;
	item = read_counter(t, from, word_end(t, from));
	if (item.style == LIST_LETTER && around == LIST_STOP &&
	    is(t, from, UPPER))
		item.style = 0; /* "A. Lang and B. Lang" */
	if (item.style > 0)
		item.style |= around;
	return item;
}

void
sentence_lists_begin(struct sentences *t)
{
	size_t k, i = t->start;
	struct item item;

	t->counter = i;
	t->list = 0;
	if (is(t, i, LETTER)) {
		char behind = byte(t, word_end(t, i));

		if (behind != '.' && behind != ')')
			return; /* as nearly all sentences do */
	}
	if (class_at(t, i, &k) & BULLET)
		i = over_spaces(t, i + k);
	item = read_item(t, i);
	if (item.style == 0 && (byte(t, i) == '-' || byte(t, i) == '*') &&
	    is(t, i + 1, SPACE))
		item = (struct item){ LIST_SIGN, (unsigned char)t->s[i] };
	t->counter = i;
	t->list = item.style;
	t->item = item.number;
}

size_t
sentence_lists_end(const struct sentences *t, size_t i)
{
	size_t k, from = word_start(t, i);
	struct item item;

	if (t->list & LIST_SIGN)
		return (unsigned char)t->s[i] == t->item && i > t->start &&
		    was(t, i, SPACE) && before_capital(t, i + 1) > 0 ? i : 0;
	if (t->list & LIST_OPENED && from > 0 && byte(t, from - 1) == '(')
		from--;
	if (from <= t->start || !(class_before(t, from, &k) & SPACE))
		return 0;
	item = read_item(t, from);
	return item.style == t->list && item.number == t->item + 1 ? from : 0;
}
