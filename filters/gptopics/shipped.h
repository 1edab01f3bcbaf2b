/*
 * shipped - the built-in topics as an image (bytes/image.h), in numbers of
 * eight bytes, so that they are aligned.
 */
#ifndef SHIPPED_H
#define SHIPPED_H

extern unsigned char shipped_topics[];

#endif
