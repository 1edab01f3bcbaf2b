# The shipped topics: how many there are at least.
gptopics -P | awk -F '\t' '!/^#/ && NF > 1 { n++; t[$1] = 1 }
    END { for (i in t) m++; print (m >= 20), (n >= 350) }'
