/* The built-in rules, prepared when gpfacts was built. */
#include "rules.h"

#include "ready.h"
