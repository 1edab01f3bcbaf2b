/*
 * A line is read as cells and the words between them.  Their order tells what the
 * line is: the names of columns, a row, or one of a list.
 */
#include "results.h"

#include <ctype.h>
#include <string.h>

#define WORDS_BEFORE 12		/* at most: the name of a row */
#define WORDS_FOUND 4		/* before its figure, if rules see a vote, too */
#define WORDS_WHOSE 1		/* between, if it is no side: "eligible tenants 90" */
#define WORDS_TITLE 4		/* before the names of columns */
#define WORDS_OUTCOME 4		/* "carried as a reference" */
#define WORDS_VERDICT 12	/* of a line that tells the outcome */

#define WORDS_NAME 2		/* of a line that is a name unknown here */
#define BYTES_NAME 32		/* of a line that is a name */
#define BYTES_VERDICT 36	/* "Therefore, the motion did not pass", there */
#define BYTES_LIST (RESULTS_CELLS * RESULTS_LINE)

/* The column that the words at byte i name; sets the byte after them. */
static const struct rules_column *
column_at(const struct rules *rs, const char *s, size_t n, size_t i,
    size_t *end)
{
	const struct rules_column *c;

	for (size_t k = rs->column_of[s[i] & 31]; k > 0; k = c->next) {
		c = &rs->column[k - 1];
		if ((*end = number_skip_words(s, n, i, c->words)) > 0 &&
		    (*end == n || s[*end] != '.'))	/* "No. 7" */
			return c;
	}
	return NULL;
}

/* Note what a column's name says: the kind of vote, or that this is no vote. */
static void
note_name(struct results *t, const struct rules_column *c)
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
add_cell(struct results *t, const struct results_cell *c, bool found)
{
	struct results_cell *last = t->cells == 0 ? NULL :
	    &t->cell[t->cells - 1];

	if (c->figure != NULL && last != NULL && last->figure == NULL &&
	    !last->column->verdict && c->words <= (found ? WORDS_FOUND :
	    last->column->slot > 1 ? WORDS_WHOSE : 0))
		last->figure = c->figure;
	else
		t->cell[t->cells++] = *c;
	t->words = 0;
}

/*
 * The end of the names of those who voted, which begin at byte i, (7): Abbot, Crane
 * ..., or (Abbot) in parentheses; i if none do.
 */
static size_t
voters_end(const struct results *t, const char *s, size_t n, size_t i)
{
	const struct results_cell *c = t->cell + t->cells - 1;
	const char *last;

	if (t->cells == 0 || t->words > 0 || c->column == NULL ||
	    c->figure == NULL || !isupper((unsigned char)s[i]) ||
	    strchr(":(-\x93\x94", s[i - 1 - (s[i - 1] == ' ')]) == NULL)
		return i;
	last = s[i - 1] == '(' ? memchr(s + i, ')', n - i) : NULL;
	return last == NULL ? n : (size_t)(last - s);
}

/* The end of a figure or, after a percentage in parentheses, of these. */
static size_t
aside_end(const char *s, size_t n, const struct figure *f)
{
	const char *p = f->class == FIGURE_PERCENT && f->start > 0 &&
	    s[f->start - 1] == '(' ? memchr(s + f->end, ')', n - f->end) : NULL;

	return p == NULL ? f->end : (size_t)(p - s);
}

/* Split a line, in which rules found a vote or none, into cells. */
static void
read_line(struct results *t, const struct rules *rs,
    const struct figures *figures, const char *s, size_t n, bool found)
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
			end = aside_end(s, n, c.figure);
		else if ((c.column = column_at(rs, s, n, i, &end)) != NULL)
			note_name(t, c.column);
		else if ((end = voters_end(t, s, n, i)) == i) {
			for (t->words++; number_continues(s, n, end); end++)
				;
			continue;
		} else
			continue;
		if (c.figure != NULL || c.column->slot != RULES_NONE)
			add_cell(t, &c, found);
		else if (t->cells > 0 && t->cell[t->cells - 1].figure == NULL)
			t->words = 0;		/* "for the motion: 14" */
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
 * If the line is a header, which names both sides, or one and another figure such
 * as the turnout, and has no other words after them, remember its columns.  The
 * outcome, in words, can only be the last.
 */
static void
take_header(struct results *t)
{
	unsigned slots = 0;

	if (t->cells == RESULTS_CELLS || t->words > 0)
		return;
	for (size_t i = 0; i < t->cells; i++) {
		if (t->cell[i].words > (i == 0 ? WORDS_TITLE : 0))
			return;
		if (!t->cell[i].column->verdict)
			slots |= 1U << t->cell[i].column->slot;
	}
	if ((slots & 3) != 3 && ((slots & 3) == 0 || slots >> 2 == 0))
		return;
	for (size_t i = 0; i < t->cells; i++)
		t->column[i] = t->cell[i].column;
	t->verdicts = t->column[t->cells - 1]->verdict;
	t->columns = t->cells - t->verdicts;
	t->apart = false;
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

	if (t->columns == 0 || t->apart || t->cells < t->columns ||
	    t->words > (t->verdicts ? WORDS_OUTCOME : 0))
		return false;
	c -= t->columns;
	for (size_t i = 0; i < t->columns; i++)
		if (!counts(c[i].figure) || (i > 0 && c[i].words > 0))
			return false;
	return c->words <= WORDS_BEFORE;
}

/*
 * Does each figure follow a name of its own, as in "for the motion: 31", or is it
 * a share in parentheses after such a figure?  Before them there may be a label,
 * "Motion 6", and after them, or past a dash, an outcome in a word.
 */
static bool
is_list(struct results *t, const struct rules *rs, const char *s, size_t n)
{
	struct pattern_match m;
	unsigned slots = 0, slot;
	bool named = false;
	size_t end = 0;

	for (size_t i = 0; i < t->cells; i++) {
		const struct results_cell *c = &t->cell[i];

		if (!counts(c->figure) || (c->column != NULL ?
		    c->words > WORDS_BEFORE : i == 0 ? t->cells == 1 ||
		    c->figure->class != FIGURE_LABEL : c->words > 0 ||
		    (s[c->at - 1] != '(' && c->figure->class !=
		    FIGURE_PERCENT)))
			return false;
		slot = c->column == NULL || c->figure->class ==
		    FIGURE_PERCENT ? 0 : 1U << c->column->slot;
		if ((slots & slot) != 0)
			return false;
		slots |= slot;
		named |= c->column != NULL;
		end = c->figure->end;
	}
	if (named && t->words <= 1)
		t->verdict = rules_stand(rs, "passes", s + end, n - end, &m) &&
		    m.start <= strlen(" \xe2\x80\x93 ") && m.end == n - end;
	return named && (t->words == 0 || t->verdict);
}

/* The only vote among the facts, or NULL. */
static struct fact *
only_vote(const struct rules *rs, struct facts *fs)
{
	struct fact *only = NULL;

	for (size_t i = 0; i < fs->n; i++) {
		if (!rs->kind[fs->fact[i].kind].table)
			continue;
		if (only != NULL)
			return NULL;
		only = &fs->fact[i];
	}
	return only;
}

/* The vote that is held, or NULL. */
static struct fact *
held_vote(const struct results *t)
{
	return t->held.n == 0 ? NULL : t->held.fact + t->vote;
}

/* Is a slot of the vote, by its name, empty? */
static bool
lacks(const struct rules *rs, struct fact *f, const char *name)
{
	const struct slot *slot = rules_slot_of(rs, f, name);

	return slot == NULL || slot->len == 0;
}

/*
 * Does the first sentence of a record only add to the vote that is held: those
 * against, or a turnout?  Then move that into it.
 */
static void
join_held(struct results *t, const struct rules *rs, const struct record *r,
    struct facts *fs)
{
	struct fact *f = only_vote(rs, fs), *into = held_vote(t);
	struct pattern_match m;

	if (f == NULL || f->start > rs->sentence->len || f->slot[0].len > 0 ||
	    !lacks(rs, f, "share") || !lacks(rs, f, "outcome") ||
	    (f->kind != into->kind && f->slot[1].len == 0 &&
	    lacks(rs, into, "share") &&
	    !facts_is_share(&t->held, into->slot)) ||
	    rules_stand(rs, "of-another", r->text, f->end, &m) ||
	    !gather_across(rs, &t->held, t->vote, fs, f))
		return;
	buffer_add(&t->text, " ", 1);
	buffer_add(&t->text, r->text, f->end);
	held_vote(t)->end = t->text.len;
	*f = fs->fact[--fs->n];
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

/*
 * Are all slots that the line would fill still empty in the fact that is held?  A
 * percentage may follow a number, so that a list is also bounded in bytes.  Before
 * the sides, votes may be told twice: those received, those valid.
 */
static bool
has_room(const struct results *t)
{
	const struct fact *f = held_vote(t);
	bool sides = f != NULL && (f->slot[0].len > 0 || f->slot[1].len > 0);

	if (f != NULL && t->text.len > BYTES_LIST)
		return false;
	for (size_t i = 0; i < t->cells && f != NULL; i++) {
		const struct results_cell *c = &t->cell[i];
		const struct slot *slot = c->column == NULL ? NULL :
		    &f->slot[c->column->slot];

		if (slot != NULL && slot->len > 0 && (sides ||
		    c->column->slot < 2) && (c->figure == NULL ||
		    c->figure->class != FIGURE_PERCENT ||
		    facts_is_share(&t->held, slot)))
			return false;
	}
	return true;
}

/* Read the last line without figures: a title or a header. */
static void
take_last(struct results *t, const struct rules *rs)
{
	t->line = RESULTS_NONE;
	if (t->last_len == 0 || t->apart)
		return;
	t->told &= t->last[t->last_len - 1] != '?';	/* another question */
	read_line(t, rs, NULL, t->last, t->last_len, false);
	take_header(t);
	settle_kind(t);
	t->last_len = 0;
}

/* Forget the columns.  With `apart`, names with a line each come next. */
static void
begin_names(struct results *t, bool apart)
{
	t->columns = t->taken = t->last_len = 0;
	t->apart = apart;
}

/*
 * Take a line without figures: is it only the name of a column, or an unknown name
 * after such lines?
 */
static bool
take_name(struct results *t, const struct rules *rs, const char *s, size_t n)
{
	const struct rules_column *name;
	size_t ignored;

	if (!t->apart && column_at(rs, s, n, 0, &ignored) == NULL)
		return false;
	read_line(t, rs, NULL, s, n, false);
	name = t->cells == 1 && t->words == 0 && t->cell->words == 0 &&
	    !t->cell->column->verdict ? t->cell->column : NULL;
	if (name == NULL && (!t->apart || t->taken > 0 || t->cells > 0 ||
	    t->words > WORDS_NAME))
		return false;
	take_last(t, rs);
	if (!t->apart || t->taken > 0)
		begin_names(t, true);
	if (t->columns == RESULTS_CELLS || n >= RESULTS_LINE - t->last_len)
		return false;
	if (name != NULL && t->kind < name->kind + 1)
		t->kind = name->kind + 1;
	if (t->last_len > 0)
		t->last[t->last_len++] = ' ';
	memcpy(t->last + t->last_len, s, n);
	t->last_len += n;
	t->column[t->columns++] = name;
	return true;
}

/* Drop what rules found of votes. */
static void
drop_votes(const struct rules *rs, struct facts *fs)
{
	for (size_t i = fs->n; i-- > 0;)
		if (rs->kind[fs->fact[i].kind].table)
			fs->fact[i] = fs->fact[--fs->n];
}

/*
 * If words end with an outcome, "was carried unanimously", give it to the list
 * that is held, and return true.  A few words after the figures of both sides show
 * that the list is of a vote.
 */
static bool
add_outcome(struct results *t, const struct rules *rs, const char *s, size_t n)
{
	struct fact *f = held_vote(t);
	struct slot *outcome = rules_slot_of(rs, f, "outcome");
	struct pattern_match m;
	const char *p;

	if (outcome == NULL ||
	    (t->kept && (outcome->len > 0 || n > BYTES_VERDICT)) ||
	    !rules_stand(rs, "passes", s, n, &m) ||
	    ((p = memchr(s + m.end, ' ', n - m.end)) != NULL &&
	    memchr(p + 1, ' ', n - 1 - (size_t)(p - s)) != NULL))
		return false;
	outcome->len = 0;	/* the last one counts */
	gather_words(&t->held, outcome, s + m.start, m.end - m.start, true);
	f->held &= t->words > WORDS_OUTCOME || f->slot[0].len == 0 ||
	    f->slot[1].len == 0;
	return true;
}

/* If a line without figures tells the outcome of the list that is held, add it. */
static void
take_verdict(struct results *t, const struct rules *rs, const char *s,
    size_t n, struct facts *fs)
{
	read_line(t, rs, NULL, s, n, false);
	if (t->cells > 0 || t->words > WORDS_VERDICT || !add_outcome(t, rs, s, n))
		return;
	drop_votes(rs, fs);
	buffer_add(&t->text, " ", 1);
	buffer_add(&t->text, s, n);
	held_vote(t)->end = t->text.len;
}

/* Does a line only name those who make up a figure of the list, "For: Abbot"? */
static bool
names_voters(const struct results *t, const struct rules *rs, const char *s,
    size_t n)
{
	const struct rules_column *c;
	size_t end;

	return t->held.n > 0 && !t->kept &&
	    (c = column_at(rs, s, n, 0, &end)) != NULL &&
	    c->slot != RULES_NONE && end < n && s[end] == ':' &&
	    held_vote(t)->slot[c->slot].len > 0;
}

/*
 * Or is it of names alone, "Abbot, J. Crane (teller)", below a figure in parentheses,
 * AYES (9)?
 */
static bool
is_names(const struct results *t, const char *s, size_t n)
{
	size_t words = 0;

	if (t->held.n == 0 || t->kept || t->text.s[t->text.len - 1] != ')')
		return false;
	for (size_t i = 0; i < n; i++)
		if (isalpha((unsigned char)s[i]) && (i == 0 ||
		    !number_continues(s, n, i - 1))) {
			words++;
			if (islower((unsigned char)s[i]) &&
			    (i == 0 || s[i - 1] != '('))
				return false;
		}
	return words > 1;
}

/* Take a line without figures: does it go on with the list that is held? */
static bool
take_words(struct results *t, const struct rules *rs, const char *s, size_t n,
    struct facts *fs)
{
	if (names_voters(t, rs, s, n) || is_names(t, s, n))
		return true;
	if (n <= BYTES_NAME && take_name(t, rs, s, n))
		return true;
	if (t->held.n > 0 && !t->head)
		take_verdict(t, rs, s, n, fs);
	if (t->apart)
		begin_names(t, false);
	memcpy(t->last, s, t->last_len = n);
	return t->head && s[n - 1] == ':' && fs->n == 0;
}

/* Is a line empty, or a rule between those of a table: "---|---"? */
static bool
is_ruler(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && memchr(" |-=+:_", s[i], strlen(" |-=+:_")) != NULL)
		i++;
	return i == n;
}

bool
results_joins(struct results *t, const struct rules *rs,
    const struct figures *figures, const struct record *r, struct facts *fs)
{
	const char *s = r->text;
	size_t n = r->text_len;
	bool found = vote_found(rs, fs);

	t->line = RESULTS_NONE;
	t->verdict = false;
	if (t->kept && !t->head)
		join_held(t, rs, r, fs);
	if (n > RESULTS_LINE)
		results_forget(t);
	if (n > RESULTS_LINE || is_ruler(s, n))
		return n <= RESULTS_LINE;
	if (figures == NULL || s[n - 1] == '.')
		return take_words(t, rs, s, n, fs);
	take_last(t, rs);
	read_line(t, rs, figures, s, n, found);
	if (t->apart && t->taken < t->columns && t->cells == 1 &&
	    t->words == 0 && t->cell->words == 0 && t->cell->column == NULL)
		t->cell->column = t->column[t->taken++];
	else if (t->apart)
		begin_names(t, false);
	t->told |= found;
	if (t->told && is_row(t))
		t->line = RESULTS_ROW;
	else if (is_list(t, rs, s, n))
		t->line = RESULTS_LIST;
	settle_kind(t);
	if (t->head && t->line == RESULTS_LIST) {
		t->told = true;
		t->kept = t->head = false;
	}
	/* "spoilt papers: 3" does not end a list */
	return !t->kept && t->line != RESULTS_ROW && t->cells > 0 &&
	    has_room(t);
}

/* Fill slots from cells; a figure without a name is the share of those for. */
static void
fill(const struct results *t, const struct rules *rs, size_t from,
    struct facts *fs, struct fact *f)
{
	for (size_t i = from; i < t->cells; i++) {
		const struct results_cell *c = &t->cell[i];
		struct slot *slot = c->column != NULL ?
		    &f->slot[c->column->slot] : NULL;

		if (c->figure->class == FIGURE_PERCENT && (slot == NULL ?
		    c[-1].column != NULL && c[-1].column->slot == 0 :
		    slot == f->slot && slot->len > 0))
			slot = rules_slot_of(rs, f, "share");
		else if (c->figure->class == FIGURE_NUMBER &&
		    c->figure->number.value > 100 &&
		    c->figure->number.places == 0 &&
		    slot == rules_slot_of(rs, f, "turnout"))
			slot = rules_slot_of(rs, f, "voted");
		if (slot != NULL && slot->len == 0)
			gather_figure(rs, fs, f, slot, c->figure);
	}
}

/* Without the other side, a percentage is a share, as elsewhere. */
static void
name_share(const struct facts *fs, const struct rules *rs, struct fact *f)
{
	struct slot *share = rules_slot_of(rs, f, "share");

	if (share != NULL && f->slot[1].len == 0 && f->slot->len > 0 &&
	    fs->bytes[f->slot->at + f->slot->len - 1] == '%') {
		*share = f->slot[0];
		f->slot[0].len = 0;
	}
}

static void
add_row(struct results *t, const struct rules *rs, const char *s, size_t n,
    struct facts *fs)
{
	size_t from = t->cells - t->columns, at = t->cell[from].at;
	size_t end = t->cell[t->cells - 1].figure->end;
	struct fact *f = facts_add(fs, t->kind - 1, 0, n);
	struct slot *outcome = rules_slot_of(rs, f, "outcome");
	const char *p = memchr(s, '(', at);
	struct pattern_match m;

	for (size_t i = 0; i < t->columns; i++)
		t->cell[from + i].column = t->column[i];
	fill(t, rs, from, fs, f);
	name_share(fs, rs, f);
	while (end < n && !isalpha((unsigned char)s[end]))
		end++;
	if (t->verdicts && outcome != NULL)
		gather_words(fs, outcome, s + end, n - end, true);
	if (p != NULL && rules_stand(rs, "part-mark", p, (size_t)(s + at - p),
	    &m))
		facts_fill(fs, rules_slot_of(rs, f, "part"), p, m.end);
}

static void
hold(struct results *t, const struct rules *rs, const struct record *r)
{
	struct facts *fs = &t->held;
	struct fact *f;

	if (fs->n == 0) {
		facts_clear(fs);
		facts_add(fs, 0, 0, 0);
		buffer_set(&t->key, r->key, r->key_len);
		t->text.len = 0;
	} else
		buffer_add(&t->text, " ", 1);
	if (t->apart && t->taken == 1) {
		buffer_add(&t->text, t->last, t->last_len);
		buffer_add(&t->text, " ", 1);
	}
	buffer_add(&t->text, r->text, r->text_len);
	f = held_vote(t);
	f->end = t->text.len;
	if (f->kind < t->kind - 1)
		f->kind = t->kind - 1;
	f->held = !t->told;
	fill(t, rs, 0, fs, f);
	if (t->verdict)
		(void)add_outcome(t, rs, r->text, r->text_len);
}

void
results_add(struct results *t, const struct rules *rs,
    const struct record *r, struct facts *fs)
{
	drop_votes(rs, fs);
	if (t->barred)
		return;
	if (t->line == RESULTS_ROW)
		add_row(t, rs, r->text, r->text_len, fs);
	else
		hold(t, rs, r);
}

bool
results_keep(struct results *t, const struct rules *rs,
    const struct record *r, struct facts *fs)
{
	struct fact *f = only_vote(rs, fs);
	struct facts old = t->held;
	bool con = f != NULL && f->slot[1].len > 0, done;

	if (t->line != RESULTS_NONE || t->held.n > 0 || f == NULL)
		return false;
	t->head = f->slot[0].len == 0 && lacks(rs, f, "share");
	done = !lacks(rs, f, "outcome");
	if (t->head ? con || done : con && done)
		return t->head = false;
	t->held = *fs;
	*fs = old;
	t->kept = true;
	t->vote = (size_t)(f - t->held.fact);
	buffer_set(&t->key, r->key, r->key_len);
	buffer_set(&t->text, r->text, r->text_len);
	return true;
}

struct facts *
results_end(struct results *t, const struct rules *rs, struct record *r)
{
	struct fact *f = held_vote(t);

	if (f != NULL && !t->kept) {
		name_share(&t->held, rs, f);
		if (f->held)
			t->held.n = 0;
	}
	t->kept = t->head = false;
	t->vote = 0;
	*r = (struct record){ t->key.s, t->key.len, t->text.s, t->text.len };
	return &t->held;
}
