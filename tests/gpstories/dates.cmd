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
echo -- on one day two reports in other words are one story, a week apart two
cat >"$WORK/ferry" <<'END'
ferry-1	1	Ferry crews back walkouts over rosters
ferry-1	2	Crews on the Sound ferries have voted to walk out over rosters, their union said on Thursday. On a turnout of 71 per cent, 86 per cent were in favour.
ferry-1	3	The company said sailings to Orsay would go ahead as far as it could crew them.
ferry-2	1	Islanders warned of empty shelves
ferry-2	2	Shops on the island may run short of bread within days, the chamber of trade has warned, after crews voted to stop work.
ferry-2	3	Its chair, Una Mackie, asked both sides to talk. Hauliers have booked what space is left on the ferries before the union names a date.
END
for day in 06 13; do
	printf '%s\t%s\n' ferry-1 2025-03-06 ferry-2 2025-03-$day >"$WORK/meta"
	gpstories -d "$WORK/meta" "$WORK/ferry" | cut -f 1,2
done
