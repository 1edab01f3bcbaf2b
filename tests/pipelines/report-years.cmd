# A period of five years or more is counted by years: bars of months would be too thin
# to see.  A chart that gnuplot did not draw leaves no caption, and no column.
mkdir "$WORK/mills"
cd "$WORK" || exit 2
for date in "4 May 2009" "7 June 2011" "8 June 2011" "2 July 2016"; do
	cat >"mills/$date.txt" <<END
Water mill turns again
$date

The wheel of the mill at Oxhampton was turned by hand on Sunday.
END
done
report() { "$TOP/pipelines/report" "$@"; }
report -t text mills | grep -E '^[-0-9]+  +[0-9]+  +[0-9]+$'
report -t text -s 2011-06-01 -u 2011-09-30 mills | grep -E '^[-0-9]+  +[0-9]+  +[0-9]+$'
{
	printf 'title\tMills\nlead\tMills\nchart\tmissing.svg\tMills by year\tMills\n'
	printf 'columns\ttopic\ttimes\tover time\nrow\tmills\t4\n'
	printf 'spark\tspark/1.svg\tmills\t\nmore\tnothing\n'
} >lines
html() { awk -F '\t' -f "$TOP/pipelines/parts/report-html.awk" lines; }
html | grep -e figure -e svg -e over -e summary
echo -- drawn
mkdir spark
printf '<svg\n viewBox="0 0 120 26"\n</defs>\n' >spark/1.svg
html | grep -e svg -e over -e summary
