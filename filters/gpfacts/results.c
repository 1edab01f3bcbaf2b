/*
 * A line is read as cells, each the name of a column or a figure, and the words
 * between them.  Their order tells what the line is.
 */
#include "results.h"

#include <ctype.h>
#include <string.h>

#include "clauses.h"

#define WORDS_BEFORE 12		/* at most: the name of a row */
#define WORDS_FOUND 4		/* after a name, if rules see a vote there too */
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
take_kind(struct results *t, const struct rules_column *c)
{
	t->bars |= c->kind == RULES_NONE;
	t->told |= c->kind != RULES_NONE && c->slot > 1;
	if (c->kind != RULES_NONE && (t->named == RULES_NONE ||
	    t->named < c->kind))
		t->named = c->kind;
}

/* Split a line into cells, up to RESULTS_CELLS, and note the kinds it names. */
static void
read_line(struct results *t, const struct rules *rs,
    const struct figures *figures, const char *s, size_t n)
{
	t->cells = t->words = 0;
	t->named = RULES_NONE;
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
			take_kind(t, c.column);
		else
			for (end = i; end < n && number_continues(s, n, end);)
				end++;
		t->words += c.figure == NULL && c.column == NULL;
		if (c.figure == NULL && (c.column == NULL ||
		    c.column->slot == FACT_SLOTS))
			continue;
		t->cell[t->cells++] = c;
		t->words = 0;
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

	if (title && (t->bars || t->named != RULES_NONE))
		t->barred = t->bars;
	if (t->named != RULES_NONE && (title || t->kind == RULES_NONE ||
	    t->named > t->kind))
		t->kind = t->named;
}

/*
 * If the line is a header, which names both sides and has no other words after
 * them, remember its columns.  The outcome, in words, can only be the last.
 */
static void
take_header(struct results *t, const struct rules *rs)
{
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
	t->outcome = rules_slot(&rs->kind[t->named], "outcome", 7);
	t->verdicts = t->column[t->cells - 1]->slot == t->outcome;
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
	const struct results_cell *c = t->cell + t->cells;

	if (t->columns == 0 || t->cells < t->columns ||
	    (t->verdicts ? t->words > WORDS_OUTCOME : t->words > 0))
		return false;
	c -= t->columns;
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
is_list(const struct results *t, const char *s, size_t between)
{
	for (size_t i = 0; i < t->cells; i++) {
		const struct results_cell *c = &t->cell[i];
		bool after_name = i > 0 && c[-1].column != NULL;

		if (c->figure == NULL ? after_name || c->words > WORDS_BEFORE :
		    !counts(c->figure) || (after_name ? c->words > between :
		    i == 0 || s[c->at - 1] != '('))
			return false;
	}
	return t->cells > 0 && t->words == 0 &&
	    t->cell[t->cells - 1].figure != NULL;
}

/* Can tables have facts of this kind? */
static bool
is_result(const struct rules *rs, const struct fact *f)
{
	for (size_t i = 0; i < rs->columns; i++)
		if (rs->column[i].kind == f->kind)
			return true;
	return false;
}

/* What rules found in the line: 2, a vote with both sides; 1, another; 0, none. */
static int
sides_found(const struct rules *rs, const struct facts *fs)
{
	int sides = 0;

	for (size_t i = 0; i < fs->n && sides < 2; i++)
		if (is_result(rs, &fs->fact[i]))
			sides = fs->fact[i].slot[0].len > 0 &&
			    fs->fact[i].slot[1].len > 0 ? 2 : 1;
	return sides;
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
	int sides = sides_found(rs, fs);

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
		read_line(t, rs, NULL, t->last, t->last_len);
		take_header(t, rs);
		settle_kind(t);
		t->last_len = 0;
	}
	read_line(t, rs, figures, s, n);
	t->told |= sides > 0;
	if (t->told && sides < 2)
		t->line = is_row(t) ? RESULTS_ROW : is_list(t, s, sides > 0 ?
		    WORDS_FOUND : 1) ? RESULTS_LIST : RESULTS_NONE;
	settle_kind(t);
	/* "spoilt papers: 3" does not end a list */
	return t->line != RESULTS_ROW && sides < 2 && t->cells > 0 &&
	    has_room(t);
}

/* Fill a slot; the first figure named for it counts. */
static void
fill(const struct rules *rs, struct facts *fs, struct fact *f,
    struct slot *slot, const struct figure *figure)
{
	if (slot->len > 0)
		return;
	slot->at = fs->len;
	gather_figure(rs, fs, f, slot, figure);
}

static void
add_row(const struct results *t, const struct rules *rs, const char *s,
    size_t n, struct facts *fs)
{
	const struct results_cell *c = t->cell + t->cells - t->columns;
	struct fact *f = facts_add(fs, t->kind, 0, n);
	struct slot *part = rules_slot_of(rs, f, "part");
	const char *p = memchr(s, '(', c->at);
	size_t end = t->cell[t->cells - 1].figure->end;

	for (size_t i = 0; i < t->columns; i++)
		fill(rs, fs, f, &f->slot[t->column[i]->slot], c[i].figure);
	while (end < n && !isalpha((unsigned char)s[end]))
		end++;
	if (t->verdicts && f->slot[t->outcome].len == 0) {
		f->slot[t->outcome].at = fs->len;
		gather_words(fs, &f->slot[t->outcome], s + end, n - end, true);
	}
	if (p != NULL && part != NULL)
		*part = facts_keep(fs, p, clauses_part(p,
		    (size_t)(s + c->at - p)));
}

static void
hold(struct results *t, const struct rules *rs, const struct record *r)
{
	struct facts *fs = &t->held;
	struct slot *share;

	if (fs->n == 0) {
		facts_clear(fs);
		facts_add(fs, t->kind, 0, 0);
		buffer_set(&t->key, r->key, r->key_len);
		t->text.len = 0;
	} else
		buffer_add(&t->text, " ", 1);
	buffer_add(&t->text, r->text, r->text_len);
	fs->fact->end = t->text.len;
	fs->fact->kind = t->kind;
	share = rules_slot_of(rs, fs->fact, "share");
	for (size_t i = 1; i < t->cells; i++) {
		const struct results_cell *c = &t->cell[i];
		struct slot *slot = c[-1].column != NULL ?
		    &fs->fact->slot[c[-1].column->slot] : i > 1 &&
		    c[-2].column != NULL && c[-2].column->slot == 0 ? share :
		    NULL;		/* (84%) */

		if (c->figure != NULL && slot != NULL)
			fill(rs, fs, fs->fact, slot, c->figure);
	}
}

void
results_add(struct results *t, const struct rules *rs,
    const struct record *r, struct facts *fs)
{
	size_t n = 0;

	for (size_t i = 0; i < fs->n; i++)	/* what rules saw of it */
		if (!is_result(rs, &fs->fact[i]))
			fs->fact[n++] = fs->fact[i];
	fs->n = n;
	if (t->barred)
		return;
	if (t->line == RESULTS_ROW)
		add_row(t, rs, r->text, r->text_len, fs);
	else
		hold(t, rs, r);
}

static size_t
slots_of(const struct fact *f)
{
	size_t n = 0;

	for (size_t i = 0; i < FACT_SLOTS; i++)
		n += f->slot[i].len > 0;
	return n;
}

/* Move an outcome found alone, "the motion is carried", to the fact held. */
static void
take_outcome(struct facts *held, const struct rules *rs, struct facts *fs)
{
	for (size_t i = 0; i < fs->n; i++) {
		struct fact *f = &fs->fact[i];
		struct slot *outcome = rules_slot_of(rs, f, "outcome");

		if (!is_result(rs, f) || outcome == NULL ||
		    outcome->len == 0 || slots_of(f) > 1)
			continue;
		held->fact->slot[outcome - f->slot] = facts_keep(held,
		    fs->bytes + outcome->at, outcome->len);
		fs->n--;
		memmove(&fs->fact[i], &fs->fact[i + 1], (fs->n - i) *
		    sizeof(*fs->fact));
		return;
	}
}

const struct fact *
results_end(struct results *t, const struct rules *rs, struct facts *fs,
    struct record *r)
{
	struct facts *held = &t->held;
	struct slot *slot, *share;

	if (held->n == 0)
		return NULL;
	held->n = 0;
	slot = held->fact->slot;
	take_outcome(held, rs, fs);
	share = rules_slot_of(rs, held->fact, "share");
	if (share != NULL && slot[1].len == 0 && slot[0].len > 0 &&
	    held->bytes[slot[0].at + slot[0].len - 1] == '%') {
		*share = slot[0];	/* as elsewhere, without the other side */
		slot[0].len = 0;
	}
	*r = (struct record){ t->key.s, t->key.len, t->text.s, t->text.len };
	return held->fact;
}
