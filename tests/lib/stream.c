/*
 * stream [-l LENGTH] [-u PERCENT] BYTES FILE: a file over and over, as long as
 * asked for.
 * stream -v WORDS BYTES: lines of made-up words, each as often as any other.
 *
 * -l  lines of about so many bytes: spaces for ends of lines, ends of lines
 *     for spaces.
 * -u  so many of 100 words with Cyrillic letters for ASCII ones; what else is
 *     not ASCII is left out.
 */
#include <sys/types.h>

#include <ctype.h>
#include <fcntl.h>
#include <unistd.h>

#include "check.h"

#define TEXT_MAX ((size_t)64 << 20)

static char out[1 << 20];
static size_t used;
static long long left;

static void
flush(void)
{
	size_t n = (long long)used < left ? used : (size_t)left, done = 0;
	ssize_t w;

	for (; done < n; done += (size_t)w)
		if ((w = write(1, out + done, n - done)) == -1)
			err(2, "standard output");
	left -= (long long)n;
	used = 0;
}

static void
put(char c)
{
	if (used == sizeof(out))
		flush();
	out[used++] = c;
}

static char *
load(const char *name, size_t *len)
{
	int fd = open(name, O_RDONLY);
	char *text = malloc(TEXT_MAX);
	ssize_t n;

	if (fd == -1 || text == NULL)
		err(2, "%s", name);
	for (*len = 0; (n = read(fd, text + *len, TEXT_MAX - *len)) > 0; )
		*len += (size_t)n;
	if (n == -1 || *len == 0)
		err(2, "%s", name);
	close(fd);
	return text;
}

static void
repeat(const char *text, size_t len)
{
	while (left > 0) {
		size_t n = (long long)len < left ? len : (size_t)left;
		ssize_t w = write(1, text, n);

		if (w == -1)
			err(2, "standard output");
		left -= w;
	}
}

/* The text in lines of so many bytes, ended at the next space. */
static void
lines(const char *text, size_t len, size_t length)
{
	size_t i, column = 0;

	while (left > 0)
		for (i = 0; i < len && left > 0; i++) {
			char c = text[i] == '\n' ? ' ' : text[i];

			if (++column >= length && c == ' ') {
				c = '\n';
				column = 0;
			}
			put(c);
		}
}

/* The n-th letter of the Cyrillic alphabet, A-Z then a-z being 0 to 51. */
static void
put_cyrillic(char c)
{
	unsigned int u = islower((unsigned char)c) ? 0x430U + (unsigned)(c - 'a') :
	    0x410U + (unsigned)(c - 'A');

	put((char)(0xC0 | u >> 6));
	put((char)(0x80 | (u & 0x3F)));
}

static void
mixed(const char *text, size_t len, unsigned percent)
{
	int cyrillic = check_random(100) < percent;
	size_t i;

	while (left > 0)
		for (i = 0; i < len && left > 0; i++) {
			if (text[i] == ' ' || text[i] == '\n')
				cyrillic = check_random(100) < percent;
			if (cyrillic && isalpha((unsigned char)text[i]))
				put_cyrillic(text[i]);
			else if (!(text[i] & 0x80))
				put(text[i]);
		}
}

static unsigned long long
common_divisor(unsigned long long a, unsigned long long b)
{
	while (b != 0) {
		unsigned long long rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

/* The digits of n in base 26, four at least. */
static void
put_word(unsigned long long n)
{
	int length;

	for (length = 0; n > 0 || length < 4; length++, n /= 26)
		put((char)('a' + n % 26));
}

/* Each number below n once in a round, far from the one before. */
static void
vocabulary(unsigned long long n)
{
	unsigned long long i = 0, step = n / 8 * 5 + 1;
	int words = 0;

	while (common_divisor(step, n) != 1)
		step++;
	for (; left > (long long)used; i = (i + step) % n) {
		put_word(i);
		put(++words % 12 == 0 ? '\n' : ' ');
	}
}

static long long
number(const char *s, long long most)
{
	const char *why = NULL;
	long long n = strtonum(s, 0, most, &why);

	if (why != NULL)
		errx(2, "%s is %s", s, why);
	return n;
}

int
main(int argc, char **argv)
{
	long long length = 0, percent = -1, words = 0;
	char *text;
	size_t len;
	int c;

	while ((c = getopt(argc, argv, "l:u:v:")) != -1)
		if (c == 'l')
			length = number(optarg, 1LL << 30);
		else if (c == 'u')
			percent = number(optarg, 100);
		else if (c == 'v')
			words = number(optarg, 1LL << 40);
		else
			return 2;
	if (argc - optind != (words > 0 ? 1 : 2))
		errx(2, "usage: stream [-l length] [-u percent] bytes file\n"
		    "       stream -v words bytes");
	left = number(argv[optind], 1LL << 50);
	if (words > 0) {
		vocabulary((unsigned long long)words);
	} else {
		text = load(argv[optind + 1], &len);
		if (length > 0)
			lines(text, len, (size_t)length);
		else if (percent >= 0)
			mixed(text, len, (unsigned)percent);
		else
			repeat(text, len);
		free(text);
	}
	flush();
	return 0;
}
