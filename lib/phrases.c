/*
 * Three tables: from a folded form (and star) to the words of phrases that
 * have it; from a node of the trie and a word to the next node; and from
 * the set of words that a word of the text stands for to its number.  A
 * word of the text can stand for several: "ICBs" for `icbs`, `ICBs` and
 * `icb*`.
 */
/*
 * Words of 16 bytes are two numbers here, each in its register.  gcc puts them
 * into one vector register and takes them out by way of memory, which was
 * measured to cost a fifteenth of the time of gptopics.
 */
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("no-tree-slp-vectorize")
#endif

#include "phrases.h"

#include <err.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "filters.h"
#include "memory.h"
#include "screen.h"
#include "unicode.h"
#include "utf8.h"
#include "vector.h"
#include "words.h"

/* More of what a number says, above the number of the set. */
#define WHOLE 0x10000000u	/* the word alone is a phrase */
#define INNER 0x08000000u	/* phrases go on with it */
#define ANCHOR 0x02000000u	/* a phrase is looked for at it */
#define SET_MASK 0x01ffffffu

#define STEM_MAX 64		/* longer ones are counted as this long */
#define WORDS_MAX 64		/* words in a phrase */
#define RECENT_BITS 14		/* of them, as a power of two */
#define SAMPLE ((size_t)256 * 1024)	/* bytes */

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
	uint32_t seen;		/* in the sample */
	bool anchor;		/* one of them is looked for at this word */
	bool loose;		/* its neighbours do not tell of one */
	size_t back;		/* how far behind its start that is, at most */
	uint32_t ids;		/* list of those that it triggers */
	uint32_t next;		/* of the same form: word + 1, 0 at the end */
};

struct edge {
	uint32_t node, word;	/* from here, by this word */
	uint32_t to;		/* 0: an empty place */
};

struct node {
	uint32_t ids;		/* list of phrases that end here */
	uint32_t word, from;	/* by this word, from that node */
	bool inner;		/* phrases go on from here */
};

struct id {
	uint32_t id;
	uint32_t next;		/* place in the list + 1 */
};

struct set {
	size_t start, n;	/* in p->member */
	size_t back;		/* how far anchors stand behind their start */
};

struct recent {
	struct brief word;
	uint32_t number;
};

#define NEIGHBOUR_BYTES 6	/* what words beside anchors are told by */

struct phrases {
	unsigned flags;
	struct form *form;	/* hash table */
	size_t forms, form_cap;
	bool stem[2][STEM_MAX + 1];	/* lengths of stems, of triggers' too */
	bool triggers;		/* there are any */
	bool ready;		/* anchors have been chosen */
	bool sampled;		/* and that by a sample */
	size_t sample;		/* bytes of it so far */
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
	bool wide;		/* a form does not start with ASCII */
	struct recent *recent;
	struct filters *all;	/* of all words of phrases */
	struct filters *strong;	/* of anchors and triggers */
	struct filters *strong_capital;	/* of those that start with one */
	struct screen *screen;	/* what stands before these */
	struct filter *pairs;	/* of an anchor and its neighbour */
};

/* All is numbered in 32 bits. */
static void *
grow(void *p, size_t *size, size_t need, size_t width)
{
	if (need > UINT32_MAX / 8)
		errx(2, "too many phrases");
	return memory_grow(p, size, need, width);
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
		bool capital = fold && s[i] >= 'A' && s[i] <= 'Z';

		step = 1;
		if ((unsigned char)s[i] < 0x80) {
			out[n++] = (char)(capital ? s[i] | 0x20 : s[i]);
			continue;
		}
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
		step = 1;
		if (s[i] >= 'a' && s[i] <= 'z')		/* as most */
			continue;
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
	p->form = memory_zeros(p->form_cap, sizeof(*p->form));
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
		*f = (struct form){ .s = memory_copy(key, key_len), .len = key_len,
		    .kind = w->kind };
		p->forms++;
	}
	f->first = (uint32_t)p->words;
	if (w->kind == STEM || w->kind == TRIGGER_STEM)
		p->stem[w->kind == TRIGGER_STEM][stem] = true;
	filters_add(p->all, key, key_len, w->kind == STEM ||
	    w->kind == TRIGGER_STEM);
	if (2 * p->forms > p->form_cap)
		grow_forms(p);
	return (uint32_t)p->words - 1;
}

#define WORD_ROOM 64		/* bytes of a word, as nearly all have */

/* The word of a phrase, made where it is new. */
static uint32_t
intern(struct phrases *p, const char *s, size_t len, enum kind kind,
    bool capitals)
{
	char room[4 * WORD_ROOM], *key = room, *text;
	struct phrase_word new = { .kind = kind }, *w;
	size_t key_len;
	struct form *f;
	uint32_t i;

	if (len > WORD_ROOM)
		key = memory_zeros(len, 4);
	text = key + 2 * len;
	key_len = normal(s, len, true, key);
	p->wide |= key_len > 0 && (unsigned char)key[0] >= 0x80;
	f = find_form(p, key, key_len, kind);
	new.s = text;
	new.len = normal(s, len, false, text);
	new.capitals = capitals && has_capital(new.s, new.len);
	for (i = f->s == NULL ? 0 : f->first; i != 0; i = w->next) {
		w = &p->word[i - 1];
		if (w->capitals == new.capitals && (!new.capitals ||
		    (w->len == new.len &&
		    memcmp(w->s, new.s, new.len) == 0)))
			break;
	}
	if (i == 0) {
		new.s = memory_copy(text, new.len);
		i = add_form(p, f, &new, key, key_len) + 1;
	}
	if (key != room)
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
	p->edge = memory_zeros(p->edge_cap, sizeof(*p->edge));
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
	p->node[p->nodes++] = (struct node){ .word = word, .from = node };
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

static inline bool
is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Have the word noticed when a text is read. */
static void
make_strong(struct phrases *p, uint32_t word)
{
	const struct phrase_word *w = &p->word[word];
	char *key = memory_zeros(2 * w->len + 1, 1);
	size_t len = normal(w->s, w->len, true, key);
	bool capital = w->capitals && is_capital(w->s[0]);
	bool stem = w->kind == STEM || w->kind == TRIGGER_STEM;

	filters_add(capital ? p->strong_capital : p->strong, key, len, stem);
	screen_add(p->screen, key, len, stem, capital);
	free(key);
}

/* Whether a is the better word to find a phrase by. */
static bool
rarer(const struct phrase_word *a, const struct phrase_word *b)
{
	return a->seen != b->seen ? a->seen < b->seen : a->len > b->len;
}

/* A word beside an anchor, before or behind it, by its first bytes. */
static inline struct brief
neighbour(uint32_t anchor, struct brief b, bool behind)
{
	return (struct brief){ first_bytes(b.head, NEIGHBOUR_BYTES),
	    (uint64_t)anchor << 1 | behind };
}

/* Let the anchor be looked at only where this word stands beside it. */
static void
bind(struct phrases *p, uint32_t anchor, uint32_t other, bool behind)
{
	const struct phrase_word *w = &p->word[other];
	char *key = memory_zeros(2 * w->len + 1, 1);
	size_t len = normal(w->s, w->len, true, key);

	if (w->kind == STEM && len < NEIGHBOUR_BYTES)
		p->word[anchor].loose = true;
	filter_set(p->pairs, neighbour(anchor, brief_word(key,
	    len < BRIEF_MAX ? len : BRIEF_MAX), behind));
	free(key);
}

/*
 * Choose the word at which the phrase that ends at this node is found; the
 * one behind it, else the one before it, must stand there too.
 */
static void
choose_anchor(struct phrases *p, uint32_t end)
{
	uint32_t at = end, behind = 0, last = 0, best, before;
	size_t n = 0, after = 0;

	for (uint32_t node = end; node != 0; node = p->node[node].from, n++) {
		if (rarer(&p->word[p->node[node].word],
		    &p->word[p->node[at].word])) {
			at = node;
			behind = last;
			after = n;
		}
		last = node;
	}
	best = p->node[at].word;
	before = p->node[at].from;
	p->word[best].anchor = true;
	if (n - 1 - after > p->word[best].back)
		p->word[best].back = n - 1 - after;
	if (behind != 0)
		bind(p, best, p->node[behind].word, true);
	else if (before != 0)
		bind(p, best, p->node[before].word, false);
	else
		p->word[best].loose = true;
	make_strong(p, best);
}

/* How far before one of these words a phrase may start. */
static void
set_back(const struct phrases *p, struct set *s)
{
	s->back = 0;
	for (size_t i = 0; i < s->n; i++)
		if (p->word[p->member[s->start + i]].back > s->back)
			s->back = p->word[p->member[s->start + i]].back;
}

/*
 * Choose for all phrases, when they are known: at first the longest word,
 * and once a sample of the texts has been read, the rarest there.
 */
static void
choose_anchors(struct phrases *p)
{
	memset(p->strong, 0, sizeof(*p->strong));
	memset(p->strong_capital, 0, sizeof(*p->strong));
	memset(p->screen, 0, sizeof(*p->screen));
	memset(p->pairs, 0, sizeof(*p->pairs));
	memset(p->recent, 0, sizeof(*p->recent) << RECENT_BITS);
	for (uint32_t i = 0; i < p->words; i++) {
		p->word[i].anchor = p->word[i].loose = false;
		p->word[i].back = 0;
		if (p->word[i].ids != 0)
			make_strong(p, i);
	}
	for (uint32_t node = 1; node < p->nodes; node++)
		if (p->node[node].ids != 0)
			choose_anchor(p, node);
	for (size_t i = 0; i < p->sets; i++)
		set_back(p, &p->set[i]);
	p->ready = true;
}

/* Go on from the node by a word, or by its parts. */
static uint32_t
add_word(struct phrases *p, uint32_t node, const char *s, size_t len,
    bool star, bool capitals)
{
	bool parts = (p->flags & PHRASES_PARTS) != 0;
	size_t n;
	uint32_t cp, word;

	for (; len > 0; s += n, len -= n) {
		n = parts ? parts_next(s, len) : len;
		if (n == 0) {
			n = utf8_decode(s, len, &cp);	/* a hyphen */
			continue;
		}
		word = intern(p, s, n, star && n == len ? STEM : WORD,
		    capitals);
		p->word[word].inner |= node != 0;
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
		if (memchr(w.s, '*', w.len) != NULL)
			return "a * can stand only at the end of a word";
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
	struct phrases *p = memory_zeros(1, sizeof(*p));

	p->flags = flags;
	p->form_cap = p->edge_cap = p->set_cap = 64;
	p->form = memory_zeros(p->form_cap, sizeof(*p->form));
	p->edge = memory_zeros(p->edge_cap, sizeof(*p->edge));
	p->set_table = memory_zeros(p->set_cap, sizeof(*p->set_table));
	p->recent = memory_zeros((size_t)1 << RECENT_BITS, sizeof(*p->recent));
	p->all = memory_zeros(1, sizeof(*p->all));
	p->strong = memory_zeros(1, sizeof(*p->strong));
	p->strong_capital = memory_zeros(1, sizeof(*p->strong));
	p->screen = memory_zeros(1, sizeof(*p->screen));
	p->pairs = memory_zeros(1, sizeof(*p->pairs));
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
	free(p->all);
	free(p->strong);
	free(p->strong_capital);
	free(p->screen);
	free(p->pairs);
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
	char small[2][128];
	char *key = 2 * len <= sizeof(small[0]) ? small[0] : memory_zeros(2, len);
	char *written = key == small[0] ? small[1] : memory_zeros(2, len);
	size_t n = normal(s, len, true, key), own = possessed(key, n);
	size_t w_len = normal(s, len, false, written);

	collect(p, find_form(p, key, n, WORD), written, w_len);
	if (own < n)
		collect(p, find_form(p, key, own, WORD), written, w_len);
	collect_stems(p, STEM, key, n, written, w_len);
	if (p->triggers)
		collect_triggers(p, key, n, written, w_len);
	if (key != small[0]) {
		free(key);
		free(written);
	}
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
	p->set_table = memory_zeros(p->set_cap, sizeof(*p->set_table));
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
	set_back(p, &s);
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
		if (p->word[word].anchor)
			flags |= ANCHOR;
	}
	return flags;
}

/* The number of a word that is not remembered. */
static uint32_t
number_word(struct phrases *p, const char *s, size_t len)
{
	size_t start = p->members;
	uint32_t number;

	if (!p->ready)
		choose_anchors(p);
	collect_all(p, s, len);
	number = number_set(p, start);
	return number | set_flags(p, &p->set[number]);
}

/* The number of a short word, from those remembered if it is there. */
static inline uint32_t
number_brief(struct phrases *p, struct brief b, const char *s, size_t len)
{
	struct recent *r = &p->recent[brief_hash(b) >> (64 - RECENT_BITS)];

	if (r->word.head != b.head || r->word.tail != b.tail)
		*r = (struct recent){ b, number_word(p, s, len) };
	return r->number;
}

/* A bit for each of the len bytes at s, 16 at most, that is no letter. */
static inline uint64_t
no_letters(const char *s, size_t len)
{
	return ~vector_bits(vector_within(vector_load(s) | 0x20, 'a', 'z')) &
	    (((uint64_t)1 << len) - 1);
}

/* phrases_word() of a word behind which bytes can be read. */
static inline uint32_t
number_text(struct phrases *p, const char *s, size_t len)
{
	if (len > BRIEF_MAX)
		return number_word(p, s, len);
	if (no_letters(s, len) == 0 &&
	    !filters_may_have(p->all, brief_text(s, len, BRIEF_SMALL), len))
		return 0;
	return number_brief(p, brief_text(s, len, 0), s, len);
}

uint32_t
phrases_word(struct phrases *p, const char *s, size_t len)
{
	char word[BRIEF_MAX] = { 0 };

	if (len > BRIEF_MAX)
		return number_word(p, s, len);
	memcpy(word, s, len);
	return number_text(p, word, len);
}

static void
put_strong(struct phrases_text *t, uint32_t token, uint32_t number)
{
	t->strong = grow(t->strong, &t->strong_size, t->nstrong + 1,
	    sizeof(*t->strong));
	t->strong[t->nstrong++] = (struct phrases_strong){ token, number };
}

static void
count_seen(struct phrases *p, uint32_t number)
{
	const struct set *set = &p->set[number & SET_MASK];

	for (size_t i = 0; i < set->n; i++)
		p->word[p->member[set->start + i]].seen++;
}

/* True where what is looked for may be the first len bytes at s. */
static inline bool
may_be_strong(const struct phrases *p, const char *s, size_t len)
{
	struct brief b = brief_text(s, len, BRIEF_SMALL);

	return filters_may_have(p->strong, b, len) ||
	    (is_capital(*s) && filters_may_have(p->strong_capital, b, len));
}

/*
 * The same for a word that is not all letters: `others` has a bit for each
 * byte that is none.  With an apostrophe it may be its own form, or that of
 * the letters before it or behind it.
 */
static bool
may_be_strong_apart(const struct phrases *p, const char *s, size_t len,
    uint64_t others)
{
	size_t i = ascii_lowest(others);

	if (s[i] != '\'' || (others & (others - 1)) != 0)
		return true;
	return may_be_strong(p, s, len) || may_be_strong(p, s, i) ||
	    may_be_strong(p, s + i + 1, len - i - 1);
}

/*
 * True where all characters are of two bytes and stay so when folded, as long
 * s (U+017F) and the apostrophe among letters (U+02BC) do not.
 */
static bool
stays_wide(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i += VECTOR_BYTES) {
		vector v = vector_load(s + i);
		vector wide = vector_within(v, '\x80', '\xDF') &
		    ~vector_is(v, '\xC5') & ~vector_is(v, '\xCA');
		uint64_t others = ~vector_bits(wide) & 0xffff;

		if (others != 0)
			return i + ascii_lowest(others) >= len;
	}
	return true;
}

/*
 * False where it is plain that nothing is looked for at a word of the text:
 * it has only ASCII letters and an apostrophe, and the filters do not know
 * it, or it has none, and all that is known starts with one.  PHRASES_SLACK
 * bytes may be read behind it.
 */
static inline bool
may_matter(const struct phrases *p, const char *s, size_t len)
{
	uint64_t others;

	if ((unsigned char)*s >= 0x80 && !p->wide && stays_wide(s, len))
		return false;
	if (len > BRIEF_MAX)
		return true;
	others = no_letters(s, len);
	if (!p->sampled)	/* all words of phrases are counted */
		return others != 0 ||
		    filters_may_have(p->all, brief_text(s, len, BRIEF_SMALL), len);
	return others == 0 ? may_be_strong(p, s, len) :
	    may_be_strong_apart(p, s, len, others);
}

/* Length of a part; it starts at s. */
static inline size_t
part_len(const struct part *part)
{
	return (part->end & ~PARTS_ODD) - (part->start & ~PARTS_APART);
}

/* May the part be what must stand beside this anchor? */
static bool
may_be_beside(const struct phrases *p, uint32_t anchor, const char *s,
    const struct part *part, bool behind)
{
	size_t len = part_len(part);

	if ((part->end & PARTS_ODD) != 0)
		return true;
	s += part->start & ~PARTS_APART;
	return filter_has(p->pairs, neighbour(anchor, brief_text(s,
	    len < BRIEF_MAX ? len : BRIEF_MAX, BRIEF_SMALL), behind));
}

/* May a phrase be found at part i, of this number, for all it is beside? */
static bool
may_anchor(const struct phrases *p, const struct parts *parts, const char *s,
    size_t i, uint32_t number)
{
	const struct set *set = &p->set[number & SET_MASK];
	const struct part *part = &parts->part[i];

	for (size_t k = 0; k < set->n; k++) {
		uint32_t word = p->member[set->start + k];

		if (p->word[word].anchor && (p->word[word].loose ||
		    (i + 1 < parts->n &&
		    may_be_beside(p, word, s, part + 1, true)) ||
		    (i > 0 && may_be_beside(p, word, s, part - 1, false))))
			return true;
	}
	return false;
}

/* Note what is looked for at part i of the text, if anything. */
static void
look_at(struct phrases *p, struct phrases_text *t, const char *text,
    uint32_t i)
{
	const struct part *part = &t->parts.part[i];
	const char *s = text + (part->start & ~PARTS_APART);
	size_t len = part_len(part);
	uint32_t number;

	if (!may_matter(p, s, len))
		return;
	number = len > BRIEF_MAX ? number_word(p, s, len) :
	    number_brief(p, brief_text(s, len, 0), s, len);
	if (!p->sampled)
		count_seen(p, number);
	if ((number & PHRASES_TRIGGER) != 0 || ((number & ANCHOR) != 0 &&
	    may_anchor(p, &t->parts, text, i, number)))
		put_strong(t, i, number);
}

/* A text of this length comes; the sample may be at its end. */
static void
sample_text(struct phrases *p, size_t len)
{
	p->sample += len;
	if (p->ready && (p->sampled || p->sample <= SAMPLE))
		return;
	p->sampled = p->ready;
	choose_anchors(p);
}

void
phrases_read(struct phrases *p, const char *s, size_t len,
    struct phrases_text *t)
{
	size_t n;

	sample_text(p, len);
	parts_read(&t->parts, s, len, (p->flags & PHRASES_PARTS) != 0);
	t->nstrong = 0;
	if (!p->sampled) {	/* all words of phrases are counted */
		for (uint32_t i = 0; i < t->parts.n; i++)
			look_at(p, t, s, i);
		return;
	}
	t->list = grow(t->list, &t->list_size, t->parts.n + SCREEN_SLACK,
	    sizeof(*t->list));
	n = screen_find(p->screen, s, &t->parts, t->list);
	for (size_t i = 0; i < n; i++)
		look_at(p, t, s, t->list[i]);
}

void
phrases_text_free(struct phrases_text *t)
{
	parts_free(&t->parts);
	free(t->strong);
	free(t->list);
	*t = (struct phrases_text){ .nstrong = 0 };
}

/*
 * Phrases of a text
 */

struct search {
	const struct phrases *p;
	const uint32_t *word;	/* numbers of n words */
	size_t n;
	phrases_found *found;
	void *arg;
	struct phrases *asked;	/* where there are no numbers, but words */
	const struct part *token;
	const char *s;
};

static uint32_t
number_at(const struct search *s, size_t i)
{
	const struct part *t;
	uint32_t start, number;

	if (s->word != NULL)
		return s->word[i];
	t = &s->token[i];
	start = t->start & ~PARTS_APART;
	number = number_text(s->asked, s->s + start,
	    (t->end & ~PARTS_ODD) - start);
	return t->start & PARTS_APART ? number | PHRASES_APART : number;
}

/* Go on from the node by word `at`, which has this number. */
static void
walk(const struct search *s, uint32_t node, size_t at, uint32_t number)
{
	const struct phrases *p = s->p;
	const struct set *set = &p->set[number & SET_MASK];

	for (size_t i = 0; i < set->n; i++) {
		uint32_t next, to = find_edge(p, node,
		    p->member[set->start + i])->to;

		if (to == 0)
			continue;
		for (uint32_t id = p->node[to].ids; id != 0;
		    id = p->id[id - 1].next)
			s->found(s->arg, p->id[id - 1].id, at + 1);
		if (!p->node[to].inner || at + 1 >= s->n)
			continue;
		next = number_at(s, at + 1);
		if ((next & INNER) != 0 && (next & PHRASES_APART) == 0)
			walk(s, to, at + 1, next);
		set = &p->set[number & SET_MASK];	/* it may have moved */
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
	walk(&s, 0, 0, word[0]);
}

/* Tell the phrases that start at token t->at, which has this number. */
static void
search_start(struct phrases *p, const char *text,
    const struct phrases_text *t, uint32_t number, phrases_found *phrase,
    void *arg)
{
	struct search s = { .p = p, .n = t->parts.n - t->at, .found = phrase,
	    .arg = arg, .asked = p, .token = t->parts.part + t->at, .s = text };

	if (number == 0)
		number = number_at(&s, 0);
	if (number & PHRASES_START)
		walk(&s, 0, 0, number);
}

/* The token so far before this one, or the first. */
static size_t
reach(size_t at, size_t back)
{
	return at > back ? at - back : 0;
}

void
phrases_search(struct phrases *p, const char *s, struct phrases_text *t,
    phrases_found *phrase, phrases_found *trigger, void *arg)
{
	size_t next = 0;	/* first token not yet tried as a start */

	for (size_t i = 0; i < t->nstrong; i++) {
		size_t at = t->strong[i].token;
		uint32_t number = t->strong[i].number;
		size_t back = p->set[number & SET_MASK].back;

		t->at = at;
		if (number & PHRASES_TRIGGER)
			phrases_triggers(p, number, trigger, arg);
		t->at = reach(at, back);
		/*
		 * A later anchor may stand for a phrase that starts earlier
		 * than this one's: starts are tried in order, each once.
		 */
		for (size_t j = i + 1; j < t->nstrong && t->at > next &&
		    reach(t->strong[j].token, WORDS_MAX) < t->at; j++) {
			size_t start = reach(t->strong[j].token, p->set[
			    t->strong[j].number & SET_MASK].back);

			if (start < t->at)
				t->at = start;
		}
		if (t->at < next)
			t->at = next;
		for (; t->at < at; t->at++)
			search_start(p, s, t, 0, phrase, arg);
		search_start(p, s, t, number, phrase, arg);
		next = at + 1;
	}
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
