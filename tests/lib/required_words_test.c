/*
 * required words of expressions: ~ after a stem, = before exact case,
 * ^ before all where every match starts with them.
 */
#include "match/required.h"

#include <stdio.h>
#include <string.h>

static int failed;

static void
check(const char *regex, const char *want)
{
	struct required_words l;
	char got[500] = "", *p = got;

	required_words(&l, regex, strlen(regex), true);
	if (l.n > 0 && l.first)
		p += sprintf(p, "^");
	for (size_t i = 0; i < l.n; i++)
		p += sprintf(p, "%s%s%.*s%s", i > 0 ? " " : "",
		    l.one[i].caseless ? "" : "=", (int)l.one[i].len,
		    l.one[i].s, l.one[i].stem ? "~" : "");
	if (strcmp(got, want) != 0) {
		printf("/%s/: [%s], not [%s]\n", regex, got, want);
		failed = 1;
	}
}

int
main(void)
{
	check("\\btrainees\\b", "^trainees");
	check("\\bcontracts?\\b", "^contract~");
	check("trainees", "");
	check("a trainees", "trainees~");
	check("\\b(?:ballot|strike)s?\\b", "^ballot~ strike~");
	check("\\b(?:ballot|stri|s)ke?\\b", "");
	check("\\bby (?:the|a) trust\\b", "trust");
	check("\\b(?:GP )?partners\\b", "partners");
	check("\\b(?:GP)?partners\\b", "");
	check("\\b(?:GP)? partners\\b", "partners");
	check("\\bhand(?:s|ed)?[- ]?back\\b", "^hand~");
	check("\\bhand(?:s|ed)?[- ]back\\b", "^hand~");
	check("(?-i:\\bIT\\b)(?= (?:system|lead)\\b)", "^=IT");
	check("(?-i)\\bIT\\b", "^=IT");
	check("\\bpartners['\xe2\x80\x99] income", "^partners");
	check("\\b(?:\\w+ ){0,3}closures\\b", "closures");
	check("\\bcolou?r\\b", "^colo~");
	check("\\bx{0}abc", "");
	check("\\babc{2}d", "^abc~");
	check("\\b[Pp]artner", "");
	check(" [\"'(]partner", "partner~");
	check("^partner$", "^partner");
	check("\\d votes?", "vote~");
	check("\\b\xc3\xa9lan\\b", "");
	check("\\b(?<name>abc)\\b", "");
	check("\\b(abc)\\b", "^abc~");
	check("\\babc\\b|\\bdef\\b", "^abc def");
	check("\\babc\\b|def", "");
	check("\\Qabc\\E", "");
	check("(?x)\\babc", "");
	check("\\babc\\x20", "");
	check("\\babc\\1", "");
	check("(?<=GP )partners", "");
	check("(?i:\\babc\\b)", "^abc");
	check("", "");
	return failed;
}
