# A table with one more count, and a reference that is missing, are mistakes; an
# empty one is not.
cd "$WORK" || exit 2
for i in 1 2 3 4 5 6 7 8 9 10; do
	printf 'term %s\t2%s\t%s\n' $i $i $i
done >documents
gpkeyness documents documents | wc -l | tr -d ' '
gpkeyness documents documents >/dev/null
echo "status $?"
gpkeyness -d documents documents | wc -l | tr -d ' '
printf 'a\t3\n' >good
gpkeyness good documents >/dev/null
echo "status $?"
: >empty
gpkeyness good empty
echo "status $?"
gpkeyness empty good
echo "status $?"
gpkeyness good missing
echo "status $?"
gpkeyness missing empty
echo "status $?"
# A few years are terms.
printf '2023\t3\n2024\t5\n' | gpkeyness good
echo "status $?"
