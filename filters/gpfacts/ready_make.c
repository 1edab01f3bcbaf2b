/* ready_make - write the compiled expressions of the built-in rules (ready.c). */
#include <err.h>
#include <stdio.h>

#include "rules.h"

int
main(void)
{
	struct rules rules = { .n = 0 };

	rules_read(&rules, rules_builtin.name);
	rules_write(&rules, stdout);
	rules_free(&rules);
	if (fflush(stdout) != 0 || ferror(stdout))
		err(2, "standard output");
	return 0;
}
