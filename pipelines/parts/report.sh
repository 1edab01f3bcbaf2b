# report.sh - the steps that make a page from a store; see report.
#
# SQL computes the figures, the filters the terms, gnuplot the charts (*.gp).
# report.sql writes the contents of the page as lines, and report-TYPE.awk lays
# them out.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154,SC2164,SC2238	# press.sh sets, uses and traps

# need_output FILE: check, before any work is done, that FILE can be created.
need_output() {
	[ -n "$1" ] || die "--output needs a name"
	[ ! -d "$1" ] || die "$1: is a directory"
	case $1 in
	*/*) [ -d "${1%/*}/" ] || die "$1: no such directory" ;;
	esac
}

# deliver PAGE FILE: write PAGE to standard output or a device, or replace FILE by
# it in one step.  If FILE is a link, its target is replaced.
deliver() {
	local target new
	if [ -z "$2" ]; then
		copy "$1" || ended $?
		return
	fi
	if [ -e "$2" ] && [ ! -f "$2" ]; then
		cat "$1" >"$2" || die "$2: cannot be written"
		return
	fi
	target=$(readlink -f -- "$2") || die "$2: dangling link"
	new=$(mktemp -- "$target.XXXXXX" 2>/dev/null) ||
	    die "$2: cannot be written"
	unfinished+=("$new")
	# Keep the mode of the old file; give a new one the usual mode.
	{
		cat "$1" >"$new" &&
		    if [ -e "$target" ]; then
			chmod --reference="$target" -- "$new"
		    else
			chmod "$(printf '%o' $((0666 & ~$(umask))))" -- "$new"
		    fi &&
		    mv -fT -- "$new" "$target"
	} || die "$2: cannot be written; it is unchanged"
}

# page: write the page, made in a directory of its own.
page() {
	local kind
	mkdir "$tmp/make" || return
	ln -s -- "$here/parts" "$tmp/make/parts" || return
	ask "$db" 'SELECT date FROM articles WHERE date IS NOT NULL' >"$tmp/days" ||
	    return
	period "${opt[since]-}" "${opt[until]-}" "$tmp/days" || return
	cp "$tmp/asked" "$tmp/period" "$tmp/make" || return
	cd "$tmp/make" || return
	terms || return
	gptopics -P >patterns || return
	awk -F '\t' -f parts/report-capitals.awk patterns >capitals || return
	ask "$db" <parts/report.sql | visible >lines || return
	charts || return
	awk -F '\t' -f "parts/report-${opt[type]-html}.awk" lines
}

# terms: find the terms that rose, fell and occur most, and their sentences.
terms() {
	ask "$db" <parts/report-texts.sql >texts || return
	ask -separator "$tab" "$db" 'SELECT name, kind, 1 FROM name' >full || return
	titles titles || return
	awk -F '\t' -f parts/titles.awk -f parts/surnames.awk titles full >names ||
	    return
	"${terms[@]}" --names names -K 3 -k 1,2 -n 2 texts >counted || return
	: >now.terms
	: >before.terms
	: >page.terms
	: >docs
	PERIOD=${opt[since]-}${opt[until]-} awk -F '\t' '
		{ n[$1 FS $3] += $4; docs[$1 FS $3]++ }
		$1 == "now" || ENVIRON["PERIOD"] == "" { n["page" FS $3] += $4 }
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
	sort -t "$tab" -k 2,2nr -k 1,1 page.terms |
	    sed "s/\$/${tab}0${tab}0${tab}0/" >met || return
	awk -F '\t' -f parts/report-pick.awk names docs list=rose keyness list=fell \
	    falling list=most met >list || return
	"${terms[@]}" --names names -K 3 -n 2 -l texts >places || return
	awk -F '\t' 'FILENAME == "list" { wanted[$2]; next }
		$4 in wanted { print $3 FS $4 }' list places >evidence
}

# charts: draw the tables that report.sql left.  Without gnuplot the page has tables
# only.  gnuplot's messages are dropped, since no reader could act on them.
charts() {
	local chart
	type -P gnuplot >/dev/null || return 0
	mkdir spark || return
	for chart in came-in:came-in tone-date:tone-date tone-name:tone-body \
	    tone-name:tone-topic sparks:sparks; do
		[ ! -s "${chart#*:}.tsv" ] || gnuplot -d -c "parts/${chart%:*}.gp" \
		    "${chart##*-}" >said 2>&1 || return
	done
}
