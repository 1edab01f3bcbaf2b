# Copies of an event share its names and rare words; an event of the same kind
# elsewhere does not.  The evidence adds up to the score.
gpstories events.txt
echo --
gpstories -l events.txt | head -n 5
echo --
gpstories -l events.txt | awk -F '\t' '{ n[$1] += $3 } END { for (d in n) printf "%s %.1f\n", d, n[d] }' | sort
