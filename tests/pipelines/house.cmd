# Each pipeline answers a question, says how it is used, and can be read at a
# glance; shellcheck has nothing to say.
cd "$TOP/pipelines" || exit 2
for script in top-terms terms-by-month topics-by-month tone-by-topic \
    tone-by-month whats-new where report store spread; do
	sed -n 2p $script | grep -q '?$' || echo "$script: no question"
	[ "$(wc -l <$script)" -le 100 ] || echo "$script: long"
	./$script --help | grep -q '^usage: ' || echo "$script: no usage"
	./$script >/dev/null 2>&1 && echo "$script: nothing to do, and status 0"
	./$script 2>&1 </dev/null | head -n 1
done
command -v shellcheck >/dev/null || exit 0
for script in * parts/* slurm/*; do
	[ -f "$script" ] || continue
	head -n 1 "$script" | grep -q '^#!/bin/sh' || continue
	shellcheck -x -P SCRIPTDIR "$script"
done
for file in parts/*.awk; do
	for awk in gawk mawk; do
		command -v $awk >/dev/null || continue
		case $file in
		*/period.awk | */buckets.awk) days='-f parts/days.awk' ;;
		*) days= ;;
		esac
		# shellcheck disable=SC2086	# may be no word, or two
		$awk $days -f "$file" </dev/null 2>&1 >/dev/null |
		    grep -i 'syntax error'
	done
done
exit 0
