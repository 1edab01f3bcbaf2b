/* The built-in topics, read and indexed when gptopics is built. */
#include "shipped.h"
#include "ready.h"
