/*
 * counts - lines are counted as a plain count has it, whether they fit into
 * memory or go to disk.
 */
#define _GNU_SOURCE		/* memfd_create */
#include "must.h"

#include <sys/mman.h>
#include <unistd.h>

#include "count/counts.h"

#define KEYS_MAX 4096

struct key {
	const char *s;
	size_t len;
};

/* As rows sort: a TAB follows each key. */
static int
by_bytes(const void *a, const void *b)
{
	const struct key *x = a, *y = b;
	size_t least = x->len < y->len ? x->len : y->len;
	int r = memcmp(x->s, y->s, least);

	if (r != 0 || x->len == y->len)
		return r;
	return x->len > y->len ? (unsigned char)x->s[least] - '\t' :
	    '\t' - (unsigned char)y->s[least];
}

/* The plain count: sort, then count what is the same. */
static size_t
plain(struct key *key, size_t n, char *out)
{
	char *p = out;

	qsort(key, n, sizeof(*key), by_bytes);
	for (size_t i = 0, k; i < n; i = k) {
		for (k = i + 1; k < n && by_bytes(&key[i], &key[k]) == 0; k++)
			;
		memcpy(p, key[i].s, key[i].len);
		p += key[i].len;
		p += sprintf(p, "\t%zu\n", k - i);
	}
	return (size_t)(p - out);
}

/* Each key is added as often as it occurs, and all of it `times` times. */
static size_t
counted(const struct key *key, size_t n, char *out, size_t size)
{
	struct counts_options o = { .size = 1 };	/* the least there is */
	static struct counts c;	/* emptied by counts_write() */
	static bool open;
	struct output to;
	int fd = memfd_create("counts", 0);
	ssize_t got;

	MUST(fd != -1);
	if (!open)
		counts_open(&c, &o);
	open = true;
	output_open(&to, dup(fd), "counts");
	for (size_t i = 0; i < n; i++)
		counts_add(&c, key[i].s, key[i].len, 1);
	counts_write(&c, &to);
	output_close(&to);
	got = pread(fd, out, size, 0);
	MUST(got >= 0);
	(void)close(fd);
	return (size_t)got;
}

int
LLVMFuzzerTestOneInput(const uint8_t *s, size_t n)
{
	static struct key key[KEYS_MAX];
	char *text = copy(s, n, 0), *p = text, *end = text + n;
	size_t keys = 0, size = n + 24 * KEYS_MAX, want_len, got_len;
	char *want = copy("", 0, size), *got = copy("", 0, size);

	while (p < end && keys < KEYS_MAX) {
		char *nl = memchr(p, '\n', (size_t)(end - p));
		char *stop = nl == NULL ? end : nl;

		key[keys++] = (struct key){ p, (size_t)(stop - p) };
		p = stop + 1;
	}
	for (char *tab = text; tab < end; tab++)
		if (*tab == '\t')
			*tab = ' ';
	got_len = counted(key, keys, got, size);
	want_len = plain(key, keys, want);
	MUST(got_len == want_len && memcmp(got, want, want_len) == 0);
	free(want);
	free(got);
	free(text);
	return 0;
}
