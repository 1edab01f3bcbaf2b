/*
 * resolve - to whom a name refers, among the people of the document.
 */
#ifndef RESOLVE_H
#define RESOLVE_H

#include <stddef.h>
#include <stdint.h>

#include "names/people.h"

/* Whom words from to to - 1 mean as a name of this kind, or NOBODY. */
uint32_t resolve_meant(struct names *, enum name_kind, size_t from,
    size_t to);

/* Find or add whom a name refers to, with the shorter forms it may have. */
void resolve_name(struct names *, struct name *);

#endif
