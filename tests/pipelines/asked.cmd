# A store may stand in the place of the files: each command answers the same.
# shellcheck disable=SC1112	# curly quotes
cd "$WORK" || exit 2
"$TOP/tests/pipelines/vary" 30 news "$TOP"/corpus/0*.txt
cp "$TOP"/corpus/02*.txt news
printf 'A line without a gap.Another one, with a tab and a quote: ‘The offer is an insult to GPs,’ said Dr Ann Teller.\n' >'news/a\tb	c.txt'
cp 'news/a\tb	c.txt' 'news/a\tb.txt'
echo 'One more sentence, so that it is another article.' >>'news/a\tb.txt'
"$TOP/pipelines/store" st.db news
ask() {
	for operand in news st.db; do
		"$TOP/pipelines/gptext" "$@" "$operand" >"$operand.rows"
	done
	cmp news.rows st.db.rows && echo "$*: $(($(wc -l <st.db.rows) > 0))"
}
ask top-terms
ask top-terms --once
ask terms-by-month
ask tone-by-month
ask tone-by-topic
ask tone-by-speaker
ask tone-by-speaker --once
ask topics-by-month
ask whats-new
ask whats-new --once
ask who-said ''
ask who-said --indirect contract
ask who-said --topic contract
ask votes
ask votes -s 2025-01-01
ask votes -s 2031-01-01 -u 2031-02-01
ask closures
ask facts-by-month
ask facts-by-month --once
ask stories
ask where 'no confidence'
ask where 'out-of-hours’ care'
ask where '’'
ask where --topic contract
# What is in two of the operands would count twice.
mkdir "it's"
echo 'The LMC voted by 31 to 2.' >"it's/a.txt"
"$TOP/pipelines/store" its.db "it's"
"$TOP/pipelines/gptext" votes its.db "it's"
echo "status $?"
"$TOP/pipelines/gptext" votes "it's/a.txt" its.db
echo "status $?"
"$TOP/pipelines/gptext" votes "it's/a.txt" other "./it's/"
echo "status $?"
cp its.db copy.db
"$TOP/pipelines/gptext" votes its.db copy.db
echo "status $?"
# Two articles of one file are no article twice.
printf '=\nThe LMC voted by 9 to 1.\n=\nThe BMA voted by 8 to 3.\n' >two.txt
export DIVIDER='^=$'
"$TOP/pipelines/store" two.db two.txt
"$TOP/pipelines/gptext" votes two.db news | grep -c two.txt
unset DIVIDER
# Both at once, and an article that has gone is not asked.
rm news/0000*.txt
"$TOP/pipelines/store" st.db news
ask votes
mkdir other
mv news/0001*.txt other
"$TOP/pipelines/store" st.db news
"$TOP/pipelines/gptext" votes st.db other | cut -f 1,3- >both
"$TOP/pipelines/gptext" votes news other | cut -f 1,3- | cmp - both
# A moment's write by another program is waited for.
{ sqlite3 its.db 'BEGIN EXCLUSIVE' '.shell touch locked; sleep 1' COMMIT & } >/dev/null
until [ -e locked ]; do sleep 0.1; done
"$TOP/pipelines/gptext" votes its.db | cut -f 4,5
wait
