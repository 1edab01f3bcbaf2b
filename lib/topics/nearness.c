/*
 * Patterns are listed at their keys, their rarest sets.  Where a phrase of a key is
 * found, the place is noted; patterns with a gate are tried there once it is known
 * which gates are open.  Each operand has a kind (match/openings.h).  A pattern is
 * likely if words of all kinds that it needs may start near its key.  Those kinds
 * are then wanted there, and members of sets are searched for only where a word of
 * a wanted kind may start.  Then the hits of likely patterns are linked (chains.h).
 */
#include "topics/nearness.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/block64.h"
#include "bytes/memory.h"

#define KINDS_OWN (KINDS / 2)	/* kinds of one set each */

/* What is asked of a pattern wherever its key is found: half a cache line. */
struct near {
	uint8_t key;		/* the operand of its rarest set */
	bool likely;		/* to match in this text */
	uint16_t key_kind;	/* the kind of that set, and those */
	uint16_t kind[CHAIN_OPERANDS - 1];	/* of the others, */
	uint8_t others;
	uint16_t before, after;	/* how many words from a hit of the key they
				   may start */
	uint32_t gate;		/* 0: always open */
	uint32_t chain;		/* number of the pattern */
};

struct nearness {
	struct word_sets sets;
	const struct openings *openings;	/* of the words of all sets */
	size_t at;		/* block where a key was found last: the kinds */
	size_t from, end;	/* of these blocks of words around it */
	union kinds may;	/* are these */
	struct phrases_text *t;	/* the current text */
	struct links links;
	struct chain *chain;
	size_t chains, chain_size;
	struct near *near;	/* of each chain; once ready, sorted by key: */
	size_t near_size;
	bool ready;
	struct keyed {		/* for each set, those with this key */
		uint32_t first, end;
		uint32_t waiting;	/* the first with a gate */
	} *keyed;
	struct noted {		/* keys found in this text */
		uint32_t set;
		struct word_hit hit;
	} *noted;
	size_t nnoted, noted_size;
	struct near **likely;	/* those that may match in this text */
	size_t nlikely, likely_size;
	struct phrases_report *told;	/* the last answer of where_told() */
	size_t told_size;
};

static phrases_asker where_told;

struct nearness *
nearness_new(struct phrases *phrases)
{
	struct nearness *x = memory_zeros(1, sizeof(*x));

	x->sets.phrases = phrases;
	x->openings = phrases_openings(phrases);
	x->links.sets = &x->sets;
	phrases_tell(phrases, where_told, x);
	return x;
}

/*
 * Patterns
 */

const char *
nearness_add_set(struct nearness *x, const char *name, size_t name_len,
    const char *members, size_t len)
{
	uint32_t set = word_sets_find(&x->sets, name, name_len);

	if (set == WORD_SETS_NONE)
		set = word_sets_make(&x->sets, name, name_len);
	return word_sets_add_members(&x->sets, set, members, len);
}

const char *
nearness_add(struct nearness *x, const char *s, size_t len, uint32_t id)
{
	struct chain c;
	const char *why;

	memset(&c, 0, sizeof(c));	/* padding too, for nearness_image() */
	c.id = id;
	why = chain_read(&c, &x->sets, s, len);
	if (why != NULL)
		return why;
	for (unsigned k = 0; k < c.n && c.n > 1; k++)
		x->sets.set[c.operand[k].set].operand = true;
	MEMORY_ROOM(x->chain, x->chain_size, x->chains + 1);
	MEMORY_ZERO_ROOM(x->near, x->near_size, x->chains + 1);
	x->chain[x->chains++] = c;
	return NULL;
}

void
nearness_gates(struct nearness *x, nearness_gate *gate, void *arg)
{
	for (size_t i = 0; i < x->chains; i++)
		x->near[i].gate = gate(arg, x->chain[i].id);
}

/*
 * Keys
 */

/*
 * Give a kind to each operand of patterns with several, the commonest first, by
 * powers of two.  There are more of them than kinds: the rare ones share some,
 * so that no common word makes a pattern of rare ones seem to match.
 */
static void
assign_kinds(struct nearness *x)
{
	unsigned n = 0;

	for (unsigned power = 8 * sizeof(size_t); power-- > 0;)
		for (uint32_t i = 0; i < x->sets.n; i++) {
			struct word_set *s = &x->sets.set[i];

			if (!s->operand || (s->seen | 1) >> power != 1)
				continue;
			s->kind = (uint16_t)(n < KINDS_OWN ? 1 + n :
			    1 + KINDS_OWN + n % (KINDS - 1 - KINDS_OWN));
			n++;
		}
}

/*
 * How far from a chain's key the other operands may start.  The distance of two is
 * counted from the last word of the first; of each pair, `near` is the one nearer
 * to the key in the chain.
 */
static void
set_reach(const struct nearness *x, const struct chain *c, struct near *r)
{
	const struct word_set *set = x->sets.set;

	for (unsigned i = 0; i + 1 < c->n; i++) {
		const struct chain_operand *o = &c->operand[i];
		unsigned near = i >= r->key ? i : i + 1, far = 2 * i + 1 - near;

		if (near == i || !o->ordered)
			r->after += (uint16_t)(o->words + (near == r->key ? 0 :
			    set[c->operand[near].set].longest - 1));
		if (far == i || !o->ordered)
			r->before += (uint16_t)(o->words +
			    set[c->operand[far].set].longest - 1);
	}
}

/*
 * Choose the key of a pattern, and note its reach and the kinds of its operands.
 *
 * The words of all keys are looked up wherever they occur.  To choose keys that
 * share their words (weighted set cover) saved 3 % of books and cost 4 % in the
 * press of the field.
 */
static void
choose_key(const struct nearness *x, uint32_t number)
{
	const struct chain *c = &x->chain[number];
	const struct chain_operand *o = c->operand;
	const struct word_set *set = x->sets.set;
	struct near *near = &x->near[number];

	near->chain = number;
	for (uint8_t k = 1; k < c->n; k++)
		if (set[o[k].set].seen < set[o[near->key].set].seen)
			near->key = k;
	near->key_kind = set[o[near->key].set].kind;
	for (unsigned k = 0; k < c->n; k++)
		if (k != near->key)
			near->kind[near->others++] = set[o[k].set].kind;
	set_reach(x, c, near);
}

static struct keyed *
keyed_of(const struct nearness *x, const struct near *c)
{
	return &x->keyed[x->chain[c->chain].operand[c->key].set];
}

/* Sort the patterns by their keys, those without a gate first. */
static void
make_ready(struct nearness *x)
{
	struct near *near = memory_zeros(x->chains + 1, sizeof(*near));
	struct keyed *k;
	uint32_t n = 0;

	assign_kinds(x);
	word_sets_ready(&x->sets);
	x->keyed = memory_zeros(x->sets.n + 1, sizeof(*x->keyed));
	for (uint32_t i = 0; i < x->chains; i++) {
		choose_key(x, i);
		k = keyed_of(x, &x->near[i]);
		k->waiting += x->near[i].gate == 0;
		k->end++;
	}
	for (size_t i = 0; i < x->sets.n; i++) {
		k = &x->keyed[i];
		k->waiting += n;
		n += k->end;
		k->first = k->end = k->waiting;
	}
	for (size_t i = 0; i < x->chains; i++) {
		k = keyed_of(x, &x->near[i]);
		near[x->near[i].gate == 0 ? --k->first : k->end++] = x->near[i];
	}
	free(x->near);
	x->near = near;
	x->ready = true;
}

void
nearness_image(struct nearness *x, struct image *m)
{
	if (m->way == IMAGE_WRITE && !x->ready)
		make_ready(x);
	word_sets_image(&x->sets, m);
	IMAGE_ARRAY(m, x->chain, x->chains);
	IMAGE_ARRAY(m, x->near, x->chains);
	IMAGE_ARRAY(m, x->keyed, x->sets.n);
	x->chain_size = x->near_size = x->chains;
	x->ready = true;
}

/*
 * Called through phrases_tell() once all patterns have been added.  A member of
 * a set is reported for this set and for those above it: everywhere if they are
 * keys, and by their kinds near keys.
 */
static size_t
where_told(void *arg, uint32_t id, const struct phrases_report **told)
{
	struct nearness *x = arg;
	size_t sets, n = 0;

	if ((id & NEARNESS_ID) == 0)
		return 1;
	if (!x->ready)
		make_ready(x);
	sets = word_sets_up(&x->sets, id & ~NEARNESS_ID);
	MEMORY_ROOM(x->told, x->told_size, 2 * sets);
	for (size_t i = 0; i < sets; i++) {
		uint32_t set = x->sets.up[i];
		uint32_t told_id = NEARNESS_ID | set;

		if (x->keyed[set].first < x->keyed[set].end)
			x->told[n++] = (struct phrases_report){
			    .id = told_id, .everywhere = true };
		if (x->sets.set[set].operand)
			x->told[n++] = (struct phrases_report){
			    .id = told_id, .kind = x->sets.set[set].kind };
	}
	*told = x->told;
	return n;
}

void
nearness_count(void *arg, uint32_t id, size_t n)
{
	struct nearness *x = arg;

	if ((id & NEARNESS_ID) != 0)
		word_sets_count(&x->sets, id & ~NEARNESS_ID, n);
}

/*
 * Near the keys
 */

/*
 * Add up the kinds of these blocks around that of a key.  More blocks, for a
 * pattern tried there before, only let more patterns pass.
 */
static void
widen(struct nearness *x, size_t at, size_t from, size_t end)
{
	const struct parts *parts = &x->t->parts;

	if (x->at != at) {
		x->may = (union kinds){ .word = { 0 } };
		x->at = x->from = x->end = at;
	}
	while (x->from > from)
		kinds_add(&x->may, &openings_of(x->openings, parts,
		    --x->from)->may);
	while (x->end < end)
		kinds_add(&x->may, &openings_of(x->openings, parts,
		    x->end++)->may);
}

/* Want words of this kind at part i. */
static inline void
want_at(const struct openings *o, size_t i, unsigned kind)
{
	struct openings_block *b = &o->block[i / OPENINGS_BLOCK];

	kinds_put(&b->wanted, kind);
	b->visit |= 1u << i % OPENINGS_BLOCK;
}

/*
 * Want the words of this kind that may start at these parts, of known blocks; are
 * there any?
 */
static bool
want(const struct openings *o, size_t from, size_t end, unsigned kind)
{
	bool any = false;

	for (size_t next; from < end; from = next) {
		size_t block = from / OPENINGS_BLOCK;

		next = (block + 1) * OPENINGS_BLOCK;
		if (!kinds_have(&o->block[block].may, kind))
			continue;
		for (; from < next && from < end; from++)
			if (kinds_have(&o->part[from], kind)) {
				want_at(o, from, kind);
				any = true;
			}
	}
	return any;
}

/* A pattern of one set matches where a phrase of it is found. */
static void
tell_match(const struct nearness *x, const struct near *c, struct word_hit hit)
{
	const struct part *part = x->t->parts.part + hit.part;

	x->links.found(x->links.arg, &(struct chain_match){
	    .id = x->chain[c->chain].id, .n = 1, .hit = { hit },
	    .start = part[0].start & ~PARTS_APART, .end = part[hit.n - 1].end });
}

/*
 * A phrase of the pattern's key is found.  If words of each of the other operands
 * may start near it, want them; in prose, nine out of ten patterns lack one even in
 * the blocks around it.
 */
static inline void
want_near(struct nearness *x, struct near *c, struct word_hit hit)
{
	size_t from = hit.part > c->before ? hit.part - c->before : 0;
	size_t end = (size_t)hit.part + hit.n + c->after;

	if (end > x->t->parts.n)
		end = x->t->parts.n;
	widen(x, hit.part / OPENINGS_BLOCK, from / OPENINGS_BLOCK,
	    openings_blocks(end));
	for (unsigned k = 0; k < c->others; k++)
		if (!kinds_have(&x->may, c->kind[k]))
			return;
	for (unsigned k = 0; k < c->others; k++)
		if (!want(x->openings, from, end, c->kind[k]))
			return;
	if (!c->likely) {
		MEMORY_ROOM(x->likely, x->likely_size, x->nlikely + 1);
		x->likely[x->nlikely++] = c;
	}
	c->likely = true;
	want_at(x->openings, hit.part, c->key_kind);
}

void
nearness_begin(struct nearness *x, const char *text, size_t len,
    struct phrases_text *t, chain_found *found, void *arg)
{
	x->t = t;
	x->nnoted = 0;
	x->at = SIZE_MAX;
	x->links.found = found;
	x->links.arg = arg;
	x->links.text = text;
	x->links.len = len;
	x->links.part = t->parts.part;
	x->links.split = false;
}

void
nearness_note(struct nearness *x, uint32_t id, size_t n)
{
	MEMORY_ROOM(x->noted, x->noted_size, x->nnoted + 1);
	x->noted[x->nnoted++] = (struct noted){ id & ~NEARNESS_ID,
	    { (uint32_t)x->t->at, (uint32_t)n } };
}

static void
note_near(void *arg, uint32_t id, size_t n)
{
	struct nearness *x = arg;

	word_sets_note(&x->sets, id & ~NEARNESS_ID,
	    (struct word_hit){ (uint32_t)x->t->at, (uint32_t)n });
}

/* Record the hits of sets where words of the wanted kinds may start. */
static void
look_near(struct nearness *x)
{
	const struct openings *o = x->openings;
	size_t blocks = openings_blocks(x->t->parts.n);

	for (size_t i = 0; i < blocks; i++) {
		const struct openings_block *b = &o->block[i];

		for (unsigned bits = o->known[i] ? b->visit : 0; bits != 0;
		    bits &= bits - 1) {
			x->t->at = i * OPENINGS_BLOCK + block64_lowest(bits);
			phrases_start(x->sets.phrases, x->links.text, x->t,
			    &b->wanted, note_near, x);
		}
	}
}

/*
 * Try the patterns whose keys were found: those without a gate or, given the open
 * gates, those that wait for one of them.
 */
static void
try_noted(struct nearness *x, const bool *open)
{
	for (size_t i = 0; i < x->nnoted; i++) {
		const struct keyed *k = &x->keyed[x->noted[i].set];
		uint32_t n = open == NULL ? k->first : k->waiting;
		uint32_t end = open == NULL ? k->waiting : k->end;

		for (struct near *c = x->near + n; n < end; n++, c++)
			if (open != NULL && !open[c->gate])
				continue;
			else if (c->others == 0)
				tell_match(x, c, x->noted[i].hit);
			else
				want_near(x, c, x->noted[i].hit);
	}
}

void
nearness_search(struct nearness *x, const bool *open)
{
	try_noted(x, open);
	if (x->nlikely > 0)
		look_near(x);
	for (size_t i = 0; i < x->nlikely; i++) {
		chain_search(&x->links, &x->chain[x->likely[i]->chain]);
		x->likely[i]->likely = false;
	}
	word_sets_forget(&x->sets);
	x->nlikely = 0;
}
