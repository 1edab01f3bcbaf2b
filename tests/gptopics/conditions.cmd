# A topic with a condition counts only in texts with a match of the condition, by
# a pattern of any kind; one that has `!` patterns too is met but where only these
# match.
cat >"$WORK/topics" <<'END'
?trade	GP
?trade	/prac.ice list/
?trade	{surgery surgeries} ~3 village
?other	GP
?other	!teachers
load	workload
load	?trade
load/rail	overtime
pay	pay
pay	?other
votes	ballot
END
gptopics -f "$WORK/topics" -l -K 1 <<'END'
a	Teachers say their workload and pay are bad, and want a ballot.
b	Before the GP came, the workload of teachers and their pay were better.
c	Its practice list is a workload.
d	The surgery of the village: a workload.
e	No workload, no pay.
f	Overtime of a GP.
g	Overtime.
END
echo 'GP pay' | gptopics -f "$WORK/topics" --zero
# What cannot be asked for is refused; a `?` without a letter is a pattern as any.
for line in 'load	?none' 'load	!?trade' '?other	?trade'; do
	echo "$line" >"$WORK/bad"
	gptopics -f "$WORK/topics" -f "$WORK/bad" </dev/null 2>&1 |
		sed 's/.*bad:/bad:/'
done
printf 'doubt\t??\n' >"$WORK/marks"
echo 'Closed??' | gptopics -f "$WORK/marks" -l
# The last condition that a topic is told to ask for counts; one that any text
# meets lifts it.
printf '?trade\t/./\nvotes\t?trade\nvotes\t?other\n' >"$WORK/more"
echo 'A ballot of teachers on their workload' |
	gptopics -f "$WORK/topics" -f "$WORK/more" -l
# A `!` pattern takes its words out of the condition, as in any topic.
cat >"$WORK/senses" <<'END'
$house	surgery practice
?field	{practice* surgery}
?field	!law
?field	!{vets' MP's} >1 $house
?field	!common practice
?field	common practice list
load	workload
load	?field
END
gptopics -f "$WORK/senses" -l -K 1 <<'END'
a	The workload of the vets' surgery.
b	The workload of the vets' surgery and of the practice next door.
c	A common practice is a workload.
d	A common practice list is a workload.
e	The law adds to the practice's workload.
f	The law adds to the workload.
g	An MP's surgery and its workload.
h	Workload.
END
# Counted by group, and merged.
printf 'a\tA GP and their workload.\nb\tA workload.\n' |
	gptopics -f "$WORK/topics" -K 1 -k 1 | tee "$WORK/counts"
gptopics -m "$WORK/counts" "$WORK/counts"
