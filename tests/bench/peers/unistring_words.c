/*
 * unistring_words FILE: the words of a file, a line each, by libunistring:
 * what u8_wordbreaks leaves whole and holds a letter or a digit.
 *
 * cc: -lunistring
 */
#include <err.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unictype.h>
#include <unistr.h>
#include <uniwbrk.h>

static int
is_word(const uint8_t *s, size_t len)
{
	ucs4_t c;
	int n;

	for (; len > 0; s += n, len -= (size_t)n) {
		n = u8_mbtoucr(&c, s, len);
		if (n <= 0)
			n = 1;
		else if (c < 128 ? (c | 32) - 'a' < 26 || c - '0' < 10 :
		    uc_is_property_alphabetic(c) || uc_is_property_numeric(c))
			return 1;
	}
	return 0;
}

static void
words(const uint8_t *s, size_t len, const char *breaks)
{
	size_t i, start = 0;

	for (i = 1; i <= len; i++)
		if (i == len || breaks[i]) {
			if (is_word(s + start, i - start)) {
				fwrite(s + start, 1, i - start, stdout);
				putchar('\n');
			}
			start = i;
		}
}

int
main(int argc, char **argv)
{
	char *line = NULL, *breaks = NULL;
	size_t cap = 0, room = 0;
	ssize_t n;
	FILE *f;

	if (argc != 2 || (f = fopen(argv[1], "r")) == NULL)
		err(2, "usage: unistring_words file");
	while ((n = getline(&line, &cap, f)) > 0) {
		if (room < cap && (breaks = realloc(breaks, room = cap)) == NULL)
			err(2, NULL);
		u8_wordbreaks((uint8_t *)line, (size_t)n, breaks);
		words((uint8_t *)line, (size_t)n, breaks);
	}
	return fflush(stdout) == EOF;
}
