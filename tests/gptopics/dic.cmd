# A LIWC dictionary with nested categories; the counts were made by hand.
# say: asked, asks, letter (3); say/ask: asked, asks (2); say/ask/beg: asks
# is not, pleaded is (1, so say has 4 and say/ask 3); feel: hope, hopeful,
# fear (3); feel/good: hope, hopeful (2); feel/bad: fear, :( (2, feel 4).
cat >"$WORK/words.dic" <<'END'
%
1	say
	2	ask
		3	beg
4	feel
	5	good
	6	bad
%
ask*	2
letter	01
plead*	3
hope*	005
fear	4	6
:(	6
END
printf 'They asked; he asks, she pleaded in a letter.\n%s\n' \
    'Hope, hopeful hopes and fear :(' |
gptopics -f "$WORK/words.dic"

# Lines of white space alone are as good as empty ones.
printf '%%\n1\tsay\n \n%%\n\t\nask\t1\n' >"$WORK/blank.dic"
echo ask | gptopics -f "$WORK/blank.dic"

# Numbers may be separated by spaces, and a number from its name by one.
printf '%%\n01 say\n02\tgood\n%%\npraise*\t\t01 02\nask\t01  \n' >"$WORK/spaces.dic"
echo 'ask for praise' | gptopics -f "$WORK/spaces.dic" -l
printf '%%\n1   say it\n%%\nask\t1\n' >"$WORK/spaces.dic"
echo ask | gptopics -f "$WORK/spaces.dic" -l

# A category needs a number and a name.
cd "$WORK" || exit 2
for category in '1 ' '1\t  ' 'x\tsay' '\t2\tbeg'; do
	printf '%%\n%b\n%%\nask\t1\n' "$category" >bad.dic
	echo ask | gptopics -f bad.dic -l 2>&1 || :
done
