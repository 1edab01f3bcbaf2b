/*
 * A line is read as cells and the words between them.  Their order tells what the
 * line is: the names of columns, a row, or one of a list.
 */
#include "results.h"

#include <ctype.h>
#include <string.h>

#include "clauses.h"

#define WORDS_BEFORE 12		/* at most: the name of a row */
#define WORDS_AFTER 1		/* between a name and its figure, */
#define WORDS_FOUND 4		/* if rules see a vote in the line, too */
#define WORDS_TITLE 4		/* before the names of columns */
#define WORDS_OUTCOME 4		/* "carried as a reference" */

/* The column that the words at byte i name; sets the byte after them. */
static const struct rules_column *
column_at(const struct rules *rs, const char *s, size_t n, size_t i,
    size_t *end)
{
	for (size_t k = 0; k < rs->columns; k++)
		if (*rs->column[k].words == (s[i] | 0x20) && (*end =
		    number_skip_words(s, n, i, rs->column[k].words)) > 0)
			return &rs->column[k];
	return NULL;
}

/* Note what a column's name says: the kind of vote, or that this is no vote. */
static void
take_name(struct results *t, const struct rules_column *c)
{
	if (c->kind == RULES_NONE) {
		t->bars = true;
		return;
	}
	t->told |= c->slot > 1;
	if (t->named < c->kind + 1)
		t->named = c->kind + 1;
}

/* Add a cell to the line, or its figure to the name before it. */
static void
add_cell(struct results *t, const struct results_cell *c, size_t between)
{
	struct results_cell *last = t->cells == 0 ? NULL :
	    &t->cell[t->cells - 1];

	if (c->figure != NULL && last != NULL && last->figure == NULL &&
	    c->words <= between)
		last->figure = c->figure;
	else
		t->cell[t->cells++] = *c;
	t->words = 0;
}

/*
 * Split a line into cells, up to RESULTS_CELLS.  A figure belongs to the name
 * before it if at most so many words stand between them.
 */
static void
read_line(struct results *t, const struct rules *rs,
    const struct figures *figures, const char *s, size_t n, size_t between)
{
	t->cells = t->words = t->named = 0;
	t->bars = false;
	for (size_t i = 0, end; i < n && t->cells < RESULTS_CELLS; i = end) {
		struct results_cell c = { .at = i, .words = t->words };

		end = i + 1;
		if (!number_continues(s, n, i))
			continue;
		if (figures != NULL && (c.figure = figures_at(figures, i)) !=
		    NULL)
			end = c.figure->end;
		else if ((c.column = column_at(rs, s, n, i, &end)) != NULL)
			take_name(t, c.column);
		else {
			for (end = i; number_continues(s, n, end); end++)
				;
			t->words++;
			continue;
		}
		if (c.figure != NULL || c.column->slot < FACT_SLOTS)
			add_cell(t, &c, between);
	}
}

/*
 * A title sets the kind of the table below it; a line of the table can only
 * change it to a later one.
 */
static void
settle_kind(struct results *t)
{
	bool title = t->line == RESULTS_NONE;

	if (title && (t->bars || t->named > 0))
		t->barred = t->bars;
	if (t->named > (title ? 0 : t->kind))
		t->kind = t->named;
}

/*
 * If the line is a header, which names both sides and has no other words after
 * them, remember its columns.  The outcome, in words, can only be the last.
 */
static void
take_header(struct results *t, const struct rules *rs)
{
	const struct rules_column *last;
	unsigned slots = 0;

	if (t->cells == RESULTS_CELLS || t->words > 0)
		return;
	for (size_t i = 0; i < t->cells; i++) {
		if (t->cell[i].words > (i == 0 ? WORDS_TITLE : 0))
			return;
		slots |= 1U << t->cell[i].column->slot;
	}
	if ((slots & 3) != 3)
		return;
	for (size_t i = 0; i < t->cells; i++)
		t->column[i] = t->cell[i].column;
	last = t->column[t->cells - 1];
	t->verdicts = strcmp(rs->kind[last->kind].slot[last->slot],
	    "outcome") == 0;
	t->columns = t->cells - t->verdicts;
}

static bool
counts(const struct figure *f)
{
	return f != NULL && (f->class == FIGURE_PERCENT ||
	    f->class == FIGURE_NUMBER || f->class == FIGURE_LABEL);
}

/*
 * Is the line a row: its name, a figure for each column and, if the last column
 * is the outcome, a few words?
 */
static bool
is_row(const struct results *t)
{
	const struct results_cell *c = t->cell + t->cells - t->columns;

	if (t->columns == 0 || t->cells < t->columns ||
	    t->words > (t->verdicts ? WORDS_OUTCOME : 0))
		return false;
	for (size_t i = 0; i < t->columns; i++)
		if (!counts(c[i].figure) || (i > 0 && c[i].words > 0))
			return false;
	/* a figure just before them is one too many, unless it is a label */
	return c->words <= WORDS_BEFORE && (c == t->cell || c->words > 0 ||
	    c[-1].figure == NULL || c[-1].figure->class == FIGURE_LABEL);
}

/*
 * Does each figure follow a name, as in "for the motion: 31", or is it a share
 * in parentheses after such a figure?
 */
static bool
is_list(const struct results *t, const char *s)
{
	for (size_t i = 0; i < t->cells; i++) {
		const struct results_cell *c = &t->cell[i];

		if (!counts(c->figure) || (c->column != NULL ?
		    c->words > WORDS_BEFORE : i == 0 || s[c->at - 1] != '('))
			return false;
	}
	return t->cells > 0 && t->words == 0;
}

/* Did rules find a vote in the line? */
static bool
vote_found(const struct rules *rs, const struct facts *fs)
{
	for (size_t i = 0; i < fs->n; i++)
		if (rs->kind[fs->fact[i].kind].table)
			return true;
	return false;
}

/* Has the fact that is held none of the slots that the line would fill? */
static bool
has_room(const struct results *t)
{
	for (size_t i = 0; i < t->cells && t->held.n > 0; i++)
		if (t->cell[i].column != NULL &&
		    t->held.fact->slot[t->cell[i].column->slot].len > 0)
			return false;
	return true;
}

bool
results_joins(struct results *t, const struct rules *rs,
    const struct figures *figures, const struct record *r,
    const struct facts *fs)
{
	const char *s = r->text;
	size_t n = r->text_len;
	bool found = vote_found(rs, fs);

	t->line = RESULTS_NONE;
	if (n > RESULTS_LINE)
		results_forget(t);
	if (n == 0 || n > RESULTS_LINE || s[n - 1] == '.')  /* a sentence */
		return n == 0;
	if (figures == NULL) {
		memcpy(t->last, s, t->last_len = n);
		return false;
	}
	if (t->last_len > 0) {
		t->told &= t->last[t->last_len - 1] != '?';  /* another */
		read_line(t, rs, NULL, t->last, t->last_len, 0);
		take_header(t, rs);
		settle_kind(t);
		t->last_len = 0;
	}
	read_line(t, rs, figures, s, n, found ? WORDS_FOUND : WORDS_AFTER);
	t->told |= found;
	if (t->told)
		t->line = is_row(t) ? RESULTS_ROW : is_list(t, s) ?
		    RESULTS_LIST : RESULTS_NONE;
	settle_kind(t);
	/* "spoilt papers: 3" does not end a list */
	return t->line != RESULTS_ROW && t->cells > 0 && has_room(t);
}

/* Fill slots from cells; a figure without a name is the share of those for. */
static void
fill(const struct results *t, const struct rules *rs, size_t from,
    struct facts *fs, struct fact *f)
{
	for (size_t i = from; i < t->cells; i++) {
		const struct results_cell *c = &t->cell[i];
		struct slot *slot = c->column != NULL ?
		    &f->slot[c->column->slot] : c[-1].column != NULL &&
		    c[-1].column->slot == 0 ? rules_slot_of(rs, f, "share") :
		    NULL;

		if (slot == NULL || slot->len > 0)
			continue;
		slot->at = fs->len;
		gather_figure(rs, fs, f, slot, c->figure);
	}
}

static void
add_row(struct results *t, const struct rules *rs, const char *s, size_t n,
    struct facts *fs)
{
	size_t from = t->cells - t->columns, at = t->cell[from].at;
	size_t end = t->cell[t->cells - 1].figure->end;
	struct fact *f = facts_add(fs, t->kind - 1, 0, n);
	struct slot *part = rules_slot_of(rs, f, "part"), *outcome;
	const char *p = memchr(s, '(', at);

	for (size_t i = 0; i < t->columns; i++)
		t->cell[from + i].column = t->column[i];
	fill(t, rs, from, fs, f);
	while (end < n && !isalpha((unsigned char)s[end]))
		end++;
	if (t->verdicts && (outcome = rules_slot_of(rs, f, "outcome")) !=
	    NULL) {
		outcome->at = fs->len;
		gather_words(fs, outcome, s + end, n - end, true);
	}
	if (p != NULL && part != NULL)
		*part = facts_keep(fs, p, clauses_part(p,
		    (size_t)(s + at - p)));
}

static void
hold(struct results *t, const struct rules *rs, const struct record *r)
{
	struct facts *fs = &t->held;

	if (fs->n == 0) {
		facts_clear(fs);
		facts_add(fs, t->kind - 1, 0, 0);
		buffer_set(&t->key, r->key, r->key_len);
		t->text.len = 0;
	} else
		buffer_add(&t->text, " ", 1);
	buffer_add(&t->text, r->text, r->text_len);
	fs->fact->end = t->text.len;
	fs->fact->kind = t->kind - 1;
	fill(t, rs, 0, fs, fs->fact);
}

void
results_add(struct results *t, const struct rules *rs,
    const struct record *r, struct facts *fs)
{
	for (size_t i = fs->n; i-- > 0;)	/* what rules saw of it */
		if (rs->kind[fs->fact[i].kind].table)
			fs->fact[i] = fs->fact[--fs->n];
	if (t->barred)
		return;
	if (t->line == RESULTS_ROW)
		add_row(t, rs, r->text, r->text_len, fs);
	else
		hold(t, rs, r);
}

/* Move an outcome found alone, "the motion is carried", to the fact held. */
static void
take_outcome(struct fact *held, const struct rules *rs, struct facts *to,
    struct facts *fs)
{
	for (size_t i = 0; i < fs->n; i++) {
		struct fact *f = &fs->fact[i];
		struct slot *outcome = rules_slot_of(rs, f, "outcome");
		size_t slots = 0;

		for (size_t k = 0; k < FACT_SLOTS; k++)
			slots += f->slot[k].len > 0;
		if (!rs->kind[f->kind].table || slots > 1 ||
		    outcome == NULL || outcome->len == 0)
			continue;
		held->slot[outcome - f->slot] = facts_keep(to, fs->bytes +
		    outcome->at, outcome->len);
		*f = fs->fact[--fs->n];
		return;
	}
}

const struct fact *
results_end(struct results *t, const struct rules *rs, struct facts *fs,
    struct record *r)
{
	struct fact *f = t->held.fact;
	struct slot *share;

	if (t->held.n == 0)
		return NULL;
	t->held.n = 0;
	take_outcome(f, rs, &t->held, fs);
	share = rules_slot_of(rs, f, "share");
	if (share != NULL && f->slot[1].len == 0 && f->slot[0].len > 0 &&
	    t->held.bytes[f->slot[0].at + f->slot[0].len - 1] == '%') {
		*share = f->slot[0];	/* as elsewhere, without the other side */
		f->slot[0].len = 0;
	}
	*r = (struct record){ t->key.s, t->key.len, t->text.s, t->text.len };
	return f;
}
