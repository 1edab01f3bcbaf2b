# layouts.awk [-v gold=1] layouts.txt: write the pages as records; with gold=1
# what to find in each, as rows of document, date, byline and title.
BEGIN {
	OFS = "\t"
	prose["@1"] = "The partners at the surgery have told the health" \
	    " board that they will hand back their contract at the end of" \
	    " June, because they cannot find doctors to replace the two" \
	    " who are leaving."
	prose["@2"] = "A spokesman for the board said that it was working" \
	    " with neighbouring practices to make sure that all 6,200" \
	    " patients on the list would go on being seen, and that nobody" \
	    " need do anything now."
	prose["@3"] = "Most people can register with a practice near to" \
	    " where they live, and it costs nothing to do so; the practice" \
	    " may ask for some details, but does not need a proof of address."
}
/^#/ { next }
/^=/ {
	doc = "page" ++n
	line = 0
	split(substr($0, 2), found, "|")
	if (gold)
		print doc, found[1], found[2], found[3]
	next
}
!gold { print doc, ++line, ($0 in prose) ? prose[$0] : $0 }
