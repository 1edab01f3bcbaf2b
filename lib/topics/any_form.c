/*
 * The forms of a word are made once, when it first has a `~`: phrases with them
 * then take no more room than others.
 */
#include "topics/any_form.h"

#include <ctype.h>
#include <string.h>

#include "bytes/memory.h"
#include "terms/inflections.h"

/* The word in small letters, or others beyond ASCII, that ends at a `~`. */
static const char *
word_before(const char *s, const char *sign)
{
	while (sign > s && (islower((unsigned char)sign[-1]) ||
	    (sign[-1] & 0x80) != 0))
		sign--;
	return sign;
}

const char *
any_form_check(const char *s, size_t len)
{
	const char *end = s + len, *next = s;

	for (const char *i; (i = memchr(next, '~', (size_t)(end - next))) !=
	    NULL; next = i + 1) {
		const char *word = word_before(next, i);

		if (i == s || (word == i && !isalnum((unsigned char)i[-1])))
			continue;
		if (word == i || (word > s && strchr(" -=", word[-1]) == NULL) ||
		    (i + 1 < end && i[1] != ' ' && i[1] != '-'))
			return "a ~ must follow a lower-case word, or stand "
			    "between spaces";
	}
	return NULL;
}

/* Have the phrases know the forms of a word. */
static void
know_forms(struct phrases *phrases, const char *word, size_t len)
{
	static struct inflections inflections;
	struct buffer forms = { .len = 0 };

	if (phrases_have_forms(phrases, word, len))
		return;
	if (inflections.heads == 0)
		inflections_read(&inflections, inflections_builtin.name);
	inflections_forms(&inflections, word, len, &forms);
	phrases_add_forms(phrases, word, len, forms.s, forms.len);
	buffer_free(&forms);
}

const char *
any_form_add(struct phrases *phrases, const char *s, size_t len, uint32_t id)
{
	const char *why = any_form_check(s, len);
	struct buffer copy = { .len = 0 };

	if (why != NULL || memchr(s, '~', len) == NULL)
		return why != NULL ? why : phrases_add(phrases, s, len, id);
	buffer_set(&copy, s, len);
	for (char *i = copy.s, *end = i + len; (i = memchr(i, '~',
	    (size_t)(end - i))) != NULL; i++) {
		const char *word = word_before(copy.s, i);

		if (word == i)
			continue;
		know_forms(phrases, word, (size_t)(i - word));
		if (i + 1 < end && i[1] == '-')		/* like a space */
			i[1] = ' ';
	}
	why = phrases_add(phrases, copy.s, len, id);
	buffer_free(&copy);
	return why;
}
