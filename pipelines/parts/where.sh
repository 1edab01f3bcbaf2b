# where.sh - how a term is read, and the sentences in which it stands are found;
# see where.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154,SC2164,SC2238	# press.sh sets, uses and traps

# normal SPELLING: the term as which all of it would be counted, if it is one.
# Stop words are kept first, as "no confidence" is not counted as "confidence".
normal() {
	printf '%s\n' "$1" >"$tmp/typed"
	gpterms -L -K 0 -a -n 3 -l "$tmp/typed" >"$tmp/all"
	"${terms[@]}" -K 0 -n 3 -l "$tmp/typed" >"$tmp/counted"
	awk 'FILENAME == ARGV[1] { counted[$0]; next }
		{ words = gsub(/ /, " ") + 1 }
		words > most { most = words; whole = $0 }
		END { if (whole in counted) print whole }
	    ' "$tmp/counted" "$tmp/all"
}

# words WHAT: the FTS5 query for the words a sentence must have to hold WHAT as
# written; "" where any sentence may hold it.
words() {
	local what=${1//[^a-zA-Z0-9]/ }
	if [[ $1 = *[*/]* || $1 = *[^[:ascii:]]* || -z ${what// } ]]; then
		echo '""'
	else
		what=${what// /'" "'}
		echo "\"${what// \"\"}\""
	fi
}

# sentences OPERAND...: leave sentences, which is doc line n text.
sentences() {
	sources "$@"
	from_stores where >"$tmp/sentences"
	stores=()
	texts
	gpsentences "$tmp/clean" >>"$tmp/sentences" || ended $?
}

# found FILTER...: the sentences in which it finds one of forms, as form doc
# line n sentence.  A sentence goes along as a key while its copy is searched.
found() {
	awk -F '\t' '{ print $0 "\t" $4 }' "$tmp/sentences" | "$@" |
	    awk -F '\t' -v OFS='\t' '
		FILENAME != "-" { wanted[$0]; next }
		$5 in wanted && !seen[$1, $2, $3, $5]++ {
			print $5, $1, $2, $3, $4
		}' "$tmp/forms" - >"$tmp/found" || ended "${PIPESTATUS[@]}"
}
