/*
 * parts_test - the parts of words at every level are what words_next_by_rules()
 * gives, cut at hyphens.
 */
#include "bytes/level.h"
#include "check.h"
#include "match/parts.h"
#include "text/words.h"

#define LEN 3000

static char text[LEN + PARTS_SLACK];

/* Part i of the list is this, and has the letters of such a form. */
static void
check_part(const struct parts *p, size_t i, size_t start, size_t end,
    bool apart)
{
	const struct part *part = &p->part[i];

	CHECK(i < p->n && p->letters[i] == parts_form_letters(text + start,
	    end - start), "letters %zu of %s", i, text);
	CHECK(i < p->n && (part->start & ~PARTS_APART) == start &&
	    part->end == end, "part %zu of %s", i, text);
	CHECK(i < p->n && ((part->start & PARTS_APART) != 0) == apart,
	    "part %zu is apart or not: %s", i, text);
}

static void
check_list(const struct parts *p, size_t len, bool hyphens)
{
	struct words words;
	struct word w;
	size_t n = 0, count = 0;

	words_begin(&words, text, len, 0);
	for (; words_next_by_rules(&words, &w); count++) {
		const char *at = w.s, *end = at + w.len;
		bool apart = !w.spaced;

		for (size_t k; (k = hyphens ? parts_next(&at, end) :
		    (size_t)(end - at)) > 0; at += k) {
			check_part(p, n++, (size_t)(at - text),
			    (size_t)(at - text) + k, apart);
			apart = false;
		}
	}
	CHECK(p->n == n, "%zu parts, not %zu: %s", p->n, n, text);
	CHECK(p->words == count, "%zu words, not %zu", p->words, count);
}

static void
fill(size_t len)
{
	static const char *const odd[] = { "-", "--", "'", " - ", "\xe2\x80\x90",
	    "\xe2\x80\x99", "1", ".", ". ", ", ", "'s ", " \"", "@", "(", "-a-b-" };
	size_t n = 0;

	memset(text, 0, sizeof(text));
	while (n + 6 < len) {
		const char *s = odd[(size_t)random() % 15];

		if (random() % 4 == 0) {
			memcpy(text + n, s, strlen(s));
			n += strlen(s);
			continue;
		}
		for (long k = random() % 5; k > 0; k--)
			text[n++] = (char)((random() % 9 == 0 ? 'A' : 'a') +
			    random() % 26);
		if (random() % 4 > 0)
			text[n++] = ' ';
	}
}

int
main(void)
{
	struct parts p = { .n = 0 };

	check_begin();
	for (unsigned round = 0; round < check_trials(6000); round++) {
		bool hyphens = round % 2 == 0;
		size_t len;

		fill((size_t)random() % LEN);
		len = strlen(text);
		for (unsigned l = 0; level_set(l); l++) {
			parts_read(&p, text, len, hyphens);
			check_list(&p, len, hyphens);
		}
	}
	return check_end();
}
