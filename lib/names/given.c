#include "names/given.h"

#include "given.tsv.h"

const struct data_builtin given_builtin = DATA_BUILTIN("given", given_tsv);
