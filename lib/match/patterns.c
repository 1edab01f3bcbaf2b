/*
 * Each pattern has two compiled forms, for valid UTF-8 and for arbitrary bytes,
 * because PCRE2 would otherwise check every text again.  Match limits bound the
 * time of a search whatever the expression.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "match/patterns.h"

#include <err.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <pcre2.h>

#include "bytes/image.h"
#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "stream/visible.h"

/*
 * PCRE2 counts steps (its match limit) anew for each byte at which a match may
 * start.  A sane expression takes a few dozen.  All starts are first tried in
 * one call with the lowest limit.  If it is exceeded, each start is tried
 * separately, with the larger limits in turn, charged to the text's budget.
 */
static const uint32_t limit[] = { 500, 4000, 32000, 256000 };
#define LIMITS (sizeof(limit) / sizeof(limit[0]))

#define STEPS_MIN 1000000	/* budget of a text, */
#define STEPS_BYTE 100		/* plus this for each of its bytes */
#define HEAP_MAX_KIB 16384
#define DEPTH_MAX 100000

/*
 * An expression is compiled to machine code once its searches have taken about
 * as long as compiling would, which is 50 ns for each byte of PCRE2 code.  A
 * search pays for some bytes of code, and for more with each byte of text, by
 * the letters with which a match may start: with one or none, a byte of text
 * takes 6 ns, with twelve 50 ns, with twenty 220 ns.  If each byte of text pays
 * for one of code, gpfacts takes a tenth more for pages and novels; if eight
 * do, a sixth more for 5 MB of dense press.
 *
 * A search that exceeds limit[0] has its expression compiled, as machine code counts
 * fewer steps; unless enough is left to pay for a search with limit[1], without
 * which gpclean and gpfacts take an eighth more for novels.
 */
#define TRANSLATE_SEARCH 8	/* bytes of code paid for by each search, */
#define TRANSLATE_SCALE 256	/* and by this much text, if of weight 1 */
#define TRANSLATE_WEIGHT(letters) (16 + (letters) * (letters))
#define TRANSLATE_SPACE 10	/* letters for which a space counts */
#define TRANSLATE_HARD 1000	/* by a search with limit[1], */
#define TRANSLATE_START 8	/* and each byte where a match may start */

/*
 * With so much machine code, further expressions stay interpreted: 20,000 hard ones
 * of a data file take 27 MB instead of 93.
 */
#define TRANSLATE_MAX 4000000	/* bytes of machine code */

struct form {			/* of an expression, as compiled */
	pcre2_code *code;	/* NULL: not yet */
	bool anchored;		/* can match only where the search starts */
	size_t weight;		/* of a byte of text; 0 if anchored */
	size_t wait;		/* bytes of code not yet paid for */
};

/* PCRE2 checks a whole text for invalid bytes unless told it is valid. */
struct pattern {
	struct form sound, any;	/* for UTF-8, and for any bytes */
	const unsigned char *image;	/* of the first; or NULL */
	uint32_t flags;
	size_t len;
	char text[];
};

/* Matches do not overlap in time, so all patterns share the match data. */
static pcre2_match_data *found;
static pcre2_match_context *limits[LIMITS];
static pcre2_compile_context *compiling;
static pcre2_general_context *general;

/*
 * PCRE2's translator to machine code crashes if it gets no memory (10.42), so
 * it gets memory, or the program ends.
 */
static void *
allocate(size_t n, void *unused)
{
	(void)unused;
	return memory_resize(NULL, n, 1);
}

static void
release(void *memory, void *unused)
{
	(void)unused;
	free(memory);
}

static void
share(void)
{
	if (found != NULL)
		return;
#ifdef M_TRIM_THRESHOLD
	/* PCRE2 frees and allocates repeatedly: keep the memory meanwhile */
	(void)mallopt(M_TRIM_THRESHOLD, 1 << 20);
#endif
	general = pcre2_general_context_create(allocate, release, NULL);
	compiling = pcre2_compile_context_create(general);
	found = pcre2_match_data_create(PATTERN_GROUPS, NULL);
	if (general == NULL || compiling == NULL || found == NULL)
		errx(2, "out of memory");
	for (size_t i = 0; i < LIMITS; i++) {
		limits[i] = pcre2_match_context_create(NULL);
		if (limits[i] == NULL)
			errx(2, "out of memory");
		pcre2_set_match_limit(limits[i], limit[i]);
		pcre2_set_heap_limit(limits[i], HEAP_MAX_KIB);
		pcre2_set_depth_limit(limits[i], DEPTH_MAX);
	}
}

struct pattern *
pattern_later(const char *s, size_t n, unsigned flags)
{
	struct pattern *p = memory_resize(NULL, sizeof(*p) + n, 1);

	share();
	*p = (struct pattern){ .flags = PCRE2_UTF | PCRE2_UCP |
	    PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY, .len = n,
	    .sound.wait = SIZE_MAX, .any.wait = SIZE_MAX };
	if (flags & PATTERN_CASELESS)
		p->flags |= PCRE2_CASELESS;
	if (flags & PATTERN_ANCHORED)
		p->flags |= PCRE2_ANCHORED;
	if (flags & PATTERN_NAMED)
		p->flags |= PCRE2_NO_AUTO_CAPTURE;
	memcpy(p->text, s, n);
	return p;
}

/* The code in an image; NULL if there is none, or if PCRE2 refuses it. */
static pcre2_code *
decode(const unsigned char *image)
{
	pcre2_code *code;

	return image != NULL && pcre2_serialize_decode(&code, 1, image,
	    general) == 1 ? code : NULL;
}

/* What a byte of text takes, by the letters with which a match may start. */
static size_t
weight_of(const pcre2_code *code)
{
	const uint8_t *bits = NULL;
	uint32_t one = 0, start = 0;	/* one == 1: each match starts so */
	size_t letters = 0;

	(void)pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODETYPE, &one);
	(void)pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODEUNIT, &start);
	(void)pcre2_pattern_info(code, PCRE2_INFO_FIRSTBITMAP, &bits);
	if (one != 1 && bits == NULL)
		return TRANSLATE_WEIGHT('z' - 'a' + 1);
	for (unsigned c = ' '; c <= 'z'; c++)
		if (one == 1 ? c == start : bits[c / 8] >> c % 8 & 1)
			letters += c == ' ' ? TRANSLATE_SPACE : c >= 'a';
	return TRANSLATE_WEIGHT(letters);
}

/* Compile; false if the expression is invalid, with the reason in why. */
static bool
compile(const struct pattern *p, struct form *f, char *why, size_t why_size)
{
	uint32_t flags = p->flags |
	    (f == &p->any ? PCRE2_MATCH_INVALID_UTF : 0);
	uint32_t options = 0;
	PCRE2_SIZE at;
	int error;

	f->code = f == &p->sound ? decode(p->image) : NULL;
	if (f->code == NULL)
		f->code = pcre2_compile((PCRE2_SPTR)p->text, p->len, flags,
		    &error, &at, compiling);
	if (f->code == NULL && pcre2_get_error_message(error,
	    (PCRE2_UCHAR *)why, why_size) < 0)
		errx(2, "out of memory");
	if (f->code == NULL)
		return false;
	(void)pcre2_pattern_info(f->code, PCRE2_INFO_SIZE, &f->wait);
	(void)pcre2_pattern_info(f->code, PCRE2_INFO_ALLOPTIONS, &options);
	f->anchored = (options & PCRE2_ANCHORED) != 0;
	f->weight = f->anchored ? 0 : weight_of(f->code);
	return true;
}

struct pattern *
pattern_compile(const char *s, size_t n, unsigned flags, char *why,
    size_t why_size)
{
	struct pattern *p = pattern_later(s, n, flags);

	if (compile(p, &p->sound, why, why_size))
		return p;
	free(p);
	return NULL;
}

void
pattern_use(struct pattern *p, const unsigned char *image)
{
	p->image = image;
}

void
pattern_write(struct pattern *p, FILE *out)
{
	const pcre2_code *code;
	char why[256];
	uint8_t *image;
	PCRE2_SIZE n;

	if (p->sound.code == NULL && !compile(p, &p->sound, why, sizeof(why)))
		visible_errx("%.*s: %s", (int)p->len, p->text, why);
	code = p->sound.code;
	if (pcre2_serialize_encode(&code, 1, &image, &n, general) != 1)
		errx(2, "out of memory");
	fprintf(out, "(const union { unsigned char image[%zu]; "
	    "max_align_t aligned; }){ ", n + 1);
	image_literal(image, n, out);
	fputs(" }.image", out);
	pcre2_serialize_free(image);
}

void
pattern_free(struct pattern *p)
{
	if (p == NULL)
		return;
	pcre2_code_free(p->sound.code);
	pcre2_code_free(p->any.code);
	free(p);
}

/* Count a search as paying for this much code; false if it is to be compiled. */
static bool
pay(struct form *f, size_t bytes)
{
	if (f->wait <= bytes)
		return false;
	f->wait -= bytes;
	return true;
}

/* Compile to machine code, unless there is too much of it. */
static void
translate(struct form *f)
{
	static size_t translated;	/* bytes of machine code */
	size_t n = 0;

	f->wait = 0;		/* failure costs only speed */
	if (translated >= TRANSLATE_MAX)
		return;
	(void)pcre2_jit_compile(f->code, PCRE2_JIT_COMPLETE);
	(void)pcre2_pattern_info(f->code, PCRE2_INFO_JITSIZE, &n);
	translated += n;
}

/* Before a search of n bytes: compile to PCRE2 or machine code if due. */
static void
prepare(const struct pattern *p, struct form *f, size_t n)
{
	char why[256];

	if (f->code == NULL && !compile(p, f, why, sizeof(why)))
		visible_errx("%.*s: %s", (int)p->len, p->text, why);
	if (!pay(f, TRANSLATE_SEARCH + n * f->weight / TRANSLATE_SCALE))
		translate(f);
}

struct pattern_text
pattern_text(const char *s, size_t n)
{
	size_t ascii = utf8_ascii(s, n);

	return (struct pattern_text){ s, n, ascii == n ||
	    utf8_valid(s + ascii, n - ascii), STEPS_MIN + STEPS_BYTE * n };
}

int
pattern_find(struct pattern *p, const char *s, size_t n, size_t from,
    struct pattern_match *m)
{
	struct pattern_text text = pattern_text(s, n);

	return pattern_find_in(p, &text, from, m);
}

/* Is byte `from` the start of a character? */
static bool
is_boundary(const struct pattern_text *text, size_t from)
{
	return from == text->n || !utf8_continues(text->s[from]);
}

/* Did PCRE2 stop at a limit? */
static bool
is_limit(int rc)
{
	return rc == PCRE2_ERROR_MATCHLIMIT || rc == PCRE2_ERROR_DEPTHLIMIT ||
	    rc == PCRE2_ERROR_HEAPLIMIT || rc == PCRE2_ERROR_JIT_STACKLIMIT;
}

/* Search within a limit: 1 and the match, 0, or a PCRE2 error. */
static int
try(const struct form *f, const struct pattern_text *text, size_t from,
    size_t number, uint32_t flags, struct pattern_match *m)
{
	const PCRE2_SIZE *ends;
	int rc = pcre2_match(f->code, (PCRE2_SPTR)text->s, text->n, from,
	    flags, found, limits[number]);

	if (rc == PCRE2_ERROR_NOMATCH)
		return 0;
	if (rc == PCRE2_ERROR_NOMEMORY)
		errx(2, "out of memory");
	if (rc < 0)
		return rc;
	ends = pcre2_get_ovector_pointer(found);
	*m = (struct pattern_match){ ends[0], ends[1] };
	return 1;
}

bool
pattern_group(unsigned n, struct pattern_match *m)
{
	const PCRE2_SIZE *ends;

	if (n >= PATTERN_GROUPS)
		return false;
	ends = pcre2_get_ovector_pointer(found);
	*m = (struct pattern_match){ ends[2 * n], ends[2 * n + 1] };
	return m->start != PCRE2_UNSET;
}

/* Try one start with increasing limits; -1 if none suffices. */
static int
try_hard(struct form *f, struct pattern_text *text, size_t from,
    uint32_t flags, struct pattern_match *m)
{
	int rc = try(f, text, from, 0, flags, m);

	for (size_t i = 1; is_limit(rc) && i < LIMITS; i++) {
		if (text->steps < limit[i])
			return -1;
		text->steps -= limit[i];
		rc = try(f, text, from, i, flags, m);
	}
	return rc < 0 ? -1 : rc;
}

/* After a search that exceeded limit[0]: a larger one if that pays, or compile. */
static int
try_again(struct form *f, const struct pattern_text *text, size_t from,
    uint32_t flags, struct pattern_match *m)
{
	size_t starts = f->anchored ? 0 : text->n;
	int rc = PCRE2_ERROR_MATCHLIMIT;

	if (pay(f, TRANSLATE_HARD + TRANSLATE_START * starts))
		rc = try(f, text, from, 1, flags, m);
	if (is_limit(rc) && f->wait > 0) {
		translate(f);
		rc = try(f, text, from, 0, flags, m);
	}
	return rc;
}

/*
 * Try each start separately.  PCRE2 interprets such searches instead of running
 * machine code, so they are charged too.
 */
static int
find_slowly(struct form *f, struct pattern_text *text, size_t from,
    uint32_t flags, struct pattern_match *m)
{
	size_t last = f->anchored ? from : text->n;
	int rc = 0;

	for (; rc == 0 && from <= last; from++) {
		if (flags != 0 && !is_boundary(text, from))
			continue;
		if (text->steps == 0)
			return -1;
		text->steps--;
		rc = try_hard(f, text, from, flags |
		    (f->anchored ? 0 : PCRE2_ANCHORED), m);
	}
	return rc;
}

int
pattern_find_in(struct pattern *p, struct pattern_text *text, size_t from,
    struct pattern_match *m)
{
	bool sound = text->sound && is_boundary(text, from);
	struct form *f = sound ? &p->sound : &p->any;
	uint32_t flags = sound ? PCRE2_NO_UTF_CHECK : 0;
	int rc;

	if (f->wait > 0)
		prepare(p, f, text->n);
	rc = try(f, text, from, 0, flags, m);
	if (is_limit(rc))
		rc = try_again(f, text, from, flags, m);
	if (is_limit(rc))
		rc = find_slowly(f, text, from, flags, m);
	return rc < 0 ? -1 : rc;
}
