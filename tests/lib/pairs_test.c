/*
 * pairs_test - every level sees the pairs that the header says.
 */
#include "check.h"
#include "bytes/level.h"
#include "bytes/pairs.h"

#define TEXT_MAX 200

struct sets {
	bool low[PAIRS_KINDS][2][16], high[PAIRS_KINDS][2][16];
};

static void
add(struct pairs *p, struct sets *t, unsigned kind, size_t place,
    unsigned first, unsigned last)
{
	pairs_add(p, kind, place, (unsigned char)first, (unsigned char)last);
	for (unsigned c = first; c <= last; c++) {
		t->low[kind][place][c & 15] = true;
		t->high[kind][place][c >> 4] = true;
	}
}

static bool
member(const struct sets *t, unsigned kind, size_t place, unsigned c)
{
	return t->low[kind][place][c & 15] && t->high[kind][place][c >> 4];
}

/* By the words of the header. */
static unsigned
expect(const struct sets *t, const char *s, size_t n)
{
	unsigned seen = 0;

	for (unsigned kind = 0; kind < PAIRS_KINDS; kind++)
		for (size_t i = 0; i < n; i++)
			if (member(t, kind, 0, (unsigned char)s[i]) &&
			    member(t, kind, 1, i + 1 < n ?
			    (unsigned char)s[i + 1] : 0))
				seen |= 1u << kind;
	return seen;
}

/* A text that ends where its memory does, at every level. */
static void
check_text(const struct pairs *p, const struct sets *t, const char *s,
    size_t n)
{
	char *copy = malloc(n + (n == 0));
	unsigned want = expect(t, s, n);

	if (copy == NULL)
		err(2, NULL);
	memcpy(copy, s, n);
	for (unsigned l = 0; level_set(l); l++)
		CHECK(pairs_seen(p, copy, n) == want,
		    "level %u, %zu bytes: %x, not %x", l, n,
		    pairs_seen(p, copy, n), want);
	free(copy);
}

static void
make_sets(struct pairs *p, struct sets *t)
{
	memset(p, 0, sizeof(*p));
	*t = (struct sets){ .low = { { { false } } } };
	for (unsigned i = 0; i < 2 * PAIRS_KINDS; i++) {
		unsigned first = (unsigned)check_random(256);
		unsigned last = first + (unsigned)check_random(12);

		add(p, t, i / 2, i % 2, first, last < 255 ? last : 255);
	}
	if (check_random(2) == 0)	/* the NUL after the end */
		add(p, t, (unsigned)check_random(PAIRS_KINDS), 1, 0, 0);
}

int
main(void)
{
	struct pairs p;
	struct sets t;
	char s[TEXT_MAX];

	check_begin();
	for (unsigned i = 0; i < 20000; i++) {
		size_t n = check_random(TEXT_MAX);

		make_sets(&p, &t);
		for (size_t k = 0; k < n; k++)
			s[k] = (char)check_random(256);
		check_text(&p, &t, s, n);
	}
	return check_end();
}
