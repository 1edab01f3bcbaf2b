# press.sh - what the commands of gptext share; they read it with `.'.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2015	# those who read this use what it sets
#
# Operands are files, or folders, of which the files *.txt and *.txt.zst are
# taken.  Where a line divides the documents of a file, its pattern is in the
# environment as DIVIDER (gpsplit --document).
#
# Any command that fails without being asked for its status ends the script
# with 2, so that a fault never passes for an answer.
set -Eeuo pipefail
trap 'die "a step failed: ${BASH_SOURCE[0]##*/}, line $LINENO"' ERR
LC_ALL=C
export LC_ALL
tab=$'\t'
prog="gptext ${0##*/}"
called=$0
here=$(dirname -- "$(readlink -f -- "$0")")
PATH=$PATH:$here/../../bin:$here/../build/bin
status=0 tmp='' start=$PWD unfinished=() empty=''

# say MESSAGE: controls could command the terminal.
say() {
	local message=$*
	printf '%s: %s\n' "$prog" "${message//[[:cntrl:]]/?}" >&2
}

# die MESSAGE: usage, or it cannot go on.
die() {
	trap - ERR
	say "$@"
	exit 2
}

# The comment at the head of a command is its help.
help() {
	local line first=yes
	while IFS= read -r line; do
		case $line in
		'#!'*) continue ;;
		'#'*) ;;
		*) break ;;
		esac
		line=${line#\#}
		printf '%s\n' "${first:+$prog - }${line# }"
		first=''
	done <"$called"
	exit "$status"
}

version() {
	local made
	made=$(gpsplit -V)
	echo "$prog ${made#gpsplit }"
	exit 0
}

# options SPECS ARGUMENT...: fill opt, by long names, and operands.  A spec is
# v.verbose for an option without a value, T:top for one with, S,login for one
# whose values add up, n!top for an old letter and t^topic for one without a
# value; with - as its letter it is a long one only.  Options may follow operands; -- ends them.
declare -A opt=()
operands=() command_line=''
options() {
	local specs="h.help V.version $1" spec word value
	shift
	command_line=$(printf '%q ' "$prog" "$@")
	while [ $# -gt 0 ]; do
		word=$1 value=''
		shift
		case $word in
		--)
			operands+=("$@")
			break
			;;
		--*)
			find_spec "[!?][.:,]${word%%=*}" "${word%%=*}"
			[[ $word != *=* ]] || value=.${word#*=}
			;;
		-?*)
			find_spec "${word:1:1}[.:,!^]*" "${word:0:2}"
			value=${word:2}
			if [[ ${spec:1:1} != [.^] ]]; then
				value=${value:+.$value}
			elif [ -n "$value" ]; then
				set -- "-$value" "$@"
				value=''
			fi
			;;
		*)
			operands+=("$word")
			continue
			;;
		esac
		if [[ ${spec:1:1} != [.^] && -z $value ]]; then
			[ $# -gt 0 ] || die "$word needs a value"
			value=.$1
			shift
		fi
		set_option "$spec" "$value"
	done
	[ -z "${opt[help]-}" ] || help
	[ -z "${opt[version]-}" ] || version
}

# find_spec PATTERN OPTION: the one of specs that fits, as spec.
find_spec() {
	local pattern=${1/"[!?]"/?}
	for spec in $specs; do
		# shellcheck disable=SC2053	# it is a pattern
		[[ $spec != ${pattern/--/} ]] || return 0
	done
	die "no option $2; see $prog --help"
}

set_option() {
	local name=${1:2} kind=${1:1:1} value=${2#.} new
	case $kind in
	.)
		[ -z "$2" ] || die "--$name takes no value"
		value=yes
		;;
	,) value=${opt[$name]-}${opt[$name]+,}$value ;;
	! | ^)
		new=${specs%[.:]"$name"*}
		new=-${new: -1}
		[ "$new" != -- ] || new=--$name
		say "-${1:0:1} is now $new; the old letter goes in the next version"
		[ "$kind" = ! ] || value=yes
		;;
	esac
	opt[$name]=$value
}

# need N "$@": at least N operands.
need() {
	[ $(($# - 1)) -ge "$1" ] || die "what to read? See $prog --help"
}

# number NAME DEFAULT: the value of an option, a number of 1 or more.
number() {
	local n=${opt[$1]-$2}
	[[ $n =~ ^[1-9][0-9]{0,8}$ ]] || die "--$1: $n is not a number from 1 up"
	echo "$n"
}

# need_dates SINCE UNTIL: days there are, or a number of days, as 7d, or empty;
# in their order.
need_dates() {
	local date
	for date in "$1" "${2:-none}"; do
		case $date in
		'' | none) continue ;;
		*d) [[ $1 = "$date" && $date =~ ^[1-9][0-9]{0,4}d$ ]] && continue ;;
		esac
		[[ $date =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] &&
		    date -d "$date" >/dev/null 2>&1 || die "no date: $date"
	done
	[[ $1 = *d || -z $1 || -z $2 || ! $1 > $2 ]] ||
	    die "$1 is after $2: since comes first"
}

# A folder for what is not yet done, which goes at the end.
temporary() {
	tmp=$(mktemp -d) || die "cannot make a folder for temporary files"
	unfinished+=("$tmp")
	trap tidy EXIT
	trap 'exit 2' HUP INT TERM
}

# tidy: take away what is not finished, and a store that nothing came into.
tidy() {
	[ -z "$empty" ] || [ -s "$empty" ] || unfinished+=("$empty")
	rm -rf -- "${unfinished[@]}"
}

# articles OPERAND...: fill names with those of the files.  1 where a folder has
# none, or cannot be read whole.
names=()
articles() {
	local operand found bad=0
	for operand; do
		if [ ! -d "$operand" ]; then
			names+=("$operand")
			continue
		fi
		find_in "$operand" >"$tmp/found" || bad=1
		mapfile -d '' -t found <"$tmp/found"
		if [ ${#found[@]} = 0 ]; then
			say "$operand: no articles in it (*.txt, *.txt.zst)"
			bad=1
		fi
		names+=("${found[@]}")
	done
	return $bad
}

# A folder that is a link is followed, links in it are not; a name is never
# taken for an option or a test of find.
find_in() {
	local folder=$1
	[[ $folder != [-\(\),!]* ]] || folder=./$folder
	find -H "$folder" -type f \( -name '*.txt' -o -name '*.txt.zst' \) \
	    -print0 | sort -z
}

# absolute NAME: as path, without what only leads to the same place.
absolute() {
	path=$1
	[[ $path = /* ]] || path=$start/$path
	while [[ $path = */./* || $path = *//* || $path = ?*/ ]]; do
		path=${path//\/.\//\/}
		path=${path//\/\//\/}
		path=${path%/}
	done
	path=${path%/.}
}

# visible: controls could command the terminal, so they are shown as gpsplit
# shows them in names, \033.
visible() {
	sed -e 's/\x1b/\\033/g' -e 's/[\x01-\x08\x0b-\x1f\x7f]/?/g' \
	    -e 's/\xc2[\x80-\x9f]/?/g'
}

# paragraphs OPERAND...: doc line text, as scraped.
paragraphs() {
	local i bad=0
	articles "$@" || bad=1
	split "${names[@]}" || bad=$?
	return $bad
}

# split FILE...: the same of files, however many they are.
split() {
	local i bad=0 ended
	for ((i = 1; i <= $#; i += 1000)); do
		ended=0
		gpsplit ${DIVIDER:+--document "$DIVIDER"} -- "${@:i:1000}" ||
		    ended=$?
		[ $ended -le $bad ] || bad=$ended
	done
	return $bad
}

# ended STATUS...: what a pipeline that failed means, from the status of each
# stage: bad input, which was said (1), or nobody reads on, which is no fault
# and ends this too; all else is one.
ended() {
	local stage worst=0
	for stage; do
		[ "$stage" = 141 ] || [ "$stage" -le "$worst" ] || worst=$stage
	done
	[ "$worst" -le 1 ] || die "a part of the pipeline failed with status $worst"
	[ "$worst" = 1 ] || exit 141
	status=1
}

# is_store FILE: by its first bytes.
is_store() {
	local magic=''
	[ -f "$1" ] || return 1
	read -r -n 15 magic <"$1" 2>/dev/null || :
	[ "$magic" = 'SQLite format 3' ]
}

# ask FILE.db [SQL]: SQLite, without the user's own settings; the first mistake
# ends it.
ask() {
	sqlite3 -batch -bail -init /dev/null "$@"
}

# by_date WIDTH OPERAND...: date doc line n sentence, of clean text, as dated.
# Dates are cut to WIDTH, 7 for months; without one they are "undated".
by_date() {
	local width=$1
	shift
	paragraphs "$@" >"$tmp/raw" || ended $?
	gpmeta "$tmp/raw" | cut -f 1,2 >"$tmp/dates" || ended "${PIPESTATUS[@]}"
	gpclean "$tmp/raw" | gpsentences >"$tmp/sentences" ||
	    ended "${PIPESTATUS[@]}"
	(cd "$tmp" && WIDTH=$width awk -F '\t' '
		FILENAME == "dates" {
			date[$1] = substr($2, 1, ENVIRON["WIDTH"])
			next
		}
		{ print (date[$1] ? date[$1] : "undated") "\t" $0 }
	    ' dates sentences >dated)
}

# period SINCE UNTIL FILE: which days are asked for, from the days of articles;
# sets from, to, now, before and before_to (see period.sql).
period() {
	printf -- '-\t%s\t%s\n' "$1" "$2" >"$tmp/asked"
	[ "$3" = "$tmp/days" ] || cat "$3" >"$tmp/days"
	(cd "$tmp" && ask :memory: <"$here/parts/period.sql" >period)
	IFS=$tab read -r from to now before before_to <"$tmp/period"
}

# mean_tone <"group score" rows: group sentences mean deviation.
#
# Squares are those of the distance from the mean so far (Welford, Technometrics
# 4, 1962), as differences of large sums lose digits.
mean_tone() {
	awk -F '\t' '
	{
		n[$1]++
		away = $2 - mean[$1]
		mean[$1] += away / n[$1]
		square[$1] += away * ($2 - mean[$1])
	}
	END {
		for (g in n)
			printf "%s\t%d\t%.4f\t%.4f\n", g, n[g], mean[g],
			    (n[g] > 1 ? sqrt(square[g] / (n[g] - 1)) : 0)
	}'
}
