/* ready_make - write the built-in lists and weights as C source (ready.c). */
#include <err.h>
#include <stdio.h>

#include "names/names.h"

int
main(void)
{
	struct names n;

	names_open(&n, NULL, 0);
	ready_write(n.lexicon, &n.abbreviations, &n.kinds.weights);
	names_close(&n);
	if (fflush(stdout) != 0 || ferror(stdout))
		err(2, "standard output");
	return 0;
}
