#include "abbreviations.h"

#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "abbreviations.tsv.h"

/* Longer words are not in the file, nor looked up. */
#define WORD_MAX 24

struct entry {
	char word[WORD_MAX];	/* folded; empty in a free slot */
	char written[WORD_MAX];
	bool capital;		/* `written` has one */
	unsigned char len;
	unsigned short classes;
};

/* Open addressing, a power of two of slots, at most half of them in use. */
struct abbreviations {
	struct entry *slot;
	size_t slots;
	size_t used;
};

static const struct {
	const char *name;
	unsigned short class;
} classes[] = {
	{ "abbreviation", ABBREVIATION },
	{ "name", ABBREVIATION_NAME },
	{ "number", ABBREVIATION_NUMBER },
	{ "end", ABBREVIATION_END },
	{ "often", ABBREVIATION_OFTEN },
	{ "on", ABBREVIATION_ON },
	{ "lower", ABBREVIATION_LOWER },
	{ "start", ABBREVIATION_START },
	{ "said", ABBREVIATION_SAID },
	{ "greeting", ABBREVIATION_GREETING },
	{ "closing", ABBREVIATION_CLOSING },
	{ "none", 0 },
};

const struct data_builtin abbreviations_builtin =
    DATA_BUILTIN("default", abbreviations_tsv);

static bool
upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Fold the ASCII letters of s into word; the hash of the result (FNV-1a). */
static uint32_t
fold(const char *s, size_t len, char word[WORD_MAX])
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < len; i++) {
		word[i] = upper(s[i]) ? (char)(s[i] + 32) : s[i];
		h = (h ^ (unsigned char)word[i]) * 16777619u;
	}
	return h;
}

/*
 * The slot that holds the word, or the free one where it would go.  "col."
 * and "Col." are two words.
 */
static struct entry *
slot_of(const struct abbreviations *a, const char *word, size_t len,
    uint32_t hash, bool capital)
{
	size_t i = hash & (a->slots - 1);

	while (a->slot[i].len != 0 && (a->slot[i].len != len ||
	    a->slot[i].capital != capital ||
	    memcmp(a->slot[i].word, word, len) != 0))
		i = (i + 1) & (a->slots - 1);
	return &a->slot[i];
}

static void
grow(struct abbreviations *a)
{
	struct abbreviations old = *a;
	char word[WORD_MAX];

	a->slots = old.slots == 0 ? 1024 : old.slots * 2;
	a->slot = calloc(a->slots, sizeof *a->slot);
	if (a->slot == NULL)
		err(2, NULL);
	for (size_t i = 0; i < old.slots; i++) {
		const struct entry *e = &old.slot[i];

		if (e->len != 0)
			*slot_of(a, e->word, e->len,
			    fold(e->word, e->len, word), e->capital) = *e;
	}
	free(old.slot);
}

static unsigned short
class_of(const struct data *d, const char *name)
{
	for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++)
		if (strcmp(classes[i].name, name) == 0)
			return classes[i].class;
	data_error(d, "no such class: %s (there are abbreviation, name, "
	    "number, end, often, lower, start, on, said, greeting, closing "
	    "and none)",
	    name);
}

static void
add(struct abbreviations *a, const struct data *d,
    const struct data_field *word, char *names)
{
	struct entry e = { .len = 0 };
	uint32_t h;

	if (word->len == 0 || word->len > WORD_MAX)
		data_error(d, "a word of 1 to %d bytes is expected", WORD_MAX);
	if (a->used * 2 >= a->slots)
		grow(a);
	h = fold(word->s, word->len, e.word);
	memcpy(e.written, word->s, word->len);
	e.len = (unsigned char)word->len;
	e.capital = memcmp(e.word, e.written, e.len) != 0;
	for (char *p = strtok(names, " "); p != NULL; p = strtok(NULL, " "))
		e.classes = (unsigned short)(e.classes | class_of(d, p));

	struct entry *slot = slot_of(a, e.word, e.len, h, e.capital);
	a->used += slot->len == 0;
	*slot = e;
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
			data_error(&d, "a word, a TAB and classes are expected");
		add(a, &d, &f[0], f[1].s);
	}
	data_close(&d);
}

struct abbreviations *
abbreviations_read(char *const *files, size_t n)
{
	struct abbreviations *a = calloc(1, sizeof *a);

	if (a == NULL)
		err(2, NULL);
	grow(a);
	if (n == 0)
		read_file(a, abbreviations_builtin.name);
	for (size_t i = 0; i < n; i++)
		read_file(a, files[i]);
	return a;
}

static bool
all_capitals(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (s[i] >= 'a' && s[i] <= 'z')
			return false;
	return true;
}

unsigned
abbreviations_find(const struct abbreviations *a, const char *s, size_t len)
{
	char word[WORD_MAX];
	const struct entry *e;
	uint32_t h;

	if (a == NULL || len == 0 || len > WORD_MAX)
		return 0;
	h = fold(s, len, word);
	if (memcmp(word, s, len) != 0) {
		e = slot_of(a, word, len, h, true);
		if (e->len != 0 && (memcmp(e->written, s, len) == 0 ||
		    all_capitals(s, len)))
			return e->classes;
	}
	return slot_of(a, word, len, h, false)->classes;
}

void
abbreviations_free(struct abbreviations *a)
{
	if (a != NULL)
		free(a->slot);
	free(a);
}
