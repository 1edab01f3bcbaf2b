/*
 * gptokens - list the tokens of each record.
 *
 * text/words.h decides where a token begins and ends.  This file folds and
 * stems tokens, drops stop words, joins neighbours to n-grams, and writes them.
 */
#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <libstemmer.h>

#include "bytes/memory.h"
#include "text/abbreviations.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "text/stopwords.h"
#include "text/unicode.h"
#include "bytes/utf8.h"
#include "text/words.h"

#define NGRAM_MAX 64

enum { OPTION_ABBREVIATIONS = 256, OPTION_FOLD, OPTION_STEM,
    OPTION_TREEBANK, OPTION_UAX29, OPTION_NO_STOPWORDS, OPTION_STOPWORDS };

static const struct option_row rows[] = {
	{ 'a', "all", NULL,
	    "punctuation and symbols too; twice: white space" },
	{ OPTION_FOLD, "fold-case", NULL, "fold case" },
	{ 'j', "join", NULL, "one line a record, tokens joined by a space" },
	{ 'o', "offsets", NULL, "add the offset and length in the text" },
	{ OPTION_STEM, "stem", NULL, "stem (English); folds case" },
	{ OPTION_TREEBANK, "treebank", NULL,
	    "cut as the Penn Treebank does" },
	{ OPTION_UAX29, "uax29", NULL, "plain UAX #29, without tailoring" },
	{ OPTION_NO_STOPWORDS, "no-stopwords", NULL, "drop stop words" },
	{ 'n', "ngrams", "n", "n neighbouring tokens at a time" },
	{ OPTION_ABBREVIATIONS, "abbreviations", "file",
	    "use these abbreviations instead of the built-in ones" },
	{ OPTION_STOPWORDS, "stopwords", "file",
	    "drop these stop words instead of the built-in ones" },
	OPTION_PRINT,
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_RETIRED('b', "abbreviations", "file"),
	OPTION_RETIRED('c', "fold-case", NULL),
	OPTION_RETIRED('f', "stopwords", "file"),
	OPTION_RETIRED('s', "stem", NULL),
	OPTION_RETIRED('t', "treebank", NULL),
	OPTION_RETIRED('u', "uax29", NULL),
	OPTION_RETIRED('x', "no-stopwords", NULL),
	OPTION_END
};

static const struct program program = { "gptokens",
	"list the tokens of each record", "[file ...]", rows,
	unicode_version };

/* A token to be written, and its position in the text. */
struct token {
	struct buffer text;
	size_t start, end;
};

struct gptokens {
	struct output out;
	struct options_files stopword_files, abbreviation_files;
	struct abbreviations abbreviations;
	struct vocabulary stopwords;
	struct sb_stemmer *stemmer;	/* or NULL */
	unsigned flags;		/* enum words_flag */
	bool fold, drop, join, offsets;
	size_t n;		/* tokens of an n-gram */
	struct token ring[NGRAM_MAX];
	size_t last, held;	/* the newest in the ring; how many it has */
};

/* With `straight`, apostrophes are as word lists and the stemmer expect them. */
static void
fold(struct buffer *t, const char *s, size_t n, bool straight)
{
	uint32_t cp;
	size_t k;

	t->len = 0;
	(void)buffer_room(t, n * UNICODE_FOLD_MAX);
	for (size_t i = 0; i < n; i += k) {
		char c = s[i];

		k = 1;
		if ((unsigned char)c < 0x80u)
			t->s[t->len++] = c >= 'A' && c <= 'Z' ?
			    (char)(c + 32) : c;
		else if ((k = utf8_decode(s + i, n - i, &cp)) > 0 &&
		    cp == UTF8_INVALID)
			t->s[t->len++] = c;
		else if (straight && unicode_apostrophe(cp))
			t->s[t->len++] = '\'';
		else
			t->len += unicode_fold(cp, t->s + t->len);
	}
}

static void
stem(struct buffer *t, struct sb_stemmer *stemmer)
{
	const sb_symbol *s;

	if (t->len > INT32_MAX)
		return;
	s = sb_stemmer_stem(stemmer, (const sb_symbol *)t->s, (int)t->len);
	if (s == NULL)
		err(2, NULL);
	buffer_set(t, (const char *)s, (size_t)sb_stemmer_length(stemmer));
}

/* Make the token of a word; false if the word is to be dropped. */
static bool
make(struct gptokens *k, struct buffer *t, const struct word *word)
{
	if (k->drop && word->len <= VOCABULARY_WORD_MAX) {
		fold(t, word->s, word->len, true);
		if (stopwords_has(&k->stopwords, t->s, t->len))
			return false;
	}
	if (k->fold)
		fold(t, word->s, word->len, k->stemmer != NULL);
	else
		buffer_set(t, word->s, word->len);
	if (k->stemmer != NULL)
		stem(t, k->stemmer);
	return true;
}

static void
put_place(struct gptokens *k, size_t start, size_t end)
{
	if (!k->offsets)
		return;
	output_number(&k->out, start);
	output_byte(&k->out, '\t');
	output_number(&k->out, end - start);
	output_byte(&k->out, '\t');
}

/* Write the n-gram that ends with the newest token of the ring. */
static void
put_ngram(struct gptokens *k)
{
	size_t first = (k->last + NGRAM_MAX + 1 - k->n) % NGRAM_MAX;

	put_place(k, k->ring[first].start, k->ring[k->last].end);
	for (size_t i = 0; i < k->n; i++) {
		const struct token *t = &k->ring[(first + i) % NGRAM_MAX];

		if (i > 0)
			output_byte(&k->out, k->join ? '_' : ' ');
		output_write(&k->out, t->text.s, t->text.len);
	}
}

/*
 * Add a word to the ring; true if an n-gram ends with it.  Only white space may
 * separate the words of an n-gram, not punctuation or stop words.
 */
static bool
add_word(struct gptokens *k, const struct record *r, const struct word *word)
{
	struct token *t;

	if (!word->spaced)
		k->held = 0;
	k->last = (k->last + 1) % NGRAM_MAX;
	t = &k->ring[k->last];
	if (!make(k, &t->text, word)) {
		k->held = 0;
		return false;
	}
	t->start = (size_t)(word->s - r->text);
	t->end = t->start + word->len;
	return ++k->held >= k->n;
}

/* Write tokens that are stemmed, joined to n-grams, or not stop words. */
static void
put_changed(struct gptokens *k, const struct record *r, struct words *w)
{
	struct word word;
	bool any = false;

	k->held = 0;
	if (k->join)
		output_write(&k->out, r->key, r->key_len);
	while (words_next(w, &word)) {
		if (!add_word(k, r, &word))
			continue;
		if (!k->join)
			output_write(&k->out, r->key, r->key_len);
		else if (any)
			output_byte(&k->out, ' ');
		put_ngram(k);
		any = true;
		if (!k->join)
			output_byte(&k->out, '\n');
	}
	if (k->join)
		output_byte(&k->out, '\n');
}

/*
 * Write the len bytes at s.  Most words and keys are short, and a copy of fixed
 * size is a single instruction, so whole pieces are copied; the bytes after a
 * record are readable (record.h).
 */
#define PIECE 16

static inline void
put(struct output *out, const char *s, size_t len)
{
	char *p = output_reserve(out, len + PIECE);

	for (size_t i = 0; i < len; i += PIECE)
		memcpy(p + i, s + i, PIECE);
	out->len += len;
}

static void
put_word(struct gptokens *k, const struct word *word, char after)
{
	struct buffer *t = &k->ring[0].text;

	if (k->fold) {
		fold(t, word->s, word->len, false);
		output_write(&k->out, t->s, t->len);
	} else
		put(&k->out, word->s, word->len);
	output_byte(&k->out, after);
}

/* Write a run: nine words out of ten.  May read past the text (record.h). */
static void
put_run(struct gptokens *k, const struct words *w, const struct word_run *run,
    char after)
{
	struct buffer *folded = &k->ring[0].text;
	char *to = output_reserve(&k->out, PLACES_ROOM(run->blocks));
	size_t len = places_copy(to, run->s, run->starts, run->ends,
	    run->blocks, after);

	if (k->fold && w->wide) {
		fold(folded, to, len, false);
		output_write(&k->out, folded->s, folded->len);
		return;
	}
	for (size_t i = 0; k->fold && i < len; i++)
		to[i] = (char)(to[i] + (to[i] >= 'A' && to[i] <= 'Z' ?
		    32 : 0));
	k->out.len += len;
}

/*
 * Write the tokens, folded if asked for, each followed by the byte `after`;
 * false if there are none.
 */
static bool
put_all(struct gptokens *k, struct words *w, char after)
{
	struct word_run run;
	struct word word;
	bool any = false;

	for (;; any = true) {
		if (words_run(w, &run))
			put_run(k, w, &run, after);
		else if (words_next_by_rules(w, &word))
			put_word(k, &word, after);
		else
			return any;
	}
}

/* Write tokens, folded if asked for, with their keys and positions. */
static void
put_lines(struct gptokens *k, const struct record *r, struct words *w)
{
	struct word word;

	while (words_next(w, &word)) {
		size_t start = (size_t)(word.s - r->text);

		put(&k->out, r->key, r->key_len);
		put_place(k, start, start + word.len);
		put_word(k, &word, '\n');
	}
}

static void
put_record(struct gptokens *k, const struct record *r)
{
	struct words w;

	words_begin(&w, r->text, r->text_len, k->flags);
	w.abbreviations = &k->abbreviations;
	if (k->stemmer != NULL || k->drop || k->n > 1)
		put_changed(k, r, &w);
	else if (k->join) {
		output_write(&k->out, r->key, r->key_len);
		if (put_all(k, &w, ' '))
			k->out.len--;
		output_byte(&k->out, '\n');
	} else if (r->key_len == 0 && !k->offsets)
		put_all(k, &w, '\n');
	else
		put_lines(k, r, &w);
}

static void
set_option(struct gptokens *k, int letter)
{
	switch (letter) {
	case OPTION_ABBREVIATIONS:
		options_file(&program, letter, &k->abbreviation_files);
		break;
	case OPTION_FOLD: k->fold = true; break;
	case OPTION_STOPWORDS:
		options_file(&program, letter, &k->stopword_files);
		break;
	case 'j': k->join = true; break;
	case 'n':
		k->n = (size_t)options_number(&program, letter, 1, NGRAM_MAX);
		break;
	case 'o': k->offsets = true; break;
	case 'P':
		data_print(&stopwords_builtin);
	case OPTION_STEM:
		k->fold = true;
		if (k->stemmer == NULL && (k->stemmer =
		    sb_stemmer_new("english", "UTF_8")) == NULL)
			errx(2, "libstemmer has no English stemmer");
		break;
	case OPTION_NO_STOPWORDS: k->drop = true; break;
	case 'a':
		k->flags |= k->flags & WORDS_ALL ? WORDS_SPACE : WORDS_ALL;
		break;
	case OPTION_TREEBANK: k->flags |= WORDS_UNITS; break;
	case OPTION_UAX29: k->flags |= WORDS_UAX29; break;
	}
}

int
main(int argc, char **argv)
{
	static struct gptokens k = { .n = 1 };
	struct records in;
	struct record r;
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		set_option(&k, c);
	if (k.join && k.offsets)
		options_error(&program, "-j cannot be combined with -o");
	if (k.drop || k.stopword_files.n > 0)
		stopwords_read(&k.stopwords, k.stopword_files.name,
		    k.stopword_files.n);
	abbreviations_read(&k.abbreviations, k.abbreviation_files.name,
	    k.abbreviation_files.n);
	record_start(&in, argc, argv, &k.out);
	while (record_next(&in, &r))
		put_record(&k, &r);
	return record_close(&in);
}
