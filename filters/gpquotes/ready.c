/* The built-in lists and weights, read when gpquotes was built. */
#include "names/names.h"

#include "ready.h"
