#include "abbreviations.h"
unsigned
abbreviations_find(const struct abbreviations *a, const char *s, size_t len)
{
	(void)a; (void)s; (void)len;
	return 0;
}
