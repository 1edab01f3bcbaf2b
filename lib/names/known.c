/*
 * Open addressing.  The table doubles up to MOST slots; then it sheds the rows
 * that the document has not added to, and grows only if too few are left.
 */
#include "known.h"

#include <stdlib.h>

#include "bytes/memory.h"

#define FIRST_BITS 11
#define MOST ((size_t)1 << 16)	/* slots: 4 MiB */

static void
open_table(struct known_forms *f, size_t slots)
{
	size_t line = sizeof(struct known);

	f->room = memory_table(slots + 1, line);
	f->slot = (struct known *)(void *)((char *)f->room +
	    (line - (uintptr_t)f->room % line) % line);
	f->shift = 64 - (unsigned)__builtin_ctzll(slots);
	f->used = 0;
}

/* The free slot of a form that the table lacks. */
static struct known *
free_slot(const struct known_forms *f, struct brief form)
{
	size_t last = ((size_t)1 << (64 - f->shift)) - 1;
	size_t i = brief_hash(form) >> f->shift;

	while (f->slot[i].form.head != 0)
		i = (i + 1) & last;
	return &f->slot[i];
}

/* Move the rows to a table of so many slots: all, or those of the document. */
static void
move(struct known_forms *f, size_t slots, bool all)
{
	struct known_forms old = *f;

	open_table(f, slots);
	for (size_t i = 0; i < (size_t)1 << (64 - old.shift); i++) {
		const struct known *k = &old.slot[i];

		if (k->form.head == 0 || !(all || k->document == f->document))
			continue;
		*free_slot(f, k->form) = *k;
		f->used++;
	}
	free(old.room);
}

static void
make_room(struct known_forms *f)
{
	size_t slots;

	if (f->slot == NULL) {
		open_table(f, (size_t)1 << FIRST_BITS);
		f->document = f->document == 0 ? 1 : f->document;
		return;
	}
	slots = (size_t)1 << (64 - f->shift);
	if (f->used < slots / 2)
		return;
	if (slots < MOST) {
		move(f, 2 * slots, true);
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

struct known *
known_here(struct known_forms *f, struct brief form)
{
	struct known *k = known_add(f, form);

	if (k->document == f->document)
		return k;
	k->document = f->document;
	k->seen = 0;
	for (size_t i = 0; i < KNOWN_KINDS; i++)
		k->who[i] = NOBODY;
	return k;
}

/* After 2^32 documents the numbers start again, so all rows are dropped. */
void
known_document(struct known_forms *f)
{
	if (++f->document != 0)
		return;
	known_free(f);
	f->document = 1;
}

void
known_free(struct known_forms *f)
{
	free(f->room);
	*f = (struct known_forms){ .document = f->document };
}
