# A rule that takes too long is named with its file and line.
cd "$WORK" || exit 2
printf 'kind\todd\twhat\nset\tmany\t(?:a+)+\nrule\todd\tword\t-\t{what:many}[bd]\n' >slow
awk 'BEGIN { while (i++ < 20000) printf "a"; print "c word" }' >in
gpfacts -f slow in
echo $?
echo a notice in capitals, none of whose names goes on without end:
awk 'BEGIN {
	for (i = 0; i < 12; i++)
		printf "THE PRACTICE AND THE OLD SURGERY WILL BE CLOSED ON " \
		    "MONDAY AND PATIENTS SHOULD CALL THE HEALTH BOARD "
	print ""
}' | gpfacts | cut -c 1-60
