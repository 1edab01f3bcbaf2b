/*
 * An expression is read twice: for its required strings, and for the bytes it
 * can end with.  For these, a sequence is read from its start: an element that
 * must be there replaces what was collected before it, one that may be absent
 * adds to it.
 */
#include "page/needs.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "match/reader.h"
#include "text/unicode.h"

/* --- how a match ends --- */

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
needs_endings(struct endings *e, const char *s, size_t n)
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

/* --- strings --- */

/* Does one string begin with another, and begin a word if that does? */
static bool
begins(const struct required_string *l, const struct required_string *with)
{
	return with->len <= l->len && *l->s == *with->s &&
	    memcmp(l->s, with->s, with->len) == 0 && (l->word || !with->word);
}

/*
 * Drop each string that begins with another, or equals one before it: wherever
 * it stands, the other does, too.  Returns how many are left.
 */
static size_t
drop_longer(struct required_string *string, size_t n)
{
	size_t left = 0;

	for (size_t i = 0; i < n; i++) {
		bool longer = false;

		for (size_t k = 0; k < n && !longer; k++)
			longer = (string[k].len < string[i].len || k < i) &&
			    begins(&string[i], &string[k]);
		if (!longer)
			string[left++] = string[i];
	}
	return left;
}

void
needs_read(struct needs *needs, const char *expression, size_t n, bool number)
{
	struct required found;
	struct required_string *string;

	required_strings(&found, expression, n, number);
	string = memory_resize(NULL, found.n + 1, sizeof(*string));
	memcpy(string, found.string, found.n * sizeof(*string));
	found.n = drop_longer(string, found.n);
	*needs = (struct needs){ .place = found.place, .string = string,
	    .n = found.n, .seen = found.seen };
	needs_endings(&needs->endings, expression, n);
}

bool
needs_telling(const struct needs *needs, bool line)
{
	const uint64_t *ends = needs->endings.bits;

	if (needs->place != REQUIRED_INSIDE || (!line &&
	    (ends[0] & ends[1] & ends[2] & ends[3]) != UINT64_MAX))
		return false;
	for (size_t i = 0; i < needs->n; i++) {
		const struct required_string *l = &needs->string[i];
		bool word = line && l->word && *l->s != ' ' &&
		    !ispunct((unsigned char)*l->s);

		if (l->len < (word ? NEEDS_WORD : NEEDS_LITERAL))
			return false;
	}
	return needs->n > 0;
}

static void
write_string(const struct required_string *l, FILE *out)
{
	fprintf(out, "{ { ");
	for (size_t i = 0; i < l->len; i++)
		fprintf(out, "%d,", l->s[i]);
	fprintf(out, " }, %u, %d },\n", l->len, l->word);
}

void
needs_write(const struct needs *needs, FILE *out)
{
	fprintf(out, "{ %d, (const struct required_string[]){\n", needs->place);
	for (size_t i = 0; i < needs->n; i++)
		write_string(&needs->string[i], out);
	fprintf(out, "{ { 0 }, 0, 0 } }, %zu, %u, { {\n", needs->n, needs->seen);
	for (size_t i = 0; i < 4; i++)
		fprintf(out, "UINT64_C(%" PRIu64 "),", needs->endings.bits[i]);
	fprintf(out, " } } }");
}
