/*
 * An expression is read twice: for its required strings, and for the bytes it
 * can end with.
 */
#include "page/needs.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "bytes/memory.h"

/* Does one string begin with another, and begin a word if that does? */
static bool
begins(const struct required_string *l, const struct required_string *with)
{
	return with->len <= l->len && memcmp(l->s, with->s, with->len) == 0 &&
	    (l->word || !with->word);
}

/*
 * Drop each string that begins with another, or equals one before it: wherever
 * it stands, the other does, too.  Returns how many are left.
 */
static size_t
drop_longer(struct required_string *string, size_t n)
{
	size_t left = 0;

	for (size_t i = 0; i < n; i++) {
		bool longer = false;

		for (size_t k = 0; k < n && !longer; k++)
			longer = k != i && begins(&string[i], &string[k]) &&
			    (string[k].len < string[i].len || k < i);
		if (!longer)
			string[left++] = string[i];
	}
	return left;
}

void
needs_read(struct needs *needs, const char *expression, size_t n, bool number)
{
	struct required found;
	struct required_string *string;

	required_strings(&found, expression, n, number);
	string = memory_resize(NULL, found.n + 1, sizeof(*string));
	memcpy(string, found.string, found.n * sizeof(*string));
	found.n = drop_longer(string, found.n);
	*needs = (struct needs){ .place = found.place, .string = string,
	    .n = found.n, .seen = found.seen };
	endings_read(&needs->endings, expression, n);
}

bool
needs_telling(const struct needs *needs, bool line)
{
	if (needs->place != REQUIRED_INSIDE ||
	    (!line && endings_known(&needs->endings)))
		return false;
	for (size_t i = 0; i < needs->n; i++) {
		const struct required_string *l = &needs->string[i];
		bool word = line && l->word && *l->s != ' ' &&
		    !ispunct((unsigned char)*l->s);

		if (l->len < (word ? NEEDS_WORD : NEEDS_LITERAL))
			return false;
	}
	return needs->n > 0;
}

static void
write_string(const struct required_string *l, FILE *out)
{
	fprintf(out, "{ { ");
	for (size_t i = 0; i < l->len; i++)
		fprintf(out, "%d,", l->s[i]);
	fprintf(out, " }, %u, %d },\n", l->len, l->word);
}

void
needs_write(const struct needs *needs, FILE *out)
{
	fprintf(out, "{ %d, (const struct required_string[]){\n", needs->place);
	for (size_t i = 0; i < needs->n; i++)
		write_string(&needs->string[i], out);
	fprintf(out, "{ { 0 }, 0, 0 } }, %zu, %u, { {\n", needs->n, needs->seen);
	for (size_t i = 0; i < 4; i++)
		fprintf(out, "UINT64_C(%" PRIu64 "),", needs->endings.bits[i]);
	fprintf(out, " } } }");
}
