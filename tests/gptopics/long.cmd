# A record of many pieces: each match counts once, wherever a piece ends, and
# each word.
cd "$WORK" || exit 2
printf 'a\tno confidence\nb\t{motion motions} ~6 {passed fell}\n' >topics
printf 'c\t/\\bvoted (?:\\w+ ){0,3}against\\b/\nd\t/\\d+ votes/\n' >>topics
awk 'BEGIN { for (i = 1; i <= 20000; i++)
	printf "Motion %d of no confidence passed. They voted by %d votes against. ",
	    i, i; print "" }' >one
gptopics -K 0 -w -f topics one
tr '.' '\n' <one | gptopics -K 0 -w -f topics
gptopics -K 0 -l -f topics one | awk -F '\t' '{ print $2 }' |
    grep -c '[0-9]'
# a word without end, and one letter of two bytes
awk 'BEGIN { for (i = 0; i < 100000; i++) printf "a"; print " no confidence" }' |
    gptopics -K 0 -w -f topics
awk 'BEGIN { for (i = 0; i < 100000; i++) printf "é"; print " no confidence" }' |
    gptopics -K 0 -l -f topics
