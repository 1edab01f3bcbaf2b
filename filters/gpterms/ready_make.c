/* ready_make - write the built-in glossary as C source (ready.c). */
#include "glossary.h"
#include "stream/output.h"

int
main(void)
{
	static struct image m = { .way = IMAGE_WRITE };
	static struct glossary g;

	g.phrases = phrases_new(PHRASES_LETTERS);
	glossary_read(&g, glossary_builtin.name);
	glossary_image(&g, &m);
	image_print(&m, "glossary_ready");
	output_stdio_close();
	return 0;
}
