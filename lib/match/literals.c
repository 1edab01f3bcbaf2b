/*
 * Each string is entered under its two rarest adjacent bytes: in a text these
 * are looked up at every place, and few places need a closer look.
 */
#include "match/literals.h"

#include <err.h>
#include <string.h>

#include "bytes/memory.h"

/* The approximate rarity of two adjacent bytes in English text, by letters. */
static size_t
rarity(const char *s)
{
	static const char letters[] = "zqxjkvbpgwyfmculdrhsnioate";
	size_t rare = 0;

	for (size_t i = 0; i < 2; i++) {
		const char *c = memchr(letters, s[i], sizeof(letters));

		if (s[i] == ' ')
			return 0;
		rare += c == NULL ? 2 * sizeof(letters) :
		    (size_t)(letters + sizeof(letters) - c);
	}
	return rare;
}

/* The offset of the two adjacent bytes that are rarest in English text. */
static size_t
rarest(const struct literal *t)
{
	size_t best = 0;

	for (size_t i = 1; i + 2 <= t->len; i++)
		if (rarity(t->s + i) > rarity(t->s + best))
			best = i;
	return best;
}

void
literals_add(struct literals *l, const char *s, size_t len, size_t id)
{
	if (len < LITERALS_SHORTEST || l->n == LITERALS_MAX)
		errx(2, "literals: a string too short, or too many");
	MEMORY_ROOM(l->literal, l->size, l->n + 2);
	l->literal[++l->n] = (struct literal){ .s = s, .len = len, .id = id };
}

void
literals_pairs(const struct literals *l, struct pairs *p, unsigned kind,
    unsigned n)
{
	for (size_t i = 1; i <= l->n; i++) {
		const char *s = l->literal[i].s + rarest(&l->literal[i]);

		for (size_t k = 0; k < 2; k++) {
			unsigned char c = (unsigned char)s[k];
			unsigned at = kind + (unsigned)(i % n);

			pairs_add(p, at, k, c, c);
			if (c >= 'a' && c <= 'z')
				pairs_add(p, at, k, c & 0xdf, c & 0xdf);
		}
	}
}

void
literals_prepare(struct literals *l)
{
	if (l->n == 0)
		return;
	l->first = memory_zeros(LITERALS_PAIRS, sizeof(*l->first));
	for (size_t i = l->n; i > 0; i--) {
		struct literal *t = &l->literal[i];
		unsigned short *first;

		t->probe = rarest(t);
		first = &l->first[literals_index(t->s + t->probe)];
		t->next = *first;
		*first = (unsigned short)i;
	}
}

bool
literal_stands(const struct literal *t, const char *s, size_t n, size_t at)
{
	if (at > n || t->len > n - at)
		return false;
	for (size_t i = 0; i < t->len; i++) {
		char c = s[at + i];

		if (c != t->s[i] && (c < 'A' || c > 'Z' ||
		    (c | 0x20) != t->s[i]))
			return false;
	}
	return true;
}

/* Report the strings from number k on whose rarest bytes are at `at`. */
static void
look_closer(const struct literals *l, size_t k, const char *s, size_t n,
    size_t at, literals_found *found, void *arg)
{
	for (; k != 0; k = l->literal[k].next) {
		const struct literal *t = &l->literal[k];

		if (t->probe <= at && literal_stands(t, s, n, at - t->probe))
			found(arg, t->id, at - t->probe);
	}
}

void
literals_find(const struct literals *l, const char *s, size_t n,
    literals_found *found, void *arg)
{
	for (size_t at = 0; l->n > 0 && at + 2 <= n; at++) {
		size_t k = l->first[literals_index(s + at)];

		if (k != 0)
			look_closer(l, k, s, n, at, found, arg);
	}
}
