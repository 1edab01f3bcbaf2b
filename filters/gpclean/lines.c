#include "lines.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lines.weights.h"
#include "shape.h"
#include "text/stopwords.h"
#include "text/unicode.h"
#include "bytes/utf8.h"
#include "bytes/vector.h"

const struct data_builtin lines_builtin =
    DATA_BUILTIN("default", lines_weights);

const char *const line_classes[LINE_CLASSES] = { "line", "prose",
    "late" };

const char *const line_measures[MEASURES] = { "words", "small", "capitals",
    "digits", "signs", "end", "start", "furniture", "function", "seen",
    "dirt", "after", "gap", "intro", "before", "dropped", "ahead",
    "size", "behind", "alike", "text" };

/* What a word of the vocabulary is, as bits. */
enum { WORD_FUNCTION = 1, WORD_FURNITURE = 2 };

#define WEIGHT_MAX 100
#define MARK_MAX 4		/* "viii" and such, before an item of a list */
#define LINK_WORDS 3		/* of the longest link, */
#define PHRASE_WORDS 8		/* and the longest phrase */

static size_t
find_name(const struct data *d, const char *const *names, size_t n,
    const char *s)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(names[i], s) == 0)
			return i;
	data_error(d, "%s: no such class or measure", s);
}

static int
hundredths(const struct data *d, const char *s)
{
	char *end;
	double x = strtod(s, &end);

	if (*end != '\0' || end == s || !(fabs(x) <= WEIGHT_MAX))
		data_error(d, "%s: not a weight", s);
	return (int)lround(100 * x);
}

/* A row of weights; those of higher numbers are replaced by later rows. */
static void
add_weight(struct lines *l, const struct data *d, const struct data_field *f)
{
	size_t class = find_name(d, line_classes, LINE_CLASSES, f[0].s);
	size_t measure = find_name(d, line_measures, MEASURES, f[1].s);
	int weight = hundredths(d, f[3].s);
	char *end;
	long from = strtol(f[2].s, &end, 10);

	if (*end != '\0' || end == f[2].s || from < 0 || from > 255)
		data_error(d, "%s: not a number from 0 to 255", f[2].s);
	for (long i = from; i < 256; i++)
		l->weight[class][measure][i] = weight;
}

/* A word may be of furniture and of grammar, as "more" is. */
static void
add_furniture(struct lines *l, const char *s, size_t n)
{
	vocabulary_add(&l->words, s, n, (unsigned short)(WORD_FURNITURE |
	    vocabulary_find(&l->words, s, n)));
}

static void
add_row(struct lines *l, const struct data *d, const struct data_field *f,
    size_t n)
{
	if (n == 4)
		add_weight(l, d, f);
	else if (n == 2 && strcmp(f[0].s, "doubt") == 0)
		l->doubt = hundredths(d, f[1].s);
	else if (n == 2 && strcmp(f[0].s, "furniture") == 0 &&
	    f[1].len > 0 && f[1].len <= VOCABULARY_WORD_MAX)
		add_furniture(l, f[1].s, f[1].len);
	else
		data_error(d, "expected class, measure, from and weight, or "
		    "\"doubt\" and a score, or \"furniture\" and a word");
}

/* Characters that menus, prices, addresses and labels are full of. */
static bool
is_sign(uint32_t c)
{
	return c == '|' || c == '/' || c == '@' || c == '#' || c == '$' ||
	    c == '*' || c == '+' || c == '=' || c == '_' || c == '<' ||
	    c == '>' || c == 0xa9 || c == 0xb7 || c == 0xbb || c == 0xab ||
	    c == 0x2022 || unicode_record(c)->category == GC_So ||
	    (c >= 0x2190 && c < 0x2600);
}

enum { IS_LETTER = 1, IS_CAPITAL = 2, IS_DIGIT = 4, IS_SIGN = 8 };

static unsigned char
is_what(uint32_t c)
{
	return (unsigned char)((unicode_letter(c) ? IS_LETTER : 0) |
	    (unicode_upper(c) ? IS_CAPITAL : 0) |
	    (unicode_digit(c) ? IS_DIGIT : 0) | (is_sign(c) ? IS_SIGN : 0));
}

void
lines_open(struct lines *l, const char *name)
{
	struct data d;
	struct data_field f[4];
	size_t n;

	*l = (struct lines){ .doubt = 0 };
	stopwords_read(&l->words, NULL, 0);
	for (uint32_t c = 0; c < sizeof(l->ascii); c++)
		l->ascii[c] = is_what(c);
	data_open(&d, name, &lines_builtin, 1);
	while ((n = data_next(&d, f, 4)) > 0)
		add_row(l, &d, f, n);
	data_close(&d);
}

enum edge { EDGE_OTHER, EDGE_LOWER, EDGE_UPPER, EDGE_DIGIT, EDGE_STOP,
    EDGE_BANG, EDGE_ASK, EDGE_COLON, EDGE_SEMICOLON, EDGE_COMMA, EDGE_DOTS,
    EDGE_QUOTE, EDGE_BRACKET, EDGE_DASH };

static enum edge
edge_of(uint32_t c)
{
	enum unicode_category gc = unicode_record(c)->category;

	switch (c) {
	case '.': case 0x3002: case 0x964: case 0x6d4: return EDGE_STOP;
	case '!': case 0xff01: return EDGE_BANG;
	case '?': case 0xff1f: case 0x61f: return EDGE_ASK;
	case ':': case 0xff1a: return EDGE_COLON;
	case ';': return EDGE_SEMICOLON;
	case ',': return EDGE_COMMA;
	case 0x2026: return EDGE_DOTS;
	case '"': case '\'': return EDGE_QUOTE;
	default: break;
	}
	if (gc == GC_Pi || gc == GC_Pf)
		return EDGE_QUOTE;
	if (gc == GC_Ps || gc == GC_Pe)
		return EDGE_BRACKET;
	if (gc == GC_Pd || c == 0x2022)
		return EDGE_DASH;
	return unicode_upper(c) ? EDGE_UPPER : unicode_letter(c) ? EDGE_LOWER :
	    unicode_number(c) ? EDGE_DIGIT : EDGE_OTHER;
}

/* The last character; within quotes or brackets, the mark before them. */
static enum edge
end_of(const char *s, size_t n)
{
	uint32_t c;
	size_t len = utf8_decode_back(s, n, &c);
	enum edge last = edge_of(c), before;

	if (last == EDGE_STOP && n > 2 && s[n - 2] == '.')
		return EDGE_DOTS;
	if ((last != EDGE_QUOTE && last != EDGE_BRACKET) || len == n)
		return last;
	(void)utf8_decode_back(s, n - len, &c);
	before = edge_of(c);
	return before >= EDGE_STOP && before <= EDGE_DOTS ? before : last;
}

#define WIDE_LETTERS 0x2e80

struct counts {
	unsigned words, small, furniture, function;
	unsigned characters, letters, wide, capitals, digits, signs;
};

/* One of the marks?  Letters, as most are, need no look. */
static bool
is_mark(char c, const char *marks)
{
	char small = (char)(c | 0x20);

	return !(small >= 'a' && small <= 'z') && strchr(marks, c) != NULL;
}

/* Take the marks around a word away. */
static void
strip(const char **s, size_t *n)
{
	for (; *n > 0 && is_mark((*s)[*n - 1], ",.;:!?()[]\"'"); --*n)
		;
	for (; *n > 0 && is_mark(**s, "([\"'"); --*n)
		++*s;
}

static char
fold(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

/* A word folded as those of the vocabulary are. */
static size_t
fold_word(char word[VOCABULARY_WORD_MAX], const char *s, size_t n)
{
	size_t len = 0;

	for (size_t i = 0, k; i < n && len < VOCABULARY_WORD_MAX; i += k) {
		bool curly = s[i] == '\xe2' && n - i >= 3 &&
		    memcmp(s + i, "\u2019", 3) == 0;

		k = curly ? 3 : 1;
		word[len++] = curly ? '\'' : fold(s[i]);
	}
	return len;
}

/* A word without the marks around it is looked up. */
static void
count_word(const struct lines *l, struct counts *c, const char *s, size_t n)
{
	char word[VOCABULARY_WORD_MAX];
	size_t len;
	uint32_t first;
	unsigned is;

	strip(&s, &n);
	len = fold_word(word, s, n);
	c->words++;
	is = vocabulary_find(&l->words, word, len);
	c->furniture += (is & WORD_FURNITURE) != 0;
	c->function += (is & WORD_FUNCTION) != 0;
	if (n > 0 && *s >= 'a' && *s <= 'z')
		c->small++;
	else if (utf8_decode(s, n, &first) > 0)
		c->small += unicode_letter(first) && !unicode_upper(first);
}

/* Of ASCII characters, 16 at a time: a byte of each counts its place. */
struct sums {
	vector letters, capitals, digits, signs;
};

#define MEASURED_BYTES 600	/* of a line; the rest is like it */
_Static_assert(MEASURED_BYTES / VECTOR_BYTES < 256, "a byte counts too few");

static bool
is_ascii(const char *s)
{
	return vector_bits(vector_within(vector_load(s), '\x80', '\xff')) == 0;
}

/* The same signs as is_sign() has. */
static void
add_block(struct sums *sum, const char *s)
{
	vector v = vector_load(s);

	sum->letters -= vector_within(v | 0x20, 'a', 'z');
	sum->capitals -= vector_within(v, 'A', 'Z');
	sum->digits -= vector_within(v, '0', '9');
	sum->signs -= vector_within(v, '#', '$') | vector_within(v, '*', '+') |
	    vector_within(v, '<', '>') | vector_is(v, '/') |
	    vector_is(v, '@') | vector_is(v, '_') | vector_is(v, '|');
}

static unsigned
total(vector sum)
{
	unsigned n = 0;

	for (size_t i = 0; i < VECTOR_BYTES; i++)
		n += sum[i];
	return n;
}

static void
count_character(const struct lines *l, struct counts *c, uint32_t cp)
{
	unsigned char is = cp < sizeof(l->ascii) ? l->ascii[cp] : is_what(cp);

	c->characters++;
	c->letters += (is & IS_LETTER) != 0;
	c->wide += (is & IS_LETTER) != 0 && cp >= WIDE_LETTERS;
	c->capitals += (is & IS_CAPITAL) != 0;
	c->digits += (is & IS_DIGIT) != 0;
	c->signs += (is & IS_SIGN) != 0;
}

static void
count_characters(const struct lines *l, struct counts *c, const char *s,
    size_t n)
{
	struct sums sum = { .letters = { 0 } };
	uint32_t cp;

	for (size_t i = 0; i < n;) {
		if (n - i >= VECTOR_BYTES && is_ascii(s + i)) {
			add_block(&sum, s + i);
			c->characters += VECTOR_BYTES;
			i += VECTOR_BYTES;
		} else {
			i += utf8_decode(s + i, n - i, &cp);
			count_character(l, c, cp);
		}
	}
	c->letters += total(sum.letters);
	c->capitals += total(sum.capitals);
	c->digits += total(sum.digits);
	c->signs += total(sum.signs);
}

static void
count(const struct lines *l, struct counts *c, const char *s, size_t n)
{
	for (size_t i = 0, end; i < n; i = end + 1) {
		const char *space = memchr(s + i, ' ', n - i);

		end = space == NULL ? n : (size_t)(space - s);
		count_word(l, c, s + i, end - i);
	}
	count_characters(l, c, s, n);
	/* Chinese and Japanese: words of two characters, no spaces. */
	c->words += c->wide / 2;
	c->small += c->wide / 2;
}

static uint8_t
percent(unsigned part, unsigned whole)
{
	return (uint8_t)(whole == 0 ? 0 : 100 * part / whole);
}

static uint8_t
at_most(unsigned n, unsigned max)
{
	return (uint8_t)(n < max ? n : max);
}

enum line_kind
lines_kind(const char *s, size_t n)
{
	enum edge end = end_of(s, n);
	size_t words;

	if (end == EDGE_COLON)
		return KIND_COLON;
	if (end >= EDGE_STOP && end <= EDGE_ASK)
		return KIND_CLOSED;
	words = shape_words(s, n, PHRASE_WORDS + 1);
	return words <= LINK_WORDS ? KIND_LINK : words <= PHRASE_WORDS ?
	    KIND_PHRASE : KIND_HEADLINE;
}

bool
lines_listed(const char *s, size_t n)
{
	size_t open = n > 0 && *s == '(', i = open;
	uint32_t c;

	if (n > 0 && utf8_decode(s, n, &c) < n && s[utf8_decode(s, n, &c)] ==
	    ' ' && (edge_of(c) == EDGE_DASH || edge_of(c) == EDGE_OTHER))
		return true;
	while (i < n && i < open + MARK_MAX && (((s[i] | 0x20) >= 'a' &&
	    (s[i] | 0x20) <= 'z') || (s[i] >= '0' && s[i] <= '9')))
		i++;
	return i > open && i < n && (s[i] == ')' || (!open && s[i] == '.'));
}

#define WORDS_MAX 60

void
lines_measure(const struct lines *l, struct measured *line, const char *s,
    size_t n)
{
	struct counts c = { 0 };
	uint8_t *m = line->measure;
	uint32_t first;

	(void)utf8_decode(s, n, &first);
	count(l, &c, s, n < MEASURED_BYTES ? n : MEASURED_BYTES);
	m[WORDS] = at_most(c.words, WORDS_MAX);
	m[SMALL] = percent(c.small, c.words);
	m[CAPITALS] = percent(c.capitals, c.letters);
	m[DIGITS] = percent(c.digits, c.characters);
	m[SIGNS] = at_most(c.signs, 255);
	m[END] = (uint8_t)end_of(s, n);
	m[START] = (uint8_t)edge_of(first);
	m[FURNITURE] = at_most(c.furniture, 255);
	m[FUNCTION] = percent(c.function, c.words);
}

void
lines_judge(const struct lines *l, enum line_class class, struct judgement *j)
{
	j->made = true;
	j->class = class;
	j->score = 0;
	for (size_t i = 0; i < MEASURES; i++)
		j->score += l->weight[class][i][j->measure[i]];
}

void
lines_close(struct lines *l)
{
	vocabulary_free(&l->words);
}
