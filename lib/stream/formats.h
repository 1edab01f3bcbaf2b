/*
 * formats - recognize files that are not text by their first bytes.
 *
 * Without this, PDF, HTML, XML, JSON, office documents, archives, images and
 * sounds would be counted as if they were prose.  The signatures are those of
 * the formats' own specifications.  HTML is recognized by its first tag (as in
 * the WHATWG MIME Sniffing Standard, section 7.1, minus the tags that prose
 * may quote), JSON by an object's first key and the end of its first line.
 */
#ifndef FORMATS_H
#define FORMATS_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes enough to recognize every format except JSON. */
#define FORMATS_HEAD 512

/* How much of a first line of JSON is examined. */
#define FORMATS_LINE ((size_t)64 * 1024)

/*
 * Are the first n bytes of a file, at s, too few to decide?  Never if they
 * hold a whole line of text, so that reading more before deciding does not
 * delay a live filter; but one that begins as a signature does.
 */
bool formats_more(const char *s, size_t n);

/*
 * The bytes, at most FORMATS_HEAD, up to the end of the first line that is not
 * blank.  They are the same however many more have been read.
 */
size_t formats_line(const char *, size_t);

/*
 * A message that names the format of the file starting with the n bytes at s
 * and a program that converts it to text; NULL if it may be text.
 */
const char *formats_refuse(const char *s, size_t n);

#endif
