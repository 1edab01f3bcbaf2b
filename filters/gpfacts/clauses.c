/*
 * Facts are adjusted after all rules have run: clauses get their number, the
 * two sides of a vote their order, each item of a list of demands becomes a
 * demand, and deadlines get an end.
 */
#include "clauses.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "place.h"

/* The clause ends where its vote begins. */
static void
add_clause(const struct clauses *c, const struct rules *rs, const char *s,
    size_t n, size_t part, struct facts *fs)
{
	size_t vote = rules_kind(rs, "vote"), end = n;
	struct fact *f;

	if (rules_slot_of(rs, c->head.fact, "part") == NULL)
		return;
	for (size_t i = 0; i < fs->n; i++)
		if (fs->fact[i].kind == vote && fs->fact[i].start > part &&
		    fs->fact[i].start < end)
			end = fs->fact[i].start;
	while (end > part && strchr(" ,.;-", s[end - 1]) != NULL)
		end--;
	f = facts_copy(&c->head, c->head.fact, fs, 0, end);
	facts_fill(fs, rules_slot_of(rs, f, "part"), s, part);
}

/*
 * If the share against is stated too, a share in favour is `for`.  A motion
 * that was lost had fewer votes for it than against, unless it needed more than
 * half: "lost by 101 votes to 104" and "lost by 104 to 101" say the same.
 */
static void
order_sides(const struct rules *rs, const struct facts *fs, const char *s,
    struct fact *f)
{
	struct slot *pro = &f->slot[0], *against = &f->slot[1], less;
	struct slot *share = rules_slot_of(rs, f, "share");
	const struct slot *outcome = rules_slot_of(rs, f, "outcome");
	struct pattern_match m;

	if (share == NULL || outcome == NULL)
		return;		/* no vote, whose first slots are its sides */
	if (pro->len == 0 && against->len > 0 &&
	    facts_is_share(fs, against)) {
		*pro = *share;
		share->len = 0;
	}
	if (pro->len > 0 && against->len > 0 &&
	    facts_value(fs, pro) > facts_value(fs, against) &&
	    rules_stand(rs, "fail", fs->bytes + outcome->at, outcome->len,
	    &m) && !rules_stand(rs, "sides-named", s + f->start,
	    f->end - f->start, &m)) {
		less = *against;
		*against = *pro;
		*pro = less;
	}
}

/* Note a motion or a demand that ends with a colon: its clauses follow. */
static void
open_list(struct clauses *c, const struct rules *rs, const char *s, size_t n,
    struct facts *fs)
{
	size_t motion = rules_kind(rs, "motion");
	size_t demand = rules_kind(rs, "demand"), kept = 0;

	while (n > 0 && s[n - 1] == ' ')
		n--;
	if (n == 0 || s[n - 1] != ':')
		return;
	for (size_t i = 0; i < fs->n; i++) {
		struct fact f = fs->fact[i];
		const struct slot *what = f.kind != demand ? NULL :
		    rules_slot_of(rs, &f, "what");
		bool list = what != NULL && what->len == 0;

		if (list || f.kind == motion) {
			facts_clear(&c->head);
			facts_copy(fs, &f, &c->head, 0, 0);
			c->first = true;
			c->full = false;
		}
		if (!list)
			fs->fact[kept++] = f;
	}
	fs->n = kept;
}

/* Add one item of a list, without the "and" that precedes the last. */
static void
add_item(const struct rules *rs, const char *s, size_t start, size_t end,
    const struct facts *of, const struct fact *list, struct facts *fs)
{
	struct fact head = *list;
	struct slot *what = rules_slot_of(rs, &head, "what");

	while (start < end && s[start] == ' ')
		start++;
	if (end - start > 4 && memcmp(s + start, "and ", 4) == 0)
		start += 4;
	if (start >= end || what == NULL)
		return;
	what->len = 0;
	facts_fill(fs, rules_slot_of(rs, facts_copy(of, &head, fs, start, end), "what"),
	    s + start, end - start);
}

/*
 * Make a demand of each item of a list that semicolons separate; such a list
 * ends its fact.
 */
static void
split_demands(const struct rules *rs, const char *s, struct facts *fs)
{
	size_t demand = rules_kind(rs, "demand"), n = fs->n;

	for (size_t i = 0; i < n; i++) {
		struct fact f = fs->fact[i];
		const struct slot *what = f.kind != demand ? NULL :
		    rules_slot_of(rs, &f, "what");
		size_t start = f.end, end, before = fs->n;

		if (what == NULL || (start -= what->len) <= f.start ||
		    memchr(s + f.start, ';', f.end - f.start) == NULL)
			continue;
		for (; start < f.end; start = end + 1) {
			const char *p = memchr(s + start, ';', f.end - start);

			end = p == NULL ? f.end : (size_t)(p - s);
			add_item(rs, s, start, end, fs, &f, fs);
		}
		if (fs->n > before)	/* one takes the place of the list */
			fs->fact[i] = fs->fact[--fs->n];
	}
}

static bool
ends_openly(const char *s, size_t n)
{
	return isalnum((unsigned char)s[n - 1]) ||
	    strchr("),;%", s[n - 1]) != NULL;
}

/*
 * Items are alike: all in small letters or after bullets, or without full
 * stops.  `bullet` is the length of a bullet or number.
 */
static bool
is_item(const struct clauses *c, const char *s, size_t n, size_t bullet)
{
	return n > 0 && s[n - 1] != ':' && (c->first ||
	    islower((unsigned char)*s) || bullet > 0 ||
	    (!c->full && ends_openly(s, n)));
}

/* Make a demand of a paragraph, without its bullet or number. */
static void
take_item(struct clauses *c, const struct rules *rs, const char *s,
    size_t start, size_t n, struct facts *fs)
{
	c->first = false;
	c->full = !ends_openly(s, n);
	while (n > start && strchr(" ,.;", s[n - 1]) != NULL)
		n--;
	if (n > start + 5 && memcmp(s + n - 5, "; and", 5) == 0)
		n -= 5;
	add_item(rs, s, start, n, &c->head, c->head.fact, fs);
}

void
clauses_find(struct clauses *c, const struct rules *rs, const char *s,
    size_t n, struct facts *fs)
{
	struct pattern_match m;
	size_t part = rules_stand(rs, "part-mark", s, n, &m) ? m.end : 0;
	bool motion = clauses_open(c) &&
	    c->head.fact->kind == rules_kind(rs, "motion");

	split_demands(rs, s, fs);
	for (size_t i = 0; i < fs->n; i++)
		order_sides(rs, fs, s, &fs->fact[i]);
	if (clauses_open(c) && !motion) {
		size_t bullet = rules_stand(rs, "bullet", s, n, &m) ? m.end : 0;

		if (is_item(c, s, n, bullet)) {
			take_item(c, rs, s, bullet, n, fs);
			return;
		}
	}
	if (part > 0) {
		if (motion)
			add_clause(c, rs, s, n, part, fs);
		for (size_t i = 0; i < fs->n; i++)	/* those of votes */
			if (rules_slot_of(rs, &fs->fact[i], "for") != NULL)
				facts_fill(fs, rules_slot_of(rs, &fs->fact[i], "part"), s,
				    part);
		return;
	}
	if (n > 0)
		clauses_end(c);
	open_list(c, rs, s, n, fs);
}

/*
 * Deadlines
 */

#define LOOK_BACK 64		/* figures, so that the time stays linear */

/* The last day stated before byte `at`, or else the day of the document. */
static bool
day_before(const struct figures *figures, size_t at,
    const struct moment *today, struct moment *from)
{
	size_t i = figures_from(figures, at);

	for (size_t n = 0; i-- > 0 && n < LOOK_BACK; n++) {
		const struct figure *f = &figures->figure[i];

		if (f->class == FIGURE_DATE && f->span.from.day > 0 &&
		    !f->span.closed) {
			*from = f->span.from;
			return true;
		}
	}
	if (today != NULL)
		*from = *today;
	return today != NULL;
}

static const struct figure *
figure_in(const struct figures *figures, size_t start, size_t end,
    enum figure_class class)
{
	for (size_t i = figures_from(figures, start); i < figures->n &&
	    figures->figure[i].start < end; i++)
		if (figures->figure[i].class == class)
			return &figures->figure[i];
	return NULL;
}

void
clauses_deadlines(const struct rules *rs, const struct figures *figures,
    const struct moment *today, struct facts *fs)
{
	size_t deadline = rules_kind(rs, "deadline");

	for (size_t i = 0; i < fs->n; i++) {
		struct fact *f = &fs->fact[i];
		const struct figure *d, *day;
		struct slot *by;
		struct moment start, end;
		char text[TIMES_TEXT];

		if (f->kind != deadline ||
		    ((by = rules_slot_of(rs, f, "by")) != NULL && by->len > 0) ||
		    (d = figure_in(figures, f->start, f->end,
		    FIGURE_DURATION)) == NULL)
			continue;
		day = figure_in(figures, f->start, f->end, FIGURE_DATE);
		if (day != NULL && day->span.from.day > 0)
			start = day->span.from;
		else if (d->duration.after_event ||
		    !day_before(figures, f->start, today, &start))
			continue;
		facts_fill(fs, rules_slot_of(rs, f, "from"), text,
		    moment_write(&start, text));
		if (start.no_year || d->duration.working)
			continue;
		end = moment_later(start, &d->duration, 1);
		facts_fill(fs, by, text, moment_write(&end, text));
	}
}
