/* Documents are found by a hash of their name (bytes/table.h). */
#include "days.h"

#include <stdlib.h>
#include <string.h>

#include "bytes/hash.h"
#include "bytes/memory.h"
#include "stream/data.h"

static void
add(struct days *ds, const char *name, size_t len, struct moment day)
{
	ds->row = memory_grow(ds->row, &ds->size, ds->n + 1,
	    sizeof(*ds->row));
	ds->row[ds->n] = (struct day_row){ .name = memory_copy(name, len),
	    .len = len, .day = day };
	table_add(&ds->table, hash_bytes(name, len, 0), (uint32_t)ds->n++);
}

void
days_read(struct days *ds, const char *file)
{
	struct data_field f[3];
	struct moment day;
	struct data d;
	size_t n;

	data_open(&d, file, NULL, 0);
	while ((n = data_next(&d, f, 3)) > 0) {
		if (n < 2)
			data_error(&d, "doc, a TAB and a date expected, as "
			    "gpmeta writes them");
		if (f[1].len == 0)
			continue;
		if (!moment_read(&day, f[1].s, f[1].len))
			data_error(&d, "%s: YYYY-MM-DD expected", f[1].s);
		add(ds, f[0].s, f[0].len, day);
	}
	data_close(&d);
}

bool
days_find(const struct days *ds, const char *name, size_t len,
    struct moment *day)
{
	uint64_t hash = hash_bytes(name, len, 0);
	size_t at;

	for (uint32_t i = table_first(&ds->table, hash, &at); i != TABLE_NONE;
	    i = table_next(&ds->table, hash, &at))
		if (ds->row[i].len == len &&
		    memcmp(ds->row[i].name, name, len) == 0) {
			*day = ds->row[i].day;
			return true;
		}
	return false;
}

void
days_free(struct days *ds)
{
	for (size_t i = 0; i < ds->n; i++)
		free(ds->row[i].name);
	free(ds->row);
	table_free(&ds->table);
}
