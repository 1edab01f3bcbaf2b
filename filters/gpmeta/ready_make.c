/* ready_make - write the built-in lists and rules as C (ready.c). */
#include <stdio.h>
#include <stdlib.h>

#include "names/names.h"
#include "rules.h"
#include "stream/output.h"

/* Dummies, for linking only. */
unsigned char names_ready[1];
const struct needs rules_ready[1];

int
main(void)
{
	static struct rules rules;
	struct image m = { .way = IMAGE_WRITE };
	struct names n;

	rules_open(&rules);
	rules_load(&rules, rules_builtin.name);
	rules_write(&rules, stdout);
	rules_free(&rules);
	names_open(&n, NULL, 0);
	lexicon_image(&n.lexicon, &m);
	image_print(&m, "names_ready");
	names_close(&n);
	free(m.bytes);
	output_stdio_close();
	return 0;
}
