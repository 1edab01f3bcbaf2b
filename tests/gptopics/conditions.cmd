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
echo 'load	?none' >"$WORK/bad"
gptopics -f "$WORK/topics" -f "$WORK/bad" </dev/null 2>&1 | sed 's/.*bad:/bad:/'
