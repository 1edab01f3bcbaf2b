#define _GNU_SOURCE		/* F_SETPIPE_SZ */
#include "stream/pipe.h"

#include <fcntl.h>

/*
 * A default pipe holds 64 KiB, which makes two filters take turns instead
 * of working side by side.  It is only a wish: where it is refused, as on a
 * file or past a user's quota, everything works as before.
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
