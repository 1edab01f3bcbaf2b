/*
 * options - the command line, as all filters share it.
 *
 * A filter describes itself and its options in one table, which yields the
 * short and long options, the usage line and --help.  A letter means the same
 * in all filters (the table is in gptext(7)); an option of one filter only
 * has no letter, just a long name.
 */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stddef.h>
#include <stdint.h>

struct option_row {
	int letter;		/* below 256: also a short option */
	const char *name;	/* the long name */
	const char *arg;	/* name of the argument, NULL for none */
	const char *help;	/* NULL for a retired letter */
};

struct program {
	const char *name;
	const char *purpose;	/* one line */
	const char *operands;	/* as in the synopsis, "[file ...]" */
	const struct option_row *rows;	/* ends with a letter of 0 */
	const char *version;	/* addition to --version, or NULL */
};

#define OPTION_DATA { 'f', "file", "file", \
    "use this data file, not the built-in one (repeatable)" }
#define OPTION_PRINT { 'P', "print", NULL, "print the built-in data" }
#define OPTION_GROUP { 'k', "key", "list", \
    "group by these key fields, as cut -f" }
#define OPTION_LIST { 'l', "list", NULL, "list each occurrence" }
#define OPTION_MERGE { 'm', "merge", NULL, "merge counts of earlier runs" }
#define OPTION_KEYS { 'K', "keys", "n", "records have n keys" }
#define OPTION_SIZE { 'S', "size", "size", \
    "use this much memory before going to disk" }
#define OPTION_PROGRESS { 'p', "progress", NULL, \
    "show progress on standard error" }
/* A former letter of an option: it still works, with a warning. */
#define OPTION_RETIRED(letter, name, arg) { letter, name, arg, NULL }
/* The last rows of every table. */
#define OPTION_END { 'h', "help", NULL, "print this" }, \
    { 'V', "version", NULL, "print the version" }, { 0, NULL, NULL, NULL }

#define OPTIONS_VERSION "0.1"

#define OPTIONS_FILES_MAX 64

/* The files of a repeatable option, in the order given. */
struct options_files {
	char *name[OPTIONS_FILES_MAX];
	size_t n;
};

/*
 * The letter of the next option, with its argument in optarg; -1 after the
 * last, and the operands then start at argv[optind].  -h and -V print and
 * exit; a usage error is reported and exits with 2.  -K, -p and retired letters
 * are handled here.
 */
int options_next(const struct program *, int argc, char **argv);

/* Report a usage error (printf-like) and exit with 2. */
_Noreturn void options_error(const struct program *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* Likewise, for an argument in optarg that must be something else. */
_Noreturn void options_refuse(const struct program *, int letter,
    const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/*
 * Only the options in `others`, letters that end with 0, may be combined with
 * this one; any other that was given is a usage error.
 */
void options_beside(const struct program *, int letter, const int *others);

/* Operands that are read for comparison: two `-` among them are a usage error. */
void options_one_dash(const struct program *, char **operands, size_t n);

/* optarg as a number from min to max; anything else is a usage error. */
long long options_number(const struct program *, int letter, long long min,
    long long max);

/* optarg as a number above 0, and at most 1. */
double options_share(const struct program *, int letter);

/* Add optarg to the files; one file too many is a usage error. */
void options_file(const struct program *, int letter, struct options_files *);

/* optarg as a size in bytes (K, M, G, T for powers of 1024), at least 1. */
uint64_t options_size(const struct program *, int letter);

#endif
