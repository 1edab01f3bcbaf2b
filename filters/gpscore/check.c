/*
 * A term is tried by scoring it as a text: if its own entry is not found, it
 * can never match.  Unknown words are counted while the operands are scored.
 */
#include "check.h"

#include <inttypes.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "count/counts.h"
#include "lexicon.h"
#include "stream/output.h"
#include "stream/privilege.h"
#include "stream/record.h"
#include "score.h"

#define UNKNOWN_SHOWN 50

/* "what TAB term TAB place TAB place of the earlier line" */
static void
report(struct output *out, const struct lexicon *l, const char *what,
    const struct line_of *e, const struct line_of *other)
{
	output_printf(out, "%s\t%s\t%s:%" PRIu32, what, e->term,
	    l->layers[e->layer].name, e->line);
	if (other != NULL)
		output_printf(out, "\t%s:%" PRIu32,
		    l->layers[other->layer].name, other->line);
	output_byte(out, '\n');
}

/* Is entry i found in a text that consists of its term? */
static bool
found(struct score *s, size_t i)
{
	const struct lexicon *l = s->events.lexicon;
	struct text term = { .s = l->lines[i].term, .len = l->lines[i].len };

	score_texts(s, &term, 1);
	for (size_t k = 0; k < s->events.n; k++)
		if (s->events.event[k].entry->line == i + 1)
			return true;
	return false;
}

/*
 * How a line that replaces an earlier one relates to it: the opposite, the
 * same or another valence in one layer, or an override by a later layer.
 */
static const char *
replacing(const struct lexicon *l, size_t i, size_t old)
{
	const struct line_of *h = l->lines;

	if (h[i].said * h[old].entry.valence < 0)
		return "opposed";
	if (h[i].layer != h[old].layer)
		return "overrides";
	return h[i].said == h[old].entry.valence &&
	    h[i].entry.cue == h[old].entry.cue ? "repeated" : "differs";
}

/* Report on all lines; returns how many can never match. */
static size_t
check_lexicon(const struct lexicon *l, struct output *out)
{
	static struct score s;
	size_t never = 0;

	score_open(&s, l, false, false);
	for (size_t i = 0; i < l->own; i++) {
		const struct line_of *line = &l->lines[i];
		uint8_t cue = line->entry.cue;

		if (line->widens)
			report(out, l, "widens", line, NULL);
		if (cue >= CUE_SET)
			continue;
		if (line->replaces != 0)
			report(out, l, replacing(l, i, line->replaces - 1),
			    line, &l->lines[line->replaces - 1]);
		if (line->replaced || !line->entry.sought ||
		    (l->rules.vader && cue != CUE_NONE))
			continue;
		if (!found(&s, i)) {
			report(out, l, "never", line, NULL);
			never++;
		}
	}
	return never;
}

/* Count the words of a slice that the lexicon lacks; returns how many it has. */
static size_t
count_unknown(const struct events *s, struct counts *c)
{
	size_t known = 0, k = 0;
	char word[80] = "unknown\t";
	const size_t head = strlen(word);

	for (uint32_t i = 0; i < s->fold.n; i++) {
		const struct span *t = &s->fold.word[i];
		size_t len = t->end - t->start;

		while (k < s->n && s->event[k].last < i)
			k++;
		if ((k < s->n && s->event[k].first <= i) ||
		    lexicon_term(s->lexicon, s->fold.hash[i]) != NULL) {
			known++;
			continue;
		}
		if (len > sizeof(word) - head)
			continue;
		for (size_t b = 0; b < len; b++)
			word[head + b] = fold_lower(s->fold.text[t->start + b]);
		counts_add(c, word, head + len, 1);
	}
	return known;
}

static int
check_text(const struct lexicon *l, struct output *out, char **operands,
    size_t n)
{
	struct counts_options options = { .top = UNKNOWN_SHOWN };
	static struct counts unknown;
	struct records in;
	struct record r;
	static struct score s;
	size_t words = 0, known = 0;

	counts_open(&unknown, &options);
	privilege_drop(operands, n);
	score_open(&s, l, false, false);
	record_open(&in, operands, n, NULL);
	while (record_next(&in, &r)) {
		struct text text = { .s = r.text, .len = r.text_len };

		score_begin(&s, &text, 1);
		while (score_slice(&s)) {
			words += s.events.fold.n;
			known += count_unknown(&s.events, &unknown);
		}
	}
	output_printf(out, "words\tin the text\t%zu\nwords\tknown\t%zu\n"
	    "words\tshare\t%.4f\n", words, known,
	    words == 0 ? 0 : (double)known / (double)words);
	counts_write(&unknown, out);
	return record_close(&in);
}

int
check(struct lexicon *l, char **operands, size_t n)
{
	struct output out;
	int status;

	output_open(&out, STDOUT_FILENO, "standard output");
	status = check_lexicon(l, &out) > 0;
	if (n > 0)
		status |= check_text(l, &out, operands, n);
	output_close(&out);
	return status;
}
