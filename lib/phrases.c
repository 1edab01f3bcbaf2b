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

#include "unicode.h"
#include "utf8.h"
#include "vector.h"
#include "words.h"

/* More of what a number says, above the number of the set. */
#define WHOLE 0x10000000u	/* the word alone is a phrase */
#define INNER 0x08000000u	/* phrases go on with it */
#define HYPHEN 0x04000000u	/* it must be taken apart first */
#define ANCHOR 0x02000000u	/* a phrase is looked for at it */
#define SET_MASK 0x01ffffffu

#define STEM_MAX 64		/* longer ones are counted as this long */
#define WORDS_MAX 64		/* words in a phrase */
#define SHORT 16			/* bytes of words that are remembered */
#define RECENT_BITS 14		/* of them, as a power of two */
#define FILTER_BITS 16
#define SCREEN_BITS 11
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

/*
 * A short word as two numbers: its bytes, zeros behind them.  Such words are
 * compared, hashed and folded without a loop.
 */
struct brief {
	uint64_t head, tail;
};

struct recent {
	struct brief word;
	uint32_t number;
};

/*
 * One bit for each hash, set for those of short forms and of the first bytes
 * of stems.  Most words are seen here to be none of any phrase, in memory
 * that stays in the nearest cache (Bloom, CACM 13, 1970).
 */
struct filter {
	uint64_t bits[((size_t)1 << FILTER_BITS) / 64];
};

struct filters {
	struct filter whole, stems;
	struct filter heads;	/* the first HEAD_BYTES of stems */
	unsigned lengths;	/* of the stems, a bit each */
};

#define HEAD_BYTES 4		/* what stems are first looked for by */

/*
 * What stands before the filters, so that most words are done with after one
 * look: a row for each head, by its hash, with a bit for each hash of a short
 * form; all bits where a stem starts so.
 */
struct screen {
	uint64_t row[(size_t)1 << SCREEN_BITS];
};

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
	struct recent *recent;
	struct filters *all;	/* of all words of phrases */
	struct filters *strong;	/* of anchors and triggers */
	struct filters *strong_capital;	/* of those that start with one */
	struct screen *screen;	/* of the former; of both, for capitals */
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

/*
 * Short words.  The bytes of a number lie in the order of the machine, so
 * the first n are the low ones on a little-endian one, else the high ones.
 */
static uint64_t
first_bytes(uint64_t v, size_t n)
{
	if (n >= 8)
		return v;
	if (n == 0)
		return 0;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return v & ~(uint64_t)0 >> (64 - 8 * n);
#else
	return v & ~(uint64_t)0 << (64 - 8 * n);
#endif
}

static struct brief
brief_prefix(struct brief b, size_t n)
{
	return (struct brief){ first_bytes(b.head, n),
	    n > 8 ? first_bytes(b.tail, n - 8) : 0 };
}

static struct brief
brief_word(const char *s, size_t len)
{
	struct brief b = { 0, 0 };

	/* copies of a fixed size are single instructions */
	if (len >= 8) {
		memcpy(&b.head, s, 8);
		for (size_t i = 8; i < len; i++)
			memcpy((char *)&b + i, s + i, 1);
	} else if (len >= 4) {
		memcpy(&b.head, s, 4);
		memcpy((char *)&b + len - 4, s + len - 4, 4);
	} else {
		for (size_t i = 0; i < len; i++)
			memcpy((char *)&b + i, s + i, 1);
	}
	return b;
}

static uint64_t
brief_hash(struct brief b)
{
	return (b.head ^ b.tail * 0xff51afd7ed558ccd) * 0x9e3779b97f4a7c15;
}

/* Two bits of one number, so that few other words have both. */
static inline uint64_t
filter_bits(uint64_t h)
{
	return (uint64_t)1 << (h >> 46 & 63) | (uint64_t)1 << (h >> 40 & 63);
}

static void
filter_set(struct filter *f, struct brief b)
{
	uint64_t h = brief_hash(b);

	f->bits[h >> (64 - FILTER_BITS + 6)] |= filter_bits(h);
}

/* Let the filters know the form of a word. */
static void
filters_add(struct filters *f, const char *form, size_t len, bool stem)
{
	char head[HEAD_BYTES];

	if (!stem && len <= SHORT)
		filter_set(&f->whole, brief_word(form, len));
	if (!stem || len == 0)
		return;
	len = len < SHORT ? len : SHORT;
	filter_set(&f->stems, brief_word(form, len));
	f->lengths |= 1u << len;
	memcpy(head, form, len < HEAD_BYTES ? len : HEAD_BYTES);
	if (len >= HEAD_BYTES)
		filter_set(&f->heads, brief_word(head, HEAD_BYTES));
	else if (len < HEAD_BYTES - 1)	/* as good as any word */
		memset(&f->heads, 0xff, sizeof(f->heads));
	for (int c = 0; len == HEAD_BYTES - 1 && c < 256; c++) {
		head[len] = (char)c;
		filter_set(&f->heads, brief_word(head, HEAD_BYTES));
	}
}

static inline bool
filter_has(const struct filter *f, struct brief b)
{
	uint64_t h = brief_hash(b), bits = filter_bits(h);

	return (f->bits[h >> (64 - FILTER_BITS + 6)] & bits) == bits;
}

static inline size_t
screen_row(struct brief b)
{
	return (size_t)(brief_hash(brief_prefix(b, HEAD_BYTES)) >>
	    (64 - SCREEN_BITS));
}

/* Four bits of a row, one told by the hash, for each byte behind the head. */
static inline unsigned
screen_next(struct brief b)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return (unsigned)(b.head >> (8 * HEAD_BYTES - 2) & 0x3c);
#else
	return (unsigned)(b.head >> (54 - 8 * HEAD_BYTES) & 0x3c);
#endif
}

static inline bool
screen_has(const struct screen *f, struct brief b)
{
	return (f->row[screen_row(b)] >> (screen_next(b) |
	    brief_hash(b) >> 62) & 1) != 0;
}

/* Let the screen pass a form, or all that starts so. */
static void
screen_add(struct screen *f, const char *form, size_t len, bool stem)
{
	char head[HEAD_BYTES];
	struct brief b = brief_word(form, len < SHORT ? len : SHORT);

	if (!stem && len <= SHORT)
		f->row[screen_row(b)] |= (uint64_t)1 << (screen_next(b) |
		    brief_hash(b) >> 62);
	if (!stem || len == 0)
		return;
	if (len > HEAD_BYTES)
		f->row[screen_row(b)] |= (uint64_t)15 << screen_next(b);
	else if (len == HEAD_BYTES)
		f->row[screen_row(b)] = UINT64_MAX;
	else if (len < HEAD_BYTES - 1)	/* as good as any word */
		memset(f, 0xff, sizeof(*f));
	memcpy(head, form, len < HEAD_BYTES ? len : HEAD_BYTES);
	for (int c = 0; len == HEAD_BYTES - 1 && c < 256; c++) {
		head[len] = (char)c;
		f->row[screen_row(brief_word(head, HEAD_BYTES))] = UINT64_MAX;
	}
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
		key = zeros(len, 4);
	text = key + 2 * len;
	key_len = normal(s, len, true, key);
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
		new.s = copy(text, new.len);
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
	char *key = zeros(2 * w->len + 1, 1);
	size_t len = normal(w->s, w->len, true, key);
	bool capital = w->capitals && is_capital(w->s[0]);
	bool stem = w->kind == STEM || w->kind == TRIGGER_STEM;

	filters_add(capital ? p->strong_capital : p->strong, key, len, stem);
	screen_add(&p->screen[1], key, len, stem);
	if (!capital)
		screen_add(&p->screen[0], key, len, stem);
	free(key);
}

/* Whether a is the better word to find a phrase by. */
static bool
rarer(const struct phrase_word *a, const struct phrase_word *b)
{
	return a->seen != b->seen ? a->seen < b->seen : a->len > b->len;
}

/* Choose the word at which the phrase that ends at this node is found. */
static void
choose_anchor(struct phrases *p, uint32_t end)
{
	uint32_t best = p->node[end].word;
	size_t n = 0, after = 0;

	for (uint32_t node = end; node != 0; node = p->node[node].from, n++)
		if (rarer(&p->word[p->node[node].word], &p->word[best])) {
			best = p->node[node].word;
			after = n;
		}
	p->word[best].anchor = true;
	if (n - 1 - after > p->word[best].back)
		p->word[best].back = n - 1 - after;
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
	memset(p->screen, 0, 2 * sizeof(*p->screen));
	memset(p->recent, 0, sizeof(*p->recent) << RECENT_BITS);
	for (uint32_t i = 0; i < p->words; i++) {
		p->word[i].anchor = false;
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

/* Length of the part of a word up to its first hyphen. */
static size_t
part(const struct phrases *p, const char *s, size_t len)
{
	size_t i, step;
	uint32_t cp;

	if ((p->flags & PHRASES_PARTS) == 0)
		return len;
	for (i = 0; i < len && s[i] != '-'; i += step) {
		step = 1;
		if ((unsigned char)s[i] < 0x80)	/* as most */
			continue;
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
	struct phrases *p = zeros(1, sizeof(*p));

	p->flags = flags;
	p->form_cap = p->edge_cap = p->set_cap = 64;
	p->form = zeros(p->form_cap, sizeof(*p->form));
	p->edge = zeros(p->edge_cap, sizeof(*p->edge));
	p->set_table = zeros(p->set_cap, sizeof(*p->set_table));
	p->recent = zeros((size_t)1 << RECENT_BITS, sizeof(*p->recent));
	p->all = zeros(1, sizeof(*p->all));
	p->strong = zeros(1, sizeof(*p->strong));
	p->strong_capital = zeros(1, sizeof(*p->strong));
	p->screen = zeros(2, sizeof(*p->screen));
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
	char *key = 2 * len <= sizeof(small[0]) ? small[0] : zeros(2, len);
	char *written = key == small[0] ? small[1] : zeros(2, len);
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
	if (part(p, s, len) < len)
		return HYPHEN;
	collect_all(p, s, len);
	number = number_set(p, start);
	return number | set_flags(p, &p->set[number]);
}

/* Whether one of the stems may be that of a folded word. */
static bool
may_have_stem(const struct filters *f, struct brief b, size_t len)
{
	unsigned lengths = f->lengths & ((2u << len) - 1);

	for (; lengths != 0; lengths &= lengths - 1)
		if (filter_has(&f->stems, brief_prefix(b,
		    (size_t)__builtin_ctz(lengths))))
			return true;
	return false;
}

/*
 * False where it is plain that a folded word of letters is none of any
 * phrase.
 */
static inline bool
may_be_known(const struct filters *f, struct brief b, size_t len)
{
	return filter_has(&f->whole, b) ||
	    (filter_has(&f->heads, brief_prefix(b, HEAD_BYTES)) &&
	    may_have_stem(f, b, len));
}

/*
 * The first len of the 16 bytes at s, all of which can be read, with these
 * bits set in them: FOLD for ASCII letters.  They do not go by way of memory,
 * as those of brief_word() do.
 */
#define FOLD 0x2020202020202020u

static inline struct brief
brief_text(const char *s, size_t len, uint64_t bits)
{
	static const unsigned char mask[2 * SHORT] = { 0xff, 0xff, 0xff, 0xff,
	    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	    0xff };
	uint64_t head, tail, m, n;

	memcpy(&head, s, 8);
	memcpy(&m, mask + SHORT - len, 8);
	memcpy(&tail, s + 8, 8);
	memcpy(&n, mask + SHORT + 8 - len, 8);
	return (struct brief){ (head | bits) & m, (tail | bits) & n };
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
	if (len > SHORT)
		return number_word(p, s, len);
	if (no_letters(s, len) == 0 &&
	    !may_be_known(p->all, brief_text(s, len, FOLD), len))
		return 0;
	return number_brief(p, brief_text(s, len, 0), s, len);
}

uint32_t
phrases_word(struct phrases *p, const char *s, size_t len)
{
	char word[SHORT] = { 0 };

	if (len > SHORT)
		return number_word(p, s, len);
	memcpy(word, s, len);
	return number_text(p, word, len);
}

static void
put_strong(struct phrases_text *t, uint32_t number)
{
	t->strong = grow(t->strong, &t->strong_size, t->nstrong + 1,
	    sizeof(*t->strong));
	t->strong[t->nstrong++] = (struct phrases_strong){ (uint32_t)t->n,
	    number };
}

static void
count_seen(struct phrases *p, uint32_t number)
{
	const struct set *set = &p->set[number & SET_MASK];

	for (size_t i = 0; i < set->n; i++)
		p->word[p->member[set->start + i]].seen++;
}

static inline void
put_token(struct phrases_text *t, size_t start, size_t end, bool apart)
{
	if (t->n == t->size)
		t->token = grow(t->token, &t->size, t->n + 1,
		    sizeof(*t->token));
	t->token[t->n++] = (struct phrases_token){ (uint32_t)start |
	    (apart ? PHRASES_APART_BIT : 0), (uint32_t)end };
}

static void put_parts(struct phrases *, struct phrases_text *, const char *,
    size_t start, size_t end, bool apart);

/* True where what is looked for may be the first len bytes at s. */
static inline bool
may_be_strong(const struct phrases *p, const char *s, size_t len)
{
	struct brief b = brief_text(s, len, FOLD);

	/* the bit of small letters, and not is_capital(): no branch */
	if (!screen_has(&p->screen[~*s >> 5 & 1], b))
		return false;
	return may_be_known(p->strong, b, len) ||
	    (is_capital(*s) && may_be_known(p->strong_capital, b, len));
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
 * False where it is plain that nothing is looked for at a word of the text:
 * it has only ASCII letters and an apostrophe, and the filters do not know
 * it.  PHRASES_SLACK bytes may be read behind it.
 */
static inline bool
may_matter(const struct phrases *p, const char *s, size_t len)
{
	uint64_t others;

	if (len > SHORT)
		return true;
	others = no_letters(s, len);
	if (!p->sampled)	/* all words of phrases are counted */
		return others != 0 ||
		    may_be_known(p->all, brief_text(s, len, FOLD), len);
	return others == 0 ? may_be_strong(p, s, len) :
	    may_be_strong_apart(p, s, len, others);
}

/* Add a word of a text that may have parts, or a part. */
static void
put_word(struct phrases *p, struct phrases_text *t, const char *s,
    size_t start, size_t end, bool apart)
{
	size_t len = end - start;
	uint32_t number = len > SHORT ? number_word(p, s + start, len) :
	    number_brief(p, brief_text(s + start, len, 0),
	    s + start, len);

	if (number == HYPHEN) {
		put_parts(p, t, s, start, end, apart);
		return;
	}
	if (!p->sampled)
		count_seen(p, number);
	if ((number & (ANCHOR | PHRASES_TRIGGER)) != 0)
		put_strong(t, number);
	put_token(t, start, end, apart);
}

/* Add the parts of a word between hyphens. */
static void
put_parts(struct phrases *p, struct phrases_text *t, const char *s,
    size_t start, size_t end, bool apart)
{
	uint32_t cp;

	for (size_t n; start < end; start += n) {
		n = part(p, s + start, end - start);
		if (n == 0) {
			n = utf8_decode(s + start, end - start, &cp);
			continue;
		}
		if (may_matter(p, s + start, n))
			put_word(p, t, s, start, start + n, apart);
		else
			put_token(t, start, start + n, apart);
		apart = false;
	}
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
	bool parts = (p->flags & PHRASES_PARTS) != 0;
	struct words words;
	struct word w;

	sample_text(p, len);
	t->n = t->nstrong = t->words = 0;
	words_begin(&words, s, len, 0);
	for (; words_next(&words, &w); t->words++) {
		size_t start = (size_t)(w.s - s);

		if (!may_matter(p, w.s, w.len))
			put_token(t, start, start + w.len, !w.spaced);
		else if (parts && memchr(w.s, '-', w.len) != NULL)
			put_parts(p, t, s, start, start + w.len, !w.spaced);
		else
			put_word(p, t, s, start, start + w.len, !w.spaced);
	}
}

void
phrases_text_free(struct phrases_text *t)
{
	free(t->token);
	free(t->strong);
	*t = (struct phrases_text){ .n = 0 };
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
	const struct phrases_token *token;
	const char *s;
};

static uint32_t
number_at(const struct search *s, size_t i)
{
	const struct phrases_token *t;
	uint32_t start, number;

	if (s->word != NULL)
		return s->word[i];
	t = &s->token[i];
	start = t->start & ~PHRASES_APART_BIT;
	number = number_text(s->asked, s->s + start, t->end - start);
	return t->start & PHRASES_APART_BIT ? number | PHRASES_APART : number;
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
	struct search s = { .p = p, .n = t->n - t->at, .found = phrase,
	    .arg = arg, .asked = p, .token = t->token + t->at, .s = text };

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
