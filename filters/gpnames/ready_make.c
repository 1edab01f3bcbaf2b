/* ready_make - write the built-in lists and weights as C source (ready.c). */
#include "names/names.h"
#include "stream/output.h"

int
main(void)
{
	struct names n;

	names_open(&n, NULL, 0);
	ready_write(n.lexicon, &n.abbreviations, &n.kinds.weights);
	names_close(&n);
	output_stdio_close();
	return 0;
}
