#include "learn.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>

#include "shape.h"

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* FNV-1a over the line without case, each number as one digit. */
static uint64_t
fingerprint(const char *s, size_t n)
{
	uint64_t h = 14695981039346656037u;

	for (size_t i = 0; i < n; i++) {
		char c = s[i];

		if (is_digit(c) && i > 0 && is_digit(s[i - 1]))
			continue;
		c = is_digit(c) ? '0' : c >= 'A' && c <= 'Z' ?
		    (char)(c | 0x20) : c;
		h = (h ^ (unsigned char)c) * 1099511628211u;
	}
	return h == 0 ? 1 : h;
}

static struct learned *
find(const struct learn *l, uint64_t print)
{
	size_t i = print & (l->slots - 1);

	while (l->slot[i].print != 0 && l->slot[i].print != print)
		i = (i + 1) & (l->slots - 1);
	return &l->slot[i];
}

static void
grow(struct learn *l)
{
	struct learn old = *l;

	l->slots = old.slots == 0 ? 4096 : 2 * old.slots;
	if ((l->slot = calloc(l->slots, sizeof(*l->slot))) == NULL)
		err(2, NULL);
	for (size_t i = 0; i < old.slots; i++)
		if (old.slot[i].print != 0)
			*find(l, old.slot[i].print) = old.slot[i];
	free(old.slot);
}

void
learn_document(struct learn *l)
{
	l->documents++;
	l->title = 0;
	l->prose = false;
}

static bool
is_closed(const char *s, size_t n)
{
	return memchr(".!?:", s[n - 1], 4) != NULL;
}

/* The last line that is kept above the first prose may be the title. */
static void
find_title(struct learn *l, const char *s, size_t n, uint64_t print)
{
	if (l->prose)
		return;
	l->prose = is_closed(s, n) && shape_words(s, n, LEARN_PROSE) >= LEARN_PROSE;
	if (!l->prose)
		l->title = print;
	else if (l->title != 0)
		find(l, l->title)->titled++;
}

static bool
has_letter(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((s[i] | 0x20) >= 'a' && (s[i] | 0x20) <= 'z')
			return true;
		else if ((unsigned char)s[i] >= 0x80)
			return true;
	return false;
}

void
learn_line(struct learn *l, const char *s, size_t n, bool kept)
{
	uint64_t print = fingerprint(s, n);
	struct learned *e;

	if (2 * l->used >= l->slots)
		grow(l);
	if (n > LEARN_LINE_MAX || !has_letter(s, n)) {
		l->prose |= kept && n > LEARN_LINE_MAX;
		return;
	}
	e = find(l, print);
	l->used += e->print == 0;
	e->print = print;
	if (e->last != l->documents) {
		e->last = l->documents;
		if (++e->documents == 2 && (e->text = strndup(s, n)) == NULL)
			err(2, NULL);
	}
	if (kept)
		find_title(l, s, n, print);
	if (kept && e->kept_last != l->documents) {
		e->kept_last = l->documents;
		e->kept++;
	}
}

static bool
is_furniture(const struct learn *l, const struct learned *e)
{
	size_t n;

	if (e->text == NULL || e->documents < l->documents / LEARN_SHARE)
		return false;
	n = strlen(e->text);
	if (!is_closed(e->text, n) && (e->titled == 1 || e->kept == 1))
		return false;
	return shape_words(e->text, n, LEARN_WORDS) >= LEARN_WORDS ||
	    2 * e->kept < e->documents;
}

static int
compare(const void *a, const void *b)
{
	const struct learned *const *x = a, *const *y = b;

	return strcmp((*x)->text, (*y)->text);
}

/* The line as an expression: each number is any, all else itself. */
static void
write_expression(struct output *out, const char *s)
{
	output_byte(out, '^');
	for (; *s != '\0'; s++) {
		if (is_digit(*s)) {
			output_write(out, "\\d+", 3);
			s += strspn(s, "0123456789") - 1;
			continue;
		}
		if (strchr("\\^$.|?*+()[]{}#", *s) != NULL)
			output_byte(out, '\\');
		output_byte(out, *s);
	}
	output_byte(out, '$');
}

static void
write_text(struct output *out, const char *s)
{
	output_write(out, s, strlen(s));
}

static void
write_rule(const struct learn *l, const struct learned *e,
    struct output *out)
{
	write_text(out, "# ");
	output_number(out, e->documents);
	write_text(out, " of ");
	output_number(out, l->documents);
	write_text(out, "\ndrop\t");
	write_expression(out, e->text);
	output_byte(out, '\n');
}

void
learn_write(const struct learn *l, struct output *out)
{
	const struct learned **list;
	size_t n = 0;

	if ((list = reallocarray(NULL, l->used + 1, sizeof(*list))) == NULL)
		err(2, NULL);
	for (size_t i = 0; i < l->slots; i++)
		if (is_furniture(l, &l->slot[i]))
			list[n++] = &l->slot[i];
	qsort(list, n, sizeof(*list), compare);
	write_text(out, "# Lines that several documents of one source have, "
	    "written by gpclean --learn.\n# Each number of documents stands "
	    "above its rule: strike what is no furniture.\n");
	for (size_t i = 0; i < n; i++)
		write_rule(l, list[i], out);
	free(list);
}

void
learn_free(struct learn *l)
{
	for (size_t i = 0; i < l->slots; i++)
		free(l->slot[i].text);
	free(l->slot);
}
