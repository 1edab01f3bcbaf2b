# Terms that hundreds of stories have count like others:
# the second report of an event finds the first, and -l says why.
cd "$WORK" || exit 2
awk 'BEGIN {
	split("ferry bridge school clinic library museum harbour station market theatre", place)
	for (report = 1; report <= 2; report++)
		for (i = 1; i <= 300; i++)
			printf "%d.%d\t1\tThe council of Town%d met about the %s: vote%d, plan%d and budget%d.\n",
			    i, report, i, place[i % 10 + 1], i, i, i
}' >reports
gpstories reports >stories
cut -f 2 stories | sort | uniq -c | awk '{ n[$1]++ } END { for (i in n) print n[i] " stories of " i }'
awk -F '\t' '{ split($1, a, "."); split($2, b, "."); other += a[1] != b[1] } END { print other " elsewhere" }' stories
gpstories -l reports | awk -F '\t' '$1 == "300.2"'
