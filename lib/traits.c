#include "traits.h"

#include "traits_tables.h"
