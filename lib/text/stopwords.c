/* The lists are read into a vocabulary, where each word has the value 1. */
#include "text/stopwords.h"

#include "general.txt.h"
#include "stopwords.txt.h"

const struct data_builtin stopwords_builtin =
    DATA_BUILTIN("default", stopwords_txt);

const struct data_builtin stopwords_general =
    DATA_BUILTIN("default", general_txt);

static void
read_file(struct vocabulary *v, const char *name,
    const struct data_builtin *builtin)
{
	struct data d;
	struct data_field f;

	data_open(&d, name, builtin, 1);
	while (data_next(&d, &f, 1) > 0) {
		if (f.len == 0 || f.len > VOCABULARY_WORD_MAX)
			data_error(&d, "a word of 1 to %d bytes is expected",
			    VOCABULARY_WORD_MAX);
		vocabulary_add(v, f.s, f.len, 1);
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
