/*
 * The group of the current records is kept as the ready-made beginning of a
 * row's key, so that counting an item copies the two and looks up the result.
 */
#include "count/tally.h"

#include <err.h>
#include <getopt.h>

bool
tally_option(struct tally *t, const struct program *p, int letter)
{
	switch (letter) {
	case 'k':
		if (!fields_parse(&t->fields, optarg))
			options_refuse(p, 'k', "a list of keys, as 1,3-4");
		return true;
	case 'M':
		t->o.min = (uint64_t)options_number(p, letter, 0, INT64_MAX);
		return true;
	case 'T':
		t->o.top = (size_t)options_number(p, letter, 1, INT32_MAX);
		return true;
	case 'S':
		t->o.size = options_size(p, letter);
		return true;
	case 'l':
		t->list = true;
		return true;
	case 'm':
		t->merge = true;
		return true;
	default:
		return false;
	}
}

void
tally_check(const struct tally *t, const struct program *p, const int *merging)
{
	if (t->merge)
		options_beside(p, 'm', merging);
	if (t->list && (t->o.min > 0 || t->o.top > 0))
		options_error(p,
		    "-l counts nothing that -M or -T could select");
}

void
tally_open(struct tally *t)
{
	counts_open(&t->counts, &t->o);
}

bool
tally_merge(struct tally *t, struct records *in)
{
	if (!t->merge)
		return false;
	in->in.bad = counts_merge(&t->counts, in->in.operands,
	    in->in.noperands, in->in.tied) != 0;
	return true;
}

void
tally_group(struct tally *t, const struct record *r, size_t nkeys)
{
	if (t->fields.last > nkeys)
		errx(2, "-k: there is no key %zu, the records have %zu",
		    t->fields.last, nkeys);
	fields_group(&t->fields, r, &t->group);
}

uint64_t *
tally_slot(struct tally *t, const char *item, size_t len)
{
	buffer_set(&t->key, t->group.keys.s, t->group.keys.len);
	buffer_add(&t->key, item, len);
	return counts_slot(&t->counts, t->key.s, t->key.len);
}
