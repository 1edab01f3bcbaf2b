/* fields: lists as of cut -f, and the groups they make. */
#include "stream/fields.h"

#include <stdio.h>
#include <string.h>

static int failed;

static void
check(const char *list, bool good, const char *group)
{
	static char keys[] = "a\tbb\t\td\t";
	struct record r = { .key = keys, .key_len = sizeof(keys) - 1 };
	struct group g = { .known = false };
	struct fields f = { .last = 0 };

	if (fields_parse(&f, list) != good) {
		printf("-k %s: should be %s\n", list, good ? "good" : "bad");
		failed = 1;
	}
	if (!good)
		return;
	if (fields_same(&f, &r, &g)) {
		printf("-k %s: no group yet\n", list);
		failed = 1;
	}
	fields_group(&f, &r, &g);
	if (!fields_same(&f, &r, &g)) {
		printf("-k %s: a record is of its own group\n", list);
		failed = 1;
	}
	if (!buffer_is(&g.keys, group, strlen(group))) {
		printf("-k %s: [%.*s], not [%s]\n", list, (int)g.keys.len, g.keys.s,
		    group);
		failed = 1;
	}
	fields_group_free(&g);
}

static void
check_change(void)
{
	static char one[] = "ab\tc\t", two[] = "a\tbc\t", three[] = "a\tx\t";
	struct record r[] = {
		{ .key = one, .key_len = 5 }, { .key = two, .key_len = 5 },
		{ .key = three, .key_len = 4 },
	};
	struct group g = { .known = false };
	struct fields f = { .last = 0 };

	(void)fields_parse(&f, "1");
	fields_group(&f, &r[0], &g);
	if (fields_same(&f, &r[1], &g)) {
		printf("ab is not a\n");
		failed = 1;
	}
	fields_group(&f, &r[1], &g);
	if (fields_same(&f, &r[0], &g) || !fields_same(&f, &r[2], &g)) {
		printf("a group is told by its keys only\n");
		failed = 1;
	}
	if (fields_missing(&f, 1) != 0 || fields_missing(&f, 0) != 1) {
		printf("a missing key is named\n");
		failed = 1;
	}
	fields_group_free(&g);
}

int
main(void)
{
	check("1", true, "a\t");
	check("3", true, "\t");
	check("2,1", true, "a\tbb\t");
	check("1,3-4", true, "a\t\td\t");
	check("2-", true, "bb\t\td\t");
	check("-2", true, "a\tbb\t");
	check("1-2,2-3", true, "a\tbb\t\t");
	check("4-4", true, "d\t");
	check("1000", true, "");
	check("", false, NULL);
	check("0", false, NULL);
	check("-", false, NULL);
	check("3-1", false, NULL);
	check("1,", false, NULL);
	check(",1", false, NULL);
	check("1--2", false, NULL);
	check("a", false, NULL);
	check("1 2", false, NULL);
	check("1001", false, NULL);
	check("99999999999999999999", false, NULL);
	check_change();
	return failed;
}
