/* Tables are written as C initializers. */
#include "ready.h"

#include <inttypes.h>
#include <stdio.h>

static void
write_table(const struct lexicon *l)
{
	printf("static const struct lexicon_entry table[] = {\n");
	for (size_t i = 0; i < l->cap; i++)
		printf("{ UINT64_C(%" PRIu64 "), UINT64_C(%" PRIu64 "), "
		    "%" PRIu32 "u, %u, %u },\n", l->table[i].set,
		    l->table[i].next, l->table[i].at, l->table[i].len,
		    l->table[i].tag);
	printf("};\n");
}

static void
write_text(const struct lexicon *l)
{
	printf("static const unsigned char text[] = {\n");
	for (size_t i = 0; i < l->len; i++)
		printf("%u,%s", (unsigned char)l->text[i],
		    i % 16 == 15 ? "\n" : "");
	printf("};\n");
}

static void
write_filter(const struct bloom *f)
{
	printf("static const uint64_t known[] = {\n");
	for (size_t i = 0; i < bloom_size(f); i++)
		printf("UINT64_C(%" PRIu64 "),\n", f->bits[i]);
	printf("};\n");
}

static void
write_row(const kinds_weight row)
{
	printf("{ ");
	for (int i = 0; i <= LABELS; i++)
		printf("%d, ", row[i]);
	printf("},\n");
}

void
ready_write(const struct lexicon *l, const struct kinds_weights *w)
{
	write_table(l);
	write_text(l);
	write_filter(&l->known);
	printf("static const kinds_weight weight[] = {\n");
	for (size_t i = 0; i < kinds_evidence(); i++)
		write_row(w->weight[i]);
	printf("};\nconst struct ready names_ready = {\n"
	    ".lexicon = { .table = table, .cap = %zu, .used = %zu,\n"
	    ".text = (const char *)text, .len = %zu,\n"
	    ".known = { (uint64_t *)(uintptr_t)known, %u },\n"
	    ".endings = UINT64_C(%" PRIu64 ") },\n"
	    ".weights = { weight, {\n", l->cap, l->used, l->len,
	    l->known.shift, l->endings);
	for (int i = 0; i < LABELS; i++)
		write_row(w->step[i]);
	printf("} } };\n");
}
