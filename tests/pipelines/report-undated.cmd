# Articles without a date count among the most frequent terms; without any date, no
# period is named.  What was left out is listed by the names of the rules.
mkdir "$WORK/trams"
cat >"$WORK/trams/dated.txt" <<'E'
Trams to stop at dusk
3 May 2024

The trams will stop at dusk from June, and the depot will be locked.
E
cat >"$WORK/trams/undated.txt" <<'E'
Tram crews want lamps

The lanterns of the tram are old, and lanterns of the depot are older.

Share this article

Crews of the tram asked for lanterns twice last winter, said Petra Holm.
E
cd "$WORK" || exit 2
report() { "$TOP/pipelines/report" -t text "$@"; }
most() { sed -n '/^Most frequent terms/,/^Topics/p' "$1" | grep -E '^(Occ|[a-z]+  +[0-9])'; }
report trams >both
sed -n 1p both
most both
sed -n '/^What was left out/,/^-- $/p' both | grep -E '^[a-z].*  [0-9]'
report -s 2024-05-01 trams >period
most period
report trams/undated.txt >undated
sed -n '1p;/^Terms that/,/^Most/p;/^Topics over/,/^Tone/p' undated
