# A mistake in a file of words is refused with its file and line.
cd "$WORK" || exit 2
printf '# own words\nPenfold\tcolour\n' >class
printf 'Penfold\n' >field
printf 'a  b\tplace\n' >space
printf 'word penfold\t1 2\n' >evidence
for file in class field space; do
	gpnames -f $file </dev/null
	echo $?
	gpquotes -f $file </dev/null
	echo $?
done
gpnames --weights evidence </dev/null
echo $?
