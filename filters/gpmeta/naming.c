/*
 * Words are looked up one by one in the lexicon that was read when gpmeta was
 * built.  A name ends at a comma, a slash, an ampersand or a conjunction.
 */
#include "naming.h"

#include "names/names.h"
#include "names/weights.h"

#define ODD_MOST 3	/* more count as this many */

#define PERSON (CLASS(GIVEN) | CLASS(SURNAME))
#define BODIES (CLASS(BODYHEAD) | CLASS(BODYSTART) | CLASS(BODY) | \
    CLASS(OFFICE) | CLASS(WORKHEAD) | CLASS(PLACEHEAD) | CLASS(PLACELEAD) | \
    CLASS(DIRECTION) | CLASS(DEMONYM) | CLASS(DATE) | CLASS(NOTBODY))
#define GRAMMAR (CLASS(DETERMINER) | CLASS(PLACEPREP) | CLASS(PREPOSITION) | \
    CLASS(PRONOUN) | CLASS(AUXILIARY) | CLASS(SAYS))

/* The first that a word has counts. */
static const struct { classes set; uint8_t kind; } kinds[] = {
	{ CLASS(GIVEN), NAMING_GIVEN }, { CLASS(SURNAME), NAMING_SURNAME },
	{ GRAMMAR, NAMING_GRAMMAR }, { BODIES, NAMING_BODY },
	{ CLASS(ORDINARY), NAMING_ORDINARY },
	{ CLASS(PLACE) | CLASS(COUNTRY), NAMING_PLACE },
};

static uint8_t
kind_of(classes set)
{
	if ((set & PERSON) != 0 && (set & CLASS(ORDINARY)) != 0)
		return NAMING_EITHER;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if ((set & kinds[i].set) != 0)
			return kinds[i].kind;
	return NAMING_UNKNOWN;
}

/* The lexicon, read when gpmeta was built. */
static const struct lexicon *
lexicon(void)
{
	static struct lexicon l;
	struct image m = { .way = IMAGE_READ,
	    .from = names_ready };

	if (l.mem == NULL)
		lexicon_image(&l, &m);
	return &l;
}

/* Words before, between and after names. */
#define BESIDE (CLASS(TITLE) | CLASS(CONJUNCTION) | CLASS(PARTICLE) | \
    CLASS(SUFFIX))

void
naming_read(const char *s, size_t n, struct naming *m)
{
	bool over = false;	/* the first name has ended */

	*m = (struct naming){ .first = NAMING_NONE, .last = NAMING_NONE };
	m->place = memchr(s, ' ', n) != NULL &&
	    (lexicon_exact(lexicon(), s, n) & CLASS(PLACE)) != 0;
	for (size_t i = 0, last = 0, len; (len = naming_word(s, n, &i)) > 0;
	    i = last = i + len) {
		classes set = lexicon_word(lexicon(), s + i, len, NULL);
		uint8_t kind = len == 1 ? NAMING_INITIAL : kind_of(set);

		over |= (set & CLASS(CONJUNCTION)) != 0 ||
		    naming_parted(s + last, i - last);
		if ((set & BESIDE) != 0 && (set & PERSON) == 0)
			continue;
		m->starts |= i == 0 && (set & CLASS(GIVEN)) != 0;
		if ((set & CLASS(GIVEN)) != 0 && m->given < UINT8_MAX)
			m->given++;
		if ((kind == NAMING_ORDINARY || kind == NAMING_BODY ||
		    kind == NAMING_GRAMMAR) && m->odd < ODD_MOST)
			m->odd++;
		if (over)
			continue;
		if (m->first == NAMING_NONE)
			m->first = kind;
		else
			m->last = kind;
	}
}
