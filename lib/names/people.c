/*
 * Forms have rows in the table of all that is known of a spelling (known.h).  A
 * shorter form leads to the person it referred to last: a person is known by the
 * full name, by the last and the first; a body by its initials, its first word,
 * or its name without the head.
 */
#include "people.h"

#include <string.h>

#include "bytes/brief.h"

void
people_clear(struct people *p)
{
	p->n = p->text.len = 0;
	known_document(p->known);
}

const char *
people_text(const struct people *p, struct piece piece)
{
	return p->text.s == NULL ? "" : p->text.s + piece.at;
}

struct piece
people_keep(struct people *p, const char *s, size_t len)
{
	struct piece piece = { (uint32_t)p->text.len, (uint32_t)len };

	buffer_add(&p->text, s, len);
	(void)buffer_room(&p->text, BRIEF_MAX);
	return piece;
}

uint32_t
people_find(const struct people *p, enum name_kind kind, const char *s,
    size_t len)
{
	const struct known *k = known_find(p->known, known_form(s, len));
	const struct known_fact *f = k == NULL ? NULL : known_fact(p->known, k);

	return f == NULL ? NOBODY : f->who[kind - NAME_PERSON];
}

void
people_alias(struct people *p, uint32_t who, const char *s, size_t len)
{
	if (len > 0)
		known_here(p->known, known_form(s, len))->who[
		    p->who[who].kind - NAME_PERSON] = who;
}

uint32_t
people_add(struct people *p, enum name_kind kind, const char *s, size_t len)
{
	struct person *new;

	MEMORY_ROOM(p->who, p->size, p->n + 1);
	new = &p->who[p->n];
	*new = (struct person){ .kind = (unsigned char)kind,
	    .before = NOBODY, .after = NOBODY };
	if (p->n > 0) {
		new->before = p->last;
		p->who[p->last].after = (uint32_t)p->n;
	}
	p->last = (uint32_t)p->n;
	new->full = people_keep(p, s, len);
	p->n++;
	people_alias(p, p->last, s, len);
	return p->last;
}

void
people_name(struct people *p, uint32_t who, uint32_t paragraph)
{
	struct person *named = &p->who[who];

	named->seen = paragraph;
	if (p->last == who)
		return;
	if (named->before != NOBODY)
		p->who[named->before].after = named->after;
	p->who[named->after].before = named->before;
	named->before = p->last;
	named->after = NOBODY;
	p->who[p->last].after = who;
	p->last = who;
}

void
people_see(struct people *p, const char *word, size_t len, unsigned bits)
{
	if (len > 0)
		known_here(p->known, known_form(word, len))->seen |=
		    (unsigned char)bits;
}

/* The form of words from to to - 1; valid until the next call. */
static const char *
form(struct names *n, size_t from, size_t to, size_t *len)
{
	const struct passage *p = &n->passage;
	size_t most = p->word[to - 1].end - p->word[from].start;

	*len = most;
	if (to == from + 1)
		return p->s + p->word[from].start;
	MEMORY_ROOM(n->form, n->form_size, most + BRIEF_MAX);
	*len = 0;
	for (size_t i = from; i < to; i++) {
		const struct passage_word *w = &p->word[i];
		size_t end = i + 1 < to && (w->genitive ||
		    passage_is_mark(w + 1) || w[1].ampersand) ?
		    w[1].start : w->end;
					/* Robert (Bob) Hale, Hale & Co */

		if (i > from && w->gap == GAP_COMMA)
			n->form[(*len)++] = ',';
		if (i > from && !w[-1].genitive && !w->ampersand &&
		    (w->gap == GAP_SPACE ||
		    (w->gap == GAP_COMMA && p->s[w->start - 1] == ' ')))
			n->form[(*len)++] = ' ';
		memcpy(n->form + *len, p->s + w->start, end - w->start);
		if (w->shape == PLAIN && i + 1 == to &&
		    passage_classes(&n->passage, i) & CLASS(ORDINARY))
			n->form[*len] -= 'a' - 'A';	/* Mill Lane surgery */
		*len += end - w->start;
	}
	return n->form;
}

uint32_t
people_meant(struct names *n, enum name_kind kind, size_t from, size_t to)
{
	size_t len;
	const char *s = form(n, from, to, &len);

	return people_find(&n->people, kind, s, len);
}

/* Let these words mean someone, whether or not they mean another by now. */
static void
alias(struct names *n, uint32_t who, size_t from, size_t to, bool over)
{
	struct people *people = &n->people;
	size_t len;
	const char *s = form(n, from, to, &len);

	if (over || people_find(people, (enum name_kind)people->who[who].kind,
	    s, len) == NOBODY)
		people_alias(people, who, s, len);
}

static enum gender
gender_of(classes set)
{
	bool f = set & CLASS(FEMALE), m = set & CLASS(MALE);

	return f == m ? GENDER_UNKNOWN : f ? GENDER_FEMALE : GENDER_MALE;
}

/* The last word of a person's own name: not Jr, nor the place of a peer. */
static size_t
own_last(struct names *n, const struct name *name)
{
	size_t last = name->to - 1;

	for (size_t i = name->from + 1; i < last; i++)
		if (passage_is(&n->passage, i, "of"))
			return i - 1;
	return last > name->from + 1u && passage_classes(&n->passage,
	    last) & CLASS(SUFFIX) ? last - 1 : last;
}

/* Let a person's last name and first name refer to the person. */
static void
alias_person(struct names *n, const struct name *name, uint32_t who, bool new)
{
	size_t last = own_last(n, name);

	alias(n, who, last, last + 1, new);
	alias(n, who, name->from, name->from + 1, false);
}

/*
 * Words as they are known though their name is written in capitals: Lena Hobbs, of
 * LENA HOBBS; Ms Hobbs, of MS HOBBS.
 */
static const char *
calmed(struct names *n, const struct name *name, const char *s, size_t len)
{
	const struct passage_word *w = n->passage.word;
	const char *text = n->passage.s;

	if (name->to == name->title + 1 ||
	    !is_large(text[w[name->title].start + 1]) ||
	    !is_large(text[w[name->to - 1].end - 1]))
		return s;
	MEMORY_ROOM(n->form, n->form_size, len + BRIEF_MAX);
	memmove(n->form, s, len);
	for (size_t i = len; i-- > 1;)
		if (is_large(n->form[i]) &&
		    strchr(" -'", n->form[i - 1]) == NULL)
			n->form[i] += 'a' - 'A';
	return n->form;
}

/* Take a form that is fuller than those before, with its title. */
static void
take_form(struct names *n, const struct name *name, uint32_t who,
    uint32_t words)
{
	struct person *person = &n->people.who[who];
	size_t len;
	const char *s = form(n, name->title, name->to, &len);

	if (name->title < name->from)
		s = calmed(n, name, s, len);
	person->full = people_keep(&n->people, s, len);
	person->words = (unsigned char)(words < 255 ? words : 255);
	/* not of Bailey, in Dr Bailey */
	if (person->gender == GENDER_UNKNOWN && (name->title == name->from ||
	    name->to > name->from + 1))
		person->gender = (unsigned char)gender_of(
		    passage_classes(&n->passage, name->from));
}

/* Does someone's full name end in this? */
static bool
ends_in(const struct people *people, uint32_t who, const char *s, size_t len)
{
	size_t all = people->who[who].full.len;
	const char *full = people_text(people, people->who[who].full);

	return all > len && full[all - len - 1] == ' ' &&
	    memcmp(full + all - len, s, len) == 0;
}

/* Does someone's full name start with the title of this one? */
static bool
has_title(const struct names *n, uint32_t who, const struct name *name)
{
	const struct passage_word *w = &n->passage.word[name->title];
	struct piece full = n->people.who[who].full;
	size_t len = w->end - w->start;
	const char *s = people_text(&n->people, full);

	return full.len > len && s[len] == ' ' &&
	    memcmp(s, n->passage.s + w->start, len) == 0;
}

#define NAMESAKES 30		/* persons who may have the same last name */

/* Is someone known to be of another gender? */
static bool
is_other(const struct people *people, uint32_t who, enum gender g)
{
	return g != GENDER_UNKNOWN &&
	    people->who[who].gender != GENDER_UNKNOWN &&
	    people->who[who].gender != (unsigned char)g;
}

/*
 * Whom a name with a title means, if it last meant `who': Ms Bell is not Tom
 * Bell, but may be Ann Bell, named before him; Dr Bell is the one who has been
 * called so.
 */
static uint32_t
bearer(struct names *n, const struct name *name, const char *bare, size_t len,
    enum gender g, uint32_t who)
{
	struct people *people = &n->people;
	bool other = who != NOBODY && is_other(people, who, g);
	uint32_t k = people->n > 0 ? people->last : NOBODY;

	if (who == NOBODY || (g != GENDER_UNKNOWN && !other))
		return who;
	for (size_t i = 0; k != NOBODY && i < NAMESAKES;
	    i++, k = people->who[k].before)
		if (people->who[k].kind == NAME_PERSON &&
		    ends_in(people, k, bare, len) && (other ?
		    !is_other(people, k, g) : has_title(n, k, name))) {
			people_alias(people, k, bare, len);
			return k;
		}
	return other ? NOBODY : who;
}

/* Have the last word of a name that was in capitals mean its bearer: Hobbs. */
static void
alias_calmed(struct names *n, const struct name *name, uint32_t who,
    const char *bare, size_t len)
{
	size_t last = len;

	if (bare[len - 1] ==
	    n->passage.s[n->passage.word[name->to - 1].end - 1])
		return;
	while (last > 0 && bare[last - 1] != ' ')
		last--;
	people_alias(&n->people, who, bare + last, len - last);
	people_see(&n->people, bare + last, len - last, SEEN_PERSON);
}

static void
resolve_person(struct names *n, struct name *name)
{
	struct people *people = &n->people;
	size_t len;
	const char *raw = form(n, name->from, name->to, &len);
	const char *bare = calmed(n, name, raw, len);
	uint32_t who = people_find(people, NAME_PERSON, bare, len);
	uint32_t words = name->to - name->from;
	enum gender g = name->title == name->from ? GENDER_UNKNOWN :
	    gender_of(passage_classes(&n->passage, name->title));
	bool same, known;

	if (name->title < name->from)
		who = bearer(n, name, bare, len, g, who);
	same = who != NOBODY;		/* and so are its short forms */
	if (!same && name->to - name->from > 1) {
		who = people_meant(n, NAME_PERSON, name->to - 1, name->to);
		if (who != NOBODY && words > 1 && people->who[who].words > 1 &&
		    (!ends_in(people, who, bare, len) ||
		    passage_classes(&n->passage, name->from) & CLASS(GIVEN)))
			who = NOBODY;	/* another; not: Ms Garcia Lopez */
	}
	known = who != NOBODY;
	if (who == NOBODY)
		who = people_add(people, NAME_PERSON, bare, len);
	else if (!same)
		people_alias(people, who, bare, len);
	if (!known && words <= 3)
		alias_calmed(n, name, who, bare, len);
	/* Dr Ann Bell, once she was called Ann Bell; Ann Bell, once ANN BELL */
	if (!known || words > people->who[who].words || (same &&
	    people->who[who].full.len == len && (name->title < name->from ||
	    people_text(people, people->who[who].full)[len - 1] !=
	    bare[len - 1])))
		take_form(n, name, who, words);
	if (g != GENDER_UNKNOWN)
		people->who[who].gender = (unsigned char)g;
	if (name->to - name->from > 1)
		alias_person(n, name, who, !known && words > 1);
	name->who = who;
}

/*
 * Does word i, in parentheses after a body, stand for it: its initials, in any
 * order, or any letters after a head (the Federal Court (STF))?
 */
static bool
shortens(struct passage *p, const struct name *name, size_t i)
{
	const struct passage_word *w = &p->word[i];
	bool head = false, all = true;

	if (w->shape != CAPITALS || passage_classes(p, i) & CLASSES(COUNTRY,
	    NOTBODY))
		return false;
	for (size_t at = w->start, k; at < w->end; at++) {
		for (k = name->from; k < i && p->s[p->word[k].start] !=
		    p->s[at]; k++)
			head |= (passage_classes(p, k) & CLASS(BODYHEAD)) != 0;
		all &= k < i;	/* else all words were seen */
	}
	return all || (head && w->end > w->start + 2) || p->s[w->start] ==
	    p->s[p->word[name->from].start] || p->s[w->end - 1] ==
	    p->s[w[-1].start];
}

/* Let initials mean a body: those in parentheses after it, or of three words. */
static void
alias_initials(struct names *n, const struct name *name, uint32_t who)
{
	struct passage *p = &n->passage;
	char s[BRIEF_MAX] = "";
	size_t len = 0, last = 0;

	if (name->to < p->n && passage_is_bracketed(p, name->to) &&
	    shortens(p, name, name->to))
		alias(n, who, name->to, name->to + 1, false);
	for (size_t i = name->from; i < name->to && len < BRIEF_MAX; i++) {
		if (p->word[i].shape == CAPITAL)
			s[len++] = p->s[p->word[i].start];
		last = p->word[i].shape != CAPITAL &&
		    p->word[i].shape != PLAIN ? i : last;
	}
	if (len > 2 && len < BRIEF_MAX && last == 0 &&
	    people_find(&n->people, NAME_BODY, s, len) == NOBODY)
		people_alias(&n->people, who, s, len);
}

/* Let a body be called without its head: Dakota Growers, of the Alliance. */
static void
alias_headless(struct names *n, const struct name *name, uint32_t who)
{
	const classes area = CLASSES(PLACE, DIRECTION, DEMONYM, BODYHEAD);
	const classes head = CLASSES(BODYHEAD, ORDINARY);
	struct passage *p = &n->passage;
	size_t last = name->to - 1;

	if (last > name->from + 2u && passage_classes(p, last) &
	    CLASS(BODYHEAD) && passage_classes(p, last - 1) & head)
		last--;			/* Hale Street Health Centre */
	if (name->to < name->from + 3 || !(passage_classes(p, last) & head) ||
	    !passage_is_proper(p, last - 1, area) ||
	    passage_phrase(p, name->from, last - name->from) & area)
		return;
	/* Andy Warhol is not the Andy Warhol Foundation */
	if (passage_classes(p, name->from) & CLASSES(GIVEN, TITLE) &&
	    !(passage_classes(p, last - 1) & CLASS(PLACEHEAD)))
		return;
	alias(n, who, name->from, last, false);
}

/* Let a body be called by its first word: the Maltings, of Maltings Surgery. */
static void
alias_body(struct names *n, const struct name *name, uint32_t who)
{
	const classes common = CLASSES(PLACE, COUNTRY, DEMONYM, DIRECTION,
	    BODY);
	const classes generic = CLASSES(BODYHEAD, ORDINARY);
	struct passage *p = &n->passage;

	if (name->to < name->from + 2 || passage_classes(p, name->from) &
	    (common | generic))
		return;
	for (size_t i = name->from + 1; i < name->to; i++)
		if (!(passage_classes(p, i) & generic))
			return;
	alias(n, who, name->from, name->from + 1, true);
}

static void
resolve_other(struct names *n, struct name *name)
{
	struct people *people = &n->people;
	size_t len;
	const char *all = form(n, name->from, name->to, &len);
	uint32_t who = people_find(people, name->kind, all, len);

	name->who = who;
	if (who != NOBODY)
		return;
	name->who = who = people_add(people, name->kind, all, len);
	if (name->kind == NAME_BODY) {
		alias_initials(n, name, who);
		alias_body(n, name, who);
		alias_headless(n, name, who);
	}
}

/* Do several words stand for a body named before: Dakota Growers? */
static bool
is_short_body(struct names *n, const struct name *name)
{
	if (name->to == name->from + 1 || name->title < name->from)
		return false;
	/* a partner at Abbey Road; but a shop in Abbey Road */
	if (passage_classes(&n->passage, name->to - 1) & CLASS(PLACEHEAD) &&
	    !(name->from > 0 && passage_is(&n->passage, name->from - 1, "at")))
		return false;
	return people_meant(n, NAME_BODY, name->from, name->to) != NOBODY;
}

void
people_resolve(struct names *n, struct name *name)
{
	if (name->kind != NAME_BODY && is_short_body(n, name))
		name->kind = NAME_BODY;
	if (name->kind == NAME_PERSON)
		resolve_person(n, name);
	else
		resolve_other(n, name);
	people_name(&n->people, name->who, n->paragraph);
}
