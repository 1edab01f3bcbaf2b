/* The built-in glossary, read when gpterms is built. */
#include "glossary.h"
#include "ready.h"
