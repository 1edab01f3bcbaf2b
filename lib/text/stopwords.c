/*
 * The lists are read into a vocabulary, where the value of each word is its
 * kind; an ending of general words has a hyphen before it.
 */
#include "text/stopwords.h"

#include <string.h>

#include "general.txt.h"
#include "stopwords.txt.h"

const struct data_builtin stopwords_builtin =
    DATA_BUILTIN("default", stopwords_txt);

const struct data_builtin stopwords_general =
    DATA_BUILTIN("default", general_txt);

#define ENDING_MAX 4		/* bytes */
#define STEM_MIN 3		/* bytes before it */

/* The kinds of words that are named in a file, in their order. */
static const char *const kinds[] = { "part", "adjective", "keep", "acronym" };

static void
read_file(struct vocabulary *v, const char *name,
    const struct data_builtin *builtin)
{
	struct data d;
	struct data_field f[2];
	size_t n;

	data_open(&d, name, builtin, 1);
	while ((n = data_next(&d, f, 2)) > 0) {
		if (f[0].len == 0 || f[0].len > VOCABULARY_WORD_MAX)
			data_error(&d, "a word of 1 to %d bytes is expected",
			    VOCABULARY_WORD_MAX);
		if (*f[0].s == '-' && f[0].len > 1 + ENDING_MAX)
			data_error(&d, "an ending has at most %d bytes",
			    ENDING_MAX);
		vocabulary_add(v, f[0].s, f[0].len, (unsigned short)(n < 2 ?
		    STOPWORDS_GENERAL : STOPWORDS_PART +
		    data_name(&d, f[1].s, kinds, 4,
		    "kind (part, adjective, keep or acronym)")));
	}
	data_close(&d);
}

void
stopwords_read(struct vocabulary *v, char *const *files, size_t n)
{
	*v = (struct vocabulary){ .slot = NULL };
	if (n == 0)
		read_file(v, stopwords_builtin.name, &stopwords_builtin);
	for (size_t i = 0; i < n; i++)
		read_file(v, files[i], &stopwords_builtin);
}

void
stopwords_read_general(struct vocabulary *v, const char *file)
{
	read_file(v, file, &stopwords_general);
}

enum stopwords_kind
stopwords_kind(const struct vocabulary *v, const char *s, size_t len)
{
	unsigned kind = vocabulary_find(v, s, len);
	char ending[1 + ENDING_MAX] = "-";

	for (size_t n = ENDING_MAX; kind == 0 && n > 0; n--)
		if (len >= n + STEM_MIN) {
			memcpy(ending + 1, s + len - n, n);
			kind = vocabulary_find(v, ending, n + 1);
		}
	return (enum stopwords_kind)kind;
}
