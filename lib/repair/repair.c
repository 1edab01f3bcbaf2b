/*
 * A survey of the text, by pairs of bytes and by the traits of its characters,
 * decides which stages it needs.  Stages write from one of two buffers to the
 * other; after a stage the text is surveyed again, since a repair may uncover
 * more damage.
 */
#include "repair/repair.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "bytes/block64.h"
#include "bytes/memory.h"
#include "repair/entity.h"
#include "repair/mojibake.h"
#include "repair/traits.h"
#include "bytes/utf8.h"
#include "bytes/vector.h"

/* The repairs a text may need, as its survey found. */
enum {
	NEED_BYTES = 1 << 0,
	NEED_ENTITY = 1 << 1,
	NEED_TIDY = 1 << 2,
	NEED_NFC = 1 << 3
};

#define ROUNDS 64	/* of all stages; honest text needs only a few */
#define SLACK 64	/* bytes readable past the end of a text */
#define PIECE ((size_t)1024)	/* bytes composed at a time */
#define MARKS 30	/* consecutive marks allowed (UAX #15, Stream-Safe) */
#define GRAPHEME_JOINER "\xcd\x8f"	/* U+034F, inserted after them */

#define LIGATURE_FIRST 0xFB00u	/* ff fi fl ffi ffl st st */
#define LIGATURE_LAST 0xFB06u

struct text {		/* passing through the stages */
	const char *s;	/* in the caller's memory or one of the two buffers */
	size_t n;
	size_t changes;
	size_t surveyed;	/* `changes` at the last survey, which found: */
	unsigned needs, pages;
};

const char *const repair_names[REPAIR_KINDS] = {
	"bytes", "entity", "mojibake", "removed", "space", "nfc", "ligature",
	"ascii"
};

static void
add_pairs(struct pairs *p, unsigned kind, unsigned char first,
    unsigned char last)
{
	pairs_add(p, kind, 0, first, last);
	pairs_add(p, kind, 1, 0, 0xff);
}

/*
 * Kinds of pairs: non-ASCII or controls; DEL; '&'; two spaces; controls alone.
 * Each is a full block of table entries, so a kind seen is present and needs
 * no verification.
 */
enum { ODD_BYTES, ODD_DEL, ODD_ENTITY, ODD_SPACES, ODD_CONTROL };

void
repair_pairs(struct pairs *p, unsigned kind)
{
	add_pairs(p, kind + ODD_BYTES, 0, ' ' - 1);
	add_pairs(p, kind + ODD_BYTES, 0x80, 0xff);
	add_pairs(p, kind + ODD_DEL, 0x7f, 0x7f);
	add_pairs(p, kind + ODD_ENTITY, '&', '&');
	pairs_add(p, kind + ODD_SPACES, 0, ' ', ' ');
	pairs_add(p, kind + ODD_SPACES, 1, ' ', ' ');
}

void
repair_open(struct repair *r, bool ascii)
{
	memset(r, 0, sizeof *r);
	r->ascii = ascii;
	repair_pairs(&r->odd, 0);
	add_pairs(&r->odd, ODD_CONTROL, 0, ' ' - 1);
}

/* How many of n bytes precede the first control or double space? */
static size_t
plain_bytes(const char *s, size_t n)
{
	size_t i = 0;

	for (; n - i > VECTOR_BYTES; i += VECTOR_BYTES) {
		vector v = vector_load(s + i), next = vector_load(s + i + 1);
		uint64_t odd = vector_bits(~vector_within(v, ' ', '~') |
		    (vector_is(v, ' ') & vector_is(next, ' ')));

		if (odd != 0)
			return i + block64_lowest(odd);
	}
	while (i < n && s[i] >= ' ' && s[i] <= '~' &&
	    !(s[i] == ' ' && i + 1 < n && s[i + 1] == ' '))
		i++;
	return i;
}

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == '\0';
}

/* May a character, after one of this `order`, not be in NFC? */
static bool
decomposed(const struct traits *t, uint8_t order)
{
	return t->composes || (t->order != 0 && t->order < order);
}

/*
 * Survey the whole text, in which the pairs `odd` were seen: the repairs it
 * may need, and the code pages of possible mojibake.
 */
static unsigned
survey(const struct repair *r, const char *s, size_t n, unsigned odd,
    unsigned *pages)
{
	struct mojibake_watch watch = { 0 };
	const struct traits *t;
	unsigned needs = (odd >> ODD_ENTITY & 1) != 0 ? NEED_ENTITY : 0;
	uint8_t order = 0;
	uint32_t cp;
	size_t i = 0, k;

	while (i < n) {
		if ((unsigned char)s[i] < 0x80) {
			k = utf8_ascii(s + i, n - i);
			mojibake_see_ascii(&watch, s[i], k);
			order = 0;
		} else {
			k = utf8_decode(s + i, n - i, &cp);
			t = traits_of(cp);
			if (cp == UTF8_INVALID)
				needs |= NEED_BYTES;
			if ((t->use != PLAIN && (t->use < SINGLE || r->ascii)) ||
			    (cp >= LIGATURE_FIRST && cp <= LIGATURE_LAST))
				needs |= NEED_TIDY;
			if (decomposed(t, order))
				needs |= NEED_NFC;
			order = t->order;
			mojibake_see(&watch, t);
		}
		i += k;
	}
	mojibake_see_ascii(&watch, ' ', 0);
	if ((odd & (1u << ODD_CONTROL | 1u << ODD_DEL | 1u << ODD_SPACES)) != 0 ||
	    (n > 0 && (is_blank(s[0]) || is_blank(s[n - 1]))))
		needs |= NEED_TIDY;
	*pages = watch.pages;
	return needs;
}

/* Survey the text again if it has changed since. */
static unsigned
survey_again(const struct repair *r, struct text *t)
{
	if (t->surveyed != t->changes)
		t->needs = survey(r, t->s, t->n,
		    pairs_seen(&r->odd, t->s, t->n), &t->pages);
	t->surveyed = t->changes;
	return t->needs;
}

/* The buffer that does not hold the text. */
static char *
other(const struct repair *r, const struct text *t)
{
	return t->s == r->buf ? r->spare : r->buf;
}

static void
ensure(struct repair *r, size_t n)
{
	size_t size;

	if (n > SIZE_MAX / 4 - 64)
		errx(2, "a text of %zu bytes is too long", n);
	size = 3 * n + 64;
	if (size <= r->size)
		return;
	size += size / 4;
	free(r->buf);
	free(r->spare);
	r->buf = memory_resize(NULL, size + SLACK, 1);
	r->spare = memory_resize(NULL, size + SLACK, 1);
	r->size = size;
}

/* Decode a character that was encoded as its two surrogates (CESU-8). */
static size_t
surrogates(const char *s, size_t n, uint32_t *cp)
{
	const unsigned char *p = (const unsigned char *)s;

	if (n < 6 || p[0] != 0xED || p[1] < 0xA0 || p[1] > 0xAF ||
	    p[2] < 0x80 || p[2] > 0xBF || p[3] != 0xED || p[4] < 0xB0 ||
	    p[4] > 0xBF || p[5] < 0x80 || p[5] > 0xBF)
		return 0;
	*cp = 0x10000 + ((p[1] & 0xFu) << 16 | (p[2] & 0x3Fu) << 10 |
	    (p[4] & 0xFu) << 6 | (p[5] & 0x3Fu));
	return 6;
}

/* Replace the text by the len bytes at out, noting the repairs, if they differ. */
static void
becomes(struct repair *r, struct text *t, const char *out, size_t len,
    unsigned kinds)
{
	if (len == t->n && memcmp(out, t->s, len) == 0)
		return;
	t->s = out;
	t->n = len;
	t->changes++;
	r->done |= kinds;
}

/* Read invalid bytes as Windows-1252, undefined ones as U+FFFD. */
static void
read_bytes(struct repair *r, struct text *t)
{
	char *out = other(r, t);
	size_t i, k, len = 0;
	uint32_t cp;

	for (i = 0; i < t->n; i += k) {
		k = utf8_decode(t->s + i, t->n - i, &cp);
		if (cp == UTF8_INVALID) {
			k = surrogates(t->s + i, t->n - i, &cp);
			if (k == 0) {
				k = 1;
				cp = entity_cp1252((unsigned char)t->s[i]);
				if (cp < 0xA0)
					cp = 0xFFFD;
			}
		}
		len += utf8_encode(cp, out + len);
	}
	becomes(r, t, out, len, 1u << REPAIR_BYTES);
}

/* Undo layer after layer until none is left. */
static void
undo_mojibake(struct repair *r, struct text *t)
{
	char *out = other(r, t);
	size_t len;

	while (t->pages != 0 &&
	    mojibake_undo(t->s, t->n, t->pages, out, &len)) {
		becomes(r, t, out, len, 1u << REPAIR_MOJIBAKE);
		out = other(r, t);
		(void)survey_again(r, t);
	}
}

struct tidy {			/* the state of tidy() */
	char *out;
	size_t len;
	const struct traits *last;	/* of the character last kept */
	bool emoji;		/* inside an emoji sequence */
	bool c1;		/* the text has or had Windows-1252 */
};

static void
keep(struct tidy *y, uint32_t cp, const struct traits *t)
{
	y->len += utf8_encode(cp, y->out + y->len);
	y->last = t;
	if (t->emoji)
		y->emoji = true;
	else if (t->kind != MARK && t->use != TAG)
		y->emoji = false;
}

/* Does the output end in something other than a space? */
static bool
after_word(const struct tidy *y)
{
	return y->len > 0 && y->out[y->len - 1] != ' ';
}

/* Keep a space, unless it would lead the text or double another. */
static unsigned
keep_space(struct tidy *y, uint32_t cp)
{
	if (!after_word(y))
		return 1u << REPAIR_SPACE;
	keep(y, ' ', traits_of(' '));
	return cp == ' ' ? 0 : 1u << REPAIR_SPACE;
}

static unsigned
keep_ascii(struct tidy *y, const char *s, const struct traits *t,
    unsigned done)
{
	for (; *s != '\0'; s++)
		y->out[y->len++] = *s;
	y->last = t;
	y->emoji = false;
	return done;
}

/* Does a joiner stay: next to letters it affects, or within an emoji? */
static bool
joins(const struct tidy *y, uint32_t cp, const struct traits *next)
{
	if (y->last->joins || next->joins)
		return true;
	return cp == 0x200D && y->emoji && next->emoji;
}

/*
 * A C1 control is a byte of Windows-1252 misread as Latin-1.  NEL after a space
 * or at the end of the text ends a line, unless the text has other damage;
 * elsewhere it was an ellipsis.
 */
static unsigned
keep_c1(struct tidy *y, uint32_t cp, bool ends)
{
	uint32_t meant = entity_cp1252(cp);

	if (cp == 0x85 && !y->c1 && (ends || !after_word(y)))
		return keep_space(y, cp);
	if (meant == cp)
		return 1u << REPAIR_REMOVED;
	keep(y, meant, traits_of(meant));
	y->c1 = true;
	return 1u << REPAIR_MOJIBAKE;
}

/*
 * Ligatures of Latin letters are a typesetter's choice of glyph; words are
 * compared by their letters.
 */
static const char *
ligature(uint32_t cp)
{
	static const char *const letters[] = { "ff", "fi", "fl", "ffi", "ffl",
	    "st", "st" };

	return cp >= LIGATURE_FIRST && cp <= LIGATURE_LAST ?
	    letters[cp - LIGATURE_FIRST] : NULL;
}

static unsigned
tidy_one(const struct repair *r, struct tidy *y, uint32_t cp,
    const struct traits *t, uint32_t after)
{
	static const char *const ascii[] = {
		[SINGLE] = "'", [DOUBLE] = "\"", [HYPHEN] = "-",
		[ELLIPSIS] = "..."
	};

	if (cp >= 0x80 && cp <= 0x9F)
		return keep_c1(y, cp, after == 0 || after == 0x85);
	if (ligature(cp) != NULL)
		return keep_ascii(y, ligature(cp), t,
		    1u << REPAIR_LIGATURE);
	if (t->use == SPACE)
		return keep_space(y, cp);
	if (t->use >= SINGLE && r->ascii)
		return keep_ascii(y, ascii[t->use], t, 1u << REPAIR_ASCII);
	if (t->use == REMOVE ||
	    (t->use == JOINER && !joins(y, cp, traits_of(after))) ||
	    (t->use == TAG && !y->emoji))
		return 1u << REPAIR_REMOVED;
	keep(y, cp, t);
	return 0;
}

/* Does the text have a C1 control, not NEL, that Windows-1252 defines? */
static bool
has_c1(const char *s, size_t n)
{
	const char *end = s + n, *p = s;

	/* after the lead byte C2, the second byte equals the code point */
	while ((p = memchr(p, '\xC2', (size_t)(end - p))) != NULL &&
	    ++p < end) {
		unsigned char c = (unsigned char)*p;

		if (c >= 0x80 && c <= 0x9F && c != 0x85 && entity_cp1252(c) != c)
			return true;
	}
	return false;
}

/* Copy the plain start of the n bytes at s; returns its length. */
static size_t
keep_plain(struct tidy *y, const char *s, size_t n)
{
	size_t plain = *s == ' ' && !after_word(y) ? 0 : plain_bytes(s, n);

	if (plain == 0)
		return 0;
	memcpy(y->out + y->len, s, plain);
	y->len += plain;
	y->last = traits_of(' ');	/* any ASCII byte will do */
	y->emoji = false;
	return plain;
}

/* Remove debris, make spaces plain and, on request, punctuation ASCII. */
static void
tidy(struct repair *r, struct text *t)
{
	struct tidy y = { other(r, t), 0, traits_of(' '), false, false };
	uint32_t cp, after;
	unsigned done = 0;
	size_t i, k;

	y.c1 = (r->done & 1u << REPAIR_MOJIBAKE) != 0 || has_c1(t->s, t->n);
	for (i = 0; i < t->n; i += k) {
		if ((k = keep_plain(&y, t->s + i, t->n - i)) > 0)
			continue;
		k = utf8_decode(t->s + i, t->n - i, &cp);
		if (utf8_decode(t->s + i + k, t->n - i - k, &after) == 0)
			after = 0;
		done |= tidy_one(r, &y, cp, traits_of(cp), after);
	}
	if (y.len > 0 && !after_word(&y)) {
		y.len--;
		done |= 1u << REPAIR_SPACE;
	}
	becomes(r, t, y.out, y.len, done);
}

struct piece {			/* of a text, to be composed */
	size_t len;
	bool cut;		/* after MARKS marks, others follow */
	bool composed;		/* it is in NFC */
};

/*
 * The piece of the n bytes at s to be composed next: PIECE bytes or a little
 * more.  It ends before a character that neither composes nor is reordered with
 * preceding characters (UAX #15, section 9.1), or after MARKS consecutive
 * marks.
 */
static struct piece
next_piece(const char *s, size_t n)
{
	struct piece p = { n, false, true };
	size_t k, marks = 0;
	uint8_t order = 0;
	uint32_t cp;

	for (size_t i = 0; i < n; i += k) {
		const struct traits *t;

		k = utf8_ascii(s + i, n - i);
		if (k > 0 && i + k > PIECE) {
			p.len = i >= PIECE ? i : PIECE;
			return p;
		}
		if (k == 0)
			k = utf8_decode(s + i, n - i, &cp);
		else
			cp = ' ';	/* as any ASCII does */
		t = traits_of(cp);
		marks = t->order == 0 ? 0 : marks + 1;
		p.cut = marks > MARKS;
		if (p.cut || (i >= PIECE && !t->composes && t->order == 0)) {
			p.len = i;
			return p;
		}
		p.composed &= !decomposed(t, order);
		order = t->order;
	}
	return p;
}

/* Write a piece, composed, to out; returns its length, at most `room`. */
static size_t
compose_piece(const char *s, size_t n, char *out, size_t room)
{
	utf8proc_uint8_t *form;
	utf8proc_ssize_t len;

	len = utf8proc_map((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)n,
	    &form, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	if (len < 0)
		errx(2, "NFC: %s", utf8proc_errmsg(len));
	if ((size_t)len > room)
		errx(2, "NFC: a text grew by %zu bytes", (size_t)len - n);
	memcpy(out, form, (size_t)len);
	free(form);
	return (size_t)len;
}

/*
 * Few pieces of a long text need composing; the others are copied.  Ordering
 * marks takes time quadratic in their number, hence the limit on it.
 */
static void
compose(struct repair *r, struct text *t)
{
	char *out = other(r, t);
	size_t len = 0;

	for (size_t i = 0, n; i < t->n; i += n) {
		const char *s = t->s + i;
		struct piece p = next_piece(s, t->n - i);

		n = p.len;
		if (n + strlen(GRAPHEME_JOINER) > r->size - len)
			errx(2, "NFC: a text grew too long");
		if (p.composed) {
			memcpy(out + len, s, n);
			len += n;
		} else {
			len += compose_piece(s, n, out + len, r->size - len -
			    strlen(GRAPHEME_JOINER));
		}
		if (!p.cut)
			continue;
		memcpy(out + len, GRAPHEME_JOINER, strlen(GRAPHEME_JOINER));
		len += strlen(GRAPHEME_JOINER);
	}
	becomes(r, t, out, len, 1u << REPAIR_NFC);
}

/* Run each stage once, in order; true if any changed the text. */
static bool
run_stages(struct repair *r, struct text *t)
{
	size_t was = t->changes;
	unsigned needs = survey_again(r, t);

	if (needs & NEED_BYTES)
		read_bytes(r, t);
	if (needs & NEED_ENTITY) {
		char *out = other(r, t);

		becomes(r, t, out, entity_decode(t->s, t->n, out),
		    1u << REPAIR_ENTITY);
	}
	needs |= survey_again(r, t);
	undo_mojibake(r, t);
	needs |= survey_again(r, t);
	if (needs & NEED_TIDY)
		tidy(r, t);
	needs |= survey_again(r, t);
	if (needs & NEED_NFC)
		compose(r, t);
	return t->changes != was;
}

static void
repair_stages(struct repair *r, struct text *t, unsigned odd)
{
	t->needs = survey(r, t->s, t->n, odd, &t->pages);
	if (t->needs == 0 && t->pages == 0)
		return;
	ensure(r, t->n);
	/* Removing damage of one kind may uncover another. */
	for (int round = 0; round < ROUNDS && run_stages(r, t); round++)
		;
}

const char *
repair_text(struct repair *r, const char *s, size_t n, size_t *len)
{
	struct text t = { .s = s, .n = n };
	unsigned odd;

	r->done = 0;
	while (t.n > 0 && is_blank(t.s[t.n - 1]))
		t.n--;
	while (t.n > 0 && is_blank(t.s[0])) {
		t.s++;
		t.n--;
	}
	if (t.n != n)
		r->done |= 1u << REPAIR_SPACE;
	odd = pairs_seen(&r->odd, t.s, t.n);
	if (odd != 0)
		repair_stages(r, &t, odd);
	for (int i = 0; r->done != 0 && i < REPAIR_KINDS; i++)
		r->texts[i] += r->done >> i & 1;
	*len = t.n;
	return t.s;
}
