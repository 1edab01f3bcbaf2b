/*
 * Words are hashed in lower case, so that all spellings of a word ("may" and
 * "May") have one hash, and a look-up compares each with the ways in which the
 * text may write it.
 */
#include "lexicon.h"

#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "text/words.h"

void
lexicon_open(struct lexicon *l, const char *const *name, size_t n)
{
	*l = (struct lexicon){ .name = name, .names = n };
}

/* The hash of a word in lower case, which is written to `folded`. */
static uint64_t
fold(char folded[LEXICON_WORD_MAX], const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		folded[i] = (char)(is_large(s[i]) ? s[i] | 32 : s[i]);
	return hash_bytes(folded, len, 0);
}

static struct lexicon_entry *
entry_at(const struct lexicon *l, size_t at)
{
	return (void *)(l->mem + at);
}

/* The size of an entry for a word of this length, in units of 8 bytes. */
static size_t
entry_size(size_t len)
{
	return (offsetof(struct lexicon_entry, s) + len + 7) / 8;
}

static bool
is_spelled(const struct lexicon_entry *e, const char *s, size_t len)
{
	return e->len == len && memcmp(e->s, s, len) == 0;
}

/* The entry that is spelled exactly so, or NULL. */
static struct lexicon_entry *
find(const struct lexicon *l, uint64_t h, const char *s, size_t len)
{
	TABLE_EACH(at, &l->table, h)
		if (is_spelled(entry_at(l, at), s, len))
			return entry_at(l, at);
	return NULL;
}

/* The same, added if it is missing; valid until the next call. */
static struct lexicon_entry *
entry(struct lexicon *l, const char *s, size_t len)
{
	char folded[LEXICON_WORD_MAX];
	uint64_t h = fold(folded, s, len);
	struct lexicon_entry *e = find(l, h, s, len);

	if (e != NULL)
		return e;
	MEMORY_ZERO_ROOM(l->mem, l->size, l->used + entry_size(len));
	table_add(&l->table, h, (uint32_t)l->used);
	e = entry_at(l, l->used);
	*e = (struct lexicon_entry){ .len = (uint16_t)len };
	memcpy(e->s, s, len);
	l->used += entry_size(len);
	return e;
}

/*
 * Mark each beginning of a phrase that ends before a space.  The words of a
 * passage come without their genitive, so People begins People's Republic too.
 */
static void
mark_starts(struct lexicon *l, const struct data *d, const char *s, size_t len)
{
	struct lexicon_entry *start;
	size_t words = 1;

	for (size_t i = 0; i < len; i++) {
		size_t bare;

		if (s[i] != ' ')
			continue;
		if (i == 0 || i + 1 == len || s[i + 1] == ' ')
			data_error(d, "a phrase has one space between words");
		bare = i - words_genitive(s, i);
		if (bare < i)
			entry(l, s, bare)->set |= LEXICON_STARTS;
		start = entry(l, s, i);
		start->set |= LEXICON_STARTS;
		start->next |= lexicon_beginning(s + i + 1, len - i - 1);
		if (++words > PHRASE_WORDS)
			data_error(d, "a phrase of at most %d words is "
			    "expected", PHRASE_WORDS);
	}
}

static classes
class_of(const struct lexicon *l, const struct data *d, const char *s,
    size_t len)
{
	for (size_t i = 0; i < l->names; i++)
		if (strlen(l->name[i]) == len &&
		    memcmp(l->name[i], s, len) == 0)
			return CLASS(i);
	data_error(d, "no class: %.*s (see the head of what -P prints)",
	    (int)(len < 99 ? len : 99), s);
}

/* The classes of a line; *none is set if they start with "none". */
static classes
read_classes(const struct lexicon *l, const struct data *d, const char *s,
    bool *none)
{
	classes set = 0;
	size_t n;

	*none = false;
	for (; *s != '\0'; s += n + (s[n] == ' ')) {
		n = strcspn(s, " ");
		if (n == 4 && memcmp(s, "none", 4) == 0)
			*none = true;
		else
			set |= class_of(l, d, s, n);
	}
	return set;
}

/*
 * Copy a word, with `and' for each `&' between spaces, as a passage spells it.
 * More than LEXICON_WORD_MAX bytes are cut off.
 */
static size_t
spell_out(char *to, const struct data_field *word)
{
	size_t n = 0;

	for (size_t i = 0; i < word->len && n <= LEXICON_WORD_MAX; i++)
		if (i > 0 && strncmp(word->s + i - 1, " & ", 3) == 0) {
			memcpy(to + n, "and", 3);
			n += 3;
		} else {
			to[n++] = word->s[i];
		}
	return n;
}

static struct lexicon_entry *
add(struct lexicon *l, const struct data *d, const struct data_field *word)
{
	char s[LEXICON_WORD_MAX + 3];
	size_t len = spell_out(s, word);

	if (len == 0 || len > LEXICON_WORD_MAX)
		data_error(d, "a word of 1 to %d bytes is expected",
		    LEXICON_WORD_MAX);
	if (memchr(s, ' ', len) != NULL)
		mark_starts(l, d, s, len);
	if (s[0] == '-')
		l->endings |= lexicon_beginning(s + 1, len - 1);
	return entry(l, s, len);
}

void
lexicon_read(struct lexicon *l, const char *file,
    const struct data_builtin *builtin, size_t n)
{
	struct data d;
	struct data_field f[2];
	classes set;
	bool none;
	size_t fields;

	data_open(&d, file, builtin, n);
	while ((fields = data_next(&d, f, 2)) > 0) {
		struct lexicon_entry *e;

		if (fields != 2 || f[1].len == 0)
			data_error(&d, "a word, a TAB and classes are "
			    "expected");
		set = read_classes(l, &d, f[1].s, &none);
		e = add(l, &d, &f[0]);
		e->set = set | (e->set & (none ? LEXICON_STARTS : ~(classes)0));
	}
	data_close(&d);
}

classes
lexicon_exact(const struct lexicon *l, const char *s, size_t len)
{
	const struct lexicon_entry *e = NULL;
	char folded[LEXICON_WORD_MAX];
	uint64_t h;

	if (len == 0 || len > LEXICON_WORD_MAX)
		return 0;
	h = fold(folded, s, len);
	if (bloom_may(&l->known, h))
		e = find(l, h, s, len);
	return e == NULL ? 0 : e->set;
}

/* Is the word the entry in capitals: NEW YORK; but US is not us? */
static bool
is_shouted(const char *entry, const char *s, size_t len)
{
	if (len < 2 || entry[0] != s[0])
		return false;
	for (size_t i = 1; i < len; i++)
		if (s[i] != (entry[i] >= 'a' && entry[i] <= 'z' ?
		    entry[i] - 32 : entry[i]))
			return false;
	return true;
}

/* The filter saves the search: most words are not in the lexicon. */
classes
lexicon_word(const struct lexicon *l, const char *s, size_t len, uint64_t *next)
{
	char folded[LEXICON_WORD_MAX];
	classes set = 0;
	uint64_t h, begin = 0;

	if (next != NULL)
		*next = 0;
	if (len == 0 || len > LEXICON_WORD_MAX)
		return 0;
	h = fold(folded, s, len);
	if (!bloom_may(&l->known, h))
		return 0;
	TABLE_EACH(at, &l->table, h) {
		const struct lexicon_entry *e = entry_at(l, at);

		if (!is_spelled(e, s, len) && (e->len != len ||
		    !is_large(s[0]) || !(is_spelled(e, folded, len) ||
		    is_shouted(e->s, s, len))))
			continue;
		set |= e->set;
		begin |= e->next;
	}
	if (next != NULL)
		*next = begin;
	return set;
}

static void
add_first_word(struct bloom *f, const char *s, size_t len)
{
	char word[BRIEF_MAX] = { 0 };
	const char *space = memchr(s, ' ', len);

	if (space != NULL)
		len = (size_t)(space - s);
	if (len > BRIEF_MAX)
		return;
	memcpy(word, s, len);
	bloom_add(f, brief_hash(brief_text(word, len, BRIEF_SMALL)));
}

void
lexicon_gate(struct lexicon *l, classes wanted)
{
	const struct lexicon_entry *e;
	char folded[LEXICON_WORD_MAX];

	bloom_open(&l->known, l->table.used);
	bloom_open(&l->gate, 0);
	for (size_t at = 0; at < l->used; at += entry_size(e->len)) {
		e = entry_at(l, at);
		bloom_add(&l->known, fold(folded, e->s, e->len));
		if (e->set & wanted)
			add_first_word(&l->gate, e->s, e->len);
	}
}

void
lexicon_image(struct lexicon *l, struct image *m)
{
	IMAGE_VALUE(m, l->endings);
	IMAGE_ARRAY(m, l->mem, l->used);
	image_table(m, &l->table);
	image_bloom(m, &l->known);
	image_bloom(m, &l->gate);
}
