/*
 * One buffer serves all operands.  A read appends to the unread part of a
 * line, which moves to the front of the buffer if that is short, or if the
 * buffer is full; memchr(3) then resumes where it stopped.
 */
#include "stream/input.h"

#include <sys/stat.h>

#include <err.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "stream/visible.h"

bool input_progress;

static volatile sig_atomic_t asked;	/* SIGUSR1 arrived */

static void
on_usr1(int sig)
{
	(void)sig;
	asked = 1;
}

/* The size of all operands in bytes; 0 if one is not a regular file. */
static uint64_t
expected_size(char **operands, size_t n)
{
	uint64_t sum = 0;
	struct stat st;

	for (size_t i = 0; i < n; i++) {
		if (stat(operands[i], &st) == -1)
			continue;
		if (!S_ISREG(st.st_mode))
			return 0;
		sum += (uint64_t)st.st_size;
	}
	return sum;
}

void
input_open(struct input *in, char **operands, size_t n, struct output *tied)
{
	static char dash[] = "-";
	static char *none[] = { dash };
	struct sigaction sa = { .sa_handler = on_usr1 };	/* no restart */

	*in = (struct input){ .operands = operands, .noperands = n,
	    .stdin_name = "-", .name = "-", .block = INPUT_BLOCK,
	    .tied = tied, .expected = expected_size(operands, n) };
	if (n == 0) {
		in->operands = none;
		in->noperands = 1;
	}
	sigemptyset(&sa.sa_mask);
	(void)sigaction(SIGUSR1, &sa, NULL);
}

void
input_open_packed(struct input *in, int fd, const char *name)
{
	*in = (struct input){ .name = name, .block = INPUT_BLOCK,
	    .open = true };
	source_packed(&in->source, fd, name);
}

void
input_close(struct input *in)
{
	if (in->open)
		source_close(&in->source);
	free(in->buf);
	in->buf = NULL;
	if (in->warnings > INPUT_WARNINGS)
		warnx("%llu more lines like these", (unsigned long long)
		    (in->warnings - INPUT_WARNINGS));
	in->warnings = 0;
}

void
input_warn(struct input *in, const char *fmt, ...)
{
	char *name, *message;
	va_list ap;

	in->bad = true;
	if (in->warnings++ >= INPUT_WARNINGS)
		return;
	name = visible(in->name, strlen(in->name));
	va_start(ap, fmt);
	message = visible_message(fmt, ap);
	va_end(ap);
	warnx("%s:%llu: %s", name, (unsigned long long)in->line, message);
	free(message);
	free(name);
}

static void
report(const struct input *in)
{
	uint64_t read = in->read + in->source.offset;
	char *name = visible(in->name, strlen(in->name));
	char share[32] = "";

	if (in->expected > 0)
		(void)snprintf(share, sizeof(share), " (%.0f%%)",
		    100.0 * (double)read / (double)in->expected);
	fprintf(stderr, "%s: %s:%llu: %.1f MB read%s\n", getprogname(), name,
	    (unsigned long long)in->line, (double)read / 1e6, share);
	free(name);
}

/* Called before every read: flush if it would block, and report progress. */
static void
on_wait(void *arg)
{
	static time_t last;
	struct input *in = arg;
	struct pollfd pfd = { .fd = in->source.fd, .events = POLLIN };
	time_t now;

	if (in->tied != NULL && in->tied->len > 0 && poll(&pfd, 1, 0) != 1)
		output_flush(in->tied);
	if (asked)
		report(in);
	asked = 0;
	if (!input_progress || (now = time(NULL)) == last)
		return;
	last = now;
	report(in);
}

/* Open the next operand that can be opened. */
static bool
next_operand(struct input *in)
{
	while (in->noperands > 0) {
		const char *path = *in->operands++;

		in->noperands--;
		in->name = path;
		if (strcmp(path, "-") == 0) {
			in->name = in->stdin_name;
			path = NULL;
		}
		in->line = 0;
		in->operand++;
		in->open = source_open(&in->source, path, in->name, on_wait,
		    in);
		in->source.drop_mark = in->drop_mark;
		if (in->open)
			return true;
		in->bad = true;
	}
	return false;
}

static void
close_operand(struct input *in)
{
	in->bad |= in->source.bad;
	in->read += in->source.offset;
	source_close(&in->source);
	in->open = false;
}

/* Move the unread bytes to the front. */
static void
move_held(struct input *in)
{
	size_t held = in->end - in->start;

	memmove(in->buf, in->buf + in->start, held);
	in->scan -= in->start;
	in->start = 0;
	in->end = held;
}

/* Enlarge the buffer until a block fits in after the unread bytes. */
static void
grow(struct input *in, size_t block)
{
	size_t size = in->size == 0 ? 2 * block : in->size;

	while (size - in->end < block)
		size *= 2;
	in->buf = memory_resize(in->buf, size + INPUT_SLACK, 1);
	memset(in->buf + size, 0, INPUT_SLACK);
	in->size = size;
}

/* Append a block to the unread bytes; false at the end of the operand. */
static bool
read_block(struct input *in)
{
	size_t n, block = in->block + 64;

	if (in->release != NULL)
		in->release(in->release_arg);
	/* The front of the buffer is in the cache; moving little there pays. */
	if (in->start > 0 && (in->end - in->start <= in->start / 8 ||
	    in->size - in->end < block))
		move_held(in);
	if (in->size - in->end < block)
		grow(in, block);
	n = source_read(&in->source, in->buf + in->end, block);
	in->end += n;
	return n > 0;
}

/* Drop the part of an overlong line read so far: up to byte `end`. */
static void
drop_long(struct input *in, size_t end)
{
	if (!in->skipping) {
		in->line++;
		input_warn(in, "line longer than %zu MiB left out: "
		    "split it", INPUT_LINE_MAX >> 20);
		in->line--;
	}
	in->skipping = true;
	in->start = in->scan = end;
}

/* Return the line that ends before byte `end`; the next begins at `next`. */
static bool
take(struct input *in, struct line *l, size_t end, size_t next)
{
	bool skipped = in->skipping;

	*l = (struct line){ in->buf + in->start, end - in->start };
	in->start = in->scan = next;
	in->line++;
	in->skipping = false;
	return !skipped;
}

bool
input_line(struct input *in, struct line *l)
{
	for (;;) {
		size_t left = in->end - in->scan;
		char *nl = left == 0 ? NULL :
		    memchr(in->buf + in->scan, '\n', left);

		if (nl != NULL) {
			size_t at = (size_t)(nl - in->buf);

			if (at - in->start > INPUT_LINE_MAX)
				drop_long(in, at);
			if (take(in, l, at, at + 1))
				return true;
			continue;
		}
		in->scan = in->end;
		if (in->end - in->start > INPUT_LINE_MAX)
			drop_long(in, in->end);
		if (in->open && read_block(in))
			continue;
		if ((in->end > in->start || in->skipping) &&
		    take(in, l, in->end, in->end))
			return true;
		if (in->open)
			close_operand(in);
		if (!next_operand(in))
			return false;
	}
}

/*
 * How many LF there are; counted in bytes and in groups of fixed size, which
 * compilers turn into vector instructions without a rest.
 */
static size_t
count_lines(const char *s, size_t len)
{
	size_t lines = 0;

	for (; len >= 128; s += 128, len -= 128) {
		uint8_t sum = 0;

		for (size_t i = 0; i < 128; i++)
			sum = (uint8_t)(sum + (s[i] == '\n'));
		lines += sum;
	}
	while (len > 0)
		lines += s[--len] == '\n';
	return lines;
}

size_t
input_more_lines(struct input *in, size_t most)
{
	const char *s = in->buf + in->start;
	size_t n = in->end - in->start;

	if (n > most)
		n = most;
	while (n > 0 && s[n - 1] != '\n')
		n--;
	in->line += count_lines(s, n);
	in->start += n;
	in->scan = in->start;
	return n;
}

bool
input_peek(const struct input *in, struct line *l)
{
	char *s = in->buf + in->start;
	char *lf = in->end == in->start ? NULL :
	    memchr(s, '\n', in->end - in->start);

	if (lf == NULL)
		return false;
	*l = (struct line){ s, (size_t)(lf - s) };
	return true;
}

void
input_take(struct input *in, const struct line *l)
{
	in->start += l->len + 1;
	in->scan = in->start;
	in->line++;
}
