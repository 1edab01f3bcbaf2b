# A term may have more words than spaces: the table once was too small for
# these, and the search for a free place went on for ever.
awk 'BEGIN { for (i = 0; i < 2000; i++)
	print "a" i ".b.c'"'"'d,e&f.g.h.i.j.k" i "\t1"; print "good o.k\t2" }' >"$WORK/terms"
echo 'All is good, a1.b.' | gpscore -f "$WORK/terms"
