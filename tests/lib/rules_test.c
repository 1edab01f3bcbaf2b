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
	const struct stems *in = &rs.inside;

	check_begin();
	rules_load(&rs, "default");
	rules_prepare(&rs);
	CHECK(rs.odds <= ODD_RULES, "%zu rules are tried on every line",
	    rs.odds);
	for (size_t i = 0; i < rs.odds && check_failures > 0; i++)
		printf("%s\n", rs.rule[rs.odd[i].id].reason);
	CHECK(in->others <= ODD_STRINGS, "%zu strings are looked for at every "
	    "byte", in->others);
	/* these are sorted last */
	for (size_t i = in->n - in->others; i < in->n && check_failures > 0; i++)
		printf("%s: '%.*s'\n", rs.rule[in->stem[i].id].reason,
		    (int)in->stem[i].len, in->stem[i].s);
	return check_end();
}
