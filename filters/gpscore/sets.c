/*
 * A combination of sets is a mask, a bit for each set; entries store its index.
 * Frames keep the order of their lines, since later ones take precedence.
 */
#include "sets.h"

#include <stdio.h>
#include <string.h>

#include "bytes/memory.h"

void
sets_open(struct sets *s)
{
	*s = (struct sets){ .ncombinations = 1 };
}

/* The number of a set, old or new; SETS_MAX if there are too many. */
static size_t
number_of(struct sets *s, const char *name)
{
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->name[i], name) == 0)
			return i;
	if (s->n == SETS_MAX)
		return SETS_MAX;
	s->name[s->n] = name;
	return s->n++;
}

/* The number of a combination, old or new; COMBINATIONS_MAX if too many. */
static size_t
combine(struct sets *s, struct set_bits bits)
{
	for (size_t i = 0; i < s->ncombinations; i++)
		if (memcmp(&s->combination[i], &bits, sizeof(bits)) == 0)
			return i;
	if (s->ncombinations == COMBINATIONS_MAX)
		return COMBINATIONS_MAX;
	s->combination[s->ncombinations] = bits;
	return s->ncombinations++;
}

static void
add(struct set_bits *b, size_t set)
{
	b->word[set / 64] |= (uint64_t)1 << set % 64;
}

uint16_t
sets_member(struct sets *s, const char *name)
{
	size_t i = number_of(s, name), c;
	struct set_bits only = { { 0 } };

	if (i == SETS_MAX)
		return 0;
	add(&s->full, i);
	add(&only, i);
	c = combine(s, only);
	return c == COMBINATIONS_MAX ? 0 : (uint16_t)c;
}

bool
sets_join(struct sets *s, uint16_t a, uint16_t b, uint16_t *joined)
{
	struct set_bits both = s->combination[a];
	size_t c;

	for (size_t i = 0; i < SETS_MAX / 64; i++)
		both.word[i] |= s->combination[b].word[i];
	c = combine(s, both);
	*joined = (uint16_t)c;
	return c < COMBINATIONS_MAX;
}

const char *
sets_frame(struct sets *s, char *text, double valence, struct frame_line line)
{
	struct frame f;
	char op, *second = strrchr(text, '{');
	unsigned reach;
	size_t a, b;
	int len = 0;

	if (sscanf(text, "{%*[^}]} %c%2u {%*[^}]}%n", &op, &reach, &len) < 2 ||
	    len == 0 || text[len] != '\0' || (op != '~' && op != '>') ||
	    reach == 0 || reach > SETS_REACH)
		return "a frame is {set} ~N {set} or {set} >N {set}, "
		    "N from 1 to 30";
	strchr(text, '}')[1] = '\0';
	a = number_of(s, text);
	b = number_of(s, second);
	if (a == SETS_MAX || b == SETS_MAX)
		return SETS_MANY;
	memset(&f, 0, sizeof(f));	/* padding too, for sets_image() */
	f.first = (uint8_t)a;
	f.second = (uint8_t)b;
	f.reach = (uint8_t)reach;
	f.ordered = op == '>';
	f.valence = valence;
	MEMORY_ROOM(s->frame, s->frames_max, s->nframes + 1);
	MEMORY_ROOM(s->line, s->lines_max, s->nframes + 1);
	s->line[s->nframes] = line;
	s->frame[s->nframes++] = f;
	return NULL;
}

void
sets_image(struct sets *s, struct image *m)
{
	IMAGE_ARRAY(m, s->frame, s->nframes);
	IMAGE_VALUE(m, s->ncombinations);
	image_bytes(m, s->combination,
	    s->ncombinations * sizeof(*s->combination));
	image_bytes(m, s->firsts, s->ncombinations * sizeof(*s->firsts));
	image_bytes(m, s->before, s->ncombinations * sizeof(*s->before));
	image_bytes(m, s->after, s->ncombinations * sizeof(*s->after));
}

void
sets_ready(struct sets *s)
{
	for (size_t c = 0; c < s->ncombinations; c++)
		for (size_t i = 0; i < s->nframes; i++) {
			const struct frame *f = &s->frame[i];

			if (!sets_has(&s->combination[c], f->second))
				continue;
			add(&s->firsts[c], f->first);
			if (f->reach > s->before[c])
				s->before[c] = f->reach;
			if (!f->ordered && f->reach > s->after[c])
				s->after[c] = f->reach;
		}
}

const struct frame_line *
sets_empty(const struct sets *s, const char **name)
{
	for (size_t i = 0; i < s->nframes; i++) {
		const struct frame *f = &s->frame[i];

		*name = s->name[sets_has(&s->full, f->first) ?
		    f->second : f->first];
		if (!sets_has(&s->full, f->first) ||
		    !sets_has(&s->full, f->second))
			return &s->line[i];
	}
	return NULL;
}
