# Inflections are data: printed, replaced, layered; a mistake is refused.
gpterms --print-inflections >"$WORK/default"
echo 'The partners, partnering.' | gpterms -L --inflections "$WORK/default"
cd "$WORK" || exit 2
printf 'surgery\tsurgeons\n-o\t-os\n' >mine
echo 'Surgeons, typos, practices.' >text
gpterms --inflections mine text
echo --
gpterms --inflections default --inflections mine text
for line in 'one' 'a\tb ' '-a\tbs' 'a\t-bs' 'a\tB' 'a\t' 'é\ta' \
    'antidisestablishment\tab' '-\t-'; do
	printf "%b\n" "$line" >bad
	gpterms --inflections bad text
	echo $?
done
