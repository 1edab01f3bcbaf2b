/* The built-in rules, compiled when gpfacts was built. */
#include "rules.h"

#include "ready.h"
