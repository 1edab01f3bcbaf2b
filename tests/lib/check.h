/*
 * check - the little that the tests of lib/ share.
 *
 * CHECK(what must hold, printf arguments) counts and prints what does not;
 * main starts with check_begin(), which makes an empty folder the current
 * one, and ends with `return check_end()`.
 */
#ifndef CHECK_H
#define CHECK_H

#include <sys/resource.h>
#include <sys/wait.h>

#include <err.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CHECK_SAID 20		/* failures past these are only counted */

static int check_failures;
static char check_folder[4096];

#define CHECK(ok, ...) do {						\
	if (!(ok) && check_failures++ < CHECK_SAID) {			\
		printf("%s:%d: ", __FILE__, __LINE__);			\
		printf(__VA_ARGS__);					\
		putchar('\n');						\
	}								\
} while (0)

static inline void
check_begin(void)
{
	const char *dir = getenv("TMPDIR");

	(void)snprintf(check_folder, sizeof(check_folder), "%s/gptext.XXXXXX",
	    dir == NULL ? "/tmp" : dir);
	if (mkdtemp(check_folder) == NULL || chdir(check_folder) == -1)
		err(2, "%s", check_folder);
}

static inline int
check_end(void)
{
	if (rmdir(check_folder) == -1)	/* a test left something in it */
		err(2, "%s", check_folder);
	if (check_failures > 0)
		printf("%d failures\n", check_failures);
	return check_failures > 0;
}

/* The same numbers in every run (xorshift, Marsaglia 2003), below n. */
static inline size_t
check_random(size_t n)
{
	static uint64_t x = 88172645463325252;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	return (size_t)(x >> 11) % n;
}

/*
 * How many random texts a test tries.  The optimized build compares results on all
 * n; with a sanitizer, which looks for bad accesses and costs five times as much,
 * a quarter will do.
 */
static inline unsigned
check_trials(unsigned n)
{
#if defined(__SANITIZE_ADDRESS__)
	return n / 4;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
	return n / 4;
#endif
#endif
	return n;
}

/*
 * The most memory used so far, in KiB; 0 with a sanitizer, which keeps what is
 * freed.
 */
static inline long
check_memory(void)
{
	struct rusage use;

	if (getrusage(RUSAGE_SELF, &use) == -1)
		err(2, "getrusage");
	return check_trials(4) < 4 ? 0 : use.ru_maxrss;
}

static inline char
check_fold(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

/* Do the n bytes at s start with t, which is in lower case?  Case is folded. */
static inline bool
check_starts(const char *s, size_t n, const char *t, size_t len)
{
	if (len > n)
		return false;
	for (size_t i = 0; i < len; i++)
		if (check_fold(s[i]) != t[i])
			return false;
	return true;
}

struct bytes {			/* a growing text; all zero: empty */
	char *s;
	size_t len, size;
};

static inline void
bytes_add(struct bytes *b, const void *s, size_t n)
{
	if (b->s == NULL || n > b->size - b->len) {
		b->size = 2 * (b->len + n) + 64;
		if ((b->s = realloc(b->s, b->size)) == NULL)
			err(2, NULL);
	}
	memcpy(b->s + b->len, s, n);
	b->len += n;
}

static inline void
bytes_free(struct bytes *b)
{
	free(b->s);
	*b = (struct bytes){ .len = 0 };
}

static inline bool
bytes_same(const struct bytes *a, const struct bytes *b)
{
	return a->len == b->len &&
	    (a->len == 0 || memcmp(a->s, b->s, a->len) == 0);
}

/* A file of these bytes; the caller removes it, or frees the name. */
static inline char *
check_file(const void *s, size_t n)
{
	static unsigned number;
	char name[32];
	char *path;
	int fd;

	(void)snprintf(name, sizeof(name), "%u.tmp", number++);
	if ((path = strdup(name)) == NULL ||
	    (fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600)) == -1 ||
	    write(fd, s, n) != (ssize_t)n || close(fd) == -1)
		err(2, "%s", name);
	return path;
}

static inline void
check_remove(char *path)
{
	unlink(path);
	free(path);
}

/* All bytes from the start of fd, which is closed; ends with a NUL. */
static inline char *
check_slurp(int fd)
{
	struct bytes b = { .len = 0 };
	char buf[4096];
	ssize_t n;

	if (lseek(fd, 0, SEEK_SET) == -1)
		err(2, "lseek");
	while ((n = read(fd, buf, sizeof(buf))) > 0)
		bytes_add(&b, buf, (size_t)n);
	close(fd);
	bytes_add(&b, "", 1);
	return b.s;
}

struct outcome {		/* of a function that ran as a process */
	int status;		/* of exit(3); 1000 and more: a signal */
	char *out, *err;	/* what it wrote; the caller frees them */
};

static inline int
check_nameless(void)
{
	char *path = check_file("", 0);
	int fd = open(path, O_RDWR);

	if (fd == -1)
		err(2, "%s", path);
	check_remove(path);
	return fd;
}

/* Run f(arg) as a process of its own. */
static inline struct outcome
check_run(void (*f)(void *), void *arg)
{
	int out = check_nameless(), errors = check_nameless(), status;
	struct outcome o;
	pid_t child;

	fflush(stdout);
	if ((child = fork()) == -1)
		err(2, "fork");
	if (child == 0) {
		if (dup2(out, 1) == -1 || dup2(errors, 2) == -1)
			err(2, "dup2");
		setprogname("test");
		f(arg);
		fflush(stdout);
		_exit(0);
	}
	if (waitpid(child, &status, 0) == -1)
		err(2, "waitpid");
	o.status = WIFEXITED(status) ? WEXITSTATUS(status) :
	    1000 + WTERMSIG(status);
	o.out = check_slurp(out);
	o.err = check_slurp(errors);
	return o;
}

/* Did it end so?  Frees the outcome; says what was different. */
static inline void
check_outcome(struct outcome o, const char *what, int status,
    const char *out, const char *error)
{
	CHECK(o.status == status, "%s: status %d, not %d", what, o.status,
	    status);
	CHECK(strcmp(o.out, out) == 0, "%s: wrote '%.900s', not '%.900s'",
	    what, o.out, out);
	CHECK(strcmp(o.err, error) == 0, "%s: said '%.300s', not '%.300s'",
	    what, o.err, error);
	free(o.out);
	free(o.err);
}

#endif
