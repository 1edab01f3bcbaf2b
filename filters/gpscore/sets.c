/*
 * A combination is a mask, a bit for each set, and knows the frames that it may
 * be second in; entries store its index.
 */
#include "sets.h"

#include <err.h>
#include <string.h>

#include "bytes/memory.h"

void
sets_open(struct sets *s)
{
	*s = (struct sets){ .ncombinations = 1 };
	s->members = memory_zeros(COMBINATIONS_MAX + 1, sizeof(*s->members));
}

/* The number of a set; that of the next new one if there is none. */
static uint16_t
number_of(const struct sets *s, const char *name)
{
	size_t i = 0;

	while (i < s->n && strcmp(s->name[i], name) != 0)
		i++;
	return (uint16_t)i;
}

/* The number of a combination, old or new. */
static uint16_t
combine(struct sets *s, const struct members *m)
{
	size_t i = 0;

	while (i < s->ncombinations && memcmp(&s->members[i], m,
	    sizeof(*m)) != 0)
		i++;
	if (i == COMBINATIONS_MAX)
		errx(2, "there are more than %d combinations of sets that "
		    "share a term", COMBINATIONS_MAX);
	s->members[i] = *m;
	s->ncombinations += i == s->ncombinations;
	return (uint16_t)i;
}

uint16_t
sets_member(struct sets *s, const char *name, uint16_t layer, bool *widens)
{
	struct members only = { .has = { 0 } };
	uint16_t i = number_of(s, name);

	*widens = i < s->n && s->layer[i] != layer;
	if (i == SETS_MAX)
		return 0;
	s->layer[i] = layer;
	s->name[i] = name;
	s->n += i == s->n;
	only.has[i / 64] = (uint64_t)1 << i % 64;
	return combine(s, &only);
}

uint16_t
sets_join(struct sets *s, uint16_t a, uint16_t b)
{
	struct members both = s->members[a];

	for (size_t i = 0; i < SETS_MAX / 64; i++)
		both.has[i] |= s->members[b].has[i];
	return combine(s, &both);
}

const char *
sets_frame(struct sets *s, char *text, double valence)
{
	struct frame f;
	char op, *second = strrchr(text, '{');
	unsigned reach;
	int len = 0;

	if (sscanf(text, "{%*[^}]} %c%2u {%*[^}]}%n", &op, &reach, &len) < 2 ||
	    len == 0 || text[len] != '\0' || strchr("~>#^", op) == NULL ||
	    reach == 0 || reach > SETS_REACH)
		return "a frame is {set} ~N {set}, or with >, # or ^ "
		    "instead of ~, N from 1 to 30";
	strchr(text, '}')[1] = '\0';
	memset(&f, 0, sizeof(f));	/* padding, for the image */
	f.first = number_of(s, text);
	f.second = number_of(s, second);
	if (f.first == s->n || f.second == s->n)
		return "no line before gives the words of a set of this frame";
	f.reach = (uint8_t)reach;
	f.how = op;
	f.valence = valence;
	MEMORY_ROOM(s->line, s->lines_max, s->lines + 1);
	s->line[s->lines++] = f;
	return NULL;
}

void
sets_image(struct sets *s, struct image *m)
{
	IMAGE_ARRAY(m, s->members, s->ncombinations);
	IMAGE_ARRAY(m, s->combination, s->ncombinations);
	IMAGE_ARRAY(m, s->frame, s->nframes);
}

/* Give a combination the frames whose second set it has. */
static void
find_frames(struct sets *s, const struct members *m, struct combination *c)
{
	for (size_t i = 0; i < SETS_MAX / 64; i++)
		c->hash |= m->has[i];
	c->frame = (uint32_t)s->nframes;
	for (size_t i = s->lines; i-- > 0;) {
		const struct frame *f = &s->line[i];

		if (!sets_has(m, f->second))
			continue;
		MEMORY_ROOM(s->frame, s->frames_max, s->nframes + 1);
		s->frame[s->nframes++] = *f;
		c->frames++;
		c->firsts |= (uint64_t)1 << f->first % 64;
		if (f->reach > c->before)
			c->before = f->reach;
		if (f->how == '~' && f->reach > c->after)
			c->after = f->reach;
	}
}

void
sets_ready(struct sets *s)
{
	s->combination = memory_zeros(s->ncombinations,
	    sizeof(*s->combination));
	for (size_t c = 0; c < s->ncombinations; c++)
		find_frames(s, &s->members[c], &s->combination[c]);
}
