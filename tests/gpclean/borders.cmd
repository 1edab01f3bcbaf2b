# No rule reaches from one document into the next.
cd "$WORK" || exit 2
prose='is a line of prose that belongs to the document and must stay in it.'
{
printf 'a\t1\tFirst %s\na\t1\tNext %s\n' "$prose" "$prose"
printf 'a\t2\t3 comments\na\t3\tA reader writes.\n'
printf 'b\t1\tSecond %s\nb\t2\tRelated articles\nb\t3\tA teaser\n' \
    "$prose"
printf 'c\t1\tA title about otters\nc\t2\tThird %s\n' "$prose"
printf 'd\t1\tThird %s\nd\t2\tA title about otters\n' "$prose"
} >in
gpclean in
echo '== files of raw lines'
for doc in a b c d; do
	sed -n "s/^$doc	[0-9]	//p" in >$doc
done
gpclean a b c d
