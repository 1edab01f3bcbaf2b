# What cannot be meant is refused.
for o in '-c -D' '-c -x' '-x -D' '--threshold 0' '--threshold 1.5' '--threshold x' '-n 0' '-n 65' '--window 0' '--hash-bits 65'; do
	# shellcheck disable=SC2086
	gpuniq $o </dev/null 2>&1 | head -n 1
done
printf 'a\tx\ny\n' | gpuniq -x; echo $?
