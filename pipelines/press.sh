# press.sh - what the pipelines share; they read it with `.'.
# shellcheck shell=sh
#
# Operands are files, or directories, of which the files *.txt and *.txt.zst
# are taken.  Where a line divides the documents of a file, its pattern is in
# the environment as DIVIDER (gpsplit -d).
set -eu
LC_ALL=C
export LC_ALL
# shellcheck disable=SC2034
tab=$(printf '\t')
here=$(cd "$(dirname "$0")" && pwd)
# Programs that are installed come first, then those built beside.
PATH=$PATH:$here/../build/bin
prog=${0##*/}

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
	articles "$@" | xargs -0 gpsplit ${DIVIDER:+-d "$DIVIDER"} --
}

# by_date WIDTH OPERAND...: date doc line n sentence, of clean text.  Dates
# are cut to WIDTH, 7 for months; without one they are "undated".
by_date() (
	width=$1
	shift
	tmp=$(mktemp -d)
	trap 'rm -rf "$tmp"' EXIT
	paragraphs "$@" >"$tmp/raw"
	gpmeta "$tmp/raw" >"$tmp/meta"
	gpclean "$tmp/raw" | gpsentences |
	    awk -F '\t' -v width="$width" -v meta="$tmp/meta" '
		BEGIN {
			while ((getline <meta) > 0)
				date[$1] = substr($2, 1, width)
		}
		{ print (date[$1] ? date[$1] : "undated") "\t" $0 }'
)

# mean_tone: from "group score" rows, "group sentences mean deviation".
mean_tone() {
	awk -F '\t' '
		{ n[$1]++; s[$1] += $2; q[$1] += $2 * $2 }
		END {
			for (g in n) {
				m = s[g] / n[g]
				v = n[g] > 1 ? (q[g] - n[g] * m * m) / (n[g] - 1) : 0
				printf "%s\t%d\t%.4f\t%.4f\n", g, n[g], m,
				    (v > 0 ? sqrt(v) : 0)
			}
		}' | sort
}

# is_date DATE, or a number of days, as 7d.
is_since() {
	echo "$1" | grep -Eqx '[0-9]{4}-[0-9]{2}-[0-9]{2}|[1-9][0-9]*d'
}

# period SINCE UNTIL <dates: the period and what it is compared with, as six
# dates and a number: from to, now_from now_to, before_from before_to, days.
period() {
	awk -v since="$1" -v until="$2" -v today="$(date +%Y-%m-%d)" \
	    -f "$here/parts/days.awk" -f "$here/parts/period.awk"
}
