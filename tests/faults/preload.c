/*
 * preload - make the Nth call of a kind fail, be short or be interrupted.
 *
 * Loaded by LD_PRELOAD.  FAULT names the call, its number from 1 and what
 * becomes of it: `read:3:short'.  `from' fails that call and all later ones.
 * FAULT=count lets all pass, and at the end writes to descriptor FAULT_FD how
 * many there were, a line `call number' for each kind.  Where the fault was
 * put in, `hit' is written there at once.
 *
 * FAULT=intrude does, at the first write of the filter, what one that has been
 * taken over would try, and tells what the system let it do.
 *
 * The calls are made to the kernel, and to the allocator under its own name in
 * glibc, so that nothing has to be looked up.
 */
#define _GNU_SOURCE
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

enum call { MALLOC, CALLOC, REALLOC, READ, WRITE, OPEN, CLOSE, LSEEK, POLL,
    STAT, RENAME, FSYNC, CALLS };
enum kind { NONE, FAIL, FROM, SHORT, EINTR_ONCE };

static const struct {
	const char *name;
	int error;		/* when it fails */
} calls[CALLS] = {
	{ "malloc", ENOMEM }, { "calloc", ENOMEM }, { "realloc", ENOMEM },
	{ "read", EIO }, { "write", ENOSPC }, { "open", EMFILE },
	{ "close", EIO }, { "lseek", EINVAL }, { "poll", ENOMEM },
	{ "stat", EIO }, { "rename", EIO }, { "fsync", EIO },
};
static const char *const kinds[] = { "none", "fail", "from", "short",
    "eintr" };

static bool intruding;
static unsigned long seen[CALLS];
static enum call faulty = CALLS;
static enum kind kind;
static unsigned long nth;
static int report = -1;

static void
say(const char *s, size_t n)
{
	(void)syscall(SYS_write, report, s, n);
}

__attribute__((constructor)) static void
begin(void)
{
	const char *fault = getenv("FAULT"), *fd = getenv("FAULT_FD");
	char name[16], what[16];

	if (fault == NULL || fd == NULL)
		return;
	report = atoi(fd);
	intruding = strcmp(fault, "intrude") == 0;
	if (sscanf(fault, "%15[a-z]:%lu:%15[a-z]", name, &nth, what) != 3)
		nth = 0;
	for (int i = 0; nth > 0 && i < CALLS; i++)
		if (strcmp(name, calls[i].name) == 0)
			faulty = (enum call)i;
	for (int i = 0; nth > 0 && i <= EINTR_ONCE; i++)
		if (strcmp(what, kinds[i]) == 0)
			kind = (enum kind)i;
	memset(seen, 0, sizeof(seen));
}

__attribute__((destructor)) static void
end(void)
{
	const char *fault = getenv("FAULT");
	char line[64];

	if (report == -1 || strcmp(fault, "count") != 0)
		return;
	for (int i = 0; i < CALLS; i++)
		say(line, (size_t)snprintf(line, sizeof(line), "%s %lu\n",
		    calls[i].name, seen[i]));
}

static void
tried(const char *what, long result)
{
	if (result >= 0)
		say(what, strlen(what));
}

/* Of what is tried the last would leave nothing of the filter. */
static void
intrude(void)
{
	char *none[] = { NULL };

	intruding = false;
	tried("reads\n", syscall(SYS_openat, AT_FDCWD, "/etc/passwd",
	    O_RDONLY, 0));
	tried("lists\n", syscall(SYS_openat, AT_FDCWD, "/", O_RDONLY, 0));
	tried("makes\n", syscall(SYS_openat, AT_FDCWD, "intruder",
	    O_CREAT | O_WRONLY, 0600));
	tried("removes\n", syscall(SYS_unlinkat, AT_FDCWD, "victim", 0));
	tried("connects\n", syscall(SYS_socket, AF_INET, SOCK_STREAM, 0));
	tried("signals\n", syscall(SYS_kill, getppid(), 0));
	tried("runs\n", syscall(SYS_execve, "/bin/true", none, none));
	say("tried\n", 6);
}

/* What is to become of this call? */
static enum kind
fate(enum call c)
{
	unsigned long n;

	if (report == -1)
		return NONE;
	n = ++seen[c];
	if (c != faulty || n < nth || (n > nth && kind != FROM))
		return NONE;
	if (n == nth)
		say("hit\n", 4);
	errno = kind == EINTR_ONCE ? EINTR : calls[c].error;
	return kind;
}

/* A call that fails or passes, and cannot be short. */
static bool
fails(enum call c)
{
	enum kind k = fate(c);

	return k == FAIL || k == FROM || k == EINTR_ONCE;
}

void *
malloc(size_t n)
{
	return fails(MALLOC) ? NULL : __libc_malloc(n);
}

void *
calloc(size_t n, size_t width)
{
	return fails(CALLOC) ? NULL : __libc_calloc(n, width);
}

void *
realloc(void *p, size_t n)
{
	return fails(REALLOC) ? NULL : __libc_realloc(p, n);
}

void *
reallocarray(void *p, size_t n, size_t width)
{
	size_t size;

	if (__builtin_mul_overflow(n, width, &size)) {
		errno = ENOMEM;
		return NULL;
	}
	return realloc(p, size);
}

void *
aligned_alloc(size_t align, size_t n)
{
	return fails(MALLOC) ? NULL : __libc_memalign(align, n);
}

/* The bytes that may be moved; 0 where the call fails. */
static size_t
allowed(enum call c, size_t n)
{
	enum kind k = fate(c);

	return k == NONE ? n : k == SHORT ? (n > 1 ? 1 : n) : 0;
}

ssize_t
read(int fd, void *buf, size_t n)
{
	size_t some = allowed(READ, n);

	return some == 0 && n > 0 ? -1 : syscall(SYS_read, fd, buf, some);
}

ssize_t
pread(int fd, void *buf, size_t n, off_t at)
{
	size_t some = allowed(READ, n);

	return some == 0 && n > 0 ? -1 :
	    syscall(SYS_pread64, fd, buf, some, at);
}

ssize_t
write(int fd, const void *buf, size_t n)
{
	size_t some = allowed(WRITE, n);

	if (intruding)
		intrude();
	return some == 0 && n > 0 ? -1 : syscall(SYS_write, fd, buf, some);
}

ssize_t
pwrite(int fd, const void *buf, size_t n, off_t at)
{
	size_t some = allowed(WRITE, n);

	return some == 0 && n > 0 ? -1 :
	    syscall(SYS_pwrite64, fd, buf, some, at);
}

int
open(const char *path, int flags, ...)
{
	mode_t mode = 0;
	va_list ap;

	va_start(ap, flags);
	if ((flags & (O_CREAT | O_TMPFILE)) != 0)
		mode = va_arg(ap, mode_t);
	va_end(ap);
	return fails(OPEN) ? -1 :
	    (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

/* The descriptor is closed whatever close(2) says, as on Linux. */
int
close(int fd)
{
	int result = (int)syscall(SYS_close, fd);

	return fails(CLOSE) ? -1 : result;
}

off_t
lseek(int fd, off_t to, int whence)
{
	return fails(LSEEK) ? -1 : syscall(SYS_lseek, fd, to, whence);
}

int
poll(struct pollfd *fds, nfds_t n, int timeout)
{
	const struct timespec wait = { timeout / 1000,
	    timeout % 1000 * 1000000L };

	return fails(POLL) ? -1 : (int)syscall(SYS_ppoll, fds, n,
	    timeout < 0 ? NULL : &wait, NULL, 0);
}

int
stat(const char *path, struct stat *st)
{
	return fails(STAT) ? -1 : fstatat(AT_FDCWD, path, st, 0);
}

int
fstat(int fd, struct stat *st)
{
	return fails(STAT) ? -1 : fstatat(fd, "", st, AT_EMPTY_PATH);
}

int
rename(const char *from, const char *to)
{
	return fails(RENAME) ? -1 : renameat(AT_FDCWD, from, AT_FDCWD, to);
}

int
fsync(int fd)
{
	return fails(FSYNC) ? -1 : (int)syscall(SYS_fsync, fd);
}
