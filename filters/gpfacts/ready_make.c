/* ready_make - write the compiled expressions of the built-in rules (ready.c). */
#include <stdio.h>

#include "stream/output.h"
#include "rules.h"

int
main(void)
{
	static struct rules rules;

	rules_read(&rules, rules_builtin.name);
	rules_write(&rules, stdout);
	output_stdio_close();
	return 0;
}
