/*
 * A hash table with open addressing: an entry is a set of classes and where
 * its word stands in one buffer of text.
 */
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/brief.h"
#include "bytes/memory.h"

struct lexicon_entry {
	classes set;
	uint32_t at;		/* of the word in the text */
	uint16_t len;		/* 0 in a free slot */
	uint16_t tag;		/* a part of the hash */
};

#define FIRST_SLOTS ((size_t)1 << 10)

void
lexicon_open(struct lexicon *l, const char *const *name, size_t n)
{
	*l = (struct lexicon){ .name = name, .names = n, .cap = FIRST_SLOTS };
	l->table = memory_zeros(l->cap, sizeof(*l->table));
}

static struct lexicon_entry *
slot(const struct lexicon *l, const char *s, size_t len)
{
	uint64_t h = brief_hash_bytes(s, len, 0);
	uint16_t tag = (uint16_t)(h >> 48);
	size_t i = h & (l->cap - 1);

	for (;; i = (i + 1) & (l->cap - 1)) {
		struct lexicon_entry *e = &l->table[i];

		if (e->len == 0 || (e->tag == tag && e->len == len &&
		    memcmp(l->text + e->at, s, len) == 0))
			return e;
	}
}

static void
enlarge(struct lexicon *l)
{
	struct lexicon old = *l;

	l->cap *= 2;
	l->table = memory_zeros(l->cap, sizeof(*l->table));
	for (size_t i = 0; i < old.cap; i++)
		if (old.table[i].len != 0)
			*slot(l, l->text + old.table[i].at,
			    old.table[i].len) = old.table[i];
	free(old.table);
}

static struct lexicon_entry *
entry(struct lexicon *l, const char *s, size_t len)
{
	struct lexicon_entry *e;

	if (l->used >= l->cap / 2)
		enlarge(l);
	e = slot(l, s, len);
	if (e->len != 0)
		return e;
	l->text = memory_grow(l->text, &l->size, l->len + len, 1);
	memcpy(l->text + l->len, s, len);
	*e = (struct lexicon_entry){ .at = (uint32_t)l->len,
	    .len = (uint16_t)len,
	    .tag = (uint16_t)(brief_hash_bytes(s, len, 0) >> 48) };
	l->len += len;
	l->used++;
	return e;
}

/* Each beginning of a phrase that ends before a space is marked as one. */
static void
mark_starts(struct lexicon *l, const struct data *d, const char *s,
    size_t len)
{
	size_t words = 1;

	for (size_t i = 0; i < len; i++) {
		if (s[i] != ' ')
			continue;
		if (i == 0 || i + 1 == len || s[i + 1] == ' ')
			data_error(d, "a phrase has one space between words");
		entry(l, s, i)->set |= LEXICON_STARTS;
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
	data_error(d, "no class: %.*s (the head of the built-in file tells "
	    "them, -P)", (int)(len < 99 ? len : 99), s);
}

static void
add(struct lexicon *l, const struct data *d, const struct data_field *f)
{
	struct lexicon_entry *e;
	size_t n;

	if (f[0].len == 0 || f[0].len > LEXICON_WORD_MAX)
		data_error(d, "a word of 1 to %d bytes is expected",
		    LEXICON_WORD_MAX);
	mark_starts(l, d, f[0].s, f[0].len);
	e = entry(l, f[0].s, f[0].len);
	for (const char *p = f[1].s; *p != '\0'; p += n + (p[n] == ' ')) {
		n = strcspn(p, " ");
		if (n == 4 && memcmp(p, "none", 4) == 0)
			e->set &= LEXICON_STARTS;
		else
			e->set |= class_of(l, d, p, n);
	}
}

void
lexicon_read(struct lexicon *l, const char *file,
    const struct data_builtin *builtin, size_t n)
{
	struct data d;
	struct data_field f[2];
	size_t fields;

	data_open(&d, file, builtin, n);
	while ((fields = data_next(&d, f, 2)) > 0) {
		if (fields != 2)
			data_error(&d, "a word, a TAB and classes are "
			    "expected");
		add(l, &d, f);
	}
	data_close(&d);
}

classes
lexicon_exact(const struct lexicon *l, const char *s, size_t len)
{
	return len == 0 || len > LEXICON_WORD_MAX ? 0 : slot(l, s, len)->set;
}

static bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

classes
lexicon_word(const struct lexicon *l, const char *s, size_t len)
{
	char folded[LEXICON_WORD_MAX];
	classes set;
	bool capitals = true;

	if (len == 0 || len > LEXICON_WORD_MAX)
		return 0;
	set = slot(l, s, len)->set;
	if (!is_capital(s[0]))
		return set;
	for (size_t i = 0; i < len; i++) {
		folded[i] = (char)(is_capital(s[i]) ? s[i] | 32 : s[i]);
		capitals = capitals && !(s[i] >= 'a' && s[i] <= 'z');
	}
	set |= slot(l, folded, len)->set;
	if (capitals && len > 1) {
		folded[0] = s[0];
		set |= slot(l, folded, len)->set;
	}
	return set;
}

void
lexicon_close(struct lexicon *l)
{
	free(l->table);
	free(l->text);
}
