/*
 * batch_test - words counted in batches, at every level of vector instructions,
 * have the forms and counts they have one by one.
 */
#include "check.h"
#include "bytes/level.h"
#include "terms/batch.h"

#define TEXT 20000
#define WORDS_MOST TEXT

struct counted {		/* words of the text */
	struct forms forms;
	uint32_t unit[WORDS_MOST];
	size_t n, opens;
};

/* Words of few letters, so that many come again; some are long, some odd. */
static size_t
make_text(char *s)
{
	size_t len = 0;

	while (len < TEXT - 64) {
		size_t n = check_random(8) + 1;

		if (check_random(20) == 0)
			n = 12 + check_random(20);
		while (n-- > 0)
			s[len++] = "abcABC'"[check_random(7)];
		len += (size_t)sprintf(s + len, "%s", check_random(9) == 0 ?
		    ", " : check_random(40) == 0 ? " 12.5% " : " ");
	}
	return len;
}

/* A form may open a phrase when its first letter is a. */
static size_t
add(void *arg, const struct form_key *k)
{
	struct counted *c = arg;

	return forms_add(&c->forms, k, *k->s == 'a' ? FORM_OPENS : 0);
}

static void
count_batch(void *arg, struct batch *b)
{
	struct counted *c = arg;

	forms_reserve(&c->forms, b->n, c->unit, c->n);
	batch_count(b, &c->forms, c->unit + c->n, add, c);
	c->opens += b->opens;
	c->n += b->n;
}

static void
count_one_by_one(struct counted *c, const char *s, size_t len)
{
	struct words words;
	struct word w;
	struct form_key k;

	words_begin(&words, s, len, 0);
	while (words_next_by_rules(&words, &w)) {
		bool apart = c->n == 0 || !w.spaced;
		size_t slot;

		forms_key(&k, w.s, w.len, w.kind == WORD_NUMBER ?
		    FORM_FIGURES : 0);
		slot = forms_search(&c->forms, &k);
		if (c->forms.slot[slot].number == 0) {
			forms_reserve(&c->forms, 1, c->unit, c->n);
			slot = add(c, &k);
		}
		c->forms.slot[slot].seen++;
		c->opens += *w.s == 'a';
		c->unit[c->n++] = (uint32_t)slot | (apart ? FORM_APART : 0);
	}
}

static void
check_same(const struct counted *a, const struct counted *b)
{
	CHECK(a->n == b->n && a->forms.used == b->forms.used,
	    "%zu words, not %zu", a->n, b->n);
	for (size_t i = 0; i < a->n && i < b->n; i++) {
		const struct form *x, *y;
		const char *s, *t;
		size_t n, m;

		x = &a->forms.slot[a->unit[i] & ~FORM_APART];
		y = &b->forms.slot[b->unit[i] & ~FORM_APART];
		n = forms_spelling(&a->forms, x, &s);
		m = forms_spelling(&b->forms, y, &t);
		CHECK(n == m && memcmp(s, t, n) == 0 && x->seen == y->seen &&
		    forms_kind(x->head) == forms_kind(y->head) &&
		    ((a->unit[i] ^ b->unit[i]) & FORM_APART) == 0,
		    "word %zu: %.*s, not %.*s", i, (int)n, s, (int)m, t);
	}
}

/* Words that differ only in the highest bytes of numbers have many homes. */
static void
check_homes(void)
{
	static bool home[1 << 14];
	char s[32] = "xxx.xxx.xxx.";
	struct forms f;
	struct form_key k;
	size_t n = 0;

	forms_open(&f);
	for (unsigned i = 0; i < 26 * 26 * 26; i++) {
		s[3] = (char)('a' + i % 26);
		s[7] = (char)('a' + i / 26 % 26);
		s[11] = (char)('a' + i / 676);
		forms_key(&k, s, 12, 0);
		n += !home[forms_home(&f, k.hash)];
		home[forms_home(&f, k.hash)] = true;
	}
	CHECK(n > 4000, "%zu homes", n);
}

int
main(void)
{
	static char text[TEXT + 64];
	static struct counted plain, fast;
	size_t len;

	check_begin();
	check_homes();
	for (int round = 0; round < 20; round++) {
		len = make_text(text);
		forms_open(&plain.forms);
		plain.n = plain.opens = 0;
		count_one_by_one(&plain, text, len);
		for (unsigned k = 0; level_set(k); k++) {
			forms_open(&fast.forms);
			fast.n = fast.opens = 0;
			batch_lines(text, len, count_batch, &fast);
			check_same(&fast, &plain);
			CHECK(fast.opens == plain.opens && plain.opens > 0,
			    "%zu open, not %zu", fast.opens, plain.opens);
		}
	}
	return check_end();
}
