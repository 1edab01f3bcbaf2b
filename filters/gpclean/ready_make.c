/* ready_make - write the built-in rules and weights as C (ready.c). */
#include <stdio.h>

#include "page/judge.h"
#include "page/rules.h"
#include "stream/output.h"

int
main(void)
{
	static struct judge judge;
	static struct rules rules;

	rules_load(&rules, rules_builtin.name);
	rules_write(&rules, stdout);
	judge_open(&judge, judge_builtin.name);
	judge_write(&judge, stdout);
	output_stdio_close();
	return 0;
}
