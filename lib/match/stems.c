/*
 * A text is read 64 bytes at a time, in the part under LEVEL.  The places where
 * words begin are collected there and screened many at a time; pieces with a
 * colon, which are rare, are looked for at once.
 */
#include "match/stems.h"

#include <ctype.h>
#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/brief.h"
#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "text/unicode.h"

#ifdef LEVEL

#define find_block AT(find_block)
#define seen_in AT(seen_in)

/*
 * What may be in a block; `before` is the byte before it, or '\0'.  Any letter
 * beyond ASCII may be a capital, except the small ones of Latin-1.
 */
V64_INLINE unsigned
seen_in(v64 v, char before)
{
	uint64_t small = v64_within(v, 'a', 'z'), wide = v64_wide(v);
	uint64_t digit = v64_within(v, '0', '9');
	uint64_t capital = v64_within(v, 'A', 'Z');
	uint64_t after = (before >= 'a' && before <= 'z') || (before & 0x80);
	uint64_t other = 0, alike = 0;	/* beyond ASCII */

	if (wide != 0) {
		uint64_t mark = v64_is(v, '\xe2') & v64_is(v, '\x80') >> 1;
		uint64_t latin = v64_is(v, '\xc3') &
		    v64_within(v, '\xa0', '\xbf') >> 1;

		small |= wide & ~(mark << 1 | mark << 2);
		capital |= v64_within(v, '\xc2', '\xff') & ~(mark | latin);
		other = v64_within(v, '\xd9', '\xe1') | v64_is(v, '\xea') |
		    v64_within(v, '\xef', '\xff');
		alike = other | v64_is(v, '\xc5') | v64_is(v, '\xaa');
	}
	return ((digit | other) != 0 ? STEMS_DIGIT : 0) |
	    (alike != 0 ? STEMS_ALIKE : 0) | (wide != 0 ? STEMS_WIDE : 0) |
	    ((capital & (small << 1 | after)) != 0 ? STEMS_FUSED : 0);
}

static unsigned
AT(seen)(const char *s, size_t n)
{
	unsigned seen = 0;

	if (n < BLOCK64)
		return seen_in(v64_load_first(s, n), '\0');
	for (size_t i = 0; i < n; i += BLOCK64) {
		size_t from = i < n - BLOCK64 ? i : n - BLOCK64;

		seen |= seen_in(v64_load(s + from),
		    from > 0 ? s[from - 1] : '\0');
	}
	return seen;
}

/*
 * Append to `place` where words begin in the 64 bytes v of the text from `from`
 * on, but not in the first `seen` of them, which were in the block before.
 * Returns the end of the list.
 */
V64_INLINE uint32_t *
find_block(const struct stems *x, struct search *in, v64 v, size_t from,
    size_t seen, uint32_t *place)
{
	v64 small = v64_small(v);
	uint64_t word = v64_within(small, 'a', 'z') |
	    v64_within(v, '0', '9') | v64_is(v, '_');
	char before = from > 0 ? in->s[from - 1] : '\0';
	uint64_t begun = (word & ~(word << 1 | is_word(before))) >> seen <<
	    seen;

	find_colons(x, in, from, v64_is(v, ':') >> seen << seen);
	in->seen |= seen_in(v, before);
	return v64_places(place, begun, (uint32_t)from);
}

/* The last 64 bytes of a text overlap with those before them. */
static void
AT(find)(const struct stems *x, struct search *in)
{
	uint32_t place[PLACES + BLOCK64 / 2 + V64_PLACES], *end = place;
	size_t from;

	if (in->n < BLOCK64) {
		end = find_block(x, in, v64_load_first(in->s, in->n), 0, 0,
		    place);
		find_words(x, in, place, end);
		return;
	}
	for (size_t i = 0; i < in->n; i += BLOCK64) {
		from = i < in->n - BLOCK64 ? i : in->n - BLOCK64;
		if (end - place >= PLACES) {
			find_words(x, in, place, end);
			end = place;
		}
		end = find_block(x, in, v64_load(in->s + from), from,
		    i - from, end);
	}
	find_words(x, in, place, end);
}

#else

#define SCREEN_BITS 16		/* a thousand strings set one bit in 64 */
#define SLOT_BITS 12
#define PIECE 4			/* bytes that are hashed */
#define SHORT 3			/* bytes of a word that tells little, at most */
#define TWO 1024		/* slots by two bytes: */
#define BRIEF (1 << SLOT_BITS)	/* the first one of strings that are short, */
#define WIDE (BRIEF + TWO)	/* and of those looked for at every byte, */
#define OTHERS (WIDE + TWO)
#define SLOTS (OTHERS + TWO)
#define PLACES 64		/* collected before they are screened, at least */

/* A text of at least eight bytes, and where its matches are reported. */
struct search {
	const char *s;
	size_t n;
	stems_found *found;
	void *arg;
	unsigned seen;
};

/* A number below TWO; five bits tell letters apart without their case. */
static inline size_t
two_at(const char *s)
{
	return ((unsigned char)s[0] & 31u) << 5 | ((unsigned char)s[1] & 31u);
}

static bool
is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* Of a piece; bit 5 is set, so that letters of either case are the same. */
static inline uint32_t
hash_four(const char *s)
{
	uint32_t piece;

	memcpy(&piece, s, PIECE);
	return (piece | 0x20202020) * 0x9e3779b1u;
}

/* Up to eight bytes of a text from `at` on, alike in either case. */
static inline uint64_t
eight_at(const struct search *in, size_t at)
{
	size_t from = at < in->n - 8 ? at : in->n - 8;
	uint64_t word;

	memcpy(&word, in->s + from, 8);
	return last_bytes(word, 8 - (at - from)) | BRIEF_SMALL;
}

/*
 * Where the piece of a string begins; len if it has none.  Of the words that
 * begin in it the longest is the rarest; of words as long, and of words as short
 * as `and`, the first is taken.
 */
static size_t
find_piece(const char *s, size_t len, bool word)
{
	size_t best = len, longest = 0;

	for (size_t i = 0, n; i + PIECE <= len; i++) {
		if (s[i + PIECE - 1] == ':' && best == len)
			best = i;
		if (!is_word(s[i]) || (i == 0 ? !word : is_word(s[i - 1])))
			continue;
		for (n = 1; i + n < len && is_word(s[i + n]); n++)
			;
		if (n > longest) {
			longest = n < SHORT ? SHORT : n;
			best = i;
		}
	}
	return best;
}

void
stems_open(struct stems *x)
{
	*x = (struct stems){ .n = 0,
	    .screen = memory_zeros((1 << SCREEN_BITS) / 8, 1),
	    .first = memory_zeros(SLOTS + 1, sizeof(*x->first)),
	    .brief = memory_zeros(TWO, sizeof(*x->brief)) };
}

static inline unsigned
may_be_brief(const struct stems *x, const char *s)
{
	return x->brief[two_at(s)] >> ((unsigned char)s[2] & 31) & 1;
}

static inline unsigned
may_have(const struct stems *x, const char *s)
{
	uint32_t i = hash_four(s) >> (32 - SCREEN_BITS);

	return (x->screen[i / 8] >> i % 8 & 1) | may_be_brief(x, s);
}

/* The approximate rarity of two adjacent bytes in English text, by letters. */
static size_t
rarity(const char *s)
{
	static const char letters[] = "zqxjkvbpgwyfmculdrhsnioate";
	size_t rare = 0;

	for (size_t i = 0; i < 2; i++) {
		const char *c = memchr(letters, s[i], sizeof(letters));

		if (s[i] == ' ')
			return 0;
		rare += c == NULL ? 2 * sizeof(letters) :
		    (size_t)(letters + sizeof(letters) - c);
	}
	return rare;
}

/* The offset of the two adjacent bytes that are rarest in English text. */
static size_t
rarest(const char *s, size_t len)
{
	size_t best = 0;

	for (size_t i = 1; i + 2 <= len; i++)
		if (rarity(s + i) > rarity(s + best))
			best = i;
	return best;
}

static void
add_stem(struct stems *x, const char *s, size_t len, size_t at, size_t slot,
    size_t id)
{
	size_t n = len - at < 8 ? len - at : 8;
	uint64_t mask = first_bytes(UINT64_MAX, n);
	uint64_t word = (brief_word(s + at, n).head | BRIEF_SMALL) & mask;

	if (x->n == UINT32_MAX || len < STEMS_SHORTEST)
		errx(2, "stems: a string too short, or too many");
	MEMORY_ROOM(x->stem, x->size, x->n + 1);
	x->stem[x->n++] = (struct stem){ .word = word, .mask = mask, .s = s,
	    .len = len, .id = id, .at = (uint32_t)at, .slot = (uint32_t)slot };
}

/* Add a string that is to be looked for at every byte. */
static void
add_anywhere(struct stems *x, const char *s, size_t len, size_t id)
{
	size_t at = rarest(s, len);
	bool wide = utf8_ascii(s, len) < len;

	add_stem(x, s, len, at, (wide ? WIDE : OTHERS) + two_at(s + at), id);
	x->wide += wide;
	x->others += !wide;
}

void
stems_add(struct stems *x, const char *s, size_t len, bool word, size_t id)
{
	size_t at = find_piece(s, len, word);
	uint32_t hash;

	if (word && len < PIECE && is_word(*s)) {
		add_stem(x, s, len, 0, BRIEF + two_at(s), id);
		x->brief[two_at(s)] |= len == 2 ? UINT32_MAX :
		    (uint32_t)1 << (s[2] & 31);
	} else if (at < len) {
		hash = hash_four(s + at);
		add_stem(x, s, len, at, hash >> (32 - SLOT_BITS), id);
		hash >>= 32 - SCREEN_BITS;
		x->screen[hash / 8] |= (unsigned char)(1u << hash % 8);
	} else {
		add_anywhere(x, s, len, id);
	}
}

void
stems_pairs(const struct stems *x, struct pairs *p, unsigned kind, unsigned n)
{
	for (size_t i = 0; i < x->n; i++) {
		const struct stem *t = &x->stem[i];
		const char *s = t->s + rarest(t->s, t->len);
		unsigned at = kind + (unsigned)(i % n);

		for (size_t k = 0; k < 2; k++) {
			unsigned char c = (unsigned char)s[k], alike = c;

			pairs_add(p, at, k, c, c);
			if (c >= 'a' && c <= 'z')
				pairs_add(p, at, k, c & 0xdf, c & 0xdf);
			if (c == 's')		/* U+017F */
				alike = k == 0 ? 0xbf : 0xc5;
			else if (c == 'k')	/* U+212A */
				alike = k == 0 ? 0xaa : 0xe2;
			pairs_add(p, at, k, alike, alike);
		}
	}
}

/* Sort by slot, by counting: then those of a slot lie side by side. */
void
stems_prepare(struct stems *x)
{
	struct stem *sorted = memory_resize(NULL, x->n + 1, sizeof(*sorted));

	for (size_t i = 0; i < x->n; i++)
		x->first[x->stem[i].slot]++;
	for (size_t i = 1; i < SLOTS + 1; i++)
		x->first[i] += x->first[i - 1];
	for (size_t i = x->n; i > 0; i--)
		sorted[--x->first[x->stem[i - 1].slot]] = x->stem[i - 1];
	free(x->stem);
	x->stem = sorted;
}

/* Is the string at this place of the text, in either case? */
static bool
stands_at(const struct stem *t, const struct search *in, size_t at)
{
	if (at > in->n || t->len > in->n - at)
		return false;
	for (size_t i = 0; i < t->len; i++) {
		char c = in->s[at + i];

		if (c != t->s[i] && (c < 'A' || c > 'Z' ||
		    (c | 0x20) != t->s[i]))
			return false;
	}
	return true;
}

/* Tell the strings of this slot at `at`, where the text has these bytes. */
static inline void
look_closer(const struct stems *x, size_t slot, const struct search *in,
    size_t at, uint64_t word)
{
	for (size_t i = x->first[slot], end = x->first[slot + 1]; i < end;
	    i++) {
		const struct stem *t = &x->stem[i];

		if ((word & t->mask) == t->word && t->at <= at &&
		    stands_at(t, in, at - t->at))
			in->found(in->arg, t->id, at - t->at);
	}
}

/* The screen let this place pass, or a colon is there. */
static void
look_at(const struct stems *x, const struct search *in, size_t at)
{
	uint64_t word = eight_at(in, at);
	char bytes[8];

	memcpy(bytes, &word, 8);
	look_closer(x, hash_four(bytes) >> (32 - SLOT_BITS), in, at, word);
	if (may_be_brief(x, bytes))
		look_closer(x, BRIEF + two_at(bytes), in, at, word);
}

/*
 * Find the strings at the places where words begin: at most PLACES, and those
 * of one block.  Screening them all first, without branches on the result,
 * takes 2 ns for each; with a branch it took 6.
 */
static inline void
find_words(const struct stems *x, const struct search *in,
    const uint32_t *place, const uint32_t *end)
{
	uint32_t may[PLACES + BLOCK64 / 2];
	size_t n = 0;

	for (; end > place && end[-1] + PIECE > in->n; end--)
		look_at(x, in, end[-1]);
	for (; place < end; place++) {
		may[n] = *place;
		n += may_have(x, in->s + *place);
	}
	for (size_t i = 0; i < n; i++)
		look_at(x, in, may[i]);
}

/* The bits are colons in the text from `from` on: each ends a piece. */
static inline void
find_colons(const struct stems *x, const struct search *in, size_t from,
    uint64_t bits)
{
	for (; bits != 0; bits &= bits - 1) {
		size_t at = from + block64_lowest(bits);

		if (at >= PIECE - 1)
			look_at(x, in, at - (PIECE - 1));
	}
}

/* Find the strings of these slots, by the two bytes at every place. */
static void
find_anywhere(const struct stems *x, const struct search *in, size_t slots)
{
	const uint32_t *first = x->first + slots;
	const char *s = in->s;

	for (size_t at = 0, n = in->n - 1; at < n; at++) {
		size_t two = two_at(s + at);

		if (first[two] != first[two + 1])
			look_closer(x, slots + two, in, at, eight_at(in, at));
	}
}

#define LEVEL_FILE "match/stems.c"
#include "bytes/level.h"

unsigned
stems_find(const struct stems *x, const char *s, size_t n,
    stems_found *found, void *arg)
{
	struct search in = { .s = s, .n = n, .found = found, .arg = arg };
	char copy[8] = { 0 };

	if (n < sizeof(copy)) {
		in.s = memcpy(copy, s, n);
		in.n = sizeof(copy);
	}
	LEVEL_CALL(find)(x, &in);
	if (x->wide > 0 && (in.seen & STEMS_WIDE) != 0)
		find_anywhere(x, &in, WIDE);
	if (x->others > 0)
		find_anywhere(x, &in, OTHERS);
	return in.seen;
}

unsigned
stems_seen(const char *s, size_t n)
{
	return LEVEL_CALL(seen)(s, n);
}

char *
stems_plain(unsigned seen, const char *s, size_t n, size_t *len)
{
	char *plain, *to;
	uint32_t c;

	if ((seen & STEMS_ALIKE) == 0)
		return NULL;
	plain = to = memory_resize(NULL, n + STEMS_SLACK, 1);
	for (size_t i = 0, k; i < n; i += k) {
		k = utf8_decode(s + i, n - i, &c);
		if (c == 0x17f)
			*to++ = 's';
		else if (c == 0x212a)
			*to++ = 'k';
		else if (c >= 0x80 && unicode_digit(c))
			*to++ = '0';
		else
			to = (char *)memcpy(to, s + i, k) + k;
	}
	memset(to, 0, STEMS_SLACK);
	*len = (size_t)(to - plain);
	return plain;
}

unsigned
stems_find_alike(const struct stems *x, const char *s, size_t n,
    stems_found *found, void *arg)
{
	unsigned seen = stems_find(x, s, n, found, arg);
	size_t len;
	char *plain = stems_plain(seen, s, n, &len);

	if (plain != NULL)
		(void)stems_find(x, plain, len, found, arg);
	free(plain);
	return seen;
}

#endif
