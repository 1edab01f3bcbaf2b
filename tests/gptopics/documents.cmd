# A condition with `?` patterns recalls what the document so far has named, and
# nothing else: not what comes later, and not the document before.
cat >"$WORK/topics" <<'END'
?field	GP
?field	?{practice surgery}
?field	!{vet vets}
closure	{practice doors} ~3 close
closure	?field
load	workload
load	?field
END
cat >"$WORK/press" <<'END'
gp	A GP has left.
gp	The practice will close.
gp	Its doors close in May, and the workload is too high.
gp	The vets next door stay.
gp	The workload there is lower.
vet	A vet has left.
vet	The practice will close.
vet	The GP next door speaks of workload.
vet	A vet stays, another vet leaves.
vet	Her surgery stays, she says, and so does the workload.
vet	One vet is enough.
vet	There is no workload.
mill	The workload of the mill is too high.
mill	The workload of its looms too.
mill	The practice will close.
mill	And so will the workload.
vet	The practice may close.
END
gptopics -f "$WORK/topics" -l -K 1 "$WORK/press" | tee "$WORK/at-once"
# The same where the stream comes slowly, by groups, and in other filters.
while IFS= read -r line; do
	printf '%s\n' "$line"
	sleep 0.01
done <"$WORK/press" | gptopics -f "$WORK/topics" -l -K 1 |
	cmp - "$WORK/at-once"
gptopics -f "$WORK/topics" -K 1 -k 1 "$WORK/press"
gpkwic -f "$WORK/topics" -W 12 -K 1 "$WORK/press"
gpcollocates -f "$WORK/topics" -K 1 -M 1 "$WORK/press"
# Without keys, an operand is a document.
grep ^gp "$WORK/press" | cut -f 2 >"$WORK/gp"
grep ^vet "$WORK/press" | cut -f 2 >"$WORK/vet"
gptopics -f "$WORK/topics" -l "$WORK/gp" "$WORK/vet"
# A subject lasts for a few texts of another, and no longer.
for n in 2 3 4 5; do
	echo "$n texts of another"
	{
		printf 'A GP.\nA GP.\nA GP.\n'
		yes 'A vet.' | head -n $n
		echo 'workload, practice workload'
		echo 'workload'
	} | gptopics -f "$WORK/topics"
done
# Without `!` patterns, the first text of a document must meet it as well.
printf '?strict\tGP\n?strict\t?surgery\nload\tworkload\nload\t?strict\n' \
	>"$WORK/strict"
printf '%s\n' 'a	workload' 'a	surgery workload' 'b	workload' 'b	GP' \
	'b	workload' | gptopics -f "$WORK/strict" -l -K 1
# What begins with the name of another condition is refused as before; else `?`
# is a sign.
printf '?other\t?strict\n' >"$WORK/bad"
gptopics -f "$WORK/strict" -f "$WORK/bad" </dev/null 2>&1 | sed 's/.*bad:/bad:/'
# The built-in topics: one sentence after two others, and one after a name.
printf '%s\n' 'vet	The vet has looked after cats and dogs since 1988.' \
	'vet	The practice will close in May.' \
	'gp	Two GPs have looked after the village since 1988.' \
	'gp	The practice will close in May.' \
	'party	Thank you for coming.' 'party	Dr Lund is to retire in May.' \
	'party	You asked about the workload.' 'feast	Thank you for coming.' \
	'feast	Mr Lund is to retire in May.' 'feast	You asked about the workload.' |
	gptopics -K 1 -k 1
