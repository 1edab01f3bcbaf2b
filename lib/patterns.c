#define PCRE2_CODE_UNIT_WIDTH 8
#include "patterns.h"

#include <err.h>
#include <stdint.h>
#include <stdlib.h>

#include <pcre2.h>

/*
 * Steps before a match is given up.  A sane expression takes a few for each
 * byte; this much is some tens of milliseconds.
 */
#define STEPS_MAX 1000000
#define HEAP_MAX_KIB 16384

struct pattern {
	pcre2_code *code;
	bool translated;	/* to machine code, or tried to be */
};

/* One match at a time is under way, so all patterns share what it needs. */
static pcre2_match_data *found;
static pcre2_match_context *limits;

static void
share(void)
{
	if (found != NULL)
		return;
	found = pcre2_match_data_create(1, NULL);
	limits = pcre2_match_context_create(NULL);
	if (found == NULL || limits == NULL)
		errx(2, "out of memory");
	pcre2_set_match_limit(limits, STEPS_MAX);
	pcre2_set_heap_limit(limits, HEAP_MAX_KIB);
}

struct pattern *
pattern_compile(const char *s, size_t n, enum pattern_case ignore,
    char *why, size_t why_size)
{
	uint32_t flags = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF |
	    PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY;
	struct pattern *p;
	PCRE2_SIZE at;
	int error;

	share();
	if ((p = malloc(sizeof(*p))) == NULL)
		err(2, NULL);
	if (ignore == PATTERN_CASELESS)
		flags |= PCRE2_CASELESS;
	p->code = pcre2_compile((PCRE2_SPTR)s, n, flags, &error, &at, NULL);
	p->translated = false;
	if (p->code != NULL)
		return p;
	free(p);
	if (pcre2_get_error_message(error, (PCRE2_UCHAR *)why, why_size) < 0)
		errx(2, "out of memory");
	return NULL;
}

void
pattern_free(struct pattern *p)
{
	if (p == NULL)
		return;
	pcre2_code_free(p->code);
	free(p);
}

int
pattern_find(struct pattern *p, const char *s, size_t n, size_t from,
    struct pattern_match *m)
{
	const PCRE2_SIZE *ends;
	int rc;

	if (!p->translated)	/* a refusal only costs speed */
		(void)pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);
	p->translated = true;
	rc = pcre2_match(p->code, (PCRE2_SPTR)s, n, from, 0, found, limits);
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
