/*
 * A single record stays in the input; those of a document are copied.
 */
#include "unit.h"

#include <err.h>
#include <stdint.h>
#include <string.h>

#define MOST (UINT32_MAX - 64)	/* bytes of texts: words have 32-bit offsets */

void
unit_add(struct unit *t, const struct record *r)
{
	if (r->text_len >= MOST || t->texts_copy.len >= MOST - r->text_len)
		errx(2, "a document of 4 GiB or more");
	if (t->copy.len > 0)
		buffer_add(&t->copy, "\n", 1);
	buffer_add(&t->copy, r->key, r->key_len);
	buffer_add(&t->copy, r->text, r->text_len);
	buffer_add(&t->texts_copy, r->text, r->text_len);
	buffer_add(&t->texts_copy, "\n", 1);
	(void)buffer_room(&t->texts_copy, CUT_SLACK);
	t->records = t->copy.s;
	t->len = t->copy.len;
	t->texts = t->texts_copy.s;
	t->texts_len = t->texts_copy.len;
}

void
unit_set(struct unit *t, const struct record *r)
{
	t->records = r->key;
	t->len = r->key_len + r->text_len;
	t->texts = r->text;
	t->texts_len = r->text_len;
	if (r->text == r->key + r->key_len)
		return;
	t->copy.len = 0;
	buffer_add(&t->copy, r->key, r->key_len);
	buffer_add(&t->copy, r->text, r->text_len);
	t->records = t->copy.s;
}

const char *
unit_text(const char *record, const char *end, size_t keys)
{
	for (; keys > 0; keys--)
		record = (const char *)memchr(record, '\t',
		    (size_t)(end - record)) + 1;
	return record;
}
