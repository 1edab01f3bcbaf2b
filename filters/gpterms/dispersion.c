/*
 * Each item has a linked list of (document, count) posts, newest first; the
 * measures are sums over the list.
 */
#include "dispersion.h"

#include <err.h>
#include <math.h>
#include <string.h>

#include "bytes/memory.h"

void
dispersion_add(struct dispersion *d, uint32_t item, uint32_t document,
    uint64_t n)
{
	uint32_t *last;

	MEMORY_ZERO_ROOM(d->last, d->last_size, (size_t)item + 1);
	last = &d->last[item];
	if (n == 0)
		return;
	if (*last != 0 && d->post[*last].document == document) {
		d->post[*last].n += n;
		return;
	}
	if (d->posts + 2 > UINT32_MAX)
		errx(2, "too many terms and documents for --dispersion");
	MEMORY_ROOM(d->post, d->posts_size, d->posts + 2);
	d->post[++d->posts] = (struct dispersion_post){ n, document, *last };
	*last = (uint32_t)d->posts;
}

void
dispersion_words(struct dispersion *d, uint32_t item)
{
	size_t most;

	d->total = d->parts = 0;
	if (d->last[item] == 0)
		return;
	most = d->post[d->last[item]].document;
	MEMORY_ROOM(d->words, d->words_size, most + 1);
	memset(d->words, 0, (most + 1) * sizeof(*d->words));
	for (uint32_t i = d->last[item]; i != 0; i = d->post[i].before) {
		d->words[d->post[i].document] = d->post[i].n;
		d->total += d->post[i].n;
		d->parts++;
	}
}

struct dispersion_measures
dispersion_measure(const struct dispersion *d, uint32_t item, uint64_t f)
{
	double n = (double)d->parts, apart = 1, sum = 0, squares = 0, mean;

	if (d->parts < 2)
		return (struct dispersion_measures){ 0, 1 };
	for (uint32_t i = d->last[item]; i != 0; i = d->post[i].before) {
		double words = (double)d->words[d->post[i].document];
		double share = words / (double)d->total;
		double v = (double)d->post[i].n;

		apart += fabs(v / (double)f - share) - share;
		sum += v / words;
		squares += v / words * (v / words);
	}
	mean = sum / n;
	return (struct dispersion_measures){ .dp = fmax(apart / 2, 0),
	    .d = fmax(1 - sqrt(fmax(squares / n - mean * mean, 0)) / mean /
	    sqrt(n - 1), 0) };
}
