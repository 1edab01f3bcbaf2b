# speakers.awk - write each speaker (speaker score) under one name.
#
# Dr Ann Teller is Ann Teller, and the BMA is the British Medical Association, unless
# the initials are those of two bodies.

{ name[NR] = $1; score[NR] = $2; n[$1]++ }

END {
	titles = "^((Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Mr|Mrs|Ms|Miss|" \
	    "Cllr|Councillor)[.]? )+"
	for (i in n) {
		key[i] = i
		sub(titles, "", key[i])
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
	for (i = 1; i <= NR; i++)
		print best[key[name[i]]] "\t" score[i]
}

# The initials of a name of three words or more that have capitals.
function initials(name) {
	gsub(/ (of|and|for|the) /, " ", name)
	if (name !~ /^[A-Z][^ A-Z]+( [A-Z][^ A-Z]+)( [A-Z][^ A-Z]+)+$/)
		return ""
	gsub(/[^A-Z]/, "", name)
	return name
}
