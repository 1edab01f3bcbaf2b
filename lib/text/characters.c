#include "text/characters.h"

#include "bytes/utf8.h"

unsigned
characters_wide_at(const struct character_classes *c, const char *s,
    size_t len, size_t i, size_t *k)
{
	uint32_t cp;

	*k = 0;
	if (i >= len)
		return 0;
	*k = utf8_decode(s + i, len - i, &cp);
	return c->wide(cp);
}

unsigned
characters_wide_before(const struct character_classes *c, const char *s,
    size_t i, size_t *k)
{
	uint32_t cp;

	*k = 0;
	if (i == 0)
		return 0;
	*k = utf8_decode_back(s, i, &cp);
	return c->wide(cp);
}
