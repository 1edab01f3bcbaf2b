/*
 * roles - the words that introduce a person: chair of the committee.
 */
#ifndef ROLES_H
#define ROLES_H

#include "voices.h"

/* Find the roles of those of the paragraph's persons who have none yet. */
void roles_find(struct voices *);

#endif
