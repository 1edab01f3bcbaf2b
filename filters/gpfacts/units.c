/* Signs are found by their first byte, or by the one after a space. */
#include "units.h"

#include <ctype.h>
#include <string.h>

#include "beginnings.h"
#include "bytes/memory.h"

#include "units.tsv.h"

static const struct data_builtin builtin = DATA_BUILTIN("units", units_tsv);

#define LARGE 1000000

static unsigned char
key(const char *s)
{
	return (unsigned char)(*s == ' ' ? s[1] | 0x20 : *s);
}

/* Add a unit with each of its signs, which have | between, to an index. */
static void
add_signs(struct units *us, struct unit unit, char *list, size_t *index)
{
	size_t *link;

	if (strcmp(list, "-") == 0)
		return;
	while ((unit.sign = strsep(&list, "|")) != NULL) {
		MEMORY_ROOM(us->unit, us->size, us->n + 1);
		us->unit[us->n++] = unit;
		for (link = &index[key(unit.sign)]; *link > 0;)
			link = &us->unit[*link - 1].next;
		*link = us->n;
		if (index == us->before)
			beginnings_add(unit.sign);
	}
}

void
units_open(struct units *us)
{
	struct data_field f[4];
	size_t n;

	*us = (struct units){ .n = 0 };
	data_open(&us->file, "units", &builtin, 1);
	while ((n = data_next(&us->file, f, 4)) > 0) {
		struct unit unit = { .name = f[1].s };

		if (n < 4)
			data_error(&us->file, "four fields expected");
		unit.money = strcmp(f[0].s, "share") != 0;
		unit.large = strcmp(f[0].s, "large") == 0;
		unit.places = strcmp(f[0].s, "coins") == 0 ? 2 : 0;
		add_signs(us, unit, f[2].s, us->before);
		add_signs(us, unit, f[3].s, us->after);
	}
}

const struct unit *
units_money(const struct units *us, const char *s, size_t n, size_t at,
    struct number *number)
{
	for (size_t i = us->before[(unsigned char)s[at]]; i > 0;
	    i = us->unit[i - 1].next) {
		const struct unit *u = &us->unit[i - 1];
		size_t next = at + strlen(u->sign);

		if (n <= next || memcmp(s + at, u->sign, next - at) != 0)
			continue;
		next += n - next > 1 && s[next] == ' ';
		if (isdigit((unsigned char)s[next]) &&
		    number_at(s, n, next, number) &&
		    number->kind == NUMBER_CARDINAL)
			return u;
	}
	return NULL;
}

const struct unit *
units_after(const struct units *us, const char *s, size_t n, size_t at,
    const struct number *number)
{
	bool large = !number->words && number->magnitude >= LARGE;

	if (n - at < 2 && (at == n || s[at] == ' '))
		return NULL;
	for (size_t i = us->after[key(s + at)]; i > 0;
	    i = us->unit[i - 1].next) {
		const struct unit *u = &us->unit[i - 1];

		if ((large || !u->large) &&
		    (number_skip_words(s, n, at, u->sign) > 0 ||
		    (strcmp(u->sign, "%") == 0 && n - at > 1 &&
		    isalpha((unsigned char)s[at + 1]))))	/* 30%Against */
			return u;
	}
	return NULL;
}
