/* ready_make - write the built-in lists and weights as C source (ready.c). */
#include "stream/output.h"
#include "text.h"

int
main(void)
{
	static char standard[] = "default";
	char *files[] = { standard };
	static struct image m = { .way = IMAGE_WRITE };
	static struct names n;

	cues_open(&n, files, 1);
	names_image(&n, &m);
	image_print(&m, "names_ready");
	output_stdio_close();
	return 0;
}
