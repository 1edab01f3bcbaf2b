/* listed_test - what begins an item of a list: its mark is followed by a space. */
#include <string.h>

#include "check.h"
#include "page/measures.h"

static const struct { const char *text; bool listed; } row[] = {
	{ "1. Wash your hands", true },
	{ "b) Ring first", true },
	{ "(iv) Bring the form", true },
	{ "\xe2\x80\xa2 Tea and rolls", true },
	{ "1.5 million wait", false },
	{ "U.S. firm to run three surgeries", false },
	{ "(nobody came)", false },
};

int
main(void)
{
	struct words *words = words_open_kinds(NULL, 0);

	check_begin();
	for (size_t i = 0; i < sizeof(row) / sizeof(*row); i++) {
		char text[128] = "";	/* room is readable past the end */
		size_t n = strlen(row[i].text);
		struct measures m;

		memcpy(text, row[i].text, n);
		(void)measures_line(words, &m, text, n,
		    measures_print(text, n), NULL);
		CHECK(m.listed == row[i].listed, "%s: %d", text, m.listed);
	}
	return check_end();
}
