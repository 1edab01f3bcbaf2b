/* What compiling the built-in rules gave when gpfacts was built. */
#include "rules.h"

#include "ready.h"
