/*
 * Method.  A run is a sequence of capitalized words and of the small words
 * that names contain (of, the, and, for, van).  Runs are labelled (kinds.c).
 * Rules over the classes of words then correct what the labels cannot know: they
 * trim words that no name starts or ends with, add words that belong to a name,
 * and split a run that is two names.  Names are looked up among the people of the
 * document, or added to them (people.h).
 */
#include "names.h"

#include <string.h>

#include "given.tsv.h"
#include "names.tsv.h"
#include "ordinary.tsv.h"
#include "places.tsv.h"
#include "surnames.tsv.h"

const struct data_builtin names_lists[NAMES_LISTS] = {
	DATA_BUILTIN("given", given_tsv),
	DATA_BUILTIN("surnames", surnames_tsv),
	DATA_BUILTIN("places", places_tsv),
	DATA_BUILTIN("ordinary", ordinary_tsv),
	DATA_BUILTIN("names", names_tsv)
};

/* A word that starts a sentence and has no classes but these is no name. */
static const classes plain = GRAMMAR_SET | CLASS(ORDINARY);

#define JOINERS 2		/* small words in a row within a name */

static void
read_lists(struct names *n, const char *file)
{
	if (strcmp(file, "default") != 0) {
		lexicon_read(&n->lexicon, file, NULL, 0);
		return;
	}
	for (size_t i = 0; i < NAMES_LISTS; i++)
		lexicon_read(&n->lexicon, names_lists[i].name, names_lists,
		    NAMES_LISTS);
}

static void
begin(struct names *n)
{
	*n = (struct names){ .nfound = 0 };
	known_open(&n->known);
	n->passage.lexicon = &n->lexicon;
	n->passage.abbreviations = &n->abbreviations;
	n->passage.known = n->people.known = &n->known;
}

void
names_image(struct names *n, struct image *m)
{
	lexicon_image(&n->lexicon, m);
	abbreviations_image(&n->abbreviations, m);
	weights_image(&n->kinds.weights, m);
}

void
names_open_ready(struct names *n, unsigned char *image)
{
	struct image m = { .way = IMAGE_READ, .from = image };

	begin(n);
	names_image(n, &m);
}

void
names_open(struct names *n, const char *const *class, size_t nclasses,
    char *const *files, size_t count)
{
	begin(n);
	abbreviations_read(&n->abbreviations, NULL, 0);
	lexicon_open(&n->lexicon, class, nclasses);
	weights_read(&n->kinds.weights, "default");
	if (count == 0)
		read_lists(n, "default");
	for (size_t i = 0; i < count; i++)
		read_lists(n, files[i]);
	lexicon_gate(&n->lexicon, 0);
}

void
names_document(struct names *n)
{
	people_clear(&n->people);
	n->paragraph = 0;
}

/* Is it a small word that a name may contain? */
static inline bool
is_joiner(struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];
	classes set;

	if (w->shape != PLAIN || w->end - w->start > 5)
		return false;
	set = passage_classes(p, i);
	return set & CLASSES(PARTICLE, CONJUNCTION) || passage_is(p, i, "of") ||
	    passage_is(p, i, "the") || passage_is(p, i, "for");
}

/* A single word with one of these classes is no name by itself. */
static const classes never = CLASSES(PRONOUN, NOTBODY);

/* Titles that `of' and a place may follow: Lord Hale of Langley. */
static const char peers[] = "lord lady baroness viscount st saint pope";

#define LIST_MAX 12		/* words of a list within a name */

static const char premises[] = "surgery practice clinic hospital school church";

/* Does it name a person all the same: Dr Hodgkin; Hodgkin, once he is known? */
static bool
is_namesake(struct names *n, size_t i)
{
	struct passage *p = &n->passage;

	return p->word[i].shape == CAPITAL && !(passage_classes(p, i) &
	    CLASS(PRONOUN)) && ((i > 0 && passage_joined(p, i) &&
	    passage_classes(p, i - 1) & CLASS(TITLE)) ||
	    people_meant(n, NAME_PERSON, i, i + 1) != NOBODY);
}

/* Is word i no name by itself: us, who, GPs, Brexit; but US, WHO, Dr Hodgkin? */
__attribute__((noinline)) static bool
is_never(struct names *n, size_t i)
{
	struct passage *p = &n->passage;
	classes set = passage_classes(p, i);

	return (set & never && !(set & CLASSES(COUNTRY, BODY)) &&
	    !is_namesake(n, i)) || (p->word[i].shape == CAPITALS &&
	    p->s[p->word[i].end - 1] == 's');	/* GPs, ICBs: several */
}

/* A person's name starts after titles and offices: President, CEO of X. */
static size_t
skip_titles(struct passage *p, size_t from, size_t to)
{
	const classes office = CLASSES(TITLE, OFFICE);
	size_t start = from;

	for (size_t i = from; i + 1 < to; i++) {
		classes set = passage_classes(p, i);

		/* not after Lord Hale of Langley, Pliny the Elder, Ann of York */
		if (p->word[i].shape == PLAIN ? !(set & CLASS(PARTICLE)) &&
		    !(i == from + 1 && passage_is(p, i, "of") &&
		    passage_classes(p, from) & CLASS(GIVEN)) && !(start > 0 &&
		    passage_among(p, start - 1, peers)) && !passage_is(p, i,
		    "the") : set & office && !(set & CLASS(GIVEN)))
			start = i + 1;
	}
	/* head of the Housing Council Ann Bell; Objector Ann Bell said */
	if (start + 2 < to && !(passage_classes(p, start) & CLASS(GIVEN)) &&
	    (passage_classes(p, start) & CLASSES(BODYHEAD, PLACEHEAD) ||
	    (p->word[start].first && (passage_trade(p, start) ||
	    passage_classes(p, start) & CLASSES(PERSONNOUN, ORDINARY)) &&
	    (passage_classes(p, start + 1) & CLASS(GIVEN) || passage_classes(p,
	    start) & CLASS(PERSONNOUN)))))
		start++;
	return start;
}

static bool
is_head(struct passage *p, size_t i)
{
	return (passage_classes(p, i) & CLASS(BODYHEAD)) != 0;
}

/* Is it a number with two letters: 1st, 22nd? */
static bool
is_ordinal(const struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];

	return w->shape == NUMBER && w->end - w->start > 2 &&
	    p->s[w->end - 3] <= '9' && p->s[w->end - 1] >= 'a';
}

static void
add_name(struct names *n, size_t from, size_t to, enum name_kind kind)
{
	struct passage *p = &n->passage;
	struct name *name;

	if (kind == NAME_PERSON)
		from = skip_titles(p, from, to);
	if (from > 0 && passage_joined(p, from) &&
	    (passage_is(p, from - 1, "st") || passage_is(p, from - 1, "st.") ?
	    kind == NAME_PERSON || p->word[from].genitive :
	    is_ordinal(p, from - 1) && is_head(p, to - 1)))
		from--;			/* St Luke's School; 2nd Battalion */
	MEMORY_ROOM(n->found, n->size, n->nfound + 1);
	name = &n->found[n->nfound++];
	*name = (struct name){ .start = p->word[from].start, .end =
	    p->word[to - 1].end, .from = (uint32_t)from, .to = (uint32_t)to,
	    .title = (uint32_t)from, .kind = kind, .who = NOBODY };
	while (kind == NAME_PERSON && name->title > 0 && passage_joined(p,
	    name->title) && passage_capital(p, name->title - 1) &&
	    !(passage_is(p, name->title - 1, "general") && name->title > 1 &&
	    passage_phrase(p, name->title - 2, 2) & CLASS(OFFICE)) &&
					/* not: Attorney General Ann Bell */
	    (passage_classes(p, name->title - 1) & CLASS(TITLE) ||
	    (name->title < from && passage_among(p, name->title - 1,
	    "chief detective deputy assistant acting vice"))))
		name->title--;		/* Chief Constable Ann Bell */
}

/*
 * The name of a body includes the capitalized words before it, unless they are
 * names or have their capital for another reason: Civic Health Estates, Patient
 * and Client Council.
 */
static size_t
body_start(struct passage *p, size_t from, size_t start)
{
	const classes apart = GRAMMAR_SET | CLASSES(TITLE, OFFICE, DATE,
	    DEMONYM, NOTBODY, PERSONNOUN);

	while (start > from && p->word[start].gap == GAP_SPACE) {
		classes not = apart;
		size_t i = start - 1;

		if (i > from && passage_is(p, i, "and") &&
		    p->word[i].gap == GAP_SPACE) {
			not &= ~CLASS(PERSONNOUN);
			i--;
		}
		if (p->word[i].label != LABEL_NONE || p->word[i].genitive ||
		    p->word[i].hyphen || !passage_capital(p, i) ||
		    passage_classes(p, i) & not)
			break;
		start = i;
	}
	return start;
}

/* Is it a noun of one of these classes, not a name: Medical Secretary? */
static bool
ends_in(struct passage *p, size_t last, classes noun)
{
	classes set = passage_classes(p, last);

	return set & noun && !(set & CLASSES(SURNAME, GIVEN));
}

static const classes offices = CLASSES(OFFICE, TITLE);

/* Does nothing but its context suggest that a single word names a person? */
static bool
is_doubtful(struct passage *p, size_t i)
{
	const classes name = CLASSES(GIVEN, SURNAME, SUFNAME);
	classes set = passage_classes(p, i);

	if (p->word[i].seen & SEEN_PERSON || set & name ||
	    passage_classes(p, i + 1) & CLASS(SAYS))
		return false;
	if (i > 0 && passage_classes(p, i - 1) & CLASS(TITLE))
		return ends_in(p, i, offices);	/* the General Secretary */
	return set & CLASSES(ORDINARY, PERSONNOUN) || p->capitals;
}

/*
 * The number of the name found that continues at word i, after a nickname, or
 * nfound: Robert "Bob" Hale, Robert (Bob) Hale.
 */
static size_t
nicknamed(struct names *n, size_t i)
{
	const classes not = CLASSES(BODY, PLACE, DEMONYM, OFFICE, NOTBODY);
	struct passage *p = &n->passage;
	const struct name *last;

	if (n->nfound == 0 || i < 2 || !passage_is_mark(&p->word[i]) ||
	    !passage_is_mark(&p->word[i - 1]) ||
	    p->s[p->word[i - 2].end] != ' ' ||	/* Robert's */
	    p->s[p->word[i].start - 1] != ' ' ||	/* (Leeds) (Con) */
	    !passage_is_proper(p, i - 1, not) || p->word[i].shape != CAPITAL)
		return n->nfound;
	last = &n->found[n->nfound - 1];
	last -= n->nfound > 1 && last->from == i - 1;	/* the nickname */
	return last->to == i - 1 && last->kind == NAME_PERSON &&
	    passage_classes(p, last->from) & CLASS(GIVEN) ?
	    (size_t)(last - n->found) : n->nfound;
}

/* Are two heads the same word, or both for premises: Surgery and Practice? */
static bool
are_alike(const struct passage *p, size_t a, size_t b)
{
	size_t len = p->word[a].end - p->word[a].start;

	return (len == p->word[b].end - p->word[b].start &&
	    memcmp(p->s + p->word[a].start, p->s + p->word[b].start,
	    len) == 0) || (passage_among(p, a, premises) && passage_among(p, b,
	    premises));
}

/*
 * Where the first of two bodies joined by `and' ends, or `end' if there is only
 * one: NHSE and ICS; Mill Lane Surgery and (or for) Larch PCN; Cathay Pacific
 * and Delta Air.
 */
static size_t
pair_end(struct passage *p, size_t i, size_t end)
{
	const classes common = CLASSES(ORDINARY, PLACE, DIRECTION, BODYHEAD,
	    DEMONYM);
	const struct passage_word *w = p->word;
	bool proper = true;		/* words i to k - 1 are */

	for (size_t k = i + 1; k + 1 < end; k++) {
		bool and = passage_is(p, k, "and");

		proper = proper && passage_is_proper(p, k - 1, common);
		if (!(and || passage_is(p, k, "for")) || w[k].shape != PLAIN)
			continue;
		/* Elm Tree and Southgate Surgeries; Hale Health and the CCG; NHS
		   England and NHS Fife */
		if (and && (passage_is(p, end - 1, "surgeries") ||
		    (passage_is(p, k + 1, "the") && (w[end - 1].shape ==
		    CAPITALS || !passage_among(p, k - 2, "of for"))) ||
		    (k + 2 < end && are_alike(p, i, k + 1))))
			return k;
		/* ...; after another body: Oak Fund, Elm Trust and Care Union */
		if (k > i + 1 && k + 2 < end && is_head(p, k - 1) &&
		    is_head(p, end - 1) && (are_alike(p, k - 1, end - 1) ||
		    (i > 0 && w[i].gap == GAP_COMMA && is_head(p, i - 1)) ||
		    passage_is_proper(p, k + 1, CLASSES(BODYHEAD, ORDINARY))))
			return k;
		if (!and)
			continue;
		if (end == i + 3 && w[i].shape == CAPITALS &&
		    w[k + 1].shape == CAPITALS)
			return k;
		if (k > i + 1 && k + 2 < end && passage_is_proper(p, k + 1,
		    common) && (proper || is_head(p, k - 1) || (k < i + 6 &&
		    passage_phrase(p, i, k - i) & CLASS(BODY))))
			return k;
	}
	return end;
}

/* Is it a noun that the name of a ministry may have: Work, Housing? */
static bool
is_subject_matter(struct passage *p, size_t i)
{
	const classes names = CLASSES(GIVEN, SURNAME, PLACE, COUNTRY, BODY,
	    TITLE);

	return i < p->n && passage_capital(p, i) && (passage_is_proper(p, i,
	    names) || passage_classes(p, i) & CLASS(ORDINARY));
}

/*
 * The end of the list of ordinary nouns that the name of a ministry goes on
 * with, or `end': Department for Work, Pensions and the Family.
 */
static size_t
list_end(struct passage *p, size_t i, size_t end)
{
	size_t k = end;

	if (end < i + 3 || !passage_among(p, i, "department ministry office "
	    "committee college faculty school"))
		return end;
	while (k < p->n && k < end + LIST_MAX && p->word[k].gap == GAP_COMMA &&
	    is_subject_matter(p, k))
		for (k++; k < p->n && p->word[k].gap == GAP_SPACE &&
		    passage_capital(p, k); k++)
			;
	if (k == end || !passage_is(p, k, "and") || p->word[k].gap > GAP_COMMA)
		return end;
	k += 1u + passage_is(p, k + 1, "the");
	if (!is_subject_matter(p, k))
		return end;
	while (k < p->n && p->word[k].gap == GAP_SPACE && passage_capital(p, k))
		k++;
	return k;
}

/*
 * The start of the list of ordinary nouns that tells what a body is for, whose last
 * two begin at word i: the Farming, Food and Water Committee; or i, as in: the PCN,
 * Hale and Fox Trust.
 */
static size_t
list_start(struct passage *p, size_t i, size_t end)
{
	size_t k = i, least = i > LIST_MAX ? i - LIST_MAX : 0;

	if (!passage_among(p, end - 1, "committee commission department board "
	    "directorate ministry panel") || !is_subject_matter(p, i))
		return i;
	if (k > 1 && passage_is(p, k - 1, "and") &&
	    p->word[k - 1].gap == GAP_COMMA)
		k--;			/* Food, Water, and Soil Committee */
	else if (!(end > i + 3 && p->word[i].gap == GAP_COMMA &&
	    (passage_is(p, i + 1, "and") || passage_is(p, i + 2, "and"))))
		return i;
	while (k > least && p->word[k].gap == GAP_COMMA)
		for (k--; k > least && p->word[k].gap == GAP_SPACE &&
		    is_subject_matter(p, k) && passage_capital(p, k - 1) &&
		    !passage_is(p, k - 1, "the") &&
		    !p->word[k - 1].genitive; k--)
			;
	return k > least && is_subject_matter(p, k) &&
	    p->word[k].gap == GAP_SPACE && (p->word[k - 1].genitive ||
	    passage_is(p, k - 1, "the")) ? k : i;
}

/*
 * The kind of the person or body that the document has already named by this
 * word, if the lexicon knows no other use of it; else NAME_NONE.  The word then
 * names it again, whatever its label.
 */
static enum name_kind
known_kind(struct names *n, size_t i)
{
	const classes name = CLASSES(GIVEN, SURNAME, SUFNAME, MALE, FEMALE,
	    NOTBODY, TITLE);
	classes set = passage_classes(&n->passage, i) & NAME_SET;
	const struct passage_word *w = &n->passage.word[i];

	if ((w->seen | SEEN_PERSON) == SEEN_PERSON && (w->end - w->start > 3 ||
	    (set & CLASS(SURNAME) && w->shape != CAPITALS)) &&
	    (set & ~name) == 0 && (set & CLASSES(TITLE,
	    SURNAME)) != CLASS(TITLE) && people_meant(n, NAME_PERSON, i,
	    i + 1) != NOBODY)
		return NAME_PERSON;
	if (w->shape == CAPITALS && n->nfound > 0 && passage_is_bracketed(
	    &n->passage, i) && n->found[n->nfound - 1].to == i &&
	    n->found[n->nfound - 1].kind == NAME_BODY && (set & ~name) == 0)
		return NAME_BODY;	/* the Federal Court (STF) */
	return (w->seen | SEEN_BODY) == SEEN_BODY && (w->shape == CAPITALS ||
	    (set == 0 && !w->hyphen)) && people_meant(n, NAME_BODY, i,
	    i + 1) != NOBODY ? NAME_BODY : NAME_NONE;
}

/*
 * The body starts after `of': Patients of Oak Surgery; Chair of Kent LMC; Managing
 * Partner for Oak Surgery.
 */
static size_t
skip_members(struct passage *p, size_t i, size_t end)
{
	classes set = passage_classes(p, i);

	if (i + 3 < end && passage_among(p, i + 2, "of for") && !is_head(p,
	    i) && passage_classes(p, i + 1) & CLASSES(OFFICE, PERSONNOUN) &&
	    passage_capital(p, i + 3))
		return i + 3;
	return i + 2 < end && passage_is(p, i + 1, "of") &&
	    !(set & CLASSES(BODYSTART, BODYHEAD)) && (set & CLASS(OFFICE) ||
	    (set & CLASSES(ORDINARY, PERSONNOUN) &&
	    p->s[p->word[i].end - 1] == 's')) && passage_capital(p, i + 2) ?
	    i + 2 : i;
}

/*
 * The first of the words that the word in parentheses has the initials of, or
 * the word itself: a community diagnostic centre (CDC).
 */
static size_t
initials_start(struct passage *p, size_t i)
{
	const struct passage_word *w = &p->word[i];
	size_t left = w->end - w->start, k = i;

	if (!passage_is_bracketed(p, i) || w->shape != CAPITALS)
		return i;
	for (; left > 0; left--) {
		do
			if (k == 0 || (k < i && !passage_joined(p, k)))
				return i;
		while (is_joiner(p, --k));
		if ((p->s[p->word[k].start] | 32) !=
		    (p->s[w->start + left - 1] | 32))
			return i;
	}
	return k;
}

/*
 * Initials in parentheses tell where the body that they stand for starts: Fife
 * Labour Party (FLP); or how it ends: Fife Local Medical Committee (LMC).
 */
static void
fit_initials(struct passage *p, size_t from, size_t to)
{
	size_t i = initials_start(p, to);

	if (i < from || i == to || p->word[i].label == 4 ||
	    LABEL_KIND(p->word[to - 1].label) != NAME_BODY)
		return;
	for (size_t k = i; k < to; k++)
		p->word[k].label = k == i ? 3 : 4;
}

/* The words in [from, to), which may be a name. */
struct span {
	size_t from, to;
	enum name_kind kind;
};

/*
 * Where a person's name ends that says where she is from, or s.to: Dr Ann Bell of
 * Kent; but Chair of Kent LMC Tom Fox, Lord Hale of Langley.
 */
static size_t
person_end(struct passage *p, struct span s)
{
	const classes other = CLASSES(OFFICE, TITLE, PERSONNOUN, BODYHEAD,
	    BODYNOUN, ORDINARY);
	size_t first = s.from;

	if (first > 0 && passage_classes(p, first - 1) & CLASS(TITLE))
		first--;
	for (size_t i = first + 2; i + 1 < s.to; i++)
		if (passage_is(p, i, "of") && p->word[i - 1].shape == CAPITAL &&
		    passage_is_proper(p, i - 1, other) &&
		    !passage_among(p, first, peers))
			return i;
	return s.to;
}

/* Cut off what no name starts or ends with; false if nothing is left. */
static bool
trim(struct passage *p, struct span *s)
{
	const struct passage_word *w = p->word;
	size_t least;

	/* Chicago-based Grantley Resources */
	while (s->from < s->to && (w[s->from].shape == PLAIN ?
	    !(passage_classes(p, s->from) & CLASS(PARTICLE)) :
	    s->from + 1 < s->to && passage_compound(p, s->from)))
		s->from++;
	if (s->from == s->to)
		return false;
	while (s->to > s->from + 1 && w[s->to - 1].shape == PLAIN)
		s->to--;
	least = s->from > 0 && passage_classes(p, s->from - 1) & CLASS(TITLE) ?
	    s->from + 1 : s->from + 2;
	/* Tim Garrow KC MP; Tim Garrow BDS; Lady Garrow KC */
	while (s->kind == NAME_PERSON && s->to > least &&
	    passage_letters(p, s->to - 1) && (ends_in(p, s->to - 1, offices) ||
	    (w[s->to - 2].shape == CAPITAL &&
	    (passage_classes(p, s->to - 1) & NAME_SET) == 0)))
		s->to--;
	return true;
}

/*
 * Is it an office, not the body whose it is: West Fife Regional Secretary?  After
 * a genitive or the head of a body only the office is cut off: the LMC's Medical
 * Director; Larch Trust Director.
 */
static bool
ends_in_office(struct passage *p, struct span *s)
{
	size_t to = s->to - 1;

	if (!ends_in(p, to, offices) || is_head(p, to))
		return false;
	while (to > s->from && !p->word[to - 1].genitive && !is_head(p, to - 1))
		to--;
	if (to == s->from)
		return (passage_classes(p, s->to - 1) & CLASS(OFFICE)) != 0;
	s->to = to;
	return false;
}

/*
 * Does a word that has been part of a body's name, and of no other, stand for that
 * body?  A country or town does not, nor does a word after `in' or `on'; but a
 * town like Reading is an ordinary word, too.
 */
static bool
stands_for_body(struct passage *p, size_t i)
{
	classes set = passage_classes(p, i);

	return p->word[i].seen == SEEN_BODY && !(set & CLASS(COUNTRY)) &&
	    (set & CLASSES(PLACE, ORDINARY)) != CLASS(PLACE) &&
	    !(passage_joined(p, i) && i > 0 && passage_classes(p,
	    i - 1) & CLASS(PLACEPREP));
}

/* Does the lexicon show that what was labelled a name is none? */
static bool
is_no_name(struct names *n, const struct span *s)
{
	struct passage *p = &n->passage;
	size_t i = s->from;
	const struct passage_word *w = &p->word[i];
	bool single = s->to == i + 1;

	if (single && (is_never(n, i) || (w->seen == 0 && !is_head(p, i) &&
	    p->word[initials_start(p, i)].shape == PLAIN)))
		return true;		/* short for words written small */
	if (!single && passage_classes(p, i) & LEXICON_STARTS &&
	    passage_phrase(p, i, s->to - i) & CLASS(NOTBODY))
		return true;		/* rated Requires Improvement */
	if (single && w->shape == INITIAL && w->end == w->start + 1 &&
	    p->s[w->start] != 'X')
		return true;		/* at 37 degrees C */
	/* Tribunal chair Ann Bell */
	if (single && w->first && w->seen == 0 && is_head(p, i) &&
	    w->shape == CAPITAL && i + 1 < p->n && w[1].gap == GAP_SPACE &&
	    passage_classes(p, i + 1) & CLASSES(OFFICE, PERSONNOUN))
		return true;
	return passage_among(p, i - (single && i > 0),
	    "hurricane cyclone typhoon");
}

/* Correct the kind and start of a name in a run; false if it is none. */
static bool
correct(struct names *n, size_t run, struct span *s)
{
	struct passage *p = &n->passage;
	size_t i = s->from, known;
	const struct passage_word *w = &p->word[i];
	bool single = s->to == i + 1;

	if (is_no_name(n, s))
		return false;
	if (s->kind == NAME_BODY && !single) {
		s->from = body_start(p, run, skip_members(p, i, s->to));
		if (ends_in_office(p, s))
			return false;
	}
	if (single && s->kind != NAME_BODY && (w->seen == SEEN_BODY ||
	    w->shape == CAPITALS) && (people_meant(n, NAME_BODY, i, i + 1) !=
	    NOBODY || stands_for_body(p, i)))
		s->kind = NAME_BODY;
	if (s->kind == NAME_PERSON && (known = nicknamed(n, i)) < n->nfound) {
		n->nfound = known;
		s->from = n->found[known].from;
		return true;
	}
	/* "Savior": a word that is all of a quotation is the title of a work */
	if (single && s->kind != NAME_BODY && w->gap == GAP_QUOTE &&
	    i + 1 < p->n && w[1].gap == GAP_QUOTE && w->seen == 0)
		return false;
	/* Ann Bell of Hale Fox; Ann Bell of Kent */
	if (s->kind == NAME_PERSON && n->nfound > 0 &&
	    n->found[n->nfound - 1].kind == NAME_PERSON &&
	    n->found[n->nfound - 1].to + 1 == i && passage_is(p, i - 1, "of"))
		s->kind = single ? NAME_PLACE : NAME_BODY;
	/* a spokesman for Larkvale */
	if (single && i > 1 && passage_is(p, i - 1, "for") &&
	    (passage_classes(p, i) & NAME_SET) == 0 && passage_among(p, i - 2,
	    "spokesman spokeswoman spokesperson"))
		s->kind = NAME_BODY;
	return s->kind != NAME_PERSON || !(single ? is_doubtful(p, i) :
	    ends_in(p, s->to - 1, passage_classes(p, i) & CLASS(GIVEN) ?
	    offices : offices | CLASS(PERSONNOUN)));
}

/*
 * Where the second of two names joined by & starts, or s.to: Ann Bell & Tom Fox;
 * Hale Surgery & Larch PCN; but Hale & Fox, Hale & Fox Solicitors.
 */
static size_t
second_start(struct passage *p, struct span s)
{
	for (size_t i = s.from + 2; i < s.to; i++)
		if (p->word[i].ampersand && (s.kind == NAME_PERSON ||
		    (is_head(p, i - 1) && is_head(p, s.to - 1))))
			return i;
	return s.to;
}

/* Does word i tell that the name before it is a company's? */
static bool
is_company(const struct passage *p, size_t i)
{
	return i < p->n && p->word[i].gap <= GAP_COMMA &&
	    p->word[i].end - p->word[i].start < 5 && passage_among(p, i,
	    "plc inc inc. ltd ltd. llc n.v. s.a. gmbh");
}

/*
 * Is it a body that looks like another kind: Colne Mills, LLC; Hale & Fox; Radio
 * Leeds; St Mary's Church?
 */
static bool
names_body(struct passage *p, struct span s)
{
	classes first = passage_classes(p, s.from);
	const struct passage_word *w = p->word;

	if (s.to == s.from + 1)
		return false;
	if (is_company(p, s.to - 1) ||
	    (is_company(p, s.to) && !w[s.to - 1].genitive))
		return true;
	if (s.kind != NAME_PERSON)
		return false;
	if (w[s.to - 2].genitive)
		return is_head(p, s.to - 1);
	return s.to == s.from + 2 && (first & CLASS(BODYHEAD) ?
	    !(first & CLASSES(GIVEN, SURNAME, TITLE, OFFICE, PLACE,
	    ORDINARY)) && !(passage_classes(p,
	    s.from + 1) & CLASS(PERSONNOUN)) : w[s.from + 1].ampersand);
}

/*
 * Where the name of a body starts that places come before: Fife and Angus LMC;
 * Fife, Angus and Perth Hospitals Trust; NHS Fife and Angus LMC.
 */
static size_t
places_start(struct names *n, struct span s)
{
	const classes area = CLASSES(PLACE, DIRECTION, PLACELEAD, PLACEHEAD);
	struct passage *p = &n->passage;
	bool and = false;

	if (!is_head(p, s.to - 1))
		return s.from;
	/* Fife High Court */
	if (n->nfound > 0 && n->found[n->nfound - 1].to == s.from &&
	    n->found[n->nfound - 1].kind == NAME_PLACE &&
	    p->word[s.from].gap == GAP_SPACE && !p->word[s.from - 1].genitive)
		return n->found[--n->nfound].from;
	if (!(passage_classes(p, s.from) & area))
		return s.from;
	for (; n->nfound > 0; n->nfound--, and = true) {
		const struct name *last = &n->found[n->nfound - 1];

		if (!(last->kind == NAME_PLACE ? !(passage_classes(p,
		    last->from - 1) & CLASS(PLACEPREP)) : passage_is(p,
		    last->from, "nhs") && last->to == last->from + 2) ||
		    last->to + 1 < s.from ||
		    !(p->word[s.from].gap == GAP_COMMA ? and || (passage_is(p,
		    s.from + 1, "and") && pair_end(p, s.from, s.to) == s.to) :
		    p->word[last->to].gap == GAP_SPACE && passage_is(p,
		    last->to, "and")))
			break;		/* in Fife and Kent Council */
		s.from = last->from;
	}
	return s.from;
}

/*
 * The names of premises often have their head in small letters, or share it: Mill
 * Lane surgery; Garth, Larch Way and Mill Lane surgeries.  A Mill Lane surgery,
 * though, is one in Mill Lane.
 */
static void
take_small_head(struct names *n, struct span *s)
{
	struct passage *p = &n->passage;
	size_t from = s->from, to = s->to;
	bool and = passage_among(p, from - 1, "and or");
	bool saint = passage_is(p, from - (from > 0 && to == from + 1), "st");

	if (to == p->n || p->word[to].gap != GAP_SPACE ||
	    (p->word[to - 1].genitive ? !saint : to == from + 1 ||
	    passage_phrase(p, from, to - from) & CLASSES(PLACE, COUNTRY,
	    BODY) || (s->kind == NAME_PERSON && passage_classes(p,
	    from) & CLASS(GIVEN))))
		return;			/* not: Ann Bell's; Tower Hamlets */
	if (passage_among(p, to, premises) &&
	    !passage_among(p, from - 1, "a an")) {
		s->kind = NAME_BODY;
		s->to++;
	} else if (and && passage_among(p, to, "surgeries practices clinics "
	    "hospitals schools churches")) {
		s->kind = NAME_BODY;
		for (size_t k = n->nfound; k-- > 0 &&
		    n->found[k].to + and == from && (and ||
		    p->word[from].gap == GAP_COMMA); and = false) {
			n->found[k].kind = NAME_BODY;
			n->found[k].who = NOBODY;	/* resolve it again */
			from = n->found[k].from;
		}
	}
}

/*
 * Where a body starts, with the list it is for.  What is in that list is no name;
 * a genitive before it may be one.
 */
static size_t
take_list(struct names *n, struct span s)
{
	size_t from = list_start(&n->passage, s.from, s.to);

	while (from < s.from && n->nfound > 0 &&
	    n->found[n->nfound - 1].to > from) {
		struct name *last = &n->found[n->nfound - 1];

		if (last->from < from) {
			last->to = (uint32_t)from;
			last->end = n->passage.word[from - 1].end;
			last->who = NOBODY;
			break;
		}
		n->nfound--;
	}
	return from;
}

/*
 * Where the person starts whose office is of what comes before, or s.from: Mayor of
 * Leeds Ann Bell; chair of the Fife Board Ann Bell.
 */
static size_t
officer_start(struct passage *p, struct span s)
{
	const classes office = CLASSES(OFFICE, PERSONNOUN, TITLE);
	size_t of = s.from - (s.from > 0 && passage_is(p, s.from - 1, "the"));

	if (of < 2 || s.to < s.from + 3 || !passage_is(p, of - 1, "of") ||
	    !(passage_classes(p, of - 2) & office))
		return s.from;
	if (s.kind == NAME_PERSON)
		return passage_classes(p, s.from) & CLASSES(COUNTRY, PLACE) &&
		    !(passage_classes(p, s.from) & CLASS(GIVEN)) ? s.from + 1 :
		    s.from;
	for (size_t i = s.from + 1; i + 2 <= s.to; i++)
		if (is_head(p, i) && passage_classes(p, i + 1) & CLASS(GIVEN) &&
		    i + 4 >= s.to && !is_head(p, s.to - 1))
			return i + 1;
	return s.from;
}

/* Add a name, or the two that it consists of. */
static void
add_span(struct names *n, struct span s)
{
	struct passage *p = &n->passage;
	size_t second = second_start(p, s);

	if (s.from > 0 && p->word[s.from].ampersand &&
	    passage_capital(p, s.from - 1))
		s.from--;		/* Hale & Fox said */
	if (second < s.to) {
		add_name(n, s.from, second, s.kind);
		s.from = second;
	}
	second = officer_start(p, s);
	if (second > s.from) {
		add_name(n, s.from, second, s.kind == NAME_PERSON ?
		    NAME_PLACE : NAME_BODY);
		s = (struct span){ second, s.to, NAME_PERSON };
	}
	if (names_body(p, s))
		s.kind = NAME_BODY;
	take_small_head(n, &s);
	/* Martin Hale, Jr. */
	s.to += s.kind == NAME_PERSON && s.to < p->n &&
	    passage_capital(p, s.to) && passage_among(p, s.to, "jr jr. sr.");
	if (s.kind == NAME_BODY) {
		size_t first;

		s.from = places_start(n, s);
		first = pair_end(p, s.from, s.to);
		if (first < s.to) {
			add_name(n, s.from, first, s.kind);
			s.from = first + 1 + passage_is(p, first + 1, "the");
		}
		s.from = take_list(n, s);
		s.to = list_end(p, s.from, s.to);
		s.to += is_company(p, s.to);
	}
	add_name(n, s.from, s.to, s.kind);
}

/* Add the names in the run [from, to), which is labelled, to n->found. */
__attribute__((noinline)) static void
take_run(struct names *n, size_t from, size_t to)
{
	struct passage_word *w = n->passage.word;

	if (to < n->passage.n)
		fit_initials(&n->passage, from, to);
	if (nicknamed(n, from) < n->nfound)
		w[from].label = 1;
	for (size_t i = from, end; i < to; i = end) {
		struct span s = { i, i + 1, LABEL_KIND(w[i].label) };

		if (s.kind == NAME_NONE) {
			end = i + 1;
			s.kind = known_kind(n, i);
			if (s.kind != NAME_NONE)
				add_name(n, i, end, s.kind);
			continue;
		}
		while (s.to < to && w[s.to].label != LABEL_NONE &&
		    !LABEL_BEGINS(w[s.to].label))
			s.to++;
		if (s.kind == NAME_PERSON)
			s.to = person_end(&n->passage, s);
		end = s.to;
		if (!trim(&n->passage, &s) || !correct(n, from, &s))
			continue;
		add_span(n, s);
		if (n->found[n->nfound - 1].to > end)
			end = n->found[n->nfound - 1].to;	/* Jr. */
	}
}

/* Is it a pronoun, which no run starts with or contains: I, It; not US, IT? */
static bool
is_pronoun(struct passage *p, size_t i)
{
	classes set = passage_classes(p, i);

	return set & CLASS(PRONOUN) && !(set & CLASS(COUNTRY)) &&
	    p->word[i].shape != CAPITALS;
}

/* The end of the known phrase that starts at word i, or of the word. */
static size_t
phrase_end(struct passage *p, size_t i)
{
	classes set;
	size_t n = passage_classes(p, i) & LEXICON_STARTS ? passage_longest(p,
	    i, CLASSES(BODY, PLACE), &set) : 0;

	return i + (n > 1 ? n : 1);
}

/* Where the run that starts at a word with a capital ends. */
static size_t
run_end(struct passage *p, size_t i)
{
	size_t end = phrase_end(p, i), small = 0;

	for (i = end; i < p->n && passage_joined(p, i); i++) {
		if (passage_capital(p, i)) {
			if (is_pronoun(p, i))
				break;
			end = phrase_end(p, i);
			i = end - 1;
			small = 0;
		} else if (++small > JOINERS || !is_joiner(p, i)) {
			break;
		}
	}
	return end;
}

/*
 * Has the word a capital only because it starts a sentence, and is no name in
 * this document?  Nine runs in ten are such words.  Before others, an ordinary
 * word may be part of a name: Mill Lane; but not a function word: The Mary Rose.
 */
static inline bool
only_starts(struct passage *p, size_t i, bool alone)
{
	classes set = p->set[i] & NAME_SET;	/* it was looked up */

	if ((set & ~plain) != 0 || set == 0 || p->word[i].seen != 0)
		return false;
	return p->word[i].first ? alone || set != CLASS(ORDINARY) :
	    alone && set & CLASS(PRONOUN);
}

/* A name is resolved at once, since the words that follow may name it again. */
static void
find_runs(struct names *n)
{
	struct passage *p = &n->passage;
	size_t end = 0, resolved = 0;

	for (size_t k = 0; k < p->nlarge; k++) {
		size_t i = p->large[k];

		if (i < end || p->word[i].shape == PLAIN || is_pronoun(p, i) ||
		    only_starts(p, i, false))
			continue;
		end = run_end(p, i);
		if (end == i + 1 && (only_starts(p, i, true) || is_never(n, i)))
			continue;
		kinds_label(&n->kinds, p, i, end);
		take_run(n, i, end);
		while (resolved > 0 && (resolved > n->nfound ||
		    n->found[resolved - 1].who == NOBODY))
			resolved--;	/* joined to another */
		while (resolved < n->nfound)
			people_resolve(n, &n->found[resolved++]);
		if (n->nfound > 0 && n->found[n->nfound - 1].to > end)
			end = n->found[n->nfound - 1].to;
	}
}

/*
 * Read the capitals that an article may start with as if they were written as
 * usual, if a person's name has them, or a verb: ANN BELL HAS left; TOM FOX is
 * out; the BBC HAS.
 */
static void
calm_lead(struct passage *p)
{
	const classes other = CLASSES(BODY, AUXILIARY);
	bool person;
	size_t i = 0;

	if (p->n < 4 || p->word[1].shape != CAPITALS || p->capitals)
		return;
	person = (passage_classes(p, 0) & CLASSES(GIVEN, TITLE)) != 0;
	for (; i < p->n && p->word[i].shape == CAPITALS && (i == 0 ||
	    (passage_joined(p, i) && !(passage_classes(p, i) & other))); i++)
		p->word[i].shape = person ? CAPITAL : CAPITALS;
	for (; i < p->n && p->word[i].shape == CAPITALS &&
	    passage_classes(p, i) & CLASS(AUXILIARY); i++)
		p->word[i].shape = PLAIN;
}

void
names_find(struct names *n, const char *s, size_t len)
{
	if (names_overflow(n))
		names_document(n);
	n->paragraph++;
	n->nfound = 0;
	passage_read(&n->passage, s, len);
	calm_lead(&n->passage);
	find_runs(n);
	for (size_t k = 0; k < n->nfound; k++) {
		unsigned bit = 1u << (n->found[k].kind - NAME_PERSON);

		for (size_t i = n->found[k].from; i < n->found[k].to; i++) {
			const struct passage_word *w = &n->passage.word[i];

			if (w->shape != PLAIN && !(w->seen & bit))
				people_see(&n->people, s + w->start,
				    w->end - w->start, bit);
		}
	}
}

size_t
names_after(const struct names *n, size_t i)
{
	return n->nfound == 0 ? 0 : sorted_from(&n->found[0].to,
	    sizeof(n->found[0]), n->nfound, i + 1);
}

const char *
names_full(const struct names *n, uint32_t who, size_t *len)
{
	struct piece full = n->people.who[who].full;

	*len = full.len;
	return people_text(&n->people, full);
}
