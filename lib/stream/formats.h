/*
 * formats - files that hold no text, known by their first bytes.
 *
 * PDF, HTML and XML, JSON, office documents, archives and images would be
 * counted as if they were prose.  The signatures are those of the formats'
 * own specifications; HTML is known by its first tag (as in the WHATWG MIME
 * Sniffing Standard, section 7.1, without the tags that prose may quote),
 * JSON by a first line that is one object, or by an object's first key.
 */
#ifndef FORMATS_H
#define FORMATS_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes that tell every format but JSON. */
#define FORMATS_HEAD 512

/* Bytes of a first line of JSON that are looked at. */
#define FORMATS_LINE ((size_t)64 * 1024)

/*
 * Would more than the n bytes at s, the first of a file, help to tell?
 * Never where they hold a whole line of text, so that a filter that waits
 * for lines loses nothing by reading on.
 */
bool formats_more(const char *s, size_t n);

/*
 * What the file that starts with the n bytes at s is, and what makes text of
 * it, as a message; NULL where it may be text.
 */
const char *formats_refuse(const char *s, size_t n);

#endif
