#define _GNU_SOURCE		/* O_PATH */
#include "stream/privilege.h"

#include <err.h>
#include <string.h>

#define FOLDERS_MAX 2

static const char *folders[FOLDERS_MAX];
static size_t nfolders;

void
privilege_folder(const char *path)
{
	for (size_t i = 0; i < nfolders; i++)
		if (strcmp(folders[i], path) == 0)
			return;
	if (nfolders == FOLDERS_MAX)
		errx(2, "too many folders");
	folders[nfolders++] = path;
}

#if defined(__SANITIZE_ADDRESS__)
#define PRIVILEGE_KEEP
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer)
#define PRIVILEGE_KEEP
#endif
#endif

#if defined(__linux__) && !defined(PRIVILEGE_KEEP)

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>

#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

/*
 * The constants of Landlock, defined here because headers are often older than
 * kernels.  Each version adds rights; all rights that the kernel knows are
 * handled, that is, refused unless a rule allows them.
 */
#define LL_WRITE_FILE (1U << 1)
#define LL_READ_FILE (1U << 2)
#define LL_READ_DIR (1U << 3)
#define LL_REMOVE_FILE (1U << 5)
#define LL_MAKE_REG (1U << 8)
#define LL_FOLDER (LL_READ_FILE | LL_WRITE_FILE | LL_REMOVE_FILE | LL_MAKE_REG)
#define LL_RULE_PATH 1
#define LL_VERSION 1U

#ifndef SYS_landlock_create_ruleset	/* the same on all processors */
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule 445
#define SYS_landlock_restrict_self 446
#endif

struct landlock_rules {
	uint64_t files;
	uint64_t net;		/* since version 4 */
	uint64_t scoped;	/* since version 6: sockets and signals */
};

struct landlock_path {
	uint64_t allowed;
	int32_t fd;
} __attribute__((packed));

/* A set of rules that allow nothing; -1 where there is no Landlock. */
static int
landlock_begin(void)
{
	long version = syscall(SYS_landlock_create_ruleset, NULL, 0,
	    LL_VERSION);
	unsigned rights = version >= 5 ? 16 : version >= 3 ? 15 :
	    version == 2 ? 14 : 13;
	struct landlock_rules rules = { (1U << rights) - 1,
	    version >= 4 ? 3 : 0, version >= 6 ? 3 : 0 };

	if (version < 1)
		return -1;
	return (int)syscall(SYS_landlock_create_ruleset, &rules,
	    version >= 6 ? 24 : version >= 4 ? 16 : 8, 0);
}

/*
 * A path that cannot be opened gets no rule; it is reported when it is to be
 * read.  A folder among the operands may be opened, to be told from a file, but
 * not the files in it.
 */
static void
landlock_allow(int rules, const char *path, uint64_t allowed)
{
	struct landlock_path rule = { .allowed = allowed };
	struct stat st;

	do
		rule.fd = open(path, O_PATH | O_CLOEXEC);
	while (rule.fd == -1 && errno == EINTR);
	if (rule.fd == -1)
		return;
	if (allowed == LL_READ_FILE && fstat(rule.fd, &st) == 0 &&
	    S_ISDIR(st.st_mode))
		rule.allowed = LL_READ_DIR;
	(void)syscall(SYS_landlock_add_rule, rules, LL_RULE_PATH, &rule, 0);
	(void)close(rule.fd);
}

static void
landlock_drop(char **operands, size_t n)
{
	int rules = landlock_begin();

	if (rules == -1)
		return;
	for (size_t i = 0; i < n; i++)
		if (strcmp(operands[i], "-") != 0)
			landlock_allow(rules, operands[i], LL_READ_FILE);
	for (size_t i = 0; i < nfolders; i++)
		landlock_allow(rules, folders[i], LL_FOLDER);
	(void)syscall(SYS_landlock_restrict_self, rules, 0);
	(void)close(rules);
}

/*
 * The system calls that a filter makes once it reads.  If `mask` is not 0, the
 * argument's bits under it must be `value`.  All other calls fail with ENOSYS,
 * which makes libc fall back to older ones.
 */
#define ANY 0, 0, 0
#define NONE (-1)		/* the number that ends a list */
#define READ_ONLY O_ACCMODE | O_CREAT | O_TRUNC, O_RDONLY

struct call {
	int number;
	unsigned argument;
	uint32_t mask, value;
};

static const struct call always[] = {
	{ SYS_read, ANY }, { SYS_readv, ANY }, { SYS_pread64, ANY },
	{ SYS_write, ANY }, { SYS_writev, ANY }, { SYS_pwrite64, ANY },
	{ SYS_close, ANY }, { SYS_lseek, ANY }, { SYS_fcntl, ANY },
	{ SYS_ioctl, 1, UINT32_MAX, TCGETS },	/* isatty(3) */
	{ SYS_ppoll, ANY }, { SYS_fstat, ANY }, { SYS_newfstatat, ANY },
	{ SYS_statx, ANY }, { SYS_brk, ANY }, { SYS_mmap, ANY },
	{ SYS_munmap, ANY }, { SYS_mremap, ANY }, { SYS_mprotect, ANY },
	{ SYS_madvise, ANY }, { SYS_clock_gettime, ANY },
	{ SYS_gettimeofday, ANY }, { SYS_getrandom, ANY },
	{ SYS_sysinfo, ANY }, { SYS_futex, ANY }, { SYS_rt_sigaction, ANY },
	{ SYS_rt_sigprocmask, ANY }, { SYS_rt_sigreturn, ANY },
	{ SYS_restart_syscall, ANY }, { SYS_getpid, ANY },
	{ SYS_gettid, ANY }, { SYS_wait4, ANY }, { SYS_exit, ANY },
	{ SYS_exit_group, ANY },
#ifdef SYS_open			/* older calls, where there are any */
	{ SYS_poll, ANY }, { SYS_stat, ANY }, { SYS_time, ANY },
#endif
	{ NONE, ANY }
};

static const struct call without_folders[] = {
	{ SYS_openat, 2, READ_ONLY },
#ifdef SYS_open
	{ SYS_open, 1, READ_ONLY },
#endif
	{ NONE, ANY }
};

static const struct call with_folders[] = {
	{ SYS_openat, ANY }, { SYS_umask, ANY }, { SYS_fchmod, ANY },
	{ SYS_fsync, ANY }, { SYS_ftruncate, ANY }, { SYS_unlinkat, ANY },
	{ SYS_renameat2, ANY },
#ifdef SYS_open
	{ SYS_open, ANY }, { SYS_rename, ANY }, { SYS_renameat, ANY },
	{ SYS_unlink, ANY },
#endif
	{ NONE, ANY }
};

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#elif defined(__riscv) && __riscv_xlen == 64
#define ARCHITECTURE AUDIT_ARCH_RISCV64
#endif

#ifdef ARCHITECTURE
#define CALLS_MAX 64
#define LOAD (BPF_LD | BPF_W | BPF_ABS)
#define OF(field) ((uint32_t)offsetof(struct seccomp_data, field))

/* A program for the kernel: at most six steps a call, and four around them. */
struct steps {
	struct sock_filter step[6 * CALLS_MAX + 4];
	unsigned short n;
};

/* Where a comparison holds, or does not, some steps are skipped. */
static void
add(struct steps *s, unsigned code, uint32_t k, size_t yes, size_t no)
{
	s->step[s->n++] = (struct sock_filter){ (unsigned short)code,
	    (unsigned char)yes, (unsigned char)no, k };
}

/* Allow the call; it is too late to try the next once its argument is loaded. */
static void
allow(struct steps *s, const struct call *c)
{
	add(s, BPF_JMP | BPF_JEQ, (uint32_t)c->number, 0,
	    c->mask == 0 ? 1 : 5);
	if (c->mask != 0) {
		/* the low half of 64 bits, on these processors the first */
		add(s, LOAD, OF(args) + 8 * c->argument, 0, 0);
		add(s, BPF_ALU | BPF_AND, c->mask, 0, 0);
		add(s, BPF_JMP | BPF_JEQ, c->value, 1, 0);
		add(s, BPF_RET, SECCOMP_RET_ERRNO | ENOSYS, 0, 0);
	}
	add(s, BPF_RET, SECCOMP_RET_ALLOW, 0, 0);
}

static void
seccomp_drop(void)
{
	const struct call *more = nfolders > 0 ? with_folders :
	    without_folders;
	struct steps s = { .n = 0 };
	struct sock_fprog program = { .filter = s.step };

	add(&s, LOAD, OF(arch), 0, 0);
	add(&s, BPF_JMP | BPF_JEQ, ARCHITECTURE, 0, 1);
	add(&s, LOAD, OF(nr), 0, 0);	/* else what is compared is no number */
	for (const struct call *c = always; c->number != NONE; c++)
		allow(&s, c);
	for (; more->number != NONE; more++)
		allow(&s, more);
	add(&s, BPF_RET, SECCOMP_RET_ERRNO | ENOSYS, 0, 0);
	program.len = s.n;
	/* SPEC_ALLOW: older kernels would slow down all that we do. */
	(void)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
	    SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program);
}
#endif

void
privilege_drop(char **operands, size_t n)
{
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == -1)
		return;
	landlock_drop(operands, n);
#ifdef ARCHITECTURE
	seccomp_drop();
#endif
}

#elif defined(__OpenBSD__) && !defined(PRIVILEGE_KEEP)

#include <unistd.h>

void
privilege_drop(char **operands, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(operands[i], "-") != 0)
			(void)unveil(operands[i], "r");
	for (size_t i = 0; i < nfolders; i++)
		(void)unveil(folders[i], "rwc");
	if (pledge(nfolders == 0 ? "stdio rpath" :
	    "stdio rpath wpath cpath fattr", NULL) == -1)
		err(2, "pledge");
}

#else

void
privilege_drop(char **operands, size_t n)
{
	(void)operands;
	(void)n;
}

#endif
