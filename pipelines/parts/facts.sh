# facts.sh - tables of facts, for votes and closures.
# shellcheck shell=bash
# shellcheck disable=SC2154	# press.sh sets them

# fact_table KIND... -- SLOT...: write day file:line kind, the slots in this order
# and the text, for facts of these kinds from --since to --until, as in period.sql.
# With either option, undated rows are left out.  If there is no fact of any kind in
# the period, a message says so: the period may be mistyped.
fact_table() {
	local all=$* since=${opt[since]-} until=${opt[until]-}
	need 1 "${operands[@]}"
	need_dates
	if [[ $since = *d ]]; then
		until=${until:-$(date +%F)}
		since=$(date -u -d "$until -$((${since%d} - 1)) days" +%F)
	fi
	temporary
	stated "${operands[@]}"
	KINDS=" ${all%% -- *} " SLOTS=${all##* -- } SINCE=$since UNTIL=$until prog=$prog \
	    awk -F '\t' '
	BEGIN {
		n = split(ENVIRON["SLOTS"], name, " ")
		since = ENVIRON["SINCE"]
		until = ENVIRON["UNTIL"]
	}
	since != "" && $1 < since || until != "" && $1 > until { next }
	$1 == "undated" && since until != "" { next }
	{ any = 1 }
	index(ENVIRON["KINDS"], " " $4 " ") {
		split("", slot)
		for (i = split($5, pair, ";"); i > 0; i--) {
			match(pair[i], /^[a-z-]+=?/)
			slot[substr(pair[i], 1, RLENGTH - (pair[i] ~ /^[a-z-]+=/))] = \
			    substr(pair[i], RLENGTH + 1)
		}
		printf "%s\t%s:%s\t%s", $1, $2, $3, $4
		for (i = 1; i <= n; i++)
			printf "\t%s", slot[name[i]]
		print "\t" $6
	}
	END {
		if (!any && since until != "")
			print ENVIRON["prog"] ": no facts of any kind" \
			    (since != "" ? " from " since : "") \
			    (until != "" ? " until " until : "") >"/dev/stderr"
	}' "$tmp/facts" | sort | visible || ended "${PIPESTATUS[@]}"
}
