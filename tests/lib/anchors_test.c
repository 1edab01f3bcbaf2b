/*
 * anchors_test - what the screen of anchors knows passes it, most else does not,
 * and the same at every level.
 */
#include "bytes/brief.h"
#include "bytes/level.h"
#include "check.h"
#include "match/anchors.h"

#define LEN 600
#define FORMS 60

static char text[LEN];
static char form[FORMS][16];

static size_t
word(char *s, size_t most)
{
	size_t n = 1 + (size_t)random() % most;

	for (size_t i = 0; i < n; i++)
		s[i] = (char)('a' + random() % 20);
	s[n] = '\0';
	return n;
}

/* Words between single spaces, some of them forms, some with a capital. */
static void
fill(struct parts *p)
{
	size_t n = 0;

	memset(text, 0, sizeof(text));
	for (p->n = 0; n + 32 < LEN; n++) {
		size_t start = n, f = (size_t)random() % FORMS;

		if (random() % 2 == 0)
			n = (size_t)(stpcpy(text + n, form[f]) - text);
		if (random() % 2 == 0)
			n += word(text + n, 8);
		if (n == start)
			n += word(text + n, 4);
		if (random() % 3 == 0)
			text[start] &= (char)~0x20;
		text[n] = ' ';
		p->letters[p->n] = random() % 8 == 0 ? PARTS_ANY :
		    parts_form_letters(text + start, n - start);
		p->part[p->n++] = (struct part){ (uint32_t)start |
		    (random() % 4 == 0 ? PARTS_APART : 0), (uint32_t)n };
	}
}

/* Must it pass: is it any word, a form, or one that starts with a stem? */
static bool
must_pass(const struct parts *p, size_t k)
{
	size_t start = p->part[k].start & ~PARTS_APART;
	size_t len = p->part[k].end - start;

	if (p->letters[k] == PARTS_ANY)
		return true;
	for (size_t i = 0; i < FORMS; i++) {
		size_t n = strlen(form[i]);

		if (n > len || (n < len && i % 2 != 0))
			continue;	/* every second one is a stem */
		if ((text[start] | 0x20) == form[i][0] &&
		    memcmp(text + start + 1, form[i] + 1, n - 1) == 0)
			return true;
	}
	return false;
}

static size_t passed, needed, all;

/* What passes at the level in use, and whether it is what `want` has. */
static void
check_found(const struct anchors *anchors, const struct parts *p,
    const uint32_t *want, size_t n)
{
	uint32_t got[LEN + ANCHORS_SLACK];
	size_t k = 0;

	CHECK(anchors_find(anchors, p, got) == n &&
	    memcmp(got, want, n * sizeof(*got)) == 0, "levels differ: %s",
	    text);
	for (uint32_t i = 0; i < p->n; i++) {
		bool passes = k < n && got[k] == i;

		CHECK(passes || !must_pass(p, i), "%u of %s", i, text);
		k += passes;
		passed += passes;
		needed += must_pass(p, i);
		all++;
	}
}

int
main(void)
{
	struct anchors anchors = { .bits = 0 };
	struct spelling_letters w;
	struct part part[LEN];
	uint64_t letters[LEN];
	struct parts p = { .part = part, .letters = letters, .size = LEN };
	uint32_t found[LEN + ANCHORS_SLACK];

	check_begin();
	anchors_begin(&anchors, FORMS);
	for (size_t i = 0; i < FORMS; i++) {
		size_t n = word(form[i], 11);

		while (i % 2 == 0 && n < 3)	/* stems let others pass */
			n = word(form[i], 11);
		w = (struct spelling_letters){ { parts_form_letters(form[i], n) },
		    1, i % 2 == 0 ? n : 8 };
		if (w.known < 4)
			w.n = parts_list_starts(n, w.form);
		anchors_pass(&anchors, &w);
	}
	for (int round = 0; round < 500; round++) {
		size_t n;

		fill(&p);
		(void)level_set(0);
		n = anchors_find(&anchors, &p, found);
		for (unsigned l = 0; level_set(l); l++)
			check_found(&anchors, &p, found, n);
	}
	CHECK(passed - needed < all / 8, "%zu of %zu pass, %zu need to",
	    passed, all, needed);
	return check_end();
}
