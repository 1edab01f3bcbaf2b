# No status is lost in a subshell.  `ended' records bad input in the variable status,
# so neither it nor a function that calls it may run in a block before or after a
# `|', in a pipeline or in $(...): who-said once exited with 0 that way.
# shellcheck disable=SC2016	# a pattern is not expanded
cd "$TOP/pipelines" || exit 2
# shellcheck disable=SC2046	# names without blanks
set -- $(grep -lE '^#!.*bash|shellcheck shell=bash' ./* parts/* 2>/dev/null)

# lost FILE...: the lines where a function of notes, or a status, is lost.
lost() {
	awk -v OFS='\t' -v notes="$notes" '
	function indent(s) { match(s, /^\t*/); return RLENGTH }
	function calls(s) { return s ~ start "(" notes ")([ ;)]|$)" || s ~ start "status=" }
	function report(n) { print FILENAME ":" FNR - last + n ": " line[n] }
	BEGIN { start = "(^\t*|[;{(] *|(then|do|else|if|while|!|&&|\\|\\|) )" }
	FNR == 1 { last = 0 }
	{ line[++last] = $0 }
	/^\t*#/ { next }
	calls($0) && /(^|[^|])\|([^|]|$)/ && !/\|[^|]*\|\| *ended/ { report(last) }
	$0 ~ "[^|]\\| *(" notes ")([ ;]|$)" || $0 ~ "\\$\\( *(" notes ")([ )]|$)" {
		report(last)
	}
	# A block before a pipe: back to the line that opens it.
	/^\t*(fi|done|esac|\}|\))[^|]*\|([^|]|$)/ {
		for (i = last - 1; i > 0 && indent(line[i]) > indent($0); i--)
			if (calls(line[i]))
				report(i)
	}
	# A block after a pipe: on to its end.
	after && indent($0) <= from { after = 0 }
	after && calls($0) { report(last) }
	/\| *(while|until|for|if|case|\{|\().*[^}]$/ { after = 1; from = indent($0) }
	' "$@"
}

# The functions that call ended, and those that call these.
notes=ended
while
	more=$(awk -v notes="$notes" '
	/^[a-z_]+\(\) \{/ { name = $1; sub(/\(.*/, "", name) }
	/^\}/ { name = "" }
	name && $0 ~ "(^\t+|\\|\\| )(" notes ")([ ;]|$)" &&
	    name !~ "^(" notes ")$" && !seen[name]++ { printf "|%s", name }' "$@")
	[ -n "$more" ]
do
	notes=$notes$more
done
lost "$@"

# It sees what it has to.
cat >"$WORK/bad" <<'END'
if x; then
	a || ended $?
fi | sort
paragraphs | while read -r y; do
	status=1
done
texts news | sort
n=$(texts news)
a | b || ended "${PIPESTATUS[@]}"
END
lost "$WORK/bad" | sed 's/.*bad:/bad:/'
