#include "page/measures.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "bytes/vector.h"
#include "stream/data.h"
#include "text/stopwords.h"
#include "text/unicode.h"
#include "words.tsv.h"

/* What a word is, as bits. */
enum { WORD_FUNCTION = 1, WORD_FURNITURE = 2, WORD_ADDRESS = 4,
    WORD_SPEECH = 8 };

/* What a character is: the numbers of bits, and these. */
enum { LETTER, CAPITAL, DIGIT, SIGN, COMMA, QUOTE, BRACKET, STOP };
enum { IS_LETTER = 1, IS_CAPITAL = 2, IS_DIGIT = 4, IS_SIGN = 8, IS_COMMA = 16,
    IS_QUOTE = 32, IS_BRACKET = 64, IS_STOP = 128 };

#define KINDS_SLOTS 4096	/* a power of 2, and many times the words */
#define CONTENT_LETTERS 4	/* of a word that says what a text is about */
#define WIDE_LETTERS 0x2e80	/* scripts without spaces, from here on */
#define LISTED_MARK 4		/* "viii" and such, before an item */

struct words {
	struct kind { uint32_t hash; uint8_t kind; } slot[KINDS_SLOTS];
	uint8_t ascii[128];	/* what each character is */
	uint64_t spread[256];	/* the bits of that, one in each byte */
};

static const struct data_builtin builtin = DATA_BUILTIN("default", words_tsv);

static uint32_t
hash_add(uint32_t h, uint32_t c)
{
	return (h ^ c) * 16777619u;	/* FNV-1a over code points */
}

/* The slot that holds the hash, or the free one where it would go. */
static size_t
find_slot(const struct words *w, uint32_t hash)
{
	size_t i = hash >> 20;

	while (w->slot[i].kind != 0 && w->slot[i].hash != hash)
		i = (i + 1) & (KINDS_SLOTS - 1);
	return i;
}

static void
add_word(struct words *w, const char *s, size_t n, uint8_t kind)
{
	uint32_t h = 2166136261u;
	struct kind *slot;

	for (size_t i = 0; i < n; i++)
		h = hash_add(h, (unsigned char)s[i]);
	slot = &w->slot[find_slot(w, h)];
	slot->hash = h;
	slot->kind |= kind;
}

static void
read_words(struct words *w)
{
	static const char *const kinds[] = { "function", "furniture",
	    "address", "speech" };
	struct data d;
	struct data_field f[2];

	data_open(&d, builtin.name, &builtin, 1);
	while (data_next(&d, f, 2) == 2)
		for (unsigned k = 0; k < 4; k++)
			if (strcmp(f[0].s, kinds[k]) == 0)
				add_word(w, f[1].s, f[1].len, (uint8_t)(1 << k));
	data_close(&d);
}

/* Characters that menus, prices, addresses and labels are full of. */
static bool
is_sign(uint32_t c)
{
	if (c < 0x80)
		return c != 0 && strchr("|/@#$*+=_<>", (int)c) != NULL;
	return c == 0xa9 || c == 0xb7 || c == 0xbb || c == 0xab ||
	    c == 0x2022 || (c >= 0x2190 && c < 0x2600) ||
	    unicode_record(c)->category == GC_So;
}

static bool
is_quote(uint32_t c)
{
	return c == '"' || c == 0x201c || c == 0x201d || c == 0x201e;
}

static uint8_t
class_of(uint32_t c)
{
	return (uint8_t)((unicode_letter(c) ? IS_LETTER : 0) |
	    (unicode_upper(c) ? IS_CAPITAL : 0) |
	    (unicode_digit(c) ? IS_DIGIT : 0) | (is_sign(c) ? IS_SIGN : 0) |
	    (c == ',' || c == 0xff0c ? IS_COMMA : 0) |
	    (is_quote(c) ? IS_QUOTE : 0) |
	    (c == '(' ? IS_BRACKET : 0) |
	    (c == '.' || c == '!' || c == '?' || c == 0x3002 ? IS_STOP : 0));
}

struct words *
words_open_kinds(void)
{
	struct words *w = memory_zeros(1, sizeof(*w));
	struct vocabulary stop = { .slots = 0 };

	stopwords_read(&stop, NULL, 0);
	for (size_t i = 0; i < stop.slots; i++)
		if (stop.slot[i].len > 0)
			add_word(w, stop.slot[i].word, stop.slot[i].len,
			    WORD_FUNCTION);
	vocabulary_free(&stop);
	read_words(w);
	for (uint32_t c = 0; c < 128; c++)
		w->ascii[c] = class_of(c);
	for (unsigned class = 0; class < 256; class++)
		for (unsigned k = 0; k < 8; k++)
			w->spread[class] |= (uint64_t)(class >> k & 1) << 8 * k;
	return w;
}

void
words_close_kinds(struct words *w)
{
	free(w);
}

static enum line_edge
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

/* The last character, or the mark before closing quotes and brackets. */
static enum line_edge
end_of(const char *s, size_t n)
{
	enum line_edge last, first = EDGE_OTHER;
	uint32_t c;

	for (size_t at = n, len; at > 0; at -= len) {
		len = utf8_decode_back(s, at, &c);
		last = edge_of(c);
		if (at == n)
			first = last;
		if (last == EDGE_STOP && at > 2 && s[at - 2] == '.')
			return EDGE_DOTS;
		if (last >= EDGE_STOP && last <= EDGE_DOTS)
			return last;
		if (last != EDGE_QUOTE && last != EDGE_BRACKET)
			break;
	}
	return first;
}

/* Turn each of four numbers and add the next 16 bytes to them. */
static quad
turn(quad h, const char *s)
{
	quad v;

	memcpy(&v, s, sizeof(v));
	return (h << 5 | h >> 27) + v;
}

/*
 * A number that tells lines apart, 32 bytes at a time.  The last n % 32 have
 * zeros after them: they are copied with those before, as a copy of any
 * length would cost more.
 */
static uint64_t
fingerprint(const char *s, size_t n)
{
	quad a = { (uint32_t)n, 1, 2, 3 }, b = { 4, 5, 6, 7 };
	char room[64] = { 0 };
	const char *last = room + 32 - n % 32;
	uint64_t h[4];

	if (n < 32)
		memcpy(room + 32 - n, s, n);
	else
		memcpy(room, s + n - 32, 32);
	for (; n >= 32; s += 32, n -= 32) {
		a = turn(a, s);
		b = turn(b, s + 16);
	}
	a = turn(a, last);
	b = turn(b, last + 16);
	memcpy(h, &a, sizeof(a));
	memcpy(h + 2, &b, sizeof(b));
	for (size_t i = 1; i < 4; i++)
		h[0] = (h[0] ^ h[0] >> 29) * 0x9e3779b97f4a7c15 + h[i];
	return (h[0] ^ h[0] >> 29) * 0x9e3779b97f4a7c15;
}

/* A word as it is read, and what was counted of those before. */
struct count {
	uint32_t hash, sound;	/* of the word; of it up to its last letter */
	unsigned letters;	/* of the word */
	uint8_t first, last;	/* classes of its first and last character */
	unsigned number, digits;	/* if it is of digits only */
	unsigned words, small, titled, function, furniture, address, speech;
	unsigned chars, wide, fused;
	uint64_t packed;	/* last characters, a byte for each bit */
	unsigned pending;	/* these are so many */
	unsigned of[8];		/* characters by their bits */
	bool year;
	uint16_t *content;
	size_t contents;
};

static void
begin_word(struct count *c)
{
	c->hash = c->sound = 2166136261u;
	c->letters = c->digits = c->number = 0;
	c->first = c->last = 0;
}

static void
end_word(const struct words *w, struct count *c)
{
	uint8_t kind = w->slot[find_slot(w, c->sound)].kind;

	c->words++;
	c->small += (c->first & (IS_LETTER | IS_CAPITAL)) == IS_LETTER;
	c->titled += (c->first & IS_CAPITAL) != 0;
	c->function += (kind & WORD_FUNCTION) != 0;
	c->furniture += (kind & WORD_FURNITURE) != 0;
	c->address += (kind & WORD_ADDRESS) != 0;
	c->speech += (kind & WORD_SPEECH) != 0;
	c->year |= c->digits == 4 && c->letters == 0 && c->number >= 1900 &&
	    c->number < 2100;
	if (c->content != NULL && c->letters >= CONTENT_LETTERS &&
	    (kind & (WORD_FUNCTION | WORD_FURNITURE)) == 0 &&
	    c->contents < MEASURES_WORDS)
		c->content[c->contents++] = (uint16_t)(c->sound >> 16 ^ c->sound);
	begin_word(c);
}

static void
unpack(struct count *c)
{
	for (unsigned k = 0; k < 8; k++)
		c->of[k] += (unsigned)(c->packed >> 8 * k & 0xff);
	c->packed = c->pending = 0;
}

/* Count the characters of each class, all eight in one addition. */
static void
count_class(const struct words *w, struct count *c, uint8_t class)
{
	c->chars++;
	c->packed += w->spread[class];
	if (++c->pending == 255)
		unpack(c);
}

/* A letter or digit goes into the hash of its word; joining marks may. */
static void
add_character(struct count *c, uint32_t cp, uint8_t class)
{
	c->fused += (class & IS_CAPITAL) && c->letters > 2 &&
	    (c->last & (IS_LETTER | IS_CAPITAL)) == IS_LETTER;
	c->last = class;
	if (class & (IS_LETTER | IS_DIGIT)) {
		c->first = c->first == 0 ? class : c->first;
		c->letters += class & IS_LETTER;
		if (class & IS_DIGIT) {
			c->digits++;
			c->number = c->number % 100000 * 10 + (cp & 15);
		}
		c->sound = c->hash = hash_add(c->hash, cp);
		c->wide += cp >= WIDE_LETTERS;
	} else if (cp == '\'' || cp == 0x2019 || cp == '-') {
		c->hash = hash_add(c->hash, cp == 0x2019 ? '\'' : cp);
	}
}

/* Small ASCII letters, which most of a text is; returns how many. */
static size_t
add_small(const struct words *w, struct count *c, const char *s, size_t n)
{
	uint32_t hash = c->hash;
	size_t i = 0;
	unsigned char at;

	while (i < n && (at = (unsigned char)s[i]) < 0x80 &&
	    w->ascii[at] == IS_LETTER) {
		hash = hash_add(hash, at);
		i++;
	}
	if (i == 0)
		return 0;
	c->hash = c->sound = hash;
	c->first = c->first == 0 ? IS_LETTER : c->first;
	c->last = IS_LETTER;
	c->letters += (unsigned)i;
	c->chars += (unsigned)i;
	c->of[LETTER] += (unsigned)i;
	return i;
}

static void
count_line(const struct words *w, struct count *c, const char *s, size_t n)
{
	bool open = false;

	begin_word(c);
	for (size_t i = 0, len; i < n; i += len) {
		uint32_t cp = (unsigned char)s[i];
		uint8_t class;

		len = 1;
		if (cp == ' ') {
			c->chars++;
			if (open)
				end_word(w, c);
			open = false;
			continue;
		}
		open = true;
		if ((len = add_small(w, c, s + i, n - i)) > 0)
			continue;
		len = 1;
		if (cp < 0x80) {
			class = w->ascii[cp];
			cp |= class & IS_CAPITAL ? 0x20 : 0;
		} else {
			len = utf8_decode(s + i, n - i, &cp);
			class = class_of(cp);
			cp = unicode_to_lower(cp);
		}
		count_class(w, c, class);
		add_character(c, cp, class);
	}
	if (open)
		end_word(w, c);
	unpack(c);
}

/* A bullet or a dash and a space, "1.", "a)", "(ii)". */
static bool
is_listed(const char *s, size_t n)
{
	size_t open = *s == '(', i = open, len;
	uint32_t c;

	len = utf8_decode(s, n, &c);
	if (len < n && s[len] == ' ' &&
	    (edge_of(c) == EDGE_DASH || edge_of(c) == EDGE_OTHER))
		return true;
	while (i < n && i < open + LISTED_MARK && (((s[i] | 0x20) >= 'a' &&
	    (s[i] | 0x20) <= 'z') || (s[i] >= '0' && s[i] <= '9')))
		i++;
	return i > open && i < n && (s[i] == ')' || (!open && s[i] == '.'));
}

static uint8_t
percent(unsigned part, unsigned whole)
{
	return (uint8_t)(whole == 0 ? 0 : 100 * part / whole);
}

static uint8_t
byte(unsigned n)
{
	return (uint8_t)(n < 255 ? n : 255);
}

/* Chinese and Japanese: a word of two characters, no spaces. */
static void
count_wide(struct count *c)
{
	c->words += c->wide / 2;
	c->small += c->wide / 2;
}

size_t
measures_line(const struct words *w, struct measures *m, const char *s,
    size_t n, uint16_t *content)
{
	struct count c = { .content = content };
	uint32_t first;

	(void)utf8_decode(s, n, &first);
	count_line(w, &c, s, n < MEASURES_BYTES ? n : MEASURES_BYTES);
	count_wide(&c);
	*m = (struct measures){
		.print = fingerprint(s, n),
		.bytes = (uint32_t)n,
		.words = (uint16_t)(n <= MEASURES_BYTES ? c.words :
		    n / 6 < UINT16_MAX ? n / 6 : UINT16_MAX),
		.end = (uint8_t)end_of(s, n),
		.start = (uint8_t)edge_of(first),
		.small = percent(c.small, c.words),
		.titled = percent(c.titled, c.words),
		.capitals = percent(c.of[CAPITAL], c.of[LETTER]),
		.digits = percent(c.of[DIGIT], c.chars),
		.function = percent(c.function, c.words),
		.furniture = byte(c.furniture),
		.address = percent(c.address, c.words),
		.speech = percent(c.speech, c.words),
		.signs = byte(c.of[SIGN]), .commas = byte(c.of[COMMA]),
		.quotes = byte(c.of[QUOTE]), .brackets = byte(c.of[BRACKET]),
		.stops = byte(c.of[STOP]), .fused = byte(c.fused),
		.wide = 2 * c.wide > c.of[LETTER],
		.listed = is_listed(s, n), .year = c.year,
		.lettered = c.of[LETTER] + c.of[DIGIT] > 0,
	};
	return c.contents;
}

/* How many of the bytes are spaces. */
static size_t
spaces(const char *s, size_t n)
{
	size_t sum = 0, i = 0;

	while (n - i >= VECTOR_BYTES) {
		size_t left = (n - i) / VECTOR_BYTES;
		vector seen = { 0 };

		/* a byte of it counts to 255 */
		for (left = left < 255 ? left : 255; left > 0; left--) {
			seen -= vector_is(vector_load(s + i), ' ');
			i += VECTOR_BYTES;
		}
		for (size_t k = 0; k < VECTOR_BYTES; k++)
			sum += seen[k];
	}
	for (; i < n; i++)
		sum += s[i] == ' ';
	return sum;
}

void
measures_prose(struct measures *m, const char *s, size_t n)
{
	size_t words = spaces(s, n) + 1;

	*m = (struct measures){
		.print = fingerprint(s, n),
		.bytes = (uint32_t)n,
		.words = (uint16_t)(words < UINT16_MAX ? words : UINT16_MAX),
		.end = (uint8_t)end_of(s, n),
		.start = EDGE_UPPER, .small = 80, .titled = 15, .capitals = 4,
		.function = 50, .commas = 1, .stops = 1, .lettered = true,
	};
}
