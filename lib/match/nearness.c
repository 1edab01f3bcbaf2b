/*
 * The chain is searched by dynamic programming over the hits: link[i][j] is
 * the nearest hits of operand i + 1, before and after, that complete the chain
 * from hit j of operand i.  Sentences are looked for only in texts with hits near
 * enough: few texts are.
 */
#include "match/nearness.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/table.h"
#include "text/abbreviations.h"
#include "text/sentences.h"

#define NONE UINT32_MAX
#define PHRASE_WORDS 64		/* of the longest phrase */
#define STEM_LEAST 3		/* bytes before a `*` that words are told by */

struct set {
	char *name;		/* or the text of the operand */
	size_t name_len;
	uint32_t *above;	/* sets that have this one as a member */
	size_t nabove, above_size;
	uint32_t *pattern;	/* patterns tried when this set has hits */
	size_t npattern, pattern_size;
	struct nearness_hit *hit;	/* in the order of the text */
	size_t hits, hit_size;
	size_t asked;		/* how many operands it is */
	size_t seen;		/* hits in the sample */
	uint32_t longest;	/* words of its longest member */
	bool vague;		/* a member is the start of too many words */
	bool key;		/* found wherever it stands, or only near keys */
	bool marked;		/* a pattern of a group asks for it */
};

struct group {
	uint32_t *pattern;
	size_t n, size;
	uint32_t reach;		/* how far its longest match may reach */
	bool met;		/* in this text */
};

struct operand {
	uint32_t set;
	uint32_t words;		/* at most, to the next operand */
	bool ordered;		/* which must come after it */
};

struct chain {			/* a pattern */
	struct operand operand[NEARNESS_OPERANDS];
	unsigned n;
	uint32_t id;
	uint32_t group;
	uint64_t kinds;		/* of the words it needs besides keys */
};

struct link {			/* from a hit to those of the next operand */
	uint32_t before, after;	/* NONE for none */
	uint32_t before_words, after_words;	/* how far; NONE, too */
};

struct nearness {
	struct phrases *phrases;
	struct set *set;
	size_t sets, set_size;
	struct table names;	/* sets, by name */
	struct chain *chain;
	size_t chains, chain_size;
	bool ready;		/* patterns are listed at their sets */
	bool sampled;		/* by which of them is rarest in a sample */
	uint32_t *met;		/* sets with hits */
	size_t nmet, met_size;
	uint64_t *near;		/* a bit for each part: near a key, or marked */
	size_t near_size;
	struct group *group;	/* by number */
	size_t groups, group_size;
	uint32_t *marked;	/* groups met */
	size_t nmarked, marked_size;
	struct link *link;	/* of all operands, one after the other */
	size_t link_size;

	struct abbreviations abbreviations;
	bool abbreviated;	/* they have been read */
	size_t *end;		/* of the sentences of the text */
	size_t ends, end_size;
	char why[128];
};

static struct phrases_where where_told(void *arg, uint32_t id);

struct nearness *
nearness_new(struct phrases *phrases)
{
	struct nearness *x = memory_zeros(1, sizeof(*x));

	x->phrases = phrases;
	phrases_tell(phrases, where_told, x);
	return x;
}

void
nearness_free(struct nearness *x)
{
	for (size_t i = 0; i < x->sets; i++) {
		free(x->set[i].name);
		free(x->set[i].above);
		free(x->set[i].pattern);
		free(x->set[i].hit);
	}
	table_free(&x->names);
	if (x->abbreviated)
		abbreviations_free(&x->abbreviations);
	for (size_t i = 0; i < x->groups; i++)
		free(x->group[i].pattern);
	free(x->group);
	free(x->marked);
	free(x->set);
	free(x->chain);
	free(x->met);
	free(x->near);
	free(x->link);
	free(x->end);
	free(x);
}

/*
 * Sets
 */

bool
nearness_is_name(const char *s, size_t len)
{
	if (len < 2 || *s != '$' || !isalpha((unsigned char)s[1]))
		return false;
	for (size_t i = 2; i < len; i++)
		if (!isalnum((unsigned char)s[i]) && s[i] != '-' && s[i] != '_')
			return false;
	return true;
}

/* The number of the set of this name; NONE. */
static uint32_t
find_set(const struct nearness *x, const char *name, size_t len)
{
	uint64_t hash = hash_bytes(name, len, 0);
	uint32_t i;
	size_t at;

	for (i = table_first(&x->names, hash, &at); i != TABLE_NONE;
	    i = table_next(&x->names, hash, &at))
		if (x->set[i].name_len == len &&
		    memcmp(x->set[i].name, name, len) == 0)
			return i;
	return NONE;
}

static uint32_t
make_set(struct nearness *x, const char *name, size_t len)
{
	x->set = memory_grow(x->set, &x->set_size, x->sets + 1,
	    sizeof(*x->set));
	x->set[x->sets] = (struct set){ .name = memory_copy(name, len),
	    .name_len = len };
	table_add(&x->names, hash_bytes(name, len, 0), (uint32_t)x->sets);
	return (uint32_t)x->sets++;
}

static const char *
complain(struct nearness *x, const char *what, const char *s, size_t len)
{
	(void)snprintf(x->why, sizeof(x->why), "%s: %.*s", what,
	    len < 64 ? (int)len : 64, s);
	return x->why;
}

/* A set, and so each that has it as a member, has a phrase of n words. */
static void
widen(struct nearness *x, uint32_t set, uint32_t n, bool vague)
{
	struct set *s = &x->set[set];

	if (n > s->longest)
		s->longest = n;
	s->vague |= vague;
	for (size_t i = 0; i < s->nabove; i++)
		widen(x, s->above[i], n, vague);
}

/* Is the set this other one, or a member of it? */
static bool
is_below(const struct nearness *x, uint32_t set, uint32_t other)
{
	for (size_t i = 0; set != other && i < x->set[set].nabove; i++)
		if (is_below(x, x->set[set].above[i], other))
			return true;
	return set == other;
}

static const char *
add_named(struct nearness *x, uint32_t set, const char *s, size_t len)
{
	uint32_t named = find_set(x, s, len);
	struct set *below;

	if (named == NONE)
		return complain(x, "no set of this name", s, len);
	below = &x->set[named];
	if (is_below(x, set, named))
		return complain(x, "a set cannot be its own member", s, len);
	below->above = memory_grow(below->above, &below->above_size,
	    below->nabove + 1, sizeof(*below->above));
	below->above[below->nabove++] = set;
	widen(x, set, below->longest, below->vague);
	return NULL;
}

/* Add a word, a phrase or a named set. */
static const char *
add_member(struct nearness *x, uint32_t set, const char *s, size_t len)
{
	const char *why;
	uint32_t words = 1;	/* at most */

	if (nearness_is_name(s, len))
		return add_named(x, set, s, len);
	why = phrases_add(x->phrases, s, len, NEARNESS_ID | set);
	if (why != NULL)
		return complain(x, why, s, len);
	for (size_t i = 0; i < len; i++)
		words += !isalnum((unsigned char)s[i]);
	widen(x, set, words, s[len - 1] == '*' && len <= STEM_LEAST);
	return NULL;
}

/* Length of the member at s, and with its quotes and the space after it. */
static size_t
read_member(const char *s, size_t len, size_t *whole)
{
	char end = *s == '"' ? '"' : ' ';
	const char *p = memchr(s + 1, end, len - 1);
	size_t n = p == NULL ? len : (size_t)(p - s);

	*whole = n + (p != NULL);
	return n;
}

static const char *
add_members(struct nearness *x, uint32_t set, const char *s, size_t len)
{
	const char *why = NULL;
	size_t added = 0;

	for (size_t i = 0, whole; i < len && why == NULL; i += whole) {
		size_t quote = s[i] == '"', n;

		whole = 1;
		if (s[i] == ' ')
			continue;
		n = read_member(s + i, len - i, &whole);
		if (quote && whole == n)
			return complain(x, "a quote is not closed", s + i, n);
		why = add_member(x, set, s + i + quote, n - quote);
		added++;
	}
	return why != NULL || added > 0 ? why : "a set without words";
}

const char *
nearness_add_set(struct nearness *x, const char *name, size_t name_len,
    const char *members, size_t len)
{
	uint32_t set = find_set(x, name, name_len);

	return add_members(x, set != NONE ? set : make_set(x, name, name_len),
	    members, len);
}

/*
 * Patterns
 */

/*
 * Length of the operator at s[i], which stands between spaces, or with a
 * number at one end of the pattern; 0 for none.
 */
static size_t
read_operator(const char *s, size_t len, size_t i)
{
	bool spaced = i > 0 && s[i - 1] == ' ';
	size_t n = i + 1;

	if ((s[i] != '~' && s[i] != '>') || (i > 0 && !spaced))
		return 0;
	while (n < len && isdigit((unsigned char)s[n]))
		n++;
	if (n < len && s[n] != ' ')
		return 0;
	return (spaced && n < len) || (n > i + 1 && n - i < len) ? n - i : 0;
}

/* Where the operand at s[i] ends: at an operator, or the end. */
static size_t
operand_end(const char *s, size_t len, size_t i)
{
	char until = 0;		/* what closes what is open */

	for (; i < len; i++)
		if (until != 0)
			until = s[i] == until ? 0 : until;
		else if (s[i] == '{')
			until = '}';
		else if (read_operator(s, len, i) > 0)
			break;
	return i;
}

/* The operand from s[i] to s[end], without spaces around it. */
static size_t
trim(const char *s, size_t *i, size_t end)
{
	while (*i < end && s[*i] == ' ')
		++*i;
	while (end > *i && s[end - 1] == ' ')
		end--;
	return end - *i;
}

/* Do these two, and only these, enclose it? */
static bool
is_within(const char *s, size_t len, char open, char close)
{
	return len > 2 && *s == open &&
	    memchr(s + 1, close, len - 1) == s + len - 1;
}

bool
nearness_is_pattern(const char *s, size_t len)
{
	if (len == 0 || *s == '/')
		return false;
	return nearness_is_name(s, len) || operand_end(s, len, 0) < len ||
	    (*s == '{' && len > 1 && (isalnum((unsigned char)s[1]) ||
	    s[1] == '"' || s[1] == '$'));
}

/* The set of an operand; NONE: x->why says why. */
static uint32_t
operand_set(struct nearness *x, const char *s, size_t len, const char **why)
{
	uint32_t set = find_set(x, s, len);

	*why = NULL;
	if (set != NONE)
		return set;
	if (nearness_is_name(s, len))
		*why = complain(x, "no set of this name", s, len);
	else if (len == 0)
		*why = "an operator without a word or set beside it";
	else if (*s == '{' && !is_within(s, len, '{', '}'))
		*why = "a set in braces expected, and nothing else";
	if (*why != NULL)
		return NONE;
	set = make_set(x, s, len);
	if (*s == '{')
		*why = add_members(x, set, s + 1, len - 2);
	else if (is_within(s, len, '"', '"'))
		*why = add_member(x, set, s + 1, len - 2);
	else
		*why = add_member(x, set, s, len);
	return set;
}

/* What an operator of n bytes asks for; NULL, or what is wrong. */
static const char *
read_distance(struct operand *o, const char *s, size_t n)
{
	o->ordered = *s == '>';
	o->words = n == 1 ? NEARNESS_SENTENCE : 0;
	for (size_t i = 1; i < n && o->words <= NEARNESS_WORDS; i++)
		o->words = 10 * o->words + (uint32_t)(s[i] - '0');
	if (n > 1 && (o->words == 0 || o->words > NEARNESS_WORDS))
		return "a distance is 1 to 64 words";
	return NULL;
}

/* Have the last pattern in its group, which may be new. */
static void
put_in_group(struct nearness *x, uint32_t number)
{
	size_t n = x->groups;
	struct group *g;

	if (number >= n) {
		x->group = memory_grow(x->group, &x->group_size,
		    (size_t)number + 1, sizeof(*x->group));
		x->groups = (size_t)number + 1;
		memset(x->group + n, 0, (x->groups - n) * sizeof(*x->group));
	}
	g = &x->group[number];
	g->pattern = memory_grow(g->pattern, &g->size, g->n + 1,
	    sizeof(*g->pattern));
	g->pattern[g->n++] = (uint32_t)x->chains - 1;
}

const char *
nearness_add(struct nearness *x, const char *s, size_t len, uint32_t id,
    uint32_t group)
{
	struct chain c = { .id = id, .group = group };
	const char *why;
	size_t i = 0, end, n, step;

	for (;; i = end + step) {
		end = operand_end(s, len, i);
		n = trim(s, &i, end);
		if (c.n == NEARNESS_OPERANDS)
			return "more than 8 words or sets in a row";
		c.operand[c.n].set = operand_set(x, s + i, n, &why);
		if (why != NULL)
			return why;
		if (end == len)
			break;
		step = read_operator(s, len, end);
		why = read_distance(&c.operand[c.n++], s + end, step);
		if (why != NULL)
			return why;
	}
	c.n++;
	x->chain = memory_grow(x->chain, &x->chain_size, x->chains + 1,
	    sizeof(*x->chain));
	x->chain[x->chains++] = c;
	if (group != NEARNESS_ALWAYS)
		put_in_group(x, group);
	x->ready = false;
	return NULL;
}

/* Is a set better to be found everywhere than another: rarer in the sample? */
static bool
is_rarer(const struct set *a, const struct set *b)
{
	if (a->vague != b->vague)
		return b->vague;
	return a->seen < b->seen || (a->seen == b->seen && a->asked < b->asked);
}

static struct set *
rarest(const struct nearness *x, const struct chain *c)
{
	struct set *best = &x->set[c->operand[0].set];

	for (unsigned k = 1; k < c->n; k++)
		if (is_rarer(&x->set[c->operand[k].set], best))
			best = &x->set[c->operand[k].set];
	return best;
}

/* Let a set be found wherever it stands, and so those that are its members. */
static void
make_key(struct nearness *x, uint32_t key)
{
	x->set[key].key = true;
	for (uint32_t i = 0; i < x->sets; i++)
		for (size_t k = 0; k < x->set[i].nabove && !x->set[i].key; k++)
			if (x->set[i].above[k] == key)
				make_key(x, i);
}

/* List a pattern at its rarest set, its key. */
static void
list_at_key(struct nearness *x, uint32_t number)
{
	struct set *s = rarest(x, &x->chain[number]);

	s->pattern = memory_grow(s->pattern, &s->pattern_size,
	    s->npattern + 1, sizeof(*s->pattern));
	s->pattern[s->npattern++] = number;
	if (!s->key)
		make_key(x, (uint32_t)(s - x->set));
}

/* How far a match of a pattern may reach, in words. */
static uint32_t
length_of(const struct nearness *x, const struct chain *c)
{
	uint32_t n = 0;

	for (unsigned k = 0; k < c->n; k++)
		n += x->set[c->operand[k].set].longest +
		    (k + 1 < c->n ? c->operand[k].words : 0);
	return n;
}

/* The kind of its words, for phrases_start(). */
static uint64_t
kind_of(uint32_t set)
{
	return (uint64_t)1 << set % 64;
}

/* What a pattern needs besides keys; one of a group is given none. */
static uint64_t
kinds_needed(const struct nearness *x, const struct chain *c)
{
	uint64_t kinds = 0;

	for (unsigned k = 0; k < c->n; k++)
		if (c->group != NEARNESS_ALWAYS ||
		    !x->set[c->operand[k].set].key)
			kinds |= kind_of(c->operand[k].set);
	return kinds;
}

/*
 * Choose the keys of patterns, so that few are tried in vain.  Before a sample
 * has been seen all sets are keys.
 */
static void
make_ready(struct nearness *x)
{
	for (size_t i = 0; i < x->sets; i++) {
		x->set[i].asked = x->set[i].npattern = 0;
		x->set[i].key = !x->sampled;
		x->set[i].marked = false;
	}
	for (size_t i = 0; i < x->chains; i++)
		for (unsigned k = 0; k < x->chain[i].n; k++) {
			struct set *s = &x->set[x->chain[i].operand[k].set];

			s->asked++;
			s->marked |= x->chain[i].group != NEARNESS_ALWAYS;
		}
	for (uint32_t i = 0; i < x->chains; i++) {
		uint32_t number = x->chain[i].group;
		uint32_t n = length_of(x, &x->chain[i]);

		if (number == NEARNESS_ALWAYS)
			list_at_key(x, i);
		else if (n > x->group[number].reach)
			x->group[number].reach = n;
	}
	for (uint32_t i = 0; i < x->chains; i++)
		x->chain[i].kinds = kinds_needed(x, &x->chain[i]);
	x->ready = true;
}

/*
 * The kinds of a set and of those that have it as a member, as far as they are
 * looked for only near others.
 */
static uint64_t
kinds_of(const struct nearness *x, uint32_t set)
{
	const struct set *s = &x->set[set];
	uint64_t kinds = !s->key || s->marked ? kind_of(set) : 0;

	for (size_t i = 0; i < s->nabove; i++)
		kinds |= kinds_of(x, s->above[i]);
	return kinds;
}

/* phrases_tell() asks, when the sample is complete. */
static struct phrases_where
where_told(void *arg, uint32_t id)
{
	struct nearness *x = arg;
	uint32_t set = id & ~NEARNESS_ID;

	if ((id & NEARNESS_ID) == 0)
		return (struct phrases_where){ true, 0 };
	if (!x->sampled) {
		x->sampled = true;
		make_ready(x);
	}
	return (struct phrases_where){ x->set[set].key, kinds_of(x, set) };
}

/*
 * Hits
 */

enum which { KEYS, OTHERS, ALL };	/* sets */

/*
 * Note a hit of a set and of those it is a member of, as far as they are such.
 * A word may be two members.
 */
static void
note(struct nearness *x, uint32_t number, struct nearness_hit hit,
    enum which which)
{
	struct set *s = &x->set[number];

	for (size_t i = 0; i < s->nabove; i++)
		note(x, s->above[i], hit, which);
	if ((which != ALL && s->key != (which == KEYS)) || (s->hits > 0 &&
	    s->hit[s->hits - 1].part == hit.part &&
	    s->hit[s->hits - 1].n == hit.n))
		return;
	if (s->hits == 0) {
		x->met = memory_grow(x->met, &x->met_size, x->nmet + 1,
		    sizeof(*x->met));
		x->met[x->nmet++] = number;
	}
	s->hit = memory_grow(s->hit, &s->hit_size, s->hits + 1,
	    sizeof(*s->hit));
	s->hit[s->hits++] = hit;
	s->seen++;
}

void
nearness_note(struct nearness *x, uint32_t id, size_t part, size_t n)
{
	if (!x->ready)
		make_ready(x);
	note(x, id & ~NEARNESS_ID,
	    (struct nearness_hit){ (uint32_t)part, (uint32_t)n }, KEYS);
}

/* Forget all hits. */
static void
forget(struct nearness *x)
{
	for (size_t i = 0; i < x->nmet; i++)
		x->set[x->met[i]].hits = 0;
	x->nmet = 0;
}

/*
 * Search
 */

struct search {
	struct nearness *x;
	const char *text;
	size_t len;
	struct phrases_text *t;
	const struct part *part;
	enum which which;	/* sets are looked for near a key */
	bool split;		/* into sentences, whose ends are known */
	nearness_found *found;
	void *arg;
	struct nearness_match last;	/* not yet told */
	bool any;
};

static size_t
start_of(const struct search *s, const struct nearness_hit *h)
{
	return s->part[h->part].start & ~PARTS_APART;
}

static size_t
end_of(const struct search *s, const struct nearness_hit *h)
{
	return s->part[h->part + h->n - 1].end & ~PARTS_ODD;
}

static void
split(struct search *s)
{
	struct nearness *x = s->x;
	struct sentences all;
	struct sentence one;

	if (!x->abbreviated)
		abbreviations_read(&x->abbreviations, NULL, 0);
	x->abbreviated = s->split = true;
	x->ends = 0;
	sentences_begin(&all, s->text, s->len, &x->abbreviations);
	while (sentences_next(&all, &one)) {
		x->end = memory_grow(x->end, &x->end_size, x->ends + 1,
		    sizeof(*x->end));
		x->end[x->ends++] = (size_t)(one.s - s->text) + one.len;
	}
}

/* Do only words, spaces and commas stand there?  No sentence ends at these. */
static bool
is_plain(const char *s, size_t from, size_t to)
{
	for (; from < to; from++)
		if (!isalnum((unsigned char)s[from]) && s[from] != ' ' &&
		    s[from] != ',' && s[from] != '-' && s[from] != '\'')
			return false;
	return true;
}

/* Is the byte `from`, which comes before `to`, of the same sentence? */
static bool
same_sentence(struct search *s, size_t from, size_t to)
{
	const size_t *end;
	size_t low = 0, high;	/* the first end after `from` is between them */

	if (is_plain(s->text, from, to))
		return true;
	if (!s->split)
		split(s);
	end = s->x->end;
	for (high = s->x->ends; low < high;) {
		size_t middle = low + (high - low) / 2;

		if (end[middle] <= from)
			low = middle + 1;
		else
			high = middle;
	}
	return low == s->x->ends || to < end[low];
}

/* How many words b is away from a, as the operand asks; 0: it is not near. */
static uint32_t
distance(struct search *s, const struct operand *o,
    const struct nearness_hit *a, const struct nearness_hit *b)
{
	const struct nearness_hit *first = a, *second = b;
	uint32_t words;

	if (b->part < a->part) {
		first = b;
		second = a;
		if (o->ordered)
			return 0;
	}
	if (second->part < first->part + first->n)	/* they overlap */
		return 0;
	words = second->part - (first->part + first->n - 1);
	return words <= o->words && same_sentence(s, start_of(s, first),
	    start_of(s, second)) ? words : 0;
}

/* The nearer of the hits to which one is linked; NONE. */
static uint32_t
nearer(const struct link *l)
{
	return l->before_words < l->after_words ? l->before : l->after;
}

/* Put hit k of the next operand, so many words away, into a link. */
static void
set_link(struct link *l, size_t k, uint32_t words, bool after)
{
	if (!after && words <= l->before_words) {
		l->before = (uint32_t)k;
		l->before_words = words;
	} else if (after && words < l->after_words) {
		l->after = (uint32_t)k;
		l->after_words = words;
	}
}

/*
 * Link each hit of operand o to the nearest ones of the next, before and after
 * it, that have a link themselves.  `next` is NULL for the last.
 */
static void
link_hits(struct search *s, const struct operand *o, struct link *link,
    const struct link *next)
{
	const struct set *as = &s->x->set[o[0].set], *bs = &s->x->set[o[1].set];
	size_t low = 0;

	for (size_t i = 0; i < as->hits; i++) {
		const struct nearness_hit *a = &as->hit[i];

		link[i] = (struct link){ NONE, NONE, NONE, NONE };
		while (low < bs->hits && bs->hit[low].part + o->words +
		    PHRASE_WORDS < a->part)
			low++;
		for (size_t k = low; k < bs->hits && bs->hit[k].part <
		    a->part + a->n + o->words; k++) {
			const struct nearness_hit *b = &bs->hit[k];
			uint32_t words;

			if (next != NULL && nearer(&next[k]) == NONE)
				continue;
			words = distance(s, o, a, b);
			if (words > 0)
				set_link(&link[i], k, words, b->part > a->part);
		}
	}
}

/* The match of hit i of the first operand and hit `next` of the second. */
static void
follow(struct search *s, const struct chain *c, struct link *const *link,
    size_t i, uint32_t next, struct nearness_match *m)
{
	*m = (struct nearness_match){ .id = c->id, .n = c->n,
	    .start = SIZE_MAX };
	for (unsigned k = 0; k < c->n; k++) {
		const struct nearness_hit *h =
		    &s->x->set[c->operand[k].set].hit[i];

		m->hit[k] = *h;
		if (start_of(s, h) < m->start)
			m->start = start_of(s, h);
		if (end_of(s, h) > m->end)
			m->end = end_of(s, h);
		i = next;
		if (k + 2 < c->n)
			next = nearer(&link[k + 1][i]);
	}
}

static bool
within(const struct nearness_match *a, const struct nearness_match *b)
{
	return a->start >= b->start && a->end <= b->end;
}

/* Tell the last match, unless this one, which is the next, lies in it. */
static void
tell(struct search *s, const struct nearness_match *m)
{
	if (s->any && within(&s->last, m))
		return;
	if (s->any && !within(m, &s->last))
		s->found(s->arg, &s->last);
	s->last = *m;
	s->any = true;
}

/* Is there another hit of the first set between hit i and this part? */
static bool
is_between(const struct set *a, size_t i, uint32_t part)
{
	return part > a->hit[i].part ?
	    i + 1 < a->hits && a->hit[i + 1].part > a->hit[i].part &&
	    a->hit[i + 1].part < part :
	    i > 0 && a->hit[i - 1].part < a->hit[i].part &&
	    a->hit[i - 1].part > part;
}

/* Tell the matches of a chain whose hits are linked. */
static void
tell_matches(struct search *s, const struct chain *c,
    struct link *const *link)
{
	const struct set *a = &s->x->set[c->operand[0].set], *b = NULL;
	struct nearness_match m;

	if (c->n > 1)
		b = &s->x->set[c->operand[1].set];
	s->any = false;
	for (size_t i = 0; i < a->hits; i++) {
		uint32_t next[2] = { NONE, NONE };

		if (b != NULL) {
			next[0] = link[0][i].before;
			next[1] = link[0][i].after;
		}
		for (int k = 0; k < 2; k++) {
			if (b == NULL ? k > 0 : next[k] == NONE ||
			    is_between(a, i, b->hit[next[k]].part))
				continue;
			follow(s, c, link, i, next[k], &m);
			tell(s, &m);
		}
	}
	if (s->any)
		s->found(s->arg, &s->last);
}

static void
search_chain(struct search *s, const struct chain *c)
{
	struct nearness *x = s->x;
	struct link *link[NEARNESS_OPERANDS];
	size_t links = 0;

	for (unsigned k = 0; k < c->n; k++) {
		if (x->set[c->operand[k].set].hits == 0)
			return;
		links += x->set[c->operand[k].set].hits;
	}
	x->link = memory_grow(x->link, &x->link_size, links, sizeof(*x->link));
	link[0] = x->link;
	for (unsigned k = 1; k < c->n; k++)
		link[k] = link[k - 1] + x->set[c->operand[k - 1].set].hits;
	for (unsigned k = c->n - 1; k-- > 0;)
		link_hits(s, &c->operand[k], link[k],
		    k + 2 < c->n ? link[k + 1] : NULL);
	tell_matches(s, c, link);
}

/*
 * Near the keys
 */

/* Can all sets of the chain have hits, as far as is known? */
static bool
may_match(const struct nearness *x, const struct chain *c)
{
	for (unsigned k = 0; k < c->n; k++) {
		const struct set *s = &x->set[c->operand[k].set];

		if (s->key && s->hits == 0)
			return false;
	}
	return true;
}

/* How many words a match may reach from its key, at most. */
struct reach {
	size_t before, after;
};

/* The same of one chain, whose key is its k-th operand. */
static struct reach
reach_of(const struct nearness *x, const struct chain *c, unsigned k)
{
	struct reach r = { 0, 0 };
	bool ordered = true;

	for (unsigned i = k; i + 1 < c->n; i++) {
		size_t words = c->operand[i].words +
		    x->set[c->operand[i + 1].set].longest;

		ordered &= c->operand[i].ordered;
		r.after += words;
		r.before += ordered ? 0 : words;
	}
	ordered = true;
	for (unsigned i = k; i > 0; i--) {
		size_t words = c->operand[i - 1].words +
		    x->set[c->operand[i - 1].set].longest;

		ordered &= c->operand[i - 1].ordered;
		r.before += words;
		r.after += ordered ? 0 : words;
	}
	return r;
}

/* Let no part be near a key, or marked. */
static void
clear_near(struct nearness *x, size_t parts)
{
	x->near = memory_grow(x->near, &x->near_size, parts / 64 + 1,
	    sizeof(*x->near));
	memset(x->near, 0, (parts / 64 + 1) * sizeof(*x->near));
}

/* Parts of a text: from the first to before the last. */
struct window {
	size_t from, to;
};

static struct window
around(size_t first, size_t last, struct reach r, size_t parts)
{
	return (struct window){ first > r.before ? first - r.before : 0,
	    last + r.after < parts ? last + r.after : parts };
}

/*
 * The kinds of words that stand in the window, as far as a quick look tells:
 * near seven of ten keys in 64 MB of prose there is one missing.
 */
static uint64_t
kinds_within(const struct nearness *x, const struct phrases_text *t,
    struct window w)
{
	uint64_t kinds = 0;

	for (size_t i = w.from; i < w.to; i++)
		kinds |= phrases_opening(x->phrases, t, i);
	return kinds;
}

/* Mark the parts of the window at which something of these kinds may start. */
static void
mark_near(struct nearness *x, const struct phrases_text *t, struct window w,
    uint64_t kinds)
{
	for (size_t i = w.from; i < w.to; i++)
		x->near[i / 64] |= (uint64_t)((phrases_opening(x->phrases, t,
		    i) & kinds) != 0) << i % 64;
}

/* Mark the parts near the hits of a chain's key, its k-th operand. */
static bool
mark_chain(struct nearness *x, const struct chain *c, unsigned k,
    const struct phrases_text *t)
{
	const struct set *key = &x->set[c->operand[k].set];
	struct reach r = reach_of(x, c, k);
	bool any = false;

	if (c->kinds == 0)	/* keys are noted wherever they stand */
		return false;
	for (size_t i = 0; i < key->hits; i++) {
		const struct nearness_hit *h = &key->hit[i];
		struct window w = around(h->part, h->part + h->n, r,
		    t->parts.n);

		if ((c->kinds & ~kinds_within(x, t, w)) != 0)
			continue;
		mark_near(x, t, w, c->kinds);
		any = true;
	}
	return any;
}

/* Mark the parts near keys; false where there are none. */
static bool
mark_all(struct nearness *x, const struct phrases_text *t)
{
	bool any = false;

	clear_near(x, t->parts.n);
	for (size_t i = 0; i < x->nmet; i++) {
		const struct set *key = &x->set[x->met[i]];

		for (size_t j = 0; j < key->npattern; j++) {
			const struct chain *c = &x->chain[key->pattern[j]];

			for (unsigned k = 0; k < c->n && may_match(x, c); k++)
				if (&x->set[c->operand[k].set] == key)
					any |= mark_chain(x, c, k, t);
		}
	}
	return any;
}

static void
note_near(void *arg, uint32_t id, size_t n)
{
	struct search *s = arg;

	if ((id & NEARNESS_ID) != 0)
		note(s->x, id & ~NEARNESS_ID, (struct nearness_hit){
		    (uint32_t)s->t->at, (uint32_t)n }, s->which);
}

/* Note the hits of sets in the parts that are marked. */
static void
look_near(struct search *s)
{
	struct nearness *x = s->x;

	for (size_t i = 0; i <= s->t->parts.n / 64; i++)
		for (uint64_t m = x->near[i]; m != 0; m &= m - 1) {
			s->t->at = 64 * i + (size_t)__builtin_ctzll(m);
			phrases_start(x->phrases, s->text, s->t, note_near, s);
		}
}

void
nearness_search(struct nearness *x, const char *text, size_t len,
    struct phrases_text *t, nearness_found *found, void *arg)
{
	struct search s = { .x = x, .text = text, .len = len, .t = t,
	    .part = t->parts.part, .which = OTHERS, .found = found,
	    .arg = arg };

	if (!x->ready)
		make_ready(x);
	if (x->sampled && x->nmet > 0 && mark_all(x, t))
		look_near(&s);
	for (size_t i = 0; i < x->nmet; i++) {
		const struct set *set = &x->set[x->met[i]];

		for (size_t k = 0; k < set->npattern; k++)
			search_chain(&s, &x->chain[set->pattern[k]]);
	}
	forget(x);
}

/* The first part that ends after this byte. */
static size_t
part_at(const struct parts *parts, size_t byte)
{
	size_t low = 0, high = parts->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if ((parts->part[middle].end & ~PARTS_ODD) <= byte)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The kinds that patterns of the group need which may match in a window. */
static uint64_t
kinds_of_group(const struct nearness *x, const struct group *g,
    uint64_t within)
{
	uint64_t kinds = 0;

	for (size_t i = 0; i < g->n; i++) {
		uint64_t needed = x->chain[g->pattern[i]].kinds;

		if ((needed & ~within) == 0)
			kinds |= needed;
	}
	return kinds;
}

void
nearness_mark(struct nearness *x, uint32_t number,
    const struct phrases_text *t, size_t start, size_t end)
{
	struct group *g;
	struct window w;
	uint64_t kinds;
	size_t first, last;

	if (number >= x->groups || x->group[number].n == 0)
		return;
	g = &x->group[number];
	first = part_at(&t->parts, start);
	last = end > start ? part_at(&t->parts, end - 1) + 1 : first;
	w = around(first, last, (struct reach){ g->reach, g->reach },
	    t->parts.n);
	kinds = kinds_of_group(x, g, kinds_within(x, t, w));
	if (kinds == 0)
		return;
	if (x->nmarked == 0)
		clear_near(x, t->parts.n);
	if (!g->met) {
		x->marked = memory_grow(x->marked, &x->marked_size,
		    x->nmarked + 1, sizeof(*x->marked));
		x->marked[x->nmarked++] = number;
		g->met = true;
	}
	mark_near(x, t, w, kinds);
}

void
nearness_search_marked(struct nearness *x, const char *text, size_t len,
    struct phrases_text *t, nearness_found *found, void *arg)
{
	struct search s = { .x = x, .text = text, .len = len, .t = t,
	    .part = t->parts.part, .which = ALL, .found = found, .arg = arg };

	if (x->nmarked == 0)
		return;
	look_near(&s);
	for (size_t i = 0; i < x->nmarked; i++) {
		struct group *g = &x->group[x->marked[i]];

		for (size_t k = 0; k < g->n; k++)
			search_chain(&s, &x->chain[g->pattern[k]]);
		g->met = false;
	}
	x->nmarked = 0;
	forget(x);
}
