/*
 * units - the units of amounts: currencies and shares of a hundred, in signs
 * and words.
 */
#ifndef UNITS_H
#define UNITS_H

#include "figures.h"

/* Read a sum of money whose sign, before the number, is at byte `at`. */
bool units_money(const char *s, size_t n, size_t at, struct figure *);

/*
 * If a unit stands at byte `at`, after the number of a figure, set the class,
 * the unit and the end of the figure.
 */
bool units_after(const char *s, size_t n, size_t at, struct figure *);

#endif
