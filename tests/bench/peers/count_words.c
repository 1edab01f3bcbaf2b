/*
 * count_words FILE: what one writes in C for `tr | sort | uniq -c`: runs of
 * ASCII letters, in lower case, in a hash table that is sorted at the end.
 */
#include <err.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct word {
	char *s;
	size_t len;
	unsigned long n;
};

static struct word *table;
static size_t size = 1 << 16, used;

static uint32_t
hash(const char *s, size_t len)
{
	uint32_t h = 2166136261U;	/* FNV-1a */

	while (len-- > 0)
		h = (h ^ (unsigned char)*s++) * 16777619U;
	return h;
}

static struct word *
find(const char *s, size_t len)
{
	size_t i = hash(s, len) & (size - 1);

	while (table[i].s != NULL && (table[i].len != len ||
	    memcmp(table[i].s, s, len) != 0))
		i = (i + 1) & (size - 1);
	return &table[i];
}

static void
grow(void)
{
	struct word *old = table;
	size_t i, n = size;

	size *= 2;
	if ((table = calloc(size, sizeof(*table))) == NULL)
		err(2, NULL);
	for (i = 0; i < n; i++)
		if (old[i].s != NULL)
			*find(old[i].s, old[i].len) = old[i];
	free(old);
}

static void
count(const char *s, size_t len)
{
	struct word *w = find(s, len);

	if (w->s == NULL) {
		if (++used > size / 2) {
			grow();
			w = find(s, len);
		}
		if ((w->s = malloc(len)) == NULL)
			err(2, NULL);
		memcpy(w->s, s, len);
		w->len = len;
	}
	w->n++;
}

static int
compare(const void *a, const void *b)
{
	const struct word *x = a, *y = b;
	int c = memcmp(x->s, y->s, x->len < y->len ? x->len : y->len);

	return c != 0 ? c : (x->len > y->len) - (x->len < y->len);
}

static void
print(void)
{
	size_t i, n = 0;

	for (i = 0; i < size; i++)
		if (table[i].s != NULL)
			table[n++] = table[i];
	qsort(table, n, sizeof(*table), compare);
	for (i = 0; i < n; i++)
		printf("%.*s\t%lu\n", (int)table[i].len, table[i].s,
		    table[i].n);
}

int
main(int argc, char **argv)
{
	static char buf[1 << 16], word[1 << 16];
	FILE *f;
	size_t i, n, len = 0;

	if (argc != 2 || (f = fopen(argv[1], "r")) == NULL)
		err(2, "usage: count_words file");
	if ((table = calloc(size, sizeof(*table))) == NULL)
		err(2, NULL);
	while ((n = fread(buf, 1, sizeof(buf), f)) > 0)
		for (i = 0; i < n; i++) {
			char c = buf[i] | 32;

			if (c >= 'a' && c <= 'z' && len < sizeof(word))
				word[len++] = c;
			else if (len > 0) {
				count(word, len);
				len = 0;
			}
		}
	if (len > 0)
		count(word, len);
	print();
	return fflush(stdout) == EOF;
}
