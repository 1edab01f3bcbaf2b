/*
 * lines_read() divides a text into headings, each a line, and the stretches of
 * lines between them.  All words of a stretch are read together, because most
 * lines are too short to fill a batch.
 */
#include "terms/lines.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "bytes/classes.h"
#include "bytes/utf8.h"
#include "terms/normal.h"
#include "text/unicode.h"
#include "text/words.h"

static bool
is_number(const struct word *w)
{
	uint32_t c;

	if (w->kind != WORD_NUMBER && w->kind != WORD_MIXED)
		return false;
	(void)utf8_decode(w->s, w->len, &c);
	return !unicode_letter(c) && c != '#' && c != '@';
}

static void
put_word(struct batch *b, const struct word *w)
{
	unsigned kind = 0;

	if (w->kind == WORD_URL)
		kind |= FORM_LONG;
	if (is_number(w))
		kind |= FORM_FIGURES;
	batch_put(b, w, kind);
}

/* Fill the batch with the next words of the text; at its end there are none. */
static void
fill_batch(struct batch *b, struct words *words)
{
	struct word_run run;
	struct word w;

	while (batch_has_room(b, words->s + words->at))
		if (words_run(words, &run))
			batch_put_run(b, &run);
		else if (words_next_by_rules(words, &w))
			put_word(b, &w);
		else
			return;
}

/* Read some lines whose words are all of one kind. */
static void
read_stretch(const char *s, size_t len, unsigned kind, lines_taker *take,
    void *arg)
{
	static struct batch b;
	struct words words;

	words_begin(&words, s, len, WORDS_LINES);
	/* the first word stands apart */
	for (uint16_t mark = PLACES_MARKED;; mark = 0) {
		batch_begin(&b, s + words.at, kind);
		fill_batch(&b, &words);
		if (b.n == 0)
			return;
		b.start[0] |= mark;
		take(arg, &b);
	}
}

static size_t
line_end(const char *s, size_t len)
{
	const char *lf = memchr(s, '\n', len);

	return lf == NULL ? len : (size_t)(lf - s);
}

/* The length of the lines before the first heading; all of them if none is. */
static size_t
no_headings(const char *s, size_t len)
{
	size_t at = 0, end;

	while ((at += classes_small_lines(s + at, len - at)) < len) {
		end = line_end(s + at, len - at);
		if (normal_heading(s + at, end))
			return at;
		at += end + (at + end < len);
	}
	return at;
}

void
lines_read(const char *s, size_t len, lines_taker *take, void *arg)
{
	for (size_t at = 0, n; at < len; at += n) {
		n = no_headings(s + at, len - at);
		read_stretch(s + at, n, 0, take, arg);
		at += n;
		n = line_end(s + at, len - at);
		read_stretch(s + at, n, FORM_HEADING, take, arg);
	}
}
