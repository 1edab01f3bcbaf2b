#define _GNU_SOURCE		/* F_SETPIPE_SZ */
#include "stream/pipe.h"

#include <fcntl.h>

/*
 * The default pipe holds 64 KiB, which makes two filters take turns instead
 * of running in parallel.  Failure is harmless: if fd is not a pipe or the
 * user's quota is used up, everything works with the default size.
 */
void
pipe_enlarge(int fd)
{
#ifdef F_SETPIPE_SZ
	(void)fcntl(fd, F_SETPIPE_SZ, 1 << 20);
#else
	(void)fd;
#endif
}
