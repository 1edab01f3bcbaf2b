/* ready_make - write the built-in lists and weights as C source (ready.c). */
#include "names/names.h"
#include "stream/output.h"

int
main(void)
{
	static struct image m = { .way = IMAGE_WRITE };
	static struct names n;

	names_open(&n, name_classes, NAME_CLASSES, NULL, 0);
	names_image(&n, &m);
	image_print(&m, "names_ready");
	output_stdio_close();
	return 0;
}
