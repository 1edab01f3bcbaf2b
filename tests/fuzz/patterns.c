/*
 * patterns - an expression, a newline, and a text: matches lie in it, go on, and
 * end; a text that matches has the digit and the last byte that it must have.
 */
#include "must.h"

#include "match/patterns.h"
#include "match/required.h"
#include "match/stems.h"
#include "page/needs.h"

/* What is said of all matches of a valid expression holds for this text. */
static void
has_needs(const char *expression, size_t len, const char *text, size_t n)
{
	struct required need;
	struct needs needs;

	required_strings(&need, expression, len, n % 2 == 0);
	needs_endings(&needs.endings, expression, len);
	if (n == 0)
		return;
	MUST((need.seen & ~stems_seen(text, n)) == 0);
	MUST(text[n - 1] == '\n' ||
	    needs_end(&needs, (unsigned char)text[n - 1]));
}

int
LLVMFuzzerTestOneInput(const uint8_t *s, size_t n)
{
	const uint8_t *nl = memchr(s, '\n', n);
	struct pattern *p;
	struct pattern_match m;
	char why[256], *text, *expression;
	size_t len, from = 0, rest;

	if (nl == NULL)
		return 0;
	len = (size_t)(nl - s);
	rest = n - len - 1;
	expression = copy(s, len, 0);
	text = copy(nl + 1, rest, 0);
	p = pattern_compile(expression, len, PATTERN_CASELESS, why,
	    sizeof(why));
	while (p != NULL && from <= rest &&
	    pattern_find(p, text, rest, from, &m) > 0) {
		if (from == 0)
			has_needs(expression, len, text, rest);
		MUST(m.end <= rest);
		from = m.end > from ? m.end : from + 1;
	}
	pattern_free(p);
	free(text);
	free(expression);
	return 0;
}
