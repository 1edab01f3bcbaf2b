/*
 * A pattern is tried as one of near words, as a phrase, and as an expression,
 * in this order; punctuation makes a pattern of words an expression too.
 */
#include "topics/entries.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "match/required.h"
#include "stream/visible.h"
#include "text/unicode.h"
#include "topics/any_form.h"

void
entries_open(struct entries *es)
{
	*es = (struct entries){ .phrases =
	    phrases_new(PHRASES_PARTS | PHRASES_SIGN) };
	es->nearness = nearness_new(es->phrases);
}

/* The entry of the same topic and pattern, or NULL. */
static struct entry *
find_entry(const struct entries *es, const struct entry *e,
    const char *pattern)
{
	TABLE_EACH(i, &es->by_hash, e->hash) {
		struct entry *old = &es->entry[i];

		if (old->hash == e->hash && old->topic == e->topic &&
		    old->len == e->len &&
		    memcmp(es->letters + old->at, pattern, e->len) == 0)
			return old;
	}
	return NULL;
}

static void
keep_entry(struct entries *es, struct entry *e, const char *pattern)
{
	e->at = es->nletters;
	es->nletters += e->len + 1;
	MEMORY_ROOM(es->letters, es->letters_size, es->nletters);
	memcpy(es->letters + e->at, pattern, e->len);
	es->letters[e->at + e->len] = '\0';
	MEMORY_ROOM(es->entry, es->size, es->n + 1);
	if (e->regex) {
		MEMORY_ROOM(es->expression, es->expression_size,
		    es->expressions + 1);
		es->expression[es->expressions++] = (uint32_t)es->n;
	}
	table_add(&es->by_hash, e->hash, (uint32_t)es->n);
	es->entry[es->n++] = *e;
}

/*
 * Patterns
 */

/*
 * Are all literal letters capitals?  In an expression, letters after a
 * backslash or `(?` do not count.
 */
static bool
in_capitals(const char *s, size_t len, bool regex)
{
	bool capital = false;
	size_t step;
	uint32_t cp;

	for (size_t i = 0; i < len; i += step) {
		step = utf8_decode(s + i, len - i, &cp);
		if (regex && cp == '\\' && i + 1 < len)
			step = 2;
		else if (regex && cp == '(' && i + 1 < len && s[i + 1] == '?')
			while (i + step < len &&
			    strchr("?<P=!:>-i", s[i + step]) != NULL)
				step++;
		else if (unicode_lower(cp))
			return false;
		else
			capital |= unicode_upper(cp);
	}
	return capital;
}

/* Is the byte part of a word, for the boundaries of expressions? */
static bool
is_word_byte(char c)
{
	return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/*
 * Turn a pattern with punctuation into an expression: a space matches any white
 * space, a star the rest of a word, an apostrophe any kind of apostrophe, and
 * all else itself.
 */
static char *
quote(const char *s, size_t len)
{
	char *out = memory_zeros(len + 4, 16), *p = out;

	if (is_word_byte(s[0]))
		p = stpcpy(p, "\\b");
	for (size_t i = 0; i < len; i++)
		if (s[i] == ' ')
			p = stpcpy(p, "\\s+");
		else if (s[i] == '*' && i > 0 && is_word_byte(s[i - 1]))
			p = stpcpy(p, "\\w*");
		else if (s[i] == '\'')
			p = stpcpy(p, "['\xe2\x80\x99]");
		else if (is_word_byte(s[i]))
			*p++ = s[i];
		else
			p += sprintf(p, "\\%c", s[i]);
	if (in_capitals(s, len, false))		/* A&Es, A&E's */
		p = stpcpy(p, "(?:['\xe2\x80\x99]?s)?");
	if (is_word_byte(s[len - 1]))
		(void)stpcpy(p, "\\b");
	return out;
}

/* The expression that a pattern is; the caller frees it. */
static char *
expression(const char *pattern, size_t len)
{
	return *pattern == '/' && len > 2 ? memory_copy(pattern + 1, len - 2) :
	    quote(pattern, len);
}

/* Compile the expression of an entry; NULL, with the reason in es->why. */
static struct pattern *
compile(struct entries *es, const struct entry *e, const char *pattern)
{
	char *s = expression(pattern, e->len);
	struct pattern *regex = pattern_compile(s, strlen(s),
	    e->capitals ? PATTERN_CASE : PATTERN_CASELESS, es->why,
	    sizeof(es->why));

	free(s);
	return regex;
}

/*
 * NULL, or the reason why a pattern that is not a phrase is invalid: what would
 * never match, or was meant as an expression.
 */
static const char *
check_words(const char *s, size_t len)
{
	if (strspn(s, " *") >= len)
		return "the pattern is empty";
	for (size_t i = 0; i < len; i++) {
		char last = i > 0 ? s[i - 1] : ' ';
		char next = i + 1 < len ? s[i + 1] : ' ';

		if (s[i] == '*' && (is_word_byte(last) ? next != ' ' :
		    last == ' ' && (next == ' ' || is_word_byte(next))))
			return "a * can stand only at the end of a word";
		if ((s[i] == '(' && next == '?') ||
		    (s[i] == '|' && last != ' ' && next != ' '))
			return "an expression stands between slashes, /.../";
		if (s[i] == '?' && is_word_byte(last) && is_word_byte(next))
			return "a ? stands for no letter; /an expression/ can "
			    "ask for any";
	}
	return any_form_check(s, len);
}

/* Read the pattern of the next entry; NULL, or the reason why it is invalid. */
static const char *
read_pattern(struct entries *es, struct entry *e, const char *s)
{
	const char *why = NULL;
	size_t len = e->len;

	if (len == 0)
		return "the pattern is empty";
	if (chain_is_pattern(s, len) || (e->after != 0 && *s != '/'))
		return nearness_add(es->nearness, s, len, (uint32_t)es->n);
	e->regex = true;
	if (*s != '/' || len == 1) {
		e->regex = any_form_add(es->phrases, s, len,
		    (uint32_t)es->n) != NULL;
		if (e->regex)
			why = check_words(s, len);
	} else if (s[len - 1] != '/') {
		why = "an expression must end with a /";
	} else if (len == 2) {
		why = "the expression is empty";
	}
	e->capitals = in_capitals(s, len, *s == '/');
	if (why != NULL || !e->regex)
		return why;
	e->pattern = compile(es, e, s);
	return e->pattern != NULL ? NULL : es->why;
}

const char *
entries_add(struct entries *es, struct entry *e, const char *pattern,
    size_t len)
{
	struct entry *known;
	const char *why = NULL;

	if (len > INT32_MAX)
		return "the pattern is too long";
	e->len = (uint32_t)len;
	e->hash = hash_bytes(pattern, len, e->topic);
	if ((known = find_entry(es, e, pattern)) != NULL) {
		known->sign = e->sign;
		known->after = e->after;
	} else if ((why = read_pattern(es, e, pattern)) == NULL)
		keep_entry(es, e, pattern);
	return why;
}

/* Have an expression tried on texts with a string that it requires. */
static bool
add_strings(struct entries *es, uint32_t i)
{
	const struct entry *e = &es->entry[i];
	char *s = expression(es->letters + e->at, e->len);
	struct required need;

	required_strings(&need, s, strlen(s), false);
	free(s);
	if (need.place == REQUIRED_NOTHING || need.shortest < STEMS_SHORTEST)
		return false;
	for (size_t k = 0; k < need.n; k++) {
		const struct required_string *l = &need.string[k];

		stems_add(&es->required, memcpy(arena_take(&es->strings,
		    l->len), l->s, l->len), l->len, l->word, i);
	}
	return true;
}

void
entries_ready(struct entries *es)
{
	stems_open(&es->required);
	es->always = 0;
	for (size_t k = 0; k < es->expressions; k++) {
		uint32_t i = es->expression[k];

		if (add_strings(es, i))
			continue;
		es->expression[k] = es->expression[es->always];
		es->expression[es->always++] = i;
	}
	stems_prepare(&es->required);
}

void
entries_expressions(const struct entries *es, const char *s, size_t n,
    stems_found *found, void *arg)
{
	if (es->expressions > es->always)
		(void)stems_find_alike(&es->required, s, n, found, arg);
	for (size_t i = 0; i < es->always; i++)
		found(arg, es->expression[i], 0);
}

void
entries_image(struct entries *es, struct image *m, const char *file)
{
	for (size_t i = 0; m->way == IMAGE_WRITE && i < es->n; i++) {
		es->entry[i].file = NULL;
		es->entry[i].pattern = NULL;
	}
	IMAGE_ARRAY(m, es->letters, es->nletters);
	IMAGE_ARRAY(m, es->entry, es->n);
	IMAGE_ARRAY(m, es->expression, es->expressions);
	es->file = file;
	if (m->way == IMAGE_READ)
		entries_ready(es);
	phrases_image(es->phrases, m);
	nearness_image(es->nearness, m);
}

struct pattern *
entries_pattern(struct entries *es, struct entry *e)
{
	if (e->pattern == NULL)
		e->pattern = compile(es, e, es->letters + e->at);
	if (e->pattern == NULL)
		visible_errx("%s: %s", es->letters + e->at, es->why);
	return e->pattern;
}
