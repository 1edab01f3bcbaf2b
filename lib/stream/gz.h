/*
 * gz - read gzip files (RFC 1952); the only room that uses zlib.
 */
#ifndef GZ_H
#define GZ_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct gz_reader;

/* Supplies up to n compressed bytes; 0 at the end, -1 on a reported error. */
typedef ssize_t gz_pull(void *arg, char *buf, size_t n);

/* Do the n bytes at s start a member? */
bool gz_magic(const char *s, size_t n);

/* A reader of the bytes pull supplies; ends the program if out of memory. */
struct gz_reader *gz_reader_new(gz_pull *, void *arg);
void gz_reader_free(struct gz_reader *);

/*
 * Up to n decompressed bytes of this member and of those that follow it
 * directly.  0 after the last one; gz_rest() then has any bytes after it.
 * -1 on an error: *why describes data that is corrupt or ends inside a
 * member, and is NULL if pull failed.
 */
ssize_t gz_read(struct gz_reader *, char *buf, size_t n, const char **why);

/* Bytes pulled but not consumed, valid until the next call. */
size_t gz_rest(const struct gz_reader *, const char **s);

#endif
