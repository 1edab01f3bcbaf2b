/*
 * A phrase is copied for each form of its first word with a `~`, and the copies are
 * treated likewise.
 */
#include "topics/any_form.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "bytes/memory.h"
#include "terms/inflections.h"

struct phrase {			/* one with a `~` */
	struct phrases *phrases;
	const char *s, *word, *sign, *end;	/* the first `~`, its word */
	uint32_t id;
	const char *why;	/* NULL, or why a copy of it is invalid */
};

static void
add_copy(void *arg, const char *form, size_t len)
{
	struct phrase *p = arg;
	struct buffer copy = { .len = 0 };

	buffer_add(&copy, p->s, (size_t)(p->word - p->s));
	buffer_add(&copy, form, len);
	buffer_add(&copy, p->sign + 1, (size_t)(p->end - p->sign) - 1);
	if (p->why == NULL)
		p->why = any_form_add(p->phrases, copy.s, copy.len, p->id);
	buffer_free(&copy);
}

/* Is it a small letter, or a byte of one beyond ASCII? */
static bool
is_small_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

/* The word that ends at a `~`. */
static const char *
word_before(const char *s, const char *sign)
{
	while (sign > s && is_small_letter(sign[-1]))
		sign--;
	return sign;
}

const char *
any_form_check(const char *s, size_t len)
{
	const char *end = s + len;
	unsigned signs = 0;

	for (const char *i = s + 1; i < end; i++) {
		const char *word = word_before(s, i);

		if (*i != '~' || (word == i && !isalnum((unsigned char)i[-1])))
			continue;
		if (word == i || (word > s && strchr(" -=", word[-1]) == NULL) ||
		    (i + 1 < end && i[1] != ' ' && i[1] != '-'))
			return "a ~ stands after a word in small letters, or "
			    "between spaces";
		if (++signs > 3)
			return "more than 3 words of a phrase with a ~";
	}
	return NULL;
}

const char *
any_form_add(struct phrases *phrases, const char *s, size_t len, uint32_t id)
{
	static struct inflections inflections;
	struct phrase p = { .phrases = phrases, .s = s, .end = s + len,
	    .sign = memchr(s, '~', len), .id = id };

	if (p.sign == NULL || (p.word = word_before(s, p.sign)) == p.sign)
		return phrases_add(phrases, s, len, id);
	if ((p.why = any_form_check(s, len)) != NULL)
		return p.why;
	if (inflections.heads == 0)
		inflections_read(&inflections, inflections_builtin.name);
	inflections_forms(&inflections, p.word, (size_t)(p.sign - p.word),
	    add_copy, &p);
	return p.why;
}
