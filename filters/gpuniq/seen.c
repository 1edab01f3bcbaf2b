/*
 * The new file is written beside the old one and renamed over it, so that the
 * state is always complete.
 */
#define _GNU_SOURCE		/* asprintf */
#include "seen.h"

#include <err.h>
#include <errno.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bytes/memory.h"
#include "stream/privilege.h"
#include "stream/visible.h"
#include "stream/zst.h"

static char *path, *folder;	/* of the state */
static struct stat before;	/* its file as it was opened, or zeros */
static char *unfinished;	/* what an error has to remove */

static void
remove_unfinished(void)
{
	if (unfinished != NULL)
		(void)unlink(unfinished);
	free(unfinished);
	unfinished = NULL;
}

/* A new file beside the state, with the permissions of any new file. */
static int
open_beside(void)
{
	mode_t mask = umask(0);
	int fd;

	(void)umask(mask);
	if (asprintf(&unfinished, "%s.XXXXXX", path) == -1)
		err(2, NULL);
	if ((fd = mkstemp(unfinished)) == -1) {
		free(unfinished);
		unfinished = NULL;
		visible_errx("--seen: %s: cannot be written: %s", path,
		    strerror(errno));
	}
	if (fchmod(fd, 0666 & ~mask) == -1)
		err(2, "--seen");
	return fd;
}

bool
seen_open(char **name)
{
	struct stat s;
	bool exists = stat(*name, &before) == 0;
	bool linked = lstat(*name, &s) == 0 && S_ISLNK(s.st_mode);

	if (exists ? !S_ISREG(before.st_mode) : linked || **name == '\0')
		visible_errx("--seen: %s: not a file", *name);
	if (linked && (*name = realpath(*name, NULL)) == NULL)
		err(2, "--seen");
	path = *name;
	(void)close(open_beside());
	remove_unfinished();
	if (atexit(remove_unfinished) != 0)
		err(2, "--seen");
	folder = memory_copy(path, strlen(path));
	privilege_folder(dirname(folder));
	return exists;
}

static bool
is_replaced(void)
{
	struct stat now = { .st_ino = 0 };

	(void)stat(path, &now);
	return now.st_ino != before.st_ino || now.st_size != before.st_size ||
	    now.st_mtime != before.st_mtime;
}

void
seen_write(struct copies *c)
{
	int fd = open_beside();
	struct zst_writer *zst = zst_writer_new(fd, "--seen");

	for (uint32_t i = 1; i <= c->spool.n; i++) {
		size_t len;
		const char *records = spool_read(&c->spool, i, &len);

		if (c->earlier[i - 1].original == 0)
			zst_write(zst, records, len);
	}
	zst_writer_close(zst);
	while (fsync(fd) == -1)
		if (errno != EINTR)
			err(2, "--seen");
	if (is_replaced())
		visible_errx("--seen: %s: replaced by another run, so left as "
		    "it is; repeat this one", path);
	if ((close(fd) == -1 && errno != EINTR) ||
	    rename(unfinished, path) == -1)
		err(2, "--seen");
	free(unfinished);
	unfinished = NULL;
}
