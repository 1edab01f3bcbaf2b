/*
 * Plain lines and LIWC dictionaries are told apart by the first line; both end
 * up in topics_add().
 */
#include "topics/topic_files.h"

#include <err.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "stream/documents.h"
#include "stream/visible.h"

static void
add_line(struct topics *t, const struct data *d, const char *topic,
    const struct data_field *pattern)
{
	const char *why;

	t->line = d->line;
	why = topics_add(t, topic, pattern->s, pattern->len);
	if (why != NULL)
		data_error(d, "%s", why);
}

static void
load_lines(struct topics *t, struct data *d, struct data_field *f, size_t n,
    bool bare)
{
	for (; n > 0; n = data_next(d, f, 2)) {
		if (n == 1 && !bare)
			data_error(d, "no pattern: `topic TAB pattern' "
			    "expected");
		if (n == 2 && f[0].len == 0)
			data_error(d, "no name of a topic");
		add_line(t, d, n == 1 ? "" : f[0].s, &f[n - 1]);
	}
}

#define DIC_FIELDS 256
#define DIC_DEPTH 16
#define DIC_MAX 999999		/* number of a category */

struct dic {
	uint32_t *topic;	/* of each category, by its number; 0: none */
	size_t size;
	uint32_t above[DIC_DEPTH];	/* the last topic of each depth, */
	size_t depths;		/* down to that of the last one */
};

/* The number of a category; -1 for anything else. */
static long
dic_number(const char *s)
{
	const char *why;
	long number = (long)strtonum(s, 0, DIC_MAX, &why);

	return why == NULL ? number : -1;
}

/*
 * A category: `number TAB name`, indented by one TAB for each one above it.
 * Some files have spaces instead of the TAB.
 */
static void
dic_category(struct topics *t, struct dic *c, struct data *d,
    const struct data_field *f, size_t n)
{
	struct buffer topic = { .len = 0 };
	const char *above, *why;
	char *number, *name;
	uint32_t new;
	size_t depth = 0;
	long number_of;

	while (depth < n && f[depth].len == 0)
		depth++;
	number = name = f[depth].s;
	(void)strsep(&name, " ");
	if (depth + 1 < n)
		name = f[depth + 1].s;
	if (name != NULL)
		name += strspn(name, " ");
	number_of = dic_number(number);
	if (number_of < 0 || name == NULL || *name == '\0' ||
	    depth >= DIC_DEPTH || depth > c->depths)
		data_error(d, "a category expected: number, TAB, name");
	if (depth > 0) {
		above = t->name[c->above[depth - 1]];
		buffer_add(&topic, above, strlen(above));
		buffer_add(&topic, "/", 1);
	}
	buffer_add(&topic, name, strlen(name) + 1);
	if ((why = topics_named(t, topic.s, &new)) != NULL)
		data_error(d, "%s", why);
	buffer_free(&topic);
	MEMORY_ZERO_ROOM(c->topic, c->size, (size_t)number_of + 1);
	if (c->topic[number_of] == 0)
		c->topic[number_of] = new + 1;
	c->above[depth] = new;
	c->depths = depth + 1;
}

/* A word, a TAB, and the numbers of its categories, by TABs or spaces. */
static void
dic_word(struct topics *t, const struct dic *c, struct data *d,
    const struct data_field *f, size_t n)
{
	if (n < 2)
		data_error(d, "a word without a category");
	for (size_t i = 1; i < n; i++)
		for (char *rest = f[i].s, *s; (s = strsep(&rest, " ")) != NULL;) {
			long number = dic_number(s);

			if (*s == '\0')
				continue;
			if (number < 0 || (size_t)number >= c->size ||
			    c->topic[number] == 0)
				data_error(d, "%s is no category", s);
			add_line(t, d, t->name[c->topic[number] - 1], f);
		}
}

/* A LIWC dictionary: `%`, the categories, `%`, the words. */
static void
load_dic(struct topics *t, struct data *d)
{
	struct data_field f[DIC_FIELDS];
	struct dic c = { .size = 0 };
	bool words = false;
	size_t n;

	while ((n = data_next(d, f, DIC_FIELDS)) > 0) {
		size_t blank = 0;

		while (blank < n && strspn(f[blank].s, " ") == f[blank].len)
			blank++;
		if (blank == n)		/* spaces and TABs alone */
			continue;
		if (n == 1 && strcmp(f[0].s, "%") == 0)
			words = true;
		else if (words)
			dic_word(t, &c, d, f, n);
		else
			dic_category(t, &c, d, f, n);
	}
	if (!words)
		data_error(d, "no %% between categories and words");
	free(c.topic);
}

void
topic_files_load(struct topics *t, const char *name,
    const struct data_builtin *builtin, size_t nbuiltin, bool bare)
{
	struct data_field f[2];
	struct data d;
	size_t n;

	data_open(&d, name, builtin, nbuiltin);
	t->file = d.name;
	n = data_next(&d, f, 2);
	if (n == 1 && strcmp(f[0].s, "%") == 0)
		load_dic(t, &d);
	else
		load_lines(t, &d, f, n, bare);
	data_close(&d);
	t->file = NULL;
}

static bool given;		/* patterns, by an option */

static void
add_pattern(struct topics *t, const char *pattern)
{
	const char *why = topics_add(t, "", pattern, strlen(pattern));

	if (why != NULL)
		visible_errx("%s: %s", pattern, why);
}

bool
topic_files_option(struct topics *t, int letter)
{
	if (letter == 'e')
		add_pattern(t, optarg);
	else if (letter == 'f')
		topic_files_load(t, optarg, NULL, 0, true);
	else
		return false;
	given = true;
	return true;
}

void
topic_files_operand(struct topics *t, const struct program *program, int argc,
    char **argv)
{
	const char *operand = argv[optind];
	char *name;

	if (given)
		return;
	if (optind++ == argc)
		options_error(program, "a pattern, -e or -f is needed");
	add_pattern(t, operand);
	if (access(operand, F_OK) != 0)
		return;
	name = visible(operand, strlen(operand));
	warnx("%s: taken for the pattern, though a file; see -e", name);
	free(name);
}

/* Report the expressions that were stopped on the last text. */
static void
report_stopped(struct topics *t, struct input *in)
{
	const char *pattern, *file;
	size_t line;

	in->bad = true;
	while ((pattern = topics_stopped(t, &file, &line)) != NULL)
		input_warn(in, "expression stopped, it takes too long on this "
		    "text: %s%s%.0zu%s%s", file == NULL ? "" : file,
		    file == NULL ? "" : ":", line, file == NULL ? "" : ": ",
		    pattern);
}

void
topic_files_find(struct topics *t, struct records *in, const struct record *r)
{
	static struct documents documents;

	if (t->recalls && documents_begins(&documents, in, r))
		topics_begin(t);
	topics_find(t, r->text, r->text_len);
	if (t->stopped)
		report_stopped(t, &in->in);
}
