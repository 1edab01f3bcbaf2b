#include "literals.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

/* Two bytes as an index; five bits tell letters apart without their case. */
#define PAIRS 1024
#define PAIR(a, b) (((unsigned char)(a) & 31u) << 5 | ((unsigned char)(b) & 31u))

void
literals_add(struct literals *l, const char *s, size_t len, size_t id)
{
	if (len < LITERALS_SHORTEST || l->n == LITERALS_MAX)
		errx(2, "literals: a string too short, or too many");
	if (l->n + 2 > l->size) {
		l->size = l->size == 0 ? 64 : 2 * l->size;
		l->literal = reallocarray(l->literal, l->size,
		    sizeof(*l->literal));
		if (l->literal == NULL)
			err(2, NULL);
	}
	if (l->n == 0 || len < l->window)
		l->window = len;
	l->literal[++l->n] = (struct literal){ s, len, id, 0 };
}

/* What the pairs in the first `window` bytes of a string allow. */
static void
enter(struct literals *l, size_t number)
{
	struct literal *t = &l->literal[number];
	size_t last = l->window - 1;

	for (size_t i = 1; i <= last; i++) {
		unsigned char *shift = &l->shift[PAIR(t->s[i - 1], t->s[i])];

		if (last - i < *shift)
			*shift = (unsigned char)(last - i);
	}
	t->next = l->first[PAIR(t->s[last - 1], t->s[last])];
	l->first[PAIR(t->s[last - 1], t->s[last])] = (unsigned short)number;
}

void
literals_prepare(struct literals *l)
{
	if (l->n == 0)
		return;
	if (l->window > 200)
		l->window = 200;
	l->shift = malloc(PAIRS);
	l->first = calloc(PAIRS, sizeof(*l->first));
	if (l->shift == NULL || l->first == NULL)
		err(2, NULL);
	memset(l->shift, (int)(l->window - 1), PAIRS);
	for (size_t i = l->n; i > 0; i--)
		enter(l, i);
}

static bool
same_folded(const char *text, const char *folded, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char c = text[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c | 0x20);
		if (c != folded[i])
			return false;
	}
	return true;
}

/* Move the window to where a string may stand; false at the end. */
static bool
move(const struct literals *l, const char *s, size_t n,
    struct literals_place *p)
{
	size_t end = p->end == 0 ? l->window - 1 : p->end + 1;

	while (end < n) {
		size_t pair = PAIR(s[end - 1], s[end]);

		if (l->shift[pair] == 0) {
			p->end = end;
			p->chain = l->first[pair];
			return true;
		}
		end += l->shift[pair];
	}
	return false;
}

bool
literals_next(const struct literals *l, const char *s, size_t n,
    struct literals_place *p, size_t *id)
{
	if (l->n == 0)
		return false;
	while (p->chain != 0 || move(l, s, n, p)) {
		const struct literal *t = &l->literal[p->chain];
		size_t start = p->end - (l->window - 1);

		p->chain = t->next;
		if (t->len > n - start || !same_folded(s + start, t->s, t->len))
			continue;
		*id = t->id;
		return true;
	}
	return false;
}

void
literals_free(struct literals *l)
{
	free(l->literal);
	free(l->shift);
	free(l->first);
	*l = (struct literals){ .n = 0 };
}
