# Topics by the thousand, each with a word of its own; a group meets few.
cd "$WORK" || exit 2
seq 20000 | awk -v OFS='\t' '{ print "all/t" $1, "word" $1 "x" }' >topics
seq 20000 | awk '{ print "g" $1 "\tThe word" $1 "x and word" $1 % 7 + 1 "x." }' >records
gptopics -f topics -k 1 records >counts
wc -l <counts
head -n 4 counts
gptopics -f topics records | sort -k 2,2nr -s | head -n 3
# More phrases than the tables have at first, with starts of words among them.
seq 20000 | awk '{ print "t\tpair" $1 " of" $1 "*" }' >topics
seq 20000 | awk '{ print "Pair" $1 " of" $1 "s, pair" $1 " of" $1 + 1 }' |
    gptopics -f topics
