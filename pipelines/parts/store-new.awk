# store-new.awk - which files are new to the store, and what of it has gone.
#
# Reads the article rows of the store, then lines of sha256sum.

BEGIN { OFS = FS }

FNR == NR && $1 == "article" {
	rows++
	day[rows] = $2
	doc[rows] = $3
	file[rows] = $4 FS $5
	stored[$4, $5]++
	docs[$4, $5] = $6
	next
}

# sha256sum escapes what it cannot write; so does nothing after it.
/^\\/ {
	print "store: no newline or backslash in a name, please: " $0 \
	    >"/dev/stderr"
	bad = 1
	next
}

{
	hash = substr($0, 1, 64)
	name = substr($0, 67)
	if (hash in first) {
		copies++
		next
	}
	first[hash] = name
	files++
	if (docs[name, hash] && stored[name, hash] == docs[name, hash]) {
		known[name FS hash]
		next
	}
	fresh++
	print name, hash > (work "/files")
}

END {
	for (i = 1; i <= rows; i++)
		if (!(file[i] in known)) {
			print doc[i], day[i] > (work "/gone")
			gone++
		}
	printf "%d files, %d of them new, %d copies left out, " \
	    "%d articles taken out\n", files, fresh, copies, gone \
	    > (work "/summary")
	exit bad
}
