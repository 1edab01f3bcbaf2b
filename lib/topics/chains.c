/*
 * A pattern is divided at its operators, outside braces; each operand becomes a
 * set, under its own text as name, so that equal operands share one.  Matches are
 * found by dynamic programming over the hits: link[i][j] is the nearest hits of
 * operand i + 1, before and after, that complete the chain from hit j of operand i.
 * Texts are split into sentences only if hits are near enough, as in few texts.
 */
#include "topics/chains.h"

#include <ctype.h>
#include <string.h>

#include "bytes/memory.h"
#include "text/sentences.h"

/*
 * The length of the operator at s[i], or 0.  It must be between spaces or, with
 * a number, at one end of the pattern.
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

/* The end of the operand at s[i]: at an operator, or at the end. */
static size_t
operand_end(const char *s, size_t len, size_t i)
{
	char until = 0;		/* the closing sign of what is open */

	for (; i < len; i++)
		if (until != 0)
			until = s[i] == until ? 0 : until;
		else if (s[i] == '{')
			until = '}';
		else if (read_operator(s, len, i) > 0)
			break;
	return i;
}

/* Skip spaces around the operand from s[*i] to s[end]; its length. */
static size_t
trim(const char *s, size_t *i, size_t end)
{
	while (*i < end && s[*i] == ' ')
		++*i;
	while (end > *i && s[end - 1] == ' ')
		end--;
	return end - *i;
}

/* Do these two signs, and no others of the kind, enclose it? */
static bool
is_within(const char *s, size_t len, char open, char close)
{
	return len > 2 && *s == open &&
	    memchr(s + 1, close, len - 1) == s + len - 1;
}

bool
chain_is_pattern(const char *s, size_t len)
{
	if (len == 0 || *s == '/')
		return false;
	return word_sets_is_name(s, len) || operand_end(s, len, 0) < len ||
	    is_within(s, len, '"', '"') ||
	    (*s == '{' && len > 1 && (isalnum((unsigned char)s[1]) ||
	    (unsigned char)s[1] >= 0x80 || memchr(" \"$", s[1], 3) != NULL));
}

/* The set of an operand; WORD_SETS_NONE, with the reason in *why. */
static uint32_t
operand_set(struct word_sets *x, const char *s, size_t len, const char **why)
{
	uint32_t set = word_sets_find(x, s, len);
	size_t quote;

	*why = NULL;
	if (set != WORD_SETS_NONE)
		return set;
	if (word_sets_is_name(s, len))
		*why = word_sets_complain(x, "no set of this name", s, len);
	else if (len == 0)
		*why = "an operator without a word or set beside it";
	else if (*s == '{' && !is_within(s, len, '{', '}'))
		*why = "a set in braces expected, and nothing else";
	if (*why != NULL)
		return WORD_SETS_NONE;
	set = word_sets_make(x, s, len);
	quote = is_within(s, len, '"', '"');
	*why = *s == '{' ? word_sets_add_members(x, set, s + 1, len - 2) :
	    word_sets_add_member(x, set, s + quote, len - 2 * quote);
	return set;
}

/* Read an operator of n bytes; NULL or a message. */
static const char *
read_distance(struct chain_operand *o, const char *s, size_t n)
{
	o->ordered = *s == '>';
	o->words = n == 1 ? CHAIN_SENTENCE : 0;
	for (size_t i = 1; i < n && o->words <= CHAIN_WORDS; i++)
		o->words = 10 * o->words + (uint32_t)(s[i] - '0');
	if (n > 1 && (o->words == 0 || o->words > CHAIN_WORDS))
		return "a distance is 1 to 64 words";
	return NULL;
}

const char *
chain_read(struct chain *c, struct word_sets *sets, const char *s, size_t len)
{
	const char *why;
	size_t i = 0, end, n, step;

	for (;; i = end + step) {
		end = operand_end(s, len, i);
		n = trim(s, &i, end);
		if (c->n == CHAIN_OPERANDS)
			return "more than 8 words or sets in a row";
		c->operand[c->n].set = operand_set(sets, s + i, n, &why);
		if (why != NULL)
			return why;
		if (end == len)
			break;
		step = read_operator(s, len, end);
		why = read_distance(&c->operand[c->n++], s + end, step);
		if (why != NULL)
			return why;
	}
	c->n++;
	return NULL;
}

/*
 * Matches
 */

struct link {			/* from a hit to those of the next operand */
	uint32_t to[2];		/* before and after it, or WORD_SETS_NONE */
	uint32_t words[2];	/* distances, likewise */
};

static size_t
start_of(const struct links *s, const struct word_hit *h)
{
	return s->part[h->part].start & ~PARTS_APART;
}

static size_t
end_of(const struct links *s, const struct word_hit *h)
{
	return s->part[h->part + h->n - 1].end;
}

static void
split(struct links *s)
{
	struct sentences all;
	struct sentence one;

	if (!s->abbreviated)
		abbreviations_read(&s->abbreviations, NULL, 0);
	s->abbreviated = s->split = true;
	s->ends = 0;
	sentences_begin(&all, s->text, s->len, &s->abbreviations);
	while (sentences_next(&all, &one)) {
		MEMORY_ROOM(s->end, s->end_size, s->ends + 1);
		s->end[s->ends++] = (uint32_t)(one.s + one.len - s->text);
	}
}

/* Is byte `from` in the same sentence as the later byte `to`? */
static bool
same_sentence(struct links *s, size_t from, size_t to)
{
	size_t first;	/* end after `from` */

	if (!s->split)
		split(s);
	first = sorted_from(s->end, sizeof(*s->end), s->ends, from + 1);
	return first >= s->ends || to < s->end[first];
}

/* The distance of b from a in words, if the operand allows it; else 0. */
static uint32_t
distance(struct links *s, const struct chain_operand *o,
    const struct word_hit *a, const struct word_hit *b)
{
	const struct word_hit *first = a, *second = b;
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

/* The nearer of the two hits in a link, or WORD_SETS_NONE. */
static uint32_t
nearer(const struct link *l)
{
	return l->to[l->words[0] >= l->words[1]];
}

/* Add hit k of the next operand, at this distance, to a link. */
static void
set_link(struct link *l, size_t k, uint32_t words, bool after)
{
	/* hits come in the order of the text: the last before is nearest */
	if (words < l->words[after] || (!after && words == l->words[0])) {
		l->to[after] = (uint32_t)k;
		l->words[after] = words;
	}
}

/*
 * Link each hit of operand o to the nearest hits of the next operand, before
 * and after it, that have links themselves.  `next` is NULL if that is the
 * last.
 */
static void
link_hits(struct links *s, const struct chain_operand *o, struct link *link,
    const struct link *next)
{
	const struct word_set *as = &s->sets->set[o[0].set];
	const struct word_set *bs = &s->sets->set[o[1].set];
	size_t low = 0;

	for (size_t i = 0; i < as->hits; i++) {
		const struct word_hit *a = &as->hit[i];

		link[i] = (struct link){ { WORD_SETS_NONE, WORD_SETS_NONE },
		    { WORD_SETS_NONE, WORD_SETS_NONE } };
		while (low < bs->hits && bs->hit[low].part + o->words +
		    PHRASES_WORDS < a->part)
			low++;
		for (size_t k = low; k < bs->hits && bs->hit[k].part <
		    a->part + a->n + o->words; k++) {
			const struct word_hit *b = &bs->hit[k];
			uint32_t words;

			if (next != NULL && nearer(&next[k]) == WORD_SETS_NONE)
				continue;
			words = distance(s, o, a, b);
			if (words > 0)
				set_link(&link[i], k, words, b->part > a->part);
		}
	}
}

/* The match of hit i of the first operand and hit `next` of the second. */
static void
follow(struct links *s, const struct chain *c, struct link *const *link,
    size_t i, uint32_t next, struct chain_match *m)
{
	*m = (struct chain_match){ .id = c->id, .n = c->n,
	    .start = SIZE_MAX };
	for (unsigned k = 0; k < c->n; k++) {
		const struct word_hit *h =
		    &s->sets->set[c->operand[k].set].hit[i];

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

/*
 * Keep a match, and none that contains another.  Those kept have ascending
 * starts and ends; as hits are followed in the order of the text, the place of
 * a new one is near their end.
 */
static void
keep(struct links *s, const struct chain_match *m)
{
	size_t from, to = s->matches;

	while (to > 0 && s->match[to - 1].start > m->start)
		to--;
	if ((to < s->matches && s->match[to].end <= m->end) || (to > 0 &&
	    s->match[to - 1].start == m->start &&
	    s->match[to - 1].end <= m->end))
		return;
	for (from = to; from > 0 && s->match[from - 1].end >= m->end;)
		from--;
	MEMORY_ROOM(s->match, s->match_size, s->matches + 1);
	memmove(&s->match[from + 1], &s->match[to],
	    (s->matches - to) * sizeof(*s->match));
	s->match[from] = *m;
	s->matches -= to - from;
	s->matches++;
}

/* Report the matches of a chain whose hits are linked. */
static void
tell_matches(struct links *s, const struct chain *c,
    struct link *const *link)
{
	const struct word_set *a = &s->sets->set[c->operand[0].set];
	struct chain_match m;

	s->matches = 0;
	for (size_t i = 0; i < a->hits; i++)
		for (int k = 0; k < 2; k++) {
			if (link[0][i].to[k] == WORD_SETS_NONE)
				continue;
			follow(s, c, link, i, link[0][i].to[k], &m);
			keep(s, &m);
		}
	for (size_t i = 0; i < s->matches; i++)
		s->found(s->arg, &s->match[i]);
}

void
chain_search(struct links *s, const struct chain *c)
{
	struct link *link[CHAIN_OPERANDS];
	size_t links = 0;

	for (unsigned k = 0; k < c->n; k++) {
		if (s->sets->set[c->operand[k].set].hits == 0)
			return;
		links += s->sets->set[c->operand[k].set].hits;
	}
	MEMORY_ROOM(s->link, s->link_size, links);
	link[0] = s->link;
	for (unsigned k = 1; k < c->n; k++)
		link[k] = link[k - 1] +
		    s->sets->set[c->operand[k - 1].set].hits;
	for (unsigned k = c->n - 1; k-- > 0;)
		link_hits(s, &c->operand[k], link[k],
		    k + 2 < c->n ? link[k + 1] : NULL);
	tell_matches(s, c, link);
}
