/*
 * Words and phrases are found among the tokens (phrases.h).  An expression
 * is tried only on texts that hold a word which it cannot do without
 * (required.h): such words are looked for on the same way.
 */
#include "match/topics.h"

#include <ctype.h>
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bytes/arena.h"
#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/table.h"
#include "match/nearness.h"
#include "match/patterns.h"
#include "match/phrases.h"
#include "match/required.h"
#include "stream/visible.h"
#include "bytes/utf8.h"
#include "text/unicode.h"
#include "text/words.h"

#define DEPTH_MAX 64		/* of topics below topics */

struct entry {			/* a line of a file */
	uint32_t topic;
	const char *pattern;	/* without the `!` */
	size_t len;
	uint64_t hash;		/* of both */
	bool out;		/* there was one */
	bool regex;		/* it is an expression, or has become one */
	bool capitals;		/* which takes no small letters for them */
	bool first;		/* it starts with the words that it needs */
	struct pattern *anywhere;	/* the expression, once it is needed, */
	struct pattern *here;	/* and as one that matches where one starts */
	uint64_t tried;		/* number of the last piece it was tried on */
	uint64_t text;		/* and of the text, */
	size_t from;		/* in which its last match ended here, */
	bool stopped;		/* or in which it took too long */
	bool told;		/* that it has done so has been told */
	const char *file;	/* where it stands; NULL: no file */
	size_t line;
};

struct candidate {
	size_t start, end;
	uint32_t topic;
	bool out;
	unsigned depth;
	size_t near, nears;	/* its words, of a pattern that asks for some */
};

struct span {			/* bytes of the text */
	size_t start, end;
};

struct topics_private {
	struct phrases *phrases;
	struct nearness *nearness;
	struct phrases_text text;
	size_t topic_size;
	struct table names;	/* topics, by name */
	struct table folded;	/* and by name without case */

	struct entry *entry;
	size_t entries, entry_size;
	struct arena arena;	/* their patterns */
	struct table places;	/* entries, by `hash` */
	uint32_t *always;	/* entries that must always be tried */
	size_t nalways;

	uint64_t texts, pieces;	/* so far */
	const char *s;		/* the piece of the text at hand */
	size_t len;
	size_t base;		/* where it starts in the text */
	size_t next;		/* where the next one starts in it */
	size_t before;		/* bytes before it that expressions may see */
	struct pattern_text subject;	/* with these, once it is needed, */
	uint64_t subject_piece;	/* and of which piece that was */
	struct taken {		/* of each topic */
		uint64_t text;	/* in which one matched last */
		size_t end;	/* and up to where */
	} *taken;
	struct candidate *candidate;
	size_t candidates, candidate_size;
	struct span *near;	/* words of the candidates that are near */
	size_t nears, near_size;
	size_t match_size;
	size_t stopped;		/* entries asked about by topics_stopped() */
	char *said;
	char why[256];
};

void
topics_open(struct topics *t)
{
	struct topics_private *p = memory_zeros(1, sizeof(*p));

	*t = (struct topics){ .n = 0 };
	p->phrases = phrases_new(PHRASES_PARTS);
	p->nearness = nearness_new(p->phrases);
	t->private = p;
}

void
topics_close(struct topics *t)
{
	struct topics_private *p = t->private;

	for (size_t i = 0; i < t->n; i++)
		free(t->topic[i].name);
	for (size_t i = 0; i < p->entries; i++) {
		pattern_free(p->entry[i].anywhere);
		pattern_free(p->entry[i].here);
	}
	nearness_free(p->nearness);
	phrases_free(p->phrases);
	phrases_text_free(&p->text);
	arena_clear(&p->arena);
	free(p->entry);
	table_free(&p->places);
	table_free(&p->names);
	table_free(&p->folded);
	free(p->always);
	free(p->candidate);
	free(p->near);
	free(p->taken);
	free(p->said);
	free(p);
	free(t->topic);
	free(t->match);
}

/*
 * Topics and entries
 */

static bool
is_named(const struct topic *topic, const char *name, size_t len)
{
	return strncmp(topic->name, name, len) == 0 && topic->name[len] == '\0';
}

/* The topic of that name, or TABLE_NONE. */
static uint32_t
find_name(const struct topics *t, const char *name, size_t len, uint64_t hash)
{
	const struct table *names = &t->private->names;
	uint32_t i;
	size_t at;

	for (i = table_first(names, hash, &at); i != TABLE_NONE &&
	    !is_named(&t->topic[i], name, len);
	    i = table_next(names, hash, &at))
		;
	return i;
}

static uint64_t
folded_hash(const char *name, size_t len)
{
	uint64_t hash = len;

	for (size_t i = 0; i < len; i++)
		hash = hash_mix(hash ^
		    (uint64_t)tolower((unsigned char)name[i]));
	return hash;
}

/* The topic whose name is the same but for ASCII capitals, or TABLE_NONE. */
static uint32_t
find_folded(const struct topics *t, const char *name, size_t len)
{
	const struct table *folded = &t->private->folded;
	uint64_t hash = folded_hash(name, len);
	uint32_t i;
	size_t at;

	for (i = table_first(folded, hash, &at); i != TABLE_NONE;
	    i = table_next(folded, hash, &at))
		if (strncasecmp(t->topic[i].name, name, len) == 0 &&
		    t->topic[i].name[len] == '\0')
			break;
	return i;
}

/* Why a name, or that of a topic above it, is one in other capitals; NULL. */
static const char *
check_spelling(struct topics *t, const char *name)
{
	struct topics_private *p = t->private;

	for (size_t len = 0;; len++) {
		uint32_t other;

		if (name[len] != '/' && name[len] != '\0')
			continue;
		other = find_folded(t, name, len);
		if (other != TABLE_NONE &&
		    !is_named(&t->topic[other], name, len)) {
			(void)snprintf(p->why, sizeof(p->why), "the topic "
			    "%.*s is written %s before", (int)len, name,
			    t->topic[other].name);
			return p->why;
		}
		if (name[len] == '\0')
			return NULL;
	}
}

uint32_t
topics_name(struct topics *t, const char *name, size_t len)
{
	struct topics_private *p = t->private;
	struct topic new = { .parent = 0 };
	uint64_t hash = hash_bytes(name, len, 0);
	size_t slash = len;
	uint32_t known;

	/* lines of a topic stand together */
	if (t->n > 0 && is_named(&t->topic[t->n - 1], name, len))
		return (uint32_t)t->n - 1;
	if ((known = find_name(t, name, len, hash)) != TABLE_NONE)
		return known;
	while (slash > 0 && name[slash - 1] != '/')
		slash--;
	if (slash > 0) {
		new.parent = topics_name(t, name, slash - 1) + 1;
		new.depth = t->topic[new.parent - 1].depth + 1;
	}
	new.name = memory_copy(name, len);
	t->topic = memory_grow(t->topic, &p->topic_size, t->n + 1,
	    sizeof(*t->topic));
	table_add(&p->names, hash, (uint32_t)t->n);
	table_add(&p->folded, folded_hash(name, len), (uint32_t)t->n);
	t->topic[t->n] = new;
	return (uint32_t)t->n++;
}

const char *
topics_check_name(const char *name)
{
	size_t len = strlen(name);
	unsigned depth = 0;

	if (len > 0 && (*name == '/' || name[len - 1] == '/' ||
	    strstr(name, "//") != NULL))
		return "an empty name of a topic";
	for (const char *s = name; (s = strchr(s, '/')) != NULL; s++)
		depth++;
	return depth > DEPTH_MAX ? "a topic below too many others" : NULL;
}

static bool
same_entry(const struct entry *a, const struct entry *b)
{
	return a->hash == b->hash && a->topic == b->topic &&
	    a->len == b->len && memcmp(a->pattern, b->pattern, a->len) == 0;
}

/* The entry that is the same as this one, or NULL. */
static struct entry *
find_entry(const struct topics_private *p, const struct entry *e)
{
	uint32_t i;
	size_t at;

	for (i = table_first(&p->places, e->hash, &at); i != TABLE_NONE;
	    i = table_next(&p->places, e->hash, &at))
		if (same_entry(&p->entry[i], e))
			return &p->entry[i];
	return NULL;
}

static void
keep_entry(struct topics_private *p, struct entry *e)
{
	char *pattern = arena_take(&p->arena, e->len + 1);

	memcpy(pattern, e->pattern, e->len);
	pattern[e->len] = '\0';
	e->pattern = pattern;
	p->entry = memory_grow(p->entry, &p->entry_size, p->entries + 1,
	    sizeof(*p->entry));
	table_add(&p->places, e->hash, (uint32_t)p->entries);
	p->entry[p->entries++] = *e;
}

/*
 * Patterns
 */

/*
 * True where the letters that stand for themselves are all capitals; in an
 * expression, what stands behind a backslash or `(?` does not count.
 */
static bool
in_capitals(const char *s, size_t len, bool regex)
{
	bool capital = false;
	size_t step;
	uint32_t cp;

	for (size_t i = 0; i < len; i += step) {
		step = utf8_decode(s + i, len - i, &cp);
		if (regex && cp == '\\' && i + 1 < len)
			step = 2;
		else if (regex && cp == '(' && i + 1 < len && s[i + 1] == '?')
			while (i + step < len &&
			    strchr("?<P=!:>-i", s[i + step]) != NULL)
				step++;
		else if (unicode_lower(cp))
			return false;
		else
			capital |= unicode_upper(cp);
	}
	return capital;
}

static bool
word_byte(char c)
{
	return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/*
 * A pattern with punctuation in it, as an expression: spaces are any white
 * space, a star the rest of a word, an apostrophe any, the rest itself.
 */
static char *
quote(const char *s, size_t len)
{
	char *out = memory_zeros(len + 4, 16), *p = out;

	if (word_byte(s[0]))
		p = stpcpy(p, "\\b");
	for (size_t i = 0; i < len; i++)
		if (s[i] == ' ')
			p = stpcpy(p, "\\s+");
		else if (s[i] == '*' && i > 0 && word_byte(s[i - 1]))
			p = stpcpy(p, "\\w*");
		else if (s[i] == '\'')
			p = stpcpy(p, "['\xe2\x80\x99]");
		else if (word_byte(s[i]))
			*p++ = s[i];
		else
			p += sprintf(p, "\\%c", s[i]);
	if (in_capitals(s, len, false))		/* A&Es, A&E's */
		p = stpcpy(p, "(?:['\xe2\x80\x99]?s)?");
	if (word_byte(s[len - 1]))
		p = stpcpy(p, "\\b");
	return out;
}

/* The expression of an entry; the caller frees it. */
static char *
expression(const struct entry *e)
{
	return *e->pattern == '/' && e->len > 2 ?
	    memory_copy(e->pattern + 1, e->len - 2) :
	    quote(e->pattern, e->len);
}

/* The expression compiled; NULL: p->why says why. */
static struct pattern *
compile(struct topics_private *p, const struct entry *e, unsigned flags)
{
	char *s = expression(e);
	struct pattern *regex = pattern_compile(s, strlen(s), flags |
	    (e->capitals ? PATTERN_CASE : PATTERN_CASELESS), p->why,
	    sizeof(p->why));

	free(s);
	return regex;
}

/* Is it a * that asks for a part of a word which it does not follow? */
static bool
is_lost_star(const char *s, size_t len, size_t i)
{
	bool before = i > 0 && s[i - 1] != ' ';
	bool after = i + 1 < len && s[i + 1] != ' ';

	if (s[i] != '*')
		return false;
	if (before && word_byte(s[i - 1]))
		return after;
	return !before && (!after || word_byte(s[i + 1]));
}

/* Why a pattern that is no phrase is no other, if so. */
static const char *
check_words(const char *s, size_t len)
{
	bool visible = false;

	for (size_t i = 0; i < len; i++)
		visible |= s[i] != ' ' && s[i] != '*';
	if (!visible)
		return "the pattern is empty";
	for (size_t i = 0; i < len; i++) {
		if (is_lost_star(s, len, i))
			return "a * can stand only at the end of a word";
		if (s[i] == '?' && i > 0 && word_byte(s[i - 1]) &&
		    i + 1 < len && word_byte(s[i + 1]))
			return "a ? stands for no letter; /an expression/ can "
			    "ask for any";
	}
	return NULL;
}

/* The next entry has this pattern: what it is.  NULL, or why it is none. */
static const char *
read_pattern(struct topics *t, struct entry *e)
{
	struct topics_private *p = t->private;
	const char *s = e->pattern, *why = NULL;
	size_t len = e->len;

	if (len == 0)
		return "the pattern is empty";
	if (nearness_is_pattern(s, len))
		return nearness_add(p->nearness, s, len,
		    (uint32_t)p->entries, e->out ? e->topic : NEARNESS_ALWAYS);
	e->regex = true;
	if (*s != '/' || len == 1) {
		e->regex = phrases_add(p->phrases, s, len,
		    (uint32_t)p->entries) != NULL;
		if (e->regex)
			why = check_words(s, len);
	} else if (s[len - 1] != '/') {
		why = "an expression must end with a /";
	} else if (len == 2) {
		why = "the expression is empty";
	}
	e->capitals = in_capitals(s, len, *s == '/');
	if (why != NULL || !e->regex || t->trusted)
		return why;
	e->anywhere = compile(p, e, 0);
	return e->anywhere != NULL ? NULL : p->why;
}

/*
 * A pattern that is there already takes out what it matches, or no longer.  Of
 * near words, which are then looked for elsewhere, it is one more.
 */
static const char *
turn(struct topics_private *p, struct entry *e, bool out, uint32_t number)
{
	if (out != e->out && nearness_is_pattern(e->pattern, e->len))
		(void)nearness_add(p->nearness, e->pattern, e->len, number,
		    out ? e->topic : NEARNESS_ALWAYS);
	e->out = out;
	return NULL;
}

const char *
topics_add(struct topics *t, const char *topic, const char *pattern,
    size_t len)
{
	struct topics_private *p = t->private;
	struct entry e = { .out = len > 0 && *pattern == '!',
	    .file = t->file, .line = t->line };
	struct entry *known;
	const char *why;

	pattern += e.out;
	len -= e.out;
	for (; len > 0 && *pattern == ' '; len--)
		pattern++;
	while (len > 0 && pattern[len - 1] == ' ')
		len--;
	if (nearness_is_name(topic, strlen(topic)))
		return e.out ? "a set takes no `!'" : nearness_add_set(
		    p->nearness, topic, strlen(topic), pattern, len);
	if ((why = topics_check_name(topic)) != NULL ||
	    (why = check_spelling(t, topic)) != NULL)
		return why;
	e.pattern = pattern;
	e.len = len;
	e.topic = topics_name(t, topic, strlen(topic));
	e.hash = hash_bytes(pattern, len, e.topic);
	if ((known = find_entry(p, &e)) != NULL)
		return turn(p, known, e.out, (uint32_t)(known - p->entry));
	if ((why = read_pattern(t, &e)) == NULL)
		keep_entry(p, &e);
	return why;
}

/* Have the expression tried on texts with a word that it needs. */
static void
add_triggers(struct topics_private *p, uint32_t i)
{
	struct entry *e = &p->entry[i];
	char *s = expression(e);
	struct required_words l;

	required_words(&l, s, strlen(s), !e->capitals);
	e->first = l.n > 0 && l.first;
	for (size_t j = 0; j < l.n; j++)
		phrases_add_trigger(p->phrases, l.one[j].s, l.one[j].len,
		    l.one[j].stem, !l.one[j].caseless, i);
	if (l.n == 0)
		p->always[p->nalways++] = i;
	free(s);
}

void
topics_ready(struct topics *t)
{
	struct topics_private *p = t->private;

	p->taken = memory_zeros(t->n + 1, sizeof(*p->taken));
	p->always = memory_zeros(p->entries + 1, sizeof(*p->always));
	for (uint32_t i = 0; i < p->entries; i++)
		if (p->entry[i].regex)
			add_triggers(p, i);
}

/*
 * Matches
 */

/* What starts behind `next` is found in the next piece. */
static void
add_candidate(struct topics *t, size_t start, size_t end, uint32_t topic,
    bool out)
{
	struct topics_private *p = t->private;

	if (start >= p->next)
		return;
	p->candidate = memory_grow(p->candidate, &p->candidate_size,
	    p->candidates + 1, sizeof(*p->candidate));
	p->candidate[p->candidates++] = (struct candidate){ start, end,
	    topic, out, t->topic[topic].depth, 0, 0 };
}

static void
found_phrase(void *arg, uint32_t id, size_t n)
{
	struct topics *t = arg;
	const struct topics_private *p = t->private;
	const struct part *token = p->text.parts.part + p->text.at;

	if (id & NEARNESS_ID) {
		nearness_note(p->nearness, id, p->text.at, n);
		return;
	}
	add_candidate(t, token[0].start & ~PARTS_APART,
	    token[n - 1].end & ~PARTS_ODD, p->entry[id].topic, p->entry[id].out);
}

/* Note a match of words that are near each other, and these words. */
static void
found_near(void *arg, const struct nearness_match *m)
{
	struct topics *t = arg;
	struct topics_private *p = t->private;
	const struct part *part = p->text.parts.part;
	const struct entry *e = &p->entry[m->id];
	struct candidate *c;

	if (m->start >= p->next)
		return;
	add_candidate(t, m->start, m->end, e->topic, e->out);
	c = &p->candidate[p->candidates - 1];
	c->near = p->nears;
	c->nears = m->n;
	p->near = memory_grow(p->near, &p->near_size, p->nears + m->n,
	    sizeof(*p->near));
	for (unsigned i = 0; i < m->n; i++) {
		const struct nearness_hit *h = &m->hit[i];

		p->near[p->nears++] = (struct span){
		    part[h->part].start & ~PARTS_APART,
		    part[h->part + h->n - 1].end & ~PARTS_ODD };
	}
}

/* Compile an expression when it is first needed, if it is not yet. */
static struct pattern *
need(struct topics_private *p, const struct entry *e,
    struct pattern **pattern, unsigned flags)
{
	if (*pattern == NULL)
		*pattern = compile(p, e, flags);
	if (*pattern == NULL)
		errx(2, "%s: %s", e->pattern, p->why);
	return *pattern;
}

/* The piece of the text, and what expressions may see of that before it. */
static struct pattern_text *
subject(struct topics_private *p)
{
	if (p->subject_piece != p->pieces)
		p->subject = pattern_text(p->s - p->before,
		    p->len + p->before);
	p->subject_piece = p->pieces;
	return &p->subject;
}

/*
 * Find the match of an expression from byte `from` of the piece on; false where
 * there is none, or it has been stopped in this text.
 */
static bool
find_regex(struct topics *t, struct entry *e, struct pattern *regex,
    size_t from, struct pattern_match *m)
{
	struct topics_private *p = t->private;
	int found = pattern_find_in(regex, subject(p), from + p->before, m);

	m->start -= found == 1 ? p->before : 0;
	m->end -= found == 1 ? p->before : 0;
	if (found == -1)
		t->stopped = e->stopped = true;
	return found == 1;
}

/* Unless the next piece has it, too, the search goes on where it ends. */
static void
take_match(struct topics *t, struct entry *e, const struct pattern_match *m)
{
	const struct topics_private *p = t->private;

	if (m->start >= p->next)
		return;
	add_candidate(t, m->start, m->end, e->topic, e->out);
	e->from = p->base + m->end;
}

/* Find all matches of an expression in the piece. */
static void
try_everywhere(struct topics *t, struct entry *e)
{
	struct topics_private *p = t->private;
	struct pattern *regex = need(p, e, &e->anywhere, 0);
	size_t from = e->from > p->base ? e->from - p->base : 0;
	struct pattern_match m;
	uint32_t cp;

	while (from <= p->len && from < p->next &&
	    find_regex(t, e, regex, from, &m)) {
		from = m.end;
		if (m.end > m.start) {
			take_match(t, e, &m);
		} else if (m.end < p->len) {
			from += utf8_decode(p->s + m.end, p->len - m.end, &cp);
		} else {
			break;
		}
	}
}

/*
 * Whether a word of a trigger may start here: at the first byte of a character,
 * behind no letter or digit.
 */
static bool
word_starts(const char *s, size_t start, size_t i)
{
	if (!word_byte(s[i]) || ((unsigned char)s[i] & 0xc0) == 0x80)
		return false;
	return i == start || (unsigned char)s[i - 1] >= 0x80 ||
	    (!word_byte(s[i - 1]) && s[i - 1] != '_');
}

/* Try an expression that starts in this token, if anywhere. */
static void
try_here(struct topics *t, struct entry *e)
{
	struct topics_private *p = t->private;
	const struct part *token = &p->text.parts.part[p->text.at];
	size_t start = token->start & ~PARTS_APART;
	size_t end = token->end & ~PARTS_ODD;
	struct pattern *regex = need(p, e, &e->here, PATTERN_ANCHORED);
	struct pattern_match m;

	for (size_t i = start; i < end && !e->stopped; i++) {
		if (p->base + i < e->from || !word_starts(p->s, start, i) ||
		    !find_regex(t, e, regex, i, &m) || m.end == m.start)
			continue;
		take_match(t, e, &m);
	}
}

/* A word has been found that this expression needs. */
static void
try_regex(void *arg, uint32_t id, size_t n)
{
	struct topics *t = arg;
	struct topics_private *p = t->private;
	struct entry *e = &p->entry[id];
	bool again = e->tried == p->pieces;

	(void)n;
	e->tried = p->pieces;
	if (e->text != p->texts) {
		e->text = p->texts;
		e->from = 0;
		e->stopped = false;
	}
	if (e->stopped)
		return;
	if (e->first)
		try_here(t, e);
	else if (!again)
		try_everywhere(t, e);
}

const char *
topics_stopped(struct topics *t)
{
	struct topics_private *p = t->private;

	for (; t->stopped && p->stopped < p->entries; p->stopped++) {
		struct entry *e = &p->entry[p->stopped];
		const char *file = e->file == NULL ? "" : e->file;
		size_t room = strlen(file) + e->len + 32;
		char *said;

		if (!e->stopped || e->text != p->texts || e->told)
			continue;
		e->told = true;
		said = memory_zeros(room, 1);
		(void)snprintf(said, room, "%s%s%.0zu%s%s", file,
		    e->file == NULL ? "" : ":", e->line,
		    e->file == NULL ? "" : ": ", e->pattern);
		free(p->said);
		p->said = visible(said, strlen(said));
		free(said);
		return p->said;
	}
	return NULL;
}

/* By depth, deepest first, topic, place; the longest first, `!` first. */
static int
by_topic(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	if (x->depth != y->depth)
		return x->depth < y->depth ? 1 : -1;
	if (x->topic != y->topic)
		return x->topic < y->topic ? -1 : 1;
	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->end != y->end)
		return x->end > y->end ? -1 : 1;
	return y->out - x->out;
}

static const struct topics *sorting;	/* qsort(3) takes no argument */

static int
by_place(const void *a, const void *b)
{
	const struct topics_match *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->end != y->end)
		return x->end < y->end ? -1 : 1;
	return strcmp(sorting->topic[x->topic].name,
	    sorting->topic[y->topic].name);
}

static void
add_match(struct topics *t, const struct candidate *c)
{
	t->match = memory_grow(t->match, &t->private->match_size, t->matches + 1,
	    sizeof(*t->match));
	t->match[t->matches++] = (struct topics_match){
	    t->private->base + c->start, t->private->base + c->end, c->topic };
}

/*
 * Words taken out
 */

/*
 * Find the near words that `!` patterns ask for, where there is anything of
 * their topic or a topic below it to take out.
 */
static void
look_for_taken_out(struct topics *t)
{
	struct topics_private *p = t->private;

	for (size_t i = 0; i < p->candidates; i++) {
		const struct candidate *c = &p->candidate[i];

		for (uint32_t at = c->topic + 1; !c->out && at != 0;
		    at = t->topic[at - 1].parent)
			nearness_mark(p->nearness, at - 1, &p->text, c->start,
			    c->end);
	}
	nearness_search_marked(p->nearness, p->s, p->len, &p->text, found_near,
	    t);
}

/* What `!` patterns match, by topic and place; *n of them. */
static struct candidate *
taken_out(struct topics_private *p, size_t *n)
{
	struct candidate *out;

	*n = 0;
	for (size_t i = 0; i < p->candidates; i++)
		*n += p->candidate[i].out;
	if (*n == 0)
		return NULL;
	out = memory_zeros(*n, sizeof(*out));
	*n = 0;
	for (size_t i = 0; i < p->candidates; i++)
		if (p->candidate[i].out)
			out[(*n)++] = p->candidate[i];
	qsort(out, *n, sizeof(*out), by_topic);
	return out;
}

/* Is one of its words in what a `!` pattern of its topic matches? */
static bool
is_taken_out(const struct topics_private *p, const struct candidate *c,
    const struct candidate *out, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (out[i].topic != c->topic)
			continue;
		for (size_t k = c->near; k < c->near + c->nears; k++)
			if (p->near[k].start < out[i].end &&
			    p->near[k].end > out[i].start)
				return true;
	}
	return false;
}

/* Drop the matches of near words of which one is taken out. */
static void
drop_taken_out(struct topics_private *p)
{
	size_t n, kept = 0;
	struct candidate *out;

	if (p->nears == 0 || (out = taken_out(p, &n)) == NULL)
		return;
	for (size_t i = 0; i < p->candidates; i++)
		if (p->candidate[i].out || p->candidate[i].nears == 0 ||
		    !is_taken_out(p, &p->candidate[i], out, n))
			p->candidate[kept++] = p->candidate[i];
	p->candidates = kept;
	free(out);
}

/*
 * Choose among the candidates of one depth, from i on: in each topic the
 * leftmost longest.  What is chosen is a candidate of the topic above too.
 * Where the next depth starts.
 */
static size_t
choose(struct topics *t, size_t i)
{
	struct topics_private *p = t->private;
	size_t n = p->candidates;
	unsigned depth;

	qsort(p->candidate + i, n - i, sizeof(*p->candidate), by_topic);
	depth = p->candidate[i].depth;
	for (; i < n && p->candidate[i].depth == depth; i++) {
		struct candidate c = p->candidate[i];
		struct taken *taken = &p->taken[c.topic];

		if (taken->text == p->texts && p->base + c.start < taken->end)
			continue;
		*taken = (struct taken){ p->texts, p->base + c.end };
		if (c.out)
			continue;
		add_match(t, &c);
		if (t->topic[c.topic].parent != 0)
			add_candidate(t, c.start, c.end,
			    t->topic[c.topic].parent - 1, false);
	}
	return i;
}

/*
 * Pieces
 */

#define BACK 1024		/* bytes before a piece that can be looked at */
#define SPACE_WITHIN 4096	/* bytes in which a piece may end early */

/* Where a piece may be cut at byte `at` or before: after a space, if any. */
static size_t
cut(const char *s, size_t at)
{
	size_t i = at;

	while (i > at - SPACE_WITHIN && s[i - 1] != ' ')
		i--;
	if (i > at - SPACE_WITHIN)
		return i;
	for (i = at; ((unsigned char)s[i] & 0xc0) == 0x80 && i > at - 4;)
		i--;
	return i;
}

/* Bytes before the piece that expressions may see: as many as BACK. */
static size_t
bytes_before(const struct topics_private *p)
{
	size_t n = p->base < BACK ? p->base : BACK;

	while (n > 0 && ((unsigned char)p->s[-(ptrdiff_t)n] & 0xc0) == 0x80)
		n--;
	return n;
}

/* Words of the piece that the next one has, too. */
static size_t
words_of_both(const struct topics_private *p)
{
	struct words words;
	struct word w;
	size_t n = 0;

	words_begin(&words, p->s + p->next, p->len - p->next, 0);
	while (words_next(&words, &w))
		n++;
	return n;
}

/* Find the matches in the piece at hand that start before the next one. */
static void
find_in_piece(struct topics *t)
{
	struct topics_private *p = t->private;
	size_t first = t->matches;

	p->pieces++;
	p->before = bytes_before(p);
	p->candidates = p->nears = 0;
	phrases_read(p->phrases, p->s, p->len, &p->text);
	t->words += p->text.parts.words;
	if (p->next < p->len)
		t->words -= words_of_both(p);
	phrases_search(p->phrases, p->s, &p->text, found_phrase, try_regex, t);
	nearness_search(p->nearness, p->s, p->len, &p->text, found_near, t);
	for (size_t i = 0; i < p->nalways; i++)
		try_regex(t, p->always[i], 0);
	look_for_taken_out(t);
	drop_taken_out(p);
	for (size_t i = 0; i < p->candidates;)
		i = choose(t, i);
	sorting = t;
	if (t->matches - first > 1)
		qsort(t->match + first, t->matches - first, sizeof(*t->match),
		    by_place);
}

void
topics_find(struct topics *t, const char *text, size_t len)
{
	struct topics_private *p = t->private;

	p->texts++;
	t->matches = t->words = p->stopped = 0;
	t->stopped = false;
	p->base = 0;
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
