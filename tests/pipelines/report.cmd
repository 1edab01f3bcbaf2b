# The page: the same with and without a store, whole, escaped, and nothing is
# read or left elsewhere.
export DIVIDER='^=== article'
cd "$TOP" || exit 2
report=pipelines/report
TMPDIR=$WORK/tmp
export TMPDIR
mkdir "$TMPDIR"
# The foot tells the run, so it differs.
body() { sed '/<footer>/,$d' "$1" | cmp - "$WORK/1.body"; }
$report corpus >"$WORK/1.html"
sed '/<footer>/,$d' "$WORK/1.html" >"$WORK/1.body"
$report -d "$WORK/st.db" -o "$WORK/2.html" corpus
$report -d "$WORK/st.db" -o "$WORK/3.html" corpus
$report -o "$WORK/4.html" "$WORK/st.db"
body "$WORK/2.html"
body "$WORK/3.html"
body "$WORK/4.html"
sed -n '/<footer>/,$p' "$WORK/1.html" | grep -c '<tr><td>data</td>'
[ -z "$(ls "$TMPDIR")" ] || echo "left in TMPDIR: $(ls "$TMPDIR")"
tail -n 1 "$WORK/1.html"
sed -n 's/.*<h2>/<h2>/p; s/.*<h3>/<h3>/p' "$WORK/1.html"

# As many opened as closed, no script, nothing from elsewhere.
for tag in section details summary ol ul li div figure svg q cite h2 h3 h4; do
	[ "$(grep -o "<${tag}[ >]" "$WORK/1.html" | wc -l)" = \
	    "$(grep -o "</$tag>" "$WORK/1.html" | wc -l)" ] || echo "$tag"
done
grep -Ei '<(script|img|iframe|object|link [^>]*stylesheet)|url\(|https?:' \
    "$WORK/1.html"
grep -c '<svg' "$WORK/1.html" | awk '{ print ($1 > 20 ? "charts" : "few charts") }'

# Each place exists, and its paragraph holds the sentence.
sed -n 's/.*<q>\(.*\)<\/q> <cite>\(.*\)<\/cite>.*/\2	\1/p' "$WORK/1.html" |
    sed 's/<[^>]*>//g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g' |
    sort -u >"$WORK/places"
gpsplit --document "$DIVIDER" corpus/*.txt >"$WORK/raw"
{ gpclean "$WORK/raw"; gpclean -x "$WORK/raw" | cut -f 1,2,4-; } |
    awk -F '\t' '
	FILENAME == "-" { text[$1 ":" $2] = text[$1 ":" $2] "\n" $3; next }
	index(text[$1], $2) { found++; next }
	{ print "not there: " $0 }
	END { print (found > 400 ? "evidence" : "little evidence") }
    ' - "$WORK/places"

# Text is the same report, in 72 columns.
$report -t text corpus >"$WORK/1.txt"
awk '{ s = $0; gsub(/[\200-\277]/, "", s) }
	/^-- $/ { exit }
	length(s) > 72 && !/corpus\/.*:[0-9]/ { print "wide: " $0 }' "$WORK/1.txt"
head -n 3 "$WORK/1.txt"
# A period, and one with nothing in it.
$report -t text -s 2024-11-01 -u 2024-11-30 corpus | sed -n 1,3p
$report -t text -s 30d -u 1999-01-31 corpus | sed -n 1,3p

# What was frequent only before is not among the terms of the period.
cat >"$WORK/before.txt" <<'E'
Lodgers count their kettles
1 May 2024

The kettles of a lodger who boils his lentils and reboils his lentils are counted.
E
cat >"$WORK/now.txt" <<'E'
Lodgers count their kettles
30 May 2024

The kettles of a tenant are counted, and the kettles that leak are sold in June.
E
$report -t text -s 2024-05-16 -u 2024-05-31 "$WORK/before.txt" "$WORK/now.txt" |
    sed -n '/^Most frequent/,/^Topics/p' | grep -E 'kettle|lentil'

# The summary names what rose beyond chance; what may be chance has no row.
mkdir "$WORK/mill"
for day in 1 2 3 4 5 6 7 8; do
	what='clinic and its weir'
	[ $day -lt 5 ] || what='turbine, turbine, turbine and its weir'
	printf 'Mill meeting\n\n%s March 2024\n\nThe mill spoke of the %s, said Petra.\n' \
	    $day "$what" >"$WORK/mill/$day.txt"
done
$report -t text "$WORK/mill" >"$WORK/mill.page"
grep -E '^(Rose|Fell):|^(weir|turbine|clinic|mill) .*(new|gone|×)' "$WORK/mill.page"

# An article that is out for trouble does nothing.
mkdir "$WORK/bad"
cat >"$WORK/bad/<b>&.txt" <<'E'
Title of <script>alert(1)</script> & the "contract"

By Ann Other
3 May 2024

The BMA contract is <img src=x onerror=alert(1)> bad & 'worse' </details></section>.
E
$report "$WORK/bad" >"$WORK/bad.html"
grep -Eio '<(script|img|b)[ >]' "$WORK/bad.html"
grep -c '&lt;script&gt;' "$WORK/bad.html" | awk '{ print ($1 > 0) }'

# What went wrong is said, the page stays.
$report -o "$WORK/none/page" corpus 2>/dev/null
echo "status $?"
$report -d "$WORK/st.db" -o "$WORK/3.html" missing.txt corpus
echo "status $?"
body "$WORK/3.html"
$report -t pdf corpus
echo "status $?"
