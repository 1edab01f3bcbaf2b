# press.sh - functions shared by the commands of gptext, which source it.
# shellcheck shell=bash
# shellcheck disable=SC2034,SC2015	# the commands use the variables set here
#
# Operands are files and directories; a directory stands for all *.txt, *.txt.zst
# and *.txt.gz files below it.  If a file holds several documents, DIVIDER in the
# environment is the pattern of the line that separates them (gpsplit --document).
#
# The commands run as bash -p, to which the user's shell passes no functions, which
# would stand in for the tools of their names, and no options.

# A command that fails where its status is not tested ends the script with 2, so
# that an error never looks like a result.
set -Eeuo pipefail
trap 'die "a step failed: ${BASH_SOURCE[0]##*/}, line $LINENO"' ERR
# With these, bash and getopt would keep to the letter of POSIX, and a loop would end
# when its input is slow.
unset POSIXLY_CORRECT TMOUT
LC_ALL=C
export LC_ALL
tab=$'\t'
prog="gptext ${0##*/}"
prog=${prog/#gptext gptext/gptext}
called=$0
here=$(dirname -- "$(readlink -f -- "$0")")
PATH=$PATH:$here/../../bin:$here/../build/bin
status=0 tmp='' start=$PWD unfinished=() empty=''
# All commands count the forms of a word together and leave out general words, so
# that `where' finds what the others count.
terms=(gpterms -L -g)

# say MESSAGE: without control characters, which could drive the terminal.  A closed
# standard error does not change the exit status.
say() {
	local message=$*
	printf '%s: %s\n' "$prog" "${message//[[:cntrl:]]/?}" >&2 || :
}

# die MESSAGE: usage error, or unable to continue.
die() {
	trap - ERR
	say "$@"
	exit 2
}

# If it is closed, each tool would say so in its own way, and files take its place.
{ : 3>&1; } 2>/dev/null || die "standard output is closed"

# options ARGUMENT...: parse the command line into opt, indexed by long name, and
# operands.  The options are declared by the help text at the top of the command:
# "-T, --top N" takes a value, "-v, --verbose" does not.  `old' may name a former
# letter (n:top), `many' an option whose values accumulate.
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
		    say "$1 is now ${is[$name]}; the next version will not accept $1"
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
	[ $(($# - 1)) -ge "$1" ] || die "missing operand; see $prog --help"
}

# begin N "$@": parse options, require N operands, make the temporary directory.
begin() {
	options "${@:2}"
	need "$1" "${operands[@]}"
	temporary
}

# number NAME DEFAULT: set number to the value of an option, an integer from 1 up.
number() {
	number=${opt[$1]-$2}
	[[ $number =~ ^[1-9][0-9]{0,8}$ ]] ||
	    die "--$1: $number is not a number from 1 up"
}

# is_topic NAME: is it a topic of gptopics?  If not, write the names of similar ones.
is_topic() {
	gptopics -P | TOPIC=$1 awk -F '\t' '
		/^[#$\t]/ || NF < 2 { next }
		{
			do
				known[$1]
			while (sub(/\/[^\/]*$/, "", $1))
		}
		END {
			topic = ENVIRON["TOPIC"]
			if (topic in known)
				exit
			for (name in known)
				if (length(topic) > 2 &&
				    (index(name, topic) || index(topic, name)))
					print name
			exit 1
		}' | sort
}

# need_topic TOPIC: without it, a mistyped topic looks like one that nobody mentions.
need_topic() {
	local near
	near=$(is_topic "$1") ||
	    die "no topic $1; ${near:+try ${near//$'\n'/ or }; }gptopics -P lists all"
}

# maybe_topic NAME: the end of a message that a search for NAME as text found nothing.
maybe_topic() {
	if is_topic "$1" >/dev/null; then
		echo "; to search for the topic, give --topic"
	fi
}

# need_dates: --since and --until, if given, are dates, and in order; --since may also
# be a number of days (7d).
need_dates() {
	local name date
	for name in since until; do
		[ -n "${opt[$name]+given}" ] || continue
		date=${opt[$name]}
		[[ $name = since && $date =~ ^[1-9][0-9]{0,4}d$ ]] && continue
		[[ $date =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] &&
		    date -u -d "$date" >/dev/null 2>&1 ||
		    die "--$name: invalid date: $date"
	done
	[[ ${opt[since]-} = *d || ! ${opt[since]-} > ${opt[until]-9999-12-31} ]] ||
	    die "--since ${opt[since]} is after --until ${opt[until]}"
}

# temporary: make the directory tmp, removed at exit.
temporary() {
	trap tidy EXIT
	trap 'exit 2' HUP INT TERM
	tmp=$(mktemp -d --tmpdir gptext.XXXXXXXXXX 2>/dev/null) ||
	    die "no temporary directory can be made in ${TMPDIR:-/tmp}; set TMPDIR"
	absolute "$tmp"
	tmp=$path
	[ -z "${TMPDIR-}" ] || TMPDIR=${tmp%/*}	# steps run in other directories
}

# tidy: remove unfinished files, and a new store that is still empty.  If mktemp failed
# and wrote only the start of a name, that is another directory, which stays.
tidy() {
	[ -z "$empty" ] || [ -s "$empty" ] || unfinished+=("$empty")
	[[ $tmp != */gptext.?????????? ]] || unfinished+=("$tmp")
	rm -rf -- "${unfinished[@]}"
}

# articles OPERAND...: write the names of all files, each ended by NUL, to the file
# articles.  (Every fork would copy an array of 100,000 names.)  Returns 1 if a
# directory has no articles or cannot be read completely.
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

# find_in DIR: follow a link to a directory, but not links in it.  The name cannot
# be mistaken for an option or test of find.
find_in() {
	local folder=$1
	[[ $folder != [-\(\),!]* ]] || folder=./$folder
	find -H "$folder" -type f \( -name '*.txt' -o -name '*.txt.zst' -o \
	    -name '*.txt.gz' \) -print0 | sort -z
}

# absolute NAME: set path to the absolute form, without //, /./ and a final slash.
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

# visible: replace control characters, which could drive the terminal; ESC is
# written as \033, as gpsplit does in names.
visible() {
	sed -e 's/\x1b/\\033/g' -e 's/[\x01-\x08\x0b-\x1f\x7f]/?/g' \
	    -e 's/\xc2[\x80-\x9f]/?/g'
}

# paragraphs OPERAND...: write doc line text, as scraped.
paragraphs() {
	local bad=0
	articles "$@" || bad=1
	split "$tmp/articles" || bad=$?
	return $bad
}

# split NAMES: likewise, for the files named in the file NAMES.
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

# ended STATUS...: handle a failed pipeline, given the status of each stage.  1 is
# bad input, already reported: remember it and go on.  141 alone (SIGPIPE) means
# that the reader has had enough: exit.  Anything else is an error.  Must not run
# in a subshell, such as a stage of a pipeline, where the status would be lost.
ended() {
	local stage worst=0
	[ "$BASHPID" = $$ ] || die "ended was called in a subshell"
	for stage; do
		[ "$stage" = 141 ] || [ "$stage" -le "$worst" ] || worst=$stage
	done
	[ "$worst" -le 1 ] || die "a stage of the pipeline failed with status $worst"
	[ "$worst" = 1 ] || exit 141
	status=1
}

# copy FILE: write it.  1, with which cat ends if it cannot write, means bad input
# here.
copy() {
	local ended=0
	cat -- "$1" || ended=$?
	return $((ended == 1 ? 2 : ended))
}

# named_store FILE: is it a store, or called one?
named_store() {
	is_store "$1" || [[ $1 = *.db && ! -d $1 ]]
}

# is_store FILE: is it an SQLite file, by its first bytes?
is_store() {
	local magic=''
	[ -f "$1" ] || return 1
	{ read -r -n 15 magic <"$1"; } 2>/dev/null || :
	[ "$magic" = 'SQLite format 3' ]
}

# need_tools NAME...: they are installed.
need_tools() {
	local tool
	for tool; do
		type -P "$tool" >/dev/null || die "$tool is not installed"
	done
}

# need_store FILE: it is a store that this version can read.
need_store() {
	local id
	need_tools sqlite3 flock
	[ -e "$1" ] || die "$1: no such store; gptext store makes it from articles"
	is_store "$1" || die "$1: not a store"
	absolute "$1"
	id=$(ask "$path" 'PRAGMA application_id; PRAGMA user_version') ||
	    die "$1: damaged, or in use by another run"
	need_version "$1" "${id//$'\n'/ }"
}

# need_version FILE 'ID VERSION': it is a store, and of the version that is read here.
need_version() {
	case $2 in
	'1735423096 2') ;;
	'1735423096 '*)
		die "$1: a store of version ${2#* }, not 2; make a new one from its articles" ;;
	*) die "$1: not a store of gptext" ;;
	esac
}

# ask FILE.db [SQL]: run SQLite without the user's settings; the first error ends
# it.  It waits 5 seconds for another program that writes the file.  It does not notice
# that it cannot write; copy does.
ask() {
	sqlite3 -batch -bail -init /dev/null -cmd '.timeout 5000' "$@" | copy -
}

# sources OPERAND...: sort the operands into the arrays stores and files.
stores=() files=()
sources() {
	local operand
	for operand; do
		if named_store "$operand"; then
			need_store "$operand"
			stores+=("$operand")
		else
			files+=("$operand")
		fi
	done
	[ $# -lt 2 ] || disjoint
}

# disjoint: no article is in two of the stores and files, where it would count twice.
disjoint() {
	local operand twice
	for operand in "${stores[@]}"; do
		absolute "$operand"
		ask "$path" "SELECT DISTINCT replace(path, char(10), '?') FROM articles" ||
		    die "$operand: damaged, or in use by another run"
	done >"$tmp/paths"
	for operand in "${files[@]}"; do
		absolute "$operand"
		if [ -d "$operand" ]; then	# its errors are reported when it is read
			find_in "$path" 2>/dev/null | tr '\n\0' '?\n' || :
		else
			printf '%s\n' "${path//$'\n'/?}"
		fi
	done >>"$tmp/paths"
	twice=$(sort "$tmp/paths" | uniq -d)
	twice=${twice%%$'\n'*}
	[ -z "$twice" ] ||
	    die "${twice#"$start/"} would count twice: two operands have it"
}

# from_stores QUERY: run parts/QUERY.sql on each store, in the directory $tmp.
from_stores() {
	local store
	for store in "${stores[@]}"; do
		absolute "$store"
		(cd "$tmp" && ask -separator "$tab" "$path" <"$here/parts/$1.sql") ||
		    die "$store: damaged, or in use by another run"
	done
}

# asked QUERY OPERAND...: run QUERY on the stores instead of reading their texts,
# unless --once needs the texts.
asked() {
	sources "${@:2}"
	[ -z "${opt[once]-}" ] || return 0
	from_stores "$1"
	stores=()
}

# texts OPERAND...: write the file clean: doc line text, from files and stores;
# with --once, without paragraphs that nearly repeat an earlier one.
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

# titles FILE: write to it the rows of gpnames -P that titles.awk reads: what may stand
# before the name of a person, such as Dr, and words that denote a body.
titles() {
	gpnames -P | grep -E "$tab(title|bodynoun)\$" >"$1"
}

# names: let terms keep the names that are in clean whole.
names() {
	titles "$tmp/titles"
	gpnames "$tmp/clean" | awk -F '\t' -f "$here/parts/titles.awk" \
	    -f "$here/parts/surnames.awk" "$tmp/titles" - >"$tmp/names" ||
	    ended "${PIPESTATUS[@]}"
	terms+=(--names "$tmp/names")
}

# days: write the file meta: doc date byline title, for the documents in clean.
days() {
	from_stores ask-meta >"$tmp/meta"
	gpmeta "$tmp/raw" >>"$tmp/meta" || ended $?
}

# dated FILE [WIDTH]: prefix each row of FILE with its article's date, cut to WIDTH
# (7 for months), or with "undated".
dated() {
	(cd "$tmp" && WIDTH=${2-10} awk -F '\t' '
		FILENAME == "meta" {
			date[$1] = substr($2, 1, ENVIRON["WIDTH"])
			next
		}
		{ print (date[$1] ? date[$1] : "undated") "\t" $0 }
	    ' meta "$1")
}

# by_date WIDTH OPERAND...: write the file dated: date doc line n sentence.
by_date() {
	texts "${@:2}"
	days
	gpsentences "$tmp/clean" >"$tmp/sentences" || ended $?
	dated sentences "$1" >"$tmp/dated"
}

# quoted OPERAND...: write the file quotes: doc line speaker role how quote; direct
# speech and, with --indirect, indirect speech.  gpquotes always looks for both,
# because either may tell who "he" is in the other.
quoted() {
	asked ask-quotes "$@" >"$tmp/spoken"
	texts
	gpquotes -i -l "$tmp/clean" >>"$tmp/spoken" || ended $?
	INDIRECT=${opt[indirect]-} awk -F '\t' \
	    'ENVIRON["INDIRECT"] || $5 != "indirect"' "$tmp/spoken" >"$tmp/quotes"
}

# stated OPERAND...: write the file facts: day doc line kind value text.
stated() {
	asked ask-facts "$@" >"$tmp/facts"
	texts
	days
	facts
}

# facts: add the facts of clean to the file facts.
facts() {
	gpfacts -d "$tmp/meta" "$tmp/clean" >"$tmp/stated" || ended $?
	dated stated >>"$tmp/facts"
}

# period SINCE UNTIL FILE: work out the period and the one before it; FILE has the
# dates of the articles.  Sets from, to, now, before and before_to (period.sql).
period() {
	printf -- '-\t%s\t%s\n' "$1" "$2" >"$tmp/asked"
	[ "$3" = "$tmp/days" ] || cat "$3" >"$tmp/days"
	(cd "$tmp" && ask :memory: <"$here/parts/period.sql" >period)
	IFS=$tab read -r from to now before before_to <"$tmp/period"
}

# mean_tone: read group score, write group sentences mean deviation; one sentence
# has no deviation.
#
# Welford's method (Technometrics 4, 1962): sums the squared distances from the
# running mean, because differences of large sums lose digits.
mean_tone() {
	awk -F '\t' '
	{
		n[$1]++
		away = $2 - mean[$1]
		mean[$1] += away / n[$1]
		square[$1] += away * ($2 - mean[$1])
	}
	END {
		for (g in n) {
			deviation = ""
			if (n[g] > 1)
				deviation = sprintf("%.4f", sqrt(square[g] / (n[g] - 1)))
			printf "%s\t%d\t%.4f\t%s\n", g, n[g], mean[g], deviation
		}
	}'
}
