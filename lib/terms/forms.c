/*
 * A table with open addressing and linear probing, at most half full.  Probing
 * starts at the first of two slots that share a cache line, so that most forms
 * are found without fetching another.  The head of a long word is a hash; its
 * bytes are in an arena.
 */
#include "terms/forms.h"

#include <err.h>
#include <stdlib.h>

#include "bytes/block64.h"
#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/vector.h"

#define SLOTS ((size_t)16384)	/* at first: to clear more of them would take
				   most of the time of a short text */
#define SLOTS_MAX ((size_t)1 << (32 - FORM_SHIFT))	/* 4 GB of them */
#define FORM_BYTES 160		/* memory of a form with its share of tables */
#define FIT_MIN ((size_t)4096)
#define FIT_MAX ((size_t)1 << 21)

size_t
forms_fit(uint64_t size)
{
	size /= FORM_BYTES;
	return size > FIT_MAX ? FIT_MAX : size < FIT_MIN ? FIT_MIN : (size_t)size;
}

/* Allocate n slots, all free. */
static void
set_size(struct forms *f, size_t n)
{
	if (n > SLOTS_MAX)
		errx(2, "too many different words");
	f->slots = n;
	f->shift = 33 - (unsigned)block64_lowest(n);
	f->slot = memory_table(n, sizeof(*f->slot));
	f->seen = memory_resize(f->seen, n / 2 + 1, sizeof(*f->seen));
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
	f->used = f->nseen = f->spellings = f->counted = 0;
	table_free(&f->links);
}

/* The head of a long word: its hash, a number, and the kind. */
static struct brief
long_head(uint64_t hash, uint32_t number, unsigned kind)
{
	struct brief b = { hash, 0 };

	memcpy(&b.tail, &number, sizeof(number));
	return brief_with_last(b, kind);
}

void
forms_key(struct form_key *k, const char *s, size_t len, unsigned kind)
{
	vector v;

	k->s = s;
	k->len = len;
	if (len <= FORMS_HEAD && (kind & FORM_LONG) == 0) {
		v = forms_head(s, len);
		memcpy(&k->head, &v, sizeof(v));
		k->head = brief_with_last(k->head, kind);
	} else {
		/* where a form has the index of its spelling, the length */
		k->head = long_head(hash_bytes(s, len, 0), (uint32_t)len,
		    kind | FORM_LONG);
	}
	k->hash = forms_hash(k->head);
}

static const struct form_spelling *
spelling(const struct forms *f, const struct form *x)
{
	uint32_t number;

	memcpy(&number, &x->head.tail, sizeof(number));
	return &f->spelling[number];
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

static bool
is_form_of(const struct forms *f, const struct form *x,
    const struct form_key *k)
{
	const struct form_spelling *y;
	unsigned kind = forms_kind(k->head);

	if ((kind & FORM_LONG) == 0)
		return forms_has(x, &k->head);
	if (x->head.head != k->head.head || forms_kind(x->head) != kind)
		return false;
	y = spelling(f, x);
	return y->len == k->len && memcmp(y->s, k->s, y->len) == 0;
}

size_t
forms_search(const struct forms *f, const struct form_key *k)
{
	size_t at = forms_home(f, k->hash);

	while (f->slot[at].number != 0 && !is_form_of(f, &f->slot[at], k))
		at = (at + 1) & (f->slots - 1);
	return at;
}

static size_t
free_slot(const struct forms *f, uint32_t hash)
{
	size_t at = forms_home(f, hash);

	while (f->slot[at].number != 0)
		at = (at + 1) & (f->slots - 1);
	return at;
}

/* Move a form, leaving its new slot in `seen` of the old one. */
static uint32_t
move(struct forms *f, struct form *form)
{
	unsigned kind = forms_kind(form->head);
	struct brief head = (kind & FORM_LONG) == 0 ? form->head :
	    long_head(form->head.head, spelling(f, form)->len, kind);
	size_t at = free_slot(f, forms_hash(head));

	f->slot[at] = *form;
	*form = (struct form){ .seen = (uint32_t)at };
	return (uint32_t)at;
}

/*
 * Replace the slots from which forms moved by those to which they did.  Linked
 * forms are listed, and the list is an eighth of the table at most.
 */
static void
relink(struct forms *f, const struct form *old)
{
	for (size_t i = 0; i < f->nseen; i++) {
		uint32_t *number = &forms_seen(f, i)->number;

		if ((*number & FORM_LINKED) != 0)
			*number = (*number & ~FORM_TERM) |
			    old[*number & FORM_TERM].seen;
	}
	for (size_t i = 0; i < f->links.slots; i++) {
		uint32_t *number = &f->links.slot[i].number;

		if (*number != 0)
			*number = old[*number - 1].seen + 1;
	}
}

/*
 * The forms that were seen first, which tend to be the frequent ones, move
 * first, so that most get a home slot.
 */
void
forms_reserve(struct forms *f, size_t n, uint32_t *slot, size_t known)
{
	struct form *old = f->slot;
	size_t slots = f->slots, more = slots;

	while (f->used + n > more / 2)
		more *= 4;
	if (more == slots)
		return;
	set_size(f, more);
	for (size_t i = 0; i < f->nseen; i++) {
		if (i + FORMS_AHEAD < f->nseen)
			__builtin_prefetch(&old[f->seen[i + FORMS_AHEAD]]);
		f->seen[i] = move(f, &old[f->seen[i]]);
	}
	for (size_t i = 0; i < slots; i++)
		if (old[i].number != 0)
			(void)move(f, &old[i]);
	if (f->links.used > 0)
		relink(f, old);
	for (size_t i = 0; i < known; i++)
		slot[i] = (slot[i] & FORM_APART) |
		    old[slot[i] & ~FORM_APART].seen;
	memory_table_free(old);
}

/* Keep the spelling of a long word, and return the head of its form. */
static struct brief
keep_spelling(struct forms *f, const struct form_key *k)
{
	MEMORY_ROOM(f->spelling, f->spellings_size, f->spellings + 1);
	f->spelling[f->spellings] = (struct form_spelling){
	    memcpy(arena_take(&f->letters, k->len), k->s, k->len),
	    (uint32_t)k->len };
	return long_head(k->head.head, (uint32_t)f->spellings++,
	    forms_kind(k->head));
}

size_t
forms_add(struct forms *f, const struct form_key *k, uint32_t number)
{
	bool is_long = (forms_kind(k->head) & FORM_LONG) != 0;
	size_t slot;

	f->used++;
	slot = free_slot(f, k->hash);
	f->slot[slot] = (struct form){ .number = number | FORM_USED | FORM_IDLE,
	    .head = is_long ? keep_spelling(f, k) : k->head };
	return slot;
}
