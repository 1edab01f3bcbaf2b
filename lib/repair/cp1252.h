/*
 * cp1252 - Windows-1252, by Unicode's mapping file CP1252.TXT.
 */
#ifndef CP1252_H
#define CP1252_H

#include <stdint.h>

/*
 * The character of byte 80 to FF.  Bytes 81, 8D, 8F, 90 and 9D, undefined in
 * the code page, map to the C1 controls of the same number, as in the WHATWG
 * Encoding Standard.
 */
uint32_t cp1252(uint32_t byte);

#endif
