/* ready_make - write the built-in lists and rules as C (ready.c). */
#include <err.h>
#include <stdio.h>

#include "names/names.h"
#include "names/ready.h"
#include "rules.h"

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
	if (fflush(stdout) != 0 || ferror(stdout))
		err(2, "standard output");
	return 0;
}
