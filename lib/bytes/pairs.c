/*
 * The kinds of a pair are the AND of the classes of its two bytes (v64.h), as
 * in the Teddy matcher of Hyperscan (Langdale).
 */
#include "bytes/pairs.h"

#ifdef LEVEL

#define kinds_at AT(kinds_at)
#define join AT(join)
#define seen_short AT(seen_short)

/* The kinds of the 64 pairs that begin at s. */
V64_INLINE v64
kinds_at(const struct pairs *p, const char *s)
{
	return v64_and(v64_classes(v64_load(s), &p->set[0]),
	    v64_classes(v64_load(s + 1), &p->set[1]));
}

/* The bitwise OR of all 64 bytes. */
V64_INLINE unsigned
join(v64 v)
{
	uint64_t part[8], any = 0;

	v64_store(part, v);
	for (size_t i = 0; i < 8; i++)
		any |= part[i];
	any |= any >> 32;
	any |= any >> 16;
	return (unsigned)((any | any >> 8) & 0xff);
}

/* For a text of at most 64 bytes. */
V64_INLINE unsigned
seen_short(const struct pairs *p, const char *s, size_t n)
{
	char copy[BLOCK64 + 1] = { 0 };

	memcpy(copy, s, n);
	return join(v64_first(kinds_at(p, copy), n));
}

/* The last 64 pairs may overlap with those before them. */
static unsigned
AT(seen)(const struct pairs *p, const char *s, size_t n)
{
	v64 seen;

	if (n <= BLOCK64)
		return seen_short(p, s, n);
	seen = kinds_at(p, s + n - BLOCK64 - 1);
	for (size_t i = 0; i < n - BLOCK64 - 1; i += BLOCK64)
		seen = v64_or(seen, kinds_at(p, s + i));
	return join(seen) |
	    (kinds(&p->set[0], s[n - 1]) & kinds(&p->set[1], '\0'));
}

#else

static unsigned
kinds(const struct block64_set *set, char c)
{
	return set->low[c & 15] & set->high[(unsigned char)c >> 4];
}

#define LEVEL_FILE "bytes/pairs.c"
#include "bytes/level.h"

void
pairs_add(struct pairs *p, unsigned kind, size_t place, unsigned char first,
    unsigned char last)
{
	struct block64_set *set = &p->set[place];

	for (unsigned c = first; c <= last; c++) {
		set->low[c & 15] |= (unsigned char)(1u << kind);
		set->high[c >> 4] |= (unsigned char)(1u << kind);
	}
}

unsigned
pairs_seen(const struct pairs *p, const char *s, size_t n)
{
	return LEVEL_CALL(seen)(p, s, n);
}

#endif
