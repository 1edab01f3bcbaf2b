/* The built-in lexicon, read and indexed when gpscore is built. */
#include "lexicon.h"
#include "ready.h"
