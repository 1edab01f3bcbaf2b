/*
 * ASCII is copied as it is, all else is folded.  Words of up to sixteen bytes are
 * hashed several at a time, with the blocks; what is left is done here.
 */
#include "fold.h"

#include <ctype.h>
#include <string.h>

#include "bytes/brief.h"
#include "bytes/classes.h"
#include "bytes/memory.h"
#include "text/unicode.h"
#include "bytes/utf8.h"

uint64_t
fold_hash(const char *s, size_t n)
{
	uint64_t h = 0;

	for (;; s += BRIEF_MAX, n -= BRIEF_MAX) {
		char low[BRIEF_MAX] = { 0 };
		size_t len = n < BRIEF_MAX ? n : BRIEF_MAX;

		for (size_t i = 0; i < len; i++)
			low[i] = fold_lower(s[i]);
		h = block_hash(h, brief_text(low, len, 0));
		if (n <= BRIEF_MAX)
			return h;
	}
}

/* Make room for n words and FOLD_SLACK more that may be overwritten. */
static void
reserve_words(struct fold *f, size_t n)
{
	if (f->words_max >= n)
		return;
	f->words_max = n + n / 2;
	f->word = f->all.word = memory_resize(f->word,
	    f->words_max + FOLD_SLACK, sizeof(*f->word));
	f->hash = f->all.hash = memory_resize(f->hash,
	    f->words_max + FOLD_SLACK, sizeof(*f->hash));
	f->all.odd = memory_resize(f->all.odd,
	    f->words_max + FOLD_SLACK, sizeof(*f->all.odd));
	f->capitals = memory_resize(f->capitals, f->words_max + FOLD_SLACK,
	    sizeof(*f->capitals));
}

static void
reserve_text(struct fold *f, size_t n)
{
	if (f->size >= n + FOLD_SLACK)
		return;
	f->size = n + n / 2 + FOLD_SLACK;
	f->text = memory_resize(f->text, f->size, 1);
	f->all.low = memory_resize(f->all.low, f->size, 1);
	f->all.block = memory_resize(f->all.block, f->size / BLOCK + 1,
	    sizeof(*f->all.block));
}

/* The ASCII sign for a code point that is not a letter; 0 for a symbol. */
static char
plain(uint32_t cp)
{
	switch (cp) {
	case 0x2019: case 0x02bc: case 0xff07:
		return '\'';
	case 0x2018: case 0x201a: case 0x201b:
	case 0x201c: case 0x201d: case 0x201e: case 0xab: case 0xbb:
		return '"';
	case 0x2010: case 0x2011:
		return '-';
	case 0x2012: case 0x2013: case 0x2014: case 0x2015:
		return ';';
	default:
		return unicode_symbol(cp) ? 0 : ' ';
	}
}

/* Is it a joiner or an emoji modifier, to be left out? */
static bool
joins(uint32_t cp)
{
	return (cp >= 0x200b && cp <= 0x200d) || cp == 0xfe0e ||
	    cp == 0xfe0f || (cp >= 0x1f3fb && cp <= 0x1f3ff);
}

/* Append the folded form of the unit at s; returns the bytes read. */
static size_t
fold_unit(struct fold *f, const char *s, size_t n)
{
	uint32_t cp;
	size_t len = utf8_decode(s, n, &cp);

	if (joins(cp))
		return len;
	if (unicode_letter(cp) || unicode_mark(cp) || unicode_number(cp)) {
		f->len += unicode_fold(cp, f->text + f->len);
	} else if (plain(cp) != 0) {
		f->text[f->len++] = plain(cp);
	} else {
		f->text[f->len++] = ' ';
		f->len += utf8_encode(cp, f->text + f->len);
		f->text[f->len++] = ' ';
	}
	return len;
}

static void
append(struct fold *f, const char *s, size_t n)
{
	memcpy(f->text + f->len, s, n);
	f->len += n;
}

void
fold_clear(struct fold *f)
{
	f->len = 0;
}

void
fold_add(struct fold *f, const char *s, size_t n)
{
	size_t ascii = utf8_ascii(s, n);

	/* A unit of two bytes may fold to three of three. */
	reserve_text(f, f->len + ascii + 5 * (n - ascii) + 8);
	append(f, "\n\n\n", 3);
	append(f, s, ascii);
	for (size_t i = ascii; i < n; i += ascii) {
		i += fold_unit(f, s + i, n - i);
		ascii = utf8_ascii(s + i, n - i);
		append(f, s + i, ascii);
	}
}

/*
 * The word ends at an apostrophe: include "'t", or skip a short ending.
 * "don't" gets the hash of "dont", since both are in use.  Returns whether the
 * letters after the apostrophe are not a word of their own.
 */
static bool
apostrophe(const char *text, struct span *word, uint64_t *hash)
{
	const char *s = text + word->end;
	uint32_t n = 1, len = word->end - word->start;
	char joined[17];

	while ((fold_alphanumeric(s[n]) || (s[n] & 0x80) != 0) && n < 4)
		n++;
	if (n == 1 || n > 3 || len > 16 || len == 1)
		return false;
	if ((s[-1] | 0x20) == 'n' && (s[1] | 0x20) == 't' && n == 2) {
		memcpy(joined, text + word->start, len);
		joined[len] = 't';
		*hash = fold_hash(joined, len + 1);
		word->end += 2;
	}
	return true;
}

/* Move the words from `from` on, up to `end`, to the end of those kept. */
static void
keep_words(struct fold *f, size_t from, size_t end)
{
	if (f->n != from) {
		memmove(f->word + f->n, f->word + from,
		    (end - from) * sizeof(*f->word));
		memmove(f->hash + f->n, f->hash + from,
		    (end - from) * sizeof(*f->hash));
	}
	f->n += end - from;
}

/*
 * Hash the long words, drop those that belong to the word before, and make any
 * figure with a per cent sign the same word.
 */
static void
mend_words(struct fold *f)
{
	const uint64_t percent = fold_hash("%", 1);
	size_t from = 0;

	f->n = 0;
	for (size_t k = 0; k < f->all.odds; k++) {
		size_t i = f->all.odd[k];
		struct span *w = &f->word[i];

		if (i < from)
			continue;
		if (w->end - w->start > BRIEF_MAX)
			f->hash[i] = fold_hash(f->all.low + w->start,
			    w->end - w->start);
		if (f->text[w->end] == '%' &&
		    isdigit((unsigned char)f->text[w->end - 1])) {
			f->hash[i] = percent;
			w->end++;
		}
		if (f->text[w->end] != '\'' ||
		    !apostrophe(f->text, w, &f->hash[i]))
			continue;
		keep_words(f, from, i + 1);
		from = i + 2;
	}
	keep_words(f, from, f->all.words);
	memset(f->hash + f->n, 0, FOLD_EMPTY * sizeof(*f->hash));
}

/* Does a quotation end here: is it a quote, or an apostrophe after a word? */
static bool
quote_ends(const char *s)
{
	return *s == '"' || (*s == '\'' && !fold_alphanumeric(s[1]));
}

/*
 * The length of a quotation of a word or two that begins with the quote at s, or
 * 0 for another.
 */
static size_t
quoted(const char *s)
{
	size_t spaces = 0;

	for (size_t n = 1;; n++) {
		unsigned ends = block_ends[(unsigned char)s[n]];

		if (ends == 0)
			continue;
		if (quote_ends(s + n))
			return n > 1 ? n : 0;
		if ((ends & (END_COMMA | END_STOP | END_CLAUSE)) != 0 ||
		    s[n] == '\0' || n == 1 || (s[n] == ' ' && ++spaces > 1))
			return 0;
	}
}

#define ASIDE_MAX 16		/* bytes of a figure between parentheses */

/* Likewise of a figure between parentheses: (4.1%), (29 per cent); or 0. */
static size_t
aside(const char *s)
{
	size_t n = 1;

	if (!isdigit((unsigned char)s[1]))
		return 0;
	while (n < ASIDE_MAX &&
	    (fold_alphanumeric(s[n]) || memchr(" .,%", s[n], 4) != NULL))
		n++;
	return s[n] == ')' ? n : 0;
}

/*
 * Remove such marks: what they enclose is said like the rest of its clause ("not
 * 'safe'", "surgery 'to close'", "83 (4.1%) fewer").
 */
static void
remove_marks(char *text, size_t len)
{
	static const struct block64_set marks = {	/* " ' ( */
	    .low = { [2] = 1, [7] = 1, [8] = 1 }, .high = { [2] = 1 } };
	const char *past = text;

	for (size_t i = 0; i < len; i += BLOCK)
		for (uint64_t m = classes_members(text + i, &marks); m != 0;
		    m &= m - 1) {
			char *s = text + i + block64_lowest(m);
			size_t n = 0;

			if (s < past)
				continue;
			if (*s == '(')
				n = aside(s);
			else if ((*s == '"' || *s == '\'') &&
			    block_ends[(unsigned char)s[-1]] != 0)
				n = quoted(s);
			if (n > 0)
				s[0] = s[n] = ' ';
			past = s + n + 1;
		}
}

void
fold_words(struct fold *f, const struct symbol_bytes *symbols)
{
	append(f, "\n", 1);
	reserve_words(f, f->len / 2 + 1);
	memset(f->text + f->len, 0, FOLD_SLACK);
	remove_marks(f->text, f->len);
	blocks_read(&f->all, f->text, f->len, symbols);
	mend_words(f);
}

/* Python's strip() of punctuation, undone if only 1 or 2 characters remain. */
static void
strip(const struct fold *f, struct span *t)
{
	uint32_t start = t->start, end = t->end, letters = 0;

	while (start < end && ispunct((unsigned char)f->text[start]))
		start++;
	while (start < end && ispunct((unsigned char)f->text[end - 1]))
		end--;
	for (uint32_t i = start; i < end; i++)
		letters += !utf8_continues(f->text[i]);
	if (letters <= 2)
		return;
	t->start = start;
	t->end = end;
}

/* Hash the word in lower case; returns whether its letters are capitals. */
static bool
hash_small(struct fold *f, const struct span *t, uint64_t *hash)
{
	char *small = f->text + f->len;	/* scratch after the text */
	size_t n = 0, len;
	bool upper = false, lower_too = false;
	uint32_t cp;

	for (uint32_t i = t->start; i < t->end; i += (uint32_t)len) {
		uint32_t to;

		len = utf8_decode(f->text + i, t->end - i, &cp);
		to = unicode_to_lower(cp);
		upper |= to != cp;
		lower_too |= to == cp && unicode_lower(cp);
		n += utf8_encode(to, small + n);
	}
	*hash = hash_bytes(small, n, FOLD_RAW);
	return upper && !lower_too;
}

static size_t
space(const struct fold *f, size_t i)
{
	uint32_t cp;
	size_t n = utf8_decode(f->text + i, f->len - i, &cp);

	return unicode_space(cp) || (cp >= 0x1c && cp <= 0x1f) ? n : 0;
}

void
fold_spaces(struct fold *f, const char *s, size_t len)
{
	reserve_text(f, 3 * len + 8);	/* and for a word in lower case */
	memcpy(f->text, s, len);
	f->len = len;
	f->n = 0;
	for (size_t i = 0, n = 0, start; i < len; i += n) {
		struct span *t;

		for (start = i; i < len && (n = space(f, i)) == 0;)
			i++;
		if (i == start)
			continue;
		reserve_words(f, f->n + 1);
		t = &f->word[f->n];
		*t = (struct span){ (uint32_t)start, (uint32_t)i };
		strip(f, t);
		f->capitals[f->n] = hash_small(f, t, &f->hash[f->n]);
		f->n++;
	}
}
