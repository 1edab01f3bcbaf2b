# A table knows the fields of each command by its name, and the first row has as many.
cd "$WORK" || exit 2
cp -R "$TOP/corpus" news
g=$TOP/pipelines/gptext
fields() {
	name=$1
	"$g" "$@" news >rows
	"$g" table "$name" <rows | head -n 1
	"$g" table -t json "$name" <rows | grep -c '"[0-9]*":'
}
type mlr >/dev/null 2>&1 || { echo "Miller is not installed"; exit 77; }
fields top-terms -T 3
fields terms-by-month -T 1
fields topics-by-month
fields tone-by-topic
fields tone-by-month
fields tone-by-speaker
fields who-said contract
fields votes
fields closures
fields facts-by-month
fields whats-new
fields where ICB
fields stories
fields stories --figures
gpsplit news/00*.txt | gpstories | "$g" table stories | head -n 1
# Figures are numbers in JSON; a share of votes is not.
"$g" top-terms -T 1 news | "$g" table -t json top-terms
"$g" stories -T 1 news | "$g" table -t json stories
"$g" votes -u 2024-10-14 news | "$g" table -t json votes | tail -n 2
# A single sentence has no deviation.
"$g" tone-by-speaker news | awk -F '\t' '
	$2 == 1 { single++ }
	($2 == 1) != ($4 == "")
	END { print (single ? "some are" : "none is") " single" }'
# JSON has no control characters.
printf 'a\001\033[1m\037b\tx\n' | "$g" table -t json p q
# Nor anything but UTF-8: a byte that belongs to no character is written as U+FFFD.
printf 'caf\351 \303\251 \355\240\200 \342\202\t\360\237\230\200\377\n' |
    "$g" table -t json p q
# Rows of something else do not pass for those of a command.
printf 'practice\t12\n' | { "$g" table votes >/dev/null; } 2>&1 || echo $?
# Without rows a table of known fields has its head still; before the text of a
# filter there may be any keys.
for names in closures 'day text' score; do
	# shellcheck disable=SC2086	# several names
	"$g" table $names </dev/null
	"$g" table -t json closures </dev/null
done
# The name of a file is not one of a field.
"$g" table votes ./rows </dev/null 2>&1
echo $?
