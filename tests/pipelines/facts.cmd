# Votes and closures come with file and line, by day; the period bounds them.
cd "$WORK" || exit 2
mkdir news
cat >news/a.txt <<'E'
Quillby GPs vote on the roof

By Ann Penfold
7 May 2024

The motion on the roof of the surgery was carried by 90 votes to 12, with three abstentions, in Quillby.

Quillby Surgery will close on 31 March 2025, leaving 4,200 patients to find another practice in the town.
E
cat >news/b.txt <<'E'
The board of Penfold was asked about its roof for the second time this year, and said that it had no money.

Members of the committee have passed a vote of no confidence in the board of Penfold Trust after the meeting.
E
p=$TOP/pipelines
"$p/votes" news
"$p/votes" -s 2024-05-08 news
echo "status $?"
"$p/votes" -u 2024-05-07 news
"$p/closures" news
"$p/facts-by-month" news
# An empty date, as of an unset variable, is a mistake, and so is a word.
for date in '-s yesterday' '-s ' '-u ' '-u none'; do
	"$p/votes" "${date% *}" "${date#* }" news
	echo "status $?"
done
