# A data file of any bytes but NUL is compiled in as it is.
unset MAKEFLAGS MFLAGS MAKELEVEL
cp "$TOP/Makefile" "$WORK"
cd "$WORK" || exit 2
LC_ALL=C awk 'BEGIN {
	print "??= \\n \"%s\" \\"
	for (i = 1; i < 256; i++)
		printf "%c1f", i
	print "\r"
}' >odd.tsv
: >empty.tsv
make -s build/data/odd.tsv.h build/data/empty.tsv.h || exit
cat >print.c <<'END'
#include <stdio.h>
#include "build/data/odd.tsv.h"
#include "build/data/empty.tsv.h"

int
main(void)
{
	fwrite(odd_tsv, 1, sizeof(odd_tsv) - 1, stdout);
	return empty_tsv[0];
}
END
cc -w -std=c11 -o print print.c && ./print | cmp - odd.tsv
