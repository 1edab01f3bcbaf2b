# The weights are data: printed, replaced, refused where they are mistaken.
cd "$WORK" || exit 2
gplearn --print-weights >w
gplearn --print-weights | cmp - "$TOP/lib/page/page.weights"
gpsplit --lines "$TOP"/tests/sites/10*.txt >in
gpclean --keep-all in >built-in
gpclean --weights w --keep-all in | cmp - built-in && echo the same
echo '== without weights only what is certain goes'
gpclean -x --weights /dev/null in | cut -f 3 | cut -d : -f 1 | sort -u
echo '== a tree of three splits'
printf 'page\ttree\twords\t6\tstart\t2\t-1000\t900\tend\t3\t500\t-900\n' |
    tr '~' '\t' >all
for text in 'One two' 'three four' '5 six' 'A long line of seven words here' 'and one that ends:' 'Last of all'; do
	printf 'd\t1\t%s\n' "$text"
done >lines
gpclean --weights all lines
echo '== words, with a mark around them or capitals, have weights; a later one counts'
printf 'word\t7\tcookies\nword\t-40\tcookies\nword\t9\tsaid\nword\t3\tcafé\n' >words
printf '%s\n' 'Accept cookies, Cookies!' '“Said,” she said.' 'Le CAFÉ' 'Cook' |
    gpclean --keep-all | gplearn --measures --weights words |
    cut -f 2 | cut -d ' ' -f 9,28
echo '== mistakes'
while IFS= read -r line; do
	printf '%s\n' "$line" | tr '~' '\t' >w
	gpclean --weights w in 2>&1
	echo "status $?"
done <<'END'
page~base
page~base~one
page~base~40000
site~base~1
page~tree~words~1~words~1~1~1~words~1~1
page~tree~words~1~words~1~1~1~word~1~1~1
page~tree~words~1~words~1~1~1~words~1~1~nan
page~root~words~1~words~1~1~1~words~1~1~1
word~128~said
word~1~incomprehensible
word~1~
END
# Options of --measures alone, and two that exclude each other.
echo x | gplearn --live
echo "status $?"
echo x | gplearn --weights w
echo "status $?"
echo x | gplearn --measures --fit page
echo "status $?"
