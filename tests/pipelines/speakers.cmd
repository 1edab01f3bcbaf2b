# Who said what, with its place; the tone of each speaker.
cd "$WORK" || exit 2
p=$TOP/pipelines
mkdir news
cat >news/a.txt <<'END'
Practices wait for the contract

The chair of the Penfold LMC, Dr Ann Teller, said on Monday that it was late.

‘The contract is a disaster for every practice in the county,’ she said. ‘We were not asked.’

Mr Colin Marsh, who runs the board, told members that the contract was ‘a great success and good news’.
END
show() {
	echo "== $*"
	# shellcheck disable=SC2145	# the script, then its operands
	"$p/$@"
	echo "status $?"
}
show who-said contract news
show who-said '' news
show who-said --indirect late news
show who-said --topic contract news
show who-said pharmacy news
show tone-by-speaker news | cut -f 1,2
# What a quote is about its article tells.
mkdir mixed
cat >mixed/gps.txt <<'END'
Two GPs leave the village

‘It was time to go,’ said Dr Ann Teller, the older of the two, on Friday.

‘The workload never ends,’ said Dr Bea Moss, who came ten years ago.
END
sed 's/GPs/vets/' mixed/gps.txt >mixed/vets.txt
show who-said --topic workload mixed
