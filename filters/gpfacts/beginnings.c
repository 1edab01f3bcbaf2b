/*
 * A figure in words is known by the first three or four letters, which are
 * looked up in bits.
 */
#include "beginnings.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

/*
 * The first letters of each word with which a figure can start, the second
 * list where the day is known: three letters if the word ends there, else
 * four.  This test alone rejects most words of a text.
 */
static const char beginnings[] =
    "janu febr marc apri june july augu sept octo nove dece may "
    "mond tues wedn weds thur frid satu sund thir "
    "zero one two thre four five six seve eigh nine nint ten tent elev "
    "twel twen fift fort hund doze thou mill half halv firs seco sixt "
    "jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun "
    "boxi chri spri summ autu wint";
static const char relative_beginnings[] =
    "toda toni tomo yest last next this week curr comi upco day";
static const char after_article[] =
    "hun tho mil bil doz thi qua hal fif ten day wee mon yea hou for six dec "
    "fou sev nin twe";

#define THREE_BITS 15

/* Bits for up to three letters, and above them for the hashes of four. */
typedef uint64_t prefixes[1 << (THREE_BITS + 1 - 6)];

static prefixes plain, relative, article;

static inline bool
has_bit(const uint64_t *bits, unsigned i)
{
	return (bits[i >> 6] >> (i & 63) & 1) != 0;
}

/* What follows the letters, such as a space, counts as none. */
static inline unsigned
three_of(const char *s)
{
	return ((unsigned)s[0] & 31) << 10 | ((unsigned)s[1] & 31) << 5 |
	    (beginnings_is_letter(s[2]) ? (unsigned)s[2] & 31 : 0);
}

/* Of a word that n bytes hold, at least three; the list ends it with a NUL. */
static inline unsigned
prefix_of(const char *s, size_t n)
{
	if (n <= 3 || !beginnings_is_letter(s[3]))
		return three_of(s);
	return 1u << THREE_BITS | (three_of(s) ^ ((unsigned)s[3] & 31) * 0x2d3);
}

static void
add_prefixes(prefixes p, const char *list)
{
	for (size_t len; *list != '\0'; list += len + (list[len] != '\0')) {
		unsigned i;

		len = strcspn(list, " ");
		i = prefix_of(list, len);
		p[i >> 6] |= (uint64_t)1 << (i & 63);
	}
}

void
beginnings_add(const char *sign)
{
	if (beginnings_is_letter(sign[0]) && beginnings_is_letter(sign[1]))
		add_prefixes(plain, sign);
}

/* A$500, Q1, New Year's Day: rare, so these need no list. */
static bool
may_begin_capital(const char *s, size_t n)
{
	return s[1] == '$' || s[2] == '$' ||
	    ((*s == 'Q' || *s == 'H') && isdigit((unsigned char)s[1])) ||
	    (n > 5 && memcmp(s, "New Y", 5) == 0);
}

/* The last Friday in March 2014, the last day of May. */
static bool
may_end_month(const char *s, size_t n)
{
	return (*s | 0x20) == 'l' && n > 8 && memcmp(s + 1, "ast ", 4) == 0 &&
	    (s[5] == 'd' || isupper((unsigned char)s[5]));
}

static bool
begins_word(const char *s, size_t n, size_t i, bool day_known)
{
	static bool ready;
	unsigned prefix;

	if (!ready) {
		add_prefixes(plain, beginnings);
		add_prefixes(relative, relative_beginnings);
		add_prefixes(article, after_article);
		ready = true;
	}
	if (!beginnings_is_letter(s[i]))
		return true;
	if ((s[i] | 0x20) == 'a' && i + 5 < n &&
	    (s[i + 1] == ' ' || s[i + 1] == '-'))
		return has_bit(article, three_of(s + i + 2));
	if (n - i < 3)
		return false;
	prefix = prefix_of(s + i, n - i);
	return has_bit(plain, prefix) ||
	    (day_known && has_bit(relative, prefix)) ||
	    (s[i] < 'a' && may_begin_capital(s + i, n - i)) ||
	    may_end_month(s + i, n - i);
}

/* After a year has been stated, "the following year" refers to it. */
static bool
may_be_year(const char *s, size_t n, size_t i)
{
	size_t k = i + strlen("the ");

	if (n - i < 8 || (s[i] | 0x20) != 't' || s[i + 1] != 'h')
		return false;
	k += s[i + 2] == 'a' && s[i + 3] == 't';	/* that */
	return s[k - 1] == ' ' && strchr("ysfnp", s[k]) != NULL;
}

/* Can a start at byte i belong to no figure that began before it? */
static bool
is_start(const char *s, size_t i)
{
	unsigned char c = (unsigned char)s[i], before;

	if (i == 0)
		return true;
	before = (unsigned char)s[i - 1];
	if ((before == '.' || before == ',') && isdigit(c) && i > 1 &&
	    isdigit((unsigned char)s[i - 2]))
		return false;
	return !beginnings_is_word(s[i - 1]) && before != '$';
}

bool
beginnings_at(const char *s, size_t n, size_t i, bool day_known,
    bool year_known)
{
	return is_start(s, i) && (begins_word(s, n, i, day_known) ||
	    (year_known && may_be_year(s, n, i)));
}
