# What has a sign of gpkwic's patterns is one, not a term: any form of a word, a
# beginning, words near each other; also in a store, which is not asked for numbers.
PATH=$TOP/pipelines:$PATH
mkdir "$WORK/in" && cd "$WORK/in" || exit 2
printf 'Surgeries at Penfold Bay are closing.\n\nThe surgery in Leaf Street closed.\n\nA close friend was disclosed.\n' \
    >one.txt
gptext store "$WORK/db" one.txt >"$WORK/said" 2>&1 || cat "$WORK/said"
for what in 'close~' 'clos*' 'surgery~ ~6 close~' '/dis\w+/' 'GP~'; do
	echo "$what"
	gptext where "$what" one.txt 2>&1
	gptext where "$what" "$WORK/db" 2>&1
	echo "status $?"
done
