/*
 * scratch - a file without a name, written and read at any offset; a missing
 * folder, a file that was cut and one that cannot be written end the program.
 */
#include <dirent.h>

#include "check.h"
#include "count/scratch.h"

static const char text[] = "Branford Mere surgery\n";

/* How many names are in the current folder? */
static int
names(void)
{
	DIR *dir = opendir(".");
	int n = 0;

	if (dir == NULL)
		err(2, "opendir");
	for (const struct dirent *e; (e = readdir(dir)) != NULL;)
		n += e->d_name[0] != '.';
	closedir(dir);
	return n;
}

static void
check_same(void)
{
	char back[2 * sizeof(text)];
	int fd = scratch_open();

	CHECK(names() == 0, "%d files have a name", names());
	scratch_write(fd, text, sizeof(text), sizeof(text));
	scratch_write(fd, text, sizeof(text), 0);
	scratch_read(fd, back, sizeof(back), 0);
	CHECK(memcmp(back, text, sizeof(text)) == 0 &&
	    memcmp(back + sizeof(text), text, sizeof(text)) == 0,
	    "not what was written");
	close(fd);
}

static void
read_past_end(void *unused)
{
	char back[sizeof(text)];
	int fd = scratch_open();

	(void)unused;
	scratch_write(fd, text, sizeof(text), 0);
	scratch_read(fd, back, sizeof(back), 1);
	_exit(0);
}

static void
read_closed(void *unused)
{
	char back[sizeof(text)];

	(void)unused;
	scratch_read(-1, back, sizeof(back), 0);
	_exit(0);
}

static void
write_closed(void *unused)
{
	(void)unused;
	scratch_write(-1, text, sizeof(text), 0);
	_exit(0);
}

static void
open_nowhere(void *unused)
{
	(void)unused;
	if (setenv("TMPDIR", "no\tsuch", 1) == -1)
		err(3, "setenv");
	_exit(scratch_open() == -1);
}

int
main(void)
{
	check_begin();
	if (setenv("TMPDIR", ".", 1) == -1)
		err(2, "setenv");
	check_same();
	check_outcome(check_run(read_past_end, NULL), "past the end", 2, "",
	    "test: temporary file: cut short\n");
	check_outcome(check_run(read_closed, NULL), "no file to read", 2, "",
	    "test: temporary file: Bad file descriptor\n");
	check_outcome(check_run(write_closed, NULL), "no file to write", 2, "",
	    "test: temporary file: Bad file descriptor\n");
	check_outcome(check_run(open_nowhere, NULL), "no such folder", 2, "",
	    "test: no\\tsuch: temporary file: "
	    "No such file or directory\n");
	return check_end();
}
