#include "repeats.h"

#include <string.h>

#include "stream/input.h"
#include "shape.h"
#include "bytes/vector.h"

/* Turn each of four numbers and add the next 16 bytes to them. */
static quad
turn(quad h, const char *s)
{
	quad v;

	memcpy(&v, s, sizeof(v));
	return (h << 5 | h >> 27) + v;
}

/*
 * A number that tells lines apart.  It is asked of every line, so it takes
 * 32 bytes at a time.  The last n % 32 have zeros behind them: they are
 * copied with those before, as a copy of any length would cost more.
 */
static uint64_t
fingerprint(const char *s, size_t n)
{
	quad a = { (uint32_t)n, 1, 2, 3 }, b = { 4, 5, 6, 7 };
	char room[64] = { 0 };
	const char *last = room + 32 - n % 32;
	uint64_t h[4];

	if (n < 32)
		memcpy(room + 32 - n, s, n);
	else
		memcpy(room, s + n - 32, 32);
	for (; n >= 32; s += 32, n -= 32) {
		a = turn(a, s);
		b = turn(b, s + 16);
	}
	a = turn(a, last);
	b = turn(b, last + 16);
	memcpy(h, &a, sizeof(a));
	memcpy(h + 2, &b, sizeof(b));
	for (size_t i = 1; i < 4; i++)
		h[0] = (h[0] ^ h[0] >> 29) * 0x9e3779b97f4a7c15 + h[i];
	return (h[0] ^ h[0] >> 29) * 0x9e3779b97f4a7c15;
}

static bool
is_recent(const struct repeats *r, uint64_t print)
{
	size_t n = r->recents < REPEATS_RECENT ? r->recents : REPEATS_RECENT;

	for (size_t i = 0; i < n; i++)
		if (r->recent[i] == print)
			return true;
	return false;
}

static bool
is_last(const struct repeats *r, uint64_t print)
{
	return r->recents > 0 &&
	    r->recent[(r->recents - 1) % REPEATS_RECENT] == print;
}

/* Does a line that may be a title repeat one?  If not, it is remembered. */
static bool
repeated(struct repeats *r, const char *s, size_t n, uint64_t print)
{
	if (is_last(r, print) || (is_recent(r, print) && shape_title(s, n)))
		return true;
	r->recent[r->recents++ % REPEATS_RECENT] = print;
	return false;
}

/*
 * Is a line that is too long for a title the one before once more?  Its head
 * is compared with a copy: a fingerprint of all would cost more.
 */
static bool
repeated_long(struct repeats *r, const char *s, size_t n)
{
	size_t head = n < REPEATS_HEAD ? n : REPEATS_HEAD;
	uint64_t rest = n > head ? fingerprint(s + head, n - head) : 0;
	bool same = r->last_len == n && r->last_rest == rest &&
	    memcmp(r->last, s, head) == 0;

	r->recent[r->recents++ % REPEATS_RECENT] = 0;
	/* by vectors: gcc makes rep movsq, which is slow, of a short memcpy */
	for (size_t i = 0; i < head; i += INPUT_SLACK)
		memcpy(r->last + i, s + i, INPUT_SLACK);
	r->last_rest = rest;
	r->last_len = n;
	return same;
}

/* Did the line stand in this document before? */
static bool
was_seen(struct repeats *r, uint64_t print)
{
	uint64_t *slot = &r->seen[print & (REPEATS_SEEN - 1)];
	bool seen = *slot == print;

	*slot = print;
	return seen;
}

bool
repeats_line(struct repeats *r, const char *s, size_t n, bool *seen)
{
	uint64_t print;

	*seen = false;
	if (n > SHAPE_TITLE_MAX)
		return repeated_long(r, s, n);
	r->last_len = 0;
	print = fingerprint(s, n);
	*seen = was_seen(r, print);
	return repeated(r, s, n, print);
}

void
repeats_begin(struct repeats *r)
{
	r->recents = r->last_len = 0;
	memset(r->seen, 0, sizeof(r->seen));
}
