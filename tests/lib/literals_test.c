/*
 * literals_test - the same places as a search of every string everywhere.
 */
#include "check.h"
#include "match/literals.h"

#define STRINGS_MAX 40

struct strings {
	char s[STRINGS_MAX][16];
	size_t len[STRINGS_MAX];
	size_t n;
};

struct sight {			/* of strings in a text */
	const char *s;
	const struct strings *t;
	size_t seen[STRINGS_MAX];
};

static void
see(void *arg, size_t id, size_t at)
{
	struct sight *sight = arg;

	CHECK(id < STRINGS_MAX, "id %zu", id);
	CHECK(check_starts(sight->s + at, sight->t->len[id],
	    sight->t->s[id], sight->t->len[id]), "string %zu is not at %zu",
	    id, at);
	sight->seen[id]++;
}

/* How often each string is found. */
static void
compare(const struct literals *l, const struct strings *t, const char *s,
    size_t n)
{
	struct sight sight = { .s = s, .t = t };

	literals_find(l, s, n, see, &sight);
	for (size_t i = 0; i < t->n; i++) {
		size_t want = 0;

		for (size_t at = 0; at < n; at++)
			want += check_starts(s + at, n - at, t->s[i], t->len[i]);
		CHECK(sight.seen[i] == want, "'%.*s' found %zu times, not %zu, in "
		    "'%.*s'", (int)t->len[i], t->s[i], sight.seen[i], want, (int)n,
		    s);
	}
}

static void
add_string(struct strings *t, struct literals *l, const char *alphabet,
    size_t letters, size_t shortest)
{
	size_t len = shortest + check_random(8);

	for (size_t i = 0; i < len; i++)
		t->s[t->n][i] = check_fold(alphabet[check_random(letters)]);
	t->len[t->n] = len;
	literals_add(l, t->s[t->n], len, t->n);
	t->n++;
}

/*
 * n strings over an alphabet, sought in texts of exactly their length, which
 * is up to `most` bytes more than `least`.
 */
static void
test_random(size_t n, const char *alphabet, size_t letters, size_t least,
    size_t most, int rounds)
{
	size_t shortest = n % 2 == 0 ? 4 : LITERALS_SHORTEST;
	struct strings t = { .n = 0 };
	struct literals l = { .n = 0 };

	while (t.n < n)
		add_string(&t, &l, alphabet, letters, shortest);
	literals_prepare(&l);
	for (int round = 0; round < rounds; round++) {
		size_t len = least + check_random(most);
		char *s = malloc(len == 0 ? 1 : len);

		if (s == NULL)
			err(2, NULL);
		for (size_t i = 0; i < len; i++)
			s[i] = alphabet[check_random(letters)];
		if (len > 16 && round % 2 == 0) {	/* plant one */
			size_t k = check_random(n);

			memcpy(s + check_random(len - t.len[k] + 1), t.s[k],
			    t.len[k]);
		}
		compare(&l, &t, s, len);
		free(s);
	}
}

int
main(void)
{
	static const char few[] = "abAB ";
	static const char many[] = "abcdefgXYZ '.0\xc3\xa9\xe2\x80\x99@`[{";
	struct literals none = { .n = 0 };
	struct sight sight = { .s = "abc" };

	check_begin();
	literals_find(&none, sight.s, 3, see, &sight);
	CHECK(sight.seen[0] == 0, "found nothing's");
	for (size_t n = 1; n <= STRINGS_MAX; n++)
		for (int round = 0; round < 10; round++) {
			test_random(n, few, sizeof(few) - 1, 0, 70, 40);
			test_random(n, many, sizeof(many) - 1, 0, 70, 40);
		}
	test_random(STRINGS_MAX, many, sizeof(many) - 1, 8180, 40, 6);
	return check_end();
}
