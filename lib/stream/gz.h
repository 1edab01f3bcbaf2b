/*
 * gz - read gzip members (RFC 1952); the only room that uses zlib.
 */
#ifndef GZ_H
#define GZ_H

#include "stream/unpack.h"

extern const struct unpacker gz_unpacker;

#endif
