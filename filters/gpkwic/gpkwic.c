/*
 * gpkwic - what stands to the left and right of each match: a concordance
 * (key word in context; Luhn, American Documentation 11, 1960).
 *
 * Patterns are those of gptopics, found by the same room.
 */
#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "stream/visible.h"
#include "match/topic_files.h"
#include "match/topics.h"
#include "text/unicode.h"
#include "bytes/utf8.h"

static const struct option_row rows[] = {
	{ 'W', "width", "n", "characters of context on each side (40)" },
	{ 'A', "align", NULL, "align the matches for the eye" },
	{ 'e', "pattern", "pattern",
	    "find this (repeatable); all operands are then files" },
	{ 'f', "file", "file",
	    "find the patterns of this file (repeatable)" },
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpkwic",
	"show words in their context: left, match, right",
	"pattern ... | [file ...]", rows, NULL };

struct gpkwic {
	struct topics topics;
	struct records in;
	struct output out;
	size_t width;
	bool align;
	bool show;		/* controls, as an eye is to read the output */
	int keys;
	bool patterns;		/* -e or -f has given some */
};

static void
add_pattern(struct gpkwic *f, const char *pattern)
{
	const char *why = topics_add(&f->topics, "", pattern,
	    strlen(pattern));

	if (why != NULL)
		errx(2, "%s: %s", visible(pattern, strlen(pattern)), why);
	f->patterns = true;
}

static void
read_options(struct gpkwic *f, int argc, char **argv)
{
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'W':
			f->width = (size_t)options_number(&program, c, 0,
			    INPUT_LINE_MAX);
			break;
		case 'A': f->align = true; break;
		case 'e': add_pattern(f, optarg); break;
		case 'f':
			topic_files_load(&f->topics, optarg, NULL, 0, true);
			f->patterns = true;
			break;
		case 'K':
			f->keys = (int)options_number(&program, c, 0,
			    RECORD_KEYS_MAX);
			break;
		}
}

/* Where the context of width characters on the left of `at` starts. */
static size_t
left_start(const struct gpkwic *f, const char *s, size_t at, size_t *chars)
{
	uint32_t cp;
	size_t step;

	for (*chars = 0; at > 0; at -= step) {
		step = utf8_decode_back(s, at, &cp);
		if (!unicode_mark(cp) && ++*chars > f->width)
			break;
	}
	if (*chars > f->width)
		*chars = f->width;
	return at;
}

static size_t
right_end(const struct gpkwic *f, const char *s, size_t len, size_t at)
{
	size_t step, chars = 0;
	uint32_t cp;

	for (; at < len; at += step) {
		step = utf8_decode(s + at, len - at, &cp);
		if (!unicode_mark(cp) && ++chars > f->width)
			break;
	}
	return at;
}

/*
 * Write text; if it is for the eye, a picture for each control, and U+FFFD for
 * what has none, so that none reaches the terminal and columns stay.
 */
static void
write_text(struct gpkwic *f, const char *s, size_t n)
{
	size_t step;
	uint32_t c;

	if (!f->show) {
		output_write(&f->out, s, n);
		return;
	}
	for (; n > 0; s += step, n -= step) {
		char picture[4];

		step = utf8_decode(s, n, &c);
		if (c != UTF8_INVALID && !visible_control(c)) {
			output_write(&f->out, s, step);
			continue;
		}
		c = c < 0x20 ? 0x2400 + c : c == 0x7f ? 0x2421 : 0xfffd;
		output_write(&f->out, picture, utf8_encode(c, picture));
	}
}

/* The keys, each with its TAB. */
static void
write_keys(struct gpkwic *f, const struct record *r)
{
	const char *s = r->key, *end = r->key + r->key_len;

	while (s < end) {
		const char *tab = memchr(s, '\t', (size_t)(end - s));
		const char *to = tab == NULL ? end : tab;

		write_text(f, s, (size_t)(to - s));
		if (tab != NULL)
			output_byte(&f->out, '\t');
		s = to + (tab != NULL);
	}
}

static void
write_match(struct gpkwic *f, const struct record *r,
    const struct topics_match *m)
{
	size_t chars, start = left_start(f, r->text, m->start, &chars);
	size_t left = m->start, right = m->end;
	size_t end = right_end(f, r->text, r->text_len, m->end);

	/* the spaces around the match are told by the tabs */
	for (; left > start && r->text[left - 1] == ' '; left--)
		chars--;
	for (; start < left && r->text[start] == ' '; start++)
		chars--;
	while (right < end && r->text[right] == ' ')
		right++;
	while (end > right && r->text[end - 1] == ' ')
		end--;
	write_keys(f, r);
	for (; f->align && chars < f->width; chars++)
		output_byte(&f->out, ' ');
	write_text(f, r->text + start, left - start);
	output_byte(&f->out, '\t');
	write_text(f, r->text + m->start, m->end - m->start);
	output_byte(&f->out, '\t');
	write_text(f, r->text + right, end - right);
	output_byte(&f->out, '\n');
}

static void
take_record(struct gpkwic *f, const struct record *r)
{
	const struct topics *t = &f->topics;
	const struct topics_match *m;
	const char *pattern;

	topics_find(&f->topics, r->text, r->text_len);
	m = t->match;
	while ((pattern = topics_stopped(&f->topics)) != NULL)
		input_warn(&f->in.in, "expression stopped, it takes too long "
		    "on this text: %s", pattern);
	f->in.in.bad |= t->stopped;
	for (size_t i = 0; i < t->matches; i++)
		if (i == 0 || m[i].start != m[i - 1].start ||
		    m[i].end != m[i - 1].end)	/* once for all its topics */
			write_match(f, r, &m[i]);
}

int
main(int argc, char **argv)
{
	struct gpkwic f = { .width = 40, .keys = -1 };
	struct record r;
	int status;

	topics_open(&f.topics);
	read_options(&f, argc, argv);
	argv += optind;
	argc -= optind;
	if (!f.patterns && argc == 0)
		options_error(&program, "a pattern, -e or -f is needed");
	if (!f.patterns)
		for (; argc > 0; argc--)
			add_pattern(&f, *argv++);
	topics_ready(&f.topics);
	f.show = f.align || isatty(STDOUT_FILENO);
	output_open(&f.out, STDOUT_FILENO, "standard output");
	record_open(&f.in, argv, (size_t)argc, f.keys, &f.out);
	while (record_next(&f.in, &r))
		take_record(&f, &r);
	output_close(&f.out);
	status = record_close(&f.in);
	topics_close(&f.topics);
	return status;
}
