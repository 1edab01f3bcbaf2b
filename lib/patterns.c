#define PCRE2_CODE_UNIT_WIDTH 8
#include "patterns.h"

#include <err.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <pcre2.h>

#include "utf8.h"

/*
 * Steps before a match is given up.  A sane expression takes a few for each
 * byte; this much is some tens of milliseconds.
 */
#define STEPS_MAX 1000000
#define HEAP_MAX_KIB 16384

/*
 * An expression is translated to machine code when it has been tried as often
 * as that takes as long: 55 ns for a byte of its code, where a try takes 1 us.
 */
#define TRANSLATE_BYTES 15	/* for each try, */
#define TRANSLATE_LENGTH 128	/* and one for so many bytes of the text */

struct pattern {
	pcre2_code *code;	/* NULL: not compiled yet */
	size_t wait;		/* bytes of code not yet paid for by tries */
	uint32_t flags;
	size_t len;		/* of the expression that waits */
	char later[];
};

/* One match at a time is under way, so all patterns share what it needs. */
static pcre2_match_data *found;
static pcre2_match_context *limits;

static void
share(void)
{
	if (found != NULL)
		return;
#ifdef M_TRIM_THRESHOLD
	/* what PCRE2 frees it asks for again; the system need not have it */
	(void)mallopt(M_TRIM_THRESHOLD, 1 << 20);
#endif
	found = pcre2_match_data_create(1, NULL);
	limits = pcre2_match_context_create(NULL);
	if (found == NULL || limits == NULL)
		errx(2, "out of memory");
	pcre2_set_match_limit(limits, STEPS_MAX);
	pcre2_set_heap_limit(limits, HEAP_MAX_KIB);
}

static struct pattern *
new_pattern(size_t n, enum pattern_case ignore)
{
	struct pattern *p;

	share();
	if (n > SIZE_MAX - sizeof(*p) || (p = malloc(sizeof(*p) + n)) == NULL)
		errx(2, "out of memory");
	*p = (struct pattern){ .flags = PCRE2_UTF | PCRE2_UCP |
	    PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C |
	    PCRE2_DOLLAR_ENDONLY, .wait = SIZE_MAX, .len = n };
	if (ignore == PATTERN_CASELESS)
		p->flags |= PCRE2_CASELESS;
	return p;
}

/* False where it is no expression; why says why. */
static bool
compile(struct pattern *p, const char *s, size_t n, char *why,
    size_t why_size)
{
	PCRE2_SIZE at;
	int error;

	p->code = pcre2_compile((PCRE2_SPTR)s, n, p->flags, &error, &at, NULL);
	if (p->code == NULL && pcre2_get_error_message(error,
	    (PCRE2_UCHAR *)why, why_size) < 0)
		errx(2, "out of memory");
	if (p->code != NULL)
		(void)pcre2_pattern_info(p->code, PCRE2_INFO_SIZE, &p->wait);
	return p->code != NULL;
}

struct pattern *
pattern_compile(const char *s, size_t n, enum pattern_case ignore,
    char *why, size_t why_size)
{
	struct pattern *p = new_pattern(0, ignore);

	if (compile(p, s, n, why, why_size))
		return p;
	free(p);
	return NULL;
}

struct pattern *
pattern_later(const char *s, size_t n, enum pattern_case ignore)
{
	struct pattern *p = new_pattern(n, ignore);

	memcpy(p->later, s, n);
	return p;
}

void
pattern_free(struct pattern *p)
{
	if (p == NULL)
		return;
	pcre2_code_free(p->code);
	free(p);
}

/* Before a match in n bytes: compile, or translate, what has waited for that. */
static void
prepare(struct pattern *p, size_t n)
{
	size_t paid = TRANSLATE_BYTES + n / TRANSLATE_LENGTH;
	char why[256];

	if (p->code == NULL && !compile(p, p->later, p->len, why, sizeof(why)))
		errx(2, "%.*s: %s", (int)p->len, p->later, why);
	if (p->wait > paid) {
		p->wait -= paid;
		return;
	}
	p->wait = 0;		/* a refusal only costs speed */
	(void)pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);
}

int
pattern_find(struct pattern *p, const char *s, size_t n, size_t from,
    struct pattern_match *m)
{
	uint32_t sound = utf8_ascii(s, n) == n ? PCRE2_NO_UTF_CHECK : 0;
	const PCRE2_SIZE *ends;
	int rc;

	if (p->wait > 0)
		prepare(p, n);
	rc = pcre2_match(p->code, (PCRE2_SPTR)s, n, from, sound, found, limits);
	if (rc == PCRE2_ERROR_NOMATCH)
		return 0;
	if (rc == PCRE2_ERROR_NOMEMORY)
		errx(2, "out of memory");
	if (rc < 0)
		return -1;
	ends = pcre2_get_ovector_pointer(found);
	*m = (struct pattern_match){ ends[0], ends[1] };
	return 1;
}
