/*
 * icu_breaks word|sentence FILE: the words (letters, digits, ideographs) or
 * the sentences of a file, a line each, by ICU's break iterator.
 *
 * cc: -licuuc
 */
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <err.h>
#include <stdio.h>
#include <string.h>

/* Write the pieces of a line; spaces at the end of a sentence are left out. */
static void
pieces(UBreakIterator *it, const char *line, int sentences)
{
	int32_t start = ubrk_first(it), end, len;

	for (; (end = ubrk_next(it)) != UBRK_DONE; start = end) {
		if (!sentences && ubrk_getRuleStatus(it) < UBRK_WORD_NONE_LIMIT)
			continue;
		len = end - start;
		while (sentences && len > 0 && line[start + len - 1] == ' ')
			len--;
		fwrite(line + start, 1, (size_t)len, stdout);
		putchar('\n');
	}
}

int
main(int argc, char **argv)
{
	UErrorCode status = U_ZERO_ERROR;
	UText text = UTEXT_INITIALIZER;
	UBreakIterator *it;
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;
	FILE *f;
	int sentences;

	if (argc != 3 || (f = fopen(argv[2], "r")) == NULL)
		err(2, "usage: icu_breaks word|sentence file");
	sentences = strcmp(argv[1], "sentence") == 0;
	it = ubrk_open(sentences ? UBRK_SENTENCE : UBRK_WORD, "en", NULL, 0,
	    &status);
	while ((n = getline(&line, &cap, f)) > 0) {
		if (line[n - 1] == '\n')
			n--;
		utext_openUTF8(&text, line, n, &status);
		ubrk_setUText(it, &text, &status);
		if (U_FAILURE(status))
			errx(2, "%s", u_errorName(status));
		pieces(it, line, sentences);
	}
	return fflush(stdout) == EOF;
}
