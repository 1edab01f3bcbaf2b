#include "forms.h"

#include <err.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "ascii.h"

#define SLOTS ((size_t)4096)	/* at first */
#define HUGE_PAGE ((size_t)1 << 21)

/* A long word as it is written. */
struct spelling {
	uint32_t len;
	char s[];
};

/*
 * Zeros, of which any may be the next asked for: with few large pages, where
 * the system has them, the processor knows where all of them are.
 */
static void *
zeros(size_t size)
{
	void *p = aligned_alloc(size < HUGE_PAGE ? 64 : HUGE_PAGE, size);

	if (p == NULL)
		err(2, NULL);
#ifdef MADV_HUGEPAGE
	if (size >= HUGE_PAGE)
		(void)madvise(p, size, MADV_HUGEPAGE);	/* or it is slower */
#endif
	return memset(p, 0, size);
}

/* How many forms n slots may have: with fewer, they are found no faster. */
static size_t
room(size_t n)
{
	return n / 4 * 3;
}

/* Room for n slots, all free. */
static void
set_size(struct forms *f, size_t n)
{
	if (n > (size_t)1 << 30)
		errx(2, "too many different words");
	f->slots = n;
	f->shift = 64 - (unsigned)ascii_lowest(n);
	f->slot = zeros(n * sizeof(*f->slot));
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
	arena_clear(&f->spellings);
	memset(f->slot, 0, f->slots * sizeof(*f->slot));
	f->used = f->nseen = 0;
}

void
forms_close(struct forms *f)
{
	arena_clear(&f->spellings);
	free(f->slot);
	free(f->old);
	free(f->seen);
}

void
forms_key_long(struct form_key *k, const char *s, size_t len)
{
	uint64_t h = len;

	for (size_t i = 0; i < len; i++)
		h = (h ^ (unsigned char)s[i]) * 0x9e3779b97f4a7c15;
	k->head[0] = h ^ h >> 32;
	k->head[1] = 0;
	k->flags |= FORM_LONG;
	k->s = s;
	k->len = (uint32_t)len;
}

static const struct spelling *
spelling(const struct form *x)
{
	return (const struct spelling *)(uintptr_t)x->head[1];
}

static bool
is_form_of(const struct form *x, const struct form_key *k)
{
	if (x->head[0] != k->head[0] ||
	    ((x->number ^ k->flags) & FORM_KEY) != 0)
		return false;
	if ((k->flags & FORM_LONG) == 0)
		return x->head[1] == k->head[1];
	return spelling(x)->len == k->len &&
	    memcmp(spelling(x)->s, k->s, k->len) == 0;
}

size_t
forms_search(const struct forms *f, const struct form_key *k)
{
	size_t at = k->hash >> f->shift;

	while (f->slot[at].number != 0 && !is_form_of(&f->slot[at], k))
		at = (at + 1) & (f->slots - 1);
	return at;
}

static size_t
free_slot(const struct forms *f, uint64_t hash)
{
	size_t at = hash >> f->shift;

	while (f->slot[at].number != 0)
		at = (at + 1) & (f->slots - 1);
	return at;
}

/* The hash of its key. */
static uint64_t
hash_of(const struct form *x)
{
	uint64_t head[2] = { x->head[0],
	    (x->number & FORM_LONG) != 0 ? 0 : x->head[1] };

	return forms_hash(head);
}

static void
enlarge(struct forms *f)
{
	struct form *old = f->slot;
	size_t n = f->slots;

	set_size(f, 2 * n);
	for (size_t i = 0; i < n; i++)
		if (old[i].number != 0) {
			size_t at = free_slot(f, hash_of(&old[i]));

			f->slot[at] = old[i];
			old[i].number = (uint32_t)at;
		}
	for (size_t i = 0; i < f->nseen; i++)
		f->seen[i] = old[f->seen[i]].number;
	f->old = old;
}

static uint64_t
keep_spelling(struct forms *f, const struct form_key *k)
{
	struct spelling *copy = (struct spelling *)(void *)arena_take(
	    &f->spellings, sizeof(*copy) + k->len);

	copy->len = k->len;
	memcpy(copy->s, k->s, k->len);
	return (uintptr_t)copy;
}

size_t
forms_add(struct forms *f, const struct form_key *k, uint32_t number)
{
	size_t slot;

	free(f->old);
	f->old = NULL;
	if (f->used == room(f->slots))
		enlarge(f);
	f->used++;
	slot = free_slot(f, k->hash);
	f->slot[slot] = (struct form){ .head = { k->head[0],
	    (k->flags & FORM_LONG) != 0 ? keep_spelling(f, k) : k->head[1] },
	    .number = number | (k->flags & FORM_KEY) };
	return slot;
}
