# All scripts are clean for shellcheck.
command -v shellcheck >/dev/null || { echo no shellcheck; exit 77; }
cd "$TOP" || exit 2
find .ci filters lib pipelines tests -type f | while read -r file; do
	case $file in
	*.sh | *.cmd) echo "$file" ;;
	*) head -n 1 "$file" | LC_ALL=C grep -q -a '^#!.*sh$' &&
	    echo "$file" ;;
	esac
done | LC_ALL=C sort >"$WORK/scripts"
grep -q tests/run "$WORK/scripts" || echo 'the runner is not among them'
# A case runs in its folder, so what it sources is found there.  Scripts whose first
# lines do not name a shell are for sh.  To start the checker costs as much as to
# check a file, so one call takes all scripts of a kind.
while read -r file; do
	if head -n 12 "$file" | grep -q -e '^#!' -e '^# shellcheck shell='; then
		echo "$file" >>"$WORK/said"
	else
		echo "$file" >>"$WORK/sh"
	fi
done <"$WORK/scripts"
xargs shellcheck -x -P SCRIPTDIR <"$WORK/said"
xargs shellcheck -x -s sh -P SCRIPTDIR <"$WORK/sh"
