/*
 * A sequence is read from its start: an element that must be there replaces
 * what was collected before it, one that may be absent adds to it.
 */
#include "page/endings.h"

#include <ctype.h>
#include <string.h>

#include "bytes/utf8.h"
#include "match/reader.h"
#include "text/unicode.h"

static void
add_all(struct endings *e)
{
	memset(e->bits, 0xff, sizeof(e->bits));
}

static void
join(struct endings *e, const struct endings *more)
{
	for (size_t i = 0; i < 4; i++)
		e->bits[i] |= more->bits[i];
}

static void
add_beyond_ascii(struct endings *e)
{
	e->bits[2] = e->bits[3] = UINT64_MAX;
}

static void
add_one(struct endings *e, unsigned char c)
{
	e->bits[c / 64] |= (uint64_t)1 << c % 64;
}

/* In either case; U+212A and U+017F are k and s, too. */
static void
add_ascii(struct endings *e, unsigned char c)
{
	add_one(e, c);
	if (isalpha(c))
		add_one(e, (unsigned char)(c ^ 0x20));
	if (tolower(c) == 'k')
		add_one(e, 0xaa);
	else if (tolower(c) == 's')
		add_one(e, 0xbf);
}

/* The last byte of each character. */
static void
add_characters(struct endings *e, const char *s, size_t n)
{
	uint32_t c;

	for (size_t i = 0; i < n;) {
		i += utf8_decode(s + i, n - i, &c);
		if (c < 0x80)
			add_ascii(e, (unsigned char)c);
		else if (unicode_letter(c))
			add_beyond_ascii(e);
		else
			add_one(e, (unsigned char)s[i - 1]);
	}
}

static bool add_group(struct endings *, struct group);

/* [^...]: any byte but the marks listed, if there is no escape or class. */
static void
add_others(struct endings *e, const char *s, const char *end)
{
	struct endings all;

	add_all(&all);
	for (; s < end && *s != '\\' && *s != '['; s++)
		if (ispunct((unsigned char)*s) && *s != '-')
			all.bits[*s / 64] &= ~((uint64_t)1 << *s % 64);
	if (s < end)
		add_all(&all);
	join(e, &all);
}

/* An element that is no list of characters; true: it may be empty. */
static bool
add_unknown(struct endings *e, struct reader *r)
{
	struct reader at = *r;

	r->p = reader_step(*r);
	if (reader_starts(&at, "\\b") || reader_starts(&at, "(?=") ||
	    reader_starts(&at, "(?!") || reader_starts(&at, "(?<=") ||
	    reader_starts(&at, "(?<!"))
		return true;
	if (reader_starts(&at, "[^"))
		add_others(e, at.p + 2, r->p - 1);
	else
		add_all(e);
	return false;
}

/* What one element ends with; true: it may be empty. */
static bool
add_element(struct endings *e, struct reader *r)
{
	const char *at = r->p;
	struct element element;

	reader_element(r, &element);
	if (element.kind == ELEMENT_GROUP)
		return add_group(e, element.group);
	if (element.kind == ELEMENT_CHARACTERS) {
		if (*at == '\\' && at[1] == 'd')
			add_beyond_ascii(e);
		add_characters(e, element.s, element.n);
		return false;
	}
	r->p = at;
	return add_unknown(e, r);
}

/* One alternative; true: it may be empty. */
static bool
add_sequence(struct endings *e, struct reader r)
{
	struct endings all = { { 0 } };
	bool empty = true;

	while (r.p < r.end) {
		struct endings one = { { 0 } };
		bool may_lack;

		if (*r.p == '^' || *r.p == '$') {
			r.p++;
			continue;
		}
		may_lack = add_element(&one, &r);
		may_lack |= reader_optional(&r);
		if (!may_lack) {
			all = one;
			empty = false;
			continue;
		}
		join(&all, &one);
	}
	join(e, &all);
	return empty;
}

static bool
add_group(struct endings *e, struct group group)
{
	struct reader one;
	bool empty = false;

	while (reader_alternative(&group, &one))
		empty |= add_sequence(e, one);
	return empty;
}

void
endings_read(struct endings *e, const char *s, size_t n)
{
	struct group all;
	struct reader one;
	bool known = false;

	memset(e, 0, sizeof(*e));
	if (n > 1 && s[n - 1] == '$' && s[n - 2] != '\\' &&
	    reader_open(&all, s, n)) {
		(void)reader_alternative(&all, &one);
		known = all.next == NULL && !add_sequence(e, one);
	}
	if (!known)
		add_all(e);
}
