/* The built-in lexicon, read when gpscore was built, and not at each start. */
#include "lexicon.h"
#include "ready.h"
