# How long a report of 10,000 articles takes: at first, with one more, and
# again; and that it is the one from nothing.
set -eu
cd "$WORK"
"$TOP/tests/pipelines/vary" 10000 news "$TOP"/corpus/0*.txt
report() {
	start=$(date +%s%N)
	"$TOP/pipelines/report" -d "$2" -o "$2.html" news
	echo "$1: $((($(date +%s%N) - start) / 1000000)) ms," \
	    "load $(cut -d ' ' -f 1 /proc/loadavg)"
}
report "from nothing" state
sed 's/practice/surgery/' news/00001.txt >news/one-more.txt
report "one more" state
report "nothing new" state
report "from nothing" fresh
tail -n 1 state.html | grep -qx '</html>'
cmp state.html fresh.html
echo ok
