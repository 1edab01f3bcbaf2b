# What comes later changes nothing, and a document's row is there when it ends.
gpstories events.txt >"$WORK/all"
head -n 7 events.txt | gpstories | head -n 2 >"$WORK/part"
head -n 2 "$WORK/all" | cmp - "$WORK/part"
mkfifo "$WORK/in" "$WORK/out"
gpstories <"$WORK/in" >"$WORK/out" &
exec 8>"$WORK/in" 9<"$WORK/out"
head -n 4 events.txt >&8
head -n 1 <&9
exec 8>&- 9<&-
wait
