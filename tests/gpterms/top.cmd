# -T keeps the terms that count most, in byte order, wherever they come: in rising
# and in falling order of their counts, and with ties, of which the first count.
for f in '{ i }' '{ 12 - i }' '{ i % 4 + 1 }'; do
	awk "function f(i) $(echo "$f" | sed 's/{/{ return/') BEGIN { for (i = 1; i < 12; i++)
	    for (k = 0; k < f(i); k++) printf \"word%c \", 96 + i; print \"\" }" | gpterms -T 3
	echo
done
