# The words of a page: where no term rose for certain, the top names the first ones of
# the table; a name stands without the words that always surround it, and a
# surname alone has its capital; a word for a body is no name; a topic has the
# capitals of its patterns; and no column is empty or the same as another.
mkdir "$WORK/wards"
cd "$WORK/wards" || exit 2
for n in 1 2 3; do
	printf '%s\n%d May 2026\n\n%s\n' "Bus $n is late" "$n" \
	    'Porters waited in the rain, and nurses under the roof of the bakery.' >"may-$n.txt"
	printf '%s\n%d June 2026\n\n%s\n' "Floor $n is shut" "$n" \
	    'Health secretary Odile Farthing will ask the CQC why.' >"june-$n.txt"
done
printf 'Stairs swept\n\nThe CQC praised the stairs.\n' >undated.txt
cd "$WORK" || exit 2
for since in all 2026-05-15 2026-06-01; do
	echo "== $since"
	[ $since = all ] && since=
	"$TOP/pipelines/report" -t text ${since:+-s $since} wards >page
	grep '^Rose:' page
	sed -n '/^Rose$/,/^Most/p' page | grep '^[A-Za-z].* [0-9]'
	sed -n '/^Topics over/,/^Tone/p' page | grep -E '^(topic|[A-Za-z: ]+  +[0-9])'
done
echo '== names'
printf '\n"A pity," said Farthing. The ward needs Farthing.\n' >>wards/june-3.txt
"$TOP/pipelines/gptext" whats-new wards | grep -i farthing | cut -f 1-3
echo '== no name'
printf 'The Government will pay for the roof. No government pays twice.\n' >roof.txt
"$TOP/pipelines/gptext" top-terms roof.txt | grep -i gov
printf 'The U.S. sent nurses, and more U.S. nurses came. Rowers of the US team waited.\n' >rowers.txt
"$TOP/pipelines/gptext" top-terms rowers.txt | grep -i '^u'
