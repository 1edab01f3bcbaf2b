/* frame - a zstd frame, as the filters write it. */
#ifndef FRAME_H
#define FRAME_H

#include "check.h"
#include "stream/zst.h"

static inline void
frame_add(struct bytes *to, const char *s, size_t n)
{
	char *path = check_file("", 0), buf[4096];
	int fd = open(path, O_RDWR);
	struct zst_writer *z = zst_writer_new(fd, path);
	ssize_t got;

	for (size_t i = 0; i < n; i += 1000)
		zst_write(z, s + i, n - i < 1000 ? n - i : 1000);
	zst_writer_close(z);
	if (lseek(fd, 0, SEEK_SET) == -1)
		err(2, "%s", path);
	while ((got = read(fd, buf, sizeof(buf))) > 0)
		bytes_add(to, buf, (size_t)got);
	close(fd);
	check_remove(path);
}

#endif
