#include "sieve.h"

#include <stdbool.h>
#include <stdlib.h>

/* Do the needs rule out most texts?  Shorter strings are everywhere. */
static bool
is_telling(const struct needs *needs)
{
	for (size_t i = 0; i < needs->n; i++)
		if (needs->string[i].len < LITERALS_SHORTEST)
			return false;
	return needs->place != REQUIRED_NOTHING;
}

void
sieve_open(struct sieve *v)
{
	*v = (struct sieve){ .any = 0 };
	stems_open(&v->inside);
}

void
sieve_add(struct sieve *v, const struct needs *needs, size_t rule)
{
	uint64_t bit;

	if (rule >= SIEVE_RULES)
		return;
	bit = (uint64_t)1 << rule;
	if ((needs->seen & STEMS_DIGIT) != 0)
		v->digit |= bit;
	if (!is_telling(needs)) {
		v->any |= bit;
		return;
	}
	for (size_t i = 0; i < needs->n; i++) {
		const struct required_string *l = &needs->string[i];

		stems_add(&v->inside, l->s, l->len, l->word, rule);
	}
}

void
sieve_prepare(struct sieve *v)
{
	stems_prepare(&v->inside);
}

static void
note_rule(void *arg, size_t rule, size_t at)
{
	uint64_t *seen = arg;

	(void)at;
	*seen |= (uint64_t)1 << rule;
}

uint64_t
sieve_find(const struct sieve *v, const char *s, size_t n)
{
	uint64_t may = v->any;
	unsigned seen = stems_find(&v->inside, s, n, note_rule, &may);
	size_t len;
	char *plain = stems_plain(seen, s, n, &len);

	if (plain != NULL)
		(void)stems_find(&v->inside, plain, len, note_rule, &may);
	free(plain);
	return (seen & STEMS_DIGIT) != 0 ? may : may & ~v->digit;
}
