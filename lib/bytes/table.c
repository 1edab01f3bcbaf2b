/* Slots hold the lower half of a hash, so that growing needs no rehashing. */
#include "bytes/table.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

#define FIRST 64		/* slots */

static void
put(struct table *t, struct table_slot s)
{
	size_t at = s.hash;

	while (t->slot[at & (t->slots - 1)].number != 0)
		at++;
	t->slot[at & (t->slots - 1)] = s;
}

static void
grow(struct table *t)
{
	struct table old = *t;

	t->slots = old.slots == 0 ? FIRST : 2 * old.slots;
	t->slot = memory_table(t->slots, sizeof(*t->slot));
	for (size_t i = 0; i < old.slots; i++)
		if (old.slot[i].number != 0)
			put(t, old.slot[i]);
	memory_table_free(old.slot);
}

void
table_add(struct table *t, uint64_t hash, uint32_t number)
{
	if (2 * t->used >= t->slots)
		grow(t);
	t->used++;
	put(t, (struct table_slot){ (uint32_t)hash, number + 1 });
}

void
table_clear(struct table *t)
{
	if (t->used > 0)
		memset(t->slot, 0, t->slots * sizeof(*t->slot));
	t->used = 0;
}

void
table_free(struct table *t)
{
	memory_table_free(t->slot);
	*t = (struct table){ .slot = NULL };
}
