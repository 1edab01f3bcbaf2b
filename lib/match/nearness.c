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
#include "text/abbreviations.h"
#include "text/sentences.h"

#define NONE UINT32_MAX
#define PHRASE_WORDS 64		/* of the longest phrase */

struct set {
	char *name;		/* or the text of the operand */
	size_t name_len;
	uint64_t hash;
	uint32_t *above;	/* sets that have this one as a member */
	size_t nabove, above_size;
	uint32_t *pattern;	/* patterns tried when this set has hits */
	size_t npattern, pattern_size;
	struct nearness_hit *hit;	/* in the order of the text */
	size_t hits, hit_size;
	size_t asked;		/* how many operands it is */
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
};

struct link {			/* from a hit to those of the next operand */
	uint32_t before, after;	/* NONE for none */
	uint32_t before_words, after_words;	/* how far; NONE, too */
};

struct nearness {
	struct phrases *phrases;
	struct set *set;
	size_t sets, set_size;
	struct chain *chain;
	size_t chains, chain_size;
	bool ready;		/* patterns are listed at their sets */
	uint32_t *met;		/* sets with hits */
	size_t nmet, met_size;
	struct link *link;	/* of all operands, one after the other */
	size_t link_size;

	struct abbreviations abbreviations;
	bool abbreviated;	/* they have been read */
	size_t *end;		/* of the sentences of the text */
	size_t ends, end_size;
	char why[128];
};

struct nearness *
nearness_new(struct phrases *phrases)
{
	struct nearness *x = memory_zeros(1, sizeof(*x));

	x->phrases = phrases;
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
	if (x->abbreviated)
		abbreviations_free(&x->abbreviations);
	free(x->set);
	free(x->chain);
	free(x->met);
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

	for (size_t i = 0; i < x->sets; i++)
		if (x->set[i].hash == hash && x->set[i].name_len == len &&
		    memcmp(x->set[i].name, name, len) == 0)
			return (uint32_t)i;
	return NONE;
}

static uint32_t
make_set(struct nearness *x, const char *name, size_t len)
{
	x->set = memory_grow(x->set, &x->set_size, x->sets + 1,
	    sizeof(*x->set));
	x->set[x->sets] = (struct set){ .name = memory_copy(name, len),
	    .name_len = len, .hash = hash_bytes(name, len, 0) };
	return (uint32_t)x->sets++;
}

static const char *
complain(struct nearness *x, const char *what, const char *s, size_t len)
{
	(void)snprintf(x->why, sizeof(x->why), "%s: %.*s", what,
	    len < 64 ? (int)len : 64, s);
	return x->why;
}

/* Add a word, a phrase or a named set. */
static const char *
add_member(struct nearness *x, uint32_t set, const char *s, size_t len)
{
	uint32_t named;
	struct set *below;
	const char *why;

	if (!nearness_is_name(s, len)) {
		why = phrases_add(x->phrases, s, len, NEARNESS_ID | set);
		return why == NULL ? NULL : complain(x, why, s, len);
	}
	if ((named = find_set(x, s, len)) == NONE)
		return complain(x, "no set of this name", s, len);
	below = &x->set[named];
	below->above = memory_grow(below->above, &below->above_size,
	    below->nabove + 1, sizeof(*below->above));
	below->above[below->nabove++] = set;
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

static bool
in_braces(const char *s, size_t len)
{
	return len > 2 && *s == '{' && s[len - 1] == '}' &&
	    memchr(s, '}', len) == s + len - 1;
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
	else if (*s == '{' && !in_braces(s, len))
		*why = "a set in braces expected, and nothing else";
	if (*why != NULL)
		return NONE;
	set = make_set(x, s, len);
	*why = *s == '{' ? add_members(x, set, s + 1, len - 2) :
	    add_member(x, set, s, len);
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

const char *
nearness_add(struct nearness *x, const char *s, size_t len, uint32_t id)
{
	struct chain c = { .id = id };
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
	x->ready = false;
	return NULL;
}

/*
 * List each pattern at that of its sets which is asked for least often, so
 * that few are tried in vain.
 */
static void
make_ready(struct nearness *x)
{
	for (size_t i = 0; i < x->sets; i++)
		x->set[i].asked = x->set[i].npattern = 0;
	for (size_t i = 0; i < x->chains; i++)
		for (unsigned k = 0; k < x->chain[i].n; k++)
			x->set[x->chain[i].operand[k].set].asked++;
	for (size_t i = 0; i < x->chains; i++) {
		const struct chain *c = &x->chain[i];
		struct set *s = &x->set[c->operand[0].set];

		for (unsigned k = 1; k < c->n; k++)
			if (x->set[c->operand[k].set].asked < s->asked)
				s = &x->set[c->operand[k].set];
		s->pattern = memory_grow(s->pattern, &s->pattern_size,
		    s->npattern + 1, sizeof(*s->pattern));
		s->pattern[s->npattern++] = (uint32_t)i;
	}
	x->ready = true;
}

/*
 * Hits
 */

/* A word may be two members of a set, and a set one of its own members. */
static void
note(struct nearness *x, uint32_t number, struct nearness_hit hit)
{
	struct set *s = &x->set[number];

	if (s->hits > 0 && s->hit[s->hits - 1].part == hit.part &&
	    s->hit[s->hits - 1].n == hit.n)
		return;
	if (s->hits == 0) {
		x->met = memory_grow(x->met, &x->met_size, x->nmet + 1,
		    sizeof(*x->met));
		x->met[x->nmet++] = number;
	}
	s->hit = memory_grow(s->hit, &s->hit_size, s->hits + 1,
	    sizeof(*s->hit));
	s->hit[s->hits++] = hit;
	for (size_t i = 0; i < s->nabove; i++)
		note(x, s->above[i], hit);
}

void
nearness_note(struct nearness *x, uint32_t id, size_t part, size_t n)
{
	note(x, id & ~NEARNESS_ID,
	    (struct nearness_hit){ (uint32_t)part, (uint32_t)n });
}

/*
 * Search
 */

struct search {
	struct nearness *x;
	const char *text;
	size_t len;
	const struct part *part;
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

/* Is the byte `from`, which comes before `to`, of the same sentence? */
static bool
same_sentence(struct search *s, size_t from, size_t to)
{
	const size_t *end;
	size_t low = 0, high;	/* the first end after `from` is between them */

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

void
nearness_search(struct nearness *x, const char *text, size_t len,
    const struct parts *parts, nearness_found *found, void *arg)
{
	struct search s = { .x = x, .text = text, .len = len,
	    .part = parts->part, .found = found, .arg = arg };

	if (!x->ready)
		make_ready(x);
	for (size_t i = 0; i < x->nmet; i++) {
		const struct set *set = &x->set[x->met[i]];

		for (size_t k = 0; k < set->npattern; k++)
			search_chain(&s, &x->chain[set->pattern[k]]);
	}
	for (size_t i = 0; i < x->nmet; i++)
		x->set[x->met[i]].hits = 0;
	x->nmet = 0;
}
