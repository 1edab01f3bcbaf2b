#include "sieve.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"

/* Two bytes as an index; five bits tell letters apart without their case. */
static size_t
pair_of(char a, char b)
{
	return (size_t)(a & 31) << 5 | (size_t)(b & 31);
}

/*
 * The expression as if all of it were tried without case: (?i) and (?i: say
 * no more.  Returns its length.
 */
static size_t
without_case(const char *s, size_t n, char *to)
{
	size_t len = 0;

	for (size_t i = 0; i < n;) {
		if (s[i] == '\\' && i + 1 < n) {
			to[len++] = s[i++];
		} else if (n - i >= 4 && memcmp(s + i, "(?i)", 4) == 0) {
			i += 4;
			continue;
		} else if (n - i >= 4 && memcmp(s + i, "(?i:", 4) == 0) {
			memcpy(to + len, "(?:", 3);
			len += 3;
			i += 4;
			continue;
		}
		to[len++] = s[i++];
	}
	return len;
}

static void
add_begin(struct sieve *v, const struct required_string *l, uint64_t bit)
{
	if (v->begin == NULL)
		v->begin = memory_zeros(SIEVE_PAIRS, sizeof(*v->begin));
	for (char c = 0; c < 32; c++)
		if (l->len == 1 || (l->s[1] & 31) == c)
			v->begin[pair_of(l->s[0], c)] |= bit;
}

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
sieve_needs(struct needs *needs, const char *s, size_t n)
{
	char *plain = memory_resize(NULL, n + 1, 1);

	needs_read(needs, plain, without_case(s, n, plain));
	free(plain);
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

		if (needs->place == REQUIRED_AT_START)
			add_begin(v, l, bit);
		else
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
	uint64_t seen = v->any;
	bool digit;

	if (n > 0 && v->begin != NULL)
		seen |= v->begin[pair_of(s[0], n > 1 ? s[1] : '\0')];
	digit = stems_find(&v->inside, s, n, note_rule, &seen) & STEMS_DIGIT;
	return digit ? seen : seen & ~v->digit;
}

void
sieve_free(struct sieve *v)
{
	stems_free(&v->inside);
	free(v->begin);
}
