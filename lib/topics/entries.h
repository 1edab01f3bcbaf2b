/*
 * entries - the patterns of topics, prepared for searching.
 *
 * Words and phrases are added to phrases.h, words near each other to
 * nearness.h, under the index of their entry.  Any other pattern is an
 * expression, which is tried only on texts that contain one of the strings it
 * requires (required.h).
 */
#ifndef ENTRIES_H
#define ENTRIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes/table.h"
#include "match/patterns.h"
#include "match/phrases.h"
#include "match/stems.h"
#include "topics/claims.h"
#include "topics/nearness.h"

struct entry {			/* a line of a file */
	uint32_t topic;
	uint32_t len;		/* of its pattern, without its sign, */
	size_t at;		/* and where that is in the letters */
	uint64_t hash;		/* of topic and pattern */
	enum claim_sign sign;	/* that stood before it */
	uint32_t after;		/* it counts only after a match of this topic:
				   topic + 1; 0: anywhere */
	bool regex;		/* it is an expression, or was made one */
	bool capitals;		/* an expression that matches only capitals */
	struct pattern *pattern;	/* the expression, once it is needed */
	const char *file;	/* its origin; NULL: that of the image, or */
	size_t line;		/* the command line, if this is 0 */

	/* State of the search, for topics.c. */
	uint64_t tried;		/* number of the last piece it was tried on */
	uint64_t stopped;	/* and of the last text it took too long on, */
	bool told;		/* which has been reported */
};

struct entries {
	struct phrases *phrases;
	struct nearness *nearness;
	struct entry *entry;
	size_t n, size;
	char *letters;		/* their patterns, each ending in a NUL */
	size_t nletters, letters_size;
	const char *file;	/* origin of those read from an image */
	struct table by_hash;
	uint32_t *expression;	/* entries that are expressions; those */
	size_t expressions, expression_size;	/* that require nothing */
	size_t always;			/* come first */
	struct stems required;	/* strings, by entry */
	struct arena strings;	/* and their letters */
	char why[256];		/* a message that entries_add() returned */
};

void entries_open(struct entries *);

/*
 * Add an entry whose topic, sign, file and line are set, with a copy of the
 * pattern.  It replaces an entry of the same topic and pattern.  Returns NULL, or
 * the reason why the pattern is invalid, which stays valid until the next call.
 */
const char *entries_add(struct entries *, struct entry *, const char *pattern,
    size_t len);

/* Call once, after the last entry. */
void entries_ready(struct entries *);

/*
 * Write the entries, once they are ready; or read them into an empty set, all
 * from one file.  Writing leaves nothing to search with.
 */
void entries_image(struct entries *, struct image *, const char *file);

/* Report the expressions that may match in a text, some more than once. */
void entries_expressions(const struct entries *, const char *s, size_t n,
    stems_found *, void *arg);

/* The expression of an entry. */
struct pattern *entries_pattern(struct entries *, struct entry *);

#endif
