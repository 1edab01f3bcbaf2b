/* ready_make - write the built-in rules, prepared, as C source (ready.c). */
#include <stdio.h>

#include "stream/output.h"
#include "rules.h"

int
main(void)
{
	static struct rules rules;

	rules_read(&rules, rules_builtin.name);
	rules_write(&rules);
	output_stdio_close();
	return 0;
}
