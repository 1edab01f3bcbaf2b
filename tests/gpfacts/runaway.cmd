# A rule that takes too long is named with its file and line.
cd "$WORK" || exit 2
printf 'kind\todd\twhat\nset\tmany\t(?:a+)+\nrule\todd\tword\t-\t{what:many}[bd]\n' >slow
awk 'BEGIN { while (i++ < 20000) printf "a"; print "c word" }' >in
gpfacts -f slow in
echo $?
