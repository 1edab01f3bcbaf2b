/* ready_make - write the built-in lists and rules as C (ready.c). */
#include <stdio.h>

#include "names/names.h"
#include "names/ready.h"
#include "rules.h"
#include "stream/output.h"

/* Dummies, for linking only. */
const struct ready names_ready;
const struct needs rules_ready[1];

int
main(void)
{
	static struct rules rules;
	struct names n;

	names_open(&n, NULL, 0);
	ready_write(n.lexicon, &n.abbreviations, &n.kinds.weights);
	names_close(&n);
	rules_open(&rules);
	rules_load(&rules, rules_builtin.name);
	rules_write(&rules, stdout);
	rules_free(&rules);
	output_stdio_close();
	return 0;
}
