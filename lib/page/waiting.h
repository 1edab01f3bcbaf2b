/*
 * waiting - the lines of a page that are not decided yet.
 *
 * They wait in the order in which they came and leave from the front.  Keys,
 * texts and content words lie in stores of their own, so that a line is found
 * by its number and nothing in it points anywhere.
 */
#ifndef WAITING_H
#define WAITING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/memory.h"
#include "page/measures.h"
#include "page/rules.h"

struct held {			/* a line that waits */
	size_t at;		/* in the store: key, then text */
	size_t key_len, len;
	struct measures m;
	const struct rule *rule;
	size_t content, contents;	/* its content words */
	size_t spot;		/* in the place; 0: it has none */
	const char *given;	/* what a rule says for certain; or NULL */
	const char *reason;	/* it is dropped for; NULL: it is kept */
	int32_t score;
	size_t scored;		/* spots when it was judged so; or 0 */
	int32_t judged;
	bool fixed;		/* only `given` counts, no judge */
	bool sure;		/* the lines around leave no doubt */
	bool gone;		/* an earlier pass dropped it */
	bool part;		/* was cut out of a line: never has a spot */
	bool ruled;		/* stands below a site's `list` or `end` */
	bool item;		/* a date in a list below a colon */
	bool prose;
};

struct waiting {		/* starts as zeros */
	struct held *held;	/* owned, as are the stores */
	size_t n, size;
	struct buffer store;	/* keys and texts */
	uint16_t *content;	/* hashes of content words */
	size_t contents, contents_size;
	size_t parts;		/* of the n */
};

/* Another line comes; it has no measures yet. */
struct held *waiting_add(struct waiting *, const char *key, size_t key_len,
    const char *text, size_t len);

/* The last line has these content words. */
void waiting_add_content(struct waiting *, const uint16_t *, size_t n);

/* The first n lines leave. */
void waiting_drop(struct waiting *, size_t n);

static inline const char *
waiting_key(const struct waiting *w, const struct held *h)
{
	return w->store.s + h->at;
}

static inline const char *
waiting_text(const struct waiting *w, const struct held *h)
{
	return w->store.s + h->at + h->key_len;
}

#endif
