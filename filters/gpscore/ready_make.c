/*
 * ready_make - write the built-in lexicon, after it has been read and indexed,
 * as C source (ready.c).
 */
#include <err.h>
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "lexicon.h"

/* All members of struct rules but the first are numbers. */
#define NUMBERS ((sizeof(struct rules) - offsetof(struct rules, \
    negate_good)) / sizeof(double))

const struct lexicon lexicon_ready;	/* a dummy, for linking only */

/* "%a" writes a double exactly. */
static void
write_entries(const struct lexicon *l)
{
	printf("static struct entry entries[] = {\n");
	for (const struct entry *e = l->entries; e < l->entries + l->n; e++)
		printf("{ %a, %" PRIu32 "u, %d, { %d }, %d, %d, %d },\n",
		    e->valence, e->check, e->cue, e->reach, e->sets, e->words,
		    e->toned);
	/* after reading, only the amounts of lines are used */
	printf("};\nstatic struct line_of lines[] = {\n");
	for (size_t i = 0; i < l->n; i++)
		printf("{ .amount = %a },\n", l->entries[i].cue ==
		    CUE_SPELLING ? 0 : l->lines[i].amount);
	printf("};\n");
}

static void
write_slots(const struct lexicon *l)
{
	printf("static struct slot slots[] = {\n");
	for (size_t i = 0; i <= l->mask; i++)
		printf("{ %" PRIu32 "u, %u, %u },\n", l->slots[i].check,
		    (unsigned)l->slots[i].entry, (unsigned)l->slots[i].more);
	printf("};\n");
}

static void
write_filter(const char *name, const struct bloom *f)
{
	printf("static uint64_t %s[] = {\n", name);
	for (size_t i = 0; i < (size_t)1 << (64 - f->shift); i++)
		printf("%" PRIu64 "u,\n", f->bits[i]);
	printf("};\n");
}

static void
write_bytes(const char *name, const unsigned char *bytes, size_t n)
{
	printf("%s = {", name);
	for (size_t i = 0; i < n; i++)
		printf(" %d,", bytes[i]);
	printf(" },\n");
}

static void
write_symbols(const struct lexicon *l)
{
	const struct symbol_bytes *s = &l->symbol_bytes;

	write_bytes(".symbol_bytes.first", s->first, sizeof(s->first));
	write_bytes(".symbol_bytes.second", s->second, sizeof(s->second));
	write_bytes(".symbol_max", l->symbol_max, sizeof(l->symbol_max));
	printf(".symbol_starts = {\n");
	for (size_t i = 0; i < 256; i++) {
		printf("{");
		for (size_t k = 0; k < 8; k++)
			printf(" %" PRIu32 "u,", l->symbol_starts[i][k]);
		printf(" },\n");
	}
	printf("},\n");
}

static void
write_rules(const struct rules *r)
{
	double number[NUMBERS];

	memcpy(number, (const char *)r + offsetof(struct rules, negate_good),
	    sizeof(number));
	printf(".rules = { %d,", r->vader);
	for (size_t i = 0; i < NUMBERS; i++)
		printf(" %a,", number[i]);
	printf(" },\n");
}

static void
write_frames(const struct sets *s)
{
	printf("static struct frame frames[] = {\n");
	for (const struct frame *f = s->frame; f < s->frame + s->nframes; f++)
		printf("{ %d, %d, %d, %d, %a },\n", f->first, f->second,
		    f->reach, f->ordered, f->valence);
	printf("{ .reach = 0 },\n};\n");	/* an array is never empty */
}

static void
write_bits(const struct set_bits *b)
{
	printf("{ {");
	for (size_t i = 0; i < SETS_MAX / 64; i++)
		printf(" UINT64_C(%" PRIu64 "),", b->word[i]);
	printf(" } },\n");
}

/* Names are left out, as they serve only to read more files. */
static void
write_sets(const struct sets *s)
{
	printf(".sets = { .frame = frames, .nframes = %zu, .reach = %u,\n"
	    ".combination = {\n", s->nframes, s->reach);
	for (size_t i = 0; i < s->ncombinations; i++)
		write_bits(&s->combination[i]);
	printf("},\n.firsts = {\n");
	for (size_t i = 0; i < s->ncombinations; i++)
		write_bits(&s->firsts[i]);
	printf("} },\n");
}

static void
write_lexicon(const struct lexicon *l)
{
	write_entries(l);
	write_slots(l);
	write_frames(&l->sets);
	write_filter("words", &l->words);
	write_filter("firsts", &l->firsts);
	write_filter("pairs", &l->pairs);
	write_filter("triples", &l->triples);
	printf("const struct lexicon lexicon_ready = {\n"
	    ".entries = entries, .lines = lines, .slots = slots,\n"
	    ".n = %zu, .mask = %zu,\n.words = { words, %u },\n"
	    ".firsts = { firsts, %u },\n.pairs = { pairs, %u },\n"
	    ".triples = { triples, %u },\n", l->n, l->mask, l->words.shift,
	    l->firsts.shift, l->pairs.shift, l->triples.shift);
	write_symbols(l);
	write_sets(&l->sets);
	write_rules(&l->rules);
	printf("};\n");
}

int
main(void)
{
	static char standard[] = "default";
	char *layers[] = { standard };
	struct lexicon l;

	lexicon_open(&l, layers, 1, false);
	write_lexicon(&l);
	lexicon_close(&l);
	if (fflush(stdout) != 0 || ferror(stdout))
		err(2, "standard output");
	return 0;
}
