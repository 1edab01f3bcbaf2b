/*
 * names - find the names of persons, bodies and places in a text, and to whom
 * they refer.
 *
 *	struct names n;
 *
 *	names_open_ready(&n, names_ready);
 *	names_document(&n);			for each document
 *	names_find(&n, text, len);		for each paragraph
 *	... n.found[0 .. n.nfound - 1] ...
 *
 * kinds.c finds names, people.h resolves short forms.  Names are resolved
 * backwards only: a paragraph is never read again.
 */
#ifndef NAMES_H
#define NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "names/people.h"

/* The built-in lists, for data_print(). */
#define NAMES_LISTS 5
extern const struct data_builtin names_lists[NAMES_LISTS];

/*
 * Open with the lists and weights that were read when the filter was built.
 * Its ready_make.c opens its names and prints an image of them, names_ready.
 */
extern unsigned char names_ready[];
void names_open_ready(struct names *, unsigned char *image);
void names_image(struct names *, struct image *);

/*
 * Read files, where "default" names the built-in lists; with nfiles = 0, read
 * only these.  The first of the n classes must be those of names.
 */
void names_open(struct names *, const char *const *class, size_t n,
    char *const *files, size_t nfiles);

/* Start a new document. */
void names_document(struct names *);

/* Has the document so many names that the next text starts anew? */
static inline bool
names_overflow(const struct names *n)
{
	return n->known.facts >= KNOWN_MAX || n->people.text.len >= PEOPLE_MAX;
}

/* Find the names in the len bytes at s, which the caller keeps. */
void names_find(struct names *, const char *s, size_t len);

/* The index of the first name that ends after word i, or n->nfound. */
size_t names_after(const struct names *, size_t i);

/* The fullest form of someone's name so far. */
const char *names_full(const struct names *, uint32_t who, size_t *len);

#endif
