/*
 * The new file is written beside the old one and renamed over it, so that the
 * state is always complete.
 */
#define _GNU_SOURCE		/* asprintf */
#include "seen.h"

#include <err.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "stream/visible.h"
#include "stream/zst.h"

static char *unfinished;	/* what an error has to remove */

static void
remove_unfinished(void)
{
	if (unfinished != NULL)
		(void)unlink(unfinished);
}

/* A new file beside `path`, with the permissions of any new file. */
static int
open_beside(const char *path)
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

void
seen_check(const char *path)
{
	(void)close(open_beside(path));
	remove_unfinished();
	if (atexit(remove_unfinished) != 0)
		err(2, "--seen");
	free(unfinished);
	unfinished = NULL;
}

void
seen_write(const char *path, struct copies *c)
{
	int fd = open_beside(path);
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
	if ((close(fd) == -1 && errno != EINTR) ||
	    rename(unfinished, path) == -1)
		err(2, "--seen");
	free(unfinished);
	unfinished = NULL;
}
