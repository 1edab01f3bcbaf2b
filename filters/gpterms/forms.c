#include "forms.h"

#include <err.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "ascii.h"

#define SLOTS ((size_t)4096)	/* at first */
#define BLOCK ((size_t)1 << 20)
#define HUGE_PAGE ((size_t)1 << 21)

/* What forms_keep() has copied stays where it is. */
struct forms_block {
	struct forms_block *next;
	char s[];
};

#define ONES UINT64_MAX
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define FIRST(n) (ONES >> (64 - 8 * (n)))
#else
#define FIRST(n) (ONES << (64 - 8 * (n)))
#endif

const uint64_t forms_mask[FORMS_HEAD + 1][2] = {
	{ 0, 0 }, { FIRST(1), 0 }, { FIRST(2), 0 }, { FIRST(3), 0 },
	{ FIRST(4), 0 }, { FIRST(5), 0 }, { FIRST(6), 0 }, { FIRST(7), 0 },
	{ ONES, 0 }, { ONES, FIRST(1) }, { ONES, FIRST(2) },
	{ ONES, FIRST(3) }, { ONES, FIRST(4) }, { ONES, FIRST(5) },
	{ ONES, FIRST(6) }, { ONES, FIRST(7) }, { ONES, ONES }
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

/* Room for n slots, all free, and for as many forms as these may have. */
static void
set_size(struct forms *f, size_t n)
{
	size_t forms = room(n) + 1;	/* they are counted from 1 */

	if (forms > FORM_NUMBER)
		errx(2, "too many different words in one text");
	f->slots = n;
	f->shift = 64 - (unsigned)ascii_lowest(n);
	f->slot = zeros(n * sizeof(*f->slot));
	if ((f->term = reallocarray(f->term, forms, sizeof(*f->term))) == NULL ||
	    (f->seen = reallocarray(f->seen, forms, sizeof(*f->seen))) == NULL)
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
	while (f->blocks != NULL) {
		struct forms_block *next = f->blocks->next;

		free(f->blocks);
		f->blocks = next;
	}
	f->block_used = f->block_size = 0;
	memset(f->slot, 0, f->slots * sizeof(*f->slot));
	f->used = f->nseen = 0;
}

void
forms_close(struct forms *f)
{
	forms_clear(f);
	free(f->slot);
	free(f->old);
	free(f->term);
	free(f->seen);
}

char *
forms_keep(struct forms *f, const char *s, size_t n)
{
	if (n > f->block_size - f->block_used) {
		size_t size = n > BLOCK ? n : BLOCK;
		struct forms_block *b = malloc(sizeof(*b) + size);

		if (b == NULL)
			err(2, NULL);
		b->next = f->blocks;
		f->blocks = b;
		f->block_size = size;
		f->block_used = 0;
	}
	f->block_used += n;
	return memcpy(f->blocks->s + f->block_used - n, s, n);
}

void
forms_key_long(struct form_key *k, const char *s, size_t len)
{
	uint64_t h = len;

	for (size_t i = 0; i < len; i++)
		h = (h ^ (unsigned char)s[i]) * 0x9e3779b97f4a7c15;
	memcpy(k->head, s, sizeof(k->head[0]));
	k->head[1] = h ^ h >> 32;
	k->flags |= FORM_LONG | FORM_NEVER;
	k->s = s;
	k->len = (uint32_t)len;
}

static bool
is_form_of(const struct forms *f, const struct form *x,
    const struct form_key *k)
{
	const struct term *t = &f->term[x->number & FORM_NUMBER];

	if (x->head[0] != k->head[0] || x->head[1] != k->head[1] ||
	    ((x->number ^ k->flags) & FORM_KEY & ~FORM_NEVER) != 0)
		return false;
	return (k->flags & FORM_LONG) == 0 || (t->word_len == k->len &&
	    memcmp(t->word, k->s, k->len) == 0);
}

struct form *
forms_search(const struct forms *f, const struct form_key *k)
{
	size_t at = k->hash >> f->shift;

	while (f->slot[at].number != 0 && !is_form_of(f, &f->slot[at], k))
		at = (at + 1) & (f->slots - 1);
	return &f->slot[at];
}

/* The free slot for a form with this head. */
static struct form *
free_slot(const struct forms *f, const uint64_t head[2])
{
	size_t at = forms_hash(head) >> f->shift;

	while (f->slot[at].number != 0)
		at = (at + 1) & (f->slots - 1);
	return &f->slot[at];
}

static void
enlarge(struct forms *f)
{
	struct form *old = f->slot;
	size_t n = f->slots;

	set_size(f, 2 * n);
	for (size_t i = 0; i < n; i++)
		if (old[i].number != 0) {
			struct form *x = free_slot(f, old[i].head);

			*x = old[i];
			old[i].number = (uint32_t)(x - f->slot);
		}
	for (size_t i = 0; i < f->nseen; i++)
		f->seen[i] = old[f->seen[i]].number;
	f->old = old;
}

struct form *
forms_add(struct forms *f, const struct form_key *k)
{
	struct form *x;
	struct term *t;

	free(f->old);
	f->old = NULL;
	if (f->used == room(f->slots))
		enlarge(f);
	x = free_slot(f, k->head);
	t = &f->term[++f->used];
	*x = (struct form){ .head = { k->head[0], k->head[1] },
	    .number = (uint32_t)f->used |
	    (k->flags & FORM_KEY & ~FORM_NEVER) };
	*t = (struct term){ .s = NULL };
	if ((k->flags & FORM_LONG) != 0) {
		t->word = forms_keep(f, k->s, k->len);
		t->word_len = k->len;
	}
	return x;
}
