/*
 * Three tables map a word of phrases to its number (spellings.h), a node of the
 * trie and a word to the next node, and the set of words that a word of the
 * text may match to the number of that set.
 */
#include "match/phrases.h"

#include <err.h>
#include <stdbool.h>
#include <string.h>

#include "bytes/block64.h"
#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/table.h"
#include "match/anchors.h"
#include "match/spellings.h"
#include "text/words.h"

/* Other flags of a number, above the number of the set. */
#define LONGER 0x04000000u	/* phrases of more words start with it */
#define SET_MASK 0x00ffffffu

#define RECENT_BITS 15		/* log2 of the words remembered, at least */

struct node {
	uint32_t ids;		/* list of phrases that end here; later what */
	uint32_t near;		/* to report everywhere, and what near others */
	uint32_t word, from;	/* by this word, from that node */
	uint64_t next;		/* words that go on from here, as bits */
};

struct id {
	uint32_t id;
	uint32_t next;		/* index in the list + 1 */
};

struct role {			/* of a word */
	uint32_t start;		/* node it leads to from the root, or 0 */
	bool inner;		/* it is in a phrase, but not first */
};

struct set {
	uint32_t start, n;	/* in p->member */
	uint32_t flags;		/* OR of the flags of its words */
	struct anchor anchor;	/* OR of what its words are as anchors */
};

struct recent {
	struct brief word;
	uint32_t number;
};

struct phrases {
	unsigned flags;
	struct spellings spellings;
	struct role *role;	/* of words, by number */
	size_t role_size;
	struct node *node;	/* 0 is the root */
	struct table edges;	/* nodes, by the node before and their word */
	size_t nodes, nodes_size;
	struct id *id;		/* until the reports are listed */
	size_t ids, ids_size;
	struct phrases_report *told;	/* by nodes: lists, side by side */
	size_t ntold, told_size;
	struct set *set;
	size_t sets, sets_size;
	uint32_t *member;	/* words of all sets */
	size_t members, members_size;
	struct table set_table;	/* sets, by their words */
	struct anchors anchors;	/* begun once all phrases have been added */
	phrases_asker *where;	/* where to report; NULL: everywhere */
	void *where_arg;
	struct openings openings;	/* kinds of phrases */
	struct recent *recent;	/* about as many as there are words; NULL
				   before anchors are chosen */
	unsigned recent_bits;
};

/* Elements of arrays are numbered in 32 bits. */
static void
check_room(size_t n)
{
	if (n > UINT32_MAX / 8)
		errx(2, "too many phrases");
}

/*
 * The trie
 */

static uint64_t
hash_edge(uint32_t node, uint32_t word)
{
	return hash_mix((uint64_t)node << 32 | word);
}

/* The bit of a word, which few others share. */
static inline uint64_t
bit_of(uint32_t word)
{
	return (uint64_t)1 << word % 64;
}

/* The node that follows this one by a word, or 0, as for most words. */
static inline uint32_t
next_node(const struct phrases *p, uint32_t node, uint32_t word)
{
	uint64_t hash = hash_edge(node, word);

	if (node == 0)
		return p->role[word].start;
	if ((p->node[node].next & bit_of(word)) == 0)
		return 0;
	TABLE_EACH(to, &p->edges, hash)
		if (p->node[to].from == node && p->node[to].word == word)
			return to;
	return 0;
}

/* Likewise; a new node is added if there is none. */
static uint32_t
step_to(struct phrases *p, uint32_t node, uint32_t word)
{
	uint32_t to = next_node(p, node, word);

	if (to != 0)
		return to;
	to = (uint32_t)p->nodes;
	MEMORY_ROOM(p->node, p->nodes_size, p->nodes + 1);
	p->node[p->nodes++] = (struct node){ .word = word, .from = node };
	p->node[node].next |= bit_of(word);
	if (node == 0)
		p->role[word].start = to;
	else
		table_add(&p->edges, hash_edge(node, word), to);
	return to;
}

/* Prepend an id to a list, so that the last one added takes precedence. */
static void
add_id(struct phrases *p, uint32_t *list, uint32_t id)
{
	MEMORY_ROOM(p->id, p->ids_size, p->ids + 1);
	p->id[p->ids++] = (struct id){ id, *list };
	*list = (uint32_t)p->ids;
}

/*
 * Adding phrases: their words are those of texts (text/words.h), and what lies
 * between them is checked.
 */

struct phrase_words {
	struct phrase_word {
		const char *s;		/* in the phrase */
		size_t len;
		char sign;		/* `*` or `~`, if it follows it, or 0 */
	} word[PHRASES_WORDS];
	size_t n;
};

static bool
add_word(struct phrase_words *w, const char *s, size_t len, char sign)
{
	if (w->n == PHRASES_WORDS)
		return false;
	w->word[w->n++] = (struct phrase_word){ s, len, sign };
	return true;
}

/* Add the word, or its parts between hyphens; the last part has the sign. */
static bool
add_parts(struct phrase_words *w, const char *s, size_t len, char sign)
{
	const char *end = s + len;

	for (size_t n; (n = parts_next(&s, end)) > 0; s += n)
		if (!add_word(w, s, n, s + n == end ? sign : 0))
			return false;
	return true;
}

/* Is there only white space from s to end? */
static bool
only_space(const char *s, const char *end)
{
	for (; s < end; s++)
		if (*s != ' ')
			return false;
	return true;
}

/* The reason why this, which is not space, cannot separate words. */
static const char *
not_between(const char *s, const char *end)
{
	return memchr(s, '*', (size_t)(end - s)) != NULL ?
	    "a * can stand only at the end of a word" :
	    "between words of a phrase only spaces can stand";
}

/*
 * Split the phrase of len bytes at s; with `parts`, also at hyphens.  Returns
 * NULL, or the reason why it is invalid.
 */
static const char *
read_words(struct phrase_words *words, const char *s, size_t len, bool parts)
{
	const char *at = s, *end = s + len;
	struct words tokens;
	struct word w;

	words->n = 0;
	words_begin(&tokens, s, len, 0);
	while (words_next(&tokens, &w)) {
		char sign = w.s + w.len < end ? w.s[w.len] : 0;

		sign = sign == '*' || sign == '~' ? sign : 0;
		if (!only_space(at, w.s) || (at == w.s && at > s &&
		    (at[-1] == '*' || at[-1] == '~')))
			return not_between(at, w.s);
		if (memchr(w.s, '*', w.len) != NULL)
			return "a * can stand only at the end of a word";
		if (!(parts ? add_parts : add_word)(words, w.s, w.len, sign))
			return "a phrase of too many words";
		at = w.s + w.len + (sign != 0);
	}
	if (words->n == 0)
		return "no word in it";
	if (!only_space(at, end))
		return not_between(at, end);
	return NULL;
}

void
phrases_add_forms(struct phrases *p, const char *word, size_t len,
    const char *forms, size_t forms_len)
{
	spellings_add_group(&p->spellings, word, len, forms, forms_len);
}

bool
phrases_have_forms(struct phrases *p, const char *word, size_t len)
{
	return spellings_group(&p->spellings, word, len) != TABLE_NONE;
}

/* The number of a word of a phrase; TABLE_NONE if its forms are not known. */
static uint32_t
number_in_phrase(struct phrases *p, const struct phrase_word *w, bool capitals)
{
	return w->sign == '~' ? spellings_group(&p->spellings, w->s, w->len) :
	    spellings_add(&p->spellings, w->s, w->len,
	    w->sign == '*' ? SPELLING_STEM : SPELLING_WORD, capitals);
}

const char *
phrases_add(struct phrases *p, const char *s, size_t len, uint32_t id)
{
	struct phrase_words words;
	const char *why;
	bool sign = p->flags & PHRASES_SIGN && len > 1 && *s == '=';
	bool capitals = sign || p->flags & PHRASES_LETTERS ||
	    spellings_in_capitals(s, len);
	uint32_t node = 0;

	why = read_words(&words, s + sign, len - sign,
	    p->flags & PHRASES_PARTS);
	if (why != NULL)
		return why;
	check_room(p->nodes + p->ids);
	for (size_t i = 0; i < words.n; i++) {
		uint32_t word = number_in_phrase(p, &words.word[i], capitals);

		if (word == TABLE_NONE)
			return "forms of a word are not known here";
		MEMORY_ZERO_ROOM(p->role, p->role_size, p->spellings.n);
		p->role[word].inner |= node != 0;
		node = step_to(p, node, word);
	}
	add_id(p, &p->node[node].ids, id);
	return NULL;
}

struct phrases *
phrases_new(unsigned flags)
{
	struct phrases *p = memory_zeros(1, sizeof(*p));

	p->flags = flags;
	MEMORY_ROOM(p->node, p->nodes_size, 1);
	p->node[p->nodes++] = (struct node){ .ids = 0 };
	MEMORY_ROOM(p->set, p->sets_size, 1);
	p->set[p->sets++] = (struct set){ .n = 0 };
	return p;
}

/*
 * Sets of words
 */

/* The reports of a list; NULL if it has none. */
static inline const struct phrases_report *
first_of(const struct phrases *p, uint32_t list)
{
	return list == 0 ? NULL : &p->told[list - 1];
}

/* What is reported, everywhere or near others, where a word alone is a phrase. */
static inline uint32_t
list_of(const struct phrases *p, uint32_t word, bool near)
{
	const struct node *node = &p->node[p->role[word].start];

	return near ? node->near : node->ids;
}

/* Set the flags of a set, which are 0. */
static void
describe(struct phrases *p, struct set *s)
{
	for (size_t i = 0; i < s->n; i++) {
		uint32_t word = p->member[s->start + i];
		uint32_t to = p->role[word].start;
		const struct anchor *anchor = &p->anchors.word[word];

		if (to != 0)
			s->flags |= PHRASES_START;
		if (to != 0 && p->node[to].next != 0)
			s->flags |= LONGER;
		if (to != 0 && (p->node[to].ids | p->node[to].near) != 0)
			s->flags |= PHRASES_WHOLE;
		if (p->role[word].inner)
			s->flags |= PHRASES_INNER;
		s->anchor.near |= anchor->near;
		if (anchor->back > s->anchor.back)
			s->anchor.back = anchor->back;
	}
}

/* The number of a set of words, or TABLE_NONE. */
static uint32_t
find_set(const struct phrases *p, const uint32_t *word, size_t n,
    uint64_t hash)
{
	TABLE_EACH(number, &p->set_table, hash) {
		const struct set *s = &p->set[number];

		if (s->n == n && memcmp(p->member + s->start, word,
		    n * sizeof(*word)) == 0)
			return number;
	}
	return TABLE_NONE;
}

static uint32_t
add_set(struct phrases *p, const uint32_t *word, size_t n, uint64_t hash)
{
	struct set s = { .start = (uint32_t)p->members, .n = (uint32_t)n };

	check_room(p->members);
	MEMORY_ROOM(p->member, p->members_size, p->members + n);
	memcpy(p->member + p->members, word, n * sizeof(*word));
	p->members += n;
	describe(p, &s);
	if (p->sets >= SET_MASK)
		errx(2, "too many phrases");
	MEMORY_ROOM(p->set, p->sets_size, p->sets + 1);
	p->set[p->sets] = s;
	table_add(&p->set_table, hash, (uint32_t)p->sets);
	return (uint32_t)p->sets++;
}

/* The number of a set, added if it is new.  That of most words is empty. */
static uint32_t
number_set(struct phrases *p, const uint32_t *word, size_t n)
{
	uint64_t hash;
	uint32_t number;

	if (n == 0)
		return 0;
	hash = hash_bytes((const char *)word, n * sizeof(*word), 0);
	number = find_set(p, word, n, hash);
	return number != TABLE_NONE ? number : add_set(p, word, n, hash);
}

/* The words of the phrase that ends at this node; returns how many. */
static size_t
words_to(const struct phrases *p, uint32_t end, uint32_t *word)
{
	size_t n = 0, i;

	for (uint32_t node = end; node != 0; node = p->node[node].from)
		n++;
	i = n;
	for (uint32_t node = end; node != 0; node = p->node[node].from)
		word[--i] = p->node[node].word;
	return n;
}

void
phrases_tell(struct phrases *p, phrases_asker *where, void *arg)
{
	p->where = where;
	p->where_arg = arg;
}

/* List what to report for a list of ids everywhere, or near others. */
static uint32_t
list_reports(struct phrases *p, uint32_t list, bool everywhere)
{
	size_t first = p->ntold;

	for (uint32_t i = list; i != 0; i = p->id[i - 1].next) {
		const struct phrases_report itself = { .id = p->id[i - 1].id,
		    .everywhere = true };
		const struct phrases_report *one = &itself;
		size_t n = p->where == NULL ? 1 :
		    p->where(p->where_arg, itself.id, &one);

		for (; n > 0; n--, one++) {
			if (one->everywhere != everywhere)
				continue;
			MEMORY_ROOM(p->told, p->told_size, p->ntold + 1);
			p->told[p->ntold++] = *one;
		}
	}
	check_room(p->ntold);
	if (p->ntold == first)
		return 0;
	p->told[p->ntold - 1].last = true;
	return (uint32_t)first + 1;
}

/* Choose where to look for the phrases that end at this node. */
static void
choose_for(struct phrases *p, uint32_t number)
{
	struct node *node = &p->node[number];
	uint32_t list = node->ids, word[PHRASES_WORDS];
	size_t n;

	node->ids = list_reports(p, list, true);
	if (p->where != NULL)	/* otherwise all are reported everywhere */
		node->near = list_reports(p, list, false);
	n = words_to(p, number, word);
	if (node->ids != 0)
		anchors_choose(&p->anchors, &p->spellings, word, n);
	for (const struct phrases_report *r = first_of(p, node->near);
	    r != NULL; r = r->last ? NULL : r + 1)
		openings_add(&p->openings, &p->spellings, word, n, r->kind);
}

/* Forget the remembered words of texts. */
static void
clear_recent(struct phrases *p)
{
	p->recent_bits = RECENT_BITS;
	while (p->spellings.n >> p->recent_bits != 0)
		p->recent_bits++;
	p->recent = memory_zeros((size_t)1 << p->recent_bits,
	    sizeof(*p->recent));
}

/* Once all phrases have been added: make ready to look up words. */
static void
pack(struct phrases *p)
{
	if (p->anchors.word != NULL)
		return;
	spellings_ready(&p->spellings);
	anchors_begin(&p->anchors, p->spellings.n);
}

/* Choose the anchors of all phrases, whose words may have been counted. */
static void
choose_anchors(struct phrases *p)
{
	pack(p);
	clear_recent(p);
	openings_open(&p->openings);
	for (uint32_t node = 1; node < p->nodes; node++)
		if (p->node[node].ids != 0)
			choose_for(p, node);
}

void
phrases_image(struct phrases *p, struct image *m)
{
	if (m->way == IMAGE_WRITE && p->recent == NULL)
		choose_anchors(p);
	spellings_image(&p->spellings, m);
	IMAGE_ARRAY(m, p->role, p->role_size);
	IMAGE_ARRAY(m, p->node, p->nodes);
	image_table(m, &p->edges);
	IMAGE_ARRAY(m, p->told, p->ntold);
	anchors_image(&p->anchors, m);
	openings_image(&p->openings, m);
	p->nodes_size = p->nodes;
	p->told_size = p->ntold;
	if (m->way == IMAGE_READ)
		clear_recent(p);
}

/*
 * Words of a text
 */

/* Compute the number of a word. */
static uint32_t
number_word(struct phrases *p, const char *s, size_t len)
{
	const uint32_t *word;
	uint32_t number;
	size_t n;

	word = spellings_find(&p->spellings, s, len, &n);
	number = number_set(p, word, n);
	return number | p->set[number].flags;
}

/* Likewise, remembered. */
static inline uint32_t
number_text(struct phrases *p, const struct part *part, const char *text)
{
	const char *s = text + (part->start & ~PARTS_APART);
	size_t len = (size_t)(text + part->end - s);
	struct recent *r;
	struct brief b;

	if (len > BRIEF_MAX)
		return number_word(p, s, len);
	b = brief_text(s, len, 0);
	r = &p->recent[brief_hash(b) >> (64 - p->recent_bits)];
	if (r->word.head != b.head || r->word.tail != b.tail)
		*r = (struct recent){ b, number_word(p, s, len) };
	return r->number;
}

uint32_t
phrases_word(struct phrases *p, const char *s, size_t len)
{
	if (p->recent == NULL)
		choose_anchors(p);
	return number_word(p, s, len);
}

/*
 * If part i is an anchor, phrases may start there or a few parts before.
 * Without a branch on whether it is one, so that the processor looks up several
 * words at a time.
 */
static inline void
look_at(struct phrases *p, struct phrases_text *t, const char *text, size_t i)
{
	uint32_t number = number_text(p, &t->parts.part[i], text);
	const struct anchor *a = &p->set[number & SET_MASK].anchor;
	size_t back = a->back < i ? a->back : i, first = i - back;
	uint64_t bits = (((uint64_t)2 << back) - 1) &
	    -(uint64_t)anchors_may_stand(a, &t->parts, i);

	t->start[first / 64] |= bits << first % 64;
	t->start[first / 64 + 1] |= bits >> (63 - first % 64) >> 1;
}

void
phrases_read(struct phrases *p, const char *s, size_t len,
    struct phrases_text *t)
{
	size_t n;

	if (p->recent == NULL)
		choose_anchors(p);
	parts_read(&t->parts, s, len, (p->flags & PHRASES_PARTS) != 0);
	n = t->parts.n / 64 + 2;
	MEMORY_ROOM(t->start, t->start_size, n);
	memset(t->start, 0, n * sizeof(*t->start));
	MEMORY_ROOM(t->list, t->list_size, t->parts.n + ANCHORS_SLACK);
	openings_begin(&p->openings, t->parts.n);
	n = anchors_find(&p->anchors, &t->parts, t->list);
	for (size_t i = 0; i < n; i++)
		look_at(p, t, s, t->list[i]);
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
	const union kinds *wanted;	/* or NULL: what is sought everywhere */
	struct phrases *asked;	/* set if there are words but no numbers */
	const struct part *token;
	const char *s;
};

static uint32_t
number_at(const struct search *s, size_t i)
{
	uint32_t number;

	if (s->word != NULL)
		return s->word[i];
	number = number_text(s->asked, &s->token[i], s->s);
	return s->token[i].start & PARTS_APART ? number | PHRASES_APART :
	    number;
}

/* Report what is asked for of a list of phrases of n words. */
static inline void
report(const struct search *s, const struct phrases_report *r, size_t n)
{
	const union kinds *wanted = s->wanted;

	for (bool more = r != NULL; more; more = !r++->last)
		if (wanted == NULL || kinds_have(wanted, r->kind))
			s->found(s->arg, r->id, n);
}

/* May word `at`, which gets this number, go on a phrase? */
static inline bool
goes_on(const struct search *s, size_t at, uint32_t *number)
{
	*number = at < s->n ? number_at(s, at) : 0;
	return (*number & PHRASES_INNER) != 0 &&
	    (*number & PHRASES_APART) == 0;
}

/* Continue from the node with word `at`, which has this number. */
static void
walk(const struct search *s, uint32_t node, size_t at, uint32_t number)
{
	const struct phrases *p = s->p;
	size_t n = p->set[number & SET_MASK].n;
	size_t first = p->set[number & SET_MASK].start;

	for (size_t i = 0; i < n; i++) {
		uint32_t next, to = next_node(p, node, p->member[first + i]);

		if (to == 0)
			continue;
		report(s, first_of(p, s->wanted == NULL ?
		    p->node[to].ids : p->node[to].near), at + 1);
		if (p->node[to].next != 0 && goes_on(s, at + 1, &next))
			walk(s, to, at + 1, next);
	}
}

/* Report the phrases that start with a word of this number. */
static void
start(const struct search *s, uint32_t number)
{
	const struct phrases *p = s->p;
	const struct set *set = &p->set[number & SET_MASK];
	size_t first = set->start, n = set->n;
	uint32_t next;

	for (size_t i = 0; i < n; i++)
		report(s, first_of(p, list_of(p, p->member[first + i],
		    s->wanted != NULL)), 1);
	if ((number & LONGER) == 0 || !goes_on(s, 1, &next))
		return;
	for (size_t i = 0; i < n; i++) {
		uint32_t node = p->role[p->member[first + i]].start;

		if (node != 0 && p->node[node].next != 0)
			walk(s, node, 1, next);
	}
}

const struct openings *
phrases_openings(const struct phrases *p)
{
	return &p->openings;
}

void
phrases_start(struct phrases *p, const char *text, const struct phrases_text *t,
    const union kinds *wanted, phrases_found *found, void *arg)
{
	struct search s = { .p = p, .n = t->parts.n - t->at, .found = found,
	    .arg = arg, .wanted = wanted, .asked = p,
	    .token = t->parts.part + t->at, .s = text };
	uint32_t number = number_at(&s, 0);

	if ((number & PHRASES_START) != 0)
		start(&s, number);
}

void
phrases_search(struct phrases *p, const char *s, struct phrases_text *t,
    phrases_found *found, void *arg)
{
	for (size_t i = 0; i < t->parts.n; i += 64)
		for (uint64_t bits = t->start[i / 64]; bits != 0;
		    bits &= bits - 1) {
			t->at = i + block64_lowest(bits);
			phrases_start(p, s, t, NULL, found, arg);
		}
}

void
phrases_sample(struct phrases *p, const char *word, size_t len, uint32_t n)
{
	const uint32_t *known;
	size_t found;

	pack(p);
	known = spellings_find(&p->spellings, word, len, &found);
	for (size_t i = 0; i < found; i++)
		p->anchors.word[known[i]].seen += n;
}

/* How often the phrase that ends at this node may occur in the sample. */
static size_t
may_occur(const struct phrases *p, uint32_t node)
{
	bool single = p->node[node].from == 0;
	size_t n = SIZE_MAX;

	for (; node != 0; node = p->node[node].from) {
		size_t seen = p->anchors.word[p->node[node].word].seen;

		n = seen < n ? seen : n;
	}
	return single ? n : n / PHRASES_RARER;
}

void
phrases_sampled(struct phrases *p, phrases_counted *counted, void *arg)
{
	for (uint32_t node = 1; node < p->nodes; node++)
		for (uint32_t i = p->node[node].ids; i != 0;
		    i = p->id[i - 1].next)
			counted(arg, p->id[i - 1].id, may_occur(p, node));
	choose_anchors(p);
}

struct longest {
	uint32_t id, first;
	size_t len;
};

static void
keep_longest(void *arg, uint32_t id, size_t n)
{
	struct longest *l = arg;

	if (n > l->len || (n == l->len && l->id < l->first && id >= l->first)) {
		l->id = id;
		l->len = n;
	}
}

uint32_t
phrases_longest(const struct phrases *p, const uint32_t *word, size_t n,
    uint32_t first, size_t *len)
{
	struct longest l = { .id = PHRASES_NONE, .first = first };
	struct search s = { .p = p, .word = word, .n = n,
	    .found = keep_longest, .arg = &l };

	start(&s, word[0]);
	*len = l.len;
	return l.id;
}
