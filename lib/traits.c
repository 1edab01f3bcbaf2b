#include "traits.h"

#include <stddef.h>

#include "traits_tables.h"

const struct traits *
traits_of(uint32_t cp)
{
	if (cp > 0x10FFFFu)
		return &all[0];
	return &all[stage2[(size_t)stage1[cp / BLOCK] * BLOCK + cp % BLOCK]];
}
