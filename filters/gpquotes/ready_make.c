/* ready_make - write the built-in lists and weights as C source (ready.c). */
#include <stdlib.h>

#include "stream/output.h"
#include "cues.h"
#include "stream/output.h"

int
main(void)
{
	static char standard[] = "default";
	char *files[] = { standard };
	struct image m = { .way = IMAGE_WRITE };
	struct names n;

	cues_open(&n, files, 1);
	names_image(&n, &m);
	image_print(&m, "names_ready");
	names_close(&n);
	free(m.bytes);
	output_stdio_close();
	return 0;
}
