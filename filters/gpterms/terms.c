#include "terms.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "stopwords.h"
#include "unicode.h"
#include "utf8.h"
#include "words.h"

#define ARENA ((size_t)1 << 20)
#define ACRONYM_LETTERS 6	/* longer words in capitals are no acronyms */
#define FORM_BYTES 160		/* what a form costs, its share of all else in */
#define BATCH 128		/* words looked up at a time */
#define FORMS_MIN 4096
#define FORMS_START 131072	/* memory is taken only as it is filled */
#define FORMS_MAX ((size_t)1 << 21)
#define PHRASE_MAX 64		/* words of a phrase that are looked at */
#define NUMBER_MAX 0xffffffu	/* more do not fit into a text */
#define HEADING 0x80000000u	/* in the length of forms of such texts */

/* Strings are put into blocks, so that they stay where they are. */
struct arena_block {
	struct arena_block *next;
	char s[];
};

static void *
grow(void *p, size_t n, size_t of)
{
	if ((p = reallocarray(p, n, of)) == NULL)
		err(2, NULL);
	return p;
}

static char *
keep(struct terms *t, const char *s, size_t n)
{
	if (n > t->arena_size - t->arena_used) {
		size_t size = n > ARENA ? n : ARENA;
		struct arena_block *b = malloc(sizeof(*b) + size);

		if (b == NULL)
			err(2, NULL);
		b->next = t->blocks;
		t->blocks = b;
		t->arena = b->s;
		t->arena_size = size;
		t->arena_used = 0;
	}
	t->arena_used += n;
	return memcpy(t->arena + t->arena_used - n, s, n);
}

static void
free_arena(struct terms *t)
{
	while (t->blocks != NULL) {
		struct arena_block *next = t->blocks->next;

		free(t->blocks);
		t->blocks = next;
	}
	t->arena_used = t->arena_size = 0;
}

void
terms_open(struct terms *t)
{
	*t = (struct terms){ .n = 0 };
	t->glossary = phrases_new(PHRASES_LETTERS);
}

/*
 * The canonical terms outlive the forms, so their names are their own.  A
 * new one is a variant of itself, so that it is found in headings, too.
 */
static uint32_t
add_canonical(struct terms *t, const char *s, size_t len)
{
	uint32_t n = t->canonicals;
	char *name;

	if (n > 0 && t->canonical[n - 1].len == len &&
	    memcmp(t->canonical[n - 1].s, s, len) == 0)
		return n - 1;
	if (n == t->canonicals_size) {
		t->canonicals_size = n == 0 ? 256 : 2 * n;
		t->canonical = grow(t->canonical, t->canonicals_size,
		    sizeof(*t->canonical));
	}
	name = grow(NULL, len + 1, 1);
	memcpy(name, s, len + 1);
	t->canonical[n] = (struct term){ .s = name, .len = (uint32_t)len };
	t->canonicals++;
	(void)phrases_add(t->glossary, s, len, n);
	return n;
}

void
terms_glossary(struct terms *t, const char *name,
    const struct data_builtin *builtin, size_t n)
{
	struct data d;
	struct data_field f[2];
	const char *why;
	size_t fields;

	data_open(&d, name, builtin, n);
	while ((fields = data_next(&d, f, 2)) > 0) {
		if (fields != 2 || f[0].len == 0 || f[1].len == 0 ||
		    f[0].len > UINT32_MAX || memchr(f[1].s, '\t', f[1].len))
			data_error(&d, "expected canonical TAB variant");
		why = phrases_add(t->glossary, f[1].s, f[1].len,
		    add_canonical(t, f[0].s, f[0].len));
		if (why != NULL)
			data_error(&d, "%s: %s", f[1].s, why);
	}
	data_close(&d);
}

/*
 * A place has the number of a form, and 8 bits of its hash above it, so
 * that most other words in the way are passed over without a look at them.
 */
static void
put_place(const struct terms *t, uint32_t hash, size_t number)
{
	size_t at = hash & (t->places - 1);

	if (number > NUMBER_MAX)
		errx(2, "too many words in one text");
	while (t->place[at] != 0)
		at = (at + 1) & (t->places - 1);
	t->place[at] = (hash & ~NUMBER_MAX) | (uint32_t)number;
}

/* Room for more forms; units of the text at hand point into the old one. */
static void
enlarge_forms(struct terms *t)
{
	size_t size = t->forms_size == 0 ? FORMS_START : 2 * t->forms_size;
	struct form *form = aligned_alloc(sizeof(*form),
	    size * sizeof(*form));

	if (form == NULL)
		err(2, NULL);
	if (t->retireds == TERMS_RETIRED)
		errx(2, "too many words");
	if (t->form != NULL) {
		memcpy(form, t->form, (t->forms + 1) * sizeof(*form));
		t->retired[t->retireds++] = t->form;
	}
	for (size_t i = 1; i <= t->forms; i++)
		form[i].term.seen = 0;	/* that of the old one counts */
	t->form = form;
	t->forms_size = size;
}

static void
enlarge_places(struct terms *t)
{
	t->places = t->places == 0 ? 2 * FORMS_START : 2 * t->places;
	free(t->place);
	if ((t->place = calloc(t->places, sizeof(*t->place))) == NULL)
		err(2, NULL);
	for (size_t i = 1; i <= t->forms; i++)
		put_place(t, t->form[i].hash, i);
}

void
terms_ready(struct terms *t, uint64_t size)
{
	t->forms_max = size / FORM_BYTES > FORMS_MAX ? FORMS_MAX :
	    (size_t)(size / FORM_BYTES);
	if (t->forms_max < FORMS_MIN)
		t->forms_max = FORMS_MIN;
	enlarge_forms(t);
	enlarge_places(t);
}

/* Lower case, with a straight apostrophe; out has room for 2 * n + 4. */
static size_t
fold(const char *s, size_t n, char *out)
{
	size_t len = 0, k;
	uint32_t c;

	for (; n > 0 && (unsigned char)*s < 0x80; s++, n--)
		out[len++] = *s >= 'A' && *s <= 'Z' ? (char)(*s | 0x20) : *s;
	for (; n > 0; s += k, n -= k) {
		k = utf8_decode(s, n, &c);
		if (c == UTF8_INVALID) {
			out[len++] = *s;
			continue;
		}
		len += utf8_encode(c == 0x2019 ? '\'' : unicode_to_lower(c),
		    out + len);
	}
	return len;
}

/* The length of s without the apostrophe, or 's, at its end. */
static size_t
without_possessive(const char *s, size_t n)
{
	size_t end = n;
	uint32_t c;

	if (n > 1 && (s[n - 1] == 's' || s[n - 1] == 'S'))
		end--;
	end -= utf8_decode_back(s, end, &c);
	return end > 0 && (c == '\'' || c == 0x2019) ? end : n;
}

/*
 * Is it capitals and digits, with points between or a plural s behind them?
 * Then *out, with room for n bytes, has it without these.
 */
static size_t
acronym(const char *s, size_t n, char *out)
{
	size_t letters = 0, len = 0;
	uint32_t c;

	if (n < 2 || (*s >= 'a' && *s <= 'z'))	/* as most */
		return 0;
	if (n > 2 && s[n - 1] == 's')
		n--;
	for (size_t i = 0, k; i < n; i += k) {
		k = utf8_decode(s + i, n - i, &c);
		if (c == '.')
			continue;
		if (!unicode_upper(c) && !unicode_digit(c) && c != '&')
			return 0;
		letters += unicode_upper(c);
		memcpy(out + len, s + i, k);
		len += k;
	}
	return letters >= 2 && letters <= ACRONYM_LETTERS ? len : 0;
}

/*
 * The term of a word, part by part between hyphens: GP-led, long-term.
 * Whether a part is an acronym goes to *capitals.
 */
static size_t
normalise(const char *s, size_t n, bool heading, char *out, bool *capitals)
{
	size_t len = 0;

	*capitals = false;
	n = without_possessive(s, n);
	for (;;) {
		const char *hyphen = memchr(s, '-', n);
		size_t part = hyphen == NULL ? n : (size_t)(hyphen - s);
		size_t k = heading ? 0 : acronym(s, part, out + len);

		*capitals |= k > 0;
		len += k > 0 ? k : fold(s, part, out + len);
		if (hyphen == NULL)
			return len;
		out[len++] = '-';
		s += part + 1;
		n -= part + 1;
	}
}

static bool
is_number(const struct word *w)
{
	uint32_t c;

	if (w->kind != WORD_NUMBER && w->kind != WORD_MIXED)
		return false;
	(void)utf8_decode(w->s, w->len, &c);
	return !unicode_letter(c) && c != '#' && c != '@';
}

/* Is it a stop word as it stands, or without its possessive? */
static bool
is_stopword(const struct terms *t, const struct word *w, char *out)
{
	size_t n = fold(w->s, w->len, out);
	size_t bare = without_possessive(out, n);

	return stopwords_has(&t->stopwords, out, n) ||
	    (bare < n && stopwords_has(&t->stopwords, out, bare));
}

/* Is it of small letters only, as most words are?  Then it is its term. */
static bool
is_small(const struct word *w)
{
	for (size_t i = 0; i < w->len; i++)
		if (w->s[i] < 'a' || w->s[i] > 'z')
			return false;
	return true;
}

static void
fill_small(struct terms *t, struct form *f, const struct word *w)
{
	f->term = (struct term){ .s = keep(t, w->s, w->len),
	    .len = (uint32_t)w->len,
	    .stop = stopwords_has(&t->stopwords, w->s, w->len),
	    .phrase = phrases_word(t->glossary, w->s, w->len) };
}

/* What is told of a word that was not seen before. */
static void
fill(struct terms *t, struct form *f, const struct word *w, bool heading)
{
	char small[256], *out = small;
	size_t room = 2 * w->len + 4, len;
	bool capitals;

	if (2 * room > sizeof(small))
		out = grow(NULL, 2 * room, 1);
	len = normalise(w->s, w->len, heading, out, &capitals);
	f->term = (struct term){ .s = keep(t, out, len),
	    .len = (uint32_t)len, .number = is_number(w),
	    .stop = !capitals && is_stopword(t, w, out + room) };
	f->term.phrase = phrases_word(t->glossary, w->s, w->len);
	if (f->term.phrase == 0 && capitals)		/* a plural, perhaps */
		f->term.phrase = phrases_word(t->glossary, out, len);
	if (out != small)
		free(out);
}

/* The first 16 bytes of a word as numbers; 32 can be read (input.h). */
static void
read_head(const char *s, size_t n, uint64_t head[2])
{
	memcpy(head, s, 16);
	if (n < 8) {
		head[0] &= ((uint64_t)1 << (8 * n)) - 1;
		head[1] = 0;
	} else if (n < 16) {
		head[1] &= ((uint64_t)1 << (8 * (n - 8))) - 1;
	}
}

static uint32_t
hash(const uint64_t head[2], const char *s, size_t n, uint32_t len)
{
	uint64_t h = (head[0] ^ len) * 0x9e3779b97f4a7c15;

	h = (h ^ h >> 32 ^ head[1]) * 0xd6e8feb86659fd93;
	for (size_t i = 16; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 0x9e3779b97f4a7c15;
	return (uint32_t)(h >> 32);
}

/* A word that the table has not: make its form and put it in. */
static struct form *
add_form(struct terms *t, const struct word *w, uint32_t len,
    const uint64_t head[2], uint32_t h)
{
	struct form *f;

	if (t->forms + 2 > t->forms_size)
		enlarge_forms(t);
	f = &t->form[++t->forms];
	*f = (struct form){ .head = { head[0], head[1] }, .len = len,
	    .hash = h };
	if (2 * t->forms > t->places)
		enlarge_places(t);
	else
		put_place(t, h, t->forms);
	f->s = w->len > 16 ? keep(t, w->s, w->len) : NULL;
	if (is_small(w))
		fill_small(t, f, w);
	else
		fill(t, f, w, (len & HEADING) != 0);
	return f;
}

/* A word on its way to its form. */
struct lookup {
	struct word w;
	uint64_t head[2];
	uint32_t len, hash;
};

static void
begin_lookup(const struct terms *t, struct lookup *l, uint32_t heading)
{
	l->len = (uint32_t)l->w.len | heading;
	read_head(l->w.s, l->w.len, l->head);
	l->hash = hash(l->head, l->w.s, l->w.len, l->len);
	__builtin_prefetch(&t->place[l->hash & (t->places - 1)]);
}

static bool
is_form_of(const struct form *f, const struct lookup *l)
{
	return f->head[0] == l->head[0] && f->head[1] == l->head[1] &&
	    f->len == l->len &&
	    (l->w.len <= 16 || memcmp(f->s, l->w.s, l->w.len) == 0);
}

static struct form *
find_form(struct terms *t, const struct lookup *l)
{
	size_t mask = t->places - 1, at = l->hash & mask;
	uint32_t place;

	for (; (place = t->place[at]) != 0; at = (at + 1) & mask) {
		struct form *f = &t->form[place & NUMBER_MAX];

		if (((place ^ l->hash) & ~NUMBER_MAX) == 0 && is_form_of(f, l))
			return f;
	}
	return add_form(t, &l->w, l->len, l->head, l->hash);
}

bool
terms_stale(const struct terms *t)
{
	return t->retireds > 0 || t->forms > t->forms_max;
}

/* Forget the words, if what they cost has reached its bound. */
static void
refresh(struct terms *t)
{
	while (t->retireds > 0)
		free(t->retired[--t->retireds]);
	if (t->forms <= t->forms_max)
		return;
	memset(t->place, 0, t->places * sizeof(*t->place));
	t->forms = 0;
	free_arena(t);
}

/* Is the text a heading in capitals, and not just an acronym or two? */
static bool
is_heading(const char *s, size_t n)
{
	size_t run = 0, longest = 0, words = 0;
	uint32_t c;

	for (size_t i = 0; i < n && i < 16; i++)	/* as most begin */
		if (s[i] >= 'a' && s[i] <= 'z')
			return false;
	for (size_t k; n > 0; s += k, n -= k) {
		k = utf8_decode(s, n, &c);
		if (unicode_lower(c))
			return false;
		run = unicode_upper(c) ? run + 1 : 0;
		words += run == 1;
		if (run > longest)
			longest = run;
	}
	return words >= 2 && longest > ACRONYM_LETTERS - 1;
}

/* Room for n units more. */
static void
enlarge_text(struct terms *t, size_t n)
{
	if (t->n + n <= t->size)
		return;
	t->size = 2 * t->size + n;
	t->unit = grow(t->unit, t->size, sizeof(*t->unit));
}

static void
add_units(struct terms *t, const struct lookup *batch, size_t n)
{
	struct unit *u;
	uint32_t phrases = 0;

	enlarge_text(t, n);
	u = t->unit + t->n;
	for (size_t i = 0; i < n; i++)
		__builtin_prefetch(&t->form[t->place[batch[i].hash &
		    (t->places - 1)] & NUMBER_MAX]);
	for (size_t i = 0; i < n; i++) {
		struct form *f = find_form(t, &batch[i]);

		u[i] = (struct unit){ &f->term, !batch[i].w.spaced };
		phrases |= f->term.phrase;
	}
	t->phrases |= phrases;
	t->n += n;
}

/*
 * A unit for each word of the text.  Words are looked up in batches, so
 * that the memory for all of a batch is on its way before the first is
 * needed, and their lookups overlap.
 */
static void
read_words(struct terms *t, const char *s, size_t len)
{
	uint32_t heading = is_heading(s, len) ? HEADING : 0;
	struct lookup batch[BATCH];
	struct words words;
	size_t n;

	t->n = 0;
	t->phrases = 0;
	words_begin(&words, s, len, 0);
	do {
		for (n = 0; n < BATCH && words_next(&words, &batch[n].w); n++)
			begin_lookup(t, &batch[n], heading);
		add_units(t, batch, n);
	} while (n == BATCH);
}

/* The canonical term of the phrase that starts at unit i, or NULL. */
static struct term *
find_phrase(const struct terms *t, size_t i, size_t *words)
{
	uint32_t number[PHRASE_MAX], id;
	size_t n = 0;

	for (; n < PHRASE_MAX && i + n < t->n; n++) {
		if (n > 0 && t->unit[i + n].apart)
			break;
		number[n] = t->unit[i + n].term->phrase;
	}
	id = phrases_longest(t->glossary, number, n, words);
	return id == PHRASES_NONE ? NULL : &t->canonical[id];
}

/* Put one unit in the place of the words of each phrase. */
static void
join_phrases(struct terms *t)
{
	size_t n = 0;

	for (size_t i = 0, words; i < t->n; i += words, n++) {
		struct term *phrase = NULL;

		words = 1;
		if (t->unit[i].term->phrase & PHRASES_START)
			phrase = find_phrase(t, i, &words);
		if (n < i)
			t->unit[n] = t->unit[i];
		if (phrase != NULL)
			t->unit[n].term = phrase;
		else
			words = 1;
	}
	t->n = n;
}

void
terms_read(struct terms *t, const char *s, size_t len)
{
	refresh(t);
	read_words(t, s, len);
	if (t->phrases & PHRASES_START)
		join_phrases(t);
}

void
terms_close(struct terms *t)
{
	refresh(t);
	for (uint32_t i = 0; i < t->canonicals; i++)
		free((char *)(uintptr_t)t->canonical[i].s);
	free_arena(t);
	free(t->form);
	free(t->place);
	free(t->canonical);
	free(t->unit);
	phrases_free(t->glossary);
	vocabulary_free(&t->stopwords);
}
