/*
 * Lines are identified by fingerprint.  Their occurrences are linked lists in
 * one array, from which stories are joined and documents counted at the end.
 */
#include "learn.h"

#include <ctype.h>
#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"

/* A hash of the line without case, with each number as one digit. */
static uint64_t
fingerprint(const char *s, size_t n)
{
	uint64_t h = 0;

	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		if (!isdigit(c))
			h = hash_mix(h ^ (uint64_t)tolower(c));
		else if (i == 0 || !isdigit((unsigned char)s[i - 1]))
			h = hash_mix(h ^ '0');
	}
	return h == 0 ? 1 : h;
}

/* The line with this fingerprint, or NULL. */
static struct learned *
find(const struct learn *l, uint64_t print)
{
	TABLE_EACH(i, &l->by_print, print)
		if (l->line[i].print == print)
			return &l->line[i];
	return NULL;
}

static struct learned *
add(struct learn *l, uint64_t print)
{
	if (l->lines >= UINT32_MAX - 1)
		errx(2, "too many lines");
	MEMORY_ROOM(l->line, l->lines_size, l->lines + 1);
	table_add(&l->by_print, print, (uint32_t)l->lines);
	l->line[l->lines] = (struct learned){ .print = print };
	return &l->line[l->lines++];
}

/*
 * Reading lines
 */

void
learn_document(struct learn *l)
{
	if (l->documents >= UINT32_MAX / 2)
		errx(2, "too many documents");
	MEMORY_ROOM(l->document, l->documents_size, l->documents + 1);
	l->document[l->documents] = (struct document){
	    .story = (uint32_t)l->documents };
	l->documents++;
	l->title = 0;
	l->prose = false;
}

static uint32_t
count_words(const char *s, size_t n)
{
	uint32_t words = 1;

	for (size_t i = 0; i < n; i++)
		words += s[i] == ' ';
	return words;
}

static bool
is_closed(const char *s, size_t n)
{
	return memchr(".!?:", s[n - 1], 4) != NULL;
}

static bool
has_letter(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (isalpha((unsigned char)s[i]) || (unsigned char)s[i] >= 0x80)
			return true;
	return false;
}

/* The last line kept before the first prose may be the title. */
static void
find_title(struct learn *l, const struct learned *e)
{
	struct document *d = &l->document[l->documents - 1];

	d->words += e->words;
	if (l->prose)
		return;
	l->prose = e->words > 0;
	if (l->prose)
		d->title = l->title;
	else
		l->title = e->print;
}

/* Record that the line occurs in this document, once per document. */
static void
add_occurrence(struct learn *l, struct learned *e, bool kept)
{
	uint32_t document = (uint32_t)(2 * (l->documents - 1));

	if (e->last != 0 &&
	    (l->occurrence[e->last].document & ~1u) == document) {
		l->occurrence[e->last].document |= kept;
		return;
	}
	if (l->occurrences >= UINT32_MAX - 1)
		errx(2, "too many lines");
	MEMORY_ROOM(l->occurrence, l->occurrences_size, l->occurrences + 2);
	l->occurrence[++l->occurrences] = (struct occurrence){
	    document | kept, e->last };
	e->last = (uint32_t)l->occurrences;
}

void
learn_line(struct learn *l, const char *s, size_t n, bool kept)
{
	uint64_t print;
	struct learned *e;

	if (n > LEARN_LINE_MAX || !has_letter(s, n) ||
	    memchr(s, '\0', n) != NULL) {	/* a rule is a string */
		l->prose |= kept && n > LEARN_LINE_MAX;
		return;
	}
	print = fingerprint(s, n);
	if ((e = find(l, print)) == NULL) {
		uint32_t words = count_words(s, n);

		e = add(l, print);
		e->words = is_closed(s, n) && words >= LEARN_PROSE ? words : 0;
	} else if (e->text == NULL) {
		e->text = memory_copy(s, n);
	}
	add_occurrence(l, e, kept);
	if (kept)
		find_title(l, e);
}

/*
 * Joining documents to stories
 */

struct pair {			/* two documents, and the words they share */
	uint32_t a, b, words;
};

struct pairs_shared {
	struct pair *pair;
	size_t n, size;
};

/* Any two documents in which a line of prose is kept share its words. */
static void
pair_up(const struct learn *l, const struct learned *e, struct pairs_shared *p)
{
	uint32_t document[LEARN_COPIES];
	size_t n = 0;

	for (uint32_t i = e->last; i != 0; i = l->occurrence[i].before) {
		if ((l->occurrence[i].document & 1) == 0)
			continue;
		if (n == LEARN_COPIES)
			return;
		document[n++] = l->occurrence[i].document / 2;
	}
	for (size_t i = 0; i < n; i++)
		for (size_t k = i + 1; k < n; k++) {
			MEMORY_ROOM(p->pair, p->size, p->n + 1);
			p->pair[p->n++] = (struct pair){ document[k],
			    document[i], e->words };
		}
}

static int
compare_pairs(const void *x, const void *y)
{
	const struct pair *p = x, *q = y;

	return p->a != q->a ? (p->a < q->a ? -1 : 1) :
	    p->b != q->b ? (p->b < q->b ? -1 : 1) : 0;
}

/* Halves the path on its way, or a document that shares with all makes it long. */
static uint32_t
story_of(struct learn *l, uint32_t document)
{
	struct document *d = l->document;

	while (d[document].story != document)
		document = d[document].story = d[d[document].story].story;
	return document;
}

/* Join documents if one of the two shares half of its prose with the other. */
static void
join_stories(struct learn *l)
{
	struct pairs_shared p = { .n = 0 };
	uint32_t words = 0;

	for (size_t i = 0; i < l->lines; i++)
		if (l->line[i].text != NULL && l->line[i].words > 0)
			pair_up(l, &l->line[i], &p);
	if (p.n > 0)
		qsort(p.pair, p.n, sizeof(*p.pair), compare_pairs);
	for (size_t i = 0; i < p.n; i++) {
		const struct pair *q = &p.pair[i];
		uint32_t a = l->document[q->a].words;
		uint32_t b = l->document[q->b].words;

		words += q->words;
		if (i + 1 < p.n && compare_pairs(q, q + 1) == 0)
			continue;
		if (2 * words >= (a < b ? a : b))
			l->document[story_of(l, q->b)].story =
			    story_of(l, q->a);
		words = 0;
	}
	free(p.pair);
}

/*
 * Writing rules
 */

/* Count the stories in which the line occurs, is kept, and is the title. */
static void
count_stories(struct learn *l, struct learned *e)
{
	uint32_t line = (uint32_t)(e - l->line) + 1;

	for (uint32_t i = e->last; i != 0; i = l->occurrence[i].before) {
		uint32_t document = l->occurrence[i].document / 2;
		struct document *story = &l->document[story_of(l, document)];

		if (story->counted == line)
			continue;
		story->counted = line;
		e->documents++;
		e->kept += l->occurrence[i].document & 1;
		e->titled += l->document[document].title == e->print;
	}
}

static bool
is_furniture(const struct learned *e, size_t stories)
{
	size_t n;

	if (e->documents < 2 || e->documents < stories / LEARN_SHARE)
		return false;
	n = strlen(e->text);
	if (!is_closed(e->text, n) && (e->titled == 1 || e->kept == 1))
		return false;
	return count_words(e->text, n) >= LEARN_WORDS ||
	    2 * e->kept < e->documents;
}

static int
compare(const void *a, const void *b)
{
	const struct learned *const *x = a, *const *y = b;

	return strcmp((*x)->text, (*y)->text);
}

/* Write the line as an expression: a number matches any, the rest itself. */
static void
write_expression(struct output *out, const char *s)
{
	output_byte(out, '^');
	for (; *s != '\0'; s++) {
		if (isdigit((unsigned char)*s)) {
			output_write(out, "\\d+", 3);
			s += strspn(s, "0123456789") - 1;
			continue;
		}
		if (strchr("\\^$.|?*+()[]{}#", *s) != NULL)
			output_byte(out, '\\');
		output_byte(out, *s);
	}
	output_byte(out, '$');
}

static void
write_rule(const struct learned *e, size_t stories, struct output *out)
{
	output_printf(out, "# %u of %zu\ndrop\t", (unsigned)e->documents, stories);
	write_expression(out, e->text);
	output_byte(out, '\n');
}

void
learn_write(struct learn *l, struct output *out)
{
	const struct learned **list;
	size_t n = 0, stories = 0;

	if (l->documents == 0)
		return;
	join_stories(l);
	for (size_t i = 0; i < l->documents; i++)
		stories += l->document[i].story == i;
	list = memory_zeros(l->lines + 1, sizeof(*list));
	for (size_t i = 0; i < l->lines; i++) {
		struct learned *e = &l->line[i];

		if (e->text == NULL)
			continue;
		count_stories(l, e);
		if (is_furniture(e, stories))
			list[n++] = e;
	}
	qsort(list, n, sizeof(*list), compare);
	output_printf(out, "# Lines that several documents of one site have, "
	    "written by gplearn.\n# Above each rule: in how many documents its "
	    "line stands. Strike what is no furniture.\nname\tlearned\n");
	for (size_t i = 0; i < n; i++)
		write_rule(list[i], stories, out);
	free(list);
}
