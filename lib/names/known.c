/*
 * Open addressing.  The table grows fourfold up to MOST slots; then it sheds the
 * rows that the document has not written to, and grows only if most remain.
 */
#include "known.h"

#include <stdlib.h>

#include "bytes/hash.h"
#include "bytes/memory.h"

#define FIRST_BITS 10
#define MOST ((size_t)1 << 17)	/* slots: 4 MiB */

static void
open_table(struct known_forms *f, size_t slots)
{
	f->slot = memory_table(slots, sizeof(*f->slot));
	f->shift = 64 - (unsigned)__builtin_ctzll(slots);
	f->last = slots - 1;
	f->used = 0;
}

void
known_open(struct known_forms *f)
{
	*f = (struct known_forms){ .document = 1 };
	open_table(f, (size_t)1 << FIRST_BITS);
}

struct brief
known_long_form(const char *s, size_t len)
{
	uint64_t h = hash_bytes(s, len, 0);

	return (struct brief){ h | 0xff, hash_bytes(s, len, h) };
}

/* The free slot of a form that the table lacks. */
static struct known *
free_slot(const struct known_forms *f, struct brief form)
{
	size_t i = brief_hash(form) >> f->shift;

	while (f->slot[i].form.head != 0)
		i = (i + 1) & f->last;
	return &f->slot[i];
}

/* Move the rows to a table of so many slots: all, or those of the document. */
static void
move(struct known_forms *f, size_t slots, bool all)
{
	struct known_forms old = *f;

	open_table(f, slots);
	for (size_t i = 0; i <= old.last; i++) {
		const struct known *k = &old.slot[i];

		if (k->form.head == 0 || !(all || k->document == f->document))
			continue;
		*free_slot(f, k->form) = *k;
		f->used++;
	}
	memory_table_free(old.slot, old.last + 1, sizeof(*old.slot));
}

static void
make_room(struct known_forms *f)
{
	size_t slots = f->last + 1;

	if (f->used < slots / 2)
		return;
	if (slots < MOST) {
		move(f, 4 * slots < MOST ? 4 * slots : MOST, true);
		return;
	}
	move(f, slots, false);
	if (f->used > slots / 4)
		move(f, 2 * slots, true);
}

struct known *
known_new(struct known_forms *f, struct brief form)
{
	struct known *k;

	make_room(f);
	k = free_slot(f, form);
	k->form = form;
	f->used++;
	return k;
}

uint32_t
known_list(struct known_forms *f, classes set, uint64_t next)
{
	uint64_t hash = hash_mix(hash_mix(set) ^ next);

	TABLE_EACH(n, &f->numbers, hash)
		if (f->listing[n].set == set && f->listing[n].next == next)
			return n;
	MEMORY_ROOM(f->listing, f->listing_size, f->listings + 2);
	f->listing[++f->listings] = (struct known_listing){ set, next };
	table_add(&f->numbers, hash, (uint32_t)f->listings);
	return (uint32_t)f->listings;
}

struct known *
known_here(struct known_forms *f, struct brief form)
{
	struct known *k = known_add(f, form);

	if (k->document != f->document) {
		f->here++;
		k->document = f->document;
		k->seen = 0;
		k->meant = 0;
	}
	return k;
}

void
known_mean(struct known_forms *f, struct brief form, unsigned kind,
    uint32_t who)
{
	struct known *k = known_here(f, form);

	if (k->meant == 0) {
		MEMORY_ROOM(f->meant, f->meant_size, f->nmeant + 2);
		k->meant = (uint32_t)++f->nmeant;
		for (size_t i = 0; i < KNOWN_KINDS; i++)
			f->meant[k->meant].who[i] = NOBODY;
	}
	f->meant[k->meant].who[kind] = who;
}

/* After 2^32 documents the numbers start again, so all rows are dropped. */
void
known_document(struct known_forms *f)
{
	f->nmeant = f->here = 0;
	if (++f->document != 0)
		return;
	memory_table_free(f->slot, f->last + 1, sizeof(*f->slot));
	open_table(f, (size_t)1 << FIRST_BITS);
	f->document = 1;
}
