/*
 * Sums over all lines so far are kept for each line, so that a feature of any
 * window is one subtraction; the best span of prose is updated line by line.
 */
#include "page/place.h"

#include <string.h>

#include "bytes/memory.h"

#define PROSE_WORDS 100		/* of a line that are counted */
#define SPAN_WORDS 80		/* most that a span gains by a line */
#define SPAN_COST 6		/* words a span loses by any other line */
#define SHORT_WORDS 4		/* of a line that may be a link */
#define WRAP_BYTES 40		/* of a line that may go on in the next */
#define FAR 60			/* lines; "none" counts as this many */
#define FAR_WORDS 3000
#define COMMENT_PROSE 40	/* words of prose above the first comment */
#define NOTES_WORDS 6		/* of a heading of notes, at most */
#define FORM_WORDS 5		/* of the first line of a form, at least */
#define ITEM_WORDS 15		/* of a short item of a list, at most */
#define NEAR 20			/* lines searched below */
#define NEAR_CONTENT 4		/* lines below whose subject counts */
#define COMMON_SHARE 10		/* one paragraph in ten has a common word */
#define LEAD 4			/* paragraphs with which the article begins */

const char *const place_group_words[GROUPS] = {
#define PLACE_NAME(name, words) words,
	PLACE_GROUPS(PLACE_NAME)
#undef PLACE_NAME
};

const char *const place_feature_names[FEATURES] = {
#define PLACE_NAME(name, group) #name,
	PLACE_FEATURES(PLACE_NAME)
#undef PLACE_NAME
};

const uint8_t place_feature_group[FEATURES] = {
#define PLACE_GROUP(name, group) GROUP_##group,
	PLACE_FEATURES(PLACE_GROUP)
#undef PLACE_GROUP
};

void
place_open(struct place *p)
{
	*p = (struct place){ .live = false };
	p->copy = memory_zeros(PLACE_SEEN, sizeof(*p->copy));
	p->content = memory_zeros(PLACE_CONTENT, sizeof(*p->content));
	place_begin(p);
}

void
place_begin(struct place *p)
{
	MEMORY_ROOM(p->spot, p->size, 1);
	memset(&p->spot[0], 0, sizeof(p->spot[0]));
	place_rewind(p, 0);
}

/* A new age frees all entries of the tables; they are cleared when it wraps. */
void
place_rewind(struct place *p, size_t keep)
{
	p->n = keep + 1;
	if (++p->age != 0)
		return;
	memset(p->copy, 0, PLACE_SEEN * sizeof(*p->copy));
	memset(p->content, 0, PLACE_CONTENT * sizeof(*p->content));
	p->age = 1;
}

static bool
holds(const struct place *p, const struct copy *c, uint64_t print)
{
	return c->age == p->age && c->print == (uint32_t)(print >> 32);
}

/*
 * The slot for the copies of a line, one of a pair.  It may be free or hold those
 * of another line.
 */
static struct copy *
slot_of(const struct place *p, uint64_t print)
{
	struct copy *c = &p->copy[print & (PLACE_SEEN - 2)];
	bool second = c[1].age != p->age || holds(p, c + 1, print);

	return c + (second && !holds(p, c, print));
}

static bool
is_ruled(const struct measures *m)
{
	return m->action >= ACTION_DROP;
}

/*
 * Is it the next line of a paragraph wrapped at the width of a page?  A short
 * line can only be its last one.
 */
static bool
goes_on(const struct spot *before, const struct measures *m)
{
	return before->m.bytes >= WRAP_BYTES && before->m.end < EDGE_STOP &&
	    m->start == EDGE_LOWER && (m->bytes >= WRAP_BYTES ||
	    m->end >= EDGE_STOP) && !is_ruled(m) && !is_ruled(&before->m) &&
	    !(before->m.hints & HINT_COMMENT);
}

/* A span gains the words of a line of prose, and loses some by any other. */
static void
extend_spans(const struct place *p, struct spot *s)
{
	uint32_t line = s->sum[SUM_LINES];
	int32_t words = s->m.words < SPAN_WORDS ? s->m.words : SPAN_WORDS;

	if (s->run.words <= 0) {
		s->run = (struct span){ .words = 0, .from = line };
		if (p->live)
			s->best = s->run;
	}
	s->run.words += s->prose ? words : -SPAN_COST;
	s->run.to = line;
	if (s->run.words > s->best.words)
		s->best = s->run;
}

/* Above the text, a hint at a comment is the date or byline of the article. */
static bool
is_comment(const struct spot *s)
{
	return (s->m.hints & HINT_COMMENT) &&
	    s->sum[SUM_PROSE] >= COMMENT_PROSE;
}

static void
add_sums(struct spot *s)
{
	const struct measures *m = &s->m;
	uint32_t words = m->words < PROSE_WORDS ? m->words : PROSE_WORDS;

	s->sum[SUM_LINES]++;
	s->sum[SUM_WORDS] += m->words;
	s->sum[SUM_SHORT] += m->words <= SHORT_WORDS;
	s->sum[SUM_RULED] += is_ruled(m);
	s->sum[SUM_TITLED] += m->titled;
	s->sum[SUM_COPIES] += s->seen > 0;
	s->sum[SUM_DATES] += m->action == ACTION_DATE;
	s->sum[SUM_COMMENTS] += is_comment(s);
	s->sum[SUM_WORDING] += (uint32_t)m->wording;
	if (s->prose) {
		s->sum[SUM_PARAGRAPHS]++;
		s->sum[SUM_PROSE] += words;
		s->sum[SUM_GRAMMAR] += (words * m->function + 50) / 100;
	}
}

/*
 * Does a form for comments begin here: `Leave a reply`, then an instruction?  Two
 * buttons make no form.
 */
static bool
opens_form(const struct spot *s, const struct spot *before)
{
	return s->m.action == ACTION_DROP && (s->m.hints & HINT_COMMENT) &&
	    s->m.words >= FORM_WORDS && (before->m.action == ACTION_END ||
	    (before->m.action == ACTION_DROP &&
	    (before->m.hints & HINT_COMMENT)));
}

/*
 * Below prose: is it a heading such as `Notes to editors`, that of all readers'
 * comments with their number, or that of one, which has a date and time; or the
 * first line of a form for comments?  `Have your say` alone stands in the middle
 * of articles, too.
 */
static bool
heads_notes(const struct spot *s, const struct spot *before)
{
	if (s->sum[SUM_PROSE] < COMMENT_PROSE)
		return false;
	if (opens_form(s, before))
		return true;
	if (s->prose)
		return false;
	if (s->m.action == ACTION_END)
		return s->m.digits > 0;
	if (s->m.action == ACTION_NONE)
		return is_comment(s) && s->m.digits > 0;
	return s->m.action == ACTION_DROP && s->m.words <= NOTES_WORDS &&
	    (s->m.hints & (HINT_FOOT | HINT_CAPTION)) == HINT_FOOT &&
	    s->m.digits == 0;
}

/* Is it a short item of a list, as of links to articles? */
static bool
is_item(const struct measures *m)
{
	return (m->listed || m->start == EDGE_DIGIT) && m->words <= ITEM_WORDS;
}

static void
note_last(struct spot *s, const struct spot *before)
{
	const struct measures *m = &s->m;
	const bool is[LASTS] = {
		[LAST_LIST] = m->action == ACTION_LIST,
		[LAST_DATE] = m->action == ACTION_DATE,
		[LAST_END] = m->action == ACTION_END,
		[LAST_COLON] = m->end == EDGE_COLON,
		[LAST_RELATED] = m->hints & HINT_RELATED,
		[LAST_COMMENT] = is_comment(s),
		[LAST_PROSE] = s->prose,
		[LAST_NOTES] = heads_notes(s, before),
		[LAST_OTHER] = !is_item(m),
	};

	for (size_t k = 0; k < LASTS; k++)
		if (is[k])
			s->last[k] = s->sum[SUM_LINES];
	for (size_t k = 0; k < MARKS; k++)
		if (is[k])
			s->passed[k] = s->sum[SUM_PROSE];
}

/* Derive the sums of s from the spot before it, `back` lines above the last. */
static void
put(struct place *p, struct spot *s, size_t back)
{
	const struct spot *before = &p->spot[p->n - 1 - back];

	memcpy(s->sum, before->sum, sizeof(s->sum));
	memcpy(s->last, before->last, sizeof(s->last));
	memcpy(s->passed, before->passed, sizeof(s->passed));
	s->run = before->run;
	s->best = before->best;
	add_sums(s);
	note_last(s, before);
	extend_spans(p, s);
}

void
place_add(struct place *p, const struct measures *m, size_t content, size_t n)
{
	struct copy *copy = slot_of(p, m->print);
	struct spot *s, *before;

	if (!holds(p, copy, m->print))
		*copy = (struct copy){ .print = (uint32_t)(m->print >> 32),
		    .age = p->age };
	MEMORY_ROOM(p->spot, p->size, p->n + 1);
	before = &p->spot[p->n - 1];
	s = &p->spot[p->n];
	s->m = *m;
	s->prose = measures_closed(m);
	s->seen = (uint8_t)(copy->lines < 255 ? copy->lines : 255);
	s->known = s->common = s->depth = s->lead = 0;
	s->score = 0;
	if (copy->lines < UINT16_MAX)
		copy->lines++;
	if (p->n > 1 && goes_on(before, m)) {
		s->prose = true;
		if (!before->prose) {
			before->prose = true;
			put(p, before, 1);
		}
	}
	s->content = content;
	s->contents = (uint16_t)n;
	put(p, s, 0);
	p->n++;
}

/*
 * Count in how many lines of prose each content word stands, and note those of
 * the first paragraphs of the best span.
 */
static void
count_content(struct place *p, const uint16_t *content)
{
	uint32_t paragraphs = 0;

	for (size_t i = 1; i < p->n; i++) {
		const struct spot *s = &p->spot[i];
		const uint16_t *w = content + s->content;
		bool lead = s->prose && s->sum[SUM_LINES] >=
		    p->spot[p->n - 1].best.from && paragraphs++ < LEAD;

		for (size_t k = 0; s->prose && k < s->contents; k++) {
			struct content *c = &p->content[w[k] % PLACE_CONTENT];

			if (c->age != p->age)
				*c = (struct content){ .age = p->age };
			c->lead |= lead;
			if (c->last != i && c->lines < UINT16_MAX)
				c->lines++;
			c->last = (uint32_t)i;
		}
	}
}

/*
 * Of a line's content words: the percentage found in other paragraphs, in one
 * paragraph of COMMON_SHARE or more, and in the article's first paragraphs; and
 * the mean number of paragraphs that have them, in tenths.
 */
static void
compare_content(const struct place *p, const uint16_t *content, struct spot *s)
{
	const uint16_t *w = content + s->content;
	uint32_t paragraphs = p->spot[p->n - 1].sum[SUM_PARAGRAPHS];
	uint32_t known = 0, common = 0, lead = 0, lines = 0;

	for (size_t k = 0; k < s->contents; k++) {
		const struct content *c = &p->content[w[k] % PLACE_CONTENT];
		uint32_t n = c->age == p->age ? c->lines : 0;

		n -= s->prose && n > 0;
		known += n > 0;
		common += n * COMMON_SHARE > paragraphs;
		lead += n > 0 && c->lead;
		lines += n < 100 ? n : 100;
	}
	if (s->contents == 0)
		return;
	s->known = (uint8_t)(100 * known / s->contents);
	s->common = (uint8_t)(100 * common / s->contents);
	s->lead = (uint8_t)(100 * lead / s->contents);
	lines = 10 * lines / s->contents;
	s->depth = (uint8_t)(lines < 255 ? lines : 255);
}

void
place_settle(struct place *p, const uint16_t *content)
{
	count_content(p, content);
	for (size_t i = 1; i < p->n; i++) {
		struct spot *s = &p->spot[i];
		const uint32_t *sum = p->spot[i - 1].sum;

		compare_content(p, content, s);
		s->sum[SUM_CONTENT] = sum[SUM_CONTENT] + s->contents;
		s->sum[SUM_KNOWN] = sum[SUM_KNOWN] + s->known * s->contents;
	}
}

/* --- features --- */

/* The sum over lines i + from to i + to, as far as they exist. */
static int32_t
window(const struct place *p, size_t i, ptrdiff_t from, ptrdiff_t to,
    enum sum what)
{
	ptrdiff_t at = (ptrdiff_t)i, a = at + from - 1, b = at + to;
	ptrdiff_t last = (ptrdiff_t)p->n - 1;

	a = a < 0 ? 0 : a > last ? last : a;
	b = b < a ? a : b > last ? last : b;
	return (int32_t)(p->spot[b].sum[what] - p->spot[a].sum[what]);
}

static int32_t
at_most(uint32_t n, int32_t max)
{
	return n < (uint32_t)max ? (int32_t)n : max;
}

static int32_t
share(uint32_t part, uint32_t whole)
{
	return whole == 0 ? 0 : (int32_t)((uint64_t)100 * part / whole);
}

static void
line_features(const struct measures *m, int32_t *f)
{
#define PLACE_MEASURE(name, group) f[FEATURE_##name] = m->name;
	PLACE_MEASURES(PLACE_MEASURE)
#undef PLACE_MEASURE
	f[FEATURE_bytes] = at_most(m->bytes, 3000);
	f[FEATURE_furniture_share] = share(m->furniture, m->words);
	f[FEATURE_function] = m->function + m->foreign;
	f[FEATURE_wording_mean] = m->words == 0 ? 0 :
	    10 * m->wording / m->words;
	f[FEATURE_notice] = (m->hints & HINT_NOTICE) != 0;
	f[FEATURE_source] = (m->hints & HINT_SOURCE) != 0;
}

/* The lines just before and after; -1 where there is none. */
static void
neighbour_features(const struct place *p, size_t i, int32_t *f)
{
	const struct measures *a = i + 1 < p->n ? &p->spot[i + 1].m : NULL;

	f[FEATURE_words_before] = i > 1 ? p->spot[i - 1].m.words : -1;
	f[FEATURE_words_after] = a == NULL ? -1 : a->words;
	f[FEATURE_small_after] = a == NULL ? -1 : a->small;
	f[FEATURE_end_after] = a == NULL ? -1 : a->end;
}

uint32_t
place_later(const struct place *p, size_t i)
{
	const struct spot *s = &p->spot[i];
	const struct copy *c = slot_of(p, s->m.print);
	uint32_t lines = holds(p, c, s->m.print) ? c->lines : 0;

	return lines > s->seen + 1u ? lines - s->seen - 1u : 0;
}

/* How many of the four lines on each side look like this one. */
static int32_t
alike(const struct place *p, size_t i)
{
	const struct spot *s = &p->spot[i];
	size_t from = i > 5 ? i - 4 : 1, to = i + 5 < p->n ? i + 5 : p->n;
	int32_t n = 0;

	for (size_t k = from; k < to; k++) {
		const struct spot *t = &p->spot[k];

		n += k != i && t->prose == s->prose && t->m.end == s->m.end &&
		    is_ruled(&t->m) == is_ruled(&s->m) &&
		    2 * t->m.words >= s->m.words && t->m.words <= 2 * s->m.words;
	}
	return n;
}

static void
window_features(const struct place *p, size_t i, int32_t *f)
{
#define PLACE_WINDOW(f, name, group, from, to, what) \
	f[FEATURE_##name] = window(p, i, from, to, SUM_##what);
	PLACE_WINDOWS(PLACE_WINDOW, f)
#undef PLACE_WINDOW
	f[FEATURE_alike] = alike(p, i);
}

static void
span_features(const struct place *p, size_t i, int32_t *f)
{
	const struct spot *s = &p->spot[i], *end = &p->spot[p->n - 1];
	const struct span *best = &end->best;
	int32_t line = (int32_t)s->sum[SUM_LINES];
	int32_t from = (int32_t)best->from, to = (int32_t)best->to;
	bool in = best->words > 0 && line >= from && line <= to;

	f[FEATURE_in_span] = in;
	f[FEATURE_span_distance] = in ? 0 : line < from ? line - from :
	    line - to;
	f[FEATURE_span_words] = best->words;
	f[FEATURE_span_to] = in ? to - line : -1;
	f[FEATURE_span_share] = share((uint32_t)best->words,
	    end->sum[SUM_PROSE]);
	f[FEATURE_run_words] = s->run.words;
	f[FEATURE_run_lines] = line - (int32_t)s->run.from;
}

/* The sum over the page or, in a stream, over its last lines. */
static int32_t
page_sum(const struct place *p, enum sum what)
{
	size_t end = p->n - 1, from = p->live && end > PLACE_HISTORY ?
	    end - PLACE_HISTORY : 0;

	return (int32_t)(p->spot[end].sum[what] - p->spot[from].sum[what]);
}

int32_t
place_language(const struct place *p)
{
	int32_t prose = page_sum(p, SUM_PROSE);

	return prose == 0 ? -1 :
	    (int32_t)((int64_t)100 * page_sum(p, SUM_GRAMMAR) / prose);
}

/* Words of prose since the last of these. */
static int32_t
prose_since(const struct spot *before, enum last mark)
{
	return before->last[mark] == 0 ? FAR_WORDS :
	    at_most(before->sum[SUM_PROSE] - before->passed[mark], FAR_WORDS);
}

static void
page_features(const struct place *p, size_t i, int32_t *f)
{
	const struct spot *before = &p->spot[i - 1];
	const struct spot *end = &p->spot[p->n - 1];
	uint32_t passed = before->sum[SUM_PROSE];
	int32_t words = page_sum(p, SUM_WORDS);

	f[FEATURE_language] = place_language(p);
	f[FEATURE_wording_page] = words == 0 ? 0 :
	    (int32_t)((int64_t)10 * page_sum(p, SUM_WORDING) / words);

	f[FEATURE_prose_passed] = at_most(passed, 30000);
	f[FEATURE_prose_share] = share(passed, end->sum[SUM_PROSE]);
	f[FEATURE_lines_passed] = share(before->sum[SUM_LINES],
	    end->sum[SUM_LINES]);
	f[FEATURE_prose_of_all] = share(end->sum[SUM_PROSE],
	    end->sum[SUM_WORDS]);
	f[FEATURE_dates_passed] = at_most(before->sum[SUM_DATES], 30);
	f[FEATURE_comments_passed] = at_most(before->sum[SUM_COMMENTS], 30);
	f[FEATURE_since_list] = prose_since(before, LAST_LIST);
	f[FEATURE_since_date] = prose_since(before, LAST_DATE);
	f[FEATURE_since_end] = prose_since(before, LAST_END);
}

/* Lines since the last of a kind before line i. */
static int32_t
since(const struct place *p, size_t i, enum last what)
{
	const struct spot *before = &p->spot[i - 1];

	return before->last[what] == 0 ? FAR :
	    at_most(p->spot[i].sum[SUM_LINES] - before->last[what], FAR);
}

static void
distance_features(const struct place *p, size_t i, int32_t *f)
{
	size_t end = i + NEAR < p->n ? i + NEAR : p->n, k;

	f[FEATURE_since_colon] = since(p, i, LAST_COLON);
	f[FEATURE_since_related] = since(p, i, LAST_RELATED);
	for (k = i + 1; k < end && !p->spot[k].prose; k++)
		;
	f[FEATURE_gap_after] = k < end ? (int32_t)(k - i) : FAR;
	for (k = i + 1; k < end && p->spot[k].m.end != EDGE_COLON; k++)
		;
	f[FEATURE_until_colon] = k < end ? (int32_t)(k - i) : FAR;
}

static void
subject_features(const struct place *p, size_t i, int32_t *f)
{
	const struct spot *s = &p->spot[i];
	int32_t words = window(p, i, 1, NEAR_CONTENT, SUM_CONTENT);

	f[FEATURE_known] = s->contents == 0 ? -1 : s->known;
	f[FEATURE_common] = s->contents == 0 ? -1 : s->common;
	f[FEATURE_depth] = s->contents == 0 ? -1 : s->depth;
	f[FEATURE_lead] = s->contents == 0 ? -1 : s->lead;
	f[FEATURE_known_after] = words == 0 ? -1 :
	    window(p, i, 1, NEAR_CONTENT, SUM_KNOWN) / words;
}

void
place_features(const struct place *p, size_t i, int32_t f[FEATURES])
{
	line_features(&p->spot[i].m, f);
	neighbour_features(p, i, f);
	window_features(p, i, f);
	span_features(p, i, f);
	page_features(p, i, f);
	distance_features(p, i, f);
	subject_features(p, i, f);
}

void
place_trim(struct place *p, size_t keep)
{
	size_t from = p->n - 1 - keep;

	memmove(p->spot, p->spot + from, (keep + 1) * sizeof(*p->spot));
	for (size_t i = 0; i <= keep; i++)
		p->spot[i].contents = 0;
	p->n = keep + 1;
}
