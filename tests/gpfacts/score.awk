# score: compare what gpfacts finds in sentences with what a reader found.
#
#	awk -f score.awk stated.tsv FOUND
#
# A line of stated.tsv has the name of a set, the facts and the sentence.  Facts
# are KIND SLOT=VALUE;... with " | " between; a minus sign stands for none.
# FOUND is gpfacts's output for records that have the number of that line as
# their key.  A fact is found if one of its kind is, right if all its slots are
# equal, in any order; of what else is found, votes, declarations of no confidence
# and closures are extra, and in a sentence without facts anything of these kinds.
BEGIN { FS = "\t" }

# A ballot is a vote, and slots are put in the order of their names.
function fact(kind, value, slot, n, i, k, s) {
	n = split(value, slot, ";")
	for (i = 2; i <= n; i++)
		for (k = i; k > 1 && slot[k] < slot[k - 1]; k--) {
			s = slot[k]
			slot[k] = slot[k - 1]
			slot[k - 1] = s
		}
	s = kind == "ballot" ? "vote" : kind
	for (i = 1; i <= n; i++)
		s = s " " slot[i]
	return s
}

# Take the first fact of line l that is s, or of that kind, from what was found.
function take(l, s, i) {
	for (i = 1; i <= found[l]; i++)
		if (fact_of[l, i] == s || (s !~ / / &&
		    index(fact_of[l, i], s " ") == 1)) {
			fact_of[l, i] = ""
			return 1
		}
	return 0
}

NR == FNR && !/^#/ {
	stated[FNR] = $2
	set[FNR] = $1
	lines = FNR
}

NR > FNR && $2 ~ /^(vote|ballot|no-confidence|motion|demand|deadline|closure)$/ {
	fact_of[$1, ++found[$1]] = fact($2, $3)
}

END {
	for (l = 1; l <= lines; l++) {
		if (set[l] == "")
			continue
		n = stated[l] == "-" ? 0 : split(stated[l], want, " [|] ")
		for (i = 1; i <= n; i++) {
			kind[i] = want[i]
			sub(/ .*/, "", kind[i])
			sub(/^[^ ]* /, "", want[i])
			all[set[l] " " kind[i]]++
			if (take(l, fact(kind[i], want[i]))) {
				right[set[l] " " kind[i]]++
				kind[i] = ""
			}
		}
		for (i = 1; i <= n; i++)
			if (kind[i] != "" && !take(l, kind[i]))
				lost[set[l] " " kind[i]]++
		for (i = 1; i <= found[l]; i++)
			if (fact_of[l, i] ~ /^(vote|no-con|closure)/ ||
			    (fact_of[l, i] != "" && n == 0))
				extra[set[l]]++
		sets[set[l]] = 1
	}
	for (name in all)
		printf "%s: %d, found %d, right %d\n", name, all[name],
		    all[name] - lost[name], right[name]
	for (name in sets)
		printf "%s extra: %d\n", name, extra[name]
}
