/*
 * hyperscan_words LIST FILE: the words of a list where they occur in a file,
 * whatever their case, a line each, by Hyperscan.
 *
 * cc: -lhs
 */
#include <hs/hs.h>

#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WORDS 10000

static char *patterns[WORDS], *words[WORDS];
static unsigned int flags[WORDS], ids[WORDS], n_words;

/* \bWORD\b for each line of the list. */
static void
read_list(const char *name)
{
	char line[256], pattern[300];
	FILE *f = fopen(name, "r");

	if (f == NULL)
		err(2, "%s", name);
	for (; n_words < WORDS && fgets(line, sizeof(line), f) != NULL;
	    n_words++) {
		line[strcspn(line, "\n")] = '\0';
		snprintf(pattern, sizeof(pattern), "\\b%s\\b", line);
		if ((patterns[n_words] = strdup(pattern)) == NULL ||
		    (words[n_words] = strdup(line)) == NULL)
			err(2, NULL);
		flags[n_words] = HS_FLAG_CASELESS;
		ids[n_words] = n_words;
	}
	fclose(f);
}

/* The list holds no expressions: the match is as long as the word. */
static int
found(unsigned int id, unsigned long long from, unsigned long long to,
    unsigned int flag, void *line)
{
	size_t len = strlen(words[id]);

	(void)from;
	(void)flag;
	fwrite((char *)line + to - len, 1, len, stdout);
	putchar('\n');
	return 0;
}

int
main(int argc, char **argv)
{
	hs_database_t *db;
	hs_compile_error_t *error;
	hs_scratch_t *scratch = NULL;
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;
	FILE *f;

	if (argc != 3 || (f = fopen(argv[2], "r")) == NULL)
		err(2, "usage: hyperscan_words list file");
	read_list(argv[1]);
	if (hs_compile_multi((const char **)patterns, flags, ids, n_words,
	    HS_MODE_BLOCK, NULL, &db, &error) != HS_SUCCESS)
		errx(2, "%s", error->message);
	if (hs_alloc_scratch(db, &scratch) != HS_SUCCESS)
		errx(2, "no memory");
	while ((n = getline(&line, &cap, f)) > 0)
		if (hs_scan(db, line, (unsigned int)n, 0, scratch, found,
		    line) != HS_SUCCESS)
			errx(2, "scan failed");
	return fflush(stdout) == EOF;
}
