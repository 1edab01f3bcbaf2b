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
#include "frequencies.tsv.h"
#include "topics.tsv.h"

static const struct data_builtin builtin = DATA_BUILTIN("default",
    topics_tsv);
static const struct data_builtin frequencies = DATA_BUILTIN("frequencies",
    frequencies_tsv);

/* Count the words of English as if they were a sample of the texts. */
static void
sample(struct topics *t)
{
	struct data_field f[2];
	struct data d;

	data_open(&d, frequencies.name, &frequencies, 1);
	while (data_next(&d, f, 2) == 2)
		topics_sample(t, f[0].s, f[0].len,
		    (uint32_t)strtoul(f[1].s, NULL, 10));
	data_close(&d);
	topics_sample(t, NULL, 0, 0);
}

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
	sample(&t);
	topics_image(&t, &m);
	write_numbers(&m);
	topics_close(&t);
	free(m.bytes);
	if (fflush(stdout) != 0 || ferror(stdout))
		err(2, "standard output");
	return 0;
}
