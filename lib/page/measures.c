/*
 * letters.h counts characters and finds words; each word is then looked up.
 * Words with characters that it does not know are read byte by byte.
 */
#include "page/measures.h"

#include <string.h>

#include "bytes/brief.h"
#include "bytes/hash.h"
#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "bytes/vector.h"
#include "stream/data.h"
#include "text/stopwords.h"
#include "text/unicode.h"
#include "words.tsv.h"

/* The kinds of a word, as bits. */
enum { WORD_FUNCTION = 1, WORD_FURNITURE = 2, WORD_ADDRESS = 4,
    WORD_FOREIGN = 8, WORD_KINDS = 15 };

/* The classes of a character (letters.h), as bits. */
enum { IS_LETTER = 1, IS_CAPITAL = 2, IS_DIGIT = 4, IS_SIGN = 8, IS_COMMA = 16,
    IS_QUOTE = 32, IS_BRACKET = 64, IS_STOP = 128 };

#define SLOT_BITS 14
#define KINDS_SLOTS (1 << SLOT_BITS)	/* four times the words */
#define CONTENT_LETTERS 4	/* of the shortest content word */
#define WIDE_LETTERS 0x2e80	/* scripts without spaces, from here on */
#define LISTED_MARK 4		/* letters or digits before an item: "viii" */

/*
 * A slot holds the kinds of a word, its weight as a signed byte, PASSED if
 * another word was moved on from here, and above these some bits of its hash;
 * a free slot is 0.  Words are compared only by hash: these bits and the slot's
 * number, 33 bits in all.
 */
#define WEIGHT_SHIFT 4
#define WORD_FOUND (0xff << WEIGHT_SHIFT | WORD_KINDS)
#define PASSED (1 << 12)
#define MARK_SHIFT 13

struct words {
	uint32_t slot[KINDS_SLOTS];
	uint64_t spread[WORD_KINDS + 1];	/* a kind's bits, 16 for each */
	uint8_t ascii[128];	/* what each character is */
	uint8_t edge[128];	/* likewise, as the first or last of a line */
};

static const struct data_builtin builtin = DATA_BUILTIN("default", words_tsv);

static uint32_t
hash_add(uint32_t h, uint32_t c)
{
	return (h ^ c) * 16777619u;	/* FNV-1a over code points */
}

static size_t
slot_of(uint64_t hash)
{
	return hash >> (64 - SLOT_BITS);
}

/* The bits of a hash that a slot holds. */
static uint32_t
mark_of(uint64_t hash)
{
	return (uint32_t)(hash >> 25) << MARK_SHIFT;
}

static bool
is_marked(uint32_t slot, uint64_t hash)
{
	return slot >> MARK_SHIFT == mark_of(hash) >> MARK_SHIFT;
}

/* The slot of a word of at most BRIEF_MAX bytes, which is its from now on. */
static uint32_t *
slot_for(struct words *w, const char *s, size_t n)
{
	uint64_t hash = brief_hash(brief_word(s, n));
	size_t i;

	for (i = slot_of(hash); w->slot[i] != 0 && !is_marked(w->slot[i], hash);
	    i = (i + 1) % KINDS_SLOTS)
		w->slot[i] |= PASSED;
	w->slot[i] |= mark_of(hash);
	return &w->slot[i];
}

/* A longer word is never found. */
static void
add_word(struct words *w, const char *s, size_t n, uint32_t kind)
{
	if (n <= BRIEF_MAX)
		*slot_for(w, s, n) |= kind;
}

/* Of two weights of a word the later counts. */
static void
add_weight(struct words *w, const struct word_weight *word)
{
	uint32_t *slot = slot_for(w, word->word, strlen(word->word));

	*slot = (*slot & ~(UINT32_C(0xff) << WEIGHT_SHIFT)) |
	    (uint32_t)(uint8_t)word->weight << WEIGHT_SHIFT;
}

/* The kinds and weight of a word whose own slot holds another. */
static uint32_t
kind_after(const struct words *w, uint64_t hash)
{
	size_t i = slot_of(hash);

	while (w->slot[i] & PASSED) {
		i = (i + 1) % KINDS_SLOTS;
		if (is_marked(w->slot[i], hash))
			return w->slot[i] & WORD_FOUND;
	}
	return 0;
}

/* Without a branch that depends on the word, for most words. */
static inline uint32_t
kind_of(const struct words *w, struct brief word)
{
	uint64_t hash = brief_hash(word);
	uint32_t slot = w->slot[slot_of(hash)];
	uint32_t same = -(uint32_t)is_marked(slot, hash);

	if ((slot & PASSED & ~same) != 0)
		return kind_after(w, hash);
	return slot & same & WORD_FOUND;
}

static void
read_words(struct words *w)
{
	static const char *const kinds[] = { "function", "furniture",
	    "address", "foreign" };
	struct data d;
	struct data_field f[2];

	data_open(&d, builtin.name, &builtin, 1);
	while (data_next(&d, f, 2) == 2)
		for (unsigned k = 0; k < 4; k++)
			if (strcmp(f[0].s, kinds[k]) == 0)
				add_word(w, f[1].s, f[1].len, 1u << k);
	data_close(&d);
}

/* Characters frequent in menus, prices, addresses and labels. */
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
	    (c == '.' || c == '!' || c == '?' || c == 0x3002 ||
	    c == 0x964 || c == 0x6d4 ? IS_STOP : 0));
}

static enum line_edge
find_edge(uint32_t c)
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

struct words *
words_open_kinds(const struct word_weight *weight, size_t n)
{
	struct words *w = memory_zeros(1, sizeof(*w));
	static struct vocabulary stop;

	for (size_t i = 0; i < n; i++)
		add_weight(w, &weight[i]);
	stopwords_read(&stop, NULL, 0);
	for (size_t i = 0; i < stop.slots; i++)
		if (stop.slot[i].len > 0)
			add_word(w, stop.slot[i].word, stop.slot[i].len,
			    WORD_FUNCTION);
	read_words(w);
	for (uint32_t c = 0; c < 128; c++) {
		w->ascii[c] = class_of(c);
		w->edge[c] = (uint8_t)find_edge(c);
	}
	for (unsigned kind = 0; kind <= WORD_KINDS; kind++)
		for (unsigned k = 0; k < 4; k++)
			w->spread[kind] |= (uint64_t)(kind >> k & 1) << 16 * k;
	return w;
}

static enum line_edge
edge_of(const struct words *w, uint32_t c)
{
	return c < 128 ? (enum line_edge)w->edge[c] : find_edge(c);
}

/* The last character, or the mark before closing quotes and brackets. */
static enum line_edge
end_of(const struct words *w, const char *s, size_t n)
{
	enum line_edge last, first = EDGE_OTHER;
	uint32_t c;

	for (size_t at = n, len; at > 0; at -= len) {
		len = utf8_decode_back(s, at, &c);
		last = edge_of(w, c);
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

static quad
load(const void *s)
{
	quad v;

	memcpy(&v, s, sizeof(v));
	return v;
}

/* Turn each of four numbers and add the next 16 bytes to them. */
static quad
turn(quad h, quad v)
{
	return (h << 5 | h >> 27) + v;
}

/* Read from n bytes before its middle: n bytes of ones, then zeros. */
static const unsigned char ones[64] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff };

/*
 * A hash of the line, 32 bytes at a time.  After the last of them come zeros
 * instead of what is readable there: a copy of variable length would cost more.
 */
uint64_t
measures_print(const char *s, size_t n)
{
	quad a = { (uint32_t)n, 1, 2, 3 }, b = { 4, 5, 6, 7 };
	uint64_t h[4];

	for (; n >= 32; s += 32, n -= 32) {
		a = turn(a, load(s));
		b = turn(b, load(s + 16));
	}
	a = turn(a, load(s) & load(ones + 32 - n));
	b = turn(b, load(s + 16) & load(ones + 48 - n));
	memcpy(h, &a, sizeof(a));
	memcpy(h + 2, &b, sizeof(b));
	for (size_t i = 1; i < 4; i++)
		h[0] = (h[0] ^ h[0] >> 29) * HASH_FACTOR + h[i];
	return (h[0] ^ h[0] >> 29) * HASH_FACTOR;
}

/* The counts of a line. */
struct count {
	struct letters *letters;
	unsigned wide, fused;
	uint64_t kinds;			/* words of each, 16 bits for each */
	int weight;		/* sum of its words' */
	bool year;
	uint16_t *content;
	size_t contents;
};

/* A word; its sound is in lower case, up to its last letter or digit. */
struct word {
	uint32_t hash, sound;
	unsigned letters, digits, number;
	uint8_t first, last;	/* classes of its first and last character */
	char text[BRIEF_MAX];	/* of the sound, if that is no longer */
	size_t len, sounds;	/* bytes of it, and to the end of the sound */
};

#define FIRST_HASH 2166136261u

/* Add the kinds and the weight of a word. */
static inline void
add_kinds(const struct words *w, struct count *c, uint32_t kind)
{
	c->kinds += w->spread[kind & WORD_KINDS];
	c->weight += (int8_t)(kind >> WEIGHT_SHIFT);
}

/* The number of words of a kind. */
static unsigned
of_kind(const struct count *c, unsigned kind)
{
	return (unsigned)(c->kinds >> 16 * (unsigned)__builtin_ctz(kind)) &
	    0xffff;
}

/* Are content words collected, and can a word of this kind be one? */
static bool
is_content(const struct count *c, uint32_t kind)
{
	return c->content != NULL && c->contents < MEASURES_WORDS &&
	    (kind & (WORD_FUNCTION | WORD_FOREIGN | WORD_FURNITURE)) == 0;
}

static void
add_content(struct count *c, uint32_t sound)
{
	c->content[c->contents++] = (uint16_t)(sound >> 16 ^ sound);
}

/* --- a word with other characters than ASCII letters --- */

static void
add_sound(struct word *w, uint32_t cp)
{
	char bytes[UTF8_MAX] = { (char)cp };
	size_t n = cp < 0x80 ? 1 : utf8_encode(cp, bytes);

	w->hash = hash_add(w->hash, cp);
	if (w->len + n > BRIEF_MAX) {
		w->len = BRIEF_MAX + 1;	/* then it is of no kind */
		return;
	}
	memcpy(w->text + w->len, bytes, n);
	w->len += n;
}

/* Letters and digits are part of the sound, joining marks if more follow. */
static void
add_character(struct count *c, struct word *w, uint32_t cp, uint8_t class)
{
	c->fused += (class & IS_CAPITAL) && w->letters > 2 &&
	    (w->last & (IS_LETTER | IS_CAPITAL)) == IS_LETTER;
	w->last = class;
	if (class & (IS_LETTER | IS_DIGIT)) {
		w->first = w->first == 0 ? class : w->first;
		w->letters += class & IS_LETTER;
		if (class & IS_DIGIT) {
			w->digits++;
			w->number = w->number % 100000 * 10 + (cp & 15);
		}
		add_sound(w, cp);
		w->sound = w->hash;
		w->sounds = w->len;
		c->wide += cp >= WIDE_LETTERS;
	} else if (cp == '\'' || cp == 0x2019 || cp == '-') {
		add_sound(w, cp == 0x2019 ? '\'' : cp);
	}
}

/* Only characters beyond ASCII are not counted yet. */
static void
read_characters(const struct words *kinds, struct count *c, struct word *w,
    const char *s, size_t n)
{
	for (size_t i = 0; i < n;) {
		uint32_t cp = (unsigned char)s[i];
		uint8_t class;

		if (cp < 0x80) {
			class = kinds->ascii[cp];
			add_character(c, w, cp | (class & IS_CAPITAL ? 0x20 : 0),
			    class);
			i++;
			continue;
		}
		i += utf8_decode(s + i, n - i, &cp);
		class = class_of(cp);
		c->letters->chars++;
		for (unsigned k = 0; k < LETTER_CLASSES; k++)
			c->letters->of[k] += class >> k & 1;
		add_character(c, w, unicode_to_lower(cp), class);
	}
}

static void
count_odd_word(const struct words *kinds, struct count *c, const char *s,
    size_t n)
{
	struct word w = { .hash = FIRST_HASH, .sound = FIRST_HASH };
	uint32_t kind = 0;

	read_characters(kinds, c, &w, s, n);
	if (w.sounds <= BRIEF_MAX)
		kind = kind_of(kinds, brief_word(w.text, w.sounds));
	add_kinds(kinds, c, kind);
	c->letters->small += (w.first & (IS_LETTER | IS_CAPITAL)) == IS_LETTER;
	c->letters->titled += (w.first & IS_CAPITAL) != 0;
	c->year |= w.digits == 4 && w.letters == 0 && w.number >= 1900 &&
	    w.number < 2100;
	if (w.letters >= CONTENT_LETTERS && is_content(c, kind))
		add_content(c, w.sound);
}

/* --- other words --- */

static uint32_t
hash_sound(const char *s, size_t n)
{
	uint32_t h = FIRST_HASH;

	for (size_t i = 0; i < n; i++)
		h = hash_add(h, (unsigned char)(s[i] | 0x20));
	return h;
}

/* The letters of a core; its other bytes are hyphens and apostrophes. */
static unsigned
letters_of(const char *s, size_t n)
{
	unsigned letters = 0;

	for (size_t i = 0; i < n; i++)
		letters += s[i] >= 'A';
	return letters;
}

/*
 * Count the kinds of the plain words, and the others; collect content words if
 * they are asked for.  The sums stay in registers: added to memory, one cost
 * 2 ns more a word.
 */
static void
count_words(const struct words *w, struct count *c)
{
	const struct letters *l = c->letters;
	struct count sums = { .kinds = 0 };

	for (size_t i = 0; i < l->edges; i += 2) {
		size_t at = l->edge[i], len = l->edge[i + 1] - at;
		const char *s = l->text + at;
		uint32_t kind;

		if (!letters_plain(l, at)) {
			count_odd_word(w, c, s, len);
			continue;
		}
		kind = len > BRIEF_MAX ? 0 :
		    kind_of(w, brief_text(s, len, BRIEF_SMALL));
		add_kinds(w, &sums, kind);
		if (is_content(c, kind) && len >= CONTENT_LETTERS &&
		    letters_of(s, len) >= CONTENT_LETTERS)
			add_content(c, hash_sound(s, len));
	}
	c->kinds += sums.kinds;
	c->weight += sums.weight;
}

/* A bullet or a dash and a space, "1.", "a)", "(ii)". */
static bool
is_listed(const struct words *w, const char *s, size_t n)
{
	size_t open = *s == '(', i = open, len;
	uint32_t c;

	len = utf8_decode(s, n, &c);
	if (len < n && s[len] == ' ' &&
	    (edge_of(w, c) == EDGE_DASH || edge_of(w, c) == EDGE_OTHER))
		return true;
	while (i < n && i < open + LISTED_MARK && (((s[i] | 0x20) >= 'a' &&
	    (s[i] | 0x20) <= 'z') || (s[i] >= '0' && s[i] <= '9')))
		i++;
	return i > open && i + 1 < n && (s[i] == ')' ||
	    (!open && s[i] == '.' && s[i + 1] == ' '));
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

/* The words of a line of prose of n bytes, about. */
static uint16_t
usual_words(size_t n)
{
	return (uint16_t)(n / 6 < UINT16_MAX ? n / 6 : UINT16_MAX);
}

size_t
measures_line(const struct words *w, struct measures *m, const char *s,
    size_t n, uint64_t print, uint16_t *content)
{
	struct letters l;
	struct count c = { .letters = &l, .content = content };
	uint32_t first;

	(void)utf8_decode(s, n, &first);
	letters_read(&l, s, n < MEASURES_BYTES ? n : MEASURES_BYTES);
	count_words(w, &c);
	/* without spaces, two characters count as a word */
	l.words += c.wide / 2;
	l.small += c.wide / 2;
	*m = (struct measures){
		.print = print,
		.bytes = (uint32_t)n,
		.words = n <= MEASURES_BYTES ? (uint16_t)l.words :
		    usual_words(n),
		.end = (uint8_t)end_of(w, s, n),
		.start = (uint8_t)edge_of(w, first),
		.small = percent(l.small, l.words),
		.titled = percent(l.titled, l.words),
		.capitals = percent(l.of[CAPITAL], l.of[LETTER]),
		.digits = percent(l.of[DIGIT], l.chars),
		.function = percent(of_kind(&c, WORD_FUNCTION), l.words),
		.foreign = percent(of_kind(&c, WORD_FOREIGN), l.words),
		.furniture = byte(of_kind(&c, WORD_FURNITURE)),
		.address = percent(of_kind(&c, WORD_ADDRESS), l.words),
		.signs = byte(l.of[SIGN]), .commas = byte(l.of[COMMA]),
		.quotes = byte(l.of[QUOTE]), .brackets = byte(l.of[BRACKET]),
		.stops = byte(l.of[STOP]), .fused = byte(c.fused),
		.wording = c.weight,
		.wide = 2 * c.wide > l.of[LETTER],
		.listed = is_listed(w, s, n), .year = c.year,
		.lettered = l.of[LETTER] + l.of[DIGIT] > 0,
	};
	return c.contents;
}

void
measures_prose(const struct words *w, struct measures *m, const char *s,
    size_t n, uint64_t print)
{
	*m = (struct measures){
		.print = print,
		.bytes = (uint32_t)n,
		.words = usual_words(n),
		.end = (uint8_t)end_of(w, s, n),
		.start = EDGE_UPPER, .small = 80, .titled = 15, .capitals = 4,
		.function = 50, .commas = 1, .stops = 1, .lettered = true,
	};
}
