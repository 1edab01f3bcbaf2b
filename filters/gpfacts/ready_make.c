/* ready_make - write the compiled expressions of the built-in rules (ready.c). */
#include <stdio.h>

#include "stream/output.h"
#include "rules.h"

int
main(void)
{
	struct rules rules = { .n = 0 };

	rules_read(&rules, rules_builtin.name);
	rules_write(&rules, stdout);
	rules_free(&rules);
	output_stdio_close();
	return 0;
}
