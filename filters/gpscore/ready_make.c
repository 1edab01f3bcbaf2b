/*
 * ready_make - write the built-in lexicon, after it has been read and indexed,
 * as C source (ready.c).
 */
#include "lexicon.h"
#include "stream/output.h"

unsigned char lexicon_ready[1];	/* a dummy, for linking only */

int
main(void)
{
	static struct image m = { .way = IMAGE_WRITE };
	static struct lexicon l;

	lexicon_open(&l, NULL, 0, true);
	lexicon_image(&l, &m);
	image_print(&m, "lexicon_ready");
	output_stdio_close();
	return 0;
}
