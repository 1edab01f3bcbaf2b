/*
 * Whole words are in one vocabulary, endings in another, where those of a word are
 * looked up from the longest to the shortest.  It is done once for each form, and
 * most lengths are rejected by the first letter.
 */
#include "terms/inflections.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "inflections.tsv.h"

/* The bytes of a word; those of an ending are all but the first. */
static const char word_bytes[] = "-abcdefghijklmnopqrstuvwxyz";
#define LETTER(c) ((unsigned)(c) & 31)	/* from 1; other bytes have one, too */

const struct data_builtin inflections_builtin =
    DATA_BUILTIN("default", inflections_tsv);

/* Number a new headword, or the replacement of an ending. */
static unsigned short
add_head(struct inflections *f, const struct data *d, const char *s, size_t n)
{
	if (f->heads == 0)
		f->heads = 1;
	if (f->heads > UINT16_MAX)
		data_error(d, "too many headwords");
	MEMORY_ROOM(f->head, f->heads_size, f->heads + 1);
	f->head[f->heads] = (struct inflection_head){
	    memcpy(arena_take(&f->letters, n), s, n), n };
	return (unsigned short)f->heads++;
}

/* Note that an ending of n letters has these last two; any may precede one letter. */
static void
add_tail(struct inflections *f, const char *s, size_t n)
{
	for (unsigned c = 0; c < 32; c++)
		if (n == 1 || LETTER(s[n - 2]) == c)
			f->tails[c][LETTER(s[n - 1])] |= 1u << n;
}

/* Add a form and its headword: both are endings, or neither. */
static void
add_form(struct inflections *f, const struct data *d, const char *s, size_t n,
    bool ending, unsigned short head)
{
	size_t more = ending ? 1 : 0;

	if ((*s == '-') != ending)
		data_error(d, "an ending becomes an ending, a word a word");
	if (n == more || n > VOCABULARY_WORD_MAX || strspn(s + more,
	    word_bytes + more) < n - more ||
	    f->head[head].len > n + INFLECTIONS_MORE)
		data_error(d, "%s: a form has 1 to %d letters, a headword "
		    "%d more", s, VOCABULARY_WORD_MAX, INFLECTIONS_MORE);
	vocabulary_add(ending ? &f->endings : &f->words, s + more, n - more,
	    head);
	if (ending)
		add_tail(f, s + more, n - more);
}

static void
add_line(struct inflections *f, const struct data *d,
    const struct data_field *field)
{
	bool ending = field[0].s[0] == '-';
	size_t more = ending ? 1 : 0;
	char *rest = field[1].s, *form;
	unsigned short head;

	if (strspn(field[0].s + more, word_bytes + more) < field[0].len - more)
		data_error(d, "%s: a headword has letters a to z only",
		    field[0].s);
	head = add_head(f, d, field[0].s + more, field[0].len - more);
	while ((form = strsep(&rest, " ")) != NULL)
		add_form(f, d, form, strlen(form), ending, head);
}

void
inflections_read(struct inflections *f, const char *name)
{
	struct data d;
	struct data_field field[2];
	size_t fields;

	data_open(&d, name, &inflections_builtin, 1);
	while ((fields = data_next(&d, field, 2)) > 0) {
		if (fields != 2 || field[0].len == 0 || field[1].len == 0 ||
		    field[1].s[field[1].len - 1] == ' ')
			data_error(&d, "expected headword TAB form [form ...]");
		add_line(f, &d, field);
	}
	data_close(&d);
}

#define VOWELS 0x2208222u	/* a, e, i, o, u and y: bit n for letter n from 1 */

/* Has it, in small letters, a vowel?  All non-ASCII letters count as vowels. */
static bool
has_vowel(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((s[i] & 0x80) != 0 || (VOWELS >> (s[i] & 31) & 1) != 0)
			return true;
	return false;
}

/* The length of the word's longest known ending that a vowel precedes. */
static size_t
find_ending(const struct inflections *f, const char *s, size_t len,
    unsigned *head)
{
	uint32_t lengths = len < 2 ? 0 :
	    f->tails[LETTER(s[len - 2])][LETTER(s[len - 1])];

	for (size_t n = len < VOCABULARY_WORD_MAX ? len : VOCABULARY_WORD_MAX;
	    lengths != 0 && n > 0; n--) {
		const struct inflection_head *h;

		if ((lengths >> n & 1) == 0)
			continue;
		h = &f->head[*head = vocabulary_find(&f->endings, s + len - n, n)];
		if (*head != 0 && (has_vowel(s, len - n) ||
		    has_vowel(h->s, h->len)))
			return n;
	}
	return 0;
}

size_t
inflections_head(const struct inflections *f, char *s, size_t len)
{
	size_t from = len, ending;
	unsigned head;

	while (from > 0 && s[from - 1] != '-')
		from--;
	if (from > 0 && vocabulary_find(&f->words, s, len) != 0)
		from = 0;	/* mothers-in-law */
	else if (from > 0 && s[len - 1] != 's')
		return len;
	head = vocabulary_find(&f->words, s + from, len - from);
	ending = head != 0 ? len - from :
	    find_ending(f, s + from, len - from, &head);
	if (ending == 0)
		return len;
	memcpy(s + len - ending, f->head[head].s, f->head[head].len);
	return len - ending + f->head[head].len;
}

/* Add the word with this ending, if inflections_head() takes that off again. */
static void
add_ending(const struct inflections *f, const struct buffer *head,
    const struct vocabulary_entry *ending, struct buffer *forms)
{
	const struct inflection_head *h = &f->head[ending->value];
	size_t stem = head->len - h->len, at = forms->len, len;
	const char *form;
	unsigned any;

	if (h->len > head->len || memcmp(head->s + stem, h->s, h->len) != 0)
		return;
	buffer_add(forms, head->s, stem);
	buffer_add(forms, ending->word, ending->len);
	form = forms->s + at;
	len = forms->len - at;
	if (buffer_is(head, form, len) ||
	    vocabulary_find(&f->words, form, len) != 0 ||
	    find_ending(f, form, len, &any) != ending->len)
		forms->len = at;
	else
		buffer_add(forms, " ", 1);
}

/* Find words by their headwords from now on. */
static void
index_words(struct inflections *f)
{
	for (uint32_t i = 0; i < f->words.slots; i++) {
		const struct inflection_head *h =
		    &f->head[f->words.slot[i].value];

		if (f->words.tag[i] != 0)
			table_add(&f->by_head, hash_bytes(h->s, h->len, 0), i);
	}
}

void
inflections_forms(struct inflections *f, const char *s, size_t len,
    struct buffer *forms)
{
	struct buffer head = { .len = 0 };

	memcpy(buffer_room(&head, len + INFLECTIONS_MORE), s, len);
	head.len = inflections_head(f, head.s, len);
	buffer_set(forms, head.s, head.len);
	buffer_add(forms, " ", 1);
	if (f->by_head.used == 0)
		index_words(f);
	TABLE_EACH(i, &f->by_head, hash_bytes(head.s, head.len, 0)) {
		const struct vocabulary_entry *w = &f->words.slot[i];

		if (buffer_is(&head, w->word, w->len) || !buffer_is(&head,
		    f->head[w->value].s, f->head[w->value].len))
			continue;
		buffer_add(forms, w->word, w->len);
		buffer_add(forms, " ", 1);
	}
	for (size_t i = 0; i < f->endings.slots; i++)
		if (f->endings.tag[i] != 0)
			add_ending(f, &head, &f->endings.slot[i], forms);
	buffer_free(&head);
}
