/* The built-in lists, rules and weights, read when gpmeta was built. */
#include "choose.h"
#include "names/ready.h"
#include "rules.h"

#include "ready.h"
