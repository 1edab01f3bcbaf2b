#include "forms.h"

#include <err.h>
#include <stdlib.h>

#include "bytes/block64.h"
#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/vector.h"

#define SLOTS ((size_t)65536)	/* at first: English soon has 20,000 forms */
#define AHEAD 32		/* forms are fetched so many before they are needed */

/* Half full: more forms are in their home slots than when it is fuller. */
static size_t
room(size_t n)
{
	return n / 2;
}

/* Room for n slots, all free. */
static void
set_size(struct forms *f, size_t n)
{
	if (n > (size_t)1 << 30)
		errx(2, "too many different words");
	f->slots = n;
	f->shift = 32 - (unsigned)block64_lowest(n);
	f->slot = memory_table(n, sizeof(*f->slot));
	f->seen = reallocarray(f->seen, room(n), sizeof(*f->seen));
	if (f->seen == NULL)
		err(2, NULL);
}

void
forms_open(struct forms *f)
{
	*f = (struct forms){ .used = 0 };
	set_size(f, SLOTS);
}

void
forms_clear(struct forms *f)
{
	arena_clear(&f->letters);
	memset(f->slot, 0, f->slots * sizeof(*f->slot));
	f->used = f->nseen = f->spellings = 0;
}

void
forms_close(struct forms *f)
{
	arena_clear(&f->letters);
	free(f->slot);
	free(f->old);
	free(f->seen);
	free(f->spelling);
}

/* The tail of a long head: a number below the kind. */
static struct brief
long_head(uint64_t hash, uint32_t number, unsigned kind)
{
	struct brief b = { hash, 0 };

	memcpy(&b.tail, &number, sizeof(number));
	return brief_with_last(b, kind);
}

static uint32_t
long_number(struct brief b)
{
	uint32_t number;

	memcpy(&number, &b.tail, sizeof(number));
	return number;
}

static uint32_t
hash_head(struct brief head)
{
	return (uint32_t)((head.head * 0x9e3779b97f4a7c15 +
	    head.tail * 0xd6e8feb86659fd93) >> 32);
}

static struct brief
hash_long(const char *s, size_t len, unsigned kind)
{
	return long_head(hash_bytes(s, len, 0), (uint32_t)len, kind);
}

/* The kind, where a head has it. */
static vector
kind_vector(unsigned kind)
{
	struct brief b = brief_with_last((struct brief){ 0, 0 }, kind);

	return vector_load((const char *)&b);
}

/* The key of up to FORMS_HEAD bytes; 16 bytes from s on can be read. */
static inline void
short_key(struct form_key *k, const char *s, size_t len, vector kind)
{
	vector v = (vector_load(s) & vector_load((const char *)brief_mask +
	    BRIEF_MAX - len)) | kind;

	memcpy(&k->head, &v, sizeof(v));
	k->hash = hash_head(k->head);
}

void
forms_key(struct form_key *k, const char *text, size_t place, size_t len,
    unsigned kind)
{
	k->place = (uint32_t)place;
	if (len <= FORMS_HEAD && (kind & FORM_LONG) == 0) {
		short_key(k, text + place, len, kind_vector(kind));
		return;
	}
	k->head = hash_long(text + place, len, kind | FORM_LONG);
	k->hash = hash_head(k->head);
}

/* The key's home slot, where the search for it starts. */
static inline size_t
home(const struct forms *f, const struct form_key *k)
{
	return k->hash >> f->shift;
}

/* Not inlined at once, gcc takes a function that only fetches for pure. */
__attribute__((always_inline)) static inline void
fetch(const struct forms *f, const struct form_key *k)
{
	__builtin_prefetch(&f->slot[home(f, k)], 1);
}

/* The word of a key that is long. */
static const char *
long_word(const struct form_key *k, const char *text)
{
	return text + (k->place & ~FORM_APART);
}

size_t
forms_word(const struct form_key *k, const char *text, const char **s)
{
	if ((forms_kind(k->head) & FORM_LONG) != 0) {
		*s = long_word(k, text);
		return long_number(k->head);
	}
	*s = (const char *)&k->head;
	return strnlen(*s, FORMS_HEAD);
}

static const struct form_spelling *
spelling(const struct forms *f, const struct form *x)
{
	return &f->spelling[long_number(x->head)];
}

size_t
forms_spelling(const struct forms *f, const struct form *x, const char **s)
{
	if ((forms_kind(x->head) & FORM_LONG) == 0) {
		*s = (const char *)&x->head;
		return strnlen(*s, FORMS_HEAD);
	}
	*s = spelling(f, x)->s;
	return spelling(f, x)->len;
}

/* Whether a form is that of a short key. */
static inline bool
has_head(const struct form *x, const struct form_key *k)
{
	return vector_same(vector_load((const char *)&x->head),
	    vector_load((const char *)&k->head));
}

static bool
is_form_of(const struct forms *f, const struct form *x,
    const struct form_key *k, const char *text)
{
	const struct form_spelling *y;
	unsigned kind = forms_kind(k->head);

	if ((kind & FORM_LONG) == 0)
		return has_head(x, k);
	if (x->head.head != k->head.head || forms_kind(x->head) != kind)
		return false;
	y = spelling(f, x);
	return y->len == long_number(k->head) &&
	    memcmp(y->s, long_word(k, text), y->len) == 0;
}

size_t
forms_search(const struct forms *f, const struct form_key *k,
    const char *text)
{
	size_t at = home(f, k);

	while (f->slot[at].number != 0 &&
	    !is_form_of(f, &f->slot[at], k, text))
		at = (at + 1) & (f->slots - 1);
	return at;
}

static size_t
free_slot(const struct forms *f, uint32_t hash)
{
	size_t at = hash >> f->shift;

	while (f->slot[at].number != 0)
		at = (at + 1) & (f->slots - 1);
	return at;
}

/* The hash of its key. */
static uint32_t
hash_of(const struct forms *f, const struct form *x)
{
	unsigned kind = forms_kind(x->head);

	return hash_head((kind & FORM_LONG) == 0 ? x->head :
	    long_head(x->head.head, spelling(f, x)->len, kind));
}

/* Move a form; in its place it is told where it went. */
static uint32_t
move(struct forms *f, struct form *form)
{
	size_t at = free_slot(f, hash_of(f, form));

	f->slot[at] = *form;
	*form = (struct form){ .seen = at };
	return (uint32_t)at;
}

/*
 * Those that were seen first, which are the frequent ones, move first: so
 * they are where they are looked for first.
 */
static void
enlarge(struct forms *f)
{
	struct form *old = f->slot;
	size_t n = f->slots;

	set_size(f, 4 * n);
	for (size_t i = 0; i < f->nseen; i++) {
		if (i + AHEAD < f->nseen)
			__builtin_prefetch(&old[f->seen[i + AHEAD]]);
		f->seen[i] = move(f, &old[f->seen[i]]);
	}
	for (size_t i = 0; i < n; i++)
		if (old[i].number != 0)
			(void)move(f, &old[i]);
	f->old = old;
}

/* Keep the spelling of a long word; its head. */
static struct brief
keep_spelling(struct forms *f, const struct form_key *k, const char *text)
{
	uint32_t len = long_number(k->head);

	f->spelling = memory_grow(f->spelling, &f->spellings_size,
	    f->spellings + 1, sizeof(*f->spelling));
	f->spelling[f->spellings] = (struct form_spelling){
	    memcpy(arena_take(&f->letters, len), long_word(k, text), len),
	    len };
	return long_head(k->head.head, (uint32_t)f->spellings++,
	    forms_kind(k->head));
}

size_t
forms_add(struct forms *f, const struct form_key *k, const char *text,
    uint32_t number)
{
	bool is_long = (forms_kind(k->head) & FORM_LONG) != 0;
	size_t slot;

	free(f->old);
	f->old = NULL;
	if (f->used == room(f->slots))
		enlarge(f);
	f->used++;
	slot = free_slot(f, k->hash);
	f->slot[slot] = (struct form){ .number = number | FORM_USED,
	    .head = is_long ? keep_spelling(f, k, text) : k->head };
	return slot;
}

/*
 * Batches
 */

void
forms_put(const struct forms *f, struct form_batch *b, size_t place,
    size_t len, unsigned kind, bool apart)
{
	struct form_key *k = &b->key[b->n++];

	forms_key(k, b->text, place, len, kind);
	if (apart)
		k->place |= FORM_APART;
	fetch(f, k);
}

/* Where the words of a run are, and how long the longest is, or longer. */
struct run_places {
	uint16_t start[WORDS_PLACES], end[WORDS_PLACES];
	size_t n, longest;
};

/* Put the words of a run as if all were short. */
static void
put_short(const struct forms *forms, struct form_key *k, const char *s,
    uint32_t place, unsigned kind, struct run_places *r)
{
	const struct forms f = *forms;	/* in registers */
	const vector kinds = kind_vector(kind);

	r->longest = 0;
	for (size_t i = 0; i < r->n; i++) {
		uint32_t at = r->start[i] & ~PLACES_MARKED;
		size_t len = r->end[i] - at;

		r->longest |= len;
		short_key(&k[i], s + at, len > FORMS_HEAD ? 0 : len, kinds);
		k[i].place = (place + at) |
		    (uint32_t)(r->start[i] & PLACES_MARKED) << 16;
		fetch(&f, &k[i]);
	}
}

void
forms_put_run(const struct forms *f, struct form_batch *b,
    const struct word_run *run, unsigned kind)
{
	struct form_key *k = b->key + b->n;
	uint32_t place = (uint32_t)(run->s - b->text);
	struct run_places r;

	r.n = words_run_places(run, r.start, r.end);
	put_short(f, k, run->s, place, kind, &r);
	for (size_t i = 0; i < r.n && r.longest > FORMS_HEAD; i++) {
		uint32_t at = r.start[i] & ~PLACES_MARKED;
		uint32_t apart = k[i].place & FORM_APART;

		if (r.end[i] - at <= FORMS_HEAD)
			continue;
		forms_key(&k[i], b->text, place + at, r.end[i] - at, kind);
		k[i].place |= apart;
	}
	b->n += r.n;
}

static inline uint32_t
unit_of(size_t slot, const struct form_key *k)
{
	return (uint32_t)slot | (k->place & FORM_APART);
}

/*
 * Count quiet forms that are in their home slots, up to another; how many.  It
 * calls nothing: all it needs is held in registers.
 */
static size_t
count_at_home(const struct forms *forms, const struct form_key *k, size_t n,
    uint32_t *unit)
{
	const struct forms f = *forms;
	size_t i;

	for (i = 0; i < n; i++) {
		size_t slot = home(&f, &k[i]);
		struct form *form = &f.slot[slot];

		if (!has_head(form, &k[i]) || (form->number & FORM_QUIET) == 0)
			break;
		form->seen++;
		unit[i] = unit_of(slot, &k[i]);
	}
	return i;
}

size_t
forms_count(struct forms *f, const struct form_batch *b, size_t from,
    uint32_t *unit)
{
	for (size_t slot; ; from++) {
		from += count_at_home(f, b->key + from, b->n - from,
		    unit + from);
		if (from == b->n)
			return from;
		slot = forms_search(f, &b->key[from], b->text);
		if ((f->slot[slot].number & FORM_QUIET) == 0)
			return from;
		f->slot[slot].seen++;
		unit[from] = unit_of(slot, &b->key[from]);
	}
}

/*
 * Forms that were seen
 */

struct form *
forms_seen(const struct forms *f, size_t i)
{
	if (i + AHEAD < f->nseen)
		__builtin_prefetch(&f->slot[f->seen[i + AHEAD]], 1);
	return &f->slot[f->seen[i]];
}

struct form *
forms_take(struct forms *f)
{
	size_t i = --f->nseen;

	if (i >= AHEAD)
		__builtin_prefetch(&f->slot[f->seen[i - AHEAD]], 1);
	return &f->slot[f->seen[i]];
}
