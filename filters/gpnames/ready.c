/* The built-in lists and weights, read when gpnames was built. */
#include "names/names.h"

#include "ready.h"
