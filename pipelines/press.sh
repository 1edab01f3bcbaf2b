# press.sh - what the pipelines share; they read it with `.'.
# shellcheck shell=sh
#
# Operands are files, or directories, of which the files *.txt and *.txt.zst
# are taken.  Where a line divides the documents of a file, its pattern is in
# the environment as DIVIDER (gpsplit --document).
set -eu
LC_ALL=C
export LC_ALL
# shellcheck disable=SC2034
tab=$(printf '\t')
prog=${0##*/}
# Installed, this is a link beside the filters.
called=$(cd "$(dirname "$0")" && pwd)
here=$(dirname "$(readlink -f "$0")")
PATH=$PATH:$called:$here/../build/bin

# The comment at the head of a script is its help.
if [ "${1-}" = --help ]; then
	sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"
	exit 0
fi

# die MESSAGE: usage, or it cannot go on.
die() {
	echo "$prog: $*" >&2
	exit 2
}

# need N "$@": at least N operands.
need() {
	[ $(($# - 1)) -ge "$1" ] || die "what to read? See $prog --help"
}

# need_dates SINCE UNTIL: dates, or numbers of days, as 7d, or empty.
need_dates() {
	for date; do
		echo "$date" |
		    grep -Eqx '([0-9]{4}-[0-9]{2}-[0-9]{2}|[1-9][0-9]*d)?' ||
		    die "no date: $date"
	done
}

# articles OPERAND...: the names of the files, each ended by a NUL.
articles() {
	for operand; do
		if [ -d "$operand" ]; then
			find "$operand" -type f \
			    \( -name '*.txt' -o -name '*.txt.zst' \) -print0 |
			    sort -z
		else
			printf '%s\0' "$operand"
		fi
	done
}

# paragraphs OPERAND...: doc line text, as scraped.
paragraphs() {
	articles "$@" | xargs -0 gpsplit ${DIVIDER:+--document "$DIVIDER"} --
}
