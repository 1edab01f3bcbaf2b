/*
 * A member is a phrase whose id is the number of its set, so that finding the
 * phrase finds the set; sets that contain the set are linked to it.
 */
#include "topics/word_sets.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "topics/any_form.h"

bool
word_sets_is_name(const char *s, size_t len)
{
	if (len < 2 || *s != '$' || !isalpha((unsigned char)s[1]))
		return false;
	for (size_t i = 2; i < len; i++)
		if (!isalnum((unsigned char)s[i]) && s[i] != '-' && s[i] != '_')
			return false;
	return true;
}

uint32_t
word_sets_find(const struct word_sets *x, const char *name, size_t len)
{
	uint64_t hash = hash_bytes(name, len, 0);

	TABLE_EACH(i, &x->names, hash)
		if (strncmp(x->set[i].name, name, len) == 0 &&
		    x->set[i].name[len] == '\0')
			return i;
	return WORD_SETS_NONE;
}

uint32_t
word_sets_make(struct word_sets *x, const char *name, size_t len)
{
	MEMORY_ROOM(x->set, x->size, x->n + 1);
	x->set[x->n] = (struct word_set){ .name = memory_copy(name, len) };
	table_add(&x->names, hash_bytes(name, len, 0), (uint32_t)x->n);
	return (uint32_t)x->n++;
}

const char *
word_sets_complain(struct word_sets *x, const char *what, const char *s,
    size_t len)
{
	(void)snprintf(x->why, sizeof(x->why), "%s: %.*s", what,
	    len < 64 ? (int)len : 64, s);
	return x->why;
}

/* Append a set to the list of word_sets_up(), once. */
static void
add_up(struct word_sets *x, size_t *n, uint32_t set)
{
	if (x->set[set].listed == x->lists)
		return;
	x->set[set].listed = x->lists;
	MEMORY_ROOM(x->up, x->up_size, *n + 1);
	x->up[(*n)++] = set;
}

size_t
word_sets_up(struct word_sets *x, uint32_t set)
{
	size_t n = 0;

	x->lists++;
	add_up(x, &n, set);
	for (size_t i = 0; i < n; i++) {
		const struct word_set *s = &x->set[x->up[i]];

		for (size_t k = 0; k < s->nabove; k++)
			add_up(x, &n, s->above[k]);
	}
	return n;
}

static const char *
add_named(struct word_sets *x, uint32_t set, const char *s, size_t len)
{
	uint32_t named = word_sets_find(x, s, len);
	struct word_set *member = &x->set[named];

	if (named == WORD_SETS_NONE)
		return word_sets_complain(x, "no set of this name", s, len);
	for (size_t i = word_sets_up(x, set); i-- > 0;)
		if (x->up[i] == named)
			return word_sets_complain(x,
			    "a set cannot be its own member", s, len);
	MEMORY_ROOM(member->above, member->above_size, member->nabove + 1);
	member->above[member->nabove++] = set;
	return NULL;
}

const char *
word_sets_add_member(struct word_sets *x, uint32_t set, const char *s,
    size_t len)
{
	const char *why;
	uint32_t words = 1;	/* at most */

	if (word_sets_is_name(s, len))
		return add_named(x, set, s, len);
	why = any_form_add(x->phrases, s, len, WORD_SETS_ID | set);
	if (why != NULL)
		return word_sets_complain(x, why, s, len);
	for (size_t i = 0; i < len; i++)
		words += !isalnum((unsigned char)s[i]);
	if (words > x->set[set].longest)
		x->set[set].longest = words;
	return NULL;
}

const char *
word_sets_add_members(struct word_sets *x, uint32_t set, const char *s,
    size_t len)
{
	const char *why = NULL;
	size_t added = 0;

	for (size_t i = 0, end; i < len && why == NULL; i = end + 1) {
		size_t quote = s[i] == '"';
		const char *p = memchr(s + i + quote, quote ? '"' : ' ',
		    len - i - quote);

		if (p == NULL && quote)
			return word_sets_complain(x, "a quote is not closed",
			    s + i, len - i);
		end = p == NULL ? len : (size_t)(p - s);
		if (end == i)		/* another space */
			continue;
		why = word_sets_add_member(x, set, s + i + quote,
		    end - i - quote);
		added++;
	}
	return why != NULL || added > 0 ? why : "a set without words";
}

void
word_sets_note(struct word_sets *x, uint32_t number, struct word_hit hit)
{
	struct word_set *s = &x->set[number];
	size_t i;

	if (s->hits > 0 && s->hit[s->hits - 1].part == hit.part &&
	    s->hit[s->hits - 1].n == hit.n)
		return;		/* a word may be two members */
	if (s->hits == 0) {
		MEMORY_ROOM(x->met, x->met_size, x->nmet + 1);
		x->met[x->nmet++] = number;
	}
	MEMORY_ROOM(s->hit, s->hit_size, s->hits + 1);
	for (i = s->hits++; i > 0 && s->hit[i - 1].part == hit.part &&
	    s->hit[i - 1].n > hit.n; i--)
		s->hit[i] = s->hit[i - 1];
	s->hit[i] = hit;
}

void
word_sets_ready(struct word_sets *x)
{
	for (uint32_t set = 0; set < x->n; set++)
		for (size_t i = word_sets_up(x, set); i-- > 0;)
			if (x->set[x->up[i]].longest < x->set[set].longest)
				x->set[x->up[i]].longest = x->set[set].longest;
}

void
word_sets_count(struct word_sets *x, uint32_t set, size_t n)
{
	for (size_t i = word_sets_up(x, set); i-- > 0;)
		x->set[x->up[i]].seen += n;
}

void
word_sets_forget(struct word_sets *x)
{
	for (size_t i = 0; i < x->nmet; i++)
		x->set[x->met[i]].hits = 0;
	x->nmet = 0;
}

void
word_sets_image(struct word_sets *x, struct image *m)
{
	IMAGE_VALUE(m, x->n);
	if (m->way == IMAGE_READ) {
		x->set = memory_zeros(x->n + 1, sizeof(*x->set));
		x->size = x->n;
	}
}
