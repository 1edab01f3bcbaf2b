/*
 * gpkwic - show the text to the left and right of each match: a concordance
 * (key word in context; Luhn, American Documentation 11, 1960).
 *
 * Patterns are those of gptopics, found by the same room.  Each line is
 * composed in memory and written at once or, with --sort, kept until the input
 * ends, together with the words it is sorted by.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "bytes/utf8.h"
#include "count/order.h"
#include "topics/topic_files.h"
#include "topics/topics.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/record.h"
#include "stream/visible.h"
#include "terms/neighbours.h"
#include "terms/normal.h"
#include "text/unicode.h"

enum { OPTION_SORT = 256 };

#define LEVELS_MAX 16		/* words to sort by, at most */
#define PLACE_MAX 1000

/* The colour that grep(1) uses for matches. */
#define COLOUR_ON "\033[01;31m"
#define COLOUR_OFF "\033[m"

static const struct option_row rows[] = {
	{ 'W', "width", "n", "characters of context on each side (40); 5w: words" },
	{ 'A', "align", NULL, "align the matches for the eye" },
	TOPIC_FILES_OPTIONS,
	{ OPTION_SORT, "sort", "list",
	    "sort by words of context: 1L,1R; 0: the match" },
	OPTION_KEYS,
	OPTION_PROGRESS,
	OPTION_END
};

static const struct program program = { "gpkwic",
	"show words in their context: left, match, right",
	"pattern [file ...]", rows, NULL };

struct gpkwic {
	struct topics topics;
	struct records in;
	struct output out;
	size_t width;
	bool words;		/* it counts words, not characters */
	bool align;
	bool show;		/* make controls visible: a person reads */
	bool colour;
	long level[LEVELS_MAX];	/* -1 for 1L, 1 for 1R, 0 for the match */
	size_t levels;
	struct buffer line, key;	/* being composed */
	struct neighbours near;	/* words of the current record */
	struct arena lines;	/* those to be sorted, after their keys */
	struct order *kept;
	size_t nkept, kept_size;
};

/* Parse a list of positions such as `1L,1R`; false if it is malformed. */
static bool
parse_levels(struct gpkwic *f, const char *s)
{
	char *end = NULL;

	for (f->levels = 0; f->levels < LEVELS_MAX; s = end + 1) {
		long n = *s >= '0' && *s <= '9' ? strtol(s, &end, 10) : -1;
		bool left = n > 0 && *end == 'L';

		if (n < 0 || n > PLACE_MAX || (n > 0 && !left && *end != 'R'))
			return false;
		f->level[f->levels++] = left ? -n : n;
		end += n > 0;
		if (*end != ',')
			return *end == '\0';
	}
	return false;
}

/* Read the width: a number, and a `w` for words. */
static void
read_width(struct gpkwic *f)
{
	char *last = optarg + strlen(optarg);

	f->words = last - optarg > 1 && last[-1] == 'w';
	if (f->words)
		last[-1] = '\0';
	f->width = (size_t)options_number(&program, 'W', 0, INPUT_LINE_MAX);
}

static void
read_options(struct gpkwic *f, int argc, char **argv)
{
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case 'W': read_width(f); break;
		case 'A': f->align = true; break;
		case OPTION_SORT:
			if (!parse_levels(f, optarg))
				options_refuse(&program, c,
				    "a list of places, as 1L,1R");
			break;
		default: (void)topic_files_option(&f->topics, c);
		}
	if (f->align && f->words)
		options_error(&program, "-A needs a width in characters");
}

/* Where the context of a match starts and ends, in words. */
static size_t
first_word(const struct gpkwic *f, const struct topics_match *m)
{
	size_t before = neighbours_before(&f->near, m->start);

	return f->width == 0 ? m->start :
	    before <= f->width ? 0 : f->near.word[before - f->width].start;
}

static size_t
last_word(const struct gpkwic *f, const struct topics_match *m, size_t len)
{
	size_t after = neighbours_after(&f->near, m->end);

	return f->width == 0 ? m->end : f->near.n - after <= f->width ? len :
	    f->near.word[after + f->width - 1].end;
}

/* The start of the context, `width` characters, to the left of `at`. */
static size_t
left_start(const struct gpkwic *f, const char *s, size_t at, size_t *chars)
{
	uint32_t cp;
	size_t step;

	for (*chars = 0; at > 0; at -= step) {
		step = utf8_decode_back(s, at, &cp);
		if (unicode_mark(cp))
			continue;
		if (*chars == f->width)
			break;
		++*chars;
	}
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
 * Write text, or keys, each with its TAB.  For a person, each control becomes a
 * symbol, or U+FFFD if it has none, so that no control reaches the terminal and
 * columns stay aligned.
 */
static void
write_text(struct gpkwic *f, const char *s, size_t n, bool keys)
{
	size_t step;
	uint32_t c;

	if (!f->show) {
		buffer_add(&f->line, s, n);
		return;
	}
	for (; n > 0; s += step, n -= step) {
		char picture[4];

		step = utf8_decode(s, n, &c);
		if (c != UTF8_INVALID && (!visible_control(c) ||
		    (keys && c == '\t'))) {
			buffer_add(&f->line, s, step);
			continue;
		}
		c = c < 0x20 ? 0x2400 + c : c == 0x7f ? 0x2421 : 0xfffd;
		buffer_add(&f->line, picture, utf8_encode(c, picture));
	}
}

static void
make_line(struct gpkwic *f, const struct record *r,
    const struct topics_match *m)
{
	size_t chars = 0, left = m->start, right = m->end;
	size_t start = f->words ? first_word(f, m) :
	    left_start(f, r->text, m->start, &chars);
	size_t end = f->words ? last_word(f, m, r->text_len) :
	    right_end(f, r->text, r->text_len, m->end);

	f->line.len = 0;
	/* the TABs represent the spaces around the match */
	for (; left > start && r->text[left - 1] == ' '; left--)
		chars--;
	for (; start < left && r->text[start] == ' '; start++)
		chars--;
	while (right < end && r->text[right] == ' ')
		right++;
	while (end > right && r->text[end - 1] == ' ')
		end--;
	write_text(f, r->key, r->key_len, true);
	for (; f->align && chars < f->width; chars++)
		buffer_add(&f->line, " ", 1);
	write_text(f, r->text + start, left - start, false);
	buffer_add(&f->line, "\t", 1);
	buffer_add(&f->line, COLOUR_ON, f->colour ? strlen(COLOUR_ON) : 0);
	write_text(f, r->text + m->start, m->end - m->start, false);
	buffer_add(&f->line, COLOUR_OFF, f->colour ? strlen(COLOUR_OFF) : 0);
	buffer_add(&f->line, "\t", 1);
	write_text(f, r->text + right, end - right, false);
	buffer_add(&f->line, "\n", 1);
}

/* Compose the sort key: the words to sort by, each followed by a NUL. */
static void
make_key(struct gpkwic *f, const struct record *r,
    const struct topics_match *m)
{
	const struct neighbours *near = &f->near;
	size_t before = neighbours_before(near, m->start);
	size_t after = neighbours_after(near, m->end);
	struct buffer *k = &f->key;

	k->len = 0;
	for (size_t i = 0; i < f->levels; i++) {
		struct neighbour w = { 0, 0 };
		long place = f->level[i];
		size_t away = (size_t)labs(place);

		if (place == 0)
			w = (struct neighbour){ (uint32_t)m->start,
			    (uint32_t)m->end };
		else if (place < 0 && away <= before)
			w = near->word[before - away];
		else if (place > 0 && away <= near->n - after)
			w = near->word[after + away - 1];
		k->len += normal_fold(r->text + w.start, w.end - w.start,
		    buffer_room(k, NORMAL_ROOM(w.end - w.start)));
		buffer_add(k, "", 1);
	}
}

/* Keep the line after its key and its number: the sort is not stable. */
static void
keep_line(struct gpkwic *f)
{
	uint64_t place = __builtin_bswap64(f->nkept);
	uint32_t len = (uint32_t)(f->key.len + sizeof(place));
	char *s;

	buffer_add(&f->key, (const char *)&place, sizeof(place));
	buffer_add(&f->key, (const char *)&f->line.len, sizeof(f->line.len));
	buffer_add(&f->key, f->line.s, f->line.len);
	s = arena_take(&f->lines, ORDER_HEAD + f->key.len);
	memcpy(s, &len, ORDER_HEAD);
	memcpy(s + ORDER_HEAD, f->key.s, f->key.len);
	MEMORY_ROOM(f->kept, f->kept_size, f->nkept + 1);
	f->kept[f->nkept++].s = s + ORDER_HEAD;
}

static void
write_kept(struct gpkwic *f)
{
	order_sort(f->kept, f->nkept);
	for (size_t i = 0; i < f->nkept; i++) {
		const char *s = f->kept[i].s + order_len(f->kept[i].s);
		size_t len;

		memcpy(&len, s, sizeof(len));
		output_write(&f->out, s + sizeof(len), len);
	}
}

static void
take_record(struct gpkwic *f, const struct record *r)
{
	const struct topics *t = &f->topics;
	const struct topics_match *m;

	topic_files_find(&f->topics, &f->in, r);
	m = t->match;
	if ((f->levels > 0 || f->words) && t->matches > 0)
		neighbours_list(&f->near, r->text, r->text_len);
	for (size_t i = 0; i < t->matches; i++) {
		if (i > 0 && m[i].start == m[i - 1].start &&
		    m[i].end == m[i - 1].end)
			continue;	/* once for all its topics */
		make_line(f, r, &m[i]);
		if (f->levels == 0) {
			output_write(&f->out, f->line.s, f->line.len);
		} else {
			make_key(f, r, &m[i]);
			keep_line(f);
		}
	}
}

/* On a terminal, show controls as symbols and the match in colour. */
static void
look_at_output(struct gpkwic *f)
{
	const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
	bool terminal = isatty(STDOUT_FILENO);

	f->show = f->align || terminal;
	f->colour = terminal && (no_color == NULL || *no_color == '\0') &&
	    term != NULL && strcmp(term, "dumb") != 0;
}

int
main(int argc, char **argv)
{
	static struct gpkwic f = { .width = 40 };
	struct record r;

	topics_open(&f.topics);
	read_options(&f, argc, argv);
	topic_files_operand(&f.topics, &program, argc, argv);
	topics_ready(&f.topics);
	look_at_output(&f);
	record_start(&f.in, argc, argv, &f.out);
	while (record_next(&f.in, &r))
		take_record(&f, &r);
	write_kept(&f);
	return record_close(&f.in);
}
