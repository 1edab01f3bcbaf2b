/* The built-in rules and weights, read when gpclean was built. */
#include "page/judge.h"
#include "page/rules.h"

#include "ready.h"
