/* The built-in lists and rules, read when gpmeta was built. */
#include "names/ready.h"
#include "rules.h"

#include "ready.h"
