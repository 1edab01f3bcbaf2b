/* ready_make - write the built-in rules and weights as C (ready.c). */
#include <err.h>
#include <stdio.h>

#include "page/judge.h"
#include "page/rules.h"

int
main(void)
{
	static struct judge judge;
	static struct rules rules;

	rules_load(&rules, rules_builtin.name);
	rules_write(&rules, stdout);
	judge_open(&judge, judge_builtin.name);
	judge_write(&judge, stdout);
	rules_free(&rules);
	if (fflush(stdout) != 0 || ferror(stdout))
		err(2, "standard output");
	return 0;
}
