# speakers.awk - write each speaker (speaker score, after titles.awk) under one name,
# the most frequent one.
#
# Dr Ann Teller is Ann Teller, but Dr Teller may not be Mr Teller.  The BMA is the
# British Medical Association, unless the initials are those of two bodies.

{ speaker[++rows] = $1; score[rows] = $2; n[$1]++ }

END {
	for (i in n) {
		key[i] = untitled(i) ~ / / ? untitled(i) : i
		short = initials(key[i])
		if (short != "" && !(short in full))
			full[short] = key[i]
		else if (short != "" && full[short] != key[i])
			full[short] = short
	}
	for (i in n) {
		if (key[i] in full)
			key[i] = full[key[i]]
		k = key[i]
		if (!(k in best) || n[i] > n[best[k]] || (n[i] == n[best[k]] && i < best[k]))
			best[k] = i
	}
	for (i = 1; i <= rows; i++)
		print best[key[speaker[i]]] "\t" score[i]
}

# The initials of a name of three words or more that have capitals.
function initials(name) {
	gsub(/ (of|and|for|the) /, " ", name)
	if (name !~ /^[A-Z][^ A-Z]+( [A-Z][^ A-Z]+)( [A-Z][^ A-Z]+)+$/)
		return ""
	gsub(/[^A-Z]/, "", name)
	return name
}
