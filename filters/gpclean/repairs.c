/*
 * The words that two texts share at both ends are cut off; the rest of each,
 * with controls escaped, is kept as a row until its line is written.
 */
#include "repairs.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "stream/visible.h"

/* The length of the whole words that two texts share at the start. */
static size_t
same_start(const char *a, size_t n, const char *b, size_t len)
{
	size_t i = 0, least = n < len ? n : len;

	while (i < least && a[i] == b[i])
		i++;
	if (i == n && i == len)
		return i;
	while (i > 0 && a[i - 1] != ' ')
		i--;
	return i;
}

/* Likewise at the end. */
static size_t
same_end(const char *a, size_t n, const char *b, size_t len)
{
	size_t i = 0, least = n < len ? n : len;

	while (i < least && a[n - 1 - i] == b[len - 1 - i])
		i++;
	while (i > 0 && a[n - i] != ' ')
		i--;
	return i;
}

void
repairs_add(struct repairs *r, uint64_t line, const char *key, size_t key_len,
    const char *before, size_t n, const char *after, size_t len)
{
	size_t same = same_start(before, n, after, len);
	char *shown;

	before += same;
	n -= same;
	after += same;
	len -= same;
	same = same_end(before, n, after, len);
	n -= same;
	len -= same;
	shown = visible(before, n);
	buffer_add(&r->rows, key, key_len);
	buffer_add(&r->rows, "repair\t", 7);
	buffer_add(&r->rows, shown, strlen(shown));
	buffer_add(&r->rows, "\t", 1);
	buffer_add(&r->rows, after, len);
	buffer_add(&r->rows, "\n", 1);
	MEMORY_ROOM(r->row, r->rows_size, r->n + 1);
	r->row[r->n++] = (struct repairs_row){ line, r->rows.len };
	free(shown);
}

void
repairs_write(struct repairs *r, uint64_t line, struct output *out)
{
	size_t i = 0, done;

	while (i < r->n && r->row[i].line <= line)
		i++;
	if (i == 0)
		return;
	done = r->row[i - 1].end;
	memcpy(output_reserve(out, done), r->rows.s, done);
	out->len += done;
	r->rows.len -= done;
	memmove(r->rows.s, r->rows.s + done, r->rows.len);
	r->n -= i;
	memmove(r->row, r->row + i, r->n * sizeof(*r->row));
	for (i = 0; i < r->n; i++)
		r->row[i].end -= done;
}
