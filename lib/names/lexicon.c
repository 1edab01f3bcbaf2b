/*
 * A hash table with open addressing.  Words are hashed in lower case, so that
 * one probe sequence holds all spellings of a word ("may" and "May"), and a
 * look-up compares each with the ways in which the text may write it.
 */
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"

#define FIRST_SLOTS ((size_t)1 << 16)	/* the built-in lists fit in */

void
lexicon_open(struct lexicon *l, const char *const *name, size_t n)
{
	*l = (struct lexicon){ .name = name, .names = n, .cap = FIRST_SLOTS };
	l->table = memory_zeros(l->cap, sizeof(*l->table));
	bloom_open(&l->known, l->cap / 2);
}

/* The hash of a word in lower case, which is written to `folded`. */
static uint64_t
fold(char *folded, const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		folded[i] = (char)(is_large(s[i]) ? s[i] | 32 : s[i]);
	return hash_bytes(folded, len, 0);
}

static uint64_t
hash_of(const char *s, size_t len)
{
	char folded[LEXICON_WORD_MAX];

	return fold(folded, s, len);
}

/* The part of a hash that an entry keeps. */
#define TAG(hash) ((uint16_t)((hash) >> 48))

/* Is the entry spelled so? */
static bool
is_spelled(const struct lexicon *l, const struct lexicon_entry *e,
    const char *s, size_t len)
{
	return memcmp(l->text + e->at, s, len) == 0;
}

/* The number of the slot of a word, or of the free one where it would be. */
static size_t
slot(const struct lexicon *l, uint64_t h, const char *s, size_t len)
{
	size_t i = h & (l->cap - 1);

	for (;; i = (i + 1) & (l->cap - 1)) {
		const struct lexicon_entry *e = &l->table[i];

		if (e->len == 0 || (e->tag == TAG(h) && e->len == len &&
		    is_spelled(l, e, s, len)))
			return i;
	}
}

static void
enlarge(struct lexicon *l)
{
	struct lexicon old = *l;

	l->cap *= 2;
	l->table = memory_zeros(l->cap, sizeof(*l->table));
	bloom_open(&l->known, l->cap / 2);
	for (size_t i = 0; i < old.cap; i++) {
		const struct lexicon_entry *e = &old.table[i];
		uint64_t h;

		if (e->len == 0)
			continue;
		h = hash_of(l->text + e->at, e->len);
		l->table[slot(l, h, l->text + e->at, e->len)] = *e;
		bloom_add(&l->known, h);
	}
	free(old.table);
}

static struct lexicon_entry *
entry(struct lexicon *l, const char *s, size_t len)
{
	uint64_t h = hash_of(s, len);
	struct lexicon_entry *e;

	if (l->used >= l->cap / 2)
		enlarge(l);
	e = &l->table[slot(l, h, s, len)];
	if (e->len != 0)
		return e;
	MEMORY_ROOM(l->text, l->size, l->len + len);
	memcpy(l->text + l->len, s, len);
	*e = (struct lexicon_entry){ .at = (uint32_t)l->len,
	    .len = (uint16_t)len, .tag = TAG(h) };
	bloom_add(&l->known, h);
	l->len += len;
	l->used++;
	return e;
}

size_t
lexicon_genitive(const char *s, size_t len)
{
	if (len > 2 && (s[len - 1] | 32) == 's') {
		if (s[len - 2] == '\'')
			return 2;
		if (len > 4 && memcmp(s + len - 4, "\xE2\x80\x99", 3) == 0)
			return 4;
	}
	if (len > 1 && s[len - 1] == '\'')
		return 1;
	if (len > 3 && memcmp(s + len - 3, "\xE2\x80\x99", 3) == 0)
		return 3;
	return 0;
}

/*
 * Mark each beginning of a phrase that ends before a space.  The words of a
 * passage come without their genitive, so People begins People's Republic too.
 */
static void
mark_starts(struct lexicon *l, const struct data *d, const char *s,
    size_t len)
{
	struct lexicon_entry *start;
	size_t words = 1;

	for (size_t i = 0; i < len; i++) {
		size_t bare;

		if (s[i] != ' ')
			continue;
		if (i == 0 || i + 1 == len || s[i + 1] == ' ')
			data_error(d, "a phrase has one space between words");
		bare = i - lexicon_genitive(s, i);
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
	char last[64] = "";	/* most lines repeat the classes before */
	classes set = 0;
	bool none = false;
	size_t fields;

	data_open(&d, file, builtin, n);
	while ((fields = data_next(&d, f, 2)) > 0) {
		struct lexicon_entry *e;

		if (fields != 2 || f[1].len == 0)
			data_error(&d, "a word, a TAB and classes are "
			    "expected");
		if (strcmp(f[1].s, last) != 0) {
			set = read_classes(l, &d, f[1].s, &none);
			if (f[1].len < sizeof(last))
				memcpy(last, f[1].s, f[1].len + 1);
			else
				last[0] = '\0';
		}
		e = add(l, &d, &f[0]);
		e->set = set | (e->set & (none ? LEXICON_STARTS : ~(classes)0));
	}
	data_close(&d);
}

classes
lexicon_exact(const struct lexicon *l, const char *s, size_t len)
{
	uint64_t h;

	if (len == 0 || len > LEXICON_WORD_MAX)
		return 0;
	h = hash_of(s, len);
	return bloom_may(&l->known, h) ? l->table[slot(l, h, s, len)].set : 0;
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
lexicon_word(const struct lexicon *l, const char *s, size_t len,
    uint64_t *next)
{
	char folded[LEXICON_WORD_MAX];
	classes set = 0;
	uint64_t h, begin = 0;

	if (next != NULL)
		*next = 0;
	if (len == 0 || len > LEXICON_WORD_MAX)
		return 0;
	h = fold(folded, s, len);
	__builtin_prefetch(&l->table[h & (l->cap - 1)]);
	if (!bloom_may(&l->known, h))
		return 0;
	for (size_t i = h & (l->cap - 1);; i = (i + 1) & (l->cap - 1)) {
		const struct lexicon_entry *e = &l->table[i];

		if (e->len == 0)
			break;
		if (e->tag != TAG(h) || e->len != len ||
		    !(is_spelled(l, e, s, len) || (is_large(s[0]) &&
		    (is_spelled(l, e, folded, len) ||
		    is_shouted(l->text + e->at, s, len)))))
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
	bloom_open(&l->gate, 0);
	for (size_t i = 0; i < l->cap; i++) {
		const struct lexicon_entry *e = &l->table[i];

		if (e->set & wanted)
			add_first_word(&l->gate, l->text + e->at, e->len);
	}
}

void
lexicon_image(struct lexicon *l, struct image *m)
{
	IMAGE_VALUE(m, l->used);
	IMAGE_VALUE(m, l->endings);
	IMAGE_ARRAY(m, l->table, l->cap);
	IMAGE_ARRAY(m, l->text, l->len);
	image_bloom(m, &l->known);
	image_bloom(m, &l->gate);
}
