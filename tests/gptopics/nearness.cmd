# Words of sets near each other: in either order, in order, in one sentence.
cat >"$WORK/topics" <<'END'
$place	surgery surgeries practice* "health centre"
$shut	close closes closed closing closure*
$shut	shut shuts
$any	$place hospital
near	$place ~6 $shut
near	!$shut >2 {gap gaps}
then	$shut >4 $any
sentence	demand ~ {outstrips exceed*}
words	long-term ~2 plan
capitals	{IT ICS} ~3 failure
chain	{a b} >1 {c d} >2 e
END
try() {
	gptopics -K 0 -l -f "$WORK/topics"
	echo --
}
try <<'END'
Five surgeries are due to close.
The practice works. Shops close.
Dr. Fox of the practice said it may close.
The closure of the Thornham Health Centre, and the practice closes.
END
# a word that is taken out is no word of a pattern
try <<'END'
Close the gap in the surgery.
To close the gap the surgery must shut.
END
try <<'END'
They shut the hospital; the hospital is shut.
Demand for what our staff can give, as all of us know only too well by now, outstrips what there is.
Demand rose. It exceeds all.
Plan: a long term one. A plan for the long-term. It is the long run that counts for a term.
It is a failure of ICS's making. The failure is its own.
a c e, b d x e, b c x x e, e d a
END
gpkwic -K 0 'cat ~2 {dog "guinea pig*"}' <<'END'
The dog and cat and the guinea-pigs.
END
# LIWC's dictionaries have no sets: their patterns do
printf '%%\n1\tpets\n%%\n{cat cats} ~3 dog\t1\n' >"$WORK/dic"
echo 'Dogs; a dog, two cats.' | gptopics -K 0 -l -f "$WORK/dic"
# of two hits at one place, or one within the other, the match may need either
printf 'x\tclos* ~6 "of close"\ny\t{cat "cat nap"} ~4 {cat "cat nap"}\nz\tclose > {"dog and" do*}\n' \
    >"$WORK/either"
gptopics -K 0 -l -f "$WORK/either" <<'END'
Of close surgery-close, all.
Cat-cat nap, not a cat.
Close, dog and all.
END
# a sentence ends after a salutation, whatever other patterns match
printf 'u\tboard ~9 met\nt\tpractice ~5 close\n' >"$WORK/salutation"
echo 'It met: the board stays. Dear Practice, Close now.' |
    gptopics -K 0 -l -f "$WORK/salutation"
echo 'Dear Practice, Close now.' | gptopics -K 0 -l -f "$WORK/salutation"
# ! matches compete with each other, however far from what they take out
printf 't\tsaid\nt\t!gap ~6 board\nt\t!board ~6 said\n' >"$WORK/rivals"
gptopics -K 0 -l -f "$WORK/rivals" <<'END'
The board of the trust had said so.
The gap on that long board of the trust had said so.
END
# words of a set may be in any script
printf 'x\t{мир* Élan}\ny\tस्वास्थ्य\n' >"$WORK/scripts"
echo 'Мирный ÉLAN, дом; मिर स्वास्थ्य.' | gptopics -K 0 -l -f "$WORK/scripts"
