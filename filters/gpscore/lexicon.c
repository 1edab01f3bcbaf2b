#include "lexicon.h"

#include <err.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "fold.h"
#include "layers.h"
#include "spelling.h"
#include "stream/output.h"

_Static_assert(DATA_SLACK >= FOLD_SLACK, "terms are read as texts");

#define VALENCE_MAX 5.0		/* AFINN's; our own and VADER's have 4 */

const char *const cue_name[NCUES] = { "none", "plain", "negator", "booster",
    "contrast", "reverser", "relief", "spoiler", "free", "riser", "wish",
    "condition", "moot", "vague", "title", "ending", "proper", "stop", "idiom",
    "role", "set", "spelling" };
static const char *const role_name[NROLES] = { "none", "no", "or", "never",
    "so", "without", "doubt", "least", "at", "part" };

static const struct {
	const char *name;
	size_t at;
} settings[] = {
#define SETTING(field) { #field, offsetof(struct rules, field) }
	SETTING(negate_good), SETTING(negate_bad), SETTING(decay_1),
	SETTING(decay_2), SETTING(decay_3), SETTING(capitals),
	SETTING(before), SETTING(after), SETTING(exclaim),
	SETTING(exclaim_max), SETTING(question), SETTING(question_max),
	SETTING(reverse), SETTING(rise), SETTING(wish), SETTING(reach), SETTING(faint),
	SETTING(alpha),
#undef SETTING
};

/*
 * A term that is more than words, as an emoticon: it holds an ASCII sign
 * that is none of those within words and between them, or starts with one.
 */
bool
lexicon_symbol(const char *s, size_t n)
{
	static bool sign[256], starts[256];

	if (!sign['!']) {
		for (const char *p = "!\"#$%()*:;<=>?@[\\]^_`{|}~/+"; *p != '\0';
		    p++)
			sign[(unsigned char)*p] = true;
		for (const char *p = "'-.,&"; *p != '\0'; p++)
			starts[(unsigned char)*p] = true;
	}
	for (size_t i = 0; i < n; i++)
		if (sign[(unsigned char)s[i]])
			return true;
	return n > 0 && starts[(unsigned char)s[0]];
}

/* Add an empty entry, and its line; its number.  Moves the others. */
static size_t
add_entry(struct lexicon *l)
{
	if (l->n == l->size) {
		l->size = l->size == 0 ? 16384 : 2 * l->size;
		if (l->size > UINT32_MAX / 4)
			errx(2, "more than a thousand million entries");
		l->entries = memory_resize(l->entries, l->size, sizeof(*l->entries));
		l->lines = memory_resize(l->lines, l->size, sizeof(*l->lines));
		if (l->checked)
			l->history = memory_resize(l->history, l->size,
			    sizeof(*l->history));
	}
	return l->n++;
}

/*
 * A number of a few digits, as nearly all are: a whole number divided by a
 * power of ten, both of them exact, is what strtod(3) gives, and sooner.
 */
static bool
short_number(const char *s, double *v)
{
	bool minus = *s == '-', point = false;
	double scale = 1;
	uint32_t n = 0;
	const char *p = s += minus;

	for (; (*p >= '0' && *p <= '9') || (*p == '.' && !point); p++) {
		point |= *p == '.';
		n = *p == '.' ? n : n * 10 + (uint32_t)(*p - '0');
		scale = point && *p != '.' ? scale * 10 : scale;
	}
	*v = minus ? -(n / scale) : n / scale;
	return *p == '\0' && p - s > point && p - s <= 9;
}

static bool
number(const char *s, double *v)
{
	char *end;

	if (short_number(s, v))
		return *v <= 1e6 && *v >= -1e6;
	*v = strtod(s, &end);
	return end != s && *end == '\0' && *v >= -1e6 && *v <= 1e6;
}

static uint8_t
name(const struct data *d, const char *const *names, uint8_t n, const char *s)
{
	for (uint8_t i = 1; i < n; i++)
		if (strcmp(names[i], s) == 0)
			return i;
	data_error(d, "%s: neither a number nor the name of a cue", s);
}

/* Where in the rules a setting of that name lies; NULL: there is none. */
static double *
setting(struct rules *r, const char *what)
{
	for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++)
		if (strcmp(settings[i].name, what) == 0)
			return (double *)(void *)((char *)r + settings[i].at);
	return NULL;
}

/* A line that names a cue; `rest` is its amount. */
static void
read_cue(struct lexicon *l, const struct data *d, size_t i,
    const char *value, const char *rest)
{
	struct entry *e = &l->entries[i];
	struct line_of *line = &l->lines[i];

	e->cue = name(d, cue_name, NCUES, value);
	if (e->cue == CUE_SPELLING) {
		if (!spelling_part(line->term) || !spelling_part(rest))
			data_error(d, "%s, %s: a part of a word needs 2 to 24 "
			    "letters", line->term, rest);
		if (l->spellings++ == SPELLING_MAX)
			data_error(d, "more than %d spellings", SPELLING_MAX);
		line->other = rest;
	} else if (e->cue == CUE_ROLE) {
		e->role = name(d, role_name, NROLES, rest);
		if (e->role == ROLE_PART)
			l->part = line->term;
	} else if (rest[0] != '\0' && !number(rest, &line->amount)) {
		data_error(d, "%s: the amount must be a number", rest);
	} else if (e->cue == CUE_SET &&
	    setting(&l->rules, line->term) == NULL) {
		data_error(d, "%s: no such setting", line->term);
	}
}

/* In VADER's file, deviation and ratings follow the mean. */
static bool
has_ratings(const char *rest)
{
	const char *tab = strchr(rest, '\t');

	return tab != NULL && tab[1] == '[';
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

/* An entry for the term of this field, with no tone and no cue yet. */
static size_t
new_entry(struct lexicon *l, const struct data *d, const struct data_field *f)
{
	size_t i = add_entry(l);

	l->entries[i] = (struct entry){ .words = 0 };
	l->lines[i] = (struct line_of){ .term = f->s,
	    .len = (uint32_t)f->len, .line = (uint32_t)d->line };
	if (l->checked)
		l->history[i] = (struct history){ .layer =
		    (uint16_t)l->nlayers };
	return i;
}

/* "{set} TAB words TAB term, term": an entry for each term. */
static void
read_set(struct lexicon *l, const struct data *d, const char *name, char *terms)
{
	uint8_t set = sets_member(&l->sets, name);
	char *end;

	if (name[strlen(name) - 1] != '}')
		data_error(d, "%s: the name of a set stands in braces", name);
	if (set == 0)
		data_error(d, "there are more than %d sets", SETS_MAX);
	for (; terms != NULL; terms = end) {
		struct data_field f;
		size_t i;

		if ((end = strchr(terms, ',')) != NULL)
			*end++ = '\0';
		f = (struct data_field){ terms, strlen(terms) };
		(void)trim(&f);
		if (f.len == 0)
			data_error(d, "%s: a term is empty", name);
		i = new_entry(l, d, &f);	/* entries may move */
		l->entries[i].sets = set;
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
	wrong = sets_frame(&l->sets, frame, v, (struct frame_line){ d->name,
	    d->line });
	if (wrong != NULL)
		data_error(d, "%s", wrong);
}

static void
read_term(struct lexicon *l, const struct data *d, const struct data_field *f,
    const char *rest)
{
	size_t i = new_entry(l, d, &f[0]);
	struct entry *e = &l->entries[i];

	e->toned = number(f[1].s, &e->valence);
	if (!e->toned)
		read_cue(l, d, i, f[1].s, rest);
	else if (fabs(e->valence) > VALENCE_MAX)
		data_error(d, "%s: a valence is from -5 to 5", f[1].s);
	if (l->checked)
		l->history[i].said = e->valence;
}

/* Take in a line of n fields. */
static void
read_line(struct lexicon *l, const struct data *d, struct data_field *f,
    size_t n)
{
	char *term, *value, *rest = NULL;

	if (n < 2 || f[0].len == 0)
		data_error(d, "needs a term, a TAB and a value");
	term = trim(&f[0]);
	value = trim(&f[1]);
	if (n > 2)
		rest = trim(&f[2]);
	if (term[0] == '{' && strcmp(value, "words") == 0 && rest != NULL)
		read_set(l, d, term, rest);
	else if (term[0] == '{' && strcmp(value, "frame") == 0 && rest != NULL)
		read_frame(l, d, term, rest);
	else
		read_term(l, d, f, rest == NULL ? "" : rest);
}

/* Read one file; whether it has the form of VADER's. */
static bool
read_layer(struct lexicon *l, const char *path)
{
	struct data *d = &l->layers[l->nlayers];
	struct data_field f[3];
	bool vader = false;
	size_t n;

	layers_open(d, path);
	while ((n = data_next(d, f, 3)) > 0) {
		read_line(l, d, f, n);
		vader |= n == 3 && has_ratings(f[2].s);
	}
	l->nlayers++;
	return vader;
}

/*
 * The hashes of the words of a term, at most TERM_WORDS; a symbol has one, of
 * its bytes.  How many; 0: it can never match.
 */
static size_t
hash_term(const struct lexicon *l, const struct line_of *e, bool symbol,
    struct fold *f, uint64_t *word)
{
	if (l->rules.vader || symbol) {
		word[0] = fold_raw(e->term, e->len);
		return 1;
	}
	fold_words(f, e->term, e->len, &l->symbol_bytes);
	if (f->n > TERM_WORDS)
		return 0;
	for (size_t i = 0; i < f->n; i++)
		word[i] = f->hash[i];
	return f->n;
}

/* The slot of a hash, or the free one where it belongs. */
static struct slot *
find(struct lexicon *l, uint64_t hash)
{
	size_t i = lexicon_home(l, hash);

	while (l->slots[i].check != hash >> 32 && lexicon_taken(&l->slots[i]))
		i = (i + 1) & l->mask;
	l->slots[i].check = (uint32_t)(hash >> 32);
	return &l->slots[i];
}

const struct entry *
lexicon_raw(const struct lexicon *l, const char *s, size_t n)
{
	uint64_t hash = fold_raw(s, n);

	return lexicon_entry(l, lexicon_slot(l, hash), hash);
}

static void
note_override(struct lexicon *l, size_t i, size_t old_i)
{
	const struct entry *e = &l->entries[i], *old = &l->entries[old_i];

	l->history[old_i].replaced = true;
	if ((e->toned && old->toned) || (e->cue != CUE_NONE &&
	    old->cue != CUE_NONE && e->role == old->role))
		l->history[i].replaces = (uint32_t)old_i + 1;
}

/* An entry is in the sets of another line too. */
static void
join_sets(struct lexicon *l, struct entry *e, const struct entry *other)
{
	if (!sets_join(&l->sets, e->sets, other->sets, &e->sets))
		errx(2, "there are more than %d combinations of sets that "
		    "share a term", COMBINATIONS_MAX);
}

/*
 * A later line overrides what it says: the tone or the cue, "plain" both.
 * The slot leads to the later entry, which takes over the rest.
 */
static void
override(struct lexicon *l, size_t i, size_t old_i)
{
	struct entry *e = &l->entries[i], *old = &l->entries[old_i];

	if (l->checked)
		note_override(l, i, old_i);
	if (e->cue == CUE_PLAIN)
		return;
	join_sets(l, e, old);
	if (!e->toned) {
		e->toned = old->toned;
		e->valence = old->valence;
	}
	if (e->cue == CUE_NONE || e->cue == CUE_ROLE) {
		e->cue = old->cue == CUE_PLAIN ? CUE_NONE : old->cue;
		l->lines[i].amount = l->lines[old_i].amount;
	}
	if (e->role == ROLE_NONE)
		e->role = old->role;
}

/*
 * Titles and endings are looked up beside a capital, and never looked for:
 * they need not get through the filter.
 */
static bool
sought(const struct entry *e)
{
	return e->toned || e->sets != 0 ||
	    (e->cue != CUE_TITLE && e->cue != CUE_ENDING);
}

/* Note the beginnings of a term of n words; its chain. */
static uint64_t
mark_beginnings(struct lexicon *l, const struct entry *e, const uint64_t *word,
    size_t n)
{
	uint64_t chain = word[0];

	if (n == 1 && sought(e))
		bloom_add(&l->words, chain);
	else if (n > 1)
		bloom_add(&l->firsts, lexicon_pair(word[0], word[1]));
	for (size_t k = 1; k < n; k++) {
		find(l, chain)->more = true;
		chain = fold_chain(chain, word[k]);
		if (k == (n == 2 ? 1 : 2))
			bloom_add(n == 2 ? &l->pairs : &l->triples, chain);
	}
	return chain;
}

/* Entry i into its slot, and the beginnings of its term. */
static void
insert(struct lexicon *l, size_t i, struct fold *f)
{
	const struct line_of *line = &l->lines[i];
	bool symbol = lexicon_symbol(line->term, line->len);
	uint64_t word[TERM_WORDS], chain;
	size_t n = hash_term(l, line, symbol, f, word);
	struct slot *s;

	if (n == 0)
		return;
	l->entries[i].words = (symbol ? 0 : n) & 0x7f;
	chain = mark_beginnings(l, &l->entries[i], word, n);
	s = find(l, chain);
	if (s->entry != 0 && i >= l->own) {
		join_sets(l, &l->entries[s->entry - 1], &l->entries[i]);
		return;
	}
	if (s->entry != 0)
		override(l, i, s->entry - 1);
	l->entries[i].check = (uint32_t)chain;
	s->entry = (uint32_t)(i + 1) & 0x7fffffff;
}

static void
add_byte(unsigned char *set, unsigned char c)
{
	if (c < 0x80)
		set[c & 15] |= (unsigned char)(1u << (c >> 4));
}

static void
insert_symbol(struct lexicon *l, const struct line_of *e)
{
	unsigned char first = (unsigned char)e->term[0];
	unsigned char second = (unsigned char)e->term[1];

	if (e->len > SYMBOL_MAX)
		return;
	if (e->len > l->symbol_max[first])
		l->symbol_max[first] = (unsigned char)e->len;
	add_byte(l->symbol_bytes.first, first);
	add_byte(l->symbol_bytes.second, second);
	if (e->len == 1) {
		memset(l->symbol_starts[first], 0xff,
		    sizeof(l->symbol_starts[first]));
		memset(l->symbol_bytes.second, 0xff,
		    sizeof(l->symbol_bytes.second));
	}
	l->symbol_starts[first][second >> 5] |= UINT32_C(1) << (second & 31);
}

/* Spaces and hyphens in n bytes. */
static size_t
count_gaps(const char *s, size_t n)
{
	size_t gaps = 0;

	for (size_t i = 0; i < n; i++)
		gaps += s[i] == ' ' || s[i] == '-';
	return gaps;
}

/* Count the terms by their words, 1, 2 or more; the slots they may need. */
static size_t
count_terms(const struct lexicon *l, size_t count[3])
{
	size_t need = 0;

	for (size_t i = 0; i < l->n; i++) {
		const struct line_of *line = &l->lines[i];
		size_t gaps = count_gaps(line->term, line->len);

		count[gaps < 2 ? gaps : 2]++;
		need += gaps + 1;
	}
	return need;
}

/* All terms into the table, which has room for their beginnings too. */
static void
build(struct lexicon *l)
{
	struct fold f = { .text = NULL };
	size_t count[3] = { 0 }, slots = 64, need = count_terms(l, count);

	while (slots < 2 * need)
		slots *= 2;
	l->mask = slots - 1;
	/* Written at once: read first, each page would be faulted in twice. */
	l->slots = memory_resize(NULL, slots, sizeof(*l->slots));
	memset(l->slots, 0, slots * sizeof(*l->slots));
	bloom_open(&l->words, count[0]);
	bloom_open(&l->firsts, count[1] + count[2]);
	bloom_open(&l->pairs, count[1]);
	bloom_open(&l->triples, count[2]);
	for (size_t i = 0; i < l->n; i++) {
		if (l->entries[i].cue >= CUE_SET)
			continue;
		insert(l, i, &f);
		if (l->entries[i].words == 0)
			insert_symbol(l, &l->lines[i]);
	}
	fold_free(&f);
}

/* The reach of each cue, where it costs no look at its line. */
static void
set_reaches(struct lexicon *l)
{
	for (size_t i = 0; i < l->n; i++) {
		double amount = l->lines[i].amount;

		if (l->entries[i].cue == CUE_SPELLING)
			continue;
		if (amount <= 0)
			amount = l->rules.reach;
		l->entries[i].reach = (uint8_t)fmin(fmax(amount, 0), 255);
	}
}

static void
read_builtin(struct lexicon *l, enum layer_use use)
{
	for (size_t i = 0; i < nlayers; i++)
		if (layers[i].use == use)
			(void)read_layer(l, layers[i].data.name);
}

static void
read_layers(struct lexicon *l, char **names, size_t n)
{
	bool vader = n > 0;

	for (size_t i = 0; i < n; i++) {
		if (strcmp(names[i], "vader") == 0)
			continue;
		if (strcmp(names[i], "default") != 0) {
			vader &= read_layer(l, names[i]);
			continue;
		}
		vader = false;
		read_builtin(l, LAYER_DEFAULT);
	}
	l->rules.vader = vader;
}

/* The last n of all to the front, in new room. */
static void *
rotate(const struct lexicon *l, void *p, size_t n, size_t size)
{
	char *to = memory_resize(NULL, l->size, size);
	size_t rest = l->n - n;

	memcpy(to, (char *)p + rest * size, n * size);
	memcpy(to + n * size, p, rest * size);
	free(p);
	return to;
}

static void
to_front(struct lexicon *l, size_t n)
{
	l->entries = rotate(l, l->entries, n, sizeof(*l->entries));
	l->lines = rotate(l, l->lines, n, sizeof(*l->lines));
	if (l->checked)
		l->history = rotate(l, l->history, n, sizeof(*l->history));
}

/*
 * The rules lie below all layers; but which rules shows only when those
 * have been read: then the rules are moved to the front.
 */
static void
read_rules(struct lexicon *l)
{
	size_t read = l->n, frames = l->sets.nframes;

	read_builtin(l, l->rules.vader ? LAYER_VADER : LAYER_RULES);
	to_front(l, l->n - read);
	sets_rotate(&l->sets, frames);
}

static void
check_frames(const struct lexicon *l)
{
	const char *name;
	const struct frame_line *line = sets_empty(&l->sets, &name);

	if (line != NULL)
		errx(2, "%s:%zu: %s: no line tells the words of this set",
		    line->file, line->line, name);
}

static void
set_rules(struct lexicon *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->entries[i].cue == CUE_SET)
			*setting(&l->rules, l->lines[i].term) =
			    l->lines[i].amount;
}

/* The parts of words, from one spelling to the other or back. */
static struct spelling *
collect_spelling(const struct lexicon *l, bool back)
{
	struct spelling *sp = spelling_open();

	for (size_t i = 0; i < l->own; i++) {
		const struct line_of *line = &l->lines[i];

		if (l->entries[i].cue != CUE_SPELLING)
			continue;
		if (back)
			spelling_add(sp, line->other, line->term);
		else
			spelling_add(sp, line->term, line->other);
	}
	return sp;
}

/*
 * Add the terms in the other spelling, their text from *len on; as it still
 * moves, where each lies is noted later.
 */
static void
add_variants(struct lexicon *l, const struct spelling *sp, size_t *len,
    size_t *size)
{
	for (size_t i = 0; i < l->own; i++) {
		size_t n, variant;

		if (l->entries[i].cue >= CUE_SET ||
		    l->lines[i].len > SPELLING_TERM)
			continue;
		l->variants = memory_grow(l->variants, size,
		    *len + SPELLING_ROOM, 1);
		n = spelling_change(sp, l->lines[i].term, l->variants + *len);
		if (n == 0)
			continue;
		variant = add_entry(l);
		l->entries[variant] = l->entries[i];
		l->lines[variant] = l->lines[i];
		l->lines[variant].len = (uint32_t)n;
		*len += n + 1;
	}
}

static void
make_variants(struct lexicon *l)
{
	size_t len = 0, size = 0;
	const char *s;

	for (int back = 0; back < 2; back++) {
		struct spelling *sp = collect_spelling(l, back);

		add_variants(l, sp, &len, &size);
		spelling_close(sp);
	}
	s = l->variants;
	for (size_t i = l->own; i < l->n; i++) {
		l->lines[i].term = s;
		s += l->lines[i].len + 1;
	}
}

void
lexicon_open(struct lexicon *l, char **names, size_t n, bool checked)
{
	static char standard[] = "default";
	static char *none[] = { standard };

	if (n == 0 && !checked) {
		*l = lexicon_ready;
		return;
	}
	*l = (struct lexicon){ .checked = checked };
	sets_open(&l->sets);
	l->layers = memory_resize(NULL, (n + 1) * (nlayers + 1),
	    sizeof(*l->layers));
	read_layers(l, n == 0 ? none : names, n == 0 ? 1 : n);
	read_rules(l);
	check_frames(l);
	set_rules(l);
	l->own = l->n;
	if (!l->rules.vader)
		make_variants(l);
	build(l);
	if (!l->rules.vader)
		set_reaches(l);
}

void
lexicon_close(struct lexicon *l)
{
	if (l->layers == NULL)	/* it is the ready one */
		return;
	for (size_t i = 0; i < l->nlayers; i++)
		data_close(&l->layers[i]);
	free(l->layers);
	free(l->entries);
	free(l->lines);
	free(l->history);
	free(l->variants);
	free(l->slots);
	bloom_close(&l->words);
	bloom_close(&l->firsts);
	bloom_close(&l->pairs);
	bloom_close(&l->triples);
	sets_close(&l->sets);
}

_Noreturn void
lexicon_print(void)
{
	struct output out;

	output_open(&out, 1, "standard output");
	for (size_t i = 0; i < nlayers; i++)
		if (layers[i].use != LAYER_VADER)
			output_write(&out, layers[i].data.text,
			    layers[i].data.len);
	output_close(&out);
	exit(0);
}
