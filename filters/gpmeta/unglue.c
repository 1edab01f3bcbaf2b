/*
 * A seam may be before any byte: between letters it needs a capital, elsewhere
 * the digits of a year or a time before it.
 */
#include "unglue.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

static bool
is_digit(const char *s, size_t n, size_t i)
{
	return i < n && s[i] >= '0' && s[i] <= '9';
}

static bool
is_small(const char *s, size_t n, size_t i)
{
	return i < n && s[i] >= 'a' && s[i] <= 'z';
}

static bool
is_capital(const char *s, size_t n, size_t i)
{
	return i < n && s[i] >= 'A' && s[i] <= 'Z';
}

/* "DoeMay 3": does the name of a month start at s + i, a number after it? */
static bool
starts_month(const struct dates *ds, const char *s, size_t n, size_t i)
{
	size_t len;

	if (!is_capital(s, n, i) || dates_month(ds, s + i, n - i, &len) == 0)
		return false;
	i += len;
	while (i < n && (s[i] == '.' || s[i] == ' '))
		i++;
	return is_digit(s, n, i);
}

/* "202410:15": does a time start at s + i, after the four digits of a year? */
static bool
follows_year(const char *s, size_t n, size_t i)
{
	size_t digits = 0;

	if (i < 4 || (memcmp(s + i - 4, "19", 2) != 0 &&
	    memcmp(s + i - 4, "20", 2) != 0) || is_digit(s, i, i - 5) ||
	    !is_digit(s, n, i - 1) || !is_digit(s, n, i - 2))
		return false;
	while (digits < 3 && is_digit(s, n, i + digits))
		digits++;
	return digits > 0 && digits < 3 && i + digits < n &&
	    (s[i + digits] == ':' || s[i + digits] == '.') &&
	    is_digit(s, n, i + digits + 1);
}

/* "2024Updated", "10:15Share": is a word at s + i, after a year or a time? */
static bool
ends_number(const char *s, size_t n, size_t i)
{
	return i >= 3 && is_digit(s, n, i - 1) && is_digit(s, n, i - 2) &&
	    is_capital(s, n, i) && is_small(s, n, i + 1) &&
	    (is_digit(s, n, i - 3) || s[i - 3] == ':' || s[i - 3] == '/');
}

/* "Posted byAnn": is a name at s + i, after the whole word "by"? */
static bool
follows_by(const char *s, size_t n, size_t i)
{
	return i >= 2 && s[i - 1] == 'y' && (s[i - 2] | 32) == 'b' &&
	    (i == 2 || s[i - 3] == ' ') && is_capital(s, n, i) &&
	    is_small(s, n, i + 1);
}

static bool
is_seam(const struct dates *ds, const char *s, size_t n, size_t i)
{
	if (is_digit(s, n, i - 1))
		return follows_year(s, n, i) || ends_number(s, n, i);
	return is_capital(s, n, i) && (follows_by(s, n, i) ||
	    (is_small(s, n, i - 1) && starts_month(ds, s, n, i)));
}

static bool
has_year(const char *s, size_t n)
{
	for (size_t i = 0; i + 4 <= n; i++)
		if ((memcmp(s + i, "19", 2) == 0 ||
		    memcmp(s + i, "20", 2) == 0) && is_digit(s, n, i + 2) &&
		    is_digit(s, n, i + 3))
			return true;
	return false;
}

size_t
unglue(const struct dates *ds, const char *s, size_t n, char *out)
{
	size_t len = 0, seams = 0;

	if (!has_year(s, n)) {
		memcpy(out, s, n);
		return n;
	}
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && seams < UNGLUE_MOST && is_seam(ds, s, n, i)) {
			out[len++] = ' ';
			seams++;
		}
		out[len++] = s[i];
	}
	return len;
}
