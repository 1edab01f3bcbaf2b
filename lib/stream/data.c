/*
 * The file is read into memory whole and its fields are terminated in place;
 * DATA_SLACK zero bytes after its end let vector code read past a field.
 */
#include "stream/data.h"

#include <err.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "bytes/memory.h"
#include "stream/output.h"
#include "stream/source.h"
#include "stream/visible.h"

#define FILE_MAX ((size_t)1 << 32)

static void
read_file(struct data *d)
{
	const char *path = strcmp(d->name, "-") == 0 ? NULL : d->name;
	struct source s;
	size_t size = 1 << 16, n;

	if (!source_open(&s, path, d->name, NULL, NULL))
		exit(2);
	s.drop_mark = true;
	d->text = memory_resize(NULL, size, 1);
	while ((n = source_read(&s, d->text + d->len,
	    size - d->len - DATA_SLACK)) > 0) {
		d->len += n;
		if (d->len > FILE_MAX)
			visible_errx("%s: larger than 4 GiB", d->name);
		if (size - d->len < 4096)
			d->text = memory_resize(d->text, size *= 2, 1);
	}
	if (s.bad)
		exit(2);
	source_close(&s);
	memset(d->text + d->len, 0, DATA_SLACK);
}

void
data_open(struct data *d, const char *name,
    const struct data_builtin *builtin, size_t n)
{
	*d = (struct data){ .name = name };
	for (size_t i = 0; i < n; i++) {
		if (strcmp(name, builtin[i].name) != 0)
			continue;
		d->builtin = true;
		d->len = builtin[i].len;
		d->text = memory_resize(NULL, d->len + DATA_SLACK, 1);
		memcpy(d->text, builtin[i].text, d->len);
		memset(d->text + d->len, 0, DATA_SLACK);
		return;
	}
	read_file(d);
}

size_t
data_name(const struct data *d, const char *s, const char *const *names,
    size_t n, const char *what)
{
	for (size_t i = 0; i < n && names[i] != NULL; i++)
		if (*s != '\0' && strcmp(names[i], s) == 0)
			return i;
	data_error(d, "%s: no such %s", s, what);
}

void
data_close(struct data *d)
{
	free(d->text);
	d->text = NULL;
}

/* Split the line from p to end at its TABs; the last field keeps the rest. */
static size_t
cut(struct data_field *f, size_t max, char *p, char *end)
{
	for (size_t n = 0;; n++) {
		char *tab = n + 1 == max ? NULL :
		    memchr(p, '\t', (size_t)(end - p));

		f[n].s = p;
		f[n].len = (size_t)((tab == NULL ? end : tab) - p);
		p[f[n].len] = '\0';
		if (tab == NULL)
			return n + 1;
		p = tab + 1;
	}
}

/* Skip the line at d->pos; returns the end of its text. */
static char *
next_line(struct data *d)
{
	char *p = d->text + d->pos;
	char *nl = memchr(p, '\n', d->len - d->pos);
	char *end = nl == NULL ? d->text + d->len : nl;

	d->pos = (size_t)(end - d->text) + 1;
	d->lines++;
	return end > p && end[-1] == '\r' ? end - 1 : end;
}

/* Join its continuation lines to the line at p; returns the new end. */
static char *
join_lines(struct data *d, const char *p, char *end)
{
	while (end > p && end[-1] == '\\' && d->pos < d->len) {
		char *next = d->text + d->pos, *to = next_line(d);

		while (next < to && (*next == ' ' || *next == '\t'))
			next++;
		memmove(--end, next, (size_t)(to - next));
		end += to - next;
	}
	return end;
}

size_t
data_next(struct data *d, struct data_field *f, size_t max)
{
	while (d->pos < d->len) {
		char *p = d->text + d->pos, *end = next_line(d);

		d->line = d->lines;
		if (end == p || *p == '#')
			continue;
		end = join_lines(d, p, end);
		if (end == p)
			continue;
		if (memchr(p, '\0', (size_t)(end - p)) != NULL)
			data_error(d, "a NUL byte: not a text in UTF-8");
		return cut(f, max, p, end);
	}
	return 0;
}

_Noreturn void
data_error(const struct data *d, const char *fmt, ...)
{
	char *name = visible(d->name, strlen(d->name)), *message;
	va_list ap;

	va_start(ap, fmt);
	message = visible_message(fmt, ap);
	va_end(ap);
	errx(2, "%s:%zu: %s", name, d->line, message);
}

_Noreturn void
data_print(const struct data_builtin *b)
{
	struct output out;

	output_open(&out, 1, "standard output");
	output_write(&out, b->text, b->len);
	output_close(&out);
	exit(0);
}
