# press.sh - what the commands of gptext share; they read it with `.'.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2015	# those who read this use what it sets
#
# Operands are files, or folders, of which the files *.txt are taken, also as
# *.txt.zst and *.txt.gz.  Where a line divides the documents of a file, its
# pattern is in the environment as DIVIDER (gpsplit --document).
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
# All commands count the forms of a word as one, and leave out general words, so
# that `where' finds what the others count.
terms=(gpterms -L -g)

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

# options ARGUMENT...: fill opt, by long names, and operands.  Which there are, the
# comment at the head of a command tells, which is its help: "-T, --top N" has a
# value, "-v, --verbose" has none.  An old letter is in old, as n:top, an option
# whose values add up in many.
declare -A opt=()
operands=() command_line='' old='' many=''
options() {
	local line short=hV long=help,version name letters i parsed head=''
	local -A means=([-h]=help [-V]=version) has_value=() is=()
	while IFS= read -r line && [[ $line = '#'* ]]; do
		[[ $line = '#!'* ]] || head+=${line#\#}$'\n'
		[[ $line =~ ^'#   '(-(.), |'    ')--([a-z]+)( [A-Z][A-Za-z.]*)?('  '|$) ]] ||
		    continue
		letters=${BASH_REMATCH[2]} name=${BASH_REMATCH[3]}
		is[$name]=${BASH_REMATCH[1]/#    }--$name
		has_value[$name]=${BASH_REMATCH[4]:+:}
		long+=,$name${has_value[$name]}
		[ "${old#*:}" != "$name" ] || letters+=${old%:*}
		for ((i = 0; i < ${#letters}; i++)); do
			short+=${letters:i:1}${has_value[$name]}
			means[-${letters:i:1}]=$name
		done
	done <"$called"
	command_line=$(printf '%q ' "$prog" "$@")
	parsed=$(getopt -n "$prog" -o "$short" -l "$long" -- "$@") ||
	    die "see $prog --help"
	eval "set -- $parsed"
	while [ "$1" != -- ]; do
		name=${means[$1]-${1#--}}
		[ -z "$old" ] || [ "$1" != "-${old%:*}" ] ||
		    say "$1 is now ${is[$name]}; the old letter goes in the next version"
		if [ -z "${has_value[$name]-}" ]; then
			opt[$name]=yes
		elif [ "$name" = "$many" ]; then
			opt[$name]+=${opt[$name]:+,}$2
		else
			opt[$name]=$2
		fi
		shift $((${#has_value[$name]} + 1))
	done
	operands=("${@:2}")
	if [ -n "${opt[help]-}" ]; then
		printf '%s' "$prog -${head//$'\n' /$'\n'}"
		exit 0
	elif [ -n "${opt[version]-}" ]; then
		parsed=$(gpsplit -V)
		echo "$prog ${parsed#gpsplit }"
		exit 0
	fi
}

# need N "$@": at least N operands.
need() {
	[ $(($# - 1)) -ge "$1" ] || die "what to read? See $prog --help"
}

# begin N "$@": options, at least N operands, and a folder for what is on its way.
begin() {
	options "${@:2}"
	need "$1" "${operands[@]}"
	temporary
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

# articles OPERAND...: leave the names of the files in the file articles, each ended
# by NUL: an array of 100,000 would be copied with every fork.  1 where a folder has
# none, or cannot be read whole.
articles() {
	local operand bad=0
	for operand; do
		if [ ! -d "$operand" ]; then
			printf '%s\0' "$operand" || die "cannot list the articles"
			continue
		fi
		find_in "$operand" >"$tmp/found" || bad=1
		if [ ! -s "$tmp/found" ]; then
			say "$operand: no articles in it (*.txt, *.txt.zst, *.txt.gz)"
			bad=1
		fi
		cat "$tmp/found" || die "cannot list the articles"
	done >"$tmp/articles"
	return $bad
}

# A folder that is a link is followed, links in it are not; a name is never
# taken for an option or a test of find.
find_in() {
	local folder=$1
	[[ $folder != [-\(\),!]* ]] || folder=./$folder
	find -H "$folder" -type f \( -name '*.txt' -o -name '*.txt.zst' -o \
	    -name '*.txt.gz' \) -print0 | sort -z
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
	local bad=0
	articles "$@" || bad=1
	split "$tmp/articles" || bad=$?
	return $bad
}

# split NAMES: the same of the files whose names are in a file.
split() {
	in_thousands "$1" gpsplit ${DIVIDER:+--document "$DIVIDER"} --
}

# in_thousands NAMES COMMAND...: run the command on the names in the file NAMES,
# each ended by NUL, a thousand at a time; returns the worst status.
in_thousands() {
	local names some ended bad=0
	exec {names}<"$1"
	while mapfile -d '' -t -n 1000 -u "$names" some && [ ${#some[@]} != 0 ]; do
		ended=0
		"${@:2}" "${some[@]}" || ended=$?
		[ $ended -le $bad ] || bad=$ended
	done
	exec {names}<&-
	return $bad
}

# ended STATUS...: what a pipeline that failed means, from the status of each
# stage: bad input, which was said (1), or nobody reads on, which is no fault
# and ends this too; all else is one.  It must not run in a subshell, such as a
# part of a pipeline: status would be set there and lost.
ended() {
	local stage worst=0
	[ "$BASHPID" = $$ ] || die "a status was looked at in a subshell"
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

# sources OPERAND...: sort the operands into the arrays stores and files.
stores=() files=()
sources() {
	local operand
	for operand; do
		if is_store "$operand"; then
			stores+=("$operand")
		else
			files+=("$operand")
		fi
	done
}

# from_stores QUERY: run parts/QUERY.sql on each store, in $tmp.
from_stores() {
	local store
	for store in "${stores[@]}"; do
		absolute "$store"
		(cd "$tmp" && ask -separator "$tab" "$path" <"$here/parts/$1.sql")
	done
}

# asked QUERY: the same, instead of reading the texts of the stores, which only
# --once needs.
asked() {
	[ -z "${opt[once]-}" ] || return 0
	from_stores "$1"
	stores=()
}

# texts OPERAND...: write the file clean, doc line text, from files and stores;
# with --once without the paragraphs that nearly repeat an earlier one.
texts() {
	sources "$@"
	from_stores ask-texts >"$tmp/clean"
	: >"$tmp/raw"
	if [ ${#files[@]} != 0 ]; then
		paragraphs "${files[@]}" >"$tmp/raw" || ended $?
		gpclean "$tmp/raw" >>"$tmp/clean" || ended $?
	fi
	[ -n "${opt[once]-}" ] || return 0
	mv "$tmp/clean" "$tmp/all"
	gpuniq -K 2 "$tmp/all" >"$tmp/clean" || ended $?
}

# days: write the file meta, doc date byline title, for what texts has read.
days() {
	from_stores ask-meta >"$tmp/meta"
	gpmeta "$tmp/raw" >>"$tmp/meta" || ended $?
}

# dated FILE [WIDTH]: put its article's date before each row of FILE, cut to WIDTH
# (7 for months), or "undated".
dated() {
	(cd "$tmp" && WIDTH=${2-10} awk -F '\t' '
		FILENAME == "meta" {
			date[$1] = substr($2, 1, ENVIRON["WIDTH"])
			next
		}
		{ print (date[$1] ? date[$1] : "undated") "\t" $0 }
	    ' meta "$1")
}

# by_date WIDTH OPERAND...: write the file dated, date doc line n sentence.
by_date() {
	texts "${@:2}"
	days
	gpsentences "$tmp/clean" >"$tmp/sentences" || ended $?
	dated sentences "$1" >"$tmp/dated"
}

# quoted OPERAND...: write the file quotes, doc line speaker role how quote: direct
# speech, and with --indirect also indirect.  Both are always found, because who
# "he" is in one may depend on the other.
quoted() {
	sources "$@"
	asked ask-quotes >"$tmp/spoken"
	texts
	gpquotes -i -l "$tmp/clean" >>"$tmp/spoken" || ended $?
	INDIRECT=${opt[indirect]-} awk -F '\t' \
	    'ENVIRON["INDIRECT"] || $5 != "indirect"' "$tmp/spoken" >"$tmp/quotes"
}

# stated OPERAND...: write the file facts, day doc line kind value text.
stated() {
	sources "$@"
	asked ask-facts >"$tmp/facts"
	texts
	days
	facts
}

# facts: add those of what texts has read.
facts() {
	gpfacts -d "$tmp/meta" "$tmp/clean" >"$tmp/stated" || ended $?
	dated stated >>"$tmp/facts"
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
