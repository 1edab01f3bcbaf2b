/*
 * O_TMPFILE makes the file without a name; where it is not supported,
 * mkstemp(3) and unlink(2) do.
 */
#define _GNU_SOURCE		/* O_TMPFILE */
#include "count/scratch.h"

#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "stream/privilege.h"
#include "stream/visible.h"

static const char *
folder(void)
{
	const char *dir = getenv("TMPDIR");

	return dir == NULL || *dir == '\0' ? "/tmp" : dir;
}

void
scratch_ready(void)
{
	privilege_folder(folder());
}

int
scratch_open(void)
{
	const char *dir = folder();
	char *path;
	int fd;

#ifdef O_TMPFILE
	do
		fd = open(dir, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	while (fd == -1 && errno == EINTR);
	if (fd != -1)
		return fd;
#endif
	if (asprintf(&path, "%s/gptext.XXXXXX", dir) == -1)
		err(2, NULL);
	if ((fd = mkstemp(path)) == -1 || unlink(path) == -1 ||
	    fcntl(fd, F_SETFD, FD_CLOEXEC) == -1)
		visible_errx("%s: temporary file: %s", dir, strerror(errno));
	free(path);
	return fd;
}

void
scratch_read(int fd, void *to, size_t n, off_t at)
{
	for (char *p = to; n > 0;) {
		ssize_t got = pread(fd, p, n, at);

		if (got == -1 && errno == EINTR)
			continue;
		if (got == -1)
			err(2, "temporary file");
		if (got == 0)
			errx(2, "temporary file: cut short");
		p += got;
		at += got;
		n -= (size_t)got;
	}
}

void
scratch_write(int fd, const void *from, size_t n, off_t at)
{
	for (const char *p = from; n > 0;) {
		ssize_t put = pwrite(fd, p, n, at);

		if (put == -1 && errno == EINTR)
			continue;
		if (put == -1)
			err(2, "temporary file");
		p += put;
		at += put;
		n -= (size_t)put;
	}
}
