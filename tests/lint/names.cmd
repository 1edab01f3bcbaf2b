# A name, a date or a text that someone else wrote is never taken for more than it
# is: not by awk as an assignment or an escape, not by a tool as an option, not by
# read as two; and no status is lost in xargs.  Each pattern is what went wrong.
# shellcheck disable=SC2015,SC2016	# patterns are not expanded
cd "$TOP/pipelines" || exit 2

# never PATTERN WHY FILE...: what matches and is no comment.
never() {
	pattern=$1 why=$2
	shift 2
	grep -nE -e "$pattern" "$@" /dev/null | grep -v ':[0-9]*:[[:space:]]*#' |
	    sed "s/\$/	($why)/"
}
scripts=$(find . -maxdepth 2 -type f ! -name '*.[1-8]' ! -name '*.css' \
    ! -name '*.sql' | sort)
# shellcheck disable=SC2086	# names without blanks
set -- $scripts
never 'xargs' 'xargs has the status of none' "$@"
never 'awk[^|]* -v [^O]' 'awk -v takes a backslash for an escape' "$@"
never 'find "?\$' 'a name that begins with - is an expression' "$@"
never '(gpsplit|sha256sum|stat|cat|rm|cp|mv|ln|cmp|head|tail|wc) ([^|<>&]* )?"\$\{?(@|\*|names|operand)' \
    'operands without --' "$@" | grep -v -- '-- "'
never 'mapfile [^d]*<"\$tmp/found"' 'names end in NUL' "$@"
never '(^|[^=] )read( -[a-qs-z]+)* [a-z]' 'read without -r' "$@" | grep -v 'read -r'
never 'done \| *(sort|awk|cut)[^|]*$' 'the status of a loop' "$@" |
    grep -v -e '||' -e '>"\$tmp' -e 'pipefail'
never '\.mode (tabs|csv)' 'a quotation mark begins a field' parts/*.sql
never '^(#!/bin/sh)' 'sh has no pipefail here' "$@" | grep -v -e '/demo:' -e '/slurm/'
# Whatever fails, fails: all commands read press.sh, which sees to it.
for command in *; do
	[ -f "$command" ] && [ -x "$command" ] && [ "$command" != demo ] || continue
	grep -q '^\. "$(dirname -- "$(readlink -f -- "$0")")/press.sh" || exit 2$' \
	    "$command" || echo "$command: without press.sh"
done
grep -q '^set -Eeuo pipefail$' press.sh || echo "press.sh: without pipefail"
