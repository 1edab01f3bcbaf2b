/*
 * A pattern is divided at its operators, outside braces; each operand becomes a
 * set, under its own text as name, so that equal operands share one.
 */
#include "topics/chains.h"

#include <ctype.h>
#include <string.h>

/*
 * The length of the operator at s[i], or 0.  It must be between spaces or, with
 * a number, at one end of the pattern.
 */
static size_t
read_operator(const char *s, size_t len, size_t i)
{
	bool spaced = i > 0 && s[i - 1] == ' ';
	size_t n = i + 1;

	if ((s[i] != '~' && s[i] != '>') || (i > 0 && !spaced))
		return 0;
	while (n < len && isdigit((unsigned char)s[n]))
		n++;
	if (n < len && s[n] != ' ')
		return 0;
	return (spaced && n < len) || (n > i + 1 && n - i < len) ? n - i : 0;
}

/* The end of the operand at s[i]: at an operator, or at the end. */
static size_t
operand_end(const char *s, size_t len, size_t i)
{
	char until = 0;		/* the closing sign of what is open */

	for (; i < len; i++)
		if (until != 0)
			until = s[i] == until ? 0 : until;
		else if (s[i] == '{')
			until = '}';
		else if (read_operator(s, len, i) > 0)
			break;
	return i;
}

/* Skip spaces around the operand from s[*i] to s[end]; its length. */
static size_t
trim(const char *s, size_t *i, size_t end)
{
	while (*i < end && s[*i] == ' ')
		++*i;
	while (end > *i && s[end - 1] == ' ')
		end--;
	return end - *i;
}

/* Do these two signs, and no others of the kind, enclose it? */
static bool
is_within(const char *s, size_t len, char open, char close)
{
	return len > 2 && *s == open &&
	    memchr(s + 1, close, len - 1) == s + len - 1;
}

bool
chain_is_pattern(const char *s, size_t len)
{
	if (len == 0 || *s == '/')
		return false;
	return word_sets_is_name(s, len) || operand_end(s, len, 0) < len ||
	    is_within(s, len, '"', '"') ||
	    (*s == '{' && len > 1 && (isalnum((unsigned char)s[1]) ||
	    (unsigned char)s[1] >= 0x80 || memchr(" \"$", s[1], 3) != NULL));
}

/* The set of an operand; WORD_SETS_NONE, with the reason in *why. */
static uint32_t
operand_set(struct word_sets *x, const char *s, size_t len, const char **why)
{
	uint32_t set = word_sets_find(x, s, len);

	*why = NULL;
	if (set != WORD_SETS_NONE)
		return set;
	if (word_sets_is_name(s, len))
		*why = word_sets_complain(x, "no set of this name", s, len);
	else if (len == 0)
		*why = "an operator without a word or set beside it";
	else if (*s == '{' && !is_within(s, len, '{', '}'))
		*why = "a set in braces expected, and nothing else";
	if (*why != NULL)
		return WORD_SETS_NONE;
	set = word_sets_make(x, s, len);
	if (*s == '{')
		*why = word_sets_add_members(x, set, s + 1, len - 2);
	else if (is_within(s, len, '"', '"'))
		*why = word_sets_add_member(x, set, s + 1, len - 2);
	else
		*why = word_sets_add_member(x, set, s, len);
	return set;
}

/* Read an operator of n bytes; NULL or a message. */
static const char *
read_distance(struct chain_operand *o, const char *s, size_t n)
{
	o->ordered = *s == '>';
	o->words = n == 1 ? CHAIN_SENTENCE : 0;
	for (size_t i = 1; i < n && o->words <= CHAIN_WORDS; i++)
		o->words = 10 * o->words + (uint32_t)(s[i] - '0');
	if (n > 1 && (o->words == 0 || o->words > CHAIN_WORDS))
		return "a distance is 1 to 64 words";
	return NULL;
}

const char *
chain_read(struct chain *c, struct word_sets *sets, const char *s, size_t len)
{
	const char *why;
	size_t i = 0, end, n, step;

	for (;; i = end + step) {
		end = operand_end(s, len, i);
		n = trim(s, &i, end);
		if (c->n == CHAIN_OPERANDS)
			return "more than 8 words or sets in a row";
		c->operand[c->n].set = operand_set(sets, s + i, n, &why);
		if (why != NULL)
			return why;
		if (end == len)
			break;
		step = read_operator(s, len, end);
		why = read_distance(&c->operand[c->n++], s + end, step);
		if (why != NULL)
			return why;
	}
	c->n++;
	return NULL;
}
