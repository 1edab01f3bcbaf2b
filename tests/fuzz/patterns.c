/*
 * patterns - an expression, a newline, and a text: matches lie in it, go on, and
 * end.
 */
#include "must.h"

#include "match/patterns.h"

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
		MUST(m.end <= rest);
		from = m.end > from ? m.end : from + 1;
	}
	pattern_free(p);
	free(text);
	free(expression);
	return 0;
}
