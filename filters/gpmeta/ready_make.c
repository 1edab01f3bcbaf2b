/* ready_make - write the built-in lists and rules as C (ready.c). */
#include <stdio.h>

#include "names/names.h"
#include "rules.h"
#include "stream/output.h"

/* Dummies, for linking only. */
unsigned char names_ready[1];
const struct needs rules_ready[1];

int
main(void)
{
	static struct image m = { .way = IMAGE_WRITE };
	static struct names n;

	rules_open(NULL, stdout);
	printf("const struct needs rules_ready[] = {\n");
	rules_load(rules_builtin.name);
	printf("};\n");
	names_open(&n, name_classes, NAME_CLASSES, NULL, 0);
	lexicon_image(&n.lexicon, &m);
	image_print(&m, "names_ready");
	output_stdio_close();
	return 0;
}
