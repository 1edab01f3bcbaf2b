# Each pipeline answers a question, says how it is used, and can be read at a
# glance; shellcheck has nothing to say.
cd "$TOP/pipelines" || exit 2
for script in top-terms terms-by-month topics-by-month tone-by-topic \
    tone-by-month whats-new where report store spread; do
	sed -n 2p $script | grep -q '?$' || echo "$script: no question"
	[ "$(wc -l <$script)" -lt 60 ] || echo "$script: long"
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
# The head of a file names the others it needs.
for file in parts/*.awk; do
	set -- -f "$file"
	for other in days buckets ends; do
		[ "$file" != parts/$other.awk ] &&
		    sed '/^[^#]/,$d' "$file" | grep -q "$other\.awk" &&
		    set -- "$@" -f parts/$other.awk
	done
	for awk in gawk mawk; do
		command -v $awk >/dev/null || continue
		$awk "$@" </dev/null 2>&1 >/dev/null | grep -i 'syntax error'
	done
done
exit 0
