# report.sh - how a page is made of a store, step by step; see report.
#
# Tables of figures are made by SQL, terms by the filters, drawings by gnuplot
# (*.gp); report.sql writes lines of the page, of which report-TYPE.awk makes it.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154,SC2164,SC2238	# press.sh sets, uses and traps

# need_output FILE: a file can be there; before anything is done.
need_output() {
	[ -n "$1" ] || die "--output needs a name"
	[ ! -d "$1" ] || die "$1: is a folder"
	case $1 in
	*/*) [ -d "${1%/*}/" ] || die "$1: there is no such folder" ;;
	esac
}

# deliver PAGE FILE: onto standard output, through a device, or in the place of
# a file, in one step; a link stays, and the file it leads to is replaced.
deliver() {
	local target new
	if [ -z "$2" ]; then
		cat "$1" || ended $?
		return
	fi
	if [ -e "$2" ] && [ ! -f "$2" ]; then
		cat "$1" >"$2" || die "$2: cannot be written"
		return
	fi
	target=$(readlink -f -- "$2") || die "$2: leads nowhere"
	new=$(mktemp -- "$target.XXXXXX") || die "$2: cannot be written"
	unfinished+=("$new")
	# As a new file would have it, or as the old one had.
	{
		cat "$1" >"$new" &&
		    if [ -e "$target" ]; then
			chmod --reference="$target" -- "$new"
		    else
			chmod "$(printf '%o' $((0666 & ~$(umask))))" -- "$new"
		    fi &&
		    mv -fT -- "$new" "$target"
	} || die "$2: cannot be written; it is as it was"
}

# page: write it.  In its own folder all names are known.
page() {
	local kind
	mkdir "$tmp/make" || return
	ln -s -- "$here/parts" "$tmp/make/parts" || return
	ask "$db" 'SELECT date FROM articles WHERE date IS NOT NULL' >"$tmp/days" ||
	    return
	period "${opt[since]-}" "${opt[until]-}" "$tmp/days" || return
	cp "$tmp/asked" "$tmp/period" "$tmp/make" || return
	cd "$tmp/make" || return
	gpclean -P >rules || return
	awk '/^# --- .* ---$/ { heading = substr($0, 7, length($0) - 10) }
		heading { print "default:" NR "\t" heading }' rules >headings ||
	    return
	terms || return
	ask "$db" <parts/report.sql | visible >lines || return
	charts || return
	awk -F '\t' -f "parts/report-${opt[type]-html}.awk" lines
}

# terms: which rose, fell and are met most, with their sentences.
terms() {
	ask "$db" <parts/report-texts.sql >texts || return
	ask -separator "$tab" "$db" 'SELECT name, kind, 1 FROM name' >names ||
	    return
	"${terms[@]}" --names names -K 3 -k 1,2 -n 2 texts >counted || return
	: >now.terms
	: >before.terms
	: >docs
	awk -F '\t' '
		{ n[$1 FS $3] += $4; docs[$1 FS $3]++ }
		END {
			for (i in n) {
				split(i, of, FS)
				print of[2] FS n[i] >(of[1] ".terms")
				print i FS docs[i] >"docs"
			}
		}' counted || return
	sort -o now.terms now.terms || return
	sort -o before.terms before.terms || return
	if [ -s before.terms ] && [ -s now.terms ]; then
		gpkeyness now.terms before.terms >keyness || return
		gpkeyness --significance 0.05 now.terms before.terms >sure ||
		    return
	else
		sed "s/\$/${tab}0${tab}0${tab}0/" now.terms >keyness || return
		: >sure
	fi
	sort -t "$tab" -k 4,4n -k 1,1 keyness >falling || return
	sort -t "$tab" -k 2,2nr -k 1,1 keyness >met || return
	awk -F '\t' -f parts/report-pick.awk docs list=rose keyness list=fell \
	    falling list=most met >list || return
	"${terms[@]}" --names names -K 3 -n 2 -l texts >places || return
	awk -F '\t' 'FILENAME == "list" { wanted[$2]; next }
		$4 in wanted { print $3 FS $4 }' list places >evidence
}

# charts: draw what report.sql left.  A page without gnuplot has its tables; what
# gnuplot says of a drawing nobody can mend, so only its status counts.
charts() {
	local chart
	type -P gnuplot >/dev/null || return 0
	mkdir spark || return
	for chart in came-in:came-in tone-date:tone-date tone-name:tone-body \
	    tone-name:tone-topic sparks:sparks; do
		[ ! -s "${chart#*:}.tsv" ] || gnuplot -c "parts/${chart%:*}.gp" \
		    "${chart##*-}" >said 2>&1 || return
	done
}
