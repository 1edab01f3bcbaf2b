/* The built-in lists and rules, read when gpmeta was built. */
#include "names/names.h"
#include "rules.h"

#include "ready.h"
