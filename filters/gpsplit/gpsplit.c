/*
 * gpsplit - split raw files into paragraph records: doc, line, text.
 *
 * Lines without blank lines between them form a block. block.c decides which
 * lines of a block are one paragraph; this file divides the input into
 * documents and blocks, and writes the records.  A line that can be judged by
 * itself is copied directly from the input buffer to the output buffer.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "block.h"
#include "stream/input.h"
#include "stream/options.h"
#include "stream/output.h"
#include "stream/privilege.h"
#include "match/patterns.h"
#include "text/unicode.h"
#include "bytes/utf8.h"
#include "stream/visible.h"

#define PIECE ((size_t)32 * 1024)	/* bytes of a text written at a time */

#define KEY_COPY 64		/* bytes of keys copied at a time */

enum { OPTION_LINES = 256, OPTION_DOCUMENT, OPTION_NAME };

static const struct option_row rows[] = {
	{ OPTION_LINES, "lines", NULL, "never join: each line is a paragraph" },
	{ 'j', "join", NULL, "join all lines between blank ones" },
	{ OPTION_DOCUMENT, "document", "pattern",
	    "a matching line starts a document: name#2, name#3" },
	{ OPTION_NAME, "name", "name", "the name of standard input" },
	OPTION_PROGRESS,
	OPTION_RETIRED('w', "lines", NULL),
	OPTION_RETIRED('d', "document", "pattern"),
	OPTION_RETIRED('n', "name", "name"),
	OPTION_END
};

static const struct program program = { "gpsplit",
	"split raw files into paragraphs: doc, line, text", "[file ...]",
	rows, NULL };

struct gpsplit {
	struct input in;
	struct output out;
	struct block block;
	struct pattern *document;	/* matches its first line; or NULL */
	size_t operand;		/* the operand that `key` names */
	uint64_t part;		/* document of the operand: name#2 and on */
	bool filled;		/* the document has a line */
	char *key;		/* "doc TAB line TAB", as last written */
	size_t doc_len, key_len;	/* up to the first TAB, and in all */
	uint64_t number;	/* the line in `key` */
};

static void
write_number(struct gpsplit *s, uint64_t number)
{
	char *end = output_digits(s->key + s->doc_len, number);

	*end++ = '\t';
	s->key_len = (size_t)(end - s->key);
}

/* Make the key from the name, escaping TAB and newline as vis(3) does. */
static void
make_key(struct gpsplit *s)
{
	const char *name = s->in.name;
	char part[32] = "", *safe = NULL;

	if (strpbrk(name, "\t\n\r") != NULL)
		name = safe = visible(name, strlen(name));
	if (s->part > 1)
		(void)snprintf(part, sizeof(part), "#%llu",
		    (unsigned long long)s->part);
	s->doc_len = strlen(name) + strlen(part) + 1;
	s->key = memory_resize(s->key, s->doc_len + OUTPUT_DIGITS + KEY_COPY,
	    1);
	(void)snprintf(s->key, s->doc_len + 1, "%s%s\t", name, part);
	free(safe);
	write_number(s, 0);
	s->number = 0;
	s->block.doc_width = 0;
	s->filled = false;
}

/*
 * Start a record by writing its keys.  The number of the line usually differs
 * from the last in one digit, and a copy of fixed size is a few instructions.
 */
static void
put_keys(struct gpsplit *s, uint64_t number)
{
	uint64_t more = number - s->number;
	char *digit = s->key + s->key_len - 2, *p;

	if (more < 10 && *digit + (int)more <= '9')
		*digit = (char)(*digit + (int)more);
	else
		write_number(s, number);
	s->number = number;
	p = output_reserve(&s->out, s->key_len + KEY_COPY);
	memcpy(p, s->key, KEY_COPY);
	if (s->key_len > KEY_COPY)
		memcpy(p, s->key, s->key_len);
	s->out.len += s->key_len;
}

/*
 * Copy text, replacing TAB, CR and NUL by a space.  Whole vectors are read and
 * written, so INPUT_SLACK bytes must follow both.  Compilers vectorize the
 * loop, here for the widest vectors of the processor.
 */
#if defined(__x86_64__)
__attribute__((target_clones("avx2", "default")))
#endif
static void
copy_text(char *restrict p, const char *restrict t, size_t n)
{
	for (size_t i = 0; i < n; i += INPUT_SLACK)
		for (size_t k = i; k < i + INPUT_SLACK; k++) {
			char c = t[k];

			p[k] = c == '\t' || c == '\r' || c == '\0' ? ' ' : c;
		}
}

/*
 * Write a text and a byte after it.  A long text is written in pieces, so that
 * the output buffer stays in the cache.
 */
static void
put_text(struct gpsplit *s, const char *t, size_t n, char after)
{
	char *p;

	for (; n > PIECE; t += PIECE, n -= PIECE) {
		copy_text(output_reserve(&s->out, PIECE + INPUT_SLACK), t,
		    PIECE);
		s->out.len += PIECE;
	}
	p = output_reserve(&s->out, n + INPUT_SLACK + 1);
	copy_text(p, t, n);
	p[n] = after;
	s->out.len += n + 1;
}

/*
 * Write the paragraph of lines `from` to `to`.  A break becomes a space, except
 * after a hyphen within a word.
 */
static void
put_paragraph(struct gpsplit *s, size_t from, size_t to)
{
	const struct block_line *l = s->block.line;

	put_keys(s, l[from].number);
	for (size_t i = from; i < to; i++) {
		const char *t = s->block.text.s + l[i].at;

		put_text(s, t, l[i].len, i + 1 < to ? ' ' : '\n');
		if (i + 1 < to && block_hyphenated(&s->block, i))
			s->out.len--;
	}
}

/* Write the settled paragraphs of the block. */
static void
put_block(struct gpsplit *s, bool ended)
{
	size_t n = block_settle(&s->block, ended), from = 0;

	for (size_t i = 1; i <= n; i++) {
		if (i < n && s->block.line[i].joined)
			continue;
		put_paragraph(s, from, i);
		from = i;
	}
	if (n > 0 || ended)
		block_drop(&s->block, n, ended);
}

static bool
is_blank(const char *t, size_t n)
{
	uint32_t c;
	size_t len;

	if (n > 0 && *t > ' ' && *t <= '~')	/* nearly all lines */
		return false;
	for (; (len = utf8_decode(t, n, &c)) > 0; t += len, n -= len)
		if (c != '\0' && !unicode_space(c))
			return false;
	return true;
}

/* Does the line start a document, other than the first of its operand? */
static bool
starts_document(struct gpsplit *s, const struct line *l)
{
	struct pattern_match m;
	int found;

	if (s->document == NULL || !s->filled)
		return false;
	found = pattern_find(s->document, l->s, l->len, 0, &m);
	if (found == -1)
		input_warn(&s->in, "the pattern of --document runs away on "
		    "this line");
	return found == 1;
}

/* Remove CRs at the end, and FFs around the line: pages begin or end there. */
static void
trim(struct line *l)
{
	while (l->len > 0 && (l->s[l->len - 1] == '\r' ||
	    l->s[l->len - 1] == '\f'))
		l->len--;
	while (l->len > 0 && *l->s == '\f') {
		l->s++;
		l->len--;
	}
}

static void
split_line(struct gpsplit *s, struct line *l)
{
	if (s->in.operand != s->operand) {
		put_block(s, true);
		s->operand = s->in.operand;
		s->part = 1;
		make_key(s);
	}
	trim(l);
	if (is_blank(l->s, l->len)) {
		put_block(s, true);
		return;
	}
	if (starts_document(s, l)) {
		put_block(s, true);
		s->part++;
		make_key(s);
	}
	s->filled = true;
	if (block_passes(&s->block, l->s, l->len)) {
		put_keys(s, s->in.line);
		put_text(s, l->s, l->len, '\n');
		return;
	}
	if (s->block.text.len + l->len > INPUT_LINE_MAX) {
		input_warn(&s->in, "paragraph longer than %zu MiB: "
		    "broken here", INPUT_LINE_MAX >> 20);
		put_block(s, true);
	}
	block_add(&s->block, l->s, l->len, s->in.line);
	put_block(s, false);
}

static struct pattern *
compile(const char *text)
{
	char why[256];
	struct pattern *p = pattern_compile(text, strlen(text), PATTERN_CASE,
	    why, sizeof(why));

	if (p == NULL)
		options_error(&program, "--document: %s: %s", text, why);
	return p;
}

int
main(int argc, char **argv)
{
	static struct gpsplit s;
	const char *name = "-";
	struct line line;
	int c;

	while ((c = options_next(&program, argc, argv)) != -1)
		switch (c) {
		case OPTION_LINES:
			s.block.join = BLOCK_NONE;
			break;
		case 'j':
			s.block.join = BLOCK_ALL;
			break;
		case OPTION_DOCUMENT:
			s.document = compile(optarg);
			break;
		case OPTION_NAME:
			name = optarg;
			break;
		}
	privilege_drop(argv + optind, (size_t)(argc - optind));
	output_open(&s.out, STDOUT_FILENO, "standard output");
	input_open(&s.in, argv + optind, (size_t)(argc - optind), &s.out);
	s.in.stdin_name = name;
	while (input_line(&s.in, &line))
		split_line(&s, &line);
	put_block(&s, true);
	output_close(&s.out);
	input_close(&s.in);
	return s.in.bad;
}
