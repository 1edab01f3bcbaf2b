# A topic goes on by its `?` patterns in the eight texts after one that names it;
# these never begin it, and do not prolong it.
cat >"$WORK/topics" <<'EOF'
$people	patients villagers
closure	practice ~6 {close closed}
closure	?{$people "the list"} ~9 {register* move moved}
closure	?{nobody "no one"}
closure	? mile*
closure	?"by bus"
closure	!{nobody "no one"} >1 {minds cares}
closure	!bus lane
EOF
run() {
	echo "$1"
	gptopics -f "$WORK/topics" -l -K 1
}
run 'not without the topic, nor in the text that begins it' <<'EOF'
a	Nobody has applied. It is four miles, or an hour by bus.
a	Patients must register elsewhere.
a	Nobody wants the practice to close, four miles away.
EOF
run 'after it, and again while they go on' <<'EOF'
a	The practice will close.
a	Patients must register elsewhere, four miles away, by bus.
a	The building is of brick.
a	Nobody has applied.
a	Villagers have moved.
a	The building is of brick.
a	It has two floors.
a	Its roof is of slate.
a	Its door is green.
a	Nobody has applied.
EOF
run 'named once, only from the first four texts; later, from the second on' <<'EOF'
a	The building is of brick.
a	It has two floors.
a	Its roof is of slate.
a	The practice will close.
a	Nobody has applied.
b	The building is of brick.
b	It has two floors.
b	Its roof is of slate.
b	Its door is green.
b	The practice will close, and that practice has closed.
b	Nobody has applied.
b	The practice will close.
b	Nobody has applied.
EOF
run 'not in the next document; patterns with an exclamation mark as before' <<'EOF'
a	The practice will close.
b	Nobody has applied.
b	The practice will close.
b	Nobody minds. No one cares; nobody came.
EOF
# By operands, which are documents without keys, and by groups.
printf '%s\n' 'The practice has closed.' 'Nobody came.' >"$WORK/a"
printf '%s\n' 'Nobody came.' 'By bus, four miles.' >"$WORK/b"
gptopics -f "$WORK/topics" "$WORK/a" "$WORK/b"
gptopics -f "$WORK/topics" -f "$WORK/topics" -l "$WORK/b" "$WORK/a" "$WORK/b"
# A condition holds for them too; a subtopic that counts lets its topic go on,
# if that has `?` patterns.
cat >"$WORK/more" <<'EOF'
?trade	GP
closure	?trade
closure/keys	keys
closure/keys	?{locks}
EOF
gptopics -f "$WORK/topics" -f "$WORK/more" -l -K 1 <<'EOF'
a	A GP gives back the keys.
a	Nobody came to the GP for a mile, and the locks are new.
b	The practice of the GP will close.
b	Nobody has applied.
b	A GP says nobody has applied.
EOF
# A topic of a field goes on only from texts that name the field, or follow one
# that does; any word of it is enough in the first.  Later ones begin at the sum.
# The sum counts in the eight texts after the field is named.
cat >"$WORK/field" <<'EOF'
?field	GP
?field	?surgery
?field	!vet
keys	keys
keys	?field
keys	?{locks}
EOF
run_field() {
	gptopics -f "$WORK/field" -l -K 1
}
run_field <<'EOF'
c	The surgery gives back its keys.
c	The locks are new.
d	The GP spoke.
d	The keys are back.
d	The locks are new.
d	It rains.
d	It pours.
d	It hails.
d	It freezes.
d	It thaws.
d	The keys are back.
d	The keys were there.
d	The locks are old.
e	The keys are back.
e	The locks are new.
f	The vet spoke.
f	The GP has the keys.
f	The locks are new, says the vet.
EOF
# Each operand is a document without keys; -k groups the counts of documents.
printf '%s\n' 'The GP has keys.' 'New locks.' >"$WORK/c"
gptopics -f "$WORK/field" "$WORK/c" "$WORK/c"
sed 's/^/c	/' "$WORK/c" | gptopics -f "$WORK/field" -k 1
# Of a document that comes in two parts, the second begins anew.
printf '%s\n' 'a	The GP has keys.' 'b	The GP spoke.' 'a	New locks.' | run_field
# A pattern that is given again has the sign that it had last.
printf 'closure\t{nobody "no one"}\n' >"$WORK/plain"
echo 'Nobody came four miles.' |
	gptopics -f "$WORK/topics" -f "$WORK/plain" -l
echo 'Nobody came four miles.' |
	gptopics -f "$WORK/topics" -f "$WORK/plain" -f "$WORK/topics" -l
# A `?` next to a letter asks for a condition; alone, or before other signs, it is
# text.
refused() {
	printf %b "$1" >"$WORK/bad"
	gptopics -f "$WORK/bad" </dev/null 2>&1 | sed 's/.*bad:/bad:/'
}
refused 'closure\t?practise\n'
refused '?field\tGP\nkeys\t? ?field\n'
refused "\$people\t? patients\n"
printf 'doubt\t?\ndoubt\t??\n' >"$WORK/marks"
echo 'Closed?' | gptopics -f "$WORK/marks" -l
echo 'Closed? Nobody knew.' | gpkwic '? nobody'
# More topics than have bits of their own.
awk 'BEGIN { for (i = 0; i < 70; i++)
	printf "t%02d\tbegin\nt%02d\t?{again}\n", i, i }' >"$WORK/many"
printf '%s\n' again begin again next next next next next next next again |
	gptopics -f "$WORK/many" | cut -f 2 | sort | uniq -c
# After `?` and the name of a condition, a pattern counts in a text that matches the
# condition and in the four after it, also the first of the document, where the
# topic has not been named yet, until a `!` pattern of the condition matches.
cat >"$WORK/it" <<'EOF'
$it	it they
?place	{surgery practice}
?place	!in practice
?place	!pub
closure	surgery ~6 close
closure	?place $it ~6 {close shut}
closure	?place {shutters}
closure	?place last day
EOF
gptopics -f "$WORK/it" -l -K 1 <<'EOF'
g	They will close, and the shutters are down: it is the last day.
g	It may shut, the surgery says; the shutters are down on its last day.
g	The roof leaks.
g	The door sticks.
g	The bell is broken.
g	It will close.
g	It will close.
h	It will close.
h	In practice it will close.
i	The surgery is by the pub.
i	It will close.
j	A surgery.
j	The pub is for sale.
j	It will close.
k	The pub is for sale.
k	Not so the surgery.
k	It will close.
EOF
# After `!` too: what a vet has named lately is left out, until a doctor comes.
cat >"$WORK/vets" <<'EOF'
?beasts	vet
?beasts	!doctor
closure	practice > close
closure	!?beasts practice
EOF
gptopics -f "$WORK/vets" -l -K 1 <<'EOF'
m	The practice will close.
m	A vet has retired.
m	The practice will close.
m	A doctor and a vet say that their practice will close.
m	Practice makes perfect.
n	The practice will close.
EOF
# Mistakes: no such condition, a name without a pattern, a condition after `?`.
while read -r pattern; do
	printf '?place\tsurgery\nclosure\t%s\n' "$pattern" >"$WORK/wrong"
	gptopics -f "$WORK/wrong" </dev/null 2>&1 | sed "s:$WORK/::"
done <<'EOF'
?plaice {it}
!?plaice {it}
! ?place
?place $it
? ?place
?place ?place
EOF
