/*
 * ready_make - write the built-in topics, after they have been read and
 * indexed, as C source (ready.c).
 */
#include "stream/data.h"
#include "stream/output.h"
#include "topics/topic_files.h"
#include "topics/topics.h"
#include "topics.tsv.h"

static const struct data_builtin builtin = DATA_BUILTIN("default",
    topics_tsv);

int
main(void)
{
	static struct image m = { .way = IMAGE_WRITE };
	static struct topics t;

	topics_open(&t);
	topic_files_load(&t, "default", &builtin, 1, false);
	topics_ready(&t);
	topics_image(&t, &m);
	image_print(&m, "shipped_topics");
	output_stdio_close();
	return 0;
}
