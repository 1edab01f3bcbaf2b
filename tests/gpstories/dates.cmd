# A story a year old is another story; what has no date may join any.
printf '%s\t%s\t\t%s\n' alder-1 2024-02-05 'A title of its own' alder-2 2024-02-06 '' alder-3 2025-02-05 '' vote-2 '' '' \
	vote-1 5/3 '' >"$WORK/meta"
gpstories -d "$WORK/meta" events.txt
echo --
printf 'window\t500\n' >"$WORK/weights"
gpstories -d "$WORK/meta" -f "$WORK/weights" events.txt | tail -n 1
gpstories -d "$WORK/none" events.txt 2>/dev/null; echo $?
printf 'vote-1\t2024-05-03\nvote-2 2024-05-03\n' >"$WORK/blank"
(cd "$WORK" && gpstories -d blank </dev/null 2>&1; echo $?)
