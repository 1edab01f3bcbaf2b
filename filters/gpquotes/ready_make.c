/* ready_make - write the built-in lists and weights as C source (ready.c). */
#include "stream/output.h"
#include "cues.h"

int
main(void)
{
	static char standard[] = "default";
	char *files[] = { standard };
	struct names n;

	cues_open(&n, files, 1);
	ready_write(n.lexicon, &n.abbreviations, &n.kinds.weights);
	names_close(&n);
	output_stdio_close();
	return 0;
}
