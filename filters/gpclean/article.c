#include "article.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "unicode.h"
#include "utf8.h"
#include "vector.h"

enum shape {
	SHAPE_ENDS = 1,		/* with the mark of a sentence's end */
	SHAPE_BROKEN = 2,	/* off, with an ellipsis */
	SHAPE_PROSE = 4,
	SHAPE_LINK = 8,		/* so short that it may be a link */
	SHAPE_COLON = 16,	/* ends with one: introduces what follows */
	SHAPE_NAME = 32,	/* two to four words, each with a capital */
	SHAPE_CAPITALS = 64,	/* few words, all in capitals */
	SHAPE_RULED = 128	/* a rule has decided over it */
};

/* Words from which on a line with an end mark, or without, is prose. */
#define PROSE_WORDS 6
#define PROSE_WORDS_OPEN 40
#define PROSE_BYTES 400		/* a line so long has so many */
#define PROSE_BYTES_WIDE 42	/* 14 characters, where words have no spaces */
#define WIDE_MARKS 0x3000
#define PROSE_SURE 600		/* and one so long is no blurb */

#define LINK_WORDS 4
#define NAME_WORDS 4
#define LINK_BYTES 36
/*
 * Close behind prose, with nothing dropped near, no line is judged: prose so
 * many lines behind other prose, and lines up to the next, of which the last
 * is so many behind.  Nor are they in the first lines of a document, or where
 * it ends after a few.
 */
#define CLEAN_PROSE 3
#define CLEAN_GAP 5
#define FIRST_LINES 8
#define FEW_LINES 16

/* Prose so far behind other prose, or with so many such words, may wait. */
#define DOUBT_GAP 4
#define DOUBT_FURNITURE 2

#define OPEN_BYTES 40		/* of a line that may go on in the next */
#define BROKEN_LINES 3		/* that go on: as good as two paragraphs */
#define END_PROSE 2		/* before so many lines of it nothing ends */
#define MENU_LINKS 4		/* a run of so many is a menu, and below */
#define MENU_LINKS_BELOW 6	/* prose of so many: there are lists, too */
#define TITLE_WORDS 4		/* a shorter line may well come twice */

const char article_line_reason[] = "line";

void
article_open(struct article *a, struct rules *rules,
    const struct lines *lines, article_emit *emit, void *arg)
{
	*a = (struct article){ .rules = rules, .lines = lines, .emit = emit,
	    .arg = arg };
}

/* A quote or bracket that may stand behind the mark of a sentence's end. */
static bool
is_closer(uint32_t c)
{
	enum unicode_category gc;

	if (c < 0x80)
		return c == '"' || c == '\'' || c == ')' || c == ']' ||
		    c == '}';
	gc = unicode_record(c)->category;
	return gc == GC_Pe || gc == GC_Pf || gc == GC_Pi;
}

/* The mark a text ends with, behind closing quotes and brackets. */
static uint32_t
end_mark(const char *s, size_t n, bool *dots)
{
	uint32_t c = 0;

	for (size_t len; n > 0; n -= len) {
		len = 1;
		c = (unsigned char)s[n - 1];
		if (c >= 0x80)
			len = utf8_decode_back(s, n, &c);
		if (!is_closer(c))
			break;
	}
	*dots = c == 0x2026 || (c == '.' && n > 2 && s[n - 2] == '.');
	return c;
}

/*
 * Words, told by the spaces between them: how many, where they are fewer
 * than `enough`.
 */
static size_t
count_words(const char *s, size_t n, size_t enough)
{
	size_t words = 1, i = 0;

	for (; n - i >= VECTOR_BYTES && words < enough; i += VECTOR_BYTES)
		for (uint64_t b = vector_bits(vector_is(vector_load(s + i),
		    ' ')); b != 0; b &= b - 1)
			words++;
	for (; i < n && words < enough; i++)
		words += s[i] == ' ';
	return words;
}

/* A line without a letter or digit: stars, rules, arrows. */
static bool
is_ornament(const char *s, size_t n)
{
	uint32_t c;

	for (size_t i = 0, k; i < n; i += k) {
		char small = (char)(s[i] | 0x20);

		k = 1;
		if ((small >= 'a' && small <= 'z') ||
		    (s[i] >= '0' && s[i] <= '9'))
			return false;
		if ((unsigned char)s[i] < 0x80)
			continue;
		k = utf8_decode(s + i, n - i, &c);
		if (unicode_letter(c) || unicode_number(c))
			return false;
	}
	return true;
}

static bool
is_capitals(const char *s, size_t n)
{
	size_t capitals = 0;
	uint32_t c;

	for (size_t i = 0, len; i < n; i += len) {
		len = utf8_decode(s + i, n - i, &c);
		if (unicode_lower(c))
			return false;
		capitals += unicode_upper(c);
	}
	return capitals >= 3;
}

/* Two to four words that all begin with a capital, as a person's name. */
static bool
is_name(const char *s, size_t n)
{
	size_t words = count_words(s, n, NAME_WORDS + 1);
	bool begins = true;
	uint32_t c;

	for (size_t i = 0, len; i < n; i += len) {
		len = utf8_decode(s + i, n - i, &c);
		if (begins && !unicode_upper(c))
			return false;
		begins = c == ' ';
		if (!begins && !unicode_letter(c) && c != '-' && c != '\'' &&
		    c != '.' && c != 0x2019)
			return false;
	}
	return words >= 2 && words <= NAME_WORDS;
}

/* The full stops and question marks of other scripts. */
static bool
is_foreign_end(uint32_t mark)
{
	return mark == 0x3002 || mark == 0xff01 || mark == 0xff1f ||
	    mark == 0x964 || mark == 0x61f || mark == 0x6d4;
}

static unsigned
shape_of(const char *s, size_t n)
{
	bool dots;
	uint32_t mark = end_mark(s, n, &dots);
	size_t words, enough;
	unsigned shape = 0;

	if (mark == '.' || mark == '!' || mark == '?' || mark == ';' ||
	    mark == 0x2026 || is_foreign_end(mark))
		shape |= SHAPE_ENDS;
	if (dots)
		shape |= SHAPE_BROKEN;
	if (mark == ':')
		shape |= SHAPE_COLON | SHAPE_ENDS;
	enough = (shape & SHAPE_ENDS) ? PROSE_WORDS : PROSE_WORDS_OPEN;
	words = n >= PROSE_BYTES ? enough : count_words(s, n, enough);
	if (words >= enough)
		shape |= SHAPE_PROSE;
	if ((shape & SHAPE_ENDS) && mark >= WIDE_MARKS &&
	    n >= PROSE_BYTES_WIDE)
		shape |= SHAPE_PROSE;	/* there are no spaces to count */
	if (shape == 0 && words <= LINK_WORDS && n <= LINK_BYTES)
		shape |= SHAPE_LINK;
	if ((shape & SHAPE_LINK) && is_name(s, n))
		shape |= SHAPE_NAME;
	if ((shape & SHAPE_LINK) && is_capitals(s, n))
		shape |= SHAPE_CAPITALS;
	return shape;
}

/* Turn each of four numbers and add the next 16 bytes to them. */
static quad
turn(quad h, const char *s)
{
	quad v;

	memcpy(&v, s, sizeof(v));
	return (h << 5 | h >> 27) + v;
}

/*
 * A number that tells lines apart.  It is asked of every line, so it takes
 * 32 bytes at a time.
 */
static uint64_t
fingerprint(const char *s, size_t n)
{
	quad a = { (uint32_t)n, 1, 2, 3 }, b = { 4, 5, 6, 7 };
	char rest[32] = { 0 };
	uint64_t h[4];

	for (; n >= 32; s += 32, n -= 32) {
		a = turn(a, s);
		b = turn(b, s + 16);
	}
	memcpy(rest, s, n);
	a = turn(a, rest);
	b = turn(b, rest + 16);
	memcpy(h, &a, sizeof(a));
	memcpy(h + 2, &b, sizeof(b));
	for (size_t i = 1; i < 4; i++)
		h[0] = (h[0] ^ h[0] >> 29) * 0x9e3779b97f4a7c15 + h[i];
	return (h[0] ^ h[0] >> 29) * 0x9e3779b97f4a7c15;
}

static bool
is_recent(const struct article *a, uint64_t print)
{
	size_t n = a->recents < ARTICLE_RECENT ? a->recents : ARTICLE_RECENT;

	for (size_t i = 0; i < n; i++)
		if (a->recent[i] == print)
			return true;
	return false;
}

static bool
is_last(const struct article *a, uint64_t print)
{
	return a->recents > 0 &&
	    a->recent[(a->recents - 1) % ARTICLE_RECENT] == print;
}

/* Hand out a line; what it was is remembered for those behind it. */
static void
emit(struct article *a, const char *key, size_t key_len, const char *text,
    size_t len, const char *reason, enum line_kind kind,
    const struct judgement *j)
{
	a->entitled |= reason == NULL;
	place_pass(&a->place, reason == NULL || reason == article_line_reason ?
	    kind : KIND_DROPPED, kind >= KIND_INTRO);
	a->emit(a->arg, key, key_len, text, len, reason, j);
}

/* Hand out the lines that wait; those that no one dropped are kept. */
static void
emit_all(struct article *a)
{
	for (size_t i = 0; i < a->n; i++) {
		const struct waiting *w = &a->waiting[i];
		const char *key = a->store + w->at;

		emit(a, key, w->key_len, key + w->key_len, w->len,
		    w->reason, w->line.kind, &w->judgement);
	}
	a->n = 0;
	a->used = 0;
}

static void
drop(struct waiting *w, const char *reason)
{
	if (w->reason == NULL)
		w->reason = reason;
}

/*
 * Is the run of short lines from `from` to `end` a menu?  The lines in it
 * that a rule dropped speak for it, but some that none did must be there.
 */
static bool
is_menu(const struct article *a, size_t from, size_t end)
{
	size_t links = 0, open = 0;

	for (size_t i = from; i < end; i++) {
		bool link = (a->waiting[i].shape & SHAPE_LINK) != 0;

		links += link;
		open += link && a->waiting[i].reason == NULL;
	}
	return links >= (a->place.prose == 0 ? MENU_LINKS : MENU_LINKS_BELOW) &&
	    open > 1;
}

/* Drop the menus among the lines that wait; after a colon it is a list. */
static void
drop_menus(struct article *a)
{
	for (size_t i = 0, end; i < a->n; i = end + 1) {
		bool list = i > 0 ? (a->waiting[i - 1].shape & SHAPE_COLON) :
		    a->introduced;

		for (end = i; end < a->n && (a->waiting[end].shape &
		    (SHAPE_LINK | SHAPE_RULED)); end++)
			;
		if (list || !is_menu(a, i, end))
			continue;
		for (size_t j = i; j < end; j++)
			drop(&a->waiting[j], "menu");
		a->links = end == a->n;
	}
}

/* The name of the paper, in capitals, above the title. */
static void
drop_masthead(struct article *a)
{
	size_t lines = 0;
	struct waiting *first = NULL;

	for (size_t i = a->n; i > 0; i--)
		if (a->waiting[i - 1].reason == NULL) {
			first = &a->waiting[i - 1];
			lines++;
		}
	if (!a->entitled && lines >= 2 && (first->shape & SHAPE_CAPITALS))
		first->reason = "masthead";
}

/* The lines that wait, with `next` of `len` bytes behind them, if any. */
static void
look(const struct article *a, struct view *v, enum line_kind next, size_t len)
{
	view_begin(v, &a->place);
	for (size_t i = 0; i < a->n; i++) {
		const struct waiting *w = &a->waiting[i];

		view_add(v, w->reason == NULL || w->reason ==
		    article_line_reason ? w->line.kind : KIND_DROPPED, w->len);
	}
	if (next != KIND_NONE)
		view_add(v, next, len);
}

static void
judge(const struct article *a, struct judgement *j, enum line_class class)
{
	j->made = true;
	j->class = class;
	j->score = lines_score(a->lines, class, j->measure);
}

/*
 * Is line i of the window in the run of an article: close behind prose, with
 * nothing dropped around?  Then it is not judged.
 */
static bool
is_clean(const struct article *a, size_t i, size_t gap)
{
	if (a->place.gap + i > gap || !place_clean(&a->place))
		return false;
	for (size_t k = 0; k < i; k++)
		if (a->waiting[k].reason != NULL)
			return false;
	return true;
}

/* Judge the lines that wait, with `next` of `len` bytes behind them. */
static void
judge_waiting(struct article *a, enum line_kind next, size_t len)
{
	struct view view;
	bool list = a->introduced && a->place.gap == 0;

	if (a->place.lines + a->n < (next == KIND_NONE ? FEW_LINES :
	    FIRST_LINES) || (next != KIND_NONE && is_clean(a, a->n, CLEAN_GAP)))
		return;
	look(a, &view, next, len);
	for (size_t i = 0; i < a->n; i++) {
		struct waiting *w = &a->waiting[i];
		struct judgement *j = &w->judgement;
		const char *text;

		text = a->store + w->at + w->key_len;
		list = list && (next != KIND_NONE ||
		    lines_listed(text, w->len));
		if (list || w->reason != NULL || (w->shape & SHAPE_RULED))
			continue;
		lines_measure(a->lines, &w->line, text, w->len);
		memcpy(j->measure, w->line.measure, sizeof(w->line.measure));
		j->measure[INTRO] = a->introduced;
		view_before(&view, &a->place, i, j->measure);
		view_behind(&view, i, j->measure);
		judge(a, j, (w->shape & SHAPE_PROSE) ? LINE_LATE :
		    LINE_OTHER);
		if (j->score < 0)
			w->reason = article_line_reason;
		else
			list = (w->shape & SHAPE_COLON) != 0;
	}
}

/* What waits in the body of an article is decided by what came by now. */
static void
settle_body(struct article *a, enum line_kind next, size_t len)
{
	drop_menus(a);
	drop_masthead(a);
	judge_waiting(a, next, len);
	emit_all(a);
}

/* A line of prose is judged by what it is and those before it. */
static void
judge_prose(struct article *a, struct judgement *j, const char *text,
    size_t len, bool seen)
{
	struct view view;
	struct measured line = { .kind = KIND_PROSE };

	drop_menus(a);
	line.measure[SEEN] = seen;
	lines_measure(a->lines, &line, text, len);
	memcpy(j->measure, line.measure, sizeof(line.measure));
	j->measure[INTRO] = a->introduced;
	look(a, &view, KIND_NONE, 0);
	view_before(&view, &a->place, a->n, j->measure);
	judge(a, j, LINE_PROSE);
}

static void
settle_list(struct article *a)
{
	for (size_t i = 0; i < a->n; i++)
		drop(&a->waiting[i], "teaser");
	emit_all(a);
}

static void
settle(struct article *a)
{
	if (a->part == PART_BODY)
		settle_body(a, KIND_NONE, 0);
	else
		settle_list(a);
}

static struct waiting *
wait_for_more(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len, unsigned shape, const char *reason)
{
	struct waiting *w;

	if (a->n == ARTICLE_WINDOW)
		settle(a);
	if (key_len + len > a->size - a->used) {
		a->size = 2 * (a->used + key_len + len);
		if ((a->store = realloc(a->store, a->size)) == NULL)
			err(2, NULL);
	}
	w = &a->waiting[a->n++];
	*w = (struct waiting){ .at = a->used, .key_len = key_len, .len = len,
	    .shape = shape, .reason = reason };
	memcpy(a->store + a->used, key, key_len);
	memcpy(a->store + a->used + key_len, text, len);
	a->used += key_len + len;
	return w;
}

/* Out at once if nothing waits before it, else in its turn. */
static void
decide(struct article *a, const char *key, size_t key_len, const char *text,
    size_t len, unsigned shape, const char *reason)
{
	if (a->n == 0)
		emit(a, key, key_len, text, len, reason, KIND_NONE, NULL);
	else
		(void)wait_for_more(a, key, key_len, text, len, shape, reason);
}

static void
begin_part(struct article *a, enum part part)
{
	a->part = part;
	a->links = a->introduced = a->after_date = a->open = false;
	a->broken = 0;
}

void
article_document(struct article *a)
{
	settle(a);
	begin_part(a, PART_BODY);
	a->entitled = false;
	place_begin(&a->place);
	a->recents = a->last_len = 0;
	memset(a->seen, 0, sizeof(a->seen));
}

/* The last line that waits and that no rule has decided over; or NULL. */
static struct waiting *
last_undecided(struct article *a)
{
	for (size_t i = a->n; i > 0; i--)
		if (a->waiting[i - 1].reason == NULL)
			return &a->waiting[i - 1];
	return NULL;
}

/* A name above a date is the byline, unless it is the title. */
static void
dated(struct article *a)
{
	struct waiting *w = last_undecided(a);

	if (w == NULL || w != &a->waiting[a->n - 1] || !(w->shape & SHAPE_NAME))
		return;
	w->reason = "byline";
	if (last_undecided(a) == NULL && !a->entitled)
		w->reason = NULL;
}

/* A line that a rule is for. */
static void
ruled_line(struct article *a, const struct rule *r, const char *key,
    size_t key_len, const char *text, size_t len, unsigned shape)
{
	bool date = r->action == ACTION_DATE;

	if (date)
		dated(a);
	decide(a, key, key_len, text, len, shape | SHAPE_RULED, r->name);
	a->after_date = date;
	if (r->action == ACTION_START)
		article_document(a);
	if (date || r->action == ACTION_DROP || r->action == ACTION_START ||
	    a->part == PART_END)
		return;
	if (r->action == ACTION_END && a->documents && a->place.prose < END_PROSE)
		return;
	settle(a);
	a->from = r;
	begin_part(a, r->action == ACTION_LIST ? PART_LIST :
	    r->action == ACTION_FROM ? PART_FROM : PART_END);
}

/*
 * May it be a title?  It has words, so many that its coming twice is no
 * accident, and no full stop.
 */
static bool
is_title(const char *s, size_t n)
{
	uint32_t c;
	size_t letters = 0;
	bool dots;

	if (n > RULES_LINE_MAX || count_words(s, n, TITLE_WORDS) < TITLE_WORDS ||
	    end_mark(s, n, &dots) == '.')
		return false;
	for (size_t i = 0; i < n; i += utf8_decode(s + i, n - i, &c)) {
		(void)utf8_decode(s + i, n - i, &c);
		letters += unicode_letter(c);
	}
	return letters > n / 4;
}

/* Is the line before the last one that waits the headline of a teaser? */
static bool
is_teaser(const struct article *a)
{
	const struct waiting *head;

	if (a->n < 2)
		return false;
	head = &a->waiting[a->n - 2];
	return head->reason == NULL && head[1].reason != NULL &&
	    strcmp(head[1].reason, "repeat") == 0 &&
	    is_title(a->store + head->at + head->key_len, head->len);
}

static void
write_prose(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len, unsigned shape, const struct judgement *j)
{
	a->introduced = (shape & SHAPE_COLON) != 0;
	emit(a, key, key_len, text, len, j != NULL && j->score < 0 &&
	    !(shape & SHAPE_RULED) ? article_line_reason : NULL,
	    (shape & SHAPE_COLON) ? KIND_INTRO : KIND_PROSE, j);
}

/* Far below the last prose, or with words of furniture? */
static bool
is_doubtful(const struct article *a, const struct judgement *j)
{
	return j->score < a->lines->doubt && (j->measure[GAP] >= DOUBT_GAP ||
	    j->measure[FURNITURE] >= DOUBT_FURNITURE);
}

static void
wait_for_prose(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len, unsigned shape, const struct judgement *j)
{
	struct waiting *w = wait_for_more(a, key, key_len, text, len, shape,
	    NULL);

	w->line.measure[SEEN] = j->measure[SEEN];
	w->line.kind = KIND_PROSE;
}

/*
 * Where paragraphs were broken at the width of a page, a line that has no
 * end goes on in the next if that begins in lower case: both are prose.
 */
static bool
continues(struct article *a, const char *text, size_t len, unsigned shape)
{
	struct waiting *before = a->n > 0 ? &a->waiting[a->n - 1] : NULL;
	bool open = a->open, ends = (shape & SHAPE_ENDS) != 0;
	uint32_t first;

	a->open = !ends && len >= OPEN_BYTES;
	if (!open || (!a->open && !ends) || utf8_decode(text, len, &first) ==
	    0 || !unicode_lower(first))
		return false;
	if (before != NULL && before->reason == NULL) {
		before->shape |= SHAPE_PROSE;
		before->line.kind = KIND_PROSE;
	}
	return true;
}

/* Prose is decided at once, unless it is in doubt. */
static void
body_prose(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len, unsigned shape, bool seen)
{
	struct judgement j = { .made = false };

	if (len < PROSE_SURE && !is_clean(a, a->n, CLEAN_PROSE))
		judge_prose(a, &j, text, len, seen);
	if (j.made && !(shape & SHAPE_RULED) && is_doubtful(a, &j)) {
		wait_for_prose(a, key, key_len, text, len, shape, &j);
		return;
	}
	settle_body(a, KIND_PROSE, len);
	write_prose(a, key, key_len, text, len, shape, &j);
}

static void
body_line(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len, unsigned shape, bool seen)
{
	bool after_date = a->after_date;
	struct waiting *w;

	a->after_date = false;
	if ((shape & SHAPE_BROKEN) && is_teaser(a)) {
		a->waiting[a->n - 2].reason = "teaser";
		decide(a, key, key_len, text, len, shape, "teaser");
		settle(a);
		begin_part(a, PART_LIST);
		return;
	}
	if (after_date && (shape & SHAPE_NAME) &&
	    (a->entitled || last_undecided(a) != NULL)) {
		decide(a, key, key_len, text, len, SHAPE_RULED, "byline");
		return;
	}
	if (a->links && (shape & SHAPE_LINK)) {
		decide(a, key, key_len, text, len, shape, "menu");
		return;
	}
	a->links = false;
	if (continues(a, text, len, shape))
		shape |= SHAPE_PROSE;
	if (shape & SHAPE_PROSE) {
		body_prose(a, key, key_len, text, len, shape, seen);
		return;
	}
	w = wait_for_more(a, key, key_len, text, len, shape, NULL);
	w->line.measure[SEEN] = seen;
	w->line.kind = (uint8_t)lines_kind(text, len);
}

/*
 * Two paragraphs of prose in a row: the article goes on, or one begins, as
 * it does below the menus of a page, or where documents are not known.  Of
 * the lines before the prose, the last `prose` lines that wait, only a title
 * can belong to it.
 */
static void
resume(struct article *a, size_t prose)
{
	struct waiting *title = NULL;

	for (size_t i = 0; i < a->n - prose; i++) {
		struct waiting *w = &a->waiting[i];

		if (w->reason != NULL)
			continue;
		if (title != NULL)
			title->reason = "teaser";
		title = w;
	}
	if (title != NULL && a->documents && a->entitled)
		title->reason = "teaser";
	begin_part(a, PART_BODY);
	for (size_t i = a->n - prose; i < a->n; i++)
		if (a->waiting[i].reason == NULL)
			a->waiting[i].line.kind = KIND_PROSE;
	emit_all(a);
}

/*
 * How many of the lines that wait are prose, if the article goes on with
 * this line, else SIZE_MAX.  Of paragraphs that were broken at the width of
 * a page, some lines in a row do what two paragraphs do.
 */
static size_t
resumed(struct article *a, const char *text, size_t len, unsigned shape)
{
	const struct waiting *last = last_undecided(a);
	bool sure = (shape & SHAPE_PROSE) && len >= PROSE_SURE;
	bool prose = sure || (shape & (SHAPE_PROSE | SHAPE_BROKEN)) ==
	    SHAPE_PROSE;

	a->broken = continues(a, text, len, shape) ? a->broken + 1 : 0;
	if (a->part == PART_END && a->documents)
		return SIZE_MAX;
	if (a->broken > 0)
		return a->broken < BROKEN_LINES ? SIZE_MAX :
		    a->broken < a->n ? a->broken : a->n;
	if (prose && last != NULL && (last->shape & SHAPE_PROSE))
		return a->n - (size_t)(last - a->waiting);
	return sure ? 0 : SIZE_MAX;
}

/* A line below the article, in a list of teasers or behind its end. */
static void
list_line(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len, unsigned shape)
{
	struct waiting *last = last_undecided(a);
	bool after_prose = last != NULL && (last->shape & SHAPE_PROSE);
	size_t prose = resumed(a, text, len, shape);

	if (prose != SIZE_MAX) {
		resume(a, prose);
		write_prose(a, key, key_len, text, len, shape, NULL);
		return;
	}
	(void)wait_for_more(a, key, key_len, text, len, shape, NULL);
	if (a->broken == 0 && ((shape & SHAPE_BROKEN) || (after_prose &&
	    !(shape & SHAPE_PROSE))))
		settle_list(a);
}

/* The reason to drop a line that stands here already; NULL. */
static const char *
repeated(struct article *a, const char *text, size_t len, uint64_t print)
{
	if (is_last(a, print) || (is_recent(a, print) && is_title(text, len)))
		return "repeat";
	a->recent[a->recents++ % ARTICLE_RECENT] = print;
	return NULL;
}

/*
 * Is a line that is too long for a title the one before once more?  It is
 * compared with a copy: a fingerprint of all long lines would cost more.
 */
static const char *
repeated_long(struct article *a, const char *text, size_t len)
{
	bool same = a->last_len == len && memcmp(a->last, text, len) == 0;

	a->recent[a->recents++ % ARTICLE_RECENT] = 0;
	if (same)
		return "repeat";
	if (len > a->last_size) {
		free(a->last);
		a->last_size = 2 * len;
		if ((a->last = malloc(a->last_size)) == NULL)
			err(2, NULL);
	}
	memcpy(a->last, text, len);
	a->last_len = len;
	return NULL;
}

/* Did the line stand in this document before? */
static bool
was_seen(struct article *a, uint64_t print)
{
	uint64_t *slot = &a->seen[print & (ARTICLE_SEEN - 1)];
	bool seen = *slot == print;

	*slot = print;
	return seen;
}

void
article_line(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len)
{
	const struct rule *r = rules_line(a->rules, text, len);
	unsigned shape = shape_of(text, len);
	const char *reason;
	uint64_t print;
	bool seen;

	if (a->part == PART_FROM) {
		if (!rules_until(a->rules, a->from, text, len)) {
			decide(a, key, key_len, text, len, 0, a->from->name);
			return;
		}
		begin_part(a, PART_BODY);
	}
	if (r == NULL && is_ornament(text, len)) {
		decide(a, key, key_len, text, len, SHAPE_RULED, "ornament");
		return;
	}
	if (r != NULL && r->action != ACTION_KEEP) {
		ruled_line(a, r, key, key_len, text, len, shape);
		return;
	}
	if (len > RULES_LINE_MAX) {
		seen = false;
		reason = repeated_long(a, text, len);
	} else {
		a->last_len = 0;
		print = fingerprint(text, len);
		seen = was_seen(a, print);
		reason = repeated(a, text, len, print);
	}
	if (reason != NULL)
		decide(a, key, key_len, text, len, SHAPE_RULED, reason);
	else if (a->part != PART_BODY)
		list_line(a, key, key_len, text, len, shape);
	else
		body_line(a, key, key_len, text, len,
		    r == NULL ? shape : SHAPE_PROSE | SHAPE_RULED, seen);
}

void
article_cut(struct article *a, const char *key, size_t key_len,
    const char *text, size_t len, const char *reason)
{
	decide(a, key, key_len, text, len, SHAPE_RULED, reason);
}

/*
 * May there be an end mark, or a small letter, with a capital or a quote
 * right behind it?  Bytes beyond ASCII may be anything.
 */
static bool
has_seam(const char *s, size_t n)
{
	vector seams = { 0 };
	size_t i = 0;

	for (; n - i > VECTOR_BYTES; i += VECTOR_BYTES) {
		vector v = vector_load(s + i), w = vector_load(s + i + 1);

		seams |= (vector_within(v, 'a', 'z') | vector_is(v, '.') |
		    vector_is(v, '!') | vector_is(v, '?') | vector_is(v, ')')) &
		    vector_within(w, 'A', 'Z');
		seams |= vector_within(v, '\x80', '\xff');
	}
	if (vector_any(seams))
		return true;
	for (; i + 1 < n; i++)
		if ((unsigned char)s[i] >= 0x80 || (s[i] != ' ' &&
		    s[i + 1] >= 'A' && s[i + 1] <= 'Z'))
			return true;
	return n > 0 && (unsigned char)s[n - 1] >= 0x80;
}

/* The same as pairs; bytes beyond ASCII may be anything. */
void
article_pairs(struct pairs *p, unsigned kind)
{
	pairs_add(p, kind, 0, 'a', 'z');
	pairs_add(p, kind, 1, 'A', 'Z');
	for (const char *mark = ".!?)"; *mark != '\0'; mark++)
		pairs_add(p, kind + 1, 0, (unsigned char)*mark,
		    (unsigned char)*mark);
	pairs_add(p, kind + 1, 1, 'A', 'Z');
	pairs_add(p, kind + 2, 0, 0x80, 0xff);
	pairs_add(p, kind + 2, 1, 0, 0xff);
}

/* Is there, before s[i], the end of one line and the start of another? */
static bool
is_seam(const char *s, size_t n, size_t i)
{
	uint32_t before, after;
	unsigned char c = (unsigned char)s[i];

	if ((c < 'A' || c > 'Z') && c < 0xc3)	/* no capital, no quote */
		return false;
	if (s[i - 1] == ' ')			/* as before most of them */
		return false;
	utf8_decode_back(s, i, &before);
	utf8_decode(s + i, n - i, &after);
	return (unicode_upper(after) || after == 0x2018 || after == 0x201c) &&
	    (unicode_lower(before) || before == '?' || before == '!' ||
	    before == '.' || before == ')' || before == 0x2026);
}

static bool
is_furniture(struct article *a, const char *s, size_t n)
{
	const struct rule *r = rules_begin(a->rules, s, n) ?
	    rules_line(a->rules, s, n) : NULL;

	return r != NULL && r->action != ACTION_KEEP;
}

/* Where a blurb breaks off before a seam; 0 where none does. */
static size_t
fused_blurb(const char *text, size_t len)
{
	bool dots;

	for (size_t i = 1; i < len; i++) {
		if (!is_seam(text, len, i))
			continue;
		(void)end_mark(text, i, &dots);
		if (dots)
			return i;
	}
	return 0;
}

/* Where a seam has furniture before it; only a short line can be. */
static size_t
fused_furniture(struct article *a, const char *text, size_t len)
{
	size_t end = len > RULES_LINE_MAX ? RULES_LINE_MAX + 1 : len;

	if (!has_seam(text, end))
		return 0;
	for (size_t i = 1; i < end; i++)
		if (is_seam(text, len, i) && is_furniture(a, text, i))
			return i;
	return 0;
}

/* Where a seam has furniture behind it, up to the end. */
static size_t
fused_end(struct article *a, const char *text, size_t len)
{
	size_t i = len > RULES_LINE_MAX ? len - RULES_LINE_MAX : 1;

	if (!has_seam(text + i - 1, len - (i - 1)))
		return 0;
	for (; i < len; i++)
		if (is_seam(text, len, i) &&
		    is_furniture(a, text + i, len - i))
			return i;
	return 0;
}

/*
 * A seam is believed where what stands before or behind it is furniture by
 * itself, or where a blurb breaks off before it in a list of teasers.
 */
size_t
article_fused(struct article *a, const char *text, size_t len, bool *over)
{
	size_t at = 0;

	if (a->part == PART_LIST || a->part == PART_END)
		at = fused_blurb(text, len);
	if (at == 0 && rules_begin(a->rules, text, len))
		at = fused_furniture(a, text, len);
	*over = at > 0;
	return at > 0 ? at : fused_end(a, text, len);
}

void
article_close(struct article *a)
{
	settle(a);
	free(a->store);
	free(a->last);
	a->store = a->last = NULL;
}
