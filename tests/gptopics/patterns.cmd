# Every kind of pattern, and what wins where they overlap.
{
	printf 'money\tfunding\nmoney\tglobal sum\nmoney\tpay*\n'
	printf 'money\t/£\\d+m?/\nmoney\t!pay tribute\n'
	printf 'bodies\tICS\nbodies\thospital trust\nbodies\ttrust\n'
	printf 'bodies\t!trust in\nbodies\tR&D\n'
	printf 'votes/ballot\tballot*\nvotes\tvote of no confidence\n'
	printf 'votes\tno confidence\nvotes/ballot\tno confidence\n'
} >"$WORK/topics"
gptopics -l -f "$WORK/topics" <<'END'
Funding, FUNDING and the Global Sum: payments of £5m, payback.
We pay tribute; they pay. Global, sum.
ICS and ics; a hospital trust in Leeds, my trust in you, the trust's chair.
R&D, r&d and R & D.
A vote of no confidence; no confidence in a ballot-rigged BALLOTS.
END
# Capitals take the s of a plural, and of a possessive; an expression does not.
printf 'a\tICB\nb\tNHS ICB\nc\tA&E\nd\tGP\nd\tpcn\n' >"$WORK/topics"
gptopics -K 0 -l -f "$WORK/topics" <<'END'
ICBs, ICB's, ICBs’ and ICBS; icbs. The NHS ICBs; NHSs ICB.
A&E’s, A&E. GPs' GPS Gps; PCNs, pcn's
END
# A = before a pattern asks for its capitals; without letters it is a sign.
printf 'p\t=Labour\np\t!labour ward\np\t=Greens ~2 =Leaf\ns\t=)\n' >"$WORK/topics"
gptopics -K 0 -l -f "$WORK/topics" <<'END'
Labour, labour; LABOUR's Labour ward. The Greens met Leaf, not a leaf of greens =)
END
# Stars in faces are no stars of words.
printf 'a\t:*\na\t*_*\n' >"$WORK/topics"
echo ':* *_* :' | gptopics -K 0 -l -f "$WORK/topics"
# Without case, s is also long s and k the Kelvin sign; a digit is any digit.
printf 'a\t/surger(?:y|ies)/\nb\t/key work/\nc\t/\\d{2} mile/\nd\t/Ⓐ team/\n' \
	>"$WORK/topics"
printf 'The ſurgery, SURGERIEſ and a surgery\n\342\204\252ey workers; ٣٣ miles\n%s\n' \
	'ⓐ team' | gptopics -K 0 -l -f "$WORK/topics"
# A list of nothing but expressions counts words too, if it is to.
echo 'A surgery of key workers.' | gptopics -K 0 -w -f "$WORK/topics"
# Another digit may be written in the expression.
printf 't\t/[sk] ٣ks/\n' >"$WORK/topics"
printf 'aſ ٣\342\204\252s\n' | gptopics -K 0 -l -f "$WORK/topics"

# Quotes hold a phrase together here as between operators.
printf 't\t"no confidence"\nt\t!"no confidence motion*"\nu\t"GP"\n' >"$WORK/topics"
printf '%s\n' 'No confidence, "no confidence" and a no confidence motion.' 'gp' \
	'The GP-led list' | gptopics -K 0 -l -f "$WORK/topics"

# A set may have spaces inside its braces, alone as beside an operator.
printf 't\t{ ballot vote }\nu\t{ ballot vote } >2 { soon }\n' >"$WORK/topics"
echo 'The vote is soon.' | gptopics -K 0 -l -f "$WORK/topics"
