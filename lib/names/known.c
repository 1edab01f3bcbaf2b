/*
 * Open addressing.  The table grows fourfold up to MOST slots; then it sheds the
 * rows that the document has not written to, and grows only if most remain.
 */
#include "known.h"

#include <stdlib.h>

#include "bytes/hash.h"
#include "bytes/memory.h"

#define FIRST_BITS 10
#define MOST ((size_t)1 << 17)	/* slots: 3 MiB */

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
	*f = (struct known_forms){ .first = 1 };
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
	struct known *k = known_slot(f, form);

	while (k->form.head != 0)
		k = k < f->slot + f->last ? k + 1 : f->slot;
	return k;
}

/* Move the rows to a table of so many slots: all, or those of the document. */
static void
move(struct known_forms *f, size_t slots, bool all)
{
	struct known_forms old = *f;

	open_table(f, slots);
	for (size_t i = 0; i <= old.last; i++) {
		const struct known *k = &old.slot[i];

		if (k->form.head == 0 || !(all || k->fact >= f->first))
			continue;
		*free_slot(f, k->form) = *k;
		f->used++;
	}
	memory_table_free(old.slot);
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

struct known_fact *
known_here(struct known_forms *f, struct brief form)
{
	struct known *k = known_add(f, form);

	if (k->fact < f->first) {
		MEMORY_ROOM(f->fact, f->fact_size, f->facts + 1);
		k->fact = f->first + (uint32_t)f->facts;
		f->fact[f->facts++] = (struct known_fact){
		    .who = { NOBODY, NOBODY, NOBODY } };
	}
	return known_fact(f, k);
}

/*
 * Facts are numbered on from document to document.  A record has less than 2^30
 * words, so that none is short of numbers; then they start again.
 */
void
known_document(struct known_forms *f)
{
	f->first += (uint32_t)f->facts;
	f->facts = 0;
	if (f->first < UINT32_MAX / 2)
		return;
	memory_table_free(f->slot);
	open_table(f, (size_t)1 << FIRST_BITS);
	f->first = 1;
}
