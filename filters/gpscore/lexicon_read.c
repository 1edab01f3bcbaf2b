/*
 * Reading lexicon files: each line becomes an entry, or a frame.  Lines are not
 * copied: terms point into the text of the files, which stay open.
 */
#include "lexicon.h"

#include <err.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

#define VALENCE_MAX 5.0		/* AFINN's; our own and VADER's have 4 */

static const char *const cue_name[NCUES] = { "", "plain", "negator", "booster",
    "contrast", "concession", "reverser", "relief", "spoiler", "free", "riser",
    "wish", "condition", "moot", "vague", "light", "inversion", "title",
    "ending", "count", "link", "aside", "figures", "proper", "stop", "idiom", "role", "set",
    "spelling" };
static const char *const role_name[NROLES] = { "", "no", "or", "never",
    "so", "without", "doubt", "least", "at", "part" };

static const struct {
	const char *name;
	size_t at;
} settings[] = {
#define SETTING(field) { #field, offsetof(struct rules, field) }
	SETTING(negate_good), SETTING(negate_bad), SETTING(decay_2),
	SETTING(decay_3), SETTING(capitals), SETTING(before), SETTING(after),
	SETTING(exclaim), SETTING(exclaim_max), SETTING(question),
	SETTING(question_max), SETTING(reverse), SETTING(rise), SETTING(wish),
	SETTING(wish_bad), SETTING(reach), SETTING(faint_good),
	SETTING(faint_bad), SETTING(alpha),
#undef SETTING
};

struct line_of *
lexicon_add(struct lexicon *l, struct line_of line)
{
	if (l->n == UINT32_MAX / 4)
		errx(2, "more than a thousand million entries");
	MEMORY_ROOM(l->lines, l->size, l->n + 1);
	l->lines[l->n] = line;
	return &l->lines[l->n++];
}

static bool
number(const char *s, double *v)
{
	char *end;

	*v = strtod(s, &end);
	return end != s && *end == '\0' && *v >= -1e6 && *v <= 1e6;
}

static void
set_rule(struct rules *r, const struct data *d, const char *what, double v)
{
	for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++)
		if (strcmp(settings[i].name, what) == 0) {
			memcpy((char *)r + settings[i].at, &v, sizeof(v));
			return;
		}
	data_error(d, "%s: no such setting", what);
}

/* Read a line that names a cue; `rest` is its amount. */
static void
read_cue(struct lexicon *l, const struct data *d, struct line_of *line,
    const char *value, const char *rest)
{
	struct entry *e = &line->entry;

	e->cue = (uint8_t)data_name(d, value, cue_name, NCUES,
	    "cue, and not a number");
	if (e->cue == CUE_SPELLING) {
		if (!spelling_add(&l->spelling, rest, line->term) ||
		    !spelling_add(&l->spelling, line->term, rest))
			data_error(d, "%s, %s: a part of a word needs two "
			    "letters", line->term, rest);
	} else if (e->cue == CUE_ROLE) {
		e->role = (uint8_t)data_name(d, rest, role_name, NROLES, "role");
		if (e->role == ROLE_PART)
			l->part = line->term;
	} else if (rest[0] != '\0' && !number(rest, &e->amount)) {
		data_error(d, "%s: the amount must be a number", rest);
	} else if (e->cue == CUE_SET) {
		set_rule(&l->rules, d, line->term, e->amount);
	}
}

static char *
trim(struct data_field *f)
{
	while (f->len > 0 && f->s[f->len - 1] == ' ')
		f->s[--f->len] = '\0';
	while (f->len > 0 && f->s[0] == ' ') {
		f->s++;
		f->len--;
	}
	return f->s;
}

/* Add a line for the term of this field, as yet without tone and cue. */
static struct line_of *
new_line(struct lexicon *l, const struct data *d, const struct data_field *f)
{
	return lexicon_add(l, (struct line_of){ .term = f->s,
	    .len = (uint32_t)f->len, .line = (uint32_t)d->line,
	    .layer = (uint16_t)(d - l->layers) });
}

/* "{set} TAB words TAB term, term": an entry for each term. */
static void
read_set(struct lexicon *l, const struct data *d, const struct data_field *of,
    char *terms)
{
	const char *name = of->s;
	bool widens;
	uint16_t set = sets_member(&l->sets, name,
	    (uint16_t)(d - l->layers), &widens);
	struct line_of *line;
	char *end;

	if (name[strlen(name) - 1] != '}')
		data_error(d, "%s: the name of a set stands in braces", name);
	if (set == 0)
		data_error(d, "there are more than %d sets", SETS_MAX);
	if (widens) {
		line = new_line(l, d, of);
		line->entry.cue = CUE_SET;	/* no term of texts */
		line->widens = true;
	}
	for (; terms != NULL; terms = end) {
		struct data_field f;

		if ((end = strchr(terms, ',')) != NULL)
			*end++ = '\0';
		f = (struct data_field){ terms, strlen(terms) };
		(void)trim(&f);
		if (f.len == 0)
			data_error(d, "%s: a term is empty", name);
		new_line(l, d, &f)->entry.sets = 0x7ffu & set;
	}
}

/* "{set} ~N {set} TAB frame TAB valence" */
static void
read_frame(struct lexicon *l, const struct data *d, char *frame,
    const char *valence)
{
	const char *wrong;
	double v;

	if (!number(valence, &v) || fabs(v) > VALENCE_MAX)
		data_error(d, "%s: a valence is from -5 to 5", valence);
	wrong = sets_frame(&l->sets, frame, v);
	if (wrong != NULL)
		data_error(d, "%s", wrong);
}

static void
read_term(struct lexicon *l, const struct data *d, const struct data_field *f,
    const char *rest)
{
	struct line_of *line = new_line(l, d, &f[0]);
	struct entry *e = &line->entry;

	e->toned = number(f[1].s, &e->valence);
	if (!e->toned)
		read_cue(l, d, line, f[1].s, rest);
	else if (fabs(e->valence) > VALENCE_MAX)
		data_error(d, "%s: a valence is from -5 to 5", f[1].s);
	line->said = e->valence;
}

/* Read a line of n fields. */
static void
read_line(struct lexicon *l, const struct data *d, struct data_field *f,
    size_t n)
{
	static char none[1];
	char *term, *value, *rest;

	if (n < 2 || f[0].len == 0)
		data_error(d, "needs a term, a TAB and a value");
	term = trim(&f[0]);
	value = trim(&f[1]);
	rest = n > 2 ? trim(&f[2]) : none;
	if (term[0] == '{' && strcmp(value, "words") == 0)
		read_set(l, d, &f[0], rest);
	else if (term[0] == '{' && strcmp(value, "frame") == 0)
		read_frame(l, d, term, rest);
	else
		read_term(l, d, f, rest);
}

void
lexicon_read(struct lexicon *l, struct data *d)
{
	struct data_field f[3];
	size_t n;

	while ((n = data_next(d, f, 3)) > 0)
		read_line(l, d, f, n);
}
