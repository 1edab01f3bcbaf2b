/*
 * filter - a filter as a fuzz target: options, data file and stream out of one
 * input.
 *
 * The input is a line of options, in which `@' is the data file; then the data
 * file up to a NUL; then the stream.  The filter's main() is called again and
 * again in one process.  It was written to be called once, so what it leaves is
 * undone: the Makefile renames main(), exit(3) and its kin and the allocator to
 * fz_..., and moves the static variables into sections of their own, which are
 * put back as they were; what is still allocated is freed, what is open closed.
 */
#define _GNU_SOURCE		/* memfd_create, close_range */
#include <err.h>
#include <fcntl.h>
#include <getopt.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define WORDS_MAX 12
#define WORD_MAX 40
#define LIVE_BITS 20		/* allocations at a time */
#define DIGITS_MAX 3		/* a number of more takes for ever, rightly */

int fz_main(int, char **);
int LLVMFuzzerInitialize(int *, char ***);
int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* The static variables of the filter; the linker knows their bounds. */
extern char __start_fz_data[], __stop_fz_data[];
extern char __start_fz_bss[], __stop_fz_bss[];

static char *data_saved, *bss_saved;
static jmp_buf over;
static const char *name;

/* --- the allocator --- */

static void *live[1 << LIVE_BITS];

/* The slots used in this run; if there are more, all slots are looked at. */
static uint32_t used[1 << 16];
static size_t nused;

static size_t
slot(const void *p)
{
	size_t i = (size_t)((uintptr_t)p * 0x9e3779b97f4a7c15u >>
	    (64 - LIVE_BITS));

	while (live[i] != NULL && live[i] != p)
		i = (i + 1) % (1 << LIVE_BITS);
	return i;
}

static void *
note(void *p)
{
	size_t i;

	if (p == NULL)
		return NULL;
	i = slot(p);
	live[i] = p;
	if (nused < sizeof(used) / sizeof(used[0]))
		used[nused] = (uint32_t)i;
	nused++;
	return p;
}

/* Forget p, and close the gap that it leaves (Knuth 3, 6.4, algorithm R). */
static void
forget(void *p)
{
	size_t i = slot(p), j = i;

	if (p == NULL || live[i] == NULL)
		return;
	live[i] = NULL;
	while (live[j = (j + 1) % (1 << LIVE_BITS)] != NULL) {
		void *moved = live[j];

		live[j] = NULL;
		(void)note(moved);
	}
}

void *fz_malloc(size_t n) { return note(malloc(n)); }
void *fz_calloc(size_t n, size_t width) { return note(calloc(n, width)); }
void *fz_aligned_alloc(size_t a, size_t n) { return note(aligned_alloc(a, n)); }

void *
fz_realloc(void *p, size_t n)
{
	void *q = realloc(p, n);

	if (q != NULL || n == 0)
		forget(p);
	return note(q);
}

void *
fz_reallocarray(void *p, size_t n, size_t width)
{
	size_t size;

	return __builtin_mul_overflow(n, width, &size) ? NULL :
	    fz_realloc(p, size);
}

void
fz_free(void *p)
{
	forget(p);
	free(p);
}

static void
free_all(void)
{
	bool known = nused <= sizeof(used) / sizeof(used[0]);
	size_t n = known ? nused : sizeof(live) / sizeof(live[0]);

	for (size_t k = 0; k < n; k++) {
		size_t i = known ? used[k] : k;

		free(live[i]);
		live[i] = NULL;
	}
	nused = 0;
}

/* --- the ways out --- */

_Noreturn void
fz_exit(int status)
{
	longjmp(over, status + 1);
}

_Noreturn void
fz_err(int status, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vwarn(fmt, ap);
	va_end(ap);
	fz_exit(status);
}

_Noreturn void
fz_errx(int status, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vwarnx(fmt, ap);
	va_end(ap);
	fz_exit(status);
}

int fz_atexit(void (*f)(void)) { (void)f; return 0; }
int fz_fclose(FILE *f) { return fflush(f); }
int fz_fork(void) { return -1; }

/* --- a run --- */

/*
 * Not by memcpy(3), as the sanitizer guards what lies between the variables.
 * Sections begin at a multiple of 8, and most of what they hold never changes.
 */
__attribute__((no_sanitize("address"))) static void
put_back(char *to, char *end, const char *from)
{
	typedef uint64_t __attribute__((may_alias)) eight;

	for (; to + sizeof(eight) <= end; to += sizeof(eight)) {
		volatile eight *p = (volatile eight *)(void *)to;
		eight was = *(const eight *)(const void *)from;

		if (*p != was)
			*p = was;
		from += sizeof(eight);
	}
	for (volatile char *p = to; p < end; p++)
		*p = *from++;
}

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const char *slash = strrchr((*argv)[0], '/');

	(void)argc;
	name = slash == NULL ? (*argv)[0] : slash + 1;
	data_saved = malloc((size_t)(__stop_fz_data - __start_fz_data) + 1);
	bss_saved = malloc((size_t)(__stop_fz_bss - __start_fz_bss) + 1);
	if (data_saved == NULL || bss_saved == NULL)
		abort();
	put_back(data_saved, data_saved + (__stop_fz_data - __start_fz_data),
	    __start_fz_data);
	put_back(bss_saved, bss_saved + (__stop_fz_bss - __start_fz_bss),
	    __start_fz_bss);
	return 0;
}

/* A file without a name that holds n bytes, as the path of its descriptor. */
static int
file(const uint8_t *s, size_t n, char *path, size_t size)
{
	int fd = memfd_create("fuzz", 0);

	if (fd == -1 || write(fd, s, n) != (ssize_t)n)
		abort();
	(void)snprintf(path, size, "/proc/self/fd/%d", fd);
	return fd;
}

/* Not a file of this machine, nor a number that makes the run long. */
static bool
harmless(const char *s)
{
	size_t digits = 0, most = 0;

	for (const char *p = s; *p != '\0'; p++) {
		digits = *p >= '0' && *p <= '9' ? digits + 1 : 0;
		most = digits > most ? digits : most;
	}
	return most <= DIGITS_MAX && strchr(s, '/') == NULL &&
	    strcmp(s, "-") != 0;
}

static int
split(const uint8_t *s, size_t n, char *data, char **argv,
    char words[WORDS_MAX][WORD_MAX])
{
	int argc = 1;

	for (size_t i = 0; i < n && argc < WORDS_MAX; i++) {
		size_t len = 0;

		while (i + len < n && s[i + len] != ' ')
			len++;
		if (len > 0 && len < WORD_MAX) {
			memcpy(words[argc], s + i, len);
			words[argc][len] = '\0';
			argv[argc] = strcmp(words[argc], "@") == 0 ? data :
			    words[argc];
			argc += argv[argc] == data || harmless(argv[argc]);
		}
		i += len;
	}
	return argc;
}

/* A filter closes its output; what is opened next must not take its place. */
static void
quiet(void)
{
	int null = open("/dev/null", O_RDWR);

	for (int fd = 0; fd < 2; fd++)
		(void)dup2(null, fd);
	if (null > 2)
		(void)close(null);
}

static void
run(int argc, char **argv)
{
	optind = 0;		/* as glibc wants it to start anew */
	if (setjmp(over) == 0)
		(void)fz_main(argc, argv);
	free_all();
	put_back(__start_fz_data, __stop_fz_data, data_saved);
	put_back(__start_fz_bss, __stop_fz_bss, bss_saved);
}

int
LLVMFuzzerTestOneInput(const uint8_t *s, size_t n)
{
	static char words[WORDS_MAX][WORD_MAX];
	char *argv[WORDS_MAX + 3], self[WORD_MAX], data[WORD_MAX];
	char stream[WORD_MAX];
	const uint8_t *line = memchr(s, '\n', n), *rest, *nul;
	int argc, first;

	if (line == NULL)
		return 0;
	quiet();
	rest = line + 1;
	if ((nul = memchr(rest, '\0', (size_t)(s + n - rest))) == NULL)
		return 0;
	first = file(rest, (size_t)(nul - rest), data, sizeof(data));
	(void)file(nul + 1, (size_t)(s + n - nul - 1), stream, sizeof(stream));
	(void)snprintf(self, sizeof(self), "%s", name);
	argv[0] = self;
	argc = split(s, (size_t)(line - s), data, argv, words);
	if (strcmp(name, "gpkeyness") == 0 || strcmp(name, "gpagree") == 0)
		argv[argc++] = data;
	argv[argc++] = stream;
	argv[argc] = NULL;
	run(argc, argv);
	(void)close_range((unsigned)first, ~0U, 0);
	return 0;
}
