/*
 * rules_test - most built-in rules are ruled out for most lines by a few bytes.
 *
 * A rule that is tried on every line makes gpclean slower by a tenth, one with a
 * string that is looked for at every byte likewise.  Such a rule is better
 * written otherwise: with a word, a mark or a last byte that each match has, or
 * with \b before a group of words.
 */
#include "check.h"
#include "page/rules.h"

#define ODD_RULES 14
#define ODD_STRINGS 2

int
main(void)
{
	static struct rules rs;
	const struct literals *others = &rs.inside.others;

	check_begin();
	rules_load(&rs, "default");
	rules_prepare(&rs);
	CHECK(rs.odds <= ODD_RULES, "%zu rules are tried on every line",
	    rs.odds);
	for (size_t i = 0; i < rs.odds && check_failures > 0; i++)
		printf("%s\n", rs.rule[rs.odd[i].id].reason);
	CHECK(others->n <= ODD_STRINGS, "%zu strings are looked for at every "
	    "byte", others->n);
	for (size_t i = 1; i <= others->n && check_failures > 0; i++)
		printf("%s: '%.*s'\n", rs.rule[others->literal[i].id].reason,
		    (int)others->literal[i].len, others->literal[i].s);
	return check_end();
}
