/*
 * The heads of words (forms.h) are made from the masks of a run.  When the batch
 * is full, the home slots of all words are computed in one loop, which the
 * compiler turns into vector instructions.  Another loop counts the words and
 * prefetches the slots of later ones; it stops only at a word whose form is new,
 * or not in a home slot.
 *
 * These loops take half the time of gpterms.
 *
 * A text is divided into headings, each a line, and the stretches of lines
 * between them.  All words of a stretch are read together, because most lines are
 * too short to fill a batch.
 */
#include "terms/batch.h"

#include <string.h>

#include "bytes/classes.h"
#include "bytes/utf8.h"
#include "bytes/vector.h"
#include "stream/record.h"
#include "terms/normal.h"
#include "text/unicode.h"

#ifdef LEVEL

#define put_head AT(put_head)

/* Set the head of word n. */
V64_INLINE void
put_head(struct batch *b, size_t n, const char *s, size_t len, vector kind)
{
	vector v;

	if (len <= FORMS_HEAD) {
		v = forms_head(s, len) | kind;
		memcpy(&b->head[n], &v, sizeof(v));
	} else {
		put_odd(b, n, s, len, b->kind);
	}
}

/*
 * Add the words of a run.  b->n stays as it is until the end: as far as the
 * compiler knows, each store might change it (64 MB of prose: 28 ms, not 37).
 */
static void
AT(put_run)(struct batch *b, const struct word_run *run)
{
	uint32_t start[WORDS_PLACES], end[WORDS_PLACES];
	size_t n = words_run_places(run, start, end), first = b->n;
	const char *s = run->s;
	size_t base = (size_t)(s - b->text);
	const vector kind = kind_of(b);

	for (size_t i = 0; i < n; i++) {
		size_t at = start[i] & ~PLACES_MARKED;

		b->start[first + i] = (uint16_t)(base + at);
		b->home[first + i] = home_mark(start[i] / PLACES_MARKED);
	}
	for (size_t i = 0; i < n; i++) {
		size_t at = start[i] & ~PLACES_MARKED;

		put_head(b, first + i, s + at, end[i] - at, kind);
	}
	b->n = first + n;
}

#define count_words AT(count_words)

/* The loop calls no function, so that its variables stay in registers. */
V64_INLINE size_t
count_words(struct batch *b, struct forms *f, size_t i, uint32_t *unit,
    bool documents, bool relisted)
{
	char *slots = (char *)f->slot;
	size_t n = b->n, opens = b->opens;
	uint16_t *open = b->open;
	uint32_t document = f->document;

	for (; i < n; i++) {
		uint32_t home = b->home[i];
		struct form *x = (struct form *)(slots + (home & ~HOME_APART));
		size_t second = forms_has(x + 1, &b->head[i]);

		__builtin_prefetch(slots + b->home[i + BATCH_AHEAD], 1);
		x += second;
		if (!forms_has(x, &b->head[i]))
			break;
		unit[i] = unit_of(home) + (uint32_t)second;
		b->number[i] = x->number;
		open[opens] = (uint16_t)i;
		opens += (x->number & FORM_OPENS) != 0;
		x->seen++;
		if (documents)
			forms_mark(x, document);
		if (relisted || (x->number & FORM_IDLE) != 0)
			forms_list(f, unit[i] & ~FORM_APART);
	}
	b->opens = opens;
	return i;
}

/*
 * Count the words from i on, up to the first one whose form is in neither of its
 * two home slots; returns its index.  There is no branch on which slot has it.
 */
static size_t
AT(count_near)(struct batch *b, struct forms *f, size_t i, uint32_t *unit)
{
	return f->relisted ? count_words(b, f, i, unit, false, true) :
	    f->document == 0 ? count_words(b, f, i, unit, false, false) :
	    count_words(b, f, i, unit, true, false);
}

/* Find the home slots of all words; the marks are there already. */
static void
AT(find_homes)(struct batch *b, const struct forms *f)
{
	const struct brief *restrict head = b->head;
	uint32_t *restrict home = b->home;
	size_t n = b->n;
	unsigned shift = f->shift;

	for (size_t i = 0; i < n; i++)
		home[i] |= forms_hash(head[i]) >> shift << (FORM_SHIFT + 1);
}

#else

/* Offsets of words in a batch have 15 bits; a run may go beyond this. */
#define REACH ((size_t)(1 << 15) - WORDS_BLOCKS * BLOCK64)

/*
 * A home is the offset in bytes of the two slots in which to look first.  Such an
 * offset leaves its lower bits 0; HOME_APART, the highest bit of an offset within
 * one slot, marks a word that stands apart.  Rotated right by FORM_SHIFT, a home
 * is the number of its first slot, and that mark becomes FORM_APART.
 */
#define HOME_APART (1u << (FORM_SHIFT - 1))
_Static_assert(FORM_APART == 1u << 31, "the bit that is rotated to the top");

static inline uint32_t
home_mark(uint64_t apart)
{
	return (uint32_t)(apart & 1) * HOME_APART;
}

static inline uint32_t
unit_of(uint32_t home)
{
	return home >> FORM_SHIFT | home << (32 - FORM_SHIFT);
}

/* The kind of the batch in the place that it has in a head. */
static vector
kind_of(const struct batch *b)
{
	struct brief last = brief_with_last((struct brief){ 0, 0 }, b->kind);

	return vector_load((const char *)&last);
}

/* Set the head of word n, which is long, or of another kind than the batch. */
__attribute__((noinline)) static void
put_odd(struct batch *b, size_t n, const char *s, size_t len, unsigned kind)
{
	struct form_key k;

	forms_key(&k, s, len, kind);
	b->odd[b->odds++] = (struct batch_odd){ n, s, len };
	b->head[n] = k.head;
}

#define LEVEL_FILE "terms/batch.c"
#include "bytes/level.h"

/* The key of word i; all odd words before *odd precede it. */
static struct form_key
key_of(const struct batch *b, size_t i, size_t *odd)
{
	struct form_key k = { .head = b->head[i],
	    .hash = forms_hash(b->head[i]) };

	k.s = batch_word(b, i, odd, &k.len);
	return k;
}

void
batch_count(struct batch *b, struct forms *f, uint32_t *unit, batch_new *add,
    void *arg)
{
	size_t odd = 0;

	b->opens = 0;
	f->counted += b->n;
	LEVEL_CALL(find_homes)(b, f);
	memset(b->home + b->n, 0, BATCH_AHEAD * sizeof(*b->home));
	for (size_t i = 0; i < BATCH_AHEAD; i++)
		__builtin_prefetch((char *)f->slot + b->home[i], 1);
	for (size_t i = 0; (i = LEVEL_CALL(count_near)(b, f, i, unit)) < b->n;
	    i++) {
		struct form_key k = key_of(b, i, &odd);
		size_t slot = forms_search(f, &k);

		if (f->slot[slot].number == 0)
			slot = add(arg, &k);
		forms_list(f, slot);
		b->number[i] = f->slot[slot].number;
		b->open[b->opens] = (uint16_t)i;
		b->opens += (b->number[i] & FORM_OPENS) != 0;
		f->slot[slot].seen++;
		forms_mark(&f->slot[slot], f->document);
		unit[i] = (uint32_t)slot | (unit_of(b->home[i]) & FORM_APART);
	}
}

const char *
batch_word(const struct batch *b, size_t i, size_t *odd, size_t *len)
{
	while (*odd < b->odds && b->odd[*odd].i < i)
		++*odd;
	if (*odd < b->odds && b->odd[*odd].i == i) {
		*len = b->odd[*odd].len;
		return b->odd[*odd].s;
	}
	*len = strnlen((const char *)&b->head[i], FORMS_HEAD);
	return b->text + b->start[i];
}

/*
 * Reading
 */

static bool
is_number(const struct word *w)
{
	uint32_t c;

	if (w->kind != WORD_NUMBER && w->kind != WORD_MIXED)
		return false;
	(void)utf8_decode(w->s, w->len, &c);
	return !unicode_letter(c) && c != '#' && c != '@';
}

/* Add a word found by the rules. */
static void
put_word(struct batch *b, const struct word *w)
{
	unsigned kind = b->kind;

	if (w->kind == WORD_URL)
		kind |= FORM_LONG;
	if (is_number(w))
		kind |= FORM_FIGURES;
	b->home[b->n] = home_mark(!w->spaced);
	put_odd(b, b->n++, w->s, w->len, kind);
}

/* Fill the batch with the next words of the text; at its end there are none. */
static void
fill_batch(struct batch *b, struct words *words)
{
	struct word_run run;
	struct word w;

	while (b->n < BATCH_ENOUGH &&
	    (size_t)(words->s + words->at - b->text) < REACH)
		if (words_run(words, &run))
			LEVEL_CALL(put_run)(b, &run);
		else if (words_next_by_rules(words, &w))
			put_word(b, &w);
		else
			return;
}

/* Read some lines whose words are all of one kind. */
static void
read_stretch(const char *s, size_t len, unsigned kind, batch_taker *take,
    void *arg)
{
	static struct batch b;
	struct words words;

	words_begin(&words, s, len, WORDS_LINES);
	/* the first word stands apart */
	for (uint32_t mark = HOME_APART;; mark = 0) {
		b.text = s + words.at;
		b.kind = kind;
		b.n = b.odds = 0;
		fill_batch(&b, &words);
		if (b.n == 0)
			return;
		b.home[0] |= mark;
		take(arg, &b);
	}
}

/* The length of the lines before the first heading; all of them if none is. */
static size_t
no_headings(const char *s, size_t len)
{
	size_t at = 0, end;

	while ((at += classes_small_lines(s + at, len - at)) < len) {
		end = (size_t)(record_line_end(s + at, s + len) - s) - at;
		if (normal_heading(s + at, end))
			return at;
		at += end + (at + end < len);
	}
	return at;
}

void
batch_lines(const char *s, size_t len, batch_taker *take, void *arg)
{
	for (size_t at = 0, n; at < len; at += n) {
		n = no_headings(s + at, len - at);
		read_stretch(s + at, n, 0, take, arg);
		at += n;
		n = (size_t)(record_line_end(s + at, s + len) - s) - at;
		read_stretch(s + at, n, FORM_HEADING, take, arg);
	}
}

#endif
