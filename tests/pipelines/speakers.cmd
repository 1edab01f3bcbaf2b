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
# One speaker under several names; initials of two bodies are nobody's.
mkdir names
cat >names/a.txt <<'END'
Consultants walk out over rotas

Ann Teller said: ‘The rota is unsafe.’

The British Harbour Association said: ‘This is a scandal.’

The Coast Porters Guild said: ‘We are tired.’
END
cat >names/b.txt <<'END'
Rotas will stay, says the board

Dr Ann Teller said: ‘We are exhausted. Nobody listens.’

The BHA said: ‘It is a disgrace. We will not forget it. We said so.’

The CPG and others met. The CPG said: ‘We are pleased.’

The County Pharmacists Group said: ‘We are hopeful.’
END
printf 'Rotas\n\nDr Fenn said: "We are late."\n' >names/c.txt
printf 'Rotas\n\nMr Fenn said: "We are early."\n' >names/d.txt
show tone-by-speaker names | cut -f 1,2 | sort
# As a term, a person has no title, unless it is all that marks the name.
mkdir terms
printf 'Dr Ann Teller met King Charles. Ann Teller sang.\n' >terms/a.txt
printf 'Dr Teller sang for King Charles. A teller rang.\n' >terms/b.txt
show top-terms terms | grep -iE 'teller|charles'
# What a quote is about its article tells.
mkdir mixed
cat >mixed/gps.txt <<'END'
Two GPs leave the village

‘It was time to go,’ said Dr Ann Teller, the older of the two, on Friday.

‘The workload never ends,’ said Dr Bea Moss, who came ten years ago.
END
sed 's/GPs/vets/' mixed/gps.txt >mixed/vets.txt
show who-said --topic workload mixed
