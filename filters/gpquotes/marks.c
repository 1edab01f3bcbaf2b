/*
 * Method.  Marks are found 64 bytes at a time.  look() gives each the cost of
 * every reading: a mark after a space and before a letter wants to open, one
 * after a stop and before a space wants to close, one between letters is an
 * apostrophe; a mark after an s and before a space may be the genitive of a
 * plural (GPs' views) or close (the services').  These doubts are settled by
 * the whole paragraph: choose() keeps, for each mark and each way of being
 * inside quotations (enum inside), the cheapest reading so far, and walks
 * back from the cheapest end.
 */
#define _GNU_SOURCE		/* memmem */
#include "marks.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/classes.h"
#include "bytes/memory.h"

struct mark_text {
	const char *s;
	size_t len;
};

#define CHARACTERS_TEXT struct mark_text
#include "text/characters.h"

/* What is open: nothing, a single or double quotation, or one in another. */
enum inside { NOTHING, SINGLE, DOUBLE, SINGLE_DOUBLE, DOUBLE_SINGLE,
    SINGLE_SINGLE, DOUBLE_DOUBLE, INSIDES };

/* How a mark is read: a step of the search. */
enum step { SKIP, OPEN, CLOSE, CLOSE_BOTH, REOPEN };

/*
 * Costs, tuned on British, American and straight marks of news and fiction:
 * about ten for a reading that is right one time in three.
 */
enum {
	COST_UNOPENED = 60,	/* the paragraph starts inside a quotation */
	COST_UNOPENED_GOES_ON = 35,	/* where the one before was open */
	COST_UNCLOSED = 26,	/* it ends inside one */
	COST_UNCLOSED_ALL = 14,	/* one that began with it */
	COST_UNCLOSED_AGAIN = 7,	/* where the one before was open */
	COST_UNCLOSED_INNER = 30,
	COST_SAME_KIND = 40,	/* a single within a single */
	COST_REOPEN = 48,	/* one opens before the last was closed */
	COST_WITHIN = 50,	/* that within a clause */
	COST_NEVER = 90
};

/*
 * What stands beside a mark: one of SPACE, LETTER, DIGIT, STOP, DASH, or 0.  A
 * bracket that opens is as good as a space, one that closes as a stop.
 */
static inline unsigned
beside(unsigned set, char c)
{
	if (set & OPENS)
		return SPACE;
	if (set & (COMMA | CLOSES) || c == ':' || c == ';')
		return STOP;
	return c == '_' ? 0 : set & MARK ? LETTER :
	    set & (SPACE | LETTER | DIGIT | STOP | DASH);
}

/* The length of the mark at s, 0 where there is none. */
static size_t
mark_at(const char *s, size_t n, bool *twofold)
{
	if (n == 0)
		return 0;
	*twofold = s[0] == '"';
	if (s[0] == '"' || s[0] == '\'' || s[0] == '`')
		return 1;
	if (n < 3 || s[0] != '\xE2' || s[1] != '\x80')
		return 0;
	*twofold = s[2] >= '\x9C' && s[2] <= '\x9F';
	return s[2] >= '\x98' && s[2] <= '\x9F' ? 3 : 0;
}

/* -1 for a mark that curls to open, 1 to close, 0 for a straight one. */
static int
curl(const char *s, size_t len)
{
	if (len < 3)
		return s[0] == '`' ? -1 : 0;
	return s[2] == '\x99' || s[2] == '\x9D' ? 1 : -1;
}

static bool
is_known(const struct marks *m, const char *word, size_t n)
{
	return (lexicon_exact(m->lexicon, word, n) & m->elision) != 0;
}

static bool
is_letter(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/*
 * Is the word with an apostrophe at this end known, like 'em and an'?  "-in'"
 * stands for all words that end so.
 */
static bool
is_elision(const struct marks *m, const char *s, size_t len, size_t at,
    bool leads)
{
	char word[LEXICON_WORD_MAX];
	size_t n = 0, from = at;

	if (leads) {
		word[n++] = '\'';
		while (at < len && n < sizeof(word) && is_letter(s[at]))
			word[n++] = s[at++];
		return n > 1 && is_known(m, word, n);
	}
	while (from > 0 && at - from < sizeof(word) - 1 &&
	    is_letter(s[from - 1]))
		from--;
	n = at - from;
	memcpy(word, s + from, n);
	word[n++] = '\'';
	return is_known(m, word, n) || (n > 4 &&
	    memcmp(word + n - 3, "in'", 3) == 0 && is_known(m, "-in'", 4));
}

/* Two digits of a year or decade: '68, '90s. */
static bool
is_year(const char *s, size_t len, size_t at)
{
	return at + 2 <= len && s[at] >= '0' && s[at] <= '9' &&
	    s[at + 1] >= '0' && s[at + 1] <= '9' &&
	    (at + 2 == len ||
	    ((s[at + 2] < '0' || s[at + 2] > '9') && s[at + 2] != '%'));
}

/* What it costs to open, to close, and to skip a single or a double mark. */
static void
price(struct mark *k, int open, int close, int single, int twofold)
{
	k->open = (short)open;
	k->close = (short)close;
	k->skip = (short)(k->twofold ? twofold : single);
}

/* A mark with a gap or dash before it and none after it. */
static void
look_opening(const struct marks *m, struct mark *k, const char *s, size_t len)
{
	size_t next = k->at + k->len;

	price(k, 0, 75, 55, COST_NEVER);
	if (!k->twofold && is_elision(m, s, len, next, true))
		price(k, 20, 75, 12, 0);
	else if (!k->twofold && is_year(s, len, next))
		price(k, 30, 75, 0, 0);
}

/*
 * A mark after an s: it closes before a word of grammar (the services' and),
 * and is the genitive of a plural before others (GPs' views).
 */
static void
settle_genitive(const struct marks *m, struct mark *k, const char *s,
    size_t len, bool stop)
{
	size_t from = k->at + k->len, to;

	k->skip = stop ? 30 : 14;
	if (stop || from >= len || s[from] != ' ')
		return;
	for (to = ++from; to < len && is_letter(s[to]); to++)
		;
	if (to > from && s[from] >= 'a' && !(lexicon_exact(m->lexicon,
	    s + from, to - from) & m->grammar)) {
		k->skip = 2;
		k->close = 26;
	}
}

/* A mark with a letter before it and no letter after it. */
static void
look_after_letter(const struct marks *m, struct mark *k, const char *s,
    size_t len, unsigned right)
{
	bool stop = right == STOP;

	price(k, 80, stop ? 0 : 8, stop ? 60 : 45, COST_NEVER);
	if (k->twofold)
		return;
	if (is_elision(m, s, len, k->at, false))
		price(k, 80, 14, stop ? 12 : 2, 0);
	else if (strchr("sSzx", s[k->at - 1]) != NULL)
		settle_genitive(m, k, s, len, stop);
}

/* The costs of each reading of a mark. */
static void
look(const struct marks *m, struct mark *k, const char *s, size_t len)
{
	struct mark_text t = { s, len };
	size_t n;
	/* the marks beside it are looked through */
	unsigned left = k->from == 0 ? SPACE :
	    beside(class_before(&t, k->from, &n), s[k->from - 1]);
	unsigned set = class_at(&t, k->to, &n);
	/* an opening bracket begins what is quoted */
	unsigned right = k->to >= len ? SPACE : set & OPENS ? 0 :
	    beside(set, s[k->to]);
	bool word = right == LETTER || right == DIGIT;
	int curls = curl(s + k->at, k->len), inner = k->twofold ? 40 : 70;

	if (left == SPACE && right == SPACE)
		price(k, 40, 40, 30, 60);
	else if (left == SPACE || (left == DASH && right != SPACE &&
	    right != STOP && right != DASH))
		look_opening(m, k, s, len);
	else if (left == LETTER && !word)
		look_after_letter(m, k, s, len, right);
	else if (left == LETTER || (left == DIGIT && right == LETTER))
		price(k, inner, inner, 0, 60);
	else if (left == DIGIT)
		price(k, 80, 0, 30, 20);
	else if (word && s[k->at - 1] == ':')	/* a space is missing */
		price(k, 10, 60, 60, COST_NEVER);
	else if (word)
		price(k, 35, 30, 60, COST_NEVER);
	else
		price(k, 70, 0, COST_NEVER, COST_NEVER);
	k->open = (short)(k->open + (curls > 0 ? 25 : 0));
	k->close = (short)(k->close + (curls < 0 ? 40 : 0));
	k->skip = (short)(k->skip + (curls < 0 ? 15 : 0));
	k->reopen = k->from > 1 && s[k->from - 1] == ' ' &&
	    is_letter(s[k->from - 2]) ? COST_WITHIN : 0;
}

/* Is the outermost quotation a double one? */
static bool
outer_double(enum inside in)
{
	return in == DOUBLE || in == DOUBLE_SINGLE || in == DOUBLE_DOUBLE;
}

/* What a mark may do beside SKIP, where that leads, and what it costs more. */
struct way {
	unsigned char step;	/* SKIP after the last */
	unsigned char to, more;
};

/* For a single mark, then for a double one, in each state. */
static const struct way ways[2][INSIDES][4] = { {
	[NOTHING] = { { OPEN, SINGLE, 0 } },
	[SINGLE] = { { OPEN, SINGLE_SINGLE, COST_SAME_KIND },
	    { CLOSE, NOTHING, 0 }, { REOPEN, SINGLE, COST_REOPEN } },
	[DOUBLE] = { { OPEN, DOUBLE_SINGLE, 0 } },
	[SINGLE_DOUBLE] = { { CLOSE_BOTH, NOTHING, COST_UNCLOSED_INNER } },
	[DOUBLE_SINGLE] = { { CLOSE, DOUBLE, 0 } },
	[SINGLE_SINGLE] = { { CLOSE, SINGLE, 0 } }
}, {
	[NOTHING] = { { OPEN, DOUBLE, 0 } },
	[SINGLE] = { { OPEN, SINGLE_DOUBLE, 0 } },
	[DOUBLE] = { { OPEN, DOUBLE_DOUBLE, COST_SAME_KIND },
	    { CLOSE, NOTHING, 0 }, { REOPEN, DOUBLE, COST_REOPEN } },
	[SINGLE_DOUBLE] = { { CLOSE, SINGLE, 0 } },
	[DOUBLE_SINGLE] = { { CLOSE_BOTH, NOTHING, COST_UNCLOSED_INNER } },
	[DOUBLE_DOUBLE] = { { CLOSE, DOUBLE, 0 } }
} };

#define FAR ((int64_t)1 << 40)	/* the cost of what cannot be */

/* Extend the cheapest readings by a mark; path keeps the way back. */
static void
extend(const struct mark *k, int64_t best[INSIDES], unsigned char *path)
{
	int64_t next[INSIDES];

	for (int in = 0; in < INSIDES; in++)
		next[in] = FAR;
	for (int in = 0; in < INSIDES; in++) {
		/* within a double quotation, single marks matter little */
		int64_t cost = best[in] + (!k->twofold &&
		    outer_double((enum inside)in) ? k->skip / 2 : k->skip);

		if (best[in] >= FAR)
			continue;
		if (cost < next[in]) {
			next[in] = cost;
			path[in] = (unsigned char)(in << 3 | SKIP);
		}
		for (const struct way *w = ways[k->twofold][in];
		    w->step != SKIP; w++) {
			cost = best[in] + w->more + (w->step == REOPEN ?
			    k->open + k->reopen : w->step == OPEN ? k->open :
			    k->close);
			if (cost >= next[w->to])
				continue;
			next[w->to] = cost;
			path[w->to] = (unsigned char)(in << 3 | w->step);
		}
	}
	memcpy(best, next, sizeof(next));
}

/* The cost of ending the paragraph in this state. */
static int
end_cost(enum inside in, const struct marks *m, bool open)
{
	if (in == NOTHING)
		return 0;
	if (in > DOUBLE)
		return COST_UNCLOSED + COST_UNCLOSED_INNER;
	if (m->mark[0].at > 0 || m->mark[0].twofold != outer_double(in))
		return COST_UNCLOSED;
	return open ? COST_UNCLOSED_AGAIN : COST_UNCLOSED_ALL;
}

/* The reading of each mark, as steps, into the first byte of its path. */
static enum inside
choose(struct marks *m, bool open)
{
	int64_t best[INSIDES], least = FAR;
	enum inside in, last = NOTHING;

	for (int i = 0; i < INSIDES; i++)
		best[i] = FAR;
	best[NOTHING] = 0;
	best[SINGLE] = best[DOUBLE] = open ? COST_UNOPENED_GOES_ON :
	    COST_UNOPENED;
	for (size_t i = 0; i < m->marks; i++)
		extend(&m->mark[i], best, m->path + i * INSIDES);
	for (int i = 0; i < INSIDES; i++)
		if (best[i] < FAR &&
		    best[i] + end_cost((enum inside)i, m, open) < least) {
			least = best[i] + end_cost((enum inside)i, m, open);
			last = (enum inside)i;
		}
	in = last;
	for (size_t i = m->marks; i-- > 0;) {
		unsigned char way = m->path[i * INSIDES + in];

		m->path[i * INSIDES] = way;
		in = (enum inside)(way >> 3);
	}
	return last;
}

static struct quotation *
begin(struct marks *m, size_t from, size_t start)
{
	struct quotation *q;

	MEMORY_ROOM(m->found, m->size, m->n + 1);
	q = &m->found[m->n++];
	*q = (struct quotation){ .start = start, .from = from };
	return q;
}

/* Make quotations, less spaces at their ends, of the reading that was chosen. */
static void
gather(struct marks *m, const char *s, size_t len, enum inside last)
{
	/* it may begin without a mark */
	struct quotation *q = m->path[0] >> 3 != NOTHING ? begin(m, 0, 0) : NULL;

	for (size_t i = 0; i < m->marks; i++) {
		const struct mark *k = &m->mark[i];
		enum step step = (enum step)(m->path[i * INSIDES] & 7);
		enum inside in = (enum inside)(m->path[i * INSIDES] >> 3);

		if (step == REOPEN && q != NULL) {
			q->end = q->to = k->at;
			q->unclosed = true;
		}
		if (step == REOPEN || (step == OPEN && in == NOTHING))
			q = begin(m, k->at, k->at + k->len);
		if (q != NULL && (step == CLOSE_BOTH ||
		    (step == CLOSE && in <= DOUBLE))) {
			q->end = k->at;
			q->to = k->at + k->len;
			q = NULL;
		}
	}
	if (last != NOTHING && q != NULL) {
		q->end = q->to = len;
		q->unclosed = true;
	}
	for (size_t i = 0; i < m->n; i++) {
		q = &m->found[i];
		while (q->start < q->end && s[q->start] == ' ')
			q->start++;
		while (q->end > q->start && s[q->end - 1] == ' ')
			q->end--;
	}
}

/* Are two apostrophes one mark: ''Good,'' she said; not: ''Tis late,' she said? */
static bool
opens_twofold(const struct marks *m, const char *s, size_t len, size_t at)
{
	return (at == 0 || s[at - 1] == ' ') && at + 2 < len &&
	    is_letter(s[at + 2]) && !is_elision(m, s, len, at + 2, true) &&
	    memmem(s + at + 2, len - at - 2, "''", 2) != NULL;
}

/* List the marks of the block of 64 bytes at `from`. */
static void
list_block(struct marks *m, const char *s, size_t len, size_t from,
    uint64_t bits)
{
	size_t end = m->marks == 0 ? 0 :
	    m->mark[m->marks - 1].at + m->mark[m->marks - 1].len;

	for (; bits != 0; bits &= bits - 1) {
		size_t at = from + block64_lowest(bits), n;
		bool twofold;

		if (at >= len)
			return;
		n = mark_at(s + at, len - at, &twofold);
		if (n == 1 && !twofold && at + 1 < len && s[at + 1] == s[at]) {
			m->typed = m->typed || s[at] == '`' ||
			    opens_twofold(m, s, len, at);
			twofold = m->typed;
			n += m->typed;
		}
		if (n == 0 || at < end || (!twofold && at > 0 && at + n < len &&
		    is_letter(s[at - 1]) && is_letter(s[at + n]) &&
		    curl(s + at, n) >= 0))
			continue;	/* don't */
		MEMORY_ROOM(m->mark, m->mark_size, m->marks + 1);
		m->mark[m->marks] = (struct mark){ .at = at, .from = at == end &&
		    m->marks > 0 ? m->mark[m->marks - 1].from : at,
		    .len = (unsigned char)n, .twofold = twofold };
		m->marks++;
		end = at + n;
	}
}

/* The set of ' and " and `.  Bytes beyond ASCII are members of any set. */
static const struct block64_set mark_set = {
	.low = { [2] = 1, [7] = 1, [0] = 2 },
	.high = { [2] = 1, [6] = 2 }
};

static void
list_marks(struct marks *m, const char *s, size_t len)
{
	char last[BLOCK64] = { 0 };
	uint64_t bits;
	size_t i;

	m->marks = 0;
	m->typed = false;
	for (i = 0; i + BLOCK64 <= len; i += BLOCK64)
		if ((bits = classes_members(s + i, &mark_set)) != 0)
			list_block(m, s, len, i, bits);
	memcpy(last, s + i, len - i);
	list_block(m, s, len, i, classes_members(last, &mark_set));
}

void
marks_find(struct marks *m, const char *s, size_t len, bool open)
{
	m->n = 0;
	list_marks(m, s, len);
	if (m->marks == 0)
		return;
	MEMORY_ROOM(m->path, m->path_size, m->marks * INSIDES);
	for (size_t i = m->marks; i-- > 0;) {
		struct mark *k = &m->mark[i];

		k->to = i + 1 < m->marks && k[1].from == k->from ? k[1].to :
		    k->at + k->len;
		look(m, k, s, len);
	}
	gather(m, s, len, choose(m, open));
}
