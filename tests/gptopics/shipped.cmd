# The shipped topics: they are without mistakes, and how many there are.
gptopics -P >"$WORK/topics"
gptopics -f "$WORK/topics" </dev/null
awk -F '\t' '!/^[#\t]/ && NF > 1 { n++; t[$1] = 1 }
    END { for (i in t) m++; print (m >= 20), (n >= 350) }' "$WORK/topics"
