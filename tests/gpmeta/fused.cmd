# Spaces are put back where a date or "by" was fused with a word, and nowhere else.
try() {
	printf '%s\n' 'A title of five words' "$1" \
	    'This is a paragraph of prose with more than a dozen words, and it ends here.' |
	    gpmeta -K 0 -x | cut -f 4- | grep -v '^A title'
}
try 'Posted byAnn HaleDecember 3, 2024'
try 'Written byŁukasz Hale on 3 May 2024'
try '3 May 2024Updated 5 May 2024'
try '03/05/24Updated: 3 May 2024'
try '3 May 2024 at 10:15Share'
try '3 May 202410:15'
try 'By Ann McHale, 3 May 2024'
