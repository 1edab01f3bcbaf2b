/*
 * A vocabulary maps each word to its classes; two small bit tables, by first
 * and second letter, reject most words of prose without a lookup.
 */
#include "text/abbreviations.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "abbreviations.tsv.h"

/* In the order of the bits of enum abbreviation_class. */
static const char *const classes[] = { "name", "never", "end", "often", "lower",
	"number", "start", "on", "said", "greeting", "closing", "open", "label",
	"caption", "head" };

const struct data_builtin abbreviations_builtin =
    DATA_BUILTIN("default", abbreviations_tsv);

static unsigned short
class_of(const struct data *d, const char *name)
{
	if (strcmp(name, "none") == 0)
		return 0;
	return (unsigned short)(1u << data_name(d, name, classes,
	    sizeof(classes) / sizeof(classes[0]),
	    "class (see the head of the built-in file, -P)"));
}

/* Add the word to the filters. */
static void
mark(struct abbreviations *a, const char *s, size_t len, unsigned class)
{
	size_t first = 0;

	while (first < len && isalpha((unsigned char)s[first]))
		first++;
	if (class & ABBREVIATION)
		a->may_have[s[0] & 31][len > 1 ? s[1] & 31 : 0] |=
		    abbreviations_bits(s, len);
	if (class & (ABBREVIATION_GREETING | ABBREVIATION_CLOSING |
	    ABBREVIATION_CAPTION) && first > 0)
		a->may_greet[s[0] & 31][first > 1 ? s[1] & 31 : 0] |=
		    abbreviations_bits(s, first + 1);
}

/* Add a word; if it has a capital, also its all-capitals form. */
static void
add(struct abbreviations *a, const struct data *d,
    const struct data_field *word, char *names)
{
	unsigned short class = 0;
	char upper[VOCABULARY_WORD_MAX];
	bool capital = false;

	if (word->len == 0 || word->len > VOCABULARY_WORD_MAX)
		data_error(d, "a word of 1 to %d bytes is expected",
		    VOCABULARY_WORD_MAX);
	for (char *p = strtok(names, " "); p != NULL; p = strtok(NULL, " "))
		class = (unsigned short)(class | class_of(d, p));
	for (size_t i = 0; i < word->len; i++) {
		capital |= isupper((unsigned char)word->s[i]) != 0;
		upper[i] = (char)toupper((unsigned char)word->s[i]);
	}
	mark(a, word->s, word->len, class);
	vocabulary_add(&a->words, word->s, word->len, class);
	if (capital)
		vocabulary_add(&a->words, upper, word->len, class);
}

static void
read_file(struct abbreviations *a, const char *name)
{
	struct data d;
	struct data_field f[2];
	size_t n;

	data_open(&d, name, &abbreviations_builtin, 1);
	while ((n = data_next(&d, f, 2)) > 0) {
		if (n != 2)
			data_error(&d,
			    "a word, a TAB and classes are expected");
		add(a, &d, &f[0], f[1].s);
	}
	data_close(&d);
}

void
abbreviations_read(struct abbreviations *a, char *const *files, size_t n)
{
	*a = (struct abbreviations){ .words = { .slot = NULL } };
	if (n == 0)
		read_file(a, abbreviations_builtin.name);
	for (size_t i = 0; i < n; i++)
		read_file(a, files[i]);
}

unsigned
abbreviations_find(const struct abbreviations *a, const char *s, size_t len)
{
	char folded[VOCABULARY_WORD_MAX];
	unsigned found;

	if (a == NULL || len > VOCABULARY_WORD_MAX)
		return 0;
	found = vocabulary_find(&a->words, s, len);
	if (found != 0)
		return found;
	for (size_t i = 0; i < len; i++)
		folded[i] = (char)tolower((unsigned char)s[i]);
	return vocabulary_find(&a->words, folded, len);
}

void
abbreviations_image(struct abbreviations *a, struct image *m)
{
	IMAGE_VALUE(m, a->words.used);
	IMAGE_VALUE(m, a->words.lengths);
	IMAGE_ARRAY(m, a->words.slot, a->words.slots);
	IMAGE_ARRAY(m, a->words.tag, a->words.slots);
	IMAGE_VALUE(m, a->may_have);
	IMAGE_VALUE(m, a->may_greet);
}
