/* fields: lists as of cut -f, and the groups they make. */
#include "check.h"
#include "stream/fields.h"

static void
test_list(const char *list, bool good, const char *group)
{
	static char keys[] = "a\tbb\t\td\t";
	struct record r = { .key = keys, .key_len = sizeof(keys) - 1 };
	struct group g = { .known = false };
	struct fields f = { .last = 0 };

	CHECK(fields_parse(&f, list) == good, "-k %s: should be %s", list,
	    good ? "good" : "bad");
	if (!good)
		return;
	CHECK(!fields_same(&f, &r, &g), "-k %s: no group yet", list);
	fields_group(&f, &r, &g);
	CHECK(fields_same(&f, &r, &g),
	    "-k %s: a record is of its own group", list);
	CHECK(buffer_is(&g.keys, group, strlen(group)),
	    "-k %s: [%.*s], not [%s]", list, (int)g.keys.len, g.keys.s, group);
}

static void
test_change(void)
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
	CHECK(!fields_same(&f, &r[1], &g), "ab is not a");
	fields_group(&f, &r[1], &g);
	CHECK(!fields_same(&f, &r[0], &g) && fields_same(&f, &r[2], &g),
	    "a group is told by its keys only");
	CHECK(f.last == 1, "the key that a record must have");
}

int
main(void)
{
	check_begin();
	test_list("1", true, "a\t");
	test_list("3", true, "\t");
	test_list("2,1", true, "a\tbb\t");
	test_list("1,3-4", true, "a\t\td\t");
	test_list("2-", true, "bb\t\td\t");
	test_list("-2", true, "a\tbb\t");
	test_list("1-2,2-3", true, "a\tbb\t\t");
	test_list("4-4", true, "d\t");
	test_list("1000", true, "");
	test_list("", false, NULL);
	test_list("0", false, NULL);
	test_list("-", false, NULL);
	test_list("3-1", false, NULL);
	test_list("1,", false, NULL);
	test_list(",1", false, NULL);
	test_list("1--2", false, NULL);
	test_list("a", false, NULL);
	test_list("1 2", false, NULL);
	test_list("1001", false, NULL);
	test_list("99999999999999999999", false, NULL);
	test_change();
	return check_end();
}
