/*
 * Whole words are looked up in a vocabulary, endings in a trie that is walked
 * from the last letter backwards, so that the longest ending is the deepest
 * node reached.
 */
#include "terms/inflections.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "bytes/memory.h"
#include "inflections.tsv.h"

#define LETTERS 26

/* A node of a trie of endings; node 0 is the empty one. */
struct inflection_node {
	uint16_t next[LETTERS];	/* by the letter before; 0: none */
	uint16_t head;		/* its replacement, or 0 */
};

const struct data_builtin inflections_builtin =
    DATA_BUILTIN("default", inflections_tsv);

static bool
is_plain(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] < 'a' || s[i] > 'z')
			return false;
	return true;
}

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

static void
add_ending(struct inflections *f, const struct data *d, const char *s,
    size_t n, unsigned short head)
{
	size_t at = 0;

	if (f->nodes + n > UINT16_MAX)
		data_error(d, "too many endings");
	MEMORY_ROOM(f->node, f->nodes_size, f->nodes + n);
	while (n > 0) {
		uint16_t *next = &f->node[at].next[s[--n] - 'a'];

		if (*next == 0) {
			*next = (uint16_t)f->nodes;
			f->node[f->nodes++] =
			    (struct inflection_node){ .head = 0 };
		}
		at = *next;
	}
	f->node[at].head = head;
}

/* Add a form and its headword: both are endings, or neither. */
static void
add_form(struct inflections *f, const struct data *d, const char *s, size_t n,
    bool ending, unsigned short head)
{
	size_t more = ending ? 1 : 0;

	if ((*s == '-') != ending)
		data_error(d, "an ending becomes an ending, a word a word");
	if (n == more || n > VOCABULARY_WORD_MAX || !is_plain(s + more,
	    n - more) || f->head[head].len > n + INFLECTIONS_MORE)
		data_error(d, "%s: a form has 1 to %d letters, a headword "
		    "%d more", s, VOCABULARY_WORD_MAX, INFLECTIONS_MORE);
	if (ending)
		add_ending(f, d, s + 1, n - 1, head);
	else
		vocabulary_add(&f->words, s, n, head);
}

static void
add_line(struct inflections *f, const struct data *d,
    const struct data_field *field)
{
	bool ending = field[0].s[0] == '-';
	size_t more = ending ? 1 : 0;
	char *rest = field[1].s, *form;
	unsigned short head;

	if (!is_plain(field[0].s + more, field[0].len - more))
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
	if (f->nodes == 0) {	/* the empty ending */
		f->node = memory_zeros(f->nodes_size = 1, sizeof(*f->node));
		f->nodes = 1;
	}
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
	size_t at = 0, ending = 0;

	for (size_t n = len; n > 0 && s[n - 1] >= 'a' && s[n - 1] <= 'z'; n--) {
		at = f->node[at].next[s[n - 1] - 'a'];
		if (at == 0)
			break;
		if (f->node[at].head != 0 && (has_vowel(s, n - 1) ||
		    has_vowel(f->head[f->node[at].head].s,
		    f->head[f->node[at].head].len))) {
			ending = len - n + 1;
			*head = f->node[at].head;
		}
	}
	return ending;
}

size_t
inflections_head(const struct inflections *f, char *s, size_t len)
{
	size_t from = len, ending;
	unsigned head;

	while (from > 0 && s[from - 1] != '-')
		from--;
	if (from > 0 && s[len - 1] != 's')
		return len;
	head = vocabulary_find(&f->words, s + from, len - from);
	ending = head != 0 ? len - from :
	    find_ending(f, s + from, len - from, &head);
	if (ending == 0)
		return len;
	memcpy(s + len - ending, f->head[head].s, f->head[head].len);
	return len - ending + f->head[head].len;
}
