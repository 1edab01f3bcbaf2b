/* The built-in lists and weights, read when gpquotes was built. */
#include "names/ready.h"

#include "ready.h"
