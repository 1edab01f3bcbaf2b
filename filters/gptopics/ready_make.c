/*
 * ready_make - write the built-in topics, after they have been read and
 * indexed, as C source (ready.c).
 */
#include <err.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stream/data.h"
#include "topics/topic_files.h"
#include "topics/topics.h"
#include "topics.tsv.h"

static const struct data_builtin builtin = DATA_BUILTIN("default",
    topics_tsv);
static void
write_numbers(const struct image *m)
{
	uint64_t v;

	printf("uint64_t shipped_topics[] = {\n");
	for (size_t i = 0; i < m->n; i += sizeof(v)) {
		memcpy(&v, m->bytes + i, sizeof(v));
		printf("UINT64_C(%" PRIu64 "),\n", v);
	}
	printf("};\n");
}

int
main(void)
{
	struct image m = { .way = IMAGE_WRITE };
	struct topics t;

	topics_open(&t);
	topic_files_load(&t, "default", &builtin, 1, false);
	topics_ready(&t);
	topics_image(&t, &m);
	write_numbers(&m);
	topics_close(&t);
	free(m.bytes);
	if (fflush(stdout) != 0 || ferror(stdout))
		err(2, "standard output");
	return 0;
}
