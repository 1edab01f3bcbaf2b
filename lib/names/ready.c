/*
 * Tables are written as C initializers.  Members of the structures are pointers
 * to what can be changed, hence the casts; nothing changes what is ready.
 */
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
write_chars(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++)
		printf("'\\%o',%s", (unsigned char)s[i],
		    i % 16 == 15 ? "\n" : "");
}

static void
write_text(const struct lexicon *l)
{
	printf("static const char text[] = {\n");
	write_chars(l->text, l->len);
	printf("};\n");
}

static void
write_numbers(const uint64_t *n, size_t count)
{
	for (size_t i = 0; i < count; i++)
		printf("UINT64_C(%" PRIu64 "),%s", n[i],
		    i % 4 == 3 ? "\n" : "");
}

/* A filter without bits gets one word, which is never asked for. */
static void
write_filter(const char *name, const struct bloom *f)
{
	static const uint64_t none;

	printf("static const uint64_t %s[] = {\n", name);
	write_numbers(f->bits == NULL ? &none : f->bits,
	    f->bits == NULL ? 1 : bloom_size(f));
	printf("};\n");
}

static void
write_vocabulary(const struct vocabulary *v)
{
	printf("static const struct vocabulary_entry words[] = {\n");
	for (size_t i = 0; i < v->slots; i++) {
		const struct vocabulary_entry *e = &v->slot[i];

		printf("{ {");
		write_chars(e->word, sizeof(e->word));
		printf("}, %u, %u },\n", e->len, e->value);
	}
	printf("};\n");
}

static void
write_letters(const char *name, const uint64_t bits[32][32])
{
	printf(".%s = {\n", name);
	for (size_t i = 0; i < 32; i++) {
		printf("{ ");
		write_numbers(bits[i], 32);
		printf("},\n");
	}
	printf("},\n");
}

static void
write_abbreviations(const struct abbreviations *a)
{
	const struct vocabulary *v = &a->words;

	printf(".abbreviations = { .words = {\n"
	    ".slot = (struct vocabulary_entry *)(uintptr_t)words,\n"
	    ".slots = %zu, .used = %zu, .lengths = {\n", v->slots, v->used);
	for (size_t i = 0; i < 256; i++)
		printf("%" PRIu32 "u,\n", v->lengths[i]);
	printf("} },\n");
	write_letters("may_have", a->may_have);
	write_letters("may_greet", a->may_greet);
	printf("},\n");
}

static void
write_row(const kinds_weight row)
{
	printf("{ ");
	for (int i = 0; i <= LABELS; i++)
		printf("%d, ", row[i]);
	printf("},\n");
}

static void
write_weights(const struct kinds_weights *w)
{
	printf("static const kinds_weight weight[] = {\n");
	for (size_t i = 0; i < kinds_evidence(); i++)
		write_row(w->weight[i]);
	printf("};\n");
}

void
ready_write(const struct lexicon *l, const struct abbreviations *a,
    const struct kinds_weights *w)
{
	write_table(l);
	write_text(l);
	write_filter("known", &l->known);
	write_filter("gate", &l->gate);
	write_vocabulary(&a->words);
	write_weights(w);
	printf("const struct ready names_ready = {\n"
	    ".lexicon = { .table = table, .cap = %zu, .used = %zu,\n"
	    ".text = text, .len = %zu,\n"
	    ".known = { (uint64_t *)(uintptr_t)known, %u },\n"
	    ".gate = { (uint64_t *)(uintptr_t)gate, %u },\n"
	    ".endings = UINT64_C(%" PRIu64 ") },\n", l->cap, l->used, l->len,
	    l->known.shift, l->gate.shift, l->endings);
	write_abbreviations(a);
	printf(".weights = { weight, {\n");
	for (int i = 0; i < LABELS; i++)
		write_row(w->step[i]);
	printf("} } };\n");
}
