/*
 * A phrase is copied for each form of its first word with a `~`, and the copies are
 * treated likewise.
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
	unsigned signs = 0;

	for (const char *i; (i = memchr(next, '~', (size_t)(end - next))) !=
	    NULL; next = i + 1) {
		const char *word = word_before(next, i);

		if (i == s || (word == i && !isalnum((unsigned char)i[-1])))
			continue;
		if (word == i || (word > s && strchr(" -=", word[-1]) == NULL) ||
		    (i + 1 < end && i[1] != ' ' && i[1] != '-'))
			return "a ~ must follow a lower-case word, or stand "
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
	const char *sign = memchr(s, '~', len), *word, *why;
	struct buffer forms = { .len = 0 }, copy = { .len = 0 };

	if (sign == NULL || (word = word_before(s, sign)) == sign)
		return phrases_add(phrases, s, len, id);
	if ((why = any_form_check(s, len)) != NULL)
		return why;
	if (inflections.heads == 0)
		inflections_read(&inflections, inflections_builtin.name);
	inflections_forms(&inflections, word, (size_t)(sign - word), &forms);
	for (size_t i = 0, n; why == NULL && i < forms.len; i += n + 1) {
		for (n = 0; forms.s[i + n] != ' ';)
			n++;
		buffer_set(&copy, s, (size_t)(word - s));
		buffer_add(&copy, forms.s + i, n);
		buffer_add(&copy, sign + 1, (size_t)(s + len - sign) - 1);
		why = any_form_add(phrases, copy.s, copy.len, id);
	}
	buffer_free(&forms);
	buffer_free(&copy);
	return why;
}
