/* The built-in lists and weights, read when gpnames was built. */
#include "names/ready.h"

#include "ready.h"
