/*
 * One pass over the words of a text finds phrases and words near each other,
 * another the strings that expressions require (entries.h).  Each match is a
 * claim (claims.h); of these the leftmost longest are chosen, topic by topic.
 */
#include "topics/topics.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/table.h"
#include "bytes/utf8.h"
#include "frequencies.tsv.h"
#include "stream/data.h"
#include "topics/claims.h"
#include "topics/entries.h"

#define DEPTH_MAX 64		/* of topics below topics */
#define CONDITIONS (DEPTH_MAX + 1)	/* depth of conditions */
#define FEW 16			/* patterns, which are found fast anyway */

static const struct data_builtin frequencies = DATA_BUILTIN("frequencies",
    frequencies_tsv);

struct topics_private {
	struct entries entries;
	struct claims claims[CONDITIONS + 1];	/* by depth of their topics */
	unsigned deepest;	/* depth of a topic that is no condition */
	struct phrases_text text;
	size_t topic_size, name_size, match_size;
	struct table names;	/* topics, by name without case */

	uint64_t texts, pieces;	/* numbers of those read so far */
	uint64_t first;		/* piece of the document */
	const char *s;		/* the current piece of the text */
	size_t len;
	size_t base;		/* offset of the piece in the text, */
	size_t all;		/* which has so many bytes */
	size_t next;		/* offset of the next piece in this one */
	struct parts both;	/* words that it shares with the next one */
	struct pattern_text subject;	/* the text, once expressions are tried */
	bool *open;		/* by gate: are its patterns to be tried? */
	size_t stopped;		/* entries checked by topics_stopped() */
	uint32_t *watched;	/* conditions, and topics with `?` patterns */
	size_t nwatched, watched_size;
};

void
topics_open(struct topics *t)
{
	struct topics_private *p = memory_zeros(1, sizeof(*p));

	*t = (struct topics){ .n = 0 };
	entries_open(&p->entries);
	t->private = p;
}

/*
 * Topics and their patterns
 */

static uint64_t
folded_hash(const char *name, size_t len)
{
	uint64_t hash = len;

	for (size_t i = 0; i < len; i++)
		hash = hash_mix(hash ^
		    (uint64_t)tolower((unsigned char)name[i]));
	return hash;
}

/* The topic whose name differs at most in ASCII case, or TABLE_NONE. */
static uint32_t
find_name(const struct topics *t, const char *name, size_t len)
{
	uint64_t hash = folded_hash(name, len);

	TABLE_EACH(i, &t->private->names, hash)
		if (strncasecmp(t->name[i], name, len) == 0 &&
		    t->name[i][len] == '\0')
			return i;
	return TABLE_NONE;
}

/*
 * The topic of a valid name; a new one is created, with its parents.  Sets *why if
 * it, or one above it, was written in another case.
 */
static uint32_t
add_name(struct topics *t, const char *name, size_t len, const char **why)
{
	struct topics_private *p = t->private;
	struct topic *new;
	uint32_t parent = 0;	/* topic + 1 */
	size_t slash = len;
	uint32_t known = find_name(t, name, len);

	if (known != TABLE_NONE && memcmp(t->name[known], name, len) != 0) {
		(void)snprintf(p->entries.why, sizeof(p->entries.why),
		    "the topic %.*s is written %s before", (int)len, name,
		    t->name[known]);
		*why = p->entries.why;
	}
	if (known != TABLE_NONE)
		return known;
	while (slash > 0 && name[slash - 1] != '/')
		slash--;
	if (slash > 0)
		parent = add_name(t, name, slash - 1, why) + 1;
	MEMORY_ZERO_ROOM(t->topic, p->topic_size, t->n + 1);
	MEMORY_ROOM(t->name, p->name_size, t->n + 1);
	new = &t->topic[t->n];
	t->name[t->n] = memory_copy(name, len);
	new->parent = parent;
	new->depth = topics_is_condition(name) ? CONDITIONS :
	    parent > 0 ? t->topic[parent - 1].depth + 1 : 0;
	table_add(&p->names, folded_hash(name, len), (uint32_t)t->n);
	return (uint32_t)t->n++;
}

const char *
topics_named(struct topics *t, const char *name, uint32_t *topic)
{
	size_t len = strlen(name);
	const char *why = NULL;
	unsigned depth = 0;

	if (len > 0 && (*name == '/' || name[len - 1] == '/' ||
	    strstr(name, "//") != NULL))
		return "an empty name of a topic";
	for (const char *s = name; (s = strchr(s, '/')) != NULL; s++)
		depth++;
	if (depth > DEPTH_MAX)
		return "a topic below too many others";
	*topic = add_name(t, name, len, &why);
	return why;
}

/* Take n bytes, and the spaces after them, off a pattern. */
static void
take_off(const char **s, size_t *len, size_t n)
{
	for (*s += n, *len -= n; *len > 0 && **s == ' '; --*len)
		++*s;
}

/*
 * Take off what stands before a pattern.  In a condition, `?` is a sign unless it
 * begins the name of another.  In a topic with a name, `?` stands before a space, a
 * set or a phrase in quotes, or the name of a condition before a space, also after
 * `!`.
 */
static void
take_sign(const struct topics *t, struct entry *e, const char **s, size_t *len)
{
	const char *topic = t->name[e->topic], *space;

	if (*len > 0 && **s == '!') {
		e->sign = CLAIM_OUT;
		take_off(s, len, 1);
	}
	if (*len <= 1 || **s != '?')
		return;
	space = memchr(*s, ' ', *len);
	if (!topics_is_condition(topic) && topics_is_condition(*s)) {
		e->after = space == NULL ? 0 :
		    find_name(t, *s, (size_t)(space - *s)) + 1;
		if (e->after != 0)
			take_off(s, len, (size_t)(space - *s));
	} else if (e->sign == CLAIM_OUT)
		return;
	else if (topics_is_condition(topic) ?
	    find_name(t, *s, *len) == TABLE_NONE :
	    *topic != '\0' && strchr(" {$\"", (*s)[1]) != NULL) {
		e->sign = CLAIM_LEFT;
		e->after = topics_is_condition(topic) ? 0 : e->topic + 1;
		take_off(s, len, 1);
	}
}

/* Have a topic ask for a condition; NULL or a message. */
static const char *
set_condition(struct topics *t, const struct entry *e, const char *name,
    size_t len)
{
	uint32_t i = find_name(t, name, len);
	struct entries *es = &t->private->entries;
	const char *space = memchr(name, ' ', len);

	if (space == NULL && (e->sign != CLAIM_PLAIN || e->after != 0))
		return "a topic cannot ask for a condition with `!' or `?'";
	if (topics_is_condition(t->name[e->topic]))
		return "a condition cannot ask for another";
	if (i == TABLE_NONE) {
		len = space != NULL ? (size_t)(space - name) : len;
		(void)snprintf(es->why, sizeof(es->why),
		    "no condition of this name above: %.*s",
		    len < 64 ? (int)len : 64, name);
		return es->why;
	}
	t->topic[e->topic].asks = i + 1;
	return NULL;
}

const char *
topics_add(struct topics *t, const char *topic, const char *pattern,
    size_t len)
{
	struct topics_private *p = t->private;
	struct entry e = { .file = t->file, .line = t->line };
	const char *why;

	for (; len > 0 && *pattern == ' '; len--)
		pattern++;
	while (len > 0 && pattern[len - 1] == ' ')
		len--;
	if (word_sets_is_name(topic, strlen(topic)))
		return len > 0 && strchr("!?", *pattern) != NULL ?
		    "a set takes no `!' or `?'" :
		    nearness_add_set(p->entries.nearness, topic, strlen(topic),
		    pattern, len);
	if ((why = topics_named(t, topic, &e.topic)) != NULL)
		return why;
	take_sign(t, &e, &pattern, &len);
	if (topics_is_condition(pattern))
		return set_condition(t, &e, pattern, len);
	t->topic[e.topic].is.denies |= e.sign == CLAIM_OUT;
	t->topic[e.topic].is.recalls |= e.sign == CLAIM_LEFT || e.after != 0;
	return entries_add(&p->entries, &e, pattern, len);
}

#define CAPITAL 16		/* one word in so many begins a sentence */

/* Tell how frequent words are in English, to search for rare ones. */
static void
count_words(struct entries *es)
{
	struct data_field f[2];
	struct data d;

	data_open(&d, frequencies.name, &frequencies, 1);
	while (data_next(&d, f, 2) == 2) {
		uint32_t n = (uint32_t)strtoul(f[1].s, NULL, 10);

		phrases_sample(es->phrases, f[0].s, f[0].len, n);
		*f[0].s = (char)toupper((unsigned char)*f[0].s);
		phrases_sample(es->phrases, f[0].s, f[0].len, n / CAPITAL);
	}
	data_close(&d);
	phrases_sampled(es->phrases, nearness_count, es->nearness);
}

/* All topics are known: prepare what is kept for each. */
static void
know_topics(struct topics *t)
{
	struct topics_private *p = t->private;

	t->expressions = p->entries.expressions > 0;
	p->open = memory_zeros(t->n + 1, sizeof(*p->open));
	for (uint32_t i = 0; i < t->n; i++) {
		struct topic *topic = &t->topic[i];

		if (topic->depth > p->deepest && topic->depth < CONDITIONS)
			p->deepest = topic->depth;
		t->recalls |= topic->is.recalls;
		if (topic->depth < CONDITIONS && !topic->is.recalls)
			continue;
		MEMORY_ROOM(p->watched, p->watched_size, p->nwatched + 1);
		p->watched[p->nwatched++] = i;
	}
}

/*
 * The gate (nearness.h) of patterns that count only after a match of a topic, or
 * whose topic asks for a condition, is that topic or condition, + 1.
 */
static uint32_t
gate_of(void *arg, uint32_t id)
{
	const struct topics *t = arg;
	const struct entry *e = &t->private->entries.entry[id];

	return t->topic[e->topic].depth == CONDITIONS ? 0 :
	    e->after != 0 ? e->after : t->topic[e->topic].asks;
}

void
topics_ready(struct topics *t)
{
	struct topics_private *p = t->private;

	know_topics(t);
	nearness_gates(p->entries.nearness, gate_of, t);
	entries_ready(&p->entries);
	if (p->entries.n > FEW)
		count_words(&p->entries);
}

void
topics_image(struct topics *t, struct image *m)
{
	IMAGE_ARRAY(m, t->topic, t->n);
	if (m->way == IMAGE_READ)
		t->name = memory_zeros(t->n + 1, sizeof(*t->name));
	for (size_t i = 0; i < t->n; i++) {
		size_t len = m->way == IMAGE_READ ? 0 : strlen(t->name[i]) + 1;

		IMAGE_ARRAY(m, t->name[i], len);
	}
	entries_image(&t->private->entries, m, t->file);
	if (m->way == IMAGE_READ)
		know_topics(t);
}

/*
 * Conditions
 */

#define REFERS 4		/* texts before that a pronoun may refer to, */
#define GOES_ON 8		/* or that may have named a topic, or field, that
				   goes on */
#define LEAD 4			/* texts that tell what a document is about */
#define ABOUT 2			/* balance of its topics */

/* Is a topic's condition, if it has one, met in this piece? */
static bool
is_met(const struct topics *t, uint32_t asks)
{
	uint64_t piece = t->private->pieces, plain, left;
	const struct condition *c;

	if (asks == 0)
		return true;
	c = &t->topic[asks - 1].is;
	plain = c->last[CLAIM_PLAIN];
	left = c->last[CLAIM_LEFT];
	if (plain == piece)
		return true;
	if (left == piece)
		return c->balance >= 0 || piece == t->private->first;
	if (c->last[CLAIM_OUT] == piece)
		return false;
	return (c->balance > 0 &&
	    piece - (plain > left ? plain : left) <= GOES_ON) ||
	    (c->denies && (!c->recalls || piece == t->private->first));
}

/* Has this text, or one of n before in the same document, matched it? */
static bool
is_recent(const struct topics_private *p, const struct condition *c, uint64_t n)
{
	uint64_t last = c->last[CLAIM_PLAIN];

	return last >= p->first && p->pieces - last <= n;
}

/*
 * May a pattern count that needs this topic, or condition, shortly before?  A
 * topic must be what the document is about: its words are of every trade.
 */
static bool
goes_on(const struct topics_private *p, const struct topic *topic)
{
	if (topic->depth == CONDITIONS)
		return is_recent(p, &topic->is, REFERS);
	return topic->is.balance >= ABOUT &&
	    is_recent(p, &topic->is, GOES_ON);
}

/* A topic is named in this piece: among the first ones, that is enough. */
static void
name_topic(const struct topics_private *p, struct condition *c)
{
	if (c->balance < ABOUT && c->last[CLAIM_PLAIN] != p->pieces)
		c->balance += p->pieces - p->first < LEAD ? ABOUT : 1;
	c->last[CLAIM_PLAIN] = p->pieces;
}

/*
 * May `?` patterns go on from a match in this piece?  Many are words of every
 * trade, so that a field that was named long before is not enough.
 */
static bool
is_begun(const struct topics *t, uint32_t asks)
{
	const struct topics_private *p = t->private;
	const struct condition *c;

	if (asks == 0)
		return true;
	c = &t->topic[asks - 1].is;
	return !c->recalls || is_recent(p, c, 1) ||
	    (c->last[CLAIM_LEFT] == p->pieces && c->balance > 0);
}

#define BALANCE_MAX 4		/* so that a document can change its subject */

/*
 * Have conditions recall what the piece has named.  A plain pattern counts
 * double, because articles of the field also mention other fields in passing,
 * and so does another field in the title, because others mention this one.
 */
static void
remember(struct topics *t)
{
	struct topics_private *p = t->private;

	for (size_t i = 0; i < p->nwatched; i++) {
		struct condition *c = &t->topic[p->watched[i]].is;
		int denied = c->last[CLAIM_OUT] == p->pieces;

		if (!c->recalls)
			continue;
		if (c->last[CLAIM_PLAIN] == p->pieces)
			c->balance += 2;
		else if (c->last[CLAIM_LEFT] == p->pieces)
			c->balance += c->balance >= 0 && !denied;
		else if (denied)
			c->balance -= p->pieces == p->first ? 2 : 1;
		if (abs(c->balance) > BALANCE_MAX)
			c->balance = c->balance > 0 ? BALANCE_MAX : -BALANCE_MAX;
	}
}

void
topics_begin(struct topics *t)
{
	struct topics_private *p = t->private;

	for (size_t i = 0; i < p->nwatched; i++)
		t->topic[p->watched[i]].is.balance = 0;
	p->first = p->pieces + 1;
}

/*
 * Matches
 */

/*
 * Add a claim, unless the next piece has it too; returns those of its depth.
 */
static struct claims *
claim(struct topics *t, size_t start, size_t end, uint32_t topic,
    enum claim_sign sign)
{
	struct topics_private *p = t->private;
	struct claims *all = &p->claims[t->topic[topic].depth];

	if (start >= p->next)
		return NULL;
	claims_add(all, (struct claim){ .start = start, .end = end,
	    .topic = topic, .sign = sign });
	return all;
}

/*
 * Likewise, a match of an entry.  One that counts only after another needs that
 * lately, with nothing since that denies it.
 */
static struct claims *
claim_entry(struct topics *t, const struct entry *e, size_t start, size_t end)
{
	const struct topic *after = &t->topic[e->after > 0 ? e->after - 1 : 0];

	if (e->after > 0 && (!goes_on(t->private, after) ||
	    after->is.last[CLAIM_OUT] >= after->is.last[CLAIM_PLAIN]))
		return NULL;
	return claim(t, start, end, e->topic, e->sign);
}

/* Claim a match of words near each other, with these words. */
static void
found_near(void *arg, const struct chain_match *m)
{
	struct topics *t = arg;
	struct topics_private *p = t->private;
	const struct part *part = p->text.parts.part;
	const struct entry *e = &p->entries.entry[m->id];
	struct claims *all = claim_entry(t, e, m->start, m->end);

	for (unsigned i = 0; all != NULL && i < m->n; i++) {
		const struct word_hit *h = &m->hit[i];

		claims_add_word(all, part[h->part].start & ~PARTS_APART,
		    part[h->part + h->n - 1].end);
	}
}

static void
found_phrase(void *arg, uint32_t id, size_t n)
{
	struct topics *t = arg;
	struct topics_private *p = t->private;
	const struct part *part = p->text.parts.part + p->text.at;

	if ((id & NEARNESS_ID) != 0)
		nearness_note(p->entries.nearness, id, n);
	else
		(void)claim_entry(t, &p->entries.entry[id],
		    part[0].start & ~PARTS_APART, part[n - 1].end);
}

/*
 * Find all matches of an expression in the piece, unless it takes too long on
 * this text.
 */
static void
try_everywhere(struct topics *t, struct entry *e)
{
	struct topics_private *p = t->private;
	struct pattern *regex = entries_pattern(&p->entries, e);
	const char *text = p->s - p->base;
	size_t from = p->base, end = p->base + p->len;
	struct pattern_match m;
	uint32_t cp;
	int found = 1;

	if (p->subject.s == NULL)
		p->subject = pattern_text(text, p->all);
	p->subject.n = end;
	while (from <= end && from - p->base < p->next &&
	    (found = pattern_find_in(regex, &p->subject, from, &m)) == 1) {
		from = m.end;
		if (m.end == m.start && m.end == end)
			break;
		if (m.end == m.start)
			from += utf8_decode(text + m.end, end - m.end, &cp);
		else
			(void)claim_entry(t, e, m.start - p->base,
			    m.end - p->base);
	}
	if (found == -1) {
		t->stopped = true;
		e->stopped = p->texts;
	}
}

/* Try an expression, once, as a string that it requires has been found. */
static void
try_regex(void *arg, size_t id, size_t at)
{
	struct topics *t = arg;
	struct topics_private *p = t->private;
	struct entry *e = &p->entries.entry[id];

	(void)at;
	if (e->tried == p->pieces || e->stopped == p->texts)
		return;
	e->tried = p->pieces;
	try_everywhere(t, e);
}

/* Is the word, or a part of it between hyphens, in a phrase? */
bool
topics_has_word(struct topics *t, const char *word, size_t len)
{
	struct phrases *phrases = t->private->entries.phrases;
	const char *end = word + len;

	for (size_t n; (n = parts_next(&word, end)) > 0; word += n)
		if (phrases_word(phrases, word, n) != 0)
			return true;
	return false;
}

const char *
topics_stopped(struct topics *t, const char **file, size_t *line)
{
	struct topics_private *p = t->private;

	for (; t->stopped && p->stopped < p->entries.n; p->stopped++) {
		struct entry *e = &p->entries.entry[p->stopped];

		if (e->stopped != p->texts || e->told)
			continue;
		e->told = true;
		*file = e->file != NULL || e->line == 0 ? e->file :
		    p->entries.file;
		*line = e->line;
		return p->entries.letters + e->at;
	}
	return NULL;
}

static const struct topics *sorting;	/* for by_place() */

static int
by_place(const void *a, const void *b)
{
	const struct topics_match *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->end != y->end)
		return x->end < y->end ? -1 : 1;
	return strcmp(sorting->name[x->topic],
	    sorting->name[y->topic]);
}

/*
 * Choosing
 */

/*
 * Choose among the claims of one depth the leftmost longest of each topic.  A
 * chosen claim is also one of the topic above.
 */
static void
choose(struct topics *t, unsigned depth)
{
	struct topics_private *p = t->private;
	struct claims *all = &p->claims[depth];

	claims_settle(all);
	for (size_t i = 0; i < all->n; i++) {
		struct claim c = all->claim[i];
		struct topic *topic = &t->topic[c.topic];

		if (topic->text == p->texts && p->base + c.start < topic->end)
			continue;
		topic->text = p->texts;
		topic->end = p->base + c.end;
		if (depth == CONDITIONS)
			topic->is.last[c.sign] = p->pieces;
		if (depth == CONDITIONS || c.sign == CLAIM_OUT ||
		    !is_met(t, topic->asks))
			continue;
		if (c.sign == CLAIM_PLAIN && is_begun(t, topic->asks))
			name_topic(p, &topic->is);
		MEMORY_ROOM(t->match, p->match_size, t->matches + 1);
		t->match[t->matches++] = (struct topics_match){
		    p->base + c.start, p->base + c.end, c.topic };
		if (topic->parent != 0)
			(void)claim(t, c.start, c.end, topic->parent - 1,
			    c.sign);
	}
	all->n = all->words = 0;
}

/* Open the gates of what may count in this piece; are there any? */
static bool
open_gates(struct topics *t)
{
	struct topics_private *p = t->private;
	bool any = false;

	for (size_t i = 0; i < p->nwatched; i++) {
		uint32_t k = p->watched[i];
		const struct topic *topic = &t->topic[k];

		p->open[k + 1] = goes_on(p, topic) ||
		    (topic->depth == CONDITIONS && is_met(t, k + 1));
		any |= p->open[k + 1];
	}
	return any;
}

/*
 * Pieces
 */

#define SPACE_WITHIN 4096	/* bytes in which a piece may end early */

/* Where to end a piece, at byte `at` or before: after a space, if possible. */
static size_t
cut(const char *s, size_t at)
{
	size_t i = at;

	while (i > at - SPACE_WITHIN && s[i - 1] != ' ')
		i--;
	if (i > at - SPACE_WITHIN)
		return i;
	for (i = at; utf8_continues(s[i]) && i > at - 4;)
		i--;
	return i;
}

/* Find the phrases in the piece, and count its words. */
static void
find_words(struct topics *t)
{
	struct topics_private *p = t->private;
	struct entries *es = &p->entries;

	phrases_read(es->phrases, p->s, p->len, &p->text);
	t->words += p->text.parts.words;
	if (t->count && p->next < p->len) {
		parts_read(&p->both, p->s + p->next, p->len - p->next, false);
		t->words -= p->both.words;
	}
	nearness_begin(es->nearness, p->s, p->len, &p->text, found_near, t);
	phrases_search(es->phrases, p->s, &p->text, found_phrase, t);
}

/*
 * Find the matches in the current piece that start before the next one: of
 * conditions first, and of subtopics before the topics above them.
 */
static void
find_in_piece(struct topics *t)
{
	struct topics_private *p = t->private;
	struct entries *es = &p->entries;
	size_t first = t->matches;

	p->pieces++;
	if (t->count || es->n > es->expressions)
		find_words(t);
	entries_expressions(es, p->s, p->len, try_regex, t);
	nearness_search(es->nearness, NULL);
	if (p->claims[CONDITIONS].n > 0) {
		choose(t, CONDITIONS);
		remember(t);
	}
	if (open_gates(t))
		nearness_search(es->nearness, p->open);
	for (unsigned depth = p->deepest + 1; depth-- > 0;)
		if (p->claims[depth].n > 0)
			choose(t, depth);
	sorting = t;
	if (t->matches > first + 1)
		qsort(t->match + first, t->matches - first,
		    sizeof(*t->match), by_place);
	p->pieces += p->next < p->len;	/* one of a long text counts for two */
}

void
topics_find(struct topics *t, const char *text, size_t len)
{
	struct topics_private *p = t->private;

	p->texts++;
	t->matches = t->words = p->stopped = 0;
	t->stopped = false;
	p->subject.s = NULL;
	p->base = 0;
	p->all = len;
	for (; len - p->base > TOPICS_PIECE; p->base += p->next) {
		p->s = text + p->base;
		p->len = cut(p->s, TOPICS_PIECE);
		p->next = cut(p->s, p->len - TOPICS_OVERLAP);
		find_in_piece(t);
	}
	p->s = text + p->base;
	p->len = len - p->base;
	p->next = SIZE_MAX;
	find_in_piece(t);
}
