/*
 * First the heads of all words are made, and from these the offsets of their
 * home slots.  One loop then counts, and prefetches the slots of later words; it
 * is left only for a word whose form is new, or not in a home slot.
 *
 * That loop takes most of the time of gpterms, so what can be done before it is
 * not done in it.
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
#include "terms/normal.h"
#include "text/unicode.h"

/* Offsets of words in a batch have 15 bits; a run may go beyond this. */
#define REACH ((size_t)PLACES_MARKED - WORDS_BLOCKS * BLOCK64)

/* Note the home slots of word i, and that it is in the first of them. */
static inline void
settle(struct batch *b, const struct forms *f, size_t i, uint32_t *unit)
{
	size_t slot = forms_home(f, forms_hash(b->head[i]));

	b->home[i] = (uint32_t)(slot << FORM_SHIFT);
	unit[i] = (uint32_t)slot | (uint32_t)(b->start[i] & PLACES_MARKED) << 16;
}

/* 1 if it is the form of a short word with this head, else 0; no branch. */
static inline uint64_t
is_head(const struct form *x, const struct brief *head)
{
	return (vector_bits((vector)(vector_load((const char *)&x->head) ==
	    vector_load((const char *)head))) + 1) >> VECTOR_BYTES;
}

/* List a form as seen, if it was idle, and its word, if it opens a phrase. */
static inline void
note_form(struct batch *b, struct forms *f, size_t i, uint32_t slot,
    struct form *x)
{
	f->seen[f->nseen] = slot;
	f->nseen += (x->number & FORM_IDLE) != 0;
	x->number &= ~FORM_IDLE;
	b->open[b->opens] = (uint16_t)i;
	b->opens += (x->number & FORM_OPENS) != 0;
}

/*
 * Count the words from i on whose forms are in one of their two home slots;
 * returns the first word for which that is not so.  The loop calls nothing, so
 * that it runs in registers, and has no branch on which of the two it is.
 */
static size_t
count_near(struct batch *b, struct forms *f, size_t i, uint32_t *unit)
{
	char *slots = (char *)f->slot;
	size_t n = b->n;

	for (; i < n; i++) {
		struct form *x = (struct form *)(slots + b->home[i]);
		uint64_t second = is_head(x + 1, &b->head[i]);

		__builtin_prefetch(slots + b->home[i + BATCH_AHEAD], 1);
		if ((is_head(x, &b->head[i]) | second) == 0)
			break;
		x += second;
		unit[i] |= (uint32_t)second;
		if ((x->number & (FORM_IDLE | FORM_OPENS)) != 0)
			note_form(b, f, i, unit[i] & ~FORM_APART, x);
		x->seen++;
	}
	return i;
}

/* The key of word i; all words put singly before *word precede it. */
static struct form_key
key_of(const struct batch *b, size_t i, size_t *word)
{
	size_t start = b->start[i] & ~PLACES_MARKED;
	struct form_key k = { .head = b->head[i],
	    .hash = forms_hash(b->head[i]), .s = b->text + start,
	    .len = b->end[i] - start };

	while (*word < b->words && b->word[*word].i < i)
		++*word;
	if (*word < b->words && b->word[*word].i == i) {
		k.s = b->word[*word].s;
		k.len = b->word[*word].len;
	}
	return k;
}

/* The head of a word that is long or was put singly. */
static struct brief
odd_head(const struct batch *b, size_t i, size_t *word)
{
	struct form_key k = key_of(b, i, word);
	bool single = *word < b->words && b->word[*word].i == i;

	forms_key(&k, k.s, k.len, single ? b->word[*word].kind : b->kind);
	return k.head;
}

/* Make the heads and home slots of all words. */
static void
prepare(struct batch *b, const struct forms *f, uint32_t *unit)
{
	struct brief last = brief_with_last((struct brief){ 0, 0 }, b->kind);
	const vector kind = vector_load((const char *)&last);
	size_t word = 0;

	for (size_t i = 0; i < b->n; i++) {
		size_t start = b->start[i] & ~PLACES_MARKED;
		size_t len = b->end[i] - start;
		vector v;

		if (len > FORMS_HEAD) {
			b->head[i] = odd_head(b, i, &word);
		} else {
			v = forms_head(b->text + start, len) | kind;
			memcpy(&b->head[i], &v, sizeof(v));
		}
		settle(b, f, i, unit);
	}
}

void
batch_count(struct batch *b, struct forms *f, uint32_t *unit, batch_new *add,
    void *arg)
{
	size_t word = 0;

	b->opens = 0;
	prepare(b, f, unit);
	memset(b->home + b->n, 0, BATCH_AHEAD * sizeof(*b->home));
	for (size_t i = 0; i < BATCH_AHEAD; i++)
		__builtin_prefetch((char *)f->slot + b->home[i], 1);
	for (size_t i = 0; (i = count_near(b, f, i, unit)) < b->n;
	    i++) {
		struct form_key k = key_of(b, i, &word);
		size_t slot = forms_search(f, &k);

		if (f->slot[slot].number == 0)
			slot = add(arg, &k);
		note_form(b, f, i, (uint32_t)slot, &f->slot[slot]);
		f->slot[slot].seen++;
		unit[i] = (uint32_t)slot | (unit[i] & FORM_APART);
	}
}

const char *
batch_word(const struct batch *b, size_t i, size_t *single, size_t *len)
{
	struct form_key k = key_of(b, i, single);

	*len = k.len;
	return k.s;
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

/* Add a run of words. */
static void
put_run(struct batch *b, const struct word_run *run)
{
	uint16_t *start = b->start + b->n, *end = b->end + b->n;
	uint16_t before = (uint16_t)(run->s - b->text);
	size_t n = words_run_places(run, start, end);

	for (size_t i = 0; before > 0 && i < n; i++) {
		start[i] = (uint16_t)(start[i] + before);
		end[i] = (uint16_t)(end[i] + before);
	}
	b->n += n;
}

/*
 * Add a single word.  Its offset may exceed 16 bits; a length above FORMS_HEAD
 * makes it odd.
 */
static void
put_word(struct batch *b, const struct word *w)
{
	unsigned kind = b->kind;

	if (w->kind == WORD_URL)
		kind |= FORM_LONG;
	if (is_number(w))
		kind |= FORM_FIGURES;
	b->word[b->words++] = (struct batch_word){ b->n, w->s, w->len, kind };
	b->start[b->n] = w->spaced ? 0 : PLACES_MARKED;
	b->end[b->n++] = FORMS_HEAD + 1;
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
			put_run(b, &run);
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
	for (uint16_t mark = PLACES_MARKED;; mark = 0) {
		b.text = s + words.at;
		b.kind = kind;
		b.n = b.words = 0;
		fill_batch(&b, &words);
		if (b.n == 0)
			return;
		b.start[0] |= mark;
		take(arg, &b);
	}
}

static size_t
line_end(const char *s, size_t len)
{
	const char *lf = memchr(s, '\n', len);

	return lf == NULL ? len : (size_t)(lf - s);
}

/* The length of the lines before the first heading; all of them if none is. */
static size_t
no_headings(const char *s, size_t len)
{
	size_t at = 0, end;

	while ((at += classes_small_lines(s + at, len - at)) < len) {
		end = line_end(s + at, len - at);
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
		n = line_end(s + at, len - at);
		read_stretch(s + at, n, FORM_HEADING, take, arg);
	}
}
