/*
 * Each variant is a phrase whose id is the number of its canonical name.
 */
#include "glossary.h"

#include <err.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "glossary.tsv.h"
#include "terms/forms.h"
#include "terms/normal.h"
#include "text/stopwords.h"

const struct data_builtin glossary_builtin =
    DATA_BUILTIN("default", glossary_tsv);

/*
 * The number of a name, apart from those that gpnames found; a new one is its own
 * variant, for headings, too.
 */
static uint32_t
add_name(struct glossary *g, const char *s, size_t len)
{
	uint64_t hash = hash_bytes(s, len, 0);
	uint32_t n = (uint32_t)g->names;

	TABLE_EACH(i, &g->by_name, hash)
		if (i >= g->found && g->name[i].len == len &&
		    memcmp(glossary_name(g, i), s, len) == 0)
			return i;
	if (g->letters.len + len > UINT32_MAX)
		errx(2, "the names of the glossary are too long");
	MEMORY_ZERO_ROOM(g->name, g->names_size, ++g->names);
	g->name[n].at = (uint32_t)g->letters.len;
	g->name[n].len = (uint32_t)len;
	buffer_add(&g->letters, s, len);
	memset(buffer_room(&g->letters, BRIEF_MAX), 0, BRIEF_MAX);
	g->letters.len += BRIEF_MAX;
	table_add(&g->by_name, hash, n);
	(void)phrases_add(g->phrases, s, len, n);
	return n;
}

static bool
has_control(const struct data_field *f)
{
	for (size_t i = 0; i < f->len; i++)
		if ((unsigned char)f->s[i] < ' ')
			return true;
	return false;
}

/* Does the variant begin with the name of an owner, as "BMA's" is one? */
static bool
names_owner(const struct data_field *variant)
{
	const char *space = memchr(variant->s, ' ', variant->len);

	return space != NULL && space - variant->s > 2 &&
	    *variant->s >= 'A' && *variant->s <= 'Z' &&
	    memcmp(space - 2, "'s", 2) == 0;
}

/* Does it ask for a capital with a small letter after it? */
static bool
is_proper(const struct data_field *variant)
{
	for (size_t i = 0; i + 1 < variant->len; i++)
		if (variant->s[i] >= 'A' && variant->s[i] <= 'Z' &&
		    variant->s[i + 1] >= 'a' && variant->s[i + 1] <= 'z' &&
		    variant->s[i + 1] != 's')	/* GPs */
			return true;
	return false;
}

void
glossary_read(struct glossary *g, const char *file)
{
	struct data d;
	struct data_field f[2];
	const char *why;
	size_t fields;
	uint32_t id;

	data_open(&d, file, &glossary_builtin, 1);
	while ((fields = data_next(&d, f, 2)) > 0) {
		if (fields != 2 || f[0].len == 0 || f[1].len == 0 ||
		    memchr(f[1].s, '\t', f[1].len))
			data_error(&d, "expected canonical TAB variant");
		if (has_control(&f[0]))
			data_error(&d, "a control character in a name");
		id = add_name(g, f[0].s, f[0].len);
		why = phrases_add(g->phrases, f[1].s, f[1].len, id);
		if (why != NULL)
			data_error(&d, "%s: %s", f[1].s, why);
		g->name[id].owned |= names_owner(&f[1]);
		g->name[id].proper |= is_proper(&f[1]);
	}
	data_close(&d);
}

#define NAME_FIELDS 64		/* keys, and what gpnames adds */

/* The field of a row of n that has the kind of the name, or n. */
static size_t
kind_at(const struct data_field *f, size_t n)
{
	static const char *const kinds[] = { "person", "body", "place" };

	for (size_t i = n - 1; i-- > 0;)
		for (size_t k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++)
			if (strcmp(f[i].s, kinds[k]) == 0)
				return i;
	return n;
}

/*
 * The name in a row, whose kind is in field `kind`: `name kind count', or with -l
 * `kind name text', where the text is the name as it was written and -o puts two
 * numbers before it.
 */
static const struct data_field *
name_of(const struct data *d, const struct data_field *f, size_t n, size_t kind)
{
	if (kind + 2 < n)
		return &f[n - 1];
	if (kind + 2 > n || kind == 0)
		data_error(d, "expected a row of gpnames: name, kind, count");
	return &f[kind - 1];
}

/* Is it one word that is a stop word but for its capital: Will, Mr? */
static bool
is_stopword(const struct vocabulary *stopwords, const struct data_field *name)
{
	char folded[NORMAL_ROOM(VOCABULARY_WORD_MAX)];

	return name->len <= VOCABULARY_WORD_MAX &&
	    stopwords_has(stopwords, folded,
	    normal_fold(name->s, name->len, folded));
}

void
glossary_read_names(struct glossary *g, const char *file,
    const struct vocabulary *stopwords)
{
	struct data d;
	struct data_field f[NAME_FIELDS];
	size_t fields;

	data_open(&d, file, NULL, 0);
	while ((fields = data_next(&d, f, NAME_FIELDS)) > 0) {
		size_t kind = kind_at(f, fields);
		const struct data_field *name = name_of(&d, f, fields, kind);
		uint32_t id;

		if (name->len == 0 || is_stopword(stopwords, name))
			continue;
		id = add_name(g, name->s, name->len);
		g->name[id].proper |= is_proper(name);
		g->name[id].person |= strcmp(f[kind].s, "person") == 0;
	}
	data_close(&d);
}

void
glossary_image(struct glossary *g, struct image *m)
{
	IMAGE_ARRAY(m, g->letters.s, g->letters.len);
	IMAGE_ARRAY(m, g->name, g->names);
	phrases_image(g->phrases, m);
}
