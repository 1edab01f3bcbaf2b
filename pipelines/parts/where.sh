# where.sh - find the sentences that contain a term; see where.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154,SC2164,SC2238	# press.sh sets, uses and traps

# normal SPELLING: write the term that SPELLING is counted as, if it is counted as a
# whole.  The first run keeps stop words: "no confidence" must not become
# "confidence".
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

# is_pattern WHAT: is it a pattern of gpkwic that is no term?
is_pattern() {
	[[ $1 = /* || $1 = *[*~\>\{]* ]]
}

# words WHAT: write an FTS5 query for the words that every sentence with WHAT must
# have; "" if any sentence may contain WHAT.
words() {
	local what=${1//[^a-zA-Z0-9]/ }
	if is_pattern "$1" || [[ $1 = */* || $1 = *[^[:ascii:]]* || -z ${what// } ]]; then
		echo '""'
	else
		what=${what// /'" "'}
		echo "\"${what// \"\"}\""
	fi
}

# sentences OPERAND...: write the file sentences: doc line n text.
sentences() {
	sources "$@"
	from_stores where >"$tmp/sentences"
	stores=()
	texts
	gpsentences "$tmp/clean" >>"$tmp/sentences" || ended $?
}

# found FILTER...: write the file found, form doc line n sentence: the sentences in
# which FILTER finds one of the forms.  FILTER searches a copy of each sentence, with
# the sentence itself as its last key.
found() {
	awk -F '\t' '{ print $0 "\t" $4 }' "$tmp/sentences" | "$@" |
	    awk -F '\t' -v OFS='\t' '
		FILENAME != "-" { wanted[$0]; next }
		$5 in wanted && !seen[$1, $2, $3, $5]++ {
			print $5, $1, $2, $3, $4
		}' "$tmp/forms" - >"$tmp/found" || ended "${PIPESTATUS[@]}"
}
