# store-rows.awk - the rows of the store, from the list of files with their
# hashes, and from what gpmeta, gpclean -x and gpscore wrote of them.

BEGIN { OFS = FS }

# A document is its file, or file#2 and so on.
function file_of(name) {
	if (!(name in hash))
		sub(/#[0-9]+$/, "", name)
	return name
}

kind == "" { hash[$1] = $2; next }

kind == "meta" {
	n++
	doc[n] = $1
	date[$1] = $2 != "" ? $2 : "undated"
	about[n] = $3 OFS $4
	docs[file_of($1)]++
	next
}

n && !written++ {
	for (i = 1; i <= n; i++)
		article(doc[i], about[i])
}

function article(name, what,  f) {
	f = file_of(name)
	print "article", date[name], name, f, hash[f], docs[f], what
}

# What was only repaired has not been dropped.
kind == "dropped" && $3 == "repair" { next }

{ print kind, date[$1], $0 }

END {
	if (!written)
		for (i = 1; i <= n; i++)
			article(doc[i], about[i])
	# An empty file is an article that says nothing.
	for (file in hash)
		if (!docs[file]) {
			docs[file] = 1
			date[file] = "undated"
			article(file, OFS)
		}
}
