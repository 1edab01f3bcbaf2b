/*
 * order_test - few strings and many, alike in their first bytes or not, are
 * sorted as qsort(3) sorts them.
 */
#include "check.h"
#include "count/order.h"

#define MOST 6000
#define LONGEST 40

struct string {
	char head[ORDER_HEAD];
	char s[LONGEST];
};

static int
compare(const void *a, const void *b)
{
	const char *x = ((const struct order *)a)->s;
	const char *y = ((const struct order *)b)->s;
	uint32_t m = order_len(x), n = order_len(y);
	int r = memcmp(x, y, m < n ? m : n);

	return r != 0 ? r : (m > n) - (m < n);
}

/* A string of few different bytes, NUL among them; some start alike. */
static void
make_string(struct string *x)
{
	uint32_t len = (uint32_t)check_random(LONGEST + 1);
	size_t alike = check_random(3) * check_random(12);

	memcpy(x->head, &len, sizeof(len));
	for (size_t i = 0; i < LONGEST; i++)
		x->s[i] = i < alike ? 'x' : "ab\0\xff"[check_random(4)];
}

static void
check_sort(size_t n)
{
	static struct string string[MOST];
	static struct order fast[MOST], plain[MOST];
	size_t differ = 0;

	for (size_t i = 0; i < n; i++) {
		make_string(&string[i]);
		fast[i].s = plain[i].s = string[i].s;
	}
	order_sort(fast, n);
	qsort(plain, n, sizeof(*plain), compare);
	for (size_t i = 0; i < n; i++)
		differ += compare(&fast[i], &plain[i]) != 0;
	CHECK(differ == 0, "%zu of %zu strings are out of order", differ, n);
}

int
main(void)
{
	check_begin();
	for (size_t n = 0; n < 60; n++)
		check_sort(n);
	check_sort(1999);
	check_sort(2001);
	check_sort(MOST);
	return check_end();
}
