/*
 * Three tables: from a folded form (and star) to the words of phrases that
 * have it; from a node of the trie and a word to the next node; and from
 * the set of words that a word of the text stands for to its number.  A
 * word of the text can stand for several: "ICBs" for `icbs`, `ICBs` and
 * `icb*`.
 */
#include "phrases.h"

#include <err.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "unicode.h"
#include "utf8.h"
#include "words.h"

/* More of what a number says, above the number of the set. */
#define WHOLE 0x10000000u	/* the word alone is a phrase */
#define INNER 0x08000000u	/* phrases go on with it */
#define HYPHEN 0x04000000u	/* it must be taken apart first */
#define SET_MASK 0x03ffffffu

#define STEM_MAX 64		/* longer ones are counted as this long */
#define WORDS_MAX 64		/* words in a phrase */
#define RECENT 8192		/* words remembered, a power of two */
#define RECENT_LEN 16		/* longest of them */

enum kind { WORD, STEM, TRIGGER, TRIGGER_STEM };

struct form {			/* a folded form, of words that differ in case */
	char *s;
	size_t len;
	enum kind kind;
	uint32_t first;		/* word + 1 */
};

struct phrase_word {
	char *s;		/* as written, with straight apostrophes */
	size_t len;
	enum kind kind;
	bool capitals;		/* asks for the same capitals */
	bool inner;		/* it stands in a phrase, but not first */
	uint32_t ids;		/* list of those that it triggers */
	uint32_t next;		/* of the same form: word + 1, 0 at the end */
};

struct edge {
	uint32_t node, word;	/* from here, by this word */
	uint32_t to;		/* 0: an empty place */
};

struct node {
	uint32_t ids;		/* list of phrases that end here */
	bool inner;		/* phrases go on from here */
};

struct id {
	uint32_t id;
	uint32_t next;		/* place in the list + 1 */
};

struct set {
	size_t start, n;	/* in p->member */
};

struct recent {
	uint64_t head, tail;	/* bytes of the word, zeros behind */
	uint32_t len, number;
};

struct phrases {
	unsigned flags;
	struct form *form;	/* hash table */
	size_t forms, form_cap;
	bool stem[2][STEM_MAX + 1];	/* lengths of stems, of triggers' too */
	bool triggers;		/* there are any */
	struct phrase_word *word;
	size_t words, words_size;
	struct edge *edge;	/* hash table */
	size_t edges, edge_cap;
	struct node *node;	/* 0 is the root */
	size_t nodes, nodes_size;
	struct id *id;
	size_t ids, ids_size;
	struct set *set;
	size_t sets, sets_size;
	uint32_t *member;	/* words of all sets */
	size_t members, members_size;
	uint32_t *set_table;	/* hash table of sets + 1 */
	size_t set_cap;
	struct recent *recent;
};

static void *
grow(void *p, size_t *size, size_t need, size_t width)
{
	if (need <= *size)
		return p;
	*size = need < 16 ? 32 : 2 * need;
	if (*size > UINT32_MAX / 4 || (p = realloc(p, *size * width)) == NULL)
		errx(2, "too many phrases for the memory");
	return p;
}

static void *
zeros(size_t n, size_t width)
{
	void *p = calloc(n, width);

	if (p == NULL)
		err(2, NULL);
	return p;
}

static char *
copy(const char *s, size_t len)
{
	char *p = zeros(len + 1, 1);

	memcpy(p, s, len);
	return p;
}

static uint64_t
mix(uint64_t h)
{
	h *= 0x9e3779b97f4a7c15;
	return h ^ h >> 32;
}

static size_t
hash_bytes(const char *s, size_t len, uint64_t h)
{
	for (size_t i = 0; i < len; i++)
		h = mix(h ^ (unsigned char)s[i]);
	return (size_t)h;
}

/*
 * The letters of words
 */

/* Apostrophes and hyphens have one form each. */
static uint32_t
plain(uint32_t cp)
{
	switch (cp) {
	case 0x2018: case 0x2019: case 0x02bc: case 0xff07:
		return '\'';
	case 0x2010: case 0x2011:
		return '-';
	default:
		return cp;
	}
}

static uint32_t
folded(uint32_t cp)
{
	return (uint32_t)((int32_t)cp + unicode_record(cp)->fold);
}

/*
 * Write the word with plain apostrophes, and folded if asked for.  Needs
 * room for twice its length: a letter's fold may be longer than itself, but
 * never by more.
 */
static size_t
normal(const char *s, size_t len, bool fold, char *out)
{
	size_t n = 0, step;
	uint32_t cp;

	for (size_t i = 0; i < len; i += step) {
		step = utf8_decode(s + i, len - i, &cp);
		if (cp == UTF8_INVALID) {
			out[n++] = s[i];
			continue;
		}
		cp = plain(cp);
		n += utf8_encode(fold ? folded(cp) : cp, out + n);
	}
	return n;
}

/* True where the letter at i is the s of a possessive. */
static bool
possessive_s(const char *s, size_t i, size_t len)
{
	uint32_t cp;

	return s[i] == 's' && i > 0 && utf8_decode_back(s, i, &cp) > 0 &&
	    plain(cp) == '\'' && (i + 1 == len || s[i + 1] == ' ');
}

/* True where a phrase has capitals and no small letter but possessive s. */
static bool
in_capitals(const char *s, size_t len)
{
	bool capital = false;
	size_t step;
	uint32_t cp;

	for (size_t i = 0; i < len; i += step) {
		step = utf8_decode(s + i, len - i, &cp);
		if (unicode_lower(cp) && !possessive_s(s, i, len))
			return false;
		capital |= unicode_upper(cp);
	}
	return capital;
}

static bool
has_capital(const char *s, size_t len)
{
	size_t step;
	uint32_t cp;

	for (size_t i = 0; i < len; i += step) {
		step = utf8_decode(s + i, len - i, &cp);
		if (unicode_upper(cp))
			return true;
	}
	return false;
}

/*
 * True where the capitals of the phrase's word stand in the text's word
 * too, of which it is known that it has the same form.
 */
static bool
capitals_match(const struct phrase_word *w, const char *s, size_t len)
{
	for (size_t i = 0, j = 0; i < w->len && j < len;) {
		uint32_t a, b;

		i += utf8_decode(w->s + i, w->len - i, &a);
		j += utf8_decode(s + j, len - j, &b);
		if (unicode_upper(a) && a != b)
			return false;
	}
	return true;
}

/*
 * Forms
 */

/* The place of a form in its table; an empty one where it is not there. */
static struct form *
find_form(const struct phrases *p, const char *s, size_t len, enum kind kind)
{
	size_t mask = p->form_cap - 1;
	size_t i = hash_bytes(s, len, kind) & mask;

	while (p->form[i].s != NULL && (p->form[i].len != len ||
	    p->form[i].kind != kind || memcmp(p->form[i].s, s, len) != 0))
		i = (i + 1) & mask;
	return &p->form[i];
}

static void
grow_forms(struct phrases *p)
{
	struct form *old = p->form;
	size_t n = p->form_cap;

	p->form_cap *= 2;
	p->form = zeros(p->form_cap, sizeof(*p->form));
	for (size_t i = 0; i < n; i++)
		if (old[i].s != NULL)
			*find_form(p, old[i].s, old[i].len, old[i].kind) =
			    old[i];
	free(old);
}

/* Add a word to those of a form. */
static uint32_t
add_form(struct phrases *p, struct form *f, const struct phrase_word *w,
    const char *key, size_t key_len)
{
	size_t stem = key_len < STEM_MAX ? key_len : STEM_MAX;

	p->word = grow(p->word, &p->words_size, p->words + 1,
	    sizeof(*p->word));
	p->word[p->words] = *w;
	p->word[p->words++].next = f->s == NULL ? 0 : f->first;
	if (f->s == NULL) {
		*f = (struct form){ .s = copy(key, key_len), .len = key_len,
		    .kind = w->kind };
		p->forms++;
	}
	f->first = (uint32_t)p->words;
	if (w->kind == STEM || w->kind == TRIGGER_STEM)
		p->stem[w->kind == TRIGGER_STEM][stem] = true;
	if (2 * p->forms > p->form_cap)
		grow_forms(p);
	return (uint32_t)p->words - 1;
}

/* The word of a phrase, made where it is new. */
static uint32_t
intern(struct phrases *p, const char *s, size_t len, enum kind kind,
    bool capitals)
{
	char *key = zeros(2 * len + 1, 1);
	struct phrase_word new = { .kind = kind }, *w;
	size_t key_len = normal(s, len, true, key);
	struct form *f = find_form(p, key, key_len, kind);
	uint32_t i;

	new.s = zeros(2 * len + 1, 1);
	new.len = normal(s, len, false, new.s);
	new.capitals = capitals && has_capital(new.s, new.len);
	for (i = f->s == NULL ? 0 : f->first; i != 0; i = w->next) {
		w = &p->word[i - 1];
		if (w->capitals == new.capitals && (!new.capitals ||
		    (w->len == new.len &&
		    memcmp(w->s, new.s, new.len) == 0)))
			break;
	}
	if (i == 0)
		i = add_form(p, f, &new, key, key_len) + 1;
	else
		free(new.s);
	free(key);
	return i - 1;
}

/*
 * The trie
 */

static struct edge *
find_edge(const struct phrases *p, uint32_t node, uint32_t word)
{
	size_t mask = p->edge_cap - 1;
	size_t i = (size_t)mix((uint64_t)node << 32 | word) & mask;

	while (p->edge[i].to != 0 &&
	    (p->edge[i].node != node || p->edge[i].word != word))
		i = (i + 1) & mask;
	return &p->edge[i];
}

static void
grow_edges(struct phrases *p)
{
	struct edge *old = p->edge;
	size_t n = p->edge_cap;

	p->edge_cap *= 2;
	p->edge = zeros(p->edge_cap, sizeof(*p->edge));
	for (size_t i = 0; i < n; i++)
		if (old[i].to != 0)
			*find_edge(p, old[i].node, old[i].word) = old[i];
	free(old);
}

/* The node behind `node` by this word, made where it is new. */
static uint32_t
step_to(struct phrases *p, uint32_t node, uint32_t word)
{
	struct edge *e = find_edge(p, node, word);
	uint32_t to = e->to;

	if (to != 0)
		return to;
	to = (uint32_t)p->nodes;
	p->node = grow(p->node, &p->nodes_size, p->nodes + 1,
	    sizeof(*p->node));
	p->node[p->nodes++] = (struct node){ .ids = 0 };
	p->node[node].inner = true;
	*e = (struct edge){ .node = node, .word = word, .to = to };
	if (2 * ++p->edges > p->edge_cap)
		grow_edges(p);
	return to;
}

/* Put an id in front of a list, so that the last one counts. */
static void
add_id(struct phrases *p, uint32_t *list, uint32_t id)
{
	p->id = grow(p->id, &p->ids_size, p->ids + 1, sizeof(*p->id));
	p->id[p->ids++] = (struct id){ .id = id, .next = *list };
	*list = (uint32_t)p->ids;
}

/* Length of the part of a word up to its first hyphen. */
static size_t
part(const struct phrases *p, const char *s, size_t len)
{
	size_t i, step;
	uint32_t cp;

	if ((p->flags & PHRASES_PARTS) == 0)
		return len;
	for (i = 0; i < len; i += step) {
		step = utf8_decode(s + i, len - i, &cp);
		if (plain(cp) == '-')
			break;
	}
	return i;
}

/* Go on from the node by a word, or by its parts. */
static uint32_t
add_word(struct phrases *p, uint32_t node, const char *s, size_t len,
    bool star, bool capitals)
{
	size_t n;
	uint32_t cp, word;

	for (; len > 0; s += n, len -= n) {
		n = part(p, s, len);
		if (n == 0) {
			n = utf8_decode(s, len, &cp);	/* a hyphen */
			continue;
		}
		word = intern(p, s, n, star && n == len ? STEM : WORD,
		    capitals);
		if (node != 0)
			p->word[word].inner = true;
		node = step_to(p, node, word);
	}
	return node;
}

/* True where there is only white space from s to end. */
static bool
only_space(const char *s, const char *end)
{
	for (; s < end; s++)
		if (*s != ' ')
			return false;
	return true;
}

const char *
phrases_check(const char *s, size_t len)
{
	const char *at = s, *end = s + len;
	struct words words;
	struct word w;
	size_t n = 0;

	words_begin(&words, s, len, 0);
	for (; words_next(&words, &w); n++) {
		if (!only_space(at, w.s) || (at > s && at[-1] == '*' &&
		    at == w.s))
			return "between words of a phrase only spaces can stand";
		at = w.s + w.len;
		at += at < end && *at == '*';
	}
	if (n == 0)
		return "no word in it";
	if (n > WORDS_MAX)
		return "a phrase of too many words";
	if (!only_space(at, end))
		return "only words, spaces and * can stand in a phrase";
	return NULL;
}

const char *
phrases_add(struct phrases *p, const char *s, size_t len, uint32_t id)
{
	const char *why = phrases_check(s, len), *end = s + len;
	bool capitals = p->flags & PHRASES_LETTERS || in_capitals(s, len);
	struct words words;
	struct word w;
	uint32_t node = 0;

	if (why != NULL)
		return why;
	words_begin(&words, s, len, 0);
	while (words_next(&words, &w))
		node = add_word(p, node, w.s, w.len, w.s + w.len < end &&
		    w.s[w.len] == '*', capitals);
	add_id(p, &p->node[node].ids, id);
	return NULL;
}

void
phrases_add_trigger(struct phrases *p, const char *s, size_t len, bool stem,
    bool capitals, uint32_t id)
{
	uint32_t word = intern(p, s, len, stem ? TRIGGER_STEM : TRIGGER,
	    capitals);

	add_id(p, &p->word[word].ids, id);
	p->triggers = true;
}

struct phrases *
phrases_new(unsigned flags)
{
	struct phrases *p = zeros(1, sizeof(*p));

	p->flags = flags;
	p->form_cap = p->edge_cap = p->set_cap = 64;
	p->form = zeros(p->form_cap, sizeof(*p->form));
	p->edge = zeros(p->edge_cap, sizeof(*p->edge));
	p->set_table = zeros(p->set_cap, sizeof(*p->set_table));
	p->recent = zeros(RECENT, sizeof(*p->recent));
	p->node = grow(NULL, &p->nodes_size, 1, sizeof(*p->node));
	p->node[p->nodes++] = (struct node){ .ids = 0 };
	p->set = grow(NULL, &p->sets_size, 1, sizeof(*p->set));
	p->set[p->sets++] = (struct set){ .n = 0 };
	return p;
}

void
phrases_free(struct phrases *p)
{
	for (size_t i = 0; i < p->form_cap; i++)
		free(p->form[i].s);
	for (size_t i = 0; i < p->words; i++)
		free(p->word[i].s);
	free(p->form);
	free(p->word);
	free(p->edge);
	free(p->node);
	free(p->id);
	free(p->set);
	free(p->member);
	free(p->set_table);
	free(p->recent);
	free(p);
}

/*
 * Words of a text
 */

/* Add the words of a form, with or without capitals, that this one is. */
static void
collect_case(struct phrases *p, const struct form *f, const char *s,
    size_t len, bool capitals)
{
	for (uint32_t i = f->first; i != 0; i = p->word[i - 1].next) {
		const struct phrase_word *w = &p->word[i - 1];

		if (w->capitals != capitals ||
		    (capitals && !capitals_match(w, s, len)))
			continue;
		p->member = grow(p->member, &p->members_size, p->members + 1,
		    sizeof(*p->member));
		p->member[p->members++] = i - 1;
	}
}

static void
collect(struct phrases *p, const struct form *f, const char *s, size_t len)
{
	if (f->s == NULL)
		return;
	collect_case(p, f, s, len, true);
	collect_case(p, f, s, len, false);
}

/* Length of the word without its possessive, or all of it. */
static size_t
possessed(const char *s, size_t len)
{
	if (len > 2 && memcmp(s + len - 2, "'s", 2) == 0)
		return len - 2;
	if (len > 2 && memcmp(s + len - 2, "s'", 2) == 0)
		return len - 1;
	return len;
}

/* The stems that the word starts with, the longest first. */
static void
collect_stems(struct phrases *p, enum kind kind, const char *key, size_t n,
    const char *s, size_t len)
{
	const bool *stem = p->stem[kind == TRIGGER_STEM];

	for (size_t i = n; i > 0; i--)
		if (stem[i < STEM_MAX ? i : STEM_MAX])
			collect(p, find_form(p, key, i, kind), s, len);
}

/* Length of the letters and digits at s, as \w has them. */
static size_t
run_of_letters(const char *s, size_t len)
{
	size_t i, step;
	uint32_t cp;

	for (i = 0; i < len; i += step) {
		step = utf8_decode(s + i, len - i, &cp);
		if (!unicode_letter(cp) && !unicode_number(cp) && cp != '_')
			break;
	}
	return i;
}

/* The triggers in each run of letters. */
static void
collect_triggers(struct phrases *p, const char *key, size_t n,
    const char *s, size_t len)
{
	size_t i = 0, j = 0, run;
	uint32_t cp;

	while (i < n && j < len) {
		size_t s_run = run_of_letters(s + j, len - j);

		run = run_of_letters(key + i, n - i);
		if (run == 0) {
			i += utf8_decode(key + i, n - i, &cp);
			j += utf8_decode(s + j, len - j, &cp);
			continue;
		}
		collect(p, find_form(p, key + i, run, TRIGGER), s + j, s_run);
		collect_stems(p, TRIGGER_STEM, key + i, run, s + j, s_run);
		i += run;
		j += s_run;
	}
}

/* All words that this one is: the nearest ones first. */
static void
collect_all(struct phrases *p, const char *s, size_t len)
{
	char *key = zeros(2 * len + 1, 1), *written = zeros(2 * len + 1, 1);
	size_t n = normal(s, len, true, key), own = possessed(key, n);
	size_t w_len = normal(s, len, false, written);

	collect(p, find_form(p, key, n, WORD), written, w_len);
	if (own < n)
		collect(p, find_form(p, key, own, WORD), written, w_len);
	collect_stems(p, STEM, key, n, written, w_len);
	if (p->triggers)
		collect_triggers(p, key, n, written, w_len);
	free(key);
	free(written);
}

static bool
same_set(const struct phrases *p, const struct set *a, const struct set *b)
{
	return a->n == b->n && memcmp(p->member + a->start,
	    p->member + b->start, a->n * sizeof(*p->member)) == 0;
}

static uint32_t *
find_set(const struct phrases *p, const struct set *s)
{
	size_t mask = p->set_cap - 1;
	size_t i = hash_bytes((const char *)(p->member + s->start),
	    s->n * sizeof(*p->member), 0) & mask;

	while (p->set_table[i] != 0 &&
	    !same_set(p, &p->set[p->set_table[i]], s))
		i = (i + 1) & mask;
	return &p->set_table[i];
}

static void
grow_sets(struct phrases *p)
{
	free(p->set_table);
	p->set_cap *= 2;
	p->set_table = zeros(p->set_cap, sizeof(*p->set_table));
	for (size_t i = 1; i < p->sets; i++)
		*find_set(p, &p->set[i]) = (uint32_t)i;
}

/* The number of the set at the end of p->member, which is taken off if known. */
static uint32_t
number_set(struct phrases *p, size_t start)
{
	struct set s = { .start = start, .n = p->members - start };
	uint32_t *place, number;

	if (s.n == 0)
		return 0;
	place = find_set(p, &s);
	number = *place;
	if (number != 0) {
		p->members = start;
		return number;
	}
	number = *place = (uint32_t)p->sets;
	p->set = grow(p->set, &p->sets_size, p->sets + 1, sizeof(*p->set));
	p->set[p->sets++] = s;
	if (number >= SET_MASK)
		errx(2, "too many phrases");
	if (2 * p->sets > p->set_cap)
		grow_sets(p);
	return number;
}

/* What the words of a set can be. */
static uint32_t
set_flags(const struct phrases *p, const struct set *s)
{
	uint32_t flags = 0;

	for (size_t i = 0; i < s->n; i++) {
		uint32_t word = p->member[s->start + i];
		uint32_t to = find_edge(p, 0, word)->to;

		if (to != 0)
			flags |= PHRASES_START;
		if (to != 0 && p->node[to].ids != 0)
			flags |= WHOLE;
		if (p->word[word].inner)
			flags |= INNER;
		if (p->word[word].ids != 0)
			flags |= PHRASES_TRIGGER;
	}
	return flags;
}

/* The number of a word that is not remembered. */
static uint32_t
number_word(struct phrases *p, const char *s, size_t len)
{
	size_t start = p->members;
	uint32_t number;

	if (part(p, s, len) < len)
		return HYPHEN;
	collect_all(p, s, len);
	number = number_set(p, start);
	return number | set_flags(p, &p->set[number]);
}

uint32_t
phrases_word(struct phrases *p, const char *s, size_t len)
{
	struct recent r = { .len = (uint32_t)len }, *known;

	if (len > RECENT_LEN)
		return number_word(p, s, len);
	if (len > 8) {
		memcpy(&r.head, s, 8);
		memcpy(&r.tail, s + len - 8, 8);	/* overlaps; no matter */
	} else {
		for (size_t i = 0; i < len; i++)
			r.head = r.head << 8 | (unsigned char)s[i];
	}
	known = &p->recent[mix(mix(r.head) ^ r.tail ^ len) % RECENT];
	if (known->head != r.head || known->tail != r.tail ||
	    known->len != r.len) {
		r.number = number_word(p, s, len);
		*known = r;
	}
	return known->number;
}

/* Add a word to those of the text. */
static void
put_word(struct phrases_text *t, uint32_t number, size_t start, size_t end)
{
	if (t->n == t->size) {
		size_t size = t->size == 0 ? 1024 : 2 * t->size;

		t->number = realloc(t->number, size * sizeof(*t->number));
		t->start = realloc(t->start, size * sizeof(*t->start));
		t->end = realloc(t->end, size * sizeof(*t->end));
		if (t->number == NULL || t->start == NULL || t->end == NULL)
			err(2, NULL);
		t->size = size;
	}
	t->number[t->n] = number;
	t->start[t->n] = start;
	t->end[t->n++] = end;
}

/* Add the parts of a word with hyphens; what the next word is apart by. */
static uint32_t
put_parts(struct phrases *p, struct phrases_text *t, const char *s,
    size_t start, size_t end, uint32_t apart)
{
	uint32_t number, cp;

	for (size_t n; start < end; start += n) {
		n = part(p, s + start, end - start);
		if (n == 0) {
			n = utf8_decode(s + start, end - start, &cp);
			continue;
		}
		number = phrases_word(p, s + start, n);
		if (number != 0)
			put_word(t, number | apart, start, start + n);
		apart = number == 0 ? PHRASES_APART : 0;
	}
	return apart;
}

void
phrases_read(struct phrases *p, const char *s, size_t len,
    struct phrases_text *t)
{
	uint32_t apart = 0, number;
	struct words words;
	struct word w;

	t->n = t->words = 0;
	words_begin(&words, s, len, 0);
	while (words_next(&words, &w)) {
		size_t start = (size_t)(w.s - s);

		t->words++;
		number = phrases_word(p, w.s, w.len);
		if (number == 0) {
			apart = PHRASES_APART;
			continue;
		}
		if (!w.spaced)
			apart = PHRASES_APART;
		if (number == HYPHEN) {
			apart = put_parts(p, t, s, start, start + w.len,
			    apart);
			continue;
		}
		put_word(t, number | apart, start, start + w.len);
		apart = 0;
	}
}

void
phrases_text_free(struct phrases_text *t)
{
	free(t->number);
	free(t->start);
	free(t->end);
	*t = (struct phrases_text){ .n = 0 };
}

/*
 * Phrases of a text
 */

struct search {
	const struct phrases *p;
	const uint32_t *word;
	size_t n;
	phrases_found *found;
	void *arg;
};

/* Go on from the node by the word at `at`, and by those behind it. */
static void
walk(const struct search *s, uint32_t node, size_t at)
{
	const struct phrases *p = s->p;
	const struct set *set = &p->set[s->word[at] & SET_MASK];

	for (size_t i = 0; i < set->n; i++) {
		uint32_t to = find_edge(p, node,
		    p->member[set->start + i])->to;

		if (to == 0)
			continue;
		for (uint32_t id = p->node[to].ids; id != 0;
		    id = p->id[id - 1].next)
			s->found(s->arg, p->id[id - 1].id, at + 1);
		if (p->node[to].inner && at + 1 < s->n &&
		    (s->word[at + 1] & PHRASES_APART) == 0)
			walk(s, to, at + 1);
	}
}

void
phrases_at(const struct phrases *p, const uint32_t *word, size_t n,
    phrases_found *found, void *arg)
{
	struct search s = { .p = p, .word = word, .n = n, .found = found,
	    .arg = arg };

	if (n == 0 || ((word[0] & WHOLE) == 0 &&
	    (n == 1 || (word[1] & INNER) == 0 || word[1] & PHRASES_APART)))
		return;		/* as most words that start phrases */
	walk(&s, 0, 0);
}

void
phrases_triggers(const struct phrases *p, uint32_t number,
    phrases_found *found, void *arg)
{
	const struct set *set = &p->set[number & SET_MASK];

	for (size_t i = 0; i < set->n; i++)
		for (uint32_t id = p->word[p->member[set->start + i]].ids;
		    id != 0; id = p->id[id - 1].next)
			found(arg, p->id[id - 1].id, 1);
}

struct longest {
	uint32_t id;
	size_t len;
};

static void
keep_longest(void *arg, uint32_t id, size_t n)
{
	struct longest *l = arg;

	if (n > l->len)
		*l = (struct longest){ .id = id, .len = n };
}

uint32_t
phrases_longest(const struct phrases *p, const uint32_t *word, size_t n,
    size_t *len)
{
	struct longest l = { .id = PHRASES_NONE };

	phrases_at(p, word, n, keep_longest, &l);
	*len = l.len;
	return l.id;
}
