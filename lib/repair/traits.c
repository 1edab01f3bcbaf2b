#include "repair/traits.h"

#include "traits_tables.h"
