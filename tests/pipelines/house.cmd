# Each command answers a question, prints its usage, and can be read at a glance.
# shellcheck disable=SC2015
cd "$TOP/pipelines" || exit 2
for script in *; do
	[ -f "$script" ] && [ -x "$script" ] && [ "$script" != demo ] || continue
	sed -n 2p "$script" | grep -q '?$' || echo "$script: no question"
	[ "$(wc -l <"$script")" -lt 90 ] || echo "$script: long"
	for help in --help -h; do
		"./$script" $help | grep -q '^usage: gptext' || echo "$script: no usage"
	done
	for version in --version -V; do
		"./$script" $version | grep -q '^gptext.* [0-9]' ||
		    echo "$script: no version"
	done
	"./$script" --nonsense >/dev/null 2>&1 </dev/null
	status=$?
	[ $status = 2 ] || echo "$script: a mistake, and status $status"
	# What reads nothing but operands says so without them.
	case $script in
	gptext | manifest | table) continue ;;
	esac
	"./$script" >/dev/null 2>&1 </dev/null &&
	    echo "$script: nothing to do, and status 0"
	"./$script" -- 2>&1 </dev/null | head -n 1
done
./demo --help | grep -q '^usage:' || echo 'demo: no usage'
./demo --nonsense >/dev/null 2>&1 && echo 'demo: a mistake, and status 0'
for file in parts/*.awk; do
	for awk in gawk mawk; do
		command -v $awk >/dev/null || continue
		$awk -f "$file" </dev/null 2>&1 >/dev/null | grep -i 'syntax error'
	done
done
exit 0
