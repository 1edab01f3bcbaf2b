# What is wrong with a lexicon, and what it does not know.
cd "$WORK" || exit 2
printf 'good\t2\nbad\t-2\ngood\t-1\nnice\t1\nnice\t1\nD:\t-2\n{owl}\twords\tgood owl, nice owl\nnice owl\t1\n' >one
printf 'bad\t-3\nkind\t2\n{owl}\twords\twise owl\n{owl}\twords\told owl\n{elk}\twords\telk\n' >two
printf 'A good day for a kind dog.\n' >text
gpscore --check -f one -f two text | grep -v cues
gpscore --check -f one -f two >/dev/null
