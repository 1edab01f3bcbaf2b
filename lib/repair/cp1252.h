/*
 * cp1252 - Windows-1252, by Unicode's mapping file CP1252.TXT.
 */
#ifndef CP1252_H
#define CP1252_H

#include <stdint.h>

/*
 * The character of byte 80 to FF.  81, 8D, 8F, 90 and 9D, which the page
 * leaves undefined, are the C1 controls of the same number, as the WHATWG
 * Encoding Standard has it.
 */
uint32_t cp1252(uint32_t byte);

#endif
