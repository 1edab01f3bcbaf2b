/*
 * beginnings - where in a text a figure may begin.
 *
 * Reading a figure takes long, and this test alone rules out most words.
 */
#ifndef BEGINNINGS_H
#define BEGINNINGS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * May a figure begin at byte i, one that starts_in() gives?  Where the day
 * of the document is known, also "last week", and where a year has been stated,
 * "that year".
 */
bool beginnings_at(const char *s, size_t n, size_t i, bool day_known,
    bool year_known);

/*
 * Let a figure begin with a sign of a currency.  Those that are not three
 * capitals may begin one already.
 */
void beginnings_add(const char *sign);

#endif
